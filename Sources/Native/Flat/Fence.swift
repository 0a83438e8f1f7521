import CShims

/// Watches extensions that keep pointers: they get copies of request and room, which are poisoned after the
/// call and kept for a while. Who reads them later reads poison; who writes into them is found out at a
/// later call.
@safe final class Fence: @unchecked Sendable {
  static let poison: UInt8 = 0xdb
  static let blocksMax = 64
  static let bytesMax = 64 << 20
  /// Bytes of poison in front of the copy; behind it there are as many and a page more.
  static let margin = 64

  @safe private struct Block {
    let start: UnsafeMutableRawPointer
    let size: Int
    let function: String

    var isWhole: Bool { unsafe abut_bytes_are(start, Fence.poison, size) != 0 }
  }

  private let lock = Lock()
  private let page = abut_page_size()
  private var blocks: [Block] = []
  private var bytes = 0

  deinit {
    guard lock.isHere else { return }
    for block in blocks { unsafe abut_pages_free(block.start, block.size) }
  }

  /// Runs one call of an extension on copies. `patch` may change the request's copy; behind it there are
  /// `extra` bytes more for what it wants to copy too.
  func call(
    _ function: String, _ request: UnsafeRawBufferPointer, extra: Int,
    into room: UnsafeMutableRawBufferPointer,
    patch: (UnsafeMutableRawBufferPointer) -> Void,
    _ body: (UnsafePointer<UInt8>, UnsafeMutablePointer<UInt8>) -> UInt
  ) throws(FlatFault) -> UInt {
    try check()
    let whole = request.count + extra
    let given = try block(whole, for: function)
    let taken: Block
    do { taken = try block(room.count, for: function) } catch {
      unsafe abut_pages_free(given.start, given.size)
      throw error
    }
    let copy = unsafe UnsafeMutableRawBufferPointer(start: given.start + Self.margin, count: whole)
    unsafe copy.copyMemory(from: request)
    unsafe patch(copy)
    let before = unsafe Array(UnsafeRawBufferPointer(copy))
    let answer = unsafe taken.start + Self.margin
    let written = unsafe body(
      UnsafePointer((given.start + Self.margin).assumingMemoryBound(to: UInt8.self)),
      answer.assumingMemoryBound(to: UInt8.self))
    let isClean =
      unsafe isAround(given, whole) && isAround(taken, room.count)
      && before.withUnsafeBytes { unsafe abut_bytes_same($0.baseAddress, copy.baseAddress, whole) != 0 }
    if isClean, written <= room.count {
      unsafe room.copyMemory(from: UnsafeRawBufferPointer(start: answer, count: Int(written)))
    }
    bury(given)
    bury(taken)
    guard isClean else {
      throw FlatFault(.cheated, "\(function) wrote into its request or past its room")
    }
    return written
  }

  /// Finds out who wrote into memory of an earlier call; each block tells once.
  func check() throws(FlatFault) {
    let function: String? = lock.held {
      guard let index = blocks.firstIndex(where: { !$0.isWhole }) else { return nil }
      // It stays mapped for good: who writes there would otherwise hit somebody else's memory.
      let block = blocks.remove(at: index)
      bytes -= block.size
      return block.function
    }
    if let function { throw FlatFault(.cheated, "\(function) wrote into memory of an earlier call") }
  }

  private func block(_ count: Int, for function: String) throws(FlatFault) -> Block {
    let most = Int.max - 2 * Self.margin - 2 * page
    guard count <= most, case let size = (count + 2 * Self.margin + page - 1) / page * page + page,
      let start = unsafe abut_pages_new(size)
    else { throw FlatFault(.noMemory, "no memory to copy the call's request and room") }
    unsafe abut_bytes_fill(start, Self.poison, size)
    return unsafe Block(start: start, size: size, function: function)
  }

  /// Whether everything around the copy is still poison.
  private func isAround(_ block: Block, _ count: Int) -> Bool {
    let end = Self.margin + count
    return unsafe abut_bytes_are(block.start, Self.poison, Self.margin) != 0
      && abut_bytes_are(block.start + end, Self.poison, block.size - end) != 0
  }

  private func bury(_ block: Block) {
    unsafe abut_bytes_fill(block.start, Self.poison, block.size)
    lock.held {
      blocks.append(block)
      bytes += block.size
      var tooMany = max(0, blocks.count - Self.blocksMax)
      var first = 0
      while first < blocks.count - 1, tooMany > 0 || bytes > Self.bytesMax {
        // One that was written into waits for the next check.
        guard blocks[first].isWhole else {
          first += 1
          tooMany -= 1
          continue
        }
        let old = blocks.remove(at: first)
        unsafe abut_pages_free(old.start, old.size)
        bytes -= old.size
        tooMany -= 1
      }
    }
  }
}
