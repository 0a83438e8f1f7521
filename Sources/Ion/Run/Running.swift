import CShims
import Machine

/// Why a run ended.
public enum Outcome: Equatable, Sendable {
  /// Nobody is left.
  case done
  /// The process that was waited for has ended.
  case ended(Ending)
  /// The door that was waited for has a message.
  case message
  /// All who are left wait for ever: who, and for what.
  case deadlock([ProcessView])
  /// All who are left wait, and a door is open: whoever looks into it may send.
  case idle([ProcessView])
  case outOfFuel
  case interrupted
  /// Checkpoints hold processes, and nobody else can run.
  case held
  case deadline
}

extension World {
  /// Runs until nobody can go on, until the process `target` has ended, or the door of that identity has a
  /// message. `fuel` is reductions for all together, `deadline` a time of the clock (`abut_clock`).
  public func run(until target: UInt64 = 0, fuel: Int64 = Int64.max, deadline: Int64 = Int64.max)
    throws(HostError) -> Outcome
  {
    try begin()
    defer { rest() }
    if let reached = reached(target) { return reached }
    unsafe raw.pointee.target = target
    unsafe raw.pointee.fuel = fuel
    unsafe raw.pointee.deadline = deadline
    unsafe raw.pointee.closing = 0
    for number in 0..<options.schedulers { unsafe scheduler(number).pointee.leave = 0 }
    loop()
    unsafe raw.pointee.target = 0
    let interrupted = unsafe abut_flag_load(&raw.pointee.interrupt) != 0
    unsafe abut_flag_clear(&raw.pointee.interrupt)
    return end(why(), target, interrupted)
  }

  /// Calls of other threads are short; another run is not.
  private func begin() throws(HostError) {
    if unsafe ion_here(raw) != nil { throw .busy }
    while true {
      let before = gate.held { () -> Owner in
        defer { if owner == .nobody { owner = .run } }
        return owner
      }
      if before == .nobody { return }
      if before == .run { throw .busy }
      unsafe abut_lock_hold(raw.pointee.lock)
      _ = unsafe abut_lock_wait(raw.pointee.lock, abut_clock() + Self.napNanoseconds)
      unsafe abut_lock_release(raw.pointee.lock)
    }
  }

  private static let napNanoseconds: Int64 = 200_000

  private func loop() {
    if options.schedulers == 1 { return unsafe loop(scheduler(0)) }
    withExtendedLifetime(self) {
      _ = unsafe abut_threads_run(
        UInt32(options.schedulers),
        { argument, number in
          guard let argument = unsafe argument else { return }
          let world = unsafe Unmanaged<World>.fromOpaque(argument).takeUnretainedValue()
          unsafe world.loop(world.scheduler(Int(number)))
        }, Unmanaged.passUnretained(self).toOpaque())
    }
  }

  private func loop(_ scheduler: UnsafeMutablePointer<ion_scheduler>) {
    unsafe ion_enter(scheduler)
    defer { unsafe ion_leave(scheduler) }
    let context = unsafe UnsafeMutableRawPointer(scheduler).assumingMemoryBound(to: abut_machine_context.self)
    guard let constants = unsafe scheduler.pointee.constants else { return }
    while unsafe ion_next(scheduler) {
      unsafe Engine.run(context, constants, form)
      unsafe ion_left(scheduler)
    }
  }

  /// What the schedulers left for: the one that is not idleness, when there is one.
  private func why() -> UInt32 {
    var found = UInt32(ION_LEFT_IDLE)
    for number in 0..<options.schedulers {
      let leave = unsafe scheduler(number).pointee.leave
      if leave != 0, leave != UInt32(ION_LEFT_IDLE) { found = leave }
    }
    return found
  }

  private func end(_ why: UInt32, _ target: UInt64, _ interrupted: Bool) -> Outcome {
    if let reached = reached(target) { return reached }
    switch why {
    case UInt32(ION_LEFT_FUEL): return .outOfFuel
    case UInt32(ION_LEFT_INTERRUPT): return .interrupted
    case UInt32(ION_LEFT_DEADLINE): return .deadline
    default: break
    }
    let left = unsafe views(scheduler(0))
    if left.isEmpty { return .done }
    if left.contains(where: { $0.state == .held }) { return .held }
    return gate.held({ doors.isEmpty }) ? .deadlock(left) : .idle(left)
  }

  private func reached(_ target: UInt64) -> Outcome? {
    guard target != 0 else { return nil }
    if hasMessage(target) { return .message }
    return unsafe ending(target, on: scheduler(0)).map { .ended($0) }
  }

  /// Lets whoever runs it return soon. From any thread.
  public func interrupt() {
    unsafe abut_flag_set(&raw.pointee.interrupt)
    unsafe ion_tell(raw)
  }
}
