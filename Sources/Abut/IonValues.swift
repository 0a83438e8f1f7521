import Bytes
public import CAbut
import Ion

// Values of the host. Making one gives NULL instead of an error; the rest has a status alone.

/// What accessors look at; NULL is a value without anything.
private func box(_ value: OpaquePointer?) -> IonValueBox? {
  unsafe borrowing(ifAny: value, as: IonValueBox.self)
}

private func made(_ term: Term) -> OpaquePointer { unsafe owned(IonValueBox(term)) }

@c @implementation
public func ion_value_number(_ number: Double) -> OpaquePointer? { unsafe made(.number(number)) }

@c @implementation
public func ion_value_boolean(_ boolean: Bool) -> OpaquePointer? { unsafe made(.boolean(boolean)) }

@c @implementation
public func ion_value_complex(_ re: Double, _ im: Double) -> OpaquePointer? { unsafe made(.complex(re, im)) }

@c @implementation
public func ion_value_string(_ text: UnsafePointer<CChar>?) -> OpaquePointer? {
  unsafe (try? lentText(text, "the text")).map { unsafe made(.string($0)) }
}

@c @implementation
public func ion_value_string_with(_ text: abut_str) -> OpaquePointer? {
  unsafe (try? lentText(text, "the text")).map { unsafe made(.string($0)) }
}

@c @implementation
public func ion_value_atom(_ name: UnsafePointer<CChar>?) -> OpaquePointer? {
  unsafe (try? lentText(name, "the name")).map { unsafe made(.atom($0)) }
}

@c @implementation
public func ion_value_atom_with(_ name: abut_str) -> OpaquePointer? {
  unsafe (try? lentText(name, "the name")).map { unsafe made(.atom($0)) }
}

@c @implementation
public func ion_value_unit() -> OpaquePointer? { unsafe made(.unit) }

@c @implementation
public func ion_value_undefined() -> OpaquePointer? { unsafe made(.undefined) }

@c @implementation
public func ion_value_tuple() -> OpaquePointer? { unsafe made(.tuple([])) }

@c @implementation
public func ion_value_array() -> OpaquePointer? { unsafe made(.array([])) }

@c @implementation
public func ion_value_object() -> OpaquePointer? { unsafe made(.object([])) }

@c @implementation
public func ion_value_process(_ id: UInt64) -> OpaquePointer? { unsafe made(.process(id)) }

@c @implementation
public func ion_value_function(_ name: UnsafePointer<CChar>?) -> OpaquePointer? {
  unsafe (try? lentText(name, "the name")).map { unsafe made(.function($0)) }
}

@c @implementation
public func ion_value_copy(_ value: OpaquePointer?) -> OpaquePointer? {
  unsafe box(value).map { unsafe made($0.term) }
}

@c @implementation
public func ion_value_free(_ value: OpaquePointer?) {
  guard let known = unsafe box(value), known.isOwned else { return }
  unsafe drop(value, as: IonValueBox.self)
}

// MARK: making larger ones

/// Hands a part over: what cannot be handed over is freed, unless it is a part already.
private func handing(
  _ part: OpaquePointer?, to whole: OpaquePointer?,
  _ body: (IonValueBox, IonValueBox) throws(IonRefusal) -> Void
) -> ion_status {
  guard let given = unsafe box(part) else {
    return serving { () throws(IonRefusal) in throw .misuse("the part is NULL") }
  }
  guard given.isOwned, unsafe part != whole else {
    return serving { () throws(IonRefusal) in throw .misuse("the part is not free to be handed over") }
  }
  // Whoever takes it has a reference of its own.
  defer { unsafe drop(part, as: IonValueBox.self) }
  return serving { () throws(IonRefusal) in
    try body(unsafe try borrowing(whole, "the value", as: IonValueBox.self), given)
  }
}

@c @implementation
public func ion_value_push(_ value: OpaquePointer?, _ part: OpaquePointer?) -> ion_status {
  unsafe handing(part, to: value) { whole, part throws(IonRefusal) in try whole.push(part) }
}

@c @implementation
public func ion_value_set(
  _ value: OpaquePointer?, _ key: UnsafePointer<CChar>?, _ part: OpaquePointer?
) -> ion_status {
  unsafe handing(part, to: value) { whole, part throws(IonRefusal) in
    try whole.set(unsafe try lentText(key, "the key"), part, .all)
  }
}

@c @implementation
public func ion_value_set_with(
  _ value: OpaquePointer?, _ key: abut_str, _ part: OpaquePointer?, _ flags: ion_property
) -> ion_status {
  unsafe handing(part, to: value) { whole, part throws(IonRefusal) in
    guard flags <= UInt32(Descriptor.all.rawValue) else { throw .misuse("there are no such flags") }
    try whole.set(unsafe try lentText(key, "the key"), part, Descriptor(rawValue: UInt8(flags)))
  }
}

