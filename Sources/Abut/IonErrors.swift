import Bytes
import CAbut
import CShims
import Ion

/// Why a call of Ion's fails, in the words of the C surface.
struct IonRefusal: Error {
  var status: ion_status
  var code: ion_error_code
  var message: String
  var function: String?
  var instruction: Int = -1
  var line = 0
  var offset = 0

  init(_ status: Int, _ code: Int, _ message: String) {
    self.status = ion_status(status)
    self.code = ion_error_code(code)
    self.message = message
  }

  /// A call that breaks its contract.
  static func misuse(_ message: String) -> IonRefusal {
    IonRefusal(Int(ION_STATUS_INVALID_ARGUMENT), Int(ION_ERROR_ARGUMENT), message)
  }

  static func missing(_ message: String) -> IonRefusal {
    IonRefusal(Int(ION_STATUS_NOT_FOUND), Int(ION_ERROR_MISSING), message)
  }

  static let noMemory = IonRefusal(Int(ION_STATUS_OOM), Int(ION_ERROR_MEMORY), "out of memory")

  /// What is wrong with bytes or a text.
  init(_ fault: Fault, in text: [UInt8]? = nil) {
    let (status, code) =
      switch fault.code {
      case .truncated: (ION_STATUS_INVALID_PROGRAM, ION_ERROR_TRUNCATED)
      case .malformed, .outOfBounds, .differs: (ION_STATUS_INVALID_PROGRAM, ION_ERROR_MALFORMED)
      case .limitExceeded: (ION_STATUS_INVALID_PROGRAM, ION_ERROR_LIMIT)
      case .notFound: (ION_STATUS_NOT_FOUND, ION_ERROR_MISSING)
      case .unsupported: (ION_STATUS_INVALID_PROGRAM, ION_ERROR_UNSUPPORTED)
      case .invalidArgument: (ION_STATUS_INVALID_ARGUMENT, ION_ERROR_ARGUMENT)
      case .noMemory: (ION_STATUS_OOM, ION_ERROR_MEMORY)
      case .busy: (ION_STATUS_BUSY, ION_ERROR_BUSY)
      }
    self.init(Int(status), Int(code), fault.note)
    offset = fault.offset
    if let text { line = text.prefix(fault.offset).count { $0 == UInt8(ascii: "\n") } + 1 }
  }

  /// What the verifier says.
  init(_ refusal: Ion.Refusal) {
    self.init(Int(ION_STATUS_INVALID_PROGRAM), Int(ION_ERROR_CODE), refusal.message)
    (function, instruction) = (refusal.function, refusal.instruction)
  }

  init(_ error: HostError) {
    let (status, code, words) =
      switch error {
      case .noMemory: (ION_STATUS_OOM, ION_ERROR_MEMORY, "out of memory")
      case .tooMany: (ION_STATUS_OOM, ION_ERROR_MEMORY, "there are as many processes as there may be")
      case .tooDeep: (ION_STATUS_INVALID_ARGUMENT, ION_ERROR_TOO_DEEP, "a value is in itself, or too deep")
      case .tooLarge: (ION_STATUS_INVALID_ARGUMENT, ION_ERROR_TOO_LARGE, "a value has too many parts")
      case .noSuchFunction(let name):
        (ION_STATUS_NOT_FOUND, ION_ERROR_NO_FUNCTION, "there is no function \(name)")
      case .noSuchProcess: (ION_STATUS_NOT_FOUND, ION_ERROR_NO_PROCESS, "there is no such process")
      case .busy: (ION_STATUS_BUSY, ION_ERROR_BUSY, "the machine is running")
      case .badOption(let words): (ION_STATUS_INVALID_ARGUMENT, ION_ERROR_OPTION, words)
      case .closed: (ION_STATUS_CLOSED, ION_ERROR_NONE, "the door is closed")
      }
    self.init(Int(status), Int(code), words)
  }

  init(_ failure: NativeFailure) {
    let (status, code) =
      switch failure {
      case .argumentCount: (ION_STATUS_RUNTIME_ERROR, ION_ERROR_ARITY)
      case .argumentType: (ION_STATUS_RUNTIME_ERROR, ION_ERROR_TYPE)
      case .runtime: (ION_STATUS_RUNTIME_ERROR, ION_ERROR_NATIVE_FAILED)
      case .notFound: (ION_STATUS_NOT_FOUND, ION_ERROR_NO_FUNCTION)
      }
    self.init(Int(status), Int(code), failure.message)
  }
}

/// Runs one call; what it says of a failure belongs to the thread.
func serving(
  _ room: UnsafeMutablePointer<ion_error>?, _ body: () throws(IonRefusal) -> Void
) -> ion_status {
  do throws(IonRefusal) {
    try body()
    return ion_status(ION_STATUS_OK)
  } catch {
    if let room = unsafe room { unsafe note(error, in: room) }
    return error.status
  }
}

