import CShims
import Machine

extension Translator {
  mutating func translate(_ instruction: Instruction) {
    switch instruction {
    case .loadConst(let dst, let value): load(dst, value)
    case .move(let dst, _): move(dst)
    case .add(let dst, _, _): binary(ABUT_OP_ADD_RR, dst)
    case .sub(let dst, _, _): binary(ABUT_OP_SUBTRACT_RR, dst)
    case .mul(let dst, _, _): binary(ABUT_OP_MULTIPLY_RR, dst)
    case .div(let dst, _, _): divide(dst)
    case .mod(let dst, _, _):
      // With the sign of the first operand.
      binary(ABUT_OP_MODULO_RR, dst)
    case .equal(let dst, _, _), .notEqual(let dst, _, _), .lessThan(let dst, _, _), .lessEqual(let dst, _, _),
      .greaterThan(let dst, _, _), .greaterEqual(let dst, _, _):
      binary(Self.comparison(instruction).value, dst)
    case .and(let dst, _, _): binary(ABUT_OP_AND, dst)
    case .or(let dst, _, _): binary(ABUT_OP_OR, dst)
    case .not(let dst, _):
      let x = operand(0, 1)
      emit(ABUT_OP_NOT, target(dst), x, own: 1)
      produced(dst)
    case .getProp(let dst, _, _): getProperty(dst)
    case .setProp: setProperty()
    case .call(let dst, _, let arguments): call(dst, arguments.count)
    case .return:
      let x = operand(0, 1)
      emit(uses[0].near == nil ? ABUT_OP_RETURN_R : ABUT_OP_RETURN_K, x, offset(frame.record), own: 1)
    case .jump(let offset): emit(ABUT_OP_JUMP, own: 1, jumps: label(Int(offset)))
    case .jumpIfTrue(_, let offset): jump(ABUT_OP_JUMP_TRUE, offset)
    case .jumpIfFalse(_, let offset): jump(ABUT_OP_JUMP_FALSE, offset)
    case .match(let src, let arms): match(src, arms)
    case .objectInit(let dst, let entries): object(dst, entries)
    case .arrayInit(let dst, let elements): array(dst, elements.count)
    case .tupleInit(let dst, let elements): tuple(dst, elements.count)
    case .nop: charge(1)
    default: translateAct(instruction)
    }
  }

  // MARK: constants and moves

  private mutating func load(_ dst: Register, _ value: Value) {
    guard !liveness.isDead[at] else { return charge(1) }
    switch Special(value) {
    case .act(let act)?:
      emit(ABUT_OP_WINDOW, target(dst), UInt16(act), window(0), own: 1)
      written(dst)
      return
    case .this?:
      emit(ABUT_OP_MOVE, target(dst), offset(frame.this), own: 1)
      written(dst)
      return
    case nil: break
    }
    load(Literal(Special.plain(value), selection.atom), to: target(dst), own: 1)
    written(dst)
  }

  /// A value of the code; what somebody may change is made anew.
  mutating func load(_ constant: Literal, to: UInt16, own: Int = 0) {
    let place = pools.place(of: constant)
    guard constant.isFresh else { return load(place, to: to, own: own) }
    let (low, high) = (UInt16(truncatingIfNeeded: place), UInt16(truncatingIfNeeded: place >> 16))
    emit(ABUT_OP_COPY, to, low, high, own: own)
  }

  private mutating func move(_ dst: Register) {
    guard !liveness.isDead[at] else { return charge(1) }
    switch uses[0] {
    case .constant(let place):
      load(place, to: target(dst), own: 1)
      written(dst)
    case .register(let src) where isBoxed[Int(src)]:
      emit(ABUT_OP_GET_BOX, target(dst), slot(src), own: 1)
      produced(dst)
    case .register(let src) where isBoxed[Int(dst)]:
      emit(ABUT_OP_SET_BOX_RR, slot(dst), place(of: src), own: 1)
    case .register(let src):
      emit(ABUT_OP_MOVE, target(dst), place(of: src), own: 1)
      produced(dst)
    }
  }

  // MARK: arithmetic

  /// 0: both are registers, 1: the second is a constant, 2: the first.
  private var form: Int { uses[1].near != nil ? 1 : uses[0].near != nil ? 2 : 0 }

  private mutating func binary(_ number: Int, _ dst: Register) {
    let x = operand(0, 1)
    let y = operand(1, 2)
    emit(number + form, target(dst), x, y, own: 1)
    produced(dst)
  }

  /// A division by a number that is known asks no more whether that is 0.
  private mutating func divide(_ dst: Register) {
    if let place = uses[1].near, pools.constants[place].isDivisor {
      binary(ABUT_OP_DIVIDE_RR, dst)
    } else {
      binary(ABUT_OP_QUOTIENT_RR, dst)
    }
  }

  // MARK: comparing and jumping

