public import Bytes
import CShims

/// How a machine executes.
public enum Backend: UInt32, CaseIterable, Sendable {
  case interpreter = 0
  /// Where it cannot run, the interpreter.
  case recompiler = 1
  /// A fast engine and the stepper, compared at every stop.
  case crosscheck = 2
  /// One instruction after another, by the book.
  case stepper = 3
}

public struct MachineOptions: Sendable {
  public var backend = Backend.interpreter
  public var metering = Metering.profile
  public var gas: UInt64 = 0
  public var pc: UInt64 = 0
  /// Of a standard program.
  public var argument: [UInt8] = []
  /// Compile at once.
  public var isEager = false

  public init() {}
}

/// What the guest calls: the machine's handle, the number of the call, and what the host gave with it. Gives
/// one of `HostAnswer`.
public typealias HostCallback = @convention(c) (OpaquePointer?, Int32, UnsafeMutableRawPointer?) -> Int32
/// What is told of each instruction: the machine's handle, an `abut_pvm_trace`, and what the host gave with
/// it.
public typealias TraceCallback =
  @convention(c) (
    OpaquePointer?, UnsafeRawPointer?, UnsafeMutableRawPointer?
  ) -> Void

/// What a callback says.
public enum HostAnswer: Int32, Sendable {
  case `continue` = 0
  case terminate = 1
  case error = 2
  case yield = 3
  case outOfGas = 4
  case fault = 5
}

/// A module that runs: registers, memory, gas and a place in the program. It belongs to one thread at a time;
/// only `interrupt` may be called by others.
@safe public final class Machine: @unchecked Sendable {
  public internal(set) var module: Module
  public let options: MachineOptions
  public let memory: GuestMemory
  public internal(set) var stepper: Stepper
  /// What executes, and why it is not what was asked for.
  public internal(set) var backend: Backend
  public internal(set) var backendNote = ""
  var engines = Engines()

  let context: UnsafeMutablePointer<abut_pvm_context>
  let registers: UnsafeMutablePointer<UInt64>

  /// Whether the module has a program at all.
  var isValid: Bool
  /// An ecalli stands at pc that the host has been told of: running on goes on behind it.
  var isInCall = false
  /// The machines that the guest has made.
  public var innerMachines: InnerMachines?
  /// An interrupted host call is to be made again.
  var isRepeating = false
  /// The pc was given by the host: gp08 wants an instruction there.
  var isFresh = true
  public internal(set) var isRunning = false
  /// Somebody destroyed the machine in a callback; whoever owns it lets it go when `isRunning` ends.
  public var isDestroyed = false
  public internal(set) var lastStop = Stop(.ready)
  /// Where the last breakpoint stopped it, so that running on passes it.
  var passedBreakpoint: UInt64?
  /// In order.
  var breakpoints: [UInt64] = []
  var callback: HostCallback?
  var userData: UnsafeMutableRawPointer?
  /// What callbacks know the machine by.
  public var handle: OpaquePointer?
  var trace: TraceCallback?
  var traceData: UnsafeMutableRawPointer?
  /// Keeps what the host is asked and does.
  public var log: LogWriter?
  var stats = MachineStats()
  /// Gas used before it was last set, and what it was set to.
  var gasUsed: UInt64 = 0
  var gasGiven: UInt64 = 0
  /// What a cross check compares with, and what it found.
  var shadow: Machine?
  var copies = HostCopies()
  public internal(set) var difference = ""
  /// What `setRegions` laid down.
  var laidRanges: [Range<UInt64>] = []

  public convenience init(_ module: Module, _ options: MachineOptions = MachineOptions()) throws(Fault) {
    let shape = module.shape
    try self.init(bare: module, options, shape: shape)
    try furnish(shape)
    if options.isEager { makeEngines() }
  }

  /// Without what the module says of memory and registers.
  init(bare module: Module, _ options: MachineOptions, shape: UInt64 = 0) throws(Fault) {
    self.module = module
    isValid = module.isValid
    self.options = options
    let memory = try GuestMemory(shape: shape)
    self.memory = memory
    stepper = Stepper(module.program, memory, module.meter(options.metering))
    unsafe context = memory.context
    unsafe registers = memory.registers
    backend = options.backend
    unsafe context.pointee.pc = options.pc
    stepper.gas = options.gas
    gasGiven = options.gas
    if backend == .recompiler, let refusal = Compiled.refusal {
      (backend, backendNote) = (.interpreter, refusal)
    }
  }
}

