import CShims

/// Where an operation stands; the numbers are those of the C surface.
public enum OpState: UInt32, Sendable { case freed = 0, pending, ready, error }

/// An operation of the table. The response, or the message of an error, is memory of the table's.
@safe struct Op {
  var owner: OpOwner?
  /// The extension's own number, which is asked for by its poll function.
  var foreign: UInt64?
  /// The least room that asking takes.
  var least = 0
  var state = OpState.pending
  var code = UInt(0)
  var bytes = KeptBytes()
  /// Some thread asks the extension at the moment, without the lock.
  var isAsked = false
  /// Disposed of while it was being asked: who asks frees it.
  var isGivenUp = false
  /// The list of finished operations that were not drained; -1 ends it.
  var previous = -1
  var next = -1
  var isListed = false
}

/// Operations that were begun and are finished by anybody, in any thread. A number is good for one
/// operation only.
@safe public final class OpTable: @unchecked Sendable {
  let lock = Lock()
  let countMax: Int
  let bytesMax: Int
  let table = SlotTable(blank: Op())
  var first = -1
  var last = -1
  /// Bytes of responses that wait.
  var bytes = 0
  var waiting = 0
  var begun = UInt64(0)
  var finished = UInt64(0)
  var disposed = UInt64(0)
  var sleepers = 0
  var isClosed = false
  /// An eventfd; -1 until somebody asks for it.
  var event = Int32(-1)
  var isEventSet = false

  /// Bytes of an error's message; the rest is cut off.
  public static let messageBytesMax = 1_024

  public init(countMax: Int = 1 << 20, bytesMax: Int = 1 << 30) {
    self.countMax = countMax
    self.bytesMax = bytesMax
  }

  deinit {
    closeAll()
  }

  // MARK: Beginning

  /// A new operation's number; 0 when there are too many.
  public func begin(by owner: OpOwner? = nil) -> UInt64 { insert(Op(owner: owner)) }

  /// An operation of the extension's own, which is asked about by its poll function.
  func wrap(_ foreign: UInt64, least: Int, by owner: OpOwner) -> UInt64 {
    insert(Op(owner: owner, foreign: foreign, least: least))
  }

  private func insert(_ op: Op) -> UInt64 {
    guard lock.isHere else { return 0 }
    return lock.held {
      guard !isClosed, op.owner?.isClosed != true, table.count < countMax else { return 0 }
      let number = table.insert(op)
      if number == 0 { return 0 }
      begun += 1
      return number
    }
  }

  // MARK: Finishing

  /// Keeps a copy of the response. A response that is too large makes the operation fail with `limit`.
  public func complete(
    _ number: UInt64, _ response: UnsafeRawBufferPointer, by owner: OpOwner? = nil
  ) -> FlatStatus {
    guard lock.isHere else { return .stale }
    guard response.count <= bytesMax, let copy = unsafe KeptBytes(copying: response) else {
      let failure = fail(number, FlatCode.limit, "the response has \(response.count) bytes", by: owner)
      return failure == .ok ? .limitExceeded : failure
    }
    return settle(number, owner, .ready, 0, copy)
  }

  /// A code below the codes is `failed`.
  public func fail(
    _ number: UInt64, _ code: UInt, _ message: UnsafeRawBufferPointer, by owner: OpOwner? = nil
  ) -> FlatStatus {
    guard lock.isHere else { return .stale }
    var count = min(message.count, Self.messageBytesMax)
    // A letter of several bytes is kept whole or not at all.
    if count < message.count { while count > 0, unsafe message[count] & 0xc0 == 0x80 { count -= 1 } }
    let kept = unsafe UnsafeRawBufferPointer(rebasing: message[..<count])
    let copy = unsafe KeptBytes(copying: kept) ?? KeptBytes()
    let code = FlatCode.isError(code) ? code : FlatCode.failed
    return settle(number, owner, .error, code, copy)
  }

  func fail(_ number: UInt64, _ code: UInt, _ message: String, by owner: OpOwner?) -> FlatStatus {
    let utf8 = Array(message.utf8)
    return unsafe utf8.withUnsafeBytes { unsafe fail(number, code, $0, by: owner) }
  }

  private func settle(
    _ number: UInt64, _ owner: OpOwner?, _ state: OpState, _ code: UInt, _ copy: KeptBytes
  ) -> FlatStatus {
    let status: FlatStatus = lock.held {
      guard let place = find(number), table[place].owner === owner else { return .stale }
      // Finished already, or not the host's to finish: the extension's poll function says when it is.
      guard table[place].state == .pending, table[place].foreign == nil else { return .invalidArgument }
      guard state == .error || copy.count <= bytesMax - bytes else {
        finish(place, .error, FlatCode.limit, KeptBytes())
        return .limitExceeded
      }
      finish(place, state, code, copy)
      return .ok
    }
    if status != .ok { copy.free() }
    return status
  }

  /// Holding the lock.
  func finish(_ place: Int, _ state: OpState, _ code: UInt, _ copy: KeptBytes) {
    table[place].state = state
    table[place].code = code
    table[place].bytes = copy
    bytes += copy.count
    waiting += 1
    finished += 1
    list(place)
    if sleepers > 0 { lock.wake() }
  }

  /// Whether nobody waits for an operation any more.
  public func isCancelled(_ number: UInt64, by owner: OpOwner? = nil) -> Bool {
    guard lock.isHere else { return true }
    return lock.held {
      guard let place = find(number) else { return true }
      return table[place].owner !== owner
    }
  }

  // MARK: Looking

  public func state(of number: UInt64) -> OpState {
    guard lock.isHere else { return .freed }
    return lock.held { find(number).map { table[$0].state } ?? .freed }
  }

  /// Whether an extension really began that operation.
  func isOwned(_ number: UInt64, by owner: OpOwner) -> Bool {
    lock.isHere && lock.held { find(number).map { table[$0].owner === owner } ?? false }
  }

  /// Holding the lock: the place of an operation that somebody may still ask for.
  func find(_ number: UInt64) -> Int? {
    guard let place = table.place(of: number), !table[place].isGivenUp else { return nil }
    return place
  }

  var stale: FlatFault {
    if !lock.isHere {
      return FlatFault(.stale, "the operation was begun in the process before the fork")
    }
    return isClosed ? CapabilityTable.closed : FlatFault(.stale, "there is no such operation (any more)")
  }
}
