import Machine

/// What a machine may have and how it runs.
public struct Options: Equatable, Sendable {
  public enum Engine: UInt32, Sendable { case auto = 0, threaded, loop, stepper }
  /// Values on the stack: registers of all frames, each with a place for the record of its call.
  public var stackMax = 10_000
  /// Calls in each other.
  public var framesMax = 1_000
  /// Runs inside of natives of runs.
  public var depthMax = 100
  public var memoryMax: UInt64 = 1 << 30
  public var allocationMax: UInt64 = 100 << 20
  /// Instructions of a run; 0: any number.
  public var fuel: UInt64 = 0
  public var capabilities: UInt32 = 0
  public var engine = Engine.auto
  public init() {}

  public static let stackMaxMax = 1 << 24
  public static let framesMaxMax = 1 << 24
  /// Each run inside of a native takes its part of the thread's own stack.
  public static let depthMaxMax = 1_000

  func check() throws(Failure) {
    try Self.check("stack_max", stackMax, Self.stackMaxMax)
    try Self.check("frames_max", framesMax, Self.framesMaxMax)
    try Self.check("depth_max", depthMax, Self.depthMaxMax)
  }

  private static func check(_ name: StaticString, _ value: Int, _ most: Int) throws(Failure) {
    guard value >= 1, value <= most else {
      throw Failure(.invalidArgument, Trap(.badOption, "\(name) is a number from 1 to \(most), not \(value)"))
    }
  }
}
