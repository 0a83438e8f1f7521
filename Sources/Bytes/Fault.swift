/// What a caller can cause: a code, a place in the input, and one line that says what was wrong.
public struct Fault: Error, Equatable, Sendable {
  public enum Code: Int32, Sendable {
    case truncated = 1
    case malformed
    case limitExceeded
    case notFound
    case unsupported
  }

  public let code: Code
  public let offset: Int
  public let note: String

  public init(_ code: Code, at offset: Int, _ note: String) {
    self.code = code
    self.offset = offset
    self.note = note
  }
}
