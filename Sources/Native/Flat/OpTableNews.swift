import CShims

/// Telling that operations finished: a list of those that nobody drained, and a descriptor that is set
/// while the list has something.
extension OpTable {
  /// Holding the lock. The descriptor is only written when it was quiet: one system call for any number of
  /// completions.
  func list(_ place: Int) {
    table[place].isListed = true
    table[place].previous = last
    table[place].next = -1
    if last >= 0 { table[last].next = place } else { first = place }
    last = place
    if event >= 0, !isEventSet {
      isEventSet = true
      abut_event_set(event)
    }
  }

  /// Holding the lock.
  func unlist(_ place: Int) {
    guard table[place].isListed else { return }
    let (previous, next) = (table[place].previous, table[place].next)
    if previous >= 0 { table[previous].next = next } else { first = next }
    if next >= 0 { table[next].previous = previous } else { last = previous }
    table[place].isListed = false
  }

  /// The descriptor, made by the first call; -1: none.
  public func completions() -> Int32 {
    guard lock.isHere else { return -1 }
    return lock.held {
      guard event < 0, !isClosed else { return event }
      event = abut_event_new()
      if event >= 0, first >= 0 {
        isEventSet = true
        abut_event_set(event)
      }
      return event
    }
  }

  /// Takes numbers of finished operations, oldest first. The descriptor is quiet when nothing is left.
  public func drain(into numbers: UnsafeMutableBufferPointer<UInt64>) -> Int {
    guard lock.isHere else { return 0 }
    return lock.held {
      var count = 0
      while count < numbers.count, first >= 0 {
        unsafe numbers[count] = table.number(of: first)
        unlist(first)
        count += 1
      }
      if first < 0, isEventSet {
        abut_event_clear(event)
        isEventSet = false
      }
      return count
    }
  }
}

/// What a host counts; see `ext_stats`.
public struct OpCounts: Equatable, Sendable {
  public var pending = 0
  public var waiting = 0
  public var bytes = 0
  public var begun = UInt64(0)
  public var finished = UInt64(0)
  public var disposed = UInt64(0)
}

extension OpTable {
  public var counts: OpCounts {
    guard lock.isHere else { return OpCounts() }
    return lock.held {
      OpCounts(
        pending: table.count - waiting, waiting: waiting, bytes: bytes, begun: begun, finished: finished,
        disposed: disposed)
    }
  }
}
