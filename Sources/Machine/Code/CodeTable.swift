public import CShims

/// The instructions of a stack machine's bytecode: a byte of opcode, then its operand, the high byte first.
public struct CodeTable: Sendable {
  /// By opcode.
  let rows: [abut_code_row]
  let names: [String]

  /// `rows` and names for opcodes below `count`; others are unknown.
  public init(rows: UnsafePointer<abut_code_row>, count: Int, name: (UInt8) -> String) {
    let unknown = abut_code_row(operand: UInt8(ABUT_OPERAND_UNKNOWN), size: 0, pops: 0, pushes: 0, flow: 0)
    self.rows = (0..<256).map { $0 < count ? unsafe rows[$0] : unknown }
    names = (0..<count).map { name(UInt8($0)) }
  }

  public func row(_ opcode: UInt8) -> abut_code_row { rows[Int(opcode)] }

  public func name(_ opcode: UInt8) -> String {
    Int(opcode) < names.count ? names[Int(opcode)] : "opcode \(opcode)"
  }

  /// An instruction as it stands in code.
  public struct Instruction {
    public var opcode: UInt8
    public var row: abut_code_row
    public var operand: Int
    public var next: Int

    /// Where it jumps to, if it does; perhaps outside of the code.
    public var target: Int? {
      switch Int(row.operand) {
      case ABUT_OPERAND_FORWARD: next + operand
      case ABUT_OPERAND_BACKWARD: next - operand
      default: nil
      }
    }

    /// Values it takes from the stack.
    public var pops: Int { Int(row.pops) + (Int(row.operand) == ABUT_OPERAND_COUNT ? operand : 0) }
    public var pushes: Int { Int(row.pushes) }
  }

  /// The instruction at a boundary of verified code.
  public func instruction(at pc: Int, in code: [UInt8]) -> Instruction {
    let row = rows[Int(code[pc])]
    var operand = 0
    for offset in 0..<Int(row.size) { operand = operand << 8 | Int(code[pc + 1 + offset]) }
    return Instruction(opcode: code[pc], row: row, operand: operand, next: pc + 1 + Int(row.size))
  }

  // MARK: what is wrong; verifiers and interpreters that check as they go say the same

  public func unknown(_ opcode: UInt8) -> Trap { Trap(.invalidOpcode, "there is no opcode \(opcode)") }

  public func cut(_ opcode: UInt8) -> Trap { Trap(.endOfCode, "the operand of \(name(opcode)) is cut off") }

  public func underflow(_ opcode: UInt8, needs: Int, has: Int) -> Trap {
    Trap(.stackUnderflow, "\(name(opcode)) needs \(needs) \(needs == 1 ? "value" : "values") of \(has)")
  }

  public func badLocal(_ slot: Int, height: Int) -> Trap {
    Trap(.badSlot, "there is no local \(slot): the stack has \(height) \(height == 1 ? "value" : "values")")
  }

  public func badConstant(_ index: Int, count: Int) -> Trap {
    Trap(.badConstant, "there is no constant \(index) of \(count)")
  }

  public func badName(_ index: Int) -> Trap {
    Trap(.badConstant, "the name, constant \(index), is no string")
  }

  public func badJump(to target: Int, size: Int) -> Trap {
    target < 0 || target >= size
      ? Trap(.badJump, "a jump to \(target), out of the code")
      : Trap(.badJump, "a jump into the instruction at \(target)")
  }

  public func endOfCode() -> Trap { Trap(.endOfCode, "the code runs off its end") }
}
