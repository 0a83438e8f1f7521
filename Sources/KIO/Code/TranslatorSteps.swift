import CShims
import Machine

extension Translator {
  /// Translates the instruction at `at`, with those behind it that become one with it; what comes next.
  mutating func step(_ at: Int) -> Int {
    let instruction = Instructions.table.instruction(at: at, in: code)
    pc = at
    startHeight = stack.height
    since += 1
    guard let opcode = Opcode(rawValue: instruction.opcode) else { preconditionFailure("it is verified") }
    let operand = instruction.operand
    let next = instruction.next
    switch opcode {
    case .constant: pushed(.constant(operand))
    case .nil: pushed(.constant(image.shared.nilIndex))
    case .true: pushed(.constant(image.shared.trueIndex))
    case .false: pushed(.constant(image.shared.falseIndex))
    case .pop:
      _ = pop()
      charge()
    case .getLocal:
      let value = stack.values[operand]
      pushed(level == .plain || value == .place ? .local(operand) : value)
    case .setLocal: setLocal(operand)
    case .getGlobal, .defineGlobal, .setGlobal: return global(opcode, image.cells[operand], next)
    case .add: binary(opcode, ABUT_OP_ADD_RR)
    case .subtract: binary(opcode, ABUT_OP_SUBTRACT_RR)
    case .multiply: binary(opcode, ABUT_OP_MULTIPLY_RR)
    case .divide: binary(opcode, ABUT_OP_DIVIDE_RR)
    case .modulo: binary(opcode, ABUT_OP_MODULO_RR)
    case .equal: return compare(opcode, next)
    case .greater, .greaterEqual, .less, .lessEqual: return compare(opcode, next)
    case .not: return not(next)
    case .negate: negate()
    case .print: print()
    case .jump: jump(to: next + operand)
    case .jumpIfFalse: branch(on: pop(), whenTrue: false, at: at, own: 1)
    case .loop: loop(to: next - operand, next)
    case .call: call(operand, next)
    case .arrayNew: array(operand)
    case .arrayGet: getElement()
    case .arraySet: return setElement(next)
    case .sysQuery: query(operand)
    case .halt: halt()
    }
    return next
  }

  private mutating func pushed(_ value: VirtualStack.Value) {
    push(value)
    charge()
  }

  // MARK: places

  private mutating func setLocal(_ slot: Int) {
    let top = stack.height - 1
    let value = stack.values[top]
    guard slot != top, value != .local(slot) else {
      charge()
      return
    }
    if level == .all, producer >= 0, producer == lastOp, value == .place, stack.aliases[slot] == 0 {
      // The op that made the value writes it there at once.
      out.retarget(producer, to: Self.offset(slot))
      same = nil
      charge()
      stack.settle(slot)
      _ = stack.pop()
      stack.push(.local(slot))
      producer = -1
      return
    }
    while stack.aliases[slot] > 0,
      let alias = stack.virtuals.first(where: { stack.values[$0] == .local(slot) })
    {
      materialize(alias)
    }
    stack.settle(slot)
    if case .place = value {
      emit(ABUT_OP_MOVE, Self.offset(slot), Self.offset(top))
    } else {
      load(value, into: slot)
      charge()
    }
  }

  private mutating func global(_ opcode: Opcode, _ cell: UInt16, _ next: Int) -> Int {
    let cell = cell * 16
    switch opcode {
    case .getGlobal:
      if level == .all, next < code.count, code[next] == Opcode.call.rawValue, !isTarget[next] {
        let call = Instructions.table.instruction(at: next, in: code)
        since += 1
        callCell(call.operand, cell, at: next, call.next)
        return call.next
      }
      getGlobal(cell)
    case .defineGlobal: store(pop(), cell)
    default:
      let top = stack.height - 1
      switch stack.values[top] {
      case .place: store(.register(top), cell)
      case .local(let register): store(.register(register), cell)
      case .constant(let index): store(.constant(index), cell)
      }
    }
    return next
  }

  /// The op before may have left the global's value in a register.
  private mutating func getGlobal(_ cell: UInt16) {
    guard level == .all, let same, same.op == lastOp, same.cell == cell, same.register <= stack.height,
      same.register == stack.height || stack.values[same.register] == .place
    else {
      let register = stack.height
      emitValue(ABUT_OP_GET_CELL, cell)
      same = (lastOp, cell, register)
      return
    }
    if same.register == stack.height { stack.push(.place) } else { push(.local(same.register)) }
    producer = -1
    charge()
  }

  private mutating func store(_ value: Operand, _ cell: UInt16) {
    switch value {
    case .register(let register):
      emit(ABUT_OP_SET_CELL_R, Self.offset(register), cell)
      same = (lastOp, cell, register)
    case .constant(let index): emit(ABUT_OP_SET_CELL_K, Self.offset(index), cell)
    }
  }

  // MARK: operands

