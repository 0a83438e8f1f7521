import CShims
import Machine

/// What looks at arguments whose types an import leaves open and the host's function does not: in front of
/// the function, with its user data in its place.
@safe final class ArgumentCheck {
  let name: String
  let params: [ValueType]
  let function: abut_native
  let userData: UnsafeMutableRawPointer?

  /// Puts itself in front of a native; whoever has it keeps it as long as the native may be called.
  init(_ name: String, _ params: [ValueType], before number: Int, in gateway: Gateway) {
    self.name = name
    self.params = params
    let entry = unsafe gateway.context.pointee.natives + number
    unsafe function = entry.pointee.function
    unsafe userData = entry.pointee.user_data
    unsafe entry.pointee.function = callChecked
    unsafe entry.pointee.user_data = Unmanaged.passUnretained(self).toOpaque()
  }

  func check(_ arguments: UnsafePointer<Slot>?, _ count: Int) throws(Trap) {
    guard let arguments = unsafe arguments else { return }
    for index in 0..<min(count, params.count) where params[index] != .any {
      let type = unsafe arguments[index].type
      guard type == params[index] else {
        throw Self.refusal(of: index, of: name, params[index].name, got: type)
      }
    }
  }

  static func refusal(of index: Int, of name: String, _ wanted: String, got type: ValueType) -> Trap {
    Trap(.typeMismatch, "argument \(index + 1) of \(name): expected \(wanted), got \(type.name)")
  }
}

/// Safe because only the gateway calls it: its user data is a check that is kept.
let callChecked: abut_native = { count, arguments, result, call in
  guard let call = unsafe call else { return NativeStatus.failed }
  let record = unsafe call.assumingMemoryBound(to: abut_gateway_call.self)
  guard let data = unsafe record.pointee.user_data else { return NativeStatus.failed }
  return unsafe Unmanaged<ArgumentCheck>.fromOpaque(data)._withUnsafeGuaranteedRef { check in
    do throws(Trap) {
      unsafe try check.check(arguments, Int(count))
    } catch {
      unsafe Gateway.fail(
        UnsafeMutableRawPointer(record).assumingMemoryBound(to: abut_native_call.self), error)
      return NativeStatus.failed
    }
    // The function finds its own there, and so does what asks for it while it runs.
    unsafe record.pointee.user_data = check.userData
    return unsafe check.function(count, arguments, result, call)
  }
}
