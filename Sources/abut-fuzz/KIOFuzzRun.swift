import KIO
import KIOFuzz

/// `abut-fuzz kio --count N --seed S`: random chunks on all engines.
enum KIOFuzzRun {
  static func run(_ arguments: [String]) -> Int32 {
    guard let run = FuzzRun("kio", arguments) else { return 2 }
    let differential = Differential()
    return run.go({ differential.run(seed: $0) }) {
      "\(differential.executed) executions, \(FuzzRun.counted(differential.endings)), "
        + "refused \(differential.refused)"
    }
  }
}
