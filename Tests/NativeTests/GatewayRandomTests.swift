import CShims
import Machine
import TestSupport
import Testing

@testable import Native

/// The three ways to call a function must see the same arguments, give the same results, and refuse in the
/// same words, whatever the signature and the values are. A closure of libffi's is the function.
extension PythonBuiltinTests {
  private static let codes = Array("?bBhHiIqQfd")

  /// Mostly values that fit; bounds of all kinds, and what lies behind them.
  private func value(_ code: Character, _ random: inout FuzzRandom) -> Slot {
    let bounds: [Double] = [
      0, -0.0, 1, -1, 127, 128, -128, -129, 255, 256, 32_767, 32_768, -32_768, -32_769, 65_535, 65_536,
      2_147_483_647, 2_147_483_648, -2_147_483_648, -2_147_483_649, 4_294_967_295, 4_294_967_296,
      9_007_199_254_740_992, -9_007_199_254_740_992, 9_007_199_254_740_994, -9_007_199_254_740_994, 0.5,
      1e300,
      .nan, .infinity, -.infinity, 1e-300,
    ]
    let garbage = UInt32.random(in: 0...UInt32.max, using: &random)
    var slot: Slot
    switch Int.random(in: 0..<40, using: &random) {
    case 0: slot = Slot(kind: 2, aux: garbage, bits: 5)
    case 1: slot = .number(bounds[Int.random(in: 0..<bounds.count, using: &random)])
    case 2: slot = .bool(true)
    case 3: slot = .number(0.25)
    default:
      switch code {
      case "?":
        slot = Slot(
          kind: 1, aux: 0, bits: UInt64.random(in: 0...UInt64.max, using: &random) & 0xffff_ffff_0000_0101)
      case "f", "d": slot = .number(Double.random(in: -1e6...1e6, using: &random))
      case "b", "h", "i", "q": slot = .number(Double(Int.random(in: -128...127, using: &random)))
      default: slot = .number(Double(Int.random(in: 0...255, using: &random)))
      }
    }
    slot.aux = garbage
    return slot
  }

  private struct Outcome: Equatable {
    var seen: [[UInt8]]
    var kind: UInt32
    var bits: UInt64
    var trap: Trap?
  }

  private func outcome(_ host: NativeHost, _ plan: Plan, _ number: Int, _ values: [Slot]) -> Outcome {
    Judge.seen = []
    do throws(Trap) {
      let result = try host.call(number, values)
      return Outcome(seen: seen(plan), kind: result?.kind ?? 99, bits: result?.bits ?? 0)
    } catch {
      return Outcome(seen: seen(plan), kind: 99, bits: 0, trap: error)
    }
  }

  /// The arguments without what lies between them.
  private func seen(_ plan: Plan) -> [[UInt8]] {
    guard !Judge.seen.isEmpty else { return [] }
    return (0..<Int(plan.facts.pointee.count)).map { Judge.argument(plan, $0) }
  }

  @Test func `thunk, universal and libffi agree on every signature and value`() throws {
    let seed = FuzzRandom.seed()
    print("FUZZ_SEED=\(seed)")
    var random = FuzzRandom(seed)
    let host = try NativeHost()
    func pick() -> Character { Self.codes[Int.random(in: 0..<Self.codes.count, using: &random)] }
    for _ in 0..<150 {
      let parameters = (0..<Int.random(in: 0...20, using: &random)).map { _ in pick() }
      let result = Int.random(in: 0..<8, using: &random) == 0 ? "v" : pick()
      let text = "\(result)(\(parameters.map { String($0) }.joined(separator: ",")))"
      let plan = try Plan(Array(text.utf8))
      let closure = try Judge.closure(plan)
      let natives = try GatewayFunction.Route.all.map { route in
        try GatewayFunction.register(
          in: host.gateway, name: "f \(route)", address: closure.code, signature: Array(text.utf8),
          route: route)
      }
      for _ in 0..<20 {
        let width = Int.random(in: 0...63, using: &random)
        let bits = UInt64.random(in: 0...UInt64.max, using: &random) >> UInt64(width)
        // A bool of C's is 0 or 1.
        let returned = result == "?" ? bits & 1 : bits
        Judge.result = withUnsafeBytes(of: returned) { Array($0.prefix(Int(plan.facts.pointee.result.size))) }
        let values = parameters.map { value($0, &random) }
        let outcomes = natives.map { outcome(host, plan, $0, values) }
        var first = outcomes[0]
        first.trap = first.trap.map { Trap($0.code, renamed($0.message, "f thunk")) }
        for (index, other) in outcomes.enumerated().dropFirst() {
          var other = other
          let name = "f \(GatewayFunction.Route.all[index])"
          other.trap = other.trap.map { Trap($0.code, renamed($0.message, name)) }
          #expect(first == other, "\(text) \(values)")
        }
        try check(first, plan, values, returned, text)
      }
    }
  }

