public import CShims

public typealias ShapeRef = UnsafeMutablePointer<abut_shape>

/// Where a property of a record is, and what its dialect notes with it.
public struct Property: Equatable, Sendable {
  public let slot: Int
  public let flags: UInt8
}

/// What records with the same properties and prototype have in common: a tree, in which a shape leads to its
/// parent. The way down goes by a table of the heap's that holds nothing: shapes without records vanish.
extension Heap {
  /// Properties of shapes in the tree; a record with more has a dictionary of its own.
  public static let shapeKeysMax = 64
  /// So many properties are looked for on the way to the root; shapes with more have a table.
  static let keysWithoutTableMax = 8

  /// Changes whenever a shape was freed, or a property of a prototype came, went or moved: then what caches
  /// know of shapes may be wrong. The values of properties are not in it. Shapes of dictionaries cannot be
  /// cached.
  public var shapeEpoch: UInt64 { unsafe state.pointee.shape_epoch }

  func changeShapeEpoch() { unsafe state.pointee.shape_epoch &+= 1 }

  public static func isDictionary(_ shape: ShapeRef) -> Bool {
    unsafe shape.pointee.head.flags & UInt16(ABUT_SHAPE_DICTIONARY) != 0
  }

  /// The shape without properties of records with this prototype.
  public func rootShape(prototype: RecordRef? = nil) throws(Trap) -> ShapeRef {
    if let known = unsafe prototype == nil ? state.pointee.root : prototype?.pointee.derived {
      unsafe try keepAgain(known)
      return unsafe known
    }
    let shape = unsafe try newShape(prototype, pinning: Pins(first: prototype))
    guard let prototype = unsafe prototype else {
      unsafe state.pointee.root = shape
      return unsafe shape
    }
    unsafe try note(shape)
    unsafe prototype.pointee.derived = shape
    unsafe prototype.pointee.head.flags |= UInt16(ABUT_RECORD_PROTOTYPE)
    return unsafe shape
  }

  /// In the open scope.
  func newShape(_ prototype: RecordRef?, pinning pins: Pins) throws(Trap) -> ShapeRef {
    try makeRoom()
    let size = unsafe MemoryLayout<abut_shape>.size
    let memory = unsafe try take(size, Int(ABUT_OBJECT_SHAPE), pinning: pins)
    let shape = unsafe memory.assumingMemoryBound(to: abut_shape.self)
    let head = unsafe shape.pointee.head
    unsafe shape.initialize(to: abut_shape())
    unsafe shape.pointee.head = head
    unsafe shape.pointee.prototype = prototype
    unsafe keep(shape)
    return unsafe shape
  }

  // MARK: transitions

  private static func hash(_ parent: ShapeRef?, _ key: UInt32, _ flags: UInt8) -> UInt32 {
    unsafe mixed(UInt64(addressHash(parent)) &<< 32 | UInt64(key)) &+ UInt32(flags)
  }

  private static func hash(_ shape: ShapeRef) -> UInt32 {
    guard let parent = unsafe shape.pointee.parent else { return unsafe addressHash(shape.pointee.prototype) }
    return unsafe hash(parent, shape.pointee.key, UInt8(truncatingIfNeeded: shape.pointee.key_flags))
  }

  private static func shape(_ object: ObjectRef?) -> ShapeRef? {
    unsafe UnsafeMutableRawPointer(object)?.assumingMemoryBound(to: abut_shape.self)
  }

  private func note(_ shape: ShapeRef) throws(Trap) {
    let hasRoom = unsafe makeRoom(in: &state.pointee.shapes, rehash: Self.storedHash)
    guard hasRoom else { throw Self.systemOutOfMemory }
    let hash = unsafe Self.hash(shape)
    unsafe Self.insert(
      abut_entry(object: Self.object(shape), value: UInt64(hash)), hash, in: &state.pointee.shapes)
  }

  /// The shape with one property more, when a record has it.
  static func find(_ key: UInt32, _ flags: UInt8, from parent: ShapeRef, in heap: Heap) -> ShapeRef? {
    let hash = unsafe hash(parent, key, flags)
    let entry = unsafe find(hash, in: heap.state.pointee.shapes) { entry in
      guard unsafe entry.pointee.value == UInt64(hash), let shape = unsafe shape(entry.pointee.object) else {
        return false
      }
      return unsafe shape.pointee.parent == parent && shape.pointee.key == key
        && shape.pointee.key_flags == UInt32(flags)
    }
    return unsafe shape(entry?.pointee.object)
  }

  /// The same, made when there is none. `parent` has no such key, and fewer than `shapeKeysMax`; `record` is
  /// pinned.
  func derived(
    from parent: ShapeRef, _ key: UInt32, _ flags: UInt8, pinning pins: Pins
  ) throws(Trap) -> ShapeRef {
    if let known = unsafe Self.find(key, flags, from: parent, in: self) {
      unsafe try keepAgain(known)
      return unsafe known
    }
    // The record and its value are pinned, and `parent` is in the scope or the record's.
    let shape = unsafe try newShape(parent.pointee.prototype, pinning: pins)
    unsafe shape.pointee.parent = parent
    unsafe shape.pointee.key = key
    unsafe shape.pointee.key_flags = UInt32(flags)
    unsafe shape.pointee.count = parent.pointee.count + 1
    if unsafe Int(shape.pointee.count) > Self.keysWithoutTableMax {
      unsafe shape.pointee.table = try table(for: shape, pins)
    }
    unsafe try note(shape)
    return unsafe shape
  }

  // MARK: looking up

  /// The property of records of this shape.
  public static func property(_ key: UInt32, of shape: ShapeRef) -> Property? {
    if let table = unsafe shape.pointee.table {
      guard let place = unsafe place(of: key, in: table) else { return nil }
      // A table that is shared has others behind those of this shape; a dictionary's places are all its own.
      guard unsafe isDictionary(shape) || place < Int(shape.pointee.count) else { return nil }
      return unsafe Property(slot: place, flags: keys(table)[place].flags)
    }
    var next = unsafe Optional(shape)
    while let this = unsafe next, unsafe this.pointee.count > 0 {
      if unsafe this.pointee.key == key {
        let flags = unsafe UInt8(truncatingIfNeeded: this.pointee.key_flags)
        return unsafe Property(slot: Int(this.pointee.count) - 1, flags: flags)
      }
      unsafe next = this.pointee.parent
    }
    return nil
  }

  // MARK: collecting

  func scan(_ shape: ShapeRef) {
    if let parent = unsafe shape.pointee.parent { unsafe mark(Self.object(parent)) }
    if let prototype = unsafe shape.pointee.prototype { unsafe mark(Self.object(prototype)) }
    if let table = unsafe shape.pointee.table { unsafe markBytes(Self.object(table)) }
  }

  /// At the end of marking: shapes that died are not found any more.
  func sweepShapes() {
    var died = false
    unsafe sweep(&state.pointee.shapes) { object in
      if unsafe isMarked(object) { return true }
      died = true
      guard let shape = unsafe Self.shape(object), unsafe shape.pointee.parent == nil,
        let prototype = unsafe shape.pointee.prototype
      else { return false }
      // It died with this collection at the earliest, so both are still what they were.
      if unsafe isMarked(Self.object(prototype)) { unsafe prototype.pointee.derived = nil }
      return false
    }
    if let root = unsafe state.pointee.root, unsafe !isMarked(Self.object(root)) {
      unsafe state.pointee.root = nil
      died = true
    }
    if died { changeShapeEpoch() }
  }
}
