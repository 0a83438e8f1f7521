import CShims
import Machine

/// A place where messages of processes come to the host. It has an identity like a process: it can be
/// sent to,
/// watched, and waited for. Whoever has it may use it from any thread.
@safe public final class Door: @unchecked Sendable {
  public let identity: UInt64
  /// While it is open a run does not end because all processes wait: somebody outside may send.
  public let keepsRunning: Bool
  public let world: World
  /// What its owner knows it by; nobody looks at it here.
  public var handle: OpaquePointer?
  private let raw: UnsafeMutablePointer<ion_process>
  /// Under the world's gate.
  private var onMessage: ((Door) -> Void)?

  fileprivate init(_ world: World, _ raw: UnsafeMutablePointer<ion_process>, keepsRunning: Bool) {
    self.world = world
    unsafe self.raw = raw
    identity = unsafe raw.pointee.identity
    self.keepsRunning = keepsRunning
  }

  /// Messages that wait.
  public var count: Int { unsafe Int(ion_door_waiting(world.raw, raw, identity)) }

  /// The oldest message; nil when there is none until the deadline: a time of the clock, 0 to wait for
  /// nothing,
  /// negative to wait for ever.
  public func take(until deadline: Int64 = 0) throws(HostError) -> Term? {
    var isOpen = false
    guard let parcel = unsafe ion_door_fetch(world.raw, raw, identity, deadline, &isOpen) else {
      guard isOpen else { throw .closed }
      return nil
    }
    defer { unsafe ion_parcel_free(world.raw, parcel) }
    // Reading asks a scheduler for its world only.
    var reader = unsafe Terms(world.scheduler(0), world.names)
    return try reader.term(unsafe parcel.pointee.value)
  }

  /// Is called after messages have come, by the thread that runs the world, between two processes.
  public func setCallback(_ body: ((Door) -> Void)?) {
    world.gate.held { onMessage = body }
    if body != nil { unsafe ion_announce(world.raw) }
  }

  fileprivate var hasNews: Bool { unsafe ion_door_news(world.raw, raw, identity) }
  fileprivate func callback() -> ((Door) -> Void)? { onMessage }

  /// Who watches it is told; messages that wait are lost. Closing twice is closing once.
  public func close() {
    let isFirst = world.gate.held { world.doors.removeValue(forKey: identity) != nil }
    guard isFirst else { return }
    unsafe world.perform { scheduler in unsafe ion_door_free(scheduler, self.raw, self.identity) }
    world.gate.held { onMessage = nil }
    if keepsRunning { unsafe ion_open_doors(world.raw, -1) }
  }
}

extension World {
  public func openDoor(keepsRunning: Bool = false) throws(HostError) -> Door {
    let made = unsafe perform { scheduler -> Result<Door, HostError> in
      guard self.gate.held({ self.doors.count }) < RunLimits.doorsMax,
        let raw = unsafe ion_door_new(scheduler)
      else { return .failure(.noMemory) }
      let door = unsafe Door(self, raw, keepsRunning: keepsRunning)
      self.gate.held { self.doors[door.identity] = door }
      return .success(door)
    }
    let door = try made.get()
    if keepsRunning { unsafe ion_open_doors(raw, 1) }
    return door
  }

  /// Nobody will look into them any more.
  public func closeDoors() {
    for door in gate.held({ Array(doors.values) }) { door.close() }
  }

  /// Tells whoever wants to know that doors have messages.
  func ring() {
    let known = gate.held { doors.values.filter { $0.callback() != nil } }
    for door in known where door.hasNews { gate.held({ door.callback() })?(door) }
  }

  /// Whether this is a door with a message.
  func hasMessage(_ door: UInt64) -> Bool { (gate.held { doors[door] }?.count ?? 0) > 0 }
}
