//! The Fusabi machine: modules with strict types, a sandbox around them.
public import Machine

/// How a call went, in the numbers of `fusabi_status`.
public enum Status: Int32, Sendable {
  case ok = 0
  case invalidModule
  case runtimeError
  case outOfMemory
  case invalidArgument
  case internalError
}

/// One line of a trace.
public struct Frame: Equatable, Sendable {
  /// Of the function, or of a native.
  public let name: String
  /// In the module; nil of natives.
  public let function: Int?
  /// In the function's code.
  public let offset: Int
  /// 0 when it is unknown.
  public let line: Int

  public init(name: String, function: Int?, offset: Int, line: Int) {
    self.name = name
    self.function = function
    self.offset = offset
    self.line = line
  }
}

/// Why a call of Fusabi's failed.
public struct Failure: Error, Sendable {
  public let status: Status
  public let trap: Trap
  /// Where, the innermost first. Of what is wrong with a module's code: one frame.
  public let trace: [Frame]
  /// In the file, when it is about no function.
  public let offset: Int

  public init(_ status: Status, _ trap: Trap, trace: [Frame] = [], offset: Int = 0) {
    self.status = status
    self.trap = trap
    self.trace = trace
    self.offset = offset
  }
}

/// Bounds on modules.
public enum Limits {
  public static let constantsMax = 65_536
  public static let functionsMax = 4_096
  public static let importsMax = 4_096
  public static let codeSizeMax = 1 << 20
  public static let nameSizeMax = 256
  public static let paramsMax = 255
  /// Bytes of all String constants together: those that share bytes in the file share none in a machine.
  public static let stringBytesMax = 64 << 20
  /// Lines of the source of all functions together.
  public static let linesMax = 1 << 24
  /// Locals and values on its stack of one function.
  public static let frameMax = 3_900
}
