import CShims

// The slow ways of handlers: whatever is not the arithmetic of numbers is the dialect's. What an op
// computes is in its register before the scope closes in which it was made.
extension Machine {
  /// Does one op; the next one, or nil when `context.exit` says why there is none.
  func cold(
    _ op: UnsafePointer<abut_op>, _ constants: UnsafePointer<Slot>, _ number: UInt32
  ) -> UnsafePointer<abut_op>? {
    let scope = heap.openScope()
    defer { heap.closeScope(scope) }
    let slow = unsafe SlowOp(context: context, op: op, constants: constants, number: number)
    do throws(Trap) { return unsafe try slow.next(self) } catch {
      trap = error
      unsafe context.pointee.exit = UInt32(ABUT_EXIT_TRAPPED)
      return nil
    }
  }

  /// A native gave no result.
  func refused(_ outcome: Int32) {
    if outcome == ABUT_CALL_WAITS {
      unsafe context.pointee.exit = UInt32(ABUT_EXIT_WAITING)
    } else {
      trap = gateway.takeFailure()
      unsafe context.pointee.exit = UInt32(ABUT_EXIT_TRAPPED)
    }
  }
}

/// An op on its slow way.
@safe private struct SlowOp {
  let context: Context
  let op: UnsafePointer<abut_op>
  let constants: UnsafePointer<Slot>
  let number: UInt32

  private var behind: UnsafePointer<abut_op> { unsafe op + 1 }

  private func register(_ offset: UInt16) -> UnsafeMutablePointer<Slot> {
    unsafe context.pointee.base + Int(offset / 16)
  }

  /// The value of an operand, 0 to 2.
  private func value(_ place: Int) -> Slot {
    let offset = unsafe place == 0 ? op.pointee.a : place == 1 ? op.pointee.b : op.pointee.c
    let isConstant = unsafe abut_op_operands(number)[place] == CChar(UInt8(ascii: "k"))
    return unsafe isConstant ? constants[Int(offset / 16)] : register(offset).pointee
  }

  private func store(_ value: Slot) -> UnsafePointer<abut_op> {
    unsafe register(op.pointee.a).pointee = value
    return unsafe behind
  }

  private func jump(_ isTaken: Bool) -> UnsafePointer<abut_op> {
    unsafe isTaken ? behind + Int(Int16(bitPattern: op.pointee.c)) : behind
  }

  func next(_ machine: Machine) throws(Trap) -> UnsafePointer<abut_op>? {
    let instruction = Int(abut_op_instruction(number))
    // Whole programs of machines with static types go this way.
    if instruction == ABUT_INSTRUCTION_WINDOW {
      let window = unsafe register(op.pointee.c)
      return unsafe store(try machine.dialect.window(Int(op.pointee.b), window, machine))
    }
    if let what = Self.arithmetic(instruction) {
      return unsafe store(try machine.dialect.arithmetic(what, value(1), value(2), machine))
    }
    if let (order, jumps, answer) = Self.order(instruction) {
      let first = jumps ? 0 : 1
      let (x, y) = (value(first), value(first + 1))
      let holds = try machine.dialect.isOrdered(order, x, y, machine) == answer
      return unsafe jumps ? jump(holds) : store(.bool(holds))
    }
    switch instruction {
    case ABUT_INSTRUCTION_EQUAL, ABUT_INSTRUCTION_NOT_EQUAL:
      let same = try machine.dialect.isEqual(value(1), value(2), machine)
      return unsafe store(.bool(same == (instruction == ABUT_INSTRUCTION_EQUAL)))
    case ABUT_INSTRUCTION_JUMP_EQUAL, ABUT_INSTRUCTION_JUMP_NOT_EQUAL:
      let same = try machine.dialect.isEqual(value(0), value(1), machine)
      return unsafe jump(same == (instruction == ABUT_INSTRUCTION_JUMP_EQUAL))
    case ABUT_INSTRUCTION_NOT: return unsafe store(.bool(try !machine.dialect.isTrue(value(1), machine)))
    case ABUT_INSTRUCTION_JUMP_TRUE: return unsafe jump(try machine.dialect.isTrue(value(0), machine))
    case ABUT_INSTRUCTION_JUMP_FALSE: return unsafe jump(try !machine.dialect.isTrue(value(0), machine))
    case ABUT_INSTRUCTION_NEGATE: return unsafe store(try machine.dialect.negated(value(1), machine))
    case ABUT_INSTRUCTION_GET_ELEMENT, ABUT_INSTRUCTION_GET_ELEMENT_INT:
      return unsafe store(try machine.dialect.element(value(1), value(2), machine))
    case ABUT_INSTRUCTION_SET_ELEMENT, ABUT_INSTRUCTION_SET_ELEMENT_INT:
      try machine.dialect.setElement(value(0), value(1), value(2), machine)
      return unsafe behind
    case ABUT_INSTRUCTION_SERVICE:
      return unsafe store(try machine.dialect.service(Int(op.pointee.b), value(2), machine))
    case ABUT_INSTRUCTION_EXPECT:
      try machine.dialect.expect(unsafe Int(op.pointee.b), value(0), machine)
      return unsafe behind
    case ABUT_INSTRUCTION_ARRAY: return unsafe try array(machine)
    case ABUT_INSTRUCTION_CALL: return unsafe try call(value(2), machine)
    case ABUT_INSTRUCTION_CALL_CELL:
      let cell = unsafe context.pointee.cells[Int(op.pointee.c / 16)].unsafelyUnwrapped
      return unsafe try call(cell.pointee, machine)
    case ABUT_INSTRUCTION_CALL_FUNCTION: return unsafe try enter(machine)
    default: preconditionFailure("an instruction without a slow way")
    }
  }

