import Bytes
import CAbut

/// Why a call of the C ABI fails, in its words.
struct Refusal: Error {
  let status: abut_status
  let offset: Int
  let message: String

  init(_ status: Int, _ message: String, at offset: Int = 0) {
    self.status = abut_status(status)
    self.offset = offset
    self.message = message
  }

  init(_ fault: Fault, about path: String) {
    let status =
      switch fault.code {
      case .truncated: ABUT_TRUNCATED
      case .malformed: ABUT_MALFORMED
      case .limitExceeded: ABUT_LIMIT_EXCEEDED
      case .notFound: ABUT_NOT_FOUND
      case .unsupported, .noMemory: ABUT_UNSUPPORTED
      case .invalidArgument, .busy, .outOfBounds, .differs: ABUT_INVALID_ARGUMENT
      }
    self.init(Int(status), "\(path): \(fault.note)", at: fault.offset)
  }
}

/// The bytes of a text or buffer that a caller lends for the call.
func copied(_ view: abut_bytes) throws(Refusal) -> [UInt8] {
  guard unsafe view.len > 0 else { return [] }
  guard let start = unsafe view.ptr else { throw Refusal(Int(ABUT_INVALID_ARGUMENT), "a buffer is NULL") }
  return unsafe Array(UnsafeBufferPointer(start: start, count: view.len))
}

func copied(_ view: abut_str) throws(Refusal) -> String {
  let bytes = unsafe abut_bytes(
    ptr: UnsafeRawPointer(view.ptr)?.assumingMemoryBound(to: UInt8.self), len: view.len)
  return try unsafe String(decoding: copied(bytes), as: UTF8.self)
}
