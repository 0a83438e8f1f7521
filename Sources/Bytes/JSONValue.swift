/// One value of a JSON text, and where it stands: the offset makes a later complaint about its meaning
/// findable.
public struct JSONValue: Sendable {
  public enum Content: Sendable {
    case null
    case bool(Bool)
    /// Written without fraction and exponent.
    case integer(Int128)
    case float(Double)
    case string(String)
    case array([JSONValue])
    /// In the order of the text; no name comes twice.
    case object([JSONMember])
  }

  public let content: Content
  public let offset: Int

  public init(_ content: Content, at offset: Int = 0) {
    self.content = content
    self.offset = offset
  }

  /// The only way from untrusted bytes to a value: RFC 8259 exactly, UTF-8 without a byte order mark.
  public init(parsing bytes: [UInt8], limits: JSONLimits = JSONLimits()) throws(Fault) {
    var parser = JSONParser(bytes, limits)
    self = try parser.document()
  }

  /// The member of that name; nil when there is none or this is not an object.
  public subscript(_ name: String) -> JSONValue? {
    guard case .object(let members) = content else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// Writes the value again, compactly.
  public var bytes: [UInt8] {
    var writer = JSONWriter()
    write(to: &writer)
    return writer.bytes
  }

  private func write(to writer: inout JSONWriter) {
    switch content {
    case .null: writer.null()
    case .bool(let flag): writer.bool(flag)
    case .integer(let number): writer.integer(number)
    case .float(let number): writer.float(number)
    case .string(let text): writer.string(text)
    case .array(let items):
      writer.beginArray()
      for item in items { item.write(to: &writer) }
      writer.endArray()
    case .object(let members):
      writer.beginObject()
      for member in members {
        writer.key(member.name)
        member.value.write(to: &writer)
      }
      writer.endObject()
    }
  }
}

public struct JSONMember: Sendable {
  public let name: String
  public let value: JSONValue

  public init(name: String, value: JSONValue) {
    self.name = name
    self.value = value
  }
}

/// What a JSON text may cost.
public struct JSONLimits: Sendable {
  public var bytesMax = 64 << 20
  /// Arrays and objects within each other.
  public var depthMax = 128
  /// All values together: `[[],[]` takes three bytes of text and forty of memory for each.
  public var valuesMax = 4_000_000
  /// Digits, sign, point and exponent of one number.
  public var numberLengthMax = 512

  public init() {}
}
