import CShims
import Ion
import Machine
import Testing

/// Waits for ever.
private let waiting = function("wait", [.receive(dst: 0), .return(value: 0)])
private let ending = function("end", 1, [.return(value: 0)])
private let spinning = function("spin", [.jump(offset: 0)])

@Suite struct RunLimitTests {
  /// Does it again and again with 1 MiB for everybody, and ends for want of memory.
  private func fills(_ code: [Instruction], _ others: [Function] = []) throws {
    let first: [Instruction] = [
      load(0, reference("wait")), .spawn(dst: 1, function: 0, arguments: []), load(2, atom("__vm:self")),
    ]
    let main = function("main", first + code + [.jump(offset: -Int32(code.count))])
    let ran = try ran([main, waiting] + others) { $0.memoryMax = 1 << 20 }
    #expect(ran.ending?.reason == .atom("memory_limit"), "\(code): \(ran.end)")
    #expect(ran.world.statistics.bytes <= 1 << 20)
  }

  @Test func `memory is limited whatever it is used for`() throws {
    try fills([.spawn(dst: 3, function: 0, arguments: [])])
    try fills([.monitor(dst: 3, process: 1)])
    try fills([
      load(3, .string("longer than what fits")), .arrayInit(dst: 3, elements: [3, 3]),
      .arrayInit(dst: 4, elements: [3, 4]),
    ])
  }

  @Test func `mailboxes count as memory`() throws {
    for count in [1_000.0, 1e9] {
      let main = function(
        "main", 1,
        [
          load(1, atom("__vm:self")), load(2, .number(0)), load(3, .number(1)),
          .send(process: 1, message: 2), .add(dst: 2, a: 2, b: 3),
          .lessThan(dst: 4, a: 2, b: 0), .jumpIfTrue(condition: 4, offset: -3), .return(value: 2),
        ])
      let ran = try ran([main], arguments: [.number(count)]) { $0.memoryMax = 1 << 20 }
      #expect(ran.ending?.reason == .atom(count == 1_000 ? "normal" : "mailbox_limit"))
      #expect(ran.world.statistics.bytes <= 1 << 20)
    }
  }

  @Test func `what ended gives back all of its memory`() throws {
    let deep = function(
      "main", 1,
      [
        load(1, .number(0)), .equal(dst: 2, a: 0, b: 1), .jumpIfTrue(condition: 2, offset: 5),
        load(3, .number(1)), .sub(dst: 4, a: 0, b: 3), load(5, reference("main")),
        .call(dst: 6, function: 5, arguments: [4]), .return(value: 0),
      ])
    let world = try world([deep, waiting])
    for _ in 0..<3 {
      let main = try world.spawn("Main:main", [.number(2_000)])
      #expect(try world.run(until: main) == .ended(try #require(world.ending(of: main))))
      #expect(world.statistics.bytes < 4_096)
    }
    let process = try world.spawn("Main:wait")
    for number in 0..<1_000 { try world.send(.array([.number(Double(number))]), to: process) }
    #expect(world.statistics.bytes > 64_000)
    try world.kill(process)
    #expect(try world.run() == .done)
    #expect(world.statistics.bytes < 4_096)
  }

