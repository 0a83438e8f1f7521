import Schema

extension CppLayer {
  mutating func writeTypes() {
    for type in model.types { declareHandle(type) }
    for id in model.layoutOrder {
      let type = model[id]
      switch type.kind {
      case .alias(let target): writeAlias(type, target)
      case .enumeration(let enumeration): write(enumeration, type)
      case .record: writeRecord(type)
      case .variant(let variant): write(variant, type)
      case .handle, .callback: break
      }
    }
  }

  private mutating func declareHandle(_ type: TypeDeclaration) {
    guard case .handle(let handle) = type.kind else { return }
    switch handle.role {
    case .opaque: out.line("using \(names.name(type.id)) = \(names.c.name(type.id));")
    case .handle, .capability: out.line("class \(names.name(type.id));")
    }
  }

  private mutating func writeAlias(_ type: TypeDeclaration, _ target: TypeUse) {
    // An alias of a handle or callback is only a spelling of it in C.
    guard names.isSame(target) || model.declaration(of: target) == nil else {
      return out.line("using \(names.name(type.id)) = \(names.value(target));")
    }
    out.lines(docs(type.remarks))
    out.line("using \(names.name(type.id)) = \(names.c.name(type.id));")
  }

  private mutating func writeRecord(_ type: TypeDeclaration) {
    out.lines(docs(type.remarks))
    out.line("using \(names.name(type.id)) = \(names.c.name(type.id));")
  }

  // MARK: Enumerations

  private mutating func write(_ enumeration: Enumeration, _ type: TypeDeclaration) {
    let name = names.name(type.id)
    let repr = CNames.spelled(enumeration.repr)
    out.lines(docs(type.remarks))
    out.open("enum class \(name) : \(repr) {")
    for member in enumeration.members {
      let docs = CDocs.inline(member.remarks.docs)
      let value = CNames.text(member.value, as: enumeration.repr)
      out.line("\(names.safe(member.name)) = \(value)," + (docs.isEmpty ? "" : " /**< \(docs) */"))
    }
    out.close("};")
    if enumeration.role == .flags { writeOperators(name, repr) }
  }

  private mutating func writeOperators(_ name: String, _ repr: String) {
    for sign in ["|", "&", "^"] {
      let value = "static_cast<\(repr)>(a) \(sign) static_cast<\(repr)>(b)"
      out.open("constexpr \(name) operator\(sign)(\(name) a, \(name) b) noexcept {")
      out.line("return static_cast<\(name)>(\(value));")
      out.close("}")
      out.line(
        "constexpr \(name) &operator\(sign)=(\(name) &a, \(name) b) noexcept { return a = a \(sign) b; }")
    }
    out.open("constexpr \(name) operator~(\(name) a) noexcept {")
    out.line("return static_cast<\(name)>(static_cast<\(repr)>(~static_cast<\(repr)>(a)));")
    out.close("}")
    out.line("constexpr bool any(\(name) a) noexcept { return static_cast<\(repr)>(a) != 0; }")
    out.line("constexpr bool has(\(name) a, \(name) b) noexcept { return (a & b) == b; }")
  }

  // MARK: Variants

  private mutating func write(_ variant: Variant, _ type: TypeDeclaration) {
    switch type.generic {
    case .option(let some): writeOption(variant, type, some)
    case .result: break
    case nil:
      writeVariant(variant, type)
      writeLift(variant, type)
      writeLower(variant, type)
    }
  }

  private mutating func writeVariant(_ variant: Variant, _ type: TypeDeclaration) {
    let name = names.name(type.id)
    var cases = variant.cases.map { $0.type.map { names.value($0) } ?? "std::monostate" }
    var members = variant.cases.map { names.safe($0.name) }
    if variant.isOpen {
      cases.append("abut::unknown_case")
      members.append("unknown_")
    }
    out.lines(docs(type.remarks))
    out.line("using \(name) = std::variant<\(cases.joined(separator: ", "))>;")
    out.line("/** The places of the cases: std::get<\(name)Case::\(members[0])>(value). */")
    out.open("namespace \(name)Case {")
    out.line("enum : std::size_t { \(members.joined(separator: ", ")) };")
    out.close("}")
  }

  private mutating func writeLift(_ variant: Variant, _ type: TypeDeclaration) {
    let name = names.name(type.id)
    let fields = names.c.caseNames(variant.cases)
    out.open("inline \(name) lift(const \(names.c.name(type.id)) &c) {")
    out.line("switch (c.\(CNames.safe(variant.tagField))) {")
    for (place, item) in variant.cases.enumerated() {
      let body = "c.\(CNames.safe(variant.bodyField)).\(fields[place])"
      let value = item.type.map { ", " + names.lift($0, body) } ?? ""
      let tag = CNames.text(item.tag, as: variant.tag)
      out.line("case \(tag): return \(name)(std::in_place_index<\(place)>\(value));")
    }
    let unknown = "static_cast<std::int64_t>(c.\(CNames.safe(variant.tagField)))"
    if variant.isOpen {
      out.line("default: return \(name)(abut::unknown_case{\(unknown)});")
    } else {
      out.line(
        "default: throw std::domain_error(\"\(type.name): unknown tag \" + std::to_string(\(unknown)));")
    }
    out.line("}")
    out.close("}")
  }

  /// Variants of one shape are one C++ type, so the wanted C type is a second argument.
  private mutating func writeLower(_ variant: Variant, _ type: TypeDeclaration) {
    let name = names.name(type.id)
    let fields = names.c.caseNames(variant.cases)
    let tag = "c.\(CNames.safe(variant.tagField))"
    out.open(
      "inline \(names.c.name(type.id)) lower(const \(name) &value, const \(names.c.name(type.id)) *) {")
    out.line("\(names.c.name(type.id)) c{};")
    out.line("switch (value.index()) {")
    for (place, item) in variant.cases.enumerated() {
      out.open("case \(place):")
      out.line("\(tag) = \(CNames.text(item.tag, as: variant.tag));")
      if let payload = item.type {
        let body = "c.\(CNames.safe(variant.bodyField)).\(fields[place])"
        out.line(names.store(payload, in: body, "std::get<\(place)>(value)"))
      }
      out.close("    break;")
    }
    if variant.isOpen {
      out.line("case \(variant.cases.count): throw std::domain_error(\"\(type.name): an unknown case\");")
    }
    out.line("default: throw std::bad_variant_access();")
    out.line("}")
    out.line("return c;")
    out.close("}")
  }

  private mutating func writeOption(_ variant: Variant, _ type: TypeDeclaration, _ some: TypeUse) {
    let cType = names.c.name(type.id)
    let value = "std::optional<\(names.value(some))>"
    out.open("inline \(value) lift(const \(cType) &c) {")
    out.line("if (c.tag == 0) return std::nullopt;")
    out.line("return \(names.lift(some, "c.as.some"));")
    out.close("}")
    out.open("inline \(cType) lower(const \(value) &value, const \(cType) *) {")
    out.line("\(cType) c{};")
    out.open("if (value) {")
    out.line("c.tag = 1;")
    out.line(names.store(some, in: "c.as.some", "*value"))
    out.close("}")
    out.line("return c;")
    out.close("}")
  }
}
