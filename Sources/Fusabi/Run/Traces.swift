import CShims
import Machine

/// Where everything stands that runs.
extension VM {
  /// Why a run ended, with the frames of all that runs.
  func failure(_ trap: Trap, _ run: Run) -> Failure {
    var trace: [Frame] = []
    if let native = machine.gateway.failedNative {
      machine.gateway.failedNative = nil
      trace.append(frame(native: native))
    }
    trace += outerTrace()
    guard let refusal = run.refusal else { return Failure(trap, trace: trace) }
    return Failure(refusal.status, refusal.trap, trace: refusal.trace + trace, offset: refusal.offset)
  }

  /// The frames of everything that runs, the innermost first.
  func outerTrace() -> [Frame] {
    var trace: [Frame] = []
    var op = unsafe machine.context.pointee.op
    var base = unsafe machine.context.pointee.base
    for activity in activities.reversed() {
      unsafe append(activity.run, op, base, to: &trace)
      if let caller = activity.caller { trace.append(frame(native: caller)) }
      unsafe op = activity.before.op
      unsafe base = activity.before.base
    }
    return trace
  }

  private func frame(native: Int) -> Frame {
    Frame(name: machine.gateway.facts(of: native).name, function: nil, offset: 0, line: 0)
  }

  /// The frames of a run: from where the engine is in it, or else from where it stands.
  private func append(
    _ run: Run, _ op: UnsafePointer<abut_op>?, _ base: UnsafeMutablePointer<Slot>?, to trace: inout [Frame]
  ) {
    var function = run.function
    var pc = run.pc
    var frame = unsafe run.frame
    if run.isInEngine, let op = unsafe op, let base = unsafe base,
      let (found, code) = unsafe run.loaded.find(op)
    {
      function = found
      pc = unsafe code.place(of: op).pc
      unsafe frame = base
    }
    while true {
      let line = run.loaded.module.line(of: function.number, at: pc)
      trace.append(Frame(name: function.name, function: function.number, offset: pc, line: line))
      let record = unsafe frame[function.params.count]
      guard unsafe frame > run.bottom, let caller = run.loaded.place(record.bits) else { return }
      unsafe frame -= Int(record.aux) / MemoryLayout<Slot>.stride
      function = caller.function
      pc = caller.pc - Self.callSize
    }
  }

  /// Bytes of the instruction `call`.
  private static let callSize = 5
}
