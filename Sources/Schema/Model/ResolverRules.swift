/// Rules that need all types to be known.
extension Resolver {
  mutating func checkUses() {
    for pending in uses { check(pending) }
  }

  private mutating func check(_ pending: PendingUse) {
    let use = model.resolved(pending.use)
    checkNullable(pending, use)
    checkOwnership(pending, use)
    if let problem = problem(pending, use) {
      findings.add(.typeNotAllowedHere, problem.message, at: pending.span, help: problem.help)
    } else if pending.isFlat, let problem = flatProblem(pending, use) {
      findings.add(
        .typeNotAllowedHere, problem, at: pending.span, help: "flat requests hold values, views and handles")
    }
  }

  private mutating func checkNullable(_ pending: PendingUse, _ use: TypeUse) {
    guard pending.use.isNullable, pending.position != .outParameter, !isNullable(use.form) else { return }
    findings.add(
      .badNullable, "only pointers, handles, callbacks and text can be null", at: pending.span,
      help: "write option<T>, or remove the `?`")
  }

  private func isNullable(_ form: TypeForm) -> Bool {
    switch form {
    case .pointer, .counted: return true
    case .primitive(let primitive): return [.cstr, .str, .bytes].contains(primitive)
    case .named(let id):
      switch model[id].kind {
      case .handle, .callback: return true
      default: return false
      }
    default: return false
    }
  }

  private mutating func checkOwnership(_ pending: PendingUse, _ use: TypeUse) {
    guard pending.use.ownership != .unspecified else { return }
    switch use.form {
    case .pointer, .counted, .slice: return
    case .primitive(.cstr), .primitive(.str), .primitive(.bytes): return
    case .named(let id): if case .handle = model[id].kind { return }
    default: break
    }
    findings.add(
      .badOwnership, "`own` and `borrow` are said of handles, pointers and text only", at: pending.span,
      help: "remove the word: a value is copied, nobody releases it")
  }

  private func problem(_ pending: PendingUse, _ use: TypeUse) -> (message: String, help: String?)? {
    let position = pending.position
    switch use.form {
    case .primitive(.void) where position != .target && position != .generic:
      return position == .result && !pending.use.isNullable
        ? nil : ("`void` is not a value", "behind `*` it is: `*void`")
    case .primitive(.arena) where position != .parameter:
      return ("an arena is given as a parameter", nil)
    case .counted where ![.parameter, .outParameter, .field, .unionField].contains(position):
      return (
        "`[T; len n]` stands in parameters and fields, beside its length", "`[T]` carries its own length"
      )
    case .array where position == .result && !pending.isFlat:
      return ("C cannot return an array", "return a record that holds it, or a pointer to it")
    case .relativeSlice where !pending.isFlat && position == .parameter,
      .relativeView where !pending.isFlat && position == .parameter:
      return ("`rel` is relative to a segment; a plain C call has none", "write `[T]` or `str`")
    case .named(let id):
      if case .handle(let handle) = model[id].kind, handle.role == .opaque, position != .target,
        position != .alias
      {
        return ("nobody knows the size of `\(model[id].name)`", "write `*\(model[id].name)`")
      }
    default: break
    }
    return nil
  }

  private func flatProblem(_ pending: PendingUse, _ use: TypeUse) -> String? {
    guard [.parameter, .outParameter, .result].contains(pending.position) else { return nil }
    if pending.position == .outParameter { return "a flat function gives its results in the response" }
    switch use.form {
    case .pointer, .counted: return "a pointer has no meaning in a flat request"
    case .primitive(.cstr): return "NUL-terminated text has no place in a flat request: use str"
    case .named(let id):
      switch model[id].kind {
      case .callback: return "a flat function takes no callbacks"
      case .handle(let handle) where handle.role != .capability:
        return "flat functions know resources as capabilities"
      default: return nil
      }
    default: return nil
    }
  }

  // MARK: after all functions are known

  mutating func checkRules() {
    resolveDrops()
    checkCNames()
    checkLengths()
    let views = model.package.flat == nil ? [] : viewsByType()
    for index in model.functions.indices { checkFunction(model.functions[index], views) }
  }

  private mutating func resolveDrops() {
    for (symbol, id) in typeIDs {
      let item = documents[symbol.document].items[symbol.item]
      guard case .handle(_, let entries) = item.kind, case .handle(var handle) = model[id].kind else {
        continue
      }
      for (key, value) in entries where key.text == "drop" || key.text == "dispose" {
        guard case .path(let path) = value.form, symbol.document == 0 else { continue }
        handle.drop = dropIndex(path[path.count - 1].text, id)
        if handle.drop == nil {
          findings.add(
            .badDrop, "there is no function `\(path[path.count - 1].text)` that takes one \(model[id].name)",
            at: value.span, help: "declare it, for example `fn free(own self)` in `impl \(model[id].name)`")
        }
      }
      model.types[id.index].kind = .handle(handle)
    }
  }

  /// By symbol, by the name of a method, or by the name of a free function.
  private func dropIndex(_ name: String, _ id: TypeID) -> Int? {
    let flatName = model.package.stem + "." + name
    let index =
      functionsBySymbol[name] ?? (model.package.flat == nil ? nil : functionsBySymbol[flatName])
      ?? methodIndex[MethodKey(receiver: id, name: name)]
      ?? functionsBySymbol[model.package.prefix + name]
    guard let index else { return nil }
    let taken = model.functions[index].parameters.first.map { model.resolved($0.type).form }
    guard model.functions[index].parameters.count == 1, taken == .named(id) else { return nil }
    return index
  }

