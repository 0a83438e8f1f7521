import Schema

extension CTypesWriter {
  /// The C function type, made on first use, and the conversion around the user's function.
  mutating func callback(_ id: TypeID, _ callback: Callback) {
    if let result = callback.result, !isScalar(result) {
      diagnostics.append(
        Diagnostic(
          .targetCannotExpress, "ctypes callbacks cannot return this type", at: types.model[id].place,
          help: "return it through an out parameter"))
    }
    let name = types.name(id)
    let names = callback.parameters.indices.map { "a\($0)" }
    out.line("def _adapt_\(name)(function: _t.Any) -> _t.Any:")
    out.indent()
    let annotated = names.map { $0 + ": _t.Any" }
    if needsKeep(callback) { out.line("kept: list[_t.Any] = []") }
    out.blank()
    out.line("def call(\(annotated.joined(separator: ", "))) -> _t.Any:")
    out.indent()
    body(callback, names)
    out.dedent()
    out.blank()
    out.line("return call")
    out.dedent()
    gap()
    let parts = [types.ctype(of: callback.result)] + callback.parameters.map { argument($0) }
    let failed = callback.onError.map { raw($0) } ?? zero(callback.result)
    out.line(
      "_callback_\(name): _Callback = _Callback(lambda: (\(parts.joined(separator: ", ")),), "
        + "_adapt_\(name), \(failed))")
    gap()
  }

  private func isScalar(_ use: TypeUse) -> Bool { !types.isStructured(use) }

  private func needsKeep(_ callback: Callback) -> Bool {
    callback.result != nil || callback.parameters.contains { types.givesBack($0) }
  }

  private func argument(_ parameter: Parameter) -> String {
    guard types.model.passing(of: parameter) == .value else { return "_c.c_void_p" }
    if case .named(let id) = types.form(parameter.type), types.needsStandIn(id) { return types.passed(id) }
    return types.ctype(parameter.type)
  }

  private mutating func body(_ callback: Callback, _ names: [String]) {
    var inputs: [String] = []
    var outputs: [Int] = []
    for (index, parameter) in callback.parameters.enumerated() where !parameter.isUserdata {
      if parameter.direction != .output, parameter.measures.isEmpty {
        inputs.append(input(parameter, names[index], callback))
      }
      if types.givesBack(parameter) { outputs.append(index) }
    }
    let call = "function(\(inputs.joined(separator: ", ")))"
    let isStatusOnly = types.returnsStatusOnly(callback, outputs.count)
    let hasResult = callback.result != nil && !isStatusOnly
    if needsKeep(callback) { out.line("kept.clear()") }
    if outputs.isEmpty {
      guard let result = callback.result else { return out.line(call) }
      out.line("r = \(call)")
      return out.line("return \(lowered(result))")
    }
    let targets = (hasResult ? ["r"] : []) + outputs.map { "o\($0)" }
    out.line("\(targets.joined(separator: ", ")) = \(call)")
    for index in outputs {
      let use = callback.parameters[index].type
      let value = types.lower(use, "o\(index)", keep: "kept", label: callback.parameters[index].name)
      out.line("_store(\(names[index]), \(types.ctype(use)), \(value))")
    }
    if hasResult, let result = callback.result { out.line("return \(lowered(result))") }
    if isStatusOnly { out.line("return 0") }
  }

  /// Text is kept by the callback until its next run; ctypes wants the address.
  private func lowered(_ use: TypeUse) -> String {
    let text = types.lower(use, "r", keep: "kept", label: "result of the callback")
    guard case .primitive(.cstr) = types.form(use) else { return text }
    return "_held(\(text), kept)"
  }

  private func input(_ parameter: Parameter, _ name: String, _ callback: Callback) -> String {
    let use = parameter.type
    if let link = parameter.length, let element = types.countedElement(use) {
      let count = countValue(callback.parameters[link.sibling], "a\(link.sibling)")
      if let code = types.code(element) {
        let isConst = parameter.direction == .input ? "True" : "False"
        return "_given_cells(\(name), \(count), \(types.elementType(element)), \"\(code)\", \(isConst))"
      }
      return types.each(element, "_given_items(\(name), \(count), \(types.ctype(element)))", 0)
    }
    guard types.model.passing(of: parameter) != .value else {
      if case .named(let id) = types.form(use), types.needsStandIn(id) {
        return types.lift(use, "\(types.storage(id)).from_buffer(\(name))")
      }
      return types.lift(use, name)
    }
    let stored = "_at(\(types.ctype(use)), \(name))"
    return types.lift(use, types.isStructured(use) ? stored : stored + ".value")
  }

  private func countValue(_ parameter: Parameter, _ name: String) -> String {
    parameter.direction == .input ? name : "_at(\(types.ctype(parameter.type)), \(name)).value"
  }

  /// What C sees when the Python function failed.
  private func raw(_ value: Value) -> String {
    if case .members(let id, let indices) = value, case .enumeration(let enumeration) = types.model[id].kind {
      return "\(indices.reduce(0) { $0 | enumeration.members[$1].value })"
    }
    return types.text(value, as: TypeUse(.primitive(.i64)))
  }

  private func zero(_ use: TypeUse?) -> String {
    guard let use else { return "None" }
    switch types.form(use) {
    case .primitive(.bool): return "False"
    case .primitive(let primitive) where primitive.isFloat: return "0.0"
    case .primitive(.cstr), .pointer: return "None"
    case .named(let id):
      if case .enumeration = types.model[id].kind { return "0" }
      return "None"
    default: return "0"
    }
  }
}
