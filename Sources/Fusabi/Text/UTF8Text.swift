/// What texts need to know about UTF-8.
enum UTF8Text {
  /// The scalar that begins at `index`; nil when none does that is well-formed.
  static func scalar(in bytes: [UInt8], at index: Int) -> Unicode.Scalar? {
    guard index < bytes.count else { return nil }
    let first = bytes[index]
    if first < 0x80 { return Unicode.Scalar(first) }
    let size = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2
    guard first >= 0xc2, first <= 0xf4, bytes.count - index >= size else { return nil }
    var value = UInt32(first) & (0x7f >> UInt32(size))
    for byte in bytes[index + 1..<index + size] {
      guard byte & 0xc0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3f)
    }
    let least: [UInt32] = [0x80, 0x800, 0x1_0000]
    // The initialiser refuses surrogates and what is above all scalars.
    return value >= least[size - 2] ? Unicode.Scalar(value) : nil
  }

  static func size(of scalar: Unicode.Scalar) -> Int {
    scalar.value < 0x80 ? 1 : scalar.value < 0x800 ? 2 : scalar.value < 0x1_0000 ? 3 : 4
  }

  static func encoded(_ scalar: Unicode.Scalar) -> [UInt8] { Array(String(scalar).utf8) }

  /// Whether it shows, and leaves what is around it as it is: no controls, ends of lines, or marks that
  /// turn the direction.
  static func shows(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7f...0x9f, 0x200b...0x200f, 0x2028...0x202e, 0x2066...0x2069, 0xfeff: false
    default: true
    }
  }
}
