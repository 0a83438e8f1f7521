import Bytes

extension DiagnosticRenderer {
  /// The findings for programs: a list of objects with code, severity, message, path, line, column, label and
  /// help. A finding without a place has line 0.
  public func json(_ diagnostics: [Diagnostic]) -> [UInt8] {
    var json = JSONWriter()
    json.beginArray()
    for diagnostic in diagnostics {
      json.beginObject()
      json.member("code", diagnostic.code.rawValue)
      json.member("severity", diagnostic.severity == .error ? "error" : "warning")
      json.member("message", diagnostic.message)
      place(of: diagnostic, into: &json)
      json.member("label", diagnostic.label)
      json.member(ifAny: "help", diagnostic.help)
      json.endObject()
    }
    json.endArray()
    return json.bytes
  }

  private func place(of diagnostic: Diagnostic, into json: inout JSONWriter) {
    let isPlaced = sources.indices.contains(diagnostic.span.source)
    let source = isPlaced ? sources[diagnostic.span.source] : nil
    let position = source?.position(of: diagnostic.span.start) ?? (line: 0, column: 0)
    json.member("path", source?.path ?? "")
    json.member("line", position.line)
    json.member("column", position.column)
  }
}
