extension Parser {
  // MARK: attributes

  /// Attributes up to the next other token, on any line.
  mutating func attributes() -> [AttributeSyntax] {
    var list: [AttributeSyntax] = []
    while isAt("@") {
      guard let attribute = attribute() else { break }
      list.append(attribute)
    }
    return list
  }

  /// Attributes that stand behind something; one that starts a line belongs to what follows.
  mutating func attributesOnThisLine() -> [AttributeSyntax] {
    var list: [AttributeSyntax] = []
    while isAt("@"), !token.startsLine {
      guard let attribute = attribute() else { break }
      list.append(attribute)
    }
    return list
  }

  mutating func attribute() -> AttributeSyntax? {
    let start = position
    advance()
    guard let name = name("the name of an attribute") else { return nil }
    var arguments: [ArgumentSyntax] = []
    if isAt("("), !token.startsLine {
      advance()
      while !isAt(")"), !isAtEnd {
        guard let argument = argument() else {
          skipArguments()
          break
        }
        arguments.append(argument)
        if !accept(","), !isAt(")") {
          unexpected("`,` or `)` after an argument")
          skipArguments()
          break
        }
      }
      expect(")", "after the arguments of `@\(name.text)`")
    }
    return AttributeSyntax(name: name, arguments: arguments, span: span(from: start))
  }

  private mutating func skipArguments() {
    while !isAtEnd, !isAt(")"), !token.startsLine { advance() }
  }

  private mutating func argument() -> ArgumentSyntax? {
    if token.kind == .name, peek(1).kind == .punctuation, matches(peek(1), ":") {
      guard let key = name("a key") else { return nil }
      advance()
      return value().map { ArgumentSyntax(key: key, value: $0) }
    }
    return value().map { ArgumentSyntax(key: nil, value: $0) }
  }

  // MARK: values

  mutating func value() -> ValueSyntax? {
    let start = position
    guard let first = singleValue() else { return nil }
    guard isAt("|") else { return first }
    var parts = [first]
    while accept("|") {
      guard let next = singleValue() else { return nil }
      parts.append(next)
    }
    return ValueSyntax(form: .union(parts), span: span(from: start))
  }

  private mutating func singleValue() -> ValueSyntax? {
    let start = position
    switch token.kind {
    case .integer, .float: return number(negative: false, from: start)
    case .string:
      let text = stringValue(token)
      advance()
      return ValueSyntax(form: .string(text), span: span(from: start))
    case .name where isAt("sizeof") && matches(peek(1), "("): return sizeValue(from: start)
    case .name:
      guard let path = path("a value") else { return nil }
      return ValueSyntax(form: .path(path), span: span(from: start))
    case .punctuation where isAt("-"):
      advance()
      guard token.kind == .integer || token.kind == .float else {
        unexpected("a number after `-`")
        return nil
      }
      return number(negative: true, from: start)
    case .punctuation where isAt("{"): return group("{", "}", from: start, ValueSyntax.Form.set)
    case .punctuation where isAt("["): return group("[", "]", from: start, ValueSyntax.Form.list)
    default:
      unexpected("a value")
      return nil
    }
  }

  private mutating func group(
    _ opening: StaticString, _ closing: StaticString, from start: Int,
    _ form: ([ValueSyntax]) -> ValueSyntax.Form
  ) -> ValueSyntax? {
    let values = nested { parser -> [ValueSyntax]? in
      parser.advance()
      var values: [ValueSyntax] = []
      while !parser.isAt(closing), !parser.isAtEnd {
        guard let value = parser.value() else { return nil }
        values.append(value)
        if !parser.accept(","), !parser.isAt(closing) {
          parser.unexpected("`,` or `\(closing)`")
          return nil
        }
      }
      return parser.expect(closing, "after the values") ? values : nil
    }
    guard let values else { return nil }
    return ValueSyntax(form: form(values), span: span(from: start))
  }

  private mutating func sizeValue(from start: Int) -> ValueSyntax? {
    advance()
    advance()
    guard let type = type(), expect(")", "after the type") else { return nil }
    return ValueSyntax(form: .size(of: type), span: span(from: start))
  }

  private mutating func number(negative: Bool, from start: Int) -> ValueSyntax? {
    let digits = source.bytes[token.start..<token.end].filter { $0 != UInt8(ascii: "_") }
    let place = span(of: token)
    let isFloat = token.kind == .float
    advance()
    if isFloat {
      guard let value = Double(String(decoding: digits, as: UTF8.self)), value.isFinite else {
        findings.add(.badNumber, "this is not a number that fits f64", at: place)
        return nil
      }
      return ValueSyntax(form: .float(negative ? -value : value), span: span(from: start))
    }
    guard let value = Self.integer(digits) else {
      findings.add(
        .badNumber, "this is not an integer below 2^127", at: place,
        help: "forms: 42, 0x2a, 0b101010, 0o52, 1_000")
      return nil
    }
    return ValueSyntax(form: .integer(negative ? -value : value), span: span(from: start))
  }

