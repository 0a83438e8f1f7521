import CShims

/// Lets neighbouring ops share a handler, where there is one that does what theirs do: then what one
/// computes is at hand for the next, and there is one jump less. The ops stay as they are, and each can
/// still be entered.
enum Sequences {
  /// A reading of the code from one op on.
  private struct Walk {
    let at: Int
    /// The handler for what was read.
    var handler: UInt32
    /// The register that holds the number that was computed last, and that of the one before.
    var held: UInt16?
    var before: UInt16?
    /// Parts that stand behind a jump.
    var beyond = 0
  }

  /// Costs of a way, in parts of a dispatch.
  private static let dispatch = 16

  static func join(_ ops: inout [abut_op], numbers: [Int]) {
    // From the end: which choice at an op leads with the fewest dispatches to where the code goes elsewhere.
    var best = [Int](repeating: 0, count: ops.count + 1)
    for start in ops.indices.reversed() {
      var walk = Walk(at: start, handler: UInt32(numbers[start]), held: computed(ops[start], numbers[start]))
      var (chosen, least) = (walk.handler, dispatch + (goesElsewhere(numbers[start]) ? 0 : best[start + 1]))
      var at = start
      while let next = step(&walk, from: at, ops, numbers) {
        at = next
        let rest = goesElsewhere(numbers[at]) ? 0 : best[at + 1]
        let cost = walk.beyond > 0 ? dispatch - walk.beyond : dispatch + rest
        if cost < least { (chosen, least) = (walk.handler, cost) }
      }
      best[start] = least
      if chosen != UInt32(numbers[start]) {
        ops[start].handler = Dispatch.address(Int(chosen), threaded: true)
      }
    }
  }

  /// Reads one part more; its place, or nil when there is no handler with it.
  private static func step(_ walk: inout Walk, from at: Int, _ ops: [abut_op], _ numbers: [Int]) -> Int? {
    let jumps = numbers[at] == ABUT_OP_JUMP
    let next = at + 1 + (jumps ? Int(Int16(bitPattern: ops[at].c)) : 0)
    guard ops.indices.contains(next) else { return nil }
    let number = numbers[next]
    var (longer, isHeld): (UInt32, Bool) = (0, false)
    for mode in modes(ops[next], number, walk) where longer == 0 {
      longer = Dispatch.longer(walk.handler, part: UInt32(number | mode << 8))
      isHeld = mode != 0
    }
    guard longer != 0 else { return nil }
    walk.handler = longer
    if jumps || walk.beyond > 0 { walk.beyond += 1 }
    if let register = computed(ops[next], number) {
      (walk.before, walk.held) = (walk.held == register ? nil : walk.held, register)
    } else if isHeld, number == ABUT_OP_MOVE {
      // Both registers hold it now; who copies will use the copy.
      walk.held = ops[next].a
      if walk.before == ops[next].a { walk.before = nil }
    } else if operand(number, 0) == "o" {
      if walk.held == ops[next].a { walk.held = nil }
      if walk.before == ops[next].a { walk.before = nil }
    }
    return next
  }

  /// Which operands a part could take from what was computed: 3 both, 2 the second, 1 the first, 0 none.
  private static func modes(_ op: abut_op, _ number: Int, _ walk: Walk) -> [Int] {
    let fields = [op.a, op.b, op.c]
    let first = operand(number, 0) == "o" ? 1 : 0
    func isRegister(_ field: Int, _ register: UInt16?) -> Bool {
      field < 3 && operand(number, field) == "r" && fields[field] == register
    }
    let (x, y) = (isRegister(first, walk.held), isRegister(first + 1, walk.held))
    return (y && isRegister(first, walk.before) ? [3] : []) + (y ? [2] : []) + (x ? [1] : []) + [0]
  }

  /// The register into which an op writes the number that it computes.
  private static func computed(_ op: abut_op, _ number: Int) -> UInt16? {
    switch Int(abut_op_instruction(UInt32(number))) {
    case ABUT_INSTRUCTION_ADD, ABUT_INSTRUCTION_SUBTRACT, ABUT_INSTRUCTION_MULTIPLY, ABUT_INSTRUCTION_DIVIDE,
      ABUT_INSTRUCTION_MODULO, ABUT_INSTRUCTION_NEGATE:
      op.a
    default: nil
    }
  }

  private static func goesElsewhere(_ number: Int) -> Bool {
    switch number {
    case ABUT_OP_JUMP, ABUT_OP_JUMP_FAR, ABUT_OP_HALT_R, ABUT_OP_HALT_K, ABUT_OP_RETURN_R, ABUT_OP_RETURN_K:
      true
    default: false
    }
  }

  private static func operand(_ number: Int, _ field: Int) -> Unicode.Scalar {
    unsafe Unicode.Scalar(UInt8(bitPattern: abut_op_operands(UInt32(number))[field]))
  }
}
