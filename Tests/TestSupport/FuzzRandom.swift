import Foundation

/// SplitMix64: a failing run prints its seed, and `FUZZ_SEED=n` repeats it.
public struct FuzzRandom: RandomNumberGenerator {
  private var state: UInt64

  public init(_ seed: UInt64) { state = seed }

  public static func seed() -> UInt64 {
    if let given = ProcessInfo.processInfo.environment["FUZZ_SEED"], let seed = UInt64(given) { return seed }
    return UInt64.random(in: 0..<1 << 32)
  }

  public mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
    return mixed ^ mixed >> 31
  }

  /// A few bytes flipped, dropped, doubled, overwritten, or the end cut off.
  public mutating func mutated(_ input: [UInt8]) -> [UInt8] {
    var bytes = input
    for _ in 0..<Int.random(in: 1...4, using: &self) where !bytes.isEmpty {
      let at = Int.random(in: 0..<bytes.count, using: &self)
      switch Int.random(in: 0..<6, using: &self) {
      case 0: bytes[at] ^= 1 << UInt8.random(in: 0..<8, using: &self)
      case 1: bytes.remove(at: at)
      case 2: bytes.insert(bytes[at], at: at)
      case 3: bytes[at] = UInt8.random(in: 0...255, using: &self)
      case 4: bytes.removeSubrange(at...)
      default:
        let from = Int.random(in: 0..<bytes.count, using: &self)
        bytes.insert(contentsOf: bytes[from..<min(from + 8, bytes.count)], at: at)
      }
    }
    return bytes
  }
}
