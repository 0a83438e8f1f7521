import CShims
public import Machine

/// What a machine has done. Every executor counts the same.
public struct Statistics: Sendable {
  /// The most values that the stack had room for at once: registers of all frames in each other, with the
  /// record of each call and all that the functions in them can have on their own stacks.
  public var maxStackDepth = 0
  /// The most calls in each other, those inside of natives too.
  public var maxCallDepth = 0
  /// Of the last run, executed. What runs now is counted when it has ended, or is suspended.
  public var instructions: UInt64 = 0
  /// Calls of natives of the last run.
  public var ffiCalls: UInt64 = 0
  public var executions: UInt64 = 0
  public var heap = Heap.Statistics()
}

extension VM {
  /// What the machine counts itself.
  struct Counts {
    var instructions: UInt64 = 0
    var executions: UInt64 = 0
    /// Native calls when the last run began.
    var nativeCallsBefore: UInt64 = 0
    var nativeCalls: UInt64 = 0
  }

  public var statistics: Statistics {
    var all = Statistics()
    let context = unsafe machine.context
    unsafe all.maxStackDepth = context.pointee.stack_high - context.pointee.stack.unsafelyUnwrapped
    all.maxCallDepth = options.framesMax - frames.spare
    all.instructions = counts.instructions
    all.ffiCalls = counts.nativeCalls
    all.executions = counts.executions
    all.heap = machine.heap.statistics
    return all
  }
}

/// How many frames may be opened still. `frames_left` of the context, which the engine counts down, is what
/// is left up to the deepest that ever was; the rest is spare, and taken one by one: so the deepest is known
/// without counting.
@safe struct FrameRation {
  let machine: Machine
  let most: Int

  init(_ machine: Machine, most: Int) {
    self.machine = machine
    self.most = most
    unsafe machine.context.pointee.frames_left = 0
    machine.framesSpare = UInt32(most)
  }

  var spare: Int { Int(machine.framesSpare) }

  /// Frames that are open.
  var open: Int { unsafe most - spare - Int(machine.context.pointee.frames_left) }

  /// Opens a frame that ends at `top`. In the engine's order: there may be one more, there is room.
  func enter(reaching top: UnsafeMutablePointer<Slot>) throws(Trap) {
    let context = unsafe machine.context
    guard unsafe context.pointee.frames_left > 0 || machine.framesSpare > 0 else {
      throw Trap(.stackOverflow, "too many calls in each other")
    }
    guard unsafe machine.reserve(top) else { throw Trap(.stackOverflow, "the stack is full") }
    if unsafe context.pointee.frames_left > 0 {
      unsafe context.pointee.frames_left -= 1
    } else {
      machine.framesSpare -= 1
    }
  }

  func leave() { unsafe machine.context.pointee.frames_left += 1 }

  /// After what ended anywhere: so many are open again.
  func reset(open: Int) { unsafe machine.context.pointee.frames_left = UInt32(most - spare - open) }
}
