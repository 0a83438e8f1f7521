public import CAbut
import CShims
import KIO
import Machine
import Native

/// The shape of natives, as the machine calls it: the same arguments, by other names.
private func shaped(_ native: kio_native_fn?) throws(Failure) -> abut_native {
  guard let native = unsafe native else { throw refused("the native is NULL") }
  return unsafe unsafeBitCast(native, to: abut_native.self)
}

/// What was wrong with a registration is the caller's doing.
private func registering<Result>(_ body: () throws(Trap) -> Result) throws(Failure) -> Result {
  do throws(Trap) { return try body() } catch {
    throw Failure(error.code == .memoryLimit ? .outOfMemory : .invalidArgument, error)
  }
}

@c @implementation
public func kio_vm_register_native(
  _ vm: OpaquePointer?, _ name: UnsafePointer<CChar>?, _ native: kio_native_fn?,
  _ userData: UnsafeMutableRawPointer?
) -> kio_status { unsafe kio_vm_register_native_with(vm, name, nil, native, userData) }

@c @implementation
public func kio_vm_register_native_with(
  _ vm: OpaquePointer?, _ name: UnsafePointer<CChar>?, _ info: UnsafePointer<kio_native_info>?,
  _ native: kio_native_fn?, _ userData: UnsafeMutableRawPointer?
) -> kio_status {
  unsafe attempt(vm) { (box) throws(Failure) in
    var facts = NativeFacts(name: unsafe try Abut.name(name))
    let function = unsafe try shaped(native)
    if let info = unsafe info { unsafe try describe(&facts, info) }
    _ = try registering { () throws(Trap) in
      unsafe try box.vm.machine.gateway.register(facts, function, userData: userData)
    }
  }
}

/// Later versions of the record are longer, earlier ones are not.
private func describe(_ facts: inout NativeFacts, _ info: UnsafePointer<kio_native_info>) throws(Failure) {
  guard unsafe Int(info.pointee.size) >= MemoryLayout<kio_native_info>.size else {
    throw refused("the size of the native's record is not that of this library")
  }
  facts.arityMin = unsafe Int(info.pointee.arity_min)
  facts.arityMax = unsafe Int(info.pointee.arity_max)
  facts.capability = unsafe info.pointee.capability
  if let text = unsafe info.pointee.description { facts.description = unsafe String(cString: text) }
}

@c @implementation
public func kio_vm_register_function(
  _ vm: OpaquePointer?, _ name: UnsafePointer<CChar>?, _ address: UnsafeMutableRawPointer?,
  _ signature: abut_str, _ path: kio_native_path, _ error: UnsafeMutablePointer<kio_error>?
) -> kio_status {
  unsafe attempt(vm, error) { (box) throws(Failure) in
    let name = unsafe try Abut.name(name)
    guard let address = unsafe address else { throw refused("the address is NULL") }
    guard let route = GatewayFunction.Route(rawValue: path) else {
      throw refused("there is no path number \(path)")
    }
    let start = unsafe UnsafeRawPointer(signature.ptr)
    let code = unsafe try lent(start, signature.len)
    _ = try registering { () throws(Trap) in
      unsafe try GatewayFunction.register(
        in: box.vm.machine.gateway, name: name, address: address, signature: code, route: route)
    }
  }
}

@c @implementation
public func kio_vm_register_extension(
  _ vm: OpaquePointer?, _ prefix: UnsafePointer<CChar>?, _ handle: UnsafeMutableRawPointer?,
  _ count: UnsafeMutablePointer<UInt32>?, _ error: UnsafeMutablePointer<kio_error>?
) -> kio_status {
  unsafe attempt(vm, error) { (box) throws(Failure) in
    let prefix = unsafe try Abut.name(prefix, "the prefix")
    let count = unsafe try room(count)
    guard let handle = unsafe handle else { throw refused("the extension is NULL") }
    let loaded = unsafe Unmanaged<ExtensionBox>.fromOpaque(handle).takeUnretainedValue().loaded
    let outcome = try registering { () throws(Trap) in
      try GatewayExtension.register(in: box.vm.machine.gateway, prefix: prefix, loaded)
    }
    unsafe count.pointee = UInt32(outcome.numbers.count)
    // Nothing failed, but who asks is told what is missing.
    if !outcome.note.isEmpty {
      unsafe box.tell(Failure(.ok, Trap(.badFunction, number: 0, outcome.note)), in: error)
    }
  }
}
