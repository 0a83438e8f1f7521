public import Bytes

/// Reads C declarations: what they say of functions, types and constants, not what a compiler would check
/// beyond.
public struct DeclarationReader {
  /// A type, or a function's type, which no value can have.
  struct Declared {
    var type: CType
    var function: Int?

    init(_ type: CType) { self.type = type }

    init(function: Int) {
      type = CType(.void)
      self.function = function
    }
  }

  enum Tag {
    case record(Int)
    case enumeration(CType)
  }

  /// The text, and behind it the names that nobody wrote.
  let text: [UInt8]
  let tokens: [CToken]
  var at = 0
  var depth = 0
  /// Lists of parameters around the place at hand.
  var parametersDepth = 0
  var table = TypeTable()
  var typedefs: [String: Declared] = [:]
  var tags: [String: Tag] = [:]
  var constants: [String: CValue] = [:]
  var variableArguments: CType?
  /// Records whose members are being read.
  var openRecords: [Int] = []
  /// What `#pragma pack` says, innermost last; 0 is no bound.
  var packs = [0]

  var functions: [(name: Name, function: Int)] = []
  var types: [(name: Name, type: CType)] = []
  var values: [(name: Name, value: CValue)] = []

  private init(_ text: [UInt8]) throws(Fault) {
    guard text.count <= SignatureLimits.declarationBytesMax else {
      throw Fault(
        .limitExceeded, at: SignatureLimits.declarationBytesMax,
        "declarations have at most \(SignatureLimits.declarationBytesMax) bytes")
    }
    tokens = try CLexer.tokens(text, limit: text.count)
    self.text = text + Self.ownNames
  }

  /// The lines of `native_declare`.
  public static func declare(_ text: [UInt8]) throws(Fault) -> [UInt8] {
    var reader = try DeclarationReader(text)
    try reader.readAll()
    return try reader.lines()
  }

  /// The code of the function that is declared last.
  static func code(ofPrototype text: [UInt8]) throws(Fault) -> [UInt8] {
    var reader = try DeclarationReader(text)
    try reader.readAll(unfinished: true)
    guard let last = reader.functions.last else {
      throw Fault(.malformed, at: 0, "the text declares no function")
    }
    let code = try reader.code(of: last.function, at: Int(last.name.start), orForeign: false)
    return code ?? []
  }

  // MARK: Declarations

  /// A prototype alone may leave out its semicolon, and its name.
  private mutating func readAll(unfinished: Bool = false) throws(Fault) {
    while peek.kind != .end {
      if peek.kind == .define {
        try define()
      } else if peek.kind == .pack {
        try pack()
      } else if take(";") {
        continue
      } else if try !skipAssertion() {
        try declaration(unfinished: unfinished)
      }
    }
  }

  private mutating func declaration(unfinished: Bool) throws(Fault) {
    let start = peek.start
    let specifiers = try specifiers()
    if take(";") { return }
    repeat {
      let (name, declared) = try declarator(Declared(specifiers.type, function: specifiers.function))
      let isFunction = declared.function != nil || declared.type.role == .function
      guard !name.isEmpty || unfinished && isFunction && !specifiers.isTypedef else {
        throw unexpected("a name")
      }
      let attributes = specifiers.attributes.joined(try trailing())
      if specifiers.isTypedef {
        try define(name, as: declared, attributes, at: start)
      } else if let function = declared.function ?? (name.isEmpty ? Int(declared.type.index) : nil) {
        try checkCallable(attributes, at: start)
        // A body is somebody else's; and what is only seen inside a file is no symbol of a library.
        let hasBody = isAt("{")
        if hasBody { try skipBalanced() }
        if !hasBody || !specifiers.isInternal { functions.append((name, function)) }
        if hasBody { return }
      } else if take("=") {
        try skipValue()
      }
    } while take(",")
    if unfinished, peek.kind == .end { return }
    guard take(";") else { throw unexpected("; after the declaration") }
  }

