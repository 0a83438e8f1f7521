import Bytes
import Schema

extension SchemaWriter {
  /// A schema object for a use.
  mutating func use(_ use: TypeUse) {
    json.beginObject()
    members(of: use)
    json.endObject()
  }

  /// The members of the schema object of a use, so that descriptions can stand beside them.
  mutating func members(of use: TypeUse) {
    guard use.isNullable else { return members(of: use.form) }
    json.key("anyOf")
    json.beginArray()
    json.beginObject()
    members(of: use.form)
    json.endObject()
    json.beginObject()
    json.member("type", "null")
    json.endObject()
    json.endArray()
  }

  private mutating func members(of form: TypeForm) {
    switch form {
    case .primitive(let primitive): members(of: primitive)
    case .named(let id): json.member("$ref", "#/$defs/" + names[id])
    case .pointer(let target, _): pointer(to: target)
    case .array(let element, let count): array(of: element, count: count)
    case .counted(let element), .slice(let element), .relativeSlice(let element):
      array(of: element, count: nil)
    case .relativeView(let isText): members(of: isText ? .str : .bytes)
    }
  }

  /// What a pointer points to stands for it; an address that nobody looks behind is opaque.
  private mutating func pointer(to target: TypeUse) {
    if case .primitive(.void) = target.form { return opaque() }
    members(of: target)
  }

  /// A handle, an address or a callable: the application's own token for it.
  mutating func opaque() {
    json.key("type")
    json.beginArray()
    json.string("string")
    json.string("integer")
    json.endArray()
    json.member("minLength", 1)
    json.member("minimum", 0)
  }

  private mutating func array(of element: TypeUse, count: Int?) {
    json.member("type", "array")
    json.key("items")
    use(element)
    json.member(ifAny: "minItems", count)
    json.member(ifAny: "maxItems", count)
  }

  mutating func members(of primitive: Primitive) {
    switch primitive {
    case .bool, .b32: json.member("type", "boolean")
    case .f64: json.member("type", "number")
    case .f32:
      json.member("type", "number")
      json.key("minimum")
      json.float(-Double(Float.greatestFiniteMagnitude))
      json.key("maximum")
      json.float(Double(Float.greatestFiniteMagnitude))
    case .str: json.member("type", "string")
    case .cstr: text(matching: "^[^\\u0000]*$")
    case .char32:
      json.member("type", "string")
      json.member("minLength", 1)
      json.member("maxLength", 1)
    case .bytes:
      text(matching: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$")
      json.member("contentEncoding", "base64")
    case .arena:
      json.member("type", "integer")
      json.member("minimum", 0)
    case .void: json.member("type", "null")
    default: integer(width: blueprint.layout(of: TypeUse(.primitive(primitive))).size * 8, primitive.isSigned)
    }
  }

  private mutating func text(matching pattern: String) {
    json.member("type", "string")
    json.member("pattern", pattern)
  }

  mutating func integer(width: Int, _ isSigned: Bool) {
    json.member("type", "integer")
    let limits = integerLimits(width: width, isSigned)
    json.key("minimum")
    json.integer(limits.lowerBound)
    json.key("maximum")
    if width == 128, !isSigned { return json.number("340282366920938463463374607431768211455") }
    json.integer(limits.upperBound)
  }
}

/// What an integer of that many bits can be, as far as a signed 128-bit integer can say it.
func integerLimits(width: Int, _ isSigned: Bool) -> ClosedRange<Int128> {
  guard width > 0 else { return 0...0 }
  if isSigned {
    let half = Int128(1) << Int128(min(width, 128) - 1)
    return width >= 128 ? Int128.min...Int128.max : -half...(half - 1)
  }
  return 0...(width >= 127 ? Int128.max : (Int128(1) << Int128(width)) - 1)
}
