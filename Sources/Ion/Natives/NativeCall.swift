public import CShims
public import Machine

/// Where natives are called.
final class NativePlace: Sendable {
  let names: FunctionNames
  let surroundings: Surroundings

  init(_ names: FunctionNames, _ surroundings: Surroundings) {
    (self.names, self.surroundings) = (names, surroundings)
  }
}

/// A call that runs: valid until the native returns. What it makes is the caller's. Nothing is collected
/// meanwhile, so what slots lead to stays where it is.
@safe public struct NativeCall {
  public let arguments: UnsafeMutableBufferPointer<Slot>
  /// The process that calls; 0: none.
  public let ticket: UInt64
  let scheduler: UnsafeMutablePointer<ion_scheduler>
  private let place: Unmanaged<NativePlace>

  /// `place` is kept by whoever calls.
  init(
    arguments: UnsafeMutableBufferPointer<Slot>, ticket: UInt64,
    scheduler: UnsafeMutablePointer<ion_scheduler>, place: NativePlace
  ) {
    unsafe self.arguments = arguments
    self.ticket = ticket
    unsafe self.scheduler = scheduler
    unsafe self.place = .passUnretained(place)
  }

  var names: FunctionNames { unsafe place._withUnsafeGuaranteedRef { $0.names } }
  public var surroundings: Surroundings { unsafe place._withUnsafeGuaranteedRef { $0.surroundings } }

  /// Where it is called; nil outside of worlds.
  public var world: World? {
    guard unsafe scheduler.pointee.world.pointee.hooks.owner != nil else { return nil }
    return unsafe World.with(scheduler) { $0 }
  }

  // MARK: terms

  public func terms() throws(NativeFailure) -> [Term] {
    var made: [Term] = []
    for at in unsafe 0..<arguments.count { made.append(try term(at)) }
    return made
  }

  public func term(_ index: Int) throws(NativeFailure) -> Term { try term(unsafe arguments[index]) }

  public func term(_ slot: Slot) throws(NativeFailure) -> Term {
    var reader = unsafe Terms(scheduler, names)
    do throws(HostError) { return try reader.term(slot) } catch { throw NativeFailure(error) }
  }

  public func slot(_ term: Term) throws(NativeFailure) -> Slot {
    var maker = unsafe Terms(scheduler, names)
    do throws(HostError) { return try maker.slot(term) } catch { throw NativeFailure(error) }
  }

  // MARK: looking

  /// The bytes of a string or an atom.
  public func bytes(_ slot: Slot) -> UnsafeRawBufferPointer? {
    if slot.kind == UInt32(ABUT_KIND_ATOM) {
      let number = UInt32(truncatingIfNeeded: slot.bits)
      guard let atom = unsafe ion_atom_at(scheduler.pointee.world, number) else { return nil }
      return unsafe UnsafeRawBufferPointer(start: atom.pointee.text, count: Int(atom.pointee.length))
    }
    return unsafe stringBytes(slot)
  }

  /// What stands in an array or a tuple.
  public func row(_ slot: Slot) -> UnsafeMutableBufferPointer<Slot>? {
    guard let object = unsafe slot.object,
      unsafe object.pointee.kind == UInt8(ABUT_OBJECT_ARRAY) || object.pointee.kind == UInt8(ION_TUPLE)
    else { return nil }
    let row = unsafe UnsafeMutableRawPointer(object).assumingMemoryBound(to: abut_array.self)
    return unsafe UnsafeMutableBufferPointer(start: row.pointee.slots, count: Int(row.pointee.count))
  }

  /// The bytes of a string; of an atom nothing.
  public func stringBytes(_ slot: Slot) -> UnsafeRawBufferPointer? {
    guard let string = unsafe slot.string else { return nil }
    return unsafe UnsafeRawBufferPointer(start: string.pointee.bytes, count: Int(string.pointee.length))
  }

  /// What machines take for true.
  public func isTrue(_ slot: Slot) -> Bool {
    var slot = slot
    return unsafe ion_is_true(&slot)
  }

  /// As natives print it. `isQuoted`: atoms as `:atom`, strings between quotes.
  public func text(_ slot: Slot, isQuoted: Bool = false) -> [UInt8] {
    var writer = ValueText(isQuoted: isQuoted)
    unsafe writer.write(slot, scheduler, names)
    return writer.bytes
  }

