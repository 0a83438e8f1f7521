/// What UTF-8 is.
public enum UTF8Check {
  /// Where the first byte stands that cannot be; nil when there is none.
  public static func firstWrong(_ bytes: UnsafeRawBufferPointer) -> Int? {
    var at = 0
    while at < bytes.count {
      if at <= bytes.count - 8 {
        let eight = unsafe bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)
        if eight & 0x8080_8080_8080_8080 == 0 {
          at += 8
          continue
        }
      }
      let first = unsafe bytes[at]
      if first < 0x80 {
        at += 1
        continue
      }
      guard let count = unsafe length(bytes, at, first) else { return at }
      at += count
    }
    return nil
  }

  public static func isValid(_ bytes: UnsafeRawBufferPointer) -> Bool { unsafe firstWrong(bytes) == nil }

  public static func isValid(_ bytes: [UInt8]) -> Bool {
    unsafe bytes.withUnsafeBytes { unsafe isValid($0) }
  }

  /// Bytes of the character that begins there.
  private static func length(_ bytes: UnsafeRawBufferPointer, _ at: Int, _ first: UInt8) -> Int? {
    let (count, least, most): (Int, UInt8, UInt8)
    switch first {
    case 0xc2...0xdf: (count, least, most) = (2, 0x80, 0xbf)
    case 0xe0: (count, least, most) = (3, 0xa0, 0xbf)
    case 0xed: (count, least, most) = (3, 0x80, 0x9f)
    case 0xe1...0xef: (count, least, most) = (3, 0x80, 0xbf)
    case 0xf0: (count, least, most) = (4, 0x90, 0xbf)
    case 0xf1...0xf3: (count, least, most) = (4, 0x80, 0xbf)
    case 0xf4: (count, least, most) = (4, 0x80, 0x8f)
    default: return nil
    }
    guard bytes.count - at >= count else { return nil }
    let second = unsafe bytes[at + 1]
    guard second >= least, second <= most else { return nil }
    for offset in 2..<max(count, 2) {
      let next = unsafe bytes[at + offset]
      guard next & 0xc0 == 0x80 else { return nil }
    }
    return count
  }
}
