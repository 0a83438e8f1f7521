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
    /// What was computed last, and what before that.
    var held: Held?
    var before: Held?
    /// Parts that stand behind a jump.
    var beyond = 0
  }

  /// A register that holds what was computed, and what that is: a letter of `abut_op_holds`.
  private struct Held {
    var register: UInt16
    let what: Unicode.Scalar
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
    let written = ops[next].a
    if let made = computed(ops[next], number) {
      (walk.before, walk.held) = (walk.held?.register == written ? nil : walk.held, made)
    } else if isHeld, number == ABUT_OP_MOVE {
      // Both registers hold it now; who copies will use the copy.
      walk.held?.register = written
      if walk.before?.register == written { walk.before = nil }
    } else if operand(number, 0) == "o" {
      if walk.held?.register == written { walk.held = nil }
      if walk.before?.register == written { walk.before = nil }
    }
    return next
  }

  /// Which operands a part could take from what was computed: 3 both, 2 the second, 1 the first, 0 none;
  /// a move of an I32 is 4, of an I64 5.
  private static func modes(_ op: abut_op, _ number: Int, _ walk: Walk) -> [Int] {
    let fields = [op.a, op.b, op.c]
    let first = operand(number, 0) == "o" ? 1 : 0
    let takes = letter(abut_op_takes(UInt32(number)))
    func isRegister(_ field: Int, _ held: Held?) -> Bool {
      guard let held, takes == "m" || takes == (held.what == "n" ? "n" : "b") else { return false }
      return field < 3 && operand(number, field) == "r" && fields[field] == held.register
    }
    if takes == "m" {
      guard isRegister(first, walk.held), let what = walk.held?.what else { return [0] }
      return what == "n" ? [1, 0] : what == "i" ? [4, 0] : what == "l" ? [5, 0] : [0]
    }
    let (x, y) = (isRegister(first, walk.held), isRegister(first + 1, walk.held))
    return (y && isRegister(first, walk.before) ? [3] : []) + (y ? [2] : []) + (x ? [1] : []) + [0]
  }

  /// What an op computes into the register that it writes.
  private static func computed(_ op: abut_op, _ number: Int) -> Held? {
    let what = letter(abut_op_holds(UInt32(number)))
    return what == "-" ? nil : Held(register: op.a, what: what)
  }

  private static func letter(_ char: CChar) -> Unicode.Scalar { Unicode.Scalar(UInt8(bitPattern: char)) }

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
