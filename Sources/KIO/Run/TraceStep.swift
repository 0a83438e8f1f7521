public import Machine
public import CShims

/// One instruction, before it is executed.
@safe public struct TraceStep {
  /// In the code.
  public let offset: Int
  /// 0 when it is unknown.
  public let line: Int
  public let opcode: UInt8
  /// From its bottom; valid until the closure returns.
  public let stack: UnsafeBufferPointer<Slot>
  public var height: Int { unsafe stack.count }
}