  private mutating func define(
    _ name: Name, as declared: Declared, _ attributes: Attributes, at start: Int
  ) throws(Fault) {
    if attributes.align > table.align(of: declared.type) || attributes.foreign != nil {
      // The same size but aligned otherwise, or a vector: no code says that, so it is only pointed to.
      let index = try newRecord(Name(), isUnion: false, at: start)
      (table.records[index].name, table.records[index].isForeign) = (name, true)
      typedefs[string(name)] = Declared(CType.record(index))
      return
    }
    typedefs[string(name)] = declared
    guard declared.function == nil else { return }
    let type = declared.type
    if type.kind == .record, table.records[Int(type.index)].name.isEmpty { nameRecord(Int(type.index), name) }
    types.append((name, type))
  }

  /// An unnamed record gets the name of its typedef, unless another record has it.
  private mutating func nameRecord(_ index: Int, _ name: Name) {
    let isUnion = table.records[index].isUnion
    let isTaken = table.records.contains { record in
      record.isUnion == isUnion && record.name.count == name.count
        && text[record.name.range].elementsEqual(text[name.range])
    }
    if !isTaken { table.records[index].name = name }
  }

  /// `#define NAME expression`
  private mutating func define() throws(Fault) {
    let start = peek.start
    at += 1
    guard peek.kind == .name else { throw unexpected("a name after #define") }
    let token = next()
    let name = Name(token.start..<token.end)
    guard peek.kind != .lineEnd else { throw Fault(.unsupported, at: start, "a #define without a number") }
    guard !(isAt("(") && peek.start == token.end) else {
      throw Fault(.unsupported, at: start, "a #define with parameters")
    }
    let value = try expression()
    guard peek.kind == .lineEnd else { throw unexpected("the end of the line after the number") }
    at += 1
    constants[string(name)] = value
    values.append((name, value))
  }

  // MARK: What comes of it

  private func lines() throws(Fault) -> [UInt8] {
    var out: [UInt8] = []
    var seen: [String: [UInt8]] = [:]
    for (name, function) in functions {
      guard let code = try code(of: function, at: Int(name.start), orForeign: true) else { continue }
      if let known = seen[string(name)] {
        guard known == code else {
          throw Fault(.malformed, at: Int(name.start), "\(string(name)) is declared twice, and differently")
        }
        continue
      }
      seen[string(name)] = code
      try line(name, code, into: &out)
    }
    seen = [:]
    for (name, type) in types where isShown(type) && seen[string(name)] == nil {
      seen[string(name)] = []
      let code = try code(at: Int(name.start)) { printer in printer.write(type) } ?? []
      out.append(UInt8(ascii: ":"))
      try line(name, code, into: &out)
    }
    for (name, value) in values {
      out.append(UInt8(ascii: "="))
      try line(name, Array(value.text.utf8), into: &out)
    }
    return out
  }

  private func isShown(_ type: CType) -> Bool { table.isComplete(type) }

  private func line(_ name: Name, _ code: [UInt8], into out: inout [UInt8]) throws(Fault) {
    out += text[name.range]
    out.append(9)
    out += code
    out.append(10)
    guard out.count <= SignatureLimits.declaredBytesMax else {
      throw Fault(
        .limitExceeded, at: Int(name.start),
        "declarations give at most \(SignatureLimits.declaredBytesMax) bytes")
    }
  }

  /// nil for a function that takes or gives what no call can carry, when that is no error.
  private func code(of function: Int, at place: Int, orForeign: Bool) throws(Fault) -> [UInt8]? {
    try code(at: place, orForeign: orForeign) { printer in printer.write(table.functions[function]) }
  }

  /// Where records lead too far from one to the next, pointers inside them stay plain.
  private func code(
    at place: Int, orForeign: Bool = true, _ write: (inout CodePrinter) -> Void
  ) throws(Fault) -> [UInt8]? {
    for followsPointers in [true, false] {
      var printer = CodePrinter(table, source: text, followsPointers: followsPointers)
      write(&printer)
      if let record = printer.foreign {
        if orForeign { return nil }
        let name = string(table.records[record].name)
        throw Fault(.unsupported, at: place, "the type \(name) cannot be passed here")
      }
      if let record = printer.incomplete {
        let name = string(table.records[record].name)
        throw Fault(.malformed, at: place, "\(name) has no members here, so it can only be pointed to")
      }
      let isWithin = printer.deepest <= SignatureLimits.nestingMax
      if isWithin, printer.out.count <= SignatureLimits.codeBytesMax { return printer.out }
    }
    throw Fault(.limitExceeded, at: place, "a type that is nested too deeply, or too large for a code")
  }
}

