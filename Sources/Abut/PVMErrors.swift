import Bytes
import CAbut
import Native

func pvmStatus(of fault: Fault) -> pvm_status {
  if fault.isMisuse { return pvm_status(PVM_INVALID_ARGUMENT) }
  let status =
    switch fault.code {
    case .truncated: PVM_TRUNCATED
    case .malformed: PVM_MALFORMED
    case .limitExceeded: PVM_LIMIT_EXCEEDED
    case .unsupported: PVM_UNSUPPORTED
    case .invalidArgument: PVM_INVALID_ARGUMENT
    case .noMemory: PVM_NO_MEMORY
    case .busy: PVM_BUSY
    case .outOfBounds, .notFound: PVM_OUT_OF_BOUNDS
    case .differs: PVM_DIFFERS
    }
  return pvm_status(status)
}

/// Runs one call of the PVM's surface; a fault goes into the caller's error record.
func attempt(_ room: UnsafeMutablePointer<pvm_error>?, _ body: () throws(Fault) -> Void) -> pvm_status {
  do throws(Fault) {
    try body()
    return pvm_status(PVM_OK)
  } catch {
    let status = pvmStatus(of: error)
    unsafe tell(error, status, in: room)
    return status
  }
}

/// The same where nobody asks for more than the status.
func attempt(_ body: () throws(Fault) -> Void) -> pvm_status {
  let nowhere: UnsafeMutablePointer<pvm_error>? = nil
  return unsafe attempt(nowhere, body)
}

private func tell(_ fault: Fault, _ status: pvm_status, in room: UnsafeMutablePointer<pvm_error>?) {
  guard let room = unsafe room else { return }
  unsafe room.pointee.status = status
  unsafe room.pointee.offset = UInt64(max(fault.offset, 0))
  unsafe withUnsafeMutableBytes(of: &room.pointee.text) { text in
    unsafe room.pointee.len = UInt32(unsafe cut(fault.note, into: text))
  }
}

/// What a caller lends for the call, copied: NULL is nothing when there is no length.
func list<Element>(_ start: UnsafePointer<Element>?, _ count: Int) throws(Fault) -> [Element] {
  guard count != 0 else { return [] }
  guard let start = unsafe start, count > 0 else { throw misuse("an array is NULL, or longer than memory") }
  return unsafe Array(UnsafeBufferPointer(start: start, count: count))
}

func bytes(_ view: abut_bytes) throws(Fault) -> [UInt8] { try unsafe list(view.ptr, view.len) }

/// A record that may be shorter than this library knows it, from a caller that was compiled before: the rest
/// is zero. Its first member is its size.
func grown<Record: BitwiseCopyable>(
  _ given: UnsafePointer<Record>?, _ zero: Record, least: Int
) throws(Fault) -> Record {
  guard let given = unsafe given else { return zero }
  let size = unsafe Int(UnsafeRawPointer(given).loadUnaligned(as: UInt32.self))
  guard size >= least, size <= 4096 else { throw misuse("the options' size is not set") }
  var record = zero
  unsafe withUnsafeMutableBytes(of: &record) { room in
    let known = min(size, room.count)
    unsafe room.copyMemory(from: UnsafeRawBufferPointer(start: given, count: known))
  }
  return record
}

/// What a caller's number means; what it does not mean is a mistake.
func named<Choice: RawRepresentable>(
  _ number: Choice.RawValue, _ what: String
) throws(Fault) -> Choice where Choice.RawValue == UInt32 {
  guard let choice = Choice(rawValue: number) else { throw misuse("there is no \(what) \(number)") }
  return choice
}
