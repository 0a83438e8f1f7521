import Bytes

/// A word of C.
struct CToken {
  enum Kind: UInt8 {
    case name, number, character, string, mark
    /// `#define`, `#pragma pack`, the end of their lines, and the end of everything.
    case define, pack, lineEnd, end
  }

  let kind: Kind
  let start: Int
  let end: Int
}

/// Cuts C text into words. Comments go; of the preprocessor's lines only `#define` of a constant stays.
struct CLexer {
  private let text: [UInt8]
  private let limit: Int
  private var at = 0
  private var tokens: [CToken] = []
  private var isInLine = false
  private var isLineStart = true

  /// The words of the first `limit` bytes.
  static func tokens(_ text: [UInt8], limit: Int) throws(Fault) -> [CToken] {
    var lexer = CLexer(text, limit: limit)
    while try lexer.step() {}
    return lexer.tokens
  }

  private init(_ text: [UInt8], limit: Int) {
    self.text = text
    self.limit = limit
    tokens.reserveCapacity(limit / 4 + 2)
  }

  private func byte(_ ahead: Int = 0) -> UInt8 { at + ahead < limit ? text[at + ahead] : 0 }

  private mutating func add(_ kind: CToken.Kind, from start: Int) {
    tokens.append(CToken(kind: kind, start: start, end: at))
    isLineStart = false
  }

  private mutating func step() throws(Fault) -> Bool {
    guard at < limit else {
      if isInLine { add(.lineEnd, from: at) }
      add(.end, from: at)
      return false
    }
    let start = at
    switch byte() {
    case UInt8(ascii: "\n"):
      at += 1
      if isInLine { add(.lineEnd, from: start) }
      (isInLine, isLineStart) = (false, true)
    case UInt8(ascii: " "), 9, 11, 12, 13: at += 1
    case UInt8(ascii: "\\") where isContinuation: at += byte(1) == 13 ? 3 : 2
    case UInt8(ascii: "/") where byte(1) == UInt8(ascii: "*"): try blockComment()
    case UInt8(ascii: "/") where byte(1) == UInt8(ascii: "/"): while at < limit, byte() != 10 { at += 1 }
    case UInt8(ascii: "#") where isLineStart: try directive()
    case UInt8(ascii: "\""), UInt8(ascii: "'"): try quoted()
    case UInt8(ascii: "0")...UInt8(ascii: "9"): number()
    case let byte where isNameByte(byte):
      while at < limit, isNameByte(text[at]) { at += 1 }
      add(.name, from: start)
    default: try mark()
    }
    return true
  }

  private var isContinuation: Bool { byte(1) == 10 || byte(1) == 13 && byte(2) == 10 }

  private mutating func blockComment() throws(Fault) {
    let start = at
    at += 2
    while at < limit, !(byte() == UInt8(ascii: "*") && byte(1) == UInt8(ascii: "/")) { at += 1 }
    guard at < limit else { throw Fault(.malformed, at: start, "a comment that does not end") }
    at += 2
  }

  private mutating func number() {
    let start = at
    while at < limit {
      let isExponent = byte() == UInt8(ascii: "+") || byte() == UInt8(ascii: "-")
      let last = text[at - (at > start ? 1 : 0)] | 0x20
      let isHex = at > start + 1 && text[start + 1] | 0x20 == UInt8(ascii: "x")
      if isExponent, last == UInt8(ascii: "p") || last == UInt8(ascii: "e") && !isHex {
        at += 1
      } else if isNameByte(byte()) || byte() == UInt8(ascii: ".") {
        at += 1
      } else {
        break
      }
    }
    add(.number, from: start)
  }

  private mutating func quoted() throws(Fault) {
    let start = at
    let quote = byte()
    at += 1
    while at < limit, byte() != quote, byte() != 10 { at += byte() == UInt8(ascii: "\\") ? 2 : 1 }
    guard at < limit, byte() == quote else { throw Fault(.malformed, at: start, "a quote that does not end") }
    at += 1
    add(quote == UInt8(ascii: "'") ? .character : .string, from: start)
  }

  private mutating func mark() throws(Fault) {
    let start = at
    let (first, second) = (byte(), byte(1))
    guard Self.marks.contains(first) else {
      let isPrintable = first > 0x20 && first < 0x7f
      let shown = isPrintable ? String(Character(Unicode.Scalar(first))) : "byte \(first)"
      throw Fault(.malformed, at: at, "\(shown) has no meaning in a declaration")
    }
    at += 1
    if first == UInt8(ascii: "."), second == first, byte(1) == first {
      at += 2
    } else if second == first, Self.doubled.contains(first) {
      at += 1
    } else if second == UInt8(ascii: "="), Self.compared.contains(first) {
      at += 1
    }
    add(.mark, from: start)
  }

  private static let marks = Array("()[]{}*,;:=.+-/%&|^~!<>?".utf8)
  private static let doubled = Array("<>=&|".utf8)
  private static let compared = Array("<>!".utf8)

  // MARK: The preprocessor

  private mutating func directive() throws(Fault) {
    let start = at
    at += 1
    while byte() == 32 || byte() == 9 { at += 1 }
    let word = at
    while at < limit, isNameByte(text[at]) { at += 1 }
    let name = text[word..<at]
    if name.elementsEqual("define".utf8) {
      isInLine = true
      return add(.define, from: start)
    }
    if name.elementsEqual("pragma".utf8), try pragma(at: start) { return }
    // What `gcc -E` leaves: `# 1 "file.h"` only says where the next line came from.
    let isPlace = !name.isEmpty && name.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    let isEmpty = name.isEmpty && (at == limit || byte() == 10)
    guard isPlace || isEmpty else {
      let shown = String(decoding: name, as: UTF8.self)
      throw Fault(
        .unsupported, at: start,
        "#\(shown) is not read: give declarations, or what the preprocessor makes of it")
    }
    while at < limit, byte() != 10 { at += 1 }
  }

  /// `#pragma pack` changes layouts and stays; others that do are refused; all the rest says nothing to us.
  private mutating func pragma(at start: Int) throws(Fault) -> Bool {
    while byte() == 32 || byte() == 9 { at += 1 }
    let word = at
    while at < limit, isNameByte(text[at]) { at += 1 }
    let name = text[word..<at]
    if name.elementsEqual("pack".utf8) {
      isInLine = true
      add(.pack, from: start)
      return true
    }
    if name.elementsEqual("scalar_storage_order".utf8) || name.elementsEqual("ms_struct".utf8) {
      throw Fault(.unsupported, at: start, "a #pragma that lays records out in another way")
    }
    while at < limit, byte() != 10 { at += 1 }
    return true
  }
}
