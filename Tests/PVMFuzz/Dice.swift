import TestSupport

/// Draws that a generator of programs wants, cheap enough for tens of thousands of programs a second.
struct Dice {
  private var random: FuzzRandom

  init(_ seed: UInt64) { random = FuzzRandom(seed) }

  mutating func word() -> UInt64 { random.next() }

  /// 0 ..< count
  mutating func below(_ count: Int) -> Int {
    Int(truncatingIfNeeded: ((random.next() >> 32) &* UInt64(truncatingIfNeeded: count)) >> 32)
  }

  mutating func within(_ range: ClosedRange<Int>) -> Int { range.lowerBound + below(range.count) }

  /// True this often in a hundred draws.
  mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  mutating func pick<T>(_ values: [T]) -> T { values[below(values.count)] }

  /// The index of a weight, drawn as often as its share.
  mutating func weighted(_ weights: [Int]) -> Int {
    var left = below(weights.reduce(0, +))
    for (index, weight) in weights.enumerated() {
      left -= weight
      if left < 0 { return index }
    }
    return weights.count - 1
  }

  /// Numbers at which arithmetic turns, and numbers of any width.
  mutating func value() -> UInt64 {
    switch below(8) {
    case 0: return UInt64(below(4))
    case 1: return UInt64(bitPattern: Int64(-1 - below(3)))
    case 2: return pick(Self.edges)
    case 3: return UInt64(1) << UInt64(below(64)) &- UInt64(below(2))
    case 4: return UInt64(bitPattern: Int64(Int32(truncatingIfNeeded: word())))
    case 5: return UInt64(below(130))
    case 6: return word() >> UInt64(below(64))
    default: return word()
    }
  }

  private static let edges: [UInt64] = [
    0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0xffff, 0x1_0000, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff, 0x1_0000_0000,
    0x7fff_ffff_ffff_ffff, 0x8000_0000_0000_0000, 0xffff_ffff_8000_0000, 0xffff_ffff_7fff_ffff, 31, 32, 33,
    63, 64, 65, 0x1000, 0x2000, 0xfff, 0xffff_0000, 0xfeff_0000, 0xffff_f000, 0xffff_ffff_ffff_f000,
  ]
}
