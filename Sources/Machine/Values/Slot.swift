public import CShims

/// A value of a dynamic machine: 16 bytes, for kinds 0 to 3 the bits of a `kio_value`.
public typealias Slot = abut_slot

/// An object of a heap. It never moves.
public typealias ObjectRef = UnsafeMutablePointer<abut_object>
public typealias StringRef = UnsafeMutablePointer<abut_string>
public typealias ArrayRef = UnsafeMutablePointer<abut_array>

extension abut_slot {
  public enum Kind {
    public static let number = UInt32(ABUT_KIND_NUMBER)
    public static let bool = UInt32(ABUT_KIND_BOOL)
    public static let `nil` = UInt32(ABUT_KIND_NIL)
    public static let object = UInt32(ABUT_KIND_OBJECT)
    public static let frame = UInt32(ABUT_KIND_FRAME)
    public static let i32 = UInt32(ABUT_KIND_I32)
    public static let i64 = UInt32(ABUT_KIND_I64)
    public static let f32 = UInt32(ABUT_KIND_F32)
    public static let char = UInt32(ABUT_KIND_CHAR)
  }

  public static var `nil`: Slot { Slot(kind: Kind.nil, aux: 0, bits: 0) }
  public static func number(_ value: Double) -> Slot {
    Slot(kind: Kind.number, aux: 0, bits: value.bitPattern)
  }
  public static func bool(_ value: Bool) -> Slot { Slot(kind: Kind.bool, aux: 0, bits: value ? 1 : 0) }
  public static func object(_ object: UnsafeMutableRawPointer) -> Slot {
    Slot(kind: Kind.object, aux: 0, bits: UInt64(UInt(bitPattern: object)))
  }

  public var isNumber: Bool { kind == Kind.number }
  public var isNil: Bool { kind == Kind.nil }
  public var isBool: Bool { kind == Kind.bool }
  public var isObject: Bool { kind == Kind.object }
  public var number: Double { Double(bitPattern: bits) }
  public var bool: Bool { UInt32(truncatingIfNeeded: bits) != 0 }

  /// What an object slot leads to.
  public var object: ObjectRef? {
    guard isObject else { return nil }
    return unsafe ObjectRef(bitPattern: UInt(bits))
  }

  public var string: StringRef? {
    guard let object = unsafe object, unsafe object.pointee.kind == UInt8(ABUT_OBJECT_STRING) else {
      return nil
    }
    return unsafe UnsafeMutableRawPointer(object).assumingMemoryBound(to: abut_string.self)
  }

  public var array: ArrayRef? {
    guard let object = unsafe object, unsafe object.pointee.kind == UInt8(ABUT_OBJECT_ARRAY) else {
      return nil
    }
    return unsafe UnsafeMutableRawPointer(object).assumingMemoryBound(to: abut_array.self)
  }

  /// What a value is, in the words of programs and messages.
  public var typeName: String {
    switch kind {
    case Kind.number: return "number"
    case Kind.bool: return "bool"
    case Kind.nil: return "nil"
    default:
      if unsafe string != nil { return "string" }
      return unsafe array != nil ? "array" : "object"
    }
  }
}
