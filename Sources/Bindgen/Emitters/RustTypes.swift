import Schema

/// What the emitter asks about a type again and again, computed once.
struct RustFacts {
  /// Holds a raw pointer by value: a safe function cannot take it.
  private(set) var carriesPointers: [Bool]
  /// `#[derive(Debug, PartialEq)]` works.
  private(set) var isComparable: [Bool]
  /// `#[derive(Debug)]` works.
  private(set) var isDebuggable: [Bool]
  /// `#[derive(Default)]` works and means zero.
  private(set) var isDefaultable: [Bool]
  /// A closed enum whose values only we make: it may be a Rust `enum`.
  private(set) var flowsOnlyIn: [Bool]

  private let model: Model
  private var isKnown: [Bool]

  init(_ model: Model) {
    self.model = model
    let none = model.types.map { _ in false }
    carriesPointers = none
    isComparable = none
    isDebuggable = none
    isDefaultable = none
    isKnown = none
    flowsOnlyIn = none
    for id in model.layoutOrder { settle(id) }
    findClosedInputs()
  }

  func carriesPointers(_ use: TypeUse) -> Bool {
    switch model.resolved(use).form {
    case .primitive(let primitive): primitive.isView || primitive == .cstr
    case .named(let id): carriesPointers[id.index]
    case .array(let element, _): carriesPointers(element)
    case .pointer, .counted, .slice: true
    case .relativeSlice, .relativeView: false
    }
  }

  func isComparable(_ use: TypeUse) -> Bool {
    switch model.resolved(use).form {
    case .primitive(let primitive): !primitive.isView && primitive != .cstr
    case .named(let id): isComparable[id.index]
    case .array(let element, _): isComparable(element)
    case .relativeView: true
    case .pointer, .counted, .slice, .relativeSlice: false
    }
  }

  func isDebuggable(_ use: TypeUse) -> Bool {
    switch model.resolved(use).form {
    case .named(let id): isDebuggable[id.index]
    case .array(let element, _): isDebuggable(element)
    case .slice(let element), .relativeSlice(let element): isDebuggable(element)
    case .pointer, .counted, .primitive, .relativeView: true
    }
  }

  private func isDefaultable(_ use: TypeUse) -> Bool {
    switch model.resolved(use).form {
    case .primitive(let primitive): !primitive.isView && primitive != .cstr
    case .named(let id): isDefaultable[id.index]
    case .array(let element, let count): count <= 32 && isDefaultable(element)
    default: false
    }
  }

  private mutating func settle(_ use: TypeUse) {
    switch model.resolved(use).form {
    case .named(let id): settle(id)
    case .array(let element, _): settle(element)
    default: break
    }
  }

  private mutating func settle(_ id: TypeID) {
    guard !isKnown[id.index] else { return }
    isKnown[id.index] = true
    let index = id.index
    switch model[id].kind {
    case .alias(let target):
      settle(target)
      carriesPointers[index] = carriesPointers(target)
      isComparable[index] = isComparable(target)
      isDebuggable[index] = isDebuggable(target)
      isDefaultable[index] = isDefaultable(target)
    case .enumeration:
      isComparable[index] = true
      isDebuggable[index] = true
      isDefaultable[index] = true
    case .record(let record):
      for field in record.fields { settle(field.type) }
      carriesPointers[index] = record.fields.contains { carriesPointers($0.type) }
      isDebuggable[index] = !record.isUnion && record.fields.allSatisfy { isDebuggable($0.type) }
      isComparable[index] = !record.isUnion && record.fields.allSatisfy { isComparable($0.type) }
      isDefaultable[index] =
        !record.isUnion && !record.isExtensible
        && record.fields.allSatisfy { isDefaultable($0.type) && $0.defaultValue == nil }
    case .variant(let variant):
      for type in variant.cases.compactMap({ $0.type }) { settle(type) }
      carriesPointers[index] = variant.cases.contains { $0.type.map { carriesPointers($0) } ?? false }
    case .handle(let handle):
      carriesPointers[index] = handle.role != .capability
      isComparable[index] = handle.role == .capability
      isDebuggable[index] = true
      isDefaultable[index] = isComparable[index]
    case .callback: carriesPointers[index] = true
    }
  }