  /// The two operands of an instruction; at most the second is a constant, unless `allowsFirst`: then at most
  /// one. `form` is 0 for two registers, 1 for a constant at the right, 2 at the left.
  mutating func pair(allowsFirst: Bool = true) -> (x: UInt16, y: UInt16, form: Int) {
    let right = pop()
    let left = pop()
    switch (left, right) {
    case (.register(let x), .register(let y)): return (Self.offset(x), Self.offset(y), 0)
    case (.register(let x), .constant(let y)): return (Self.offset(x), Self.offset(y), 1)
    case (.constant(let x), .register(let y)) where allowsFirst: return (Self.offset(x), Self.offset(y), 2)
    default: break
    }
    let x = register(left, free: stack.height)
    if case .constant(let y) = right { return (x, Self.offset(y), 1) }
    return (x, register(right, free: stack.height + 1), 0)
  }

  private func constant(_ value: VirtualStack.Value) -> CodeImage.Constant? {
    if case .constant(let index) = value { image.constants[index] } else { nil }
  }

  /// Pushes what two constants give, when it is known.
  private mutating func folded(_ opcode: Opcode) -> Bool {
    let height = stack.height
    guard level == .all, let y = constant(stack.values[height - 1]),
      let x = constant(stack.values[height - 2]), let result = Folding.result(opcode, x, y),
      let index = image.shared.index(of: result)
    else { return false }
    _ = pop()
    _ = pop()
    pushed(.constant(index))
    return true
  }

  /// The same of one.
  private mutating func foldedOne(_ opcode: Opcode) -> Bool {
    guard level == .all, let x = constant(stack.values[stack.height - 1]),
      let result = Folding.result(opcode, x), let index = image.shared.index(of: result)
    else { return false }
    _ = pop()
    pushed(.constant(index))
    return true
  }

  private mutating func binary(_ opcode: Opcode, _ number: Int) {
    guard !folded(opcode) else { return }
    let (x, y, form) = pair()
    emitValue(number + form, x, y)
  }

  private mutating func negate() {
    guard !foldedOne(.negate) else { return }
    let x = pop()
    emitValue(ABUT_OP_NEGATE, register(x, free: stack.height))
  }

  // MARK: conditions

  /// A comparison, and the jump that it decides.
  private mutating func compare(_ opcode: Opcode, _ next: Int) -> Int {
    guard !folded(opcode) else { return next }
    var (x, y, form) = pair()
    if opcode == .equal, form == 2 { (x, y, form) = (y, x, 1) }
    let condition = condition(behind: next)
    if let jump = condition.jump {
      let number = Self.jumpNumber(opcode, whenTrue: condition.isInverted != (rotating != nil))
      since += condition.count - 1
      fork(number + form, x, y, at: jump, own: condition.count)
      return jump + 3
    }
    if opcode == .equal, level == .all, next < code.count, code[next] == Opcode.not.rawValue, !isTarget[next]
    {
      since += 1
      emitValue(ABUT_OP_NOT_EQUAL_RR + form, x, y, own: 2)
      return next + 1
    }
    emitValue(Self.number(of: opcode) + form, x, y)
    return next
  }

  private mutating func not(_ next: Int) -> Int {
    guard !foldedOne(.not) else { return next }
    let x = pop()
    let condition = condition(behind: next)
    if let jump = condition.jump {
      since += condition.count - 1
      branch(on: x, whenTrue: !condition.isInverted, at: jump, own: condition.count)
      return jump + 3
    }
    emitValue(ABUT_OP_NOT, register(x, free: stack.height))
    return next
  }

  /// The jump if false that stands at `next`, perhaps behind one or two nots; how many instructions up to it
  /// and with the one before `next`.
  private func condition(behind next: Int) -> (jump: Int?, isInverted: Bool, count: Int) {
    guard level == .all else { return (nil, false, 1) }
    var at = next
    var isInverted = false
    for count in 2...4 {
      guard at < code.count, !isTarget[at] else { break }
      if code[at] == Opcode.jumpIfFalse.rawValue { return (at, isInverted, count) }
      guard code[at] == Opcode.not.rawValue else { break }
      isInverted.toggle()
      at += 1
    }
    return (nil, false, 1)
  }

  private static func number(of opcode: Opcode) -> Int {
    switch opcode {
    case .less: ABUT_OP_LESS_RR
    case .lessEqual: ABUT_OP_LESS_EQUAL_RR
    case .greater: ABUT_OP_GREATER_RR
    case .greaterEqual: ABUT_OP_GREATER_EQUAL_RR
    default: ABUT_OP_EQUAL_RR
    }
  }

  private static func jumpNumber(_ opcode: Opcode, whenTrue: Bool) -> Int {
    switch opcode {
    case .less: whenTrue ? ABUT_OP_JUMP_LESS_RR : ABUT_OP_JUMP_NOT_LESS_RR
    case .lessEqual: whenTrue ? ABUT_OP_JUMP_LESS_EQUAL_RR : ABUT_OP_JUMP_NOT_LESS_EQUAL_RR
    case .greater: whenTrue ? ABUT_OP_JUMP_GREATER_RR : ABUT_OP_JUMP_NOT_GREATER_RR
    case .greaterEqual: whenTrue ? ABUT_OP_JUMP_GREATER_EQUAL_RR : ABUT_OP_JUMP_NOT_GREATER_EQUAL_RR
    default: whenTrue ? ABUT_OP_JUMP_EQUAL_RR : ABUT_OP_JUMP_NOT_EQUAL_RR
    }
  }
}
