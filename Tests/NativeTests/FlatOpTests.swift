import CShims
import Foundation
import Testing

@testable import Native

/// Operations by themselves: what their numbers are good for, who is told what.
@Suite struct FlatOpTests {
  let ops = OpTable(countMax: 100, bytesMax: 1_000)

  @Test func `a response is taken once, then its number is stale`() throws {
    let op = ops.begin()
    #expect(ops.state(of: op) == .pending)
    #expect(try ops.poll(op) == nil)
    #expect(ops.complete(op, [1, 2, 3]) == .ok)
    #expect(ops.state(of: op) == .ready)
    #expect(try ops.poll(op) == [1, 2, 3])
    #expect(ops.state(of: op) == .freed)
    #expect(refusal { _ = try ops.poll(op) } == .stale)
    #expect(ops.counts == OpCounts(begun: 1, finished: 1))
  }

  @Test func `a place is used again with another number`() throws {
    let first = ops.begin()
    try ops.dispose(first)
    let second = ops.begin()
    #expect(first & 0xffff_ffff == second & 0xffff_ffff)
    #expect(first != second)
    #expect(refusal { try ops.dispose(first) } == .stale)
    #expect(ops.state(of: second) == .pending)
  }

  @Test(arguments: [0, 1, .max, 0xffff_ffff, 1 << 32 | 99, 2 << 32]) func `forged numbers are refused`(
    op: UInt64
  ) {
    _ = ops.begin()
    #expect(refusal { _ = try ops.poll(op) } == .stale)
    #expect(refusal { try ops.dispose(op) } == .stale)
    #expect(ops.complete(op, []) == .stale)
    #expect(ops.fail(op, FlatCode.failed, "") == .stale)
    #expect(ops.isCancelled(op))
  }

  @Test func `completing twice is told, and changes nothing`() throws {
    let op = ops.begin()
    #expect(ops.complete(op, [1]) == .ok)
    #expect(ops.complete(op, [2, 2]) == .invalidArgument)
    #expect(ops.fail(op, FlatCode.failed, "late") == .invalidArgument)
    #expect(ops.counts.bytes == 1)
    #expect(try ops.poll(op) == [1])
    #expect(ops.complete(op, [3]) == .stale)
    #expect(ops.counts.bytes == 0)
  }

  @Test func `who completes after dispose finds it stale`() throws {
    let op = ops.begin()
    #expect(!ops.isCancelled(op))
    try ops.dispose(op)
    #expect(ops.isCancelled(op))
    #expect(ops.complete(op, [1]) == .stale)
    #expect(ops.counts == OpCounts(begun: 1, disposed: 1))
  }

