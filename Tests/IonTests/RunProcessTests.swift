import CShims
import Ion
import Machine
import Testing

/// Processes: messages, ends, links, monitors, time.
@Suite struct RunProcessTests {
  private let normal = Term.atom("normal")

  @Test func `messages come in the order in which they were sent`() throws {
    let main = function(
      "main",
      [
        load(0, atom("self")), load(1, .number(1)), load(2, .number(2)), load(3, .number(3)),
        .send(process: 0, message: 1), .send(process: 0, message: 2), .send(process: 0, message: 3),
        .receive(dst: 4), .receive(dst: 5), .receive(dst: 6), .tupleInit(dst: 7, elements: [4, 5, 6]),
        .return(value: 7),
      ])
    #expect(try ran([main]).value == .tuple([.number(1), .number(2), .number(3)]))
  }

  @Test func `a child answers its parent`() throws {
    let main = function(
      "main",
      [
        load(0, reference("child")), load(1, atom("__vm:self")), load(2, .number(5)),
        .spawn(dst: 3, function: 0, arguments: [1, 2]), load(4, .number(10)), .send(process: 3, message: 4),
        .receive(dst: 5), .return(value: 5),
      ])
    let child = function(
      "child", 2,
      [.receive(dst: 2), .add(dst: 3, a: 1, b: 2), .send(process: 0, message: 3), .return(value: 3)])
    #expect(try ran([main, child]).value == .number(15))
  }

  @Test func `what is sent is a copy`() throws {
    let main = function(
      "main",
      [
        load(0, reference("child")), load(1, .array([.number(1)])), .push(array: 1, value: 1),
        .spawn(dst: 2, function: 0, arguments: []), .send(process: 2, message: 1), .join(dst: 3, process: 2),
        .length(dst: 4, src: 1), .tupleInit(dst: 5, elements: [3, 4]), .return(value: 5),
      ])
    let child = function(
      "child",
      [
        .receive(dst: 0), load(1, .number(1)), .push(array: 0, value: 1), .getProp(dst: 2, object: 0, key: 1),
        .length(dst: 3, src: 2), .length(dst: 4, src: 0), .tupleInit(dst: 5, elements: [3, 4]),
        .return(value: 5),
      ])
    // The array is in itself; the copy in itself, too.
    #expect(try ran([main, child]).value == .tuple([.tuple([.number(3), .number(3)]), .number(2)]))
  }

  @Test func `what a process uses is the same in slices of any length`() throws {
    let natives = Natives()
    natives.register(
      Native("tell", arity: 1) { call throws(NativeFailure) in
        _ = try? call.world?.send(.number(1), to: call.arguments[0].bits)
        return .value(.nil)
      })
    let main = function(
      "main",
      [
        load(1, reference("child")), .spawn(dst: 2, function: 1, arguments: []),
        load(1, .atom("__stdlib:tell")),
        load(3, .number(0)), load(4, .number(1)), load(5, .number(50)),
        .add(dst: 7, a: 7, b: 4), .add(dst: 7, a: 7, b: 4), .add(dst: 7, a: 7, b: 4),
        // Alone, it has used more than a slice when the other one is woken.
        .call(dst: 6, function: 1, arguments: [2]), .add(dst: 3, a: 3, b: 4), .lessThan(dst: 6, a: 3, b: 5),
        .jumpIfTrue(condition: 6, offset: -6), .return(value: 3),
      ])
    let child = function("child", [.receive(dst: 0), .jump(offset: -1)])
    let used = try [Int64(1), 3, 7, 100_000].map { slice in
      let world = try world([main, child], natives: natives) { $0.slice = slice }
      let process = try world.spawn("Main:main")
      _ = try world.run(until: process)
      return world.ending(of: process)?.reductions
    }
    #expect(Set(used).count == 1, "\(used)")
  }

  @Test func `a result that is in itself says so`() throws {
    let ending = try ran([
      function("main", [.arrayInit(dst: 1, elements: []), .push(array: 1, value: 1), .return(value: 1)])
    ])
    #expect(ending.value == .undefined && ending.ending?.isNormal == true)
    #expect(ending.ending?.unreadable == .tooDeep)
  }

