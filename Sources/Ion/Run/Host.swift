import CShims
import Machine

/// What hosts do with processes.
extension World {
  /// A new process that runs a function of the program with copies of the arguments; its identity.
  public func spawn(_ function: String, _ arguments: [Term] = []) throws(HostError) -> UInt64 {
    let made = unsafe perform { scheduler -> Result<UInt64, HostError> in
      Result { () throws(HostError) in
        unsafe try self.withDesk(scheduler) { maker throws(HostError) in
          var callee = try maker.slot(.function(function))
          var slots: [Slot] = []
          for argument in arguments { slots.append(try maker.slot(argument)) }
          let identity = unsafe slots.withUnsafeBufferPointer { given in
            unsafe ion_spawn(scheduler, &callee, UInt32(given.count), given.baseAddress, 0)
          }
          guard identity != 0 else { throw unsafe ion_may_begin(self.raw) ? .noMemory : .tooMany }
          return identity
        }
      }
    }
    return try made.get()
  }

  /// Puts a copy of the value into a mailbox. False: nobody has this identity.
  @discardableResult
  public func send(_ value: Term, to process: UInt64) throws(HostError) -> Bool {
    let done = unsafe perform { scheduler -> Result<Bool, HostError> in
      Result { () throws(HostError) in
        guard unsafe self.isAlive(process, scheduler) else { return false }
        unsafe try self.withDesk(scheduler) { maker throws(HostError) in
          var slot = try maker.slot(value)
          guard unsafe ion_send(scheduler, process, &slot) else { throw .noMemory }
        }
        return true
      }
    }
    return try done.get()
  }

  /// An exit signal: with the reason `'kill'` nobody can trap it.
  public func kill(_ process: UInt64, reason: Term = .atom("kill")) throws(HostError) {
    let done = unsafe perform { scheduler -> Result<Void, HostError> in
      Result { () throws(HostError) in
        unsafe try self.withDesk(scheduler) { maker throws(HostError) in
          var slot = try maker.slot(reason)
          unsafe ion_exit_signal(scheduler, process, 0, &slot, false)
        }
        if unsafe self.isIdle && scheduler.pointee.current == nil { unsafe ion_settle(self.raw, process) }
      }
    }
    try done.get()
  }

  /// Lets a process go on that a checkpoint holds.
  @discardableResult
  public func letGo(_ process: UInt64) -> Bool { unsafe perform { unsafe ion_let_go($0, process) } }

  /// How a process ended; nil while it lives, and when it is forgotten: the latest 4,096 are known.
  public func ending(of process: UInt64) -> Ending? { unsafe perform { unsafe self.ending(process, on: $0) } }

  public func isAlive(_ process: UInt64) -> Bool { unsafe perform { unsafe self.isAlive(process, $0) } }

  /// Everybody who lives. What is told of those that other schedulers run meanwhile is about right.
  public func processes() -> [ProcessView] { unsafe perform { unsafe self.views($0) } }

  /// The latest crashes, the oldest first, and forgets them.
  public func takeCrashes() -> [Crash] {
    gate.held {
      defer { crashes = [] }
      return crashes
    }
  }

  public struct Statistics: Equatable, Sendable {
    public var alive = 0
    public var spawned = 0
    public var ended = 0
    public var messages = 0
    public var slices = 0
    public var reductions = 0
    public var collections = 0
    /// Bytes of heaps.
    public var bytes = 0
    public var atoms = 0
    public var shapes = 0
  }

  public var statistics: Statistics {
    unsafe perform { _ in
      var all = Statistics()
      for number in 0..<self.options.schedulers {
        let one = unsafe self.scheduler(number)
        all.spawned += unsafe Int(one.pointee.spawned)
        all.ended += unsafe Int(one.pointee.ended)
        all.messages += unsafe Int(one.pointee.messages)
        all.slices += unsafe Int(one.pointee.switches)
        all.reductions += unsafe Int(one.pointee.reductions)
        all.collections += unsafe Int(one.pointee.collections)
      }
      all.alive = unsafe Int(self.raw.pointee.alive)
      all.bytes = unsafe Int(ion_bytes(self.raw))
      all.atoms = unsafe Int(self.raw.pointee.atom_count)
      all.shapes = unsafe Int(self.raw.pointee.shape_count)
      return all
    }
  }

