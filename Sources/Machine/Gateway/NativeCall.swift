public import CShims

/// What a closure is called with.
@safe public struct NativeCall {
  /// The program's own registers: valid until the closure returns.
  public let arguments: UnsafeBufferPointer<Slot>
  fileprivate let record: UnsafeMutablePointer<abut_gateway_call>

  public var gateway: Gateway { unsafe Gateway.of(running: record) }
}

/// An answer that comes later.
open class PendingCall {
  public init() {}
  /// The answer, nil as long as there is none.
  open func poll() throws(Trap) -> Slot? { nil }
  /// Returns when there may be one, at the latest after some milliseconds.
  open func wait() {}
  /// The same, with a bound of the caller's.
  open func wait(milliseconds: Int64) { wait() }
  open func cancel() {}
}

extension Gateway {
  /// A closure.
  public func register(
    _ facts: NativeFacts, _ body: @escaping (NativeCall) throws(Trap) -> Slot
  ) throws(Trap) -> Int {
    let box = ClosureBox { (call) throws(Trap) in try body(call) }
    return unsafe try register(
      facts, callClosure, userData: Unmanaged.passUnretained(box).toOpaque(), keeping: box)
  }

  /// A closure whose answer comes later, or at once when its first poll has it.
  public func registerWaiting(
    _ facts: NativeFacts, _ body: @escaping (NativeCall) throws(Trap) -> PendingCall
  ) throws(Trap) -> Int {
    let box = ClosureBox { (call) throws(Trap) in
      guard call.gateway.pending == nil else { throw Trap(.busy, "the machine waits already") }
      let pending = try body(call)
      if let answer = try pending.poll() { return answer }
      call.gateway.pending = pending
      return nil
    }
    return unsafe try register(
      facts, callClosure, userData: Unmanaged.passUnretained(box).toOpaque(), keeping: box, canWait: true)
  }
}

/// What the user data of a closure's native leads to.
private final class ClosureBox {
  /// Nil: it waits.
  let body: (NativeCall) throws(Trap) -> Slot?
  init(_ body: @escaping (NativeCall) throws(Trap) -> Slot?) { self.body = body }
}

/// Safe because the gateway alone calls it: the record is a whole one, and its user data a box that is kept.
/// Nothing here counts references; a pair of counts costs more than the rest of a call.
private let callClosure: abut_native = { count, arguments, result, call in
  guard let result = unsafe result, let call = unsafe call else { return NativeStatus.failed }
  let record = unsafe call.assumingMemoryBound(to: abut_gateway_call.self)
  guard let data = unsafe record.pointee.user_data else { return NativeStatus.failed }
  let window = unsafe UnsafeBufferPointer(start: arguments, count: Int(count))
  return unsafe Unmanaged<ClosureBox>.fromOpaque(data)._withUnsafeGuaranteedRef { box in
    do throws(Trap) {
      guard let answer = unsafe try box.body(NativeCall(arguments: window, record: record)) else {
        return NativeStatus.waits
      }
      unsafe result.pointee = answer
      return NativeStatus.fine
    } catch {
      unsafe Gateway.fail(
        UnsafeMutableRawPointer(record).assumingMemoryBound(to: abut_native_call.self), error)
      return NativeStatus.failed
    }
  }
}

/// What a native returns.
public enum NativeStatus {
  public static let fine: Int32 = 0
  public static let failed: Int32 = 1
  /// The answer comes later: `gateway.pending` says from where.
  public static let waits: Int32 = 2
}
