import Ion
import Machine
import Testing

/// Sends what it is given to the process that it is given.
private let teller = function("main", 2, [.send(process: 0, message: 1), load(2, .unit), .return(value: 2)])
/// Waits for the end of somebody.
private let waiter = function("wait", 1, [.join(dst: 1, process: 0), .return(value: 1)])

@Suite struct HostDoorTests {
  @Test func `what processes send to a door comes to the host, in order`() throws {
    let world = try world([teller])
    let door = try world.openDoor()
    for number in 1...3 {
      _ = try world.spawn("Main:main", [.process(door.identity), .array([.number(Double(number))])])
    }
    #expect(door.count == 0)
    #expect(try world.run() == .done)
    #expect(door.count == 3)
    #expect(try door.take() == .array([.number(1)]))
    #expect(try door.take() == .array([.number(2)]))
    #expect(try door.take() == .array([.number(3)]))
    #expect(try door.take() == nil)
  }

  @Test func `a run ends when the door that it waits for has a message`() throws {
    let world = try world([teller, function("busy", [.jump(offset: 0)])])
    let door = try world.openDoor()
    _ = try world.spawn("Main:busy")
    _ = try world.spawn("Main:main", [.process(door.identity), .atom("here")])
    #expect(try world.run(until: door.identity, fuel: 100_000) == .message)
    // It is there already.
    #expect(try world.run(until: door.identity, fuel: 100_000) == .message)
    #expect(try door.take() == .atom("here"))
  }

