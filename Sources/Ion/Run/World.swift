import CShims
import Machine

/// A native of a world's, as calls look at it: nothing is counted or watched. The world keeps it.
@safe struct Callable {
  private let native: Unmanaged<Native>?
  private let least: Int
  private let most: Int

  init(_ native: Native?, _ policy: Policy) {
    let isPermitted = native.map(policy.permits) ?? false
    unsafe self.native = native.map { unsafe Unmanaged.passUnretained($0) }
    least = isPermitted ? native?.arity ?? 0 : Int.max
    most = native.map { $0.isVariadic ? Int.max - 1 : $0.arity } ?? 0
  }

  /// What it gives for as many arguments as it takes; nil: for others.
  @inline(__always)
  func callAsFunction(_ call: NativeCall) throws(NativeFailure) -> NativeOutcome? {
    let count = unsafe call.arguments.count
    guard let native = unsafe native, count >= least, count <= most else { return nil }
    let result = unsafe native._withUnsafeGuaranteedRef { native in
      Result { () throws(NativeFailure) in try native.body(call) }
    }
    return try result.get()
  }
}

/// A program that runs: its processes, their messages, and the schedulers that run them.
///
/// One thread at a time runs it; every other operation may be called from any thread, and from natives.
@safe public final class World: @unchecked Sendable {
  public let image: Image
  public let options: Options
  /// What its natives share: where they write, for one.
  public var surroundings: Surroundings { place.surroundings }
  /// What the program asks for and nobody has, in words.
  public private(set) var missing: [String] = []

  let raw: UnsafeMutablePointer<ion_world>
  let form: Form
  let place: NativePlace
  var names: FunctionNames { place.names }
  let linked: Linked
  /// By number; those of them that a call finds allowed are in `callable`, too.
  let natives: [Native?]
  let callable: UnsafeMutablePointer<Callable>
  let gate = ImageLock()
  /// Who has the schedulers.
  enum Owner { case nobody, call, run }
  /// Under `gate`.
  var owner = Owner.nobody
  var requests: [Request] = []
  var crashes: [Crash] = []
  /// By their identities.
  var doors: [UInt64: Door] = [:]
  /// Processes that wait for natives.
  var tickets: [UInt64: UInt64] = [:]
  var nextTicket: UInt64 = 0
  /// Tickets of the calls that run, by scheduler: only its thread looks at its own.
  let issued: UnsafeMutableBufferPointer<UInt64>
  /// What its owner knows it by; nobody looks at it here.
  public var handle: OpaquePointer?
  /// Is asked before each instruction of a world that is traced; false: the process is held.
  public var onCheckpoint: ((Checkpoint) -> Bool)? {
    get { gate.held { checkpointBody } }
    set { gate.held { checkpointBody = newValue } }
  }
  public var onEvent: ((Event) -> Void)? {
    get { gate.held { eventBody } }
    set {
      gate.held { eventBody = newValue }
      unsafe raw.pointee.events = newValue == nil ? 0 : 1
    }
  }
  private var checkpointBody: ((Checkpoint) -> Bool)?
  private var eventBody: ((Event) -> Void)?
  public var isThreaded: Bool { form == .threaded }
  private let ops: UnsafeMutablePointer<abut_op>
  private let known: UnsafeMutablePointer<ion_native>

  public init(_ image: Image, natives: Natives, _ options: Options = Options()) throws(HostError) {
    try options.check()
    guard let made = unsafe ion_world_new(UInt32(options.schedulers)) else { throw .noMemory }
    unsafe raw = made
    self.image = image
    self.options = options
    place = NativePlace(FunctionNames(), Surroundings(policy: options.policy))
    self.natives = image.natives.map { natives.native($0) }
    unsafe callable = .allocate(capacity: max(image.natives.count, 1))
    for (number, native) in self.natives.enumerated() {
      unsafe (callable + number).initialize(to: Callable(native, options.policy))
    }
    form = options.form ?? (Machine.isThreaded ? .threaded : .loop)
    unsafe raw.pointee.slice = options.slice
    unsafe raw.pointee.stressed = options.isStressed ? 1 : 0
    unsafe raw.pointee.process_bytes_max = options.processBytesMax
    unsafe raw.pointee.bytes_max = options.memoryMax
    unsafe raw.pointee.stack_slots_max = UInt32(options.stackSlotsMax)
    unsafe raw.pointee.processes_max = UInt32(options.processesMax)
    unsafe raw.pointee.mail_max = UInt32(options.mailboxMax)
    unsafe raw.pointee.atom_max = UInt32(options.atomsMax)
    unsafe issued = .allocate(capacity: options.schedulers)
    unsafe issued.initialize(repeating: 0)
    unsafe ops = .allocate(capacity: 2)
    let handler = Engine.handler(ABUT_OP_WINDOW, form)
    for at in 0..<2 {
      let act = UInt16(at == 0 ? ION_ACT_END : ION_ACT_LAND)
      unsafe (ops + at).initialize(to: abut_op(handler: handler, a: 0, b: act, c: 0, cost: 0))
    }
    unsafe raw.pointee.end_op = UnsafePointer(ops)
    unsafe raw.pointee.land_op = UnsafePointer(ops + 1)
    unsafe raw.pointee.receive_handler = Engine.handler(ABUT_OP_RECEIVE, form)
    unsafe known = .allocate(capacity: max(image.natives.count, 1))
    unsafe known.initialize(repeating: ion_native(), count: max(image.natives.count, 1))
    do throws(HostError) { linked = unsafe try Linked(image, made) } catch {
      unsafe ion_world_free(made)
      unsafe issued.deallocate()
      unsafe ops.deallocate()
      unsafe known.deallocate()
      unsafe callable.deallocate()
      throw error
    }
    link()
    unsafe raw.pointee.natives = UnsafePointer(known)
    hook()
    guard unsafe ion_world_open(raw) else { throw .noMemory }
  }

