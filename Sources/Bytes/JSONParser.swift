/// Strict recursive descent. Every failure names line, column and offset.
struct JSONParser {
  private let bytes: [UInt8]
  private let limits: JSONLimits
  private var at = 0
  private var depth = 0
  private var count = 0

  init(_ bytes: [UInt8], _ limits: JSONLimits) {
    self.bytes = bytes
    self.limits = limits
  }

  mutating func document() throws(Fault) -> JSONValue {
    guard bytes.count <= limits.bytesMax else {
      throw Fault(.limitExceeded, at: limits.bytesMax, "the JSON text is too long")
    }
    let value = try value()
    skipSpace()
    guard at == bytes.count else { throw fault("nothing may follow the value") }
    return value
  }

  private var byte: UInt8? { at < bytes.count ? bytes[at] : nil }

  /// Places are counted from 1, columns in bytes.
  private func fault(_ note: String, _ code: Fault.Code = .malformed, at place: Int? = nil) -> Fault {
    let place = place ?? at
    let isEnd = code == .malformed && place >= bytes.count
    return Fault(isEnd ? .truncated : code, at: place, note).located(in: bytes)
  }

  private mutating func skipSpace() {
    while let byte, byte == 0x20 || byte == 0x0a || byte == 0x0d || byte == 0x09 { at += 1 }
  }

  private mutating func value() throws(Fault) -> JSONValue {
    skipSpace()
    count += 1
    guard count <= limits.valuesMax else { throw fault("too many values", .limitExceeded) }
    let start = at
    switch byte {
    case UInt8(ascii: "{"): return JSONValue(.object(try object()), at: start)
    case UInt8(ascii: "["): return JSONValue(.array(try array()), at: start)
    case UInt8(ascii: "\""): return JSONValue(.string(try string()), at: start)
    case UInt8(ascii: "t"): return JSONValue(.bool(true), at: try word("true"))
    case UInt8(ascii: "f"): return JSONValue(.bool(false), at: try word("false"))
    case UInt8(ascii: "n"): return JSONValue(.null, at: try word("null"))
    case UInt8(ascii: "-"): return try number()
    case _ where isDigit: return try number()
    default: throw fault("expected a value")
    }
  }

  private mutating func word(_ word: StaticString) throws(Fault) -> Int {
    let start = at
    for expected in "\(word)".utf8 {
      guard byte == expected else { throw fault("expected \(word)") }
      at += 1
    }
    return start
  }

  private mutating func enter() throws(Fault) {
    depth += 1
    guard depth <= limits.depthMax else { throw fault("nested too deeply", .limitExceeded) }
    at += 1
    skipSpace()
  }

  private mutating func leave() {
    depth -= 1
    at += 1
  }

  private mutating func array() throws(Fault) -> [JSONValue] {
    try enter()
    var items: [JSONValue] = []
    if byte != UInt8(ascii: "]") {
      while true {
        items.append(try value())
        if try endsList(with: UInt8(ascii: "]")) { break }
      }
    }
    leave()
    return items
  }

  private mutating func object() throws(Fault) -> [JSONMember] {
    let start = at
    try enter()
    var members: [JSONMember] = []
    if byte != UInt8(ascii: "}") {
      while true {
        members.append(try member())
        if try endsList(with: UInt8(ascii: "}")) { break }
      }
    }
    leave()
    if let twice = repeatedName(members) { throw fault("the name \"\(twice)\" comes twice", at: start) }
    return members
  }

  private mutating func member() throws(Fault) -> JSONMember {
    skipSpace()
    guard byte == UInt8(ascii: "\"") else { throw fault("expected a name in quotes") }
    let name = try string()
    skipSpace()
    guard byte == UInt8(ascii: ":") else { throw fault("expected ':'") }
    at += 1
    return JSONMember(name: name, value: try value())
  }

  /// After an item: true at the closing mark, false after a comma.
  private mutating func endsList(with mark: UInt8) throws(Fault) -> Bool {
    skipSpace()
    if byte == mark { return true }
    guard byte == UInt8(ascii: ",") else { throw fault("expected ',' or '\(Unicode.Scalar(mark))'") }
    at += 1
    return false
  }

  /// Small objects are searched, large ones sorted: no input makes this quadratic.
  private func repeatedName(_ members: [JSONMember]) -> String? {
    if members.count <= 8 {
      for (index, member) in members.enumerated() {
        for other in members[..<index] where other.name == member.name { return member.name }
      }
      return nil
    }
    let names = members.map { $0.name }.sorted()
    return zip(names, names.dropFirst()).first { $0 == $1 }?.0
  }
}

