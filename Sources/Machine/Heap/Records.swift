public import CShims

public typealias RecordRef = UnsafeMutablePointer<abut_record>

/// A property that was found on the way through the prototypes.
@safe public struct FoundProperty {
  public let holder: RecordRef
  public let property: Property
}

/// Records: values by keys, in slots that their shape numbers. Keys and flags mean what their dialect says.
extension Heap {
  /// Properties of a record.
  public static let recordKeysMax = 65_535
  /// Prototypes of prototypes; what is behind them is not found.
  public static let prototypeDepthMax = 256
  private static let recordHead = unsafe MemoryLayout<abut_record>.size
  private static let inlineSlotsMax = 64

  /// A record with the shape's properties, all nil, and with room for some more.
  public func record(_ shape: ShapeRef, capacity: Int = 4) throws(Trap) -> RecordRef {
    let isDictionary = unsafe Self.isDictionary(shape)
    precondition(!isDictionary, "the shape of a dictionary belongs to one record")
    try makeRoom()
    let count = unsafe Int(shape.pointee.count)
    let slots = min(max(count, capacity, 0), Self.inlineSlotsMax)
    let size = Self.recordHead + slots * 16
    let memory = unsafe try take(size, Int(ABUT_OBJECT_RECORD), pinning: Pins(first: shape))
    let record = unsafe memory.assumingMemoryBound(to: abut_record.self)
    unsafe record.pointee.capacity = UInt32(truncatingIfNeeded: slots)
    unsafe record.pointee.shape = shape
    unsafe record.pointee.storage = nil
    unsafe record.pointee.derived = nil
    unsafe record.pointee.slots = Self.slots(of: record)
    unsafe record.pointee.slots.initialize(repeating: .nil, count: count)
    unsafe keep(record)
    return unsafe record
  }

  private static func slots(of record: RecordRef) -> UnsafeMutablePointer<Slot> {
    if let storage = unsafe record.pointee.storage { return unsafe slots(of: storage) }
    return unsafe (UnsafeMutableRawPointer(record) + recordHead).assumingMemoryBound(to: Slot.self)
  }

  /// Slots that a record uses: those of a dictionary's deleted properties are nil.
  private static func slotCount(_ shape: ShapeRef) -> Int {
    guard unsafe isDictionary(shape), let table = unsafe shape.pointee.table else {
      return unsafe Int(shape.pointee.count)
    }
    return unsafe Int(table.pointee.count)
  }

  func scan(_ record: RecordRef) {
    unsafe record.pointee.slots = Self.slots(of: record)
    guard let shape = unsafe record.pointee.shape else { return }
    unsafe mark(Self.object(shape))
    unsafe mark(record.pointee.slots, count: Self.slotCount(shape))
  }

  // MARK: reading

  /// The value of the record's own property.
  public static func value(_ key: UInt32, of record: RecordRef) -> Slot? {
    guard let property = unsafe property(key, of: record.pointee.shape) else { return nil }
    return unsafe record.pointee.slots[property.slot]
  }

  /// The record's own property, or the nearest one of its prototypes.
  public static func lookUp(_ key: UInt32, from record: RecordRef) -> FoundProperty? {
    var next = unsafe Optional(record)
    for _ in 0...prototypeDepthMax {
      guard let this = unsafe next, let shape = unsafe this.pointee.shape else { return nil }
      if let property = unsafe property(key, of: shape) {
        return unsafe FoundProperty(holder: this, property: property)
      }
      unsafe next = shape.pointee.prototype
    }
    return nil
  }

  /// Every property in the order in which they came.
  public static func forEachProperty(of record: RecordRef, _ body: (UInt32, Property) -> Void) {
    guard let shape = unsafe record.pointee.shape else { return }
    let count = unsafe slotCount(shape)
    if let table = unsafe shape.pointee.table {
      let keys = unsafe keys(table)
      for place in 0..<count where unsafe keys[place].deleted == 0 {
        unsafe body(keys[place].key, Property(slot: place, flags: keys[place].flags))
      }
      return
    }
    for place in 0..<count {
      var this = unsafe shape
      while unsafe Int(this.pointee.count) > place + 1, let parent = unsafe this.pointee.parent {
        unsafe this = parent
      }
      let flags = unsafe UInt8(truncatingIfNeeded: this.pointee.key_flags)
      unsafe body(this.pointee.key, Property(slot: place, flags: flags))
    }
  }

