import Schema

/// What Swift's importer and our enums make of a type.
struct SwiftFacts {
  private let model: Model
  private let blueprint: Blueprint

  // One answer per type, parts first: asked anew each time, types that hold each other twice, and those twice
  // again, would be asked forever.
  private var pointers: [Bool]
  private var sendable: [Bool]
  private var equatable: [Bool]

  init(_ blueprint: Blueprint) {
    model = blueprint.model
    self.blueprint = blueprint
    pointers = Array(repeating: false, count: model.types.count)
    (sendable, equatable) = (pointers, pointers)
    for id in model.layoutOrder {
      pointers[id.index] = carriesPointers(inside: id)
      sendable[id.index] = isSendable(inside: id)
      equatable[id.index] = isEquatable(inside: id)
    }
  }

  /// C structs with a larger alignment, and 128-bit integers, do not cross the importer.
  func isImported(_ id: TypeID) -> Bool {
    switch model[id].kind {
    case .record, .variant: blueprint[id].alignment <= 16 && !holdsHuge(id)
    case .alias(let target): isImported(target)
    default: true
    }
  }

  func isImported(_ use: TypeUse) -> Bool {
    switch model.resolved(use).form {
    case .primitive(let primitive): primitive != .u128 && primitive != .i128
    case .named(let id):
      switch model[id].kind {
      case .enumeration(let enumeration): enumeration.repr != .u128 && enumeration.repr != .i128
      default: isImported(id)
      }
    case .pointer(let inner, _), .array(let inner, _), .counted(let inner), .slice(let inner):
      isImported(inner)
    case .relativeSlice, .relativeView: true
    }
  }

  /// A union or sum with a 128-bit member is not imported; a record only loses the field.
  private func holdsHuge(_ id: TypeID) -> Bool {
    func isHuge(_ use: TypeUse) -> Bool {
      switch model.resolved(use).form {
      case .primitive(let primitive): return primitive == .u128 || primitive == .i128
      case .array(let inner, _): return isHuge(inner)
      default: return false
      }
    }
    switch model[id].kind {
    case .record(let record): return record.isUnion && record.fields.contains { isHuge($0.type) }
    case .variant(let variant): return variant.cases.contains { $0.type.map(isHuge) ?? false }
    default: return false
    }
  }

  func carriesPointers(_ use: TypeUse) -> Bool {
    switch model.resolved(use).form {
    case .primitive(let primitive): return primitive.isView || primitive == .cstr
    case .named(let id): return pointers[id.index]
    case .array(let element, _): return carriesPointers(element)
    case .pointer, .counted, .slice: return true
    case .relativeSlice, .relativeView: return false
    }
  }

  private func carriesPointers(inside id: TypeID) -> Bool {
    switch model[id].kind {
    case .record(let record): record.fields.contains { carriesPointers($0.type) }
    case .variant(let variant): variant.cases.contains { $0.type.map { carriesPointers($0) } ?? false }
    case .handle(let handle): handle.role != .capability
    case .callback: true
    case .alias, .enumeration: false
    }
  }

  /// The lifted form owns its text and slices, so only bare pointers stand against sending it.
  func isSendable(_ use: TypeUse) -> Bool {
    switch model.resolved(use).form {
    case .primitive: return true
    case .slice(let element): return !carriesPointers(element)
    case .named(let id): return sendable[id.index]
    default: return !carriesPointers(use)
    }
  }

  private func isSendable(inside id: TypeID) -> Bool {
    guard case .variant(let variant) = model[id].kind else { return !pointers[id.index] }
    return variant.cases.allSatisfy { $0.type.map { isSendable($0) } ?? true }
      && (model[id].generic == nil || !pointers[id.index])
  }

  /// Imported structs are not Equatable.
  func isEquatable(_ use: TypeUse) -> Bool {
    switch model.resolved(use).form {
    case .primitive(let primitive): return primitive != .arena
    case .slice(let element), .array(let element, _): return isScalar(element)
    case .named(let id): return equatable[id.index]
    case .pointer: return true
    default: return false
    }
  }

  private func isEquatable(inside id: TypeID) -> Bool {
    switch model[id].kind {
    case .enumeration: true
    case .handle(let handle): handle.role == .capability
    case .variant(let variant):
      model[id].generic == nil && variant.cases.allSatisfy { $0.type.map { isEquatable($0) } ?? true }
    default: false
    }
  }

  private func isScalar(_ use: TypeUse) -> Bool {
    if case .primitive(let primitive) = model.resolved(use).form {
      return !primitive.isView && primitive != .cstr
    }
    return false
  }

