import Schema

/// How the types of a blueprint look from Python: their ctypes storage and how they cross a call.
struct PythonTypes {
  let blueprint: Blueprint
  let names: PythonNames
  /// Records, unions and variants that hold a union by value: libffi would pass them wrongly.
  private let holdsUnion: [Bool]
  /// Records that ctypes lays out right only with `_pack_`: per type, true for those.
  private(set) var isPacked: [Bool] = []
  /// Types that hold addresses of things that assignments must keep alive.
  private(set) var pointsSomewhere: [Bool]

  var model: Model { blueprint.model }

  init(_ blueprint: Blueprint) {
    self.blueprint = blueprint
    names = PythonNames(blueprint.model)
    holdsUnion = Self.unions(blueprint.model)
    isPacked = blueprint.model.types.map { _ in false }
    pointsSomewhere = isPacked
    for id in blueprint.model.layoutOrder {
      isPacked[id.index] = needsPacking(id)
      pointsSomewhere[id.index] = pointsSomewhere(inside: id)
    }
  }

  /// Whether a field stands where ctypes would not put it by itself, however much padding is added.
  private func needsPacking(_ id: TypeID) -> Bool {
    guard case .record(let record) = model[id].kind else { return false }
    let layout = blueprint[id]
    return zip(record.fields, layout.fields).contains { field, place in
      guard field.bits == nil else { return false }
      let natural = natural(field.type)
      return place.offset % natural != 0 || natural > layout.alignment
    }
  }

  private static func unions(_ model: Model) -> [Bool] {
    var found = model.types.map { _ in false }
    for id in model.layoutOrder {
      switch model[id].kind {
      case .record(let record):
        found[id.index] = record.isUnion || record.fields.contains { holds($0.type, model, found) }
      case .variant(let variant): found[id.index] = variant.hasPayload
      default: break
      }
    }
    return found
  }

  private static func holds(_ use: TypeUse, _ model: Model, _ found: [Bool]) -> Bool {
    switch model.resolved(use).form {
    case .named(let id): found[id.index]
    case .array(let element, _): holds(element, model, found)
    default: false
    }
  }

  func form(_ use: TypeUse) -> TypeForm { model.resolved(use).form }

  func isNullable(_ use: TypeUse) -> Bool { model.resolved(use).isNullable }

  func kind(_ use: TypeUse) -> TypeKind? { model.declaration(of: use)?.kind }

  func name(_ id: TypeID) -> String { names.types[id.index] }

  /// The ctypes class of a record or variant.
  func storage(_ id: TypeID) -> String {
    if case .variant = model[id].kind { return "_" + name(id) }
    return name(id)
  }

  static func ctype(_ primitive: Primitive) -> String {
    switch primitive {
    case .bool: "_c.c_bool"
    case .b32, .u32, .char32: "_c.c_uint32"
    case .u8: "_c.c_uint8"
    case .u16: "_c.c_uint16"
    case .u64: "_c.c_uint64"
    case .u128, .i128: "_Wide"
    case .i8, .cChar: "_c.c_int8"
    case .i16: "_c.c_int16"
    case .i32: "_c.c_int32"
    case .i64: "_c.c_int64"
    case .usize: "_c.c_size_t"
    case .isize: "_c.c_ssize_t"
    case .f32: "_c.c_float"
    case .f64: "_c.c_double"
    case .cShort: "_c.c_short"
    case .cInt: "_c.c_int"
    case .cUInt: "_c.c_uint"
    case .cLong: "_c.c_long"
    case .cULong: "_c.c_ulong"
    case .cLongLong: "_c.c_longlong"
    case .str, .bytes, .arena: "_View"
    case .cstr: "_c.c_char_p"
    case .void: "None"
    }
  }

  /// The code of the `struct` module for numbers that buffers can hold; nil for everything else.
  func code(_ use: TypeUse) -> String? {
    guard case .primitive(let primitive) = form(use) else { return nil }
    return switch primitive {
    case .bool: "?"
    case .u8, .cChar: "B"
    case .i8: "b"
    case .u16: "H"
    case .i16, .cShort: "h"
    case .u32, .cUInt: "I"
    case .i32, .cInt: "i"
    case .f32: "f"
    case .f64: "d"
    case .u64, .usize: "Q"
    case .i64, .isize, .cLongLong: "q"
    case .cLong: "q"
    case .cULong: "Q"
    default: nil
    }
  }

  /// The lowest and highest value of an integer type, as Python text.
  static func bounds(_ primitive: Primitive) -> (low: String, high: String)? {
    switch primitive {
    case .u8: ("0", "255")
    case .u16: ("0", "65535")
    case .u32, .cUInt: ("0", "4294967295")
    case .u64, .usize: ("0", "18446744073709551615")
    case .i8, .cChar: ("-128", "127")
    case .i16, .cShort: ("-32768", "32767")
    case .i32, .cInt: ("-2147483648", "2147483647")
    case .i64, .isize, .cLongLong: ("-9223372036854775808", "9223372036854775807")
    case .cLong: ("_LONG_MIN", "_LONG_MAX")
    case .cULong: ("0", "_ULONG_MAX")
    default: nil
    }
  }

