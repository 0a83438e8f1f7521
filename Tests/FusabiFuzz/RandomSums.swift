import Fusabi
import TestSupport

/// What instructions compute.
extension RandomBody {
  mutating func computed(_ type: ValueType, _ depth: Int) {
    switch type {
    case .bool: question(depth)
    case .i32: dice.once(in: 3) ? measured(depth) : sum(type, depth)
    case .i64, .f32, .f64: sum(type, depth)
    case .char:
      constant(.i32(dice.once(in: 100) ? 0xd800 : Int32(dice.pick([65, 0x3b1, 0x1f363]))))
      code.op(.convert, type: .char)
    case .string: text(depth)
    case .array: array(depth)
    case .unit:
      push(dice.pick(RandomModule.types), depth)
      code.op(.pop)
      constant(.unit)
    case .any: element(depth)
    }
  }

  private mutating func sum(_ type: ValueType, _ depth: Int) {
    let isInteger = type == .i32 || type == .i64
    switch dice.below(12) {
    case 0, 1:
      push(type, depth)
      code.op(.neg)
    case 2, 3:
      let sources: [ValueType] = [.bool, .i32, .i64, .f32, .f64] + (type == .i32 ? [.char] : [])
      operand(dice.pick(sources), depth)
      code.op(.convert, type: type)
    case 4, 5:
      pair(type, depth)
      code.op(isInteger ? dice.pick([.andBits, .orBits, .xorBits, .shiftLeft, .shiftRight]) : .div)
    case 6:
      pair(type, depth)
      code.op(isInteger ? dice.pick([.div, .mod]) : .mul)
    case 7 where isInteger:
      // By one of the few that do not end it.
      push(type, depth)
      let by = dice.pick([1, 2, 3, 7, -1, 10])
      constant(type == .i32 ? .i32(Int32(by)) : .i64(Int64(by)))
      code.op(dice.pick([.div, .mod]))
    default:
      pair(type, depth)
      code.op(dice.pick([.add, .sub, .mul]))
    }
  }

  private mutating func pair(_ type: ValueType, _ depth: Int) {
    let isFirst = dice.once(in: 2)
    if dice.once(in: 10) {
      push(type, depth)
      code.op(.dup)
    } else {
      isFirst ? push(type, depth) : operand(type, depth)
      if dice.once(in: 40), left > 0 { interlude() }
      isFirst ? operand(type, depth) : push(type, depth)
    }
    if dice.once(in: 16) { code.op(.swap) }
    if dice.once(in: 30) {
      code.op(.over)
      code.op(.pop)
    }
  }

  /// A statement while values wait for it.
  private mutating func interlude() {
    waiting += 1
    statement(1)
    waiting -= 1
  }

  private mutating func question(_ depth: Int) {
    switch dice.below(9) {
    case 0, 1, 2, 3:
      let type = dice.pick([ValueType.i32, .i64, .f32, .f64])
      dice.once(in: 60) ? both(.any, depth) : pair(type, depth)
      code.op(dice.pick([.lt, .le, .gt, .ge]))
    case 4, 5:
      let type = dice.pick(RandomModule.types)
      both(type, depth)
      code.op(dice.pick([.eq, .ne]))
    case 6:
      both(.bool, depth)
      code.op(dice.pick([.and, .or]))
    case 7:
      operand(.bool, depth)
      code.op(.not)
    default:
      operand(dice.pick(RandomModule.types), depth)
      code.op(.isType, type: dice.pick(RandomModule.types.filter { $0 != .any }))
    }
  }

  /// Two that may be of any types, if that one is asked for.
  private mutating func both(_ type: ValueType, _ depth: Int) {
    operand(type, depth)
    operand(dice.once(in: 10) && type != .bool ? dice.pick([type, .any]) : type, depth)
  }

  /// Numbers of strings and arrays.
  private mutating func measured(_ depth: Int) {
    switch dice.below(12) {
    case 0, 1, 2, 3:
      operand(.string, depth)
      code.op(.strLen)
    case 4:
      operand(.string, depth)
      index()
      code.op(.strByte)
    case 5, 6:
      operand(.string, depth)
      operand(.string, depth)
      dice.once(in: 12) ? index() : constant(.i32(0))
      code.op(.strFind)
    default:
      operand(.array, depth)
      code.op(.arrayLen)
    }
  }

  /// Mostly one that exists.
  mutating func index() {
    dice.once(in: 20) ? operand(.i32, 1) : constant(.i32(dice.once(in: 40) ? 3 : Int32(dice.below(2))))
  }

  private mutating func text(_ depth: Int) {
    switch dice.below(4) {
    case 0:
      operand(.string, depth)
      operand(.string, depth)
      code.op(.concat)
    case 1:
      operand(.string, depth)
      constant(.i32(0))
      dice.once(in: 6) ? index() : constant(.i32(0))
      code.op(.strSlice)
    default:
      push(dice.pick(RandomModule.types), depth)
      code.op(.text)
    }
  }

  private mutating func array(_ depth: Int) {
    if dice.once(in: 3) {
      push(dice.pick(RandomModule.types), depth)
      dice.once(in: 20) ? operand(.i32, 1) : constant(.i32(Int32(2 + dice.below(9))))
      code.op(.arrayMake)
    } else {
      let count = dice.once(in: 30) ? 20 : dice.once(in: 8) ? dice.below(2) : dice.within(2...3)
      for _ in 0..<count { push(dice.pick(RandomModule.types), count > 4 ? 0 : depth) }
      code.op(.arrayNew, count)
    }
  }

  private mutating func element(_ depth: Int) {
    if !dice.once(in: 3) { return unknown(dice.pick(RandomModule.types), depth) }
    operand(.array, depth)
    index()
    code.op(.arrayGet)
  }
}
