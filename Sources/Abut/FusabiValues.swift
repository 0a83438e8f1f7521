public import CAbut
import CShims
import Fusabi
import Machine

@c @implementation
public func fusabi_abi_version() -> UInt32 { UInt32(FUSABI_ABI_VERSION) }

@c @implementation
public func fusabi_status_name(_ status: fusabi_status) -> UnsafePointer<CChar>? {
  let name: StaticString =
    switch Status(rawValue: status) {
    case .ok: "OK"
    case .invalidModule: "INVALID_MODULE"
    case .runtimeError: "RUNTIME_ERROR"
    case .outOfMemory: "OOM"
    case .invalidArgument: "INVALID_ARGUMENT"
    case .internalError: "INTERNAL_ERROR"
    case nil: "UNKNOWN"
    }
  return unsafe literal(name)
}

@c @implementation
public func fusabi_error_name(_ code: fusabi_error_code) -> UnsafePointer<CChar>? {
  // 23 to 25 are errors of other machines.
  let names: [StaticString] = [
    "none", "stack_overflow", "stack_underflow", "divide_by_zero", "type_mismatch", "invalid_opcode",
    "memory_limit", "native_not_found", "native_failed", "bad_constant", "bad_local", "bad_function",
    "bad_import", "bad_jump", "end_of_code", "index_range", "instruction_limit", "call_depth", "permission",
    "not_callable", "arity", "interrupted", "bad_value", "unknown", "unknown", "unknown", "bad_option",
    "bad_format", "busy", "allocation_too_large", "bad_magic", "bad_version", "too_large", "bad_entry",
  ]
  return unsafe literal(code < names.count ? names[Int(code)] : "unknown")
}

@c @implementation
public func fusabi_type_name(_ type: fusabi_type) -> UnsafePointer<CChar>? {
  let name: StaticString =
    switch ValueType(rawValue: type) {
    case .unit: "Unit"
    case .bool: "Bool"
    case .i32: "I32"
    case .i64: "I64"
    case .f32: "F32"
    case .f64: "F64"
    case .char: "Char"
    case .string: "String"
    case .array: "Array"
    case .any: "Any"
    case nil: "?"
    }
  return unsafe literal(name)
}

/// Literals have a NUL behind them.
func literal(_ text: StaticString) -> UnsafePointer<CChar> {
  unsafe UnsafeRawPointer(text.utf8Start).assumingMemoryBound(to: CChar.self)
}

@c @implementation
public func fusabi_capability_of(_ permission: UnsafePointer<CChar>?) -> UInt32 {
  guard let permission = unsafe permission else { return 0 }
  switch unsafe String(cString: permission) {
  case "file_io", "file_read", "file_write": return UInt32(FUSABI_CAPABILITY_FILE_IO)
  case "network", "network_connect", "network_bind": return UInt32(FUSABI_CAPABILITY_NETWORK)
  case "process_spawn": return UInt32(FUSABI_CAPABILITY_PROCESS_SPAWN)
  case "env_access", "env_read", "env_write": return UInt32(FUSABI_CAPABILITY_ENV_ACCESS)
  default: return 0
  }
}

// MARK: Values

@c @implementation
public func fusabi_make_unit() -> fusabi_value { typed(.nil) }

@c @implementation
public func fusabi_make_bool(_ value: Int32) -> fusabi_value { typed(.bool(value != 0)) }

@c @implementation
public func fusabi_make_i32(_ value: Int32) -> fusabi_value { typed(.i32(value)) }

@c @implementation
public func fusabi_make_i64(_ value: Int64) -> fusabi_value { typed(.i64(value)) }

@c @implementation
public func fusabi_make_f32(_ value: Float) -> fusabi_value { typed(.f32(value)) }

@c @implementation
public func fusabi_make_f64(_ value: Double) -> fusabi_value { typed(.number(value)) }

@c @implementation
public func fusabi_make_char(_ value: UInt32) -> fusabi_value {
  fusabi_value(kind: fusabi_kind(FUSABI_KIND_CHAR), aux: 0, bits: UInt64(value))
}

@c @implementation
public func fusabi_make_obj(_ obj: OpaquePointer?) -> fusabi_value {
  fusabi_value(kind: fusabi_kind(FUSABI_KIND_OBJ), aux: 0, bits: UInt64(UInt(bitPattern: obj)))
}

@c @implementation
public func fusabi_value_type(_ value: fusabi_value) -> fusabi_type {
  let slot = slot(value)
  if slot.kind == Slot.Kind.char, slot.char == nil { return ValueType.any.rawValue }
  return slot.type.rawValue
}

@c @implementation
public func fusabi_as_bool(_ value: fusabi_value) -> Int32 { slot(value).bool ? 1 : 0 }

@c @implementation
public func fusabi_as_i32(_ value: fusabi_value) -> Int32 { slot(value).i32 }

@c @implementation
public func fusabi_as_i64(_ value: fusabi_value) -> Int64 { slot(value).i64 }

@c @implementation
public func fusabi_as_f32(_ value: fusabi_value) -> Float { slot(value).f32 }

@c @implementation
public func fusabi_as_f64(_ value: fusabi_value) -> Double { slot(value).number }

@c @implementation
public func fusabi_as_char(_ value: fusabi_value) -> UInt32 { UInt32(truncatingIfNeeded: value.bits) }

@c @implementation
public func fusabi_as_obj(_ value: fusabi_value) -> OpaquePointer? {
  unsafe OpaquePointer(bitPattern: UInt(value.bits))
}

/// The same 16 bytes.
func typed(_ slot: Slot) -> fusabi_value { fusabi_value(kind: slot.kind, aux: slot.aux, bits: slot.bits) }

func slot(_ value: fusabi_value) -> Slot { Slot(kind: value.kind, aux: 0, bits: value.bits) }

/// A value of a caller's as a heap has it.
func admitted(_ value: fusabi_value, to heap: Heap) throws(Failure) -> Slot {
  do throws(Trap) { return try slot(value).admitted(to: heap) } catch {
    throw Failure(.invalidArgument, error)
  }
}
