/// Collects diagnostics up to a bound; past it one last finding says that there are more.
struct Findings: Sendable {
  private(set) var all: [Diagnostic] = []
  private var isFull = false

  var hasErrors: Bool { all.contains { $0.severity == .error } }

  /// After a syntax error a type may look empty because its members could not be read.
  var hasSyntaxErrors: Bool { all.contains { $0.code == .unexpectedToken || $0.code == .nestedTooDeep } }

  mutating func add(
    _ code: DiagnosticCode, _ message: String, at span: Span, label: String = "", help: String? = nil
  ) {
    add(Diagnostic(code, message, at: span, label: label, help: help))
  }

  mutating func add(_ diagnostic: Diagnostic) {
    guard !isFull else { return }
    if all.count == Limits.findingsMax {
      isFull = true
      all.append(
        Diagnostic(
          .tooManyFindings, "there are more than \(Limits.findingsMax) findings; the rest is not shown",
          at: diagnostic.span))
    } else {
      all.append(diagnostic)
    }
  }
}