  private func renamed(_ message: String, _ name: String) -> String {
    message.replacing(name, with: "f")
  }

  /// What arrived is what was given, bit by bit, as far as the numbers fit.
  private func check(_ outcome: Outcome, _ plan: Plan, _ values: [Slot], _ returned: UInt64, _ text: String)
    throws
  {
    var fits = true
    for (index, value) in values.enumerated() {
      let slot = plan.facts.pointee.slots[index]
      let expected = bytes(value, slot.number)
      if expected == nil { fits = false }
      guard !outcome.seen.isEmpty else { continue }
      #expect(expected == outcome.seen[index], "\(text) \(index)")
    }
    if !fits { #expect(outcome.trap?.code == .typeMismatch && outcome.seen.isEmpty, "\(text) \(values)") }
    guard fits else { return }
    switch plan.facts.pointee.result.number {
    case .void: #expect(outcome.kind == 2)
    case .bool: #expect(outcome.kind == 1 && outcome.bits == returned)
    case .i64:
      let value = Int64(bitPattern: returned)
      #expect((value.magnitude > 1 << 53) == (outcome.trap?.code == .badValue))
      if outcome.trap == nil { #expect(Double(bitPattern: outcome.bits) == Double(value)) }
    case .u64:
      #expect((returned > 1 << 53) == (outcome.trap?.code == .badValue))
      if outcome.trap == nil { #expect(Double(bitPattern: outcome.bits) == Double(returned)) }
    case .f64: #expect(outcome.bits == returned)
    case .f32:
      let value = Float(bitPattern: UInt32(truncatingIfNeeded: returned))
      #expect(value.isNaN || Double(bitPattern: outcome.bits) == Double(value))
    case .i8: #expect(Double(bitPattern: outcome.bits) == Double(Int8(truncatingIfNeeded: returned)))
    case .u8: #expect(Double(bitPattern: outcome.bits) == Double(UInt8(truncatingIfNeeded: returned)))
    case .i16: #expect(Double(bitPattern: outcome.bits) == Double(Int16(truncatingIfNeeded: returned)))
    case .u16: #expect(Double(bitPattern: outcome.bits) == Double(UInt16(truncatingIfNeeded: returned)))
    case .i32: #expect(Double(bitPattern: outcome.bits) == Double(Int32(truncatingIfNeeded: returned)))
    default: #expect(Double(bitPattern: outcome.bits) == Double(UInt32(truncatingIfNeeded: returned)))
    }
  }

  /// A value as C keeps it; nil when it does not fit.
  private func bytes(_ value: Slot, _ kind: Kind) -> [UInt8]? {
    func made<T: FixedWidthInteger>(_ type: T.Type) -> [UInt8]? {
      guard value.isNumber, value.number.magnitude <= 9_007_199_254_740_992 else { return nil }
      return T(exactly: value.number).map { number in withUnsafeBytes(of: number) { Array($0) } }
    }
    switch kind {
    case .bool: return value.isBool ? [value.bool ? 1 : 0] : nil
    case .i8: return made(Int8.self)
    case .u8: return made(UInt8.self)
    case .i16: return made(Int16.self)
    case .u16: return made(UInt16.self)
    case .i32: return made(Int32.self)
    case .u32: return made(UInt32.self)
    case .i64: return made(Int64.self)
    case .u64: return made(UInt64.self)
    case .f32: return value.isNumber ? withUnsafeBytes(of: Float(value.number)) { Array($0) } : nil
    default: return value.isNumber ? withUnsafeBytes(of: value.number) { Array($0) } : nil
    }
  }
}
