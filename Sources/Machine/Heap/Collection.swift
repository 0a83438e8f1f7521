public import CShims

/// Finding what is alive, and freeing the rest.
extension Heap {
  /// A collection comes when as much is used up since the last one, or twice what that left alive. Small
  /// enough for the second-level cache, large enough that marking what a fresh machine has is not felt.
  static let thresholdMin = 256 << 10

  static func threshold(live: Int) -> Int { max(thresholdMin, 2 * live) }

  // MARK: marking

  // A list through the objects themselves holds those that are marked and not scanned yet: it cannot
  // overflow, and nothing is recursive. Where the link is, `slots`, follows from `storage` again.

  @inline(__always)
  public func mark(_ slot: Slot) {
    guard slot.isObject, let object = unsafe ObjectRef(bitPattern: UInt(slot.bits)) else { return }
    unsafe mark(object)
  }

  public func mark(_ slots: UnsafePointer<Slot>, count: Int) {
    var slot = unsafe slots
    let end = unsafe slots + count
    while unsafe slot < end {
      unsafe mark(slot.pointee)
      unsafe slot += 1
    }
  }

  /// An object twice is one object; the mark of an object that is alive is that of this collection or of the
  /// last one, or 0 when it is new, so two values in turn are enough.
  public func mark(_ object: ObjectRef) {
    let epoch = unsafe state.pointee.epoch
    guard unsafe object.pointee.mark != epoch else { return }
    unsafe object.pointee.mark = epoch
    unsafe markLines(object)
    let raw = UnsafeMutableRawPointer(object)
    switch unsafe Int32(object.pointee.kind) {
    case Int32(ABUT_OBJECT_STRING):
      let string = unsafe raw.assumingMemoryBound(to: abut_string.self)
      if let owner = unsafe string.pointee.owner { unsafe markBytes(owner) }
    case Int32(ABUT_OBJECT_ARRAY):
      let array = unsafe raw.assumingMemoryBound(to: abut_array.self)
      if let storage = unsafe array.pointee.storage { unsafe markBytes(storage) }
      let next = unsafe UnsafeMutableRawPointer(state.pointee.pending_arrays)
      unsafe array.pointee.slots = next?.assumingMemoryBound(to: Slot.self)
      unsafe state.pointee.pending_arrays = array
    default: break
    }
  }

  /// An object that leads to no others.
  @inline(__always)
  func markBytes(_ object: ObjectRef) {
    let epoch = unsafe state.pointee.epoch
    guard unsafe object.pointee.mark != epoch else { return }
    unsafe object.pointee.mark = epoch
    unsafe markLines(object)
  }

  @inline(__always)
  private func markLines(_ object: ObjectRef) {
    let block = unsafe Self.block(of: object)
    guard unsafe block.pointee.large == 0 else {
      unsafe state.pointee.live &+= block.pointee.object_size
      return
    }
    let size = unsafe Int(object.pointee.size)
    unsafe state.pointee.live &+= size
    let lines = unsafe Self.lines(block)
    let start = Int(bitPattern: UInt(bitPattern: object) & UInt(Self.blockBytes - 1))
    var line = start / Self.lineBytes
    let last = (start &+ size &- 1) / Self.lineBytes
    while line <= last {
      unsafe lines[line &>> 6] |= 1 &<< UInt64(line & 63)
      line &+= 1
    }
  }

  /// Until nothing is marked and not scanned.
  private func scan() {
    while let array = unsafe state.pointee.pending_arrays {
      let next = unsafe UnsafeMutableRawPointer(array.pointee.slots)
      unsafe state.pointee.pending_arrays = next?.assumingMemoryBound(to: abut_array.self)
      unsafe array.pointee.slots = Self.slots(of: array)
      unsafe mark(array.pointee.slots, count: Int(array.pointee.count))
    }
  }

  // MARK: collecting

  public func collect() {
    guard unsafe state.pointee.collecting == 0 else { return }
    unsafe state.pointee.collecting = 1
    closeHole()
    startMarking()
    unsafe roots?.mark(in: self)
    markOwnRoots()
    scan()
    sweepInterned()
    sweepLarge()
    sweepBlocks()
    shrinkTables()
    unsafe state.pointee.consumed = 0
    unsafe state.pointee.threshold = Self.threshold(live: state.pointee.live)
    unsafe state.pointee.collections += 1
    unsafe state.pointee.collecting = 0
  }

  private func startMarking() {
    unsafe state.pointee.epoch = 3 - state.pointee.epoch
    unsafe state.pointee.live = 0
    unsafe state.pointee.current = nil
    while let block = unsafe state.pointee.recyclable {
      unsafe state.pointee.recyclable = block.pointee.next
      unsafe block.pointee.next = state.pointee.used
      unsafe state.pointee.used = block
    }
    var block = unsafe state.pointee.used
    while let this = unsafe block {
      unsafe Self.clearLines(this)
      unsafe block = this.pointee.next
    }
  }

  private func markOwnRoots() {
    for index in unsafe 0..<state.pointee.scope_count {
      if let object = unsafe state.pointee.scope[index] { unsafe mark(object) }
    }
    unsafe forEachRetained { object in unsafe mark(object) }
    unsafe mark(pin: state.pointee.pins.0)
    unsafe mark(pin: state.pointee.pins.1)
  }

  private func mark(pin: UnsafeMutableRawPointer?) {
    if let pin = unsafe pin { unsafe mark(Self.object(pin)) }
  }

  func isMarked(_ object: ObjectRef) -> Bool { unsafe object.pointee.mark == state.pointee.epoch }

  private func sweepLarge() {
    var next = unsafe state.pointee.large
    while let block = unsafe next {
      unsafe next = block.pointee.next
      let object = unsafe (UnsafeMutableRawPointer(block) + Self.lineBytes)
      if unsafe !isMarked(object.assumingMemoryBound(to: abut_object.self)) { unsafe giveLargeMemory(block) }
    }
  }

  /// Sorts blocks by what is left in them: nothing, some lines, all lines.
  private func sweepBlocks() {
    var next = unsafe state.pointee.used
    var count = 0
    unsafe state.pointee.used = nil
    while let block = unsafe next {
      unsafe next = block.pointee.next
      let free = unsafe Self.freeLines(block)
      if free == Self.blockLines - 1 {
        unsafe block.pointee.next = state.pointee.empty
        unsafe state.pointee.empty = block
        unsafe state.pointee.empty_count += 1
      } else if free > 0 {
        unsafe block.pointee.next = state.pointee.recyclable
        unsafe state.pointee.recyclable = block
        count += 1
      } else {
        unsafe block.pointee.next = state.pointee.used
        unsafe state.pointee.used = block
        count += 1
      }
    }
    giveEmptyBlocks(keeping: max(Self.emptyBlocksMin, 2 * count))
  }

  private static func freeLines(_ block: BlockRef) -> Int {
    let lines = unsafe lines(block)
    var used = 0
    for word in 0..<lineWords { used += unsafe lines[word].nonzeroBitCount }
    return blockLines - used
  }

  /// After a collection that was forced: a 64th as much as is held is there for new objects.
  var hasRoom: Bool {
    let held = unsafe state.pointee.held
    var free = unsafe max(0, state.pointee.limit - held) + state.pointee.empty_count * Self.blockBytes
    var next = unsafe state.pointee.recyclable
    while let block = unsafe next, free < held / 64 {
      free += unsafe Self.freeLines(block) * Self.lineBytes
      unsafe next = block.pointee.next
    }
    return free >= held / 64
  }
}
