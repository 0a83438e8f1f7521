import CShims

/// Executes instructions one by one, by the book: the reference for the fast engines, and their way out.
///
/// The state is the context (registers, pc, call), the memory, and what stands here.
@safe public final class Stepper {
  /// What became of an instruction.
  public enum Outcome: UInt8, Sendable {
    /// pc stands behind it.
    case next
    /// It ended a block, and pc stands where the next one begins.
    case jumped
    case halted, panicked
    /// Nothing happened; `faultAddress` says where.
    case faulted
    /// An ecalli: pc stays, its number is in the context.
    case called
    /// The gas does not suffice: nothing happened.
    case outOfGas
  }

  public let program: Program
  public let memory: GuestMemory
  public let meter: Meter
  let decoder: Decoder
  let context: UnsafeMutablePointer<abut_pvm_context>
  let registers: UnsafeMutablePointer<UInt64>
  let isNewer: Bool
  /// Where sbrk goes on, and where it ends.
  public var heapPointer: UInt64 = 0
  public var heapLimit: UInt64 = Stepper.heapEnd
  /// The page of the last fault.
  public var faultAddress: UInt64 = 0
  /// The gas of the block that pc stands in is paid (in the model `pipeline`).
  public var isCharged = false
  /// Gas that is not in the context's budget.
  var reserve: UInt64 = 0

  /// 2^32 - 2Z - I: what is above belongs to stack and argument.
  static let heapEnd: UInt64 = 0xfefe_0000
  static let haltAddress: UInt32 = 0xffff_0000
  /// What an engine gets at once, so that it comes back to see whether somebody wants it to stop.
  static let slice: UInt64 = 1 << 22

  public init(_ program: Program, _ memory: GuestMemory, _ meter: Meter) {
    self.program = program
    self.memory = memory
    self.meter = meter
    decoder = program.decoder
    unsafe context = memory.context
    unsafe registers = memory.registers
    isNewer = program.profile == .gp08
  }

  /// Pays for the instruction at pc and executes it.
  public func step() -> Outcome {
    guard pay() else { return .outOfGas }
    let outcome = execute()
    if outcome == .jumped { isCharged = false }
    return outcome
  }

  /// The pc as a place in the code: what is far behind its end is a trap as well.
  @inline(__always) var place: UInt32 {
    let pc = unsafe context.pointee.pc
    return pc <= UInt64(decoder.count) ? UInt32(truncatingIfNeeded: pc) : decoder.count
  }
}

/// Gas.
extension Stepper {
  public var gas: UInt64 {
    get { meter.kind == .none ? reserve : unsafe reserve &+ context.pointee.budget }
    set {
      reserve = newValue
      unsafe context.pointee.budget = 0
    }
  }

  /// Pays what the instruction at pc costs by itself, or its block when it is not paid yet.
  @inline(__always) func pay() -> Bool {
    switch meter.kind {
    case .none: return true
    case .instruction:
      let decoded = decoder.decode(place)
      return take(UInt64(meter.costs.byInstruction[Int(decoded.instruction.rawValue)].price))
    case .pipeline:
      if isCharged { return true }
      isCharged = take(meter.charge(place))
      return isCharged
    }
  }

  /// Takes gas out of the budget, and fills that up when it does not suffice.
  @inline(__always) func take(_ cost: UInt64) -> Bool {
    let budget = unsafe context.pointee.budget
    if budget >= cost {
      unsafe context.pointee.budget = budget &- cost
      return true
    }
    guard refill(cost) else { return false }
    unsafe context.pointee.budget &-= cost
    return true
  }

  /// Makes the budget at least `cost`; nothing changes when there is not so much.
  func refill(_ cost: UInt64) -> Bool {
    let budget = unsafe context.pointee.budget
    if budget >= cost { return true }
    let missing = cost - budget
    guard reserve >= missing else { return false }
    let more = min(reserve, max(missing, Self.slice))
    reserve -= more
    unsafe context.pointee.budget = budget + more
    return true
  }
}
