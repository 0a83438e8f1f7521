/// One descriptor's text, kept as bytes: places are byte offsets.
public struct SourceText: Sendable {
  public let path: String
  public let bytes: [UInt8]
  private let lineStarts: [Int]

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    var starts = [0]
    // A text past the bound is refused unread; its one finding is at its start.
    if bytes.count <= Limits.sourceBytesMax {
      for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") { starts.append(index + 1) }
    }
    lineStarts = starts
  }

  public init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The 1-based line and column (in bytes) of an offset.
  public func position(of offset: Int) -> (line: Int, column: Int) {
    var (low, high) = (0, lineStarts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return (low + 1, offset - lineStarts[low] + 1)
  }

  public var lineCount: Int { lineStarts.count }

  /// A line without its end, 1-based.
  public func line(_ number: Int) -> ArraySlice<UInt8> {
    let start = lineStarts[number - 1]
    var end = number < lineStarts.count ? lineStarts[number] - 1 : bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return bytes[start..<end]
  }

  public func text(_ span: Span) -> String {
    String(decoding: bytes[span.start..<span.end], as: UTF8.self)
  }
}

/// A stretch of one source: `source` is its index in the compilation.
public struct Span: Hashable, Sendable {
  public let source: Int
  public let start: Int
  public let end: Int

  public init(source: Int, start: Int, end: Int) {
    self.source = source
    self.start = start
    self.end = end
  }

  public static let none = Span(source: -1, start: 0, end: 0)

  public func joined(_ other: Span) -> Span {
    Span(source: source, start: min(start, other.start), end: max(end, other.end))
  }
}
