import CShims

/// What a fast engine is to the runner.
protocol FastEngine: AnyObject {
  func run(_ context: UnsafeMutablePointer<abut_pvm_context>) -> UInt32
}

/// Running: to the next stop.
extension Machine {
  /// Calls nobody back.
  public func run() -> Stop {
    guard !isRunning else { return .invalid(.isRunning) }
    return finish(begin() ?? fly(false))
  }

  /// Runs from `entry` (all ones: from where it stands), and calls the host back.
  public func execute(entry: UInt32) -> Stop {
    guard !isRunning else { return .invalid(.isRunning) }
    if entry != .max {
      pc = UInt64(entry)
      isCharged = false
    }
    return finish(begin() ?? fly(true))
  }

  /// Executes up to `count` instructions, and calls nobody back.
  public func step(_ count: UInt64) -> Stop { start(Walk(left: count, isStep: true)) }

  /// Runs until one of these is next, and calls nobody back.
  public func run(until places: [UInt64]) -> Stop { start(Walk(places: places.sorted())) }

  private func start(_ walk: Walk) -> Stop {
    guard !isRunning else { return .invalid(.isRunning) }
    return finish(begin() ?? self.walk(walk, false))
  }

  /// A stop when it cannot even start.
  private func begin() -> Stop? {
    isRunning = true
    isRepeating = false
    log?.resumed(self)
    return refusal()
  }

  private func finish(_ stop: Stop) -> Stop {
    isRunning = false
    lastStop = stop
    log?.stopped(self, stop)
    stats.stops &+= 1
    if stop.code == .faulted { stats.faults &+= 1 }
    passedBreakpoint = stop.code == .breakpoint ? pc : nil
    return stop
  }

  /// Why it cannot even start.
  private func refusal() -> Stop? {
    if isDestroyed { return .invalid(.isDestroyed) }
    if isInterrupted() { return .interrupted }
    if !isValid { return .panicked }
    if isInCall {
      isInCall = false
      passCall()
    }
    if isFresh {
      // gp08 checks where it is sent; afterwards it can only be where the program led it.
      let place = stepper.place
      if program.profile == .gp08,
        !program.decoder.isMarked(place) || program.decoder.instruction(at: place) == nil
      {
        return .panicked
      }
      isFresh = false
    }
    return nil
  }

  /// With the backend, when nothing asks for single instructions.
  private func fly(_ callsBack: Bool) -> Stop {
    if unsafe trace != nil || !breakpoints.isEmpty { return walk(Walk(), callsBack) }
    if !engines.areMade || engines.share != memory.isSharing { makeEngines() }
    switch backend {
    case .stepper: return walk(Walk(), callsBack)
    case .crosscheck: return compareAll(callsBack)
    case .interpreter, .recompiler: return flyFast(callsBack)
    }
  }

  /// With the best engine there is.
  func flyFast(_ callsBack: Bool) -> Stop {
    if let compiled = engines.compiled { return fly(compiled, callsBack) }
    if let lowered = engines.lowered { return fly(lowered, callsBack) }
    return walk(Walk(), callsBack)
  }

  /// The loop around a fast engine.
  @inline(__always) func fly<Engine: FastEngine>(_ engine: Engine, _ callsBack: Bool) -> Stop {
    let context = unsafe self.context
    let stepper = self.stepper
    let meter = stepper.meter
    let kind = meter.kind
    let count = UInt64(stepper.decoder.count)
    while true {
      let pc = unsafe context.pointee.pc
      var flies = pc < count
      if flies {
        // What the engine finds paid when it enters.
        if kind == .pipeline {
          if !stepper.isCharged {
            guard stepper.take(meter.charge(UInt32(truncatingIfNeeded: pc))) else { return .outOfGas }
            stepper.isCharged = true
          }
        } else if kind == .instruction {
          // Where the gas ends before the segment does, the stepper finds the place.
          flies = stepper.take(meter.rest(UInt32(truncatingIfNeeded: pc)))
        }
      }
      if flies {
        stats.entries &+= 1
        let why = unsafe engine.run(context)
        if why == UInt32(ABUT_PVM_CALL) {
          stepper.isCharged = true
          if let stop = callHost(callsBack) { return stop }
          if isInterrupted() { return .interrupted }
          continue
        }
        if why == UInt32(ABUT_PVM_GAS) {
          stepper.isCharged = false
          if isInterrupted() { return .interrupted }
          if kind == .none { unsafe context.pointee.budget = Stepper.slice }
          continue
        }
        stepper.isCharged = true
        if kind == .instruction { unsafe context.pointee.budget &+= meter.rest(stepper.place) }
      }
      if isInterrupted() { return .interrupted }
      if let stop = single(callsBack) { return stop }
    }
  }

  /// One instruction by the stepper; nil when it goes on.
  @inline(__always) func single(_ callsBack: Bool) -> Stop? {
    stats.steps &+= 1
    switch stepper.step() {
    case .next, .jumped: return nil
    case .halted: return .halted
    case .panicked: return .panicked
    case .faulted: return .faulted(stepper.faultAddress)
    case .called: return callHost(callsBack)
    case .outOfGas: return .outOfGas
    }
  }

  /// Sees and forgets an interrupt.
  @inline(__always) func isInterrupted() -> Bool {
    guard unsafe abut_flag_load(&context.pointee.interrupt) != 0 else { return false }
    unsafe abut_flag_clear(&context.pointee.interrupt)
    return true
  }
}

/// Host calls.
extension Machine {
  /// An ecalli stands at pc. nil: the host has answered, and it goes on.
  @inline(__always) func callHost(_ callsBack: Bool) -> Stop? {
    stats.hostCalls &+= 1
    isInCall = true
    if let log { unsafe log.called(self, context.pointee.call) }
    return callsBack ? ask() : unsafe .hostCall(context.pointee.call)
  }

  @inline(__always) func ask() -> Stop? {
    let number = unsafe context.pointee.call
    guard let callback = unsafe callback else {
      isInCall = false
      return .panicked
    }
    let answer = unsafe callback(handle, Int32(truncatingIfNeeded: number), userData)
    if let log { log.resumed(self) }
    guard answer == 0, !isDestroyed else { return settle(answer, number) }
    if isInCall {
      isInCall = false
      passCall()
    }
    return nil
  }

  /// Goes behind the ecalli at pc.
  @inline(__always) func passCall() {
    let place = stepper.place
    unsafe context.pointee.pc = UInt64(place &+ 1 &+ stepper.decoder.skip(place))
  }

  /// Any answer but to go on. What is none counts as an error.
  private func settle(_ answer: Int32, _ number: UInt64) -> Stop {
    let answer = HostAnswer(rawValue: answer) ?? .error
    if answer == .yield { return isRepeating && isInterrupted() ? .interrupted : .hostCall(number) }
    isInCall = false
    switch answer {
    case .terminate: return .halted
    case .outOfGas: return .outOfGas
    case .fault: return .faulted(faultAddress)
    case .continue: return .invalid(.isDestroyed)
    case .error, .yield: return .panicked
    }
  }
}
