import Machine

/// What instructions give for operands that are constants, where nothing can fail.
enum Folding {
  /// Of two operands, the left one first.
  static func result(
    _ opcode: Opcode, _ x: CodeImage.Constant, _ y: CodeImage.Constant
  ) -> CodeImage.Constant? {
    if opcode == .equal { return .bool(isEqual(x, y)) }
    guard case .number(let x) = x, case .number(let y) = y else { return nil }
    switch opcode {
    case .add: return number(x + y)
    case .subtract: return number(x - y)
    case .multiply: return number(x * y)
    case .divide: return number(x / y)
    case .greater: return .bool(x > y)
    case .greaterEqual: return .bool(x >= y)
    case .less: return .bool(x < y)
    case .lessEqual: return .bool(x <= y)
    default: return nil
    }
  }

  static func result(_ opcode: Opcode, _ x: CodeImage.Constant) -> CodeImage.Constant? {
    if opcode == .not { return .bool(!isTrue(x)) }
    guard opcode == .negate, case .number(let x) = x else { return nil }
    return number(-x)
  }

  static func isTrue(_ x: CodeImage.Constant) -> Bool {
    switch x {
    case .nil: false
    case .bool(let value): value
    case .number(let value): value != 0
    case .text: true
    }
  }

  /// The bits of a NaN depend on how it is computed.
  private static func number(_ value: Double) -> CodeImage.Constant? { value.isNaN ? nil : .number(value) }

  private static func isEqual(_ x: CodeImage.Constant, _ y: CodeImage.Constant) -> Bool {
    switch (x, y) {
    case (.nil, .nil): true
    case (.bool(let x), .bool(let y)): x == y
    case (.number(let x), .number(let y)): x == y
    case (.text(let x), .text(let y)): x == y
    default: false
    }
  }
}
