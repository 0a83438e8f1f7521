import Fusabi
import TestSupport

/// Draws that a generator of modules wants.
struct Dice {
  private var random: FuzzRandom

  init(_ seed: UInt64) { random = FuzzRandom(seed) }

  /// 0 ..< count
  mutating func below(_ count: Int) -> Int {
    Int(truncatingIfNeeded: ((random.next() >> 32) &* UInt64(truncatingIfNeeded: count)) >> 32)
  }

  mutating func within(_ range: ClosedRange<Int>) -> Int { range.lowerBound + below(range.count) }

  /// True once in so many draws.
  mutating func once(in draws: Int) -> Bool { below(draws) == 0 }

  mutating func pick<T>(_ values: [T]) -> T { values[below(values.count)] }

  mutating func word() -> UInt64 { random.next() }

  mutating func mutated(_ bytes: [UInt8]) -> [UInt8] { random.mutated(bytes) }

  private static let integers: [Int64] = [
    0, 1, 2, 3, 5, 7, -1, -2, 31, 32, 63, 255, 0x7fff_ffff, -0x8000_0000, 0x8000_0000, .max, .min,
    0x1_0000_0001,
  ]
  private static let floats: [Double] = [
    0, -0.0, 1, 2, 0.5, -1.5, 3.25, 1e10, -1e300, 0x1p53, 0x1p63, -0x1p31, .infinity, -.infinity, .nan,
    0x1p-1070,
  ]
  private static let texts = [
    "", "x", "ab", "αβγ", "fusabi", "a longer text, that is not kept in line", "🍣 and 🍵", "0",
  ]
  private static let scalars: [Unicode.Scalar] = ["a", "Z", "0", "é", "語", "🍣", "\u{0}", "\u{10ffff}"]

  /// A constant of a type that has some.
  mutating func constant(_ type: ValueType) -> ModuleParts.Constant {
    switch type {
    case .bool: return .bool(once(in: 2))
    case .i32:
      return .i32(once(in: 4) ? Int32(truncatingIfNeeded: word()) : Int32(truncatingIfNeeded: integer()))
    case .i64: return .i64(once(in: 4) ? Int64(truncatingIfNeeded: word()) : integer())
    case .f32: return .f32(Float(pick(Self.floats)))
    case .f64: return .f64(once(in: 8) ? Double(bitPattern: word()) : pick(Self.floats))
    case .char: return .char(pick(Self.scalars))
    case .string: return .string(Array(pick(Self.texts).utf8))
    case .unit, .array, .any: return .unit
    }
  }

  private mutating func integer() -> Int64 {
    once(in: 2) ? Int64(below(9)) : pick(Self.integers)
  }
}
