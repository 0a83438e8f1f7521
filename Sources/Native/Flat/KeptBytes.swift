import CShims

/// A copy of a response or message. Few bytes are kept in place: taking and giving memory back costs as
/// much as all the rest of an operation.
@safe struct KeptBytes {
  static let smallMax = 64

  private(set) var count = 0
  private var memory: UnsafeMutableRawPointer?
  private typealias Small = (UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64)
  private var small: Small = (0, 0, 0, 0, 0, 0, 0, 0)

  init() {}

  /// nil: there is no memory.
  init?(copying bytes: UnsafeRawBufferPointer) {
    count = bytes.count
    guard let start = bytes.baseAddress, count > 0 else { return }
    if count <= Self.smallMax {
      let count = count
      unsafe withUnsafeMutableBytes(of: &small) { room in
        unsafe room.copyMemory(from: UnsafeRawBufferPointer(start: start, count: count))
      }
      return
    }
    guard let copy = unsafe abut_memory_new(count) else { return nil }
    unsafe copy.copyMemory(from: start, byteCount: count)
    unsafe memory = unsafe copy
  }

  /// Takes over memory of `abut_memory_new`.
  init(owning memory: UnsafeMutableRawPointer, count: Int) {
    unsafe self.memory = unsafe memory
    self.count = count
  }

  /// There must be room for all of it.
  func copy(into room: UnsafeMutableRawBufferPointer) {
    guard count > 0 else { return }
    if let memory = unsafe memory {
      unsafe room.copyMemory(from: UnsafeRawBufferPointer(start: memory, count: count))
      return
    }
    unsafe withUnsafeBytes(of: small) { bytes in
      unsafe room.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[..<count]))
    }
  }

  var text: String {
    var bytes = [UInt8](repeating: 0, count: count)
    unsafe bytes.withUnsafeMutableBytes { unsafe copy(into: $0) }
    return String(decoding: bytes, as: UTF8.self)
  }

  func free() { unsafe abut_memory_free(memory) }
}
