public import Bytes
import CShims

/// The memory of one machine: 2^20 pages in a window of the address space, and pieces of the host's memory.
///
/// What the guest may do is one byte for each page. The window's protection says the same in the terms of the
/// system: whatever is not FAST there cannot be touched.
@safe public final class GuestMemory {
  let context: UnsafeMutablePointer<abut_pvm_context>
  /// Where guest address 0 is.
  public let window: UnsafeMutablePointer<UInt8>
  /// One byte for each page.
  let access: UnsafeMutablePointer<UInt8>
  /// Memory of the host's; what was added last is looked at first.
  private(set) var regions: [Region] = []
  public private(set) var tracksDirty = false
  /// Whose pages these are while nobody changes which there are; when the memory goes, they are kept for its
  /// next machine.
  private var shape: Shape?

  /// What all machines of a module start with.
  struct Shape {
    let owner: Module
    let number: UInt64
    /// What a run leaves its traces in, and what this machine has to itself.
    var written: [Range<UInt64>]
    var own: Range<UInt64>
  }

  /// The guest's from `address` on, exactly `length` bytes.
  @safe struct Region {
    var address: UInt64
    var length: UInt64
    var start: UnsafeMutablePointer<UInt8>
    var end: UInt64 { address + length }
    /// The pages that it takes, all of them.
    var first: UInt64 { address & ~4095 }
    var limit: UInt64 { (end + 4095) & ~4095 }
  }

  public static let pageSize: UInt64 = 4096
  /// Below it the guest has nothing.
  public static let lowest: UInt64 = 1 << 16
  public static let end: UInt64 = 1 << 32

  static let read = UInt8(ABUT_PVM_READ)
  static let write = UInt8(ABUT_PVM_WRITE)
  static let fastRead = UInt8(ABUT_PVM_FAST_READ)
  static let fastWrite = UInt8(ABUT_PVM_FAST_WRITE)
  static let shared = UInt8(ABUT_PVM_SHARED)
  static let dirty = UInt8(ABUT_PVM_DIRTY)
  static let rights = read | write

  public convenience init() throws(Fault) { try self.init(shape: 0) }

  /// `isFurnished` says whether the pages of that shape are there already.
  init(shape: UInt64) throws(Fault) {
    guard let window = unsafe abut_pvm_window_new(shape) else {
      throw Fault(.noMemory, at: 0, "no address space for guest memory")
    }
    unsafe self.window = window
    unsafe context = abut_pvm_window_context(window)
    unsafe access = context.pointee.access
  }

  var isFurnished: Bool { unsafe context.pointee.shape != 0 }

  deinit {
    guard let shape, renew(shape) else {
      unsafe abut_pvm_window_free(window)
      return
    }
    // The owner lives until the window is with the others: it takes it out of there when it goes.
    unsafe abut_pvm_window_keep(window, shape.number)
  }

  /// From now on, what is mapped is what every machine of the module starts with, and `own`.
  func settle(_ shape: Shape) { self.shape = shape }

  private func renew(_ shape: Shape) -> Bool {
    for index in shape.written.indices where !shape.written[index].isEmpty {
      let range = shape.written[index]
      if unsafe abut_pvm_window_renew(window, range.lowerBound, UInt64(range.count)) == 0 { return false }
    }
    if shape.own.isEmpty { return true }
    let pages = Int(shape.own.lowerBound >> 12)..<Int(shape.own.upperBound >> 12)
    unsafe (access + pages.lowerBound).update(repeating: 0, count: pages.count)
    return unsafe abut_pvm_window_drop(window, shape.own.lowerBound, UInt64(shape.own.count)) != 0
  }

  /// Where the 13 registers are, as long as the memory lives.
  var registers: UnsafeMutablePointer<UInt64> {
    // They come first in the context.
    unsafe UnsafeMutableRawPointer(context).assumingMemoryBound(to: UInt64.self)
  }
}

