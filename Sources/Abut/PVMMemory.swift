import Bytes
public import CAbut
import Native
import PVM

/// Runs a call that changes what memory there is.
private func withMachine(
  _ vm: OpaquePointer?, _ error: UnsafeMutablePointer<pvm_error>?, _ body: (Machine) throws(Fault) -> Void
) -> pvm_status {
  unsafe attempt(error) { () throws(Fault) in try body(unsafe borrowed(vm, as: MachineBox.self).machine) }
}

/// Whether pages are to be written; bits that are not known are a mistake.
private func writes(_ access: pvm_access) throws(Fault) -> Bool {
  guard access & ~(PVM_ACCESS_READ | PVM_ACCESS_WRITE) == 0, access != 0 else {
    throw misuse("access is read, or write")
  }
  return access & PVM_ACCESS_WRITE != 0
}

@c @implementation
public func pvm_vm_map(
  _ vm: OpaquePointer?, _ address: UInt64, _ length: UInt64, _ access: pvm_access,
  _ error: UnsafeMutablePointer<pvm_error>?
) -> pvm_status {
  unsafe withMachine(vm, error) { machine throws(Fault) in
    let write = try writes(access)
    try machine.memory.map(address, length, write: write)
    machine.log?.map(address, length, write: write)
  }
}

@c @implementation
public func pvm_vm_protect(
  _ vm: OpaquePointer?, _ address: UInt64, _ length: UInt64, _ access: pvm_access,
  _ error: UnsafeMutablePointer<pvm_error>?
) -> pvm_status {
  unsafe withMachine(vm, error) { machine throws(Fault) in
    let write = try writes(access)
    try machine.memory.protect(address, length, write: write)
    machine.log?.map(address, length, write: write)
  }
}

@c @implementation
public func pvm_vm_unmap(
  _ vm: OpaquePointer?, _ address: UInt64, _ length: UInt64, _ error: UnsafeMutablePointer<pvm_error>?
) -> pvm_status {
  unsafe withMachine(vm, error) { machine throws(Fault) in
    try machine.memory.unmap(address, length)
    machine.log?.unmap(address, length)
  }
}

@c @implementation
public func pvm_vm_share(
  _ vm: OpaquePointer?, _ address: UInt64, _ data: UnsafeMutablePointer<UInt8>?, _ length: UInt64,
  _ access: pvm_access, _ error: UnsafeMutablePointer<pvm_error>?
) -> pvm_status {
  unsafe withMachine(vm, error) { machine throws(Fault) in
    let write = try writes(access)
    guard length > 0 else { return }
    try unsafe machine.memory.share(address, wanted(data), length, write: write)
  }
}

@c @implementation
public func pvm_vm_read(
  _ vm: OpaquePointer?, _ address: UInt64, _ data: UnsafeMutablePointer<UInt8>?, _ count: Int,
  _ error: UnsafeMutablePointer<pvm_error>?
) -> pvm_status {
  unsafe attempt(error) { () throws(Fault) in
    let box = try unsafe borrowed(vm, as: MachineBox.self)
    let room = try unsafe room(data, count)
    try unsafe box.machine.read(address, into: room)
  }
}

@c @implementation
public func pvm_vm_write(
  _ vm: OpaquePointer?, _ address: UInt64, _ data: UnsafePointer<UInt8>?, _ count: Int,
  _ error: UnsafeMutablePointer<pvm_error>?
) -> pvm_status {
  unsafe attempt(error) { () throws(Fault) in
    let box = try unsafe borrowed(vm, as: MachineBox.self)
    let room = try unsafe room(UnsafeMutablePointer(mutating: data), count)
    try unsafe box.machine.write(address, UnsafeRawBufferPointer(room))
  }
}

/// A buffer of the caller's: its length is believed, NULL is not.
private func room(_ start: UnsafeMutablePointer<UInt8>?, _ count: Int) throws(Fault)
  -> UnsafeMutableRawBufferPointer
{
  guard count >= 0, unsafe start != nil || count == 0 else {
    throw misuse("a buffer is NULL, or longer than memory")
  }
  return unsafe UnsafeMutableRawBufferPointer(start: start, count: count)
}

@c @implementation
public func pvm_vm_accessible(
  _ vm: OpaquePointer?, _ address: UInt64, _ length: UInt64, _ access: pvm_access
) -> Bool {
  unsafe glance(vm, false) { box in
    guard let write = try? writes(access) else { return false }
    return box.machine.memory.isAccessible(address, length, write: write)
  }
}

@c @implementation
public func pvm_vm_base(_ vm: OpaquePointer?) -> UnsafeMutablePointer<UInt8>? {
  unsafe glance(vm, nil) { box in unsafe box.machine.memory.window }
}

@c @implementation
public func pvm_vm_next_range(
  _ vm: OpaquePointer?, _ address: UInt64, _ range: UnsafeMutablePointer<pvm_range>?
) -> Bool {
  guard let range = unsafe range else { return false }
  return unsafe glance(vm, false) { box in
    guard let found = box.machine.memory.nextRange(from: address) else { return false }
    unsafe range.pointee = pvm_range()
    unsafe (range.pointee.address, range.pointee.length) = (found.address, found.length)
    unsafe range.pointee.access = found.canWrite ? PVM_ACCESS_READ | PVM_ACCESS_WRITE : PVM_ACCESS_READ
    unsafe (range.pointee.dirty, range.pointee.shared) = (found.isDirty, found.isShared)
    return true
  }
}

@c @implementation
public func pvm_vm_track_dirty(_ vm: OpaquePointer?, _ on: Bool) -> pvm_status {
  unsafe withMachine(vm, nil) { machine throws(Fault) in try machine.memory.trackDirty(on) }
}
