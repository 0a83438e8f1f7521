import Bytes

/// Fills `layout(T)`, `sig(F)` and `api(M)`. Their texts are a contract:
/// docs/decisions/0001-contract-hashes.md.
func hashed(_ blueprint: Blueprint) -> Blueprint {
  var result = blueprint
  let layouts = ShapeTexts(blueprint, followsPointers: false)
  for index in result.types.indices { result.types[index].hash = layouts.hashes[index] }
  let shapes = ShapeTexts(blueprint, followsPointers: true)
  let signatures = SignatureTexts(shapes)
  for index in result.functions.indices { result.functions[index].signature = signatures.hash(of: index) }
  result.api = SHA256.prefix64(faceText(blueprint))
  return result
}

/// Pairs of functions whose signatures differ although their short ids are equal: a caller that goes by the
/// id would call one with the other's plan. The resolver reports them (`signatureClash`).
func signatureClashes(_ blueprint: Blueprint) -> [(first: Int, second: Int)] {
  var firstByID: [UInt32: Int] = [:]
  var clashes: [(first: Int, second: Int)] = []
  for (index, layout) in blueprint.functions.enumerated() {
    guard let first = firstByID[layout.signatureID] else {
      firstByID[layout.signatureID] = index
      continue
    }
    if blueprint.functions[first].signature != layout.signature { clashes.append((first, index)) }
  }
  return clashes
}

/// The canonical text of every type. Without pointers it is `layout(T)`: bytes and nothing else. With
/// pointers it also says what stands behind them, by name, so that cycles end. A type held by value stands as
/// its hash: written out in full, thirty records that each hold the one before twice would need a text of a
/// gigabyte.
struct ShapeTexts {
  let blueprint: Blueprint
  let followsPointers: Bool
  /// One per type, same index.
  private(set) var hashes: [UInt64]
  private(set) var bodies: [String]

  var model: Model { blueprint.model }

  init(_ blueprint: Blueprint, followsPointers: Bool) {
    self.blueprint = blueprint
    self.followsPointers = followsPointers
    hashes = Array(repeating: 0, count: blueprint.model.types.count)
    bodies = Array(repeating: "", count: blueprint.model.types.count)
    for id in blueprint.model.layoutOrder { describe(id) }
  }

  static func header(_ name: String, _ target: Target) -> String {
    "abi-\(name)/1 le p\(target.pointerSize)\n"
  }

  private mutating func describe(_ id: TypeID) {
    let text = body(id)
    bodies[id.index] = text
    let header = Self.header(followsPointers ? "shape" : "layout", blueprint.target)
    hashes[id.index] = SHA256.prefix64(header + text + "\n")
  }

  private func body(_ id: TypeID) -> String {
    switch model[id].kind {
    case .alias(let target): text(target)
    case .enumeration(let enumeration): Self.scalar(enumeration.repr, blueprint.target)
    case .record(let record): self.record(record, blueprint[id])
    case .variant(let variant): self.variant(variant, blueprint[id])
    case .handle(let handle): Self.word(handle.role)
    case .callback(let callback): followsPointers ? self.callback(callback) : "ptr"
    }
  }

  private static func word(_ role: Handle.Role) -> String {
    switch role {
    case .handle: "ptr"
    case .capability: "cap"
    case .opaque: "opaque"
    }
  }

  private func record(_ record: Record, _ layout: TypeLayout) -> String {
    var members: [String] = []
    for (field, place) in zip(record.fields, layout.fields) {
      let type = text(field.type)
      if let bits = place.bits {
        members.append("b\(bits.lowerBound)+\(bits.count):\(type)")
      } else {
        members.append(record.isUnion ? type : "\(place.offset):\(type)")
      }
    }
    let end = "|\(layout.size),\(layout.alignment)"
    if record.isUnion { return "(" + joined(sorted(members), " ") + end + ")" }
    return "{" + joined(members, " ") + end + "}"
  }