/// The same where nobody asks for more than the status.
func serving(_ body: () throws(IonRefusal) -> Void) -> ion_status { serving(nil, body) }

/// Runs a call that makes something the caller will own; nothing is made when nobody takes it.
func serving(
  _ room: UnsafeMutablePointer<ion_error>?, making out: UnsafeMutablePointer<OpaquePointer?>?,
  _ make: () throws(IonRefusal) -> OpaquePointer
) -> ion_status {
  unsafe serving(room) { () throws(IonRefusal) in
    let out = unsafe try outRoom(out)
    unsafe out.pointee = nil
    unsafe out.pointee = unsafe try make()
  }
}

/// Fills in the caller's record.
func note(_ refusal: IonRefusal, in room: UnsafeMutablePointer<ion_error>) {
  let here = unsafe abut_ion_message_here()
  let text = unsafe withUnsafeMutableBytes(of: &here.pointee.text) { bytes in
    unsafe put(refusal.message, into: bytes)
  }
  let function = unsafe withUnsafeMutableBytes(of: &here.pointee.function) { bytes in
    unsafe put(refusal.function ?? "", into: bytes)
  }
  var told = unsafe ion_error()
  unsafe told.status = refusal.status
  unsafe told.code = refusal.code
  unsafe told.message = text
  if refusal.function != nil { unsafe told.function = function }
  unsafe told.instruction = Int32(clamping: refusal.instruction)
  unsafe told.line = UInt32(clamping: refusal.line)
  unsafe told.offset = UInt64(clamping: refusal.offset)
  unsafe room.pointee = unsafe told
}

/// A text, cut to fit, and a NUL behind it; where it begins. The room is the thread's own and stays.
private func put(_ text: String, into room: UnsafeMutableRawBufferPointer) -> UnsafePointer<CChar>? {
  let most = unsafe UnsafeMutableRawBufferPointer(rebasing: room[..<(room.count - 1)])
  unsafe room[cut(text, into: most)] = 0
  return unsafe UnsafePointer(room.baseAddress?.assumingMemoryBound(to: CChar.self))
}

// MARK: What callers lend

/// Where a result goes.
func outRoom<T>(_ out: UnsafeMutablePointer<T>?) throws(IonRefusal) -> UnsafeMutablePointer<T> {
  guard let out = unsafe out else { throw .misuse("an out parameter is NULL") }
  return unsafe out
}

/// The object behind a handle, borrowed for a call.
func borrowing<Object: AnyObject>(
  _ handle: OpaquePointer?, _ what: String, as type: Object.Type
) throws(IonRefusal) -> Object {
  guard let handle = unsafe handle else { throw .misuse("\(what) is NULL") }
  return unsafe Unmanaged<Object>.fromOpaque(UnsafeRawPointer(handle)).takeUnretainedValue()
}

/// The same where NULL means nothing.
func borrowing<Object: AnyObject>(ifAny handle: OpaquePointer?, as type: Object.Type) -> Object? {
  guard let handle = unsafe handle else { return nil }
  return unsafe Unmanaged<Object>.fromOpaque(UnsafeRawPointer(handle)).takeUnretainedValue()
}

func lentBytes(_ view: abut_bytes) throws(IonRefusal) -> [UInt8] {
  guard unsafe view.len != 0 else { return [] }
  guard let start = unsafe view.ptr, unsafe view.len > 0 else {
    throw .misuse("bytes are NULL, or more than memory has")
  }
  return unsafe Array(UnsafeBufferPointer(start: start, count: view.len))
}

func lentText(_ view: abut_str, _ what: String) throws(IonRefusal) -> String {
  let bytes = unsafe try lentBytes(
    abut_bytes(ptr: UnsafeRawPointer(view.ptr)?.assumingMemoryBound(to: UInt8.self), len: view.len))
  guard let text = String(validating: bytes, as: UTF8.self) else { throw .misuse("\(what) is not UTF-8") }
  return text
}

func lentText(_ start: UnsafePointer<CChar>?, _ what: String) throws(IonRefusal) -> String {
  guard let start = unsafe start else { throw .misuse("\(what) is NULL") }
  guard let text = unsafe String(validatingCString: start) else { throw .misuse("\(what) is not UTF-8") }
  return text
}

/// NULL and an empty text are none.
func lentText(ifAny start: UnsafePointer<CChar>?, _ what: String) throws(IonRefusal) -> String? {
  guard let start = unsafe start, unsafe start.pointee != 0 else { return nil }
  return unsafe try lentText(start, what)
}

/// What the rooms below say, as refusals.
func ion<Result>(_ body: () throws(HostError) -> Result) throws(IonRefusal) -> Result {
  do throws(HostError) { return try body() } catch { throw IonRefusal(error) }
}

func reading<Result>(
  _ text: [UInt8]? = nil, _ body: () throws(Fault) -> Result
) throws(IonRefusal) -> Result {
  do throws(Fault) { return try body() } catch { throw IonRefusal(error, in: text) }
}
