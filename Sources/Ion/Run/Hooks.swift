import CShims
import Machine

/// What the C part asks of a world.
extension World {
  func hook() {
    unsafe raw.pointee.hooks.owner = Unmanaged.passUnretained(self).toOpaque()
    unsafe raw.pointee.hooks.translate = { scheduler, function, made, ops in
      guard let scheduler = unsafe scheduler, let made = unsafe made, let ops = unsafe ops else {
        return false
      }
      return unsafe World.with(scheduler) { unsafe $0.translate(Int(function), made, ops) }
    }
    unsafe raw.pointee.hooks.variant = { scheduler, function, captures in
      guard let scheduler = unsafe scheduler else { return UInt32.max }
      return unsafe World.with(scheduler) { world in
        world.image.variant(of: Int(function), captures: Int(captures)).map { UInt32($0) } ?? UInt32.max
      }
    }
    unsafe raw.pointee.hooks.locate = { scheduler, op in
      guard let scheduler = unsafe scheduler, let op = unsafe op else { return UInt32.max }
      return unsafe World.with(scheduler) { world in
        unsafe world.image.function(of: op).map { UInt32($0.number) } ?? UInt32.max
      }
    }
    unsafe raw.pointee.hooks.native = { scheduler, native, count, arguments, result in
      guard let scheduler = unsafe scheduler, let result = unsafe result else {
        return Int32(ION_NATIVE_FAILED)
      }
      let window = unsafe UnsafeMutableBufferPointer(start: arguments, count: Int(count))
      return unsafe World.with(scheduler) { unsafe $0.call(Int(native), window, result, scheduler) }
    }
    unsafe raw.pointee.hooks.outside = { scheduler in
      guard let scheduler = unsafe scheduler else { return }
      unsafe World.with(scheduler) { unsafe $0.outside(scheduler) }
    }
    unsafe raw.pointee.hooks.checkpoint = { scheduler, op in
      guard let scheduler = unsafe scheduler, let op = unsafe op else { return true }
      return unsafe World.with(scheduler) { unsafe $0.checkpoint(scheduler, op) }
    }
    unsafe raw.pointee.hooks.event = { scheduler, what, process, other, value in
      guard let scheduler = unsafe scheduler else { return }
      unsafe World.with(scheduler) { unsafe $0.tell(scheduler, what, process, other, value?.pointee) }
    }
    unsafe raw.pointee.hooks.crash = { scheduler, process, op, reason in
      guard let scheduler = unsafe scheduler, let reason = unsafe reason else { return }
      unsafe World.with(scheduler) { unsafe $0.note(scheduler, process, op, reason.pointee) }
    }
  }

  static func with<Result>(
    _ scheduler: UnsafeMutablePointer<ion_scheduler>, _ body: (World) -> Result
  ) -> Result {
    guard let owner = unsafe scheduler.pointee.world.pointee.hooks.owner else {
      preconditionFailure("a scheduler without a world")
    }
    return unsafe Unmanaged<World>.fromOpaque(owner)._withUnsafeGuaranteedRef { body($0) }
  }

  private func translate(
    _ function: Int, _ made: UnsafeMutablePointer<abut_function>, _ ops: UnsafeMutablePointer<UInt32>
  ) -> Bool {
    guard let code = image.code(function, form, level: options.isTraced ? .plain : .all) else { return false }
    let looksAtThis = unsafe raw.pointee.function_flags[function] & UInt8(ION_FUNCTION_THIS) != 0
    let arity = unsafe raw.pointee.function_arity[function]
    unsafe made.pointee.arity = looksAtThis ? arity | ION_ARITY_THIS : arity
    unsafe made.pointee.frame = UInt32(code.frameSlots * MemoryLayout<Slot>.stride)
    unsafe made.pointee.entry = code.ops
    unsafe ops.pointee = UInt32(code.count)
    return true
  }

  // MARK: natives

