extension Assembler {
  /// How wide a floating-point number is.
  public enum Precision: Sendable, CaseIterable {
    case single, double
    var prefix: UInt8 { self == .single ? 0xf3 : 0xf2 }
  }

  /// Arithmetic of scalar floating-point numbers; the number is the opcode.
  public enum FloatOperation: UInt8, CaseIterable, Sendable {
    case squareRoot = 0x51
    case add = 0x58
    case multiply = 0x59
    case subtract = 0x5c
    case minimum = 0x5d
    case divide = 0x5e
    case maximum = 0x5f
  }

  // MARK: Moves

  /// Loads one number; the rest of the register becomes zero.
  public mutating func load(_ to: Vector, _ from: Memory, _ precision: Precision = .double) {
    encode([0x0f, 0x10], to.rawValue, from, .long, prefix: precision.prefix)
  }
  public mutating func store(_ to: Memory, _ from: Vector, _ precision: Precision = .double) {
    encode([0x0f, 0x11], from.rawValue, to, .long, prefix: precision.prefix)
  }
  /// The whole register.
  public mutating func move(_ to: Vector, _ from: Vector) {
    encode([0x0f, 0x28], to.rawValue, register: from.rawValue, .long)
  }
  public mutating func move(_ to: Vector, _ from: Register, _ width: Width = .quad) {
    encode([0x0f, 0x6e], to.rawValue, register: from.rawValue, width, prefix: 0x66)
  }
  public mutating func move(_ to: Register, _ from: Vector, _ width: Width = .quad) {
    encode([0x0f, 0x7e], from.rawValue, register: to.rawValue, width, prefix: 0x66)
  }
  public mutating func clear(_ register: Vector) {
    encode([0x0f, 0x57], register.rawValue, register: register.rawValue, .long)
  }
  /// All sixteen bytes, aligned or not.
  public mutating func loadWhole(_ to: Vector, _ from: Memory) {
    encode([0x0f, 0x10], to.rawValue, from, .long)
  }
  public mutating func storeWhole(_ to: Memory, _ from: Vector) {
    encode([0x0f, 0x11], from.rawValue, to, .long)
  }

  // MARK: Conversions

  /// To the other precision than `from`.
  public mutating func convert(_ to: Vector, _ from: Vector, from precision: Precision) {
    encode([0x0f, 0x5a], to.rawValue, register: from.rawValue, .long, prefix: precision.prefix)
  }
  /// A signed integer of four or eight bytes.
  public mutating func convert(_ to: Vector, _ from: Register, _ width: Width, to precision: Precision) {
    encode([0x0f, 0x2a], to.rawValue, register: from.rawValue, width, prefix: precision.prefix)
  }
  /// To an integer, cut towards zero.
  public mutating func convert(_ to: Register, _ from: Vector, _ width: Width, from precision: Precision) {
    encode([0x0f, 0x2c], to.rawValue, register: from.rawValue, width, prefix: precision.prefix)
  }

  // MARK: Arithmetic

  public mutating func apply(
    _ operation: FloatOperation, _ to: Vector, _ from: Vector, _ precision: Precision
  ) {
    encode([0x0f, operation.rawValue], to.rawValue, register: from.rawValue, .long, prefix: precision.prefix)
  }
  /// Sets the flags as for unsigned numbers; parity says that one is not a number.
  public mutating func compare(_ one: Vector, _ other: Vector, _ precision: Precision) {
    encode(
      [0x0f, 0x2e], one.rawValue, register: other.rawValue, .long, prefix: precision == .double ? 0x66 : nil)
  }
}

extension Assembler {
  /// fld and fstp of ten bytes: how `long double` comes back.
  public mutating func loadExtended(_ from: Memory) { encode([0xdb], 5, from, .long) }
  public mutating func storeExtended(_ to: Memory) { encode([0xdb], 7, to, .long) }
}
