import Fusabi
import FusabiFuzz

/// `abut-fuzz fusabi --count N --seed S`: random modules, and modules with something wrong in them, on
/// all engines.
enum FusabiFuzzRun {
  static func run(_ arguments: [String]) -> Int32 {
    guard let run = FuzzRun("fusabi", arguments) else { return 2 }
    let differential = Differential()
    return run.go({ differential.run(seed: $0) }) {
      "\(differential.executed) executions, \(FuzzRun.counted(differential.endings)); "
        + "refused: \(FuzzRun.counted(differential.refused)); "
        + "no files: \(FuzzRun.counted(differential.unreadable))"
    }
  }
}
