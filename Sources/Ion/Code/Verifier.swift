import Machine

/// Looks at a function before any code is made of it: what it lets pass cannot leave its frame or its code.
struct Verifier {
  /// `Class:function`.
  let name: String
  let function: Function

  /// Registers that its code may name.
  static func registerBound(of function: Function) -> Int { max(function.registerCount, Limits.registersMin) }

  func check() throws(Refusal) {
    guard function.registerCount <= Limits.registersMax else {
      throw refusal(-1, "\(function.registerCount) registers; at most \(Limits.registersMax) are possible")
    }
    for (at, instruction) in function.code.enumerated() {
      try checkRegisters(at, instruction)
      try checkJumps(at, instruction)
      try checkCounts(at, instruction)
      try checkNesting(at, instruction)
    }
  }

  private func checkRegisters(_ at: Int, _ instruction: Instruction) throws(Refusal) {
    let bound = Self.registerBound(of: function)
    for register in instruction.names { try check(register, bound, at) }
    guard case .objectInit(_, let entries) = instruction else { return }
    // Of two entries with one key the first one is not looked at again.
    for entry in entries {
      if case .register(let register) = entry.source { try check(register, bound, at) }
    }
  }

  private func check(_ register: Register, _ bound: Int, _ at: Int) throws(Refusal) {
    guard register < bound else { throw refusal(at, "there is no register r\(register) of \(bound)") }
  }

  private func checkJumps(_ at: Int, _ instruction: Instruction) throws(Refusal) {
    for offset in instruction.offsets {
      let target = at + Int(offset)
      guard target >= 0, target <= function.code.count else {
        throw refusal(at, "a jump to \(target), out of the code of \(function.code.count) instructions")
      }
    }
  }

  private func checkCounts(_ at: Int, _ instruction: Instruction) throws(Refusal) {
    switch instruction {
    case .call(_, _, let list), .spawn(_, _, let list):
      guard list.count <= Limits.argumentsMax else {
        throw refusal(at, "\(list.count) arguments; at most \(Limits.argumentsMax) are possible")
      }
    case .makeClosure(_, _, _, let captures):
      guard captures.count <= Limits.capturesMax else {
        throw refusal(at, "\(captures.count) captures; at most \(Limits.capturesMax) are possible")
      }
    default: break
    }
    let room = Frame.windowRoom(of: function)
    let needed = instruction.window(part: Frame.part(of: function))
    guard needed <= room else {
      throw refusal(at, "it takes \(needed) values at once; beside its registers there is room for \(room)")
    }
  }

  private func checkNesting(_ at: Int, _ instruction: Instruction) throws(Refusal) {
    let isDeep =
      switch instruction {
      case .loadConst(_, let value): Self.isDeep(value, Limits.nestingMax)
      case .match(_, let arms), .receiveMatch(_, _, let arms):
        arms.contains { Self.isDeep($0.pattern, Limits.nestingMax) }
      case .objectInit(_, let entries):
        entries.contains { entry in
          if case .value(let value) = entry.source { Self.isDeep(value, Limits.nestingMax) } else { false }
        }
      default: false
      }
    guard !isDeep else {
      throw refusal(at, "values in values are nested deeper than \(Limits.nestingMax)")
    }
  }

  /// Whether something in it is nested deeper than so.
  static func isDeep(_ value: Value, _ depth: Int) -> Bool {
    guard depth >= 0 else { return true }
    return switch value {
    case .tuple(let parts), .array(let parts): parts.contains { isDeep($0, depth - 1) }
    case .object(let properties): properties.contains { isDeep($0.value, depth - 1) }
    default: false
    }
  }

  static func isDeep(_ pattern: Pattern, _ depth: Int) -> Bool {
    guard depth >= 0 else { return true }
    return switch pattern {
    case .value(let value): isDeep(value, depth - 1)
    case .wildcard: false
    case .tuple(let parts), .array(let parts): parts.contains { isDeep($0, depth - 1) }
    case .tagged(_, let inner): isDeep(inner, depth - 1)
    }
  }

  private func refusal(_ instruction: Int, _ message: String) -> Refusal {
    Refusal(function: name, instruction: instruction, message: message)
  }
}
