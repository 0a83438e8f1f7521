import PVM
import PVMFuzz

/// `abut-fuzz pvm --count N --seed S`: random programs on all backends.
enum PVMFuzzRun {
  static func run(_ arguments: [String]) -> Int32 {
    guard let run = FuzzRun("pvm", arguments) else { return 2 }
    let differential = Differential()
    return run.go({ seed in
      guard let difference = differential.run(seed: seed) else { return nil }
      return (Shrinker.shrunk(FuzzCase(seed: seed), with: differential) ?? difference).text
    }) {
      "\(FuzzRun.counted(differential.stops)), refused \(differential.refused), "
        + "engines entered \(differential.entries)"
    }
  }
}
