/// Diagnostics as people read them: code, sentence, place, the line with the place marked, help.
public struct DiagnosticRenderer {
  let sources: [SourceText]
  private let usesColour: Bool
  /// Longer lines are cut around the marked place.
  private static let lineBytesMax = 160

  public init(_ sources: [SourceText], usesColour: Bool = false) {
    self.sources = sources
    self.usesColour = usesColour
  }

  public func render(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map(render).joined(separator: "\n")
  }

  private func styled(_ text: String, _ code: String) -> String {
    usesColour ? "\u{1b}[\(code)m\(text)\u{1b}[0m" : text
  }

  public func render(_ diagnostic: Diagnostic) -> String {
    let isError = diagnostic.severity == .error
    let head = styled(
      (isError ? "error" : "warning") + "[\(diagnostic.code.rawValue)]", isError ? "1;31" : "1;33")
    var out = "\(head): \(styled(diagnostic.message, "1"))\n"
    if sources.indices.contains(diagnostic.span.source) { out += place(diagnostic, isError: isError) }
    if let help = diagnostic.help { out += "   \(styled("= help:", "1;36")) \(help)\n" }
    return out
  }

  private func place(_ diagnostic: Diagnostic, isError: Bool) -> String {
    let source = sources[diagnostic.span.source]
    let (line, column) = source.position(of: diagnostic.span.start)
    let bytes = Array(source.line(line))
    let start = min(column - 1, bytes.count)
    let end = min(
      max(start + 1, start + diagnostic.span.end - diagnostic.span.start), max(bytes.count, start + 1))
    let from = bytes.count > Self.lineBytesMax ? max(0, start - 60) : 0
    let to = min(bytes.count, from + Self.lineBytesMax)
    let text = printable(bytes[boundary(bytes, from)..<boundary(bytes, max(from, to))])
    let lead = printable(bytes[boundary(bytes, from)..<boundary(bytes, max(from, min(start, to)))])
    let marked = printable(bytes[boundary(bytes, min(start, to))..<boundary(bytes, min(max(start, end), to))])
    let gutter = String(repeating: " ", count: "\(line)".utf8.count)
    let marks = String(repeating: "^", count: max(1, min(marked.count, Self.lineBytesMax)))
    let label = diagnostic.label.isEmpty ? "" : " " + diagnostic.label
    let pointer = String(repeating: " ", count: lead.count) + styled(marks + label, isError ? "31" : "33")
    return """
      \(gutter)\(styled("-->", "1;34")) \(printable(Array(source.path.utf8)[...])):\(line):\(column)
      \(styled("\(line) |", "1;34")) \(text)
      \(gutter)\(styled(" |", "1;34")) \(pointer)

      """
  }

  /// Moves to the start of the scalar that `offset` lies in.
  private func boundary(_ bytes: [UInt8], _ offset: Int) -> Int {
    var offset = min(offset, bytes.count)
    while offset > 0, offset < bytes.count, bytes[offset] & 0xc0 == 0x80 { offset -= 1 }
    return offset
  }

  /// Control characters would let a descriptor write to the terminal: they are shown as dots.
  private func printable(_ bytes: ArraySlice<UInt8>) -> String {
    String(
      decoding: bytes.map { $0 == 9 ? 32 : $0 < 32 || $0 == 127 ? UInt8(ascii: ".") : $0 }, as: UTF8.self)
  }
}
