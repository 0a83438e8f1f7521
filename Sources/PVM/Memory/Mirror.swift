import Bytes
import CShims

/// Memory that becomes what another one is.
extension GuestMemory {
  /// The ranges of pages, whether they are dirty or not.
  func outline() -> [GuestRange] {
    var ranges: [GuestRange] = []
    var from: UInt64 = 0
    while var range = nextRange(from: from) {
      from = range.address + range.length
      range.isDirty = false
      if let last = ranges.last, last.address + last.length == range.address, last.canWrite == range.canWrite,
        !last.isShared, !range.isShared
      {
        ranges[ranges.count - 1].length += range.length
      } else {
        ranges.append(range)
      }
    }
    return ranges
  }

  /// Takes over pages, rights and what they hold. `sharing`: the host's memory is shared by both; else each
  /// piece of it is copied into memory that `owned` has to keep.
  func become(_ other: GuestMemory, sharing: Bool, owned: inout HostCopies) throws(Fault) {
    let ranges = other.outline()
    if ranges != outline() {
      try clear()
      owned = HostCopies()
      for range in ranges {
        guard range.isShared else {
          try map(range.address, range.length, write: range.canWrite)
          continue
        }
        let start = unsafe sharing ? other.hostStart(range.address) : owned.make(Int(range.length))
        guard let start = unsafe start else { continue }
        try unsafe lay(range.address, start, range.length, write: range.canWrite)
      }
    }
    for range in ranges where !(sharing && range.isShared) { try copy(other, range) }
    guard other.tracksDirty, sharing else { return }
    try trackDirty(true)
    var from: UInt64 = 0
    while let range = other.nextRange(from: from) {
      from = range.address + range.length
      guard range.isDirty else { continue }
      for page in Int(range.address >> 12)..<Int((from + 4095) >> 12) { _ = soil(page) }
    }
  }

  /// Takes away all pages.
  func clear() throws(Fault) {
    for range in outline() {
      let first = range.address & ~4095
      try unmap(first, (range.address + range.length + 4095) & ~4095 - first)
    }
  }

  func hostStart(_ address: UInt64) -> UnsafeMutablePointer<UInt8>? {
    guard let index = regionIndex(of: address) else { return nil }
    return unsafe regions[index].start + Int(address - regions[index].address)
  }

  /// Copies the pages of a range that differ.
  private func copy(_ other: GuestMemory, _ range: GuestRange) throws(Fault) {
    var failure: Fault?
    unsafe eachPair(other, range) { address, mine, theirs, count in
      if unsafe abut_pvm_same(mine, theirs, count) != 0 || failure != nil { return }
      do throws(Fault) {
        try unsafe write(address, UnsafeRawBufferPointer(start: theirs, count: count))
      } catch { failure = error }
    }
    if let failure { throw failure }
  }

  /// The first address at which the two differ, when both have the same outline.
  func difference(_ other: GuestMemory, _ ranges: [GuestRange]) -> UInt64? {
    var found: UInt64?
    for range in ranges {
      unsafe eachPair(other, range) { address, mine, theirs, count in
        if unsafe abut_pvm_same(mine, theirs, count) != 0 || found != nil { return }
        var index = 0
        while index < count - 1, unsafe mine[index] == theirs[index] { index += 1 }
        found = address + UInt64(index)
      }
    }
    return found
  }

  /// Page by page, where both have it.
  private func eachPair(
    _ other: GuestMemory, _ range: GuestRange,
    _ body: (UInt64, UnsafePointer<UInt8>, UnsafePointer<UInt8>, Int) -> Void
  ) {
    var at = range.address
    let end = range.address + range.length
    while at < end {
      let limit = min((at | 4095) + 1, end)
      let address = UInt32(truncatingIfNeeded: at)
      if let mine = unsafe byte(address, Self.read), let theirs = unsafe other.byte(address, Self.read) {
        unsafe body(at, UnsafePointer(mine), UnsafePointer(theirs), Int(limit - at))
      }
      at = limit
    }
  }
}

/// Copies of the host's memory, kept as long as this is.
@safe final class HostCopies {
  private var pieces: [UnsafeMutablePointer<UInt8>]

  init() { unsafe pieces = [] }

  func make(_ count: Int) -> UnsafeMutablePointer<UInt8>? {
    guard let memory = unsafe abut_memory_new(count) else { return nil }
    let piece = unsafe memory.assumingMemoryBound(to: UInt8.self)
    unsafe piece.initialize(repeating: 0, count: count)
    unsafe pieces.append(piece)
    return unsafe piece
  }

  deinit {
    for index in unsafe pieces.indices { unsafe abut_memory_free(pieces[index]) }
  }
}
