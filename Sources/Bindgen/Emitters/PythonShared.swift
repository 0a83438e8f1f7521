import Schema

/// Parts that the module and its stub write alike.
extension PythonShared {
  static func constants(_ types: PythonTypes, _ out: inout TextWriter) {
    for (index, constant) in types.model.constants.enumerated() {
      let text = types.text(constant.value, as: constant.type)
      out.line(
        "\(types.names.constants[index]): _t.Final = \(text)\(PythonText.remark(constant.remarks.docs))")
    }
  }

  static func alias(_ id: TypeID, _ types: PythonTypes, _ out: inout TextWriter) {
    guard case .alias(let target) = types.model[id].kind else { return }
    var hint = types.hint(target, .got)
    if hint.holds("_Buffer") || hint.holds("_Writable") { hint = "_t.Any" }
    out.line("\(types.name(id)): _t.TypeAlias = \(hint)\(PythonText.remark(types.model[id].remarks.docs))")
  }

  /// `__all__`: everything that is not `@hidden`.
  static func exports(_ module: PythonModule, _ hidden: Set<Int>, _ out: inout TextWriter) {
    let model = module.model
    let names = module.types.names
    var all: [String] = []
    for declaration in model.types where !declaration.remarks.isHidden {
      let index = declaration.id.index
      if case .variant(let variant) = declaration.kind {
        if module.types.isOption(declaration.id) { continue }
        all += variant.cases.indices.map { names.members[index][$0] }
        if !names.unknowns[index].isEmpty { all.append(names.unknowns[index]) }
      }
      if case .callback = declaration.kind { continue }
      all.append(names.types[index])
    }
    for id in module.errorTypes {
      guard let errors = module.errors[id.index] else { continue }
      all.append(errors.base)
      all += errors.kinds.map({ $0.name })
    }
    all += module.resultExceptions().map({ $0.name })
    for (index, constant) in model.constants.enumerated() where !constant.remarks.isHidden {
      all.append(names.constants[index])
    }
    for (index, function) in model.functions.enumerated()
    where module.isFree(index) && !hidden.contains(index) && !function.remarks.isHidden {
      all.append(names.functions[index])
      if !names.twins[index].isEmpty { all.append(names.twins[index]) }
    }
    out.line("__all__ = [")
    var row = ""
    for name in all.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      let item = PythonText.quoted(name) + ","
      if row.utf8.count + item.utf8.count > 100 {
        out.line("    " + row)
        row = ""
      }
      row += row.isEmpty ? item : " " + item
    }
    if !row.isEmpty { out.line("    " + row) }
    out.line("]")
  }
}

extension PythonModule {
  /// Exception classes of results: name and the hint of the error, each once.
  func resultExceptions() -> [(name: String, error: String)] {
    var seen: Set<String> = []
    var found: [(name: String, error: String)] = []
    for declaration in model.types {
      guard case .result(_, let error)? = declaration.generic else { continue }
      let name = resultErrors[declaration.id.index]
      if seen.insert(name).inserted { found.append((name, error.map { types.hint($0, .got) } ?? "None")) }
    }
    return found
  }
}
