import CShims

/// A value that code names. References to functions are known; numbers are the same by their bits.
enum Literal: Hashable {
  case undefined
  case unit
  case boolean(Bool)
  case number(UInt64)
  case complex(UInt64, UInt64)
  case string([UInt8])
  case atom([UInt8])
  /// By its number in the program.
  case function(Int)
  /// By its place among the natives of the image.
  case native(Int)
  case tuple([Literal])
  case array([Literal])
  case object([Field])

  struct Field: Hashable {
    let key: [UInt8]
    let value: Literal
    let flags: UInt8
  }

  static func number(_ number: Double) -> Literal { .number(number.bitPattern) }

  /// A value as it stands in code. `atom` knows what atoms mean.
  init(_ value: Value, _ atom: (String) -> Literal) {
    switch value {
    case .number(let number): self = .number(number.bitPattern)
    case .boolean(let boolean): self = .boolean(boolean)
    case .complex(let re, let im): self = .complex(re.bitPattern, im.bitPattern)
    case .string(let text): self = .string(Array(text.utf8))
    case .atom(let text): self = atom(text)
    case .unit: self = .unit
    case .undefined: self = .undefined
    case .tuple(let parts): self = .tuple(parts.map { Literal($0, atom) })
    case .array(let parts): self = .array(parts.map { Literal($0, atom) })
    case .object(let properties): self = .object(Self.fields(properties, atom))
    case .functionName(let name): self = .atom(Array("function:\(name)".utf8))
    }
  }

  /// Each key once; of two with one key the later counts.
  private static func fields(_ properties: [Property], _ atom: (String) -> Literal) -> [Field] {
    var places: [[UInt8]: Int] = [:]
    var made: [Field] = []
    for property in properties {
      let key = Array(property.key.utf8)
      let field = Field(key: key, value: Literal(property.value, atom), flags: property.descriptor.rawValue)
      if let place = places[key] {
        made[place] = field
      } else {
        places[key] = made.count
        made.append(field)
      }
    }
    return made
  }

  /// Whether each load makes it anew: somebody may change it.
  var isFresh: Bool {
    switch self {
    case .array, .object: true
    case .tuple(let parts): parts.contains { $0.isFresh }
    default: false
    }
  }

  /// Whether a property's name can be that: what caches are for.
  var isKey: Bool {
    switch self {
    case .atom, .string: true
    default: false
    }
  }

  var isDivisor: Bool {
    if case .number(let bits) = self { Double(bitPattern: bits) != 0 } else { false }
  }
}

/// What MATCH holds values against, in the pools.
enum PatternKey: Hashable {
  case value(Literal)
  case any
  case tuple([PatternKey])
  case array([PatternKey])
  indirect case tagged([UInt8], PatternKey)

  init(_ pattern: Pattern, _ atom: (String) -> Literal) {
    switch pattern {
    case .value(let value): self = .value(Literal(value, atom))
    case .wildcard: self = .any
    case .tuple(let parts): self = .tuple(parts.map { PatternKey($0, atom) })
    case .array(let parts): self = .array(parts.map { PatternKey($0, atom) })
    case .tagged(let tag, let inner):
      // A colon in front says nothing, here as in the object.
      let text = Array(tag.utf8)
      let bare = text.first == UInt8(ascii: ":") ? Array(text.dropFirst()) : text
      self = .tagged(bare, PatternKey(inner, atom))
    }
  }
}

/// A list of keys of OBJECT_INIT, with their descriptors.
struct TemplateKey: Hashable {
  var keys: [[UInt8]] = []
  var flags: [UInt8] = []

  init(_ entries: some Sequence<Entry>) {
    for entry in entries {
      keys.append(Array(entry.key.utf8))
      flags.append(entry.descriptor.rawValue)
    }
  }
}

/// What LOAD_CONST gives that only a run knows.
enum Special: Equatable {
  /// The number of an act of the engine.
  case act(Int)
  case this

  init?(_ value: Value) {
    guard case .atom(let text) = value else { return nil }
    switch text {
    case "self", "__vm:self": self = .act(ION_ACT_SELF)
    case "__vm:pid": self = .act(ION_ACT_PID)
    case "__vm:processes": self = .act(ION_ACT_PROCESSES)
    case "__vm:scheduler_passes": self = .act(ION_ACT_PASSES)
    case "__vm:now": self = .act(ION_ACT_NOW)
    case "__vm:this": self = .this
    default: return nil
    }
  }

  /// What else LOAD_CONST gives: a name of the machine's that it does not know is undefined.
  static func plain(_ value: Value) -> Value {
    if case .atom(let text) = value, text.utf8.starts(with: "__vm:".utf8) { return .undefined }
    return value
  }
}
