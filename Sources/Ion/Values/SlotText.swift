import CShims
import Machine

/// The text of values where they are, in the heap of a process.
extension ValueText {
  mutating func write(
    _ slot: Slot, _ scheduler: UnsafeMutablePointer<ion_scheduler>, _ names: FunctionNames
  ) {
    switch slot.kind {
    case Slot.Kind.number: NumberText.write(slot.number, into: &bytes)
    case Slot.Kind.bool: append(slot.bool ? "true" : "false")
    case Slot.Kind.nil: append("undefined")
    case UInt32(ABUT_KIND_UNIT): append("()")
    case UInt32(ABUT_KIND_ATOM): unsafe writeAtom(unsafe Self.atom(slot, scheduler))
    case UInt32(ABUT_KIND_PROCESS): append("[Process]")
    case UInt32(ABUT_KIND_FUNCTION): writeFunction(names.function(Int(slot.bits)))
    case UInt32(ABUT_KIND_NATIVE): writeFunction(names.native(Int(slot.bits)))
    default: unsafe writeObject(slot, scheduler, names)
    }
  }

  private static func atom(
    _ slot: Slot, _ scheduler: UnsafeMutablePointer<ion_scheduler>
  ) -> UnsafeRawBufferPointer {
    let number = UInt32(truncatingIfNeeded: slot.bits)
    guard let atom = unsafe ion_atom_at(scheduler.pointee.world, number) else {
      return unsafe UnsafeRawBufferPointer(start: nil, count: 0)
    }
    return unsafe UnsafeRawBufferPointer(start: atom.pointee.text, count: Int(atom.pointee.length))
  }

  private mutating func writeObject(
    _ slot: Slot, _ scheduler: UnsafeMutablePointer<ion_scheduler>, _ names: FunctionNames
  ) {
    guard let object = unsafe slot.object else { return append("undefined") }
    let raw = UnsafeMutableRawPointer(object)
    switch unsafe Int(object.pointee.kind) {
    case ABUT_OBJECT_STRING:
      let string = unsafe raw.assumingMemoryBound(to: abut_string.self)
      unsafe writeString(
        unsafe UnsafeRawBufferPointer(start: string.pointee.bytes, count: Int(string.pointee.length)))
    case ION_COMPLEX:
      let complex = unsafe raw.assumingMemoryBound(to: ion_complex.self)
      unsafe writeComplex(complex.pointee.re, complex.pointee.im)
    case ION_CLOSURE:
      let closure = unsafe raw.assumingMemoryBound(to: ion_closure.self)
      writeFunction(names.function(unsafe Int(closure.pointee.function)))
    case ION_BOUND:
      let bound = unsafe raw.assumingMemoryBound(to: ion_bound.self)
      unsafe write(bound.pointee.function, scheduler, names)
    case ABUT_OBJECT_ARRAY, ION_TUPLE, ION_RECORD:
      let address = UInt(bitPattern: raw)
      guard path.count < Self.depthMax, !path.contains(address) else { return append("...") }
      path.append(address)
      if unsafe Int(object.pointee.kind) == ION_RECORD {
        unsafe writeRecord(slot, scheduler, names)
      } else {
        unsafe writeRow(slot, scheduler, names)
      }
      path.removeLast()
    default: append("undefined")
    }
  }

  /// An array between brackets, a tuple between parentheses.
  private mutating func writeRow(
    _ slot: Slot, _ scheduler: UnsafeMutablePointer<ion_scheduler>, _ names: FunctionNames
  ) {
    let isArray = unsafe slot.array != nil
    append(isArray ? "[" : "(")
    unsafe writeElements(slot, scheduler, names)
    append(isArray ? "]" : ")")
  }

  private mutating func writeElements(
    _ slot: Slot, _ scheduler: UnsafeMutablePointer<ion_scheduler>, _ names: FunctionNames
  ) {
    guard let row = unsafe Self.row(slot) else { return }
    for at in unsafe 0..<Int(row.pointee.count) {
      guard separate(at) else { return }
      unsafe write(row.pointee.slots[at], scheduler, names)
    }
  }

  private static func row(_ slot: Slot) -> ArrayRef? {
    guard let object = unsafe slot.object,
      unsafe [ABUT_OBJECT_ARRAY, ION_TUPLE].contains(Int(object.pointee.kind))
    else { return nil }
    return unsafe UnsafeMutableRawPointer(object).assumingMemoryBound(to: abut_array.self)
  }

  private mutating func writeRecord(
    _ slot: Slot, _ scheduler: UnsafeMutablePointer<ion_scheduler>, _ names: FunctionNames
  ) {
    var object = slot
    var (tag, slots) = (Slot.nil, Slot.nil)
    let hasTag =
      unsafe ion_own_value(scheduler, &object, UInt32(ION_ATOM_TAG), &tag)
      && tag.kind == UInt32(ABUT_KIND_ATOM)
    let hasSlots = unsafe ion_own_value(scheduler, &object, UInt32(ION_ATOM_SLOTS), &slots)
    guard hasTag, unsafe ion_count(scheduler, &object) == (hasSlots ? 2 : 1) else {
      return unsafe writeFields(slot, scheduler, names)
    }
    unsafe writeTag(unsafe Self.atom(tag, scheduler))
    if unsafe writeEntries(slot, scheduler, names) { return }
    guard hasSlots, slots.kind != UInt32(ABUT_KIND_UNIT) else { return }
    if let row = unsafe Self.row(slots) {
      // It is not written as a value of its own, so it may stand in its parts.
      guard unsafe row.pointee.count > 0 else { return }
      let address = UInt(bitPattern: UnsafeMutableRawPointer(row))
      guard !path.contains(address) else { return append("(...)") }
      path.append(address)
      append("(")
      unsafe writeElements(slots, scheduler, names)
      append(")")
      path.removeLast()
    } else {
      append("(")
      unsafe write(slots, scheduler, names)
      append(")")
    }
  }

  private mutating func writeFields(
    _ slot: Slot, _ scheduler: UnsafeMutablePointer<ion_scheduler>, _ names: FunctionNames
  ) {
    guard let object = unsafe slot.object, let world = unsafe scheduler.pointee.world else { return }
    let record = unsafe UnsafeMutableRawPointer(object).assumingMemoryBound(to: ion_record.self)
    var (at, key, flags, value): (UInt32, UInt32, UInt8, Slot) = (0, 0, 0, .nil)
    var count = 0
    append("{")
    while unsafe ion_property_at(world, record, &at, &key, &flags, &value) {
      guard separate(count) else { break }
      count += 1
      let name = Slot(kind: UInt32(ABUT_KIND_ATOM), aux: 0, bits: UInt64(key))
      unsafe bytes.append(contentsOf: unsafe Self.atom(name, scheduler))
      append(": ")
      unsafe write(value, scheduler, names)
    }
    append("}")
  }

  /// What a map has; false: the object is none.
  private mutating func writeEntries(
    _ slot: Slot, _ scheduler: UnsafeMutablePointer<ion_scheduler>, _ names: FunctionNames
  ) -> Bool {
    var (object, at, key, value) = (slot, UInt32(0), Slot.nil, Slot.nil)
    guard unsafe ion_map_size(scheduler, &object, &at) == Int32(ION_MAP_FINE) else { return false }
    at = 0
    var count = 0
    append("{")
    while unsafe ion_map_at(scheduler, &object, &at, &key, &value) == Int32(ION_MAP_FINE) {
      guard separate(count) else { break }
      count += 1
      unsafe write(key, scheduler, names)
      append(": ")
      unsafe write(value, scheduler, names)
    }
    append("}")
    return true
  }
}