  // MARK: writing

  /// The property gets this value; one that the record has not is added with these flags.
  public func set(_ key: UInt32, of record: RecordRef, to value: Slot, flags: UInt8 = 0) throws(Trap) {
    guard let shape = unsafe record.pointee.shape else { return }
    // Behind a key that led on from here there is no second one.
    let pins = unsafe Pins(first: record, second: value.object)
    if unsafe !Self.isDictionary(shape), let next = unsafe Self.find(key, flags, from: shape, in: self) {
      unsafe try reserveSlot(Int(shape.pointee.count), in: record, pins, keeping: next)
      unsafe append(value, to: record, next)
      return
    }
    if let property = unsafe Self.property(key, of: shape) {
      unsafe record.pointee.slots[property.slot] = value
      return
    }
    if unsafe !Self.isDictionary(shape) && Int(shape.pointee.count) < Self.shapeKeysMax {
      let scope = openScope()
      defer { closeScope(scope) }
      unsafe try reserveSlot(Int(shape.pointee.count), in: record, pins)
      unsafe append(value, to: record, try derived(from: shape, key, flags, pinning: pins))
      return
    }
    unsafe try addToDictionary(key, flags, value, record, pins)
  }

  /// The record has room for the slot.
  private func append(_ value: Slot, to record: RecordRef, _ shape: ShapeRef) {
    unsafe record.pointee.slots[Int(shape.pointee.count) - 1] = value
    unsafe record.pointee.shape = shape
    unsafe noteChange(of: record)
  }

  private func noteChange(of record: RecordRef) {
    if unsafe record.pointee.head.flags & UInt16(ABUT_RECORD_PROTOTYPE) != 0 { changeShapeEpoch() }
  }

  private func reserveSlot(
    _ slot: Int, in record: RecordRef, _ pins: Pins, keeping shape: ShapeRef? = nil
  ) throws(Trap) {
    let capacity = unsafe Int(record.pointee.capacity)
    if slot < capacity { return }
    guard slot < Self.recordKeysMax else {
      throw Trap(.memoryLimit, "out of memory: a record has at most \(Self.recordKeysMax) properties")
    }
    let grown = min(max(4, capacity * 2), Self.recordKeysMax)
    var pins = unsafe pins
    unsafe pins.third = UnsafeMutableRawPointer(shape)
    let storage = unsafe try newSlots(grown, pinning: pins)
    let old = unsafe record.pointee.storage
    let slots = unsafe Self.slots(of: storage)
    unsafe slots.initialize(from: record.pointee.slots, count: capacity)
    unsafe record.pointee.storage = storage
    unsafe record.pointee.slots = slots
    unsafe record.pointee.capacity = UInt32(truncatingIfNeeded: grown)
    if let old = unsafe old { unsafe discard(old) }
  }

  /// Removes a property. The last one that came goes back to the parent's shape; any other makes a
  /// dictionary.
  public func delete(_ key: UInt32, of record: RecordRef) throws(Trap) -> Bool {
    guard let shape = unsafe record.pointee.shape, let property = unsafe Self.property(key, of: shape) else {
      return false
    }
    let isLast = unsafe property.slot == Int(shape.pointee.count) - 1
    if isLast, let parent = unsafe shape.pointee.parent {
      unsafe record.pointee.slots[property.slot] = .nil
      unsafe record.pointee.shape = parent
    } else {
      let own = unsafe try dictionary(of: record)
      guard let table = unsafe own.pointee.table else { return false }
      unsafe Self.keys(table)[property.slot].deleted = 1
      unsafe table.pointee.deleted += 1
      unsafe own.pointee.count -= 1
      unsafe record.pointee.slots[property.slot] = .nil
    }
    unsafe noteChange(of: record)
    return true
  }

  /// Other flags for a property. False when there is none.
  public func setFlags(_ flags: UInt8, of key: UInt32, in record: RecordRef) throws(Trap) -> Bool {
    guard let property = unsafe Self.property(key, of: record.pointee.shape) else { return false }
    if property.flags == flags { return true }
    let own = unsafe try dictionary(of: record)
    guard let table = unsafe own.pointee.table else { return false }
    unsafe Self.keys(table)[property.slot].flags = flags
    unsafe noteChange(of: record)
    return true
  }

