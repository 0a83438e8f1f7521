import CShims

/// Memory that stays where it is while anybody holds it: whole pages of the system's.
@safe public final class ArenaTable: @unchecked Sendable {
  private struct Arena {
    var start = UInt(0)
    var size = 0
    var mapped = 0
    var holders = 0
  }

  private let lock = Lock()
  private let bytesMax: Int
  private let page = abut_page_size()
  private let table = SlotTable(blank: Arena())
  /// Places by address, to find what an address is inside of.
  private var order: [Int] = []
  private var mapped = 0
  private var isClosed = false

  public init(bytesMax: Int = 1 << 30) { self.bytesMax = bytesMax }

  deinit { closeAll() }

  /// Bytes of all arenas, by whole pages.
  public var bytes: Int { lock.isHere ? lock.held { mapped } : 0 }

  /// Zeroed memory with one holder.
  public func make(size: Int) throws(FlatFault) -> UInt64 {
    guard lock.isHere else { throw CapabilityTable.closed }
    guard size > 0 else { throw FlatFault(.invalidArgument, "an arena has at least one byte") }
    return try lock.held { () throws(FlatFault) in
      if isClosed { throw CapabilityTable.closed }
      guard size <= bytesMax, case let whole = (size + page - 1) / page * page, whole <= bytesMax - mapped
      else {
        throw FlatFault(.limitExceeded, "all arenas together have at most \(bytesMax) bytes")
      }
      guard let pages = unsafe abut_pages_new(whole) else {
        throw FlatFault(.noMemory, "no pages for an arena")
      }
      let start = UInt(bitPattern: pages)
      let number = table.insert(Arena(start: start, size: size, mapped: whole, holders: 1))
      order.insert(Int(number & 0xffff_ffff), at: after(start))
      mapped += whole
      return number
    }
  }

  /// Where it is; valid while it is held.
  public func memory(of arena: UInt64) throws(FlatFault) -> UnsafeMutableRawBufferPointer {
    guard lock.isHere else { throw CapabilityTable.closed }
    return unsafe try lock.held { () throws(FlatFault) in
      let found = table[try place(of: arena)]
      return unsafe UnsafeMutableRawBufferPointer(
        start: UnsafeMutableRawPointer(bitPattern: found.start), count: found.size)
    }
  }

  /// Holds the arena that an address is inside of once more.
  public func retain(inside address: UInt) throws(FlatFault) -> UInt64 {
    guard lock.isHere else { throw CapabilityTable.closed }
    return try lock.held { () throws(FlatFault) in
      let index = after(address) - 1
      guard index >= 0, address - table[order[index]].start < UInt(table[order[index]].size) else {
        throw FlatFault(.stale, "the address is in no arena")
      }
      table[order[index]].holders += 1
      return table.number(of: order[index])
    }
  }

  /// Lets go once; without holders the memory is gone.
  public func free(_ arena: UInt64) throws(FlatFault) {
    guard lock.isHere else { throw CapabilityTable.closed }
    try lock.held { () throws(FlatFault) in
      let place = try place(of: arena)
      table[place].holders -= 1
      if table[place].holders == 0 { unmap(place) }
    }
  }

  func closeAll() {
    guard lock.isHere else { return }
    lock.held {
      isClosed = true
      for place in order.reversed() { unmap(place) }
    }
  }

  private func unmap(_ place: Int) {
    let gone = table.remove(place)
    order.remove(at: after(gone.start) - 1)
    mapped -= gone.mapped
    unsafe abut_pages_free(UnsafeMutableRawPointer(bitPattern: gone.start), gone.mapped)
  }

  /// How many arenas start at or before an address.
  private func after(_ address: UInt) -> Int {
    var (low, high) = (0, order.count)
    while low < high {
      let middle = (low + high) / 2
      if table[order[middle]].start <= address { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func place(of arena: UInt64) throws(FlatFault) -> Int {
    if let place = table.place(of: arena) { return place }
    throw isClosed ? CapabilityTable.closed : FlatFault(.stale, "there is no such arena (any more)")
  }
}
