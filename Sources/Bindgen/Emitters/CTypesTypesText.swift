import Schema

/// The classes of a module.
extension CTypesWriter {
  mutating func exceptions() {
    for id in module.errorTypes {
      guard let errors = module.errors[id.index] else { continue }
      exceptionClasses(errors)
      let rows = errors.rows.map { "\($0.value): (\($0.kind), \(PythonText.quoted($0.text)))" }
      out.line(
        "_check_\(types.name(id)) = _Checker(\(errors.base), {\(list(errors.values.map { "\($0)" }))}, {")
      for row in rows { out.line("    \(row),") }
      out.line("})")
      gap()
    }
    for (name, error) in module.resultExceptions() {
      out.block("class \(name)(Exception):") { out in
        out.docstring("Raised instead of a failed result; .case is the typed error.")
        out.line("case: \(error)")
        out.line("value: \(error)")
        out.blank()
        out.block("def __init__(self, error: \(error)) -> None:") { out in
          out.line("super().__init__(repr(error))")
          out.line("self.case = self.value = error")
        }
      }
      gap()
    }
  }

  private mutating func exceptionClasses(_ errors: PythonErrors) {
    let package = types.model.package.name
    out.block("class \(errors.base)(Exception):") { out in
      out.docstring("Base of the errors that \(package) reports; .status has the code.")
      out.line("status: int")
      out.blank()
      out.block("def __init__(self, status: int, message: str) -> None:") { out in
        out.line("super().__init__(message)")
        out.line("self.status = status")
      }
    }
    gap()
    for kind in errors.kinds {
      out.block("class \(kind.name)(\(kind.bases)):") { $0.docstring(kind.docs) }
      gap()
    }
  }

  func list(_ values: [String]) -> String { values.joined(separator: ", ") }

  mutating func record(_ id: TypeID, _ record: Record) {
    let declaration = types.model[id]
    let fields = types.fields(of: id)
    let physical = types.physicalFields(of: id)
    out.line("class \(types.name(id))(\(record.isUnion ? "_Union" : "_Structure")):")
    out.indent()
    out.docstring(declaration.remarks.docs)
    if physical.isPacked { out.lines(["_pack_ = 1", "_layout_ = \"ms\""]) }
    rows("_fields_", physical.rows)
    out.line("_names = (\(fields.map { PythonText.quoted($0.name) + "," }.joined(separator: " ")))")
    for field in fields {
      let value = field.property.map { " = \($0)" } ?? ""
      let hint = field.property == nil || field.given == field.got ? field.got : "_t.Any"
      out.line("\(field.name): \(hint)\(value)\(PythonText.remark(field.docs))")
    }
    out.blank()
    PythonShared.recordInitializer(id, record, types).write(&out, isStub: false)
    methods(of: id)
    out.dedent()
    gap()
    layouts.append(layoutRow(types.name(id), types.blueprint[id].size, physical.offsets))
  }

  private mutating func rows(_ name: String, _ rows: [String]) {
    let short = "\(name) = [\(rows.joined(separator: ", "))]"
    guard short.utf8.count > 100 else { return out.line(short) }
    out.block("\(name) = [", "]") { out in for row in rows { out.line(row + ",") } }
  }

  private func layoutRow(_ name: String, _ size: Int, _ offsets: [(String, Int)]) -> String {
    let texts = offsets.filter { $0.1 != 0 }.map { "\"\($0.0)\": \($0.1)" }
    return "(\(name), \(size), {\(texts.joined(separator: ", "))})"
  }

  mutating func variant(_ id: TypeID, _ variant: Variant) {
    variantStorage(id, variant)
    PythonShared.cases(id, types, &out)
    if !types.isOption(id) { gap() }
    liftVariant(id, variant)
    lowerVariant(id, variant)
    if case .result(let ok, let error)? = types.model[id].generic { unwrap(id, ok, error) }
  }

