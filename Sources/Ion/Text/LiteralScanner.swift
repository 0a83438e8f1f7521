import Bytes

/// Numbers.
extension TextScanner {
  /// Bytes of a number: more digits than any needs to be told exactly.
  static let numberBytesMax = 1_024

  /// Whether a number begins here.
  private var isAtNumber: Bool {
    switch next {
    case UInt8(ascii: "+"), UInt8(ascii: "-"): isNumber(from: 1)
    default: isNumber(from: 0)
    }
  }

  private func isNumber(from at: Int) -> Bool {
    Self.isDigit(byte(at)) || byte(at) == UInt8(ascii: ".") && Self.isDigit(byte(at + 1))
      || name(from: at) != nil
  }

  private static let names: [(name: StaticString, value: Double)] = [
    ("infinity", .infinity), ("inf", .infinity), ("nan", .nan),
  ]

  /// The number without digits that is named there, whatever the case of its letters, and what it is.
  private func name(from at: Int) -> (size: Int, value: Double)? {
    for (name, value) in Self.names {
      let size = name.utf8CodeUnitCount
      let isThere = name.withUTF8Buffer { letters in
        letters.indices.allSatisfy { unsafe byte(at + $0) | 0x20 == letters[$0] }
      }
      guard isThere else { continue }
      let after = byte(at + size)
      let isImaginary = after == UInt8(ascii: "i") && !Self.isWordByte(byte(at + size + 1))
      if isImaginary || !Self.isWordByte(after) { return (size, value) }
    }
    return nil
  }

  /// A number, or a complex one: `2.5`, `1+2i`, `2i`.
  mutating func number() throws(Fault) -> Value {
    let start = offset
    let re = try part(start)
    var value = Value.number(re)
    if isAtImaginary {
      offset += 1
      value = .complex(0, re)
    } else if let im = try imaginary() {
      value = .complex(re, im)
    }
    guard !Self.isWordByte(next) else { throw fault("this is no number", at: start) }
    return value
  }

  private var isAtImaginary: Bool { next == UInt8(ascii: "i") && !Self.isWordByte(byte(1)) }

  /// What is behind the real part, if it is that.
  private mutating func imaginary() throws(Fault) -> Double? {
    let start = offset
    guard next == UInt8(ascii: "+") || next == UInt8(ascii: "-") else { return nil }
    // The original wrote a sign of its own.
    if next == UInt8(ascii: "+"), byte(1) == UInt8(ascii: "-") { offset += 1 }
    guard isAtNumber else {
      offset = start
      return nil
    }
    let im = try part(start)
    guard isAtImaginary else {
      offset = start
      return nil
    }
    offset += 1
    return im
  }

  /// With its sign, and without the `i`.
  private mutating func part(_ start: Int) throws(Fault) -> Double {
    let isNegative = next == UInt8(ascii: "-")
    if isNegative || next == UInt8(ascii: "+") { offset += 1 }
    if let (size, value) = name(from: 0) {
      offset += size
      let value = value.isNaN ? try bits(start) ?? value : value
      return isNegative ? -value : value
    }
    var whole = string(run(Self.isDigit))
    var fraction = ""
    if next == UInt8(ascii: ".") {
      offset += 1
      fraction = string(run(Self.isDigit))
    }
    guard !whole.utf8.isEmpty || !fraction.utf8.isEmpty, let exponent = exponent() else {
      throw fault("this is no number", at: start)
    }
    guard offset - start <= Self.numberBytesMax else { throw fault("the number is too long", at: start) }
    if whole.utf8.isEmpty { whole = "0" }
    if fraction.utf8.isEmpty { fraction = "0" }
    guard let value = Double("\(whole).\(fraction)\(exponent)"), value.isFinite else {
      throw fault("the number is too large", at: start)
    }
    return isNegative ? -value : value
  }

  /// From its `e` on; nothing when there is none, nil when it has no digits.
  private mutating func exponent() -> String? {
    guard next | 0x20 == UInt8(ascii: "e") else { return "" }
    let start = offset
    offset += 1
    if next == UInt8(ascii: "-") || next == UInt8(ascii: "+") { offset += 1 }
    return run(Self.isDigit).isEmpty ? nil : string(bytes[start..<offset])
  }

