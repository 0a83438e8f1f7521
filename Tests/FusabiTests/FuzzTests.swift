import Fusabi
import FusabiFuzz
import TestSupport
import Testing

@Suite struct FuzzTests {
  @Test func `modules with something wrong in them are refused, or give the same on every engine`() {
    let differential = Differential()
    let seed = FuzzRandom.seed()
    for offset in 0..<1_500 as Range<UInt64> {
      if let difference = differential.run(seed: seed &+ offset, isWhole: false) {
        Issue.record("FUZZ_SEED=\(seed &+ offset)\n\(difference)")
        return
      }
    }
    #expect(differential.executed > 500, "FUZZ_SEED=\(seed)")
    #expect(differential.unreadable["badFormat", default: 0] > 50, "FUZZ_SEED=\(seed)")
    #expect(differential.refused.count > 3, "FUZZ_SEED=\(seed)")
  }

  @Test func `bytes of no order are no module`() {
    let seed = FuzzRandom.seed()
    var random = FuzzRandom(seed)
    for _ in 0..<2_000 {
      let count = Int.random(in: 0..<300, using: &random)
      var bytes = (0..<count).map { _ in UInt8.random(in: 0...3, using: &random) }
      if bytes.count > 8 { bytes.replaceSubrange(0..<8, with: [0x46, 0x5a, 0x42, 0, 2, 0, 0, 0]) }
      #expect(throws: Failure.self, "FUZZ_SEED=\(seed)") { try Module.load(bytes) }
    }
  }
}
