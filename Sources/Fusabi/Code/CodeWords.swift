public import Machine

/// What is said of code that breaks the rules: the same words by the verifier before it runs, and by dialect
/// and stepper while it runs.
public enum CodeWords {
  /// Of an instruction that takes values of one type: jumps, `ret`, `call`, `expect`.
  public static func expected(_ type: ValueType, got: ValueType) -> Trap {
    Trap(.typeMismatch, "expected \(type.name), got \(got.name)")
  }

  /// Operands in the order in which they were pushed.
  public static func operands(_ opcode: Opcode, _ types: ValueType...) -> Trap {
    operands(opcode, types)
  }

  public static func operands(_ opcode: Opcode, _ types: [ValueType]) -> Trap {
    var text = Instructions.name(of: opcode)
    for (index, type) in types.enumerated() {
      text += index == 0 ? " of " : index == types.count - 1 ? " and " : ", "
      text += type.name
    }
    return Trap(.typeMismatch, text)
  }

  /// `convert`.
  public static func conversion(_ from: ValueType, to type: ValueType) -> Trap {
    Trap(.typeMismatch, "convert of \(from.name) to \(type.name)")
  }

  public static func divideByZero() -> Trap { Trap(.divideByZero, "division by zero") }

  // MARK: of code that nobody runs

  static func unknown(_ opcode: UInt8) -> Trap {
    Trap(.invalidOpcode, "there is no opcode 0x\(opcode < 16 ? "0" : "")\(String(opcode, radix: 16))")
  }

  static func cut(_ opcode: Opcode) -> Trap {
    Trap(.endOfCode, "the operand of \(Instructions.name(of: opcode)) is cut off")
  }

  static func missing(_ code: TrapCode, _ what: String, _ index: Int, of count: Int) -> Trap {
    Trap(code, "there is no \(what) \(index) of \(count)")
  }

  static func badJump(to target: Int, size: Int) -> Trap {
    target < 0 || target >= size
      ? Trap(.badJump, "a jump to \(target), out of the code")
      : Trap(.badJump, "a jump into the instruction at \(target)")
  }

  static func endOfCode() -> Trap { Trap(.endOfCode, "the code runs off its end") }

  static func heightsDiffer(_ one: Int, _ other: Int) -> Trap {
    Trap(.typeMismatch, "heights differ: the stack has \(one) or \(other) values here")
  }

  static func misfit(_ misfit: Misfit, _ instruction: Instruction, height: Int, _ module: Module) -> Trap {
    let name = Instructions.name(of: instruction.opcode)
    switch misfit {
    case .underflow(let needs):
      return Trap(.stackUnderflow, "\(name) needs \(needs) \(needs == 1 ? "value" : "values") of \(height)")
    case .full:
      return Trap(.tooLarge, "more than \(Limits.frameMax) locals and values on the stack")
    case .operands(let x, let y, let z):
      var types = [Known.type(x)]
      if let y { types.append(Known.type(y)) }
      if let z { types.append(Known.type(z)) }
      return operands(instruction.opcode, types)
    case .conversion(let from, let to): return conversion(Known.type(from), to: Known.type(to))
    case .expected(let type, let got): return expected(Known.type(type), got: Known.type(got))
    case .arity(let takes, let got):
      let callee = module.imported(instruction.operand).name
      return Trap(.arity, "\(callee) takes \(takes) \(takes == 1 ? "argument" : "arguments"), not \(got)")
    }
  }
}
