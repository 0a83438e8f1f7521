import CShims

/// Strings of which there is one of their kind. The table holds none of them: those that nobody reaches leave
/// it with the next collection, unless they name a native.
extension Heap {
  /// The one string with these bytes that is interned.
  public func interned(_ bytes: UnsafeRawBufferPointer) throws(Trap) -> StringRef {
    let hash = unsafe Self.hash(bytes)
    if let known = unsafe findInterned(bytes, hash) {
      unsafe try keepAgain(known)
      return unsafe known
    }
    let string = unsafe try string(bytes)
    unsafe try intern(string, hash)
    return unsafe string
  }

  public func interned(_ text: String) throws(Trap) -> StringRef {
    unsafe try Self.withBytes(of: text) { bytes throws(Trap) in unsafe try interned(bytes) }
  }

  public func interned(_ text: StaticString) throws(Trap) -> StringRef {
    unsafe try interned(UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// The string itself becomes the one when it has its own bytes and there is none yet.
  public func interned(_ string: StringRef) throws(Trap) -> StringRef {
    if unsafe string.pointee.head.flags & UInt16(ABUT_STRING_INTERNED) != 0 { return unsafe string }
    let hash = unsafe Self.hash(of: string)
    if let known = unsafe findInterned(Self.bytes(of: string), hash) {
      unsafe try keepAgain(known)
      return unsafe known
    }
    guard unsafe string.pointee.owner != nil else {
      unsafe try intern(string, hash)
      return unsafe string
    }
    let length = unsafe Int(string.pointee.length)
    try makeRoom()
    let copy = unsafe try newString(length, pinning: Pins(first: string))
    unsafe Self.inlineBytes(copy).copyMemory(from: string.pointee.bytes, byteCount: length)
    unsafe keep(copy)
    unsafe try intern(copy, hash)
    return unsafe copy
  }

  /// The interned string with these bytes, when there is one. It is in no scope.
  public func findInterned(_ bytes: UnsafeRawBufferPointer) -> StringRef? {
    unsafe findInterned(bytes, Self.hash(bytes))
  }

  private func findInterned(_ bytes: UnsafeRawBufferPointer, _ hash: UInt32) -> StringRef? {
    let entry = unsafe Self.find(hash, in: state.pointee.interned) { entry in
      guard unsafe entry.pointee.value == UInt64(hash) else { return false }
      return unsafe Self.isEqual(Self.string(entry), bytes)
    }
    guard let entry = unsafe entry else { return nil }
    return unsafe Self.string(entry)
  }

  private static func string(_ entry: EntryRef) -> StringRef {
    unsafe UnsafeMutableRawPointer(entry.pointee.object).assumingMemoryBound(to: abut_string.self)
  }

  private static func isEqual(_ string: StringRef, _ bytes: UnsafeRawBufferPointer) -> Bool {
    guard unsafe Int(string.pointee.length) == bytes.count else { return false }
    guard let start = bytes.baseAddress, bytes.count > 0 else { return true }
    return unsafe abut_bytes_compare(string.pointee.bytes, start, bytes.count) == 0
  }

  /// `string` is in the scope.
  private func intern(_ string: StringRef, _ hash: UInt32) throws(Trap) {
    guard unsafe makeRoom(in: &state.pointee.interned, rehash: Self.storedHash) else {
      throw Self.systemOutOfMemory
    }
    unsafe string.pointee.hash = hash
    unsafe string.pointee.head.flags |= UInt16(ABUT_STRING_INTERNED)
    let entry = unsafe abut_entry(object: Self.object(string), value: UInt64(hash))
    unsafe Self.insert(entry, hash, in: &state.pointee.interned)
  }

  /// At the end of marking.
  func sweepInterned() {
    unsafe sweep(&state.pointee.interned) { object in
      if unsafe isMarked(object) { return true }
      let raw = UnsafeMutableRawPointer(object)
      guard unsafe raw.assumingMemoryBound(to: abut_string.self).pointee.native != 0 else { return false }
      unsafe mark(object)
      return true
    }
  }
}