  @Test func `a crash is the end of one process and of those it is tied to`() throws {
    let main = function(
      "main",
      [
        load(0, .boolean(true)), .trapExits(value: 0), load(1, reference("child")),
        .spawn(dst: 2, function: 1, arguments: []), .tie(process: 2), .monitor(dst: 3, process: 2),
        .receiveMatch(
          dst: 4, timeout: nil, arms: [Arm(.tuple([.value(.atom("EXIT")), .wildcard, .wildcard]), 1)]),
        .receive(dst: 5), load(6, .number(0)), .getProp(dst: 7, object: 4, key: 6),
        .getProp(dst: 8, object: 5, key: 6), load(6, .number(2)), .getProp(dst: 9, object: 4, key: 6),
        load(6, .number(3)), .getProp(dst: 10, object: 5, key: 6),
        .tupleInit(dst: 11, elements: [7, 8, 9, 10]),
        .return(value: 11),
      ])
    let child = function(
      "child", [.receiveWithTimeout(dst: 1, timeout: 2, result: 3), .return(value: 0)])
    let result = try ran([main, child])
    let got: [Term]
    if case .tuple(let parts) = result.value { got = parts } else { got = [] }
    #expect(got == [.atom("EXIT"), .atom("DOWN"), .atom("bad_timeout"), .atom("bad_timeout")])
    #expect(result.end == .done)
    #expect(result.world.takeCrashes().map(\.reason) == [.atom("bad_timeout")])
  }

  @Test func `a tied process ends with the other`() throws {
    let main = function(
      "main",
      [
        load(0, reference("first")), .spawn(dst: 1, function: 0, arguments: []), .monitor(dst: 2, process: 1),
        .receive(dst: 3), load(4, .number(3)), .getProp(dst: 5, object: 3, key: 4), .return(value: 5),
      ])
    let first = function(
      "first",
      [
        load(0, reference("second")), .spawn(dst: 1, function: 0, arguments: []), .tie(process: 1),
        .receive(dst: 2),
        .return(value: 2),
      ])
    let second = function("second", [load(0, atom("broken")), .exit(reason: 0)])
    #expect(try ran([main, first, second]).value == .atom("broken"))
  }

  @Test func `nobody can trap a kill`() throws {
    let main = function(
      "main",
      [
        load(0, reference("child")), load(1, atom("self")), .spawn(dst: 2, function: 0, arguments: [1]),
        .receive(dst: 3), .monitor(dst: 4, process: 2), load(5, atom("please")), .kill(process: 2, reason: 5),
        .receive(dst: 6), load(5, atom("kill")), .kill(process: 2, reason: 5), .receive(dst: 7),
        load(8, .number(3)), .getProp(dst: 9, object: 7, key: 8), .tupleInit(dst: 10, elements: [6, 9]),
        .return(value: 10),
      ])
    let child = function(
      "child", 1,
      [
        load(1, .boolean(true)), .trapExits(value: 1), .send(process: 0, message: 1), .receive(dst: 2),
        load(3, .number(2)), .getProp(dst: 4, object: 2, key: 3), .send(process: 0, message: 4),
        .receive(dst: 5),
        .return(value: 5),
      ])
    #expect(try ran([main, child]).value == .tuple([.atom("please"), .atom("killed")]))
  }

  @Test func `waiting for time really waits, even alone`() throws {
    let main = function(
      "main",
      [
        load(0, .number(30)), .receiveWithTimeout(dst: 1, timeout: 0, result: 2),
        .tupleInit(dst: 3, elements: [1, 2]),
        .return(value: 3),
      ])
    let clock = ContinuousClock()
    var got: Term = .unit
    let took = try clock.measure { got = try ran([main]).value }
    #expect(got == .tuple([.undefined, .boolean(false)]))
    #expect(took >= .milliseconds(30))
  }

  @Test func `a message is there before the time is over`() throws {
    let main = function(
      "main",
      [
        load(0, reference("child")), load(1, atom("self")), .spawn(dst: 2, function: 0, arguments: [1]),
        load(3, .number(60_000)), .receiveWithTimeout(dst: 4, timeout: 3, result: 5),
        .tupleInit(dst: 6, elements: [4, 5]), .return(value: 6),
      ])
    let child = function(
      "child", 1, [load(1, atom("hello")), .send(process: 0, message: 1), .return(value: 1)])
    #expect(try ran([main, child]).value == .tuple([.atom("hello"), .boolean(true)]))
  }