  private static func integer(_ text: [UInt8]) -> Int128? {
    var (radix, digits): (Int128, ArraySlice<UInt8>) = (10, text[...])
    if text.count > 1, text[0] == UInt8(ascii: "0") {
      switch text[1] {
      case UInt8(ascii: "x"): (radix, digits) = (16, text[2...])
      case UInt8(ascii: "b"): (radix, digits) = (2, text[2...])
      case UInt8(ascii: "o"): (radix, digits) = (8, text[2...])
      default: break
      }
    }
    guard !digits.isEmpty else { return nil }
    var value: Int128 = 0
    for byte in digits {
      guard let digit = digitValue(byte), digit < radix else { return nil }
      let (product, overflow) = value.multipliedReportingOverflow(by: radix)
      let (sum, carry) = product.addingReportingOverflow(digit)
      guard !overflow, !carry else { return nil }
      value = sum
    }
    return value
  }

  static func digitValue(_ byte: UInt8) -> Int128? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): Int128(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): Int128(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): Int128(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }

  private mutating func stringValue(_ token: Token) -> String {
    var out: [UInt8] = []
    var at = token.start + 1
    let end = max(at, token.end - 1)
    while at < end {
      guard source.bytes[at] == UInt8(ascii: "\\"), at + 1 < end else {
        out.append(source.bytes[at])
        at += 1
        continue
      }
      switch source.bytes[at + 1] {
      case UInt8(ascii: "n"): out.append(UInt8(ascii: "\n"))
      case UInt8(ascii: "t"): out.append(UInt8(ascii: "\t"))
      case UInt8(ascii: "\\"): out.append(UInt8(ascii: "\\"))
      case UInt8(ascii: "\""): out.append(UInt8(ascii: "\""))
      default:
        findings.add(
          .badEscape, "no such escape", at: Span(source: index, start: at, end: at + 2),
          help: "known are \\n \\t \\\\ \\\"")
      }
      at += 2
    }
    return String(decoding: out, as: UTF8.self)
  }

  // MARK: types

  mutating func type() -> TypeSyntax? { nested { $0.typeInside(takesNull: true) } }

  /// Behind a `*` no `?` is taken: `*u8?` is a pointer that may be null.
  private mutating func typeInside(takesNull: Bool) -> TypeSyntax? {
    let start = position
    var ownership = Ownership.unspecified
    if startsType(at: 1) {
      if accept("own") { ownership = .own } else if accept("borrow") { ownership = .borrow }
    }
    let isRelative = startsType(at: 1) && accept("rel")
    guard let form = core() else { return nil }
    let isNullable = takesNull && accept("?")
    return TypeSyntax(
      form: form, isNullable: isNullable, isRelative: isRelative, ownership: ownership,
      span: span(from: start))
  }

  /// Whether a type can start at the token `ahead`: then the word before it is `own`, `borrow` or `rel`.
  private func startsType(at ahead: Int) -> Bool {
    let next = peek(ahead)
    guard isAt("own") || isAt("borrow") || isAt("rel"), !next.startsLine else { return false }
    return next.kind == .name || matches(next, "*") || matches(next, "[")
  }

  private mutating func core() -> TypeSyntax.Form? {
    if accept("*") {
      let isConst = isAt("const") && accept("const")
      return nested { $0.typeInside(takesNull: false) }.map { .pointer($0, isConst: isConst) }
    }
    if accept("[") { return bracketed() }
    guard let path = path("a type") else { return nil }
    var arguments: [TypeSyntax] = []
    if isAt("<"), !token.startsLine {
      advance()
      while !isAt(">"), !isAtEnd {
        guard let argument = type() else { return nil }
        arguments.append(argument)
        if !accept(","), !isAt(">") {
          unexpected("`,` or `>`")
          return nil
        }
      }
      guard expect(">", "after the type arguments") else { return nil }
    }
    return .path(path, arguments: arguments)
  }

  private mutating func bracketed() -> TypeSyntax.Form? {
    guard let element = type() else { return nil }
    var form = TypeSyntax.Form.slice(element)
    if accept(";") {
      if isAt("len") || isAt("cap"), peek(1).kind == .name {
        let kind: LengthLink.Kind = isAt("len") ? .length : .capacity
        advance()
        guard let sibling = name("the parameter or field that holds the length") else { return nil }
        form = .counted(element, kind: kind, by: sibling)
      } else {
        guard let count = value() else { return nil }
        form = .array(element, count: count)
      }
    }
    return expect("]", "after the element type") ? form : nil
  }
}
