/// The types that values have in machines with types, in the numbers of `fusabi_type`.
public enum TypedValue: UInt8, Sendable {
  case unit = 0
  case bool, i32, i64, f32, f64, char, string, array

  /// What numbers of C are: integers of 32 bits and more without a sign do not fit an I32.
  init(_ kind: Kind) {
    switch kind {
    case .f64: self = .f64
    case .f32: self = .f32
    case .u32, .i64, .u64: self = .i64
    default: self = .i32
    }
  }
}

/// What a function takes and gives in machines with types.
public struct TypedShape: Equatable, Sendable {
  public let params: [TypedValue]
  public let result: TypedValue
}

extension Conversion {
  /// There is no nil in machines with types: a pointer that may be NULL is none there.
  var typed: TypedValue {
    switch self {
    case .none, .null: .unit
    case .bool: .bool
    case .integer(let kind), .real(let kind): TypedValue(kind)
    case .text, .bytes: .string
    case .cells: .array
    }
  }

  /// What it takes, in words, where values have types.
  var wantedOfTypes: String {
    switch self {
    case .integer(.u64): "an integer from 0 on"
    case .integer(.i64): "an integer"
    case .text: "a String without NUL"
    case .bytes: "a String"
    case .cells(.f32, _), .cells(.f64, _): "an Array of numbers"
    case .cells(let kind, _): "an Array, each \(Conversion.integer(kind).wantedOfTypes)"
    default: wanted
    }
  }
}

extension FlatForm {
  var typed: TypedValue {
    switch self {
    case .none: .unit
    case .bool: .bool
    case .number(let kind): TypedValue(kind)
    case .char: .char
    case .view, .relativeView: .string
    case .slice, .relativeSlice, .array: .array
    }
  }
}
