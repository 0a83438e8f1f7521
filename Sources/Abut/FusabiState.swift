public import CAbut
import CShims
import Fusabi
import Machine

@c @implementation
public func fusabi_machine_set_output(
  _ machine: OpaquePointer?, _ output: fusabi_output_fn?, _ userData: UnsafeMutableRawPointer?
) {
  guard let box = unsafe fusabiMachine(machine) else { return }
  guard let output = unsafe output else {
    unsafe box.vm.output = nil
    return
  }
  unsafe box.vm.output = { text in
    unsafe output(text.baseAddress?.assumingMemoryBound(to: CChar.self), text.count, userData)
  }
}

@c @implementation
public func fusabi_machine_set_trace(
  _ machine: OpaquePointer?, _ trace: fusabi_trace_fn?, _ userData: UnsafeMutableRawPointer?
) {
  guard let box = unsafe fusabiMachine(machine) else { return }
  guard let trace = unsafe trace else {
    box.vm.trace = nil
    return
  }
  // The machine's handle, not its box, which would keep itself.
  let handle = unsafe machine
  box.vm.trace = { step in
    var told = unsafe fusabi_trace_step()
    unsafe told.function = UInt32(clamping: step.function)
    unsafe told.offset = UInt32(clamping: step.offset)
    unsafe told.line = UInt32(clamping: step.line)
    unsafe told.opcode = step.opcode
    unsafe told.depth = UInt32(clamping: step.depth)
    unsafe told.height = UInt32(clamping: step.stack.count)
    unsafe told.stack = UnsafeRawPointer(step.stack.baseAddress)?.assumingMemoryBound(to: fusabi_value.self)
    return unsafe trace(handle, &told, userData) == 0
  }
}

@c @implementation
public func fusabi_machine_text(_ machine: OpaquePointer?, _ value: fusabi_value) -> abut_str {
  guard let box = unsafe fusabiMachine(machine) else { return unsafe abut_str() }
  return unsafe box.lend(box.vm.text(of: slot(value)))
}

@c @implementation
public func fusabi_machine_error_frame(
  _ machine: OpaquePointer?, _ index: UInt32, _ frame: UnsafeMutablePointer<fusabi_frame>?
) -> fusabi_status {
  // Nothing is noted: the error that is asked about stays the last.
  guard let box = unsafe fusabiMachine(machine), let frame = unsafe frame,
    let found = unsafe box.frame(Int(index))
  else { return fusabi_status(FUSABI_STATUS_INVALID_ARGUMENT) }
  unsafe frame.pointee = unsafe found
  return fusabi_status(FUSABI_STATUS_OK)
}

@c @implementation
public func fusabi_machine_stats(
  _ machine: OpaquePointer?, _ stats: UnsafeMutablePointer<fusabi_stats>?
) -> fusabi_status {
  unsafe guarded(machine, nil) { box throws(Failure) in
    let stats = unsafe try place(stats)
    let found = box.vm.statistics
    // All of it: no caller was ever compiled with a shorter record.
    unsafe stats.pointee = fusabi_stats(
      size: UInt32(MemoryLayout<fusabi_stats>.size), max_stack_depth: UInt32(clamping: found.maxStackDepth),
      max_call_depth: UInt32(clamping: found.maxCallDepth), _reserved0: 0, instructions: found.instructions,
      ffi_calls: found.ffiCalls, executions: found.executions, memory_used: UInt64(clamping: found.heap.held),
      memory_peak: UInt64(clamping: found.heap.peak), memory_live: UInt64(clamping: found.heap.live),
      memory_allocated: UInt64(clamping: found.heap.allocated),
      collections: UInt64(clamping: found.heap.collections))
  }
}

@c @implementation
public func fusabi_machine_collect(_ machine: OpaquePointer?) -> fusabi_status {
  unsafe guarded(machine, nil) { box throws(Failure) in box.vm.collect() }
}