  /// Another prototype. False when the record would be its own, or too many were behind each other.
  public func setPrototype(of record: RecordRef, to prototype: RecordRef?) throws(Trap) -> Bool {
    var next = unsafe prototype
    var depth = 0
    while let this = unsafe next {
      depth += 1
      guard unsafe this != record && depth < Self.prototypeDepthMax else { return false }
      unsafe next = this.pointee.shape.pointee.prototype
    }
    guard let shape = unsafe record.pointee.shape else { return false }
    let scope = openScope()
    defer { closeScope(scope) }
    let pins = unsafe Pins(first: record, second: prototype)
    if unsafe Self.isDictionary(shape) {
      unsafe shape.pointee.prototype = prototype
      unsafe prototype?.pointee.head.flags |= UInt16(ABUT_RECORD_PROTOTYPE)
    } else {
      // Rare, and at most `shapeKeysMax` steps: the same way down from another root.
      var moved = unsafe try rootShape(prototype: prototype)
      for place in unsafe 0..<Int(shape.pointee.count) {
        let step = unsafe Self.step(place, to: shape)
        let flags = unsafe UInt8(truncatingIfNeeded: step.pointee.key_flags)
        unsafe moved = try derived(from: moved, step.pointee.key, flags, pinning: pins)
      }
      unsafe record.pointee.shape = moved
    }
    unsafe noteChange(of: record)
    return true
  }

  /// The shape on the way to `shape` whose property is in this slot.
  private static func step(_ slot: Int, to shape: ShapeRef) -> ShapeRef {
    var this = unsafe shape
    while unsafe Int(this.pointee.count) > slot + 1, let parent = unsafe this.pointee.parent {
      unsafe this = parent
    }
    return unsafe this
  }

  // MARK: dictionaries

  /// The record's own shape, from now on.
  private func dictionary(of record: RecordRef, room: Int = 0) throws(Trap) -> ShapeRef {
    guard let shape = unsafe record.pointee.shape, unsafe !Self.isDictionary(shape) else {
      return unsafe record.pointee.shape
    }
    let scope = openScope()
    defer { closeScope(scope) }
    let pins = unsafe Pins(first: record)
    let own = unsafe try newShape(shape.pointee.prototype, pinning: pins)
    let count = unsafe shape.pointee.count
    let table = unsafe try newTable(max(8, Int(count) * 2), pinning: pins)
    unsafe Self.fill(table, from: shape)
    unsafe own.pointee.head.flags = UInt16(ABUT_SHAPE_DICTIONARY)
    unsafe own.pointee.count = count
    unsafe own.pointee.table = table
    unsafe record.pointee.shape = own
    return unsafe own
  }

  private func addToDictionary(
    _ key: UInt32, _ flags: UInt8, _ value: Slot, _ record: RecordRef, _ pins: Pins
  ) throws(Trap) {
    let scope = openScope()
    defer { closeScope(scope) }
    if let object = unsafe value.object { unsafe try keepAgain(object) }
    let shape = unsafe try dictionary(of: record)
    if unsafe shape.pointee.table.pointee.count == shape.pointee.table.pointee.capacity {
      unsafe try renewTable(shape, record, pins)
    }
    guard let table = unsafe shape.pointee.table else { return }
    let place = unsafe Int(table.pointee.count)
    unsafe try reserveSlot(place, in: record, pins)
    unsafe record.pointee.slots[place] = value
    unsafe Self.add(key, flags, to: table)
    unsafe shape.pointee.count += 1
    unsafe noteChange(of: record)
  }

  /// A table without the deleted properties, with room for as many again; values move along.
  private func renewTable(_ shape: ShapeRef, _ record: RecordRef, _ pins: Pins) throws(Trap) {
    let living = unsafe Int(shape.pointee.count)
    guard living < Self.recordKeysMax else {
      throw Trap(.memoryLimit, "out of memory: a record has at most \(Self.recordKeysMax) properties")
    }
    let fresh = unsafe try newTable(min(max(8, living * 2), Self.recordKeysMax), pinning: pins)
    guard let old = unsafe shape.pointee.table else { return }
    let keys = unsafe Self.keys(old), slots = unsafe record.pointee.slots
    for place in unsafe 0..<Int(old.pointee.count) where unsafe keys[place].deleted == 0 {
      if let slots = unsafe slots { unsafe slots[Int(fresh.pointee.count)] = slots[place] }
      unsafe Self.add(keys[place].key, keys[place].flags, to: fresh)
    }
    unsafe shape.pointee.table = fresh
  }
}
