public import CAbut
import CShims
import KIO
import Machine

@c @implementation
public func kio_blob_bytes(_ blob: OpaquePointer?) -> abut_bytes {
  guard let blob = unsafe blob else { return unsafe abut_bytes() }
  return unsafe Unmanaged<BlobBox>.fromOpaque(UnsafeRawPointer(blob)).takeUnretainedValue().view
}

@c @implementation
public func kio_blob_free(_ blob: OpaquePointer?) { unsafe drop(blob, as: BlobBox.self) }

@c @implementation
public func kio_chunk_new() -> OpaquePointer? { unsafe owned(ChunkBox(Chunk())) }

@c @implementation
public func kio_chunk_free(_ chunk: OpaquePointer?) { unsafe drop(chunk, as: ChunkBox.self) }

@c @implementation
public func kio_chunk_write(_ chunk: OpaquePointer?, _ byte: UInt8, _ line: Int32) -> kio_status {
  attempt { () throws(Failure) in unsafe try borrowedChunk(chunk).write(byte, line: Int(line)) }
}

@c @implementation
public func kio_chunk_add_constant(
  _ chunk: OpaquePointer?, _ value: kio_value, _ index: UnsafeMutablePointer<Int32>?
) -> kio_status {
  attempt { () throws(Failure) in
    let chunk = unsafe try borrowedChunk(chunk).chunk
    let constant: CodeImage.Constant
    let slot = unsafe unsafeBitCast(value, to: Slot.self)
    switch slot.kind {
    case Slot.Kind.number: constant = .number(slot.number)
    case Slot.Kind.bool: constant = .bool(slot.bool)
    case Slot.Kind.nil: constant = .nil
    default:
      guard let string = unsafe slot.string else {
        throw refused("a constant is no number, boolean, nil or string")
      }
      constant = unsafe .text(
        Array(UnsafeBufferPointer(start: string.pointee.bytes, count: Int(string.pointee.length))))
    }
    unsafe give(Int32(clamping: try chunk.add(constant)), to: index)
  }
}

@c @implementation
public func kio_chunk_add_string(
  _ chunk: OpaquePointer?, _ text: UnsafePointer<CChar>?, _ length: Int, _ index: UnsafeMutablePointer<Int32>?
) -> kio_status {
  attempt { () throws(Failure) in
    let chunk = unsafe try borrowedChunk(chunk).chunk
    unsafe give(Int32(clamping: try chunk.add(text: lent(text, length))), to: index)
  }
}

/// Not everybody wants to know.
private func give<T>(_ value: T, to out: UnsafeMutablePointer<T>?) {
  if let out = unsafe out { unsafe out.pointee = value }
}

@c @implementation
public func kio_chunk_code(_ chunk: OpaquePointer?) -> abut_bytes {
  unsafe (try? borrowedChunk(chunk))?.codeView ?? abut_bytes()
}

@c @implementation
public func kio_chunk_line(_ chunk: OpaquePointer?, _ offset: Int) -> Int32 {
  unsafe Int32(clamping: (try? borrowedChunk(chunk))?.chunk.line(at: offset) ?? 0)
}

@c @implementation
public func kio_chunk_constant_count(_ chunk: OpaquePointer?) -> Int {
  unsafe (try? borrowedChunk(chunk))?.chunk.constants.count ?? 0
}

@c @implementation
public func kio_chunk_constant(
  _ chunk: OpaquePointer?, _ index: Int, _ value: UnsafeMutablePointer<kio_value>?
) -> kio_status {
  attempt { () throws(Failure) in
    let value = unsafe try room(value)
    let constants = unsafe try borrowedChunk(chunk).chunk.constants
    guard constants.indices.contains(index) else { throw refused("there is no such constant") }
    switch constants[index] {
    case .number(let number): unsafe value.pointee = kio_make_number(number)
    case .bool(let bool): unsafe value.pointee = kio_make_bool(bool ? 1 : 0)
    case .nil: unsafe value.pointee = kio_make_nil()
    case .text: unsafe value.pointee = kio_make_obj(nil)
    }
  }
}

@c @implementation
public func kio_chunk_constant_text(_ chunk: OpaquePointer?, _ index: Int) -> abut_str {
  unsafe (try? borrowedChunk(chunk))?.text(at: index) ?? abut_str()
}

@c @implementation
public func kio_chunk_verify(_ chunk: OpaquePointer?, _ error: UnsafeMutablePointer<kio_error>?) -> kio_status
{
  unsafe attempt(error) { () throws(Failure) in _ = unsafe try borrowedChunk(chunk).chunk.image() }
}

@c @implementation
public func kio_chunk_disassemble(
  _ chunk: OpaquePointer?, _ blob: UnsafeMutablePointer<OpaquePointer?>?,
  _ error: UnsafeMutablePointer<kio_error>?
) -> kio_status {
  unsafe give(blob, error) { () throws(Failure) in
    unsafe owned(BlobBox(try borrowedChunk(chunk).chunk.disassembly()))
  }
}

@c @implementation
public func kio_chunk_assemble(
  _ text: abut_str, _ chunk: UnsafeMutablePointer<OpaquePointer?>?, _ error: UnsafeMutablePointer<kio_error>?
) -> kio_status {
  unsafe give(chunk, error) { () throws(Failure) in
    let start = unsafe UnsafeRawPointer(text.ptr)
    return unsafe owned(ChunkBox(try Chunk.assembled(lent(start, text.len))))
  }
}

@c @implementation
public func kio_chunk_save(
  _ chunk: OpaquePointer?, _ blob: UnsafeMutablePointer<OpaquePointer?>?,
  _ error: UnsafeMutablePointer<kio_error>?
) -> kio_status {
  unsafe give(blob, error) { () throws(Failure) in
    unsafe owned(BlobBox(try borrowedChunk(chunk).chunk.saved()))
  }
}

@c @implementation
public func kio_chunk_load(
  _ data: abut_bytes, _ chunk: UnsafeMutablePointer<OpaquePointer?>?,
  _ error: UnsafeMutablePointer<kio_error>?
) -> kio_status {
  unsafe give(chunk, error) { () throws(Failure) in
    unsafe owned(ChunkBox(try Chunk.loaded(lent(data.ptr, data.len))))
  }
}

@c @implementation
public func kio_chunk_translation(
  _ chunk: OpaquePointer?, _ blob: UnsafeMutablePointer<OpaquePointer?>?,
  _ error: UnsafeMutablePointer<kio_error>?
) -> kio_status {
  unsafe give(blob, error) { () throws(Failure) in
    unsafe owned(BlobBox(Array(try borrowedChunk(chunk).chunk.translation().utf8)))
  }
}

/// Runs a call that makes something the caller will own; nothing is made when nobody takes it.
private func give(
  _ out: UnsafeMutablePointer<OpaquePointer?>?, _ error: UnsafeMutablePointer<kio_error>?,
  _ make: () throws(Failure) -> OpaquePointer
) -> kio_status {
  unsafe attempt(error) { () throws(Failure) in
    let out = unsafe try room(out)
    unsafe out.pointee = nil
    unsafe out.pointee = unsafe try make()
  }
}
