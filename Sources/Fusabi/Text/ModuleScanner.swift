import Bytes

/// Reads the text of a module, piece by piece; no piece goes beyond its line.
struct ModuleScanner {
  let bytes: [UInt8]
  /// Where the next piece is read.
  var offset = 0
  /// Of the text, from 1 on.
  private(set) var line = 1

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { offset == bytes.count }

  /// The byte here, 0 behind the end.
  var next: UInt8 { offset < bytes.count ? bytes[offset] : 0 }

  /// Whether nothing is left of this line; a comment is nothing. What is blank before that is behind us then.
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
    line += 1
  }

  /// Where the next piece of the line begins.
  mutating func place() -> Int {
    _ = isAtLineEnd()
    return offset
  }

  mutating func skip(_ byte: UInt8) -> Bool {
    guard !isAtLineEnd(), next == byte else { return false }
    offset += 1
    return true
  }

  mutating func expect(_ byte: UInt8, _ what: String) throws(Fault) {
    guard skip(byte) else { throw fault("\(what) is missing, here is \(shown)") }
  }

  /// Letters, digits, `_` and `.`, not beginning with a digit; nil when something else is here.
  mutating func word() -> String? {
    guard !isAtLineEnd(), Self.isLetter(next) else { return nil }
    return string(run { Self.isLetter($0) || Self.isDigit($0) })
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

  /// Goes behind the bytes of a kind.
  mutating func run(_ isPart: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    let start = offset
    while !isAtEnd, isPart(next) { offset += 1 }
    return bytes[start..<offset]
  }

  /// One byte, whatever it is; 0 behind the end.
  mutating func take() -> UInt8 {
    let byte = next
    if !isAtEnd { offset += 1 }
    return byte
  }

  func string(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

  /// The byte here, as errors name it.
  var shown: String {
    if isAtEnd || next == UInt8(ascii: "\n") || next == UInt8(ascii: ";") { return "the end of the line" }
    return next > 0x20 && next < 0x7f ? "'\(String(UnicodeScalar(next)))'" : "byte \(next)"
  }

  func fault(_ note: String, at place: Int? = nil) -> Fault { Fault(.malformed, at: place ?? offset, note) }
}

/// Pieces of several bytes.
extension ModuleScanner {
  /// A whole number, decimal or with `0x`.
  mutating func integer(in range: ClosedRange<Int>, _ what: String) throws(Fault) -> Int {
    guard !isAtLineEnd(), Self.isDigit(next) || next == UInt8(ascii: "-") || next == UInt8(ascii: "+") else {
      throw fault("\(what) is missing")
    }
    let start = offset
    let sign = Self.isDigit(next) ? 0 : take()
    let digits = run { Self.isLetter($0) || Self.isDigit($0) }
    let isHex = digits.starts(with: [UInt8(ascii: "0"), UInt8(ascii: "x")])
    guard let value = Self.value(isHex ? digits.dropFirst(2) : digits, radix: isHex ? 16 : 10) else {
      throw fault("\(what) is no number", at: start)
    }
    let signed = sign == UInt8(ascii: "-") ? -value : value
    guard range.contains(signed) else {
      throw fault("\(what) is \(range.lowerBound) to \(range.upperBound)", at: start)
    }
    return signed
  }

  /// Nil of what is no number, or has more digits than any that is wanted.
  private static func value(_ digits: ArraySlice<UInt8>, radix: Int) -> Int? {
    guard (1...15).contains(digits.count) else { return nil }
    var value = 0
    for byte in digits {
      let digit = isDigit(byte) ? Int(byte) - 0x30 : Int(byte | 0x20) - 0x61 + 10
      guard (0..<radix).contains(digit) else { return nil }
      value = value * radix + digit
    }
    return value
  }

  /// A name of a function or an import: a word, or anything in quotes.
  mutating func name(_ what: String) throws(Fault) -> [UInt8] {
    let start = place()
    guard next == UInt8(ascii: "\"") else {
      guard let word = word() else { throw fault("\(what) is missing") }
      return Array(word.utf8)
    }
    let bytes = try quoted()
    guard UTF8Check.isValid(bytes) else { throw fault("\(what) is no UTF-8", at: start) }
    return bytes
  }

  mutating func type() throws(Fault) -> ValueType {
    let start = place()
    guard let word = word() else { throw fault("a type is missing") }
    return try type(named: word, at: start)
  }

  func type(named word: String, at start: Int) throws(Fault) -> ValueType {
    for type in ValueType.allCases where type.name == word { return type }
    throw fault("\(word) is no type", at: start)
  }
}