  private func call(
    _ number: Int, _ window: UnsafeMutableBufferPointer<Slot>, _ result: UnsafeMutablePointer<Slot>,
    _ scheduler: UnsafeMutablePointer<ion_scheduler>
  ) -> Int32 {
    guard let process = unsafe scheduler.pointee.current else { return Int32(ION_NATIVE_FAILED) }
    let call = unsafe NativeCall(
      arguments: window, ticket: process.pointee.identity, scheduler: scheduler, place: place)
    do throws(NativeFailure) {
      guard let outcome = unsafe try callable[number](call) else {
        throw refusal(of: number, window.count)
      }
      let ticket = unsafe takeIssued(scheduler)
      if case .later = outcome, ticket == 0 {
        throw .runtime("\(image.natives[number]) answers later, and wanted no ticket")
      }
      switch outcome {
      case .later: return Int32(ION_NATIVE_WAITS)
      case .value(let slot), .exit(let slot): unsafe result.pointee = slot
      }
      if ticket != 0 { revoke(ticket) }
      if case .exit = outcome { return Int32(ION_NATIVE_CRASH) }
    } catch {
      let ticket = unsafe takeIssued(scheduler)
      if ticket != 0 { revoke(ticket) }
      let maker = unsafe Terms(scheduler, names)
      let atom = (try? maker.atom("Error: FFI call error: \(error.message)")) ?? 0
      unsafe result.pointee = Slot(kind: UInt32(ABUT_KIND_ATOM), aux: 0, bits: UInt64(atom))
      return Int32(ION_NATIVE_FAILED)
    }
    return Int32(ION_NATIVE_FINE)
  }

  private func refusal(of number: Int, _ count: Int) -> NativeFailure {
    natives[number]?.refusal(of: count, under: options.policy) ?? .notFound(image.natives[number])
  }

  // MARK: looking

  private func checkpoint(_ scheduler: UnsafeMutablePointer<ion_scheduler>, _ op: UnsafePointer<abut_op>)
    -> Bool
  {
    guard let onCheckpoint, let process = unsafe scheduler.pointee.current else { return true }
    guard let place = unsafe place(of: op), let found = unsafe image.function(of: op) else { return true }
    let view = unsafe Checkpoint(
      process: process.pointee.identity, function: place.function, instruction: place.instruction,
      number: found.number, base: scheduler.pointee.context.base, world: self, scheduler: scheduler)
    return onCheckpoint(view)
  }

  private func tell(
    _ scheduler: UnsafeMutablePointer<ion_scheduler>, _ what: UInt32, _ process: UInt64, _ other: UInt64,
    _ value: Slot?
  ) {
    guard let onEvent, let kind = Event.Kind(rawValue: what) else { return }
    var term: Term?
    if let value {
      var reader = unsafe Terms(scheduler, names)
      term = try? reader.term(value)
    }
    onEvent(
      unsafe Event(
        kind: kind, time: abut_clock(), scheduler: Int(scheduler.pointee.number), process: process,
        other: other,
        value: term))
  }

  private func note(
    _ scheduler: UnsafeMutablePointer<ion_scheduler>, _ process: UInt64, _ op: UnsafePointer<abut_op>?,
    _ reason: Slot
  ) {
    var reader = unsafe Terms(scheduler, names)
    let why = (try? reader.term(reason)) ?? .undefined
    let place = unsafe op.flatMap { unsafe self.place(of: $0) }
    forget(process)
    gate.held {
      if crashes.count == RunLimits.crashesMax { crashes.removeFirst() }
      crashes.append(Crash(process: process, reason: why, place: place))
    }
  }

  func place(of op: UnsafePointer<abut_op>) -> CodePlace? {
    guard let found = unsafe image.function(of: op) else { return nil }
    return unsafe CodePlace(function: image.name(of: found.number), instruction: found.code.place(of: op).pc)
  }
}
