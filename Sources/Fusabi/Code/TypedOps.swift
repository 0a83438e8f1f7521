import CShims

/// Ops that take operands of one proved type. Those of F64 look at what they get, and ask the dialect about
/// others: they are for operands whose types only the run knows as well.
enum TypedOps {
  /// The type whose ops take operands of these types.
  static func common(_ x: ValueType, _ y: ValueType) -> ValueType? {
    if x == y { return x == .any ? .f64 : x }
    return x == .any || y == .any ? .f64 : nil
  }

  /// Of arithmetic and bits: the op for two registers, and how many forms it has: behind it those for a
  /// constant at the right, and one at the left. No op of F64 computes a remainder as Fusabi has it: none.
  static func number(_ opcode: Opcode, _ type: ValueType) -> (number: Int, forms: Int)? {
    switch (opcode, type) {
    case (.add, .i32): (ABUT_OP_ADD_I32_RR, 3)
    case (.add, .i64): (ABUT_OP_ADD_I64_RR, 3)
    case (.add, .f32): (ABUT_OP_ADD_F32_RR, 3)
    case (.add, .f64): (ABUT_OP_ADD_RR, 3)
    case (.sub, .i32): (ABUT_OP_SUB_I32_RR, 3)
    case (.sub, .i64): (ABUT_OP_SUB_I64_RR, 3)
    case (.sub, .f32): (ABUT_OP_SUB_F32_RR, 3)
    case (.sub, .f64): (ABUT_OP_SUBTRACT_RR, 3)
    case (.mul, .i32): (ABUT_OP_MUL_I32_RR, 3)
    case (.mul, .i64): (ABUT_OP_MUL_I64_RR, 3)
    case (.mul, .f32): (ABUT_OP_MUL_F32_RR, 3)
    case (.mul, .f64): (ABUT_OP_MULTIPLY_RR, 3)
    case (.div, .i32): (ABUT_OP_DIV_I32_RR, 3)
    case (.div, .i64): (ABUT_OP_DIV_I64_RR, 3)
    case (.div, .f32): (ABUT_OP_DIV_F32_RR, 3)
    case (.div, .f64): (ABUT_OP_DIVIDE_RR, 3)
    case (.mod, .i32): (ABUT_OP_MOD_I32_RR, 3)
    case (.mod, .i64): (ABUT_OP_MOD_I64_RR, 3)
    case (.andBits, .i32), (.andBits, .i64): (ABUT_OP_AND_INT_RR, 2)
    case (.orBits, .i32), (.orBits, .i64): (ABUT_OP_OR_INT_RR, 2)
    case (.xorBits, .i32), (.xorBits, .i64): (ABUT_OP_XOR_INT_RR, 2)
    case (.shiftLeft, .i32): (ABUT_OP_SHIFT_LEFT_I32_RR, 3)
    case (.shiftLeft, .i64): (ABUT_OP_SHIFT_LEFT_I64_RR, 3)
    case (.shiftRight, .i32): (ABUT_OP_SHIFT_RIGHT_I32_RR, 3)
    case (.shiftRight, .i64): (ABUT_OP_SHIFT_RIGHT_I64_RR, 3)
    default: nil
    }
  }

  static func negation(_ type: ValueType) -> Int? {
    switch type {
    case .i32: ABUT_OP_NEG_I32
    case .i64: ABUT_OP_NEG_I64
    case .f32: ABUT_OP_NEG_F32
    case .f64, .any: ABUT_OP_NEGATE
    default: nil
    }
  }

  static func conversion(_ from: ValueType, _ to: ValueType) -> Int? {
    switch (from, to) {
    case (.i32, .i64): ABUT_OP_I32_TO_I64
    case (.i64, .i32): ABUT_OP_I64_TO_I32
    case (.i32, .f64): ABUT_OP_I32_TO_F64
    case (.i64, .f64): ABUT_OP_I64_TO_F64
    case (.f64, .i32): ABUT_OP_F64_TO_I32
    case (.f64, .i64): ABUT_OP_F64_TO_I64
    default: nil
    }
  }

  /// How values of a type compare.
  enum Comparison {
    /// Integers by all their bits.
    case integers
    case doubles
    case floats
    /// Only whether they are the same, by their bits.
    case bits
    /// Only whether they are the same; the dialect knows.
    case dialect
  }

  /// What compares two values of these types in the way of an opcode; nil when only a service does.
  static func comparison(_ opcode: Opcode, _ x: ValueType, _ y: ValueType) -> Comparison? {
    let isEquality = opcode == .eq || opcode == .ne
    guard isEquality else {
      switch common(x, y) {
      case .i32, .i64: return .integers
      case .f32: return .floats
      case .f64: return .doubles
      default: return nil
      }
    }
    // The engine finds two F32 of the same bits the same, also those that are no numbers.
    guard x == y else { return x != .f32 && y != .f32 ? .dialect : nil }
    switch x {
    case .i32, .i64, .bool, .char: return .bits
    case .f64: return .doubles
    case .f32: return .floats
    case .unit, .string, .array: return .dialect
    case .any: return nil
    }
  }
}

