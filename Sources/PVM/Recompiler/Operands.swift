import Assembler

/// Arithmetic on the guest's registers.
extension Compilation {
  @inline(__always) private func small(_ value: UInt64) -> Int32 { Int32(truncatingIfNeeded: value) }

  @inline(__always) private mutating func need(_ one: UInt8, _ other: UInt8, wide: Bool) {
    if wide {
      need(one)
      need(other)
    }
  }

  mutating func moveRegister(_ d: UInt8, _ a: UInt8) {
    guard d != a else { return }
    code.move(host(d), host(a), wide: !isPending(a))
    let mask = bit(d)
    pending = isPending(a) ? pending | mask : pending & ~mask
    narrow = isNarrow(a) ? narrow | mask : narrow & ~mask
  }

  mutating func load(_ a: UInt8, _ value: UInt64) {
    if value == 0 { code.clear(host(a)) } else { code.set(host(a), value) }
    if value == UInt64(bitPattern: Int64(small(value))) { wroteNarrow(a) } else { wrote(a) }
  }

  // MARK: Addition

  mutating func add(_ d: UInt8, _ a: UInt8, _ b: UInt8, wide: Bool) {
    need(a, b, wide: wide)
    if d == a {
      code.apply(.add, host(d), host(b), wide: wide)
    } else if d == b {
      code.apply(.add, host(d), host(a), wide: wide)
    } else {
      code.address(host(d), host(a), index: host(b), wide: wide)
    }
    wrote(d, wide: wide)
  }

  mutating func add(_ d: UInt8, _ a: UInt8, _ value: UInt64, wide: Bool) {
    if wide { need(a) }
    if d == a {
      if small(value) != 0 { code.apply(.add, host(d), small(value), wide: wide) }
    } else if small(value) == 0 {
      code.move(host(d), host(a), wide: wide)
    } else {
      code.address(host(d), host(a), small(value), wide: wide)
    }
    wrote(d, wide: wide)
  }

  mutating func subtract(_ d: UInt8, _ a: UInt8, _ b: UInt8, wide: Bool) {
    if a == b { return load(d, 0) }
    need(a, b, wide: wide)
    if d == b {
      code.apply(.negate, host(d), wide: wide)
      code.apply(.add, host(d), host(a), wide: wide)
    } else {
      if d != a { code.move(host(d), host(a), wide: wide) }
      code.apply(.sub, host(d), host(b), wide: wide)
    }
    wrote(d, wide: wide)
  }

  /// The number minus the register.
  mutating func subtractFrom(_ d: UInt8, _ value: UInt64, _ b: UInt8, wide: Bool) {
    if wide { need(b) }
    if d == b || small(value) == 0 {
      if d != b { code.move(host(d), host(b), wide: wide) }
      code.apply(.negate, host(d), wide: wide)
      if small(value) != 0 { code.apply(.add, host(d), small(value), wide: wide) }
    } else {
      code.set(host(d), wide ? value : value & 0xffff_ffff)
      code.apply(.sub, host(d), host(b), wide: wide)
    }
    wrote(d, wide: wide)
  }

  // MARK: Multiplication

  mutating func multiply(_ d: UInt8, _ a: UInt8, _ b: UInt8, wide: Bool) {
    need(a, b, wide: wide)
    if d == b {
      code.multiply(host(d), host(a), wide: wide)
    } else {
      if d != a { code.move(host(d), host(a), wide: wide) }
      code.multiply(host(d), host(b), wide: wide)
    }
    wrote(d, wide: wide)
  }

  mutating func multiply(_ d: UInt8, _ a: UInt8, _ value: UInt64, wide: Bool) {
    if wide { need(a) }
    let factor = small(value)
    switch factor {
    case 3: code.address(host(d), host(a), index: host(a), .two, wide: wide)
    case 5: code.address(host(d), host(a), index: host(a), .four, wide: wide)
    case 9: code.address(host(d), host(a), index: host(a), .eight, wide: wide)
    case _ where factor > 0 && factor & (factor - 1) == 0:
      if d != a { code.move(host(d), host(a), wide: wide) }
      let amount = UInt8(factor.trailingZeroBitCount)
      if amount != 0 { code.shift(.left, host(d), by: amount, wide: wide) }
    default: code.multiply(host(d), host(a), factor, wide: wide)
    }
    wrote(d, wide: wide)
  }

