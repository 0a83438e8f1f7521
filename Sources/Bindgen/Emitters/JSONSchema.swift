import Bytes
import Schema

/// JSON Schema (draft 2020-12): one definition per type, constant and property, and `<function>.in` and
/// `<function>.out` for what a caller gives and gets. One definition stands on each line.
func emitJSONSchema(_ blueprint: Blueprint, options: EmitOptions) -> Emission {
  var writer = SchemaWriter(blueprint)
  writer.document()
  var emission = Emission()
  emission.files = [
    GeneratedFile(path: blueprint.model.package.stem + ".schema.json", bytes: writer.json.bytes)
  ]
  return emission
}

/// One pass over a blueprint. Types, declarations and functions stand in extensions.
struct SchemaWriter {
  let blueprint: Blueprint
  let names: ReferenceNames
  var json = JSONWriter()

  var model: Model { blueprint.model }

  init(_ blueprint: Blueprint) {
    self.blueprint = blueprint
    names = ReferenceNames(blueprint.model)
  }

  mutating func document() {
    let package = model.package
    json.beginObject()
    json.member("$schema", "https://json-schema.org/draft/2020-12/schema")
    json.member("$id", "urn:abi:\(package.name):\(package.version.text)")
    json.member("$comment", "Generated from \(package.stem).abi by abut; do not edit.")
    json.member("title", package.name)
    describe(package.docs)
    json.newline()
    json.key("$defs")
    json.beginObject()
    definitions()
    json.endObject()
    json.endObject()
    json.newline()
  }

  private mutating func definitions() {
    for declaration in model.types {
      json.newline()
      json.key(names[declaration.id])
      type(declaration)
    }
    for constant in model.constants where constant.package == 0 {
      json.newline()
      json.key(constant.name)
      self.constant(constant)
    }
    for property in model.properties {
      json.newline()
      json.key(model[property.receiver].name + "." + property.name)
      self.property(property)
    }
    for function in model.functions { self.function(function) }
  }

  private mutating func constant(_ constant: Constant) {
    json.beginObject()
    remarks(constant.remarks)
    json.key("const")
    value(constant.value, for: constant.type)
    json.endObject()
  }

  private mutating func property(_ property: Property) {
    json.beginObject()
    remarks(property.remarks)
    json.member(ifTrue: "readOnly", property.setter == nil)
    members(of: property.type)
    json.endObject()
  }

  mutating func describe(_ text: String) {
    if !text.isEmpty { json.member("description", text) }
  }

  /// `note` is ours; it follows the author's words.
  mutating func remarks(_ remarks: Remarks, note: String = "") {
    let parts = [remarks.docs, note].filter { !$0.isEmpty }
    describe(parts.joined(separator: "\n"))
    json.member(ifTrue: "deprecated", remarks.deprecated != nil)
  }

  /// A default or a constant, in the form that the instance has.
  mutating func value(_ value: Value, for type: TypeUse) {
    switch value {
    case .integer(let number):
      let isCharacter = model.resolved(type).form == .primitive(.char32)
      let scalar = isCharacter ? UInt32(exactly: number).flatMap { Unicode.Scalar($0) } : nil
      if let scalar { json.string(String(Character(scalar))) } else { json.integer(number) }
    case .float(let number): number.isFinite ? json.float(number) : json.null()
    case .bool(let flag): json.bool(flag)
    case .string(let text): json.string(text)
    case .null: json.null()
    case .constant(let index): self.value(model.constants[index].value, for: type)
    case .size(let use): json.integer(blueprint.layout(of: use).size)
    case .members(let id, let indices): memberNames(id, indices)
    }
  }

  private mutating func memberNames(_ id: TypeID, _ indices: [Int]) {
    guard case .enumeration(let enumeration) = model[id].kind else { return json.null() }
    if enumeration.role != .flags, let index = indices.first {
      return json.string(enumeration.members[index].name)
    }
    json.beginArray()
    for index in indices { json.string(enumeration.members[index].name) }
    json.endArray()
  }
}