  /// All bits of a NaN: `:0x7ff8000000000001`.
  private mutating func bits(_ start: Int) throws(Fault) -> Double? {
    guard next == UInt8(ascii: ":"), byte(1) == UInt8(ascii: "0"), byte(2) | 0x20 == UInt8(ascii: "x") else {
      return nil
    }
    offset += 3
    let digits = run(Self.isHexDigit)
    guard digits.count == 16, let bits = UInt64(string(digits), radix: 16), Double(bitPattern: bits).isNaN
    else { throw fault("bits of a NaN are 0x and 16 digits of one", at: start) }
    return Double(bitPattern: bits)
  }
}

/// Values.
extension TextScanner {
  mutating func value(depth: Int = 1) throws(Fault) -> Value {
    guard !isAtLineEnd() else { throw fault("a value is missing") }
    let start = offset
    try nested(depth, at: start, "values")
    switch next {
    case UInt8(ascii: "\""): return .string(try quoted())
    case UInt8(ascii: "'"): return .atom(try quoted())
    case UInt8(ascii: ":"): return .atom(try bareAtom())
    case UInt8(ascii: "("):
      if let whole = try unitOrComplex() { return whole }
      return .tuple(try values(UInt8(ascii: "("), UInt8(ascii: ")"), depth))
    case UInt8(ascii: "["): return .array(try values(UInt8(ascii: "["), UInt8(ascii: "]"), depth))
    case UInt8(ascii: "{"): return .object(try properties(depth))
    case _ where isAtNumber: return try number()
    default: return try namedValue(start)
    }
  }

  private mutating func namedValue(_ start: Int) throws(Fault) -> Value {
    guard let word = word() else {
      throw fault(Self.isDigit(next) ? "this is no number" : "a value is missing, here is \(shown)")
    }
    switch word {
    case "true": return .boolean(true)
    case "false": return .boolean(false)
    case "unit": return .unit
    case "undefined": return .undefined
    case "function" where next == UInt8(ascii: ":"):
      offset += 1
      return .functionName(try attached("the name of the function"))
    default: throw fault("\(word) is no value; atoms have a colon or quotes, strings double ones", at: start)
    }
  }

  /// `:name`
  private mutating func bareAtom() throws(Fault) -> String {
    offset += 1
    return try attached("the name of the atom")
  }

  /// What is right behind a colon.
  private mutating func attached(_ what: StaticString) throws(Fault) -> String {
    guard isAtQuote || Self.isWordByte(next) else { throw fault("\(what) is missing, here is \(shown)") }
    return try key(what)
  }

  /// `()`, `(1+2i)`; nil when it is a tuple that begins here.
  private mutating func unitOrComplex() throws(Fault) -> Value? {
    let before = offset
    try open(UInt8(ascii: "("), "'('")
    if close(UInt8(ascii: ")")) { return .unit }
    if isAtNumber, case .complex(let re, let im) = try number(), close(UInt8(ascii: ")")) {
      return .complex(re, im)
    }
    offset = before
    brackets -= 1
    return nil
  }

  /// `(,)`: a tuple of nothing.
  private mutating func isNothing(_ close: UInt8) -> Bool {
    let before = offset
    if close == UInt8(ascii: ")"), skip(UInt8(ascii: ",")), self.close(close) { return true }
    offset = before
    return false
  }

  private mutating func values(_ open: UInt8, _ close: UInt8, _ depth: Int) throws(Fault) -> [Value] {
    try self.open(open, "a bracket")
    var made: [Value] = []
    if isNothing(close) { return made }
    try list(close) { scanner throws(Fault) in
      try scanner.takeItem(at: scanner.place())
      made.append(try scanner.value(depth: depth + 1))
    }
    return made
  }

  private mutating func properties(_ depth: Int) throws(Fault) -> [Property] {
    try open(UInt8(ascii: "{"), "'{'")
    var made: [Property] = []
    try list(UInt8(ascii: "}")) { scanner throws(Fault) in
      try scanner.takeItem(at: scanner.place())
      let key = try scanner.key("the key of a property")
      try scanner.expect(UInt8(ascii: ":"), "':'")
      let value = try scanner.value(depth: depth + 1)
      made.append(Property(key, value, try scanner.descriptor() ?? .all))
    }
    return made
  }

  // MARK: descriptors

