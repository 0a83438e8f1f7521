import Bytes

/// Natural numbers as JAM's codec writes them: as many leading ones in the first byte as bytes follow.
enum Natural {
  static func encode(_ value: UInt64, into bytes: inout [UInt8]) {
    var more = 0
    while more < 8, value >> UInt64(7 * (more + 1)) != 0 { more += 1 }
    encode(value, more: more, into: &bytes)
  }

  /// The same with `more` bytes behind the first, which may be more than it takes.
  static func encode(_ value: UInt64, more: Int, into bytes: inout [UInt8]) {
    let ones = UInt8(truncatingIfNeeded: 0xff00 >> more)
    bytes.append(
      more >= 7 ? (more == 7 ? 0xfe : 0xff) : ones | UInt8(truncatingIfNeeded: value >> UInt64(8 * more)))
    for index in 0..<more { bytes.append(UInt8(truncatingIfNeeded: value >> UInt64(8 * index))) }
  }

  /// How many bytes `value` takes behind the first.
  static func more(_ value: UInt64) -> Int {
    var bytes: [UInt8] = []
    encode(value, into: &bytes)
    return bytes.count - 1
  }
}

extension ByteReader {
  /// A natural number; a longer form than it needs is a fault when `strict`.
  mutating func readNatural(strict: Bool) throws(Fault) -> UInt64 {
    let start = offset
    let first = try read(UInt8.self)
    let more = (~first).leadingZeroBitCount
    var value = try readNumber(bytes: more)
    if more < 7 { value |= UInt64(first & (0x7f >> UInt8(more))) << UInt64(8 * more) }
    if strict, more > 0, value >> UInt64(7 * more) == 0 {
      throw Fault(.malformed, at: start, "the number \(value) is written with more bytes than it needs")
    }
    return value
  }

  /// A number of up to 8 bytes, little-endian.
  mutating func readNumber(bytes count: Int) throws(Fault) -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    for byte in try readSlice(count) {
      value |= UInt64(byte) << shift
      shift += 8
    }
    return value
  }
}
