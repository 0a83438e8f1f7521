/// Bytes -> tokens. Bad bytes are reported and skipped; the parser sees what is left.
struct Lexer {
  private let source: SourceText
  private let index: Int
  private let bytes: [UInt8]
  private var offset = 0
  private var startsLine = true
  private var docsStart = 0
  private var out = LexedSource()
  private(set) var findings = Findings()

  static func lex(_ source: SourceText, index: Int, findings: inout Findings) -> LexedSource {
    guard source.bytes.count <= Limits.sourceBytesMax else {
      findings.add(
        .sourceTooLarge,
        "the source has \(source.bytes.count) bytes, at most \(Limits.sourceBytesMax) are read",
        at: Span(source: index, start: 0, end: 0))
      return LexedSource(tokens: [Token(kind: .end, startsLine: true, start: 0, end: 0, docs: 0..<0)])
    }
    var lexer = Lexer(source: source, index: index, findings: findings)
    lexer.run()
    findings = lexer.findings
    return lexer.out
  }

  private init(source: SourceText, index: Int, findings: Findings) {
    self.source = source
    self.index = index
    self.findings = findings
    bytes = source.bytes
    out.tokens.reserveCapacity(bytes.count / 4 + 1)
  }

  private mutating func run() {
    if bytes.starts(with: [0xef, 0xbb, 0xbf]) { offset = 3 }
    while offset < bytes.count { step() }
    push(.end, from: offset)
  }

  private func span(_ start: Int, _ end: Int) -> Span { Span(source: index, start: start, end: end) }

  private func byte(_ ahead: Int) -> UInt8 { offset + ahead < bytes.count ? bytes[offset + ahead] : 0 }

  private mutating func push(_ kind: Token.Kind, from start: Int) {
    out.tokens.append(
      Token(kind: kind, startsLine: startsLine, start: start, end: offset, docs: docsStart..<out.docs.count))
    docsStart = out.docs.count
    startsLine = false
  }

