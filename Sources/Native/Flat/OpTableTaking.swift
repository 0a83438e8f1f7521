import CShims

/// Taking what operations came to, and giving them up.
extension OpTable {
  /// The response's length once it is in `room`; nil: not ready. The operation is freed unless the room is
  /// too small.
  public func poll(_ number: UInt64, into room: UnsafeMutableRawBufferPointer) throws(FlatFault) -> Int? {
    guard lock.isHere else { throw stale }
    switch try lock.held({ () throws(FlatFault) in unsafe try look(number, room) }) {
    case .taken(let count): return count
    case .pending: return nil
    case .other: return unsafe try pollSlowly(number, into: room)
    }
  }

  private enum Look { case taken(Int), pending, other }

  /// Holding the lock: what nearly every poll comes to, without moving the operation around.
  private func look(_ number: UInt64, _ room: UnsafeMutableRawBufferPointer) throws(FlatFault) -> Look {
    guard let place = find(number) else { throw stale }
    if table[place].state == .pending { return table[place].foreign == nil ? .pending : .other }
    let count = table[place].bytes.count
    guard table[place].state == .ready, count <= room.count else { return .other }
    unsafe table[place].bytes.copy(into: room)
    table[place].bytes.free()
    forget(place)
    table.clear(place)
    return .taken(count)
  }

  private func pollSlowly(_ number: UInt64, into room: UnsafeMutableRawBufferPointer) throws(FlatFault)
    -> Int?
  {
    let taken = try lock.held { () throws(FlatFault) in try take(number, room.count) }
    guard let op = taken else { return nil }
    if op.state == .pending { return unsafe try ask(number, op, into: room) }
    defer { op.bytes.free() }
    guard op.state == .ready else { throw failure(op) }
    unsafe op.bytes.copy(into: room)
    return op.bytes.count
  }

  /// Holding the lock: a finished operation, no longer in the table; a pending one that the extension is to
  /// be asked about; or nil.
  private func take(_ number: UInt64, _ room: Int) throws(FlatFault) -> Op? {
    guard let place = find(number) else { throw stale }
    switch table[place].state {
    case .pending:
      guard table[place].foreign != nil, !table[place].isAsked else { return nil }
      guard room >= table[place].least else { throw tooSmall(table[place].least) }
      table[place].isAsked = true
      return table[place]
    case .ready where table[place].bytes.count > room: throw tooSmall(table[place].bytes.count)
    default: return remove(place)
    }
  }

  private func tooSmall(_ needed: Int) -> FlatFault {
    FlatFault(.tooSmall, "the response needs room for \(needed) bytes", code: UInt64(needed))
  }

  private func failure(_ op: Op) -> FlatFault {
    let text = op.bytes.text
    let words = text.isEmpty ? "the operation failed: \(FlatCode.name(op.code))" : text
    return FlatFault(.failed, words, code: UInt64(op.code))
  }

  /// Holding the lock: takes an operation out of the table, its memory with it.
  @discardableResult
  func remove(_ place: Int) -> Op {
    forget(place)
    return table.remove(place)
  }

  /// Holding the lock: what counts an operation that goes now.
  private func forget(_ place: Int) {
    unlist(place)
    if table[place].state != .pending {
      bytes -= table[place].bytes.count
      waiting -= 1
    }
    if sleepers > 0 { lock.wake() }
  }

  // MARK: Operations that the extension is asked about

  /// Without the lock: nobody else asks or frees the operation meanwhile.
  private func ask(_ number: UInt64, _ op: Op, into room: UnsafeMutableRawBufferPointer) throws(FlatFault)
    -> Int?
  {
    guard let owner = op.owner, let foreign = op.foreign else { return nil }
    let outcome: Result<UInt, FlatFault>
    do throws(FlatFault) { outcome = .success(unsafe try owner.poll(foreign, into: room)) } catch {
      outcome = .failure(error)
    }
    switch outcome {
    case .success(0):
      try settleAsked(number, frees: false)
      return nil
    case .success(FlatCode.tooSmall): throw try stage(number, owner, foreign, room.count)
    case .success(let written) where FlatCode.isError(written):
      try settleAsked(number, frees: true)
      throw FlatFault(.failed, "the operation failed: \(FlatCode.name(written))", code: UInt64(written))
    case .success(let written) where written > room.count:
      try settleAsked(number, frees: true)
      throw FlatFault(.cheated, "\(owner.name)'s poll wrote \(written) bytes into room for \(room.count)")
    case .success(let written):
      try settleAsked(number, frees: true)
      return Int(written)
    case .failure(let fault):
      try settleAsked(number, frees: true)
      owner.dispose(foreign)
      throw fault
    }
  }

  /// After asking: the operation stays or goes. Who was given up meanwhile is disposed of now.
  private func settleAsked(_ number: UInt64, frees: Bool) throws(FlatFault) {
    let gone: Op? = lock.held {
      guard let place = table.place(of: number) else { return nil }
      table[place].isAsked = false
      if table[place].isGivenUp || frees { return remove(place) }
      return nil
    }
    guard let gone else { return }
    if !gone.isGivenUp {
      lock.held { finished += 1 }
      return
    }
    if !frees, let foreign = gone.foreign { gone.owner?.dispose(foreign) }
    throw stale
  }

