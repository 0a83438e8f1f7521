import CShims
import Machine

extension Translator {
  // MARK: conditions

  /// A comparison, and the jump that it decides.
  mutating func compare(_ instruction: Instruction, _ before: Before, _ next: Int) -> Int {
    let condition = condition(behind: next)
    let isEquality = instruction.opcode == .eq || instruction.opcode == .ne
    if isEquality, before.x != before.y, before.x != .any, before.y != .any {
      // Values of two types never are the same.
      _ = pop()
      _ = pop()
      pushed(.constant(module.boolConstant(instruction.opcode == .ne)))
      return next
    }
    guard let how = TypedOps.comparison(instruction.opcode, before.y, before.x) else {
      service(instruction)
      return next
    }
    let (x, y, form) = pair(forms: isEquality ? 2 : 3)
    let comparing = Comparing(opcode: instruction.opcode, how: how, x: x, y: y, form: form)
    if let jump = condition.jump, comparing.jump(whenTrue: true) != nil {
      fork(comparing, condition, at: jump)
      return jump + Self.jumpSize
    }
    let (number, b, c, isInverted) = comparing.value
    emitValue(number, b, c)
    if isInverted { emit(ABUT_OP_NOT, place(stack.height - 1), place(stack.height - 1), own: 0) }
    producer = lastOp
    return next
  }

  mutating func not(_ instruction: Instruction, _ before: Before, _ next: Int) -> Int {
    guard before.x == .bool else {
      service(instruction)
      return next
    }
    let condition = condition(behind: next)
    let x = pop()
    guard let jump = condition.jump else {
      emitValue(ABUT_OP_NOT, register(x, free: stack.height))
      return next
    }
    swallow(condition, at: jump)
    branch(on: x, whenTrue: !condition.jumpsWhenTrue, at: jump, own: condition.count)
    return jump + Self.jumpSize
  }

  static let jumpSize = 5

  struct Condition {
    /// Where the jump stands that a Bool decides; nil when it does not.
    var jump: Int?
    /// Whether it jumps when the Bool is true that the instruction before gives.
    var jumpsWhenTrue = true
    /// Instructions up to the jump, with the one before.
    var count = 1
  }

  /// The jump that the Bool which is made before `next` decides, perhaps behind one or two nots.
  private func condition(behind next: Int) -> Condition {
    guard level == .all else { return Condition() }
    var at = next
    var isInverted = false
    for count in 2...4 {
      guard at < code.count, !isTarget[at], let opcode = Opcode(rawValue: code[at]) else { break }
      switch opcode {
      case .jumpIf, .jumpIfNot:
        return Condition(jump: at, jumpsWhenTrue: (opcode == .jumpIf) != isInverted, count: count)
      case .not:
        isInverted.toggle()
        at += 1
      default: return Condition()
      }
    }
    return Condition()
  }

  /// The instructions of a condition become one with that before them.
  private mutating func swallow(_ condition: Condition, at jump: Int) {
    since += condition.count - 1
    var at = pc
    for _ in 1..<condition.count {
      at = Instructions.instruction(at: at, in: code).next
      advance(Instructions.instruction(at: at, in: code))
    }
  }

  // MARK: jumps

  /// The jump at `at`, on a Bool. `own` instructions in all.
  mutating func branch(on x: Operand, whenTrue: Bool, at: Int, own: Int) {
    let register = register(x, free: stack.height)
    let jumpsWhenTrue = whenTrue == (rotating == nil)
    fork(jumpsWhenTrue ? ABUT_OP_JUMP_TRUE : ABUT_OP_JUMP_FALSE, register, nil, at: at, own: own)
  }

  private mutating func fork(_ comparing: Comparing, _ condition: Condition, at jump: Int) {
    let whenTrue = condition.jumpsWhenTrue == (rotating == nil)
    guard let (number, x, y) = comparing.jump(whenTrue: whenTrue) else { return }
    swallow(condition, at: jump)
    fork(number, x, y, at: jump, own: condition.count)
  }

