/// The types that instructions take and give.
enum Computed {
  case success(UInt8)
  case failure(Misfit)

  var misfit: Misfit? {
    if case .failure(let misfit) = self { misfit } else { nil }
  }
}

/// Sets of types, a bit per type.
enum TypeSet {
  static let integers: UInt16 = 1 << ValueType.i32.rawValue | 1 << ValueType.i64.rawValue
  static let numbers: UInt16 = integers | 1 << ValueType.f32.rawValue | 1 << ValueType.f64.rawValue

  static func has(_ set: UInt16, _ type: UInt8) -> Bool { set >> UInt16(type) & 1 != 0 }

  /// Whether `convert` goes from one to the other.
  static func converts(_ from: UInt8, _ to: UInt8) -> Bool {
    let (bool, i32, char) = (ValueType.bool.rawValue, ValueType.i32.rawValue, ValueType.char.rawValue)
    if from == to { return true }
    if has(numbers, to) { return has(numbers, from) || from == bool || from == char && to == i32 }
    return to == char && from == i32
  }
}

extension TypeState {
  private static let unit = ValueType.unit.rawValue
  private static let bool = ValueType.bool.rawValue
  private static let i32 = ValueType.i32.rawValue
  private static let string = ValueType.string.rawValue
  private static let array = ValueType.array.rawValue

  /// What an instruction that computes pushes; Unit when that is nothing. As many values as it takes are
  /// there.
  func computed(_ instruction: Instruction) -> Computed {
    switch instruction.opcode {
    case .add, .sub, .mul, .div: pair(TypeSet.numbers)
    case .mod, .andBits, .orBits, .xorBits, .shiftLeft, .shiftRight: pair(TypeSet.integers)
    case .lt, .le, .gt, .ge:
      if case .failure(let misfit) = pair(TypeSet.numbers) { .failure(misfit) } else { .success(Self.bool) }
    case .eq, .ne, .isType: .success(Self.bool)
    case .neg:
      top(0) == Known.any || TypeSet.has(TypeSet.numbers, top(0))
        ? .success(top(0)) : .failure(.operands(top(0), nil, nil))
    case .convert: converted(UInt8(truncatingIfNeeded: instruction.operand))
    case .jumpIf, .jumpIfNot: expected(Self.bool)
    case .expect: expected(UInt8(truncatingIfNeeded: instruction.operand))
    case .and, .or: taken(Self.bool, Self.bool, gives: Self.bool)
    case .not: taken(Self.bool, gives: Self.bool)
    case .concat: taken(Self.string, Self.string, gives: Self.string)
    case .text: .success(Self.string)
    case .strLen: taken(Self.string, gives: Self.i32)
    case .strByte: taken(Self.string, Self.i32, gives: Self.i32)
    case .strSlice: taken(Self.string, Self.i32, Self.i32, gives: Self.string)
    case .strFind: taken(Self.string, Self.string, Self.i32, gives: Self.i32)
    case .arrayNew: .success(Self.array)
    case .arrayMake: taken(Known.any, Self.i32, gives: Self.array)
    case .arrayGet: taken(Self.array, Self.i32, gives: Known.any)
    case .arraySet: taken(Self.array, Self.i32, Known.any, gives: Self.unit)
    case .arrayLen: taken(Self.array, gives: Self.i32)
    case .arrayPush: taken(Self.array, Known.any, gives: Self.unit)
    default: preconditionFailure("it computes nothing")
    }
  }

  /// Two of one type of the set; where only one is known, the other must be of its type.
  private func pair(_ set: UInt16) -> Computed {
    let (x, y) = (top(1), top(0))
    let isFine = (x == Known.any || TypeSet.has(set, x)) && (y == Known.any || TypeSet.has(set, y))
    guard isFine, x == y || x == Known.any || y == Known.any else { return .failure(.operands(x, y, nil)) }
    return .success(x == Known.any ? y : x)
  }

  private func converted(_ to: UInt8) -> Computed {
    let from = top(0)
    return from == Known.any || TypeSet.converts(from, to)
      ? .success(to) : .failure(.conversion(from, to: to))
  }

  private func expected(_ type: UInt8) -> Computed {
    top(0) == type || top(0) == Known.any ? .success(type) : .failure(.expected(type, got: top(0)))
  }

  private func fits(_ depth: Int, _ type: UInt8) -> Bool {
    type == Known.any || top(depth) == Known.any || top(depth) == type
  }

  private func taken(_ x: UInt8, gives result: UInt8) -> Computed {
    fits(0, x) ? .success(result) : .failure(.operands(top(0), nil, nil))
  }

  private func taken(_ x: UInt8, _ y: UInt8, gives result: UInt8) -> Computed {
    fits(1, x) && fits(0, y) ? .success(result) : .failure(.operands(top(1), top(0), nil))
  }

  private func taken(_ x: UInt8, _ y: UInt8, _ z: UInt8, gives result: UInt8) -> Computed {
    fits(2, x) && fits(1, y) && fits(0, z)
      ? .success(result) : .failure(.operands(top(2), top(1), top(0)))
  }
}
