import Bytes

/// Checked looks into a JSON object; every failure points at the value that is wrong.
extension JSONValue {
  func wrong(_ note: String, _ code: Fault.Code = .malformed) -> Fault { Fault(code, at: offset, note) }

  func need(_ key: String) throws(Fault) -> JSONValue {
    guard let value = self[key] else { throw wrong("an object with `\(key)` is needed here") }
    return value
  }

  func text() throws(Fault) -> String {
    guard case .string(let text) = content else { throw wrong("text is needed here") }
    return text
  }

  func text(_ key: String) throws(Fault) -> String { try need(key).text() }

  func optionalText(_ key: String) throws(Fault) -> String? {
    guard let value = self[key] else { return nil }
    return try value.text()
  }

  /// A name as the language has them.
  func name() throws(Fault) -> String {
    let text = try text()
    guard isIdentifier(text), text.utf8.count <= Limits.nameBytesMax else {
      throw wrong("this is not a name: letters, digits and `_`, at most \(Limits.nameBytesMax)")
    }
    return text
  }

  func name(_ key: String) throws(Fault) -> String { try need(key).name() }

  func optionalName(_ key: String) throws(Fault) -> String? {
    guard let value = self[key] else { return nil }
    return try value.name()
  }

  func flag(_ key: String) throws(Fault) -> Bool {
    guard let value = self[key] else { return false }
    guard case .bool(let flag) = value.content else { throw value.wrong("true or false is needed here") }
    return flag
  }

  func integer() throws(Fault) -> Int128 {
    guard case .integer(let number) = content else { throw wrong("an integer is needed here") }
    return number
  }

  func integer(_ key: String) throws(Fault) -> Int128 { try need(key).integer() }

  func integer(in range: ClosedRange<Int>) throws(Fault) -> Int {
    let number = try integer()
    guard number >= range.lowerBound, number <= range.upperBound else {
      throw wrong("a number from \(range.lowerBound) to \(range.upperBound) is needed here")
    }
    return Int(number)
  }

  func optionalInteger(_ key: String, in range: ClosedRange<Int>) throws(Fault) -> Int? {
    guard let value = self[key] else { return nil }
    return try value.integer(in: range)
  }

  func items() throws(Fault) -> [JSONValue] {
    guard case .array(let items) = content else { throw wrong("a list is needed here") }
    return items
  }

  func items(_ key: String) throws(Fault) -> [JSONValue] { try need(key).items() }

  /// A list that may be left out when it is empty.
  func optionalItems(_ key: String) throws(Fault) -> [JSONValue] {
    guard let value = self[key] else { return [] }
    return try value.items()
  }

  /// `1.2.0`
  func version() throws(Fault) -> Version {
    let parts = try text().split(separator: ".", omittingEmptySubsequences: false)
    var numbers: [Int] = []
    for part in parts {
      guard let number = UInt32(part), String(number) == part else { break }
      numbers.append(Int(number))
    }
    guard parts.count == 3, numbers.count == 3 else { throw wrong("a version such as 1.2.0 is needed here") }
    return Version(numbers[0], numbers[1], numbers[2])
  }
}
