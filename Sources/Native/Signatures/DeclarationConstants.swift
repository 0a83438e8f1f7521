import Bytes

/// A number in a constant expression, as C has it: 32 or 64 bits, signed or not.
struct CValue {
  /// Sign or zeroes extend it to 64 bits.
  private(set) var bits: UInt64
  let isUnsigned: Bool
  let isLong: Bool

  init(_ bits: UInt64, isUnsigned: Bool = false, isLong: Bool = false) {
    self.isUnsigned = isUnsigned
    self.isLong = isLong
    if isLong {
      self.bits = bits
    } else if isUnsigned {
      self.bits = UInt64(UInt32(truncatingIfNeeded: bits))
    } else {
      self.bits = UInt64(bitPattern: Int64(Int32(truncatingIfNeeded: bits)))
    }
  }

  /// The smallest of C's types that holds it.
  init(_ value: Int64) {
    self.init(UInt64(bitPattern: value), isLong: Int32(exactly: value) == nil)
  }

  static func truth(_ value: Bool) -> CValue { CValue(value ? 1 : 0) }

  var signed: Int64 { Int64(bitPattern: bits) }
  var isNegative: Bool { !isUnsigned && signed < 0 }
  var isTrue: Bool { bits != 0 }
  var text: String { isUnsigned ? String(bits) : String(signed) }
}

/// Constant expressions of integers, with C's precedence and conversions.
extension DeclarationReader {
  mutating func expression() throws(Fault) -> CValue {
    try deeper()
    defer { depth -= 1 }
    let condition = try binary(0)
    guard take("?") else { return condition }
    let first = try expression()
    guard take(":") else { throw unexpected(": of the condition") }
    let second = try expression()
    let (isUnsigned, isLong) = Self.common(first, second)
    return CValue(condition.isTrue ? first.bits : second.bits, isUnsigned: isUnsigned, isLong: isLong)
  }

  mutating func smallNumber(_ what: String) throws(Fault) -> Int {
    let start = peek.start
    let value = try expression()
    guard !value.isNegative, value.bits <= 1 << 20 else {
      throw Fault(.malformed, at: start, "\(value.text) is no number for \(what)")
    }
    return Int(value.bits)
  }

  private static func common(_ one: CValue, _ other: CValue) -> (isUnsigned: Bool, isLong: Bool) {
    let isLong = one.isLong || other.isLong
    let isUnsigned = one.isUnsigned && one.isLong == isLong || other.isUnsigned && other.isLong == isLong
    return (isUnsigned, isLong)
  }

  private static let levels: [[StaticString]] = [
    ["||"], ["&&"], ["|"], ["^"], ["&"], ["==", "!="], ["<=", ">=", "<", ">"], ["<<", ">>"], ["+", "-"],
    ["*", "/", "%"],
  ]

  private mutating func binary(_ level: Int) throws(Fault) -> CValue {
    guard level < Self.levels.count else { return try unary() }
    var left = try binary(level + 1)
    search: while peek.kind == .mark {
      for mark in Self.levels[level] where isAt(mark) {
        let start = peek.start
        at += 1
        left = try apply(string(tokens[at - 1]), left, try binary(level + 1), at: start)
        continue search
      }
      break
    }
    return left
  }

  private func apply(_ mark: String, _ left: CValue, _ right: CValue, at start: Int) throws(Fault) -> CValue {
    switch mark {
    case "||": return .truth(left.isTrue || right.isTrue)
    case "&&": return .truth(left.isTrue && right.isTrue)
    case "<<", ">>": return try shifted(mark, left, right, at: start)
    default: break
    }
    let (isUnsigned, isLong) = Self.common(left, right)
    let (a, b) = (
      CValue(left.bits, isUnsigned: isUnsigned, isLong: isLong),
      CValue(right.bits, isUnsigned: isUnsigned, isLong: isLong)
    )
    func whole(_ bits: UInt64) -> CValue { CValue(bits, isUnsigned: isUnsigned, isLong: isLong) }
    let isLess = isUnsigned ? a.bits < b.bits : a.signed < b.signed
    switch mark {
    case "|": return whole(a.bits | b.bits)
    case "^": return whole(a.bits ^ b.bits)
    case "&": return whole(a.bits & b.bits)
    case "==": return .truth(a.bits == b.bits)
    case "!=": return .truth(a.bits != b.bits)
    case "<": return .truth(isLess)
    case ">=": return .truth(!isLess)
    case ">": return .truth(!isLess && a.bits != b.bits)
    case "<=": return .truth(isLess || a.bits == b.bits)
    case "+": return whole(a.bits &+ b.bits)
    case "-": return whole(a.bits &- b.bits)
    case "*": return whole(a.bits &* b.bits)
    default:
      guard b.bits != 0 else { throw Fault(.malformed, at: start, "a division by zero") }
      if isUnsigned { return whole(mark == "/" ? a.bits / b.bits : a.bits % b.bits) }
      let divided = a.signed.dividedReportingOverflow(by: b.signed).partialValue
      let rest = a.signed.remainderReportingOverflow(dividingBy: b.signed).partialValue
      return whole(UInt64(bitPattern: mark == "/" ? divided : rest))
    }
  }

