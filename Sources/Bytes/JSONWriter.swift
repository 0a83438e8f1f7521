/// Appends compact JSON. Keys come out in the order they are written, so equal calls give equal bytes.
/// Balanced `begin`/`end` calls are the caller's duty; the tests parse what comes out.
public struct JSONWriter {
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false
  private var depth = 0

  public init() { bytes.reserveCapacity(4096) }

  public mutating func beginObject() { open("{") }
  public mutating func endObject() { close("}") }
  public mutating func beginArray() { open("[") }
  public mutating func endArray() { close("]") }

  public mutating func key(_ name: String) {
    separate()
    quote(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// A line break before the next value or at the end: insignificant to JSON, but line tools can then show
  /// changes item by item.
  public mutating func newline() {
    if depth > 0 { separate() }
    needsComma = false
    bytes.append(UInt8(ascii: "\n"))
  }

  public mutating func string(_ value: String) {
    separate()
    quote(value)
    needsComma = true
  }

  public mutating func bool(_ value: Bool) { literal(value ? "true" : "false") }
  public mutating func null() { literal("null") }

  public mutating func integer(_ value: Int) { integer(Int128(value)) }

  public mutating func integer(_ value: Int128) {
    separate()
    appendDecimal(value)
    needsComma = true
  }

  /// JSON has no infinities and no NaN: callers spell those otherwise.
  public mutating func float(_ value: Double) {
    precondition(value.isFinite, "JSON cannot hold this number")
    literal(value.description)
  }

  /// A number that is too large for the other calls, as its digits.
  public mutating func number(_ digits: String) { literal(digits) }

  private mutating func literal(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
    needsComma = true
  }

  private mutating func open(_ mark: Unicode.Scalar) {
    separate()
    bytes.append(UInt8(ascii: mark))
    depth += 1
    needsComma = false
  }

  private mutating func close(_ mark: Unicode.Scalar) {
    bytes.append(UInt8(ascii: mark))
    depth -= 1
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
  }

  /// Dividing 128-bit numbers is slow, and nearly all of ours fit 64 bits.
  private mutating func appendDecimal(_ value: Int128) {
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    let magnitude = value.magnitude
    let limb: UInt128 = 10_000_000_000_000_000_000
    if magnitude < limb { return appendDigits(UInt64(magnitude), atLeast: 1) }
    let (high, low) = magnitude.quotientAndRemainder(dividingBy: limb)
    appendDigits(UInt64(truncatingIfNeeded: high), atLeast: 1)
    appendDigits(UInt64(truncatingIfNeeded: low), atLeast: 19)
  }

  private mutating func appendDigits(_ value: UInt64, atLeast width: Int) {
    let start = bytes.count
    var rest = value
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    while bytes.count - start < width { bytes.append(UInt8(ascii: "0")) }
    bytes[start...].reverse()
  }

  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case 0..<0x20: escape(byte)
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func escape(_ byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0a: bytes.append(UInt8(ascii: "n"))
    case 0x0c: bytes.append(UInt8(ascii: "f"))
    case 0x0d: bytes.append(UInt8(ascii: "r"))
    default:
      let digits = Array("0123456789abcdef".utf8)
      bytes.append(contentsOf: "u00".utf8)
      bytes.append(digits[Int(byte >> 4)])
      bytes.append(digits[Int(byte & 15)])
    }
  }
}

extension JSONWriter {
  public mutating func member(_ name: String, _ value: String) {
    key(name)
    string(value)
  }

  public mutating func member(_ name: String, _ value: Int) {
    key(name)
    integer(value)
  }

  public mutating func member(_ name: String, _ value: Bool) {
    key(name)
    bool(value)
  }

  /// Written only when there is something: absent means nil.
  public mutating func member(ifAny name: String, _ value: String?) {
    if let value { member(name, value) }
  }

  public mutating func member(ifAny name: String, _ value: Int?) {
    if let value { member(name, value) }
  }

  /// Written only when true: absent means false.
  public mutating func member(ifTrue name: String, _ value: Bool) {
    if value { member(name, true) }
  }
}