  @Test func `link, join and select give what others returned`() throws {
    let main = function(
      "main",
      [
        load(0, reference("slow")), load(1, reference("fast")), .spawn(dst: 2, function: 0, arguments: []),
        .spawn(dst: 3, function: 1, arguments: []), .select(dst: 4, processes: [2, 3]),
        .join(dst: 5, process: 3),
        .link(pid: 3, dst: 6), .selectWithKill(dst: 7, processes: [2, 3]), .monitor(dst: 8, process: 2),
        .receive(dst: 9),
        load(10, .number(3)), .getProp(dst: 11, object: 9, key: 10),
        .tupleInit(dst: 12, elements: [4, 5, 6, 7, 11]),
        .return(value: 12),
      ])
    let slow = function("slow", [.receive(dst: 0), .return(value: 0)])
    let fast = function("fast", [load(0, .string("fast")), .return(value: 0)])
    let fastValue = Term.string("fast")
    #expect(
      try ran([main, slow, fast]).value
        == .tuple([fastValue, fastValue, fastValue, fastValue, .atom("killed")]))
  }

  @Test func `selective receive leaves the others where they are`() throws {
    let main = function(
      "main",
      [
        load(0, atom("self")), load(1, .number(1)), load(2, atom("two")),
        load(3, .tuple([.atom("ok"), .number(3)])),
        .send(process: 0, message: 1), .send(process: 0, message: 2), .send(process: 0, message: 3),
        .receiveMatch(
          dst: 4, timeout: nil,
          arms: [Arm(.tuple([.value(.atom("ok")), .wildcard]), 1)]),
        .receiveMatch(dst: 5, timeout: nil, arms: [Arm(.value(.atom("two")), 1)]), .receive(dst: 6),
        load(7, .number(0)), .receiveMatch(dst: 8, timeout: 7, arms: [Arm(.wildcard, 2)]),
        load(9, atom("late")),
        .tupleInit(dst: 10, elements: [4, 5, 6, 8, 9]), .return(value: 10),
      ])
    let expected: Term = .tuple([
      .tuple([.atom("ok"), .number(3)]), .atom("two"), .number(1), .undefined, .atom("late"),
    ])
    #expect(try ran([main]).value == expected)
  }

  @Test func `patterns match by structure`() throws {
    let cases: [(Value, Pattern, Bool)] = [
      (.number(1), .value(.number(1)), true), (.string("a"), .value(.atom("a")), false),
      (.atom("a"), .value(.atom("a")), true), (.number(.nan), .value(.number(.nan)), false),
      (.tuple([.number(1), .string("x")]), .tuple([.value(.number(1)), .wildcard]), true),
      (.tuple([.number(1)]), .tuple([.wildcard, .wildcard]), false),
      (.array([.number(1)]), .tuple([.wildcard]), true), (.tuple([.number(1)]), .array([.wildcard]), false),
      (.array([.number(1)]), .value(.array([.number(1)])), true),
      (
        .object([Property("0", .number(1)), Property("1", .number(2))]),
        .tuple([.wildcard, .value(.number(2))]), true
      ),
      (
        .object([Property("__tag", .atom("Some")), Property("__slots", .array([.number(4)]))]),
        .tagged("Some", .array([.wildcard])), true
      ),
      (.object([Property("__tag", .string(":None"))]), .tagged(":None", .value(.unit)), true),
      (.object([Property("__tag", .atom("None"))]), .tagged("Some", .wildcard), false),
      (.complex(1, 2), .value(.complex(1, 2)), true), (.unit, .value(.undefined), false),
    ]
    for (sample, pattern, matches) in cases {
      let code: [Instruction] = [
        load(0, sample), load(1, .boolean(true)), .match(src: 0, arms: [Arm(pattern, 2)]),
        load(1, .boolean(false)),
        .return(value: 1),
      ]
      #expect(try value(code) == .boolean(matches), "\(sample) and \(pattern)")
    }
  }

  @Test func `everybody who waits for ever is named`() throws {
    let main = function(
      "main",
      [
        load(0, reference("child")), .spawn(dst: 1, function: 0, arguments: []), .join(dst: 2, process: 1),
        .return(value: 2),
      ])
    let child = function("child", [.receive(dst: 0), .return(value: 0)])
    let result = try ran([main, child])
    guard case .deadlock(let left) = result.end else { throw Wrong() }
    #expect(left.map(\.state) == [.joining, .receiving])
    #expect(left.map { $0.place?.instruction } == [2, 0])
  }

  private struct Wrong: Error {}

  @Test func `many processes pass a message round`() throws {
    let count = 1_000.0
    let main = function(
      "main",
      [
        load(0, atom("self")), load(1, reference("link")), load(2, .number(0)), load(3, .number(1)),
        load(4, .number(count)), .move(dst: 5, src: 0), .spawn(dst: 5, function: 1, arguments: [5]),
        .add(dst: 2, a: 2, b: 3), .lessThan(dst: 6, a: 2, b: 4), .jumpIfTrue(condition: 6, offset: -3),
        .send(process: 5, message: 2), .receive(dst: 7), .return(value: 7),
      ])
    let link = function(
      "link", 1,
      [
        .receive(dst: 1), load(2, .number(1)), .add(dst: 1, a: 1, b: 2), .send(process: 0, message: 1),
        .return(value: 1),
      ])
    for schedulers in [1, 2, 8] {
      let result = try ran([main, link]) { $0.schedulers = schedulers }
      #expect(result.value == .number(2 * count))
      #expect(result.end == .done)
      #expect(result.world.statistics.spawned == 1_001)
    }
  }

  @Test func `fuel ends, and more of it goes on`() throws {
    let main = function("main", [.jump(offset: 0)])
    let world = try world([main])
    _ = try world.spawn("Main:main")
    #expect(try world.run(fuel: 10_000) == .outOfFuel)
    #expect(try world.run(fuel: 10_000) == .outOfFuel)
    #expect((20_000...30_000).contains(world.statistics.reductions))
  }

  @Test func `hosts send, and see how it ended`() throws {
    let main = function("main", 1, [.receive(dst: 1), .add(dst: 2, a: 0, b: 1), .return(value: 2)])
    let world = try world([main])
    let process = try world.spawn("Main:main", [.string("a")])
    #expect(try world.send(.string("b"), to: process))
    #expect(
      try world.run(until: process)
        == .ended(Ending(process: process, value: .string("ab"), reason: normal, reductions: 4)))
    #expect(try !world.send(.unit, to: process))
  }

  @Test func `natives are called, and answer later`() throws {
    let natives = Natives()
    natives.register(
      Native("twice", arity: 1) { call throws(NativeFailure) in .value(.number(call.arguments[0].number * 2))
      })
    natives.register(Native("later", arity: 0) { _ throws(NativeFailure) in .later })
    let main = function(
      "main",
      [
        load(0, .atom("__stdlib:twice")), load(1, .number(21)), .call(dst: 2, function: 0, arguments: [1]),
        .call(dst: 3, function: 0, arguments: []), load(4, .atom("__stdlib:nothing")),
        .tupleInit(dst: 5, elements: [2, 3]),
        .return(value: 5),
      ])
    let expected: Term = .tuple([.number(42), .atom("Error: FFI call error: Expected 1 arguments, got 0")])
    #expect(try ran([main], natives: natives).value == expected)
  }

  @Test func `objects are collected while a program makes more and more`() throws {
    let main = function(
      "main",
      [
        load(0, .number(0)), load(1, .number(1)), load(2, .number(200_000)), load(3, .array([])),
        .tupleInit(dst: 4, elements: [0, 3]),
        .objectInit(dst: 5, entries: [Entry("t", .register(4)), Entry("n", .register(0))]),
        .add(dst: 0, a: 0, b: 1), .lessThan(dst: 6, a: 0, b: 2), .jumpIfTrue(condition: 6, offset: -4),
        load(7, atom("t")), .getProp(dst: 8, object: 5, key: 7), .return(value: 8),
      ])
    let result = try ran([main])
    #expect(result.value == .tuple([.number(199_999), .array([])]))
    #expect(result.world.statistics.collections > 10)
    #expect(result.world.statistics.bytes < 1 << 20)
  }

  @Test func `deep recursion ends in an error, not in a crash`() throws {
    let main = function(
      "main", 1, [load(1, reference("main")), .call(dst: 2, function: 1, arguments: [0]), .return(value: 2)])
    let result = try ran([main], arguments: [.unit]) { $0.stackSlotsMax = 10_000 }
    #expect(result.ending?.reason == .atom("stack_overflow"))
  }
}
