import Bytes
public import CAbut
import Native
import PVM

@c @implementation
public func pvm_vm_new(
  _ module: OpaquePointer?, _ options: UnsafePointer<pvm_vm_options>?,
  _ vm: UnsafeMutablePointer<OpaquePointer?>?, _ error: UnsafeMutablePointer<pvm_error>?
) -> pvm_status {
  unsafe make(vm, error) { () throws(Fault) in
    let module = try unsafe borrowed(module, as: ModuleBox.self).module
    return MachineBox(try Machine(module, unsafe machineOptions(options)))
  }
}

@c @implementation
public func pvm_vm_clone(
  _ vm: OpaquePointer?, _ clone: UnsafeMutablePointer<OpaquePointer?>?,
  _ error: UnsafeMutablePointer<pvm_error>?
) -> pvm_status {
  unsafe make(clone, error) { () throws(Fault) in
    let box = try unsafe borrowed(vm, as: MachineBox.self)
    box.settle()
    return try MachineBox(box.machine.clone(), handed: box.handed)
  }
}

/// Runs a call that makes a machine.
private func make(
  _ vm: UnsafeMutablePointer<OpaquePointer?>?, _ error: UnsafeMutablePointer<pvm_error>?,
  _ body: () throws(Fault) -> MachineBox
) -> pvm_status {
  unsafe attempt(error) { () throws(Fault) in
    let vm = try unsafe wanted(vm)
    unsafe vm.pointee = nil
    let box = try body()
    unsafe box.machine.handle = owned(box)
    unsafe vm.pointee = box.machine.handle
  }
}

@c @implementation
public func pvm_vm_backend(_ vm: OpaquePointer?) -> pvm_backend {
  unsafe glance(vm, pvm_backend(PVM_BACKEND_INTERPRETER)) { box in box.machine.backend.rawValue }
}

@c @implementation
public func pvm_vm_backend_note(_ vm: OpaquePointer?) -> abut_str {
  unsafe glance(vm, abut_str()) { box in unsafe box.backendNote }
}

@c @implementation
public func pvm_vm_set_pc(_ vm: OpaquePointer?, _ pc: UInt64) {
  unsafe glance(vm, ()) { box in box.machine.pc = pc }
}

@c @implementation
public func pvm_vm_get_charged(_ vm: OpaquePointer?) -> Bool {
  unsafe glance(vm, false) { box in box.machine.isCharged }
}

@c @implementation
public func pvm_vm_set_charged(_ vm: OpaquePointer?, _ charged: Bool) {
  unsafe glance(vm, ()) { box in box.machine.isCharged = charged }
}

@c @implementation
public func pvm_vm_set_fault(_ vm: OpaquePointer?, _ address: UInt64) {
  unsafe glance(vm, ()) { box in box.machine.faultAddress = address }
}

extension MachineBox {
  func run() -> pvm_result_t {
    settle()
    return machine.run().code.rawValue
  }
}

@c @implementation
public func pvm_vm_run(_ vm: OpaquePointer?) -> pvm_result_t {
  unsafe hold(vm, pvm_result_t(PVM_RESULT_INVALID)) { box in box.run() }
}

@c @implementation
public func pvm_vm_step(_ vm: OpaquePointer?, _ count: UInt64) -> pvm_result_t {
  unsafe hold(vm, pvm_result_t(PVM_RESULT_INVALID)) { box in
    box.settle()
    return box.machine.step(count).code.rawValue
  }
}

@c @implementation
public func pvm_vm_run_until(_ vm: OpaquePointer?, _ pcs: UnsafePointer<UInt64>?, _ count: Int)
  -> pvm_result_t
{
  guard let pcs = unsafe try? list(pcs, count) else { return pvm_result_t(PVM_RESULT_INVALID) }
  return unsafe hold(vm, pvm_result_t(PVM_RESULT_INVALID)) { box in
    box.settle()
    return box.machine.run(until: pcs).code.rawValue
  }
}

@c @implementation
public func pvm_vm_set_breakpoint(_ vm: OpaquePointer?, _ pc: UInt64) -> pvm_status {
  attempt { () throws(Fault) in
    try unsafe borrowed(vm, as: MachineBox.self).machine.setBreakpoint(pc)
  }
}

@c @implementation
public func pvm_vm_clear_breakpoint(_ vm: OpaquePointer?, _ pc: UInt64) -> pvm_status {
  attempt { () throws(Fault) in
    try unsafe borrowed(vm, as: MachineBox.self).machine.clearBreakpoint(pc)
  }
}

@c @implementation
public func pvm_vm_interrupt(_ vm: OpaquePointer?) {
  unsafe glance(vm, ()) { box in box.machine.interrupt() }
}

@c @implementation
public func pvm_vm_stop(_ vm: OpaquePointer?, _ stop: UnsafeMutablePointer<pvm_stop>?) -> pvm_status {
  attempt { () throws(Fault) in
    let stop = try unsafe wanted(stop)
    let box = try unsafe borrowed(vm, as: MachineBox.self)
    let last = box.machine.lastStop
    unsafe stop.pointee = pvm_stop()
    unsafe stop.pointee.result = last.code.rawValue
    unsafe stop.pointee.charged = box.machine.isCharged
    unsafe stop.pointee.detail = last.detail
    unsafe stop.pointee.pc = box.machine.pc
    unsafe stop.pointee.gas = box.machine.gas
    unsafe stop.pointee.reason = box.lend(box.machine.reason(last))
  }
}

@c @implementation
public func pvm_vm_stats(_ vm: OpaquePointer?, _ stats: UnsafeMutablePointer<pvm_stats>?) -> pvm_status {
  attempt { () throws(Fault) in
    let stats = try unsafe wanted(stats)
    let found = try unsafe borrowed(vm, as: MachineBox.self).machine.statistics
    unsafe stats.pointee = pvm_stats(
      gas_used: found.gasUsed, host_calls: found.hostCalls, faults: found.faults, stops: found.stops,
      entries: found.entries, steps: found.steps, pages: found.pages, code_size: found.codeSize)
  }
}
