public import CShims

/// One machine: a stack, a heap, globals, natives, and the engine that runs images on them. One thread at a
/// time.
@safe public final class Machine: Roots {
  public let context: Context
  public let heap: Heap
  public let gateway: Gateway
  public let dialect: Dialect
  public let links = Links()
  public let globals = Globals()

  /// What the engine runs now, and what that runs inside of.
  var activations: [Activation] = []
  /// The functions of images that call them, most recently run last.
  var tables: [FunctionTable] = []
  /// Frames that are given out one at a time when `context.frames_left` is 0: whoever sets both knows from
  /// what is left how deep calls ever were.
  public var framesSpare: UInt32 = 0
  /// The op that trapped, and its frame's first register: of the last run, when it ended so. Records of
  /// frames below lead on from there until the next run.
  public internal(set) var trappedAt: (op: UnsafePointer<abut_op>, base: UnsafeMutablePointer<Slot>)?
  /// Why the engine was left, when it was left trapped.
  var trap: Trap?
  /// Destroyed last: the heap and the gateway still use it while they go.
  private let memory: ContextMemory

  /// The system gives memory for the stack as far as it is used.
  public init(dialect: Dialect, stackSlots: Int, heapLimit: Int) throws(Trap) {
    let memory = ContextMemory()
    unsafe context = memory.context
    self.dialect = dialect
    unsafe heap = Heap(context: memory.context, limit: heapLimit)
    unsafe gateway = Gateway(context: memory.context, in: memory, heap: heap)
    self.memory = memory
    super.init()
    unsafe heap.roots = self
    unsafe context.pointee.machine = Unmanaged.passUnretained(self).toOpaque()
    unsafe context.pointee.frames_left = Self.framesMax
    try setStack(slots: stackSlots)
  }

  deinit { unsafe heap.roots = nil }

  /// Frames that functions may open inside of each other, unless `context.frames_left` is set to another
  /// number.
  public static let framesMax: UInt32 = 20_000

  /// The machine of a context.
  static func of(_ context: Context) -> Machine {
    guard let machine = unsafe context.pointee.machine else {
      preconditionFailure("a context without a machine")
    }
    return unsafe Unmanaged<Machine>.fromOpaque(machine).takeUnretainedValue()
  }

  /// The same without counting a reference: whoever runs a machine holds it.
  @inline(__always)
  static func with<Result>(_ context: Context, _ body: (Machine) -> Result) -> Result {
    guard let machine = unsafe context.pointee.machine else {
      preconditionFailure("a context without a machine")
    }
    return unsafe Unmanaged<Machine>.fromOpaque(machine)._withUnsafeGuaranteedRef { body($0) }
  }

  /// What stands in an op for a handler, in code of the threaded form; code of the loop has the number
  /// itself.
  public static func handlerAddress(_ number: Int) -> UInt { Dispatch.address(number, threaded: true) }

  /// Whether handlers can jump to each other here; where they cannot, only code of the loop runs.
  public static var isThreaded: Bool { Dispatch.isThreaded }

  // MARK: Stack

  /// Another stack, while nothing runs.
  public func setStack(slots: Int) throws(Trap) { try memory.setStack(slots: slots) }

  /// Lets frames reach up to `top`. False when the stack ends before. Whoever writes slots of the stack
  /// says so first.
  @discardableResult
  public func reserve(_ top: UnsafeMutablePointer<Slot>) -> Bool {
    guard unsafe top <= context.pointee.stack_end else { return false }
    if unsafe top > context.pointee.stack_high { unsafe context.pointee.stack_high = top }
    return true
  }

  /// Behind the last register of the running frame, or behind the last value of what is run as it stands:
  /// there, a run inside of a native begins.
  public var frameTop: UnsafeMutablePointer<Slot> {
    guard let op = unsafe context.pointee.op else { return unsafe context.pointee.top }
    guard let code = unsafe code(of: op) else { return unsafe context.pointee.stack_high }
    return unsafe context.pointee.base + code.frameSlots
  }

  // MARK: Globals

  /// The cell of a global, nil at first. It stays where it is as long as the machine.
  public func cell(named name: [UInt8]) throws(Trap) -> UnsafeMutablePointer<Slot> {
    try unsafe globals.cell(named: name)
  }

  // MARK: Roots

  /// Slots above the running frame are cleared: so whatever a register held before it is written is alive,
  /// too.
  public override func mark(in heap: Heap) {
    let stack = unsafe context.pointee.stack.unsafelyUnwrapped
    let top = unsafe max(frameTop, stack)
    unsafe heap.mark(UnsafePointer(stack), count: top - stack)
    if unsafe context.pointee.stack_high > top {
      unsafe top.update(repeating: .nil, count: context.pointee.stack_high - top)
    }
    unsafe heap.mark(context.pointee.result)
    globals.mark(in: heap)
    links.mark(in: heap)
    gateway.mark(in: heap)
  }
}

/// The context of a machine and its stack.
@safe private final class ContextMemory {
  let context: Context
  private var mapping: UnsafeMutableRawPointer?
  private var bytes = 0
  /// Where in its first page the stack begins. What else is large begins with a page, and the core takes a
  /// load for one of what was just stored when the low 12 bits of both addresses agree: a loop took 1.3
  /// times as long.
  private static let shift = 2_624

  init() {
    unsafe context = .allocate(capacity: 1)
    unsafe context.initialize(to: abut_machine_context())
  }

  deinit {
    release()
    unsafe context.deallocate()
  }

  private func release() {
    guard let mapping = unsafe mapping else { return }
    let used = unsafe UnsafeRawPointer(context.pointee.stack_high) - UnsafeRawPointer(mapping)
    unsafe abut_stack_free(mapping, bytes, used)
  }

  func setStack(slots: Int) throws(Trap) {
    let wanted = max(slots, 1) * MemoryLayout<Slot>.stride + Self.shift
    guard let made = unsafe abut_stack_new(wanted) else {
      throw Trap(.memoryLimit, "there is no memory for a stack of \(slots) values")
    }
    release()
    unsafe mapping = made
    bytes = wanted
    let stack = unsafe (made + Self.shift).assumingMemoryBound(to: Slot.self)
    unsafe context.pointee.stack = stack
    unsafe context.pointee.stack_end = stack + max(slots, 1)
    unsafe context.pointee.stack_high = stack
    unsafe context.pointee.base = stack
    unsafe context.pointee.top = stack
    unsafe context.pointee.op = nil
  }
}
