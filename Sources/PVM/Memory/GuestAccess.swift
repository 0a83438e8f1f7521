import CShims

/// What the stepper does to memory: any place, any right, wrapping around at 2^32.
extension GuestMemory {
  /// An access that went well; anything else is the first byte that the guest may not touch.
  static let done = UInt64.max

  /// Reads `size` bytes (1, 2, 4 or 8), little-endian.
  @inline(__always) func load(_ address: UInt32, _ size: UInt32, _ value: inout UInt64) -> UInt64 {
    guard unsafe access[Int(address >> 12)] & Self.fastRead != 0, address & 4095 <= 4096 - size else {
      return loadSlowly(address, size, &value)
    }
    let start = unsafe UnsafeRawPointer(window) + Int(address)
    switch size {
    case 1: value = unsafe UInt64(start.load(as: UInt8.self))
    case 2: value = unsafe UInt64(start.loadUnaligned(as: UInt16.self))
    case 4: value = unsafe UInt64(start.loadUnaligned(as: UInt32.self))
    default: value = unsafe start.loadUnaligned(as: UInt64.self)
    }
    return Self.done
  }

  /// Writes the low `size` bytes of `value`, all or none.
  @inline(__always) func store(_ address: UInt32, _ size: UInt32, _ value: UInt64) -> UInt64 {
    guard unsafe access[Int(address >> 12)] & Self.fastWrite != 0, address & 4095 <= 4096 - size else {
      return storeSlowly(address, size, value)
    }
    let start = unsafe UnsafeMutableRawPointer(window) + Int(address)
    switch size {
    case 1: unsafe start.storeBytes(of: UInt8(truncatingIfNeeded: value), as: UInt8.self)
    case 2: unsafe start.storeBytes(of: UInt16(truncatingIfNeeded: value), as: UInt16.self)
    case 4: unsafe start.storeBytes(of: UInt32(truncatingIfNeeded: value), as: UInt32.self)
    default: unsafe start.storeBytes(of: value, as: UInt64.self)
    }
    return Self.done
  }

  private func loadSlowly(_ address: UInt32, _ size: UInt32, _ value: inout UInt64) -> UInt64 {
    var result: UInt64 = 0
    for index in 0..<size {
      let at = address &+ index
      guard let byte = unsafe byte(at, Self.read) else { return UInt64(at) }
      result |= unsafe UInt64(byte.pointee) << UInt64(8 * index)
    }
    value = result
    return Self.done
  }

  private func storeSlowly(_ address: UInt32, _ size: UInt32, _ value: UInt64) -> UInt64 {
    for index in 0..<size where unsafe byte(address &+ index, Self.write) == nil {
      return UInt64(address &+ index)
    }
    // Tracked pages cannot be written before they are dirty. Where the system refuses, nothing was written
    // yet.
    let last = address &+ (size - 1)
    guard soil(Int(address >> 12)), address >> 12 == last >> 12 || soil(Int(last >> 12)) else {
      return UInt64(address)
    }
    for index in 0..<size {
      guard let byte = unsafe byte(address &+ index, Self.write) else { continue }
      unsafe byte.pointee = UInt8(truncatingIfNeeded: value >> UInt64(8 * index))
    }
    return Self.done
  }

  /// Where a byte is; nil when the guest does not have the right.
  func byte(_ address: UInt32, _ right: UInt8) -> UnsafeMutablePointer<UInt8>? {
    let bits = unsafe access[Int(address >> 12)]
    guard bits & right != 0 else { return nil }
    return unsafe bits & Self.shared == 0 ? window + Int(address) : hostByte(UInt64(address))
  }

  private func hostByte(_ address: UInt64) -> UnsafeMutablePointer<UInt8>? {
    guard let index = regionIndex(of: address) else { return nil }
    return unsafe regions[index].start + Int(address - regions[index].address)
  }

  /// The region that a byte of the host's belongs to; nil for bytes that are not there though their page is.
  func regionIndex(of address: UInt64) -> Int? {
    guard let index = owner(of: address) else { return nil }
    return address >= regions[index].address && address < regions[index].end ? index : nil
  }

  /// The region that a page of the host's belongs to.
  func owner(of address: UInt64) -> Int? {
    var index = regions.count
    while index > 0 {
      index -= 1
      if address >= regions[index].first && address < regions[index].limit { return index }
    }
    return nil
  }

  /// Notes that a page is written. False when the system does not let it be.
  func soil(_ page: Int) -> Bool {
    let bits = unsafe access[page]
    guard tracksDirty, bits & Self.dirty == 0 else { return true }
    if bits & (Self.shared | Self.write) != Self.write {
      unsafe access[page] |= Self.dirty
      return true
    }
    if unsafe abut_pvm_window_protect(window, UInt64(page) << 12, Self.pageSize, 2) != 0 {
      unsafe access[page] |= Self.dirty | Self.fastWrite
      return true
    }
    return soilNeighbours(page)
  }

  /// When the system has no mapping left to split off one page, all its neighbours count as written.
  private func soilNeighbours(_ page: Int) -> Bool {
    func joins(_ other: Int) -> Bool { unsafe access[other] & (Self.shared | Self.write) == Self.write }
    var (first, end) = (page, page + 1)
    while first > 0, joins(first - 1) { first -= 1 }
    while end < 1 << 20, joins(end) { end += 1 }
    let (address, length) = (UInt64(first) << 12, UInt64(end - first) << 12)
    guard unsafe abut_pvm_window_protect(window, address, length, 2) != 0 else { return false }
    for index in first..<end { unsafe access[index] |= Self.dirty | Self.fastWrite }
    return true
  }
}
