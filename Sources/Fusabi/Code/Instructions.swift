import CShims

/// An instruction as it stands in code.
public struct Instruction: Equatable, Sendable {
  public let opcode: Opcode
  /// Numbers as they are, of jumps the distance, of types their number; 0 when there is none.
  public let operand: Int
  /// Of `call_ffi_n`: how many arguments.
  public let second: Int
  /// Behind it.
  public let next: Int

  /// Where it jumps to, if it does; in code that is not verified perhaps outside.
  public var target: Int? {
    Instructions.row(opcode).operand == .jump ? next + operand : nil
  }

  /// Of instructions with a type.
  public var type: ValueType? { UInt8(exactly: operand).flatMap { ValueType(rawValue: $0) } }
}

/// What is known about the instructions.
public enum Instructions {
  /// What stands behind an opcode, in the numbers of the table.
  public enum Operand: UInt8, Sendable {
    case none = 0
    case constant, local, function, `import`, importN, jump, type, count
  }

  /// Where it goes on.
  public enum Flow: UInt8, Sendable {
    case next = 0
    case jump, branch, stop
  }

  public struct Row: Sendable {
    public let operand: Operand
    /// Bytes of the operand.
    public let size: Int
    /// Without those that the operand adds.
    public let pops: Int
    public let pushes: Int
    public let flow: Flow
  }

  public static func row(_ opcode: Opcode) -> Row {
    let row = raw(opcode.rawValue)
    guard let operand = Operand(rawValue: row.operand), let flow = Flow(rawValue: row.flow) else {
      preconditionFailure("the table has other numbers")
    }
    return Row(
      operand: operand, size: Int(row.size), pops: Int(row.pops), pushes: Int(row.pushes), flow: flow)
  }

  /// Every byte has a row; those of no opcode are `ABUT_FUSABI_OPERAND_UNKNOWN`.
  static func raw(_ opcode: UInt8) -> abut_fusabi_row { unsafe abut_fusabi_rows()[Int(opcode)] }

  public static func name(of opcode: Opcode) -> String {
    guard let name = unsafe abut_fusabi_name(opcode.rawValue) else { return "" }
    return unsafe String(cString: name)
  }

  /// The instruction that begins at `pc`; nil when no opcode stands there, or its operand is cut off.
  public static func decoded(at pc: Int, in code: [UInt8]) -> Instruction? {
    guard code.indices.contains(pc), Opcode(rawValue: code[pc]) != nil,
      Int(raw(code[pc]).size) < code.count - pc
    else { return nil }
    return instruction(at: pc, in: code)
  }

  /// The instruction at a boundary of verified code.
  public static func instruction(at pc: Int, in code: [UInt8]) -> Instruction {
    guard let opcode = Opcode(rawValue: code[pc]) else { preconditionFailure("it is verified") }
    switch raw(code[pc]).size {
    case 0: return Instruction(opcode: opcode, operand: 0, second: 0, next: pc + 1)
    case 1: return Instruction(opcode: opcode, operand: Int(code[pc + 1]), second: 0, next: pc + 2)
    case 4:
      let word = word(at: pc + 1, in: code)
      let isSigned = raw(code[pc]).operand == UInt8(ABUT_FUSABI_OPERAND_JUMP)
      let operand = isSigned ? Int(Int32(bitPattern: word)) : Int(word)
      return Instruction(opcode: opcode, operand: operand, second: 0, next: pc + 5)
    default:
      return Instruction(
        opcode: opcode, operand: Int(word(at: pc + 1, in: code)), second: Int(word(at: pc + 5, in: code)),
        next: pc + 9)
    }
  }

  private static func word(at pc: Int, in code: [UInt8]) -> UInt32 {
    UInt32(code[pc]) | UInt32(code[pc + 1]) << 8 | UInt32(code[pc + 2]) << 16 | UInt32(code[pc + 3]) << 24
  }
}
