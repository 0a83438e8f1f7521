/// What natives may do in a world: the names of capabilities. What is not named is not permitted.
public struct Policy: Equatable, Sendable, ExpressibleByArrayLiteral {
  /// Files of the system.
  public static let fileIO = "file_io"
  public static let none = Policy([])

  public let names: Set<String>

  public init(_ names: Set<String>) { self.names = names }
  public init(arrayLiteral names: String...) { self.names = Set(names) }

  public func contains(_ capability: String) -> Bool { names.contains(capability) }

  /// What needs nothing is permitted.
  public func permits(_ native: Native) -> Bool { native.capability.map(contains) ?? true }
}
