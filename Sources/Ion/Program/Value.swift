/// A value as it stands in code. Equal are those that are written alike: text by its bytes, numbers by their
/// bits, so that -0 is not 0 and a NaN is itself.
public enum Value: Equatable, Sendable {
  case number(Double)
  case boolean(Bool)
  case complex(Double, Double)
  case string(String)
  case atom(String)
  case unit
  case undefined
  case tuple([Value])
  case array([Value])
  /// In the order in which they stand; of two with one key the later counts.
  case object([Property])
  /// Written by old tools for a function; it is the atom `function:NAME`, which nothing resolves.
  case functionName(String)

  public static func == (one: Value, other: Value) -> Bool {
    switch (one, other) {
    case (.number(let a), .number(let b)): a.bitPattern == b.bitPattern
    case (.boolean(let a), .boolean(let b)): a == b
    case (.complex(let a, let i), .complex(let b, let j)):
      a.bitPattern == b.bitPattern && i.bitPattern == j.bitPattern
    case (.string(let a), .string(let b)), (.atom(let a), .atom(let b)),
      (.functionName(let a), .functionName(let b)):
      a.isSame(b)
    case (.unit, .unit), (.undefined, .undefined): true
    case (.tuple(let a), .tuple(let b)), (.array(let a), .array(let b)): a == b
    case (.object(let a), .object(let b)): a == b
    default: false
    }
  }
}

public struct Property: Equatable, Sendable {
  public var key: String
  public var value: Value
  public var descriptor: Descriptor

  public init(_ key: String, _ value: Value, _ descriptor: Descriptor = .all) {
    (self.key, self.value, self.descriptor) = (key, value, descriptor)
  }

  public static func == (one: Property, other: Property) -> Bool {
    one.key.isSame(other.key) && one.value == other.value && one.descriptor == other.descriptor
  }
}

/// What MATCH and RECEIVE_MATCH hold values against.
public enum Pattern: Equatable, Sendable {
  case value(Value)
  case wildcard
  case tuple([Pattern])
  case array([Pattern])
  indirect case tagged(String, Pattern)

  public static func == (one: Pattern, other: Pattern) -> Bool {
    switch (one, other) {
    case (.value(let a), .value(let b)): a == b
    case (.wildcard, .wildcard): true
    case (.tuple(let a), .tuple(let b)), (.array(let a), .array(let b)): a == b
    case (.tagged(let tag, let a), .tagged(let other, let b)): tag.isSame(other) && a == b
    default: false
    }
  }
}

extension String {
  /// The same bytes. `==` holds texts to be equal that a machine tells apart.
  public func isSame(_ other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}
