import CShims
import Machine

/// Values of processes become terms, and terms values.
@safe struct Terms {
  let scheduler: UnsafeMutablePointer<ion_scheduler>
  let functions: FunctionNames
  private var partsLeft = RunLimits.termPartsMax

  init(_ scheduler: UnsafeMutablePointer<ion_scheduler>, _ functions: FunctionNames) {
    unsafe self.scheduler = scheduler
    self.functions = functions
  }

  /// What a closure captured and a method's object stay in their process: of outside, nobody is called so.
  static let (withCaptures, withThis) = (" with what it captured", " with its this")

  private var world: UnsafeMutablePointer<ion_world> { unsafe scheduler.pointee.world }

  // MARK: reading

  mutating func term(_ slot: Slot, depth: Int = 0) throws(HostError) -> Term {
    guard depth <= RunLimits.termDepthMax else { throw .tooDeep }
    guard partsLeft > 0 else { throw .tooLarge }
    partsLeft -= 1
    switch slot.kind {
    case Slot.Kind.number: return .number(slot.number)
    case Slot.Kind.bool: return .boolean(slot.bool)
    case Slot.Kind.nil: return .undefined
    case UInt32(ABUT_KIND_UNIT): return .unit
    case UInt32(ABUT_KIND_ATOM): return .atom(atom(UInt32(truncatingIfNeeded: slot.bits)))
    case UInt32(ABUT_KIND_PROCESS): return .process(slot.bits)
    case UInt32(ABUT_KIND_FUNCTION): return .function(functions.function(Int(slot.bits)))
    case UInt32(ABUT_KIND_NATIVE): return .function(functions.native(Int(slot.bits)))
    default: return try object(slot, depth)
    }
  }

  private mutating func object(_ slot: Slot, _ depth: Int) throws(HostError) -> Term {
    guard let object = unsafe slot.object else { return .undefined }
    let raw = UnsafeMutableRawPointer(object)
    switch unsafe Int(object.pointee.kind) {
    case ABUT_OBJECT_STRING:
      return unsafe .string(Self.text(raw.assumingMemoryBound(to: abut_string.self)))
    case ION_COMPLEX:
      let complex = unsafe raw.assumingMemoryBound(to: ion_complex.self)
      return unsafe .complex(complex.pointee.re, complex.pointee.im)
    case ION_TUPLE: return unsafe .tuple(try parts(raw, depth))
    case ABUT_OBJECT_ARRAY: return unsafe .array(try parts(raw, depth))
    case ION_RECORD: return unsafe .object(try fields(raw, depth))
    case ION_CLOSURE:
      let closure = unsafe raw.assumingMemoryBound(to: ion_closure.self)
      let name = functions.function(unsafe Int(closure.pointee.function))
      return .function(unsafe closure.pointee.count == 0 ? name : name + Self.withCaptures)
    case ION_BOX:
      // A register that closures share, as who looks at registers sees it.
      let box = unsafe raw.assumingMemoryBound(to: ion_box.self)
      return try term(unsafe box.pointee.value, depth: depth + 1)
    case ION_BOUND:
      let bound = unsafe raw.assumingMemoryBound(to: ion_bound.self)
      let function = try term(unsafe bound.pointee.function, depth: depth + 1)
      guard case .function(let name) = function else { return function }
      return .function(name + Self.withThis)
    default: return .undefined
    }
  }

  private mutating func parts(_ raw: UnsafeMutableRawPointer, _ depth: Int) throws(HostError) -> [Term] {
    let row = unsafe raw.assumingMemoryBound(to: abut_array.self)
    var made: [Term] = []
    for at in unsafe 0..<Int(row.pointee.count) {
      made.append(try term(unsafe row.pointee.slots[at], depth: depth + 1))
    }
    return made
  }

  private mutating func fields(_ raw: UnsafeMutableRawPointer, _ depth: Int) throws(HostError) -> [Term.Field]
  {
    let record = unsafe raw.assumingMemoryBound(to: ion_record.self)
    var made: [Term.Field] = []
    var (at, key, flags, value): (UInt32, UInt32, UInt8, Slot) = (0, 0, 0, .nil)
    while unsafe ion_property_at(world, record, &at, &key, &flags, &value) {
      made.append(.init(atom(key), try term(value, depth: depth + 1), Descriptor(rawValue: flags)))
    }
    return made
  }

