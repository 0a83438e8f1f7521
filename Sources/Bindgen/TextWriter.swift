/// Builds indented text. Emitters write lines; nothing else knows about indentation.
public struct TextWriter {
  public private(set) var bytes: [UInt8] = []
  private var depth = 0
  private let unit: Int

  public init(indent unit: Int = 4) {
    self.unit = unit
    bytes.reserveCapacity(4096)
  }

  public mutating func line(_ text: String) {
    if !text.isEmpty {
      for _ in 0..<depth * unit { bytes.append(UInt8(ascii: " ")) }
      bytes.append(contentsOf: text.utf8)
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  public mutating func blank() { bytes.append(UInt8(ascii: "\n")) }

  public mutating func lines(_ texts: [String]) {
    for text in texts { line(text) }
  }

  /// All that another writer wrote, as it stands there.
  public mutating func append(_ other: TextWriter) { bytes += other.bytes }

  public mutating func indent() { depth += 1 }
  public mutating func dedent() { depth -= 1 }

  /// A line, and what follows indented below it, until `close`.
  public mutating func open(_ text: String) {
    line(text)
    indent()
  }

  public mutating func close(_ text: String) {
    dedent()
    line(text)
  }

  /// `opening`, an indented body, `closing`.
  public mutating func block(_ opening: String, _ closing: String = "", _ body: (inout TextWriter) -> Void) {
    line(opening)
    indent()
    body(&self)
    dedent()
    if !closing.isEmpty { line(closing) }
  }
}
