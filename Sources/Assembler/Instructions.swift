/// Arithmetic with two operands; the number is the one in the opcodes.
public enum Operation: UInt8, CaseIterable, Sendable {
  case add, or, adc, sbb, and, sub, xor, cmp
}

/// Shifts and rotations; the number is the one behind the opcode.
public enum Shift: UInt8, CaseIterable, Sendable {
  case rotateLeft = 0
  case rotateRight = 1
  case left = 4
  case right = 5
  case arithmeticRight = 7
}

/// Instructions with one operand; the number is the one behind the opcode.
public enum Unary: UInt8, CaseIterable, Sendable {
  case not = 2
  case negate, multiply, multiplySigned, divide, divideSigned
}

extension Assembler {
  private static func opcode(_ wide: UInt8, _ width: Width) -> UInt8 { width == .byte ? wide - 1 : wide }

  // MARK: Moves

  public mutating func move(_ to: Register, _ from: Register, _ width: Width = .quad) {
    let opcode = Self.opcode(0x89, width)
    encode([opcode], from.rawValue, register: to.rawValue, width, isByteRegister: width == .byte)
  }
  /// Loads; below four bytes the rest of the register stays: see the extending moves.
  public mutating func load(_ to: Register, _ from: Memory, _ width: Width = .quad) {
    encode([Self.opcode(0x8b, width)], to.rawValue, from, width, isByteRegister: width == .byte)
  }
  public mutating func store(_ to: Memory, _ from: Register, _ width: Width = .quad) {
    encode([Self.opcode(0x89, width)], from.rawValue, to, width, isByteRegister: width == .byte)
  }
  /// Stores a number of at most 32 bits, sign-extended to eight bytes.
  public mutating func store(_ to: Memory, _ value: Int32, _ width: Width = .quad) {
    encode([Self.opcode(0xc7, width)], 0, to, width)
    immediate(value, width)
  }
  /// The shortest way to put a number into a register; flags stay.
  public mutating func move(_ to: Register, _ value: UInt64) {
    if value <= UInt64(UInt32.max) {
      if to.rawValue > 7 { emit(0x41) }
      emit(0xb8 | to.rawValue & 7)
      emit32(Int32(truncatingIfNeeded: value))
    } else if let small = Int32(exactly: Int64(bitPattern: value)) {
      group(0xc7, 0, to, .quad)
      emit32(small)
    } else {
      emit(to.rawValue > 7 ? 0x49 : 0x48)
      emit(0xb8 | to.rawValue & 7)
      emit64(value)
    }
  }
  public mutating func clear(_ register: Register) { apply(.xor, register, register, .long) }
  public mutating func address(_ to: Register, _ of: Memory) { encode([0x8d], to.rawValue, of, .quad) }

  /// Widens a number of `width` bytes to the whole register.
  public mutating func extend(_ to: Register, _ from: Register, _ width: Width, isSigned: Bool) {
    switch (width, isSigned) {
    case (.quad, _): move(to, from)
    case (.long, false): move(to, from, .long)
    case (.long, true): encode([0x63], to.rawValue, register: from.rawValue, .quad)
    default:
      let opcode = Self.extension(width, isSigned)
      encode(
        opcode, to.rawValue, register: from.rawValue, isSigned ? .quad : .long,
        isByteRegister: width == .byte && from.rawValue > 3)
    }
  }
  public mutating func load(_ to: Register, _ from: Memory, _ width: Width, isSigned: Bool) {
    switch (width, isSigned) {
    case (.quad, _): load(to, from)
    case (.long, false): load(to, from, .long)
    case (.long, true): encode([0x63], to.rawValue, from, .quad)
    default: encode(Self.extension(width, isSigned), to.rawValue, from, isSigned ? .quad : .long)
    }
  }
  private static func `extension`(_ width: Width, _ isSigned: Bool) -> [UInt8] {
    [0x0f, (isSigned ? 0xbe : 0xb6) | (width == .word ? 1 : 0)]
  }
  public mutating func move(_ condition: Condition, _ to: Register, _ from: Register, _ width: Width = .quad)
  {
    encode([0x0f, 0x40 | condition.rawValue], to.rawValue, register: from.rawValue, width)
  }
  /// Sets the low byte to 0 or 1.
  public mutating func set(_ condition: Condition, _ register: Register) {
    encode([0x0f, 0x90 | condition.rawValue], 0, register: register.rawValue, .byte, isByteRegister: true)
  }
  public mutating func exchange(_ one: Register, _ other: Register, _ width: Width = .quad) {
    encode(
      [Self.opcode(0x87, width)], one.rawValue, register: other.rawValue, width,
      isByteRegister: width == .byte)
  }

  // MARK: Arithmetic