  /// The upper half of a product of unsigned numbers.
  mutating func multiplyUpper(_ d: UInt8, _ a: UInt8, _ b: UInt8) {
    need(a)
    need(b)
    guard features.bmi2 else { return multiplyUpper(d, a, b, .multiply) }
    code.move(.rcx, .rdx, wide: true)
    if host(a) != .rdx { code.move(.rdx, host(a), wide: true) }
    code.multiplyUpper(host(d), host(b) == .rdx ? .rcx : host(b))
    if host(d) != .rdx { code.move(.rdx, .rcx, wide: true) }
    wrote(d)
  }

  /// The same as the oldest processors have it; with `isMixed` the first number has a sign and the second
  /// none.
  mutating func multiplyUpper(_ d: UInt8, _ a: UInt8, _ b: UInt8, _ how: Unary, isMixed: Bool = false) {
    need(a)
    need(b)
    code.move(.rcx, host(b), wide: true)
    code.push(.rax)
    code.push(.rdx)
    if host(a) != .rax { code.move(.rax, host(a), wide: true) }
    if isMixed {
      // Read as unsigned, a negative first number is 2^64 too large: the second one is too much in the upper
      // half.
      code.move(.rdx, .rax, wide: true)
      code.shift(.arithmeticRight, .rdx, by: 63, wide: true)
      code.apply(.and, .rdx, .rcx, wide: true)
      code.push(.rdx)
    }
    code.apply(how, .rcx, wide: true)
    if isMixed {
      code.pop(.rcx)
      code.apply(.sub, .rdx, .rcx, wide: true)
    }
    code.move(.rcx, .rdx, wide: true)
    code.pop(.rdx)
    code.pop(.rax)
    code.move(host(d), .rcx, wide: true)
    wrote(d)
  }

  // MARK: Division

  mutating func divide(
    _ d: UInt8, _ a: UInt8, _ b: UInt8, wide: Bool, isSigned: Bool, isRemainder: Bool
  ) {
    need(a, b, wide: wide)
    let (to, from) = (host(d), host(a))
    code.move(.rcx, host(b), wide: wide)
    code.test(.rcx, .rcx, wide: wide)
    let byZero = code.hop(.equal)
    var byMinusOne: Int?
    if isSigned {
      // The smallest number divided by -1 would be a fault.
      code.apply(.cmp, .rcx, -1, wide: wide)
      byMinusOne = code.hop(.equal)
    }
    if to != .rax { code.push(.rax) }
    if to != .rdx { code.push(.rdx) }
    if from != .rax { code.move(.rax, from, wide: wide) }
    if isSigned { code.extendSign(wide: wide) } else { code.clear(.rdx) }
    code.apply(isSigned ? .divideSigned : .divide, .rcx, wide: wide)
    code.move(.rcx, isRemainder ? .rdx : .rax, wide: wide)
    if to != .rdx { code.pop(.rdx) }
    if to != .rax { code.pop(.rax) }
    code.move(to, .rcx, wide: wide)
    let done = code.hop()
    if let place = byMinusOne {
      code.land(place)
      if isRemainder {
        code.clear(to)
      } else {
        if to != from { code.move(to, from, wide: wide) }
        code.apply(.negate, to, wide: wide)
      }
      let alsoDone = code.hop()
      divideByZero(to, from, byZero, wide: wide, isRemainder)
      code.land(alsoDone)
    } else {
      divideByZero(to, from, byZero, wide: wide, isRemainder)
    }
    code.land(done)
    wrote(d, wide: wide)
  }

  private mutating func divideByZero(
    _ to: Register, _ from: Register, _ place: Int, wide: Bool, _ isRemainder: Bool
  ) {
    code.land(place)
    if !isRemainder {
      code.apply(.or, to, -1, wide: wide)
    } else if to != from {
      code.move(to, from, wide: wide)
    }
  }

  // MARK: Bits

  /// and, or, xor: of numbers that are 32 bits wide with their sign, the results are so as well.
  mutating func bits(_ operation: Operation, _ d: UInt8, _ a: UInt8, _ b: UInt8) {
    let both = isNarrow(a) && isNarrow(b)
    let wide = settle(a, b)
    if d == b {
      code.apply(operation, host(d), host(a), wide: wide)
    } else {
      if d != a { code.move(host(d), host(a), wide: wide) }
      code.apply(operation, host(d), host(b), wide: wide)
    }
    wroteBits(d, wide: wide, isNarrow: both)
  }