  private mutating func step() {
    let current = bytes[offset]
    switch current {
    case UInt8(ascii: "\n"):
      offset += 1
      startsLine = true
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): offset += 1
    case UInt8(ascii: "/") where byte(1) == UInt8(ascii: "/"): comment()
    case UInt8(ascii: "\""): text()
    case UInt8(ascii: "0")...UInt8(ascii: "9"): number()
    case _ where Self.isNameStart(current): name()
    default: punctuation(current)
    }
  }

  private mutating func comment() {
    let start = offset
    while offset < bytes.count, bytes[offset] != UInt8(ascii: "\n") { offset += 1 }
    var end = offset
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    let isDoc = end - start >= 3 && bytes[start + 2] == UInt8(ascii: "/")
    let isPackageDoc = end - start >= 3 && bytes[start + 2] == UInt8(ascii: "!")
    guard isDoc || isPackageDoc else { return checkUTF8(start, end) }
    var textStart = start + 3
    if textStart < end, bytes[textStart] == UInt8(ascii: " ") { textStart += 1 }
    checkUTF8(textStart, end)
    let text = String(decoding: bytes[textStart..<end], as: UTF8.self)
    if isPackageDoc {
      out.packageDocs.append(text)
    } else if !startsLine, let last = out.tokens.indices.last {
      out.tokens[last].trailingDoc = out.docs.count
      out.docs.append(text)
      docsStart = out.docs.count
    } else {
      out.docs.append(text)
    }
  }

  private mutating func checkUTF8(_ start: Int, _ end: Int) {
    var scan = start
    while scan < end {
      if bytes[scan] < 0x80 && bytes[scan] != 0 {
        scan += 1
        continue
      }
      let length = Self.scalarLength(bytes, at: scan, end: end)
      guard length > 0 else {
        return findings.add(
          .invalidUTF8, "text is not UTF-8 (or holds a NUL)", at: span(scan, scan + 1), label: "this byte")
      }
      scan += length
    }
  }

  /// Length of the well-formed scalar at `at`, 0 when there is none.
  static func scalarLength(_ bytes: [UInt8], at: Int, end: Int) -> Int {
    let first = bytes[at]
    let length: Int
    switch first {
    case 1...0x7f: return 1
    case 0xc2...0xdf: length = 2
    case 0xe0...0xef: length = 3
    case 0xf0...0xf4: length = 4
    default: return 0
    }
    guard at + length <= end else { return 0 }
    for next in at + 1..<at + length where bytes[next] & 0xc0 != 0x80 { return 0 }
    let second = length > 1 ? bytes[at + 1] : 0
    switch first {
    case 0xe0 where second < 0xa0: return 0
    case 0xed where second > 0x9f: return 0
    case 0xf0 where second < 0x90: return 0
    case 0xf4 where second > 0x8f: return 0
    default: return length
    }
  }

  private mutating func text() {
    let start = offset
    offset += 1
    while offset < bytes.count, bytes[offset] != UInt8(ascii: "\""), bytes[offset] != UInt8(ascii: "\n") {
      offset += bytes[offset] == UInt8(ascii: "\\") && byte(1) != UInt8(ascii: "\n") ? 2 : 1
    }
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") else {
      offset = min(offset, bytes.count)
      findings.add(
        .unterminatedText, "text without an end", at: span(start, offset),
        help: "close it with `\"` on the same line")
      return push(.string, from: start)
    }
    checkUTF8(start + 1, offset)
    offset += 1
    push(.string, from: start)
  }

  private mutating func number() {
    let start = offset
    var isFloat = false
    let isRadix =
      bytes[offset] == UInt8(ascii: "0")
      && [UInt8(ascii: "x"), UInt8(ascii: "b"), UInt8(ascii: "o")]
        .contains(byte(1))
    while offset < bytes.count {
      let current = bytes[offset]
      let isExponent = !isRadix && (current == UInt8(ascii: "e") || current == UInt8(ascii: "E"))
      if isExponent, byte(1) == UInt8(ascii: "-") || byte(1) == UInt8(ascii: "+") {
        isFloat = true
        offset += 2
      } else if Self.isNamePart(current) {
        isFloat = isFloat || isExponent
        offset += 1
      } else if !isRadix, current == UInt8(ascii: "."),
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte(1))
      {
        isFloat = true
        offset += 1
      } else {
        break
      }
    }
    push(isFloat ? .float : .integer, from: start)
  }

  private mutating func name() {
    let start = offset
    while offset < bytes.count, Self.isNamePart(bytes[offset]) { offset += 1 }
    push(.name, from: start)
  }

  private mutating func punctuation(_ current: UInt8) {
    let start = offset
    if current == UInt8(ascii: "-"), byte(1) == UInt8(ascii: ">") {
      offset += 2
    } else if current == UInt8(ascii: "."), byte(1) == UInt8(ascii: "."), byte(2) == UInt8(ascii: ".") {
      offset += 3
    } else if Self.marks.contains(current) {
      offset += 1
    } else {
      return strayBytes(from: start)
    }
    push(.punctuation, from: start)
  }

  /// One finding for a whole run of bytes that mean nothing.
  private mutating func strayBytes(from start: Int) {
    while offset < bytes.count, !Self.isKnown(bytes[offset]) { offset += 1 }
    if offset == start { offset += 1 }
    findings.add(.strayByte, "these bytes mean nothing here", at: span(start, offset))
  }

  private static let marks = Set("{}[]()<>:;,.=*?@|-".utf8)

  private static func isKnown(_ byte: UInt8) -> Bool {
    isNamePart(byte) || marks.contains(byte) || byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n")
      || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "\"")
      || byte == UInt8(ascii: "/")
  }

  static func isNameStart(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      || byte == UInt8(ascii: "_")
  }

  static func isNamePart(_ byte: UInt8) -> Bool {
    isNameStart(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
