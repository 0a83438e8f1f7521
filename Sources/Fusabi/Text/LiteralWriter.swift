/// Writes text piece by piece, as `ModuleScanner` reads it.
struct LiteralWriter {
  private(set) var bytes: [UInt8] = []
  /// Where comments begin.
  private static let column = 40

  mutating func text(_ string: String) { bytes.append(contentsOf: string.utf8) }

  /// Ends the line that began at `start` with a comment.
  mutating func comment(_ start: Int, _ words: String) {
    repeat { text(" ") } while bytes.count - start < Self.column
    text("; \(words)\n")
  }

  /// A name needs no quotes when it looks like one.
  mutating func name(_ name: [UInt8]) {
    guard let first = name.first, ModuleScanner.isLetter(first),
      name.allSatisfy({ ModuleScanner.isLetter($0) || ModuleScanner.isDigit($0) })
    else { return string(name) }
    bytes.append(contentsOf: name)
  }

  mutating func constant(_ constant: ModuleParts.Constant) {
    switch constant {
    case .unit: text("()")
    case .bool(let value): text(value ? "true" : "false")
    case .i32(let value): text("\(value)i32")
    case .i64(let value): text("\(value)i64")
    case .f32(let value):
      if value.isNaN, value.bitPattern != Float.nan.bitPattern {
        text("f32.bits 0x" + Self.hex(UInt64(value.bitPattern), 8))
      } else {
        float("\(value)", "f32", value.isNaN, value.isInfinite, value < 0)
      }
    case .f64(let value):
      if value.isNaN, value.bitPattern != Double.nan.bitPattern {
        text("f64.bits 0x" + Self.hex(value.bitPattern, 16))
      } else {
        float("\(value)", "f64", value.isNaN, value.isInfinite, value < 0)
      }
    case .char(let value): character(value)
    case .string(let value): string(value)
    }
  }

  /// `digits` are the shortest that are this number and no other.
  private mutating func float(
    _ digits: String, _ type: String, _ isNaN: Bool, _ isInfinite: Bool, _ isNegative: Bool
  ) {
    if isNaN {
      text(type + ".nan")
    } else if isInfinite {
      text((isNegative ? "-" : "") + type + ".inf")
    } else {
      text((digits.hasSuffix(".0") ? String(digits.dropLast(2)) : digits) + type)
    }
  }

  private mutating func character(_ value: Unicode.Scalar) {
    text("'")
    switch value {
    case "'": text("\\'")
    case "\\": text("\\\\")
    default: scalar(value)
    }
    text("'")
  }

  /// Letters stay what they are; what does not show, or would change how the line shows, is escaped.
  mutating func string(_ string: [UInt8]) {
    text("\"")
    var index = 0
    while index < string.count {
      if let value = UTF8Text.scalar(in: string, at: index) {
        switch value {
        case "\"": text("\\\"")
        case "\\": text("\\\\")
        default: scalar(value)
        }
        index += UTF8Text.size(of: value)
      } else {
        text("\\x" + Self.hex(UInt64(string[index]), 2))
        index += 1
      }
    }
    text("\"")
  }

  private mutating func scalar(_ value: Unicode.Scalar) {
    switch value {
    case "\n": text("\\n")
    case "\t": text("\\t")
    case "\r": text("\\r")
    case _ where UTF8Text.shows(value): bytes.append(contentsOf: UTF8Text.encoded(value))
    default: text("\\u{\(String(value.value, radix: 16))}")
    }
  }

  static func hex(_ value: UInt64, _ count: Int) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: max(count - digits.utf8.count, 0)) + digits
  }
}
