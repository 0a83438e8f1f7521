import Bytes
public import CAbut
import Native
import PVM

@c @implementation
public func pvm_vm_snapshot(
  _ vm: OpaquePointer?, _ blob: UnsafeMutablePointer<OpaquePointer?>?,
  _ error: UnsafeMutablePointer<pvm_error>?
) -> pvm_status {
  unsafe give(blob, error) { () throws(Fault) in
    let box = try unsafe borrowed(vm, as: MachineBox.self)
    box.settle()
    return box.machine.snapshot()
  }
}

@c @implementation
public func pvm_vm_restore(
  _ vm: OpaquePointer?, _ data: abut_bytes, _ error: UnsafeMutablePointer<pvm_error>?
) -> pvm_status {
  unsafe attempt(error) { () throws(Fault) in
    let box = try unsafe borrowed(vm, as: MachineBox.self)
    box.settle()
    try box.machine.restore(unsafe bytes(data))
  }
}

@c @implementation
public func pvm_vm_inner(_ vm: OpaquePointer?, _ call: pvm_inner_call) -> pvm_host_result_t {
  unsafe hold(vm, pvm_host_result_t(PVM_HOST_ERROR)) { box in
    guard let call = InnerCall(rawValue: call) else { return pvm_host_result_t(PVM_HOST_ERROR) }
    return box.machine.inner(call).rawValue
  }
}

@c @implementation
public func pvm_vm_set_trace(
  _ vm: OpaquePointer?, _ callback: pvm_trace_callback_t?, _ userData: UnsafeMutableRawPointer?
) {
  unsafe glance(vm, ()) { box in
    unsafe box.machine.setTrace(unsafeBitCast(callback, to: TraceCallback?.self), userData)
  }
}

@c @implementation
public func pvm_vm_log_start(_ vm: OpaquePointer?) -> pvm_status {
  attempt { () throws(Fault) in
    let box = try unsafe borrowed(vm, as: MachineBox.self)
    box.settle()
    try box.machine.startLog()
  }
}

@c @implementation
public func pvm_vm_log_end(
  _ vm: OpaquePointer?, _ blob: UnsafeMutablePointer<OpaquePointer?>?,
  _ error: UnsafeMutablePointer<pvm_error>?
) -> pvm_status {
  unsafe give(blob, error) { () throws(Fault) in
    try unsafe borrowed(vm, as: MachineBox.self).machine.endLog()
  }
}
