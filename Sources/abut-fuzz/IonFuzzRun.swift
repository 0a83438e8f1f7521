import Ion
import IonFuzz

/// `abut-fuzz ion --count N --seed S`: random programs of processes, on all engines, with heaps that collect
/// at every chance and heaps that do not.
enum IonFuzzRun {
  static func run(_ arguments: [String]) -> Int32 {
    guard let run = FuzzRun("ion", arguments) else { return 2 }
    let differential = Differential()
    return run.go({ differential.run(seed: $0) }) {
      "\(differential.executed) executions, \(FuzzRun.counted(differential.endings))"
    }
  }
}
