public import CAbut
import Ion

@c @implementation
public func ion_vm_snapshot(
  _ handle: OpaquePointer?, _ snapshot: UnsafeMutablePointer<OpaquePointer?>?,
  _ error: UnsafeMutablePointer<ion_error>?
) -> ion_status {
  unsafe serving(error, making: snapshot) { () throws(IonRefusal) in
    unsafe owned(IonSnapshotBox(try vm(handle).world.processes()))
  }
}

private func snapshot(_ handle: OpaquePointer?) -> IonSnapshotBox? {
  unsafe borrowing(ifAny: handle, as: IonSnapshotBox.self)
}

@c @implementation
public func ion_snapshot_count(_ handle: OpaquePointer?) -> UInt32 {
  unsafe UInt32(clamping: snapshot(handle)?.processes.count ?? 0)
}

@c @implementation
public func ion_snapshot_process(
  _ handle: OpaquePointer?, _ index: UInt32, _ info: UnsafeMutablePointer<ion_process_info>?
) -> ion_status {
  serving { () throws(IonRefusal) in
    let info = unsafe try outRoom(info)
    let box = unsafe try borrowing(handle, "the snapshot", as: IonSnapshotBox.self)
    guard Int(index) < box.processes.count else { throw .missing("there is no process \(index) in it") }
    let found = box.processes[Int(index)]
    var told = unsafe ion_process_info()
    unsafe told.id = found.identity
    unsafe told.parent = found.parent
    unsafe told.state = ion_process_state(found.state.rawValue)
    unsafe told.instruction = found.place.map { Int32(clamping: $0.instruction) } ?? -1
    unsafe told.function = box.texts.lend(found.function)
    unsafe told.place = box.texts.lend(found.place?.function ?? "")
    unsafe told.messages = UInt64(clamping: found.messages)
    unsafe told.reductions = found.reductions
    unsafe told.bytes = UInt64(clamping: found.bytes)
    unsafe told.awaited = box.awaited(by: Int(index))
    unsafe told.awaited_count = UInt64(clamping: found.awaited.count)
    unsafe info.pointee = unsafe told
  }
}

@c @implementation
public func ion_snapshot_free(_ handle: OpaquePointer?) { unsafe drop(handle, as: IonSnapshotBox.self) }

// MARK: crashes

@c @implementation
public func ion_vm_take_crashes(
  _ handle: OpaquePointer?, _ crashes: UnsafeMutablePointer<OpaquePointer?>?,
  _ error: UnsafeMutablePointer<ion_error>?
) -> ion_status {
  unsafe serving(error, making: crashes) { () throws(IonRefusal) in
    unsafe owned(IonCrashesBox(try vm(handle).world.takeCrashes()))
  }
}

@c @implementation
public func ion_crashes_count(_ handle: OpaquePointer?) -> UInt32 {
  unsafe UInt32(clamping: borrowing(ifAny: handle, as: IonCrashesBox.self)?.crashes.count ?? 0)
}

@c @implementation
public func ion_crashes_crash(
  _ handle: OpaquePointer?, _ index: UInt32, _ info: UnsafeMutablePointer<ion_crash_info>?
) -> ion_status {
  serving { () throws(IonRefusal) in
    let info = unsafe try outRoom(info)
    let box = unsafe try borrowing(handle, "the list of crashes", as: IonCrashesBox.self)
    guard Int(index) < box.crashes.count else { throw .missing("there is no crash \(index) in it") }
    let found = box.crashes[Int(index)]
    var told = unsafe ion_crash_info()
    unsafe told.process = found.process
    unsafe told.reason = OpaquePointer(Unmanaged.passUnretained(box.reasons[Int(index)]).toOpaque())
    unsafe told.function = box.texts.lend(found.place?.function ?? "")
    unsafe told.instruction = found.place.map { Int32(clamping: $0.instruction) } ?? -1
    unsafe info.pointee = unsafe told
  }
}

@c @implementation
public func ion_crashes_free(_ handle: OpaquePointer?) { unsafe drop(handle, as: IonCrashesBox.self) }

// MARK: the whole

@c @implementation
public func ion_vm_report(
  _ handle: OpaquePointer?, _ blob: UnsafeMutablePointer<OpaquePointer?>?,
  _ error: UnsafeMutablePointer<ion_error>?
) -> ion_status {
  unsafe serving(error, making: blob) { () throws(IonRefusal) in
    unsafe owned(IonText(Report.text(try vm(handle).world.processes())))
  }
}

@c @implementation
public func ion_vm_stats(_ handle: OpaquePointer?, _ stats: UnsafeMutablePointer<ion_stats>?) -> ion_status {
  serving { () throws(IonRefusal) in
    let stats = unsafe try outRoom(stats)
    let found = unsafe try vm(handle).world.statistics
    // All of it: no caller was ever compiled with a shorter record.
    unsafe stats.pointee = ion_stats(
      size: UInt32(MemoryLayout<ion_stats>.size), atoms: UInt32(clamping: found.atoms),
      alive: UInt64(clamping: found.alive), spawned: UInt64(clamping: found.spawned),
      ended: UInt64(clamping: found.ended), messages: UInt64(clamping: found.messages),
      slices: UInt64(clamping: found.slices), reductions: UInt64(clamping: found.reductions),
      collections: UInt64(clamping: found.collections), bytes: UInt64(clamping: found.bytes),
      shapes: UInt64(clamping: found.shapes))
  }
}
