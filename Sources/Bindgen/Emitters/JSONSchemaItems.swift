import Bytes
import Schema

extension SchemaWriter {
  mutating func type(_ declaration: TypeDeclaration) {
    json.beginObject()
    switch declaration.kind {
    case .alias(let target):
      remarks(declaration.remarks)
      members(of: target)
    case .enumeration(let enumeration):
      remarks(declaration.remarks)
      self.enumeration(enumeration)
    case .record(let record): self.record(record, declaration)
    case .variant(let variant): self.variant(variant, declaration)
    case .handle(let handle):
      remarks(declaration.remarks, note: Self.note(on: handle.role))
      opaque()
    case .callback:
      remarks(declaration.remarks, note: "The name or number of a callable.")
      opaque()
    }
    json.endObject()
  }

  private static func note(on role: Handle.Role) -> String {
    switch role {
    case .handle: "An opaque handle."
    case .capability: "An opaque capability."
    case .opaque: "Opaque: only its owner looks inside."
    }
  }

  // MARK: Enumerations

  private mutating func enumeration(_ enumeration: Enumeration) {
    if enumeration.role == .flags {
      json.member("type", "array")
      json.key("items")
      json.beginObject()
      memberChoice(enumeration.members)
      json.endObject()
      return json.member("uniqueItems", true)
    }
    guard enumeration.isOpen else { return memberChoice(enumeration.members) }
    json.key("anyOf")
    json.beginArray()
    json.beginObject()
    memberChoice(enumeration.members)
    json.endObject()
    json.beginObject()
    json.member("description", "A value without a name.")
    members(of: enumeration.repr)
    json.endObject()
    json.endArray()
  }

  /// A plain list of names, or, where members have something to say, a list of constants that say it.
  private mutating func memberChoice(_ members: [Member]) {
    let isPlain = members.allSatisfy { $0.remarks.docs.isEmpty && $0.remarks.deprecated == nil }
    // An empty `oneOf` is not allowed and an empty `enum` is: a set of no names accepts nothing.
    guard !isPlain, !members.isEmpty else {
      json.key("enum")
      json.beginArray()
      for member in members { json.string(member.name) }
      return json.endArray()
    }
    json.key("oneOf")
    json.beginArray()
    for member in members {
      json.beginObject()
      remarks(member.remarks)
      json.member("const", member.name)
      json.endObject()
    }
    json.endArray()
  }

  // MARK: Records and unions

  private mutating func record(_ record: Record, _ declaration: TypeDeclaration) {
    remarks(declaration.remarks)
    if record.isUnion { return union(record) }
    json.member("type", "object")
    json.key("properties")
    json.beginObject()
    for field in record.fields where !field.isReserved {
      json.key(field.name)
      self.field(field, of: record)
    }
    json.endObject()
    let computed = Self.counts(of: record)
    strings(
      "required",
      record.fields.indices.compactMap { index in
        let field = record.fields[index]
        let isOptional = field.isReserved || field.defaultValue != nil || computed.contains(index)
        return isOptional || (record.isExtensible && index == 0) ? nil : field.name
      })
    // A later version may bring more fields where the record says that it grows.
    json.member("additionalProperties", record.isExtensible)
  }

  /// Fields that hold the count of another: they follow from it.
  private static func counts(of record: Record) -> Set<Int> {
    Set(record.fields.compactMap { $0.length?.sibling })
  }

  private mutating func field(_ field: Field, of record: Record) {
    json.beginObject()
    remarks(field.remarks)
    if let bits = field.bits, let primitive = integer(behind: field.type) {
      integer(width: bits, primitive.isSigned)
    } else if field.length != nil, case .pointer(let target, _) = field.type.form {
      members(of: TypeUse(.counted(of: target), isNullable: field.type.isNullable))
    } else {
      members(of: field.type)
    }
    defaultMember(field.defaultValue, of: field.type)
    json.endObject()
  }

  private func integer(behind use: TypeUse) -> Primitive? {
    guard case .primitive(let primitive) = model.resolved(use).form, primitive.isInteger else { return nil }
    return primitive
  }

  private mutating func union(_ record: Record) {
    let fields = record.fields.filter { !$0.isReserved }
    guard !fields.isEmpty else { return json.member("type", "object") }
    json.key("oneOf")
    json.beginArray()
    for field in fields {
      json.beginObject()
      json.member("type", "object")
      json.key("properties")
      json.beginObject()
      json.key(field.name)
      self.field(field, of: record)
      json.endObject()
      strings("required", [field.name])
      json.member("additionalProperties", false)
      json.endObject()
    }
    json.endArray()
  }

  // MARK: Variants

  private mutating func variant(_ variant: Variant, _ declaration: TypeDeclaration) {
    if case .option(let payload)? = declaration.generic, !acceptsNull(payload) {
      remarks(declaration.remarks)
      return members(of: TypeUse(payload.form, isNullable: true))
    }
    remarks(declaration.remarks)
    json.key("oneOf")
    json.beginArray()
    for entry in variant.cases { self.entry(entry) }
    if variant.isOpen { unknownCase(variant.tag) }
    json.endArray()
  }

  /// Whether `null` already means something, so that it cannot also mean "none".
  private func acceptsNull(_ use: TypeUse) -> Bool {
    let use = model.resolved(use)
    if use.isNullable { return true }
    switch use.form {
    case .primitive(.void): return true
    case .pointer(let target, _): return acceptsNull(target) && !isVoid(target)
    case .named(let id):
      if case .option? = model[id].generic { return true }
      return false
    default: return false
    }
  }

  private func isVoid(_ use: TypeUse) -> Bool { use.form == .primitive(.void) }

  private mutating func entry(_ entry: Case) {
    json.beginObject()
    remarks(entry.remarks)
    json.member("type", "object")
    json.key("properties")
    json.beginObject()
    json.key("tag")
    json.beginObject()
    json.member("const", entry.name)
    json.endObject()
    if let type = entry.type {
      json.key("value")
      use(type)
    }
    json.endObject()
    strings("required", entry.type == nil ? ["tag"] : ["tag", "value"])
    json.member("additionalProperties", false)
    json.endObject()
  }

  private mutating func unknownCase(_ tag: Primitive) {
    json.beginObject()
    json.member("description", "A case that this version has no name for.")
    json.member("type", "object")
    json.key("properties")
    json.beginObject()
    json.key("tag")
    use(TypeUse(.primitive(tag)))
    json.endObject()
    strings("required", ["tag"])
    json.endObject()
  }

  // MARK: Parts

  mutating func strings(_ key: String, _ values: [String]) {
    json.key(key)
    json.beginArray()
    for value in values { json.string(value) }
    json.endArray()
  }

  mutating func defaultMember(_ value: Value?, of type: TypeUse) {
    guard let value else { return }
    json.key("default")
    self.value(value, for: type)
  }
}
