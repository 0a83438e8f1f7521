import Bytes
import CShims
import Machine

extension RunLimits {
  /// Files that the processes of one world have open.
  public static let openFilesMax = 256
  /// Bytes that are read from a file at once, and of a line.
  public static let fileReadMax = 1 << 26
  /// Bytes of the path of a file.
  public static let filePathMax = 4_096
}

/// The files that a world has open, by number: each belongs to the process that opened it.
@safe final class OpenFiles: @unchecked Sendable {
  private let lock = ImageLock()
  private var files: [UInt64: OpenFile] = [:]
  private var numbers: UInt64 = 0

  var count: Int { lock.held { files.count } }

  /// The number of a file that is opened for a process. Files of those who do not live any more are closed.
  func open(
    _ path: UnsafeRawBufferPointer, creates: Bool, for owner: UInt64, isAlive: (UInt64) -> Bool
  ) throws(NativeFailure) -> UInt64 {
    sweep(isAlive)
    let file = unsafe try OpenFile(path, creates: creates, owner)
    return try lock.held { () throws(NativeFailure) in
      guard files.count < RunLimits.openFilesMax else {
        throw .runtime("more than \(RunLimits.openFilesMax) files are open")
      }
      numbers += 1
      files[numbers] = file
      return numbers
    }
  }

  func file(_ number: UInt64, of owner: UInt64) -> OpenFile? {
    guard let file = lock.held({ files[number] }), file.owner == owner else { return nil }
    return file
  }

  func close(_ number: UInt64) { _ = lock.held { files.removeValue(forKey: number) } }

  private func sweep(_ isAlive: (UInt64) -> Bool) {
    let owners = lock.held { Set(files.values.map { $0.owner }) }
    let gone = owners.filter { !isAlive($0) }
    guard !gone.isEmpty else { return }
    lock.held { files = files.filter { !gone.contains($0.value.owner) } }
  }
}

/// A file of the system, closed when nobody has it any more. One process at a time uses it.
@safe final class OpenFile {
  let owner: UInt64
  private let descriptor: Int32
  /// What was read behind the line that was asked for, from `next` on.
  private var ahead: [UInt8] = []
  private var next = 0

  init(_ path: UnsafeRawBufferPointer, creates: Bool, _ owner: UInt64) throws(NativeFailure) {
    let name = unsafe String(decoding: path, as: UTF8.self)
    guard path.count <= RunLimits.filePathMax, unsafe !path.contains(0) else {
      throw .runtime("no path of a file")
    }
    var opened: Int32 = -1
    let terminated = unsafe path.map { CChar(bitPattern: $0) } + [0]
    let error = unsafe ion_file_open(terminated, creates, &opened)
    guard error == 0 else { throw .runtime("cannot open \(name): \(SystemText.of(error))") }
    self.owner = owner
    descriptor = opened
  }

  deinit { ion_file_close(descriptor) }

  func write(_ text: [UInt8]) throws(NativeFailure) {
    let error = unsafe text.withUnsafeBytes { unsafe ion_file_write(descriptor, $0.baseAddress, $0.count) }
    guard error == 0 else { throw Self.failure(error) }
  }

  /// Everything that was not read yet.
  func read(max limit: Int = RunLimits.fileReadMax) throws(NativeFailure) -> [UInt8] {
    while ahead.count - next <= limit, try readMore() > 0 {}
    guard ahead.count - next <= limit else { throw .runtime("more than \(limit) bytes") }
    defer { (ahead, next) = ([], 0) }
    return try Self.checked(ahead[next...])
  }

  /// The next line, without what ends it; nil at the end.
  func readLine(max limit: Int = RunLimits.fileReadMax) throws(NativeFailure) -> [UInt8]? {
    var looked = next
    while true {
      if let end = ahead[looked...].firstIndex(of: UInt8(ascii: "\n")) {
        guard end - next <= limit else { break }
        let line = try Self.checked(ahead[next..<end])
        next = end + 1
        return line
      }
      looked = ahead.count
      guard looked - next <= limit else { break }
      // What was given out is forgotten before there is more.
      ahead.removeFirst(next)
      (looked, next) = (looked - next, 0)
      guard try readMore() > 0 else {
        guard !ahead.isEmpty else { return nil }
        let line = try Self.checked(ahead[...])
        ahead = []
        return line
      }
    }
    throw .runtime("a line of more than \(limit) bytes")
  }

  private func readMore() throws(NativeFailure) -> Int {
    let room = 1 << 16
    var (got, error) = (0, Int32(0))
    let piece = unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      error = unsafe ion_file_read(descriptor, buffer.baseAddress, room, &got)
      count = got
    }
    guard error == 0 else { throw Self.failure(error) }
    ahead += piece
    return got
  }

  private static func checked(_ bytes: ArraySlice<UInt8>) throws(NativeFailure) -> [UInt8] {
    let bytes = Array(bytes)
    guard UTF8Check.isValid(bytes) else { throw .runtime("the file is no UTF-8") }
    return bytes
  }

  private static func failure(_ error: Int32) -> NativeFailure {
    .runtime("IO error: \(SystemText.of(error))")
  }
}
