import CShims
import Machine

extension Translator {
  /// Translates the instruction at `at`, with those behind it that become one with it; what comes next.
  mutating func step(_ at: Int) -> Int {
    let instruction = Instructions.instruction(at: at, in: code)
    pc = at
    startHeight = stack.height
    since += 1
    let before = Before(state)
    let checks = argumentChecks(instruction)
    advance(instruction)
    let next = instruction.next
    switch instruction.opcode {
    case .nop: charge()
    case .push: pushed(.constant(instruction.operand))
    case .pop:
      _ = pop()
      charge()
    case .dup: pushed(copy(of: stack.height - 1))
    case .over: pushed(copy(of: stack.height - 2))
    case .swap: swap()
    case .load: pushed(.register(function.register(ofLocal: instruction.operand)))
    case .store: store(function.register(ofLocal: instruction.operand))
    case .call: call(instruction, checks)
    case .callFfi, .callFfiN: callImport(instruction, checks)
    case .ret: ret(before)
    case .halt: halt()
    case .jump: jump(to: instruction.target ?? 0, next)
    case .jumpIf, .jumpIfNot:
      if before.x != .bool { expect(.bool, own: 0) }
      branch(on: pop(), whenTrue: instruction.opcode == .jumpIf, at: at, own: 1)
    case .add, .sub, .mul, .div, .mod, .andBits, .orBits, .xorBits, .shiftLeft, .shiftRight:
      binary(instruction, before)
    case .neg: unary(instruction, TypedOps.negation(before.x))
    case .not: return not(instruction, before, next)
    case .and, .or: logic(instruction, before)
    case .eq, .ne, .lt, .le, .gt, .ge: return compare(instruction, before, next)
    case .convert: convert(instruction, before)
    case .expect:
      if before.x == instruction.type { charge() } else { expect(instruction.type ?? .any, own: 1) }
    case .isType: isType(instruction, before)
    case .text: if before.x == .string { charge() } else { service(instruction) }
    case .arrayNew: array(instruction.operand)
    case .arrayGet: getElement()
    case .arraySet: setElement()
    case .arrayLen: unary(instruction, before.x == .array ? ABUT_OP_ARRAY_LEN : nil)
    case .strLen: unary(instruction, before.x == .string ? ABUT_OP_STRING_LEN : nil)
    case .concat, .strByte, .strSlice, .strFind, .arrayMake, .arrayPush:
      service(instruction)
    }
    return next
  }

  /// Types of the values on top before an instruction.
  struct Before {
    /// Of the top, and of the one below it; `any` where there is none.
    var x = ValueType.any
    var y = ValueType.any

    init(_ state: TypeState) {
      if state.height > 0 { x = Known.type(state.top(0)) }
      if state.height > 1 { y = Known.type(state.top(1)) }
    }
  }

  /// What is known is that of behind the instruction from now on.
  mutating func advance(_ instruction: Instruction) {
    let misfit = state.apply(instruction)
    precondition(misfit == nil, "it is verified")
  }

  // MARK: places

  /// The value of a place, once more.
  private func copy(of slot: Int) -> VirtualStack.Value {
    let value = stack.values[slot]
    return value == .place ? .register(function.register(ofPlace: slot)) : value
  }

  private mutating func store(_ register: Int) {
    let top = stack.height - 1
    let value = stack.values[top]
    guard value != .register(register) else {
      _ = pop()
      charge()
      return
    }
    if level == .all, producer >= 0, producer == lastOp, stack.aliases[register] == 0, retargeted(register) {
      return
    }
    while stack.aliases[register] > 0,
      let alias = stack.virtuals.first(where: { stack.values[$0] == .register(register) })
    {
      if alias == top { break }
      materialize(alias)
    }
    _ = pop()
    if case .place = value {
      emit(ABUT_OP_MOVE, Self.offset(register), place(top))
    } else {
      load(value, into: register, own: 1)
    }
  }

  /// Lets the op that made the value on top write it to a local at once. The value may be there a second
  /// time.
  private mutating func retargeted(_ register: Int) -> Bool {
    let top = stack.height - 1
    let value = stack.values[top]
    let made = top > 0 ? function.register(ofPlace: top - 1) : -1
    if value == .place {
      guard stack.aliases[function.register(ofPlace: top)] == 0 else { return false }
      out.retarget(producer, to: Self.offset(register))
      charge()
      _ = pop()
      return true
    }
    guard value == .register(made), stack.values[top - 1] == .place, stack.aliases[made] == 1 else {
      return false
    }
    out.retarget(producer, to: Self.offset(register))
    charge()
    _ = pop()
    stack.set(top - 1, .register(register))
    return true
  }

  private mutating func swap() {
    let (low, high) = (stack.height - 2, stack.height - 1)
    let (x, y) = (stack.values[low], stack.values[high])
    let (lowRegister, highRegister) = (function.register(ofPlace: low), function.register(ofPlace: high))
    switch (x, y) {
    case (.place, .place):
      let scratch = function.scratch
      emit(ABUT_OP_MOVE, Self.offset(scratch), Self.offset(lowRegister))
      emit(ABUT_OP_MOVE, Self.offset(lowRegister), Self.offset(highRegister), own: 0)
      emit(ABUT_OP_MOVE, Self.offset(highRegister), Self.offset(scratch), own: 0)
      return
    case (.place, .register(lowRegister)): charge()
    case (.place, _):
      emit(ABUT_OP_MOVE, Self.offset(highRegister), Self.offset(lowRegister))
      stack.set(high, .place)
      stack.set(low, y)
    case (_, .place):
      if level == .all, producer >= 0, producer == lastOp {
        out.retarget(producer, to: Self.offset(lowRegister))
        charge()
      } else {
        emit(ABUT_OP_MOVE, Self.offset(lowRegister), Self.offset(highRegister))
      }
      stack.set(low, .place)
      stack.set(high, x)
    default:
      stack.set(low, y)
      stack.set(high, x)
      charge()
    }
    producer = -1
  }

