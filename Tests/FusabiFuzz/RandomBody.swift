import Fusabi
import TestSupport

/// The code of one function: statements, as a compiler would write them and as it would not.
struct RandomBody {
  var code = CodeWriter()
  var module: ModuleWriter
  var dice: Dice
  let signatures: [RandomModule.Signature]
  let number: Int
  /// Types of the locals that code may store to; those that count loops stand behind them.
  var locals: [ValueType]
  private(set) var localCount: Int
  /// Values that wait on the stack.
  var waiting = 0
  /// Expressions that may still be written: code has an end.
  var left: Int
  private var line = 1
  private var loops = 0

  init(_ random: RandomModule, _ number: Int) {
    module = random.writer
    dice = random.dice
    signatures = random.signatures
    self.number = number
    locals = signatures[number].params
    left = dice.pick([5, 40, 120, 250])
    for _ in 0..<dice.below(6) { locals.append(dice.pick(RandomModule.types)) }
    if dice.once(in: 80) {
      locals += Array(repeating: .i64, count: dice.pick([200, 253, 254, 255, 256, 300]))
    }
    localCount = locals.count
  }

  mutating func write() {
    let params = signatures[number].params.count
    let wanted = locals
    // Unit until they are stored to; most of a great many stay that.
    for local in params..<locals.count { locals[local] = .unit }
    for local in params..<locals.count where wanted[local] != .unit && (local < 40 || dice.once(in: 20)) {
      push(wanted[local], dice.below(2))
      code.op(.store, local)
      locals[local] = wanted[local]
    }
    for _ in 0..<dice.within(1...5) { statement(3) }
    end()
    if dice.once(in: 20) { junk() }
    code.finish()
  }

  mutating func mark() {
    guard dice.once(in: 4) else { return }
    line += dice.below(3)
    code.line(line)
  }

  private mutating func end() {
    let result = signatures[number].result
    switch dice.below(12) {
    case 0 where result == .unit && waiting == 0: code.op(.ret)
    case 1 where dice.once(in: 4): code.op(.halt)
    default:
      operand(result, 3)
      code.op(.ret)
    }
  }

  /// Nothing leads there; it has to decode nevertheless.
  private mutating func junk() {
    for _ in 0..<dice.within(1...5) { code.op(dice.pick([.add, .pop, .dup, .swap, .ret, .arrayPush, .nop])) }
  }

  // MARK: statements

  mutating func statement(_ depth: Int) {
    mark()
    switch dice.below(depth > 0 && left > 0 ? 16 : 9) {
    case 0, 1, 2: assign()
    case 3: show()
    case 4: change()
    case 5:
      push(dice.pick(RandomModule.types), 2)
      code.op(.pop)
    case 6: dice.once(in: 3) ? code.op(.nop) : assign()
    case 7:
      push(dice.pick(RandomModule.types), 1)
      waiting += 1
      if depth > 0 { statement(depth - 1) }
      waiting -= 1
      code.op(.pop)
    case 8: call()
    case 9, 10, 11: choice(depth - 1)
    case 12, 13, 14: repetition(depth - 1)
    default: leave(depth - 1)
    }
  }

  private mutating func assign() {
    guard !locals.isEmpty else { return show() }
    let local = dice.below(locals.count)
    // Now and then a type that the code behind it does not expect: then the verifier says so.
    let type = dice.once(in: 400) ? dice.pick(RandomModule.types) : locals[local]
    push(type, 3)
    if dice.once(in: 10) {
      code.op(.dup)
      code.op(.store, local)
      code.op(.pop)
    } else {
      code.op(.store, local)
    }
  }

  private mutating func show() {
    guard let (index, facts) = imported({ $0.name == "print" }) else { return }
    push(facts.params?.first ?? .any, 2)
    native(index, facts, pushed: 1)
    code.op(.pop)
  }

  /// An element of an array, or one more.
  private mutating func change() {
    operand(.array, 2)
    if dice.once(in: 2) {
      operand(dice.pick(RandomModule.types), 2)
      code.op(.arrayPush)
    } else {
      index()
      operand(dice.pick(RandomModule.types), 2)
      code.op(.arraySet)
    }
  }

  private mutating func call() {
    let callee = dice.below(signatures.count)
    if waiting == 0, dice.once(in: 10), let (index, _) = imported({ $0.params == nil && $0.name == "keep" }) {
      // All that is on the function's stack.
      for _ in 0..<dice.below(4) { push(dice.pick(RandomModule.types), 1) }
      code.op(.callFfi, index)
    } else {
      guard callee > number || dice.once(in: 8) else { return show() }
      calling(callee)
    }
    code.op(.pop)
  }

  private mutating func choice(_ depth: Int) {
    let (other, end) = (code.label(), code.label())
    operand(.bool, 2)
    code.jump(dice.once(in: 2) ? .jumpIf : .jumpIfNot, other)
    for _ in 0..<dice.within(1...2) { statement(depth) }
    if dice.once(in: 2) {
      code.jump(.jump, end)
      code.land(other)
      statement(depth)
      code.land(end)
    } else {
      code.land(other)
    }
  }

  /// Counts in a local of its own, upwards or downwards, with the question before or behind.
  private mutating func repetition(_ depth: Int) {
    let counter = locals.count + loops
    loops += 1
    localCount = max(localCount, locals.count + loops)
    defer { loops -= 1 }
    let isWide = dice.once(in: 2)
    let bound = dice.once(in: 12) ? 100 : dice.within(1...9)
    let (head, end) = (code.label(), code.label())
    count(isWide, dice.once(in: 3) ? -1 : 0)
    code.op(.store, counter)
    code.land(head)
    mark()
    let isBefore = dice.once(in: 2)
    if isBefore {
      code.op(.load, counter)
      count(isWide, bound)
      let (opcode, jump): (Opcode, Opcode) = dice.pick([
        (.lt, .jumpIfNot), (.le, .jumpIfNot), (.ge, .jumpIf), (.gt, .jumpIf), (.eq, .jumpIf),
        (.ne, .jumpIfNot),
      ])
      code.op(opcode)
      code.jump(jump, end)
    }
    for _ in 0..<dice.within(1...2) { statement(depth) }
    code.op(.load, counter)
    count(isWide, 1)
    code.op(.add)
    if isBefore {
      code.op(.store, counter)
      code.jump(.jump, head)
    } else {
      code.op(.dup)
      code.op(.store, counter)
      count(isWide, bound)
      code.op(dice.pick([.lt, .le]))
      code.jump(.jumpIf, head)
    }
    code.land(end)
  }

  private mutating func count(_ isWide: Bool, _ value: Int) {
    constant(isWide ? .i64(Int64(value)) : .i32(Int32(value)))
  }

  /// Returns early, or ends everything.
  private mutating func leave(_ depth: Int) {
    let end = code.label()
    operand(.bool, 2)
    code.jump(.jumpIfNot, end)
    if dice.once(in: 3) { statement(depth) }
    if dice.once(in: 12) { code.op(.halt) } else { self.end() }
    code.land(end)
  }
}