/// Which pages there are.
extension GuestMemory {
  /// Gives pages their access and zeroes those that had none. What is there stays.
  public func map(_ address: UInt64, _ length: UInt64, write: Bool) throws(Fault) {
    let pages = try checked(address, length)
    let rights = write ? Self.rights : Self.read
    try change(pages) { old in self.kept(old, rights, isNew: old & Self.rights == 0) }
  }

  /// Changes the access of pages that are mapped; all must be.
  public func protect(_ address: UInt64, _ length: UInt64, write: Bool) throws(Fault) {
    let pages = try checked(address, length)
    for page in pages where unsafe access[page] & Self.rights == 0 {
      throw Fault(.outOfBounds, at: page << 12, "no page is mapped there")
    }
    let rights = write ? Self.rights : Self.read
    try change(pages) { old in self.kept(old, rights, isNew: false) }
  }

  /// Takes pages away, with what they hold.
  public func unmap(_ address: UInt64, _ length: UInt64) throws(Fault) {
    let pages = try checked(address, length)
    guard !pages.isEmpty else { return }
    shape = nil
    guard unsafe abut_pvm_window_drop(window, address, length) != 0 else {
      throw Fault(.noMemory, at: Int(address), "the system has no room for another mapping")
    }
    unsafe (access + pages.lowerBound).update(repeating: 0, count: pages.count)
    regions.removeAll { address <= $0.first && $0.limit <= address + length }
    tellEngines()
  }

  /// Lays memory of the host's into the guest. It must stay as long as it is mapped; bytes behind its end are
  /// not there, though their page is.
  public func share(
    _ address: UInt64, _ start: UnsafeMutablePointer<UInt8>, _ length: UInt64, write: Bool
  ) throws(Fault) {
    _ = try checked(address, 0)
    try unsafe lay(address, start, length, write: write)
  }

  /// The same for what begins in the middle of a page: the bytes before it are not there.
  func lay(
    _ address: UInt64, _ start: UnsafeMutablePointer<UInt8>, _ length: UInt64, write: Bool
  ) throws(Fault) {
    guard length > 0 else { return }
    guard address <= Self.end, length <= Self.end - address else {
      throw Fault(.outOfBounds, at: Int(truncatingIfNeeded: address), "outside of what the guest can have")
    }
    let region = unsafe Region(address: address, length: length, start: start)
    let pages = try checked(region.first, region.limit - region.first)
    try unmap(region.first, region.limit - region.first)
    touch(pages)
    let bits = Self.shared | (write ? Self.rights : Self.read)
    unsafe (access + pages.lowerBound).update(repeating: bits, count: pages.count)
    regions.append(region)
    tellEngines()
  }

  /// Maps what an image holds. The pages were not mapped.
  func place(_ address: UInt64, _ length: UInt64, image: Int32, _ offset: UInt64, write: Bool) throws(Fault) {
    let pages = try checked(address, (length + 4095) & ~4095)
    guard !pages.isEmpty else { return }
    let size = UInt64(pages.count) * Self.pageSize
    guard unsafe abut_pvm_window_place(window, address, size, image, offset, write ? 2 : 1) != 0 else {
      throw Fault(.noMemory, at: Int(address), "the system has no room for another mapping")
    }
    touch(pages)
    let bits = write ? Self.rights | Self.fastRead | Self.fastWrite : Self.read | Self.fastRead
    unsafe (access + pages.lowerBound).update(repeating: bits, count: pages.count)
  }

  /// From now on, or no longer, notes which pages are written; all start clean.
  public func trackDirty(_ on: Bool) throws(Fault) {
    tracksDirty = on
    // Whether writes are noted is no bit of a page.
    tellEngines()
    var from: UInt64 = 0
    while let range = nextRange(from: from) {
      from = range.address + range.length
      let first = Int(range.address >> 12)
      try change(first..<Int((from + 4095) >> 12)) { old in
        self.kept(old & ~Self.dirty, old & Self.rights, isNew: false)
      }
    }
  }

