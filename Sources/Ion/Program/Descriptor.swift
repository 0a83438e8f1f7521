/// What may be done with a property.
public struct Descriptor: OptionSet, Equatable, Sendable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// It can be given another value.
  public static let writable = Descriptor(rawValue: 1)
  /// It is listed among the keys.
  public static let enumerable = Descriptor(rawValue: 2)
  /// It can be removed, and given another descriptor.
  public static let configurable = Descriptor(rawValue: 4)
  /// What properties have of which nobody says anything.
  public static let all: Descriptor = [.writable, .enumerable, .configurable]
}
