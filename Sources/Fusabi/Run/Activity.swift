import CShims
import Machine

/// A run that goes on, and what it began inside of.
@safe struct Activity {
  let run: Run
  /// The native whose code began this; nil: none did.
  let caller: Int?
  /// How many natives ran when it began.
  let callDepth: Int
  let before: SavedRun
}

extension VM {
  /// Where the next run begins: the first free slot.
  func bottom() -> UnsafeMutablePointer<Slot> {
    if activities.isEmpty { return unsafe machine.context.pointee.stack.unsafelyUnwrapped }
    return unsafe machine.frameTop
  }

  /// Instructions that may still be executed before the fuel of the outermost run is used up. Runs inside of
  /// others take theirs from `context.budget`.
  func pool() -> Int64 {
    if let outer = activities.last {
      let budget = unsafe machine.context.pointee.budget
      return outer.run.limitLeft + budget + (outer.run.isInEngine ? RunSlice.margin : 0)
    }
    return options.fuel == 0 ? RunSlice.unlimited : min(Int64(clamping: options.fuel), RunSlice.unlimited)
  }

  /// Whether another run may begin now.
  func admitActivity() throws(Failure) {
    guard isRunning || started == nil else {
      throw Failure(Trap(.busy, "a run was started: resume it to its end, or stop it"))
    }
    guard activities.count <= options.depthMax else {
      throw Failure(
        Trap(.callDepth, "more than \(options.depthMax) runs inside of natives"), trace: outerTrace())
    }
  }

  func begin(_ run: Run) {
    let running = machine.gateway.isCalling ? machine.gateway.running : []
    let isInNative = running.count > (activities.last?.callDepth ?? 0)
    activities.append(
      Activity(
        run: run, caller: isInNative ? running.first : nil, callDepth: running.count,
        before: unsafe SavedRun(machine.context)))
    stand(run)
  }

  /// The context says that the run stands where it does, with no engine in it.
  func stand(_ run: Run) {
    let context = unsafe machine.context
    unsafe context.pointee.op = nil
    unsafe context.pointee.base = run.frame
    unsafe context.pointee.top = run.frame + run.function.frameSlots
  }

  /// Takes back the innermost activity, which executed `used` instructions of its own and inside of it.
  func end(used: Int64) {
    guard let last = activities.popLast() else { return }
    let context = unsafe machine.context
    unsafe last.before.restore(context, frames: false)
    if activities.isEmpty {
      counts.instructions += UInt64(clamping: used)
      counts.nativeCalls = unsafe context.pointee.native_calls - counts.nativeCallsBefore
      unsafe context.pointee.op = nil
      unsafe context.pointee.base = context.pointee.stack
      unsafe context.pointee.top = context.pointee.stack
    } else {
      unsafe context.pointee.budget = last.before.budget - used
    }
  }
}
