import Bytes

/// Constants as they are written: `3i32`, `2.5f64`, `true`, `'c'`, `"text"`, `()`.
extension ModuleScanner {
  /// More digits than any number needs to be told exactly.
  static let numberBytesMax = 1_024

  mutating func literal() throws(Fault) -> ModuleParts.Constant {
    guard !isAtLineEnd() else { throw fault("a constant is missing") }
    let start = offset
    switch next {
    case UInt8(ascii: "\""): return .string(try quoted())
    case UInt8(ascii: "'"): return .char(try character())
    case UInt8(ascii: "("):
      offset += 1
      try expect(UInt8(ascii: ")"), "')'")
      return .unit
    default: break
    }
    guard let word = word() else { return try number() }
    switch word {
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "f64.inf": return .f64(.infinity)
    case "f32.inf": return .f32(.infinity)
    case "f64.nan": return .f64(.nan)
    case "f32.nan": return .f32(.nan)
    case "f64.bits": return .f64(Double(bitPattern: try bits(digits: 16)))
    case "f32.bits": return .f32(Float(bitPattern: UInt32(truncatingIfNeeded: try bits(digits: 8))))
    default: throw fault("\(word) is no constant; strings have quotes", at: start)
    }
  }

  /// All bits of a float, behind `f64.bits`.
  private mutating func bits(digits count: Int) throws(Fault) -> UInt64 {
    let start = place()
    let digits = string(run { Self.isLetter($0) || Self.isDigit($0) })
    guard digits.hasPrefix("0x"), digits.utf8.count == count + 2,
      let value = UInt64(digits.dropFirst(2), radix: 16)
    else { throw fault("bits are 0x and \(count) digits", at: start) }
    return value
  }

  private mutating func number() throws(Fault) -> ModuleParts.Constant {
    let start = offset
    let isNegative = skip(UInt8(ascii: "-"))
    if next == UInt8(ascii: "f") { return try negativeInfinity(start) }
    if next == UInt8(ascii: "0"), offset + 1 < bytes.count, bytes[offset + 1] == UInt8(ascii: "x") {
      return try hexadecimal(isNegative, start)
    }
    var (isWhole, isNumber) = (true, !run(Self.isDigit).isEmpty)
    if isNumber, next == UInt8(ascii: ".") {
      offset += 1
      (isWhole, isNumber) = (false, !run(Self.isDigit).isEmpty)
    }
    if isNumber, next | 0x20 == UInt8(ascii: "e") {
      offset += 1
      if next == UInt8(ascii: "-") || next == UInt8(ascii: "+") { offset += 1 }
      (isWhole, isNumber) = (false, !run(Self.isDigit).isEmpty)
    }
    guard isNumber else {
      throw fault(offset == start ? "\(shown) is no constant" : "this is no number", at: start)
    }
    guard offset - start <= Self.numberBytesMax else { throw fault("the number is too long", at: start) }
    let digits = string(bytes[start..<offset])
    switch suffix() {
    case "f64": return try float(Double(digits), start)
    case "f32": return try float(Float(digits), start)
    case "i32" where isWhole: return try whole(Int32(digits), "I32", start)
    case "i64" where isWhole: return try whole(Int64(digits), "I64", start)
    case "": return try isWhole ? whole(Int32(digits), "I32", start) : float(Double(digits), start)
    case "i32", "i64": throw fault("an integer has no fraction and no exponent", at: start)
    default: throw fault("numbers end with i32, i64, f32, f64 or nothing", at: start)
    }
  }

  private mutating func suffix() -> String { string(run { Self.isLetter($0) || Self.isDigit($0) }) }

  private mutating func negativeInfinity(_ start: Int) throws(Fault) -> ModuleParts.Constant {
    switch word() {
    case "f64.inf": return .f64(-.infinity)
    case "f32.inf": return .f32(-.infinity)
    default: throw fault("this is no number", at: start)
    }
  }

