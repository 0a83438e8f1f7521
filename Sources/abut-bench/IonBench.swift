import Glibc
import Ion

/// `abut-bench ion`: programs and processes on Ion and its peers. Each round takes one sample of every case
/// in every way, in a new order.
struct IonBench {
  private struct Settings {
    var rounds = 9
    var json = false
    var only: Set<String> = []
    var slice = Options.sliceAuto
    var schedulers = sysconf(Int32(_SC_NPROCESSORS_ONLN))

    init?(_ arguments: [String]) {
      var rest = arguments[...]
      while let name = rest.popFirst() {
        if name == "--json" {
          json = true
          continue
        }
        guard let value = rest.popFirst() else { return nil }
        let number = Int(value).flatMap { $0 > 0 ? $0 : nil }
        switch name {
        case "--only":
          guard IonCase.all.contains(where: { $0.isCalled(value) }) else { return nil }
          only.insert(value)
        case "--rounds": rounds = number ?? 0
        case "--slice": slice = Int64(number ?? 0)
        case "--schedulers": schedulers = number ?? 0
        default: return nil
        }
      }
      guard rounds > 0, slice > 0, schedulers > 0 else { return nil }
    }

    func wants(_ one: IonCase) -> Bool { only.isEmpty || only.contains(where: one.isCalled) }
  }

  /// What one way gives for a case: the result that all have to agree on, and figures by row.
  typealias Taken = (result: Double, figures: [(row: String, value: Double)])
  typealias Way = (name: String, take: () -> Taken?)

  private let settings: Settings
  private let peers = IonPeers()
  private let programs: [String: IonProgram]
  /// Group, row, way.
  private var samples: [IonCase.Group: [String: [String: [Double]]]] = [:]

  static func run(_ arguments: [String]) -> Int32 {
    switch arguments.first {
    case "--sample": return IonSample.run(Array(arguments.dropFirst()))
    case "--live": return IonSample.live(Array(arguments.dropFirst()))
    case "--code": return IonSample.code(Array(arguments.dropFirst()))
    default: break
    }
    guard let settings = Settings(arguments) else {
      print(
        """
        usage: abut-bench ion [--rounds N] [--only CASE or GROUP]... [--slice N] [--schedulers N] [--json]
               abut-bench ion --sample PROGRAM SLICE SCHEDULERS [N]
               abut-bench ion --code PROGRAM
        """)
      return 2
    }
    guard var bench = IonBench(settings) else { return 1 }
    return bench.run()
  }

  private init?(_ settings: Settings) {
    self.settings = settings
    var programs: [String: IonProgram] = [:]
    for one in IonCase.all where one.group != .live && settings.wants(one) && programs[one.name] == nil {
      guard let program = IonProgram(one.name) else { return nil }
      programs[one.name] = program
    }
    self.programs = programs
  }

  private mutating func run() -> Int32 {
    let cases = IonCase.all.filter(settings.wants)
    for _ in 0..<settings.rounds {
      for one in cases.shuffled() {
        guard take(one) else { return 1 }
      }
    }
    let medians = samples.mapValues { $0.mapValues { $0.mapValues { $0.sorted()[$0.count / 2] } } }
    let table = IonTable(medians: medians, cases: cases)
    settings.json ? table.writeJSON() : table.show()
    return 0
  }

  /// One sample of a case in every way. False: they do not agree, or ours failed.
  private mutating func take(_ one: IonCase) -> Bool {
    var results: [(way: String, result: Double)] = []
    for way in ways(one).shuffled() {
      guard let taken = way.take() else {
        guard way.name.hasPrefix("Ion") else { continue }
        print("\(one.name) failed")
        return false
      }
      results.append((way.name, taken.result))
      for figure in taken.figures {
        samples[one.group, default: [:]][figure.row, default: [:]][way.name, default: []].append(figure.value)
      }
    }
    for each in results where each.result != results[0].result {
      print("\(one.name) differs: \(results)")
      return false
    }
    return true
  }

  // MARK: - ways

  private func ways(_ one: IonCase) -> [Way] {
    let units = Double(one.count * one.unitsEach) / 1e6
    func each(_ way: String, _ take: @escaping () -> (Double, Double)?) -> Way {
      (way, { take().map { (result, value) in (result, [(one.name, value)]) } })
    }
    switch one.group {
    case .programs:
      return slices.map { (way, slice) in
        each(way) { ours(one, slice, 1).map { ($0.result, $0.processor) } }
      }
        + IonPeers.languages.indices.map { number in
          each(IonPeers.languages[number].name) {
            peers.language(number, one.name, one.count).map { ($0[0], $0[1]) }
          }
        }
    case .processes:
      return slices.map { (way, slice) in
        each(way) { ours(one, slice, 1).map { ($0.result, $0.processor / units) } }
      } + [each("Erlang") { peers.erlang(one.name, one.count, schedulers: 1).map { ($0[0], $0[1] / units) } }]
    case .schedulers:
      let all = settings.schedulers
      return [
        each("Ion") { ours(one, settings.slice, all).map { ($0.result, $0.clock / units) } },
        each("Erlang") { peers.erlang(one.name, one.count, schedulers: all).map { ($0[0], $0[2] / units) } },
      ]
    case .live:
      return [
        ("Ion", { peers.ours(live: one.count, slice: settings.slice).map { live(one, $0) } }),
        ("Erlang", { peers.live(one.count).map { live(one, $0) } }),
      ]
    }
  }

  private var slices: [(String, Int64)] { [("Ion", settings.slice), ("Ion, slice 3", 3)] }

  private func ours(_ one: IonCase, _ slice: Int64, _ schedulers: Int) -> IonProgram.Sample? {
    programs[one.name]?.sample(one.count, slice: slice, schedulers: schedulers, isUntilDone: one.isUntilDone)
  }

  private func live(_ one: IonCase, _ figures: [Double]) -> Taken {
    let ended = (one.name, figures[2])
    guard one.count >= 1_000_000 else { return (0, [ended]) }
    return (0, [ended, ("made", figures[0]), ("bytes", figures[1])])
  }
}

/// One program alone, for profilers.
enum IonSample {
  static func run(_ arguments: [String]) -> Int32 {
    guard arguments.count == 3 || arguments.count == 4, let slice = Int64(arguments[1]),
      let schedulers = Int(arguments[2]), let one = IonCase.program(arguments[0]),
      let count = arguments.count == 4 ? Int(arguments[3]) : one.count
    else {
      print("usage: abut-bench ion --sample PROGRAM SLICE SCHEDULERS [N]")
      return 2
    }
    guard let program = IonProgram(one.name),
      let sample = program.sample(count, slice: slice, schedulers: schedulers, isUntilDone: one.isUntilDone)
    else { return 1 }
    print(sample.result, "\(sample.processor) ms of this thread", "\(sample.clock) ms")
    return 0
  }

  /// Shows the register code of a program.
  static func code(_ arguments: [String]) -> Int32 {
    guard arguments.count == 1, let program = IonProgram(arguments[0]) else { return 2 }
    print(program.code)
    return 0
  }

  static func live(_ arguments: [String]) -> Int32 {
    guard arguments.count == 2, let alive = Int(arguments[0]), let slice = Int64(arguments[1]),
      let figures = IonProgram("spawn")?.live(alive, slice: slice)
    else { return 1 }
    print(figures.made, figures.bytes, figures.ended)
    return 0
  }
}
