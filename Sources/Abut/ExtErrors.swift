import CAbut
import Native

/// Runs one call of the extension surface; a fault goes into the caller's error record.
func attempt(
  _ room: UnsafeMutablePointer<ext_error>?, _ body: () throws(FlatFault) -> Void
) -> ext_status {
  do throws(FlatFault) {
    try body()
    return ext_status(EXT_OK)
  } catch {
    unsafe tell(error, in: room)
    return error.status.rawValue
  }
}

private func tell(_ fault: FlatFault, in room: UnsafeMutablePointer<ext_error>?) {
  guard let room = unsafe room else { return }
  unsafe room.pointee.status = fault.status.rawValue
  unsafe room.pointee.code = fault.code
  unsafe withUnsafeMutableBytes(of: &room.pointee.text) { text in
    unsafe room.pointee.len = UInt32(unsafe cut(fault.note, into: text))
  }
}

/// Looks like success or pending to the caller; `body` says which by giving a length or nil.
func attempt(
  _ room: UnsafeMutablePointer<ext_error>?, _ written: UnsafeMutablePointer<Int>?,
  _ body: () throws(FlatFault) -> Int?
) -> ext_status {
  var isPending = false
  let status = unsafe attempt(room) { () throws(FlatFault) in
    let written = try unsafe present(written)
    do throws(FlatFault) {
      let count = try body()
      isPending = count == nil
      unsafe written.pointee = count ?? 0
    } catch {
      unsafe written.pointee = error.status == .tooSmall ? Int(clamping: error.code) : 0
      throw error
    }
  }
  return isPending ? ext_status(EXT_PENDING) : status
}

func present<T>(_ out: UnsafeMutablePointer<T>?) throws(FlatFault) -> UnsafeMutablePointer<T> {
  guard let out = unsafe out else { throw FlatFault(.invalidArgument, "an out parameter is NULL") }
  return unsafe out
}

/// The object behind a handle, borrowed for a call.
func behind<Object: AnyObject>(_ handle: OpaquePointer?, as type: Object.Type) throws(FlatFault) -> Object {
  guard let handle = unsafe handle else { throw FlatFault(.invalidArgument, "the handle is NULL") }
  return unsafe Unmanaged<Object>.fromOpaque(UnsafeRawPointer(handle)).takeUnretainedValue()
}

/// A buffer of the caller's: its length is believed, NULL is not.
func buffer(_ start: UnsafePointer<UInt8>?, _ count: Int) throws(FlatFault) -> UnsafeRawBufferPointer {
  guard count >= 0, unsafe start != nil || count == 0 else {
    throw FlatFault(.invalidArgument, "a buffer is NULL, or longer than memory")
  }
  return unsafe UnsafeRawBufferPointer(start: start, count: count)
}

func buffer(
  _ start: UnsafeMutablePointer<UInt8>?, _ count: Int
) throws(FlatFault) -> UnsafeMutableRawBufferPointer {
  unsafe UnsafeMutableRawBufferPointer(mutating: try buffer(UnsafePointer(start), count))
}

func words(_ view: abut_str) throws(FlatFault) -> String {
  guard unsafe view.len > 0 else { return "" }
  guard let start = unsafe view.ptr, unsafe view.len <= Library.nameBytesMax else {
    throw FlatFault(.invalidArgument, "a text is NULL, or longer than \(Library.nameBytesMax) bytes")
  }
  return unsafe String(decoding: UnsafeRawBufferPointer(start: start, count: view.len), as: UTF8.self)
}
