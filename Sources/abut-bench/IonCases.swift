/// What is measured: each row in several ways, side by side.
struct IonCase {
  enum Group: String, CaseIterable {
    /// Milliseconds of the processor.
    case programs
    /// Nanoseconds of the processor for one of n, with one scheduler.
    case processes
    /// Nanoseconds of the clock for one of n, with all schedulers.
    case schedulers
    /// With so many processes that wait: nanoseconds of the processor for one more, and bytes.
    case live
  }

  let group: Group
  let name: String
  /// What the program is given.
  let count: Int
  /// Of one unit of what it is given.
  var unitsEach = 1
  /// It lasts until the last process has ended, not only its own.
  var isUntilDone = false

  /// By its own name or its group's.
  func isCalled(_ name: String) -> Bool { name == self.name || name == group.rawValue }

  static let all: [IonCase] = programs + processes + schedulers + live

  private static let programs: [IonCase] = [
    ("fib", 30), ("floop", 500), ("iloop", 5_000_000), ("mandelbrot", 300), ("sieve", 2_000_000),
    ("properties", 3_000_000), ("method", 3_000_000), ("this", 3_000_000), ("calls", 4_000_000),
    ("closure", 4_000_000), ("native", 4_000_000), ("maps", 1_000_000), ("concat", 1_000_000),
    ("tuples", 2_000_000), ("objects", 1_000_000),
  ].map { IonCase(group: .programs, name: $0.0, count: $0.1) }

  private static let processes: [IonCase] = [
    IonCase(group: .processes, name: "pingpong", count: 1_000_000),
    IonCase(group: .processes, name: "ring", count: 2_000_000),
    IonCase(group: .processes, name: "self", count: 4_000_000),
    IonCase(group: .processes, name: "spawn", count: 1_000_000, isUntilDone: true),
    IonCase(group: .processes, name: "pairs", count: 300_000),
    IonCase(group: .processes, name: "crowd", count: 20_000, unitsEach: 1_000),
  ]

  private static let schedulers = processes.map {
    IonCase(
      group: .schedulers, name: $0.name, count: $0.count, unitsEach: $0.unitsEach,
      isUntilDone: $0.isUntilDone)
  }

  private static let live = [10, 1_000, 100_000, 1_000_000].map {
    IonCase(group: .live, name: "\($0)", count: $0)
  }

  /// How many processes are started and end while the others wait.
  static let spawnedBeside = 100_000

  static func program(_ name: String) -> IonCase? { all.first { $0.name == name && $0.group != .live } }
}
