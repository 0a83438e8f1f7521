import PVM
import PVMFuzz
import TestSupport
import Testing

/// All backends on random programs, compared at every stop. `abut-fuzz pvm` does the same for hours.
@Suite struct DifferentialTests {
  @Test func `the backends agree on random programs`() {
    let start = FuzzRandom.seed()
    let differential = Differential()
    for offset in 0..<3_000 as Range<UInt64> {
      let seed = start &+ offset
      if let difference = differential.run(seed: seed) {
        let least = Shrinker.shrunk(FuzzCase(seed: seed), with: differential) ?? difference
        Issue.record("FUZZ_SEED=\(seed)\n\(least.text)")
        return
      }
    }
  }

  @Test func `random programs stop in every way`() {
    let differential = Differential([.stepper])
    for seed in UInt64(0)..<3000 { _ = differential.run(seed: seed) }
    let codes: [Stop.Code] = [.halted, .outOfGas, .panicked, .hostCall, .faulted, .stepped, .breakpoint]
    for code in codes {
      #expect(differential.stops[code, default: 0] > 5, "\(code): \(differential.stops)")
    }
  }
}
