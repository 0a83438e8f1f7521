public enum Severity: Sendable { case error, warning }

/// One finding: a code, a place, a sentence, and where one exists a help that is right.
public struct Diagnostic: Sendable {
  public let code: DiagnosticCode
  public let message: String
  public let span: Span
  /// A few words under the marked place; may be empty.
  public let label: String
  public let help: String?

  public init(
    _ code: DiagnosticCode, _ message: String, at span: Span, label: String = "", help: String? = nil
  ) {
    self.code = code
    self.message = message
    self.span = span
    self.label = label
    self.help = help
  }

  public var severity: Severity { code.severity }
}
