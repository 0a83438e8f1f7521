public import CAbut
import KIO
import Machine

@c @implementation
public func kio_vm_set_global(
  _ vm: OpaquePointer?, _ global: UnsafePointer<CChar>?, _ value: kio_value
) -> kio_status {
  unsafe attempt(vm) { box throws(Failure) in
    unsafe try box.vm.setGlobal(name(global), unsafeBitCast(value, to: Slot.self))
  }
}

@c @implementation
public func kio_vm_get_global(
  _ vm: OpaquePointer?, _ global: UnsafePointer<CChar>?, _ value: UnsafeMutablePointer<kio_value>?
) -> kio_status {
  unsafe attempt(vm) { box throws(Failure) in
    unsafe try room(value).pointee = Abut.value(of: try box.vm.global(name(global)))
  }
}

@c @implementation
public func kio_vm_global_name(_ vm: OpaquePointer?, _ index: Int) -> UnsafePointer<CChar>? {
  unsafe held(vm)?.globalName(index)
}

@c @implementation
public func kio_vm_set_output(
  _ vm: OpaquePointer?, _ output: kio_output_fn?, _ userData: UnsafeMutableRawPointer?
) {
  guard let box = unsafe held(vm) else { return }
  guard let output = unsafe output else {
    unsafe box.vm.output = nil
    return
  }
  unsafe box.vm.output = { text in
    unsafe output(text.baseAddress?.assumingMemoryBound(to: CChar.self), text.count, userData)
  }
}

@c @implementation
public func kio_vm_set_trace(
  _ vm: OpaquePointer?, _ trace: kio_trace_fn?, _ userData: UnsafeMutableRawPointer?
) {
  guard let box = unsafe held(vm) else { return }
  guard let trace = unsafe trace else {
    box.vm.trace = nil
    return
  }
  // The machine's handle, not its box, which would keep itself.
  let handle = unsafe vm
  box.vm.trace = { step in
    var told = unsafe kio_trace_step()
    unsafe told.offset = UInt32(clamping: step.offset)
    unsafe told.line = Int32(clamping: step.line)
    unsafe told.opcode = step.opcode
    unsafe told.height = UInt32(clamping: step.stack.count)
    unsafe told.stack = UnsafeRawPointer(step.stack.baseAddress)?.assumingMemoryBound(to: kio_value.self)
    return unsafe trace(handle, &told, userData) == 0
  }
}

@c @implementation
public func kio_vm_error_frame(
  _ vm: OpaquePointer?, _ index: Int, _ frame: UnsafeMutablePointer<kio_frame>?
) -> kio_status {
  // Nothing is noted: the error that is asked about stays the last.
  guard let box = unsafe held(vm), let frame = unsafe frame, let trace = box.vm.lastFailure?.error.trace,
    trace.indices.contains(index)
  else { return kio_status(KIO_STATUS_INVALID_ARGUMENT) }
  unsafe frame.pointee.function = unsafe box.function(index, of: trace[index])
  unsafe frame.pointee.offset = UInt32(clamping: trace[index].offset)
  unsafe frame.pointee.line = Int32(clamping: trace[index].line)
  return kio_status(KIO_STATUS_OK)
}

@c @implementation
public func kio_vm_stats(_ vm: OpaquePointer?, _ stats: UnsafeMutablePointer<kio_stats>?) -> kio_status {
  unsafe attempt(vm) { box throws(Failure) in
    let stats = unsafe try room(stats)
    let (found, heap) = (box.vm.statistics, box.vm.machine.heap.statistics)
    // All of it: no caller was ever compiled with a shorter record.
    unsafe stats.pointee = kio_stats(
      size: UInt32(MemoryLayout<kio_stats>.size), max_stack: UInt32(clamping: found.maxStack),
      max_depth: UInt32(clamping: found.maxDepth), natives: UInt32(clamping: found.natives),
      instructions: found.instructions, native_calls: found.nativeCalls,
      bytes_live: UInt64(clamping: heap.live),
      bytes_held: UInt64(clamping: heap.held), bytes_peak: UInt64(clamping: heap.peak),
      bytes_allocated: UInt64(clamping: heap.allocated), collections: UInt64(clamping: heap.collections),
      executions: found.executions)
  }
}

@c @implementation
public func kio_vm_collect(_ vm: OpaquePointer?) -> kio_status {
  unsafe attempt(vm) { box throws(Failure) in box.vm.collect() }
}

@c @implementation
public func kio_vm_text(_ vm: OpaquePointer?, _ value: kio_value) -> OpaquePointer? {
  unsafe made(vm) { box throws(Failure) in
    unsafe handle(try box.vm.text(of: unsafeBitCast(value, to: Slot.self)))
  }
}
