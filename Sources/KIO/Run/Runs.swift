public import CShims
public import Machine

/// Running chunks.
extension VM {
  /// Runs a chunk from its first instruction with an empty stack. The last value on the stack, or nil.
  public func execute(_ chunk: Chunk) throws(Failure) -> Slot {
    try recording { () throws(Failure) in
      try admitActivity()
      let run = try prepare(chunk)
      begin(run, native: 0, valuesBelow: run.valuesBelow, values: 0)
      var allowance = RunSlice.unlimited
      let end = advance(run, &allowance, isBlocking: true)
      return try settle(run, end, used: RunSlice.unlimited - allowance)
    }
  }

  /// Begins a run that `resume` makes in steps. Nothing of it is executed yet.
  public func start(_ chunk: Chunk) throws(Failure) {
    try recording { () throws(Failure) in
      guard !isRunning else { throw Failure(Trap(.busy, "the machine is running")) }
      try admitActivity()
      started = try prepare(chunk)
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
      resumeContext(run)
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
    unsafe machine.context.pointee.top = machine.context.pointee.stack
  }

  /// A suspended run is an activity no longer, but its stack stays.
  private func suspend(_ run: Run, used: Int64) {
    let top = unsafe machine.context.pointee.top
    end(used: used)
    unsafe machine.context.pointee.top = top
    started = run
  }

  private func resumeContext(_ run: Run) {
    let top = unsafe machine.context.pointee.top
    begin(run, native: 0, valuesBelow: 0, values: 0)
    unsafe machine.context.pointee.top = top
  }

  /// A run of a chunk above what runs now.
  private func prepare(_ chunk: Chunk) throws(Failure) -> Run {
    let image = try chunk.image()
    results.begin(activities.count, machine)
    do throws(Trap) {
      let link = try unsafe machine.links.link(image, in: machine.heap) { (name) throws(Trap) in
        try unsafe machine.cell(named: name)
      }
      let (base, valuesBelow) = unsafe bottom()
      counts.executions += 1
      let code = unsafe code(of: image, base, valuesBelow)
      return unsafe Run(
        image: image, link: link, code: code, base: base, valuesBelow: valuesBelow, limit: pool())
    } catch {
      throw Failure(error, trace: trace(of: []))
    }
  }

  /// Register code, where it has room: for the program's values as `stack-size` counts them, and for all
  /// registers.
  private func code(
    of image: ChunkImage, _ base: UnsafeMutablePointer<Slot>, _ valuesBelow: Int
  ) -> FunctionCode? {
    guard let form, let height = image.maxHeight, valuesBelow + height <= options.stackSize else {
      return nil
    }
    guard let code = image.code(0, form, level: options.optLevel == 1 ? .plain : .all) else { return nil }
    guard unsafe base + code.frameSlots <= machine.context.pointee.stack_end else { return nil }
    return code
  }

  /// Ends a run, with its result or why there is none.
  private func settle(_ run: Run, _ end: RunEnd, used: Int64) throws(Failure) -> Slot {
    let level = activities.count - 1
    switch end {
    case .finished(let value):
      results.end(level, value, machine)
      self.end(used: used)
      return value
    case .trapped(let trap):
      let failure = Failure(trap, trace: trace(of: nativeFrames()))
      results.end(level, .nil, machine)
      self.end(used: used)
      clear(after: trap)
      throw failure
    case .used, .waiting:
      // Not without an allowance.
      self.end(used: used)
      throw Failure(.internalError, Trap(.busy, "a run stopped where it cannot go on"))
    }
  }

  private func nativeFrames() -> [TraceFrame] {
    guard let native = machine.gateway.failedNative else { return [] }
    machine.gateway.failedNative = nil
    return [frame(native: native)]
  }

  /// After an error: objects that only the stack led to are let go when memory was short, and an interrupt
  /// is done.
  func clear(after trap: Trap) {
    if trap.code == .interrupted, !isRunning { unsafe abut_flag_clear(dialect.interruptFlag) }
    if trap.code == .memoryLimit {
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
