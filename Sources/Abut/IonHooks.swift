public import CAbut
import Ion

// What a machine tells its host while it runs. Closures have the machine's handle, not its box, which
// would keep
// itself.

@c @implementation
public func ion_vm_set_output(
  _ handle: OpaquePointer?, _ output: ion_output_fn?, _ userData: UnsafeMutableRawPointer?
) {
  guard let box = unsafe vm(ifAny: handle) else { return }
  guard let output = unsafe output else {
    box.world.surroundings.output = .standard
    return
  }
  let host = unsafe HostOutput(output, userData)
  box.world.surroundings.output = Output { text, isError in host.write(text, isError) }
}

/// Where the host wants texts. Safe to share as far as the host's function is: the header says that.
@safe private final class HostOutput: @unchecked Sendable {
  private let output: @convention(c) (UnsafePointer<CChar>?, Int, Bool, UnsafeMutableRawPointer?) -> Void
  private let userData: UnsafeMutableRawPointer?

  init(
    _ output: @escaping @convention(c) (UnsafePointer<CChar>?, Int, Bool, UnsafeMutableRawPointer?) -> Void,
    _ userData: UnsafeMutableRawPointer?
  ) {
    unsafe self.output = unsafe output
    unsafe self.userData = unsafe userData
  }

  func write(_ text: [UInt8], _ isError: Bool) {
    unsafe text.withUnsafeBytes { bytes in
      unsafe output(bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count, isError, userData)
    }
  }
}

@c @implementation
public func ion_vm_set_events(
  _ handle: OpaquePointer?, _ events: ion_event_fn?, _ userData: UnsafeMutableRawPointer?
) {
  guard let box = unsafe vm(ifAny: handle) else { return }
  guard let events = unsafe events else {
    box.world.onEvent = nil
    return
  }
  box.world.onEvent = { event in
    let value = event.value.map { IonValueBox(part: $0) }
    withExtendedLifetime(value) {
      var told = unsafe ion_event()
      unsafe told.kind = ion_event_kind(event.kind.rawValue)
      unsafe told.scheduler = UInt32(clamping: event.scheduler)
      unsafe told.time = event.time
      unsafe told.process = event.process
      unsafe told.other = event.other
      unsafe told.value = value.map { unsafe OpaquePointer(Unmanaged.passUnretained($0).toOpaque()) }
      unsafe events(handle, &told, userData)
    }
  }
}

/// What an `ion_checkpoint` points to, as long as the callback runs.
private final class IonCheckpointBox {
  let registers: [Term]
  init(_ checkpoint: Checkpoint) { registers = checkpoint.registers() }
}

@c @implementation
public func ion_vm_set_checkpoint(
  _ handle: OpaquePointer?, _ checkpoint: ion_checkpoint_fn?, _ userData: UnsafeMutableRawPointer?
) {
  guard let box = unsafe vm(ifAny: handle) else { return }
  guard let checkpoint = unsafe checkpoint else {
    box.world.onCheckpoint = nil
    return
  }
  box.world.onCheckpoint = { place in
    let (box, function) = (IonCheckpointBox(place), IonText(place.function))
    return withExtendedLifetime((box, function)) {
      var told = unsafe ion_checkpoint_info()
      unsafe told.process = place.process
      unsafe told.function = unsafe function.text
      unsafe told.instruction = UInt32(clamping: place.instruction)
      unsafe told.registers = UInt32(clamping: box.registers.count)
      return unsafe checkpoint(
        handle, OpaquePointer(Unmanaged.passUnretained(box).toOpaque()), &told, userData)
    }
  }
}

@c @implementation
public func ion_checkpoint_register(_ checkpoint: OpaquePointer?, _ index: UInt32) -> OpaquePointer? {
  guard let box = unsafe borrowing(ifAny: checkpoint, as: IonCheckpointBox.self),
    Int(index) < box.registers.count
  else { return nil }
  return unsafe owned(IonValueBox(box.registers[Int(index)]))
}

@c @implementation
public func ion_vm_let_go(_ handle: OpaquePointer?, _ process: UInt64) -> Bool {
  unsafe vm(ifAny: handle)?.world.letGo(process) ?? false
}
