import CShims
import Machine

/// Strings; atoms are none.
enum StringNatives {
  static var all: [Native] {
    unsafe [
      one("StrLength", "How many bytes a string has") { bytes, _ in .number(Double(bytes.count)) },
      unsafe one("StrUpper", "A string in capitals") { bytes, call throws(NativeFailure) in
        unsafe try call.string(Letters.upper(bytes))
      },
      unsafe one("StrLower", "A string in small letters") { bytes, call throws(NativeFailure) in
        unsafe try call.string(Letters.lower(bytes))
      },
      unsafe one("StrTrim", "A string without white space at its ends") { bytes, call throws(NativeFailure) in
        unsafe try call.string(Letters.trimmed(bytes))
      },
      unsafe two("StrConcat", "Two strings behind each other") { left, right, call throws(NativeFailure) in
        unsafe try call.string(count: left.count + right.count) { room in
          unsafe room.copyMemory(from: left)
          unsafe UnsafeMutableRawBufferPointer(rebasing: room[left.count...]).copyMemory(from: right)
        }
      },
      unsafe two("StrSplit", "The parts of a string between a delimiter") {
        text, delimiter, call throws(NativeFailure) in
        var parts: [Slot] = []
        for part in unsafe ranges(text, delimiter) {
          unsafe parts.append(try call.string(unsafe UnsafeRawBufferPointer(rebasing: text[part])))
        }
        return try call.array(parts)
      },
    ]
  }

  /// Where the parts are. An empty delimiter stands before, between and behind all characters.
  private static func ranges(
    _ text: UnsafeRawBufferPointer, _ delimiter: UnsafeRawBufferPointer
  ) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    if unsafe delimiter.isEmpty {
      for at in text.indices where unsafe text[at] & 0xc0 != 0x80 {
        found.append(start..<at)
        start = at
      }
      return found + [start..<text.count, text.count..<text.count]
    }
    while let at = unsafe place(of: delimiter, in: text, from: start) {
      found.append(start..<at)
      start = at + delimiter.count
    }
    return found + [start..<text.count]
  }

  private static func place(
    of part: UnsafeRawBufferPointer, in text: UnsafeRawBufferPointer, from start: Int
  ) -> Int? {
    guard let base = text.baseAddress else { return nil }
    guard let found = unsafe ion_text_in(base + start, text.count - start, part.baseAddress, part.count)
    else {
      return nil
    }
    return unsafe UnsafeRawPointer(found) - base
  }

  private typealias One = (UnsafeRawBufferPointer, NativeCall) throws(NativeFailure) -> Slot
  private typealias Two =
    (UnsafeRawBufferPointer, UnsafeRawBufferPointer, NativeCall) throws(NativeFailure) -> Slot

  private static func one(_ name: String, _ description: String, _ body: @escaping One) -> Native {
    Native(name, arity: 1, description: description) { call throws(NativeFailure) in
      guard let bytes = unsafe call.stringBytes(call.arguments[0]) else { throw call.refusal("String") }
      return .value(unsafe try body(bytes, call))
    }
  }

  private static func two(_ name: String, _ description: String, _ body: @escaping Two) -> Native {
    Native(name, arity: 2, description: description) { call throws(NativeFailure) in
      guard let left = unsafe call.stringBytes(call.arguments[0]),
        let right = unsafe call.stringBytes(call.arguments[1])
      else { throw call.refusal("String, String") }
      return .value(unsafe try body(left, right, call))
    }
  }
}

/// Letters of UTF-8, by Unicode's tables and without a language.
enum Letters {
  static func upper(_ bytes: UnsafeRawBufferPointer) -> [UInt8] {
    if unsafe isASCII(bytes) {
      return unsafe bytes.map { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) ? $0 - 32 : $0 }
    }
    var text: [UInt8] = []
    for scalar in unsafe String(decoding: bytes, as: UTF8.self).unicodeScalars {
      text += scalar.properties.uppercaseMapping.utf8
    }
    return text
  }

  static func lower(_ bytes: UnsafeRawBufferPointer) -> [UInt8] {
    if unsafe isASCII(bytes) {
      return unsafe bytes.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 + 32 : $0 }
    }
    let scalars = Array(unsafe String(decoding: bytes, as: UTF8.self).unicodeScalars)
    var text: [UInt8] = []
    for (at, scalar) in scalars.enumerated() {
      if scalar == "Σ", isFinal(scalars, at) {
        text += "ς".utf8
      } else {
        text += scalar.properties.lowercaseMapping.utf8
      }
    }
    return text
  }

  /// Behind a letter, and before none.
  private static func isFinal(_ scalars: [Unicode.Scalar], _ at: Int) -> Bool {
    let before = scalars[..<at].last { !$0.properties.isCaseIgnorable }
    let after = scalars[(at + 1)...].first { !$0.properties.isCaseIgnorable }
    return before?.properties.isCased == true && after?.properties.isCased != true
  }

  static func trimmed(_ bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    var (start, end) = (0, bytes.count)
    while start < end, let count = unsafe space(bytes, at: start) { start += count }
    while start < end {
      var first = end - 1
      while first > start, unsafe bytes[first] & 0xc0 == 0x80 { first -= 1 }
      guard let count = unsafe space(bytes, at: first), first + count == end else { break }
      end = first
    }
    return unsafe UnsafeRawBufferPointer(rebasing: bytes[start..<end])
  }

  /// How many bytes the white space has that begins there; nil: none does.
  private static func space(_ bytes: UnsafeRawBufferPointer, at start: Int) -> Int? {
    let first = unsafe bytes[start]
    if first < 0x80 { return first == 0x20 || (0x09...0x0d).contains(first) ? 1 : nil }
    var decoder = unsafe bytes[start...].prefix(4).makeIterator()
    var utf8 = UTF8()
    guard case .scalarValue(let scalar) = unsafe utf8.decode(&decoder), scalar.properties.isWhitespace else {
      return nil
    }
    return UTF8.width(scalar)
  }

  private static func isASCII(_ bytes: UnsafeRawBufferPointer) -> Bool {
    unsafe bytes.allSatisfy { $0 < 0x80 }
  }
}
