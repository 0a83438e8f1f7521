public import CAbut
import Ion

/// What an `ion_call` points to: a native that runs. Nobody has it longer.
final class IonCallBox {
  let name: IonText
  let call: NativeCall
  var result: Term?
  var reason: Term?
  var message: String?
  private(set) var ticket: UInt64 = 0

  init(_ name: IonText, _ call: NativeCall) { (self.name, self.call) = (name, call) }

  func later() -> UInt64 {
    ticket = call.later()
    return ticket
  }

  /// What became of it, by what the native returned.
  func outcome(_ status: ion_native_status) throws(NativeFailure) -> NativeOutcome {
    switch Int(status) {
    case Int(ION_NATIVE_OK): return .value(try call.slot(result ?? .undefined))
    case Int(ION_NATIVE_LATER): return .later
    case Int(ION_NATIVE_EXIT): return .exit(try call.slot(reason ?? .atom("native_crash")))
    case Int(ION_NATIVE_ERROR): throw .runtime(message ?? "\(name.string) failed")
    default: throw .runtime("\(name.string) returned \(status), which is no status")
    }
  }
}

/// A C function as a native.
func hostNative(
  _ name: String, _ info: ion_native_info,
  _ function:
    @escaping @convention(c) (
      OpaquePointer?, UInt32, UnsafePointer<OpaquePointer?>?, UnsafeMutableRawPointer?
    ) -> ion_native_status, _ userData: UnsafeMutableRawPointer?
) throws(IonRefusal) -> Native {
  // Later versions of the record are longer, earlier ones are not.
  guard unsafe Int(info.size) >= MemoryLayout<ion_native_info>.size else {
    throw .misuse("the size of the function's record is not that of this library")
  }
  let text = IonText(name)
  return Native(
    name, arity: unsafe Int(info.arity), isVariadic: unsafe info.is_variadic,
    description: unsafe try lentText(ifAny: info.description, "the description"),
    capability: unsafe try lentText(ifAny: info.capability, "the capability"),
    takesTexts: unsafe info.takes_texts
  ) { call throws(NativeFailure) in
    var boxes: [IonValueBox] = []
    for term in try call.terms() { boxes.append(IonValueBox(part: term)) }
    let box = IonCallBox(text, call)
    let status = withExtendedLifetime((boxes, box)) {
      let handle = unsafe OpaquePointer(Unmanaged.passUnretained(box).toOpaque())
      return unsafe withUnsafeTemporaryAllocation(of: OpaquePointer?.self, capacity: boxes.count) { room in
        for (at, argument) in boxes.enumerated() {
          unsafe room[at] = OpaquePointer(Unmanaged.passUnretained(argument).toOpaque())
        }
        return unsafe function(handle, UInt32(boxes.count), UnsafePointer(room.baseAddress), userData)
      }
    }
    return try box.outcome(status)
  }
}

private func running(_ call: OpaquePointer?) -> IonCallBox? {
  unsafe borrowing(ifAny: call, as: IonCallBox.self)
}

/// What is handed over, whether anybody wants it or not.
private func taken(_ value: OpaquePointer?) -> Term? {
  guard let box = unsafe borrowing(ifAny: value, as: IonValueBox.self) else { return nil }
  let term = box.term
  if box.isOwned { unsafe drop(value, as: IonValueBox.self) }
  return term
}

@c @implementation
public func ion_call_return(_ call: OpaquePointer?, _ result: OpaquePointer?) -> ion_native_status {
  let term = unsafe taken(result)
  guard let box = unsafe running(call) else { return ion_native_status(ION_NATIVE_ERROR) }
  box.result = term
  return ion_native_status(ION_NATIVE_OK)
}

@c @implementation
public func ion_call_fail(_ call: OpaquePointer?, _ message: UnsafePointer<CChar>?) -> ion_native_status {
  unsafe running(call)?.message = message.map { unsafe String(cString: $0) }
  return ion_native_status(ION_NATIVE_ERROR)
}

@c @implementation
public func ion_call_exit(_ call: OpaquePointer?, _ reason: OpaquePointer?) -> ion_native_status {
  let term = unsafe taken(reason)
  guard let box = unsafe running(call) else { return ion_native_status(ION_NATIVE_ERROR) }
  box.reason = term
  return ion_native_status(ION_NATIVE_EXIT)
}

@c @implementation
public func ion_call_later(_ call: OpaquePointer?) -> UInt64 { unsafe running(call)?.later() ?? 0 }

@c @implementation
public func ion_call_vm(_ call: OpaquePointer?) -> OpaquePointer? {
  unsafe running(call)?.call.world?.handle
}

@c @implementation
public func ion_call_process(_ call: OpaquePointer?) -> UInt64 { unsafe running(call)?.call.ticket ?? 0 }

@c @implementation
public func ion_call_name(_ call: OpaquePointer?) -> UnsafePointer<CChar>? {
  unsafe running(call)?.name.start ?? literal("")
}
