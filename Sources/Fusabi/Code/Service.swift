/// What `FusabiDialect.window` does for register code and for the stepper alike: instructions whose
/// operands' types only a run knows, and those on Strings and Arrays.
///
/// The number of a service is its opcode; bits 8 and up are the type of `convert` and `isType`. The window
/// is the instruction's operands in the order in which they were pushed, the first one lowest; what it
/// answers is pushed. `arraySet` and `arrayPush` push nothing: what they answer is not looked at.
///
/// Besides, register code asks the dialect for `arithmetic`, `isOrdered` and `negated` of whatever operands,
/// `isEqual` (what `eq` answers), `element` and `setElement` (`arrayGet`, `arraySet`), and `expect`
/// (`CodeWords.expected`).
public enum Service: Int, Sendable, CaseIterable {
  case add = 0x20
  case sub, mul, div, mod, neg
  /// To the type in bits 8 and up.
  case convert
  case andBits, orBits, xorBits, shiftLeft, shiftRight
  case eq = 0x30
  case ne, lt, le, gt, ge
  case and = 0x40
  case or, not
  /// Whether it is of the type in bits 8 and up.
  case isType = 0x44
  case concat = 0x50
  case text, strLen, strByte, strSlice, strFind
  case arrayMake = 0x61
  case arrayGet, arraySet, arrayLen, arrayPush

  /// The number that an op has.
  public func number(_ type: ValueType? = nil) -> Int { rawValue | Int(type?.rawValue ?? 0) << 8 }

  /// A service by its number, and the type that it is about.
  public init?(number: Int) { self.init(rawValue: number & 0xff) }
  public static func type(of number: Int) -> ValueType? {
    UInt8(exactly: number >> 8).flatMap { ValueType(rawValue: $0) }
  }

  public init?(_ opcode: Opcode) { self.init(rawValue: Int(opcode.rawValue)) }
  public var opcode: Opcode {
    guard let opcode = Opcode(rawValue: UInt8(rawValue)) else { preconditionFailure("services are opcodes") }
    return opcode
  }
  /// Operands of the window.
  public var count: Int { Instructions.row(opcode).pops }
}
