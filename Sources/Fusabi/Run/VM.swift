public import CShims
public import Machine

/// How far a run got.
public enum Progress {
  case finished(Slot)
  case outOfBudget
  case waiting
}

/// A machine that runs modules. It belongs to one thread at a time; only `interrupt` may be called by others.
///
/// Values that its functions give are valid until it runs next; inside of a native, until that has returned.
@safe public final class VM {
  public let machine: Machine
  public let registry: Registry
  public private(set) var options: Options
  /// What its owner knows it by; nobody looks at it here.
  public var handle: OpaquePointer?
  public internal(set) var lastFailure: Failure?

  let dialect: FusabiDialect
  /// The register code that functions are run as; nil: as they stand.
  let form: Form?
  let frames: FrameRation
  var loaded: Loaded?
  /// By the bytes of their names.
  var installed: [[UInt8]: Installed] = [:]
  /// Runs, the innermost last. A run that was started and waits to be resumed is not among them.
  var activities: [Activity] = []
  /// What `start` began.
  var started: Run?
  var counts = Counts()
  var results = Results()

  public init(_ options: Options = Options(), registry: Registry? = nil) throws(Failure) {
    try options.check()
    self.options = options
    self.registry = registry ?? Registry(standard: true)
    let dialect = FusabiDialect()
    self.dialect = dialect
    form = Self.form(options.engine)
    do throws(Trap) {
      machine = try Machine(
        dialect: dialect, stackSlots: options.stackMax, heapLimit: Int(clamping: options.memoryMax))
    } catch { throw Failure(.outOfMemory, error) }
    frames = FrameRation(machine, most: options.framesMax)
    machine.gateway.policy = options.capabilities
    machine.gateway.kinds = Slot.typedKinds
    machine.heap.largest = Int(clamping: options.allocationMax)
    results.open(machine)
    unsafe dialect.vm = self
  }

  deinit {
    stop()
    results.forget(machine)
  }

  private static func form(_ engine: Options.Engine) -> Form? {
    switch engine {
    case .stepper: nil
    case .loop: .loop
    case .auto, .threaded: Machine.isThreaded ? .threaded : .loop
    }
  }

  /// The machine of a context, when it is a Fusabi machine's.
  public static func of(_ context: Context) -> VM? {
    guard let machine = unsafe context.pointee.machine else { return nil }
    let found = unsafe Unmanaged<Machine>.fromOpaque(machine).takeUnretainedValue()
    guard found.dialect.family == FusabiDialect.family else { return nil }
    return unsafe unsafeDowncast(found.dialect, to: FusabiDialect.self).vm
  }

  public var isRunning: Bool { !activities.isEmpty }

  /// Takes what `print` writes; nil: standard output.
  public var output: ((UnsafeRawBufferPointer) -> Void)? {
    get { unsafe dialect.output }
    set { unsafe dialect.output = unsafe newValue }
  }

  /// Is told every instruction before it is executed; false ends the program as an interrupt would. The
  /// program runs as it stands, and slowly.
  public var trace: ((TraceStep) -> Bool)? {
    get { dialect.trace }
    set { dialect.trace = newValue }
  }

  /// What runs code: "threaded", "loop" or "stepper".
  public var tier: String {
    guard let form, trace == nil else { return "stepper" }
    return form == .threaded ? "threaded" : "loop"
  }

  /// Other capabilities; also for what runs.
  public func setCapabilities(_ bits: UInt32) {
    options.capabilities = bits
    machine.gateway.policy = bits
  }

  /// Fuel of the runs that come.
  public func setFuel(_ fuel: UInt64) { options.fuel = fuel }

  /// Ends what runs, or what was started, from any thread; when that is nothing, it does nothing.
  public func interrupt() { unsafe abut_flag_set(dialect.interruptFlag) }

  /// Frees what nobody can reach any more.
  public func collect() { machine.heap.collect() }

  /// As `print` shows it; nothing of what is no value of this machine.
  public func text(of value: Slot) -> [UInt8] {
    guard let value = try? admitted(value) else { return [] }
    let room = ByteRoom()
    room.bound(by: machine.heap)
    guard (try? unsafe ValueText.write(value, to: room, interrupt: dialect.interruptFlag)) != nil else {
      return []
    }
    return unsafe Array(room.contents)
  }

  /// A value from outside as the machine has it; what is none, or another machine's, is refused.
  func admitted(_ value: Slot) throws(Trap) -> Slot { try value.admitted(to: machine.heap) }
}

extension Failure {
  /// A trap of a program, with the status that goes with it.
  init(_ trap: Trap, trace: [Frame] = []) {
    let status: Status =
      switch trap.code {
      case .memoryLimit, .allocationTooLarge: .outOfMemory
      case .busy, .badOption: .invalidArgument
      default: .runtimeError
      }
    self.init(status, trap, trace: trace)
  }
}