extension DeclarationReader.Declared {
  init(_ type: CType, function: Int?) {
    self.type = type
    self.function = function
  }
}

// MARK: Words

extension DeclarationReader {
  var peek: CToken { tokens[at] }

  func ahead(_ count: Int) -> CToken { tokens[min(at + count, tokens.count - 1)] }

  mutating func next() -> CToken {
    let token = tokens[at]
    if token.kind != .end { at += 1 }
    return token
  }

  func isAt(_ mark: StaticString, ahead count: Int = 0) -> Bool {
    let token = ahead(count)
    guard token.kind == .mark || token.kind == .name, token.end - token.start == mark.utf8CodeUnitCount else {
      return false
    }
    return unsafe UnsafeBufferPointer(start: mark.utf8Start, count: mark.utf8CodeUnitCount)
      .elementsEqual(text[token.start..<token.end])
  }

  mutating func take(_ mark: StaticString) -> Bool {
    guard isAt(mark) else { return false }
    at += 1
    return true
  }

  func string(_ name: Name) -> String { String(decoding: text[name.range], as: UTF8.self) }

  func string(_ token: CToken) -> String { String(decoding: text[token.start..<token.end], as: UTF8.self) }

  func unexpected(_ wanted: String) -> Fault {
    let token = peek
    let isEnd = token.kind == .end || token.kind == .lineEnd
    let found = isEnd ? "the end" : String(decoding: text[token.start..<token.end].prefix(40), as: UTF8.self)
    return Fault(.malformed, at: token.start, "expected \(wanted), not \(found)")
  }

  /// `_Static_assert(condition, text);`
  mutating func skipAssertion() throws(Fault) -> Bool {
    guard isAt("_Static_assert") || isAt("static_assert") else { return false }
    at += 1
    guard isAt("(") else { throw unexpected("( after _Static_assert") }
    try skipBalanced()
    return true
  }

  /// The initial value of a variable.
  private mutating func skipValue() throws(Fault) {
    while !isAt(","), !isAt(";") {
      guard peek.kind != .end else { throw unexpected("; after the declaration") }
      if isAt("(") || isAt("[") || isAt("{") { try skipBalanced() } else { at += 1 }
    }
  }

  /// `#pragma pack(push, 1)`, `pack(pop)`, `pack(4)`, `pack()`
  mutating func pack() throws(Fault) {
    let start = peek.start
    at += 1
    guard take("(") else { throw unexpected("( after #pragma pack") }
    if take("pop") {
      if packs.count > 1 { packs.removeLast() }
    } else {
      if take("push") {
        guard packs.count < SignatureLimits.nestingMax else {
          throw Fault(
            .limitExceeded, at: start, "at most \(SignatureLimits.nestingMax) levels of #pragma pack")
        }
        packs.append(packs[packs.count - 1])
        _ = take(",")
      } else if isAt(")") {
        packs[packs.count - 1] = 0
      }
      if peek.kind == .number {
        let bound = try smallNumber("an alignment")
        guard bound & (bound - 1) == 0, bound <= 16 else {
          throw Fault(.malformed, at: start, "an alignment is a power of two up to 16")
        }
        packs[packs.count - 1] = bound
      }
    }
    guard take(")"), peek.kind == .lineEnd else { throw unexpected("the end of #pragma pack") }
    at += 1
  }

  mutating func deeper() throws(Fault) {
    depth += 1
    guard depth <= SignatureLimits.nestingMax else {
      throw Fault(
        .limitExceeded, at: peek.start, "declarations nest at most \(SignatureLimits.nestingMax) levels deep")
    }
  }

  /// Goes behind the bracket that closes the one at hand.
  mutating func skipBalanced() throws(Fault) {
    let start = peek.start
    var open = 0
    repeat {
      if isAt("(") || isAt("[") || isAt("{") { open += 1 }
      if isAt(")") || isAt("]") || isAt("}") { open -= 1 }
      guard peek.kind != .end, peek.kind != .lineEnd else {
        throw Fault(.malformed, at: start, "a bracket that is not closed")
      }
      at += 1
    } while open > 0
  }
}