  /// `[[f64; 3]; 2]` -> `f64`, 6: C sees a pointer to the first element.
  func flattened(_ use: TypeUse) -> (element: TypeUse, count: Int) {
    var (element, count) = (use, 1)
    while case .array(let inner, let length) = model.resolved(element).form {
      element = inner
      count *= length
    }
    return (element, count)
  }

  func isVoid(_ use: TypeUse) -> Bool {
    switch model.resolved(use).form {
    case .primitive(.void): return true
    case .named(let id):
      if case .handle(let handle) = model[id].kind { return handle.role != .capability }
      return false
    default: return false
    }
  }

  func isRelative(_ use: TypeUse) -> Bool { blueprint.holdsOffsets(use) }
}

// MARK: spelling

extension SwiftEmitter {
  /// The C struct of a record or variant as the importer names it.
  func structName(_ id: TypeID) -> String { "\(module).\(SwiftEmitter.lastWord(cNames.name(id)))" }

  /// `struct internal_state` -> `internal_state`.
  static func lastWord(_ name: String) -> String {
    let words = name.utf8.split(separator: UInt8(ascii: " "))
    return words.last.map { String(decoding: $0, as: UTF8.self) } ?? name
  }

  /// What the importer makes of a type.
  func imported(_ use: TypeUse) -> String {
    let use = model.resolved(use)
    switch use.form {
    case .primitive(let primitive): return imported(primitive)
    case .named(let id): return imported(id)
    case .pointer(let pointee, let isConst): return pointer(to: pointee, isConst: isConst)
    case .counted(let element): return pointer(to: element, isConst: true)
    case .array(let element, let count):
      return "(\(RustText.joined(Array(repeating: imported(element), count: count))))"
    case .slice(let element): return "\(module).\(CNames.sliceName(of: element, in: cNames))"
    case .relativeSlice, .relativeView: return "\(module).abut_rel"
    }
  }

  func pointer(to pointee: TypeUse, isConst: Bool) -> String {
    let element = facts.flattened(pointee).element
    if case .primitive(.void) = model.resolved(element).form {
      return isConst ? "UnsafeRawPointer?" : "UnsafeMutableRawPointer?"
    }
    if case .named(let id) = model.resolved(element).form, case .handle(let handle) = model[id].kind,
      handle.role == .opaque
    {
      return "OpaquePointer?"
    }
    return (isConst ? "UnsafePointer<" : "UnsafeMutablePointer<") + imported(element) + ">?"
  }

  private func imported(_ id: TypeID) -> String {
    switch model[id].kind {
    case .enumeration(let enumeration): return imported(enumeration.repr)
    case .handle(let handle):
      if handle.role == .capability { return "UInt64" }
      if handle.isPointerTypedef { return "\(module).\(SwiftEmitter.lastWord(cNames.name(id)))?" }
      return "OpaquePointer?"
    case .callback: return "\(module).\(SwiftEmitter.lastWord(cNames.name(id)))?"
    case .record, .variant, .alias: return structName(id)
    }
  }

  func imported(_ primitive: Primitive) -> String {
    switch primitive {
    case .bool: "Bool"
    case .b32: "Int32"
    case .u8: "UInt8"
    case .u16: "UInt16"
    case .u32, .char32: "UInt32"
    case .u64: "UInt64"
    case .u128: "UInt128"
    case .i8: "Int8"
    case .i16: "Int16"
    case .i32: "Int32"
    case .i64: "Int64"
    case .i128: "Int128"
    case .usize, .isize: "Int"
    case .f32: "Float"
    case .f64: "Double"
    case .cChar: "CChar"
    case .cShort: "CShort"
    case .cInt: "CInt"
    case .cUInt: "CUnsignedInt"
    case .cLong: "CLong"
    case .cULong: "CUnsignedLong"
    case .cLongLong: "CLongLong"
    case .str: "\(module).abut_str"
    case .bytes: "\(module).abut_bytes"
    case .arena: "\(module).abut_arena"
    case .cstr: "UnsafePointer<CChar>?"
    case .void: "Void"
    }
  }

  /// The zero of an imported type.
  func zero(_ use: TypeUse) -> String {
    switch model.resolved(use).form {
    case .primitive(let primitive):
      if primitive.isView { return imported(primitive) + "()" }
      return primitive == .bool ? "false" : primitive == .cstr ? "nil" : "0"
    case .named(let id):
      switch model[id].kind {
      case .enumeration: return "0"
      case .handle(let handle): return handle.role == .capability ? "0" : "nil"
      case .callback: return "nil"
      default: return structName(id) + "()"
      }
    case .pointer, .counted: return "nil"
    case .array: return "[]"
    case .slice, .relativeSlice, .relativeView: return imported(use) + "()"
    }
  }
}
