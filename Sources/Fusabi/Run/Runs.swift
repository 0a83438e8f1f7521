public import CShims
public import Machine

/// Running functions of the module that is loaded.
extension VM {
  /// Runs the entry function.
  public func execute(_ arguments: [Slot] = []) throws(Failure) -> Slot {
    try call(module?.entryPoint ?? 0, arguments)
  }

  /// Runs a function, from outside or inside of natives.
  public func call(_ function: Int, _ arguments: [Slot]) throws(Failure) -> Slot {
    try recording { () throws(Failure) in
      try admitActivity()
      let run = try prepare(function, arguments)
      begin(run)
      var allowance = RunSlice.unlimited
      let end = advance(run, &allowance, isBlocking: true)
      return try settle(run, end, used: RunSlice.unlimited - allowance)
    }
  }

  /// Begins a run that `resume` makes in steps. Nothing of it is executed yet.
  public func start(_ function: Int, _ arguments: [Slot]) throws(Failure) {
    try recording { () throws(Failure) in
      guard !isRunning else { throw Failure(Trap(.busy, "the machine is running")) }
      try admitActivity()
      started = try prepare(function, arguments)
    }
  }

  /// Runs on for at most `budget` instructions, 0 for any number.
  public func resume(budget: UInt64 = 0) throws(Failure) -> Progress {
    try recording { () throws(Failure) in
      guard !isRunning else { throw Failure(Trap(.busy, "the machine is running")) }
      guard let run = started else {
        throw Failure(.invalidArgument, Trap(.badFunction, "no run was started"))
      }
      results.begin(0, machine)
      started = nil
      let given = budget == 0 ? RunSlice.unlimited : min(Int64(clamping: budget), RunSlice.unlimited)
      var allowance = given
      begin(run)
      let end = advance(run, &allowance, isBlocking: false)
      switch end {
      case .used, .waiting:
        suspend(run, used: given - allowance)
        if case .waiting = end { return .waiting }
        return .outOfBudget
      case .finished, .trapped:
        return .finished(try settle(run, end, used: given - allowance))
      }
    }
  }

  /// Gives up the run that was started. While the machine runs, this does nothing.
  public func stop() {
    guard !isRunning, let run = started else { return }
    giveUpWaiting(run)
    started = nil
    frames.reset(open: 0)
    unsafe machine.context.pointee.top = machine.context.pointee.stack
  }

  /// A suspended run is an activity no longer, but its stack stays.
  private func suspend(_ run: Run, used: Int64) {
    end(used: used)
    unsafe machine.context.pointee.top = run.frame + run.function.frameSlots
    started = run
  }

  /// A run of a function above what runs now, with its frame.
  private func prepare(_ number: Int, _ arguments: [Slot]) throws(Failure) -> Run {
    guard let loaded else {
      throw Failure(.invalidArgument, Trap(.badFunction, "no module is loaded"))
    }
    guard number >= 0, number < loaded.module.functionCount else {
      throw Failure(.invalidArgument, Trap(.badFunction, "there is no function \(number)"))
    }
    let function = try loaded.function(number)
    results.begin(activities.count, machine)
    let slots = try admitted(arguments, function)
    let open = frames.open
    let limit = pool()
    let base = unsafe bottom()
    do throws(Trap) {
      try unsafe frames.enter(reaching: base + function.frameSlots)
    } catch {
      throw Failure(error, trace: outerTrace())
    }
    for (index, slot) in slots.enumerated() { unsafe base[index] = slot }
    unsafe base[slots.count] = Slot(kind: Slot.Kind.frame, aux: 0, bits: loaded.outermost)
    unsafe Self.clearLocals(of: function, base)
    counts.executions += 1
    if activities.isEmpty {
      unsafe abut_flag_clear(dialect.interruptFlag)  // it came too late for what ran before
      counts.instructions = 0
      counts.nativeCalls = 0
      unsafe counts.nativeCallsBefore = machine.context.pointee.native_calls
      unsafe machine.context.pointee.top = base + function.frameSlots
    }
    return unsafe Run(loaded, function, frame: base, framesBelow: open, limit: limit)
  }

  /// Locals that are no parameters are Unit at first.
  static func clearLocals(of function: VerifiedFunction, _ frame: UnsafeMutablePointer<Slot>) {
    let params = function.params.count
    unsafe (frame + params + 1).update(repeating: .nil, count: function.locals - params)
  }

  private func admitted(
    _ arguments: [Slot], _ function: VerifiedFunction
  ) throws(Failure) -> [Slot] {
    guard arguments.count == function.params.count else {
      let takes = Linking.arguments(function.params.count)
      throw Failure(
        .invalidArgument, Trap(.arity, "\(function.name) takes \(takes), not \(arguments.count)"))
    }
    var slots: [Slot] = []
    do throws(Trap) {
      for (index, argument) in arguments.enumerated() {
        let slot = try admitted(argument)
        let type = function.params[index]
        guard type == .any || slot.type == type else {
          throw ArgumentCheck.refusal(of: index, of: function.name, type.name, got: slot.type)
        }
        slots.append(slot)
      }
    } catch {
      throw Failure(.invalidArgument, error)
    }
    return slots
  }

  /// Ends a run, with its result or why there is none.
  private func settle(_ run: Run, _ end: RunEnd, used: Int64) throws(Failure) -> Slot {
    let level = activities.count - 1
    switch end {
    case .finished(let value):
      results.end(level, value, machine)
      self.end(used: used)
      frames.reset(open: run.framesBelow)
      return value
    case .trapped(let trap):
      let failure = failure(trap, run)
      results.end(level, .nil, machine)
      self.end(used: used)
      frames.reset(open: run.framesBelow)
      clear(after: trap)
      throw failure
    case .used, .waiting:
      // Not without an allowance.
      self.end(used: used)
      frames.reset(open: run.framesBelow)
      throw Failure(.internalError, Trap(.busy, "a run stopped where it cannot go on"))
    }
  }

  /// After an error: objects that only the stack led to are let go when memory was short, and an interrupt
  /// is done.
  private func clear(after trap: Trap) {
    if trap.code == .interrupted, !isRunning { unsafe abut_flag_clear(dialect.interruptFlag) }
    if trap.code == .memoryLimit || trap.code == .allocationTooLarge {
      unsafe machine.context.pointee.result = .nil
      machine.heap.collect()
    }
  }

  /// Remembers why something failed.
  func recording<Result>(_ body: () throws(Failure) -> Result) throws(Failure) -> Result {
    do throws(Failure) {
      return try body()
    } catch {
      lastFailure = error
      throw error
    }
  }
}
