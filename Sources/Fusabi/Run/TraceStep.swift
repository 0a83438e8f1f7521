public import CShims
public import Machine

/// One instruction, before it is executed.
@safe public struct TraceStep {
  public let function: Int
  public let offset: Int
  /// 0 when it is unknown.
  public let line: Int
  public let opcode: UInt8
  /// Calls below it.
  public let depth: Int
  /// Of the function; valid until the closure returns.
  public let stack: UnsafeBufferPointer<Slot>
}
