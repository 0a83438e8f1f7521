import CShims

/// Bytes that are read when somebody asks for them first, and stay where they are. Two that ask at once both
/// read; one of the copies is dropped.
@safe final class LazyTable {
  private let slot: UnsafeMutablePointer<UnsafeMutableRawPointer?>

  init() {
    unsafe slot = UnsafeMutablePointer<UnsafeMutableRawPointer?>.allocate(capacity: 1)
    unsafe slot.initialize(to: nil)
  }

  /// The block starts with the count of its bytes.
  private static let head = 16

  func value(_ read: () -> [UInt8]) -> UnsafeRawBufferPointer {
    if let block = unsafe abut_pointer_load(slot) { return unsafe Self.bytes(block) }
    let bytes = read()
    let block = UnsafeMutableRawPointer.allocate(byteCount: Self.head + bytes.count, alignment: 16)
    unsafe block.storeBytes(of: bytes.count, as: Int.self)
    for (index, byte) in bytes.enumerated() {
      unsafe block.storeBytes(of: byte, toByteOffset: Self.head + index, as: UInt8.self)
    }
    if let other = unsafe abut_pointer_publish(slot, block) {
      unsafe block.deallocate()
      return unsafe Self.bytes(other)
    }
    return unsafe Self.bytes(block)
  }

  private static func bytes(_ block: UnsafeMutableRawPointer) -> UnsafeRawBufferPointer {
    unsafe UnsafeRawBufferPointer(start: block + head, count: block.load(as: Int.self))
  }

  deinit {
    unsafe slot.pointee?.deallocate()
    unsafe slot.deallocate()
  }
}
