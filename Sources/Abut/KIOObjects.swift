public import CAbut
import CShims
import KIO
import Machine

// Objects know their heap, and through it their machine. None of these has an error to give but a status.

private func object(_ obj: OpaquePointer?) -> ObjectRef? {
  unsafe UnsafeMutableRawPointer(obj)?.assumingMemoryBound(to: abut_object.self)
}

private func slot(_ obj: OpaquePointer?) -> Slot {
  guard let raw = unsafe UnsafeMutableRawPointer(obj) else { return .nil }
  return unsafe .object(raw)
}

/// The handle of an object.
func handle<Object>(_ object: UnsafeMutablePointer<Object>) -> OpaquePointer { OpaquePointer(object) }

@c @implementation
public func kio_obj_retain(_ obj: OpaquePointer?) -> OpaquePointer? {
  if let object = unsafe object(obj) { unsafe Heap.of(object)?.retain(object) }
  return unsafe obj
}

@c @implementation
public func kio_obj_release(_ obj: OpaquePointer?) {
  if let object = unsafe object(obj) { unsafe Heap.of(object)?.release(object) }
}

@c @implementation
public func kio_obj_kind(_ obj: OpaquePointer?) -> kio_obj_kind_t {
  let slot = unsafe slot(obj)
  if unsafe slot.string != nil { return kio_obj_kind_t(KIO_OBJ_STRING) }
  return unsafe kio_obj_kind_t(slot.array != nil ? KIO_OBJ_ARRAY : KIO_OBJ_OTHER)
}

@c @implementation
public func kio_string_new(_ vm: OpaquePointer?, _ text: UnsafePointer<CChar>?, _ length: Int)
  -> OpaquePointer?
{
  unsafe made(vm) { box throws(Failure) in
    guard length >= 0, unsafe text != nil || length == 0 else { throw refused("the text is NULL") }
    let bytes = unsafe UnsafeRawBufferPointer(start: text, count: length)
    return unsafe handle(try raised { () throws(Trap) in unsafe try box.vm.machine.heap.string(bytes) })
  }
}

@c @implementation
public func kio_string_data(_ obj: OpaquePointer?) -> UnsafePointer<CChar>? {
  guard let string = unsafe slot(obj).string, let object = unsafe object(obj) else { return nil }
  let bytes = unsafe try? Heap.of(object)?.terminated(string)
  return unsafe UnsafeRawPointer(bytes)?.assumingMemoryBound(to: CChar.self)
}

@c @implementation
public func kio_string_len(_ obj: OpaquePointer?) -> Int { unsafe Int(slot(obj).string?.pointee.length ?? 0) }

@c @implementation
public func kio_array_new(_ vm: OpaquePointer?, _ length: Int) -> OpaquePointer? {
  unsafe made(vm) { box throws(Failure) in
    guard length >= 0, length <= Int(UInt32.max) else { throw refused("no array is that long") }
    return unsafe handle(
      try raised { () throws(Trap) in unsafe try box.vm.machine.heap.array(count: length) })
  }
}

@c @implementation
public func kio_array_len(_ obj: OpaquePointer?) -> Int { unsafe Int(slot(obj).array?.pointee.count ?? 0) }

@c @implementation
public func kio_array_values(_ obj: OpaquePointer?) -> UnsafeMutablePointer<kio_value>? {
  guard let array = unsafe slot(obj).array else { return nil }
  return unsafe values(array.pointee.slots)
}

@c @implementation
public func kio_array_get(
  _ obj: OpaquePointer?, _ index: Int, _ value: UnsafeMutablePointer<kio_value>?
) -> kio_status {
  attempt { () throws(Failure) in
    let element = unsafe try element(obj, index)
    unsafe try room(value).pointee = unsafe values(element).pointee
  }
}

@c @implementation
public func kio_array_set(_ obj: OpaquePointer?, _ index: Int, _ value: kio_value) -> kio_status {
  attempt { () throws(Failure) in
    let element = unsafe try element(obj, index)
    unsafe element.pointee = try cleaned(value, for: heap(obj))
  }
}

@c @implementation
public func kio_array_push(_ obj: OpaquePointer?, _ value: kio_value) -> kio_status {
  attempt { () throws(Failure) in
    guard let array = unsafe slot(obj).array else { throw refused("this is no array") }
    let heap = unsafe try heap(obj)
    let slot = unsafe try cleaned(value, for: heap)
    try raised { () throws(Trap) in unsafe try heap.append(slot, to: array) }
  }
}

/// An element in place.
private func element(_ obj: OpaquePointer?, _ index: Int) throws(Failure) -> UnsafeMutablePointer<Slot> {
  guard let array = unsafe slot(obj).array else { throw refused("this is no array") }
  guard index >= 0, unsafe index < Int(array.pointee.count) else {
    throw refused("the index is out of range")
  }
  return unsafe array.pointee.slots + index
}

private func heap(_ obj: OpaquePointer?) throws(Failure) -> Heap {
  guard let object = unsafe object(obj), let heap = unsafe Heap.of(object) else {
    throw refused("this is no object")
  }
  return heap
}

/// An object that a call makes; NULL when it cannot.
func made(_ vm: OpaquePointer?, _ make: (VMBox) throws(Failure) -> OpaquePointer) -> OpaquePointer? {
  var object: OpaquePointer? = nil
  _ = unsafe attempt(vm) { box throws(Failure) in unsafe object = try make(box) }
  return unsafe object
}
