/// The scalar and text types of the language. The raw value is the spelling in a descriptor.
public enum Primitive: String, CaseIterable, Hashable, Sendable {
  case bool, b32
  case u8, u16, u32, u64, u128
  case i8, i16, i32, i64, i128
  case usize, isize
  case f32, f64
  case char32
  case cChar = "c_char"
  case cShort = "c_short"
  case cInt = "c_int"
  case cUInt = "c_uint"
  case cLong = "c_long"
  case cULong = "c_ulong"
  case cLongLong = "c_longlong"
  /// UTF-8 text as {ptr, len}; not NUL terminated.
  case str
  /// NUL-terminated text: `const char *`.
  case cstr
  /// Raw bytes as {ptr, len}.
  case bytes
  /// Memory that the callee may write results into: {ptr, cap}.
  case arena
  case void
}

extension Primitive {
  /// A number (bool and char32 are not).
  public var isInteger: Bool {
    switch self {
    case .bool, .b32, .f32, .f64, .char32, .str, .cstr, .bytes, .arena, .void: false
    default: true
    }
  }

  public var isFloat: Bool { self == .f32 || self == .f64 }

  /// Signed on every target of ours (`c_char` is treated as signed text, whatever the target says).
  public var isSigned: Bool {
    switch self {
    case .i8, .i16, .i32, .i64, .i128, .isize, .cShort, .cInt, .cLong, .cLongLong, .cChar: true
    default: false
    }
  }

  /// A pair of pointer and size that is passed by value.
  public var isView: Bool { self == .str || self == .bytes || self == .arena }
}
