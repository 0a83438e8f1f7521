public import CShims

/// What hangs on a running call: why it fails, and what is to be done when it returns.
private final class CallNote {
  var trap: Trap?
  var sweeps = false
}

extension Gateway {
  // MARK: Calling

  /// Calls a native; arguments are an exact window, which it only reads. Nil when it will answer later: then
  /// `pending` is set. An object among the results is alive until something is allocated: store it first.
  public func call(_ number: Int, _ arguments: UnsafePointer<Slot>, count: Int) throws(Trap) -> Slot? {
    var result = Slot.nil
    let outcome = unsafe abut_machine_call_native(context, UInt32(number), Int32(count), arguments, &result)
    switch outcome {
    case Int32(ABUT_CALL_FINE): return result
    case Int32(ABUT_CALL_WAITS): return nil
    default: throw takeFailure()
    }
  }

  /// Why the call trapped that just did.
  public func takeFailure() -> Trap {
    let trap = failure ?? Trap(.nativeFailed, "a native failed")
    failure = nil
    return trap
  }

  /// Whether natives run at the moment.
  public var isCalling: Bool { unsafe table.pointee.running != nil }

  /// The natives that run, the innermost first.
  public var running: [Int] {
    var found: [Int] = []
    var next = unsafe table.pointee.running
    while let call = unsafe next {
      found.append(unsafe Int(call.pointee.call.native))
      unsafe next = call.pointee.outer
    }
    return found
  }

  // MARK: Waiting

  /// What the program waits for, if it is there: then nothing is pending any more.
  public func answer() throws(Trap) -> Slot? {
    guard let waited = pending else { throw Trap(.busy, "nothing is waited for") }
    let number = unsafe Int(context.pointee.waiting) - 1
    do throws(Trap) {
      guard let answer = try waited.poll() else { return nil }
      settleWaiting()
      return try cleaned(answer, from: number)
    } catch {
      settleWaiting()
      throw error
    }
  }

  /// Waits until the answer is there, or `isOver` says that nobody wants it.
  public func finish(unless isOver: () -> Bool) throws(Trap) -> Slot {
    while true {
      if let answer = try answer() { return answer }
      guard !isOver() else {
        cancelPending()
        throw Trap(.interrupted, "interrupted")
      }
      pending?.wait()
    }
  }

  /// Nobody will ask any more.
  public func cancelPending() {
    pending?.cancel()
    settleWaiting()
  }

  private func settleWaiting() {
    pending = nil
    unsafe context.pointee.waiting = 0
  }

  // MARK: Results

  /// A value as the machine has it; anything else traps.
  private func cleaned(_ value: Slot, from number: Int) throws(Trap) -> Slot {
    switch value.kind {
    case Slot.Kind.number: return Slot(kind: value.kind, aux: 0, bits: value.bits)
    case Slot.Kind.bool: return .bool(value.bool)
    case Slot.Kind.nil: return .nil
    case Slot.Kind.object:
      guard let object = unsafe value.object else {
        throw Trap(.badValue, "\(name(number)) gave an object that is NULL")
      }
      guard unsafe Heap.of(object) === heap else {
        throw Trap(.badValue, "\(name(number)) gave an object of another machine, or none at all")
      }
      return unsafe .object(UnsafeMutableRawPointer(object))
    case Slot.Kind.i32...Slot.Kind.char where kinds >> UInt64(value.kind) & 1 != 0:
      var (made, clean) = (value, Slot.nil)
      if unsafe abut_gateway_clean(kinds, &made, &clean) { return clean }
      let code = String(UInt32(truncatingIfNeeded: value.bits), radix: 16)
      throw Trap(.badValue, "\(name(number)) gave a character U+\(code), which is none")
    default: throw Trap(.badValue, "\(name(number)) gave a value of kind \(value.kind), which is none")
    }
  }

  private func name(_ number: Int) -> String {
    records.indices.contains(number) ? records[number].facts.name : "a native"
  }

  fileprivate func refuse(_ number: Int, _ count: Int) {
    failedNative = number
    let facts = records[number].facts
    let denied = unsafe context.pointee.natives[number].denied
    guard denied == 0 else {
      failure = Trap(.permission, "\(facts.name) needs \(Capabilities.text(denied)), which is not permitted")
      return
    }
    failure = facts.refusal(of: count)
  }

  fileprivate func settle(
    _ call: UnsafeMutablePointer<abut_gateway_call>, _ status: Int32, _ made: Slot
  ) throws(Trap) -> Slot? {
    let number = unsafe Int(call.pointee.call.native)
    let note = unsafe Self.takeNote(&call.pointee.call)
    if let note, note.sweeps, !isCalling { sweep() }
    switch status {
    case NativeStatus.fine: return try cleaned(made, from: number)
    case NativeStatus.failed: throw note?.trap ?? Trap(.nativeFailed, "\(name(number)) failed")
    case NativeStatus.waits where records[number].canWait && pending != nil:
      unsafe context.pointee.waiting = UInt32(number + 1)
      return nil
    default: throw Trap(.badValue, "\(name(number)) returned \(status), which is no status")
    }
  }

  // MARK: What natives ask of their call