  private mutating func variantStorage(_ id: TypeID, _ variant: Variant) {
    let layout = types.blueprint[id]
    let name = types.name(id)
    var plan = PythonLayout(size: layout.size, alignment: layout.alignment, isUnion: false)
    plan.add(
      "tag", PythonTypes.ctype(variant.tag), at: layout.tagOffset,
      size: types.size(TypeUse(.primitive(variant.tag))),
      natural: types.size(TypeUse(.primitive(variant.tag))))
    if layout.payload.size > 0 {
      var body = PythonLayout(size: layout.payload.size, alignment: layout.payload.alignment, isUnion: true)
      var natural = 1
      for (index, entry) in variant.cases.enumerated() {
        guard let type = entry.type else { continue }
        body.add(types.names.payloads[id.index][index], type, at: 0, types)
        natural = max(natural, types.natural(type))
      }
      out.line("class _\(name)Body(_c.Union):")
      out.indent()
      rows("_fields_", body.finished().rows)
      out.dedent()
      gap()
      plan.add("as_", "_\(name)Body", at: layout.payloadOffset, size: layout.payload.size, natural: natural)
    }
    let finished = plan.finished()
    out.line("class _\(name)(_c.Structure):")
    out.indent()
    if finished.isPacked { out.lines(["_pack_ = 1", "_layout_ = \"ms\""]) }
    rows("_fields_", finished.rows)
    out.dedent()
    gap()
    layouts.append(layoutRow("_" + name, layout.size, finished.offsets))
  }

  private mutating func liftVariant(_ id: TypeID, _ variant: Variant) {
    let names = types.names
    let name = types.name(id)
    let result = types.hint(TypeUse(.named(id)), .got)
    out.line("def _lift_\(name)(v: _t.Any) -> \(result):")
    out.indent()
    out.line("tag = v.tag")
    for (index, entry) in variant.cases.enumerated() {
      let payload = entry.type.map { types.lift($0, "v.as_.\(names.payloads[id.index][index])") }
      out.line("if tag == \(entry.tag):")
      if types.isOption(id) {
        out.line("    \(entry.type == nil ? "return None" : "result: \(result) = \(payload ?? "None")")")
        if entry.type != nil { out.line("    return result") }
      } else {
        out.line("    return \(names.members[id.index][index])(\(payload ?? ""))")
      }
    }
    if names.unknowns[id.index].isEmpty {
      let full = "\(types.model.packages[types.model[id].package].name).\(types.model[id].name)"
      out.line("raise ValueError(f\"\(full): unknown tag {tag}\")")
    } else {
      out.line("return \(names.unknowns[id.index])(tag)")
    }
    out.dedent()
    gap()
  }

  private mutating func lowerVariant(_ id: TypeID, _ variant: Variant) {
    let names = types.names
    let name = types.name(id)
    out.line("def _lower_\(name)(value: _t.Any, keep: list[_t.Any]) -> _\(name):")
    out.indent()
    out.line("v = _\(name)()")
    for (index, entry) in variant.cases.enumerated() {
      let isOption = types.isOption(id)
      let payload = names.payloads[id.index][index]
      let test =
        isOption
        ? (entry.type == nil ? "value is None" : "True")
        : "isinstance(value, \(names.members[id.index][index]))"
      let keyword = isOption && entry.type != nil ? "else" : index == 0 ? "if" : "elif"
      out.line(keyword == "else" ? "else:" : "\(keyword) \(test):")
      out.line("    v.tag = \(entry.tag)")
      guard let type = entry.type else { continue }
      let source = isOption ? "value" : "value.\(payload)"
      out.line("    v.as_.\(payload) = \(types.lower(type, source, keep: "keep", label: payload))")
    }
    if !types.isOption(id) {
      out.line("else:")
      out.line("    raise TypeError(f\"expected \(name), got {type(value).__name__}\")")
    }
    out.line("return v")
    out.dedent()
    gap()
  }

