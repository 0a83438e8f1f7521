/// Why a function is not run.
public struct Refusal: Error, Equatable, Sendable {
  /// `Class:function`.
  public let function: String
  /// Its number; -1 when it is about the whole function.
  public let instruction: Int
  public let message: String

  public init(function: String, instruction: Int, message: String) {
    (self.function, self.instruction, self.message) = (function, instruction, message)
  }

  /// All of it in a line.
  public var text: String {
    instruction < 0 ? "\(function): \(message)" : "\(function), instruction \(instruction): \(message)"
  }
}
