import CShims
import Fusabi
import Machine

/// A value as the model has it.
enum Term: Equatable {
  case unit
  case bool(Bool)
  case i32(Int32)
  case i64(Int64)
  case f32(UInt32)
  case f64(UInt64)
  case char(UInt32)
  case string([UInt8])
  case array(Int)
  /// What nobody may look at: registers before they are written.
  case garbage

  static func of(_ value: Double) -> Term { .f64(value.isNaN ? Double.nan.bitPattern : value.bitPattern) }
  static func of(_ value: Float) -> Term { .f32(value.isNaN ? Float.nan.bitPattern : value.bitPattern) }

  init(_ constant: ModuleParts.Constant) {
    switch constant {
    case .unit: self = .unit
    case .bool(let value): self = .bool(value)
    case .i32(let value): self = .i32(value)
    case .i64(let value): self = .i64(value)
    case .f32(let value): self = .of(value)
    case .f64(let value): self = .of(value)
    case .char(let value): self = .char(value.value)
    case .string(let bytes): self = .string(bytes)
    }
  }

  var type: ValueType? {
    switch self {
    case .unit: .unit
    case .bool: .bool
    case .i32: .i32
    case .i64: .i64
    case .f32: .f32
    case .f64: .f64
    case .char: .char
    case .string: .string
    case .array: .array
    case .garbage: nil
    }
  }

  /// A number, for what the model makes of arguments.
  var weight: Int64 {
    switch self {
    case .unit: 1
    case .bool(let value): value ? 2 : 3
    case .i32(let value): Int64(value)
    case .i64(let value): value
    case .f32(let bits): Int64(bits)
    case .f64(let bits): Int64(bitPattern: bits)
    case .char(let value): Int64(value)
    case .string(let bytes): bytes.reduce(7) { $0 &* 31 &+ Int64($1) }
    case .array(let number): Int64(number)
    case .garbage: -1
    }
  }

  /// A value of a type that a number gives.
  static func made(_ type: ValueType, _ weight: Int64) -> Term {
    switch type {
    case .unit: .unit
    case .bool: .bool(weight & 1 == 0)
    case .i32, .any: .i32(Int32(truncatingIfNeeded: weight % 100))
    case .i64: .i64(weight % 100)
    case .f32: .of(Float(weight % 100))
    case .f64: .of(Double(weight % 100))
    case .char: .char(UInt32(truncatingIfNeeded: weight & 63))
    case .string: .string([UInt8(truncatingIfNeeded: weight & 63)])
    case .array: .array(0)
    }
  }

  func isSame(as other: Term) -> Bool {
    switch (self, other) {
    case (.f32(let x), .f32(let y)): Float(bitPattern: x) == Float(bitPattern: y)
    case (.f64(let x), .f64(let y)): Double(bitPattern: x) == Double(bitPattern: y)
    default: self == other
    }
  }
}

/// What both walks do alike.
struct Effects: Equatable {
  var arrays: [[Term]] = [[]]
  var log: [Term] = []

  mutating func array(_ elements: [Term]) -> Term {
    arrays.append(elements)
    return .array(arrays.count - 1)
  }

  mutating func call(_ name: Term, _ arguments: [Term], gives type: ValueType) -> Term {
    log.append(name)
    log += arguments
    return .made(type, arguments.reduce(name.weight) { $0 &* 3 &+ $1.weight })
  }

  /// What an instruction gives; nil when it traps.
  mutating func compute(_ opcode: Opcode, _ type: ValueType? = nil, _ x: [Term]) -> Term? {
    switch opcode {
    case .add, .sub, .mul, .div, .mod, .andBits, .orBits, .xorBits, .shiftLeft, .shiftRight:
      return Self.binary(opcode, x[0], x[1])
    case .neg: return Self.negated(x[0])
    case .convert: return type.flatMap { Self.converted(x[0], $0) }
    case .eq: return .bool(x[0].isSame(as: x[1]))
    case .ne: return .bool(!x[0].isSame(as: x[1]))
    case .lt, .le, .gt, .ge: return Self.ordered(opcode, x[0], x[1]).map { .bool($0) }
    case .and, .or:
      guard case (.bool(let a), .bool(let b)) = (x[0], x[1]) else { return nil }
      return .bool(opcode == .and ? a && b : a || b)
    case .not:
      guard case .bool(let a) = x[0] else { return nil }
      return .bool(!a)
    case .isType: return .bool(x[0].type == type)
    case .text: return x[0].type == .string ? x[0] : .string(Array("\(x[0])".utf8.prefix(8)))
    default: return pieces(opcode, x)
    }
  }

