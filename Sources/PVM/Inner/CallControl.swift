import CShims

extension Machine {
  /// A host function of inner machines, which are made when the first is asked for. What it gives is for
  /// the host callback to return. A clone has copies of them; a snapshot has them not.
  public func inner(_ call: InnerCall) -> HostAnswer {
    let machines = innerMachines ?? InnerMachines()
    innerMachines = machines
    return machines.call(call, self)
  }
}

/// What inner machines do to the place where a machine stands.
extension Machine {
  /// Goes behind the host call that it stopped at; it is answered by somebody else.
  func leaveCall() {
    guard isInCall else { return }
    isInCall = false
    passCall()
  }

  /// Forgets that the host was called, and gives back what the call's own instruction cost: running on calls
  /// again.
  func repeatCall() {
    isInCall = false
    isRepeating = true
    log?.lose("an interrupted call is made again")
    guard stepper.meter.kind == .instruction else { return }
    gas += UInt64(stepper.meter.costs.byInstruction[Int(Instruction.ecalli.rawValue)].price)
  }

  /// Whether another thread wants it to stop; it is not forgotten by asking.
  var isInterruptPending: Bool { unsafe abut_flag_load(&context.pointee.interrupt) != 0 }
}