  private func target(of at: Int) -> Int { Instructions.instruction(at: at, in: code).target ?? 0 }

  /// Jumps, or goes on behind the jump at `at`; where the head of a loop is translated once more, the other
  /// way round: to the loop's body, or out of it.
  private mutating func fork(_ number: Int, _ x: UInt16, _ y: UInt16?, at: Int, own: Int) {
    let target = target(of: at)
    // The values below are in their places on both ways.
    materialize(from: 0)
    if rotating != nil, let body = behindBranches[at + Self.jumpSize] {
      emit(number, x, y ?? 0, own: own, jumps: body)
      beginBlock(target)
      if target == rotatingEnd { return }
      emit(ABUT_OP_JUMP, own: 0, jumps: label(of: target))
      isReachable = false
      return
    }
    emit(number, x, y ?? 0, own: own, jumps: label(of: target))
    let behind = out.label()
    out.bind(behind)
    behindBranches[at + Self.jumpSize] = behind
    beginBlock(at + Self.jumpSize)
  }

  /// To the head of a loop: when that only decides whether it goes on, it is done here, a jump less each time
  /// round.
  mutating func jump(to target: Int, _ next: Int) {
    guard level == .all, rotating == nil, target <= pc, rotations < Self.rotationsMax,
      let end = loopHead(target)
    else {
      materialize(from: 0)
      emit(ABUT_OP_JUMP, jumps: label(of: target))
      isReachable = false
      return
    }
    charge()
    rotations += 1
    rotating = target
    rotatingEnd = next
    // Types as they are wherever one comes to the head from, as it was verified with.
    if let index = flow.index(of: target) { state.restore(flow.types(at: index)) }
    var at = target
    while isReachable, at <= end { at = step(at) }
    rotating = nil
  }

  /// Instructions that a loop's head may have to be translated twice, and how often in a function.
  private static let loopHeadMax = 12
  private static let rotationsMax = 4_096

  /// Where the jump stands that ends a head of a loop, when there is nothing before it but what it decides
  /// on.
  private func loopHead(_ start: Int) -> Int? {
    var at = start
    for _ in 0..<Self.loopHeadMax {
      guard at < code.count, at == start || !isTarget[at], let opcode = Opcode(rawValue: code[at]) else {
        return nil
      }
      switch opcode {
      case .jumpIf, .jumpIfNot: return behindBranches[at + Self.jumpSize] == nil ? nil : at
      case .push, .load, .add, .sub, .mul, .div, .mod, .neg, .andBits, .orBits, .xorBits, .shiftLeft,
        .shiftRight, .eq, .ne, .lt, .le, .gt, .ge, .not, .arrayGet, .arrayLen, .expect, .strLen, .strByte:
        at = Instructions.instruction(at: at, in: code).next
      default: return nil
      }
    }
    return nil
  }

  // MARK: ends

  mutating func ret(_ before: Before) {
    let record = Self.offset(function.params.count)
    if stack.height > 0, before.x != function.result, function.result != .any {
      expect(function.result, own: 0)
    }
    switch end() {
    case .register(let register): emit(ABUT_OP_RETURN_R, Self.offset(register), record)
    case .constant(let index): emit(ABUT_OP_RETURN_K, Self.offset(index), record)
    }
    isReachable = false
  }

  mutating func halt() {
    switch end() {
    case .register(let register): emit(ABUT_OP_HALT_R, Self.offset(register))
    case .constant(let index): emit(ABUT_OP_HALT_K, Self.offset(index))
    }
    isReachable = false
  }

  /// The top of the stack, or Unit, as an op can name it.
  private mutating func end() -> Operand {
    guard stack.height == 0 else { return pop() }
    guard module.unitConstant >= OpBuilder.constantCountMax else { return .constant(module.unitConstant) }
    load(.constant(module.unitConstant), into: function.scratch, own: 0)
    return .register(function.scratch)
  }
}
