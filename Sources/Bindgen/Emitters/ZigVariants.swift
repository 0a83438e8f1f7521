import Schema

extension ZigEmitter {
  /// What a variant's struct and its insides are called.
  struct VariantNames {
    var tag: String
    var body: String
    var tagType: String
    var view: String
    var value: String
    var makers: [String]
    var scope: ZigScope
  }

  func variantNames(_ id: TypeID, _ variant: Variant) -> VariantNames {
    var scope = ZigScope(inside: [names.referenced])
    let (tag, body) = (variant.tagField, variant.bodyField)
    scope.reserve(tag)
    scope.reserve(body)
    let tagType = scope.claim("Tag", "Kind")
    let view = scope.claim("Value", "View")
    let value = scope.claim("value", "view")
    let makers = variant.cases.map { scope.claim(ZigNames.member($0.name, $0.remarks)) }
    return VariantNames(
      tag: tag, body: body, tagType: tagType, view: view, value: value, makers: makers, scope: scope)
  }

  mutating func write(_ id: TypeID, _ variant: Variant) {
    let name = names.name(id)
    var inner = variantNames(id, variant)
    let methods = planMethods(of: id, &inner.scope)
    document(model[id].remarks)
    out.line("pub const \(name) = extern struct {")
    out.indent()
    out.line("\(ZigWords.member(inner.tag)): \(tagSpelled(variant, inner)),")
    writeBody(variant, inner)
    out.blank()
    writeTag(variant, inner)
    writeView(name, variant, inner)
    writeMakers(name, variant, inner)
    switch model[id].generic {
    case .option(let payload): writeOption(name, payload, variant, &inner)
    case .result(let ok, let error): writeResult(name, ok, error, variant, &inner)
    case nil: break
    }
    _ = writeMethods(methods, inner.scope)
    containers.append(name)
    out.dedent()
    out.line("};")
  }

  private func tagSpelled(_ variant: Variant, _ inner: VariantNames) -> String {
    if let existing = variant.tagEnum { return names.name(existing) }
    return ZigWords.declared(inner.tagType)
  }

  private mutating func writeBody(_ variant: Variant, _ inner: VariantNames) {
    guard variant.hasPayload else { return }
    let names = names
    let lines = variant.cases.compactMap { item in
      item.type.map { "\(ZigNames.word(item)): \(names.spelled($0))," }
    }
    out.block("\(ZigWords.member(inner.body)): extern union {", "},") { out in out.lines(lines) }
  }

  private mutating func writeTag(_ variant: Variant, _ inner: VariantNames) {
    if let existing = variant.tagEnum {
      out.line("pub const \(inner.tagType) = \(names.name(existing));")
      return
    }
    let isFull = variant.cases.count == 256 && variant.tag == .u8
    out.block("pub const \(inner.tagType) = enum(\(names.spelled(variant.tag))) {", "};") { out in
      for item in variant.cases { out.line("\(ZigNames.word(item)) = \(item.tag),") }
      if !isFull { out.line("_,") }
    }
  }

  /// The tag's name for a case: with an existing enum, that enum's member of the same value.
  private func tagLiteral(_ item: Case, _ variant: Variant) -> String {
    guard let existing = variant.tagEnum, case .enumeration(let enumeration) = model[existing].kind else {
      return "." + ZigNames.word(item)
    }
    guard let member = enumeration.members.first(where: { $0.value == item.tag }) else {
      return "@enumFromInt(\(item.tag))"
    }
    return "." + ZigNames.word(member)
  }

  private mutating func writeView(_ name: String, _ variant: Variant, _ inner: VariantNames) {
    let names = names
    let docs = variant.cases.map { docLines($0.remarks) }
    out.blank()
    comment("What a value holds, to switch over.")
    let view = ZigWords.declared(inner.view)
    out.block("pub const \(view) = union(enum) {", "};") { out in
      for (item, lines) in zip(variant.cases, docs) {
        out.lines(lines)
        out.line(item.type.map { "\(ZigNames.word(item)): \(names.shown($0))," } ?? "\(ZigNames.word(item)),")
      }
    }
    out.blank()
    comment("The case and its payload; null when the tag is unknown here.")
    let body = "self." + ZigWords.member(inner.body)
    let isFull = variant.cases.count == 256
    let prongs = variant.cases.map { item -> String in
      let literal = tagLiteral(item, variant)
      guard let type = item.type else { return "\(literal) => .\(ZigNames.word(item))," }
      let word = ZigNames.word(item)
      return "\(literal) => .{ .\(word) = \(names.raised("\(body).\(word)", type)) },"
    }
    out.block("pub fn \(ZigWords.declared(inner.value))(self: \(name)) ?\(view) {", "}") { out in
      out.block("return switch (self.\(ZigWords.member(inner.tag))) {", "};") { out in
        out.lines(prongs)
        if !isFull { out.line("else => null,") }
      }
    }
  }