  /// `w-c`, `:true:false:true` or `:Readonly` behind a property; nil when nothing is there, and when the
  /// words say what is so anyway: they were also written where nothing was said.
  mutating func descriptor() throws(Fault) -> Descriptor? {
    let start = place()
    guard next == UInt8(ascii: ":") else { return isAtFlags ? try flags() : nil }
    offset += 1
    guard let first = word() else { throw fault("a word about the property is missing, here is \(shown)") }
    if let access = TextWriter.accesses.firstIndex(of: first) {
      return access == 0 ? nil : DescriptorEncoding.accesses[access]
    }
    var descriptor: Descriptor = []
    var word = first
    for flag in [Descriptor.writable, .enumerable, .configurable] {
      if flag != .writable {
        try expect(UInt8(ascii: ":"), "':'")
        word = self.word() ?? ""
      }
      guard word == "true" || word == "false" else {
        let words = "here are true or false three times with colons, or one of Public, Readonly, Protected"
        throw fault("\(words) and ProtectedReadonly", at: start)
      }
      if word == "true" { descriptor.insert(flag) }
    }
    return descriptor == .all ? nil : descriptor
  }

  private var isAtFlags: Bool { next == UInt8(ascii: "w") || next == UInt8(ascii: "-") }

  /// `w-c`
  mutating func flags() throws(Fault) -> Descriptor {
    let start = place()
    let letters = run { Self.isWordByte($0) || $0 == UInt8(ascii: "-") }
    var descriptor: Descriptor = []
    var isRight = letters.count == 3
    let order: [(UInt8, Descriptor)] = [
      (UInt8(ascii: "w"), .writable), (UInt8(ascii: "e"), .enumerable), (UInt8(ascii: "c"), .configurable),
    ]
    for (letter, (wanted, flag)) in zip(letters, order) {
      if letter == wanted { descriptor.insert(flag) }
      if letter != wanted, letter != UInt8(ascii: "-") { isRight = false }
    }
    guard isRight else { throw fault("flags are w, e and c, with '-' for those that are not set", at: start) }
    return descriptor
  }
}

/// Patterns.
extension TextScanner {
  mutating func pattern(depth: Int = 1) throws(Fault) -> Pattern {
    guard !isAtLineEnd() else { throw fault("a pattern is missing") }
    let start = offset
    try nested(depth, at: start, "patterns")
    switch next {
    case UInt8(ascii: "="):
      offset += 1
      return .value(try value(depth: depth + 1))
    case UInt8(ascii: "("):
      if let whole = try unitOrComplex() {
        try nested(depth + 1, at: start, "values")
        return .value(whole)
      }
      return .tuple(try patterns(UInt8(ascii: "("), UInt8(ascii: ")"), depth))
    case UInt8(ascii: "["): return .array(try patterns(UInt8(ascii: "["), UInt8(ascii: "]"), depth))
    case UInt8(ascii: "'"):
      let text = try quoted()
      if next == UInt8(ascii: "(") { return try tagged(text, depth) }
      try nested(depth + 1, at: start, "values")
      return .value(.atom(text))
    default: break
    }
    if let word = word() {
      if next == UInt8(ascii: "(") { return try tagged(word, depth) }
      if word == "_" { return .wildcard }
      offset = start
    }
    return .value(try value(depth: depth + 1))
  }

  private mutating func patterns(_ open: UInt8, _ close: UInt8, _ depth: Int) throws(Fault) -> [Pattern] {
    try self.open(open, "a bracket")
    var made: [Pattern] = []
    if isNothing(close) { return made }
    try list(close) { scanner throws(Fault) in
      try scanner.takeItem(at: scanner.place())
      made.append(try scanner.pattern(depth: depth + 1))
    }
    return made
  }

  /// `Some(_)`, or as later tools wrote it: `Object(__tag:Some, __slots:_)`
  private mutating func tagged(_ tag: String, _ depth: Int) throws(Fault) -> Pattern {
    try open(UInt8(ascii: "("), "'('")
    var tag = tag
    let start = place()
    if tag == "Object", word() == "__tag", next == UInt8(ascii: ":") {
      offset += 1
      tag = try key("the tag")
      try expect(UInt8(ascii: ","), "','")
      guard word() == "__slots" else { throw fault("__slots is missing") }
      try expect(UInt8(ascii: ":"), "':'")
    } else {
      offset = start
    }
    let part = try pattern(depth: depth + 1)
    guard close(UInt8(ascii: ")")) else { throw fault("')' is missing, here is \(shown)") }
    return .tagged(tag, part)
  }
}
