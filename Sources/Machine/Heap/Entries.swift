import CShims

typealias EntryRef = UnsafeMutablePointer<abut_entry>

/// Tables of objects: open addressing, a power of two of entries, at most three quarters of them used.
extension Heap {
  /// In the place of an object that was removed; a search goes on behind it.
  private static var removed: ObjectRef { unsafe ObjectRef(bitPattern: 1).unsafelyUnwrapped }

  private static func isLiving(_ entry: EntryRef) -> Bool {
    let object = unsafe entry.pointee.object
    return unsafe object != nil && object != removed
  }

  /// Spreads an address by the secret of the process.
  static func addressHash(_ address: UnsafeMutableRawPointer?) -> UInt32 {
    let secret = HashSecret.shared
    let product = (UInt64(UInt(bitPattern: address)) ^ secret.first).multipliedFullWidth(by: secret.second)
    let folded = product.high ^ product.low
    return UInt32(truncatingIfNeeded: folded ^ folded &>> 32)
  }

  /// The hash of an entry that keeps it as its value.
  static func storedHash(_ entry: EntryRef) -> UInt32 {
    unsafe UInt32(truncatingIfNeeded: entry.pointee.value)
  }

  /// The hash of an entry that is found by its object's address.
  static func addressHash(of entry: EntryRef) -> UInt32 { unsafe addressHash(entry.pointee.object) }

  /// At the end of a collection.
  func shrinkTables() {
    unsafe shrink(&state.pointee.interned, rehash: Self.storedHash)
    unsafe shrink(&state.pointee.retained, rehash: Self.addressHash(of:))
    shrinkScope()
  }

  @inline(__always)
  static func find(_ hash: UInt32, in table: abut_entries, _ matches: (EntryRef) -> Bool) -> EntryRef? {
    guard unsafe table.capacity > 0, let entries = unsafe table.entries else { return nil }
    let mask = unsafe table.capacity &- 1
    var index = Int(hash) & mask
    while true {
      let entry = unsafe entries + index
      guard let object = unsafe entry.pointee.object else { return nil }
      if unsafe object != removed && matches(entry) { return unsafe entry }
      index = (index &+ 1) & mask
    }
  }

  /// Room for one more entry. What was removed goes, and a table that is mostly empty shrinks.
  func makeRoom(in table: inout abut_entries, rehash: (EntryRef) -> UInt32) -> Bool {
    if unsafe (table.used + 1) * 4 <= table.capacity * 3 { return true }
    // One entry that stays empty ends every search.
    return unsafe rebuild(&table, rehash) || table.used + 1 < table.capacity
  }

  /// Every collection looks at all entries: what is left of very many is not kept.
  private func shrink(_ table: inout abut_entries, rehash: (EntryRef) -> UInt32) {
    if unsafe table.capacity > 64 && (table.count + 1) * 8 < table.capacity {
      _ = unsafe rebuild(&table, rehash)
    }
  }

  /// False, and nothing is changed, when there is no memory.
  private func rebuild(_ table: inout abut_entries, _ rehash: (EntryRef) -> UInt32) -> Bool {
    var capacity = 16
    while unsafe capacity < (table.count + 1) * 2 { capacity *= 2 }
    let stride = unsafe MemoryLayout<abut_entry>.stride
    guard let memory = unsafe abut_table_resize(nil, capacity * stride) else { return false }
    var fresh = unsafe abut_entries()
    unsafe fresh.entries = memory.bindMemory(to: abut_entry.self, capacity: capacity)
    unsafe fresh.entries.initialize(repeating: abut_entry(), count: capacity)
    unsafe fresh.capacity = capacity
    unsafe Self.forEach(in: table) { entry in unsafe Self.insert(entry.pointee, rehash(entry), in: &fresh) }
    _ = unsafe abut_table_resize(table.entries, 0)
    unsafe table = fresh
    return true
  }

  static func insert(_ entry: abut_entry, _ hash: UInt32, in table: inout abut_entries) {
    guard let entries = unsafe table.entries else { return }
    let mask = unsafe table.capacity &- 1
    var index = Int(hash) & mask
    while unsafe entries[index].object != nil { index = (index &+ 1) & mask }
    unsafe entries[index] = entry
    unsafe table.count += 1
    unsafe table.used += 1
  }

  /// Where no search goes on behind it, an entry is as good as new, and those before it that only searches
  /// pass.
  static func remove(_ entry: EntryRef, from table: inout abut_entries) {
    guard let entries = unsafe table.entries else { return }
    let mask = unsafe table.capacity &- 1
    var index = unsafe entry - entries
    unsafe entry.pointee.object = removed
    unsafe table.count -= 1
    guard unsafe entries[(index &+ 1) & mask].object == nil else { return }
    while unsafe entries[index].object == removed {
      unsafe entries[index].object = nil
      unsafe table.used -= 1
      index = (index &- 1) & mask
    }
  }

  @inline(__always)
  static func forEach(in table: abut_entries, _ body: (EntryRef) -> Void) {
    guard let entries = unsafe table.entries else { return }
    for index in unsafe 0..<table.capacity where unsafe isLiving(entries + index) {
      unsafe body(entries + index)
    }
  }

  /// Removes what a collection left without a mark.
  func sweep(_ table: inout abut_entries, keeping: (ObjectRef) -> Bool) {
    guard let entries = unsafe table.entries else { return }
    for index in unsafe 0..<table.capacity where unsafe Self.isLiving(entries + index) {
      guard let object = unsafe entries[index].object, unsafe !keeping(object) else { continue }
      unsafe Self.remove(entries + index, from: &table)
    }
  }

  func releaseTables() {
    unsafe _ = abut_table_resize(state.pointee.scope, 0)
    unsafe _ = abut_table_resize(state.pointee.interned.entries, 0)
    unsafe _ = abut_table_resize(state.pointee.retained.entries, 0)
  }
}

/// What hashes start from, so that nobody outside can choose strings that collide. The order of nothing that
/// a program sees depends on it.
struct HashSecret {
  static let shared = HashSecret()

  let first: UInt64
  let second: UInt64
  let third: UInt64

  private init() {
    first = UInt64.random(in: 1...UInt64.max)
    // Odd, and with bits in both halves: a multiplication by it loses nothing.
    second = UInt64.random(in: 1...UInt64.max) | 1 << 63 | 1
    third = UInt64.random(in: 1...UInt64.max) | 1 << 62 | 1
  }
}