  private mutating func checkCNames() {
    var seen: [String: String] = [:]
    for declaration in model.types {
      if let other = seen.updateValue(declaration.name, forKey: declaration.cName) {
        findings.add(
          .symbolClash, "`\(declaration.name)` and `\(other)` are both `\(declaration.cName)` in C",
          at: declaration.place, help: "give one of them another name with @c(\"...\")")
      }
    }
    for function in model.functions where model.package.flat == nil && seen[function.symbol] != nil {
      findings.add(
        .symbolClash, "`\(function.symbol)` is a type and a function in C", at: function.place,
        help: "give one of them another name with @c(\"...\")")
    }
  }

  private mutating func checkLengths() {
    for declaration in model.types {
      switch declaration.kind {
      case .record(let record):
        for field in record.fields {
          checkLength(field.length, field.type, field.place) { record.fields[$0].type }
        }
      case .callback(let callback): checkLengths(callback.parameters)
      default: break
      }
    }
    for index in model.functions.indices { checkLengths(model.functions[index].parameters) }
  }

  private mutating func checkLengths(_ parameters: [Parameter]) {
    for parameter in parameters {
      checkLength(parameter.length, parameter.type, parameter.place) { parameters[$0].type }
    }
  }

  private mutating func checkLength(
    _ link: LengthLink?, _ type: TypeUse, _ place: Span, _ sibling: (Int) -> TypeUse
  ) {
    guard let link else { return }
    guard case .primitive(let primitive) = model.resolved(sibling(link.sibling)).form, primitive.isInteger
    else {
      return findings.add(.lengthSibling, "the length of this is not an integer", at: place)
    }
    switch model.resolved(type).form {
    case .pointer, .counted: break
    default: findings.add(.lengthSibling, "only a pointer has its length beside it", at: place)
    }
  }

  private mutating func checkFunction(_ function: Function, _ views: [String?]) {
    if model.package.flat != nil { checkFlat(function, views) }
    for parameter in function.parameters { checkParameter(parameter, function) }
    if function.keepsStatus, model.status(of: function.result) == nil {
      findings.add(.badStatus, "`@with_status` needs a function that returns a status", at: function.place)
    }
    if let result = function.result, result.ownership == .own,
      case .handle(let handle)? = model.declaration(of: result)?.kind, handle.drop == nil
    {
      findings.add(
        .ownWithoutDrop, "`\(function.name)` gives a handle away that nothing releases", at: function.place,
        help: "name the function that releases it: { drop: ... }")
    }
  }

  private mutating func checkParameter(_ parameter: Parameter, _ function: Function) {
    let declaration = model.declaration(of: parameter.type)
    if parameter.isRaised, parameter.direction != .output {
      findings.add(.wrongKind, "`@raised` is said of an out parameter", at: parameter.place)
    }
    if !parameter.rights.isEmpty { checkRights(parameter, declaration) }
    if case .callback? = declaration?.kind, !parameter.isRetained, function.name.hasPrefix("set_") {
      findings.add(
        .callbackNotRetained, "`\(function.name)` seems to keep the callback, but does not say so",
        at: parameter.place, help: "write @retain before it, so that nobody frees it too early")
    }
    if function.isAsync, parameter.type.ownership != .own, case .handle(let handle)? = declaration?.kind,
      handle.role != .capability
    {
      findings.add(
        .asyncBorrowsHandle, "the operation may outlive the borrowed `\(parameter.name)`", at: parameter.place
      )
    }
  }

  private mutating func checkRights(_ parameter: Parameter, _ declaration: TypeDeclaration?) {
    guard case .handle(let handle)? = declaration?.kind, handle.role == .capability else {
      return findings.add(.wrongKind, "`@right` is said of a capability", at: parameter.place)
    }
    for right in parameter.rights where !handle.rights.contains(right) {
      findings.add(
        .unknownName, "`\(declaration?.name ?? "")` has no right `\(right)`", at: parameter.place,
        help: nearest(right, in: handle.rights).map { "did you mean `\($0)`?" })
    }
  }

  /// A response must not hold pointers into the extension's memory.
  private mutating func checkFlat(_ function: Function, _ views: [String?]) {
    guard let result = function.result, let view = view(in: result, views) else { return }
    findings.add(
      .viewInResponse,
      "the response of `\(function.name)` holds `\(view)`: a native pointer would dangle after the call",
      at: function.place, help: "write `rel \(view)`, or give an arena to write into")
  }

  /// Per type, the first pointer view that it holds by value; types come after their parts, so one pass is
  /// enough.
  private func viewsByType() -> [String?] {
    var views = [String?](repeating: nil, count: model.types.count)
    for id in model.layoutOrder {
      switch model[id].kind {
      case .alias(let target): views[id.index] = view(in: target, views)
      case .record(let record):
        views[id.index] = record.fields.lazy.compactMap { view(in: $0.type, views) }.first
      case .variant(let variant):
        views[id.index] = variant.cases.lazy.compactMap { $0.type.flatMap { view(in: $0, views) } }.first
      default: break
      }
    }
    return views
  }

  private func view(in use: TypeUse, _ views: [String?]) -> String? {
    switch use.form {
    case .primitive(let primitive) where [.str, .cstr, .bytes].contains(primitive): primitive.rawValue
    case .slice(let element): "[\(model.mangled(element))]"
    case .array(let element, _): view(in: element, views)
    case .named(let id): views[id.index]
    default: nil
    }
  }
}