  /// The tag counts by its width alone: it is only ever compared for equality.
  private func variant(_ variant: Variant, _ layout: TypeLayout) -> String {
    let width = variant.tag.width(on: blueprint.target) * 8
    var parts = ["u\(width)@\(layout.tagOffset)"]
    if variant.hasPayload { parts.append("@\(layout.payloadOffset)") }
    for entry in variant.cases.sorted(by: { $0.tag < $1.tag }) {
      parts.append("\(entry.tag):" + (entry.type.map { text($0) } ?? "-"))
    }
    return "<" + joined(parts, " ") + "|\(layout.size),\(layout.alignment)>"
  }

  private func callback(_ callback: Callback) -> String {
    let types = callback.parameters.map { parameter($0, byName: true) }
    return "fn(" + joined(types, " ") + ")->" + (callback.result.map { text($0, byName: true) } ?? "void")
  }

  /// How a parameter crosses a plain C call.
  func parameter(_ parameter: Parameter, byName: Bool = false) -> String {
    switch (model.passing(of: parameter), model.resolved(parameter.type).form) {
    case (.value, _), (.pointer, .counted): text(parameter.type, byName: byName)
    case (.pointer, .array(let element, _)): pointer(to: element)
    case (.pointer, _): pointer(to: parameter.type)
    }
  }

  /// `byName`: behind a pointer or inside a callback, where types may hold each other in a circle and the
  /// hash of a type may not be known yet.
  func text(_ use: TypeUse, byName: Bool = false) -> String {
    switch use.form {
    case .primitive(let primitive): Self.scalar(primitive, blueprint.target)
    case .named(let id): named(id, byName: byName)
    case .pointer(let target, _): pointer(to: target)
    case .counted(let element): pointer(to: element)
    case .array(let element, let count): "[\(text(element, byName: byName))*\(count)]"
    case .slice(let element): followsPointers ? "slice" + pointer(to: element) : "slice"
    case .relativeSlice(let element): followsPointers ? "rel" + pointer(to: element) : "rel"
    case .relativeView(let isText): isText ? "rel.str" : "rel.bytes"
    }
  }

  private func named(_ id: TypeID, byName: Bool) -> String {
    switch model[id].kind {
    case .alias(let target): text(target, byName: byName)
    case .enumeration(let enumeration): Self.scalar(enumeration.repr, blueprint.target)
    case .record, .variant: byName ? name(id) : "#" + Words.hexadecimal(hashes[id.index])
    case .handle(let handle): Self.word(handle.role)
    case .callback: followsPointers ? "*" + name(id) : "ptr"
    }
  }

  private func pointer(to target: TypeUse) -> String {
    followsPointers ? "*" + text(target, byName: true) : "ptr"
  }

  /// A name that no other type of the compilation has.
  func name(_ id: TypeID) -> String {
    let declaration = model[id]
    guard declaration.package != 0 else { return declaration.name }
    return model.packages[declaration.package].name + "." + declaration.name
  }

  static func scalar(_ primitive: Primitive, _ target: Target) -> String {
    switch primitive {
    case .bool, .b32, .char32, .f32, .f64, .str, .bytes, .arena, .void: primitive.rawValue
    case .cstr: "ptr"
    default: (primitive.isSigned ? "i" : "u") + String(primitive.width(on: target) * 8)
    }
  }

  /// By bytes: `String`'s own order follows Unicode, and every language must be able to repeat ours.
  private func sorted(_ texts: [String]) -> [String] {
    texts.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private func joined(_ texts: [String], _ separator: String) -> String {
    var whole = ""
    for (index, text) in texts.enumerated() {
      if index > 0 { whole += separator }
      whole += text
    }
    return whole
  }
}

extension Primitive {
  /// Bytes of an integer; 0 for what is not one.
  func width(on target: Target) -> Int {
    switch self {
    case .u8, .i8, .cChar: 1
    case .u16, .i16, .cShort: 2
    case .u32, .i32, .cInt, .cUInt: 4
    case .u64, .i64, .cLongLong: 8
    case .u128, .i128: 16
    case .usize, .isize: target.pointerSize
    case .cLong, .cULong: target.longSize
    default: 0
    }
  }
}
