/// Reads untrusted bytes front to back; every read is checked, every failure names its offset.
public struct ByteReader {
  public let bytes: [UInt8]
  public private(set) var offset: Int

  public init(_ bytes: [UInt8], at offset: Int = 0) {
    self.bytes = bytes
    self.offset = offset
  }

  public var remaining: Int { bytes.count - offset }

  public mutating func seek(to place: Int) throws(Fault) {
    guard place >= 0, place <= bytes.count else { throw Fault(.truncated, at: offset, "seek beyond the end") }
    offset = place
  }

  public mutating func readSlice(_ count: Int) throws(Fault) -> ArraySlice<UInt8> {
    guard count >= 0, count <= remaining else { throw Fault(.truncated, at: offset, "input ends early") }
    defer { offset += count }
    return bytes[offset..<offset + count]
  }

  public mutating func read<T: FixedWidthInteger & UnsignedInteger>(_ type: T.Type) throws(Fault) -> T {
    var value: T = 0
    var shift = 0
    for byte in try readSlice(T.bitWidth / 8) {
      value |= T(byte) << T(shift)
      shift += 8
    }
    return value
  }

  /// Reads a count that must fit `limit` before anything is allocated for it.
  public mutating func readCount(limit: Int) throws(Fault) -> Int {
    let start = offset
    let count = Int(try read(UInt32.self))
    guard count <= limit else { throw Fault(.limitExceeded, at: start, "count") }
    return count
  }
}