  @Test func `with a door open, processes that all wait are the host's turn`() throws {
    let world = try world([function("main", [.receive(dst: 0), .return(value: 0)])])
    let process = try world.spawn("Main:main")
    guard case .deadlock(let left) = try world.run() else { return #expect(Bool(false)) }
    #expect(left.map(\.identity) == [process])
    let door = try world.openDoor()
    guard case .idle(let waiting) = try world.run() else { return #expect(Bool(false)) }
    #expect(waiting.map(\.identity) == [process])
    door.close()
    guard case .deadlock = try world.run() else { return #expect(Bool(false)) }
  }

  @Test func `a door is no process`() throws {
    let world = try world([teller])
    let door = try world.openDoor()
    #expect(world.processes().isEmpty)
    #expect(world.statistics.alive == 0)
    #expect(world.isAlive(door.identity))
    try world.kill(door.identity)
    #expect(world.isAlive(door.identity))
    #expect(try world.run() == .done)
  }

  @Test func `who waits for the end of a door is woken when it is closed`() throws {
    let world = try world([waiter])
    let door = try world.openDoor()
    let process = try world.spawn("Main:wait", [.process(door.identity)])
    guard case .idle(let left) = try world.run() else { return #expect(Bool(false)) }
    #expect(left.map(\.awaited) == [[door.identity]])
    door.close()
    door.close()
    #expect(
      try world.run(until: process)
        == .ended(Ending(process: process, value: .unit, reason: .atom("normal"), reductions: 3)))
    #expect(throws: HostError.closed) { try door.take() }
    #expect(try !world.send(.unit, to: door.identity))
  }

  @Test func `who watches a door gets its end as a message`() throws {
    let watcher = function("main", 1, [.monitor(dst: 1, process: 0), .receive(dst: 2), .return(value: 2)])
    let world = try world([watcher])
    let door = try world.openDoor()
    let process = try world.spawn("Main:main", [.process(door.identity)])
    _ = try world.run()
    door.close()
    _ = try world.run()
    let expected: Term = .tuple([.atom("DOWN"), .number(1), .process(door.identity), .atom("normal")])
    #expect(world.ending(of: process)?.value == expected)
  }

  @Test func `an end of whoever a door is tied to comes as a message`() throws {
    let world = try world([function("main", 1, [.tie(process: 0), load(1, .atom("bad")), .exit(reason: 1)])])
    let door = try world.openDoor()
    let process = try world.spawn("Main:main", [.process(door.identity)])
    _ = try world.run()
    #expect(try door.take() == .tuple([.atom("EXIT"), .process(process), .atom("bad")]))
  }

  @Test func `a callback hears of messages once, and may answer`() throws {
    let asker = function(
      "main", 1,
      [
        load(1, atom("__vm:self")), .send(process: 0, message: 1), .receive(dst: 2),
        .send(process: 0, message: 2),
        .return(value: 2),
      ])
    let world = try world([asker])
    let door = try world.openDoor()
    var heard: [Term] = []
    door.setCallback { door in
      while let message = try? door.take() {
        heard.append(message)
        if case .process(let process) = message { _ = try? world.send(.atom("answer"), to: process) }
      }
    }
    let process = try world.spawn("Main:main", [.process(door.identity)])
    #expect(try world.run() == .done)
    #expect(heard == [.process(process), .atom("answer")])
    #expect(world.ending(of: process)?.value == .atom("answer"))
    world.closeDoors()
  }

  @Test func `a door that is full loses what comes then`() throws {
    let world = try world([teller]) { $0.mailboxMax = 2 }
    let door = try world.openDoor()
    for number in 1...3 { try world.send(.number(Double(number)), to: door.identity) }
    #expect(door.count == 2)
    #expect(try door.take() == .number(1))
    try world.send(.number(4), to: door.identity)
    #expect(try door.take() == .number(2))
    #expect(try door.take() == .number(4))
  }
}

@Suite struct HostTicketTests {
  private func waiting(
    _ native: @escaping Native.Body
  ) throws -> (world: World, process: UInt64) {
    let natives = Natives()
    natives.register(Native("native", arity: 0, native))
    let main = function(
      "main",
      [load(0, atom("__stdlib:native")), .call(dst: 1, function: 0, arguments: []), .return(value: 1)])
    let world = try world([main], natives: natives)
    return (world, try world.spawn("Main:main"))
  }

  @Test func `an answer that comes later is the result of the call`() throws {
    var ticket: UInt64 = 0
    let (world, process) = try waiting { call throws(NativeFailure) in
      ticket = call.later()
      return .later
    }
    #expect(try world.run(deadline: 1) == .deadline)
    #expect(world.processes().map(\.state) == [.waiting])
    #expect(world.answer(ticket, .success(.string("late"))))
    #expect(!world.answer(ticket, .success(.string("again"))))
    #expect(try world.run() == .done)
    #expect(world.ending(of: process)?.value == .string("late"))
  }

  @Test func `an answer may come before the native returns`() throws {
    let (world, process) = try waiting { call throws(NativeFailure) in
      #expect(call.world?.answer(call.later(), .success(.number(7))) == true)
      return .later
    }
    #expect(try world.run() == .done)
    #expect(world.ending(of: process)?.value == .number(7))
  }

  @Test func `a failure that comes later is that of the call`() throws {
    let (world, process) = try waiting { call throws(NativeFailure) in
      _ = call.world?.answer(call.later(), .failure(.runtime("gone")))
      return .later
    }
    #expect(try world.run() == .done)
    #expect(world.ending(of: process)?.value == .atom("Error: FFI call error: Runtime error: gone"))
  }

  @Test func `a ticket of a call that has its result is worth nothing`() throws {
    var ticket: UInt64 = 0
    let (world, process) = try waiting { call throws(NativeFailure) in
      ticket = call.later()
      return .value(.number(1))
    }
    #expect(try world.run() == .done)
    #expect(world.ending(of: process)?.value == .number(1))
    #expect(!world.answer(ticket, .success(.unit)))
  }

  @Test func `who answers later and wanted no ticket has failed`() throws {
    let (world, process) = try waiting { _ in .later }
    #expect(try world.run() == .done)
    let words = "Error: FFI call error: Runtime error: native answers later, and wanted no ticket"
    #expect(world.ending(of: process)?.value == .atom(words))
  }

  @Test func `an answer for who was killed meanwhile is nobody's`() throws {
    var ticket: UInt64 = 0
    let (world, process) = try waiting { call throws(NativeFailure) in
      ticket = call.later()
      return .later
    }
    _ = try world.run(deadline: 1)
    try world.kill(process)
    _ = try world.run(until: process)
    #expect(try world.run() == .done, "nobody waits for it any more")
    #expect(!world.answer(ticket, .success(.unit)))
  }

  @Test func `a native may end the process that calls it`() throws {
    let (world, process) = try waiting { call throws(NativeFailure) in .exit(try call.slot(.atom("enough"))) }
    #expect(try world.run() == .done)
    #expect(world.ending(of: process)?.reason == .atom("enough"))
    #expect(world.takeCrashes().map(\.reason) == [.atom("enough")])
  }
}