  /// Why the native that is called will fail: `code` is its own, or one of the machine's.
  public static func setError(
    _ call: UnsafeMutablePointer<abut_native_call>, code: UInt32, text: String
  ) {
    let number = code == 0 ? TrapCode.nativeFailed.rawValue : code
    let words = unsafe text.isEmpty ? failed(call) : text
    unsafe fail(call, Trap(.nativeFailed, number: number, words))
  }

  private static func failed(_ call: UnsafePointer<abut_native_call>) -> String {
    let record = unsafe UnsafeRawPointer(call).assumingMemoryBound(to: abut_gateway_call.self)
    return unsafe "\(of(record)?.name(Int(call.pointee.native)) ?? "a native") failed"
  }

  /// The same with all of a trap.
  public static func fail(_ call: UnsafeMutablePointer<abut_native_call>, _ trap: Trap) {
    unsafe note(call).trap = trap
  }

  /// What was registered with the function that is called.
  public static func userData(of call: UnsafePointer<abut_native_call>) -> UnsafeMutableRawPointer? {
    unsafe UnsafeRawPointer(call).assumingMemoryBound(to: abut_gateway_call.self).pointee.user_data
  }

  /// The name of the native that is called; it stays where it is as long as the machine.
  public static func name(of call: UnsafePointer<abut_native_call>) -> UnsafePointer<CChar>? {
    guard let gateway = unsafe of(UnsafeRawPointer(call).assumingMemoryBound(to: abut_gateway_call.self))
    else {
      return nil
    }
    let text = unsafe gateway.records[Int(call.pointee.native)].text
    return unsafe UnsafeRawPointer(text).assumingMemoryBound(to: CChar.self)
  }

  /// The gateway through which the native is called.
  public static func of(_ call: UnsafePointer<abut_gateway_call>) -> Gateway? {
    guard let context = unsafe call.pointee.call.context else { return nil }
    return unsafe of(abut_gateway_of(context))
  }

  /// The same for a call that surely runs.
  static func of(running call: UnsafePointer<abut_gateway_call>) -> Gateway {
    guard let gateway = unsafe of(call) else { preconditionFailure("a call without a gateway") }
    return gateway
  }

  fileprivate static func of(_ table: UnsafeMutablePointer<abut_gateway>?) -> Gateway? {
    guard let owner = unsafe table?.pointee.owner else { return nil }
    return unsafe Unmanaged<Gateway>.fromOpaque(owner).takeUnretainedValue()
  }

  private static func note(_ call: UnsafeMutablePointer<abut_native_call>) -> CallNote {
    if let known = unsafe call.pointee.message {
      return unsafe Unmanaged<CallNote>.fromOpaque(known).takeUnretainedValue()
    }
    let note = CallNote()
    unsafe call.pointee.message = Unmanaged.passRetained(note).toOpaque()
    return note
  }

  private static func takeNote(_ call: inout abut_native_call) -> CallNote? {
    guard let known = unsafe call.message else { return nil }
    unsafe call.message = nil
    return unsafe Unmanaged<CallNote>.fromOpaque(known).takeRetainedValue()
  }

  /// The outermost call will sweep when it returns.
  func askToSweep() {
    guard var call = unsafe table.pointee.running else { return }
    while let outer = unsafe call.pointee.outer { unsafe call = unsafe outer }
    unsafe Self.note(UnsafeMutableRawPointer(call).assumingMemoryBound(to: abut_native_call.self)).sweeps =
      true
  }
}

/// C's way to `refuse`.
let refuseCall: @convention(c) (UnsafeMutablePointer<abut_gateway>?, UInt32, Int32) -> Void = {
  table, number, count in
  unsafe Gateway.of(table)?.refuse(Int(number), Int(count))
}

/// C's way to `settle`. The result is in a register before its scope closes.
let settleCall:
  @convention(c) (
    UnsafeMutablePointer<abut_gateway>?, UnsafeMutablePointer<abut_gateway_call>?, Int32, UInt32,
    UnsafeMutablePointer<Slot>?, UnsafeMutablePointer<Slot>?
  ) -> Int32 = { table, call, status, scope, made, result in
    guard let gateway = unsafe Gateway.of(table), let call = unsafe call, let made = unsafe made else {
      return Int32(ABUT_CALL_TRAPPED)
    }
    defer { unsafe gateway.heap.closeScope(Int(scope)) }
    do throws(Trap) {
      guard let answer = unsafe try gateway.settle(call, status, made.pointee) else {
        return Int32(ABUT_CALL_WAITS)
      }
      unsafe result?.pointee = answer
      return Int32(ABUT_CALL_FINE)
    } catch {
      gateway.failure = error
      gateway.failedNative = unsafe Int(call.pointee.call.native)
      return Int32(ABUT_CALL_TRAPPED)
    }
  }

extension Machine {
  /// Waits for the answer of the native that will give one, or for an interrupt.
  public func finishPending() throws(Trap) -> Slot {
    let flag = unsafe dialect.interruptFlag
    do throws(Trap) {
      return try gateway.finish { unsafe abut_flag_load(flag) != 0 }
    } catch {
      throw error.code == .interrupted ? Trap.interrupted : error
    }
  }
}
