import Bytes

/// Reads text piece by piece. Outside of brackets no piece goes beyond its line; within, lines and comments
/// are nothing but space.
struct TextScanner {
  let bytes: [UInt8]
  /// Where the next piece is read.
  var offset = 0
  /// How many brackets are open here.
  var brackets = 0
  /// What may still be made.
  var room = ClassRoom()

  /// The text must be UTF-8.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { offset >= bytes.count }

  /// The byte here, 0 behind the end.
  var next: UInt8 { byte(0) }

  func byte(_ distance: Int) -> UInt8 { offset + distance < bytes.count ? bytes[offset + distance] : 0 }

  // MARK: lines

  private var isAtComment: Bool {
    next == UInt8(ascii: ";") || next == UInt8(ascii: "/") && byte(1) == UInt8(ascii: "/")
  }

  private mutating func skipSpace() {
    while !isAtEnd {
      switch next {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): offset += 1
      case UInt8(ascii: "\n") where brackets > 0: offset += 1
      case _ where brackets > 0 && isAtComment: skipLine()
      default: return
      }
    }
  }

  /// Goes to the end of the line.
  mutating func skipLine() {
    while !isAtEnd, next != UInt8(ascii: "\n") { offset += 1 }
  }

  /// Whether nothing is left of this line; a comment is nothing. What is blank before that is behind us then.
  mutating func isAtLineEnd() -> Bool {
    skipSpace()
    return isAtEnd || next == UInt8(ascii: "\n") || isAtComment
  }

  /// Goes to the next line; what is left of this one must be nothing.
  mutating func endLine() throws(Fault) {
    guard isAtLineEnd() else { throw fault("\(shown) is too much here") }
    skipLine()
    if !isAtEnd { offset += 1 }
  }

  // MARK: pieces

  /// Where the next piece begins.
  mutating func place() -> Int {
    skipSpace()
    return offset
  }

  mutating func skip(_ byte: UInt8) -> Bool {
    guard !isAtLineEnd(), next == byte else { return false }
    offset += 1
    return true
  }

  mutating func expect(_ byte: UInt8, _ what: StaticString) throws(Fault) {
    guard skip(byte) else { throw fault("\(what) is missing, here is \(shown)") }
  }

  mutating func open(_ byte: UInt8, _ what: StaticString) throws(Fault) {
    try expect(byte, what)
    brackets += 1
  }

  /// The line ends again where the outermost bracket is closed.
  mutating func close(_ byte: UInt8) -> Bool {
    guard skip(byte) else { return false }
    brackets -= 1
    return true
  }

  /// Items with commas between them, and one behind the last if somebody likes; behind the opening bracket.
  mutating func list(
    _ close: UInt8, _ item: (inout TextScanner) throws(Fault) -> Void
  ) throws(Fault) {
    while !self.close(close) {
      try item(&self)
      if self.close(close) { return }
      guard skip(UInt8(ascii: ",")) else {
        throw fault("',' or '\(String(Unicode.Scalar(close)))' is missing, here is \(shown)")
      }
    }
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

  /// Letters of every script, digits, `_` and `.`.
  static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"),
      UInt8(ascii: "."), 0x80...:
      true
    default: isDigit(byte)
    }
  }

  /// Goes behind the bytes of a kind.
  mutating func run(_ isPart: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    let start = offset
    while !isAtEnd, isPart(next) { offset += 1 }
    return bytes[start..<offset]
  }

  /// What begins with no digit; nil when something else is here.
  mutating func word() -> String? {
    guard !isAtLineEnd(), Self.isWordByte(next), !Self.isDigit(next) else { return nil }
    return string(run(Self.isWordByte))
  }

  func string(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

  /// Bytes of the letters, digits and the like that are here.
  var wordSize: Int {
    var size = 0
    while offset + size < bytes.count, Self.isWordByte(bytes[offset + size]) { size += 1 }
    return size
  }

  /// A number without a sign.
  mutating func whole(_ what: StaticString) throws(Fault) -> UInt32 {
    let start = place()
    guard Self.isDigit(next) else { throw fault("\(what) is missing, here is \(shown)") }
    return try whole(behind: start, what)
  }

  /// The digits that are here; a fault is at `start`.
  mutating func whole(behind start: Int, _ what: StaticString) throws(Fault) -> UInt32 {
    let digits = string(run(Self.isWordByte))
    guard digits.utf8.allSatisfy({ Self.isDigit($0) }), !digits.utf8.isEmpty else {
      throw fault("\(what) is no number", at: start)
    }
    guard let number = UInt32(digits) else { throw fault("\(what) is at most \(UInt32.max)", at: start) }
    return number
  }

  // MARK: faults

  /// What is here, as faults name it.
  var shown: String {
    if isAtEnd { return brackets > 0 ? "the end of the text" : "the end of the line" }
    if next == UInt8(ascii: "\n") || isAtComment { return "the end of the line" }
    if next >= 0x80 { return "a letter" }
    return next > 0x20 && next < 0x7f ? "'\(String(Unicode.Scalar(next)))'" : "byte \(next)"
  }

  func fault(_ note: String, at place: Int? = nil) -> Fault {
    Fault(.malformed, at: min(place ?? offset, bytes.count), note)
  }

  /// Of the room, counted as in files.
  mutating func takeItem(at place: Int) throws(Fault) {
    room.items -= 1
    guard room.items >= 0 else {
      throw Fault(.limitExceeded, at: place, "more than \(Limits.itemsMax) values, patterns and the like")
    }
  }

  func nested(_ depth: Int, at place: Int, _ what: StaticString) throws(Fault) {
    guard depth <= Limits.nestingMax else {
      throw Fault(.limitExceeded, at: place, "\(what) are nested more than \(Limits.nestingMax) deep")
    }
  }
}