  private mutating func unwrap(_ id: TypeID, _ ok: TypeUse?, _ error: TypeUse?) {
    let payloads = types.names.payloads[id.index]
    out.line("def _unwrap_\(types.name(id))(v: _t.Any) -> \(ok.map { types.hint($0, .got) } ?? "None"):")
    out.indent()
    out.line("if v.tag == 0:")
    if let ok {
      out.line("    result: \(types.hint(ok, .got)) = \(types.lift(ok, "v.as_.\(payloads[0])"))")
      out.line("    return result")
    } else {
      out.line("    return")
    }
    let lifted = error.map { types.lift($0, "v.as_.\(payloads[1])") } ?? "None"
    out.line("raise \(module.resultErrors[id.index])(\(lifted))")
    out.dedent()
    gap()
  }

  mutating func handle(_ id: TypeID, _ handle: Handle) {
    let declaration = types.model[id]
    let isOpaque = handle.role == .opaque
    out.line("class \(types.name(id))(\(isOpaque ? "_Opaque" : "_Handle")):")
    out.indent()
    out.docstring(declaration.remarks.docs)
    out.line("__slots__ = ()")
    if !isOpaque {
      release(id, handle)
      methods(of: id)
    }
    out.dedent()
    gap()
  }

  private mutating func release(_ id: TypeID, _ handle: Handle) {
    guard let drop = handle.drop else { return }
    let function = types.model.functions[drop]
    out.blank()
    out.line("def _release(self, address: int) -> None:")
    out.indent()
    let local = "_f_" + PythonNames.symbol(function.symbol)
    if types.model.package.flat != nil {
      out.line("\(local)(address.to_bytes(8, \"little\"))")
    } else {
      let rest = function.parameters.dropFirst().map { _ in ", None" }.joined()
      let status = function.result.flatMap { types.enumeration($0)?.id }
      if let status, module.status(function.result) != nil {
        out.line("status: int = \(local)(address\(rest))")
        out.line("if status:")
        out.line("    _check_\(types.name(status))(status, \(PythonText.quoted(function.symbol)))")
      } else {
        out.line("\(local)(address\(rest))")
      }
    }
    out.dedent()
  }

  mutating func methods(of id: TypeID) {
    for index in types.model.methods(of: id) where !hidden.contains(index) {
      for function in module.functions(index) {
        out.blank()
        function.write(&out, isStub: false)
      }
    }
    for index in types.model.properties(of: id) {
      for function in module.property(index) {
        out.blank()
        function.write(&out, isStub: false)
      }
    }
  }
}

extension PythonShared {
  /// Keyword constructor; a field that is left out stays zero.
  static func recordInitializer(_ id: TypeID, _ record: Record, _ types: PythonTypes) -> PythonFunction {
    var made = PythonFunction(name: "__init__", role: .initializer)
    let fields = types.fields(of: id)
    made.body = ["super().__init__()"]
    for (position, field) in fields.enumerated() {
      guard let initial = field.initial else { continue }
      var hint = initial == "None" ? types.optional(field.given) : field.given
      if position == 0, record.bufferElement != nil { hint = "_Buffer | int | None" }
      made.parameters.append(PythonFunction.Parameter(name: field.name, hint: hint, initial: initial))
      if position == 0, let element = record.bufferElement {
        let code = types.code(TypeUse(.primitive(element))) ?? "B"
        let names = fields.prefix(3).map { PythonText.quoted($0.name) }.joined(separator: ", ")
        made.body.append("if \(field.name) is not None and not isinstance(\(field.name), int):")
        made.body.append("    _strided(self, \(field.name), \"\(code)\", (\(names)))")
        made.body.append("    return")
      }
      let assignment = "self.\(field.name) = \(field.name)"
      made.body += initial == "None" ? ["if \(field.name) is not None:", "    " + assignment] : [assignment]
    }
    return made
  }
}
