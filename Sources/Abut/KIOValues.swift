public import CAbut
import CShims
import KIO
import Machine

@c @implementation
public func kio_abi_version() -> UInt32 { UInt32(KIO_ABI_VERSION) }

@c @implementation
public func kio_status_name(_ status: kio_status) -> UnsafePointer<CChar>? {
  let name: StaticString =
    switch Int(status) {
    case KIO_STATUS_OK: "OK"
    case KIO_STATUS_COMPILE_ERROR: "COMPILE_ERROR"
    case KIO_STATUS_RUNTIME_ERROR: "RUNTIME_ERROR"
    case KIO_STATUS_OOM: "OOM"
    case KIO_STATUS_INVALID_ARGUMENT: "INVALID_ARGUMENT"
    case KIO_STATUS_INTERNAL_ERROR: "INTERNAL_ERROR"
    default: "UNKNOWN"
    }
  return unsafe start(name)
}

@c @implementation
public func kio_error_name(_ code: kio_error_code) -> UnsafePointer<CChar>? {
  let names: [StaticString] = [
    "none", "stack_overflow", "stack_underflow", "divide_by_zero", "type_mismatch", "invalid_opcode",
    "memory_limit", "native_not_found", "native_failed", "bad_constant", "bad_slot", "bad_function",
    "bad_import", "bad_jump", "end_of_code", "index_range", "instruction_limit", "call_depth", "permission",
    "not_callable", "arity", "interrupted", "bad_value", "not_finite", "length_mismatch", "overlap",
    "bad_option", "bad_format", "busy",
  ]
  return unsafe start(code < names.count ? names[Int(code)] : "unknown")
}

/// Literals have a NUL behind them.
private func start(_ text: StaticString) -> UnsafePointer<CChar> {
  unsafe UnsafeRawPointer(text.utf8Start).assumingMemoryBound(to: CChar.self)
}

@c @implementation
public func kio_make_nil() -> kio_value { unsafe value(of: .nil) }

@c @implementation
public func kio_make_bool(_ value: Int32) -> kio_value {
  var made = unsafe kio_make_nil()
  unsafe made.type = kio_value_type(KIO_VAL_BOOL)
  unsafe made.as.boolean = value
  return unsafe made
}

@c @implementation
public func kio_make_number(_ value: Double) -> kio_value { unsafe Abut.value(of: .number(value)) }

@c @implementation
public func kio_make_obj(_ obj: OpaquePointer?) -> kio_value {
  var made = unsafe kio_make_nil()
  unsafe made.type = kio_value_type(KIO_VAL_OBJ)
  unsafe made.as.obj = unsafe obj
  return unsafe made
}

@c @implementation
public func kio_is_number(_ value: kio_value) -> Int32 { unsafe value.type == KIO_VAL_NUMBER ? 1 : 0 }

@c @implementation
public func kio_is_bool(_ value: kio_value) -> Int32 { unsafe value.type == KIO_VAL_BOOL ? 1 : 0 }

@c @implementation
public func kio_is_nil(_ value: kio_value) -> Int32 { unsafe value.type == KIO_VAL_NIL ? 1 : 0 }

@c @implementation
public func kio_is_obj(_ value: kio_value) -> Int32 { unsafe value.type == KIO_VAL_OBJ ? 1 : 0 }

@c @implementation
public func kio_as_number(_ value: kio_value) -> Double { unsafe value.as.number }

@c @implementation
public func kio_as_bool(_ value: kio_value) -> Int32 { unsafe value.as.boolean }

@c @implementation
public func kio_as_obj(_ value: kio_value) -> OpaquePointer? { unsafe value.as.obj }

/// The same 16 bytes.
func value(of slot: Slot) -> kio_value { unsafe unsafeBitCast(slot, to: kio_value.self) }

func values(_ slots: UnsafeMutablePointer<Slot>) -> UnsafeMutablePointer<kio_value> {
  unsafe UnsafeMutableRawPointer(slots).assumingMemoryBound(to: kio_value.self)
}

/// A value of a caller's as the machine has it: nothing in it is garbage, and its object is of this heap.
func cleaned(_ value: kio_value, for heap: Heap) throws(Failure) -> Slot {
  let given = unsafe unsafeBitCast(value, to: Slot.self)
  switch given.kind {
  case Slot.Kind.number: return .number(given.number)
  case Slot.Kind.bool: return .bool(given.bool)
  case Slot.Kind.nil: return .nil
  case Slot.Kind.object:
    guard let object = unsafe given.object else { throw foreign("an object is NULL") }
    guard unsafe Heap.of(object) === heap else {
      throw foreign("an object is of another machine, or none at all")
    }
    return unsafe .object(UnsafeMutableRawPointer(object))
  default: throw foreign("a value has the type \(given.kind), which is none")
  }
}

private func foreign(_ note: String) -> Failure { Failure(.invalidArgument, Trap(.badValue, note)) }
