import CShims
import Machine

/// The pools of an image in one world: values that never move, patterns, templates of objects. The world has
/// pointers to them, and is closed with them: `close` comes before its end.
@safe final class Linked {
  private let image: Image
  private let world: UnsafeMutablePointer<ion_world>
  private let scheduler: UnsafeMutablePointer<ion_scheduler>
  private var blocks: [UnsafeMutableRawPointer] = unsafe []
  /// Values that every load copies.
  private var parcels: [UnsafeMutablePointer<ion_parcel>] = unsafe []
  private var strings: [[UInt8]: Slot] = [:]
  private var isClosed = false

  init(_ image: Image, _ world: UnsafeMutablePointer<ion_world>) throws(HostError) {
    self.image = image
    unsafe self.world = world
    // A world has one at least.
    unsafe scheduler = unsafe world.pointee.schedulers[0].unsafelyUnwrapped
    try link()
  }

  deinit { close() }

  /// Gives all of it back. Nothing runs any more.
  func close() {
    guard !isClosed else { return }
    isClosed = true
    for unsafe parcel in unsafe parcels { unsafe ion_parcel_free(world, parcel) }
    for unsafe block in unsafe blocks { unsafe block.deallocate() }
  }

  private func link() throws(HostError) {
    let pools = image.pools
    let constants = unsafe row(Slot.self, pools.constants.count)
    for (place, constant) in pools.constants.enumerated() {
      unsafe (constants + place).initialize(to: try slot(constant))
    }
    let patterns = unsafe row(ion_pattern.self, pools.patterns.count)
    for (place, key) in pools.patterns.enumerated() {
      unsafe (patterns + place).initialize(to: try pattern(key))
    }
    let arms = unsafe row(ion_arms.self, pools.arms.count)
    for (place, numbers) in pools.arms.enumerated() {
      let list = unsafe row(UInt32.self, numbers.count)
      for (at, number) in numbers.enumerated() { unsafe (list + at).initialize(to: UInt32(number)) }
      unsafe (arms + place).initialize(to: ion_arms(count: UInt32(numbers.count), patterns: list))
    }
    let templates = unsafe row(ion_template.self, pools.templates.count)
    for (place, key) in pools.templates.enumerated() {
      unsafe (templates + place).initialize(to: try template(key))
    }
    unsafe world.pointee.constants = UnsafePointer(constants)
    unsafe world.pointee.patterns = UnsafePointer(patterns)
    unsafe world.pointee.arms = UnsafePointer(arms)
    unsafe world.pointee.templates = UnsafePointer(templates)
    unsafe world.pointee.function_flags = UnsafePointer(image.functionFlags)
    unsafe world.pointee.function_arity = UnsafePointer(image.functionArity)
    unsafe world.pointee.function_room = UInt32(image.functionRoom)
  }

  /// Memory for so many, that is not set yet.
  private func row<Element>(_ type: Element.Type, _ count: Int) -> UnsafeMutablePointer<Element> {
    let bytes = max(count, 1) * MemoryLayout<Element>.stride
    let block = UnsafeMutableRawPointer.allocate(byteCount: bytes, alignment: 16)
    unsafe blocks.append(block)
    return unsafe block.bindMemory(to: type, capacity: max(count, 1))
  }

  // MARK: values

  private func slot(_ constant: Literal) throws(HostError) -> Slot {
    guard !constant.isFresh else { return try parcel(constant) }
    switch constant {
    case .undefined: return .nil
    case .unit: return Slot(kind: UInt32(ABUT_KIND_UNIT), aux: 0, bits: 0)
    case .boolean(let boolean): return .bool(boolean)
    case .number(let bits): return .number(Double(bitPattern: bits))
    case .complex(let re, let im): return complex(Double(bitPattern: re), Double(bitPattern: im))
    case .string(let bytes): return string(bytes)
    case .atom(let bytes):
      return Slot(kind: UInt32(ABUT_KIND_ATOM), aux: 0, bits: UInt64(try atom(bytes)))
    case .function(let number): return image.slot(ofFunction: number)
    case .native(let number): return Image.slot(ofNative: number)
    case .tuple(let parts): return try tuple(parts)
    case .array, .object: return .nil
    }
  }

  private func atom(_ bytes: [UInt8]) throws(HostError) -> UInt32 {
    let number = unsafe bytes.withUnsafeBytes { text in
      unsafe ion_atom_of(world, text.assumingMemoryBound(to: CChar.self).baseAddress, text.count)
    }
    guard number != UInt32.max else { throw .tooLarge }
    return number
  }

  /// The head of an object that never moves.
  private static func head(_ kind: Int, _ bytes: Int) -> abut_object {
    let size = bytes > Int(UInt32.max) ? 0 : UInt32(bytes)
    return abut_object(kind: UInt8(kind), mark: 0, flags: UInt16(ION_IMMORTAL), size: size)
  }

  private func complex(_ re: Double, _ im: Double) -> Slot {
    let made = unsafe row(ion_complex.self, 1)
    let head = Self.head(ION_COMPLEX, MemoryLayout<ion_complex>.stride)
    unsafe made.initialize(to: ion_complex(head: head, unused: 0, re: re, im: im))
    return unsafe .object(UnsafeMutableRawPointer(made))
  }