/// What a machine has done.
public struct MachineStats: Equatable, Sendable {
  public var gasUsed: UInt64 = 0
  public var hostCalls: UInt64 = 0
  public var faults: UInt64 = 0
  public var stops: UInt64 = 0
  /// Entries of a fast engine.
  public var entries: UInt64 = 0
  /// Instructions that were executed one by one.
  public var steps: UInt64 = 0
  public var pages: UInt64 = 0
  public var codeSize: UInt64 = 0
}

/// The state, as the host sees and sets it, in callbacks too.
extension Machine {
  public var program: Program { module.program }

  public func register(_ index: Int) -> UInt64 {
    guard index >= 0, index < 13 else { return 0 }
    return unsafe registers[index]
  }

  public func setRegister(_ index: Int, _ value: UInt64) {
    guard index >= 0, index < 13 else { return }
    unsafe registers[index] = value
  }

  /// All 13, as long as the machine lives.
  public var registersPointer: UnsafePointer<UInt64> { unsafe UnsafePointer(registers) }

  /// Setting it makes a pending host call forgotten. The block stays paid where the new place lies in the
  /// same.
  public var pc: UInt64 {
    get { unsafe context.pointee.pc }
    set {
      isInCall = false
      isFresh = true
      passedBreakpoint = nil
      let old = stepper.place
      unsafe context.pointee.pc = newValue
      if isCharged, program.blockStart(of: old) != program.blockStart(of: stepper.place) { isCharged = false }
    }
  }

  public var gas: UInt64 {
    get { stepper.gas }
    set {
      gasUsed &+= gasGiven &- stepper.gas
      gasGiven = newValue
      stepper.gas = newValue
    }
  }

  public var isCharged: Bool {
    get { stepper.meter.kind == .pipeline && stepper.isCharged }
    set { stepper.isCharged = newValue }
  }

  public var heapPointer: UInt64 {
    get { stepper.heapPointer }
    set { stepper.heapPointer = newValue }
  }

  public var faultAddress: UInt64 {
    get { stepper.faultAddress }
    set { stepper.faultAddress = newValue & ~4095 }
  }

  public var statistics: MachineStats {
    var all = stats
    all.gasUsed = gasUsed &+ (gasGiven &- stepper.gas)
    all.pages = memory.mappedPages
    all.codeSize = engines.codeSize
    return all
  }

  public func setCallback(
    _ callback: HostCallback?, _ userData: UnsafeMutableRawPointer?, _ handle: OpaquePointer?
  ) {
    unsafe self.callback = unsafe callback
    unsafe self.userData = unsafe userData
    unsafe self.handle = unsafe handle
  }

  public func setTrace(_ trace: TraceCallback?, _ userData: UnsafeMutableRawPointer?) {
    unsafe self.trace = unsafe trace
    unsafe traceData = unsafe userData
  }

  /// From any thread: the machine stops at the next chance, or, when it does not run, as soon as it does.
  public func interrupt() {
    unsafe abut_flag_set(&context.pointee.interrupt)
    unsafe abut_pvm_nudge(context)
  }

  /// Takes another program, with everything else as it is.
  public func setModule(_ module: Module) throws(Fault) {
    guard !isRunning else { throw Fault(.busy, at: 0, "the machine is running") }
    let old = stepper
    self.module = module
    isValid = module.isValid
    stepper = Stepper(module.program, memory, module.meter(options.metering))
    stepper.take(over: old)
    stepper.isCharged = false
    (isInCall, isFresh) = (false, true)
    engines = Engines()
    shadow = nil
    backend = options.backend
  }

  /// One line about a stop, for people.
  public func reason(_ stop: Stop) -> String {
    switch stop.code {
    case .ready: return "ready"
    case .halted: return "halted"
    case .outOfGas: return "out of gas"
    case .panicked: return "panic at pc \(pc)"
    case .hostCall: return "host call \(stop.detail)"
    case .faulted: return "page fault at 0x\(String(stop.detail, radix: 16))"
    case .stepped: return "all steps are made"
    case .breakpoint: return "breakpoint at pc \(pc)"
    case .interrupted: return "interrupted"
    case .invalid:
      switch Stop.Reason(rawValue: stop.detail) ?? .unknown {
      case .isRunning: return "the machine is running already"
      case .isDestroyed: return "the machine was destroyed"
      case .noMemory: return "the system has no memory for it"
      case .differs: return difference
      case .unknown: return "the machine cannot run"
      }
    }
  }
}

extension Stepper {
  /// The gas and the heap of another one with the same context.
  func take(over other: Stepper) {
    (heapPointer, heapLimit, faultAddress) = (other.heapPointer, other.heapLimit, other.faultAddress)
    (isCharged, reserve) = (other.isCharged, other.reserve)
  }
}
