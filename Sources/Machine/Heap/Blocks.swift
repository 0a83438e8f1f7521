import CShims

/// Where the memory of objects comes from and goes to.
extension Heap {
  static let blockBytes = Int(ABUT_BLOCK_BYTES)
  static let lineBytes = Int(ABUT_LINE_BYTES)
  static let blockLines = blockBytes / lineBytes
  static let lineWords = blockLines / 64
  /// Blocks without objects that a collection leaves for the next ones, or twice as many as are in use: what
  /// is used up until the next collection. Pages that come new from the system cost more than the objects in
  /// them.
  static let emptyBlocksMin = thresholdMin / blockBytes
  /// What the memory of a large object is rounded to.
  static let pageBytes = 4096

  static func block(of object: UnsafeMutableRawPointer) -> BlockRef {
    let address = UInt(bitPattern: object) & ~UInt(blockBytes - 1)
    // Objects are only made in blocks, and a block's head is at its start.
    return unsafe BlockRef(bitPattern: address).unsafelyUnwrapped
  }

  /// A bit for each line of a block.
  static func lines(_ block: BlockRef) -> UnsafeMutablePointer<UInt64> { unsafe abut_block_lines(block) }

  /// The first line is the block's head.
  static func clearLines(_ block: BlockRef) {
    let lines = unsafe lines(block)
    unsafe lines[0] = 1
    for word in 1..<lineWords { unsafe lines[word] = 0 }
  }

  /// The first run of free lines from `line` on.
  static func hole(in block: BlockRef, from line: Int) -> Range<Int>? {
    let lines = unsafe lines(block)
    let start = unsafe firstLine(from: line, in: lines, flip: ~0)
    guard start < blockLines else { return nil }
    return unsafe start..<firstLine(from: start, in: lines, flip: 0)
  }

  private static func firstLine(from line: Int, in lines: UnsafeMutablePointer<UInt64>, flip: UInt64) -> Int {
    var line = line
    while line < blockLines {
      let rest = unsafe (lines[line &>> 6] ^ flip) &>> UInt64(line & 63)
      if rest != 0 { return line &+ rest.trailingZeroBitCount }
      line = (line | 63) &+ 1
    }
    return blockLines
  }

  /// Memory from the system, when the limit has room for it.
  private func takeMemory(_ bytes: Int) -> BlockRef? {
    guard unsafe bytes <= state.pointee.limit - state.pointee.held,
      let memory = unsafe abut_memory_take(bytes)
    else { return nil }
    let block = unsafe memory.bindMemory(to: abut_block.self, capacity: 1)
    unsafe block.initialize(to: abut_block())
    unsafe block.pointee.magic = ABUT_BLOCK_MAGIC
    unsafe block.pointee.heap = Unmanaged.passUnretained(self).toOpaque()
    unsafe block.pointee.bytes = bytes
    unsafe state.pointee.held += bytes
    unsafe state.pointee.peak = max(state.pointee.peak, state.pointee.held)
    return unsafe block
  }

  private func giveMemory(_ block: BlockRef) {
    let bytes = unsafe block.pointee.bytes
    unsafe state.pointee.held -= bytes
    unsafe block.pointee.magic = 0
    unsafe abut_memory_give(block, bytes)
  }

  /// A block without objects, which is in use from now on.
  func takeBlock() -> BlockRef? {
    let block: BlockRef
    if let kept = unsafe state.pointee.empty {
      unsafe state.pointee.empty = kept.pointee.next
      unsafe state.pointee.empty_count -= 1
      unsafe block = kept
    } else if let fresh = unsafe takeMemory(Self.blockBytes) {
      unsafe block = fresh
    } else {
      return nil
    }
    unsafe Self.clearLines(block)
    unsafe block.pointee.next = state.pointee.used
    unsafe state.pointee.used = block
    return unsafe block
  }

  /// Keeps at most so many of the blocks without objects.
  func giveEmptyBlocks(keeping count: Int) {
    while unsafe state.pointee.empty_count > count, let block = unsafe state.pointee.empty {
      unsafe state.pointee.empty = block.pointee.next
      unsafe state.pointee.empty_count -= 1
      unsafe giveMemory(block)
    }
  }

  /// Memory for one object, in the list of large ones.
  func takeLargeMemory(_ size: Int) -> BlockRef? {
    let bytes = (size + Self.lineBytes + Self.pageBytes - 1) & ~(Self.pageBytes - 1)
    if unsafe bytes > state.pointee.limit - state.pointee.held { giveEmptyBlocks(keeping: 0) }
    guard let block = unsafe takeMemory(bytes) else { return nil }
    unsafe block.pointee.large = 1
    unsafe block.pointee.object_size = size
    unsafe block.pointee.next = state.pointee.large
    if let next = unsafe state.pointee.large { unsafe next.pointee.previous = block }
    unsafe state.pointee.large = block
    return unsafe block
  }

  func giveLargeMemory(_ block: BlockRef) {
    if let previous = unsafe block.pointee.previous {
      unsafe previous.pointee.next = block.pointee.next
    } else {
      unsafe state.pointee.large = block.pointee.next
    }
    if let next = unsafe block.pointee.next { unsafe next.pointee.previous = block.pointee.previous }
    unsafe giveMemory(block)
  }

  func giveAllMemory() {
    giveEmptyBlocks(keeping: 0)
    unsafe giveList(state.pointee.used)
    unsafe giveList(state.pointee.recyclable)
    unsafe giveList(state.pointee.large)
  }

  private func giveList(_ first: BlockRef?) {
    var next = unsafe first
    while let block = unsafe next {
      unsafe next = block.pointee.next
      unsafe giveMemory(block)
    }
  }
}
