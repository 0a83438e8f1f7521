import CShims
import Machine

/// Lets a run go on: in slices, by the engine where that can, else by the stepper.
extension VM {
  /// Goes on until the run ends, waits (unless `isBlocking`: then this waits), or has used up `allowance`.
  func advance(_ run: Run, _ allowance: inout Int64, isBlocking: Bool) -> RunEnd {
    var slice = RunSlice()
    while true {
      if unsafe abut_flag_load(dialect.interruptFlag) != 0 {
        giveUpWaiting(run)
        return .trapped(.interrupted)
      }
      if run.waiting != nil {
        do throws(Trap) {
          guard try takeAnswer(run, isBlocking: isBlocking) else { return .waiting }
        } catch {
          return .trapped(error)
        }
      }
      let allowed = min(run.limitLeft, allowance, slice.size)
      guard allowed > 0 else { return run.limitLeft > 0 ? .used : .trapped(limitTrap) }
      run.limitLeft -= allowed
      let (end, left) = goOn(run, allowed)
      run.limitLeft += left
      allowance -= allowed - left
      switch end {
      case .used: slice.used(allowed, left: left)
      case .waiting where isBlocking: continue
      case .waiting: return end
      case .finished, .trapped: return end
      }
    }
  }

  private var limitTrap: Trap {
    Trap(.instructionLimit, "more than \(options.maxInstructions) instructions")
  }

  /// At most `allowed` instructions, and what is left of them.
  private func goOn(_ run: Run, _ allowed: Int64) -> (RunEnd, left: Int64) {
    if let code = run.code {
      if let op = unsafe run.op { return unsafe enter(code, run, at: op, allowed) }
      if trace == nil, allowed > RunSlice.margin {
        if let op = unsafe code.entry(pc: run.pc, height: run.height) {
          let (end, left) = unsafe enter(code, run, at: op, allowed)
          // Too little for the toll that the code begins with is enough for an instruction.
          guard case .used = end, left == allowed else { return (end, left) }
        }
        // Up to where a block begins.
        let (end, left) = step(run, 1)
        return (end, allowed - 1 + left)
      }
    }
    return step(run, allowed)
  }

  private func step(_ run: Run, _ allowed: Int64) -> (RunEnd, left: Int64) {
    let room = options.stackSize - run.valuesBelow
    var stepper = Stepper(run, machine, dialect, room: room, budget: allowed)
    let end = stepper.go()
    return (end, stepper.left)
  }

  private func enter(
    _ code: FunctionCode, _ run: Run, at op: UnsafePointer<abut_op>, _ allowed: Int64
  ) -> (RunEnd, left: Int64) {
    let context = unsafe machine.context
    unsafe run.op = nil
    run.isInEngine = true
    let exit = unsafe machine.run(run.link, code, from: op, base: run.base, budget: allowed - RunSlice.margin)
    run.isInEngine = false
    let left = unsafe context.pointee.budget + RunSlice.margin
    let last = unsafe context.pointee.op
    unsafe context.pointee.op = nil
    switch exit {
    case .finished(let value):
      return (.finished(value), left)
    case .toll(let place):
      (run.pc, run.height) = (place.pc, place.height)
      unsafe context.pointee.top = run.base + place.height
      return (.used, left)
    case .trapped(let trap, let place):
      run.pc = place.pc
      // The engine has counted the instruction that trapped; here it is not executed.
      return (.trapped(trap), left + 1)
    case .waiting(let place):
      unsafe context.pointee.top = run.base + code.frameSlots
      guard let next = unsafe last else { return (.trapped(.interrupted), left) }
      run.pc = unsafe code.place(of: next - 1).pc
      unsafe run.waiting = Run.Waiting(
        place: run.base + Int((next - 1).pointee.a) / MemoryLayout<Slot>.stride, pc: place.pc,
        height: place.height,
        op: code.head(of: next) == nil ? next : nil)
      return (.waiting, left)
    }
  }

  // MARK: waiting

  /// Puts the answer where it belongs. False: it is not there yet.
  private func takeAnswer(_ run: Run, isBlocking: Bool) throws(Trap) -> Bool {
    guard let waiting = run.waiting else { return true }
    let number = unsafe Int(machine.context.pointee.waiting) - 1
    let answer: Slot?
    do throws(Trap) {
      answer = try isBlocking ? machine.finishPending() : machine.gateway.answer()
    } catch {
      run.waiting = nil
      if error.code != .interrupted { machine.gateway.failedNative = number }
      throw error
    }
    guard let answer else { return false }
    unsafe waiting.place.pointee = answer
    (run.pc, run.height) = (waiting.pc, waiting.height)
    unsafe run.op = waiting.op
    if unsafe waiting.op == nil { unsafe machine.context.pointee.top = run.base + waiting.height }
    run.waiting = nil
    return true
  }

  func giveUpWaiting(_ run: Run) {
    guard run.waiting != nil else { return }
    run.waiting = nil
    machine.gateway.cancelPending()
  }
}
