import CShims
import Machine

/// Stopwatches: objects with tag `Timer` and the time at which they began.
enum TimerNatives {
  static var all: [Native] {
    [
      Native("Timer.new", arity: 0, description: "A stopwatch that begins now") {
        call throws(NativeFailure) in
        .value(try call.tagged(ION_ATOM_TIMER, now()))
      },
      Native("Timer.elapsed", arity: 1, description: "Milliseconds since a stopwatch began") {
        call throws(NativeFailure) in
        guard let start = unsafe call.part(ION_ATOM_TIMER, of: call.arguments[0]) else {
          throw call.refusal("Timer")
        }
        return .value(unsafe .number(now() - start.pointee.number))
      },
      Native("Timer.reset", arity: 1, description: "Lets a stopwatch begin again") {
        call throws(NativeFailure) in
        guard let start = unsafe call.part(ION_ATOM_TIMER, of: call.arguments[0]) else {
          throw call.refusal("Timer")
        }
        unsafe start.pointee = .number(now())
        return .value(call.unit)
      },
    ]
  }

  /// Milliseconds of a clock that never goes back.
  private static func now() -> Double { Double(abut_clock()) / 1e6 }
}
