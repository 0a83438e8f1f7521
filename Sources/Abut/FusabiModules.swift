public import CAbut
import CShims
import Fusabi
import Machine

private func borrowed(_ module: OpaquePointer?) throws(Failure) -> FusabiModuleBox {
  unsafe try behind(module, "the module", as: FusabiModuleBox.self)
}

@c @implementation
public func fusabi_module_load(
  _ data: abut_bytes, _ module: UnsafeMutablePointer<OpaquePointer?>?,
  _ error: UnsafeMutablePointer<fusabi_error>?
) -> fusabi_status {
  unsafe handing(module, error) { () throws(Failure) in
    unsafe owned(FusabiModuleBox(try Module.load(copy(data))))
  }
}

@c @implementation
public func fusabi_module_load_borrowed(
  _ data: abut_bytes, _ module: UnsafeMutablePointer<OpaquePointer?>?,
  _ error: UnsafeMutablePointer<fusabi_error>?
) -> fusabi_status {
  unsafe handing(module, error) { () throws(Failure) in
    guard unsafe data.len >= 0, unsafe data.ptr != nil || data.len == 0 else {
      throw misused("bytes are NULL, or more than memory has")
    }
    let bytes = unsafe UnsafeRawBufferPointer(start: data.ptr, count: data.len)
    return unsafe owned(FusabiModuleBox(try Module.load(borrowing: bytes, owner: nil)))
  }
}

@c @implementation
public func fusabi_module_open(
  _ path: UnsafePointer<CChar>?, _ module: UnsafeMutablePointer<OpaquePointer?>?,
  _ error: UnsafeMutablePointer<fusabi_error>?
) -> fusabi_status {
  unsafe handing(module, error) { () throws(Failure) in
    unsafe owned(FusabiModuleBox(try Module.open(text(path, "the path"))))
  }
}

@c @implementation
public func fusabi_module_import_archive(
  _ data: abut_bytes, _ module: UnsafeMutablePointer<OpaquePointer?>?,
  _ error: UnsafeMutablePointer<fusabi_error>?
) -> fusabi_status {
  unsafe handing(module, error) { () throws(Failure) in
    let parts = unsafe try ModuleParts.archive(copy(data))
    return unsafe owned(FusabiModuleBox(try Module.load(parts.encoded())))
  }
}

@c @implementation
public func fusabi_module_free(_ module: OpaquePointer?) { unsafe drop(module, as: FusabiModuleBox.self) }

// MARK: What is in it

@c @implementation
public func fusabi_module_bytes(_ module: OpaquePointer?) -> abut_bytes {
  guard let box = unsafe try? borrowed(module) else { return unsafe abut_bytes() }
  let bytes = unsafe box.module.bytes
  return unsafe abut_bytes(
    ptr: bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), len: bytes.count)
}

@c @implementation
public func fusabi_module_entry_point(_ module: OpaquePointer?) -> UInt32 {
  unsafe UInt32(clamping: (try? borrowed(module))?.module.entryPoint ?? 0)
}

@c @implementation
public func fusabi_module_source(_ module: OpaquePointer?) -> abut_str {
  guard let box = unsafe try? borrowed(module) else { return unsafe abut_str() }
  return unsafe box.words(.source) { Array(box.module.source.utf8) }
}

@c @implementation
public func fusabi_module_constant_count(_ module: OpaquePointer?) -> UInt32 {
  unsafe UInt32(clamping: (try? borrowed(module))?.module.fileConstantCount ?? 0)
}

@c @implementation
public func fusabi_module_constant(
  _ module: OpaquePointer?, _ index: UInt32, _ value: UnsafeMutablePointer<fusabi_value>?
) -> fusabi_status {
  guarded { () throws(Failure) in
    let value = unsafe try place(value)
    let module = unsafe try borrowed(module).module
    guard index < module.fileConstantCount else {
      throw misused("there is no constant \(index)", .badConstant)
    }
    switch module.fileConstant(Int(index)) {
    case .unit: unsafe value.pointee = typed(.nil)
    case .bool(let bool): unsafe value.pointee = typed(.bool(bool))
    case .i32(let number): unsafe value.pointee = typed(.i32(number))
    case .i64(let number): unsafe value.pointee = typed(.i64(number))
    case .f32(let number): unsafe value.pointee = typed(.f32(number))
    case .f64(let number): unsafe value.pointee = typed(.number(number))
    case .char(let scalar): unsafe value.pointee = typed(.char(scalar))
    case .string: unsafe value.pointee = fusabi_make_obj(nil)
    }
  }
}

@c @implementation
public func fusabi_module_constant_text(_ module: OpaquePointer?, _ index: UInt32) -> abut_str {
  guard let box = unsafe try? borrowed(module), index < box.module.fileConstantCount,
    case .string(let bytes) = box.module.fileConstant(Int(index))
  else { return unsafe abut_str() }
  return unsafe box.words(.constant(Int(index))) { bytes }
}