  /// The storage of a value inside records, arrays and out-parameters.
  func ctype(_ use: TypeUse) -> String {
    switch form(use) {
    case .primitive(let primitive): Self.ctype(primitive)
    case .named(let id): ctype(id)
    case .pointer, .counted: "_c.c_void_p"
    case .array(let element, let count): "\(group(elementType(element))) * \(count)"
    case .slice: "_View"
    case .relativeSlice, .relativeView: "_Rel"
    }
  }

  private func group(_ text: String) -> String {
    text.utf8.contains(UInt8(ascii: "*")) ? "(\(text))" : text
  }

  /// Storage as something that can be called.
  func constructor(_ use: TypeUse) -> String { group(ctype(use)) }

  /// Text characters are bytes in arrays.
  func elementType(_ use: TypeUse) -> String {
    code(use) == "B" ? "_c.c_uint8" : ctype(use)
  }

  private func ctype(_ id: TypeID) -> String {
    switch model[id].kind {
    case .enumeration(let enumeration): Self.ctype(enumeration.repr)
    case .record, .variant: storage(id)
    case .handle(let handle): handle.role == .capability ? "_c.c_uint64" : "_c.c_void_p"
    case .callback, .alias: "_c.c_void_p"
    }
  }

  func ctype(of use: TypeUse?) -> String {
    guard let use else { return "None" }
    return ctype(use)
  }

  /// True when ctypes hands out the object itself instead of a Python number.
  func isStructured(_ use: TypeUse) -> Bool {
    switch form(use) {
    case .primitive(let primitive): primitive.isView || primitive == .u128 || primitive == .i128
    case .named(let id):
      switch model[id].kind {
      case .record, .variant: true
      default: false
      }
    case .array, .slice, .relativeSlice, .relativeView: true
    case .pointer, .counted: false
    }
  }

  /// The entry in `argtypes` for an argument by value. Small checked integers go the fast way, except where
  /// arguments may spill to the stack, whose slots are narrower on some machines.
  func argument(_ use: TypeUse, mayspill: Bool) -> String {
    switch form(use) {
    case .primitive(let primitive): return argument(primitive, mayspill: mayspill)
    case .named(let id):
      switch model[id].kind {
      case .enumeration(let enumeration): return argument(enumeration.repr, mayspill: mayspill)
      case .handle(let handle): return handle.role == .capability ? "_BIG" : "_c.c_void_p"
      case .record, .variant: return passed(id)
      default: return "_c.c_void_p"
      }
    default: return ctype(use)
    }
  }

  private func argument(_ primitive: Primitive, mayspill: Bool) -> String {
    switch primitive {
    case .u64, .i64, .usize, .isize, .cLongLong: return "_BIG"
    case .b32, .u8, .u16, .u32, .i8, .i16, .i32, .char32, .cChar, .cShort, .cInt, .cUInt:
      return mayspill ? Self.ctype(primitive) : "_Int"
    case .str: return "_TextIn"
    default: return Self.ctype(primitive)
    }
  }

  /// The class that stands for a record or variant by value.
  func passed(_ id: TypeID) -> String {
    holdsUnion[id.index] ? "_by_value_" + name(id) : storage(id)
  }

  func needsStandIn(_ id: TypeID) -> Bool { holdsUnion[id.index] }

  /// The type of a callback by value, or nil.
  func callback(_ use: TypeUse) -> Callback? {
    guard case .callback(let callback)? = kind(use) else { return nil }
    return callback
  }

  func handle(_ use: TypeUse) -> (id: TypeID, handle: Handle)? {
    guard case .named(let id) = form(use), case .handle(let handle) = model[id].kind else { return nil }
    return (id, handle)
  }

  func record(_ use: TypeUse) -> (id: TypeID, record: Record)? {
    guard case .named(let id) = form(use), case .record(let record) = model[id].kind else { return nil }
    return (id, record)
  }

  func enumeration(_ use: TypeUse) -> (id: TypeID, enumeration: Enumeration)? {
    guard case .named(let id) = form(use), case .enumeration(let enumeration) = model[id].kind else {
      return nil
    }
    return (id, enumeration)
  }

  func variant(_ use: TypeUse) -> (id: TypeID, variant: Variant)? {
    guard case .named(let id) = form(use), case .variant(let variant) = model[id].kind else { return nil }
    return (id, variant)
  }

  func size(_ use: TypeUse) -> Int {
    switch form(use) {
    case .primitive(let primitive):
      switch primitive {
      case .bool, .u8, .i8, .cChar: 1
      case .u16, .i16, .cShort: 2
      case .b32, .u32, .i32, .f32, .char32, .cInt, .cUInt: 4
      case .u128, .i128, .str, .bytes, .arena: 16
      default: 8
      }
    case .named(let id): blueprint[id].size
    case .array(let element, let count): size(element) * count
    case .slice: 16
    default: 8
    }
  }
}
