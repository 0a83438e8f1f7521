public import CAbut
import CShims
import Ion
import Machine
import Native

private func registry(_ handle: OpaquePointer?) throws(IonRefusal) -> IonRegistryBox {
  unsafe try borrowing(handle, "the registry", as: IonRegistryBox.self)
}

private func ifAny(_ handle: OpaquePointer?) -> IonRegistryBox? {
  unsafe borrowing(ifAny: handle, as: IonRegistryBox.self)
}

@c @implementation
public func ion_registry_new(_ modules: UnsafePointer<CChar>?) -> OpaquePointer? {
  guard let words = unsafe try? lentText(ifAny: modules, "the modules") else {
    return unsafe owned(IonRegistryBox(Natives()))
  }
  let wanted = names(words)
  if wanted == ["all"] { return unsafe owned(IonRegistryBox(Natives.standard())) }
  return unsafe (try? Natives.standard(modules: wanted)).map { unsafe owned(IonRegistryBox($0)) }
}

@c @implementation
public func ion_registry_free(_ registry: OpaquePointer?) { unsafe drop(registry, as: IonRegistryBox.self) }

@c @implementation
public func ion_registry_register(
  _ handle: OpaquePointer?, _ name: UnsafePointer<CChar>?, _ info: UnsafePointer<ion_native_info>?,
  _ native: ion_native_fn?, _ userData: UnsafeMutableRawPointer?, _ error: UnsafeMutablePointer<ion_error>?
) -> ion_status {
  unsafe serving(error) { () throws(IonRefusal) in
    let box = unsafe try registry(handle)
    let name = unsafe try nativeName(name)
    guard let info = unsafe info else { throw .misuse("the function's record is NULL") }
    guard let native = unsafe native else { throw .misuse("the native is NULL") }
    let made = unsafe try hostNative(name, info.pointee, native, userData)
    guard box.natives.register(made) else { throw IonRefusal(.tooLarge) }
  }
}

func nativeName(_ name: UnsafePointer<CChar>?) throws(IonRefusal) -> String {
  let name = unsafe try lentText(name, "the name")
  guard !name.utf8.isEmpty else { throw .misuse("a native needs a name") }
  return name
}

// MARK: functions of the house

/// What was wrong with a function is the caller's doing.
private func adapting<Result>(_ body: () throws(Trap) -> Result) throws(IonRefusal) -> Result {
  do throws(Trap) { return try body() } catch {
    throw error.code == .memoryLimit ? .noMemory : .misuse(error.message)
  }
}

@c @implementation
public func ion_registry_register_function(
  _ handle: OpaquePointer?, _ name: UnsafePointer<CChar>?, _ address: UnsafeMutableRawPointer?,
  _ signature: abut_str, _ capability: UnsafePointer<CChar>?, _ error: UnsafeMutablePointer<ion_error>?
) -> ion_status {
  unsafe serving(error) { () throws(IonRefusal) in
    let box = unsafe try registry(handle)
    let name = unsafe try nativeName(name)
    guard let address = unsafe address else { throw .misuse("the address is NULL") }
    let code = Array(unsafe try lentText(signature, "the signature").utf8)
    let needed = unsafe try lentText(ifAny: capability, "the capability")
    unsafe try box.register(name, address, code, needed)
  }
}

extension IonRegistryBox {
  func register(
    _ name: String, _ address: UnsafeMutableRawPointer, _ signature: [UInt8], _ capability: String?,
    keeping keeper: AnyObject? = nil
  ) throws(IonRefusal) {
    let function = try adapting { () throws(Trap) in
      unsafe try GatewayFunction.untyped(name, address: address, signature: signature)
    }
    var facts = AdaptedFacts(name, arity: function.shape.params.count)
    facts.capability = capability
    facts.givesNothing = function.shape.result == .unit
    facts.writesArrays = function.writesArrays
    let native = NativeFacts(name: name, arity: facts.arity)
    let isThere = natives.register(
      facts,
      installing: { gateway throws(Trap) in
        try withExtendedLifetime(keeper) { () throws(Trap) in try function.register(in: gateway, native) }
      })
    guard isThere else { throw IonRefusal(.tooLarge) }
  }

  /// The names of those that programs have no values for, and why; empty when there are none.
  func register(
    _ loaded: Extension, prefix: String, _ capability: String?, _ count: inout UInt32
  ) throws(IonRefusal) -> String {
    let found = try adapting { () throws(Trap) in
      try TypedExtension.functions(of: loaded, prefix: prefix, isTyped: false)
    }
    for function in found.functions {
      var facts = AdaptedFacts(function.name, arity: function.shape.params.count)
      facts.capability = capability
      facts.description = function.description.utf8.isEmpty ? nil : function.description
      facts.givesNothing = function.shape.result == .unit
      let native = NativeFacts(name: function.name, arity: facts.arity)
      let isThere = natives.register(
        facts, installing: { gateway throws(Trap) in try function.register(in: gateway, native) })
      guard isThere else { throw IonRefusal(.tooLarge) }
      count += 1
    }
    return found.note
  }
}

