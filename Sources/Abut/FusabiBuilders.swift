public import CAbut
import CShims
import Fusabi
import Machine

@c @implementation
public func fusabi_blob_bytes(_ blob: OpaquePointer?) -> abut_bytes {
  unsafe (try? behind(blob, "the blob", as: BlobBox.self))?.view ?? abut_bytes()
}

@c @implementation
public func fusabi_blob_free(_ blob: OpaquePointer?) { unsafe drop(blob, as: BlobBox.self) }

@c @implementation
public func fusabi_builder_new() -> OpaquePointer? { unsafe owned(FusabiBuilderBox()) }

@c @implementation
public func fusabi_builder_free(_ builder: OpaquePointer?) {
  unsafe drop(builder, as: FusabiBuilderBox.self)
}

/// Adds to a builder's parts.
private func building(
  _ builder: OpaquePointer?, _ body: (FusabiBuilderBox) throws(Failure) -> Void
) -> fusabi_status {
  guarded { () throws(Failure) in
    try body(unsafe try behind(builder, "the builder", as: FusabiBuilderBox.self))
  }
}

/// Not everybody wants to know; how many there may be is for `build` to say.
private func number(_ count: Int, _ index: UnsafeMutablePointer<UInt32>?) {
  if let index = unsafe index { unsafe index.pointee = UInt32(clamping: count) }
}

@c @implementation
public func fusabi_builder_constant(
  _ builder: OpaquePointer?, _ value: fusabi_value, _ index: UnsafeMutablePointer<UInt32>?
) -> fusabi_status {
  unsafe building(builder) { box throws(Failure) in
    let constant = try constant(slot(value))
    unsafe number(box.parts.constants.count, index)
    box.parts.constants.append(constant)
  }
}

private func constant(_ slot: Slot) throws(Failure) -> ModuleParts.Constant {
  switch slot.kind {
  case Slot.Kind.number: return .f64(slot.number)
  case Slot.Kind.bool: return .bool(slot.bool)
  case Slot.Kind.nil: return .unit
  case Slot.Kind.i32: return .i32(slot.i32)
  case Slot.Kind.i64: return .i64(slot.i64)
  case Slot.Kind.f32: return .f32(slot.f32)
  case Slot.Kind.char:
    guard let scalar = slot.char else { throw misused("there is no character \(slot.bits)") }
    return .char(scalar)
  case Slot.Kind.object: throw misused("an object is no constant: fusabi_builder_string adds a String")
  default: throw misused("there are no values of kind \(slot.kind)")
  }
}

@c @implementation
public func fusabi_builder_string(
  _ builder: OpaquePointer?, _ text: abut_str, _ index: UnsafeMutablePointer<UInt32>?
) -> fusabi_status {
  unsafe building(builder) { box throws(Failure) in
    let text = unsafe try Abut.text(text, "the string")
    unsafe number(box.parts.constants.count, index)
    box.parts.constants.append(.string(Array(text.utf8)))
  }
}

@c @implementation
public func fusabi_builder_import(
  _ builder: OpaquePointer?, _ name: abut_str, _ params: UnsafePointer<fusabi_type>?, _ paramCount: UInt32,
  _ result: fusabi_type, _ index: UnsafeMutablePointer<UInt32>?
) -> fusabi_status {
  unsafe building(builder) { box throws(Failure) in
    let made = ModuleParts.Import(
      name: unsafe try text(name, "the import's name"), params: unsafe try valueTypes(params, paramCount),
      result: try valueType(result))
    unsafe number(box.parts.imports.count, index)
    box.parts.imports.append(made)
  }
}

@c @implementation
public func fusabi_builder_import_any(
  _ builder: OpaquePointer?, _ name: abut_str, _ result: fusabi_type, _ index: UnsafeMutablePointer<UInt32>?
) -> fusabi_status {
  unsafe building(builder) { box throws(Failure) in
    let made = ModuleParts.Import(
      name: unsafe try text(name, "the import's name"), params: nil, result: try valueType(result))
    unsafe number(box.parts.imports.count, index)
    box.parts.imports.append(made)
  }
}

@c @implementation
public func fusabi_builder_function(
  _ builder: OpaquePointer?, _ name: abut_str, _ params: UnsafePointer<fusabi_type>?, _ paramCount: UInt32,
  _ result: fusabi_type, _ locals: UInt32, _ code: abut_bytes, _ index: UnsafeMutablePointer<UInt32>?
) -> fusabi_status {
  unsafe building(builder) { box throws(Failure) in
    var made = ModuleParts.Function(name: unsafe try text(name, "the function's name"))
    made.params = unsafe try valueTypes(params, paramCount)
    made.result = try valueType(result)
    made.locals = Int(locals)
    guard unsafe code.len <= Limits.codeSizeMax else {
      throw misused("a function has at most \(Limits.codeSizeMax) bytes of code", .tooLarge)
    }
    made.code = unsafe try copy(code)
    unsafe number(box.parts.functions.count, index)
    box.parts.functions.append(made)
  }
}

@c @implementation
public func fusabi_builder_line(
  _ builder: OpaquePointer?, _ function: UInt32, _ offset: UInt32, _ line: UInt32
) -> fusabi_status {
  unsafe building(builder) { box throws(Failure) in
    guard function < box.parts.functions.count else {
      throw misused("there is no function \(function)", .badFunction)
    }
    let lines = box.parts.functions[Int(function)].lines
    guard lines.last.map({ $0.offset < Int(offset) }) ?? true else {
      throw misused("offsets of lines must ascend")
    }
    box.parts.functions[Int(function)].lines.append(.init(offset: Int(offset), line: Int(line)))
  }
}

@c @implementation
public func fusabi_builder_source(_ builder: OpaquePointer?, _ name: abut_str) -> fusabi_status {
  unsafe building(builder) { box throws(Failure) in
    box.parts.source = unsafe try text(name, "the source's name")
  }
}

@c @implementation
public func fusabi_builder_entry_point(_ builder: OpaquePointer?, _ function: UInt32) -> fusabi_status {
  unsafe building(builder) { box throws(Failure) in box.parts.entryPoint = Int(function) }
}

@c @implementation
public func fusabi_builder_build(
  _ builder: OpaquePointer?, _ blob: UnsafeMutablePointer<OpaquePointer?>?,
  _ error: UnsafeMutablePointer<fusabi_error>?
) -> fusabi_status {
  unsafe handing(blob, error) { () throws(Failure) in
    unsafe owned(BlobBox(try behind(builder, "the builder", as: FusabiBuilderBox.self).parts.encoded()))
  }
}
