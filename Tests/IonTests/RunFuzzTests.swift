import IonFuzz
import TestSupport
import Testing

@Suite struct RunFuzzTests {
  @Test func `random programs do the same on every engine`() {
    let differential = Differential()
    let seed = FuzzRandom.seed()
    for offset in 0..<600 as Range<UInt64> {
      if let difference = differential.run(seed: seed &+ offset) {
        Issue.record("FUZZ_SEED=\(seed &+ offset)\n\(difference)")
        return
      }
    }
    #expect(differential.executed > 600, "FUZZ_SEED=\(seed)")
    #expect(differential.endings.count > 1, "FUZZ_SEED=\(seed)")
  }
}
