import CShims

/// How objects get their memory.
extension Heap {
  /// The longest string and array: what their counts can say.
  static let countMax = Int(UInt32.max)

  /// What the function that allocates still needs.
  @unsafe struct Pins {
    var first: UnsafeMutableRawPointer?
    var second: UnsafeMutableRawPointer?
  }

  /// Memory for an object of `size` bytes; its head is set, the rest is anything. It is in no scope yet.
  @inline(__always)
  func take(_ size: Int, _ kind: Int, pinning pins: Pins = unsafe Pins()) throws(Trap)
    -> UnsafeMutableRawPointer
  {
    let size = (size &+ 15) & ~15
    guard unsafe size <= state.pointee.largest else { throw tooLarge(size) }
    let next = unsafe context.pointee.heap_next.unsafelyUnwrapped
    let memory: UnsafeMutableRawPointer
    if unsafe size <= context.pointee.heap_end - next {
      unsafe context.pointee.heap_next = next + size
      unsafe memory = UnsafeMutableRawPointer(next)
    } else {
      unsafe memory = try takeSlowly(size, pins)
    }
    let bytes = size > Self.countMax ? 0 : UInt32(truncatingIfNeeded: size)
    unsafe memory.initializeMemory(
      as: abut_object.self,
      to: abut_object(kind: UInt8(truncatingIfNeeded: kind), mark: 0, flags: 0, size: bytes))
    return unsafe memory
  }

  @inline(never)
  private func takeSlowly(_ size: Int, _ pins: Pins) throws(Trap) -> UnsafeMutableRawPointer {
    unsafe precondition(state.pointee.collecting == 0, "roots make no objects")
    unsafe state.pointee.pins = (pins.first, pins.second)
    defer { unsafe state.pointee.pins = (nil, nil) }
    if unsafe state.pointee.stressed != 0 || state.pointee.consumed >= state.pointee.threshold { collect() }
    if let memory = unsafe takeOnce(size) { return unsafe memory }
    collect()
    // A heap that is nearly full would collect for every few objects, which no instruction limit sees.
    guard hasRoom, let memory = unsafe takeOnce(size) else { throw outOfMemory(size) }
    return unsafe memory
  }

  @inline(never)
  private func tooLarge(_ size: Int) -> Trap {
    Trap(.allocationTooLarge, "an object of \(size) bytes: at most \(largest)")
  }

  private func takeOnce(_ size: Int) -> UnsafeMutableRawPointer? {
    size > Int(ABUT_SMALL_BYTES) ? unsafe takeLarge(size) : unsafe takeSmall(size)
  }

  private func outOfMemory(_ size: Int) -> Trap {
    let isLimit = unsafe max(size, Self.blockBytes) > state.pointee.limit - state.pointee.held
    return isLimit ? Trap(.memoryLimit, "out of memory: the limit is \(limit) bytes") : Self.systemOutOfMemory
  }

  static var systemOutOfMemory: Trap { Trap(.memoryLimit, "out of memory: the system has no more") }

  private func takeLarge(_ size: Int) -> UnsafeMutableRawPointer? {
    guard let block = unsafe takeLargeMemory(size) else { return nil }
    unsafe state.pointee.allocated += size
    unsafe state.pointee.consumed += size
    return unsafe UnsafeMutableRawPointer(block) + Self.lineBytes
  }

  private func takeSmall(_ size: Int) -> UnsafeMutableRawPointer? {
    guard openHole(size) else { return nil }
    let next = unsafe context.pointee.heap_next.unsafelyUnwrapped
    unsafe context.pointee.heap_next = next + size
    if unsafe state.pointee.stressed != 0 { closeHole() }
    return UnsafeMutableRawPointer(next)
  }

  /// Makes a hole for at least `size` bytes the open one: of what the last collection left, or of a block.
  private func openHole(_ size: Int) -> Bool {
    closeHole()
    repeat {
      guard let block = unsafe state.pointee.current else { continue }
      while let hole = unsafe Self.hole(in: block, from: Int(state.pointee.line)) {
        unsafe state.pointee.line = UInt32(truncatingIfNeeded: hole.upperBound)
        if hole.count &* Self.lineBytes >= size {
          unsafe open(hole, block)
          return true
        }
        unsafe state.pointee.consumed += hole.count &* Self.lineBytes
      }
    } while nextBlock()
    return false
  }

  private func nextBlock() -> Bool {
    if let block = unsafe state.pointee.recyclable {
      unsafe state.pointee.recyclable = block.pointee.next
      unsafe block.pointee.next = state.pointee.used
      unsafe state.pointee.used = block
      unsafe state.pointee.current = block
    } else {
      unsafe state.pointee.current = takeBlock()
    }
    unsafe state.pointee.line = 1
    return unsafe state.pointee.current != nil
  }

  private func open(_ hole: Range<Int>, _ block: BlockRef) {
    let start = unsafe UnsafeMutableRawPointer(block).assumingMemoryBound(to: CChar.self)
    let first = unsafe start + hole.lowerBound &* Self.lineBytes
    let bytes = hole.count &* Self.lineBytes
    if unsafe state.pointee.stressed != 0 { unsafe first.update(repeating: -37, count: bytes) }
    unsafe state.pointee.hole = first
    unsafe context.pointee.heap_next = first
    unsafe context.pointee.heap_end = first + bytes
  }

  /// Counts what was made in the open hole, and leaves none.
  func closeHole() {
    if unsafe state.pointee.hole != nil {
      unsafe state.pointee.allocated += context.pointee.heap_next - state.pointee.hole
      unsafe state.pointee.consumed += context.pointee.heap_end - state.pointee.hole
    }
    // An address that is none of the heap's, so that nobody has to ask for NULL.
    let nowhere = unsafe UnsafeMutableRawPointer(state).assumingMemoryBound(to: CChar.self)
    unsafe state.pointee.hole = nowhere
    unsafe context.pointee.heap_next = nowhere
    unsafe context.pointee.heap_end = nowhere
  }
}