  private func string(_ bytes: [UInt8]) -> Slot {
    if let known = strings[bytes] { return known }
    let text = unsafe row(UInt8.self, bytes.count + 1)
    unsafe text.initialize(repeating: 0, count: bytes.count + 1)
    for (at, byte) in bytes.enumerated() { unsafe text[at] = byte }
    let made = unsafe row(abut_string.self, 1)
    unsafe made.initialize(
      to: abut_string(
        head: Self.head(ABUT_OBJECT_STRING, MemoryLayout<abut_string>.stride), length: UInt32(bytes.count),
        hash: 0, bytes: text, owner: nil, native: 0, unused: 0))
    let slot = unsafe Slot.object(UnsafeMutableRawPointer(made))
    strings[bytes] = slot
    return slot
  }

  private func tuple(_ parts: [Literal]) throws(HostError) -> Slot {
    let slots = unsafe row(Slot.self, parts.count)
    for (at, part) in parts.enumerated() { unsafe (slots + at).initialize(to: try slot(part)) }
    let made = unsafe row(abut_array.self, 1)
    let count = UInt32(parts.count)
    unsafe made.initialize(
      to: abut_array(
        head: Self.head(ION_TUPLE, MemoryLayout<abut_array>.stride), count: count, capacity: count,
        slots: slots, storage: nil))
    return unsafe .object(UnsafeMutableRawPointer(made))
  }

  // MARK: values that every load copies

  private func parcel(_ constant: Literal) throws(HostError) -> Slot {
    var before: UnsafeMutablePointer<ion_process>?
    guard unsafe ion_desk_open(scheduler, &before) else { throw .noMemory }
    defer { unsafe ion_desk_close(scheduler, before) }
    var made = try fresh(constant)
    guard let parcel = unsafe ion_parcel_new(world, &made) else { throw .noMemory }
    unsafe parcels.append(parcel)
    return unsafe parcel.pointee.value
  }

  /// On the desk.
  private func fresh(_ constant: Literal) throws(HostError) -> Slot {
    switch constant {
    case .array(let parts): return try row(parts, ABUT_OBJECT_ARRAY)
    case .tuple(let parts) where constant.isFresh: return try row(parts, ION_TUPLE)
    case .object(let fields):
      var made = Slot.nil
      guard unsafe ion_make_record(scheduler, &made) else { throw .noMemory }
      for field in fields {
        var value = try fresh(field.value)
        let key = try self.key(field.key)
        guard unsafe ion_define(scheduler, &made, key, &value, field.flags) else { throw .noMemory }
      }
      return made
    default: return try slot(constant)
    }
  }

  private func row(_ parts: [Literal], _ kind: Int) throws(HostError) -> Slot {
    var made = Slot.nil
    var slots: UnsafeMutablePointer<Slot>?
    guard unsafe ion_make_array(scheduler, UInt32(kind), UInt32(parts.count), &made, &slots) else {
      throw .noMemory
    }
    for (at, part) in parts.enumerated() { unsafe slots?[at] = try fresh(part) }
    return made
  }

  // MARK: patterns and templates

  private func pattern(_ key: PatternKey) throws(HostError) -> ion_pattern {
    switch key {
    case .value(let constant):
      return unsafe ion_pattern(
        kind: UInt32(ION_PATTERN_VALUE), count: 0, parts: nil, value: try slot(constant))
    case .any: return unsafe ion_pattern(kind: UInt32(ION_PATTERN_ANY), count: 0, parts: nil, value: .nil)
    case .tuple(let keys): return unsafe try pattern(ION_PATTERN_TUPLE, keys, .nil)
    case .array(let keys): return unsafe try pattern(ION_PATTERN_ARRAY, keys, .nil)
    case .tagged(let tag, let inner):
      return unsafe try pattern(ION_PATTERN_TAGGED, [inner], try slot(.atom(tag)))
    }
  }

  private func pattern(_ kind: Int, _ keys: [PatternKey], _ value: Slot) throws(HostError) -> ion_pattern {
    let parts = unsafe row(ion_pattern.self, keys.count)
    for (at, key) in keys.enumerated() { unsafe (parts + at).initialize(to: try pattern(key)) }
    return unsafe ion_pattern(kind: UInt32(kind), count: UInt32(keys.count), parts: parts, value: value)
  }

  /// The atom of a property's name. Who has objects with `__setattr__` looks for it at every write.
  private func key(_ bytes: [UInt8]) throws(HostError) -> UInt32 {
    let number = try atom(bytes)
    if number == UInt32(ION_ATOM_SETATTR) { unsafe world.pointee.sets_attributes = 1 }
    return number
  }

  private func template(_ template: TemplateKey) throws(HostError) -> ion_template {
    let count = template.keys.count
    let keys = unsafe row(UInt32.self, count)
    let flags = unsafe row(UInt8.self, count)
    var shape = UInt32(ION_SHAPE_EMPTY)
    for at in 0..<count {
      let key = try self.key(template.keys[at])
      unsafe (keys + at).initialize(to: key)
      unsafe (flags + at).initialize(to: template.flags[at])
      shape = unsafe ion_shape_with(world, shape, key, template.flags[at])
    }
    return unsafe ion_template(shape: shape, count: UInt32(count), keys: keys, flags: flags)
  }
}
