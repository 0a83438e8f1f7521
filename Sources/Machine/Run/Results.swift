public import CShims

/// What keeps the results of runs and calls alive as long as they are lent.
///
/// A result of the outermost run or call stays until the next one begins. One of a run inside of a native
/// stays as long as that native runs, which is known when the count of native calls has not changed since:
/// any other that its caller called would have been counted.
@safe public struct Results {
  /// What the host makes while nothing runs.
  private var scope = 0

  @safe private struct Held {
    let object: ObjectRef
    let level: Int
  }
  private var held: [Held] = []
  /// By level: native calls when the last run or call there ended.
  private var calls: [UInt64] = []

  public init() {}

  /// Before something begins inside of `level` runs and calls.
  public mutating func begin(_ level: Int, _ machine: Machine) {
    if level == 0 {
      release(from: 0, machine.heap)
      machine.heap.closeScope(scope)
      scope = machine.heap.openScope()
    } else if level < calls.count, unsafe calls[level] != machine.context.pointee.native_calls {
      release(from: level, machine.heap)
    }
  }

  /// When it has ended. What its natives were lent goes.
  public mutating func end(_ level: Int, _ value: Slot, _ machine: Machine) {
    let heap = machine.heap
    if let object = unsafe value.object {
      unsafe heap.retain(object)
      release(from: level + 1, heap)
      held.append(unsafe Held(object: object, level: level))
    } else {
      release(from: level + 1, heap)
    }
    while calls.count <= level { calls.append(0) }
    calls[level] = unsafe machine.context.pointee.native_calls
  }

  private mutating func release(from level: Int, _ heap: Heap) {
    while let last = held.last, last.level >= level {
      held.removeLast()
      unsafe heap.release(last.object)
    }
  }

  /// Before anything of the machine runs.
  public mutating func open(_ machine: Machine) { scope = machine.heap.openScope() }

  /// With the machine.
  public mutating func forget(_ machine: Machine) { release(from: 0, machine.heap) }
}