/// A comparison with operands as an op has them.
struct Comparing {
  let opcode: Opcode
  let how: TypedOps.Comparison
  var x: UInt16
  var y: UInt16
  /// 0: two registers, 1: a constant at the right, 2: at the left.
  var form: Int

  /// The op that jumps when it holds, or when it does not; nil when a Bool decides.
  func jump(whenTrue: Bool) -> (number: Int, x: UInt16, y: UInt16)? {
    switch how {
    case .integers:
      // a > b is b < a, and what is not less is the other way round less or equal.
      let isLess = opcode == .lt || opcode == .gt
      let isSwapped = (opcode == .gt || opcode == .ge) == whenTrue
      let number = isLess == whenTrue ? ABUT_OP_JUMP_LESS_INT_RR : ABUT_OP_JUMP_LESS_EQUAL_INT_RR
      return isSwapped ? (number + swappedForm, y, x) : (number + form, x, y)
    case .bits:
      return equality(
        whenTrue ? ABUT_OP_JUMP_SAME_BITS_RR : ABUT_OP_JUMP_DIFFER_BITS_RR,
        whenTrue ? ABUT_OP_JUMP_DIFFER_BITS_RR : ABUT_OP_JUMP_SAME_BITS_RR)
    case .dialect:
      return equality(
        whenTrue ? ABUT_OP_JUMP_EQUAL_RR : ABUT_OP_JUMP_NOT_EQUAL_RR,
        whenTrue ? ABUT_OP_JUMP_NOT_EQUAL_RR : ABUT_OP_JUMP_EQUAL_RR)
    case .doubles:
      switch opcode {
      case .lt: return (whenTrue ? ABUT_OP_JUMP_LESS_RR + form : ABUT_OP_JUMP_NOT_LESS_RR + form, x, y)
      case .le:
        return (whenTrue ? ABUT_OP_JUMP_LESS_EQUAL_RR + form : ABUT_OP_JUMP_NOT_LESS_EQUAL_RR + form, x, y)
      case .gt:
        return (whenTrue ? ABUT_OP_JUMP_GREATER_RR + form : ABUT_OP_JUMP_NOT_GREATER_RR + form, x, y)
      case .ge:
        return (
          whenTrue ? ABUT_OP_JUMP_GREATER_EQUAL_RR + form : ABUT_OP_JUMP_NOT_GREATER_EQUAL_RR + form, x, y
        )
      default:
        return equality(
          whenTrue ? ABUT_OP_JUMP_EQUAL_RR : ABUT_OP_JUMP_NOT_EQUAL_RR,
          whenTrue ? ABUT_OP_JUMP_NOT_EQUAL_RR : ABUT_OP_JUMP_EQUAL_RR)
      }
    case .floats: return nil
    }
  }

  private var swappedForm: Int { form == 0 ? 0 : 3 - form }

  /// With a constant at most at the right.
  private func equality(_ same: Int, _ different: Int) -> (number: Int, x: UInt16, y: UInt16) {
    let number = opcode == .eq ? same : different
    return form == 2 ? (number + 1, y, x) : (number + form, x, y)
  }

  /// The op that gives a Bool. Of floats, `ne` has none: it is the other way round as `eq`.
  var value: (number: Int, x: UInt16, y: UInt16, isInverted: Bool) {
    let isSwapped = opcode == .gt || opcode == .ge
    let isLess = opcode == .lt || opcode == .gt
    switch how {
    case .integers:
      let number = isLess ? ABUT_OP_LESS_INT_RR : ABUT_OP_LESS_EQUAL_INT_RR
      return isSwapped ? (number + swappedForm, y, x, false) : (number + form, x, y, false)
    case .floats where opcode == .eq || opcode == .ne:
      let (number, x, y) = equality(ABUT_OP_EQUAL_F32_RR, ABUT_OP_EQUAL_F32_RR)
      return (number, x, y, opcode == .ne)
    case .floats:
      let number = isLess ? ABUT_OP_LESS_F32_RR : ABUT_OP_LESS_EQUAL_F32_RR
      return isSwapped ? (number + swappedForm, y, x, false) : (number + form, x, y, false)
    case .bits:
      let (number, x, y) = equality(ABUT_OP_SAME_BITS_RR, ABUT_OP_DIFFER_BITS_RR)
      return (number, x, y, false)
    case .doubles where opcode == .lt: return (ABUT_OP_LESS_RR + form, x, y, false)
    case .doubles where opcode == .le: return (ABUT_OP_LESS_EQUAL_RR + form, x, y, false)
    case .doubles where opcode == .gt: return (ABUT_OP_GREATER_RR + form, x, y, false)
    case .doubles where opcode == .ge: return (ABUT_OP_GREATER_EQUAL_RR + form, x, y, false)
    case .doubles, .dialect:
      let (number, x, y) = equality(ABUT_OP_EQUAL_RR, ABUT_OP_NOT_EQUAL_RR)
      return (number, x, y, false)
    }
  }
}
