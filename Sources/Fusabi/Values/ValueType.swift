public import CShims
public import Machine

/// The types of values, in the numbers of `fusabi_type`.
public enum ValueType: UInt8, Sendable, CaseIterable {
  case unit = 0
  case bool, i32, i64, f32, f64, char, string, array
  /// In signatures: of whatever type; while verifying: not known before it runs.
  case any = 255

  public var name: String {
    switch self {
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
    }
  }
}

extension Slot {
  /// Kinds that machines with types have besides those of all, a bit for each. `F64` is `Kind.number`, Unit
  /// is `Kind.nil`; of an I32 all 64 bits are the number.
  static let typedKinds: UInt64 =
    1 << UInt64(Kind.i32) | 1 << UInt64(Kind.i64) | 1 << UInt64(Kind.f32) | 1 << UInt64(Kind.char)

  public static func i32(_ value: Int32) -> Slot {
    Slot(kind: Kind.i32, aux: 0, bits: UInt64(bitPattern: Int64(value)))
  }
  public static func i64(_ value: Int64) -> Slot {
    Slot(kind: Kind.i64, aux: 0, bits: UInt64(bitPattern: value))
  }
  public static func f32(_ value: Float) -> Slot {
    Slot(kind: Kind.f32, aux: 0, bits: UInt64(value.bitPattern))
  }
  public static func char(_ value: Unicode.Scalar) -> Slot {
    Slot(kind: Kind.char, aux: 0, bits: UInt64(value.value))
  }

  public var i32: Int32 { Int32(truncatingIfNeeded: bits) }
  public var i64: Int64 { Int64(bitPattern: bits) }
  public var f32: Float { Float(bitPattern: UInt32(truncatingIfNeeded: bits)) }
  public var char: Unicode.Scalar? { Unicode.Scalar(UInt32(truncatingIfNeeded: bits)) }

  /// `any` of what is no value of Fusabi's.
  public var type: ValueType {
    switch kind {
    case Kind.number: return .f64
    case Kind.bool: return .bool
    case Kind.nil: return .unit
    case Kind.i32: return .i32
    case Kind.i64: return .i64
    case Kind.f32: return .f32
    case Kind.char: return .char
    default:
      if unsafe string != nil { return .string }
      return unsafe array != nil ? .array : .any
    }
  }
}

extension Slot {
  /// A value from outside as a heap has it: nothing in it is garbage, and its object is of this heap.
  public func admitted(to heap: Heap) throws(Trap) -> Slot {
    switch kind {
    case Kind.number: return .number(number)
    case Kind.bool: return .bool(bool)
    case Kind.nil: return .nil
    case Kind.i32: return .i32(i32)
    case Kind.i64: return .i64(i64)
    case Kind.f32: return .f32(f32)
    case Kind.char:
      guard let scalar = char else { throw Trap(.badValue, "there is no character \(bits)") }
      return .char(scalar)
    case Kind.object:
      guard let object = unsafe object else { throw Trap(.badValue, "an object is NULL") }
      guard unsafe Heap.of(object) === heap else {
        throw Trap(.badValue, "an object belongs to another machine, or to none")
      }
      return unsafe .object(object)
    default: throw Trap(.badValue, "there are no values of kind \(kind)")
    }
  }
}
