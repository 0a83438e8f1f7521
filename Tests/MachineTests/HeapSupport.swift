import CShims
import Machine

/// A heap with roots that a test sets.
final class TestHeap: Roots {
  let heap: Heap
  let context: Context
  var slots: [Slot] = []
  /// Called when a collection asks for roots.
  var onMark: (() -> Void)?

  init(limit: Int = 1 << 40) {
    context = .allocate(capacity: 1)
    context.initialize(to: abut_machine_context())
    heap = Heap(context: context, limit: limit)
    super.init()
    heap.roots = self
  }

  deinit { context.deallocate() }

  override func mark(in heap: Heap) {
    onMark?()
    slots.withUnsafeBufferPointer { all in
      if let start = all.baseAddress { heap.mark(start, count: all.count) }
    }
  }

  /// Runs with a scope of its own: nothing it makes outlives it but by roots.
  func scoped<T>(_ body: () throws(Trap) -> T) throws(Trap) -> T {
    let scope = heap.openScope()
    defer { heap.closeScope(scope) }
    return try body()
  }

  func string(_ text: String) throws(Trap) -> StringRef { try heap.string(text) }

  func text(_ string: StringRef) -> String { String(decoding: Heap.bytes(of: string), as: UTF8.self) }

  /// An array made as the engine's handler does it; nil when there is no room in the hole.
  func bumped(_ values: [Slot]) -> ArrayRef? {
    let size = 32 + 16 * values.count
    guard size <= context.pointee.heap_end - context.pointee.heap_next else { return nil }
    let memory = UnsafeMutableRawPointer(context.pointee.heap_next!)
    context.pointee.heap_next += size
    let array = memory.assumingMemoryBound(to: abut_array.self)
    let slots = (memory + 32).assumingMemoryBound(to: Slot.self)
    for (index, value) in values.enumerated() { slots[index] = value }
    array.initialize(
      to: abut_array(
        head: abut_object(kind: UInt8(ABUT_OBJECT_ARRAY), mark: 0, flags: 0, size: UInt32(size)),
        count: UInt32(values.count), capacity: UInt32(values.count), slots: slots, storage: nil))
    return array
  }

  /// The same for one element, without anything that takes time.
  func bumpedOne(_ value: Slot) -> ArrayRef? {
    guard let next = context.pointee.heap_next, context.pointee.heap_end - next >= 48 else { return nil }
    context.pointee.heap_next = next + 48
    let memory = UnsafeMutableRawPointer(next)
    let array = memory.assumingMemoryBound(to: abut_array.self)
    array.pointee.head = abut_object(kind: UInt8(ABUT_OBJECT_ARRAY), mark: 0, flags: 0, size: 48)
    array.pointee.count = 1
    array.pointee.capacity = 1
    array.pointee.slots = (memory + 32).assumingMemoryBound(to: Slot.self)
    array.pointee.slots.pointee = value
    array.pointee.storage = nil
    return array
  }

  /// The same, with the way that handlers go when there is none.
  func made(_ values: [Slot]) throws(Trap) -> ArrayRef {
    if let array = bumped(values) { return array }
    return try heap.array(of: values, count: values.count)
  }
}

extension Slot {
  static func of(_ object: UnsafeMutableRawPointer) -> Slot {
    var slot = Slot.object(object)
    slot.aux = 0xdead_beef
    return slot
  }
}