  /// Ops of a comparison, of two registers: that gives its result, that jumps when it is true, when it is
  /// not.
  static func comparison(_ instruction: Instruction) -> (value: Int, jump: Int, jumpNot: Int) {
    switch instruction {
    case .equal: (ABUT_OP_IS_RR, ABUT_OP_JUMP_IS_RR, ABUT_OP_JUMP_IS_NOT_RR)
    case .notEqual: (ABUT_OP_IS_NOT_RR, ABUT_OP_JUMP_IS_NOT_RR, ABUT_OP_JUMP_IS_RR)
    case .lessThan: (ABUT_OP_LESS_RR, ABUT_OP_JUMP_LESS_RR, ABUT_OP_JUMP_NOT_LESS_RR)
    case .lessEqual: (ABUT_OP_LESS_EQUAL_RR, ABUT_OP_JUMP_LESS_EQUAL_RR, ABUT_OP_JUMP_NOT_LESS_EQUAL_RR)
    case .greaterThan: (ABUT_OP_GREATER_RR, ABUT_OP_JUMP_GREATER_RR, ABUT_OP_JUMP_NOT_GREATER_RR)
    case .greaterEqual:
      (ABUT_OP_GREATER_EQUAL_RR, ABUT_OP_JUMP_GREATER_EQUAL_RR, ABUT_OP_JUMP_NOT_GREATER_EQUAL_RR)
    default: preconditionFailure("no comparison")
    }
  }

  /// A comparison and the jump behind it, as one op.
  mutating func fork(_ comparison: Instruction) {
    let ops = Self.comparison(comparison)
    let x = operand(0, 1)
    let y = operand(1, 2)
    let jump = code[at + 1]
    let number = if case .jumpIfTrue = jump { ops.jump } else { ops.jumpNot }
    emit(number + form, x, y, own: 2, jumps: label(Int(jump.offsets[0]) + 1))
    endBlock()
  }

  private mutating func jump(_ number: Int, _ offset: Int32) {
    let x = operand(0, 1)
    emit(number, x, own: 1, jumps: label(Int(offset)))
  }

  /// What a pattern holds for the same has the same structure; EQUAL, which `jump_is` is for, has other
  /// rules.
  private mutating func match(_ src: Register, _ arms: [Arm]) {
    charge(1)
    guard !arms.isEmpty else { return }
    let x = register(src, 1)
    for arm in arms {
      let pattern = PatternKey(arm.pattern, selection.atom)
      switch pattern {
      case .any:
        emit(ABUT_OP_JUMP, jumps: label(Int(arm.offset)))
        return
      case .value(let constant) where !constant.isFresh && isNear(constant):
        emit(
          ABUT_OP_JUMP_EQUAL_RK, x, offset(pools.place(of: constant)), jumps: label(Int(arm.offset)))
      default:
        emit(ABUT_OP_JUMP_MATCH, x, UInt16(pools.place(of: pattern)), jumps: label(Int(arm.offset)))
      }
    }
  }

  private func isNear(_ constant: Literal) -> Bool {
    pools.place(of: constant) < OpBuilder.constantCountMax
  }

  // MARK: properties

  /// Whether a value is a constant that can be a property's name.
  private func isKey(_ index: Int) -> Bool {
    guard let place = uses[index].near else { return false }
    return pools.constants[place].isKey
  }

  private mutating func getProperty(_ dst: Register) {
    let object = operand(0, 1)
    let key = operand(1, 2)
    if isKey(1) {
      emit(ABUT_OP_GET_PROPERTY, target(dst), object, key, own: 1)
      emitCache()
    } else {
      emit(ABUT_OP_GET_ELEMENT_RR + (uses[1].near == nil ? 0 : 1), target(dst), object, key, own: 1)
    }
    produced(dst)
  }

  private mutating func setProperty() {
    let object = operand(0, 0)
    let key = operand(1, 1)
    let value = operand(2, 2)
    let isConstant = uses[2].near != nil
    if isKey(1) {
      emit(isConstant ? ABUT_OP_SET_PROPERTY_RKK : ABUT_OP_SET_PROPERTY_RKR, object, key, value, own: 1)
      emitCache()
      return
    }
    let form = (uses[1].near == nil ? 0 : 2) + (isConstant ? 1 : 0)
    emit(ABUT_OP_SET_ELEMENT_RR + form, object, key, value, own: 1)
  }

  // MARK: calls

  private mutating func call(_ dst: Register, _ count: Int) {
    for index in 0..<count { pass(1 + index, to: index) }
    var (handler, callee) = (ABUT_OP_CALL_VALUE_R, window(count))
    if case .register(let register) = uses[0], !isBoxed[Int(register)] {
      callee = place(of: register)
    } else if let constant = uses[0].near {
      (handler, callee) = (ABUT_OP_CALL_VALUE_K, UInt16(constant * 16))
    } else {
      move(uses[0], to: callee)
    }
    resident = nil
    emit(handler, window(0), UInt16(count), callee, own: 2)
    keepResult(in: dst)
  }
}
