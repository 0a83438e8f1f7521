public import CShims

/// Resources behind numbers that cannot be made up: a kind, rights, and who releases it.
@safe public final class CapabilityTable: @unchecked Sendable {
  @safe private struct Capability {
    var kind: UInt32 = 0
    var rights: UInt32 = 0
    var resource: UnsafeMutableRawPointer?
    var release: abut_flat_release?
  }

  private let lock = Lock()
  private let countMax: Int
  private let table = SlotTable(blank: Capability())
  private var isClosed = false

  public init(countMax: Int = 1 << 20) { self.countMax = countMax }

  deinit { closeAll() }

  public var count: Int { lock.isHere ? lock.held { table.count } : 0 }

  /// `release` is called once with the resource: when the handle or the table is closed.
  public func make(
    kind: UInt32, rights: UInt32, resource: UnsafeMutableRawPointer?, release: abut_flat_release?
  ) throws(FlatFault) -> UInt64 {
    guard lock.isHere else { throw Self.closed }
    return try lock.held { () throws(FlatFault) in
      if isClosed { throw Self.closed }
      let handle =
        unsafe table.count < countMax
        ? table.insert(Capability(kind: kind, rights: rights, resource: resource, release: release)) : 0
      if handle == 0 { throw FlatFault(.limitExceeded, "there are \(countMax) handles already") }
      return handle
    }
  }

  /// The resource of a handle of that kind that has at least those rights.
  public func resource(
    of handle: UInt64, kind: UInt32, rights: UInt32
  ) throws(FlatFault) -> UnsafeMutableRawPointer? {
    guard lock.isHere else { throw Self.closed }
    return unsafe try lock.held { () throws(FlatFault) in
      guard let place = table.place(of: handle) else { throw stale }
      let found = table[place]
      guard found.kind == kind else {
        throw FlatFault(.denied, "the handle is of kind \(found.kind), not \(kind)")
      }
      guard found.rights & rights == rights else {
        let missing = rights & ~found.rights
        throw FlatFault(.denied, "the handle lacks the rights 0x\(String(missing, radix: 16))")
      }
      return unsafe found.resource
    }
  }

  public func close(_ handle: UInt64) throws(FlatFault) {
    guard lock.isHere else { throw Self.closed }
    let gone = try lock.held { () throws(FlatFault) in
      guard let place = table.place(of: handle) else { throw stale }
      return table.remove(place)
    }
    unsafe gone.release?(gone.resource)
  }

  /// Releases every resource. Without the lock: who releases may well ask for other handles.
  func closeAll() {
    guard lock.isHere else { return }
    let gone = lock.held {
      isClosed = true
      return table.places.filter { table.isTaken($0) }.map { table.remove($0) }
    }
    for capability in gone { unsafe capability.release?(capability.resource) }
  }

  private var stale: FlatFault {
    isClosed ? Self.closed : FlatFault(.stale, "there is no such handle (any more)")
  }

  static let closed = FlatFault(.closed, "the host was closed, or belongs to the process before a fork")
}
