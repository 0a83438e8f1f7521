/// A value outside of any process: what hosts give and get. It has nothing in common with what it was
/// made of.
public indirect enum Term: Equatable, Sendable {
  case number(Double)
  case boolean(Bool)
  case complex(Double, Double)
  case string(String)
  case atom(String)
  case unit
  case undefined
  case tuple([Term])
  case array([Term])
  case object([Field])
  case process(UInt64)
  /// Its name, `Class:function` of a program's.
  case function(String)

  public struct Field: Equatable, Sendable {
    public var key: String
    public var value: Term
    public var descriptor: Descriptor

    public init(_ key: String, _ value: Term, _ descriptor: Descriptor = .all) {
      (self.key, self.value, self.descriptor) = (key, value, descriptor)
    }
  }

  /// What it is, in the words of messages.
  public var typeName: String {
    switch self {
    case .number: "Number"
    case .boolean: "Boolean"
    case .complex: "Complex"
    case .string: "String"
    case .atom: "Atom"
    case .unit: "Unit"
    case .undefined: "Undefined"
    case .tuple: "Tuple"
    case .array: "Array"
    case .object: "Object"
    case .process: "Process"
    case .function: "Function"
    }
  }

  /// A constant of a program.
  public init(_ value: Value) {
    self =
      switch value {
      case .number(let number): .number(number)
      case .boolean(let boolean): .boolean(boolean)
      case .complex(let re, let im): .complex(re, im)
      case .string(let text): .string(text)
      case .atom(let text): .atom(text)
      case .unit: .unit
      case .undefined: .undefined
      case .tuple(let parts): .tuple(parts.map(Term.init))
      case .array(let parts): .array(parts.map(Term.init))
      case .object(let properties):
        .object(properties.map { Field($0.key, Term($0.value), $0.descriptor) })
      case .functionName(let name): .function(name)
      }
  }
}

/// Why the host did not get what it wanted.
public enum HostError: Error, Equatable, Sendable {
  case noMemory
  /// As many processes as `Options.processesMax` are alive.
  case tooMany
  /// Values in values, deeper than `RunLimits.termDepthMax`: one that is in itself, for example.
  case tooDeep
  /// More parts than `RunLimits.termPartsMax`.
  case tooLarge
  case noSuchFunction(String)
  case noSuchProcess
  /// Another thread runs it, or a native asks for what only works from outside.
  case busy
  case badOption(String)
  /// The door is not open any more.
  case closed
}

public enum RunLimits {
  public static let termDepthMax = 256
  public static let termPartsMax = 1 << 24
  public static let schedulersMax = 64
  /// Crashes that are remembered, the latest.
  public static let crashesMax = 100
  /// Doors of one world.
  public static let doorsMax = 65_536
}
