public import CAbut
import Ion

@c @implementation
public func ion_vm_open_door(
  _ handle: OpaquePointer?, _ keepsRunning: Bool, _ door: UnsafeMutablePointer<OpaquePointer?>?,
  _ error: UnsafeMutablePointer<ion_error>?
) -> ion_status {
  unsafe serving(error, making: door) { () throws(IonRefusal) in
    let box = unsafe try vm(handle)
    let door = try ion { () throws(HostError) in try box.world.openDoor(keepsRunning: keepsRunning) }
    let handle = unsafe owned(IonDoorBox(door))
    unsafe door.handle = unsafe handle
    return unsafe handle
  }
}

private func door(_ handle: OpaquePointer?) -> Door? {
  unsafe borrowing(ifAny: handle, as: IonDoorBox.self)?.door
}

@c @implementation
public func ion_door_id(_ handle: OpaquePointer?) -> UInt64 { unsafe door(handle)?.identity ?? 0 }

@c @implementation
public func ion_door_count(_ handle: OpaquePointer?) -> UInt32 {
  unsafe UInt32(clamping: door(handle)?.count ?? 0)
}

@c @implementation
public func ion_door_take(
  _ handle: OpaquePointer?, _ milliseconds: Int64, _ message: UnsafeMutablePointer<OpaquePointer?>?,
  _ error: UnsafeMutablePointer<ion_error>?
) -> ion_status {
  unsafe serving(error, making: message) { () throws(IonRefusal) in
    let door = unsafe try borrowing(handle, "the door", as: IonDoorBox.self).door
    let until = milliseconds == 0 ? 0 : deadline(in: milliseconds, never: -1)
    guard let term = try ion({ () throws(HostError) in try door.take(until: until) }) else {
      throw IonRefusal(Int(ION_STATUS_TIMED_OUT), Int(ION_ERROR_NONE), "no message came")
    }
    return unsafe owned(IonValueBox(term))
  }
}

@c @implementation
public func ion_door_set_callback(
  _ handle: OpaquePointer?, _ callback: ion_door_fn?, _ userData: UnsafeMutableRawPointer?
) {
  guard let door = unsafe door(handle) else { return }
  guard let callback = unsafe callback else { return door.setCallback(nil) }
  door.setCallback { door in unsafe callback(door.handle, userData) }
}

@c @implementation
public func ion_door_close(_ handle: OpaquePointer?) {
  guard let door = unsafe door(handle) else { return }
  door.close()
  unsafe drop(handle, as: IonDoorBox.self)
}
