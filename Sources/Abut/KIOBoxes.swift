import Bytes
import CAbut
import CShims
import KIO
import Machine

/// What a `kio_chunk` points to: the chunk, and copies of its parts that were asked for. Threads that only
/// read share it.
@safe final class ChunkBox: @unchecked Sendable {
  let chunk: Chunk
  private var code: BlobBox?
  private var texts: [Int: BlobBox] = [:]
  private let lock = ImageLock()

  init(_ chunk: Chunk) { self.chunk = chunk }

  func write(_ byte: UInt8, line: Int) throws(Failure) {
    code = nil
    try chunk.write(byte, line: line)
  }

  /// Valid until the next byte is written.
  var codeView: abut_bytes {
    unsafe lock.held {
      let box = code ?? BlobBox(chunk.code)
      code = box
      return unsafe box.view
    }
  }

  /// A string among the constants; valid as long as the chunk.
  func text(at index: Int) -> abut_str {
    guard chunk.constants.indices.contains(index), case .text(let bytes) = chunk.constants[index] else {
      return unsafe abut_str()
    }
    return unsafe lock.held {
      let box = texts[index] ?? BlobBox(bytes)
      texts[index] = box
      return unsafe words(box)
    }
  }
}

/// What a `kio_vm` points to. While it runs, the call that runs it holds it: a native may free the caller's
/// reference.
@safe final class VMBox {
  let vm: VM
  /// The caller's reference is gone.
  var isFreed = false
  /// Of the last call that failed.
  private var message = CText("")
  private var functions: [Int: CText] = [:]
  /// By option.
  private var options: [String: CText] = [:]
  private var globals: [Int: CText] = [:]

  init(_ vm: VM) { self.vm = vm }

  /// Notes why a call failed, in the caller's record too.
  func tell(_ failure: Failure, in room: UnsafeMutablePointer<kio_error>?) {
    message = CText(failure.error.trap.message)
    functions = [:]
    unsafe write(failure, message.start, to: room)
  }

  /// Valid until the next call that fails.
  func function(_ index: Int, of frame: TraceFrame) -> UnsafePointer<CChar> {
    let text = functions[index] ?? CText(frame.function)
    functions[index] = text
    return unsafe text.start
  }

  /// Valid until the option has another value.
  func option(_ key: String) -> UnsafePointer<CChar>? {
    guard let value = vm.option(key) else { return nil }
    if let known = options[key], known.text == value { return unsafe known.start }
    let text = CText(value)
    options[key] = text
    return unsafe text.start
  }

  /// Valid as long as the machine.
  func globalName(_ index: Int) -> UnsafePointer<CChar>? {
    if let known = globals[index] { return unsafe known.start }
    guard index >= 0, let name = vm.globalName(at: index) else { return nil }
    let text = CText(name)
    globals[index] = text
    return unsafe text.start
  }
}

/// A text with a NUL behind it, where it stays. A NUL in it ends it early.
@safe final class CText {
  let text: String
  private let room: UnsafeMutableBufferPointer<CChar>

  init(_ text: String) {
    self.text = text
    let bytes = text.utf8
    unsafe room = .allocate(capacity: bytes.count + 1)
    var end = 0
    for byte in bytes {
      unsafe room[end] = CChar(bitPattern: byte)
      end += 1
    }
    unsafe room[end] = 0
  }

  deinit { unsafe room.deallocate() }

  /// A buffer of at least one byte has a start.
  var start: UnsafePointer<CChar> { unsafe UnsafePointer(room.baseAddress.unsafelyUnwrapped) }
}
