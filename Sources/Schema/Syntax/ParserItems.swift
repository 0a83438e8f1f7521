extension Parser {
  /// One item with the attributes and documentation around it.
  mutating func item() -> ItemSyntax? {
    let docs = leadingDocs()
    let leading = attributes()
    let word = text(token)
    guard isItemStart else {
      unexpected("an item (const, alias, enum, record, fn, ...)")
      return nil
    }
    advance()
    var isAsync = false
    if word == "async" {
      isAsync = true
      guard expect("fn", "after `async`") else { return nil }
    }
    guard let name = name("the name of the \(word == "async" ? "fn" : word)") else { return nil }
    var header = Header(name: name, docs: docs, attributes: leading)
    guard let kind = itemBody(word, isAsync: isAsync, &header) else { return nil }
    header.attributes += attributesOnThisLine()
    appendTrailingDocs(to: &header)
    return ItemSyntax(header: header, kind: kind)
  }

  private mutating func itemBody(_ word: String, isAsync: Bool, _ header: inout Header) -> ItemSyntaxKind? {
    switch word {
    case "const": return constant(&header)
    case "alias": return alias(&header)
    case "enum": return enumeration(.plain, &header)
    case "flags": return enumeration(.flags, &header)
    case "status": return enumeration(.status, &header)
    case "record": return record(isUnion: false, &header)
    case "union": return record(isUnion: true, &header)
    case "variant": return variant(&header)
    case "handle": return handle(.handle, &header)
    case "capability": return handle(.capability, &header)
    case "opaque": return handle(.opaque, &header)
    case "callback": return callback(&header)
    case "impl": return implementation(&header)
    default: return function(isAsync: isAsync, &header).map(ItemSyntaxKind.function)
    }
  }

  private mutating func constant(_ header: inout Header) -> ItemSyntaxKind? {
    guard expect(":", "and the type of the constant"), let type = type(), expect("=", "and the value"),
      let value = value()
    else { return nil }
    return .constant(type, value)
  }

  private mutating func alias(_ header: inout Header) -> ItemSyntaxKind? {
    guard expect("=", "and the type it stands for"), let type = type() else { return nil }
    return .alias(type)
  }

  private mutating func enumeration(_ role: Enumeration.Role, _ header: inout Header) -> ItemSyntaxKind? {
    var repr: Name?
    if accept(":") {
      guard let name = name("an integer type") else { return nil }
      repr = name
    }
    header.attributes += attributes()
    guard let members = body({ $0.member() }) else { return nil }
    return .enumeration(role, repr: repr, members)
  }

  private mutating func member() -> MemberSyntax? {
    let (docs, leading) = (leadingDocs(), attributes())
    guard let name = name("the name of a member") else { return nil }
    var header = Header(name: name, docs: docs, attributes: leading)
    guard expect("=", "and the value: values are part of the ABI, so they are always written"),
      let value = value()
    else { return nil }
    var raises: [Name] = []
    if isAt("raises") {
      advance()
      guard let path = path("the exception it raises") else { return nil }
      raises = path
    }
    header.attributes += attributesOnThisLine()
    return MemberSyntax(header: finishMember(header), value: value, raises: raises)
  }

  private mutating func record(isUnion: Bool, _ header: inout Header) -> ItemSyntaxKind? {
    header.attributes += attributes()
    guard let fields = body({ $0.field() }) else { return nil }
    return .record(isUnion: isUnion, fields)
  }

  private mutating func field() -> FieldSyntax? {
    let (docs, leading) = (leadingDocs(), attributes())
    guard let name = name("the name of a field") else { return nil }
    var header = Header(name: name, docs: docs, attributes: leading)
    guard expect(":", "and the type of the field"), let type = type() else { return nil }
    var defaultValue: ValueSyntax?
    if accept("=") {
      guard let value = value() else { return nil }
      defaultValue = value
    }
    header.attributes += attributesOnThisLine()
    return FieldSyntax(header: finishMember(header), type: type, defaultValue: defaultValue)
  }

  private mutating func variant(_ header: inout Header) -> ItemSyntaxKind? {
    var tag: Name?
    if accept(":") {
      guard let name = name("an integer type") else { return nil }
      tag = name
    }
    header.attributes += attributes()
    guard let cases = body({ $0.variantCase() }) else { return nil }
    return .variant(tag: tag, cases)
  }

  private mutating func variantCase() -> CaseSyntax? {
    let (docs, leading) = (leadingDocs(), attributes())
    guard let name = name("the name of a case") else { return nil }
    var header = Header(name: name, docs: docs, attributes: leading)
    var payload: TypeSyntax?
    if accept(":") {
      guard let type = type() else { return nil }
      payload = type
    }
    var tag: ValueSyntax?
    if accept("=") {
      guard let value = value() else { return nil }
      tag = value
    }
    header.attributes += attributesOnThisLine()
    return CaseSyntax(header: finishMember(header), type: payload, tag: tag)
  }

  private mutating func handle(_ role: Handle.Role, _ header: inout Header) -> ItemSyntaxKind? {
    header.attributes += token.startsLine ? [] : attributesOnThisLine()
    guard isAt("{") else { return .handle(role, []) }
    let entries = body { parser -> (key: Name, value: ValueSyntax)? in
      guard let key = parser.name("a key (drop, dispose, threads, rights)"),
        parser.expect(":", "after the key"), let value = parser.value()
      else { return nil }
      _ = parser.accept(",")
      return (key, value)
    }
    guard let entries else { return nil }
    return .handle(role, entries)
  }

  private mutating func callback(_ header: inout Header) -> ItemSyntaxKind? {
    guard let function = function(isAsync: false, &header) else { return nil }
    return .callback(function.parameters, result: function.result, variadic: function.variadic)
  }

  private mutating func implementation(_ header: inout Header) -> ItemSyntaxKind? {
    header.attributes += attributes()
    let members = body { parser -> ItemSyntax? in
      let docs = parser.leadingDocs()
      let leading = parser.attributes()
      var member: ItemSyntax?
      if parser.isAt("prop") {
        member = parser.property(docs: docs, leading)
      } else if parser.isAt("fn") || parser.isAt("async") {
        member = parser.method(docs: docs, leading)
      } else {
        parser.unexpected("`fn`, `async fn` or `prop`")
      }
      _ = parser.accept(",")
      return member
    }
    return members.map(ItemSyntaxKind.implementation)
  }

  private mutating func method(docs: String, _ leading: [AttributeSyntax]) -> ItemSyntax? {
    let isAsync = accept("async")
    guard expect("fn", "here"), let name = name("the name of the function") else { return nil }
    var header = Header(name: name, docs: docs, attributes: leading)
    guard let function = function(isAsync: isAsync, &header) else { return nil }
    header.attributes += attributesOnThisLine()
    appendTrailingDocs(to: &header)
    return ItemSyntax(header: header, kind: .function(function))
  }

  private mutating func property(docs: String, _ leading: [AttributeSyntax]) -> ItemSyntax? {
    advance()
    guard let name = name("the name of the property"), expect(":", "and its type"), let type = type(),
      expect("{", "before `get:`")
    else { return nil }
    var (getter, setter): (Name?, Name?) = (nil, nil)
    while !isAt("}"), !isAtEnd {
      guard let key = self.name("`get` or `set`"), expect(":", "after the key"),
        let function = self.name("the name of a function of this impl")
      else { return nil }
      if key.text == "get" { getter = function } else if key.text == "set" { setter = function }
      _ = accept(",")
    }
    guard expect("}", "after the accessors") else { return nil }
    var header = Header(name: name, docs: docs, attributes: leading)
    header.attributes += attributesOnThisLine()
    appendTrailingDocs(to: &header)
    return ItemSyntax(header: header, kind: .property(type, getter: getter, setter: setter))
  }

  private mutating func function(isAsync: Bool, _ header: inout Header) -> FunctionSyntax? {
    guard expect("(", "before the parameters") else { return nil }
    var parameters: [ParameterSyntax] = []
    var variadic: Span?
    while !isAt(")"), !isAtEnd {
      if isAt("...") {
        variadic = span(of: token)
        advance()
      } else {
        guard let parameter = parameter() else { return nil }
        parameters.append(parameter)
      }
      if !accept(","), !isAt(")"), variadic != nil {
        unexpected("`)` after `...`")
        return nil
      }
    }
    guard expect(")", "after the parameters") else { return nil }
    var result: TypeSyntax?
    if accept("->") {
      guard let type = type() else { return nil }
      result = type
    }
    header.attributes += attributesOnThisLine()
    return FunctionSyntax(isAsync: isAsync, parameters: parameters, result: result, variadic: variadic)
  }

  private mutating func parameter() -> ParameterSyntax? {
    let (docs, leading) = (leadingDocs(), attributes())
    var (direction, isOwned) = (Direction.input, false)
    while token.kind == .name, peek(1).kind == .name {
      if isAt("out") {
        direction = .output
      } else if isAt("inout") {
        direction = .both
      } else if isAt("own") {
        isOwned = true
      } else {
        unexpected("the name of a parameter", help: "only out, inout and own may stand before the name")
        return nil
      }
      advance()
    }
    guard let name = name("the name of a parameter") else { return nil }
    var header = Header(name: name, docs: docs, attributes: leading)
    var type: TypeSyntax?
    if accept(":") {
      guard let written = self.type() else { return nil }
      type = written
    } else if name.text != "self" {
      unexpected("`:` and the type of the parameter")
      return nil
    }
    var defaultValue: ValueSyntax?
    if accept("=") {
      guard let value = value() else { return nil }
      defaultValue = value
    }
    header.attributes += attributesOnThisLine()
    return ParameterSyntax(
      header: finishMember(header, keepsComma: true), direction: direction, isOwned: isOwned, type: type,
      defaultValue: defaultValue)
  }

  /// Takes the comma and the documentation that follows a member on its line.
  private mutating func finishMember(_ header: Header, keepsComma: Bool = false) -> Header {
    var header = header
    appendTrailingDocs(to: &header)
    if !keepsComma, accept(",") { appendTrailingDocs(to: &header) }
    return header
  }

  /// `{ … }`: members until the brace; a bad member is skipped, its neighbours are kept.
  private mutating func body<T>(_ member: (inout Parser) -> T?) -> [T]? {
    guard expect("{", "before the members") else { return nil }
    var members: [T] = []
    while !isAt("}") {
      guard !isAtEnd else {
        unexpected("`}` after the members")
        return members
      }
      let before = position
      if let next = member(&self) {
        members.append(next)
      } else if !recoverMember(from: before) {
        return members
      }
    }
    advance()
    return members
  }

  /// Skips to the next member; false when the body was left open and the next item begins.
  private mutating func recoverMember(from before: Int) -> Bool {
    if position == before { advance() }
    var braces = 0
    while !isAtEnd {
      if isAt("{") || isAt("(") || isAt("[") { braces += 1 }
      if isAt("}") || isAt(")") || isAt("]") {
        if braces == 0, isAt("}") { return true }
        braces = max(0, braces - 1)
      }
      if braces == 0, token.startsLine {
        return !startsItemWithName || source.bytes[lineStart] == UInt8(ascii: " ")
      }
      if braces == 0, accept(",") { return true }
      advance()
    }
    return true
  }

  private var startsItemWithName: Bool { isItemStart && peek(1).kind == .name }

  private var lineStart: Int {
    var start = token.start
    while start > 0, source.bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    return start
  }
}
