import Bytes
import CAbut
import CShims
import Machine

/// How a value of a machine becomes an argument of C, or a result of C's a value.
enum Conversion: Equatable {
  /// The result of `void`: nil.
  case none
  case bool
  case integer(Kind)
  case real(Kind)
  /// `const char *`: a string without NUL inside, or nil for NULL.
  case text
  /// `const void *`: the bytes of a string, or nil for NULL.
  case bytes
  /// Other pointers: nil for NULL, and nothing else.
  case null
  /// Pointers to numbers: those of an array, copied, and back again unless they are constant. Nil for NULL.
  case cells(Kind, isConst: Bool)

  /// Of a parameter.
  init(parameter slot: native_slot) throws(Fault) {
    if let scalar = Self.scalar(slot) {
      self = scalar
      return
    }
    guard slot.number == .pointer else { throw Self.unsupported(slot.number) }
    switch Role(rawValue: slot.role) ?? .plain {
    case .text where slot.constant: self = .text
    case .text: throw Fault(.unsupported, at: 0, "text to write into: strings of programs never change")
    case .cells:
      let target = Kind(rawValue: slot.target) ?? .void
      guard target.isInteger && target != .bool || target == .f32 || target == .f64 else {
        throw Fault(.unsupported, at: 0, "a pointer to something that is no real number")
      }
      self = .cells(target, isConst: slot.constant)
    case .plain where slot.constant: self = .bytes
    case .plain, .record, .function: self = .null
    }
  }

  /// Of the result.
  init(result slot: native_slot) throws(Fault) {
    if slot.number == .void {
      self = .none
      return
    }
    if let scalar = Self.scalar(slot) {
      self = scalar
      return
    }
    guard slot.number == .pointer else { throw Self.unsupported(slot.number) }
    guard Role(rawValue: slot.role) == .text else {
      throw Fault(.unsupported, at: 0, "a pointer, for which no value stands unless it leads to text")
    }
    self = .text
  }

  private static func scalar(_ slot: native_slot) -> Conversion? {
    switch slot.number {
    case .bool: .bool
    case .f32, .f64: .real(slot.number)
    case let kind where kind.isInteger: .integer(kind)
    default: nil
    }
  }

  private static func unsupported(_ kind: Kind) -> Fault {
    let what: StaticString =
      switch kind {
      case .record: "a record by value"
      case .longDouble: "long double"
      case .complexF32, .complexF64, .complexLong: "a complex number"
      default: "this type"
      }
    return Fault(.unsupported, at: 0, "\(what): pass it by a function of your own with numbers")
  }

  /// A number or a boolean, both of which need no memory.
  var isScalar: Bool {
    switch self {
    case .bool, .integer, .real: true
    default: false
    }
  }

  /// Whether a value of it is the same in machines with types and without.
  var isUntyped: Bool {
    switch self {
    case .none, .bool: true
    case .real(let kind): kind == .f64
    default: false
    }
  }

  /// What it takes, in words.
  var wanted: String {
    switch self {
    case .none: "nothing"
    case .bool: "a bool"
    case .integer(let kind): "an integer from \(Self.least(kind)) to \(Self.most(kind))"
    case .real: "a number"
    case .text: "a string without NUL, or nil"
    case .bytes: "a string, or nil"
    case .null: "nil, the only pointer that a program has"
    case .cells(let kind, _):
      switch kind {
      case .f32, .f64: "an array of numbers, or nil"
      default: "an array of integers from \(Self.least(kind)) to \(Self.most(kind)), or nil"
      }
    }
  }

  private static func least(_ kind: Kind) -> String { words(CNumber.range(of: kind).lowerBound) }
  private static func most(_ kind: Kind) -> String { words(CNumber.range(of: kind).upperBound) }
  private static func words(_ bound: Double) -> String {
    bound.magnitude < CNumber.wholeMax ? "\(Int(bound))" : bound < 0 ? "-2^53" : "2^53"
  }
}

/// Numbers between 16-byte slots and the memory of C. Up to 2^53 doubles stand for every integer.
enum CNumber {
  static let wholeMax = 9_007_199_254_740_992.0

  /// The integers of a kind, as far as doubles stand for each of them.
  static func range(of kind: Kind) -> ClosedRange<Double> {
    guard kind.size < 8 else { return kind.isSigned ? -wholeMax...wholeMax : 0...wholeMax }
    let bits = kind.size * 8
    return kind.isSigned ? Double(-1 << (bits - 1))...Double(1 << (bits - 1) - 1) : 0...Double(1 << bits - 1)
  }

  /// Stores a double as a number of this kind; false when it does not fit.
  static func store(_ value: Double, as kind: Kind, to place: UnsafeMutableRawPointer) -> Bool {
    switch kind {
    case .f64: unsafe place.storeBytes(of: value, as: Double.self)
    case .f32: unsafe place.storeBytes(of: Float(value), as: Float.self)
    default:
      guard range(of: kind).contains(value) else { return false }
      let whole = Int64(value)
      guard Double(whole) == value else { return false }
      unsafe store(whole, size: kind.size, to: place)
    }
    return true
  }

  /// The lower bytes are the number, whatever its sign.
  static func store(_ whole: Int64, size: Int, to place: UnsafeMutableRawPointer) {
    switch size {
    case 1: unsafe place.storeBytes(of: UInt8(truncatingIfNeeded: whole), as: UInt8.self)
    case 2: unsafe place.storeBytes(of: UInt16(truncatingIfNeeded: whole), as: UInt16.self)
    case 4: unsafe place.storeBytes(of: UInt32(truncatingIfNeeded: whole), as: UInt32.self)
    default: unsafe place.storeBytes(of: whole, as: Int64.self)
    }
  }

  /// Loads one; nil when it is an integer beyond 2^53.
  static func load(_ kind: Kind, from place: UnsafeRawPointer) -> Double? {
    switch kind {
    case .f64: return unsafe place.loadUnaligned(as: Double.self)
    case .f32: return unsafe Double(place.loadUnaligned(as: Float.self))
    case .i8: return unsafe Double(place.load(as: Int8.self))
    case .u8: return unsafe Double(place.load(as: UInt8.self))
    case .i16: return unsafe Double(place.loadUnaligned(as: Int16.self))
    case .u16: return unsafe Double(place.loadUnaligned(as: UInt16.self))
    case .i32: return unsafe Double(place.loadUnaligned(as: Int32.self))
    case .u32: return unsafe Double(place.loadUnaligned(as: UInt32.self))
    case .u64:
      let value = unsafe place.loadUnaligned(as: UInt64.self)
      return value <= UInt64(wholeMax) ? Double(value) : nil
    default:
      let value = unsafe place.loadUnaligned(as: Int64.self)
      return value.magnitude <= UInt64(wholeMax) ? Double(value) : nil
    }
  }
}
