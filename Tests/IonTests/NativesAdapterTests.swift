import CShims
import Ion
import Machine
import Testing

/// Functions of the shape that all dynamic machines share, in a program of processes.
@Suite struct NativesAdapterTests {
  private func natives(
    _ change: (inout AdaptedFacts) -> Void = { _ in }, arity: Int,
    installing: @escaping (Gateway) throws(Trap) -> Int
  ) -> Natives {
    let natives = Natives()
    var facts = AdaptedFacts("native", arity: arity)
    change(&facts)
    #expect(natives.register(facts, installing: installing))
    return natives
  }

  private static func facts(_ arity: Int) -> NativeFacts { NativeFacts(name: "native", arity: arity) }

  private func value(_ natives: Natives, _ arguments: [Value]) throws -> Term {
    var code: [Instruction] = [load(0, atom("__stdlib:native"))]
    for (at, argument) in arguments.enumerated() { code.append(load(Register(at + 2), argument)) }
    let registers = arguments.indices.map { Register($0 + 2) }
    code += [.call(dst: 1, function: 0, arguments: registers)]
    code += [.tupleInit(dst: 1, elements: [1] + registers), .return(value: 1)]
    return try ran([function("main", code)], natives: natives).value
  }

  @Test func `numbers, booleans and nothing go through as they are`() throws {
    let natives = natives(arity: 3) { gateway throws(Trap) in
      try gateway.register(Self.facts(3)) { (call) throws(Trap) in
        .number(
          call.arguments[0].number + (call.arguments[1].bool ? 1 : 0) + (call.arguments[2].isNil ? 10 : 0))
      }
    }
    #expect(
      try value(natives, [.number(0.5), .boolean(true), .undefined])
        == .tuple([.number(11.5), .number(0.5), .boolean(true), .undefined]))
    #expect(try natives.call("native", [.number(1), .boolean(false), .unit]) == .number(11))
  }

  @Test func `texts and arrays are copied in and out`() throws {
    let natives = natives(arity: 2) { gateway throws(Trap) in
      try gateway.register(Self.facts(2)) { (call) throws(Trap) in
        let array = try call.gateway.heap.array(count: 2)
        array.pointee.slots[0] = call.arguments[0]
        array.pointee.slots[1] = call.arguments[1]
        return .object(UnsafeMutableRawPointer(array))
      }
    }
    let inner: Value = .array([.string("x"), .tuple([.number(1), .atom("y")])])
    let term: Term = .array([.string("x"), .tuple([.number(1), .atom("y")])])
    let back: Term = .array([.string("text"), .array([.string("x"), .array([.number(1), .string("y")])])])
    #expect(try value(natives, [.string("text"), inner]) == .tuple([back, .string("text"), term]))
  }

  @Test func `numbers that are written into an array are there afterwards`() throws {
    let natives = natives({ $0.writesArrays = true }, arity: 1) { gateway throws(Trap) in
      try gateway.register(Self.facts(1)) { (call) throws(Trap) in
        if let array = call.arguments[0].array { array.pointee.slots[1] = .number(7) }
        return .nil
      }
    }
    #expect(
      try value(natives, [.array([.number(1), .number(2)])])
        == .tuple([.undefined, .array([.number(1), .number(7)])]))
  }

  @Test func `what gives nothing gives unit`() throws {
    let natives = natives({ $0.givesNothing = true }, arity: 0) { gateway throws(Trap) in
      try gateway.register(Self.facts(0)) { (_) throws(Trap) in .nil }
    }
    #expect(try value(natives, []) == .tuple([.unit]))
  }

  @Test func `a function that fails says why`() throws {
    let natives = natives(arity: 1) { gateway throws(Trap) in
      try gateway.register(Self.facts(1)) { (_) throws(Trap) in throw Trap(.nativeFailed, "not today") }
    }
    #expect(
      try value(natives, [.unit])
        == .tuple([.atom("Error: FFI call error: Runtime error: not today"), .unit]))
  }

  @Test func `values that mean nothing there are refused`() throws {
    let natives = natives(arity: 1) { gateway throws(Trap) in
      try gateway.register(Self.facts(1)) { (_) throws(Trap) in .nil }
    }
    let words = "Error: FFI call error: Runtime error: a value of type Complex means nothing there"
    #expect(try value(natives, [.complex(1, 1)]) == .tuple([.atom(words), .complex(1, 1)]))
  }

  @Test func `a call inside of a call has a machine of its own`() throws {
    let natives = natives(arity: 1) { gateway throws(Trap) in
      try gateway.register(Self.facts(1)) { (call) throws(Trap) in .number(call.arguments[0].number + 1) }
    }
    var facts = AdaptedFacts("outer", arity: 0)
    facts.description = "calls another"
    _ = natives.register(facts) { gateway throws(Trap) in
      try gateway.register(NativeFacts(name: "outer", arity: 0)) { (_) throws(Trap) in
        guard case .number(let number)? = try? natives.call("native", [.number(41)]) else { return .nil }
        return .number(number)
      }
    }
    #expect(try natives.call("outer", []) == .number(42))
    #expect(natives.native("outer")?.description == "calls another")
  }

  /// Programs that a native runs, which call natives, and so on: all of them are this thread's.
  @Test func `natives of one world look into the world around them`() throws {
    final class Place { var outer: World? }
    let (place, made) = (Place(), Natives())
    let call = [
      load(0, atom("__stdlib:native")), .call(dst: 1, function: 0, arguments: []), .return(value: 1),
    ]
    let inner = natives(arity: 0) { gateway throws(Trap) in
      try gateway.register(Self.facts(0)) { (_) throws(Trap) in
        guard let outer = place.outer, (try? outer.run()) == nil, let process = try? outer.spawn("Main:other")
        else { return .nil }
        try? outer.kill(process)
        return .bool(!outer.processes().isEmpty)
      }
    }
    _ = made.register(AdaptedFacts("native", arity: 0)) { gateway throws(Trap) in
      try gateway.register(Self.facts(0)) { (_) throws(Trap) in
        let ran = try? ran([function("main", call)], natives: inner)
        return .bool(ran?.value == .boolean(true))
      }
    }
    let world = try world([function("main", call), function("other", call)], natives: made)
    place.outer = world
    let main = try world.spawn("Main:main")
    #expect(try world.run() == .done)
    #expect(world.ending(of: main)?.value == .boolean(true))
  }

  @Test func `processes wait for what comes later, and others go on`() throws {
    let natives = Natives()
    let isThere = natives.register(AdaptedFacts("native", arity: 1)) { gateway throws(Trap) in
      try gateway.registerWaiting(NativeFacts(name: "native", arity: 1)) { (call) throws(Trap) in
        Countdown(call.gateway.heap, from: 3)
      }
    }
    #expect(isThere)
    #expect(try value(natives, [.unit]) == .tuple([.string("later"), .unit]))
    #expect(throws: NativeFailure.self) { try natives.call("native", [.unit]) }
  }
}

/// Is there when it was asked often enough.
private final class Countdown: PendingCall {
  private let heap: Heap
  private var left: Int

  init(_ heap: Heap, from count: Int) { (self.heap, left) = (heap, count) }

  override func poll() throws(Trap) -> Slot? {
    left -= 1
    guard left < 0 else { return nil }
    return .object(UnsafeMutableRawPointer(try heap.string("later")))
  }
}
