import CShims

/// Bytes that grow where there may be no memory for them: then that is an error of the program's, not the
/// end of the process.
@safe public final class ByteRoom {
  private var bytes: UnsafeMutablePointer<UInt8>?
  private var capacity = 0
  public private(set) var count = 0
  /// What it may hold; strings are shorter than 4 GiB in any case.
  private var limit: Int
  private var isBoundByObject = false

  private static let countMax = Int(UInt32.max) - 4096

  public init(limit: Int = 0) { self.limit = min(limit, Self.countMax) }

  /// It may hold what the heap may have, and no more than one object.
  public func bound(by heap: Heap) {
    isBoundByObject = heap.largest < heap.limit
    limit = min(heap.limit, heap.largest, Self.countMax)
  }

  deinit { unsafe abut_memory_free(bytes) }

  public var contents: UnsafeRawBufferPointer { unsafe UnsafeRawBufferPointer(start: bytes, count: count) }

  /// Makes room for `more` bytes at the end, which the caller writes.
  public func extend(by more: Int) throws(Trap) -> UnsafeMutablePointer<UInt8> {
    guard more <= limit - count else { throw refusal }
    if more > capacity - count { try grow(to: count + more) }
    guard let bytes = unsafe bytes else { throw refusal }
    defer { count += more }
    return unsafe bytes + count
  }

  public func append(_ more: UnsafeRawBufferPointer) throws(Trap) {
    guard let source = more.baseAddress, unsafe !more.isEmpty else { return }
    let room = try unsafe extend(by: more.count)
    unsafe UnsafeMutableRawPointer(room).copyMemory(from: source, byteCount: more.count)
  }

  public func append(_ text: StaticString) throws(Trap) {
    try unsafe append(UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  public func append(_ byte: UInt8) throws(Trap) {
    let room = try unsafe extend(by: 1)
    unsafe room.pointee = byte
  }

  public func append(_ more: [UInt8]) throws(Trap) {
    for byte in more { try append(byte) }
  }

  /// Takes back what `extend` gave too much of.
  public func shorten(by less: Int) { count -= min(less, count) }

  /// Forgets everything; keeps a little memory for the next time.
  public func clear() {
    count = 0
    guard capacity > Self.kept else { return }
    unsafe abut_memory_free(bytes)
    unsafe bytes = nil
    capacity = 0
  }

  private static let kept = 65_536
  private var refusal: Trap {
    isBoundByObject
      ? Trap(.allocationTooLarge, "a text of more than \(limit) bytes")
      : Trap(.memoryLimit, "there is no memory for the text")
  }

  private func grow(to least: Int) throws(Trap) {
    let wanted = max(least, min(capacity * 2, limit), 64)
    guard let fresh = unsafe abut_memory_new(wanted) else { throw refusal }
    if let bytes = unsafe bytes {
      unsafe fresh.copyMemory(from: bytes, byteCount: count)
      unsafe abut_memory_free(bytes)
    }
    unsafe bytes = fresh.assumingMemoryBound(to: UInt8.self)
    capacity = wanted
  }
}
