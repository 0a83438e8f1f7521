public import Bytes

/// The functions of inner machines, in the order of their host calls.
public enum InnerCall: UInt32, CaseIterable, Sendable {
  case machine = 0, peek, poke, pages, invoke, expunge
}

/// The machines that a guest makes and runs (refine's host calls `machine` to `expunge`). Each call takes its
/// arguments from the registers of the outer machine, charges it 10 gas, leaves its answer in r7, and says
/// how the host call ends. They belong to one outer machine and to its thread.
///
/// The specification has no bounds; the ones here (`Limits.inner…Max`) are the same on every host. Whoever
/// wants more gets HUH.
public final class InnerMachines {
  /// What r7 holds afterwards.
  public enum Answer {
    public static let ok: UInt64 = 0
    public static let who: UInt64 = 0 &- 4
    public static let outOfBounds: UInt64 = 0 &- 3
    public static let huh: UInt64 = 0 &- 9
  }
  /// How an inner machine stopped.
  public enum Exit {
    public static let halt: UInt64 = 0
    public static let panic: UInt64 = 1
    public static let fault: UInt64 = 2
    public static let host: UInt64 = 3
    public static let outOfGas: UInt64 = 4
  }
  public static let gas: UInt64 = 10

  struct Inner {
    var number: UInt64
    var machine: Machine
    var programBytes: Int
    var pages: Int
  }

  /// In the order of their numbers.
  var all: [Inner] = []
  /// Pages of all of them.
  var pageCount = 0

  public init() {}

  public var count: Int { all.count }
  /// The numbers that are taken.
  public var numbers: [UInt64] { all.map { $0.number } }

  public func machine(_ number: UInt64) -> Machine? { place(number).map { all[$0].machine } }

  /// The same in the same state, for a clone of the outer machine.
  public func clone() throws(Fault) -> InnerMachines {
    let copy = InnerMachines()
    copy.pageCount = pageCount
    for inner in all {
      var other = inner
      other.machine = try inner.machine.clone()
      copy.all.append(other)
    }
    return copy
  }

  func place(_ number: UInt64) -> Int? {
    var (low, high) = (0, all.count)
    while low < high {
      let middle = (low + high) / 2
      if all[middle].number < number { low = middle + 1 } else { high = middle }
    }
    return low < all.count && all[low].number == number ? low : nil
  }

  /// Executes a call of `outer`.
  public func call(_ call: InnerCall, _ outer: Machine) -> HostAnswer {
    let isMetered = outer.options.metering != .none
    if isMetered {
      guard outer.gas >= Self.gas else { return .outOfGas }
      outer.gas -= Self.gas
    }
    let outcome: Outcome
    do throws(Fault) {
      switch call {
      case .machine: outcome = try make(outer)
      case .peek: outcome = try peek(outer)
      case .poke: outcome = try poke(outer)
      case .pages: outcome = try pages(outer)
      case .invoke: outcome = try invoke(outer)
      case .expunge: outcome = expunge(outer)
      }
    } catch {
      // Everything that the guest can cause was looked at before; this is the system's.
      return .error
    }
    switch outcome {
    case .answer(let value):
      outer.setRegister(7, value)
      return .continue
    case .panic: return .error
    case .again:
      if isMetered { outer.gas += Self.gas }
      return .yield
    }
  }

  enum Outcome {
    case answer(UInt64)
    case panic
    /// Somebody interrupted: the call can be made again.
    case again
  }
}
