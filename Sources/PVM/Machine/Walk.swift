import CShims

/// What makes a run go instruction by instruction.
struct Walk {
  var left = UInt64.max
  var isStep = false
  /// Where to stop, in order.
  var places: [UInt64] = []
}

extension Machine {
  /// With the stepper alone: for breakpoints, traces and counted steps.
  func walk(_ walk: Walk, _ callsBack: Bool) -> Stop {
    var left = walk.left
    // A breakpoint that it stands on since it stopped there, and where it is stepped from, does not hold it.
    var isHeld = !walk.isStep && passedBreakpoint != pc
    let watches = !walk.places.isEmpty || !breakpoints.isEmpty
    while left > 0 {
      if isInterrupted() { return .interrupted }
      if watches, isHeld, contains(walk.places, pc) || contains(breakpoints, pc) { return .breakpoint }
      isHeld = true
      if unsafe trace != nil { tell() }
      if let stop = single(callsBack) { return stop }
      left -= 1
    }
    return .stepped
  }

  /// Stops every run before the instruction at `pc`.
  public func setBreakpoint(_ pc: UInt64) {
    guard !contains(breakpoints, pc) else { return }
    breakpoints.append(pc)
    breakpoints.sort()
  }

  public func clearBreakpoint(_ pc: UInt64) { breakpoints.removeAll { $0 == pc } }

  private func contains(_ places: [UInt64], _ pc: UInt64) -> Bool {
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle] < pc { low = middle + 1 } else { high = middle }
    }
    return low < places.count && places[low] == pc
  }

  private func tell() {
    guard let trace = unsafe trace else { return }
    let place = stepper.place
    let opcode = unsafe program.decoder.code[Int(place)]
    var step = unsafe abut_pvm_trace(
      pc: pc, gas: gas, opcode: opcode, reserved: (0, 0, 0, 0, 0, 0, 0), registers: UnsafePointer(registers))
    unsafe withUnsafePointer(to: &step) { unsafe trace(handle, UnsafeRawPointer($0), traceData) }
  }
}