  private mutating func pieces(_ opcode: Opcode, _ x: [Term]) -> Term? {
    switch (opcode, x[0]) {
    case (.concat, .string(let a)):
      guard case .string(let b) = x[1] else { return nil }
      return .string(Array((a + b).prefix(8)))
    case (.strLen, .string(let a)): return .i32(Int32(a.count))
    case (.strByte, .string(let a)):
      guard case .i32(let at) = x[1], a.indices.contains(Int(at)) else { return nil }
      return .i32(Int32(a[Int(at)]))
    case (.strSlice, .string), (.strFind, .string): return x[2].type == .i32 ? x[0] : nil
    case (.arrayMake, _):
      guard case .i32(let count) = x[1], (0..<10).contains(count) else { return nil }
      return array(Array(repeating: x[0], count: Int(count)))
    case (.arrayGet, .array(let number)):
      guard case .i32(let at) = x[1], arrays[number].indices.contains(Int(at)) else { return nil }
      return arrays[number][Int(at)]
    case (.arraySet, .array(let number)):
      guard case .i32(let at) = x[1], arrays[number].indices.contains(Int(at)) else { return nil }
      arrays[number][Int(at)] = x[2]
      return .unit
    case (.arrayLen, .array(let number)): return .i32(Int32(arrays[number].count))
    case (.arrayPush, .array(let number)):
      arrays[number].append(x[1])
      return .unit
    default: return nil
    }
  }

  private static func binary(_ opcode: Opcode, _ x: Term, _ y: Term) -> Term? {
    switch (x, y) {
    case (.i32(let x), .i32(let y)): return integer(opcode, x, y).map { .i32($0) }
    case (.i64(let x), .i64(let y)): return integer(opcode, x, y).map { .i64($0) }
    case (.f32(let x), .f32(let y)):
      return float(opcode, Float(bitPattern: x), Float(bitPattern: y)).map { .of($0) }
    case (.f64(let x), .f64(let y)):
      return float(opcode, Double(bitPattern: x), Double(bitPattern: y)).map { .of($0) }
    default: return nil
    }
  }

  private static func integer<I: FixedWidthInteger>(_ opcode: Opcode, _ x: I, _ y: I) -> I? {
    switch opcode {
    case .add: x &+ y
    case .sub: x &- y
    case .mul: x &* y
    case .div: y == 0 ? nil : x.dividedReportingOverflow(by: y).partialValue
    case .mod: y == 0 ? nil : y == -1 ? 0 : x % y
    case .andBits: x & y
    case .orBits: x | y
    case .xorBits: x ^ y
    case .shiftLeft: x &<< y
    default: x &>> y
    }
  }

  private static func float<F: BinaryFloatingPoint>(_ opcode: Opcode, _ x: F, _ y: F) -> F? {
    switch opcode {
    case .add: x + y
    case .sub: x - y
    case .mul: x * y
    case .div: x / y
    default: nil
    }
  }

  private static func negated(_ x: Term) -> Term? {
    switch x {
    case .i32(let x): .i32(0 &- x)
    case .i64(let x): .i64(0 &- x)
    case .f32(let x): .of(-Float(bitPattern: x))
    case .f64(let x): .of(-Double(bitPattern: x))
    default: nil
    }
  }

  private static func converted(_ x: Term, _ type: ValueType) -> Term? {
    if x.type == type { return x }
    let numbers: [ValueType] = [.i32, .i64, .f32, .f64]
    switch (x, type) {
    case (.char(let x), .i32): return .i32(Int32(bitPattern: x))
    case (.i32(let x), .char): return x >= 0 ? .char(UInt32(x)) : nil
    case (.i32(let x), .i64): return .i64(Int64(x))
    case (.i64(let x), .i32): return .i32(Int32(truncatingIfNeeded: x))
    case (.i32(let x), .f64): return .of(Double(x))
    case (.i64(let x), .f64): return .of(Double(x))
    case (.f64(let x), .i32): return .i32(saturated(Double(bitPattern: x)))
    case (.f64(let x), .i64): return .i64(saturated(Double(bitPattern: x)))
    default:
      guard numbers.contains(type), let from = x.type, numbers.contains(from) || from == .bool else {
        return nil
      }
      return .made(type, x.weight)
    }
  }

  private static func saturated<I: FixedWidthInteger>(_ x: Double) -> I {
    if x.isNaN { return 0 }
    return I(exactly: x.rounded(.towardZero)) ?? (x < 0 ? .min : .max)
  }

  private static func ordered(_ opcode: Opcode, _ x: Term, _ y: Term) -> Bool? {
    func order<C: Comparable>(_ x: C, _ y: C) -> Bool {
      switch opcode {
      case .lt: x < y
      case .le: x <= y
      case .gt: x > y
      default: x >= y
      }
    }
    switch (x, y) {
    case (.i32(let x), .i32(let y)): return order(x, y)
    case (.i64(let x), .i64(let y)): return order(x, y)
    case (.f32(let x), .f32(let y)): return order(Float(bitPattern: x), Float(bitPattern: y))
    case (.f64(let x), .f64(let y)): return order(Double(bitPattern: x), Double(bitPattern: y))
    default: return nil
    }
  }
}