  @Test func `who gets the place of another gets nothing else of it`() throws {
    let begins = function(
      "main",
      [
        load(0, reference("end")), load(1, .number(1)), load(2, .number(0)), load(3, .number(1_100)),
        .spawn(dst: 4, function: 0, arguments: [1]), .join(dst: 5, process: 4), .add(dst: 2, a: 2, b: 1),
        .lessThan(dst: 6, a: 2, b: 3), .jumpIfTrue(condition: 6, offset: -4), .return(value: 2),
      ])
    // It traps exits, has messages, a stack and a heap of its own, and waits for the time.
    let rich = function(
      "rich", 1,
      [
        load(1, .number(1)), load(2, .number(0)), .equal(dst: 3, a: 0, b: 2),
        .jumpIfTrue(condition: 3, offset: 5), .sub(dst: 4, a: 0, b: 1), load(5, reference("rich")),
        .arrayInit(dst: 7, elements: [0, 0, 0]), .call(dst: 6, function: 5, arguments: [4]),
        .trapExits(value: 1), load(8, .number(1e9)),
        .receiveMatch(dst: 9, timeout: 8, arms: [Arm(.value(.string("nobody says it")), 1)]),
        .return(value: 9),
      ])
    // It has nothing but that it traps exits.
    let poor = function("poor", 1, [.trapExits(value: 0), .receive(dst: 0), .return(value: 0)])
    let heir = function(
      "heir",
      [
        load(2, .number(0)), .receiveWithTimeout(dst: 1, timeout: 2, result: 3),
        .jumpIfTrue(condition: 3, offset: 5), load(4, reference("crash")),
        .spawn(dst: 6, function: 4, arguments: []), .tie(process: 6), .receive(dst: 1), .return(value: 1),
      ])
    let crash = function("crash", [load(0, .string("gone")), .exit(reason: 0)])
    let world = try world([begins, ending, rich, poor, heir, crash])
    _ = try world.run(until: world.spawn("Main:main"))
    for isRich in [true, false, true, false] {
      let before = try world.spawn(isRich ? "Main:rich" : "Main:poor", [.number(1_000)])
      let messages = isRich ? 100 : 0
      for number in 0..<messages { try world.send(.array([.number(Double(number))]), to: before) }
      repeat {
        _ = try world.run(deadline: abut_clock() + 1_000_000)
      } while isRich && world.statistics.bytes < 64_000
      try world.kill(before)
      #expect(try world.run() == .done)
      let heir = try world.spawn("Main:heir")
      #expect(UInt32(truncatingIfNeeded: heir) == UInt32(truncatingIfNeeded: before))
      #expect(try world.run() == .done)
      #expect(world.ending(of: heir)?.reason == .string("gone"))
      #expect(world.statistics.bytes < 4_096)
    }
  }

  @Test func `arrays of many megabytes grow beside each other`() throws {
    let main = function(
      "main", 1,
      [
        .arrayInit(dst: 1, elements: []), .arrayInit(dst: 2, elements: []), load(3, .number(0)),
        load(4, .number(1)), .push(array: 1, value: 3), .sub(dst: 5, a: 0, b: 3), .push(array: 2, value: 5),
        .add(dst: 3, a: 3, b: 4), .lessThan(dst: 6, a: 3, b: 0), .jumpIfTrue(condition: 6, offset: -5),
        load(3, .number(0)), load(7, .number(0)),
        // Every element of both, the one against the other.
        .getProp(dst: 8, object: 1, key: 3), .getProp(dst: 9, object: 2, key: 3), .add(dst: 8, a: 8, b: 9),
        .equal(dst: 6, a: 8, b: 0), .jumpIfFalse(condition: 6, offset: 2), .add(dst: 7, a: 7, b: 4),
        .add(dst: 3, a: 3, b: 4), .lessThan(dst: 6, a: 3, b: 0), .jumpIfTrue(condition: 6, offset: -8),
        .return(value: 7),
      ])
    let count = 600_000.0
    let whole = try ran([main], arguments: [.number(count)])
    #expect(whole.value == .number(count))
    #expect(whole.world.statistics.bytes < 4_096)
    // The last step of one of them does not fit.
    let limited = try ran([main], arguments: [.number(count)]) { $0.memoryMax = 28 << 20 }
    #expect(limited.ending?.reason == .atom("memory_limit"))
    #expect(limited.world.statistics.bytes < 4_096)
  }

  @Test func `whatever is many megabytes long goes with its process, or with the world`() throws {
    let deep = function(
      "deep", 1,
      [
        load(1, .number(0)), .equal(dst: 2, a: 0, b: 1), .jumpIfTrue(condition: 2, offset: 5),
        load(3, .number(1)), .sub(dst: 4, a: 0, b: 3), load(5, reference("deep")),
        .call(dst: 6, function: 5, arguments: [4]), .receive(dst: 7), .return(value: 7),
      ])
    for isKilled in [true, false] {
      let world = try world([deep, waiting])
      let name = String(repeating: "long", count: 5 << 18)
      let process = try world.spawn("Main:deep", [.number(50_000)])
      let crowded = try world.spawn("Main:wait", [.atom(name)])
      try #expect(world.run() != .done)
      let before = world.statistics.bytes
      #expect(before > 9 << 20)
      for _ in 0..<300_000 { try world.send(.number(1), to: process) }
      #expect(world.statistics.bytes > before + (4 << 20))
      guard isKilled else { continue }
      try world.kill(process)
      try world.kill(crowded)
      #expect(try world.run() == .done)
      // Names stay as long as the world does.
      #expect(world.statistics.bytes < name.utf8.count + 4_096 + (2 << 20))
    }
  }

