import CShims
import Machine

/// What SYS_QUERY knows: `time` (milliseconds of a clock that never goes back), `os_name`, `os_version`,
/// `arch` and `kio_version`.
extension KIODialect {
  /// The version of the language core, not of the library.
  static let kioVersion: StaticString = "2.1.0"

  func query(_ key: Slot, _ machine: Machine) throws(Trap) -> Slot {
    guard let key = unsafe key.string else { return .nil }
    let heap = machine.heap
    if unsafe Self.isKey(key, "time") { return .number(Double(abut_clock()) / 1e6) }
    if unsafe Self.isKey(key, "os_name") { return try unsafe Self.string(abut_kio_os_name(), heap) }
    if unsafe Self.isKey(key, "arch") { return try unsafe Self.string(abut_kio_arch(), heap) }
    if unsafe Self.isKey(key, "os_version") {
      let room = ByteRoom(limit: 1024)
      let length = unsafe abut_kio_os_version(try room.extend(by: 512), 512)
      room.shorten(by: 512 - length)
      return try unsafe .object(heap.string(room.contents))
    }
    guard unsafe Self.isKey(key, "kio_version") else { return .nil }
    return try unsafe Self.string(Self.kioVersion.utf8Start, Self.kioVersion.utf8CodeUnitCount, heap)
  }

  private static func isKey(_ string: StringRef, _ name: StaticString) -> Bool {
    unsafe abut_kio_order(
      string.pointee.bytes, Int(string.pointee.length), name.utf8Start, name.utf8CodeUnitCount) == 0
  }

  private static func string(_ text: UnsafePointer<CChar>?, _ heap: Heap) throws(Trap) -> Slot {
    guard let text = unsafe text else { return .nil }
    var count = 0
    while unsafe text[count] != 0 { count += 1 }
    return try unsafe .object(heap.string(UnsafeRawBufferPointer(start: text, count: count)))
  }

  private static func string(_ text: UnsafePointer<UInt8>, _ count: Int, _ heap: Heap) throws(Trap) -> Slot {
    try unsafe .object(heap.string(UnsafeRawBufferPointer(start: text, count: count)))
  }
}
