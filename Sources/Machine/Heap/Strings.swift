public import CShims

/// Strings: short ones have their bytes behind them, with a NUL; what grows by joining shares a buffer.
extension Heap {
  private static let stringHead = unsafe MemoryLayout<abut_string>.size
  private static let bufferHead = MemoryLayout<abut_buffer>.size
  /// A shorter string that is joined is copied: that costs less than to share.
  private static let sharedMin = 256

  // MARK: making

  public func string(_ bytes: UnsafeRawBufferPointer) throws(Trap) -> StringRef {
    let string = unsafe try string(length: bytes.count)
    if let from = bytes.baseAddress {
      unsafe Self.inlineBytes(string).copyMemory(from: from, byteCount: bytes.count)
    }
    return unsafe string
  }

  public func string(_ text: String) throws(Trap) -> StringRef {
    unsafe try Self.withBytes(of: text) { bytes throws(Trap) in unsafe try string(bytes) }
  }

  public func string(_ text: StaticString) throws(Trap) -> StringRef {
    unsafe try string(UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// What the library's own function of the kind throws has no type.
  static func withBytes(
    of text: String, _ body: (UnsafeRawBufferPointer) throws(Trap) -> StringRef
  ) throws(Trap) -> StringRef {
    var text = text
    let result = text.withUTF8 { utf8 -> Result<StringRef, Trap> in
      do throws(Trap) {
        return unsafe .success(try body(UnsafeRawBufferPointer(utf8)))
      } catch {
        return unsafe .failure(error)
      }
    }
    return unsafe try result.get()
  }

  /// A string whose bytes the caller writes, before anything else is made: `mutableBytes` has them.
  public func string(length: Int) throws(Trap) -> StringRef {
    try makeRoom()
    let string = unsafe try newString(length)
    unsafe keep(string)
    return unsafe string
  }

  /// One that is in no scope yet.
  @inline(__always)
  func newString(_ length: Int, pinning pins: Pins = unsafe Pins()) throws(Trap) -> StringRef {
    guard length >= 0, length < Self.countMax else { throw tooLong(length) }
    let memory = unsafe try take(Self.stringHead + length + 1, Int(ABUT_OBJECT_STRING), pinning: pins)
    let string = unsafe memory.assumingMemoryBound(to: abut_string.self)
    let bytes = unsafe memory.assumingMemoryBound(to: UInt8.self) + Self.stringHead
    unsafe string.pointee.length = UInt32(truncatingIfNeeded: length)
    unsafe string.pointee.hash = 0
    unsafe string.pointee.bytes = UnsafePointer(bytes)
    unsafe string.pointee.owner = nil
    unsafe string.pointee.native = 0
    unsafe bytes[length] = 0
    return unsafe string
  }

  private func tooLong(_ length: Int) -> Trap {
    Trap(.memoryLimit, "out of memory: a string has at most \(Self.countMax - 1) bytes")
  }

  /// Of a string that has them behind it.
  static func inlineBytes(_ string: StringRef) -> UnsafeMutableRawPointer {
    unsafe UnsafeMutableRawPointer(string) + stringHead
  }

  // MARK: looking

  public static func bytes(of string: StringRef) -> UnsafeRawBufferPointer {
    unsafe UnsafeRawBufferPointer(start: string.pointee.bytes, count: Int(string.pointee.length))
  }

  /// Never 0. Another one in another process.
  public static func hash(of string: StringRef) -> UInt32 {
    let known = unsafe string.pointee.hash
    if known != 0 { return known }
    let hash = unsafe hash(bytes(of: string))
    unsafe string.pointee.hash = hash
    return hash
  }

  public static func sameBytes(_ a: StringRef, _ b: StringRef) -> Bool {
    if unsafe a == b { return true }
    let length = unsafe a.pointee.length
    guard unsafe length == b.pointee.length else { return false }
    // One of its kind in its heap; strings of two heaps do not meet.
    if unsafe a.pointee.head.flags & b.pointee.head.flags & UInt16(ABUT_STRING_INTERNED) != 0 { return false }
    let hashes = unsafe (a.pointee.hash, b.pointee.hash)
    if hashes.0 != hashes.1 && hashes.0 != 0 && hashes.1 != 0 { return false }
    return unsafe abut_bytes_compare(a.pointee.bytes, b.pointee.bytes, Int(length)) == 0
  }

  // MARK: joining

  /// `left` and `right` behind each other; appending to the end of a string again and again costs what is
  /// appended. What is joined for the first time is copied to its own length; the second time it gets a
  /// buffer that grows.
  public func joined(_ left: StringRef, _ right: StringRef) throws(Trap) -> StringRef {
    let added = unsafe Int(right.pointee.length)
    let length = unsafe Int(left.pointee.length) + added
    if added == 0 { return unsafe left }
    if length == added { return unsafe right }
    try makeRoom()
    let pins = unsafe Pins(first: left, second: right)
    let grows = unsafe left.pointee.head.flags & UInt16(ABUT_STRING_JOINED) != 0
    if length < Self.sharedMin || !grows {
      let string = unsafe try newString(length, pinning: pins)
      unsafe string.pointee.head.flags = length < Self.sharedMin ? 0 : UInt16(ABUT_STRING_JOINED)
      let bytes = unsafe Self.inlineBytes(string)
      unsafe bytes.copyMemory(from: left.pointee.bytes, byteCount: length - added)
      unsafe (bytes + (length - added)).copyMemory(from: right.pointee.bytes, byteCount: added)
      unsafe keep(string)
      return unsafe string
    }
    return unsafe try joinedInBuffer(left, right, length, pins)
  }

  private func joinedInBuffer(
    _ left: StringRef, _ right: StringRef, _ length: Int, _ pins: Pins
  ) throws(Trap) -> StringRef {
    let added = unsafe Int(right.pointee.length)
    // The head first: it is a whole string, and in the scope, when the buffer is made.
    let string = unsafe try newString(0, pinning: pins)
    unsafe keep(string)
    let buffer: UnsafeMutablePointer<abut_buffer>
    if let open = unsafe Self.openBuffer(left, added) {
      unsafe buffer = open
    } else {
      guard length < Self.countMax else { throw tooLong(length) }
      let most = min((largest & ~15) - Self.bufferHead, Self.countMax)
      unsafe buffer = try newBuffer(max(min(length * 2, most), length), pins)
      unsafe Self.bytes(buffer).update(from: left.pointee.bytes, count: length - added)
      unsafe buffer.pointee.used = UInt32(truncatingIfNeeded: length - added)
    }
    let bytes = unsafe Self.bytes(buffer)
    unsafe (bytes + (length - added)).update(from: right.pointee.bytes, count: added)
    unsafe buffer.pointee.used = UInt32(truncatingIfNeeded: length)
    unsafe string.pointee.length = UInt32(truncatingIfNeeded: length)
    unsafe string.pointee.bytes = UnsafePointer(bytes)
    unsafe string.pointee.owner = Self.object(buffer)
    unsafe string.pointee.head.flags = UInt16(ABUT_STRING_JOINED)
    return unsafe string
  }

  /// The buffer of a string that ends where the buffer's use does, when it has room for so many bytes more.
  private static func openBuffer(_ string: StringRef, _ added: Int) -> UnsafeMutablePointer<abut_buffer>? {
    guard let owner = unsafe string.pointee.owner else { return nil }
    let buffer = unsafe UnsafeMutableRawPointer(owner).assumingMemoryBound(to: abut_buffer.self)
    let used = unsafe Int(buffer.pointee.used)
    guard unsafe string.pointee.bytes == UnsafePointer(bytes(buffer)),
      unsafe used == Int(string.pointee.length),
      unsafe added <= Int(buffer.pointee.capacity) - used
    else { return nil }
    return unsafe buffer
  }

  private func newBuffer(_ capacity: Int, _ pins: Pins) throws(Trap) -> UnsafeMutablePointer<abut_buffer> {
    let memory = unsafe try take(Self.bufferHead + capacity, Int(ABUT_OBJECT_BYTES), pinning: pins)
    let buffer = unsafe memory.assumingMemoryBound(to: abut_buffer.self)
    unsafe buffer.pointee.capacity = UInt32(truncatingIfNeeded: capacity)
    unsafe buffer.pointee.used = 0
    return unsafe buffer
  }

  private static func bytes(_ buffer: UnsafeMutablePointer<abut_buffer>) -> UnsafeMutablePointer<UInt8> {
    unsafe (UnsafeMutableRawPointer(buffer) + bufferHead).assumingMemoryBound(to: UInt8.self)
  }

  static func object(_ some: UnsafeMutableRawPointer) -> ObjectRef {
    unsafe some.assumingMemoryBound(to: abut_object.self)
  }

  /// The bytes with a NUL behind them. Both stay where they are as long as the string lives.
  public func terminated(_ string: StringRef) throws(Trap) -> UnsafePointer<UInt8> {
    let isDone = unsafe string.pointee.head.flags & UInt16(ABUT_STRING_TERMINATED) != 0
    guard let owner = unsafe string.pointee.owner, !isDone else { return unsafe string.pointee.bytes }
    let length = unsafe Int(string.pointee.length)
    if let buffer = unsafe Self.openBuffer(string, 1) {
      // From now on the NUL is in use, so nothing is appended over it.
      unsafe Self.bytes(buffer)[length] = 0
      unsafe buffer.pointee.used += 1
    } else {
      let pins = unsafe Pins(first: string, second: owner)
      let buffer = unsafe try newBuffer(length + 1, pins)
      unsafe Self.bytes(buffer).update(from: string.pointee.bytes, count: length)
      unsafe Self.bytes(buffer)[length] = 0
      unsafe buffer.pointee.used = UInt32(truncatingIfNeeded: length + 1)
      unsafe string.pointee.bytes = UnsafePointer(Self.bytes(buffer))
      unsafe string.pointee.owner = Self.object(buffer)
    }
    unsafe string.pointee.head.flags |= UInt16(ABUT_STRING_TERMINATED)
    return unsafe string.pointee.bytes
  }
}

extension abut_string {
  /// The bytes of a string that was just made by `string(length:)`.
  public var mutableBytes: UnsafeMutablePointer<UInt8> { unsafe UnsafeMutablePointer(mutating: bytes) }
}
