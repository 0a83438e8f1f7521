import Schema

extension CHeader {
  mutating func writeFunctions() {
    for function in model.functions {
      out.blank()
      out.lines(CDocs.comment(docs(of: function)))
      writePrototype(function)
    }
  }

  /// What C calls a function: the symbol, or for flat packages the helper that calls through the table.
  func cFunctionName(_ function: Function) -> String {
    package.flat == nil ? function.symbol : flatName(function)
  }

  private mutating func writePrototype(_ function: Function) {
    if let reason = function.remarks.deprecated {
      out.line("ABUT_DEPRECATED(\(CNames.quoted(reason.isEmpty ? "deprecated" : reason)))")
    }
    let result = "\(stem)_API \(names.spelled(result: function.result))"
    let head = CNames.joined(result, function.symbol)
    let list = names.parameterList(function.parameters, isVariadic: function.isVariadic)
    if head.utf8.count + list.utf8.count < 110 { return out.line(head + list + ";") }
    writeBroken(head, function)
  }

  /// A prototype too long for a line: one parameter per line.
  private mutating func writeBroken(_ head: String, _ function: Function) {
    let shown = names.parameterNames(function.parameters)
    var parts = zip(function.parameters, shown).map { CNames.joined(names.spelled($0), $1) }
    if function.isVariadic { parts.append("...") }
    out.line(head + "(")
    out.indent()
    for (index, part) in parts.enumerated() { out.line(part + (index == parts.count - 1 ? ");" : ",")) }
    out.dedent()
  }
}
