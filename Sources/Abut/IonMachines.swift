import Bytes
public import CAbut
import CShims
import Ion
import Machine

/// A call of a machine, which is held as long: natives may free it.
func vm(_ handle: OpaquePointer?) throws(IonRefusal) -> IonVmBox {
  unsafe try borrowing(handle, "the machine", as: IonVmBox.self)
}

func vm(ifAny handle: OpaquePointer?) -> IonVmBox? { unsafe borrowing(ifAny: handle, as: IonVmBox.self) }

@c @implementation
public func ion_vm_new(
  _ program: OpaquePointer?, _ registry: OpaquePointer?, _ given: UnsafePointer<ion_options>?,
  _ vm: UnsafeMutablePointer<OpaquePointer?>?, _ error: UnsafeMutablePointer<ion_error>?
) -> ion_status {
  unsafe serving(error, making: vm) { () throws(IonRefusal) in
    let program = unsafe try borrowing(program, "the program", as: IonProgramBox.self)
    let registry = unsafe borrowing(ifAny: registry, as: IonRegistryBox.self)
    let wanted = unsafe try given.map { (given) throws(IonRefusal) in unsafe try options(given.pointee) }
    let image = try program.image()
    let world = try ion { () throws(HostError) in
      try World(image, natives: registry?.natives ?? Natives.standard(), wanted ?? Options())
    }
    let handle = unsafe owned(IonVmBox(world, program, registry))
    unsafe world.handle = unsafe handle
    return unsafe handle
  }
}

@c @implementation
public func ion_vm_free(_ handle: OpaquePointer?) {
  guard let handle = unsafe handle else { return }
  let reference = unsafe Unmanaged<IonVmBox>.fromOpaque(UnsafeRawPointer(handle))
  // Inside its natives the call that runs it has a reference too; a second time is one too often.
  let isFirst = unsafe reference._withUnsafeGuaranteedRef { box in
    defer { box.isFreed = true }
    return !box.isFreed
  }
  if isFirst { unsafe reference.release() }
}

@c @implementation
public func ion_vm_options(_ handle: OpaquePointer?, _ room: UnsafeMutablePointer<ion_options>?) {
  guard let box = unsafe vm(ifAny: handle), let room = unsafe room else { return }
  let permitted = box.world.options.policy.names.sorted().joined(separator: ",")
  let policy = unsafe permitted.utf8.isEmpty ? nil : box.texts.lend(permitted).ptr
  unsafe room.pointee = unsafe record(box.world.options, policy: policy)
}

@c @implementation
public func ion_vm_tier(_ handle: OpaquePointer?) -> UnsafePointer<CChar>? {
  guard let box = unsafe vm(ifAny: handle) else { return nil }
  return unsafe literal(box.world.isThreaded ? "threaded" : "loop")
}

@c @implementation
public func ion_vm_missing(_ handle: OpaquePointer?, _ index: UInt32) -> abut_str {
  guard let box = unsafe vm(ifAny: handle) else { return unsafe abut_str() }
  let all = box.world.missing + box.world.image.unresolved.map { $0.text }
  guard Int(index) < all.count else { return unsafe abut_str() }
  return unsafe box.texts.lend(all[Int(index)])
}

// MARK: processes

@c @implementation
public func ion_vm_spawn(
  _ handle: OpaquePointer?, _ function: UnsafePointer<CChar>?, _ arguments: OpaquePointer?,
  _ process: UnsafeMutablePointer<UInt64>?, _ error: UnsafeMutablePointer<ion_error>?
) -> ion_status {
  unsafe serving(error) { () throws(IonRefusal) in
    let process = unsafe try outRoom(process)
    unsafe process.pointee = 0
    let box = unsafe try vm(handle)
    let name = unsafe try lentText(function, "the function's name")
    let given = unsafe try terms(arguments)
    unsafe process.pointee = try ion { () throws(HostError) in try box.world.spawn(name, given) }
  }
}

@c @implementation
public func ion_vm_start(
  _ handle: OpaquePointer?, _ arguments: OpaquePointer?, _ process: UnsafeMutablePointer<UInt64>?,
  _ error: UnsafeMutablePointer<ion_error>?
) -> ion_status {
  unsafe serving(error) { () throws(IonRefusal) in
    let process = unsafe try outRoom(process)
    unsafe process.pointee = 0
    let box = unsafe try vm(handle)
    let given = unsafe try terms(arguments)
    let program = box.world.image.program
    let entry = try reading { () throws(Fault) in try program.start() }
    let name = program.functions[entry].name
    unsafe process.pointee = try ion { () throws(HostError) in try box.world.spawn(name, given) }
  }
}

@c @implementation
public func ion_vm_send(
  _ handle: OpaquePointer?, _ process: UInt64, _ message: OpaquePointer?,
  _ error: UnsafeMutablePointer<ion_error>?
) -> ion_status {
  unsafe serving(error) { () throws(IonRefusal) in
    let box = unsafe try vm(handle)
    let term = unsafe try borrowing(message, "the message", as: IonValueBox.self).term
    guard try ion({ () throws(HostError) in try box.world.send(term, to: process) }) else {
      throw IonRefusal(.noSuchProcess)
    }
  }
}