  /// The extension does not say how much room it wants: its response is fetched with more and more, and
  /// waits here.
  private func stage(_ number: UInt64, _ owner: OpOwner, _ foreign: UInt64, _ room: Int) throws(FlatFault)
    -> FlatFault
  {
    var size = max(4_096, min(room, bytesMax))
    var written = FlatCode.tooSmall
    var copy: UnsafeMutableRawPointer?
    while written == FlatCode.tooSmall, size < bytesMax {
      size = min(size * 2, bytesMax)
      unsafe abut_memory_free(copy)
      unsafe copy = unsafe abut_memory_new(size)
      guard let start = unsafe copy else { break }
      let staged = unsafe UnsafeMutableRawBufferPointer(start: start, count: size)
      written = (unsafe try? owner.poll(foreign, into: staged)) ?? FlatCode.failed
    }
    guard let start = unsafe copy, !FlatCode.isError(written), written > 0, written <= size else {
      unsafe abut_memory_free(copy)
      try settleAsked(number, frees: true)
      if written == FlatCode.tooSmall || written == 0 { owner.dispose(foreign) }
      return FlatFault(
        .failed, "the operation's response does not fit into \(bytesMax) bytes", code: UInt64(written))
    }
    let isKept = lock.held {
      guard let place = table.place(of: number), !table[place].isGivenUp else { return false }
      table[place].isAsked = false
      unsafe finish(place, .ready, 0, KeptBytes(owning: start, count: Int(written)))
      return true
    }
    if isKept { return tooSmall(Int(written)) }
    unsafe abut_memory_free(copy)
    try settleAsked(number, frees: true)
    return stale
  }

  // MARK: Waiting

  private static var shortestNap: Int64 { 50_000 }
  private static var longestNap: Int64 { 5_000_000 }

  /// Like `poll`, but waits; nil: the time is over. Extensions with a poll function are asked again and
  /// again.
  public func wait(
    _ number: UInt64, milliseconds: Int64, into room: UnsafeMutableRawBufferPointer
  ) throws(FlatFault) -> Int? {
    guard lock.isHere else { throw stale }
    let most = Int64.max / 1_000_000 - abut_clock() / 1_000_000 - 1
    let deadline = milliseconds < 0 || milliseconds > most ? -1 : abut_clock() + milliseconds * 1_000_000
    var nap = Self.shortestNap
    while true {
      if let count = unsafe try poll(number, into: room) { return count }
      if deadline >= 0, abut_clock() >= deadline { return nil }
      sleep(number, until: deadline, nap)
      nap = min(nap * 2, Self.longestNap)
    }
  }

  /// Until the operation is finished or gone; for one that must be asked about, no longer than a nap.
  private func sleep(_ number: UInt64, until deadline: Int64, _ nap: Int64) {
    lock.held {
      sleepers += 1
      defer { sleepers -= 1 }
      while let place = find(number), table[place].state == .pending {
        let isForeign = table[place].foreign != nil
        let wake = abut_clock() + nap
        let until = isForeign ? (deadline < 0 ? wake : min(wake, deadline)) : deadline
        if !lock.wait(until: until) || isForeign { return }
      }
    }
  }

  // MARK: Giving up

  /// Gives an operation up, finished or not. Who completes it later is told that it is stale.
  public func dispose(_ number: UInt64) throws(FlatFault) {
    guard lock.isHere else { throw stale }
    let gone: Op? = try lock.held { () throws(FlatFault) in
      guard let place = find(number) else { throw stale }
      disposed += 1
      return giveUp(place)
    }
    drop(gone)
  }

  /// Holding the lock: nil when some thread asks the extension at the moment; that thread frees it.
  private func giveUp(_ place: Int) -> Op? {
    guard table[place].isAsked else { return remove(place) }
    table[place].isGivenUp = true
    if sleepers > 0 { lock.wake() }
    return nil
  }

  /// Without the lock, because the extension is called.
  private func drop(_ op: Op?) {
    guard let op else { return }
    op.bytes.free()
    if op.state == .pending, let foreign = op.foreign { op.owner?.dispose(foreign) }
  }

  /// Gives up all operations of an owner.
  func disposeAll(of owner: OpOwner) {
    guard lock.isHere else { return }
    lock.held { owner.isClosed = true }
    giveUpAll { $0.owner === owner }
  }

  /// Nothing can be begun or asked for any more.
  func closeAll() {
    guard lock.isHere else { return }
    lock.held { isClosed = true }
    giveUpAll { _ in true }
    lock.held {
      abut_event_free(event)
      event = -1
      isEventSet = false
      if table.count == 0 { table.forgetAll() }
    }
  }

  private func giveUpAll(_ isMeant: (Op) -> Bool) {
    guard lock.isHere else { return }
    let gone = lock.held {
      var gone: [Op] = []
      for place in table.places where table.isTaken(place) && !table[place].isGivenUp && isMeant(table[place])
      {
        disposed += 1
        if let op = giveUp(place) { gone.append(op) }
      }
      lock.wake()
      return gone
    }
    for op in gone { drop(op) }
  }
}