  /// Of narrow numbers come narrow numbers.
  private mutating func wroteBits(_ d: UInt8, wide: Bool, isNarrow: Bool) {
    if !wide { wroteHalf(d) } else if isNarrow { wroteNarrow(d) } else { wrote(d) }
  }

  /// Whether an operation that keeps narrow numbers narrow must look at 64 bits.
  private mutating func settle(_ a: UInt8, _ b: UInt8) -> Bool {
    // Half is enough when both are narrow; it is worth a later extension only when one is pending anyway.
    if isNarrow(a), isNarrow(b), isPending(a) || isPending(b) { return false }
    need(a)
    need(b)
    return true
  }

  mutating func bits(_ operation: Operation, _ d: UInt8, _ a: UInt8, _ value: UInt64) {
    let mask = small(value)
    if operation == .and, mask >= 0 {
      // The upper half of the result is zero, whatever was there.
      if mask == 0xff {
        code.extend8(host(d), host(a), isSigned: false)
      } else if mask == 0xffff {
        code.extend16(host(d), host(a), isSigned: false)
      } else {
        if d != a { code.move(host(d), host(a), wide: false) }
        code.apply(.and, host(d), mask, wide: false)
      }
      return wroteNarrow(d)
    }
    let (isHalf, both) = (isPending(a), isNarrow(a))
    if d != a { code.move(host(d), host(a), wide: !isHalf) }
    if operation == .xor, mask == -1 {
      code.apply(.not, host(d), wide: !isHalf)
    } else {
      code.apply(operation, host(d), mask, wide: !isHalf)
    }
    wroteBits(d, wide: !isHalf, isNarrow: both)
  }

  /// a and not b, a or not b.
  mutating func bitsInverted(_ operation: Operation, _ d: UInt8, _ a: UInt8, _ b: UInt8) {
    let wide = settle(a, b)
    if operation == .and, features.bmi1 {
      code.andNot(host(d), host(a), not: host(b), wide: wide)
    } else {
      code.move(.rcx, host(b), wide: wide)
      code.apply(.not, .rcx, wide: wide)
      if d == a {
        code.apply(operation, host(d), .rcx, wide: wide)
      } else {
        code.apply(operation, .rcx, host(a), wide: wide)
        code.move(host(d), .rcx, wide: wide)
      }
    }
    wrote(d, wide: wide)
  }

  mutating func bitsEqual(_ d: UInt8, _ a: UInt8, _ b: UInt8) {
    let wide = settle(a, b)
    let other = d == b ? a : b
    if d != b, d != a { code.move(host(d), host(a), wide: wide) }
    code.apply(.xor, host(d), host(other), wide: wide)
    code.apply(.not, host(d), wide: wide)
    wrote(d, wide: wide)
  }

  /// Ones, leading and trailing zeroes. Processors without the instruction leave it to the stepper.
  mutating func count(_ what: Assembler.BitCount, _ d: UInt8, _ a: UInt8, wide: Bool) {
    let isThere =
      switch what {
      case .ones: features.popcnt
      case .leadingZeroes: features.lzcnt
      case .trailingZeroes: features.bmi1
      }
    guard isThere else { return leave(writing: d) }
    if wide { need(a) }
    code.count(what, host(d), host(a), wide: wide)
    wroteNarrow(d)
  }

  // MARK: Shifts

  mutating func shift(_ how: Shift, _ d: UInt8, _ a: UInt8, by value: UInt64, wide: Bool) {
    let amount = UInt8(truncatingIfNeeded: value) & (wide ? 63 : 31)
    if wide { need(a) }
    if d != a { code.move(host(d), host(a), wide: wide) }
    if amount != 0 { code.shift(how, host(d), by: amount, wide: wide) }
    if how == .right, amount > (wide ? 32 : 0) { wroteNarrow(d) } else { wrote(d, wide: wide) }
  }

  /// The rotations are to the right.
  mutating func rotate(_ d: UInt8, _ a: UInt8, by value: UInt64, wide: Bool) {
    let amount = UInt8(truncatingIfNeeded: value) & (wide ? 63 : 31)
    guard d != a, features.bmi2 else { return shift(.rotateRight, d, a, by: value, wide: wide) }
    if wide { need(a) }
    code.rotateRight(host(d), host(a), by: amount, wide: wide)
    wrote(d, wide: wide)
  }

