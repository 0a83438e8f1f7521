import CShims

/// A mutex. Whoever holds it holds it shortly, and calls nobody else's code meanwhile.
@safe public final class ImageLock: @unchecked Sendable {
  private let lock: OpaquePointer

  public init() {
    guard let made = unsafe abut_lock_new() else { preconditionFailure("there is no memory for a lock") }
    unsafe lock = made
  }

  deinit { unsafe abut_lock_free(lock) }

  public func held<Result, Problem: Error>(_ body: () throws(Problem) -> Result) throws(Problem) -> Result {
    unsafe abut_lock_hold(lock)
    defer { unsafe abut_lock_release(lock) }
    return try body()
  }
}