  @Test func `numbers of processes count up, and are never another's`() throws {
    let main = function(
      "main", 1,
      [
        load(1, .number(0)), load(2, .number(1)), load(3, reference("number")),
        .spawn(dst: 4, function: 3, arguments: []), .join(dst: 5, process: 4),
        .add(dst: 1, a: 1, b: 2), .lessThan(dst: 6, a: 1, b: 0),
        .jumpIfTrue(condition: 6, offset: -4), .return(value: 5),
      ])
    let number = function("number", [load(0, atom("__vm:pid")), .return(value: 0)])
    for count in [1, 2, 3, 1_000] {
      let value = try ran([main, number], arguments: [.number(Double(count))]).value
      #expect(value == .number(Double(count + 1)))
    }
    // Later ones have the place of an earlier one, and another number.
    let late = try ran([main, number], arguments: [.number(3_000)])
    guard case .number(let last) = late.value else { return #expect(Bool(false)) }
    #expect(last > Double(UInt32.max))
  }

  @Test func `LINK names a process by the number that it has, or had`() throws {
    let main = function(
      "main",
      [
        load(0, reference("end")), load(1, .string("first")), .spawn(dst: 2, function: 0, arguments: [1]),
        .join(dst: 3, process: 2), load(1, .string("second")),
        .spawn(dst: 2, function: 0, arguments: [1]), .link(pid: 2, dst: 4), .link(pid: 3, dst: 5),
        .arrayInit(dst: 6, elements: [4, 5]), .return(value: 6),
      ])
    #expect(try ran([main, ending]).value == .array([.string("first"), .string("second")]))
    let nobody = function("main", [.link(pid: 2, dst: 0), .return(value: 0)])
    #expect(try ran([nobody]).ending?.reason == .atom("noproc"))
  }

  /// Blocks that leave nothing to do have their price, and a jump leads behind each of them.
  @Test func `blocks that cost more than is left are passed`() throws {
    let dead = (0..<8).map { load(Register($0), .number(0)) }
    let code = [load(9, .boolean(false)), .jumpIfTrue(condition: 9, offset: 8)] + dead
    let main = function("main", code + [.jump(offset: -10)])
    for form in forms {
      for slice: Int64 in [1, 3] {
        for fuel: Int64 in 1...40 {
          for count in 1...3 {
            let world = try world([main], form: form) { $0.slice = slice }
            for _ in 0..<count { _ = try world.spawn("Main:main") }
            #expect(try world.run(fuel: fuel, deadline: abut_clock() + 5_000_000_000) == .outOfFuel)
          }
        }
      }
    }
  }

  @Test func `fuel is exact to a slice, however long those are`() throws {
    for slice in [3, 1 << 20] as [Int64] {
      let world = try world([spinning]) { $0.slice = slice }
      for _ in 0..<3 { _ = try world.spawn("Main:spin") }
      #expect(try world.run(fuel: 1_000) == .outOfFuel)
      #expect(world.statistics.reductions <= 1_003)
    }
    #expect(throws: HostError.self) { try world([spinning]) { $0.slice = 1 << 21 } }
  }

  @Test func `whoever was killed makes room at once`() throws {
    let world = try world([spinning, waiting]) { $0.processesMax = 1 }
    for _ in 0..<3 {
      let process = try world.spawn("Main:spin")
      #expect(throws: HostError.tooMany) { try world.spawn("Main:spin") }
      #expect(try world.run(until: process, fuel: 1_000) == .outOfFuel)
      try world.kill(process)
      #expect(world.processes().isEmpty)
      #expect(world.ending(of: process)?.reason == .atom("killed"))
    }
    #expect(try world.run() == .done)
  }

  @Test func `what a closure captured stays where it is, and nobody takes it for the function`() throws {
    let main = Function(
      "main", arity: 0, extraRegisters: 4,
      [
        load(0, .number(41)), load(1, reference("wait")),
        .makeClosure(dst: 1, function: 1, scope: "s", captures: [Capture("n", 0)]), .return(value: 1),
      ])
    let ran = try ran([main, waiting])
    #expect(ran.value == .function("Main:wait with what it captured"))
    #expect(throws: HostError.noSuchFunction("Main:wait with what it captured")) {
      try ran.world.spawn("Main:wait", [ran.value])
    }
  }
}