@c @implementation
public func ion_vm_kill(
  _ handle: OpaquePointer?, _ process: UInt64, _ reason: OpaquePointer?,
  _ error: UnsafeMutablePointer<ion_error>?
) -> ion_status {
  unsafe serving(error) { () throws(IonRefusal) in
    let box = unsafe try vm(handle)
    let why = unsafe borrowing(ifAny: reason, as: IonValueBox.self)?.term ?? .atom("kill")
    guard box.world.isAlive(process) else { throw IonRefusal(.noSuchProcess) }
    try ion { () throws(HostError) in try box.world.kill(process, reason: why) }
  }
}

@c @implementation
public func ion_vm_run(
  _ handle: OpaquePointer?, _ until: UInt64, _ fuel: UInt64, _ milliseconds: Int64,
  _ outcome: UnsafeMutablePointer<ion_outcome>?, _ error: UnsafeMutablePointer<ion_error>?
) -> ion_status {
  unsafe serving(error) { () throws(IonRefusal) in
    let box = unsafe try vm(handle)
    let room = unsafe try outRoom(outcome)
    let most = fuel == 0 ? Int64.max : Int64(clamping: fuel)
    let end = try ion { () throws(HostError) in
      try box.world.run(until: until, fuel: most, deadline: deadline(in: milliseconds, never: Int64.max))
    }
    let left = box.world.statistics.alive
    let told = ion_outcome(end: ion_run_end(number(of: end)), left: UInt32(clamping: left), process: until)
    unsafe room.pointee = told
  }
}

private func number(of end: Outcome) -> Int {
  let number =
    switch end {
    case .done: ION_RUN_DONE
    case .ended: ION_RUN_ENDED
    case .message: ION_RUN_MESSAGE
    case .deadlock: ION_RUN_DEADLOCK
    case .idle: ION_RUN_IDLE
    case .outOfFuel: ION_RUN_OUT_OF_FUEL
    case .interrupted: ION_RUN_INTERRUPTED
    case .held: ION_RUN_HELD
    case .deadline: ION_RUN_DEADLINE
    }
  return Int(number)
}

/// A time of the clock, so many milliseconds from now.
func deadline(in milliseconds: Int64, never: Int64) -> Int64 {
  guard milliseconds >= 0 else { return never }
  let (nanoseconds, isFar) = milliseconds.multipliedReportingOverflow(by: 1_000_000)
  let (time, isFarther) = abut_clock().addingReportingOverflow(nanoseconds)
  return isFar || isFarther ? never : time
}

@c @implementation
public func ion_vm_interrupt(_ handle: OpaquePointer?) { unsafe vm(ifAny: handle)?.world.interrupt() }

@c @implementation
public func ion_vm_is_alive(_ handle: OpaquePointer?, _ process: UInt64) -> Bool {
  unsafe vm(ifAny: handle)?.world.isAlive(process) ?? false
}

@c @implementation
public func ion_vm_result(
  _ handle: OpaquePointer?, _ process: UInt64, _ value: UnsafeMutablePointer<OpaquePointer?>?,
  _ reason: UnsafeMutablePointer<OpaquePointer?>?, _ error: UnsafeMutablePointer<ion_error>?
) -> ion_status {
  unsafe serving(error) { () throws(IonRefusal) in
    if let value = unsafe value { unsafe value.pointee = nil }
    if let reason = unsafe reason { unsafe reason.pointee = nil }
    let box = unsafe try vm(handle)
    guard let ending = box.world.ending(of: process) else {
      throw .missing("process \(process) has not ended, or is forgotten")
    }
    if let refusal = ending.unreadable, unsafe value != nil { throw IonRefusal(refusal) }
    if let value = unsafe value { unsafe value.pointee = owned(IonValueBox(ending.value)) }
    if let reason = unsafe reason { unsafe reason.pointee = owned(IonValueBox(ending.reason)) }
  }
}

// MARK: natives that answer later

/// Hands an answer to whoever waits for it.
private func answer(
  _ handle: OpaquePointer?, _ ticket: UInt64, _ error: UnsafeMutablePointer<ion_error>?,
  _ result: () throws(IonRefusal) -> Result<Term, NativeFailure>
) -> ion_status {
  unsafe serving(error) { () throws(IonRefusal) in
    let box = unsafe try vm(handle)
    guard box.world.answer(ticket, try result()) else {
      throw IonRefusal(
        Int(ION_STATUS_NOT_FOUND), Int(ION_ERROR_BAD_TICKET), "nobody waits for the answer \(ticket)")
    }
  }
}

@c @implementation
public func ion_vm_answer(
  _ handle: OpaquePointer?, _ ticket: UInt64, _ result: OpaquePointer?,
  _ error: UnsafeMutablePointer<ion_error>?
) -> ion_status {
  unsafe answer(handle, ticket, error) { () throws(IonRefusal) in
    .success(unsafe try borrowing(result, "the result", as: IonValueBox.self).term)
  }
}

@c @implementation
public func ion_vm_answer_failed(
  _ handle: OpaquePointer?, _ ticket: UInt64, _ message: UnsafePointer<CChar>?,
  _ error: UnsafeMutablePointer<ion_error>?
) -> ion_status {
  unsafe answer(handle, ticket, error) { () throws(IonRefusal) in
    .failure(.runtime(unsafe message.map { unsafe String(cString: $0) } ?? "the native failed"))
  }
}
