/// Tokens -> `Document`. Looks at most two tokens ahead; after an error it goes on at the next item or
/// member.
struct Parser {
  let source: SourceText
  let index: Int
  let lexed: LexedSource
  var position = 0
  var findings: Findings
  var depth = 0

  static func parse(_ source: SourceText, index: Int, findings: inout Findings) -> Document {
    let lexed = Lexer.lex(source, index: index, findings: &findings)
    var parser = Parser(source: source, index: index, lexed: lexed, findings: findings)
    let document = parser.file()
    findings = parser.findings
    return document
  }

  private init(source: SourceText, index: Int, lexed: LexedSource, findings: Findings) {
    self.source = source
    self.index = index
    self.lexed = lexed
    self.findings = findings
  }

  // MARK: tokens

  var token: Token { lexed.tokens[position] }

  var isAtEnd: Bool { token.kind == .end }

  func peek(_ ahead: Int) -> Token { lexed.tokens[min(position + ahead, lexed.tokens.count - 1)] }

  func span(of token: Token) -> Span { Span(source: index, start: token.start, end: token.end) }

  /// From the start of the token at `start` to the end of the token before the current one.
  func span(from start: Int) -> Span {
    let last = lexed.tokens[max(start, position - 1)]
    return Span(source: index, start: lexed.tokens[start].start, end: last.end)
  }

  func text(_ token: Token) -> String {
    String(decoding: source.bytes[token.start..<token.end], as: UTF8.self)
  }

  func matches(_ token: Token, _ text: StaticString) -> Bool {
    guard token.end - token.start == text.utf8CodeUnitCount else { return false }
    for offset in 0..<text.utf8CodeUnitCount
    where unsafe source.bytes[token.start + offset] != text.utf8Start[offset] { return false }
    return true
  }

  func isAt(_ text: StaticString) -> Bool {
    (token.kind == .punctuation || token.kind == .name) && matches(token, text)
  }

  mutating func advance() { if !isAtEnd { position += 1 } }

  mutating func accept(_ text: StaticString) -> Bool {
    guard isAt(text) else { return false }
    advance()
    return true
  }

  @discardableResult
  mutating func expect(_ mark: StaticString, _ place: String) -> Bool {
    if accept(mark) { return true }
    unexpected("`\(mark)` \(place)")
    return false
  }

  mutating func unexpected(_ wanted: String, help: String? = nil) {
    let found = isAtEnd ? "the end of the file" : "`\(shortened(text(token)))`"
    findings.add(
      .unexpectedToken, "expected \(wanted), found \(found)", at: span(of: token), label: "not expected here",
      help: help)
  }

  private func shortened(_ text: String) -> String {
    text.utf8.count <= 40 ? text : String(text.prefix(37)) + "..."
  }

  mutating func name(_ what: String) -> Name? {
    guard token.kind == .name else {
      unexpected(what)
      return nil
    }
    let name = Name(text: text(token), span: span(of: token))
    if name.text.utf8.count > Limits.nameBytesMax {
      findings.add(
        .badIdentifier,
        "a name has at most \(Limits.nameBytesMax) bytes, this one has \(name.text.utf8.count)",
        at: name.span)
    }
    advance()
    return name
  }

  /// Runs `body` one level deeper, or reports and returns nil at the bound.
  mutating func nested<T>(_ body: (inout Parser) -> T?) -> T? {
    guard depth < Limits.nestingMax else {
      findings.add(
        .nestedTooDeep, "nested more than \(Limits.nestingMax) deep", at: span(of: token),
        help: "name the inner part with a record or an alias")
      return nil
    }
    depth += 1
    defer { depth -= 1 }
    return body(&self)
  }

  // MARK: documentation

  /// The `///` lines before the current token.
  func leadingDocs() -> String { lexed.docs[token.docs].joined(separator: "\n") }

  /// Adds the `///` that stands behind the token before the current one.
  func appendTrailingDocs(to header: inout Header) {
    guard position > 0 else { return }
    let doc = lexed.tokens[position - 1].trailingDoc
    guard doc >= 0 else { return }
    header.docs += header.docs.isEmpty ? lexed.docs[doc] : "\n" + lexed.docs[doc]
  }

  // MARK: file

  private mutating func file() -> Document {
    var document = Document(source: index)
    document.package = package()
    while isAt("use") && peek(1).kind == .name {
      let before = position
      if let use = use() { document.uses.append(use) } else { recoverItem(from: before) }
    }
    while !isAtEnd {
      let before = position
      if let item = item() { document.items.append(item) } else { recoverItem(from: before) }
    }
    return document
  }

  private mutating func package() -> PackageSyntax? {
    let start = position
    guard isAt("package") else {
      findings.add(
        .missingPackage, "a descriptor starts with its package", at: span(of: token),
        help: "write `package your.name @version(1, 0, 0)` first")
      return nil
    }
    let docs = (lexed.packageDocs + [leadingDocs()].filter { !$0.isEmpty }).joined(separator: "\n")
    advance()
    guard let path = path("a package name") else {
      recoverItem(from: start)
      return nil
    }
    var list: [AttributeSyntax] = []
    while isAt("@"), !token.startsLine || AttributeRules.isForPackage(text(peek(1))) {
      guard let attribute = attribute() else { break }
      list.append(attribute)
    }
    return PackageSyntax(path: path, docs: docs, attributes: list, span: span(from: start))
  }

  mutating func path(_ what: String) -> [Name]? {
    guard let first = name(what) else { return nil }
    var path = [first]
    while isAt("."), peek(1).kind == .name {
      advance()
      guard let next = name("a name") else { return nil }
      path.append(next)
    }
    return path
  }

  private mutating func use() -> UseSyntax? {
    let start = position
    advance()
    guard let path = path("a package"), expect(".", "before the names taken from it"),
      expect("{", "before the names taken from the package")
    else { return nil }
    var names: [(name: Name, alias: Name)] = []
    while !isAt("}"), !isAtEnd {
      guard let name = name("a name of that package") else { return nil }
      var alias = name
      if accept("as") {
        guard let other = self.name("the name it gets here") else { return nil }
        alias = other
      }
      names.append((name, alias))
      _ = accept(",")
    }
    guard expect("}", "after the names") else { return nil }
    return UseSyntax(path: path, names: names, span: span(from: start))
  }

  /// Skips to the next line that starts an item.
  mutating func recoverItem(from before: Int) {
    if position == before { advance() }
    while !isAtEnd {
      if token.startsLine, isAt("@") || isItemStart { return }
      advance()
    }
  }

  var isItemStart: Bool {
    guard token.kind == .name else { return false }
    return Self.itemWords.contains(text(token))
  }

  private static let itemWords: Set<String> = [
    "const", "alias", "enum", "flags", "status", "record", "union", "variant", "handle", "capability",
    "opaque",
    "callback", "fn", "async", "impl",
  ]
}
