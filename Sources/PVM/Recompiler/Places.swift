import CShims

/// Which code belongs to which instruction: for each instruction a record, and one for each payment of gas.
/// They are in the order of the program, which is the order of the code as well.
@safe struct Places {
  private static let charge: UInt32 = 1 << 31
  private static let registers: UInt32 = 0x1fff

  struct Place {
    var pc: UInt32
    var native: UInt32
    /// Registers that are pending in bits 0 to 12, that are narrow in bits 13 to 25.
    var bits: UInt32

    var pending: UInt32 { bits & Places.registers }
    var narrow: UInt32 { bits >> 13 & Places.registers }
    /// The code takes gas.
    var isCharge: Bool { bits & Places.charge != 0 }
  }

  private(set) var count = 0
  private var room = 0
  private var start: UnsafeMutablePointer<Place>?

  mutating func reserve(_ room: Int) {
    let larger = UnsafeMutablePointer<Place>.allocate(capacity: room)
    if let old = unsafe start {
      unsafe larger.update(from: old, count: count)
      unsafe old.deallocate()
    }
    unsafe start = unsafe larger
    self.room = room
  }

  /// For the handler of signals: the records as C sees them.
  var records: UnsafePointer<abut_pvm_place>? {
    unsafe UnsafeRawPointer(start)?.assumingMemoryBound(to: abut_pvm_place.self)
  }

  func deallocate() { unsafe start?.deallocate() }

  /// Only what is used.
  func trimmed() -> Places {
    var copy = Places()
    copy.reserve(max(1, count))
    if let from = unsafe start, let to = unsafe copy.start { unsafe to.update(from: from, count: count) }
    copy.count = count
    return copy
  }

  @inline(__always) subscript(_ index: Int) -> Place {
    get { unsafe start.unsafelyUnwrapped[index] }
  }

  @inline(__always) private mutating func append(_ place: Place) {
    if count == room { reserve(max(64, room * 2)) }
    unsafe start.unsafelyUnwrapped[count] = place
    count &+= 1
  }

  @inline(__always) mutating func append(_ pc: UInt32, _ native: Int, pending: UInt32, narrow: UInt32) {
    append(Place(pc: pc, native: UInt32(truncatingIfNeeded: native), bits: pending | narrow << 13))
  }
  mutating func append(_ pc: UInt32, _ native: Int, charge: Bool) {
    append(Place(pc: pc, native: UInt32(truncatingIfNeeded: native), bits: Self.charge))
  }

  /// The last place at or before a byte of the code.
  func find(native: UInt32) -> Place? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].native <= native { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : self[low - 1]
  }

  /// Where the instruction at `pc` begins, behind what takes its gas.
  func find(pc: UInt32) -> Place? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].pc <= pc { low = middle + 1 } else { high = middle }
    }
    guard low > 0, self[low - 1].pc == pc else { return nil }
    return self[low - 1]
  }
}
