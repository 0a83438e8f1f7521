import KIOFuzz
import TestSupport
import Testing

@Suite struct DifferentialTests {
  @Test func `random chunks give the same on every engine`() {
    let differential = Differential()
    let seed = FuzzRandom.seed()
    for offset in 0..<2_000 as Range<UInt64> {
      if let difference = differential.run(seed: seed &+ offset) {
        Issue.record("FUZZ_SEED=\(seed &+ offset)\n\(difference)")
        return
      }
    }
    #expect(differential.executed > 4_000)
    #expect(differential.endings["finished", default: 0] > 100)
  }
}
