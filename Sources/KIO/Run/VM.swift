public import CShims
public import Machine

/// How far a run in steps got.
public enum Progress {
  case finished(Slot)
  /// Resuming goes on.
  case outOfBudget
  /// For a native that has not answered yet; resuming asks again.
  case waiting
}

/// A machine that runs chunks. It belongs to one thread at a time; only `interrupt` may be called by others.
///
/// Values that its functions give are valid until it executes, calls or resumes next; inside of a native,
/// until that has returned.
@safe public final class VM {
  public let machine: Machine
  let dialect: KIODialect
  var options = Options()

  /// Runs and calls, the innermost last. A run that was started and waits to be resumed is not among them.
  var activities: [Activity] = []
  /// What `start` began.
  var started: Run?
  var counts = Counts()
  var results = Results()

  public internal(set) var lastFailure: Failure?
  /// Is told every instruction before it is executed; false ends the program as an interrupt would. The
  /// program runs as it stands, and slowly.
  public var trace: ((TraceStep) -> Bool)? {
    get { dialect.trace }
    set { dialect.trace = newValue }
  }
  /// What its owner knows it by; nobody looks at it here.
  public var handle: OpaquePointer?

  public init() throws(Failure) {
    let dialect = KIODialect()
    self.dialect = dialect
    do throws(Trap) {
      machine = try Machine(
        dialect: dialect, stackSlots: options.stackSize + Self.stackSlack, heapLimit: options.heapLimit)
      results.open(machine)
      machine.gateway.policy = options.permissions
      let machine = machine
      machine.gateway.onRegister = { [unowned(unsafe) machine] number throws(Trap) in
        let name = unsafe machine.gateway.name(of: number)
        let cell = try unsafe machine.cell(named: Array(name.contents))
        if unsafe cell.pointee.isNil { unsafe cell.pointee = .object(name) }
      }
      try Builtins.register(in: machine, dialect)
      unsafe dialect.vm = self
    } catch {
      throw Failure(error)
    }
  }

  /// The machine of a context, when it is a KIO machine's.
  public static func of(_ context: Context) -> VM? {
    guard let machine = unsafe context.pointee.machine else { return nil }
    let found = unsafe Unmanaged<Machine>.fromOpaque(machine).takeUnretainedValue()
    guard found.dialect.family == KIODialect.family else { return nil }
    return unsafe unsafeDowncast(found.dialect, to: KIODialect.self).vm
  }

  public static func handle(of context: Context) -> OpaquePointer? { unsafe of(context)?.handle }

  deinit {
    stop()
    results.forget(machine)
  }

  /// Slots above `stack-size` for what register code needs besides the values of the program.
  static let stackSlack = 4096

  public var isRunning: Bool { !activities.isEmpty }

  /// Takes what PRINT, `print` and `println` write; nil: standard output.
  public var output: ((UnsafeRawBufferPointer) -> Void)? {
    get { unsafe dialect.output }
    set { unsafe dialect.output = unsafe newValue }
  }

  /// Ends what runs, from any thread; when nothing runs, what runs next.
  public func interrupt() { unsafe abut_flag_set(dialect.interruptFlag) }

  // MARK: options

  public func setOption(_ key: String, _ value: String) throws(Failure) {
    var changed = options
    do throws(Trap) {
      try changed.set(key, value)
      try take(changed)
    } catch {
      throw Failure(error.code == .memoryLimit ? .outOfMemory : .invalidArgument, error)
    }
  }

  private func take(_ changed: Options) throws(Trap) {
    let isBusy = isRunning || started != nil
    if changed.stackSize != options.stackSize {
      guard !isBusy else { throw Trap(.busy, "stack-size cannot change while the machine runs") }
      try machine.setStack(slots: changed.stackSize + Self.stackSlack)
    }
    if changed.maxMemory != options.maxMemory {
      guard !isBusy else { throw Trap(.busy, "max-memory cannot change while the machine runs") }
      machine.heap.limit = changed.heapLimit
    }
    machine.gateway.policy = changed.permissions
    options = changed
  }

  /// The value that is in force; nil when there is no such option. `tier` is what runs chunks now.
  public func option(_ key: String) -> String? {
    guard key == "tier" else { return options.text(key) }
    return switch form {
    case .threaded: "threaded"
    case .loop: "loop"
    case nil: "stack"
    }
  }

  /// The register code that chunks are run as; nil: as they stand.
  var form: Form? {
    guard options.optLevel > 0, trace == nil else { return nil }
    switch options.engine {
    case .stack: return nil
    case .loop: return .loop
    case .auto, .threaded: return Machine.isThreaded ? .threaded : .loop
    }
  }
}

extension Failure {
  /// A trap of a program, with the status that goes with it.
  init(_ trap: Trap, trace: [TraceFrame] = []) {
    let status: Status =
      switch trap.code {
      case .memoryLimit: .outOfMemory
      case .busy, .badOption: .invalidArgument
      default: .runtimeError
      }
    self.init(status, trap, trace: trace)
  }
}
