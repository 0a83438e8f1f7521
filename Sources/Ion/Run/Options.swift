public import Machine

/// What a world is given.
public struct Options: Sendable {
  /// Threads that run processes. With one, everything happens in the same order every time.
  public var schedulers = 1
  /// Reductions of a slice: a process that has used them up makes room for the next at its next call, jump or
  /// wait. Clock and fuel are looked at between slices.
  public var slice: Int64 = 3
  /// Slices that are long enough that nobody notices them.
  public static let sliceAuto: Int64 = 4_000
  /// Of the heap of one process.
  public var processBytesMax = 1 << 30
  /// Of all processes together: heaps, stacks, mailboxes, and a kilobyte for each.
  public var memoryMax = Int.max / 4
  public var processesMax = 1 << 24
  public var stackSlotsMax = 1 << 20
  public var mailboxMax = 1 << 24
  public var atomsMax = 1 << 20
  /// How code runs; nil: as fast as it can here.
  public var form: Form?
  /// Code stops before each instruction to be looked at.
  public var isTraced = false
  /// What natives may do.
  public var policy = Policy.none

  /// For tests: everything that may collect does, and freed memory is overwritten.
  public var isStressed = false

  public init() {}

  func check() throws(HostError) {
    guard (1...RunLimits.schedulersMax).contains(schedulers) else {
      throw .badOption("schedulers: 1 to \(RunLimits.schedulersMax)")
    }
    guard (1...1 << 20).contains(slice) else { throw .badOption("slice: 1 to 2^20") }
    guard processBytesMax >= 1 << 16, memoryMax >= 1 << 16 else {
      throw .badOption("memory: at least 65536 bytes")
    }
    guard (1...1 << 24).contains(processesMax) else { throw .badOption("processes: 1 to 2^24") }
    guard (64...1 << 28).contains(stackSlotsMax) else { throw .badOption("stack: 64 to 2^28 slots") }
    guard (1...1 << 30).contains(mailboxMax) else { throw .badOption("mailbox: 1 to 2^30") }
    guard (1_000...1 << 20).contains(atomsMax) else { throw .badOption("atoms: 1000 to 2^20") }
  }
}
