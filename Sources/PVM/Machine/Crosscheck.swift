public import Bytes
import CShims

/// A fast engine and the stepper on a copy of the state, compared at every stop.
extension Machine {
  func compareAll(_ callsBack: Bool) -> Stop {
    while true {
      let shadow: Machine
      do throws(Fault) {
        shadow = try makeShadow()
        try shadow.become(self, sharing: false)
      } catch {
        return .invalid(.noMemory)
      }
      let stop = flyFast(false)
      if !(stop.code == .interrupted && stepper.meter.kind == .none) {
        let other = stop.code == .interrupted ? shadow.chase(self) : shadow.walk(Walk(), false)
        difference = compare(shadow, stop, other)
        if !difference.isEmpty { return .invalid(.differs) }
      }
      guard stop.code == .hostCall, callsBack else { return stop }
      if let stop = ask() { return stop }
      if isInterrupted() { return .interrupted }
    }
  }

  private func makeShadow() throws(Fault) -> Machine {
    if let shadow { return shadow }
    var options = options
    options.backend = .stepper
    options.argument = []
    let made = try Machine(bare: module, options)
    shadow = made
    return made
  }

  /// Where another thread stopped `other` is nobody's plan: goes on as long as more gas is left.
  private func chase(_ other: Machine) -> Stop {
    while gas > other.gas || gas == other.gas && (pc != other.pc || isCharged != other.isCharged) {
      let gasBefore = gas
      if let stop = single(false) { return stop.code == .hostCall && pc == other.pc ? .interrupted : stop }
      if gas == gasBefore, gas < other.gas { break }
    }
    return .interrupted
  }

  /// Everything but callbacks, breakpoints and the like.
  func become(_ other: Machine, sharing: Bool) throws(Fault) {
    unsafe registers.update(from: other.registers, count: 13)
    unsafe context.pointee.pc = other.pc
    unsafe context.pointee.call = other.context.pointee.call
    stepper.take(over: other.stepper)
    stepper.gas = other.stepper.gas
    (gasGiven, gasUsed) = (other.gas, 0)
    (isInCall, isFresh) = (other.isInCall, other.isFresh)
    try memory.become(other.memory, sharing: sharing, owned: &copies)
  }

  /// What differs, in words; empty when nothing does.
  private func compare(_ shadow: Machine, _ stop: Stop, _ other: Stop) -> String {
    func differs<T: Equatable>(_ what: String, _ mine: T, _ theirs: T, _ text: (T) -> String) -> String? {
      mine == theirs ? nil : "\(what) is \(text(mine)), by the book \(text(theirs))"
    }
    let number: (UInt64) -> String = { String($0) }
    if let text = differs("the stop", stop, other, { "\($0.code.rawValue) \($0.detail)" })
      ?? differs("pc", pc, shadow.pc, number) ?? differs("gas", gas, shadow.gas, number)
      ?? differs("charged", isCharged, shadow.isCharged, { $0 ? "true" : "false" })
      ?? differs("the heap pointer", heapPointer, shadow.heapPointer, number)
    {
      return "crosscheck: \(text) (pc \(pc))"
    }
    for index in 0..<13 where register(index) != shadow.register(index) {
      return "crosscheck: r\(index) is \(register(index)), by the book \(shadow.register(index)) (pc \(pc))"
    }
    let ranges = memory.outline()
    if ranges != shadow.memory.outline() { return "crosscheck: other pages are mapped (pc \(pc))" }
    if let address = memory.difference(shadow.memory, ranges) {
      return "crosscheck: memory differs at 0x\(String(address, radix: 16)) (pc \(pc))"
    }
    return ""
  }
}

extension Machine {
  /// Another machine in the same state; host memory is shared by both. Callbacks are the same, too: whoever
  /// owns the new one gives it its handle.
  public func clone() throws(Fault) -> Machine {
    var options = options
    options.argument = []
    let other = try Machine(bare: module, options)
    try other.become(self, sharing: true)
    unsafe other.setCallback(callback, userData, handle)
    (other.breakpoints, other.passedBreakpoint) = (breakpoints, passedBreakpoint)
    (other.backend, other.backendNote, other.engines) = (backend, backendNote, engines)
    (other.lastStop, other.laidRanges) = (lastStop, laidRanges)
    other.innerMachines = try innerMachines?.clone()
    return other
  }
}
