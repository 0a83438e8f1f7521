/// What a value is; the numbers are those of `native_kind`.
public enum Kind: UInt8, Sendable {
  case void, bool, i8, u8, i16, u16, i32, u32, i64, u64, f32, f64, longDouble
  case complexF32, complexF64, complexLong, pointer, record, array

  /// Bytes of a scalar; records and arrays have theirs in a table.
  public var size: Int {
    switch self {
    case .void, .record, .array: 0
    case .bool, .i8, .u8: 1
    case .i16, .u16: 2
    case .i32, .u32, .f32: 4
    case .i64, .u64, .f64, .complexF32, .pointer: 8
    case .longDouble, .complexF64: 16
    case .complexLong: 32
    }
  }

  public var align: Int {
    switch self {
    case .void, .record, .array: 1
    case .complexF32: 4
    case .complexF64: 8
    case .complexLong: 16
    default: size
    }
  }

  public var isInteger: Bool { rawValue >= Kind.bool.rawValue && rawValue <= Kind.u64.rawValue }
  /// Any number, complex ones included.
  public var isNumber: Bool { rawValue >= Kind.bool.rawValue && rawValue <= Kind.complexLong.rawValue }
  public var isSigned: Bool { self == .i8 || self == .i16 || self == .i32 || self == .i64 }
}

/// What a pointer leads to; the numbers are those of `native_role`.
public enum Role: UInt8, Sendable {
  case plain, text, record, function, cells
}

/// A C type in eight bytes. What does not fit stands in a `TypeTable`.
public struct CType: Hashable, Sendable {
  public static let none: UInt16 = 0xffff

  public var kind: Kind
  public var role: Role = .plain
  /// Of pointers: what they lead to.
  public var target: Kind = .void
  /// Of pointers: the target is const.
  public var leadsToConst = false
  /// The type itself is const, which matters once something points to it.
  public var isConst = false
  /// Plain `char`: a pointer to it is text.
  public var isCharacter = false
  /// Number of the record, the function, the array, or of a plain pointer's target.
  public var index = CType.none

  public init(_ kind: Kind) { self.kind = kind }

  static func record(_ index: Int) -> CType {
    var type = CType(.record)
    type.index = UInt16(index)
    return type
  }
}

/// A name in the text that it was read from.
public struct Name: Hashable, Sendable {
  public var start: UInt32 = 0
  public var count: UInt32 = 0

  public var isEmpty: Bool { count == 0 }

  public init() {}

  init(_ range: Range<Int>) {
    start = UInt32(range.lowerBound)
    count = UInt32(range.count)
  }

  var range: Range<Int> { Int(start)..<Int(start) + Int(count) }
}

/// A member of a record. A bit-field has a width; its type and offset are those of the unit that is read.
public struct Member: Sendable {
  public var name: Name
  public var type: CType
  public var offset: UInt32
  public var width: UInt8 = 0
  public var bit: UInt8 = 0
}

/// Who uses the first sixteen bytes of a record, a bit for each byte: gcc passes unnamed bits like integers,
/// and clang as if they were not there.
struct ByteUse: Sendable {
  var integers: UInt16 = 0
  var unnamed: UInt16 = 0

  static func of(_ bits: Range<Int>) -> UInt16 {
    bits.isEmpty ? 0 : of(bytes: bits.lowerBound / 8..<(bits.upperBound - 1) / 8 + 1)
  }

  static func of(bytes: Range<Int>) -> UInt16 {
    let below = { (count: Int) in count < 16 ? 1 << UInt16(count) - 1 : UInt16.max }
    return below(bytes.upperBound) & ~below(bytes.lowerBound)
  }

  mutating func add(_ part: ByteUse, at offset: Int) {
    guard offset < 16 else { return }
    integers |= part.integers << UInt16(offset)
    unnamed |= part.unnamed << UInt16(offset)
  }

  /// Whether unnamed bits share their eight bytes with no integer.
  var isDisputed: Bool {
    [0x00ff, 0xff00].contains { eight in unnamed & eight != 0 && integers & eight == 0 }
  }
}

public struct Record: Sendable {
  public var name: Name
  public var isUnion: Bool
  public var isComplete = false
  /// Holds what no call can carry: a number of another kind, or bits that compilers disagree about.
  public var isForeign = false
  /// Of a declaration: a code says nothing of unnamed bits.
  var bytes = ByteUse()
  public var size = 0
  public var align = 1
  public var members: [Member] = []
}

public struct ArrayType: Sendable {
  public let element: CType
  public let count: Int
  public let size: Int
  public let align: Int
}

public struct Parameter: Sendable {
  public var type: CType
  public var name: Name
}

public struct FunctionType: Sendable {
  public var result: CType
  public var parameters: [Parameter] = []
  /// Parameters in front of the dots.
  public var fixed = 0
  public var isVariadic = false
}

/// The types of one code or one text of declarations.
public struct TypeTable: Sendable {
  public var records: [Record] = []
  public var arrays: [ArrayType] = []
  public var functions: [FunctionType] = []
  public var pointees: [CType] = []

  public func size(of type: CType) -> Int {
    switch type.kind {
    case .record: records[Int(type.index)].size
    case .array: arrays[Int(type.index)].size
    default: type.kind.size
    }
  }

  public func align(of type: CType) -> Int {
    switch type.kind {
    case .record: records[Int(type.index)].align
    case .array: arrays[Int(type.index)].align
    default: type.kind.align
    }
  }

  /// A pointer to `type`; nil when the table is full.
  mutating func pointer(to type: CType, constant: Bool) -> CType? {
    var pointer = CType(.pointer)
    pointer.leadsToConst = constant
    pointer.target = type.kind
    switch type.kind {
    case .void: break
    case .record:
      pointer.role = .record
      pointer.index = type.index
    case .array, .pointer:
      guard pointees.count < Int(CType.none) else { return nil }
      pointer.index = UInt16(pointees.count)
      pointees.append(type)
    default:
      pointer.role = type.isCharacter ? .text : .cells
    }
    return pointer
  }

  func isComplete(_ type: CType) -> Bool {
    switch type.kind {
    case .void: false
    case .record: type.index != CType.none && records[Int(type.index)].isComplete
    default: true
    }
  }
}

/// A function's type with everything that it names.
public struct Signature: Sendable {
  /// The text that the names are in.
  public let source: [UInt8]
  public let table: TypeTable
  public let function: FunctionType
}
