import CAbut
import CShims
import Fusabi
import Machine

/// A call that breaks its contract.
func misused(_ note: String, _ code: TrapCode = .badValue) -> Failure {
  Failure(.invalidArgument, Trap(code, note))
}

/// Runs one call of a machine, which is held as long: natives may free it.
func guarded(
  _ machine: OpaquePointer?, _ room: UnsafeMutablePointer<fusabi_error>?,
  _ body: (FusabiMachineBox) throws(Failure) -> Void
) -> fusabi_status {
  guard let box = unsafe fusabiMachine(machine) else {
    return unsafe guarded(room) { () throws(Failure) in throw misused("the machine is NULL") }
  }
  return withExtendedLifetime(box) {
    do throws(Failure) {
      try body(box)
      return fusabi_status(FUSABI_STATUS_OK)
    } catch {
      unsafe box.tell(error, in: room)
      return error.status.rawValue
    }
  }
}

/// Runs one call without a machine; what it says of a failure belongs to the thread.
func guarded(
  _ room: UnsafeMutablePointer<fusabi_error>?, _ body: () throws(Failure) -> Void
) -> fusabi_status {
  do throws(Failure) {
    try body()
    return fusabi_status(FUSABI_STATUS_OK)
  } catch {
    unsafe noteOfThread(error, in: room)
    return error.status.rawValue
  }
}

/// The same where nobody asks for more than the status.
func guarded(_ body: () throws(Failure) -> Void) -> fusabi_status {
  let nowhere: UnsafeMutablePointer<fusabi_error>? = nil
  return unsafe guarded(nowhere, body)
}

/// Tells the caller what the thread is the owner of.
func noteOfThread(_ failure: Failure, in room: UnsafeMutablePointer<fusabi_error>?) {
  let text = unsafe abut_fusabi_message()
  let bytes = unsafe UnsafeMutableRawBufferPointer(start: text, count: Int(ABUT_FUSABI_MESSAGE_MAX))
  unsafe text[cut(failure.trap.message, into: bytes)] = 0
  unsafe record(failure, text, in: room)
}

/// Fills in the caller's record: about the innermost function of a module that the trace names.
func record(
  _ failure: Failure, _ message: UnsafePointer<CChar>, in room: UnsafeMutablePointer<fusabi_error>?
) {
  guard let room = unsafe room else { return }
  let frame = failure.trace.first { $0.function != nil }
  var told = unsafe fusabi_error()
  unsafe told.status = failure.status.rawValue
  unsafe told.code = failure.trap.number
  unsafe told.message = unsafe message
  unsafe told.function = Int32(clamping: frame?.function ?? -1)
  unsafe told.offset = UInt32(clamping: frame?.offset ?? failure.offset)
  unsafe told.line = UInt32(clamping: frame?.line ?? 0)
  unsafe room.pointee = unsafe told
}

/// Runs a call that makes something the caller will own; nothing is made when nobody takes it.
func handing(
  _ out: UnsafeMutablePointer<OpaquePointer?>?, _ error: UnsafeMutablePointer<fusabi_error>?,
  _ make: () throws(Failure) -> OpaquePointer
) -> fusabi_status {
  unsafe guarded(error) { () throws(Failure) in
    let out = unsafe try place(out)
    unsafe out.pointee = nil
    unsafe out.pointee = unsafe try make()
  }
}

func place<T>(_ out: UnsafeMutablePointer<T>?) throws(Failure) -> UnsafeMutablePointer<T> {
  guard let out = unsafe out else { throw misused("an out parameter is NULL") }
  return unsafe out
}

/// The object behind a handle, borrowed for a call.
func behind<Object: AnyObject>(
  _ handle: OpaquePointer?, _ what: String, as type: Object.Type
) throws(Failure) -> Object {
  guard let handle = unsafe handle else { throw misused("\(what) is NULL") }
  return unsafe Unmanaged<Object>.fromOpaque(UnsafeRawPointer(handle)).takeUnretainedValue()
}

/// What a machine's handle points to, with a reference of its own; nil for NULL.
func fusabiMachine(_ handle: OpaquePointer?) -> FusabiMachineBox? {
  unsafe try? behind(handle, "the machine", as: FusabiMachineBox.self)
}

// MARK: What callers lend

/// Bytes, copied: NULL is nothing when there is no length.
func copy(_ start: UnsafeRawPointer?, _ count: Int) throws(Failure) -> [UInt8] {
  guard count != 0 else { return [] }
  guard let start = unsafe start, count > 0 else { throw misused("bytes are NULL, or more than memory has") }
  return unsafe Array(UnsafeRawBufferPointer(start: start, count: count))
}

func copy(_ view: abut_bytes) throws(Failure) -> [UInt8] {
  unsafe try copy(UnsafeRawPointer(view.ptr), view.len)
}

func text(_ view: abut_str, _ what: String) throws(Failure) -> String {
  let bytes = unsafe try copy(UnsafeRawPointer(view.ptr), view.len)
  guard let text = String(validating: bytes, as: UTF8.self) else { throw misused("\(what) is not UTF-8") }
  return text
}

func text(_ start: UnsafePointer<CChar>?, _ what: String) throws(Failure) -> String {
  guard let start = unsafe start else { throw misused("\(what) is NULL") }
  guard let text = unsafe String(validatingCString: start) else { throw misused("\(what) is not UTF-8") }
  return text
}

func valueType(_ number: fusabi_type) throws(Failure) -> ValueType {
  guard let type = ValueType(rawValue: number) else { throw misused("there is no type \(number)") }
  return type
}

/// The types of parameters.
func valueTypes(_ start: UnsafePointer<fusabi_type>?, _ count: UInt32) throws(Failure) -> [ValueType] {
  guard count <= Limits.paramsMax else {
    throw misused("there are at most \(Limits.paramsMax) parameters, not \(count)", .tooLarge)
  }
  var types: [ValueType] = []
  for number in unsafe try copy(start, Int(count)) { types.append(try valueType(number)) }
  return types
}