  /// A value that C gives us may be anything; a Rust `enum` with an unnamed value is undefined behaviour.
  private mutating func findClosedInputs() {
    for declaration in model.types {
      if case .enumeration(let enumeration) = declaration.kind {
        let values = Set(enumeration.members.map { $0.value })
        flowsOnlyIn[declaration.id.index] =
          enumeration.role == .plain && !enumeration.isOpen && model.package.flat == nil
          && values.count == enumeration.members.count && !values.isEmpty
          && RustFacts.enumRepr(enumeration.repr) != nil
      }
    }
    for declaration in model.types {
      switch declaration.kind {
      case .record(let record): for field in record.fields { flowsOut(field.type) }
      case .variant(let variant):
        for type in variant.cases.compactMap({ $0.type }) { flowsOut(type) }
        if let tag = variant.tagEnum { flowsOnlyIn[tag.index] = false }
      case .callback(let callback):
        for parameter in callback.parameters { flowsOut(parameter.type) }
        if let result = callback.result, callback.onError == nil { flowsOut(result) }
      case .alias(let target): if case .named = target.form {} else { flowsOut(target) }
      case .enumeration, .handle: break
      }
    }
    for function in model.functions {
      if let result = function.result { flowsOut(result) }
      for parameter in function.parameters {
        if parameter.direction != .input || !isNamed(parameter.type) { flowsOut(parameter.type) }
      }
    }
  }

  /// What `#[repr(…)]` of an enum may say; nil where Rust has no word for it.
  static func enumRepr(_ primitive: Primitive) -> String? {
    switch primitive {
    case .u8, .u16, .u32, .u64, .i8, .i16, .i32, .i64, .usize, .isize: primitive.rawValue
    case .cChar: "i8"
    case .cShort: "i16"
    case .cInt: "i32"
    case .cUInt: "u32"
    case .cLongLong: "i64"
    default: nil
    }
  }

  private func isNamed(_ use: TypeUse) -> Bool {
    if case .named = model.resolved(use).form { return true }
    return false
  }

  private mutating func flowsOut(_ use: TypeUse) {
    switch model.resolved(use).form {
    case .named(let id): flowsOnlyIn[id.index] = false
    case .pointer(let pointee, _): flowsOut(pointee)
    case .array(let element, _), .counted(let element), .slice(let element), .relativeSlice(let element):
      flowsOut(element)
    case .primitive, .relativeView: break
    }
  }
}

// MARK: spelling

extension RustEmitter {
  /// The ABI type of a use where it lies in memory or crosses a call.
  mutating func raw(_ use: TypeUse, isMutable: Bool = false) -> String {
    let use = model.resolved(use)
    switch use.form {
    case .primitive(let primitive): return raw(primitive)
    case .named(let id):
      switch model[id].kind {
      case .handle(let handle) where handle.role == .handle: return "*mut " + rawNames[id.index]
      case .handle(let handle) where handle.role == .opaque: return rawNames[id.index]
      case .callback: return "Option<\(names[id.index])>"
      case .handle: return names[id.index]
      default: return rawNames[id.index]
      }
    case .pointer(let pointee, let isConst): return (isConst ? "*const " : "*mut ") + raw(pointee)
    case .counted(let element): return (isMutable ? "*mut " : "*const ") + raw(element)
    case .array(let element, let count): return "[\(raw(element)); \(count)]"
    case .slice(let element):
      runtime.insert(.slice)
      return "abut::Slice<\(raw(element))>"
    case .relativeSlice(let element):
      runtime.insert(.relative)
      return "abut::RelSlice<\(raw(element))>"
    case .relativeView(let isText):
      runtime.insert(.relative)
      return isText ? "abut::RelStr" : "abut::RelSlice<u8>"
    }
  }

