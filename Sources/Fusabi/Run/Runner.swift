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
    Trap(.instructionLimit, "more than \(options.fuel) instructions")
  }

  /// At most `allowed` instructions, and what is left of them.
  private func goOn(_ run: Run, _ allowed: Int64) -> (RunEnd, left: Int64) {
    if form != nil, trace == nil, allowed > RunSlice.margin, let code = run.loaded.code(run.function.number) {
      if let op = unsafe code.entry(pc: run.pc, height: run.height) {
        let (end, left) = unsafe enter(code, run, at: op, allowed)
        // Too little for the toll that the code begins with is enough for an instruction.
        guard case .used = end, left == allowed else { return (end, left) }
      }
      // Up to where a block begins.
      let (end, left) = step(run, 1, aside: allowed - 1)
      return (end, allowed - 1 + left)
    }
    return step(run, allowed)
  }

  private func step(_ run: Run, _ allowed: Int64, aside: Int64 = 0) -> (RunEnd, left: Int64) {
    var stepper = Stepper(run, self, budget: allowed, aside: aside)
    let end = stepper.go()
    return (end, stepper.left)
  }

  private func enter(
    _ code: FunctionCode, _ run: Run, at op: UnsafePointer<abut_op>, _ allowed: Int64
  ) -> (RunEnd, left: Int64) {
    let context = unsafe machine.context
    run.isInEngine = true
    let exit = unsafe machine.run(
      run.loaded.link, code, from: op, base: run.frame, budget: allowed - RunSlice.margin)
    run.isInEngine = false
    let left = unsafe context.pointee.budget + RunSlice.margin
    switch exit {
    case .finished(let value):
      stand(run)
      return (.finished(value), left)
    case .toll:
      return unsafe paused(run, context.pointee.op, context.pointee.base, left)
    case .trapped(let trap, _):
      if let place = unsafe machine.trappedAt { unsafe leave(run, place.op, place.base, isInside: true) }
      refuse(run, trap)
      // The engine has counted the instruction that trapped; here it is not executed.
      return (.trapped(trap), left + 1)
    case .waiting:
      if let next = unsafe context.pointee.op {
        unsafe leave(run, next - 1, context.pointee.base, isInside: true)
      }
      let operands = run.loaded.operands(at: run.pc, run.height, in: run.function)
      unsafe wait(run, operands, at: run.place(run.height - operands.count))
      return (.waiting, left)
    }
  }

  /// The budget is used up: at the head of a block, or behind the call of a native whose result is still to
  /// be looked at.
  private func paused(
    _ run: Run, _ op: UnsafePointer<abut_op>?, _ base: UnsafeMutablePointer<Slot>?, _ left: Int64
  ) -> (RunEnd, left: Int64) {
    let isInside = unsafe leave(run, op, base)
    guard isInside else { return (.used, left) }
    let operands = run.loaded.operands(at: run.pc, run.height, in: run.function)
    do throws(Trap) {
      try unsafe FusabiDialect.expect(operands.result, run.place(run.height - operands.count).pointee)
    } catch {
      return (.trapped(error), left)
    }
    (run.pc, run.height) = (operands.next, run.height - operands.count + 1)
    return (.used, left)
  }

  /// The run stands at an op that the engine was left at. Whether that is inside of an instruction, not at
  /// the head of a block.
  @discardableResult
  private func leave(
    _ run: Run, _ op: UnsafePointer<abut_op>?, _ base: UnsafeMutablePointer<Slot>?, isInside: Bool = false
  ) -> Bool {
    guard let op = unsafe op, let base = unsafe base, let (function, code) = unsafe run.loaded.find(op) else {
      preconditionFailure("the engine was left nowhere")
    }
    // The first op of a function is where its frame is open, and nothing of it done.
    let isFirst = unsafe !isInside && op == code.ops
    let head = unsafe isInside ? nil : code.head(of: op)
    let place = unsafe head ?? code.place(of: op)
    run.function = function
    unsafe run.frame = unsafe base
    (run.pc, run.height) = isFirst ? (0, 0) : (place.pc, place.height)
    stand(run)
    if isFirst { unsafe Self.clearLocals(of: function, base) }
    return head == nil && !isFirst
  }

  /// Whether the instruction that trapped calls a function that breaks the rules. Arguments of a wrong type
  /// are found before that, and may be told in the same words.
  private func refuse(_ run: Run, _ trap: Trap) {
    let instruction = Instructions.instruction(at: run.pc, in: run.function.code)
    guard instruction.opcode == .call else { return }
    do throws(Failure) { _ = try run.loaded.function(instruction.operand) } catch {
      let params = run.loaded.module.facts(of: instruction.operand).params
      let first = run.height - params.count
      let isFit = params.indices.allSatisfy { index in
        unsafe params[index] == .any || run.place(first + index).pointee.type == params[index]
      }
      if isFit, error.trap == trap { run.refusal = error }
    }
  }

  // MARK: waiting

  /// The run stands at a call whose native will answer into `place`.
  func wait(_ run: Run, _ operands: Loaded.Operands, at place: UnsafeMutablePointer<Slot>) {
    unsafe run.waiting = Run.Waiting(
      place: place, type: operands.result, pc: operands.next, height: run.height - operands.count + 1)
  }

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
    run.waiting = nil
    try FusabiDialect.expect(waiting.type, answer)
    unsafe waiting.place.pointee = answer
    (run.pc, run.height) = (waiting.pc, waiting.height)
    return true
  }

  func giveUpWaiting(_ run: Run) {
    guard run.waiting != nil else { return }
    run.waiting = nil
    machine.gateway.cancelPending()
  }
}

extension Loaded {
  /// Of a call of an import.
  struct Operands {
    let index: Int
    let count: Int
    let result: ValueType
    /// Behind it.
    let next: Int
  }

  /// An import that takes any number of arguments takes all that are on the stack, unless the call says how
  /// many.
  func operands(at pc: Int, _ height: Int, in function: VerifiedFunction) -> Operands {
    let instruction = Instructions.instruction(at: pc, in: function.code)
    let wish = imports[instruction.operand]
    let count = instruction.opcode == .callFfiN ? instruction.second : wish.params?.count ?? height
    return Operands(index: instruction.operand, count: count, result: wish.result, next: instruction.next)
  }
}