  private func shifted(
    _ mark: String, _ left: CValue, _ right: CValue, at start: Int
  ) throws(Fault) -> CValue {
    guard !right.isNegative, right.bits < (left.isLong ? 64 : 32) else {
      throw Fault(.malformed, at: start, "a shift by \(right.text)")
    }
    let by = right.bits
    let bits =
      mark == "<<"
      ? left.bits << by : left.isUnsigned ? left.bits >> by : UInt64(bitPattern: left.signed >> Int64(by))
    return CValue(bits, isUnsigned: left.isUnsigned, isLong: left.isLong)
  }

  private mutating func unary() throws(Fault) -> CValue {
    try deeper()
    defer { depth -= 1 }
    if take("+") { return try unary() }
    if take("-") {
      let value = try unary()
      return CValue(0 &- value.bits, isUnsigned: value.isUnsigned, isLong: value.isLong)
    }
    if take("~") {
      let value = try unary()
      return CValue(~value.bits, isUnsigned: value.isUnsigned, isLong: value.isLong)
    }
    if take("!") { return .truth(!(try unary()).isTrue) }
    if isAt("sizeof") || isAt("_Alignof") || isAt("alignof") || isAt("__alignof__") { return try size() }
    if isAt("("), beginsType(1) { return try cast() }
    return try primary()
  }

  private mutating func size() throws(Fault) -> CValue {
    let isSize = isAt("sizeof")
    at += 1
    guard take("("), beginsType(0) else { throw unexpected("a type in brackets") }
    let start = peek.start
    let type = try typeName()
    guard take(")") else { throw unexpected(") after the type") }
    guard table.isComplete(type) else { throw Fault(.malformed, at: start, "the type has no size") }
    let value = isSize ? table.size(of: type) : table.align(of: type)
    return CValue(UInt64(value), isUnsigned: true, isLong: true)
  }

  private mutating func cast() throws(Fault) -> CValue {
    at += 1
    let start = peek.start
    let type = try typeName()
    guard take(")") else { throw unexpected(") after the type") }
    guard type.kind.isInteger else { throw Fault(.malformed, at: start, "a constant is an integer") }
    let value = try unary()
    switch type.kind {
    case .bool: return .truth(value.isTrue)
    case .i8: return CValue(Int64(Int8(truncatingIfNeeded: value.bits)))
    case .u8: return CValue(Int64(UInt8(truncatingIfNeeded: value.bits)))
    case .i16: return CValue(Int64(Int16(truncatingIfNeeded: value.bits)))
    case .u16: return CValue(Int64(UInt16(truncatingIfNeeded: value.bits)))
    default:
      return CValue(value.bits, isUnsigned: !type.kind.isSigned, isLong: type.kind.size == 8)
    }
  }

  private mutating func primary() throws(Fault) -> CValue {
    if take("(") {
      let value = try expression()
      guard take(")") else { throw unexpected(") after the expression") }
      return value
    }
    let token = peek
    switch token.kind {
    case .number:
      at += 1
      return try number(token)
    case .character:
      at += 1
      return try character(token)
    case .name:
      if let value = constants[string(token)] {
        at += 1
        return value
      }
      throw Fault(.malformed, at: token.start, "the constant \(string(token)) is not declared")
    default: throw unexpected("a constant")
    }
  }

  private func number(_ token: CToken) throws(Fault) -> CValue {
    var digits = text[token.start..<token.end]
    var (isUnsigned, longs) = (false, 0)
    while let last = digits.last, "uUlL".utf8.contains(last) {
      if last | 0x20 == UInt8(ascii: "u") { isUnsigned = true } else { longs += 1 }
      digits.removeLast()
    }
    var radix: UInt64 = 10
    let start = Array(digits.prefix(2))
    if start == Array("0x".utf8) || start == Array("0X".utf8) {
      (radix, digits) = (16, digits.dropFirst(2))
    } else if start == Array("0b".utf8) || start == Array("0B".utf8) {
      (radix, digits) = (2, digits.dropFirst(2))
    } else if start.count == 2, start[0] == UInt8(ascii: "0") {
      (radix, digits) = (8, digits.dropFirst())
    }
    var value: UInt64 = 0
    guard !digits.isEmpty, longs <= 2 else { throw Fault(.malformed, at: token.start, "expected an integer") }
    for byte in digits where byte != UInt8(ascii: "'") {
      let isDigit = byte >= 0x30 && byte <= 0x39
      let digit = isDigit ? UInt64(byte - 0x30) : UInt64(byte | 0x20) &- 87
      guard digit < radix, isDigit || byte >= 0x41 else {
        throw Fault(.malformed, at: token.start, "expected an integer, not \(string(token))")
      }
      let (scaled, high) = value.multipliedReportingOverflow(by: radix)
      let (sum, over) = scaled.addingReportingOverflow(digit)
      guard !high, !over else {
        throw Fault(.limitExceeded, at: token.start, "an integer has at most 64 bits")
      }
      value = sum
    }
    return Self.typed(value, isUnsigned, isLong: longs > 0, mayBeUnsigned: radix != 10)
  }

