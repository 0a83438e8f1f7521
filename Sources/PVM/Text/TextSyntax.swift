/// How instructions look in text, for those who write it and those who read it. docs/formats/pvm-text.md has
/// it in words.
enum TextSyntax {
  /// The operands of an instruction: A, B, D registers, X and Y immediates, T a target, the rest as it
  /// stands. What begins with `+` may be left out when it is 0.
  static func pattern(_ instruction: Instruction) -> String {
    switch instruction.form {
    case .none: ""
    case .i: "X"
    case .r64: "A,X"
    case .ii: "[X],Y"
    case .o: "T"
    case .ri: instruction == .jumpInd ? "A+X" : instruction == .loadImm ? "A,X" : "A,[X]"
    case .rii: "[A+X],Y"
    case .rio: "A,X,T"
    case .rr: "D,A"
    case .rri: hasAddress(instruction) ? "A,[B+X]" : "A,B,X"
    case .rro: "A,B,T"
    case .rrii: "A,X,B+Y"
    case .rrr: "D,A,B"
    }
  }

  private static func hasAddress(_ instruction: Instruction) -> Bool {
    let number = instruction.rawValue
    return number >= Instruction.storeIndU8.rawValue && number <= Instruction.loadIndU64.rawValue
  }

  /// Whether only the low 32 bits of an immediate matter, so that it may be written as a number without sign
  /// up to 2^32 - 1: addresses, what 32-bit instructions work on, what is stored in 32 bits.
  static func isUnsigned(_ instruction: Instruction, first: Bool) -> Bool {
    switch instruction.form {
    case .ii, .rii:
      if first { return true }
      return instruction != .storeImmU64 && instruction != .storeImmIndU64
    case .ri: return instruction != .loadImm
    case .rri: return hasAddress(instruction) || works32(instruction)
    case .rrii: return !first
    default: return false
    }
  }

  private static func works32(_ instruction: Instruction) -> Bool {
    switch instruction {
    case .addImm32, .mulImm32, .shloLImm32, .shloRImm32, .sharRImm32, .negAddImm32, .shloLImmAlt32,
      .shloRImmAlt32, .sharRImmAlt32, .rotR32Imm, .rotR32ImmAlt:
      true
    default: false
    }
  }

  /// Other names of registers, which the assembler knows too.
  static let registerNames = ["ra", "sp", "t0", "t1", "t2", "s0", "s1", "a0", "a1", "a2", "a3", "a4", "a5"]
}

/// An instruction's operands with the sizes of its immediates. `y` is the target where there is one.
struct TextOperands {
  var a: UInt8 = 0
  var b: UInt8 = 0
  var d: UInt8 = 0
  var x: UInt64 = 0
  var y: UInt64 = 0
  /// Bytes; as few as will do when nil.
  var xSize: Int?
  var ySize: Int?

  /// Fewest bytes that hold a number with its sign; more than 4 when none do.
  static func least(_ value: UInt64) -> Int {
    let signed = Int64(bitPattern: value)
    if signed == 0 { return 0 }
    let bits = 65 - (signed < 0 ? ~signed : signed).leadingZeroBitCount
    return (bits + 7) / 8
  }

  static func append(_ value: UInt64, _ size: Int, to code: inout [UInt8]) {
    for index in 0..<size { code.append(UInt8(truncatingIfNeeded: value >> UInt64(8 * index))) }
  }

  /// Writes an instruction up to its target: that comes last wherever there is one.
  func append(_ opcode: UInt8, _ form: Form, to code: inout [UInt8]) {
    let first = xSize ?? Self.least(x)
    let second = ySize ?? Self.least(y)
    code.append(opcode)
    switch form {
    case .none, .o: break
    case .i: Self.append(x, first, to: &code)
    case .r64:
      code.append(a)
      Self.append(x, 8, to: &code)
    case .ii:
      code.append(UInt8(first))
      Self.append(x, first, to: &code)
      Self.append(y, second, to: &code)
    case .ri:
      code.append(a)
      Self.append(x, first, to: &code)
    case .rii, .rio:
      code.append(a | UInt8(first) << 4)
      Self.append(x, first, to: &code)
      if form == .rii { Self.append(y, second, to: &code) }
    case .rr: code.append(d | a << 4)
    case .rri:
      code.append(a | b << 4)
      Self.append(x, first, to: &code)
    case .rro: code.append(a | b << 4)
    case .rrii:
      code.append(a | b << 4)
      code.append(UInt8(first))
      Self.append(x, first, to: &code)
      Self.append(y, second, to: &code)
    case .rrr:
      code.append(a | b << 4)
      code.append(d)
    }
  }
}

extension Form {
  var hasTarget: Bool { self == .o || self == .rio || self == .rro }
}