@c @implementation
public func fusabi_module_function_count(_ module: OpaquePointer?) -> UInt32 {
  unsafe UInt32(clamping: (try? borrowed(module))?.module.functionCount ?? 0)
}

@c @implementation
public func fusabi_module_function(
  _ module: OpaquePointer?, _ index: UInt32, _ info: UnsafeMutablePointer<fusabi_function_info>?
) -> fusabi_status {
  guarded { () throws(Failure) in
    let info = unsafe try place(info)
    let box = unsafe try borrowed(module)
    guard index < box.module.functionCount else {
      throw misused("there is no function \(index)", .badFunction)
    }
    let number = Int(index)
    let facts = box.module.facts(of: number)
    var told = unsafe fusabi_function_info()
    unsafe told.name = unsafe box.words(.functionName(number)) { Array(facts.name.utf8) }
    unsafe told.params = unsafe box.lend(.functionTypes(number)) { facts.params.map { $0.rawValue } }.ptr
    unsafe told.param_count = UInt32(clamping: facts.params.count)
    unsafe told.locals = UInt32(clamping: facts.locals)
    unsafe told.code_offset = UInt64(clamping: facts.codeOffset)
    unsafe told.code_size = UInt32(clamping: facts.codeSize)
    unsafe told.result = facts.result.rawValue
    unsafe told.is_verified = box.module.isVerified(number)
    unsafe info.pointee = unsafe told
  }
}

@c @implementation
public func fusabi_module_find(_ module: OpaquePointer?, _ name: abut_str) -> Int32 {
  guard let box = unsafe try? borrowed(module), let name = unsafe try? text(name, "the name") else {
    return -1
  }
  return Int32(clamping: box.module.find(name) ?? -1)
}

@c @implementation
public func fusabi_module_import_count(_ module: OpaquePointer?) -> UInt32 {
  unsafe UInt32(clamping: (try? borrowed(module))?.module.importCount ?? 0)
}

@c @implementation
public func fusabi_module_import(
  _ module: OpaquePointer?, _ index: UInt32, _ info: UnsafeMutablePointer<fusabi_import_info>?
) -> fusabi_status {
  guarded { () throws(Failure) in
    let info = unsafe try place(info)
    let box = unsafe try borrowed(module)
    guard index < box.module.importCount else { throw misused("there is no import \(index)", .badImport) }
    let number = Int(index)
    let wish = box.module.imported(number)
    let types = unsafe box.lend(.importTypes(number)) { (wish.params ?? []).map { $0.rawValue } }
    var told = unsafe fusabi_import_info()
    unsafe told.name = unsafe box.words(.importName(number)) { Array(wish.name.utf8) }
    unsafe told.params = unsafe wish.params == nil ? nil : types.ptr
    unsafe told.param_count = wish.params.map { UInt32(clamping: $0.count) } ?? UInt32(FUSABI_ANY_COUNT)
    unsafe told.result = wish.result.rawValue
    unsafe told.hash = box.module.signatureHash(ofImport: number)
    unsafe info.pointee = unsafe told
  }
}

@c @implementation
public func fusabi_module_line(_ module: OpaquePointer?, _ function: UInt32, _ offset: UInt32) -> UInt32 {
  guard let box = unsafe try? borrowed(module), function < box.module.functionCount else { return 0 }
  return UInt32(clamping: box.module.line(of: Int(function), at: Int(offset)))
}

// MARK: Tools

@c @implementation
public func fusabi_module_verify(
  _ module: OpaquePointer?, _ error: UnsafeMutablePointer<fusabi_error>?
) -> fusabi_status {
  unsafe guarded(error) { () throws(Failure) in unsafe try borrowed(module).module.verifyAll() }
}

@c @implementation
public func fusabi_module_disassemble(
  _ module: OpaquePointer?, _ blob: UnsafeMutablePointer<OpaquePointer?>?,
  _ error: UnsafeMutablePointer<fusabi_error>?
) -> fusabi_status {
  unsafe handing(blob, error) { () throws(Failure) in
    unsafe owned(BlobBox(try borrowed(module).module.parts().disassembly()))
  }
}

@c @implementation
public func fusabi_module_assemble(
  _ text: abut_str, _ blob: UnsafeMutablePointer<OpaquePointer?>?,
  _ error: UnsafeMutablePointer<fusabi_error>?
) -> fusabi_status {
  unsafe handing(blob, error) { () throws(Failure) in
    let written = unsafe try copy(UnsafeRawPointer(text.ptr), text.len)
    return unsafe owned(BlobBox(try ModuleParts.assembled(written).encoded()))
  }
}

@c @implementation
public func fusabi_module_translation(
  _ module: OpaquePointer?, _ function: UInt32, _ blob: UnsafeMutablePointer<OpaquePointer?>?,
  _ error: UnsafeMutablePointer<fusabi_error>?
) -> fusabi_status {
  unsafe handing(blob, error) { () throws(Failure) in
    unsafe owned(BlobBox(try borrowed(module).module.translation(of: Int(function))))
  }
}