  public func typeName(_ slot: Slot) -> String {
    switch slot.kind {
    case Slot.Kind.number: return "Number"
    case Slot.Kind.bool: return "Boolean"
    case Slot.Kind.nil: return "Undefined"
    case UInt32(ABUT_KIND_UNIT): return "Unit"
    case UInt32(ABUT_KIND_ATOM): return "Atom"
    case UInt32(ABUT_KIND_PROCESS): return "Process"
    case UInt32(ABUT_KIND_FUNCTION), UInt32(ABUT_KIND_NATIVE): return "Function"
    default: break
    }
    guard let object = unsafe slot.object else { return "Undefined" }
    switch unsafe Int(object.pointee.kind) {
    case ABUT_OBJECT_STRING: return "String"
    case ABUT_OBJECT_ARRAY: return "Array"
    case ION_TUPLE: return "Tuple"
    case ION_COMPLEX: return "Complex"
    case ION_RECORD: return "Object"
    default: return "Function"
    }
  }

  /// What a native says that wanted other arguments.
  public func refusal(_ expected: String) -> NativeFailure {
    let got = unsafe arguments.prefix(expected.hasSuffix("...Any") ? 2 : arguments.count)
    return .argumentType(expected: expected, got: unsafe got.map(typeName).joined(separator: ", "))
  }

  /// Whether somebody has this identity; nobody outside of processes is always there.
  func isAlive(_ process: UInt64) -> Bool {
    guard process != 0, let world = unsafe scheduler.pointee.world else { return true }
    guard unsafe world.pointee.several != 0 else { return unsafe ion_process_of(world, process) != nil }
    unsafe abut_lock_hold(world.pointee.lock)
    defer { unsafe abut_lock_release(world.pointee.lock) }
    return unsafe ion_process_of(world, process) != nil
  }

  // MARK: making

  public func string(_ text: String) throws(NativeFailure) -> Slot {
    let maker = unsafe Terms(scheduler, names)
    do throws(HostError) { return try maker.string(text) } catch { throw NativeFailure(error) }
  }

  /// A string of so many bytes, which `body` writes: UTF-8.
  public func string(
    count: Int, _ body: (UnsafeMutableRawBufferPointer) -> Void
  ) throws(NativeFailure) -> Slot {
    var made = Slot.nil
    var bytes: UnsafeMutablePointer<UInt8>?
    guard unsafe ion_make_string(scheduler, count, &made, &bytes) else { throw .noMemory }
    unsafe body(UnsafeMutableRawBufferPointer(start: bytes, count: count))
    return made
  }

  public func string(_ bytes: UnsafeRawBufferPointer) throws(NativeFailure) -> Slot {
    unsafe try string(count: bytes.count) { room in unsafe room.copyMemory(from: bytes) }
  }

  public func string(_ bytes: [UInt8]) throws(NativeFailure) -> Slot {
    unsafe try string(count: bytes.count) { room in unsafe room.copyBytes(from: bytes) }
  }

  public func array(_ parts: [Slot]) throws(NativeFailure) -> Slot {
    var made = Slot.nil
    var slots: UnsafeMutablePointer<Slot>?
    guard parts.count <= Int(UInt32.max),
      unsafe ion_make_array(scheduler, UInt32(ABUT_OBJECT_ARRAY), UInt32(parts.count), &made, &slots)
    else { throw .noMemory }
    for (at, part) in parts.enumerated() { unsafe slots?[at] = part }
    return made
  }

  // MARK: objects with a tag

  /// `{__tag: tag, __slots: [part]}`: what programs hold of a thing of the world's.
  func tagged(_ tag: Int, _ part: Double) throws(NativeFailure) -> Slot {
    var made = Slot.nil
    var name = Slot(kind: UInt32(ABUT_KIND_ATOM), aux: 0, bits: UInt64(tag))
    var parts = try array([.number(part)])
    guard unsafe ion_make_record(scheduler, &made),
      unsafe ion_define(scheduler, &made, UInt32(ION_ATOM_TAG), &name, 0),
      unsafe ion_define(scheduler, &made, UInt32(ION_ATOM_SLOTS), &parts, 0)
    else { throw .noMemory }
    return made
  }

  /// Where the number of an object with this tag is; nil: it is none. Programs may put any number there.
  func part(_ tag: Int, of slot: Slot) -> UnsafeMutablePointer<Slot>? {
    var (object, name, parts) = (slot, Slot.nil, Slot.nil)
    guard unsafe ion_own_value(scheduler, &object, UInt32(ION_ATOM_TAG), &name),
      name.kind == UInt32(ABUT_KIND_ATOM), name.bits == UInt64(tag),
      unsafe ion_own_value(scheduler, &object, UInt32(ION_ATOM_SLOTS), &parts),
      let row = unsafe parts.array, unsafe row.pointee.count == 1, unsafe row.pointee.slots[0].isNumber,
      unsafe Int(row.pointee.head.flags) & ION_IMMORTAL == 0
    else { return nil }
    return unsafe row.pointee.slots
  }
}