// Numbers.
extension JSONParser {
  private mutating func number() throws(Fault) -> JSONValue {
    let start = at
    if byte == UInt8(ascii: "-") { at += 1 }
    if byte == UInt8(ascii: "0") {
      at += 1
      if isDigit { throw fault("a number has no leading zero") }
    } else {
      try digits()
    }
    let isInteger = byte != UInt8(ascii: ".") && byte != UInt8(ascii: "e") && byte != UInt8(ascii: "E")
    if byte == UInt8(ascii: ".") {
      at += 1
      try digits()
    }
    if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
      at += 1
      if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { at += 1 }
      try digits()
    }
    guard at - start <= limits.numberLengthMax else {
      throw fault("the number is too long", .limitExceeded, at: start)
    }
    if isInteger { return JSONValue(.integer(try integer(from: start)), at: start) }
    return JSONValue(.float(try float(from: start)), at: start)
  }

  private var isDigit: Bool {
    guard let byte else { return false }
    return byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  private mutating func digits() throws(Fault) {
    guard isDigit else { throw fault("expected a digit") }
    while isDigit { at += 1 }
  }

  /// Counted downwards, because the smallest number has no positive twin.
  private func integer(from start: Int) throws(Fault) -> Int128 {
    let isNegative = bytes[start] == UInt8(ascii: "-")
    var value: Int128 = 0
    for digit in bytes[(isNegative ? start + 1 : start)..<at] {
      let (tens, tensOverflow) = value.multipliedReportingOverflow(by: 10)
      let (next, overflow) = tens.subtractingReportingOverflow(Int128(digit - UInt8(ascii: "0")))
      guard !tensOverflow, !overflow else {
        throw fault("the number does not fit 128 bits", .limitExceeded, at: start)
      }
      value = next
    }
    if isNegative { return value }
    guard value != .min else { throw fault("the number does not fit 128 bits", .limitExceeded, at: start) }
    return -value
  }

  private func float(from start: Int) throws(Fault) -> Double {
    guard let value = Double(String(decoding: bytes[start..<at], as: UTF8.self)), value.isFinite else {
      throw fault("the number does not fit a double", .limitExceeded, at: start)
    }
    return value
  }
}

// Strings.
extension JSONParser {
  private mutating func string() throws(Fault) -> String {
    let start = at
    at += 1
    var escaped: [UInt8] = []
    var from = at
    while true {
      guard let byte else { throw fault("the text has no end", .truncated, at: start) }
      if byte == UInt8(ascii: "\"") { break }
      if byte < 0x20 { throw fault("a control character must be escaped") }
      guard byte == UInt8(ascii: "\\") else {
        at += 1
        continue
      }
      escaped.append(contentsOf: bytes[from..<at])
      at += 1
      try escape(into: &escaped)
      from = at
    }
    escaped.append(contentsOf: bytes[from..<at])
    guard let text = String(validating: escaped, as: UTF8.self) else {
      throw fault("the text is not UTF-8", .malformed, at: start)
    }
    at += 1
    return text
  }

  private mutating func escape(into text: inout [UInt8]) throws(Fault) {
    let start = at - 1
    let mark = byte
    at += 1
    switch mark {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(bytes[at - 1])
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0c)
    case UInt8(ascii: "n"): text.append(0x0a)
    case UInt8(ascii: "r"): text.append(0x0d)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"): text.append(contentsOf: String(try unicode(from: start)).utf8)
    default: throw fault("unknown escape", at: start)
    }
  }

  /// After `\u`: one unit, or a high surrogate with its low one.
  private mutating func unicode(from start: Int) throws(Fault) -> Unicode.Scalar {
    let first = try unit()
    guard first & 0xf800 == 0xd800 else {
      guard let scalar = Unicode.Scalar(first) else { throw fault("not a character", at: start) }
      return scalar
    }
    guard first < 0xdc00, byte == UInt8(ascii: "\\"), at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "u")
    else { throw fault("half of a surrogate pair", at: start) }
    at += 2
    let second = try unit()
    guard second & 0xfc00 == 0xdc00,
      let scalar = Unicode.Scalar(0x1_0000 + (first & 0x3ff) << 10 + (second & 0x3ff))
    else { throw fault("half of a surrogate pair", at: start) }
    return scalar
  }

  private mutating func unit() throws(Fault) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte, let digit = Self.hexadecimal(byte) else {
        throw fault("expected four hexadecimal digits")
      }
      value = value << 4 | digit
      at += 1
    }
    return value
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}
