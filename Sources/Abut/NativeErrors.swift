import Bytes
import CAbut
import Native

/// A text of the caller's, without a copy as text: codes are read byte by byte.
func utf8(_ view: abut_str) throws(Fault) -> [UInt8] {
  guard unsafe view.len > 0 else { return [] }
  guard let start = unsafe view.ptr else { throw misuse("a text is NULL") }
  return unsafe Array(UnsafeRawBufferPointer(start: start, count: view.len))
}

func text(_ view: abut_str) throws(Fault) -> String {
  let bytes = try unsafe utf8(view)
  return String(decoding: bytes, as: UTF8.self)
}

func status(of fault: Fault) -> native_status {
  if fault.isMisuse { return native_status(NATIVE_INVALID_ARGUMENT) }
  return switch fault.code {
  case .truncated, .malformed: native_status(NATIVE_MALFORMED)
  case .limitExceeded: native_status(NATIVE_LIMIT_EXCEEDED)
  case .notFound: native_status(NATIVE_NOT_FOUND)
  case .unsupported: native_status(NATIVE_UNSUPPORTED)
  case .noMemory: native_status(NATIVE_NO_MEMORY)
  case .invalidArgument, .busy, .outOfBounds, .differs: native_status(NATIVE_INVALID_ARGUMENT)
  }
}

/// Runs one call of the native surface; a fault goes into the caller's error record.
func attempt(
  _ room: UnsafeMutablePointer<native_error>?, _ body: () throws(Fault) -> Void
) -> native_status {
  do throws(Fault) {
    try body()
    return native_status(NATIVE_OK)
  } catch {
    let status = status(of: error)
    unsafe tell(error, status, in: room)
    return status
  }
}

private func tell(_ fault: Fault, _ status: native_status, in room: UnsafeMutablePointer<native_error>?) {
  guard let room = unsafe room else { return }
  unsafe room.pointee.status = status
  unsafe room.pointee.offset = UInt64(max(fault.offset, 0))
  unsafe withUnsafeMutableBytes(of: &room.pointee.text) { text in
    unsafe room.pointee.len = UInt32(unsafe cut(fault.note, into: text))
  }
}

/// Copies as much of a text as there is room for: the bytes copied.
func cut(_ note: String, into room: UnsafeMutableRawBufferPointer) -> Int {
  var count = 0
  for byte in note.utf8 where count < room.count {
    unsafe room[count] = byte
    count += 1
  }
  // A letter of several bytes is kept whole or not at all.
  while count < note.utf8.count, count > 0, unsafe room[count - 1] >= 0x80 { count -= 1 }
  return count
}

/// The object behind a handle, borrowed for a call.
func borrowed<Object: AnyObject>(_ handle: OpaquePointer?, as type: Object.Type) throws(Fault) -> Object {
  guard let handle = unsafe handle else { throw misuse("the handle is NULL") }
  return unsafe Unmanaged<Object>.fromOpaque(UnsafeRawPointer(handle)).takeUnretainedValue()
}

func owned<Object: AnyObject>(_ object: Object) -> OpaquePointer {
  unsafe OpaquePointer(Unmanaged.passRetained(object).toOpaque())
}

/// Drops the reference that `owned` made; NULL does nothing.
func drop<Object: AnyObject>(_ handle: OpaquePointer?, as type: Object.Type) {
  guard let handle = unsafe handle else { return }
  unsafe Unmanaged<Object>.fromOpaque(UnsafeRawPointer(handle)).release()
}

func wanted<T>(_ out: UnsafeMutablePointer<T>?) throws(Fault) -> UnsafeMutablePointer<T> {
  guard let out = unsafe out else { throw misuse("an out parameter is NULL") }
  return unsafe out
}
