import CAbut
import CShims
import Fusabi
import Machine

// What a native asks of its call.

private func call(_ ctx: OpaquePointer?) -> UnsafeMutablePointer<abut_native_call>? {
  unsafe UnsafeMutableRawPointer(ctx)?.assumingMemoryBound(to: abut_native_call.self)
}

@c @implementation
public func fusabi_native_user_data(_ ctx: OpaquePointer?) -> UnsafeMutableRawPointer? {
  guard let call = unsafe call(ctx) else { return nil }
  return unsafe Gateway.userData(of: call)
}

@c @implementation
public func fusabi_native_set_error(
  _ ctx: OpaquePointer?, _ code: UInt32, _ message: UnsafePointer<CChar>?
) {
  guard let call = unsafe call(ctx) else { return }
  unsafe Gateway.setError(call, code: code, text: message.map { unsafe String(cString: $0) } ?? "")
}

@c @implementation
public func fusabi_native_machine(_ ctx: OpaquePointer?) -> OpaquePointer? {
  guard let call = unsafe call(ctx), let context = unsafe call.pointee.context else { return nil }
  return unsafe VM.of(context)?.handle
}

@c @implementation
public func fusabi_native_name(_ ctx: OpaquePointer?) -> UnsafePointer<CChar>? {
  guard let call = unsafe call(ctx) else { return nil }
  return unsafe UnsafeRawPointer(Gateway.name(of: call))?.assumingMemoryBound(to: CChar.self)
}
