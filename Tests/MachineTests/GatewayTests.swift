import CShims
import Machine
import Testing

/// What natives may be, how they are called, and what becomes of what they do.
@Suite(.serialized) struct GatewayTests {
  let host: NativeHost
  var gateway: Gateway { host.gateway }

  init() throws { host = try NativeHost() }

  private func sum(_ name: String = "sum", _ change: (inout NativeFacts) -> Void = { _ in }) throws -> Int {
    var facts = NativeFacts(name: name)
    change(&facts)
    return try gateway.register(facts) { call in
      .number(call.arguments.reduce(0) { $0 + $1.number })
    }
  }

  // MARK: Registering

  @Test func `a closure is called with its arguments`() throws {
    let number = try sum()
    #expect(try host.call(number)?.number == 0)
    #expect(try host.call(number, .number(1), .number(41))?.number == 42)
    #expect(gateway.number(of: "sum") == number)
    #expect(gateway.number(of: "su") == nil)
    #expect(gateway.name(of: number).pointee.native == UInt32(number + 1))
    #expect(host.machine.context.pointee.native_calls == 2)
  }

  @Test func `names have 1 to 1024 bytes and no NUL`() throws {
    _ = try sum(String(repeating: "x", count: GatewayLimits.nameBytesMax))
    _ = try sum("é.\u{1}")
    #expect(
      trapCode { _ = try sum(String(repeating: "x", count: GatewayLimits.nameBytesMax + 1)) } == .badFunction)
    #expect(trapCode { _ = try sum("") } == .badFunction)
    #expect(trapCode { _ = try sum("a\0b") } == .badFunction)
    #expect(trapCode { _ = try sum { ($0.arityMin, $0.arityMax) = (2, 1) } } == .badFunction)
    #expect(trapCode { _ = try sum { $0.arityMin = -1 } } == .badFunction)
    #expect(gateway.count == 2)
  }

  @Test func `names are told apart by their bytes`() throws {
    let (first, second) = (try sum("e\u{301}"), try sum("é"))
    #expect(first != second)
    #expect(gateway.number(of: "é") == second)
  }

  @Test func `a machine has so many natives and no more`() throws {
    for index in 0..<GatewayLimits.nativesMax { _ = try sum("f\(index)") }
    #expect(trapCode { _ = try sum("one more") } == .memoryLimit)
    let last = GatewayLimits.nativesMax - 1
    #expect(try sum("f\(last)") == last)
    #expect(try host.call(last, .number(3))?.number == 3)
    #expect(host.machine.context.pointee.native_count == UInt32(GatewayLimits.nativesMax))
  }

  @Test func `registering a name again replaces the function`() throws {
    var told: [Int] = []
    gateway.onRegister = { number in told.append(number) }
    let number = try sum()
    let again = try gateway.register(NativeFacts(name: "sum", arity: 0)) { _ in .bool(true) }
    #expect(again == number && told == [number])
    #expect(try host.call(number)?.bool == true)
    #expect(trapCode { _ = try host.call(number, .nil) } == .arity)
  }

  @Test func `names stay when everything else is collected`() throws {
    let number = try sum("kept")
    host.machine.heap.collect()
    #expect(Slot.object(gateway.name(of: number)).text() == "kept")
    #expect(try host.machine.heap.interned("kept").pointee.native == UInt32(number + 1))
  }

  // MARK: Arity and policy

  @Test(arguments: [
    (0, 0, 1, "f takes no arguments, not 1"), (1, 1, 0, "f takes 1 argument, not 0"),
    (2, 2, 1, "f takes 2 arguments, not 1"), (2, 2, 3, "f takes 2 arguments, not 3"),
    (1, 2, 3, "f takes 1 to 2 arguments, not 3"), (0, 2, 3, "f takes at most 2 arguments, not 3"),
    (2, Int(UInt32.max), 1, "f takes at least 2 arguments, not 1"),
  ])
  func `so many arguments are too few or too many`(least: Int, most: Int, count: Int, message: String) throws
  {
    let number = try sum("f") { ($0.arityMin, $0.arityMax) = (least, most) }
    let given = Array(repeating: Slot.number(1), count: count)
    #expect(throws: Trap(.arity, message)) { try host.call(number, given) }
    for fine in [least, min(most, 9)] {
      #expect(try host.call(number, Array(repeating: Slot.number(1), count: fine))?.number == Double(fine))
    }
  }

  @Test func `what the policy lacks is denied, whenever it is said`() throws {
    let number = try sum("read") { $0.capability = 0b101 }
    #expect(throws: Trap(.permission, "read needs file_io, process_spawn, which is not permitted")) {
      try host.call(number)
    }
    gateway.policy = 0b001
    #expect(trapMessage { _ = try host.call(number) } == "read needs process_spawn, which is not permitted")
    gateway.policy = 0b111
    #expect(try host.call(number)?.number == 0)
    let later = try sum("later") { $0.capability = 1 << 31 }
    #expect(trapMessage { _ = try host.call(later) } == "later needs capability 31, which is not permitted")
    gateway.policy = Capabilities.all
    #expect(try host.call(later)?.number == 0)
    gateway.policy = 0
    #expect(trapCode { _ = try host.call(number) } == .permission)
    #expect(host.machine.context.pointee.native_calls == 2)
  }

  // MARK: Failures

  @Test func `a native fails in its own words, or in none`() throws {
    let plain = try gateway.register(NativeFacts(name: "plain"), { _, _, _, _ in 1 }, userData: nil)
    #expect(throws: Trap(.nativeFailed, "plain failed")) { try host.call(plain) }
    let worded = try gateway.register(
      NativeFacts(name: "worded"),
      { count, _, _, call in
        guard let call = call?.assumingMemoryBound(to: abut_native_call.self) else { return 0 }
        Gateway.setError(call, code: 7, text: "first")
        Gateway.setError(call, code: UInt32(count), text: "no such file")
        return count < 2 ? 1 : 0
      }, userData: nil)
    #expect(throws: Trap(.nativeFailed, "no such file")) { try host.call(worded) }
    #expect(throws: Trap(.nativeFailed, number: 1, "no such file")) { try host.call(worded, .nil) }
    #expect(try host.call(worded, .nil, .nil)?.isNil == true)
    let coded = try gateway.register(
      NativeFacts(name: "coded"),
      { _, _, _, call in
        guard let call = call?.assumingMemoryBound(to: abut_native_call.self) else { return 0 }
        Gateway.setError(call, code: 1_000, text: "")
        return 1
      }, userData: nil)
    #expect(throws: Trap(.nativeFailed, number: 1_000, "coded failed")) { try host.call(coded) }
    let thrown = try gateway.register(NativeFacts(name: "thrown")) { call throws(Trap) in
      throw Trap(.indexRange, "far off")
    }
    #expect(throws: Trap(.indexRange, "far off")) { try host.call(thrown) }
  }

  @Test(arguments: [
    (Slot(kind: 4, aux: 0, bits: 0), "f gave a value of kind 4, which is none"),
    (Slot(kind: 15, aux: 0, bits: 0), "f gave a value of kind 15, which is none"),
    (Slot(kind: 3, aux: 9, bits: 0), "f gave an object that is NULL"),
  ])
  func `garbage is no result`(garbage: Slot, message: String) throws {
    let number = try gateway.register(NativeFacts(name: "f")) { _ in garbage }
    #expect(throws: Trap(.badValue, message)) { try host.call(number) }
  }

  @Test func `an object of another machine is no result`() throws {
    let other = try NativeHost()
    let foreign = try other.string("theirs")
    let number = try gateway.register(NativeFacts(name: "f")) { _ in foreign }
    #expect(throws: Trap(.badValue, "f gave an object of another machine, or none at all")) {
      try host.call(number)
    }
  }

  @Test func `results are cleaned`() throws {
    let number = try gateway.register(NativeFacts(name: "f")) { call in
      var value = call.arguments[0]
      value.aux = 77
      if value.isBool { value.bits |= 0xffff_0000_0000_0000 }
      return value
    }
    for value in [Slot.number(-0.5), .bool(true), .bool(false), .nil] {
      let got = try #require(try host.call(number, value))
      #expect((got.kind, got.aux, got.bits) == (value.kind, 0, value.bits))
    }
    let odd = try host.call(number, Slot(kind: 1, aux: 1, bits: 0xffff_ffff_0000_0100))
    #expect(odd?.bits == 1)
  }

  @Test(arguments: [2, 3, -1] as [Int32]) func `only 0 and 1 are statuses of a native that cannot wait`(
    status: Int32
  ) throws {
    let number = try gateway.register(
      NativeFacts(name: "f"), { _, arguments, _, _ in Int32(arguments?[0].number ?? 0) }, userData: nil)
    gateway.pending = nil
    #expect(throws: Trap(.badValue, "f returned \(status), which is no status")) {
      try host.call(number, .number(Double(status)))
    }
  }

  // MARK: Lives

  @Test func `what a native makes is alive while it runs and not longer`() throws {
    let heap = host.machine.heap
    let number = try gateway.register(NativeFacts(name: "f")) { call throws(Trap) in
      let first = try heap.string("first of many")
      for _ in 0..<10_000 { _ = try heap.string("another one that is not short") }
      heap.collect()
      return .object(first)
    }
    let before = host.machine.context.pointee.scoped
    #expect(try host.call(number)?.text() == "first of many")
    #expect(host.machine.context.pointee.scoped == before)
    heap.collect()
    #expect(heap.statistics.live < 100_000)
  }

  @Test func `keepers live as long as their native can be called`() throws {
    Keeper.alive = 0
    do {
      let host = try NativeHost()
      let gateway = host.gateway
      let function: abut_native = { _, _, _, _ in 0 }
      _ = try gateway.register(NativeFacts(name: "a"), function, userData: nil, keeping: Keeper())
      _ = try gateway.register(NativeFacts(name: "b"), function, userData: nil, keeping: Keeper())
      #expect(Keeper.alive == 2)
      _ = try gateway.register(NativeFacts(name: "a"), function, userData: nil, keeping: Keeper())
      #expect(Keeper.alive == 2)
      _ = try gateway.register(NativeFacts(name: "b"), function, userData: nil)
      #expect(Keeper.alive == 1)
    }
    #expect(Keeper.alive == 0)
  }

  @Test func `a native may replace itself, and register many others`() throws {
    Keeper.alive = 0
    let keeper = Keeper()
    let inner = try sum("inner")
    let number = try gateway.register(NativeFacts(name: "f")) { [host, gateway, keeper] call throws(Trap) in
      let old = gateway.count
      for index in 0..<300 {
        _ = try gateway.register(NativeFacts(name: "made \(index)")) { _ in .number(Double(index)) }
      }
      _ = try gateway.register(NativeFacts(name: "f")) { _ in .bool(true) }
      #expect(gateway.running == [old - 1] && gateway.isCalling)
      let three = try host.call(inner, .number(1), .number(2))
      #expect(Keeper.alive == 1 && keeper === keeper)
      return three ?? .nil
    }
    #expect(try host.call(number)?.number == 3)
    #expect(try host.call(number)?.bool == true)
    #expect(try host.call("made 299")?.number == 299)
    #expect(!gateway.isCalling && gateway.running == [])
  }

  @Test func `user data is what was registered with the function that runs`() throws {
    let words = UnsafeMutablePointer<Double>.allocate(capacity: 2)
    defer { words.deallocate() }
    (words[0], words[1]) = (1, 2)
    let number = try gateway.register(
      NativeFacts(name: "f"),
      { count, _, result, call in
        guard let call = call?.assumingMemoryBound(to: abut_native_call.self),
          let gateway = call.pointee.context.flatMap({ Machine.gateway(of: $0) }),
          let data = Gateway.userData(of: call)?.assumingMemoryBound(to: Double.self),
          let name = Gateway.name(of: call)
        else { return 1 }
        if count == 0 {
          let other: abut_native = { _, _, _, _ in 0 }
          guard (try? gateway.register(NativeFacts(name: "f"), other, userData: data + 1)) != nil else {
            return 1
          }
        }
        let mine = Gateway.userData(of: call)?.load(as: Double.self) ?? 0
        result?.pointee = .number(mine * 100 + Double(name[0]))
        return 0
      }, userData: words)
    #expect(try host.call(number)?.number == 202)
    #expect(try host.call(number)?.isNil == true)
  }
}

extension Machine {
  /// The gateway of a context, as natives in C find it.
  static func gateway(of context: Context) -> Gateway? {
    guard let machine = context.pointee.machine else { return nil }
    return Unmanaged<Machine>.fromOpaque(machine).takeUnretainedValue().gateway
  }
}