  /// The first of C's types that holds the digits.
  private static func typed(_ value: UInt64, _ isUnsigned: Bool, isLong: Bool, mayBeUnsigned: Bool) -> CValue
  {
    if !isLong {
      if !isUnsigned, value <= UInt64(Int32.max) { return CValue(value) }
      if isUnsigned || mayBeUnsigned, value <= UInt64(UInt32.max) { return CValue(value, isUnsigned: true) }
    }
    return CValue(value, isUnsigned: isUnsigned || value > UInt64(Int64.max), isLong: true)
  }

  private func character(_ token: CToken) throws(Fault) -> CValue {
    let inside = Array(text[token.start + 1..<token.end - 1])
    let escapes: [UInt8: Int64] = [
      UInt8(ascii: "n"): 10, UInt8(ascii: "t"): 9, UInt8(ascii: "r"): 13, UInt8(ascii: "0"): 0,
      UInt8(ascii: "a"): 7, UInt8(ascii: "b"): 8, UInt8(ascii: "f"): 12, UInt8(ascii: "v"): 11,
      UInt8(ascii: "\\"): 92, UInt8(ascii: "'"): 39, UInt8(ascii: "\""): 34,
    ]
    if inside.count == 1, inside[0] < 0x80 { return CValue(Int64(inside[0])) }
    if inside.count == 2, inside[0] == UInt8(ascii: "\\"), let value = escapes[inside[1]] {
      return CValue(value)
    }
    throw Fault(.unsupported, at: token.start, "a character of this kind")
  }

  // MARK: Enumerations

  /// After `enum`.
  mutating func enumeration() throws(Fault) -> CType {
    let start = peek.start
    _ = try trailing()
    let tag = peek.kind == .name ? next() : nil
    var fixed: CType?
    if isAt(":"), beginsType(1) {
      at += 1
      fixed = try specifiers().type
      guard fixed?.kind.isInteger == true else {
        throw Fault(.malformed, at: start, "an enumeration is made of integers")
      }
    }
    guard isAt("{") else {
      guard let tag else { throw unexpected("a name or { after enum") }
      guard case .enumeration(let type)? = tags[string(tag)] else {
        throw Fault(.malformed, at: start, "enum \(string(tag)) is not declared")
      }
      return type
    }
    let range = try enumerators()
    let isPacked = try trailing().isPacked
    var type = fixed ?? CType(Self.enumKind(range.least, range.most, isPacked: isPacked))
    type.isConst = false
    if let tag {
      guard tags[string(tag)] == nil else {
        throw Fault(.malformed, at: start, "\(string(tag)) is defined twice")
      }
      tags[string(tag)] = .enumeration(type)
      types.append((Name(tag.start..<tag.end), type))
    }
    return type
  }

  private mutating func enumerators() throws(Fault) -> (least: Int64, most: UInt64) {
    at += 1
    var (least, most, following): (Int64, UInt64, CValue) = (0, 0, CValue(0))
    while !isAt("}") {
      guard peek.kind == .name else { throw unexpected("the name of a constant") }
      let token = next()
      _ = try trailing()
      let value = take("=") ? try expression() : following
      constants[string(token)] = value
      values.append((Name(token.start..<token.end), value))
      if value.isNegative { least = min(least, value.signed) } else { most = max(most, value.bits) }
      following =
        value.isUnsigned
        ? CValue(value.bits &+ 1, isUnsigned: true, isLong: value.isLong) : CValue(value.signed &+ 1)
      if !take(",") { break }
    }
    guard take("}") else { throw unexpected("} after the constants") }
    return (least, most)
  }

  /// What gcc and clang choose: unsigned unless something is negative.
  private static func enumKind(_ least: Int64, _ most: UInt64, isPacked: Bool) -> Kind {
    let kinds: [(Kind, Int64, UInt64)] = [
      (.u8, 0, UInt64(UInt8.max)), (.i8, Int64(Int8.min), UInt64(Int8.max)), (.u16, 0, UInt64(UInt16.max)),
      (.i16, Int64(Int16.min), UInt64(Int16.max)), (.u32, 0, UInt64(UInt32.max)),
      (.i32, Int64(Int32.min), UInt64(Int32.max)), (.u64, 0, UInt64.max),
      (.i64, Int64.min, UInt64(Int64.max)),
    ]
    for (kind, low, high) in kinds where (isPacked || kind.size >= 4) && least >= low && most <= high {
      return kind
    }
    return .i64
  }
}