@c @implementation
public func ion_registry_register_extension(
  _ handle: OpaquePointer?, _ prefix: UnsafePointer<CChar>?, _ loaded: UnsafeMutableRawPointer?,
  _ capability: UnsafePointer<CChar>?, _ count: UnsafeMutablePointer<UInt32>?,
  _ error: UnsafeMutablePointer<ion_error>?
) -> ion_status {
  unsafe serving(error) { () throws(IonRefusal) in
    let box = unsafe try registry(handle)
    let prefix = unsafe try lentText(prefix, "the prefix")
    let needed = unsafe try lentText(ifAny: capability, "the capability")
    let count = unsafe try outRoom(count)
    guard let loaded = unsafe loaded else { throw .misuse("the extension is NULL") }
    let made = unsafe Unmanaged<ExtensionBox>.fromOpaque(loaded).takeUnretainedValue().loaded
    var registered: UInt32 = 0
    let missing = try box.register(made, prefix: prefix, needed, &registered)
    unsafe count.pointee = registered
    // Nothing failed, but who asks is told what is missing.
    if !missing.isEmpty, let error = unsafe error {
      unsafe note(IonRefusal(Int(ION_STATUS_OK), Int(ION_ERROR_UNSUPPORTED), missing), in: error)
    }
  }
}

// MARK: asking

@c @implementation
public func ion_registry_remove(_ registry: OpaquePointer?, _ name: UnsafePointer<CChar>?) -> Bool {
  guard let box = unsafe ifAny(registry), let name = unsafe try? lentText(name, "the name") else {
    return false
  }
  return box.natives.remove(name)
}

@c @implementation
public func ion_registry_contains(_ registry: OpaquePointer?, _ name: UnsafePointer<CChar>?) -> Bool {
  guard let box = unsafe ifAny(registry), let name = unsafe try? lentText(name, "the name") else {
    return false
  }
  return box.natives.native(name) != nil
}

@c @implementation
public func ion_registry_count(_ registry: OpaquePointer?) -> UInt32 {
  unsafe UInt32(clamping: ifAny(registry)?.natives.names.count ?? 0)
}

@c @implementation
public func ion_registry_name(_ registry: OpaquePointer?, _ index: UInt32) -> UnsafePointer<CChar>? {
  guard let box = unsafe ifAny(registry) else { return nil }
  let all = box.natives.names
  guard Int(index) < all.count else { return nil }
  return unsafe box.texts.lend(all[Int(index)]).ptr
}

@c @implementation
public func ion_registry_info(
  _ handle: OpaquePointer?, _ name: UnsafePointer<CChar>?, _ info: UnsafeMutablePointer<ion_native_info>?
) -> ion_status {
  serving { () throws(IonRefusal) in
    let info = unsafe try outRoom(info)
    let box = unsafe try registry(handle)
    let name = unsafe try lentText(name, "the name")
    guard let native = box.natives.native(name) else { throw IonRefusal(.noSuchFunction(name)) }
    var told = unsafe ion_native_info()
    unsafe told.size = UInt32(MemoryLayout<ion_native_info>.size)
    unsafe told.arity = UInt32(clamping: native.arity)
    unsafe told.capability = native.capability.map { unsafe box.texts.lend($0).ptr } ?? nil
    unsafe told.description = native.description.map { unsafe box.texts.lend($0).ptr } ?? nil
    unsafe told.is_variadic = native.isVariadic
    unsafe told.takes_texts = native.takesTexts
    unsafe info.pointee = unsafe told
  }
}

@c @implementation
public func ion_registry_call(
  _ handle: OpaquePointer?, _ name: UnsafePointer<CChar>?, _ arguments: OpaquePointer?,
  _ result: UnsafeMutablePointer<OpaquePointer?>?, _ error: UnsafeMutablePointer<ion_error>?
) -> ion_status {
  unsafe serving(error, making: result) { () throws(IonRefusal) in
    let natives = unsafe try registry(handle).natives
    let name = unsafe try lentText(name, "the name")
    let given = unsafe try terms(arguments)
    let needed = natives.native(name)?.capability.map { Policy([$0]) } ?? .none
    do throws(NativeFailure) {
      let term = try natives.call(name, given, in: Surroundings(policy: needed))
      return unsafe owned(IonValueBox(term))
    } catch { throw IonRefusal(error) }
  }
}

/// The arguments in a tuple or an array; NULL: none.
func terms(_ arguments: OpaquePointer?) throws(IonRefusal) -> [Term] {
  guard let box = unsafe borrowing(ifAny: arguments, as: IonValueBox.self) else { return [] }
  switch box.term {
  case .tuple(let parts), .array(let parts): return parts
  default: throw .misuse("the arguments stand in a tuple or an array")
  }
}