  deinit {
    linked.close()
    unsafe ion_world_free(raw)
    unsafe issued.deallocate()
    unsafe ops.deallocate()
    unsafe known.deallocate()
    unsafe callable.deallocate()
  }

  private func link() {
    for (number, name) in image.natives.enumerated() {
      guard let native = natives[number] else {
        missing.append("there is no native \(name)")
        continue
      }
      unsafe known[number].takes_texts = native.takesTexts ? 1 : 0
      if options.policy.permits(native) {
        unsafe known[number].of_numbers = native.ofNumbers
        unsafe known[number].arity = UInt8(clamping: native.arity)
      } else {
        missing.append("\(name) needs \(native.capability ?? ""), which is not permitted")
      }
    }
    let (image, count) = (image, image.functionCount)
    names.function = { image.name(of: $0) }
    names.native = { number in number < image.natives.count ? image.natives[number] : "native \(number)" }
    names.slot = { name in
      if let number = image.number(of: name), number < count { return image.slot(ofFunction: number) }
      guard let number = image.natives.firstIndex(of: name) else { return nil }
      return Slot(kind: UInt32(ABUT_KIND_NATIVE), aux: 0, bits: UInt64(number))
    }
  }

  /// The scheduler of that number.
  func scheduler(_ number: Int) -> UnsafeMutablePointer<ion_scheduler> {
    // `ion_world_new` made as many as were asked for.
    unsafe raw.pointee.schedulers[number].unsafelyUnwrapped
  }
}

extension World {
  /// Something that a thread wants of a world that runs.
  @safe struct Request {
    let body: (UnsafeMutablePointer<ion_scheduler>) -> Void
  }

  /// Does it where no process runs meanwhile on the same scheduler: here, or in the thread of a
  /// scheduler, and
  /// then this thread waits.
  func perform<Result>(_ body: @escaping (UnsafeMutablePointer<ion_scheduler>) -> Result) -> Result {
    if let here = unsafe ion_here(raw) { return unsafe body(here) }
    let waiter = Waiter<Result>()
    let isMine = gate.held {
      if owner == .nobody {
        owner = .call
        return true
      }
      requests.append(unsafe Request { scheduler in waiter.finish(unsafe body(scheduler)) })
      return false
    }
    if isMine {
      let result = unsafe idle { unsafe body($0) }
      rest()
      return result
    }
    unsafe ion_announce(raw)
    return waiter.wait()
  }

  /// Nothing runs, and nothing will while this thread does what it does.
  var isIdle: Bool { gate.held { owner == .call } }

  /// Does not wait for it.
  func post(_ body: @escaping (UnsafeMutablePointer<ion_scheduler>) -> Void) {
    if let here = unsafe ion_here(raw) { return unsafe body(here) }
    let isMine = gate.held {
      if owner == .nobody {
        owner = .call
        return true
      }
      requests.append(unsafe Request(body: body))
      return false
    }
    if isMine {
      unsafe idle { unsafe body($0) }
      rest()
    } else {
      unsafe ion_announce(raw)
    }
  }

  /// In the place of a thread that runs the world: what is called meanwhile finds itself there.
  private func idle<Result>(_ body: (UnsafeMutablePointer<ion_scheduler>) -> Result) -> Result {
    unsafe ion_enter(scheduler(0))
    defer { unsafe ion_leave(scheduler(0)) }
    return unsafe body(scheduler(0))
  }

  /// Nothing runs any more; what was asked for meanwhile is done now.
  func rest() {
    while true {
      let left = gate.held { () -> [Request] in
        if requests.isEmpty { owner = .nobody }
        defer { requests = [] }
        return requests
      }
      if left.isEmpty { break }
      unsafe idle { scheduler in for request in left { unsafe request.body(scheduler) } }
    }
    ring()
  }

  /// The hook of the same name.
  func outside(_ scheduler: UnsafeMutablePointer<ion_scheduler>) {
    let all = gate.held { () -> [Request] in
      defer { requests = [] }
      return requests
    }
    for request in all { unsafe request.body(scheduler) }
    ring()
  }
}

/// A thread that waits for an answer.
@safe private final class Waiter<Answer>: @unchecked Sendable {
  private let lock: OpaquePointer
  private var answer: Answer?

  init() {
    guard let made = unsafe abut_lock_new() else { preconditionFailure("there is no memory for a lock") }
    unsafe lock = made
  }

  deinit { unsafe abut_lock_free(lock) }

  func finish(_ answer: Answer) {
    unsafe abut_lock_hold(lock)
    self.answer = answer
    unsafe abut_lock_wake(lock)
    unsafe abut_lock_release(lock)
  }

  func wait() -> Answer {
    unsafe abut_lock_hold(lock)
    defer { unsafe abut_lock_release(lock) }
    while true {
      if let answer { return answer }
      _ = unsafe abut_lock_wait(lock, -1)
    }
  }
}