  /// Without a sign the digits are the bits: `0xffffffffi32` is -1.
  private mutating func hexadecimal(_ isNegative: Bool, _ start: Int) throws(Fault) -> ModuleParts.Constant {
    offset += 2
    let digits = string(
      run { Self.isDigit($0) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0 | 0x20) })
    let name = suffix()
    guard name == "" || name == "i32" || name == "i64" else {
      throw fault("a number with 0x ends with i32, i64 or nothing", at: start)
    }
    guard digits.utf8.count <= 16, let value = UInt64(digits, radix: 16) else {
      throw fault("this is no number", at: start)
    }
    if name == "i64" {
      if isNegative { return try whole(Int64("-" + digits, radix: 16), "I64", start) }
      return .i64(Int64(bitPattern: value))
    }
    if isNegative { return try whole(Int32("-" + digits, radix: 16), "I32", start) }
    return try whole(UInt32(exactly: value).map { Int32(bitPattern: $0) }, "I32", start)
  }

  private func whole(_ value: Int32?, _ name: String, _ start: Int) throws(Fault) -> ModuleParts.Constant {
    guard let value else { throw fault("the number does not fit an \(name)", at: start) }
    return .i32(value)
  }

  private func whole(_ value: Int64?, _ name: String, _ start: Int) throws(Fault) -> ModuleParts.Constant {
    guard let value else { throw fault("the number does not fit an \(name)", at: start) }
    return .i64(value)
  }

  private func float(_ value: Double?, _ start: Int) throws(Fault) -> ModuleParts.Constant {
    guard let value, value.isFinite else { throw fault("the number is too large for an F64", at: start) }
    return .f64(value)
  }

  private func float(_ value: Float?, _ start: Int) throws(Fault) -> ModuleParts.Constant {
    guard let value, value.isFinite else { throw fault("the number is too large for an F32", at: start) }
    return .f32(value)
  }
}

/// What stands in quotes.
extension ModuleScanner {
  private enum Piece {
    case byte(UInt8)
    case scalar(Unicode.Scalar)
  }

  /// The bytes between quotes, which are here.
  mutating func quoted() throws(Fault) -> [UInt8] {
    let start = offset
    offset += 1
    var text: [UInt8] = []
    while next != UInt8(ascii: "\"") {
      guard !isAtEnd, next != UInt8(ascii: "\n") else { throw fault("the string does not end", at: start) }
      guard next == UInt8(ascii: "\\") else {
        text.append(take())
        continue
      }
      switch try escape() {
      case .byte(let byte): text.append(byte)
      case .scalar(let scalar): text.append(contentsOf: UTF8Text.encoded(scalar))
      }
    }
    offset += 1
    return text
  }

  /// One character between quotes, which are here.
  private mutating func character() throws(Fault) -> Unicode.Scalar {
    let start = offset
    offset += 1
    let scalar: Unicode.Scalar
    if next == UInt8(ascii: "\\") {
      switch try escape() {
      case .byte(let byte):
        guard byte < 0x80 else { throw fault("\\x is below 80 in a character; \\u{ff}", at: start + 1) }
        scalar = Unicode.Scalar(byte)
      case .scalar(let found): scalar = found
      }
    } else {
      guard next != UInt8(ascii: "'"), let found = UTF8Text.scalar(in: bytes, at: offset),
        found.value != 0x0a
      else { throw fault("a character is missing between the quotes", at: start) }
      scalar = found
      offset += UTF8Text.size(of: found)
    }
    guard next == UInt8(ascii: "'") else { throw fault("the character does not end", at: start) }
    offset += 1
    return scalar
  }

  private mutating func escape() throws(Fault) -> Piece {
    let start = offset
    offset += 1
    switch take() {
    case UInt8(ascii: "\\"): return .byte(UInt8(ascii: "\\"))
    case UInt8(ascii: "\""): return .byte(UInt8(ascii: "\""))
    case UInt8(ascii: "'"): return .byte(UInt8(ascii: "'"))
    case UInt8(ascii: "n"): return .byte(UInt8(ascii: "\n"))
    case UInt8(ascii: "t"): return .byte(UInt8(ascii: "\t"))
    case UInt8(ascii: "r"): return .byte(UInt8(ascii: "\r"))
    case UInt8(ascii: "x"):
      let digits = string(bytes[offset..<min(offset + 2, bytes.count)])
      guard digits.utf8.count == 2, !digits.hasPrefix("+"), let value = UInt8(digits, radix: 16) else {
        throw fault("\\x needs two digits", at: start)
      }
      offset += 2
      return .byte(value)
    case UInt8(ascii: "u"): return .scalar(try braced(start))
    default: throw fault("there is no such escape: \\n \\t \\r \\\\ \\\" \\' \\x0a \\u{a}", at: start)
    }
  }

  /// `{1f980}`
  private mutating func braced(_ start: Int) throws(Fault) -> Unicode.Scalar {
    var digits: ArraySlice<UInt8> = []
    if next == UInt8(ascii: "{") {
      offset += 1
      digits = run { Self.isDigit($0) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0 | 0x20) }
    }
    guard (1...6).contains(digits.count), next == UInt8(ascii: "}"),
      let value = UInt32(string(digits), radix: 16), let scalar = Unicode.Scalar(value)
    else { throw fault("\\u needs a Unicode scalar, as in \\u{1f980}", at: start) }
    offset += 1
    return scalar
  }
}
