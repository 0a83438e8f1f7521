/// Where a type stands decides what it may be; judged when all types are known.
struct PendingUse {
  enum Position {
    case alias, field, unionField, payload, parameter, outParameter, result, constant, element, target,
      generic
  }

  let use: TypeUse
  let position: Position
  let span: Span
  let isFlat: Bool
}

extension Resolver {
  /// Resolves a written type and remembers it for judgement.
  mutating func use(_ syntax: TypeSyntax, _ document: Int, _ position: PendingUse.Position) -> TypeUse {
    let use = TypeUse(form(syntax, document), isNullable: syntax.isNullable, ownership: syntax.ownership)
    let package = packageOf[document] ?? 0
    uses.append(
      PendingUse(use: use, position: position, span: syntax.span, isFlat: model.packages[package].flat != nil)
    )
    return use
  }

  private mutating func form(_ syntax: TypeSyntax, _ document: Int) -> TypeForm {
    if syntax.isRelative { return relative(syntax, document) }
    switch syntax.form {
    case .path(let path, let arguments): return named(path, arguments, syntax, document)
    case .pointer(let target, let isConst):
      return .pointer(to: use(target, document, .target), isConst: isConst)
    case .slice(let element): return .slice(of: use(element, document, .element))
    case .counted(let element, _, _): return .counted(of: use(element, document, .target))
    case .array(let element, let count):
      return .array(of: use(element, document, .element), count: arrayCount(count, document))
    }
  }

  private mutating func relative(_ syntax: TypeSyntax, _ document: Int) -> TypeForm {
    switch syntax.form {
    case .slice(let element): return .relativeSlice(of: use(element, document, .element))
    case .path(let path, _) where path.count == 1 && path[0].text == "str": return .relativeView(isText: true)
    case .path(let path, _) where path.count == 1 && path[0].text == "bytes":
      return .relativeView(isText: false)
    default:
      findings.add(
        .typeNotAllowedHere, "`rel` stands before `str`, `bytes` or `[T]`", at: syntax.span)
      return .relativeView(isText: false)
    }
  }

  private mutating func arrayCount(_ count: ValueSyntax, _ document: Int) -> Int {
    guard let value = integer(count, document), value > 0, value <= Int128(Limits.typeBytesMax) else {
      findings.add(
        .badArrayCount, "an array has 1 to \(Limits.typeBytesMax) elements", at: count.span,
        help: "for a count known at run time write `[T; len n]` or `[T]`")
      return 1
    }
    return Int(value)
  }

  private mutating func named(
    _ path: [Name], _ arguments: [TypeSyntax], _ syntax: TypeSyntax, _ document: Int
  ) -> TypeForm {
    let last = path[path.count - 1]
    if path.count == 1, last.text == "option" || last.text == "result" {
      return generic(last, arguments, document)
    }
    if !arguments.isEmpty {
      findings.add(
        .genericArguments, "`\(last.text)` takes no type arguments", at: syntax.span,
        help: "only option<T> and result<T, E> do")
    }
    if path.count == 1, let primitive = Primitive(rawValue: last.text) { return .primitive(primitive) }
    guard let symbol = lookUp(path, document) else {
      unknownType(path, document)
      return .primitive(.u8)
    }
    if case .constant = documents[symbol.document].items[symbol.item].kind {
      findings.add(.wrongKind, "`\(last.text)` is a constant, not a type", at: last.span)
      return .primitive(.u8)
    }
    return .named(typeID(symbol))
  }

  func lookUp(_ path: [Name], _ document: Int) -> Symbol? {
    if path.count == 1 { return scopes[document][path[0].text] }
    let package = path.dropLast().map { $0.text }.joined(separator: ".")
    guard documents[document].uses.contains(where: { $0.package == package }) else { return nil }
    for other in documents.indices
    where documents[other].package?.path.map({ $0.text }).joined(separator: ".") == package {
      return scopes[other][path[path.count - 1].text]
    }
    return nil
  }

  private mutating func unknownType(_ path: [Name], _ document: Int) {
    let name = path.map { $0.text }.joined(separator: ".")
    let candidates =
      scopes[document].keys.sorted() + Primitive.allCases.map { $0.rawValue } + ["option", "result"]
    let span = path[0].span.joined(path[path.count - 1].span)
    findings.add(
      .unknownName, "there is no type `\(name)`", at: span, label: "not found",
      help: Self.foreignSpellings[name].map { "write `\($0)`" }
        ?? nearest(name, in: candidates).map { "did you mean `\($0)`?" })
  }

  /// What people type who come from another language.
  private static let foreignSpellings = [
    "int": "c_int", "unsigned": "c_uint", "long": "c_long", "float": "f32", "double": "f64",
    "size_t": "usize",
    "ssize_t": "isize", "string": "str", "String": "str", "char": "c_char", "byte": "u8", "short": "c_short",
    "uint8_t": "u8", "uint16_t": "u16", "uint32_t": "u32", "uint64_t": "u64", "int8_t": "i8",
    "int16_t": "i16",
    "int32_t": "i32", "int64_t": "i64", "uintptr_t": "usize", "intptr_t": "isize", "c_uchar": "u8",
    "c_ushort": "u16", "c_ulonglong": "u64", "boolean": "bool", "Option": "option", "Result": "result",
  ]

  // MARK: option and result

  private mutating func generic(_ name: Name, _ arguments: [TypeSyntax], _ document: Int) -> TypeForm {
    let wanted = name.text == "option" ? 1 : 2
    guard arguments.count == wanted else {
      findings.add(
        .genericArguments, "`\(name.text)` takes \(wanted) type argument\(wanted == 1 ? "" : "s")",
        at: name.span,
        help: wanted == 1 ? "option<T>" : "result<T, E>")
      return .primitive(.u8)
    }
    let types = arguments.map { use($0, document, .generic) }
    let payloads = types.map { $0.form == .primitive(.void) ? nil : $0 }
    if wanted == 1 {
      guard let some = payloads[0] else {
        findings.add(.genericArguments, "option<void> says nothing: use bool", at: name.span)
        return .primitive(.bool)
      }
      return .named(synthetic(.option(some), document, name.span))
    }
    return .named(synthetic(.result(ok: payloads[0], error: payloads[1]), document, name.span))
  }

  private mutating func synthetic(_ generic: Generic, _ document: Int, _ place: Span) -> TypeID {
    if let known = generics[generic] { return known }
    let parts: [String]
    let cases: [(String, TypeUse?)]
    switch generic {
    case .option(let some):
      parts = ["option", model.mangled(some)]
      cases = [("none", nil), ("some", some)]
    case .result(let ok, let error):
      parts = ["result", ok.map { model.mangled($0) } ?? "void", error.map { model.mangled($0) } ?? "void"]
      cases = [("ok", ok), ("err", error)]
    }
    let id = TypeID(index: model.types.count)
    generics[generic] = id
    let package = packageOf[document] ?? 0
    let cName = model.packages[package].prefix + parts.joined(separator: "_")
    let constants = Naming.upper(cName) + "_"
    let list = cases.enumerated().map { index, pair in
      Case(
        name: pair.0, type: pair.1, tag: Int128(index), cName: constants + Naming.upper(pair.0),
        cField: pair.0,
        remarks: Remarks(), place: place)
    }
    let variant = Variant(
      tag: .u8, tagEnum: nil, isOpen: false, tagField: "tag", bodyField: "as", cases: list)
    model.types.append(
      TypeDeclaration(
        id: id, package: package, name: parts.map(Naming.camel).joined(), cName: cName, remarks: Remarks(),
        place: place, kind: .variant(variant), generic: generic))
    return id
  }
}
