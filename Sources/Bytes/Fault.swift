/// What a caller can cause: a code, a place in the input, and one line that says what was wrong.
public struct Fault: Error, Equatable, Sendable {
  public enum Code: Int32, Sendable {
    case truncated = 1
    case malformed
    case limitExceeded
    case notFound
    case unsupported
    /// An argument breaks the contract of the call.
    case invalidArgument
    case noMemory
    /// What is asked cannot be done while something runs.
    case busy
    /// Memory that is not there, or not of the right kind.
    case outOfBounds
    /// Two things that must be the same are not.
    case differs
  }

  public let code: Code
  public let offset: Int
  public let note: String

  public init(_ code: Code, at offset: Int, _ note: String) {
    self.code = code
    self.offset = offset
    self.note = note
  }

  /// The same fault, with line and column of its place in a text; both count from 1, columns in bytes.
  public func located(in text: [UInt8]) -> Fault {
    if note.hasPrefix("line ") { return self }
    var (line, start) = (1, 0)
    for index in 0..<max(0, min(offset, text.count)) where text[index] == UInt8(ascii: "\n") {
      line += 1
      start = index + 1
    }
    return Fault(code, at: offset, "line \(line), column \(offset - start + 1): \(note)")
  }
}