  private func three(_ how: Shift) -> CodeStream.Shift3? {
    switch how {
    case .left: .left
    case .right: .right
    case .arithmeticRight: .arithmeticRight
    default: nil
    }
  }

  mutating func shift(_ how: Shift, _ d: UInt8, _ a: UInt8, by b: UInt8, wide: Bool) {
    if wide { need(a) }
    if features.bmi2, let three = three(how) {
      code.shift(three, host(d), host(a), by: host(b), wide: wide)
    } else {
      code.move(.rcx, host(b), wide: false)
      if d != a { code.move(host(d), host(a), wide: wide) }
      code.shift(how, host(d), wide: wide)
    }
    wrote(d, wide: wide)
  }

  /// The number is what is shifted.
  mutating func shift(_ how: Shift, _ d: UInt8, number: UInt64, by b: UInt8, wide: Bool) {
    let number = wide ? number : number & 0xffff_ffff
    if features.bmi2, let three = three(how) {
      code.set(.rcx, number)
      code.shift(three, host(d), .rcx, by: host(b), wide: wide)
    } else {
      code.move(.rcx, host(b), wide: false)
      code.set(host(d), number)
      code.shift(how, host(d), wide: wide)
    }
    wrote(d, wide: wide)
  }

  // MARK: Extensions

  mutating func extend8(_ d: UInt8, _ a: UInt8) {
    code.extend8(host(d), host(a), isSigned: true)
    wroteNarrow(d)
  }
  mutating func extend16(_ d: UInt8, _ a: UInt8, isSigned: Bool) {
    code.extend16(host(d), host(a), isSigned: isSigned)
    wroteNarrow(d)
  }
  mutating func swapBytes(_ d: UInt8, _ a: UInt8) {
    need(a)
    if d != a { code.move(host(d), host(a), wide: true) }
    code.swapBytes(host(d))
    wrote(d)
  }

  // MARK: Comparisons

  /// Sets the flags as `a - b` does. Numbers that are narrow compare alike in 32 bits.
  mutating func compare(_ a: UInt8, _ b: UInt8) {
    code.apply(.cmp, host(a), host(b), wide: settle(a, b))
  }
  mutating func compare(_ a: UInt8, _ value: UInt64) {
    let wide = !isNarrow(a)
    if small(value) == 0 {
      code.test(host(a), host(a), wide: wide)
    } else {
      code.apply(.cmp, host(a), small(value), wide: wide)
    }
  }

  mutating func set(_ condition: Condition, _ d: UInt8, _ a: UInt8, _ b: UInt8) {
    let isFree = d != a && d != b
    if isFree { code.clear(host(d)) }
    compare(a, b)
    code.set(condition, isFree ? host(d) : .rcx)
    if !isFree { code.extend8(host(d), .rcx, isSigned: false) }
    wroteNarrow(d)
  }

  mutating func set(_ condition: Condition, _ d: UInt8, _ a: UInt8, _ value: UInt64) {
    if d != a { code.clear(host(d)) }
    compare(a, value)
    code.set(condition, d == a ? .rcx : host(d))
    if d == a { code.extend8(host(d), .rcx, isSigned: false) }
    wroteNarrow(d)
  }

  /// d = a when b is zero, or is not.
  mutating func moveIf(_ condition: Condition, _ d: UInt8, _ a: UInt8, _ b: UInt8) {
    let wide = settle(a, d)
    compare(b, 0 as UInt64)
    code.move(condition, host(d), host(a), wide: wide)
    wrote(d, wide: wide)
  }

  mutating func loadIf(_ condition: Condition, _ d: UInt8, _ value: UInt64, _ b: UInt8) {
    let isHalf = isPending(d)
    code.set(.rcx, isHalf ? value & 0xffff_ffff : value)
    compare(b, 0 as UInt64)
    code.move(condition, host(d), .rcx, wide: !isHalf)
    wrote(d, wide: !isHalf)
  }

  /// The number for which the condition holds when it stands first.
  mutating func choose(_ condition: Condition, _ d: UInt8, _ a: UInt8, _ b: UInt8) {
    let wide = settle(a, b)
    // Into d goes one of them; the other replaces it when it is the better one.
    let (first, second) = d == b ? (b, a) : (a, b)
    if d != first { code.move(host(d), host(first), wide: wide) }
    code.apply(.cmp, host(second), host(d), wide: wide)
    code.move(condition, host(d), host(second), wide: wide)
    wrote(d, wide: wide)
  }
}
