/// The checksum of zip files.
struct CRC32 {
  private let table: [UInt32]

  init() {
    table = (0..<256).map { start in
      var rest = UInt32(start)
      for _ in 0..<8 { rest = rest & 1 == 0 ? rest >> 1 : rest >> 1 ^ 0xedb8_8320 }
      return rest
    }
  }

  func callAsFunction(_ bytes: some Sequence<UInt8>) -> UInt32 {
    var sum = UInt32.max
    for byte in bytes { sum = sum >> 8 ^ table[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] }
    return ~sum
  }
}
