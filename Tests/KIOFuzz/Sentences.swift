import KIO
import Machine
import TestSupport

/// Statements and expressions, as a compiler would write them.
extension RandomChunk {
  mutating func dice(_ sides: Int) -> Int { Int.random(in: 0..<sides, using: &random) }

  private mutating func push(_ opcode: Opcode, _ operand: Int? = nil) {
    emit(opcode, operand)
    height += 1
  }

  private mutating func name() -> Int { dice(Self.names.count) }

  /// Locals are what is on the stack; all that a block pushes it pops.
  mutating func block(depth: Int) {
    let bottom = height
    for _ in 0..<1 + dice(3) where height < 200 {
      number(depth: 2)
      numeric.insert(height - 1)
    }
    for _ in 0..<1 + dice(5) { statement(depth: depth) }
    if depth >= 3, dice(2) == 0 { return }
    while height > bottom {
      emit(.pop)
      height -= 1
    }
  }

  private mutating func statement(depth: Int) {
    switch dice(depth > 0 ? 12 : 8) {
    case 0, 1: assign()
    case 2:
      expression(depth: 2)
      emit(.defineGlobal, name())
      height -= 1
    case 3:
      expression(depth: 1)
      emit(.setGlobal, name())
      emit(.pop)
      height -= 1
    case 4:
      expression(depth: 2)
      emit(.print)
      height -= 1
    case 5: store()
    case 6:
      expression(depth: 3)
      emit(.pop)
      height -= 1
    case 7: push(.constant, dice(constants.count))
    case 8, 9: choice(depth: depth - 1)
    case 10: repetition(depth: depth - 1)
    default: block(depth: depth - 1)
    }
  }

  private mutating func assign() {
    let isNumber = dice(5) > 0
    isNumber ? number(depth: 2) : anything(depth: 2)
    if height > 1 {
      let slot = dice(min(height, 250))
      emit(.setLocal, slot)
      if isNumber { numeric.insert(slot) } else { numeric.remove(slot) }
      if dice(6) == 0 { return }
    }
    emit(.pop)
    height -= 1
  }

  /// Into an array that was just made, or into whatever there is.
  private mutating func store() {
    if dice(8) == 0 {
      expression(depth: 1)
    } else {
      for _ in 0..<3 { expression(depth: 0) }
      emit(.arrayNew, 3)
      height -= 2
    }
    push(.constant, dice(4) == 0 ? dice(constants.count) : one)
    expression(depth: 1)
    emit(.arraySet)
    emit(.pop)
    height -= 3
  }

  private mutating func choice(depth: Int) {
    expression(depth: 2)
    let other = jump(.jumpIfFalse)
    height -= 1
    let before = height
    block(depth: min(depth, 2))
    while height > before {
      emit(.pop)
      height -= 1
    }
    let end = jump(.jump)
    land(other)
    if dice(2) == 0 { statement(depth: 0) }
    while height > before {
      emit(.pop)
      height -= 1
    }
    land(end)
  }

  /// Counts in a slot of its own, or runs into the limit.
  private mutating func repetition(depth: Int) {
    guard height < 200 else { return }
    push(.constant, zero)
    let counter = height - 1
    let start = code.count
    push(.getLocal, counter)
    push(.constant, bound)
    emit(dice(2) == 0 ? .less : .greaterEqual)
    if dice(4) == 0 { emit(.not) }
    height -= 2
    let end = jump(.jumpIfFalse)
    let before = height
    numeric.insert(counter)
    for _ in 0..<1 + dice(3) { statement(depth: max(depth, 0)) }
    while height > before {
      emit(.pop)
      height -= 1
    }
    emit(.getLocal, counter)
    emit(.constant, one)
    emit(.add)
    emit(.setLocal, counter)
    emit(.pop)
    loop(to: start)
    land(end)
    emit(.pop)
    height -= 1
  }

  private func index(of number: Double) -> Int {
    constants.firstIndex(of: .number(number)) ?? Self.names.count
  }

  private var zero: Int { index(of: 0) }
  private var one: Int { index(of: 1) }
  private var bound: Int { index(of: 7) }

  /// Pushes one value; most are numbers, so that programs go on for a while.
  mutating func expression(depth: Int) {
    dice(6) == 0 ? anything(depth: depth) : number(depth: depth)
  }

  private mutating func number(depth: Int) {
    guard depth > 0, height < 240 else { return digits() }
    switch dice(8) {
    case 0...5:
      number(depth: depth - 1)
      number(depth: depth - 1)
      emit([Opcode.add, .subtract, .multiply, .divide, .modulo][dice(5)])
      height -= 1
    case 6:
      number(depth: depth - 1)
      emit(.negate)
    default:
      number(depth: depth - 1)
      push(.getGlobal, 4)
      emit(.call, 1)
      height -= 1
    }
  }

  /// A number: a constant, or a slot that probably has one.
  private mutating func digits() {
    if dice(2) == 0, let slot = numeric.filter({ $0 < height && $0 < 250 }).randomElement(using: &random) {
      push(.getLocal, slot)
    } else {
      push(.constant, Self.names.count + dice(numberCount))
    }
  }

  private mutating func anything(depth: Int) {
    guard depth > 0, height < 240 else { return leaf() }
    switch dice(14) {
    case 0...4:
      expression(depth: depth - 1)
      expression(depth: depth - 1)
      let two: [Opcode] = [
        .add, .subtract, .multiply, .divide, .modulo, .equal, .greater, .greaterEqual, .less, .lessEqual,
      ]
      emit(two[dice(two.count)])
      height -= 1
    case 5:
      expression(depth: depth - 1)
      emit(dice(2) == 0 ? .not : .negate)
    case 6: call(depth: depth)
    case 7:
      let count = dice(4)
      for _ in 0..<count { expression(depth: depth - 1) }
      emit(.arrayNew, count)
      height += 1 - count
    case 8:
      expression(depth: depth - 1)
      expression(depth: 0)
      emit(.arrayGet)
      height -= 1
    case 9:
      // A value that depends on a jump.
      expression(depth: depth - 1)
      let other = jump(.jumpIfFalse)
      height -= 1
      expression(depth: depth - 1)
      let end = jump(.jump)
      land(other)
      height -= 1
      expression(depth: depth - 1)
      land(end)
    case 10: push(.sysQuery, name())
    default: leaf()
    }
  }

  private mutating func call(depth: Int) {
    let count = dice(4)
    for _ in 0..<count { expression(depth: depth - 1) }
    push(dice(3) == 0 ? .constant : .getGlobal, name())
    emit(.call, count)
    height -= count
  }

  private mutating func leaf() {
    switch dice(10) {
    case 0...4 where height > 0: push(.getLocal, dice(min(height, 250)))
    case 5: push(.getGlobal, name())
    case 6: push([.nil, .true, .false][dice(3)])
    default: push(.constant, dice(constants.count))
    }
  }
}
