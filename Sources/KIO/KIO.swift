public import Machine

/// How a call went, in the numbers of `kio_status`.
public enum Status: Int32, Sendable {
  case ok = 0
  case compileError
  case runtimeError
  case outOfMemory
  case invalidArgument
  case internalError
}

/// Why a call of KIO's failed.
public struct Failure: Error, Sendable {
  public let status: Status
  public let error: MachineError

  public init(_ status: Status, _ trap: Trap, trace: [TraceFrame] = []) {
    self.status = status
    error = MachineError(trap, trace: trace)
  }
}