  public mutating func apply(_ operation: Operation, _ to: Register, _ from: Register, _ width: Width = .quad)
  {
    let opcode = Self.opcode(operation.rawValue << 3 | 1, width)
    encode([opcode], from.rawValue, register: to.rawValue, width, isByteRegister: width == .byte)
  }
  public mutating func apply(_ operation: Operation, _ to: Register, _ from: Memory, _ width: Width = .quad) {
    let opcode = Self.opcode(operation.rawValue << 3 | 3, width)
    encode([opcode], to.rawValue, from, width, isByteRegister: width == .byte)
  }
  public mutating func apply(_ operation: Operation, _ to: Memory, _ from: Register, _ width: Width = .quad) {
    let opcode = Self.opcode(operation.rawValue << 3 | 1, width)
    encode([opcode], from.rawValue, to, width, isByteRegister: width == .byte)
  }
  public mutating func apply(_ operation: Operation, _ to: Register, _ value: Int32, _ width: Width = .quad) {
    let small = Int8(exactly: value)
    let opcode: UInt8 = width == .byte ? 0x80 : small != nil ? 0x83 : 0x81
    encode(
      [opcode], operation.rawValue, register: to.rawValue, width,
      isByteRegister: width == .byte && to.rawValue > 3)
    if width != .byte, let small { emit(UInt8(bitPattern: small)) } else { immediate(value, width) }
  }
  public mutating func apply(_ operation: Operation, _ to: Memory, _ value: Int32, _ width: Width = .quad) {
    let small = Int8(exactly: value)
    encode([width == .byte ? 0x80 : small != nil ? 0x83 : 0x81], operation.rawValue, to, width)
    if width != .byte, let small { emit(UInt8(bitPattern: small)) } else { immediate(value, width) }
  }
  /// The number as long as the operand, but at most four bytes.
  private mutating func immediate(_ value: Int32, _ width: Width) {
    switch width {
    case .byte: emit(UInt8(truncatingIfNeeded: value))
    case .word: emit(UInt8(truncatingIfNeeded: value), UInt8(truncatingIfNeeded: value >> 8))
    default: emit32(value)
    }
  }
  public mutating func test(_ one: Register, _ other: Register, _ width: Width = .quad) {
    encode(
      [Self.opcode(0x85, width)], other.rawValue, register: one.rawValue, width,
      isByteRegister: width == .byte)
  }
  public mutating func test(_ register: Register, _ value: Int32, _ width: Width = .quad) {
    encode(
      [Self.opcode(0xf7, width)], 0, register: register.rawValue, width,
      isByteRegister: width == .byte && register.rawValue > 3)
    immediate(value, width)
  }
  public mutating func test(_ memory: Memory, _ value: Int32, _ width: Width) {
    encode([Self.opcode(0xf7, width)], 0, memory, width)
    immediate(value, width)
  }
  public mutating func multiply(_ to: Register, _ by: Register, _ width: Width = .quad) {
    encode([0x0f, 0xaf], to.rawValue, register: by.rawValue, width)
  }
  public mutating func multiply(_ to: Register, _ from: Register, _ by: Int32, _ width: Width = .quad) {
    encode([0x69], to.rawValue, register: from.rawValue, width)
    immediate(by, width)
  }
  /// not and neg; mul, imul, div and idiv of rdx:rax.
  public mutating func apply(_ operation: Unary, _ register: Register, _ width: Width = .quad) {
    let opcode = Self.opcode(0xf7, width)
    encode(
      [opcode], operation.rawValue, register: register.rawValue, width,
      isByteRegister: width == .byte && register.rawValue > 3)
  }
  public mutating func increment(_ register: Register, _ width: Width = .quad) {
    group(0xff, 0, register, width)
  }
  public mutating func decrement(_ register: Register, _ width: Width = .quad) {
    group(0xff, 1, register, width)
  }
  public mutating func increment(_ memory: Memory, _ width: Width = .quad) {
    encode([Self.opcode(0xff, width)], 0, memory, width)
  }
  public mutating func shift(_ how: Shift, _ register: Register, by count: UInt8, _ width: Width = .quad) {
    encode(
      [Self.opcode(0xc1, width)], how.rawValue, register: register.rawValue, width,
      isByteRegister: width == .byte && register.rawValue > 3)
    emit(count)
  }
  /// By the number in cl.
  public mutating func shift(_ how: Shift, _ register: Register, _ width: Width = .quad) {
    encode(
      [Self.opcode(0xd3, width)], how.rawValue, register: register.rawValue, width,
      isByteRegister: width == .byte && register.rawValue > 3)
  }
  /// rdx becomes the sign of rax, for a signed division.
  public mutating func extendSign(_ width: Width = .quad) {
    if width == .quad { emit(0x48) }
    emit(0x99)
  }
  public mutating func swapBytes(_ register: Register, _ width: Width = .quad) {
    var rex: UInt8 = width == .quad ? 0x48 : 0
    if register.rawValue > 7 { rex |= 0x41 }
    if rex != 0 { emit(rex) }
    emit(0x0f, 0xc8 | register.rawValue & 7)
  }

  // MARK: Counting bits

  public enum BitCount: UInt8, CaseIterable, Sendable {
    case ones = 0xb8
    case trailingZeroes = 0xbc
    case leadingZeroes = 0xbd
  }
  /// popcnt, tzcnt, lzcnt: of processors since 2013.
  public mutating func count(_ what: BitCount, _ to: Register, _ from: Register, _ width: Width = .quad) {
    encode([0x0f, what.rawValue], to.rawValue, register: from.rawValue, width, prefix: 0xf3)
  }
  /// bsf and bsr: of every processor; of zero they give nothing.
  public mutating func scan(forward: Bool, _ to: Register, _ from: Register, _ width: Width = .quad) {
    encode([0x0f, forward ? 0xbc : 0xbd], to.rawValue, register: from.rawValue, width)
  }
}
