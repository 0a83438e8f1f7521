import Machine

/// The text of numbers: the fewest digits that read back as the same number, and no exponent.
enum NumberText {
  /// Bytes that the text of an integer has at most.
  static let integerBytesMax = 20

  /// Ends where the room of `integerBytesMax` bytes ends; how many bytes it has.
  static func integer(_ value: Int64, to room: UnsafeMutablePointer<UInt8>) -> Int {
    var left = value.magnitude
    var at = integerBytesMax
    repeat {
      at -= 1
      unsafe room[at] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: left % 10)
      left /= 10
    } while left > 0
    if value < 0 {
      at -= 1
      unsafe room[at] = UInt8(ascii: "-")
    }
    return integerBytesMax - at
  }

  static func float(_ value: Double) -> [UInt8] {
    if value.isNaN { return Array("NaN".utf8) }
    if value.isInfinite { return Array((value < 0 ? "-inf" : "inf").utf8) }
    return plain(Array(value.description.utf8))
  }

  static func float(_ value: Float) -> [UInt8] {
    if value.isNaN { return Array("NaN".utf8) }
    if value.isInfinite { return Array((value < 0 ? "-inf" : "inf").utf8) }
    return plain(Array(value.description.utf8))
  }

  /// What Swift writes of a finite number, such as `1.0`, `-2.5e-07` or `1e+21`, without exponent and without
  /// a fraction of nothing.
  private static func plain(_ text: [UInt8]) -> [UInt8] {
    var digits: [UInt8] = []
    /// How many of the digits stand before the point.
    var whole = 0
    var exponent = 0
    var isNegative = false
    var isBehindPoint = false
    var at = 0
    if text.first == UInt8(ascii: "-") { (isNegative, at) = (true, 1) }
    while at < text.count, text[at] != UInt8(ascii: "e") {
      if text[at] == UInt8(ascii: ".") {
        isBehindPoint = true
      } else {
        digits.append(text[at])
        if !isBehindPoint { whole += 1 }
      }
      at += 1
    }
    if at < text.count { exponent = number(text[(at + 1)...]) }
    let sign = isNegative ? [UInt8(ascii: "-")] : []
    return sign + placed(digits, point: whole + exponent)
  }

  private static func number(_ text: ArraySlice<UInt8>) -> Int {
    var value = 0
    for byte in text where byte >= UInt8(ascii: "0") { value = value * 10 + Int(byte - UInt8(ascii: "0")) }
    return text.first == UInt8(ascii: "-") ? -value : value
  }

  /// Digits with the point behind so many of them.
  private static func placed(_ digits: [UInt8], point: Int) -> [UInt8] {
    let zero = UInt8(ascii: "0")
    var digits = digits
    var point = point
    while let last = digits.last, last == zero, digits.count > point { digits.removeLast() }
    while point > 1, digits.count > 1, digits[0] == zero {
      digits.removeFirst()
      point -= 1
    }
    if digits.isEmpty { return [zero] }
    if point <= 0 {
      let zeros = [UInt8](repeating: zero, count: -point)
      return [zero, UInt8(ascii: ".")] + zeros + digits
    }
    if point >= digits.count { return digits + [UInt8](repeating: zero, count: point - digits.count) }
    return Array(digits[..<point]) + [UInt8(ascii: ".")] + Array(digits[point...])
  }
}

extension ByteRoom {
  func append(integer value: Int64) throws(Trap) {
    let room = try unsafe extend(by: NumberText.integerBytesMax)
    let length = unsafe NumberText.integer(value, to: room)
    // From the end of the room to its beginning.
    unsafe UnsafeMutableRawPointer(room).copyMemory(
      from: room + NumberText.integerBytesMax - length, byteCount: length)
    shorten(by: NumberText.integerBytesMax - length)
  }
}
