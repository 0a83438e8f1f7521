import Glibc

/// Compares engines on one random program after another, for as long as one likes.
struct FuzzRun {
  private var count: UInt64 = 100_000
  private var seed: UInt64 = 0
  private var differencesMax: UInt64 = 5

  /// Nil when the arguments are none of `--count N`, `--seed S` and `--differences N`; that is said.
  init?(_ name: String, _ arguments: [String]) {
    var rest = arguments[...]
    while let key = rest.popFirst() {
      switch (key, rest.popFirst().flatMap { UInt64($0) }) {
      case ("--count", .some(let value)): count = value
      case ("--seed", .some(let value)): seed = value
      case ("--differences", .some(let value)): differencesMax = value
      default:
        print("usage: abut-fuzz \(name) [--count N] [--seed S] [--differences N]")
        return nil
      }
    }
  }

  /// `difference` runs the program of a seed, `summary` says what was seen. The exit code.
  func go(_ difference: (UInt64) -> String?, summary: () -> String) -> Int32 {
    let clock = ContinuousClock()
    let start = clock.now
    var (differences, last, done) = (UInt64(0), start, UInt64(0))
    func report() {
      let time = start.duration(to: clock.now).components
      let seconds = Double(time.seconds) + Double(time.attoseconds) / 1e18
      let rate = Int(Double(done) / max(seconds, 1e-9))
      print("\(done) programs, \(differences) differences, \(rate) a second; \(summary())")
      fflush(nil)
    }
    while done < count, differences < differencesMax {
      if let text = difference(seed &+ done) {
        differences += 1
        print(text + "\n")
      }
      done += 1
      if done & 0xffff == 0, clock.now - last > .seconds(30) {
        last = clock.now
        report()
      }
    }
    report()
    return differences == 0 ? 0 : 1
  }

  /// The most frequent first.
  static func counted<Key>(_ counts: [Key: Int]) -> String {
    counts.sorted { $0.value > $1.value }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
  }
}
