import CShims

/// A mutex with a condition. Whoever holds it holds it shortly, and calls nobody else's code meanwhile.
@safe final class Lock: @unchecked Sendable {
  private let lock: OpaquePointer
  private let process = abut_process_start()

  init() {
    guard let made = unsafe abut_lock_new() else { preconditionFailure("there is no memory for a lock") }
    unsafe lock = made
  }

  /// In the child of a fork others may seem to wait for ever: the lock is left alone there.
  deinit { if process == abut_process() { unsafe abut_lock_free(lock) } }

  /// Whether this is still the process that made the lock. A child of a fork must not take it: the thread
  /// that held it is not there to let it go.
  var isHere: Bool { process == abut_process() }

  func held<Result, Problem: Error>(_ body: () throws(Problem) -> Result) throws(Problem) -> Result {
    unsafe abut_lock_hold(lock)
    defer { unsafe abut_lock_release(lock) }
    return try body()
  }

  /// For the holder: lets go until there is news or the deadline (negative: never) is over; false when it is.
  func wait(until deadline: Int64) -> Bool { unsafe abut_lock_wait(lock, deadline) != 0 }

  func wake() { unsafe abut_lock_wake(lock) }
}
