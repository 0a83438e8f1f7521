public import CAbut
import CShims
import Fusabi
import Machine
import Native

private func borrowed(_ registry: OpaquePointer?) throws(Failure) -> FusabiRegistryBox {
  unsafe try behind(registry, "the registry", as: FusabiRegistryBox.self)
}

@c @implementation
public func fusabi_registry_new(_ withStandard: Bool) -> OpaquePointer? {
  unsafe owned(FusabiRegistryBox(Registry(standard: withStandard)))
}

@c @implementation
public func fusabi_registry_free(_ registry: OpaquePointer?) {
  unsafe drop(registry, as: FusabiRegistryBox.self)
}

@c @implementation
public func fusabi_registry_register(
  _ registry: OpaquePointer?, _ name: UnsafePointer<CChar>?, _ info: UnsafePointer<fusabi_native_info>?,
  _ native: fusabi_native_fn?, _ userData: UnsafeMutableRawPointer?
) -> fusabi_status {
  guarded { () throws(Failure) in
    let box = unsafe try borrowed(registry)
    let name = unsafe try text(name, "the name")
    guard let info = unsafe info else { throw misused("the function's record is NULL") }
    let facts = unsafe try facts(name, info.pointee)
    guard let native = unsafe native else { throw misused("the native is NULL") }
    // The shape of natives, as the machine calls it: the same arguments, by other names.
    let function = unsafe unsafeBitCast(native, to: abut_native.self)
    unsafe try box.registry.register(facts, function, userData: userData)
    box.forget()
  }
}

/// Later versions of the record are longer, earlier ones are not.
private func facts(_ name: String, _ info: fusabi_native_info) throws(Failure) -> HostFacts {
  guard unsafe Int(info.size) >= MemoryLayout<fusabi_native_info>.size else {
    throw misused("the size of the function's record is not that of this library")
  }
  let isOpen = unsafe info.param_count == UInt32(FUSABI_ANY_COUNT)
  let params = isOpen ? nil : unsafe try valueTypes(info.params, info.param_count)
  var facts = HostFacts(name: name, params: params, result: unsafe try valueType(info.result))
  facts.capability = unsafe info.capability
  if let words = unsafe info.description { facts.description = unsafe try text(words, "the description") }
  return facts
}

// MARK: Adapters

/// What was wrong with a function is the caller's doing.
private func adapting<Result>(_ body: () throws(Trap) -> Result) throws(Failure) -> Result {
  do throws(Trap) { return try body() } catch {
    throw Failure(error.code == .memoryLimit ? .outOfMemory : .invalidArgument, error)
  }
}

private func facts(
  _ name: String, _ shape: TypedShape, _ capability: fusabi_capability, _ description: String = ""
) -> HostFacts {
  let params = shape.params.map { ValueType(rawValue: $0.rawValue) ?? .any }
  var facts = HostFacts(
    name: name, params: params, result: ValueType(rawValue: shape.result.rawValue) ?? .any)
  facts.capability = capability
  facts.description = description
  return facts
}

@c @implementation
public func fusabi_registry_register_function(
  _ registry: OpaquePointer?, _ name: UnsafePointer<CChar>?, _ address: UnsafeMutableRawPointer?,
  _ signature: abut_str, _ capability: fusabi_capability, _ error: UnsafeMutablePointer<fusabi_error>?
) -> fusabi_status {
  unsafe guarded(error) { () throws(Failure) in
    let box = unsafe try borrowed(registry)
    let name = unsafe try text(name, "the name")
    guard let address = unsafe address else { throw misused("the address is NULL") }
    let code = unsafe try copy(UnsafeRawPointer(signature.ptr), signature.len)
    let function = try adapting { () throws(Trap) in
      unsafe try GatewayFunction.typed(name, address: address, signature: code)
    }
    let facts = facts(name, function.shape, capability)
    try box.registry.register(
      facts,
      installing: { gateway throws(Trap) in try function.register(in: gateway, facts.native) })
    box.forget()
  }
}

@c @implementation
public func fusabi_registry_register_extension(
  _ registry: OpaquePointer?, _ prefix: UnsafePointer<CChar>?, _ handle: UnsafeMutableRawPointer?,
  _ capability: fusabi_capability, _ count: UnsafeMutablePointer<UInt32>?,
  _ error: UnsafeMutablePointer<fusabi_error>?
) -> fusabi_status {
  unsafe guarded(error) { () throws(Failure) in
    let box = unsafe try borrowed(registry)
    let prefix = unsafe try text(prefix, "the prefix")
    let count = unsafe try place(count)
    guard let handle = unsafe handle else { throw misused("the extension is NULL") }
    let loaded = unsafe Unmanaged<ExtensionBox>.fromOpaque(handle).takeUnretainedValue().loaded
    let found = try adapting { () throws(Trap) in try TypedExtension.functions(of: loaded, prefix: prefix) }
    for function in found.functions {
      let facts = facts(function.name, function.shape, capability, function.description)
      try box.registry.register(
        facts,
        installing: { gateway throws(Trap) in try function.register(in: gateway, facts.native) })
      box.forget()
    }
    unsafe count.pointee = UInt32(found.functions.count)
    // Nothing failed, but who asks is told what is missing.
    if !found.note.isEmpty {
      unsafe noteOfThread(Failure(.ok, Trap(.badFunction, number: 0, found.note)), in: error)
    }
  }
}

// MARK: Asking

@c @implementation
public func fusabi_registry_remove(_ registry: OpaquePointer?, _ name: UnsafePointer<CChar>?) -> Bool {
  guard let box = unsafe try? borrowed(registry), let name = unsafe try? text(name, "the name") else {
    return false
  }
  let isGone = box.registry.remove(name)
  if isGone { box.forget() }
  return isGone
}

@c @implementation
public func fusabi_registry_contains(_ registry: OpaquePointer?, _ name: UnsafePointer<CChar>?) -> Bool {
  guard let box = unsafe try? borrowed(registry), let name = unsafe try? text(name, "the name") else {
    return false
  }
  return box.registry.entry(name) != nil
}

@c @implementation
public func fusabi_registry_count(_ registry: OpaquePointer?) -> UInt32 {
  unsafe UInt32(clamping: (try? borrowed(registry))?.registry.names.count ?? 0)
}

@c @implementation
public func fusabi_registry_name(_ registry: OpaquePointer?, _ index: UInt32) -> UnsafePointer<CChar>? {
  unsafe (try? borrowed(registry))?.name(at: Int(index))
}

@c @implementation
public func fusabi_registry_info(
  _ registry: OpaquePointer?, _ name: UnsafePointer<CChar>?, _ info: UnsafeMutablePointer<fusabi_native_info>?
) -> fusabi_status {
  guarded { () throws(Failure) in
    let info = unsafe try place(info)
    let box = unsafe try borrowed(registry)
    let name = unsafe try text(name, "the name")
    guard let found = unsafe box.info(name) else {
      throw misused("there is no function '\(name)'", .nativeNotFound)
    }
    unsafe info.pointee = unsafe found
  }
}
