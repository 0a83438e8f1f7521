/// Items under numbers that say when they are outdated: generation << 32 | place. A place is used again with
/// its next generation, which is never 0, so neither is a number.
///
/// A class over plain memory: items are read and written where they lie, without a check for other holders.
@safe final class SlotTable<Item> {
  private struct Slot {
    var generation: UInt32
    /// The next free place; -1 ends the list, -2 says that the place is taken.
    var next: Int32
    var item: Item
  }

  private static var end: Int32 { -1 }
  private static var taken: Int32 { -2 }
  private static var countMax: Int { Int(Int32.max) }

  private let blank: Item
  private var slots: UnsafeMutableBufferPointer<Slot>
  private var used = 0
  private var free: Int32 = -1
  private(set) var count = 0

  init(blank: Item) {
    self.blank = blank
    unsafe slots = UnsafeMutableBufferPointer<Slot>.allocate(capacity: 16)
  }

  deinit {
    unsafe slots[..<used].deinitialize()
    unsafe slots.deallocate()
  }

  /// Gives the memory back. Numbers of before are good for nothing, as nothing may be inserted any more.
  func forgetAll() {
    unsafe slots[..<used].deinitialize()
    unsafe slots.deallocate()
    unsafe slots = UnsafeMutableBufferPointer<Slot>.allocate(capacity: 1)
    used = 0
    free = Self.end
    count = 0
  }

  var places: Range<Int> { 0..<used }

  func isTaken(_ place: Int) -> Bool { unsafe slots[place].next == Self.taken }

  /// 0 when there are no more places.
  func insert(_ item: Item) -> UInt64 {
    let place: Int
    if free != Self.end {
      place = Int(free)
      free = unsafe slots[place].next
      unsafe slots[place].item = item
      unsafe slots[place].next = Self.taken
    } else {
      guard used < Self.countMax else { return 0 }
      if unsafe used == slots.count { grow() }
      place = used
      unsafe slots.initializeElement(at: place, to: Slot(generation: 1, next: Self.taken, item: item))
      used += 1
    }
    count += 1
    return number(of: place)
  }

  private func grow() {
    let larger = unsafe UnsafeMutableBufferPointer<Slot>.allocate(capacity: slots.count * 2)
    _ = unsafe larger.moveInitialize(fromContentsOf: slots)
    unsafe slots.deallocate()
    unsafe slots = unsafe larger
  }

  func number(of place: Int) -> UInt64 { UInt64(unsafe slots[place].generation) << 32 | UInt64(place) }

  /// nil for numbers that were never given, or are outdated.
  func place(of number: UInt64) -> Int? {
    let place = Int(number & 0xffff_ffff)
    guard place < used, isTaken(place),
      unsafe slots[place].generation == UInt32(truncatingIfNeeded: number >> 32)
    else { return nil }
    return place
  }

  /// A place that is taken; the table's users ask `place(of:)` first.
  subscript(place: Int) -> Item {
    // Not `get`: it would copy the whole item, and count its references, to look at one field.
    _read { yield unsafe slots[place].item }
    _modify { yield unsafe &slots[place].item }
  }

  func remove(_ place: Int) -> Item {
    let item = unsafe slots[place].item
    clear(place)
    return item
  }

  /// Removes an item that nobody wants.
  func clear(_ place: Int) {
    unsafe slots[place].item = blank
    let generation = unsafe slots[place].generation
    unsafe slots[place].generation = generation == .max ? 1 : generation + 1
    unsafe slots[place].next = free
    free = Int32(place)
    count -= 1
  }
}
