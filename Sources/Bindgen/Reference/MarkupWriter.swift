/// Appends XML or HTML. `raw` is ours; whatever a descriptor says goes through `text`.
struct MarkupWriter {
  private(set) var bytes: [UInt8] = []

  mutating func raw(_ markup: String) { bytes.append(contentsOf: markup.utf8) }
  mutating func raw(_ markup: [UInt8]) { bytes.append(contentsOf: markup) }

  /// Escapes for text and attribute values alike; drops the control characters that XML cannot hold.
  mutating func text(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): raw("&amp;")
      case UInt8(ascii: "<"): raw("&lt;")
      case UInt8(ascii: ">"): raw("&gt;")
      case UInt8(ascii: "\""): raw("&quot;")
      case UInt8(ascii: "'"): raw("&#39;")
      case 0x09, 0x0a: bytes.append(byte)
      case 0..<0x20, 0x7f: break
      default: bytes.append(byte)
      }
    }
  }

  mutating func number(_ value: Int) {
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    let start = bytes.count
    var rest = value.magnitude
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    bytes[start...].reverse()
  }

  /// ` name="12"`
  mutating func attribute(_ name: String, _ value: Int) {
    raw(" ")
    raw(name)
    raw("=\"")
    number(value)
    raw("\"")
  }

  mutating func attribute(_ name: String, _ value: String) {
    raw(" ")
    raw(name)
    raw("=\"")
    text(value)
    raw("\"")
  }
}

/// `12,345,678`
func grouped(_ value: Int) -> String {
  let digits = Array(String(value).utf8)
  var out: [UInt8] = []
  for (index, digit) in digits.enumerated() {
    let rest = digits.count - index
    if index > 0, rest % 3 == 0, out.last != UInt8(ascii: "-") { out.append(UInt8(ascii: ",")) }
    out.append(digit)
  }
  return String(decoding: out, as: UTF8.self)
}

/// `1 byte`, `2 bytes`.
func counted(_ count: Int, _ noun: String) -> String {
  grouped(count) + " " + noun + (count == 1 ? "" : "s")
}