/// What stands in quotes, and names.
extension TextScanner {
  /// Either kind of quotes.
  var isAtQuote: Bool { next == UInt8(ascii: "\"") || next == UInt8(ascii: "'") }

  /// The text between quotes, which are here.
  mutating func quoted() throws(Fault) -> String {
    let (start, quote) = (offset, next)
    offset += 1
    var text: [UInt8] = []
    while next != quote || isAtEnd {
      guard !isAtEnd, next != UInt8(ascii: "\n") else { throw fault("the quotes do not end", at: start) }
      if next == UInt8(ascii: "\\") {
        text.append(contentsOf: try escape())
      } else {
        text.append(next)
        offset += 1
      }
    }
    offset += 1
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func escape() throws(Fault) -> [UInt8] {
    let start = offset
    offset += 2
    switch byte(-1) {
    case UInt8(ascii: "\\"): return [UInt8(ascii: "\\")]
    case UInt8(ascii: "\""): return [UInt8(ascii: "\"")]
    case UInt8(ascii: "'"): return [UInt8(ascii: "'")]
    case UInt8(ascii: "n"): return [UInt8(ascii: "\n")]
    case UInt8(ascii: "t"): return [UInt8(ascii: "\t")]
    case UInt8(ascii: "r"): return [UInt8(ascii: "\r")]
    case UInt8(ascii: "0"): return [0]
    case UInt8(ascii: "u"): return try braced(start)
    default: throw fault("there is no such escape: \\n \\t \\r \\0 \\\\ \\\" \\' \\u{a}", at: start)
    }
  }

  /// `{1f980}`
  private mutating func braced(_ start: Int) throws(Fault) -> [UInt8] {
    var digits: ArraySlice<UInt8> = []
    if next == UInt8(ascii: "{") {
      offset += 1
      digits = run(Self.isHexDigit)
    }
    guard (1...6).contains(digits.count), next == UInt8(ascii: "}"),
      let value = UInt32(string(digits), radix: 16), let scalar = Unicode.Scalar(value)
    else { throw fault("\\u needs a Unicode scalar, as in \\u{1f980}", at: start) }
    offset += 1
    return Array(String(scalar).utf8)
  }

  static func isHexDigit(_ byte: UInt8) -> Bool {
    isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
  }

  /// A key of a property, or a name of a capture: letters and digits, or anything in quotes.
  mutating func key(_ what: StaticString) throws(Fault) -> String {
    guard !isAtLineEnd(), isAtQuote || Self.isWordByte(next) else {
      throw fault("\(what) is missing, here is \(shown)")
    }
    return isAtQuote ? try quoted() : string(run(Self.isWordByte))
  }

  /// Names have a bound.
  func checked(_ name: String, of owner: StaticString, at place: Int) throws(Fault) -> String {
    let size = name.utf8.count
    guard size <= Limits.nameSizeMax else {
      let words = "the name of \(owner) has \(size) bytes; at most \(Limits.nameSizeMax) are allowed"
      throw Fault(.limitExceeded, at: place, words)
    }
    return name
  }

  /// A name in front of parentheses: in quotes, or all that is before a blank, a parenthesis or a brace. Nil
  /// when none is here.
  mutating func headName(of owner: StaticString) throws(Fault) -> (name: String, isQuoted: Bool)? {
    guard !isAtLineEnd() else { return nil }
    let start = offset
    if isAtQuote { return (try checked(try quoted(), of: owner, at: start), true) }
    let ends = Array(" \t\r\n({;\"'".utf8)
    let name = string(run { !ends.contains($0) })
    return name.utf8.isEmpty ? nil : (try checked(name, of: owner, at: start), false)
  }
}