  /// The bits of a page that had `old` and gets `rights`.
  private func kept(_ old: UInt8, _ rights: UInt8, isNew: Bool) -> UInt8 {
    var bits = rights | old & (Self.shared | Self.dirty)
    if bits & Self.shared != 0 { return bits }
    // A page that was not there before counts as written: it is not what whoever tracks has seen there.
    if tracksDirty, isNew { bits |= Self.dirty }
    bits |= Self.fastRead
    if rights & Self.write != 0, !tracksDirty || bits & Self.dirty != 0 { bits |= Self.fastWrite }
    return bits
  }

  /// Sets the bits of pages, and the window's protection where it changes: once for each run of like pages.
  private func change(_ pages: Range<Int>, _ bits: (UInt8) -> UInt8) throws(Fault) {
    touch(pages)
    var isSharedChanged = false
    var first = pages.lowerBound
    while first < pages.upperBound {
      let old = unsafe access[first]
      let new = bits(old)
      if new != old, old & Self.shared != 0 { isSharedChanged = true }
      var end = first + 1
      while end < pages.upperBound, unsafe access[end] == old { end += 1 }
      let kind = Self.protection(new)
      if kind != Self.protection(old) { try shield(first..<end, kind) }
      unsafe (access + first).update(repeating: new, count: end - first)
      first = end
    }
    if isSharedChanged { tellEngines() }
  }

  /// 0 none, 1 read, 2 write.
  static func protection(_ bits: UInt8) -> Int32 {
    bits & fastWrite != 0 ? 2 : bits & fastRead != 0 ? 1 : 0
  }

  func shield(_ pages: Range<Int>, _ kind: Int32) throws(Fault) {
    shape = nil
    let (address, length) = (UInt64(pages.lowerBound) << 12, UInt64(pages.count) << 12)
    guard unsafe abut_pvm_window_protect(window, address, length, kind) != 0 else {
      throw Fault(.noMemory, at: Int(address), "the system has no room for another mapping")
    }
  }

  /// Notes that something is mapped there.
  private func touch(_ pages: Range<Int>) {
    shape = nil
    guard !pages.isEmpty else { return }
    for chunk in pages.lowerBound >> 12...(pages.upperBound - 1) >> 12 {
      let bit: UInt64 = 1 << UInt64(chunk & 63)
      switch chunk >> 6 {
      case 0: unsafe context.pointee.used.0 |= bit
      case 1: unsafe context.pointee.used.1 |= bit
      case 2: unsafe context.pointee.used.2 |= bit
      default: unsafe context.pointee.used.3 |= bit
      }
    }
  }

  /// The pages of a range that may be mapped.
  private func checked(_ address: UInt64, _ length: UInt64) throws(Fault) -> Range<Int> {
    guard address % Self.pageSize == 0, length % Self.pageSize == 0 else {
      throw Fault(.invalidArgument, at: Int(truncatingIfNeeded: address), "not a multiple of the page size")
    }
    guard address >= Self.lowest, address <= Self.end, length <= Self.end - address else {
      throw Fault(.outOfBounds, at: Int(truncatingIfNeeded: address), "outside of what the guest can have")
    }
    return Int(address >> 12)..<Int((address + length) >> 12)
  }
}

extension GuestMemory {
  /// Makes all pages of a heap that grew writable. Memory of the host's stays what it is. False when the
  /// system refuses.
  func grow(_ old: UInt64, _ new: UInt64) -> Bool {
    let first = max(old / Self.pageSize, Self.lowest / Self.pageSize)
    let end = min((new + Self.pageSize - 1) / Self.pageSize, Self.end / Self.pageSize)
    guard first < end else { return true }
    do throws(Fault) {
      try change(Int(first)..<Int(end)) { old in
        old & Self.shared != 0 ? old : self.kept(old, Self.rights, isNew: old & Self.rights == 0)
      }
      return true
    } catch { return false }
  }
}
