import Bytes
public import CAbut
import Native
import PVM

// Machines as hosts first asked for them. None of these has an error to give: what cannot be done is not
// done.

/// The machine behind a handle, without a reference being counted: for what is asked all the time.
@inline(__always)
func glance<Result>(_ vm: OpaquePointer?, _ missing: Result, _ body: (MachineBox) -> Result) -> Result {
  guard let vm = unsafe vm else { return missing }
  return unsafe Unmanaged<MachineBox>.fromOpaque(UnsafeRawPointer(vm))._withUnsafeGuaranteedRef { body($0) }
}

/// The machine behind a handle, held for the call: callbacks may destroy it.
func hold<Result>(_ vm: OpaquePointer?, _ missing: Result, _ body: (MachineBox) -> Result) -> Result {
  guard let vm = unsafe vm else { return missing }
  let box = unsafe Unmanaged<MachineBox>.fromOpaque(UnsafeRawPointer(vm)).takeUnretainedValue()
  return withExtendedLifetime(box) { body(box) }
}

@c @implementation
public func pvm_vm_create(
  _ serviceIndex: UInt32, _ code: UnsafePointer<UInt8>?, _ codeCount: Int,
  _ registers: UnsafePointer<UInt64>?,
  _ registerCount: Int, _ pc: UInt64
) -> OpaquePointer? {
  guard let code = unsafe try? list(code, codeCount) else { return nil }
  guard let registers = unsafe try? list(registers, min(registerCount, 13)) else { return nil }
  var options = MachineOptions()
  options.pc = pc
  guard let machine = try? Machine(HandedProgram.nothing, options) else { return nil }
  for index in registers.indices { machine.setRegister(index, registers[index]) }
  let box = MachineBox(machine, handed: HandedProgram(code))
  unsafe machine.handle = owned(box)
  return unsafe machine.handle
}

@c @implementation
public func pvm_vm_execute(_ vm: OpaquePointer?, _ entry: UInt32) -> pvm_result_t {
  unsafe hold(vm, pvm_result_t(PVM_RESULT_INVALID)) { box in
    box.settle()
    return box.machine.execute(entry: entry).code.rawValue
  }
}

@c @implementation
public func pvm_vm_destroy(_ vm: OpaquePointer?) {
  guard let vm = unsafe vm else { return }
  let reference = unsafe Unmanaged<MachineBox>.fromOpaque(UnsafeRawPointer(vm))
  let isFirst = unsafe reference._withUnsafeGuaranteedRef { box in
    defer { box.machine.isDestroyed = true }
    return !box.machine.isDestroyed
  }
  if isFirst { unsafe reference.release() }
}

@c @implementation
public func pvm_vm_set_host_callback(
  _ vm: OpaquePointer?, _ callback: pvm_host_callback_t?, _ userData: UnsafeMutableRawPointer?
) {
  unsafe glance(vm, ()) { box in unsafe box.machine.setCallback(callback, userData, vm) }
}

@c @implementation
public func pvm_vm_set_bitmask(_ vm: OpaquePointer?, _ mask: UnsafePointer<UInt8>?, _ count: Int) {
  guard let mask = unsafe try? list(mask, count) else { return }
  unsafe glance(vm, ()) { box in box.handed?.setMask(mask) }
}

@c @implementation
public func pvm_vm_set_jump_table(_ vm: OpaquePointer?, _ table: UnsafePointer<UInt32>?, _ count: Int) {
  guard let table = unsafe try? list(table, count) else { return }
  unsafe glance(vm, ()) { box in box.handed?.setJumpTable(table) }
}

@c @implementation
public func pvm_vm_set_gas(_ vm: OpaquePointer?, _ gas: UInt64) {
  unsafe glance(vm, ()) { box in box.machine.gas = gas }
}

