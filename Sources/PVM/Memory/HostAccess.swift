public import Bytes
import CShims

/// Guest pages of one kind.
public struct GuestRange: Equatable, Sendable {
  public var address: UInt64
  /// A multiple of the page size, but where memory of the host's ends.
  public var length: UInt64
  public var canWrite: Bool
  public var isDirty: Bool
  public var isShared: Bool
}

/// What the host does to memory: it may read and write whatever is mapped.
extension GuestMemory {
  /// Copies bytes out; nothing is copied when one of them is not there.
  public func read(_ address: UInt64, into buffer: UnsafeMutableRawBufferPointer) throws(Fault) {
    let length = UInt64(buffer.count)
    try check(address, length)
    guard let target = buffer.baseAddress else { return }
    unsafe eachPiece(address, length) { piece, start, count in
      unsafe (target + Int(piece - address)).copyMemory(from: start, byteCount: count)
    }
  }

  public func read(_ address: UInt64, _ length: Int) throws(Fault) -> [UInt8] {
    guard length >= 0 else { throw Fault(.invalidArgument, at: 0, "a negative length") }
    // Checked before anything is made room for.
    try check(address, UInt64(length))
    return unsafe [UInt8](unsafeUninitializedCapacity: length) { buffer, count in
      unsafe eachPiece(address, UInt64(length)) { piece, start, size in
        guard let target = buffer.baseAddress else { return }
        unsafe UnsafeMutableRawPointer(target + Int(piece - address)).copyMemory(from: start, byteCount: size)
      }
      count = length
    }
  }

  /// Copies bytes in, onto read-only pages too; nothing is written when one of them is not there.
  public func write(_ address: UInt64, _ bytes: UnsafeRawBufferPointer) throws(Fault) {
    let length = UInt64(bytes.count)
    try check(address, length)
    guard let source = bytes.baseAddress, length > 0 else { return }
    for page in Int(address >> 12)...Int((address + length - 1) >> 12) where !soil(page) {
      throw Fault(.noMemory, at: page << 12, "the system has no room for another mapping")
    }
    // Pages without write access are opened for the moment.
    try openLocked(address, length, 2)
    unsafe eachPiece(address, length) { piece, start, count in
      unsafe start.copyMemory(from: source + Int(piece - address), byteCount: count)
    }
    try openLocked(address, length, 1)
  }

  public func write(_ address: UInt64, _ bytes: [UInt8]) throws(Fault) {
    let result = unsafe bytes.withUnsafeBytes { buffer -> Result<Void, Fault> in
      do throws(Fault) { return .success(try unsafe write(address, buffer)) } catch { return .failure(error) }
    }
    try result.get()
  }

  /// Whether the guest could read, or write, all these bytes.
  public func isAccessible(_ address: UInt64, _ length: UInt64, write: Bool) -> Bool {
    firstMissing(address, length, write ? Self.write : Self.read) == nil
  }

  /// The first range of mapped pages at or behind `address`.
  public func nextRange(from address: UInt64) -> GuestRange? {
    guard address < Self.end, let first = nextMapped(Int(address >> 12)) else { return nil }
    let kind = Self.rights | Self.shared | Self.dirty
    let bits = unsafe access[first] & kind
    var end = first + 1
    while end < 1 << 20, unsafe access[end] & kind == bits { end += 1 }
    var (start, limit) = (UInt64(first) << 12, UInt64(end) << 12)
    if bits & Self.shared != 0 {
      // Another region may begin right behind this one, or lie over it.
      let owner = self.owner(of: start)
      var page = first + 1
      while page < end, self.owner(of: UInt64(page) << 12) == owner { page += 1 }
      guard let owner else { return nextRange(from: UInt64(page) << 12) }
      (start, limit) = (max(start, regions[owner].address), min(UInt64(page) << 12, regions[owner].end))
    }
    if limit <= address { return nextRange(from: (address | 4095) + 1) }
    start = max(start, address)
    return GuestRange(
      address: start, length: limit - start, canWrite: bits & Self.write != 0,
      isDirty: bits & Self.dirty != 0,
      isShared: bits & Self.shared != 0)
  }

  private func nextMapped(_ from: Int) -> Int? {
    var page = from
    while page < 1 << 20 {
      guard isUsed(page >> 12) else {
        page = (page >> 12 + 1) << 12
        continue
      }
      if unsafe access[page] & Self.rights != 0 { return page }
      page += 1
    }
    return nil
  }

  private func isUsed(_ chunk: Int) -> Bool {
    let used = unsafe context.pointee.used
    let word = [used.0, used.1, used.2, used.3][chunk >> 6]
    return word >> UInt64(chunk & 63) & 1 != 0
  }

  /// How many pages are mapped.
  public var mappedPages: UInt64 {
    var (count, from): (UInt64, UInt64) = (0, 0)
    while let range = nextRange(from: from) {
      count += (range.length + 4095) / 4096
      from = range.address + range.length
    }
    return count
  }
}

extension GuestMemory {
  func check(_ address: UInt64, _ length: UInt64) throws(Fault) {
    guard let missing = firstMissing(address, length, Self.read) else { return }
    throw Fault(.outOfBounds, at: Int(truncatingIfNeeded: missing), "nothing is mapped there")
  }

  private func firstMissing(_ address: UInt64, _ length: UInt64, _ right: UInt8) -> UInt64? {
    guard length > 0 else { return nil }
    guard address < Self.end, length <= Self.end - address else { return min(address, Self.end) }
    var at = address
    while at < address + length {
      let bits = unsafe access[Int(at >> 12)]
      guard bits & right != 0 else { return at }
      let end = min((at | 4095) + 1, address + length)
      if bits & Self.shared != 0 {
        guard let index = regionIndex(of: at) else { return at }
        guard regions[index].end >= end else { return regions[index].end }
      }
      at = end
    }
    return nil
  }

  /// Calls for each piece that lies in one place of the host; all of it is there.
  private func eachPiece(
    _ address: UInt64, _ length: UInt64, _ body: (UInt64, UnsafeMutableRawPointer, Int) -> Void
  ) {
    var at = address
    let end = address + length
    while at < end {
      if unsafe access[Int(at >> 12)] & Self.shared == 0 {
        var limit = (at | 4095) + 1
        while limit < end, unsafe access[Int(limit >> 12)] & Self.shared == 0 { limit += 4096 }
        limit = min(limit, end)
        unsafe body(at, UnsafeMutableRawPointer(window + Int(at)), Int(limit - at))
        at = limit
      } else {
        guard let start = unsafe byte(UInt32(truncatingIfNeeded: at), Self.read) else { return }
        let limit = min((at | 4095) + 1, end)
        unsafe body(at, UnsafeMutableRawPointer(start), Int(limit - at))
        at = limit
      }
    }
  }

  /// Sets the protection of pages that cannot be written, run by run.
  private func openLocked(_ address: UInt64, _ length: UInt64, _ kind: Int32) throws(Fault) {
    func isLocked(_ page: Int) -> Bool {
      unsafe access[page] & (Self.fastRead | Self.fastWrite) == Self.fastRead
    }
    var page = Int(address >> 12)
    let last = Int((address + length - 1) >> 12)
    while page <= last {
      var end = page
      while end <= last, isLocked(end) { end += 1 }
      if end > page { try shield(page..<end, kind) }
      page = max(end, page + 1)
    }
  }
}
