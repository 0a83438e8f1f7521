import CShims
import Machine

/// What runs: a chunk, or a native that was called by the host, with what it began inside of.
@safe struct Activity {
  /// Nil: a native that was called.
  let run: Run?
  /// Of a call.
  let native: Int
  /// The native whose code began this; nil: none did.
  let caller: Int?
  /// How many natives ran when it began.
  let callDepth: Int
  let before: SavedRun
  /// Values on the stack below what this one puts there.
  let valuesBelow: Int
  /// Values that a call has put there.
  let values: Int
}

extension VM {
  /// Where the next run or call begins: the first free slot, and how many values lie below it.
  func bottom() -> (base: UnsafeMutablePointer<Slot>, valuesBelow: Int) {
    guard let last = activities.last else {
      return unsafe (machine.context.pointee.stack.unsafelyUnwrapped, 0)
    }
    let own = last.run.map { unsafe $0.place(at: machine.context.pointee.op).height } ?? last.values
    return unsafe (machine.frameTop, last.valuesBelow + own)
  }

  /// Instructions that may still be executed before `max-instructions` ends the outermost run or call. Runs
  /// inside of others take theirs from `context.budget`.
  func pool() -> Int64 {
    let budget = unsafe machine.context.pointee.budget
    for activity in activities.reversed() {
      guard let run = activity.run else { continue }
      return run.limitLeft + budget + (run.isInEngine ? RunSlice.margin : 0)
    }
    let limit = options.maxInstructions == 0 ? RunSlice.unlimited : Int64(clamping: options.maxInstructions)
    return min(limit, RunSlice.unlimited) + (activities.isEmpty ? 0 : budget)
  }

  /// Whether another run or call may begin now.
  func admitActivity() throws(Failure) {
    guard isRunning || started == nil else {
      throw Failure(Trap(.busy, "a run was started: resume it to its end, or stop it"))
    }
    guard activities.count < options.maxDepth else {
      throw Failure(
        Trap(.callDepth, "more than \(options.maxDepth) runs in each other"), trace: trace(of: []))
    }
  }

  func begin(_ run: Run?, native: Int, valuesBelow: Int, values: Int) {
    let running = machine.gateway.isCalling ? machine.gateway.running : []
    let before = unsafe SavedRun(machine.context)
    let isInNative = running.count > (activities.last?.callDepth ?? 0)
    activities.append(
      Activity(
        run: run, native: native, caller: isInNative ? running.first : nil, callDepth: running.count,
        before: before,
        valuesBelow: valuesBelow, values: values))
    counts.maxDepth = max(counts.maxDepth, activities.count)
    unsafe machine.context.pointee.op = nil
  }

  /// Takes back the innermost activity, which executed `used` instructions of its own and inside of it.
  func end(used: Int64) {
    guard let last = activities.popLast() else { return }
    let context = unsafe machine.context
    unsafe last.before.restore(context, frames: true)
    if activities.isEmpty {
      counts.instructions += UInt64(clamping: used)
      unsafe context.pointee.op = nil
      unsafe context.pointee.base = context.pointee.stack
      unsafe context.pointee.top = context.pointee.stack
    } else {
      unsafe context.pointee.budget = last.before.budget - used
    }
    if let run = last.run { counts.maxStack = max(counts.maxStack, run.valuesBelow + run.peak) }
  }

  /// The frames of everything that runs, the innermost first, behind those given.
  func trace(of innermost: [TraceFrame]) -> [TraceFrame] {
    var frames = innermost
    var op = unsafe machine.context.pointee.op
    for activity in activities.reversed() {
      if let run = activity.run {
        frames.append(run.frame(pc: unsafe run.place(at: op).pc))
      } else {
        frames.append(frame(native: activity.native))
      }
      if let caller = activity.caller { frames.append(frame(native: caller)) }
      unsafe op = activity.before.op
    }
    return frames
  }

  func frame(native: Int) -> TraceFrame {
    TraceFrame(function: machine.gateway.facts(of: native).name, offset: 0, line: 0)
  }
}
