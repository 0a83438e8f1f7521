import CShims
public import Ion
import Machine

/// Random programs on every engine, with heaps that collect at every chance and heaps that do not: all agree.
public final class Differential {
  public private(set) var executed = 0
  public private(set) var endings: [String: Int] = [:]

  public init() {}

  private struct Setting {
    let name: String
    let form: Form
    var isTraced = false
    var isStressed = false
  }

  private static let settings: [Setting] =
    [
      Setting(name: "loop", form: .loop), Setting(name: "traced", form: .loop, isTraced: true),
      Setting(name: "stressed", form: .loop, isStressed: true),
    ]
    + (Machine.isThreaded
      ? [
        Setting(name: "threaded", form: .threaded),
        Setting(name: "threaded, stressed", form: .threaded, isStressed: true),
      ]
      : [])

  /// What is different; nil when nothing is.
  public func run(seed: UInt64) -> String? {
    let program = RandomProgram(seed: seed)
    let image: Image
    do { image = try Image(Program(ClassFile(program.functions))) } catch { return "refused: \(error)" }
    var first: (name: String, report: Report)?
    for setting in Self.settings {
      guard let report = report(image, setting) else { return "no world" }
      if report.kind == Self.round { return "\(setting.name) goes round, and pays for nothing" }
      guard let known = first else {
        first = (setting.name, report)
        continue
      }
      if !known.report.agrees(with: report, exactly: !setting.isTraced) {
        return "\(known.name):\n\(known.report)\n\(setting.name):\n\(report)"
      }
    }
    return nil
  }

  private struct Report: Equatable {
    var kind: String
    var ending: String
    var counts: [Int]
    var crashes: [String]
    var reductions: Int

    /// Code that is traced stops between a comparison and the jump behind it, which are one op elsewhere:
    /// when a process crashes in the comparison, the jump was not counted there.
    func agrees(with other: Report, exactly: Bool) -> Bool {
      if kind == "deadline" || other.kind == "deadline" { return true }
      if exactly { return self == other }
      let isCut = kind == "outOfFuel" || other.kind == "outOfFuel"
      return isCut
        || (kind == other.kind && ending == other.ending && counts == other.counts
          && crashes == other.crashes)
    }
  }

  /// Nanoseconds that a program gets: some wait for minutes.
  public static let patience: Int64 = 300_000_000

  private static let fuel: Int64 = 4_000
  private static let round = "goes round"

  private func report(_ image: Image, _ setting: Setting) -> Report? {
    var options = Options()
    options.form = setting.form
    options.isTraced = setting.isTraced
    options.isStressed = setting.isStressed
    options.processesMax = 200
    options.stackSlotsMax = 4_096
    options.mailboxMax = 200
    guard let world = try? World(image, natives: Natives(), options),
      let main = try? world.spawn("Main:main"),
      let end = try? world.run(fuel: Self.fuel, deadline: abut_clock() + Self.patience)
    else { return nil }
    executed += 1
    let isRound = world.goesRound(after: end, fuel: Self.fuel)
    let kind = isRound ? Self.round : String("\(end)".prefix { $0 != "(" })
    endings[kind, default: 0] += 1
    let counts = world.statistics
    return Report(
      kind: kind, ending: world.ending(of: main).map { "\($0.value) \($0.reason)" } ?? "-",
      counts: [counts.alive, counts.spawned, counts.ended, counts.messages],
      crashes: world.takeCrashes().map { "\($0.process) \($0.reason)" }, reductions: counts.reductions)
  }
}

extension World {
  /// Whether processes that can run do nothing that counts after their first run, which had so much fuel:
  /// they get ten times as long with what is left of it.
  public func goesRound(after outcome: Outcome, fuel: Int64) -> Bool {
    let (before, left) = (statistics.reductions, fuel - Int64(statistics.reductions))
    guard case .deadline = outcome, canRun, left > 0,
      case .deadline? = try? run(fuel: left, deadline: abut_clock() + 10 * Differential.patience)
    else { return false }
    return canRun && statistics.reductions == before
  }

  private var canRun: Bool { processes().contains { $0.state == .runnable } }
}
