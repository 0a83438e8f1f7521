import Glibc
import PVM
import PVMFuzz

/// `abut-bench pvm-fuzz --count N --seed S`: random programs on all backends, for as long as one likes.
enum PVMFuzzRun {
  private struct Options {
    var count: UInt64 = 100_000
    var seed: UInt64 = 0
    var differencesMax = 5
  }

  static func run(_ arguments: [String]) -> Int32 {
    guard let options = parse(arguments) else {
      print("usage: abut-bench pvm-fuzz [--count N] [--seed S] [--differences N]")
      return 2
    }
    let differential = Differential()
    let clock = ContinuousClock()
    let start = clock.now
    var (differences, last, done) = (0, start, UInt64(0))
    while done < options.count, differences < options.differencesMax {
      let seed = options.seed &+ done
      done += 1
      if let difference = differential.run(seed: seed) {
        differences += 1
        let smallest = Shrinker.shrunk(FuzzCase(seed: seed), with: differential)
        print((smallest ?? difference).text + "\n")
      }
      if done & 0xffff == 0, clock.now - last > .seconds(30) {
        last = clock.now
        report(done, differences, start.duration(to: last), differential)
      }
    }
    report(done, differences, start.duration(to: clock.now), differential)
    return differences == 0 ? 0 : 1
  }

  private static func parse(_ arguments: [String]) -> Options? {
    var options = Options()
    var rest = arguments[...]
    while let name = rest.popFirst() {
      guard let value = rest.popFirst().flatMap({ UInt64($0) }) else { return nil }
      switch name {
      case "--count": options.count = value
      case "--seed": options.seed = value
      case "--differences": options.differencesMax = Int(min(value, 1 << 20))
      default: return nil
      }
    }
    return options
  }

  private static func report(
    _ count: UInt64, _ differences: Int, _ time: Duration, _ differential: Differential
  ) {
    let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    let rate = Int(Double(count) / max(seconds, 1e-9))
    let stops = differential.stops.sorted { $0.value > $1.value }.map { "\($0.key) \($0.value)" }
    print(
      "\(count) programs, \(differences) differences, \(rate) a second;", stops.joined(separator: ", "),
      "refused \(differential.refused), engines entered \(differential.entries)"
    )
    fflush(nil)
  }
}
