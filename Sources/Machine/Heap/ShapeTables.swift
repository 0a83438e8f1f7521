import CShims

typealias ShapeTable = UnsafeMutablePointer<abut_shape_table>

/// Tables of properties by key.
extension Heap {
  private static let tableHead = MemoryLayout<abut_shape_table>.size
  private static let keyBytes = MemoryLayout<abut_shape_key>.size

  static func keys(_ table: ShapeTable) -> UnsafeMutablePointer<abut_shape_key> {
    unsafe (UnsafeMutableRawPointer(table) + tableHead).assumingMemoryBound(to: abut_shape_key.self)
  }

  private static func buckets(_ table: ShapeTable) -> UnsafeMutablePointer<UInt32> {
    let behind = unsafe UnsafeMutableRawPointer(keys(table) + Int(table.pointee.capacity))
    return unsafe behind.assumingMemoryBound(to: UInt32.self)
  }

  func newTable(_ capacity: Int, pinning pins: Pins) throws(Trap) -> ShapeTable {
    var buckets = 16
    while buckets < capacity * 2 { buckets *= 2 }
    let size = Self.tableHead + capacity * Self.keyBytes + buckets * MemoryLayout<UInt32>.size
    let memory = unsafe try take(size, Int(ABUT_OBJECT_TABLE), pinning: pins)
    let table = unsafe memory.assumingMemoryBound(to: abut_shape_table.self)
    unsafe table.pointee.count = 0
    unsafe table.pointee.deleted = 0
    unsafe table.pointee.capacity = UInt32(truncatingIfNeeded: capacity)
    unsafe table.pointee.buckets = UInt32(truncatingIfNeeded: buckets)
    unsafe Self.buckets(table).initialize(repeating: 0, count: buckets)
    return unsafe table
  }

  static func place(of key: UInt32, in table: ShapeTable) -> Int? {
    let buckets = unsafe buckets(table), keys = unsafe keys(table)
    let mask = unsafe Int(table.pointee.buckets) &- 1
    var index = Int(mixed(UInt64(key))) & mask
    while unsafe buckets[index] != 0 {
      let place = unsafe Int(buckets[index]) &- 1
      if unsafe keys[place].key == key && keys[place].deleted == 0 { return place }
      index = (index &+ 1) & mask
    }
    return nil
  }

  /// Behind all others; there is room.
  static func add(_ key: UInt32, _ flags: UInt8, to table: ShapeTable) {
    let buckets = unsafe buckets(table)
    let mask = unsafe Int(table.pointee.buckets) &- 1
    var index = Int(mixed(UInt64(key))) & mask
    while unsafe buckets[index] != 0 { index = (index &+ 1) & mask }
    let place = unsafe Int(table.pointee.count)
    unsafe keys(table)[place] = abut_shape_key(key: key, flags: flags, deleted: 0, unused: 0)
    unsafe table.pointee.count += 1
    unsafe buckets[index] = table.pointee.count
  }

  /// The table of a new shape in the tree: its parent's when its own property comes right behind those of the
  /// parent.
  func table(for shape: ShapeRef, _ pins: Pins) throws(Trap) -> ShapeTable {
    let count = unsafe Int(shape.pointee.count)
    let flags = unsafe UInt8(truncatingIfNeeded: shape.pointee.key_flags)
    if let parent = unsafe shape.pointee.parent, let shared = unsafe parent.pointee.table,
      unsafe shared.pointee.count == parent.pointee.count,
      unsafe shared.pointee.count < shared.pointee.capacity
    {
      unsafe Self.add(shape.pointee.key, flags, to: shared)
      return unsafe shared
    }
    let table = unsafe try newTable(min(Self.shapeKeysMax, count * 2), pinning: pins)
    unsafe Self.fill(table, from: shape)
    return unsafe table
  }

  /// The properties of a shape in the tree, in their order.
  static func fill(_ table: ShapeTable, from shape: ShapeRef) {
    let count = unsafe Int(shape.pointee.count)
    let keys = unsafe keys(table)
    var next = unsafe Optional(shape)
    // From the last to the first, then by the hash: `add` wants them in their order.
    while let this = unsafe next, unsafe this.pointee.count > 0 {
      let flags = unsafe UInt8(truncatingIfNeeded: this.pointee.key_flags)
      let place = unsafe Int(this.pointee.count) - 1
      unsafe keys[place] = abut_shape_key(key: this.pointee.key, flags: flags, deleted: 0, unused: 0)
      unsafe next = this.pointee.parent
    }
    for place in 0..<count { unsafe add(keys[place].key, keys[place].flags, to: table) }
  }
}