  private mutating func writeMakers(_ name: String, _ variant: Variant, _ inner: VariantNames) {
    let tag = ZigWords.member(inner.tag)
    let body = ZigWords.member(inner.body)
    var scope = ZigScope(inside: [names.top, inner.scope.names])
    let payload = scope.claim("payload")
    for (item, maker) in zip(variant.cases, inner.makers) {
      let literal = tagLiteral(item, variant)
      out.blank()
      guard let type = item.type else {
        let rest = variant.hasPayload ? ", .\(body) = undefined" : ""
        out.line("pub const \(ZigWords.declared(maker)): \(name) = .{ .\(tag) = \(literal)\(rest) };")
        continue
      }
      let value = names.lowered(payload, type)
      let signature = "\(payload): \(names.shown(type))"
      let member = ZigNames.word(item)
      out.block("pub fn \(ZigWords.declared(maker))(\(signature)) \(name) {", "}") { out in
        out.line("return .{ .\(tag) = \(literal), .\(body) = .{ .\(member) = \(value) } };")
      }
    }
  }

  // MARK: option and result

  private mutating func writeOption(
    _ name: String, _ payload: TypeUse, _ variant: Variant, _ inner: inout VariantNames
  ) {
    let get = inner.scope.claim("get")
    let from = inner.scope.claim("from")
    var locals = ZigScope(inside: [names.top, inner.scope.names])
    let maybe = locals.claim("maybe")
    let some = locals.claim("content")
    let (tag, body) = (ZigWords.member(inner.tag), ZigWords.member(inner.body))
    let type = names.spelled(payload)
    let none = ZigWords.member(inner.makers[0])
    let (literal, member) = (tagLiteral(variant.cases[1], variant), ZigNames.word(variant.cases[1]))
    out.blank()
    out.block("pub fn \(get)(self: \(name)) ?\(type) {", "}") { out in
      out.line("return if (self.\(tag) == \(literal)) self.\(body).\(member) else null;")
    }
    out.blank()
    out.block("pub fn \(from)(\(maybe): ?\(type)) \(name) {", "}") { out in
      out.line(
        "return if (\(maybe)) |\(some)| .{ .\(tag) = \(literal), .\(body) = .{ .\(member) = \(some) } } "
          + "else .\(none);"
      )
    }
  }

  private mutating func writeResult(
    _ name: String, _ ok: TypeUse?, _ error: TypeUse?, _ variant: Variant, _ inner: inout VariantNames
  ) {
    let errorSet = inner.scope.claim("Error", "Failure")
    let get = inner.scope.claim("get")
    let (tag, body) = (ZigWords.member(inner.tag), ZigWords.member(inner.body))
    let causes = errorCauses(error)
    out.blank()
    writeErrorSet(errorSet, causes.map { $0.name } + ["Failed"])
    out.blank()
    comment("The value, or an error that says which case `\(variant.cases[1].name)` holds.")
    let (okCase, errorCase) = (variant.cases[0], variant.cases[1])
    let value = ok.map { names.raised("self.\(body).\(ZigNames.word(okCase))", $0) } ?? "{}"
    let result = ok.map { names.shown($0) } ?? "void"
    let held = "self.\(body).\(ZigNames.word(errorCase))"
    let (okTag, errorTag) = (tagLiteral(okCase, variant), tagLiteral(errorCase, variant))
    let selector = error.map { errorSelector(held, $0) } ?? held
    out.block("pub fn \(get)(self: \(name)) \(errorSet)!\(result) {", "}") { out in
      out.block("return switch (self.\(tag)) {", "};") { out in
        out.line("\(okTag) => \(value),")
        if causes.isEmpty {
          out.line("else => error.Failed,")
        } else {
          out.block("\(errorTag) => switch (\(selector)) {", "},") { out in
            for cause in causes { out.line("\(cause.literal) => error.\(ZigWords.member(cause.name)),") }
            out.line("else => error.Failed,")
          }
          out.line("_ => error.Failed,")
        }
      }
    }
  }

  /// The error names that a result's error type gives: a variant's cases or an enum's members.
  private func errorCauses(_ error: TypeUse?) -> [(name: String, literal: String)] {
    guard let error, let type = model.declaration(of: error), type.generic == nil else { return [] }
    var scope = ZigScope()
    scope.reserve("Failed")
    switch type.kind {
    case .variant(let variant) where variant.cases.count < 64:
      return variant.cases.map {
        (scope.claim(ZigWords.pascal(ZigNames.member($0.name, $0.remarks))), tagLiteral($0, variant))
      }
    case .enumeration(let enumeration) where enumeration.role != .flags && enumeration.members.count < 64:
      var seen: Set<Int128> = []
      return enumeration.members.filter {
        seen.insert($0.value).inserted && ($0.raises != nil || $0.value != 0)
      }.map {
        (scope.claim(ZigWords.pascal(ZigNames.member($0.name, $0.remarks))), "." + ZigNames.word($0))
      }
    default: return []
    }
  }

  private func errorSelector(_ held: String, _ error: TypeUse) -> String {
    guard case .named(let id) = model.resolved(error).form, case .variant(let variant) = model[id].kind else {
      return held
    }
    return held + "." + ZigWords.member(variantNames(id, variant).tag)
  }
}
