import Schema

/// The `extern` declarations, one to one, and the wrappers that people call.
extension ZigEmitter {
  // MARK: Declarations

  mutating func writeRaw() {
    guard !model.functions.isEmpty else { return }
    let names = names
    out.blank()
    comment("The functions of the library as C sees them.")
    let lines = model.functions.map { function in
      var scope = ZigScope(inside: [names.top, names.symbols])
      var parts = function.parameters.map { parameter in
        ZigWords.declared(scope.claim(parameter.name)) + ": " + names.spelled(parameter)
      }
      if function.isVariadic { parts.append("...") }
      let symbol = ZigWords.declared(function.symbol)
      return
        "pub extern fn \(symbol)(\(parts.joined(separator: ", "))) \(names.spelled(result: function.result));"
    }
    out.block("pub const \(names.raw) = struct {", "};") { out in out.lines(lines) }
  }

  /// For those who write the library in Zig.
  mutating func writeImplementation() {
    guard !model.functions.isEmpty else { return }
    let raw = names.raw
    var scope = ZigScope(inside: [names.top])
    let given = scope.claim("implementation")
    out.blank()
    comment(
      "Exports the functions of `\(given)`, which has one of each symbol of `\(raw)`, "
        + "with the same type."
    )
    let lines = model.functions.map { function in
      let member = ZigWords.member(function.symbol)
      let type = "*const @TypeOf(\(raw).\(member))"
      return
        "@export(@as(\(type), &\(given).\(member)), .{ .name = \(ZigWords.quoted(function.symbol)) });"
    }
    out.block("pub fn \(names.runtime.implement)(comptime \(given): type) void {", "}") { out in
      out.lines(lines)
    }
  }

  // MARK: Wrappers

  mutating func writeFreeFunction(_ index: Int) {
    guard package.flat == nil, !model.functions[index].remarks.isHidden else { return }
    out.blank()
    writeWrapper(index, named: names.functions[index], scope: ZigScope())
  }

  mutating func writeWrapper(_ index: Int, named name: String, scope: ZigScope) {
    let function = model.functions[index]
    let call = ZigCall(function, names, ZigScope(inside: [names.top, scope.names]))
    let status = model.status(of: function.result)
    let statusNames = function.result.flatMap { use -> (String, ZigStatusNames)? in
      guard status != nil, case .named(let id) = model.resolved(use).form,
        let inner = names.statuses[id.index]
      else { return nil }
      return (names.name(id), inner)
    }
    let givesValue = status.map(givesValue) ?? false
    // A status with one way to succeed tells nothing once it is checked.
    let keepsStatus = function.keepsStatus && givesValue
    var results = call.outputs
    let resultName = call.resultName
    if let statusNames {
      let isResult = results.isEmpty ? givesValue : keepsStatus
      if isResult { results.insert((resultName, statusNames.0, resultName), at: 0) }
    } else if let use = function.result {
      results.insert((resultName, names.shownResult(use), resultName), at: 0)
    }
    let failure = statusNames.map { "\($0.0).\($0.1.error)!" } ?? ""
    document(function.remarks, and: advice(function))
    let signature = call.parameters.joined(separator: ", ")
    let type = failure + ZigCall.type(of: results)
    out.block("pub fn \(ZigWords.declared(name))(\(signature)) \(type) {", "}") { out in
      out.lines(call.prologue)
      let expression = call.expression
      if let statusNames {
        ZigCall.writeStatus(
          &out, "\(expression).\(statusNames.1.check)()", results, statusName: resultName,
          givesValue: givesValue,
          keepsStatus: keepsStatus)
      } else {
        let raised = function.result.map { names.raised(expression, $0) }
        ZigCall.writePlain(&out, raised, expression, results, resultName)
      }
    }
  }

  /// What the marks of a function mean for a caller.
  private func advice(_ function: Function) -> [String] {
    var lines: [String] = []
    if let result = function.result {
      if result.ownership == .own { lines.append(ownedAdvice(result)) }
      if let owner = function.lifetime {
        lines.append("Borrowed: valid as long as `\(function.parameters[owner].name)`.")
      }
    }
    let kept = function.parameters.filter { $0.isRetained && !$0.isUserdata }.map { "`\($0.name)`" }
    if !kept.isEmpty { lines.append("The library keeps \(kept.joined(separator: ", ")) after the call.") }
    let given = function.parameters.filter {
      $0.type.ownership == .own && !$0.isSelf && $0.direction == .input
    }
    if !given.isEmpty {
      lines.append("The library takes over \(given.map { "`\($0.name)`" }.joined(separator: ", ")).")
    }
    let defaults = function.parameters.compactMap { parameter in
      parameter.defaultValue.map { "\(parameter.name) = \(text($0, as: parameter.type))" }
    }
    if !defaults.isEmpty { lines.append("Usual: \(defaults.joined(separator: ", ")).") }
    if function.isBlocking { lines.append("May wait.") }
    if function.setsErrno { lines.append("Sets errno when it fails.") }
    return lines
  }

  private func ownedAdvice(_ result: TypeUse) -> String {
    guard case .handle(let handle)? = model.declaration(of: result)?.kind, let drop = handle.drop,
      model.functions[drop].parameters.count == 1
    else { return "Owned by the caller." }
    return "Owned by the caller: release it with `deinit`."
  }
}

extension ZigNames {
  /// `own` pointers and counted results have no view to be shown as.
  func shownResult(_ use: TypeUse) -> String { idiom(use) == .same ? spelled(result: use) : shown(use) }
}