  private func array(_ machine: Machine) throws(Trap) -> UnsafePointer<abut_op> {
    let count = unsafe Int(op.pointee.c)
    let made = unsafe try machine.heap.array(count: count)
    if count > 0 { unsafe made.pointee.slots.update(from: register(op.pointee.b), count: count) }
    return unsafe store(.object(made))
  }

  private func call(_ callee: Slot, _ machine: Machine) throws(Trap) -> UnsafePointer<abut_op>? {
    let native = try machine.dialect.native(callee, machine)
    let window = unsafe register(op.pointee.a)
    let answer = unsafe try machine.gateway.call(native, UnsafePointer(window), count: Int(op.pointee.b))
    guard let answer else {
      unsafe context.pointee.exit = UInt32(ABUT_EXIT_WAITING)
      return nil
    }
    let behind = unsafe store(answer)
    // A run inside of the native may have used up the budget.
    guard unsafe context.pointee.budget < 0 else { return unsafe behind }
    unsafe context.pointee.op = unsafe behind
    unsafe context.pointee.exit = UInt32(ABUT_EXIT_TOLL)
    return nil
  }

  /// Opens a frame where the handler could not: the function is called for the first time, or there is no
  /// room.
  private func enter(_ machine: Machine) throws(Trap) -> UnsafePointer<abut_op>? {
    let (number, arity) = unsafe (Int(op.pointee.c), Int(op.pointee.b))
    let functions = machine.functions()
    guard let code = functions.code(number, arity: arity) else {
      throw functions.image.refusal(of: number) ?? Trap(.badFunction, "there is no function \(number)")
    }
    guard unsafe context.pointee.frames_left > 0 || machine.framesSpare > 0 else {
      throw Trap(.stackOverflow, "too many calls in each other")
    }
    let frame = unsafe register(op.pointee.a)
    guard unsafe machine.reserve(frame + code.frameSlots) else {
      throw Trap(.stackOverflow, "the stack is full")
    }
    machine.takeFrame()
    let distance = unsafe UInt32(op.pointee.a)
    unsafe frame[arity] = Slot(kind: Slot.Kind.frame, aux: distance, bits: UInt64(UInt(bitPattern: behind)))
    unsafe context.pointee.base = frame
    return unsafe code.ops
  }

  private static func arithmetic(_ instruction: Int) -> Dialect.Arithmetic? {
    switch instruction {
    case ABUT_INSTRUCTION_ADD: .add
    case ABUT_INSTRUCTION_SUBTRACT: .subtract
    case ABUT_INSTRUCTION_MULTIPLY: .multiply
    case ABUT_INSTRUCTION_DIVIDE, ABUT_INSTRUCTION_DIV_I32, ABUT_INSTRUCTION_DIV_I64: .divide
    case ABUT_INSTRUCTION_MODULO, ABUT_INSTRUCTION_MOD_I32, ABUT_INSTRUCTION_MOD_I64: .modulo
    default: nil
    }
  }

  /// A comparison, whether it jumps, and when.
  private static func order(_ instruction: Int) -> (Dialect.Order, jumps: Bool, answer: Bool)? {
    switch instruction {
    case ABUT_INSTRUCTION_LESS: (.less, false, true)
    case ABUT_INSTRUCTION_LESS_EQUAL: (.lessEqual, false, true)
    case ABUT_INSTRUCTION_GREATER: (.greater, false, true)
    case ABUT_INSTRUCTION_GREATER_EQUAL: (.greaterEqual, false, true)
    case ABUT_INSTRUCTION_JUMP_LESS: (.less, true, true)
    case ABUT_INSTRUCTION_JUMP_LESS_EQUAL: (.lessEqual, true, true)
    case ABUT_INSTRUCTION_JUMP_GREATER: (.greater, true, true)
    case ABUT_INSTRUCTION_JUMP_GREATER_EQUAL: (.greaterEqual, true, true)
    case ABUT_INSTRUCTION_JUMP_NOT_LESS: (.less, true, false)
    case ABUT_INSTRUCTION_JUMP_NOT_LESS_EQUAL: (.lessEqual, true, false)
    case ABUT_INSTRUCTION_JUMP_NOT_GREATER: (.greater, true, false)
    case ABUT_INSTRUCTION_JUMP_NOT_GREATER_EQUAL: (.greaterEqual, true, false)
    default: nil
    }
  }
}
