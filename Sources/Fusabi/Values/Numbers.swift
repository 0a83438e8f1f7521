import CShims
import Machine

/// What instructions compute of numbers. Operands are of one type; what is not says so in the words of
/// `CodeWords`.
enum Numbers {
  // MARK: arithmetic

  static func arithmetic(_ opcode: Opcode, _ x: Slot, _ y: Slot) throws(Trap) -> Slot {
    guard x.kind == y.kind else { throw CodeWords.operands(opcode, x.type, y.type) }
    switch x.kind {
    case Slot.Kind.i32: return .i32(try integer(opcode, x.i32, y.i32))
    case Slot.Kind.i64: return .i64(try integer(opcode, x.i64, y.i64))
    case Slot.Kind.f32:
      if let value = floating(opcode, x.f32, y.f32) { return .f32(value) }
    case Slot.Kind.number:
      if let value = floating(opcode, x.number, y.number) { return .number(value) }
    default: break
    }
    throw CodeWords.operands(opcode, x.type, y.type)
  }

  /// They wrap; MIN / -1 is MIN, and its remainder 0.
  private static func integer<Number: FixedWidthInteger & SignedInteger>(
    _ opcode: Opcode, _ x: Number, _ y: Number
  ) throws(Trap) -> Number {
    switch opcode {
    case .add: return x &+ y
    case .sub: return x &- y
    case .mul: return x &* y
    case .div:
      guard y != 0 else { throw CodeWords.divideByZero() }
      return y == -1 ? 0 &- x : x / y
    case .mod:
      guard y != 0 else { throw CodeWords.divideByZero() }
      return y == -1 ? 0 : x % y
    case .andBits: return x & y
    case .orBits: return x | y
    case .xorBits: return x ^ y
    case .shiftLeft: return x &<< y
    case .shiftRight: return x &>> y
    default: preconditionFailure("no arithmetic")
    }
  }

  /// Nil where floats have no such operation.
  private static func floating<Number: BinaryFloatingPoint>(
    _ opcode: Opcode, _ x: Number, _ y: Number
  ) -> Number? {
    switch opcode {
    case .add: x + y
    case .sub: x - y
    case .mul: x * y
    case .div: x / y
    default: nil
    }
  }

  static func negated(_ x: Slot) throws(Trap) -> Slot {
    switch x.kind {
    case Slot.Kind.i32: return .i32(0 &- x.i32)
    case Slot.Kind.i64: return .i64(0 &- x.i64)
    case Slot.Kind.f32: return .f32(-x.f32)
    case Slot.Kind.number: return .number(-x.number)
    default: throw CodeWords.operands(.neg, x.type)
    }
  }

  // MARK: comparison

  static func isOrdered(_ opcode: Opcode, _ x: Slot, _ y: Slot) throws(Trap) -> Bool {
    guard x.kind == y.kind else { throw CodeWords.operands(opcode, x.type, y.type) }
    switch x.kind {
    // Of an I32 all 64 bits are the number.
    case Slot.Kind.i32, Slot.Kind.i64: return ordered(opcode, x.i64, y.i64)
    case Slot.Kind.f32: return ordered(opcode, x.f32, y.f32)
    case Slot.Kind.number: return ordered(opcode, x.number, y.number)
    default: throw CodeWords.operands(opcode, x.type, y.type)
    }
  }

  private static func ordered<Number: Comparable>(_ opcode: Opcode, _ x: Number, _ y: Number) -> Bool {
    switch opcode {
    case .lt: x < y
    case .le: x <= y
    case .gt: x > y
    case .ge: x >= y
    default: preconditionFailure("no comparison")
    }
  }

  /// Values of two types never are; strings by their bytes, arrays when they are one.
  static func isSame(_ x: Slot, _ y: Slot) -> Bool {
    guard x.kind == y.kind else { return false }
    switch x.kind {
    case Slot.Kind.number: return x.number == y.number
    case Slot.Kind.f32: return x.f32 == y.f32
    case Slot.Kind.nil: return true
    case Slot.Kind.bool: return x.bool == y.bool
    case Slot.Kind.object:
      if x.bits == y.bits { return true }
      guard let left = unsafe x.string, let right = unsafe y.string else { return false }
      return unsafe Heap.sameBytes(left, right)
    default: return x.bits == y.bits
    }
  }

  // MARK: conversion

  static func converted(_ x: Slot, to type: ValueType) throws(Trap) -> Slot {
    let from = x.type
    if from == type { return x }
    switch (from, type) {
    case (.i32, .i64): return .i64(x.i64)
    case (.i64, .i32): return .i32(Int32(truncatingIfNeeded: x.i64))
    case (.i32, .f32), (.i64, .f32): return .f32(Float(x.i64))
    case (.i32, .f64), (.i64, .f64): return .number(Double(x.i64))
    case (.f32, .f64): return .number(Double(x.f32))
    case (.f64, .f32): return .f32(Float(x.number))
    case (.f32, .i32): return .i32(saturated(Double(x.f32)))
    case (.f64, .i32): return .i32(saturated(x.number))
    case (.f32, .i64): return .i64(saturated(Double(x.f32)))
    case (.f64, .i64): return .i64(saturated(x.number))
    case (.bool, .i32): return .i32(x.bool ? 1 : 0)
    case (.bool, .i64): return .i64(x.bool ? 1 : 0)
    case (.bool, .f32): return .f32(x.bool ? 1 : 0)
    case (.bool, .f64): return .number(x.bool ? 1 : 0)
    case (.char, .i32): return .i32(Int32(truncatingIfNeeded: x.bits))
    case (.i32, .char):
      guard let scalar = Unicode.Scalar(UInt32(bitPattern: x.i32)) else {
        throw Trap(.indexRange, "there is no character \(x.i32)")
      }
      return .char(scalar)
    default: throw CodeWords.conversion(from, to: type)
    }
  }

  /// Truncated; what is too far is the nearest there is, what is no number 0.
  private static func saturated<Number: FixedWidthInteger>(_ x: Double) -> Number {
    if x.isNaN { return 0 }
    if x <= Double(Number.min) { return Number.min }
    // The largest is no double where it has 64 bits; the power of two behind it is.
    if x >= -Double(Number.min) { return Number.max }
    return Number(x)
  }
}
