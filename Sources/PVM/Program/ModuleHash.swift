import CShims

/// A fast hash of 64 bits: good enough to find what is the same, not to trust it. Whoever finds compares.
enum ModuleHash {
  private static let factors: (UInt64, UInt64) = (0x9e37_79b9_7f4a_7c15, 0xd6e8_feb8_6659_fd93)

  static func of(_ bytes: [UInt8]) -> UInt64 {
    var (one, two) = (factors.0 ^ UInt64(bytes.count), factors.1)
    unsafe bytes.withUnsafeBytes { raw in
      var at = 0
      while at &+ 16 <= raw.count {
        one = unsafe mix(one ^ raw.loadUnaligned(fromByteOffset: at, as: UInt64.self), factors.0)
        two = unsafe mix(two ^ raw.loadUnaligned(fromByteOffset: at &+ 8, as: UInt64.self), factors.1)
        at &+= 16
      }
      while at < raw.count {
        one = unsafe mix(one ^ UInt64(raw[at]), factors.1)
        at &+= 1
      }
    }
    return mix(one ^ (two << 31 | two >> 33), factors.0)
  }

  /// Whether both are the same bytes; arrays compare them one by one.
  static func isSame(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    guard left.count == right.count else { return false }
    return unsafe left.withUnsafeBytes { one in
      unsafe right.withUnsafeBytes { two in
        guard let start = one.baseAddress, let other = two.baseAddress else { return true }
        return unsafe abut_pvm_same(start, other, one.count) != 0
      }
    }
  }

  /// Folds both halves of a product, so that every bit matters.
  @inline(__always) static func mix(_ value: UInt64, _ factor: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: factor)
    return product.high ^ product.low ^ value
  }
}
