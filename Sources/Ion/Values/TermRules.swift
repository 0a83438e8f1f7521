extension Term {
  /// Equal are those that look the same: texts by their bytes, numbers by value, and NaN is itself.
  public static func == (one: Term, other: Term) -> Bool {
    switch (one, other) {
    case (.number(let a), .number(let b)): isSame(a, b)
    case (.boolean(let a), .boolean(let b)): a == b
    case (.complex(let a, let i), .complex(let b, let j)): isSame(a, b) && isSame(i, j)
    case (.string(let a), .string(let b)), (.atom(let a), .atom(let b)), (.function(let a), .function(let b)):
      a.isSame(b)
    case (.unit, .unit), (.undefined, .undefined): true
    case (.tuple(let a), .tuple(let b)), (.array(let a), .array(let b)): a == b
    case (.object(let a), .object(let b)): a == b
    case (.process(let a), .process(let b)): a == b
    default: false
    }
  }

  private static func isSame(_ a: Double, _ b: Double) -> Bool { a == b || (a.isNaN && b.isNaN) }

  /// What machines take for true: all but false, 0, empty texts, `()` and undefined.
  public var isTrue: Bool {
    switch self {
    case .boolean(let boolean): boolean
    case .number(let number): number != 0
    case .string(let text), .atom(let text): !text.isEmpty
    case .unit, .undefined: false
    default: true
    }
  }
}

extension Term.Field {
  public static func == (one: Term.Field, other: Term.Field) -> Bool {
    one.key.isSame(other.key) && one.value == other.value && one.descriptor == other.descriptor
  }
}
