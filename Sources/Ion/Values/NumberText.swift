/// The text of numbers: whole ones as integers, others with the fewest digits that read back as the same
/// number; no exponent.
public enum NumberText {
  public static func write(_ value: Double, into text: inout [UInt8]) {
    if value.isNaN { return text.append(contentsOf: "NaN".utf8) }
    if value.isInfinite { return text.append(contentsOf: (value < 0 ? "-inf" : "inf").utf8) }
    // Here every whole number is an Int64, and -0 is 0.
    if value >= -0x1p63, value < 0x1p63, value == value.rounded(.towardZero) {
      return write(whole: Int64(value), into: &text)
    }
    writePlain(value, into: &text)
  }

  private static func write(whole value: Int64, into text: inout [UInt8]) {
    if value < 0 { text.append(UInt8(ascii: "-")) }
    let start = text.count
    var left = value.magnitude
    repeat {
      text.append(UInt8(ascii: "0") + UInt8(left % 10))
      left /= 10
    } while left > 0
    text[start...].reverse()
  }

  /// What Swift writes of it, such as `-2.5e-07` or `1e+21`, with zeros instead of the exponent.
  private static func writePlain(_ value: Double, into text: inout [UInt8]) {
    var digits: [UInt8] = []
    var (whole, exponent, isNegativeExponent) = (0, 0, false)
    var (isBehindPoint, isExponent) = (false, false)
    for byte in value.magnitude.description.utf8 {
      switch byte {
      case UInt8(ascii: "."): isBehindPoint = true
      case UInt8(ascii: "e"): isExponent = true
      case UInt8(ascii: "-"): isNegativeExponent = true
      case UInt8(ascii: "+"): break
      default:
        if isExponent {
          exponent = exponent * 10 + Int(byte - UInt8(ascii: "0"))
        } else {
          digits.append(byte)
          whole += isBehindPoint ? 0 : 1
        }
      }
    }
    if value < 0 { text.append(UInt8(ascii: "-")) }
    place(digits, point: whole + (isNegativeExponent ? -exponent : exponent), into: &text)
  }

  /// Digits with the point behind so many of them.
  private static func place(_ digits: [UInt8], point: Int, into text: inout [UInt8]) {
    let zero = UInt8(ascii: "0")
    let end = (digits.lastIndex { $0 != zero } ?? 0) + 1
    let start = min(digits.firstIndex { $0 != zero } ?? 0, max(point, 0))
    if point > start {
      for at in start..<point { text.append(at < end ? digits[at] : zero) }
    } else {
      text.append(zero)
    }
    guard end > point else { return }
    text.append(UInt8(ascii: "."))
    for _ in 0..<max(-point, 0) { text.append(zero) }
    text.append(contentsOf: digits[max(point, 0)..<end])
  }
}