// MARK: looking

@c @implementation
public func ion_value_kind(_ value: OpaquePointer?) -> ion_kind {
  unsafe box(value)?.kind ?? ion_kind(ION_KIND_UNDEFINED)
}

@c @implementation
public func ion_value_as_number(_ value: OpaquePointer?) -> Double {
  if case .number(let number)? = unsafe box(value)?.plain { number } else { 0 }
}

@c @implementation
public func ion_value_as_boolean(_ value: OpaquePointer?) -> Bool {
  if case .boolean(let boolean)? = unsafe box(value)?.plain { boolean } else { false }
}

@c @implementation
public func ion_value_re(_ value: OpaquePointer?) -> Double {
  switch unsafe box(value)?.plain {
  case .complex(let re, _): re
  case .number(let number): number
  default: 0
  }
}

@c @implementation
public func ion_value_im(_ value: OpaquePointer?) -> Double {
  if case .complex(_, let im)? = unsafe box(value)?.plain { im } else { 0 }
}

@c @implementation
public func ion_value_as_process(_ value: OpaquePointer?) -> UInt64 {
  if case .process(let id)? = unsafe box(value)?.plain { id } else { 0 }
}

@c @implementation
public func ion_value_text(_ value: OpaquePointer?) -> abut_str {
  unsafe box(value)?.lendText() ?? abut_str()
}

@c @implementation
public func ion_value_is_true(_ value: OpaquePointer?) -> Bool { unsafe box(value)?.isTrue ?? false }

@c @implementation
public func ion_value_is_text(_ value: OpaquePointer?, _ text: UnsafePointer<CChar>?) -> Bool {
  guard let wanted = unsafe try? lentText(text, "the text") else { return false }
  switch unsafe box(value)?.plain {
  case .atom(let text), .string(let text): return text.isSame(wanted)
  default: return false
  }
}

@c @implementation
public func ion_value_count(_ value: OpaquePointer?) -> UInt32 {
  unsafe UInt32(clamping: box(value)?.count ?? 0)
}

/// A part belongs to the whole, which keeps it.
private func lent(_ part: IonValueBox?) -> OpaquePointer? {
  unsafe part.map { unsafe OpaquePointer(Unmanaged.passUnretained($0).toOpaque()) }
}

@c @implementation
public func ion_value_at(_ value: OpaquePointer?, _ index: UInt32) -> OpaquePointer? {
  unsafe lent(box(value)?.part(Int(index)))
}

@c @implementation
public func ion_value_key(_ value: OpaquePointer?, _ index: UInt32) -> abut_str {
  unsafe box(value)?.key(Int(index)) ?? abut_str()
}

@c @implementation
public func ion_value_flags(_ value: OpaquePointer?, _ index: UInt32) -> ion_property {
  ion_property(unsafe box(value)?.flags(Int(index)).rawValue ?? 0)
}

@c @implementation
public func ion_value_get(_ value: OpaquePointer?, _ key: UnsafePointer<CChar>?) -> OpaquePointer? {
  guard let box = unsafe box(value), let key = unsafe try? lentText(key, "the key"),
    let index = box.index(of: key)
  else { return nil }
  return unsafe lent(box.part(index))
}

@c @implementation
public func ion_value_equals(_ value: OpaquePointer?, _ other: OpaquePointer?) -> Bool {
  guard let one = unsafe box(value), let other = unsafe box(other) else { return false }
  return one.term == other.term
}

@c @implementation
public func ion_value_show(_ value: OpaquePointer?) -> UnsafePointer<CChar>? {
  unsafe box(value)?.show() ?? literal("")
}

// MARK: bytes

@c @implementation
public func ion_value_encode(
  _ value: OpaquePointer?, _ blob: UnsafeMutablePointer<OpaquePointer?>?,
  _ error: UnsafeMutablePointer<ion_error>?
) -> ion_status {
  unsafe serving(error, making: blob) { () throws(IonRefusal) in
    let term = unsafe try borrowing(value, "the value", as: IonValueBox.self).term
    return unsafe owned(IonText(try ion { () throws(HostError) in try TermBytes.bytes(term) }))
  }
}

@c @implementation
public func ion_value_decode(
  _ data: abut_bytes, _ value: UnsafeMutablePointer<OpaquePointer?>?,
  _ error: UnsafeMutablePointer<ion_error>?
) -> ion_status {
  unsafe serving(error, making: value) { () throws(IonRefusal) in
    let bytes = unsafe try lentBytes(data)
    do throws(Fault) { return unsafe made(try TermBytes.term(bytes)) } catch {
      var refusal = IonRefusal(error)
      // These bytes are no program.
      refusal.status = ion_status(ION_STATUS_INVALID_ARGUMENT)
      throw refusal
    }
  }
}