  func atom(_ number: UInt32) -> String {
    guard let atom = unsafe ion_atom_at(world, number) else { return "" }
    let bytes = unsafe UnsafeRawBufferPointer(start: atom.pointee.text, count: Int(atom.pointee.length))
    return unsafe String(decoding: bytes, as: UTF8.self)
  }

  static func text(_ string: UnsafeMutablePointer<abut_string>) -> String {
    let bytes = unsafe UnsafeBufferPointer(start: string.pointee.bytes, count: Int(string.pointee.length))
    return unsafe String(decoding: bytes, as: UTF8.self)
  }

  // MARK: making; whoever calls has a desk open, or is in a native

  mutating func slot(_ term: Term, depth: Int = 0) throws(HostError) -> Slot {
    guard depth <= RunLimits.termDepthMax else { throw .tooDeep }
    guard partsLeft > 0 else { throw .tooLarge }
    partsLeft -= 1
    switch term {
    case .number(let number): return .number(number)
    case .boolean(let boolean): return .bool(boolean)
    case .undefined: return .nil
    case .unit: return Slot(kind: UInt32(ABUT_KIND_UNIT), aux: 0, bits: 0)
    case .process(let identity): return Slot(kind: UInt32(ABUT_KIND_PROCESS), aux: 0, bits: identity)
    case .atom(let text): return Slot(kind: UInt32(ABUT_KIND_ATOM), aux: 0, bits: UInt64(try atom(text)))
    case .function(let name):
      guard let slot = functions.slot(name) else { throw .noSuchFunction(name) }
      return slot
    case .complex(let re, let im):
      var made = Slot.nil
      guard unsafe ion_make_complex(scheduler, re, im, &made) else { throw .noMemory }
      return made
    case .string(let text): return try string(text)
    case .tuple(let parts): return try row(parts, ION_TUPLE, depth)
    case .array(let parts): return try row(parts, ABUT_OBJECT_ARRAY, depth)
    case .object(let fields): return try record(fields, depth)
    }
  }

  func atom(_ text: String) throws(HostError) -> UInt32 {
    var text = text
    let number = text.withUTF8 { utf8 in
      unsafe utf8.withMemoryRebound(to: CChar.self) { bytes in
        unsafe ion_atom_of(world, bytes.baseAddress, bytes.count)
      }
    }
    guard number != UInt32.max else { throw .tooLarge }
    return number
  }

  func string(_ text: String) throws(HostError) -> Slot {
    var text = text
    var made = Slot.nil
    let fine = text.withUTF8 { utf8 in
      var bytes: UnsafeMutablePointer<UInt8>?
      guard unsafe ion_make_string(scheduler, utf8.count, &made, &bytes) else { return false }
      if let from = utf8.baseAddress { unsafe bytes?.update(from: from, count: utf8.count) }
      return true
    }
    guard fine else { throw .noMemory }
    return made
  }

  private mutating func row(_ parts: [Term], _ kind: Int, _ depth: Int) throws(HostError) -> Slot {
    var made = Slot.nil
    var slots: UnsafeMutablePointer<Slot>?
    guard parts.count <= Int(UInt32.max),
      unsafe ion_make_array(scheduler, UInt32(kind), UInt32(parts.count), &made, &slots)
    else { throw .noMemory }
    for (at, part) in parts.enumerated() { unsafe slots?[at] = try slot(part, depth: depth + 1) }
    return made
  }

  private mutating func record(_ fields: [Term.Field], _ depth: Int) throws(HostError) -> Slot {
    var made = Slot.nil
    guard unsafe ion_make_record(scheduler, &made) else { throw .noMemory }
    for field in fields {
      var value = try slot(field.value, depth: depth + 1)
      guard unsafe ion_define(scheduler, &made, try atom(field.key), &value, field.descriptor.rawValue) else {
        throw .noMemory
      }
    }
    return made
  }
}

/// What functions and natives are called.
@safe final class FunctionNames: @unchecked Sendable {
  var function: (Int) -> String = { number in "function \(number)" }
  var native: (Int) -> String = { number in "native \(number)" }
  var slot: (String) -> Slot? = { _ in nil }
}