  // MARK: operands

  /// The two operands of an instruction: `form` is 0 for two registers, 1 for a constant at the right, 2 at
  /// the left, as far as there are `forms`. With two, operands may change places.
  mutating func pair(forms: Int = 3) -> (x: UInt16, y: UInt16, form: Int) {
    let right = pop()
    let left = pop()
    switch (left, right) {
    case (.register(let x), .register(let y)): return (Self.offset(x), Self.offset(y), 0)
    case (.register(let x), .constant(let y)): return (Self.offset(x), Self.offset(y), 1)
    case (.constant(let x), .register(let y)):
      return forms == 3 ? (Self.offset(x), Self.offset(y), 2) : (Self.offset(y), Self.offset(x), 1)
    case (.constant, .constant(let y)): return (register(left, free: stack.height), Self.offset(y), 1)
    }
  }

  private mutating func binary(_ instruction: Instruction, _ before: Before) {
    guard let type = TypedOps.common(before.y, before.x),
      let op = TypedOps.number(instruction.opcode, type)
    else {
      service(instruction)
      return
    }
    let (x, y, form) = pair(forms: op.forms)
    emitValue(op.number + form, x, y)
  }

  private mutating func unary(_ instruction: Instruction, _ number: Int?) {
    guard let number else {
      service(instruction)
      return
    }
    let x = pop()
    emitValue(number, register(x, free: stack.height))
  }

  private mutating func logic(_ instruction: Instruction, _ before: Before) {
    guard before.x == .bool, before.y == .bool else {
      service(instruction)
      return
    }
    let right = pop()
    let left = pop()
    let x = register(left, free: stack.height)
    let y = register(right, free: stack.height + 1)
    emitValue(instruction.opcode == .and ? ABUT_OP_BOTH : ABUT_OP_EITHER, x, y)
  }

  private mutating func convert(_ instruction: Instruction, _ before: Before) {
    guard let type = instruction.type, before.x != type else {
      charge()
      return
    }
    guard let number = TypedOps.conversion(before.x, type) else {
      service(instruction, type)
      return
    }
    unary(instruction, number)
  }

  /// The value on top must be of a type; it stays where it is.
  mutating func expect(_ type: ValueType, own: Int) {
    emit(ABUT_OP_EXPECT, register(at: stack.height - 1), UInt16(type.rawValue), own: own)
  }

  /// The operand that is the register where a value is, which stays on the stack.
  mutating func register(at slot: Int) -> UInt16 {
    switch stack.values[slot] {
    case .place: return place(slot)
    case .register(let register): return Self.offset(register)
    case .constant:
      materialize(slot)
      return place(slot)
    }
  }

  private mutating func isType(_ instruction: Instruction, _ before: Before) {
    guard before.x == .any else {
      _ = pop()
      pushed(.constant(module.boolConstant(before.x == instruction.type)))
      return
    }
    service(instruction, instruction.type)
  }

  // MARK: windows and arrays

  /// What the dialect does with values that stand in a row in their places.
  mutating func service(_ instruction: Instruction, _ type: ValueType? = nil) {
    guard let service = Service(instruction.opcode) else { preconditionFailure("no service does it") }
    let row = Instructions.raw(instruction.opcode.rawValue)
    let first = stack.height - Int(row.pops)
    materialize(from: first)
    for _ in 0..<row.pops { _ = pop() }
    let number = UInt16(service.number(type))
    if row.pushes > 0 {
      emitValue(ABUT_OP_WINDOW, number, place(first))
    } else {
      emit(ABUT_OP_WINDOW, place(first), number, place(first))
    }
  }

  private mutating func array(_ count: Int) {
    let first = stack.height - count
    materialize(from: first)
    for _ in 0..<count { _ = pop() }
    emitValue(ABUT_OP_ARRAY, place(first), UInt16(count))
  }

  /// The engine looks at what they are, and asks the dialect about others.
  private mutating func getElement() {
    let index = pop()
    let array = pop()
    let x = register(array, free: stack.height)
    switch index {
    case .register(let y): emitValue(ABUT_OP_GET_ELEMENT_INT_RR, x, Self.offset(y))
    case .constant(let y): emitValue(ABUT_OP_GET_ELEMENT_INT_RK, x, Self.offset(y))
    }
  }

  private mutating func setElement() {
    let value = pop()
    let index = pop()
    let array = pop()
    let x = register(array, free: stack.height)
    switch (index, value) {
    case (.register(let y), .register(let z)):
      emit(ABUT_OP_SET_ELEMENT_INT_RR, x, Self.offset(y), Self.offset(z))
    case (.register(let y), .constant(let z)):
      emit(ABUT_OP_SET_ELEMENT_INT_RK, x, Self.offset(y), Self.offset(z))
    case (.constant(let y), .register(let z)):
      emit(ABUT_OP_SET_ELEMENT_INT_KR, x, Self.offset(y), Self.offset(z))
    case (.constant(let y), .constant(let z)):
      emit(ABUT_OP_SET_ELEMENT_INT_KK, x, Self.offset(y), Self.offset(z))
    }
  }
}