@c @implementation
public func pvm_vm_set_memory_regions(
  _ vm: OpaquePointer?, _ readWrite: UnsafeMutablePointer<UInt8>?, _ readWriteSize: UInt32,
  _ readOnly: UnsafeMutablePointer<UInt8>?, _ readOnlySize: UInt32, _ output: UnsafeMutablePointer<UInt8>?,
  _ outputSize: UInt32, _ stack: UnsafeMutablePointer<UInt8>?, _ stackSize: UInt32
) {
  unsafe glance(vm, ()) { box in
    unsafe try? box.machine.setRegions(
      readWrite: HostRegion(readWrite, readWriteSize), readOnly: HostRegion(readOnly, readOnlySize),
      output: HostRegion(output, outputSize), stack: HostRegion(stack, stackSize))
  }
}

@c @implementation
public func pvm_vm_get_gas(_ vm: OpaquePointer?) -> UInt64 { unsafe glance(vm, 0) { box in box.machine.gas } }

@c @implementation
public func pvm_vm_get_pc(_ vm: OpaquePointer?) -> UInt64 { unsafe glance(vm, 0) { box in box.machine.pc } }

@c @implementation
public func pvm_vm_get_machine_state(_ vm: OpaquePointer?) -> UInt8 {
  unsafe glance(vm, UInt8(PVM_STATE_PANIC)) { box in machineState(box.machine.lastStop) }
}

/// A stop in the numbers of inner machines; after any other the machine may run.
private func machineState(_ stop: Stop) -> UInt8 {
  switch stop.code {
  case .halted: UInt8(PVM_STATE_HALT)
  case .panicked: UInt8(PVM_STATE_PANIC)
  case .faulted: UInt8(PVM_STATE_FAULT)
  case .hostCall: UInt8(PVM_STATE_HOST)
  case .outOfGas: UInt8(PVM_STATE_OOG)
  case .stepped, .breakpoint, .interrupted, .invalid, .ready: UInt8(PVM_STATE_READY)
  }
}

@c @implementation
public func pvm_vm_set_register(_ vm: OpaquePointer?, _ index: Int32, _ value: UInt64) {
  guard index >= 0, index < 13 else { return }
  unsafe glance(vm, ()) { box in
    unsafe box.registers[Int(index)] = value
  }
}

@c @implementation
public func pvm_vm_get_register(_ vm: OpaquePointer?, _ index: Int32) -> UInt64 {
  guard index >= 0, index < 13 else { return 0 }
  return unsafe glance(vm, 0) { box in unsafe box.registers[Int(index)] }
}

@c @implementation
public func pvm_vm_get_registers(_ vm: OpaquePointer?) -> UnsafePointer<UInt64>? {
  unsafe glance(vm, nil) { box in unsafe UnsafePointer(box.registers) }
}

@c @implementation
public func pvm_vm_get_heap_pointer(_ vm: OpaquePointer?) -> UInt32 {
  unsafe glance(vm, 0) { box in UInt32(clamping: box.machine.heapPointer) }
}

@c @implementation
public func pvm_vm_set_heap_pointer(_ vm: OpaquePointer?, _ pointer: UInt32) {
  unsafe glance(vm, ()) { box in box.machine.heapPointer = UInt64(pointer) }
}

@c @implementation
public func pvm_create(
  _ serviceIndex: UInt32, _ code: UnsafePointer<UInt8>?, _ codeCount: Int,
  _ registers: UnsafePointer<UInt64>?,
  _ registerCount: Int, _ pc: UInt64
) -> OpaquePointer? {
  unsafe pvm_vm_create(serviceIndex, code, codeCount, registers, registerCount, pc)
}

@c @implementation
public func pvm_execute(_ vm: OpaquePointer?, _ entry: UInt32) -> pvm_result_t {
  unsafe pvm_vm_execute(vm, entry)
}

@c @implementation
public func pvm_destroy(_ vm: OpaquePointer?) { unsafe pvm_vm_destroy(vm) }
