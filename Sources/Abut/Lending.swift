import CAbut

/// Memory that a caller borrows from a handle: it stays until the next call with the same handle.
@safe struct Lending: ~Copyable {
  private var blocks: [UnsafeMutableRawBufferPointer] = unsafe []

  deinit { unsafe blocks.forEach { block in unsafe block.deallocate() } }

  mutating func forget() {
    unsafe blocks.forEach { block in unsafe block.deallocate() }
    unsafe blocks.removeAll()
  }

  mutating func bytes(_ bytes: [UInt8]) -> abut_bytes {
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: max(bytes.count, 1), alignment: 1)
    unsafe block.copyBytes(from: bytes)
    unsafe blocks.append(block)
    return unsafe abut_bytes(ptr: block.bindMemory(to: UInt8.self).baseAddress, len: bytes.count)
  }

  mutating func text(_ text: String) -> abut_str { unsafe self.text(Array(text.utf8)) }

  mutating func text(_ utf8: [UInt8]) -> abut_str {
    let lent = unsafe bytes(utf8)
    return unsafe abut_str(
      ptr: UnsafeRawPointer(lent.ptr)?.assumingMemoryBound(to: CChar.self), len: lent.len)
  }
}
