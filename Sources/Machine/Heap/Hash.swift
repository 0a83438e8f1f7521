import CShims

/// Hashes of strings: 16 bytes per multiplication, with secrets that change from process to process.
extension Heap {
  static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt32 {
    let secret = HashSecret.shared
    let count = bytes.count
    var state = secret.first ^ UInt64(truncatingIfNeeded: count)
    guard let start = bytes.baseAddress, count > 0 else { return finished(state, secret) }
    var at = 0
    while count &- at > 16 {
      state = unsafe fold(state ^ word(start + at), word(start + (at &+ 8)) ^ secret.second)
      at = at &+ 16
    }
    let rest = count &- at
    if rest >= 8 {
      // Two words that may overlap: which bytes they are follows from the count.
      state = unsafe fold(state ^ word(start + at), word(start + (count &- 8)) ^ secret.second)
    } else {
      state = unsafe fold(state ^ shortWord(start + at, rest), secret.second)
    }
    return finished(state, secret)
  }

  private static func finished(_ state: UInt64, _ secret: HashSecret) -> UInt32 {
    let mixed = fold(state ^ secret.second, secret.third)
    return max(1, UInt32(truncatingIfNeeded: mixed ^ mixed &>> 32))
  }

  @inline(__always)
  private static func fold(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let product = a.multipliedFullWidth(by: b)
    return product.high ^ product.low
  }

  @inline(__always)
  private static func word(_ address: UnsafeRawPointer) -> UInt64 {
    unsafe address.loadUnaligned(as: UInt64.self)
  }

  /// 0 to 7 bytes.
  @inline(__always)
  private static func shortWord(_ address: UnsafeRawPointer, _ count: Int) -> UInt64 {
    if count >= 4 {
      let low = unsafe UInt64(address.loadUnaligned(as: UInt32.self))
      return unsafe low | UInt64((address + (count &- 4)).loadUnaligned(as: UInt32.self)) &<< 32
    }
    guard count > 0 else { return 0 }
    let first = unsafe UInt64(address.load(as: UInt8.self))
    let middle = unsafe UInt64((address + count / 2).load(as: UInt8.self))
    return unsafe first | middle &<< 8 | UInt64((address + (count &- 1)).load(as: UInt8.self)) &<< 16
  }
}
