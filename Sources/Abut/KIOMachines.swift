public import CAbut
import CShims
import KIO
import Machine

@c @implementation
public func kio_vm_new() -> OpaquePointer? {
  guard let vm = try? VM() else { return nil }
  let handle = unsafe owned(VMBox(vm))
  unsafe vm.handle = unsafe handle
  return unsafe handle
}

@c @implementation
public func kio_vm_free(_ vm: OpaquePointer?) {
  guard let vm = unsafe vm else { return }
  let reference = unsafe Unmanaged<VMBox>.fromOpaque(UnsafeRawPointer(vm))
  // Inside its natives the call that runs it has a reference too; a second time is one too often.
  let isFirst = unsafe reference._withUnsafeGuaranteedRef { box in
    defer { box.isFreed = true }
    return !box.isFreed
  }
  if isFirst { unsafe reference.release() }
}

@c @implementation
public func kio_vm_set_option(
  _ vm: OpaquePointer?, _ key: UnsafePointer<CChar>?, _ value: UnsafePointer<CChar>?
) -> kio_status {
  unsafe attempt(vm) { box throws(Failure) in
    unsafe try box.vm.setOption(name(key, "the option"), name(value, "the value"))
  }
}

@c @implementation
public func kio_vm_get_option(_ vm: OpaquePointer?, _ key: UnsafePointer<CChar>?) -> UnsafePointer<CChar>? {
  guard let box = unsafe held(vm), let key = unsafe try? name(key) else { return nil }
  return unsafe box.option(key)
}

@c @implementation
public func kio_vm_execute(
  _ vm: OpaquePointer?, _ chunk: OpaquePointer?, _ result: UnsafeMutablePointer<kio_value>?,
  _ error: UnsafeMutablePointer<kio_error>?
) -> kio_status {
  unsafe answer(vm, result, error) { box throws(Failure) in
    unsafe try box.vm.execute(borrowedChunk(chunk).chunk)
  }
}

/// More arguments than any stack has room for.
private let argumentsMax = 1 << 20

@c @implementation
public func kio_vm_call(
  _ vm: OpaquePointer?, _ callee: UnsafePointer<CChar>?, _ arguments: UnsafePointer<kio_value>?, _ count: Int,
  _ result: UnsafeMutablePointer<kio_value>?, _ error: UnsafeMutablePointer<kio_error>?
) -> kio_status {
  unsafe answer(vm, result, error) { box throws(Failure) in
    let callee = unsafe try name(callee)
    guard count >= 0, count <= argumentsMax, unsafe arguments != nil || count == 0 else {
      throw refused("the arguments are NULL, or more than any stack has room for")
    }
    let slots = unsafe UnsafeRawPointer(arguments)?.assumingMemoryBound(to: Slot.self)
    return unsafe try box.vm.call(callee, UnsafeBufferPointer(start: slots, count: count))
  }
}

/// Runs a call that has a value to give; nil when it fails.
private func answer(
  _ vm: OpaquePointer?, _ result: UnsafeMutablePointer<kio_value>?, _ error: UnsafeMutablePointer<kio_error>?,
  _ body: (VMBox) throws(Failure) -> Slot
) -> kio_status {
  var found = Slot.nil
  let status = unsafe attempt(vm, error) { box throws(Failure) in found = try body(box) }
  if let result = unsafe result { unsafe result.pointee = value(of: found) }
  return status
}

@c @implementation
public func kio_vm_start(
  _ vm: OpaquePointer?, _ chunk: OpaquePointer?, _ error: UnsafeMutablePointer<kio_error>?
) -> kio_status {
  unsafe attempt(vm, error) { box throws(Failure) in unsafe try box.vm.start(borrowedChunk(chunk).chunk) }
}

@c @implementation
public func kio_vm_resume(
  _ vm: OpaquePointer?, _ budget: UInt64, _ state: UnsafeMutablePointer<kio_run_state>?,
  _ result: UnsafeMutablePointer<kio_value>?, _ error: UnsafeMutablePointer<kio_error>?
) -> kio_status {
  var reached = KIO_RUN_FAILED
  let status = unsafe answer(vm, result, error) { box throws(Failure) in
    _ = unsafe try room(state)
    switch try box.vm.resume(budget: budget) {
    case .finished(let slot):
      reached = KIO_RUN_FINISHED
      return slot
    case .outOfBudget: reached = KIO_RUN_OUT_OF_BUDGET
    case .waiting: reached = KIO_RUN_WAITING
    }
    return .nil
  }
  if let state = unsafe state { unsafe state.pointee = kio_run_state(reached) }
  return status
}

@c @implementation
public func kio_vm_stop(_ vm: OpaquePointer?) { unsafe held(vm)?.vm.stop() }

@c @implementation
public func kio_vm_interrupt(_ vm: OpaquePointer?) {
  guard let vm = unsafe vm else { return }
  unsafe Unmanaged<VMBox>.fromOpaque(UnsafeRawPointer(vm))._withUnsafeGuaranteedRef { $0.vm.interrupt() }
}
