import Bytes

/// Reads the pieces of a line of text. Places are offsets; `Fault.located` makes lines and columns of them.
struct TextScanner {
  let text: [UInt8]
  private(set) var offset = 0

  init(_ text: [UInt8]) { self.text = text }

  var isAtEnd: Bool { offset >= text.count }

  /// The next byte of the line, behind blanks; nil where the line or its code ends.
  mutating func peek() -> UInt8? {
    while offset < text.count, text[offset] == 32 || text[offset] == 9 || text[offset] == 13 { offset += 1 }
    guard offset < text.count, text[offset] != 10 else { return nil }
    let isComment =
      text[offset] == UInt8(ascii: "/") && offset + 1 < text.count && text[offset + 1] == text[offset]
    return isComment ? nil : text[offset]
  }

  mutating func advance() { offset += 1 }

  /// Goes to the next line, over a comment.
  mutating func endLine() throws(Fault) {
    if let byte = peek() { throw Fault(.malformed, at: offset, "\(Self.name(byte)) is too much here") }
    while offset < text.count, text[offset] != 10 { offset += 1 }
    if offset < text.count { offset += 1 }
  }

  mutating func accept(_ byte: UInt8) -> Bool {
    guard peek() == byte else { return false }
    offset += 1
    return true
  }

  mutating func expect(_ byte: UInt8) throws(Fault) {
    guard accept(byte) else { throw missing(Self.name(byte)) }
  }

  mutating func missing(_ what: String) -> Fault {
    guard let byte = peek() else { return Fault(.malformed, at: offset, "\(what) is missing") }
    return Fault(.malformed, at: offset, "here is \(Self.name(byte)) where \(what) should be")
  }

  /// Letters, digits, `_` and `.`, beginning with no digit.
  mutating func word(_ what: String) throws(Fault) -> String {
    guard let first = peek(), Self.isWord(first), !Self.isDigit(first) else { throw missing(what) }
    let start = offset
    while offset < text.count, Self.isWord(text[offset]) { offset += 1 }
    return String(decoding: text[start..<offset], as: UTF8.self)
  }

  /// A number in decimal or, behind `0x`, hexadecimal; `_` may stand between digits. Gives the sign on its
  /// own.
  mutating func number(_ what: String = "a number") throws(Fault) -> (isNegative: Bool, value: UInt64) {
    _ = peek()
    let start = offset
    let isNegative = accept(UInt8(ascii: "-"))
    guard let first = peek(), Self.isDigit(first) else { throw missing(what) }
    var radix: UInt64 = 10
    if first == UInt8(ascii: "0"), offset + 1 < text.count, text[offset + 1] | 32 == UInt8(ascii: "x") {
      radix = 16
      offset += 2
    }
    var value: UInt64 = 0
    var digits = 0
    while offset < text.count, Self.isWord(text[offset]) {
      defer { offset += 1 }
      if text[offset] == UInt8(ascii: "_") { continue }
      guard let digit = Self.digit(text[offset]), digit < radix else {
        throw Fault(.malformed, at: offset, "\(Self.name(text[offset])) is no digit")
      }
      let (product, over) = value.multipliedReportingOverflow(by: radix)
      let (sum, carry) = product.addingReportingOverflow(digit)
      guard !over, !carry else { throw Fault(.malformed, at: start, "the number has more than 64 bits") }
      value = sum
      digits += 1
    }
    guard digits > 0 else { throw Fault(.malformed, at: start, "the number has no digits") }
    return (isNegative, value)
  }

  /// A number without sign, at most `limit`.
  mutating func count(_ what: String, atMost limit: UInt64) throws(Fault) -> UInt64 {
    _ = peek()
    let start = offset
    let (isNegative, value) = try number(what)
    guard !isNegative, value <= limit else {
      throw Fault(.malformed, at: start, "\(what) is at most \(limit)")
    }
    return value
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }

  private static func isWord(_ byte: UInt8) -> Bool {
    isDigit(byte) || byte | 32 >= 97 && byte | 32 <= 122 || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: ".")
  }

  private static func digit(_ byte: UInt8) -> UInt64? {
    if isDigit(byte) { return UInt64(byte - 48) }
    let letter = byte | 32
    return letter >= 97 && letter <= 102 ? UInt64(letter - 87) : nil
  }

  private static func name(_ byte: UInt8) -> String {
    byte > 32 && byte < 127 ? "'\(Character(UnicodeScalar(byte)))'" : "byte \(byte)"
  }
}
