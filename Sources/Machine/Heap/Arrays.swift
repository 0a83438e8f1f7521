public import CShims

/// Arrays: up to some elements are behind the head, others, and those that came later, in storage of their
/// own.
///
/// `storage` is NULL exactly when `slots` is the address behind the head; the collector relies on it.
///
/// The engine makes short arrays itself: an array of n elements (n at most 64) has 32 + 16 * n bytes. When
/// `heap_end - heap_next` is less, `array(of:count:)` does it. Else, at `heap_next`: the head
/// {ABUT_OBJECT_ARRAY, mark 0, flags 0, size}, count = capacity = n, slots = the address + 32, storage =
/// NULL, and the elements; `heap_next` is what lies behind. Nothing has to be cleared or noted, as long as
/// the array is in a register before anything else is called. (More than 64 elements work as well, up to the
/// room of the hole.)
extension Heap {
  private static let arrayHead = unsafe MemoryLayout<abut_array>.size
  private static let slotsHead = MemoryLayout<abut_slots>.size
  private static let slotBytes = MemoryLayout<Slot>.size
  /// More elements are in storage from the start: a growing array does not keep what it leaves behind.
  private static let inlineMax = 64
  private static let capacityMin = 8

  /// An array of nils.
  public func array(count: Int) throws(Trap) -> ArrayRef {
    let array = unsafe try newArray(count)
    unsafe array.pointee.slots.initialize(repeating: .nil, count: count)
    unsafe array.pointee.count = UInt32(truncatingIfNeeded: count)
    return unsafe array
  }

  /// An array of these.
  public func array(of slots: UnsafePointer<Slot>, count: Int) throws(Trap) -> ArrayRef {
    let array = unsafe try newArray(count)
    unsafe array.pointee.slots.initialize(from: slots, count: count)
    unsafe array.pointee.count = UInt32(truncatingIfNeeded: count)
    return unsafe array
  }

  /// An empty array with room, in the open scope.
  private func newArray(_ capacity: Int) throws(Trap) -> ArrayRef {
    guard capacity >= 0, capacity <= Self.countMax else { throw tooMany }
    try makeRoom()
    let inline = capacity <= Self.inlineMax ? capacity : 0
    let memory = unsafe try take(Self.arrayHead + inline * Self.slotBytes, Int(ABUT_OBJECT_ARRAY))
    let array = unsafe memory.assumingMemoryBound(to: abut_array.self)
    unsafe array.pointee.count = 0
    unsafe array.pointee.capacity = UInt32(truncatingIfNeeded: inline)
    unsafe array.pointee.storage = nil
    unsafe array.pointee.slots = Self.slots(of: array)
    unsafe keep(array)
    if capacity > inline { unsafe try grow(array, capacity) }
    return unsafe array
  }

  private var tooMany: Trap {
    Trap(.memoryLimit, "out of memory: an array has at most \(Self.countMax) elements")
  }

  /// Where the elements are, whatever `slots` says.
  static func slots(of array: ArrayRef) -> UnsafeMutablePointer<Slot> {
    if let storage = unsafe array.pointee.storage { return unsafe slots(of: storage) }
    return unsafe (UnsafeMutableRawPointer(array) + arrayHead).assumingMemoryBound(to: Slot.self)
  }

  private static func slots(of storage: ObjectRef) -> UnsafeMutablePointer<Slot> {
    unsafe (UnsafeMutableRawPointer(storage) + slotsHead).assumingMemoryBound(to: Slot.self)
  }

  @inline(__always)
  public func append(_ value: Slot, to array: ArrayRef) throws(Trap) {
    let count = unsafe array.pointee.count
    if unsafe count == array.pointee.capacity { unsafe try growByOne(array, value) }
    unsafe array.pointee.slots[Int(count)] = value
    unsafe array.pointee.count = count &+ 1
  }

  /// Room for so many elements in all.
  public func reserve(_ capacity: Int, in array: ArrayRef) throws(Trap) {
    guard capacity <= Self.countMax else { throw tooMany }
    if unsafe capacity > Int(array.pointee.capacity) { unsafe try grow(array, capacity) }
  }

  @inline(never)
  private func growByOne(_ array: ArrayRef, _ value: Slot) throws(Trap) {
    let count = unsafe Int(array.pointee.count)
    guard count < Self.countMax else { throw tooMany }
    let most = min((largest - Self.slotsHead) / Self.slotBytes, Self.countMax)
    let capacity = max(min(max(Self.capacityMin, count * 2), most), count + 1)
    unsafe try grow(array, capacity, pinning: value.object)
  }

  private func grow(_ array: ArrayRef, _ capacity: Int, pinning value: ObjectRef? = nil) throws(Trap) {
    let storage = unsafe try newSlots(capacity, pinning: Pins(first: array, second: value))
    let old = unsafe array.pointee.storage
    let slots = unsafe Self.slots(of: storage)
    unsafe slots.initialize(from: array.pointee.slots, count: Int(array.pointee.count))
    unsafe array.pointee.storage = storage
    unsafe array.pointee.slots = slots
    unsafe array.pointee.capacity = UInt32(truncatingIfNeeded: capacity)
    if let old = unsafe old { unsafe discard(old) }
  }

  /// Elements of an array that is pinned. They are anything; nobody looks at those that are not in use.
  private func newSlots(_ capacity: Int, pinning pins: Pins) throws(Trap) -> ObjectRef {
    let size = Self.slotsHead + capacity * Self.slotBytes
    let memory = unsafe try take(size, Int(ABUT_OBJECT_SLOTS), pinning: pins)
    unsafe memory.assumingMemoryBound(to: abut_slots.self).pointee.capacity = UInt32(
      truncatingIfNeeded: capacity)
    return unsafe Self.object(memory)
  }

  /// Storage whose only owner has new one: when it is large its memory goes back at once.
  private func discard(_ storage: ObjectRef) {
    let block = unsafe Self.block(of: storage)
    if unsafe block.pointee.large != 0 { unsafe giveLargeMemory(block) }
  }
}
