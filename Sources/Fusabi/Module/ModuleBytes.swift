import CShims
import Machine

/// The bytes of a file, wherever they are; they go when nobody needs them any more.
@safe final class ModuleBytes: @unchecked Sendable {
  let raw: UnsafeRawBufferPointer
  private let origin: Origin

  @safe private enum Origin {
    case copied
    case borrowed(AnyObject?)
    case file(abut_map_bytes)
  }

  /// A copy.
  init(_ bytes: [UInt8]) {
    let room = UnsafeMutableRawBufferPointer.allocate(byteCount: max(bytes.count, 1), alignment: 16)
    unsafe room.copyBytes(from: bytes)
    unsafe raw = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(room)[..<bytes.count])
    origin = .copied
  }

  /// They stay where they are and what they are as long as this.
  init(borrowing bytes: UnsafeRawBufferPointer, owner: AnyObject?) {
    unsafe raw = bytes
    origin = .borrowed(owner)
  }

  /// A file, mapped unless it is small: pages that nobody looks at are never read.
  init(path: String) throws(Failure) {
    guard !path.utf8.contains(0) else {
      throw Failure(.invalidArgument, Trap(.badFormat, "the path of a file has no zero byte in it"))
    }
    var file = unsafe abut_map_bytes()
    let error = unsafe abut_map_open(path, &file)
    guard error == 0 else { throw Self.unreadable(path, error) }
    unsafe raw = UnsafeRawBufferPointer(start: file.start, count: file.size)
    origin = unsafe .file(file)
    try keep(min(count, FileLayout.Header.size), after: 0)
  }

  /// So many bytes of what is mapped stay from now on as they are, whatever is written to the file, as the
  /// first of them do already. What is first checked and then read could change in between.
  func keep(_ size: Int, after kept: Int) throws(Failure) {
    guard case .file(var file) = origin else { return }
    let error = unsafe abut_map_keep(&file, kept, size)
    guard error == 0 else { throw Self.unreadable("the file", error) }
  }

  private static func unreadable(_ what: String, _ error: Int32) -> Failure {
    let words = unsafe String(cString: abut_map_error(error))
    return Failure(.invalidArgument, Trap(.badFormat, "\(what): \(words)"))
  }

  deinit {
    switch origin {
    case .copied: unsafe raw.deallocate()
    case .borrowed: break
    case .file(var file): unsafe abut_map_close(&file)
    }
  }

  var count: Int { unsafe raw.count }

  /// A number, its low byte first. Whoever asks knows that it is there.
  func read<T: FixedWidthInteger>(_ offset: Int, as type: T.Type) -> T {
    precondition(offset >= 0 && offset <= count - MemoryLayout<T>.size, "a read behind the file")
    return unsafe T(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: type))
  }

  func u8(_ offset: Int) -> UInt8 { read(offset, as: UInt8.self) }
  func u16(_ offset: Int) -> Int { Int(read(offset, as: UInt16.self)) }
  func u32(_ offset: Int) -> Int { Int(read(offset, as: UInt32.self)) }
  func u64(_ offset: Int) -> UInt64 { read(offset, as: UInt64.self) }

  func slice(_ range: Range<Int>) -> UnsafeRawBufferPointer {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "a slice behind the file")
    return unsafe UnsafeRawBufferPointer(rebasing: raw[range])
  }
}
