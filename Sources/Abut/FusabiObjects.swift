import Bytes
public import CAbut
import CShims
import Fusabi
import Machine

// Objects know their heap, and through it their machine. None of these has an error to give but a status.

private func object(_ obj: OpaquePointer?) -> ObjectRef? {
  unsafe UnsafeMutableRawPointer(obj)?.assumingMemoryBound(to: abut_object.self)
}

private func slot(_ obj: OpaquePointer?) -> Slot {
  guard let raw = unsafe UnsafeMutableRawPointer(obj) else { return .nil }
  return unsafe .object(raw)
}

@c @implementation
public func fusabi_obj_retain(_ obj: OpaquePointer?) -> OpaquePointer? {
  if let object = unsafe object(obj) { unsafe Heap.of(object)?.retain(object) }
  return unsafe obj
}

@c @implementation
public func fusabi_obj_release(_ obj: OpaquePointer?) {
  if let object = unsafe object(obj) { unsafe Heap.of(object)?.release(object) }
}

@c @implementation
public func fusabi_string_new(_ machine: OpaquePointer?, _ text: UnsafePointer<CChar>?, _ length: Int)
  -> OpaquePointer?
{
  unsafe object(of: machine) { heap throws(Failure) in
    guard length >= 0, unsafe text != nil || length == 0 else { throw misused("the text is NULL") }
    let bytes = unsafe UnsafeRawBufferPointer(start: text, count: length)
    guard unsafe UTF8Check.isValid(bytes) else { throw misused("the text is not UTF-8") }
    return unsafe OpaquePointer(try allocating { () throws(Trap) in unsafe try heap.string(bytes) })
  }
}

@c @implementation
public func fusabi_string_data(_ obj: OpaquePointer?) -> UnsafePointer<CChar>? {
  guard let string = unsafe slot(obj).string, let object = unsafe object(obj) else { return nil }
  let bytes = unsafe try? Heap.of(object)?.terminated(string)
  return unsafe UnsafeRawPointer(bytes)?.assumingMemoryBound(to: CChar.self)
}

@c @implementation
public func fusabi_string_len(_ obj: OpaquePointer?) -> Int {
  unsafe Int(slot(obj).string?.pointee.length ?? 0)
}

@c @implementation
public func fusabi_array_new(_ machine: OpaquePointer?, _ length: Int) -> OpaquePointer? {
  unsafe object(of: machine) { heap throws(Failure) in
    guard length >= 0, length <= Int(UInt32.max) else { throw misused("no array is that long") }
    return unsafe OpaquePointer(
      try allocating { () throws(Trap) in unsafe try heap.array(count: length) })
  }
}

@c @implementation
public func fusabi_array_len(_ obj: OpaquePointer?) -> Int { unsafe Int(slot(obj).array?.pointee.count ?? 0) }

@c @implementation
public func fusabi_array_get(
  _ obj: OpaquePointer?, _ index: Int, _ value: UnsafeMutablePointer<fusabi_value>?
) -> fusabi_status {
  guarded { () throws(Failure) in
    let element = unsafe try element(obj, index)
    unsafe try place(value).pointee = unsafe typed(element.pointee)
  }
}

@c @implementation
public func fusabi_array_set(_ obj: OpaquePointer?, _ index: Int, _ value: fusabi_value) -> fusabi_status {
  guarded { () throws(Failure) in
    let element = unsafe try element(obj, index)
    unsafe element.pointee = try admitted(value, to: heap(obj))
  }
}

@c @implementation
public func fusabi_array_push(_ obj: OpaquePointer?, _ value: fusabi_value) -> fusabi_status {
  guarded { () throws(Failure) in
    guard let array = unsafe slot(obj).array else { throw misused("this is no array") }
    let heap = unsafe try heap(obj)
    let slot = try admitted(value, to: heap)
    try allocating { () throws(Trap) in unsafe try heap.append(slot, to: array) }
  }
}

/// An element in place.
private func element(_ obj: OpaquePointer?, _ index: Int) throws(Failure) -> UnsafeMutablePointer<Slot> {
  guard let array = unsafe slot(obj).array else { throw misused("this is no array") }
  guard index >= 0, unsafe index < Int(array.pointee.count) else {
    throw misused("the index is out of range", .indexRange)
  }
  return unsafe array.pointee.slots + index
}

private func heap(_ obj: OpaquePointer?) throws(Failure) -> Heap {
  guard let object = unsafe object(obj), let heap = unsafe Heap.of(object) else {
    throw misused("this is no object")
  }
  return heap
}

/// An object that a call makes; NULL when it cannot.
private func object(
  of machine: OpaquePointer?, _ make: (Heap) throws(Failure) -> OpaquePointer
) -> OpaquePointer? {
  var made: OpaquePointer? = nil
  _ = unsafe guarded(machine, nil) { box throws(Failure) in unsafe made = try make(box.vm.machine.heap) }
  return unsafe made
}

/// What failed in the heap.
private func allocating<Result>(_ body: () throws(Trap) -> Result) throws(Failure) -> Result {
  do throws(Trap) { return try body() } catch { throw Failure(.outOfMemory, error) }
}
