import CShims
public import Machine

/// What a machine has done.
public struct Statistics: Sendable {
  /// The most values that were on the stack, or that a run can have there.
  public var maxStack = 0
  /// The most runs and calls inside of each other.
  public var maxDepth = 0
  public var natives = 0
  /// Of bytecode, executed. What runs now is counted when it has ended.
  public var instructions: UInt64 = 0
  public var nativeCalls: UInt64 = 0
  public var executions: UInt64 = 0
  public var heap = Heap.Statistics()
}

extension VM {
  /// What the machine counts itself.
  struct Counts {
    var maxStack = 0
    var maxDepth = 0
    var instructions: UInt64 = 0
    var executions: UInt64 = 0
  }

  public var statistics: Statistics {
    var all = Statistics()
    all.maxStack = counts.maxStack
    all.maxDepth = counts.maxDepth
    all.natives = machine.gateway.count
    all.instructions = counts.instructions
    all.nativeCalls = unsafe machine.context.pointee.native_calls
    all.executions = counts.executions
    all.heap = machine.heap.statistics
    return all
  }
}