  @Test func `a failure has a code and words, and is taken once`() throws {
    let op = ops.begin()
    #expect(ops.fail(op, FlatCode.denied, "not yours") == .ok)
    #expect(ops.state(of: op) == .error)
    #expect(throws: FlatFault(.failed, "not yours", code: UInt64(FlatCode.denied))) { try ops.poll(op) }
    #expect(refusal { _ = try ops.poll(op) } == .stale)
    let other = ops.begin()
    #expect(ops.fail(other, 5, "") == .ok)
    #expect(throws: FlatFault(.failed, "the operation failed: failed", code: UInt64(UInt.max))) {
      try ops.poll(other)
    }
  }

  @Test func `a long message is cut between letters`() throws {
    let op = ops.begin()
    ops.fail(op, FlatCode.failed, "x" + String(repeating: "é", count: 600))
    let told = note { _ = try ops.poll(op) }
    #expect(told.utf8.count == OpTable.messageBytesMax - 1)
    #expect(told.hasSuffix("é"))
  }

  @Test func `too small a room loses nothing`() throws {
    let op = ops.begin()
    ops.complete(op, Array(repeating: 7, count: 10))
    #expect(throws: FlatFault(.tooSmall, "the response needs room for 10 bytes", code: 10)) {
      try ops.poll(op, room: 9)
    }
    #expect(try ops.poll(op, room: 10)?.count == 10)
  }

  @Test func `operations and bytes have limits, tested at the bound and one past it`() throws {
    let all = (0..<100).map { _ in ops.begin() }
    #expect(!all.contains(0))
    #expect(ops.begin() == 0)
    #expect(ops.complete(all[0], Array(repeating: 0, count: 1_000)) == .ok)
    #expect(ops.complete(all[1], [1]) == .limitExceeded)
    #expect(ops.complete(all[2], Array(repeating: 0, count: 1_001)) == .limitExceeded)
    #expect(throws: FlatFault.self) { try ops.poll(all[1]) }
    let fault = #expect(throws: FlatFault.self) { try ops.poll(all[2]) }
    #expect(fault?.code == UInt64(FlatCode.limit))
    #expect(try ops.poll(all[0], room: 1_000)?.count == 1_000)
    #expect(ops.begin() != 0)
    #expect(ops.complete(all[3], [1]) == .ok)
  }

  @Test func `waiting ends with the time, the completion, or the end of everything`() throws {
    let op = ops.begin()
    let before = abut_clock()
    #expect(try ops.wait(op, milliseconds: 20) == nil)
    #expect(abut_clock() - before >= 20_000_000)
    Thread.detachNewThread { [ops] in
      Thread.sleep(forTimeInterval: 0.02)
      ops.complete(op, [9])
    }
    #expect(try ops.wait(op, milliseconds: -1) == [9])
    let given = ops.begin()
    Thread.detachNewThread { [ops] in
      Thread.sleep(forTimeInterval: 0.02)
      try? ops.dispose(given)
    }
    #expect(refusal { _ = try ops.wait(given, milliseconds: 60_000) } == .stale)
    let last = ops.begin()
    Thread.detachNewThread { [ops] in
      Thread.sleep(forTimeInterval: 0.02)
      ops.closeAll()
    }
    #expect(refusal { _ = try ops.wait(last, milliseconds: .max) } == .closed)
    #expect(ops.begin() == 0)
  }

  @Test func `the descriptor is written once for any number of completions`() throws {
    let event = ops.completions()
    #expect(event >= 0)
    #expect(ops.completions() == event)
    func isReadable() -> Bool {
      var poll = pollfd(fd: event, events: Int16(POLLIN), revents: 0)
      return Foundation.poll(&poll, 1, 0) == 1
    }
    #expect(!isReadable())
    let all = (0..<50).map { _ in ops.begin() }
    for op in all { ops.complete(op, [1]) }
    #expect(isReadable())
    #expect(ops.drain(20) == Array(all[..<20]))
    #expect(isReadable())
    try ops.dispose(all[20])
    _ = try ops.poll(all[21])
    #expect(ops.drain(20) == Array(all[22..<42]))
    #expect(ops.drain(20) == Array(all[42...]))
    #expect(!isReadable())
    #expect(ops.drain() == [])
    #expect(try ops.poll(all[49]) == [1])
    ops.complete(ops.begin(), [])
    var count = UInt64(0)
    #expect(read(event, &count, 8) == 8)
    #expect(count == 1)
  }

  @Test func `a descriptor that comes late tells of what finished before`() throws {
    let op = ops.begin()
    ops.complete(op, [])
    var poll = pollfd(fd: ops.completions(), events: Int16(POLLIN), revents: 0)
    #expect(Foundation.poll(&poll, 1, 0) == 1)
    #expect(ops.drain() == [op])
  }

  @Test func `a hundred thousand operations are in flight, and nothing is left of them`() throws {
    let ops = OpTable()
    let all = (0..<100_000).map { _ in ops.begin() }
    #expect(Set(all).count == 100_000)
    #expect(ops.counts.pending == 100_000)
    for op in all.shuffled() { ops.complete(op, Numbers.of(op)) }
    #expect(ops.counts.bytes == 800_000)
    for op in all { #expect(try ops.poll(op).map(Numbers.number) == op) }
    #expect(ops.counts == OpCounts(begun: 100_000, finished: 100_000))
  }
}
