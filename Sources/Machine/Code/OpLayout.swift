import CShims

extension OpBuilder {
  /// The code, with numbers of handlers or their addresses. Jumps whose distance may not fit 16 bits become
  /// far ones. At the level `all`, handlers that do several ops stand where they can.
  public func finish(_ form: Form, level: Level = .all, handlers: (Int) -> UInt) -> FunctionCode {
    let starts = layout()
    let words = (0..<Int(ABUT_OP_COUNT)).map { form == .threaded ? handlers($0) : UInt($0) }
    var laid = Laid(handlers: words)
    laid.ops.reserveCapacity(starts[ops.count])
    laid.places.reserveCapacity(starts[ops.count])
    for (index, op) in ops.enumerated() {
      guard op.label >= 0 else {
        laid.append(op, places[index])
        continue
      }
      let target = starts[Int(labels[Int(op.label)])]
      let isFar = starts[index + 1] - starts[index] > 1 || op.number == ABUT_OP_JUMP_FAR
      if isFar {
        laid.appendFar(op, places[index], to: target)
      } else {
        laid.appendNear(op, places[index], to: target)
      }
    }
    if form == .threaded, level == .all { Sequences.join(&laid.ops, numbers: laid.numbers) }
    let moved = heads.map { FunctionCode.Head(op: UInt32(starts[Int($0.op)]), pc: $0.pc, height: $0.height) }
    return FunctionCode(
      ops: laid.ops, places: laid.places, heads: moved, frameSlots: frameSlots, form: form)
  }

  /// Where each op comes to stand; one more for the end. A jump is far when it would be too far with all
  /// jumps far: nearly what is needed, found in one pass.
  private func layout() -> [Int] {
    var most: [Int] = []
    most.reserveCapacity(ops.count + 1)
    var at = 0
    for op in ops {
      most.append(at)
      at += 1 + (op.label >= 0 ? Self.opsOver(op) : 0)
    }
    most.append(at)
    var starts: [Int] = []
    starts.reserveCapacity(ops.count + 1)
    at = 0
    for (index, op) in ops.enumerated() {
      starts.append(at)
      at += 1
      guard op.label >= 0, Self.opsOver(op) > 0 else { continue }
      let distance = most[Int(labels[Int(op.label)])] - most[index]
      if abs(distance) > Int(Int16.max) - 1 { at += Self.opsOver(op) }
    }
    starts.append(at)
    return starts
  }

  /// How many ops more a jump takes when it is far: a conditional one jumps over the far one, or, when
  /// nothing is its opposite, over one that does.
  private static func opsOver(_ op: Op) -> Int {
    switch Int(op.number) {
    case ABUT_OP_JUMP, ABUT_OP_JUMP_FAR: 0
    case ABUT_OP_JUMP_MATCH: 2
    default: 1
    }
  }

  /// The conditional jump that jumps when this one does not.
  static func inverted(_ op: Op) -> Op {
    var other = op
    // Of integers x < y is not y <= x: the other instruction, and the form with its letters exchanged.
    let offset = op.number - Int32(ABUT_OP_JUMP_LESS_INT_RR)
    if (0..<6).contains(offset) {
      let form = [0, 2, 1][Int(offset % 3)]
      other.number = Int32((offset < 3 ? ABUT_OP_JUMP_LESS_EQUAL_INT_RR : ABUT_OP_JUMP_LESS_INT_RR) + form)
      (other.a, other.b) = (op.b, op.a)
    } else {
      other.number = inverted(op.number)
    }
    return other
  }

  private static func inverted(_ number: Int32) -> Int32 {
    let orders = ABUT_OP_JUMP_NOT_LESS_RR - ABUT_OP_JUMP_LESS_RR
    let equals = ABUT_OP_JUMP_NOT_EQUAL_RR - ABUT_OP_JUMP_EQUAL_RR
    switch Int(number) {
    case ABUT_OP_JUMP_TRUE: return Int32(ABUT_OP_JUMP_FALSE)
    case ABUT_OP_JUMP_FALSE: return Int32(ABUT_OP_JUMP_TRUE)
    case ABUT_OP_JUMP_SAME_BITS_RR, ABUT_OP_JUMP_SAME_BITS_RK: return number + 2
    case ABUT_OP_JUMP_DIFFER_BITS_RR, ABUT_OP_JUMP_DIFFER_BITS_RK: return number - 2
    case ABUT_OP_JUMP_IS_RR, ABUT_OP_JUMP_IS_RK: return number + 2
    case ABUT_OP_JUMP_IS_NOT_RR, ABUT_OP_JUMP_IS_NOT_RK: return number - 2
    case ABUT_OP_JUMP_EQUAL_RR..<ABUT_OP_JUMP_NOT_EQUAL_RR: return number + Int32(equals)
    case ABUT_OP_JUMP_NOT_EQUAL_RR..<ABUT_OP_JUMP_LESS_RR: return number - Int32(equals)
    case ABUT_OP_JUMP_LESS_RR..<ABUT_OP_JUMP_NOT_LESS_RR: return number + Int32(orders)
    case ABUT_OP_JUMP_NOT_LESS_RR...ABUT_OP_JUMP_NOT_GREATER_EQUAL_KR: return number - Int32(orders)
    default: preconditionFailure("no conditional jump")
    }
  }
}

/// Ops in their order.
private struct Laid {
  /// By number.
  let handlers: [UInt]
  var ops: [abut_op] = []
  var numbers: [Int] = []
  var places: [FunctionCode.PackedPlace] = []

  mutating func append(_ op: OpBuilder.Op, _ place: FunctionCode.PackedPlace) {
    let handler = handlers[Int(op.number)]
    ops.append(abut_op(handler: handler, a: op.a, b: op.b, c: op.c, cost: op.cost))
    numbers.append(Int(op.number))
    places.append(place)
  }

  mutating func appendNear(_ op: OpBuilder.Op, _ place: FunctionCode.PackedPlace, to target: Int) {
    let distance = target - (ops.count + 1)
    guard let short = Int16(exactly: distance) else {
      appendFar(op, place, to: target)
      return
    }
    var op = op
    op.c = UInt16(bitPattern: short)
    append(op, place)
  }

  /// A far jump; for a conditional one the opposite, which jumps over it, or a jump that does when it does
  /// not.
  mutating func appendFar(_ op: OpBuilder.Op, _ place: FunctionCode.PackedPlace, to target: Int) {
    var far = OpBuilder.Op(number: Int32(ABUT_OP_JUMP_FAR))
    if op.number == ABUT_OP_JUMP || op.number == ABUT_OP_JUMP_FAR {
      far.cost = op.cost
    } else if op.number == ABUT_OP_JUMP_MATCH {
      var near = op
      near.c = 1
      append(near, place)
      append(OpBuilder.Op(number: Int32(ABUT_OP_JUMP), c: 1), place)
    } else {
      var over = OpBuilder.inverted(op)
      over.c = 1
      append(over, place)
    }
    let distance = UInt32(bitPattern: Int32(target - (ops.count + 1)))
    far.a = UInt16(truncatingIfNeeded: distance)
    far.b = UInt16(truncatingIfNeeded: distance >> 16)
    append(far, place)
  }
}
