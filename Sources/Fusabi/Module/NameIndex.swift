import Machine

/// Finds functions by their names. The index is made when a module with many functions is first asked.
@safe final class NameIndex: @unchecked Sendable {
  /// With so few functions looking at each is as fast.
  private static let plainMax = 8

  private let lock = ImageLock()
  /// The numbers of the functions in the order of their names; those of one name in their own. Under the
  /// lock.
  private var sorted: [UInt16] = []

  /// The first function of that name.
  func find(_ name: UnsafeRawBufferPointer, in tables: FileTables) -> Int? {
    let count = tables.count(.functions)
    if count <= Self.plainMax {
      return (0..<count).first { unsafe Self.order(tables.file.slice(tables.functionName($0)), name) == 0 }
    }
    return lock.held {
      if sorted.isEmpty { sorted = Self.made(tables, count) }
      let place = sorted.firstIndexSorted {
        unsafe Self.order(tables.file.slice(tables.functionName(Int($0))), name) >= 0
      }
      guard place < count else { return nil }
      let found = Int(sorted[place])
      return unsafe Self.order(tables.file.slice(tables.functionName(found)), name) == 0 ? found : nil
    }
  }

  private static func made(_ tables: FileTables, _ count: Int) -> [UInt16] {
    (0..<count).map { UInt16(truncatingIfNeeded: $0) }.sorted { one, other in
      let order = unsafe order(
        tables.file.slice(tables.functionName(Int(one))), tables.file.slice(tables.functionName(Int(other))))
      return order == 0 ? one < other : order < 0
    }
  }

  /// Below zero when the first comes first, by size and then by bytes; zero when they are the same.
  private static func order(_ one: UnsafeRawBufferPointer, _ other: UnsafeRawBufferPointer) -> Int {
    if one.count != other.count { return one.count - other.count }
    for index in 0..<one.count {
      let (first, second) = unsafe (one[index], other[index])
      if first != second { return Int(first) - Int(second) }
    }
    return 0
  }
}
