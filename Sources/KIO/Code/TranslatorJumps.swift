import CShims
import Machine

extension Translator {
  // MARK: jumps

  mutating func jump(to target: Int) {
    materialize(from: 0)
    emit(ABUT_OP_JUMP, jumps: label(of: target))
    isReachable = false
  }

  /// The jump if false at `at`, on a value; `whenTrue` when there are nots before it. `own` instructions in
  /// all.
  mutating func branch(on x: Operand, whenTrue: Bool, at: Int, own: Int) {
    if level == .all, case .constant(let index) = x {
      let isTaken = Folding.isTrue(image.constants[index]) == whenTrue
      settled(isTaken, at: at, own: own)
      return
    }
    let register = register(x, free: stack.height)
    let jumpsWhenTrue = whenTrue != (rotating != nil)
    fork(jumpsWhenTrue ? ABUT_OP_JUMP_TRUE : ABUT_OP_JUMP_FALSE, register, 0, at: at, own: own)
  }

  /// A branch whose condition is known.
  private mutating func settled(_ isTaken: Bool, at: Int, own: Int) {
    if isTaken {
      materialize(from: 0)
      emit(ABUT_OP_JUMP, own: own, jumps: label(of: target(of: at)))
      isReachable = false
    } else if rotating != nil, let body = behindBranches[at + 3] {
      materialize(from: 0)
      emit(ABUT_OP_JUMP, own: own, jumps: body)
      isReachable = false
    } else {
      charge(own)
    }
  }

  private func target(of at: Int) -> Int {
    Instructions.table.instruction(at: at, in: code).target ?? 0
  }

  /// Jumps, or goes on behind the jump if false at `at`; where the head of a loop is translated once more,
  /// the other way round: to the loop's body, or out of it.
  mutating func fork(_ number: Int, _ x: UInt16, _ y: UInt16, at: Int, own: Int) {
    let out = label(of: target(of: at))
    let isCompare = number >= ABUT_OP_JUMP_EQUAL_RR
    // The values below are in their places on both ways.
    materialize(from: 0)
    if rotating != nil, let body = behindBranches[at + 3] {
      emit(number, x, isCompare ? y : 0, own: own, jumps: body)
      beginBlock(target(of: at))
      if target(of: at) == rotatingEnd { return }
      emit(ABUT_OP_JUMP, own: 0, jumps: out)
      isReachable = false
      return
    }
    emit(number, x, isCompare ? y : 0, own: own, jumps: out)
    let behind = self.out.label()
    self.out.bind(behind)
    behindBranches[at + 3] = behind
    beginBlock(at + 3)
  }

  /// To the head of a loop. When that only decides whether it goes on, it is done here: a jump less each time
  /// round.
  mutating func loop(to target: Int, _ next: Int) {
    guard level == .all, rotating == nil, let end = loopHead(target) else {
      jump(to: target)
      return
    }
    charge()
    rotating = target
    rotatingEnd = next
    var at = target
    while isReachable, at <= end { at = step(at) }
    rotating = nil
  }

  /// Instructions that a loop's head may have to be translated twice.
  private static let loopHeadMax = 12

  /// Where the jump if false stands that ends a head of a loop, when there is nothing before it but what it
  /// decides on.
  private func loopHead(_ start: Int) -> Int? {
    var at = start
    for _ in 0..<Self.loopHeadMax {
      guard at < code.count, at == start || !isTarget[at], let opcode = Opcode(rawValue: code[at]) else {
        return nil
      }
      let instruction = Instructions.table.instruction(at: at, in: code)
      switch opcode {
      case .jumpIfFalse: return behindBranches[at + 3] == nil ? nil : at
      case .constant, .nil, .true, .false, .getLocal, .add, .subtract, .multiply, .divide, .modulo, .equal,
        .greater, .greaterEqual, .less, .lessEqual, .not, .negate, .arrayGet:
        at = instruction.next
      case .getGlobal:
        at = instruction.next
        if at < code.count, code[at] == Opcode.call.rawValue { return nil }
      default: return nil
      }
    }
    return nil
  }

