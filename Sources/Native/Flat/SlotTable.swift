/// Items under numbers that say when they are outdated: generation << 32 | place. A place is used again
/// with its next generation, which is never 0, so neither is a number.
struct SlotTable<Item> {
  private struct Slot {
    var generation: UInt32
    /// The next free place; -1 ends the list, -2 says that the place is taken.
    var next: Int32
    var item: Item
  }

  private static var end: Int32 { -1 }
  private static var taken: Int32 { -2 }

  private let blank: Item
  private var slots: [Slot] = []
  private var free = Self.end
  private(set) var count = 0

  init(blank: Item) { self.blank = blank }

  var places: Range<Int> { 0..<slots.count }

  func isTaken(_ place: Int) -> Bool { slots[place].next == Self.taken }

  /// 0 when there are no more places.
  mutating func insert(_ item: Item) -> UInt64 {
    let place: Int
    if free != Self.end {
      place = Int(free)
      free = slots[place].next
      slots[place].item = item
      slots[place].next = Self.taken
    } else {
      guard slots.count < Int(Int32.max) else { return 0 }
      place = slots.count
      slots.append(Slot(generation: 1, next: Self.taken, item: item))
    }
    count += 1
    return number(of: place)
  }

  func number(of place: Int) -> UInt64 { UInt64(slots[place].generation) << 32 | UInt64(place) }

  /// nil for numbers that were never given, or are outdated.
  func place(of number: UInt64) -> Int? {
    let place = Int(number & 0xffff_ffff)
    guard place < slots.count, slots[place].next == Self.taken,
      slots[place].generation == UInt32(truncatingIfNeeded: number >> 32)
    else { return nil }
    return place
  }

  subscript(place: Int) -> Item {
    get { slots[place].item }
    _modify { yield &slots[place].item }
  }

  @discardableResult
  mutating func remove(_ place: Int) -> Item {
    let item = slots[place].item
    slots[place].item = blank
    slots[place].generation = slots[place].generation == .max ? 1 : slots[place].generation + 1
    slots[place].next = free
    free = Int32(place)
    count -= 1
    return item
  }
}
