import Bytes

/// Reads the text of a chunk, piece by piece; no piece goes beyond its line.
struct ChunkScanner {
  let bytes: [UInt8]
  private(set) var offset = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { offset == bytes.count }

  /// The byte here, 0 behind the end.
  var next: UInt8 { offset < bytes.count ? bytes[offset] : 0 }

  /// Whether nothing is left of this line; a comment is nothing.
  mutating func isAtLineEnd() -> Bool {
    while next == UInt8(ascii: " ") || next == UInt8(ascii: "\t") || next == UInt8(ascii: "\r") {
      offset += 1
    }
    return isAtEnd || next == UInt8(ascii: "\n") || next == UInt8(ascii: ";")
  }

  /// Goes to the next line; what is left of this one must be nothing.
  mutating func endLine() throws(Fault) {
    guard isAtLineEnd() else { throw fault("\(shown) is too much here") }
    while !isAtEnd, next != UInt8(ascii: "\n") { offset += 1 }
    if !isAtEnd { offset += 1 }
  }

  mutating func skip(_ byte: UInt8) -> Bool {
    guard !isAtLineEnd(), next == byte else { return false }
    offset += 1
    return true
  }

  /// Letters, digits, `_` and `.`, not beginning with a digit; nil when something else is here.
  mutating func word() -> String? {
    guard !isAtLineEnd(), Self.isLetter(next) else { return nil }
    return String(decoding: run { Self.isLetter($0) || Self.isDigit($0) }, as: UTF8.self)
  }

  static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"),
      UInt8(ascii: "."):
      true
    default: false
    }
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

  private mutating func run(_ isPart: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    let start = offset
    while !isAtEnd, isPart(next) { offset += 1 }
    return bytes[start..<offset]
  }

  /// The byte here, as errors name it.
  var shown: String {
    if isAtEnd || next == UInt8(ascii: "\n") { return "the end of the line" }
    return next > 0x20 && next < 0x7f ? "'\(String(UnicodeScalar(next)))'" : "byte \(next)"
  }

  func fault(_ note: String, at place: Int? = nil) -> Fault { Fault(.malformed, at: place ?? offset, note) }
}

/// Numbers.
extension ChunkScanner {
  /// A whole number, decimal or with `0x`.
  mutating func integer(in range: ClosedRange<Int>, _ what: String) throws(Fault) -> Int {
    guard !isAtLineEnd(), Self.isDigit(next) || next == UInt8(ascii: "-") else {
      throw fault("\(what) is missing")
    }
    let start = offset
    let isNegative = skip(UInt8(ascii: "-"))
    var digits = String(decoding: run { Self.isLetter($0) || Self.isDigit($0) }, as: UTF8.self)
    let isHex = digits.hasPrefix("0x")
    if isHex { digits.removeFirst(2) }
    // More than 16 digits are only read to be refused.
    guard let value = Int(digits, radix: isHex ? 16 : 10), digits.utf8.count <= 16 else {
      throw fault("\(what) is no number", at: start)
    }
    guard range.contains(isNegative ? -value : value) else {
      throw fault("\(what) is \(range.lowerBound) to \(range.upperBound)", at: start)
    }
    return isNegative ? -value : value
  }

  /// The 64 bits behind `bits`.
  mutating func bits() throws(Fault) -> UInt64 {
    guard !isAtLineEnd() else { throw fault("the bits are missing") }
    let start = offset
    let digits = String(decoding: run { Self.isLetter($0) || Self.isDigit($0) }, as: UTF8.self)
    guard digits.hasPrefix("0x"), digits.utf8.count == 18, let value = UInt64(digits.dropFirst(2), radix: 16)
    else { throw fault("bits are 0x and 16 digits", at: start) }
    return value
  }

  /// A number as programs mean it, in decimal.
  mutating func number() throws(Fault) -> Double {
    let start = offset
    _ = skip(UInt8(ascii: "-"))
    if next == UInt8(ascii: "i"), word() == "inf" { return -Double.infinity }
    var isNumber = !digits().isEmpty
    if isNumber, next == UInt8(ascii: ".") {
      offset += 1
      isNumber = !digits().isEmpty
    }
    if isNumber, next | 0x20 == UInt8(ascii: "e") {
      offset += 1
      if next == UInt8(ascii: "-") || next == UInt8(ascii: "+") { offset += 1 }
      isNumber = !digits().isEmpty
    }
    guard isNumber, !Self.isLetter(next),
      let value = Double(String(decoding: bytes[start..<offset], as: UTF8.self))
    else { throw fault("this is no number", at: start) }
    guard value.isFinite else { throw fault("the number is too large", at: start) }
    return value
  }

  private mutating func digits() -> ArraySlice<UInt8> { run { Self.isDigit($0) } }
}

/// Strings.
extension ChunkScanner {
  /// What stands between quotes, which is here.
  mutating func string() throws(Fault) -> [UInt8] {
    let start = offset
    offset += 1
    var text: [UInt8] = []
    while next != UInt8(ascii: "\"") {
      guard !isAtEnd, next != UInt8(ascii: "\n") else { throw fault("the string does not end", at: start) }
      if next == UInt8(ascii: "\\") {
        text.append(try escape())
      } else {
        text.append(next)
        offset += 1
      }
    }
    offset += 1
    return text
  }

  private mutating func escape() throws(Fault) -> UInt8 {
    let start = offset
    offset += 2
    switch start + 1 < bytes.count ? bytes[start + 1] : 0 {
    case UInt8(ascii: "\\"): return UInt8(ascii: "\\")
    case UInt8(ascii: "\""): return UInt8(ascii: "\"")
    case UInt8(ascii: "n"): return UInt8(ascii: "\n")
    case UInt8(ascii: "t"): return UInt8(ascii: "\t")
    case UInt8(ascii: "r"): return UInt8(ascii: "\r")
    case UInt8(ascii: "x"):
      let digits = String(decoding: bytes[offset..<min(offset + 2, bytes.count)], as: UTF8.self)
      guard digits.utf8.count == 2, !digits.hasPrefix("+"), let value = UInt8(digits, radix: 16) else {
        throw fault("\\x needs two digits", at: start)
      }
      offset += 2
      return value
    default: throw fault("there is no such escape: \\n \\t \\r \\\\ \\\" \\xff", at: start)
    }
  }
}