  // MARK: in the thread of a scheduler

  func withDesk<Value>(
    _ scheduler: UnsafeMutablePointer<ion_scheduler>, _ body: (inout Terms) throws(HostError) -> Value
  ) throws(HostError) -> Value {
    var before: UnsafeMutablePointer<ion_process>?
    guard unsafe ion_desk_open(scheduler, &before) else { throw .noMemory }
    defer { unsafe ion_desk_close(scheduler, before) }
    var maker = unsafe Terms(scheduler, names)
    return try body(&maker)
  }

  private func held<Value>(_ body: () -> Value) -> Value {
    guard unsafe raw.pointee.several != 0 else { return body() }
    unsafe abut_lock_hold(raw.pointee.lock)
    defer { unsafe abut_lock_release(raw.pointee.lock) }
    return body()
  }

  private func isAlive(_ process: UInt64, _ scheduler: UnsafeMutablePointer<ion_scheduler>) -> Bool {
    held { unsafe ion_process_of(raw, process) != nil }
  }

  func ending(_ process: UInt64, on scheduler: UnsafeMutablePointer<ion_scheduler>) -> Ending? {
    held {
      guard let found = unsafe ion_ending_of(raw, process) else { return nil }
      var reader = unsafe Terms(scheduler, names)
      var (value, unreadable) = (Term.undefined, HostError?.none)
      do throws(HostError) { value = try reader.term(unsafe found.pointee.value) } catch {
        unreadable = error
      }
      let reason = (try? reader.term(unsafe found.pointee.reason)) ?? .undefined
      return unsafe Ending(
        process: process, value: value, reason: reason, reductions: found.pointee.reductions,
        unreadable: unreadable)
    }
  }

  func views(_ scheduler: UnsafeMutablePointer<ion_scheduler>) -> [ProcessView] {
    held {
      let waits = waits()
      var made: [ProcessView] = []
      for index in unsafe 0..<raw.pointee.process_count {
        guard let process = unsafe ion_process_at(raw, index), unsafe process.pointee.state != UInt8(ION_DOOR)
        else { continue }
        made.append(unsafe view(process, waits[process.pointee.identity] ?? []))
      }
      return made
    }
  }

  private func view(_ process: UnsafeMutablePointer<ion_process>, _ awaited: [UInt64]) -> ProcessView {
    let own = unsafe process.pointee
    let stack = unsafe (own.stack_end - own.stack) * MemoryLayout<Slot>.stride
    let place = unsafe own.op.flatMap { unsafe self.place(of: $0) }
    return unsafe ProcessView(
      identity: own.identity, parent: own.parent, state: ProcessView.State(rawValue: own.state) ?? .runnable,
      function: image.name(of: Int(own.function)), place: place,
      messages: Int(own.mail_count), reductions: own.reductions,
      bytes: Int(own.heap.used) + stack + Int(ION_PROCESS_BYTES),
      awaited: own.state == UInt8(ION_JOINING) ? awaited : [])
  }

  /// Whose ends processes wait for. Who is waited for knows it.
  private func waits() -> [UInt64: [UInt64]] {
    var found: [UInt64: [UInt64]] = [:]
    for index in unsafe 0..<raw.pointee.process_count {
      guard let process = unsafe ion_process_at(raw, index) else { continue }
      var next = unsafe process.pointee.bonds
      while let bond = unsafe next {
        if unsafe bond.pointee.what == UInt32(ION_BOND_JOINER) {
          unsafe found[bond.pointee.other, default: []].append(process.pointee.identity)
        }
        unsafe next = bond.pointee.next
      }
    }
    return found
  }
}
