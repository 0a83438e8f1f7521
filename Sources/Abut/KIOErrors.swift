import CAbut
import CShims
import KIO
import Machine

/// A call that breaks its contract.
func refused(_ note: String) -> Failure { Failure(.invalidArgument, Trap(.badValue, number: 0, note)) }

/// Runs one call of a machine, which is held as long: natives may free it.
func attempt(
  _ vm: OpaquePointer?, _ room: UnsafeMutablePointer<kio_error>?, _ body: (VMBox) throws(Failure) -> Void
) -> kio_status {
  guard let box = unsafe held(vm) else {
    return unsafe attempt(room) { () throws(Failure) in throw refused("the machine is NULL") }
  }
  return withExtendedLifetime(box) {
    do throws(Failure) {
      try body(box)
      return kio_status(KIO_STATUS_OK)
    } catch {
      unsafe box.tell(error, in: room)
      return kio_status(error.status.rawValue)
    }
  }
}

/// The same where nobody asks for more than the status.
func attempt(_ vm: OpaquePointer?, _ body: (VMBox) throws(Failure) -> Void) -> kio_status {
  unsafe attempt(vm, nil, body)
}

/// Runs one call without a machine; what it says of a failure belongs to the thread.
func attempt(
  _ room: UnsafeMutablePointer<kio_error>?, _ body: () throws(Failure) -> Void
) -> kio_status {
  do throws(Failure) {
    try body()
    return kio_status(KIO_STATUS_OK)
  } catch {
    let text = unsafe abut_kio_message()
    let bytes = unsafe UnsafeMutableRawBufferPointer(start: text, count: Int(ABUT_KIO_MESSAGE_MAX))
    unsafe text[cut(placed(error.error), into: bytes)] = 0
    unsafe write(error, text, to: room)
    return kio_status(error.status.rawValue)
  }
}

/// There is no trace to ask a machine for: the place stands in front.
private func placed(_ error: MachineError) -> String {
  guard let frame = error.trace.first else { return error.trap.message }
  let line = frame.line == 0 ? "" : "line \(frame.line), "
  return "\(line)offset \(frame.offset): \(error.trap.message)"
}

/// The same where nobody asks for more than the status.
func attempt(_ body: () throws(Failure) -> Void) -> kio_status {
  let nowhere: UnsafeMutablePointer<kio_error>? = nil
  return unsafe attempt(nowhere, body)
}

func write(_ failure: Failure, _ message: UnsafePointer<CChar>, to room: UnsafeMutablePointer<kio_error>?) {
  guard let room = unsafe room else { return }
  unsafe room.pointee.status = kio_status(failure.status.rawValue)
  unsafe room.pointee.code = failure.error.trap.number
  unsafe room.pointee.message = unsafe message
}

/// What a handle points to, with a reference of its own; nil for NULL.
func held(_ vm: OpaquePointer?) -> VMBox? {
  guard let vm = unsafe vm else { return nil }
  return unsafe Unmanaged<VMBox>.fromOpaque(UnsafeRawPointer(vm)).takeUnretainedValue()
}

func borrowedChunk(_ chunk: OpaquePointer?) throws(Failure) -> ChunkBox {
  guard let chunk = unsafe chunk else { throw refused("the chunk is NULL") }
  return unsafe Unmanaged<ChunkBox>.fromOpaque(UnsafeRawPointer(chunk)).takeUnretainedValue()
}

func room<T>(_ out: UnsafeMutablePointer<T>?) throws(Failure) -> UnsafeMutablePointer<T> {
  guard let out = unsafe out else { throw refused("an out parameter is NULL") }
  return unsafe out
}

/// A name that a caller lends for the call.
func name(_ text: UnsafePointer<CChar>?, _ what: String = "the name") throws(Failure) -> String {
  guard let text = unsafe text else { throw refused("\(what) is NULL") }
  return unsafe String(cString: text)
}

/// Bytes that a caller lends for the call, copied: NULL is nothing when there is no length.
func lent(_ start: UnsafeRawPointer?, _ count: Int) throws(Failure) -> [UInt8] {
  guard count != 0 else { return [] }
  guard let start = unsafe start, count > 0 else { throw refused("a text is NULL, or longer than memory") }
  return unsafe Array(UnsafeRawBufferPointer(start: start, count: count))
}

/// What failed below the machine.
func raised<Result>(_ body: () throws(Trap) -> Result) throws(Failure) -> Result {
  do throws(Trap) { return try body() } catch {
    switch error.code {
    case .memoryLimit: throw Failure(.outOfMemory, error)
    case .badValue: throw Failure(.invalidArgument, error)
    default: throw Failure(.runtimeError, error)
    }
  }
}