  mutating func halt() {
    let nilOffset = Self.offset(image.shared.nilIndex)
    if stack.height == 0 {
      emit(ABUT_OP_HALT_K, nilOffset)
    } else {
      switch pop() {
      case .register(let register): emit(ABUT_OP_HALT_R, Self.offset(register))
      case .constant(let index): emit(ABUT_OP_HALT_K, Self.offset(index))
      }
    }
    isReachable = false
  }

  // MARK: calls

  mutating func call(_ count: Int, _ next: Int) {
    let callee = pop()
    let name = register(callee, free: stack.height)
    finishCall(ABUT_OP_CALL_R, count, name, own: 1, at: pc, next)
  }

  /// A global that is called at once.
  mutating func callCell(_ count: Int, _ cell: UInt16, at: Int, _ next: Int) {
    startHeight += 1
    finishCall(ABUT_OP_CALL_CELL, count, cell, own: 2, at: at, next)
  }

  /// Arguments stand in a row in their places, and everything else does as well: a native may wait.
  private mutating func finishCall(
    _ number: Int, _ count: Int, _ callee: UInt16, own: Int, at: Int, _ next: Int
  ) {
    materialize(from: 0)
    let first = stack.height - count
    emit(number, Self.offset(first), UInt16(count), callee, own: own, before: own - 1, trap: at)
    for _ in 0..<count { _ = pop() }
    stack.push(.place)
    since = 0
    beginBlock(next)
  }

  // MARK: arrays and services

  mutating func array(_ count: Int) {
    let first = stack.height - count
    materialize(from: first)
    for _ in 0..<count { _ = pop() }
    emitValue(ABUT_OP_ARRAY, Self.offset(first), UInt16(count))
  }

  mutating func getElement() {
    let (array, index, form) = pair(allowsFirst: false)
    emitValue(ABUT_OP_GET_ELEMENT_RR + form, array, index)
  }

  /// The value stays: in the place of the array, unless it is dropped at once.
  mutating func setElement(_ next: Int) -> Int {
    let value = pop()
    let index = pop()
    let array = register(pop(), free: stack.height)
    let place = stack.height
    var number = ABUT_OP_SET_ELEMENT_RR
    var (y, z): (UInt16, UInt16)
    switch (index, value) {
    case (.register(let index), .register(let value)):
      (y, z) = (Self.offset(index), Self.offset(value))
    case (.register(let index), .constant(let value)):
      number = ABUT_OP_SET_ELEMENT_RK
      (y, z) = (Self.offset(index), Self.offset(value))
    case (.constant(let index), .register(let value)):
      number = ABUT_OP_SET_ELEMENT_KR
      (y, z) = (Self.offset(index), Self.offset(value))
    case (.constant(let index), .constant(let value)):
      number = ABUT_OP_SET_ELEMENT_KK
      (y, z) = (Self.offset(index), Self.offset(value))
    }
    if level == .all, next < code.count, code[next] == Opcode.pop.rawValue, !isTarget[next] {
      emit(number, array, y, z, own: 2)
      since += 1
      return next + 1
    }
    emit(number, array, y, z)
    switch value {
    case .constant(let index): push(.constant(index))
    case .register(let register) where level == .all && register < place: push(.local(register))
    case .register(let register):
      if register != place { load(.local(register), into: place) }
      stack.push(.place)
    }
    return next
  }

  mutating func print() {
    let x = pop()
    let register = register(x, free: stack.height)
    emit(ABUT_OP_SERVICE, Self.offset(stack.height), Service.print, register)
  }

  mutating func query(_ constant: Int) {
    load(.constant(constant), into: stack.height)
    emitValue(ABUT_OP_SERVICE, Service.query, Self.offset(stack.height))
  }

  /// Numbers of what the dialect does.
  private enum Service {
    static let print: UInt16 = 0
    static let query: UInt16 = 1
  }
}