  mutating func raw(_ primitive: Primitive) -> String {
    switch primitive {
    case .bool, .u8, .u16, .u32, .u64, .u128, .i8, .i16, .i32, .i64, .i128, .usize, .isize, .f32, .f64:
      return primitive.rawValue
    case .cChar, .cShort, .cInt, .cUInt, .cLong, .cULong, .cLongLong:
      return "core::ffi::" + primitive.rawValue
    case .char32: return "u32"
    case .void: return "core::ffi::c_void"
    case .cstr: return "*const core::ffi::c_char"
    case .b32:
      runtime.insert(.b32)
      return "abut::B32"
    case .str:
      runtime.insert(.str)
      return "abut::Str"
    case .bytes:
      runtime.insert(.slice)
      return "abut::Slice<u8>"
    case .arena:
      runtime.insert(.arena)
      return "abut::Arena"
    }
  }

  /// `name: type` as C sees the parameter.
  mutating func rawParameter(_ parameter: Parameter) -> String {
    let name = parameter.isSelf ? "this" : RustNames.value(parameter.name)
    return "\(name): \(rawParameterType(parameter))"
  }

  mutating func rawParameterType(_ parameter: Parameter) -> String {
    let use = model.resolved(parameter.type)
    guard case .pointer(let isConst) = model.passing(of: parameter) else { return rawValue(use) }
    let pointer = isConst ? "*const " : "*mut "
    switch use.form {
    case .counted(let element), .array(let element, _): return pointer + raw(element)
    default: return pointer + raw(use)
    }
  }

  /// By value in a call: a callback that may not be null is a plain function pointer there.
  private mutating func rawValue(_ use: TypeUse) -> String {
    guard case .named(let id) = use.form, case .callback = model[id].kind, !use.isNullable else {
      return raw(use)
    }
    return names[id.index]
  }

  mutating func rawResult(_ result: TypeUse?) -> String {
    guard let result else { return "" }
    if case .primitive(.void) = model.resolved(result).form { return "" }
    return " -> " + raw(result)
  }

  /// An all-zero value. Every raw type has one: callbacks in memory are options, enums from C are integers.
  mutating func zero(_ use: TypeUse) -> String {
    switch model.resolved(use).form {
    case .primitive(.bool): return "false"
    case .primitive(.cstr): return "core::ptr::null()"
    case .primitive(let primitive) where primitive.isInteger || primitive == .char32: return "0"
    case .primitive(let primitive) where primitive.isFloat: return "0.0"
    case .named(let id):
      if case .handle(let handle) = model[id].kind, handle.role == .handle { return "core::ptr::null_mut()" }
      if case .enumeration = model[id].kind, !facts.flowsOnlyIn[id.index] { return "\(names[id.index])(0)" }
    case .pointer(_, let isConst): return isConst ? "core::ptr::null()" : "core::ptr::null_mut()"
    default: break
    }
    return "unsafe { core::mem::zeroed() }"
  }
}

/// Text that several parts of the Rust emitter make.
enum RustText {
  static func lines(_ text: String) -> [String] {
    if text.isEmpty { return [] }
    return text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  static func joined(_ parts: [String], _ separator: String = ", ") -> String {
    var text = ""
    for (index, part) in parts.enumerated() {
      if index > 0 { text += separator }
      text += part
    }
    return text
  }

  /// A string literal; `escapesBytes` writes what is not ASCII as `\xNN` (byte strings).
  static func quoted(_ text: String, prefix: String = "", escapesBytes: Bool = false) -> String {
    var bytes = Array(prefix.utf8)
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 { append(byte, to: &bytes, escapesBytes) }
    bytes.append(UInt8(ascii: "\""))
    return String(decoding: bytes, as: UTF8.self)
  }

  static func append(_ byte: UInt8, to bytes: inout [UInt8], _ escapesBytes: Bool) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
    case 0x20..<0x7F: bytes.append(byte)
    case 0x80... where !escapesBytes: bytes.append(byte)
    default: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "x"), hex(byte >> 4), hex(byte & 15)]
    }
  }

  private static func hex(_ digit: UInt8) -> UInt8 {
    digit < 10 ? 0x30 + digit : 0x61 + digit - 10
  }
}
