import CShims
import Machine

// Natives that answer later. A ticket is of one call: whoever answers twice, or after nobody, changes
// nothing.

extension NativeCall {
  /// For `World.answer`; the native then gives `.later`. The answer may come before that. 0 outside of
  /// processes.
  public func later() -> UInt64 {
    guard unsafe scheduler.pointee.world.pointee.hooks.owner != nil, ticket != 0 else { return 0 }
    return unsafe World.with(scheduler) { unsafe $0.issue(for: ticket, scheduler) }
  }
}

extension World {
  fileprivate func issue(for process: UInt64, _ scheduler: UnsafeMutablePointer<ion_scheduler>) -> UInt64 {
    let number = unsafe Int(scheduler.pointee.number)
    if unsafe issued[number] != 0 { return unsafe issued[number] }
    unsafe ion_expect(raw, 1)
    return gate.held {
      nextTicket += 1
      tickets[nextTicket] = process
      unsafe issued[number] = nextTicket
      return nextTicket
    }
  }

  /// The ticket of the call that has returned; 0: it wanted none.
  func takeIssued(_ scheduler: UnsafeMutablePointer<ion_scheduler>) -> UInt64 {
    let number = unsafe Int(scheduler.pointee.number)
    defer { unsafe issued[number] = 0 }
    return unsafe issued[number]
  }

  /// The call has its result already.
  func revoke(_ ticket: UInt64) { _ = redeem(ticket) }

  /// Nobody waits for the answers of a process that has ended: runs do not, either.
  func forget(_ process: UInt64) {
    let lost = gate.held { () -> Int in
      guard !tickets.isEmpty else { return 0 }
      let before = tickets.count
      tickets = tickets.filter { $0.value != process }
      return before - tickets.count
    }
    if lost > 0 { unsafe ion_expect(raw, Int32(clamping: -lost)) }
  }

  /// Who waits; nil: nobody.
  private func redeem(_ ticket: UInt64) -> UInt64? {
    guard let process = gate.held({ tickets.removeValue(forKey: ticket) }) else { return nil }
    unsafe ion_expect(raw, -1)
    return process
  }

  /// The result of a native that answers later. From any thread; it does not wait. False: nobody waits
  /// for it.
  @discardableResult
  public func answer(_ ticket: UInt64, _ result: Result<Term, NativeFailure>) -> Bool {
    // Runs go on waiting until the answer is there.
    guard let process = gate.held({ tickets.removeValue(forKey: ticket) }) else { return false }
    unsafe post { scheduler in
      unsafe self.deliver(result, to: process, scheduler)
      unsafe ion_expect(self.raw, -1)
    }
    return true
  }

  private func deliver(
    _ result: Result<Term, NativeFailure>, to process: UInt64,
    _ scheduler: UnsafeMutablePointer<ion_scheduler>
  ) {
    var failure: NativeFailure
    switch result {
    case .success(let term):
      do throws(HostError) { return unsafe try deliver(term, false, to: process, scheduler) } catch {
        failure = .runtime("the answer is no value here")
      }
    case .failure(let given): failure = given
    }
    do throws(HostError) {
      unsafe try deliver(.atom("Error: FFI call error: \(failure.message)"), true, to: process, scheduler)
    } catch {
      // There is no memory for any answer: nobody can wait for one.
      var reason = Slot(kind: UInt32(ABUT_KIND_ATOM), aux: 0, bits: UInt64(ION_ATOM_MEMORY_LIMIT))
      unsafe ion_exit_signal(scheduler, process, 0, &reason, false)
    }
  }

  private func deliver(
    _ term: Term, _ isFailure: Bool, to process: UInt64, _ scheduler: UnsafeMutablePointer<ion_scheduler>
  ) throws(HostError) {
    unsafe try withDesk(scheduler) { maker throws(HostError) in
      var slot = try maker.slot(term)
      guard unsafe ion_answer(scheduler, process, &slot, isFailure) else { throw .noMemory }
    }
  }
}
