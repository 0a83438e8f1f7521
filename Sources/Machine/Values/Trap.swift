/// Why a program of a dynamic machine ended early. The numbers are those of `kio_error_code`, the first seven
/// those of every machine of the kind.
public enum TrapCode: UInt32, Sendable {
  case stackOverflow = 1
  case stackUnderflow
  case divideByZero
  case typeMismatch
  case invalidOpcode
  case memoryLimit
  case nativeNotFound
  case nativeFailed
  case badConstant
  case badSlot
  case badFunction
  case badImport
  case badJump
  case endOfCode
  case indexRange
  case instructionLimit
  case callDepth
  case permission
  case notCallable
  case arity
  case interrupted
  /// A native handed out something that is no value.
  case badValue
  case notFinite
  case lengthMismatch
  case overlap
  case badOption
  case badFormat
  case busy
  /// One object is larger than the machine allows.
  case allocationTooLarge
  case badMagic
  case badVersion
  /// Too many parts, or too long a name or function.
  case tooLarge
  case badEntry
}

/// A trap where it happens; whoever runs the program adds the place.
public struct Trap: Error, Equatable, Sendable {
  public let code: TrapCode
  /// What a native gave as its own code; else the code's number.
  public let number: UInt32
  public let message: String

  public init(_ code: TrapCode, _ message: String) {
    self.init(code, number: code.rawValue, message)
  }

  public init(_ code: TrapCode, number: UInt32, _ message: String) {
    self.code = code
    self.number = number
    self.message = message
  }

  public static var interrupted: Trap { Trap(.interrupted, "the program was interrupted") }
}

/// One line of the trace of an error.
public struct TraceFrame: Equatable, Sendable {
  public let function: String
  /// In the source's code.
  public let offset: Int
  /// 0 when it is unknown.
  public let line: Int

  public init(function: String, offset: Int, line: Int) {
    self.function = function
    self.offset = offset
    self.line = line
  }
}

/// A trap with where it happened, the innermost frame first.
public struct MachineError: Error, Equatable, Sendable {
  public let trap: Trap
  public let trace: [TraceFrame]

  public init(_ trap: Trap, trace: [TraceFrame] = []) {
    self.trap = trap
    self.trace = trace
  }
}
