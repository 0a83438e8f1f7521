import CShims
import Machine
import TestSupport
import Testing

@testable import Ion

@Suite struct NativesMapTests {
  private let harness = NativeHarness()

  @Test func `a map has what was put in`() throws {
    let seen = try harness.together { call throws(NativeFailure) in
      let map = try call("Map.new")
      var seen: [Slot] = [try call("Map.size", map), try call("Map.get", map, .number(1))]
      seen.append(try call("Map.insert", map, .number(1), .bool(true)))
      _ = try call("Map.insert", map, try call.slot(.string("a")), .number(2))
      _ = try call("Map.insert", map, .number(1), .number(3))
      seen.append(try call("Map.get", map, .number(1)))
      seen.append(try call("Map.get", map, try call.slot(.string("a"))))
      seen.append(try call("Map.contains", map, try call.slot(.atom("a"))))
      seen.append(try call("Map.contains", map, .number(1)))
      seen.append(try call("Map.size", map))
      seen.append(try call("ToString", map))
      seen.append(try call("Map.keys", map))
      seen.append(try call("Map.remove", map, .number(1)))
      seen.append(try call("Map.remove", map, .number(1)))
      seen.append(try call("Map.size", map))
      seen.append(try call("ToString", map))
      seen.append(try call("Map.clear", map))
      seen.append(try call("ToString", map))
      return try call.call.array(seen)
    }
    #expect(
      seen
        == .array([
          .number(0), .undefined, .unit, .number(3), .number(2), .boolean(false), .boolean(true), .number(2),
          .string(":Map{1: 3, a: 2}"), .array([.number(1), .string("a")]), .boolean(true), .boolean(false),
          .number(1), .string(":Map{a: 2}"), .unit, .string(":Map{}"),
        ]))
  }

  @Test func `keys are the same when their parts are`() throws {
    let keys: [Term] = [
      .number(1), .number(.nan), .number(0), .boolean(true), .boolean(false), .string(""), .atom(""),
      .string("a"), .atom("a"),
      .unit, .process(1), .complex(1, 2), .complex(.nan, 0), .tuple([]),
      .tuple([.string("a"), .tuple([.number(1)])]),
      .tuple([.atom("a"), .tuple([.number(1)])]),
    ]
    let filled = try harness.together(keys) { call throws(NativeFailure) in
      let map = try call("Map.new")
      for at in keys.indices { _ = try call("Map.insert", map, call[at], .number(Double(at))) }
      return map
    }
    for (at, key) in keys.enumerated() {
      // A complex number with a part that is no number is never the same as another one.
      let expected = key == .complex(.nan, 0) ? Term.undefined : .number(Double(at))
      #expect(try harness.call("Map.get", filled, key) == expected, "\(key)")
    }
    #expect(try harness.call("Map.get", filled, .number(-0.0)) == .number(2))
    #expect(try harness.call("Map.size", filled) == .number(Double(keys.count)))
  }

  @Test func `what changes or has no name is no key`() throws {
    let map = try harness.call("Map.new")
    var deep = Term.unit
    for _ in 0..<16 { deep = .tuple([deep]) }
    #expect(try harness.call("Map.get", map, deep) == .undefined)
    let table: [(Term, String)] = [
      (.undefined, "Undefined"), (.array([]), "Array"), (.object([]), "Object"), (.function("f"), "Function"),
      (.tuple([.array([])]), "Tuple"), (.tuple([.undefined]), "Tuple"), (.tuple([deep]), "Tuple"),
    ]
    for (key, type) in table {
      for (name, more) in [
        ("Map.get", []), ("Map.insert", [Term.unit]), ("Map.remove", []), ("Map.contains", []),
      ] {
        #expect(
          harness.failure(name, [map, key] + more) == .argumentType(expected: "key", got: type), "\(name)")
      }
    }
    for (term, type) in TermSamples.all {
      for (name, more) in [
        ("Map.get", []), ("Map.insert", [Term.unit]), ("Map.remove", []), ("Map.contains", []),
      ] {
        let failure = harness.failure(name, [term, .unit] + more)
        #expect(failure == .argumentType(expected: "Map", got: type), "\(name)")
      }
    }
  }

  @Test func `maps do what dictionaries do`() throws {
    let seed = FuzzRandom.seed()
    var random = FuzzRandom(seed)
    let steps = (0..<20_000).map { _ in
      (UInt8.random(in: 0..<8, using: &random), Int.random(in: 0..<300, using: &random))
    }
    let seen = try harness.together { call throws(NativeFailure) in
      let map = try call("Map.new")
      var (model, order): ([Int: Double], [Int]) = ([:], [])
      for (at, (what, number)) in steps.enumerated() {
        let key = try number % 2 == 0 ? .number(Double(number)) : call.slot(.string("k\(number)"))
        switch what {
        case 0...3:
          if model[number] == nil { order.append(number) }
          model[number] = Double(at)
          _ = try call("Map.insert", map, key, .number(Double(at)))
        case 4...5:
          let had = try call("Map.remove", map, key).bool
          guard had == (model.removeValue(forKey: number) != nil) else { return .number(Double(at)) }
          order.removeAll { $0 == number }
        case 6:
          let value = try call("Map.get", map, key)
          guard value.isNil ? model[number] == nil : value.number == model[number] else {
            return .number(Double(at))
          }
        default:
          if number == 0 {
            _ = try call("Map.clear", map)
            (model, order) = ([:], [])
          }
        }
        guard try call("Map.size", map).number == Double(model.count) else { return .number(Double(at)) }
      }
      let keys = try call.call.term(try call("Map.keys", map))
      let expected = Term.array(order.map { $0 % 2 == 0 ? .number(Double($0)) : .string("k\($0)") })
      return .bool(keys == expected)
    }
    #expect(seen == .boolean(true), "FUZZ_SEED=\(seed)")
  }

  @Test func `maps grow`() throws {
    let size = try harness.together { call throws(NativeFailure) in
      let map = try call("Map.new")
      for number in 0..<20_000 { _ = try call("Map.insert", map, .number(Double(number)), .number(1)) }
      for number in 0..<20_000 where try !call("Map.contains", map, .number(Double(number))).bool {
        throw .runtime("no \(number)")
      }
      return try call("Map.size", map)
    }
    #expect(size == .number(20_000))
  }

  /// Programs can write what they like into the parts of a map.
  @Test func `maps that are broken are refused or used, and nothing else`() throws {
    let seed = FuzzRandom.seed()
    var random = FuzzRandom(seed)
    func number() -> Term {
      let all: [Double] = [0, 1, 2, 3, 8, -1, 0.5, 4294967296, 1e300, -1e300, .nan, .infinity]
      return .number(all.randomElement(using: &random) ?? 0)
    }
    func part() -> Term {
      switch Int.random(in: 0..<12, using: &random) {
      case 0: return [.unit, .undefined, .tuple([]), .string("")].randomElement(using: &random) ?? .unit
      default:
        let count = [0, 1, 2, 3, 4, 5, 9, 17].randomElement(using: &random) ?? 0
        return .array((0..<count).map { _ in Bool.random(using: &random) ? number() : .string("k") })
      }
    }
    for _ in 0..<3_000 {
      let (keys, other, values) = (part(), part(), part())
      var slots = Term.tuple([keys, Bool.random(using: &random) ? keys : values, other])
      if Int.random(in: 0..<20, using: &random) == 0 { slots = part() }
      let map = Term.object([.init("__tag", .atom("Map")), .init("__slots", slots)])
      let key = Bool.random(using: &random) ? number() : .string("k")
      _ = try harness.together([map, key]) { call throws(NativeFailure) in
        for name in [
          "Map.insert", "Map.remove", "Map.get", "Map.insert", "Map.size", "Map.keys", "Map.clear",
        ] {
          let arguments = ["Map.insert": 3, "Map.remove": 2, "Map.get": 2][name] ?? 1
          do throws(NativeFailure) {
            switch arguments {
            case 1: _ = try call(name, call[0])
            case 2: _ = try call(name, call[0], call[1])
            default: for at in 0..<20 { _ = try call(name, call[0], .number(Double(at)), call[1]) }
            }
          } catch {
            guard case .argumentType(let expected, _) = error, expected == "Map" else { throw error }
          }
          _ = try call("ToString", call[0])
        }
        return .nil
      }
    }
  }

  @Test func `a map that is none prints as an object with a tag`() throws {
    for slots in [
      Term.unit, .array([]), .tuple([.array([]), .array([.unit]), .array([.number(0), .number(0)])]),
    ] {
      let term = Term.object([.init("__tag", .atom("Map")), .init("__slots", slots)])
      #expect(try harness.call("ToString", term) == .string(ValueText.text(term)))
    }
    let map = try harness.call("Map.new")
    #expect(ValueText.text(map) == ":Map{}")
  }
}
