import CShims
import Foundation
import Testing

@testable import Native

/// Extensions that use their host: operations completed by threads, handles, arenas, and a fork in the
/// middle. One after the other, because an attached library has one host at a time.
@Suite(.serialized) struct FlatAttachedTests {
  let host = Host()
  let attached: Extension
  let library: Library

  init() throws {
    library = try Library(Extensions.attached.get())
    attached = try Extension(host, Extensions.attached.get(), expected: [])
  }

  private func count(_ name: String) throws -> Int32 {
    let function = unsafeBitCast(try library.symbol(name), to: (@convention(c) () -> Int32).self)
    return function()
  }

  private func statuses() throws -> [FlatStatus?] {
    let ask = unsafeBitCast(try library.symbol("work_status"), to: (@convention(c) (Int32) -> Int32).self)
    return (0..<3).map { FlatStatus(rawValue: ask($0)) }
  }

  /// Waits for so many workers more than `before`.
  private func ended(_ before: Int32, more: Int32 = 1) throws {
    for _ in 0..<1_000 where try count("work_ended") < before + more { Thread.sleep(forTimeInterval: 0.01) }
    #expect(try count("work_ended") == before + more)
  }

  @Test func `a thread completes an operation, and is told when it does so again`() throws {
    let before = try count("work_ended")
    let op = try attached.call("in_thread", 2_000)
    #expect(try host.ops.wait(op, milliseconds: 10_000).map(Numbers.number) == 2_000)
    try ended(before)
    #expect(try statuses()[0] == .ok)
    #expect(try statuses()[1...].allSatisfy { $0 == .stale || $0 == .invalidArgument })
    #expect(host.ops.counts == OpCounts(begun: 1, finished: 1))
  }

  @Test func `who completes after dispose finds it stale`() throws {
    let before = try count("work_ended")
    let op = try attached.call("in_thread", 20_000)
    try host.ops.dispose(op)
    #expect(try attached.call("cancelled", op) == 1)
    try ended(before)
    #expect(try statuses() == [.stale, .stale, .stale])
    #expect(host.ops.counts == OpCounts(begun: 1, disposed: 1))
  }

  @Test func `a thread that outlives the host finds everything stale`() throws {
    let before = try count("work_ended")
    _ = try attached.call("in_thread", 20_000)
    host.close()
    try ended(before)
    #expect(try statuses() == [.stale, .stale, .stale])
  }

  @Test func `a thread that outlives its extension finds its operation stale`() throws {
    let before = try count("work_ended")
    let other = Host()
    var second: Extension? = try Extension(other, Extensions.attached.get(), expected: [])
    let op = try second?.call("in_thread", 20_000) ?? 0
    second = nil
    #expect(other.ops.state(of: op) == .freed)
    try ended(before)
    #expect(try statuses() == [.stale, .stale, .stale])
    #expect(other.ops.counts == OpCounts(begun: 1, disposed: 1))
  }

  @Test func `what never completes is waited for as long as one likes`() throws {
    let op = try attached.call("never", 0)
    #expect(try host.ops.wait(op, milliseconds: 30) == nil)
    #expect(try attached.call("cancelled", op) == 0)
    #expect(host.ops.state(of: op) == .pending)
    host.close()
    #expect(host.ops.counts.pending == 0)
  }

  @Test func `operations may be finished before the function returns`() throws {
    let op = try attached.call("at_once", 99)
    #expect(try host.ops.poll(op).map(Numbers.number) == 99)
    let bad = Numbers.number(try attached.call("fails", Array("no such file".utf8)))
    #expect(throws: FlatFault(.failed, "no such file", code: UInt64(FlatCode.denied))) {
      try host.ops.poll(bad)
    }
  }

  @Test func `an operation that nobody began is refused`() throws {
    #expect(refusal { _ = try attached.call("forged", 0) } == .stale)
  }

  @Test func `too many operations are refused`() throws {
    var options = Host.Options()
    options.pendingMax = 2
    let small = Host(options)
    let attached = try Extension(small, Extensions.attached.get(), expected: [])
    let first = try attached.call("never", 0)
    _ = try attached.call("never", 0)
    let fault = #expect(throws: FlatFault.self) { try attached.call("never", 0) }
    #expect(fault?.code == UInt64(FlatCode.limit))
    try small.ops.dispose(first)
    _ = try attached.call("never", 0)
  }

  @Test func `loading twice attaches once, and a host's handles go with the host`() throws {
    let attachedBefore = try count("attached_count")
    let twin = try Extension(host, Extensions.attached.get(), expected: [])
    #expect(try count("attached_count") == attachedBefore)
    let released = try count("released_count")
    let handle = try attached.call("opens", 0x1234)
    #expect(try twin.call("uses", handle) == 0x1234)
    #expect(
      try host.handles.resource(of: handle, kind: 7, rights: 1) == UnsafeMutableRawPointer(bitPattern: 0x1234)
    )
    #expect(refusal { _ = try host.handles.resource(of: handle, kind: 7, rights: 2) } == .denied)
    #expect(try attached.call("closes", handle) == 0)
    #expect(try attached.call("closes", handle) == UInt64(FlatStatus.stale.rawValue))
    #expect(refusal { _ = try attached.call("uses", handle) } == .failed)
    _ = try attached.call("opens", 1)
    host.close()
    #expect(try count("released_count") == released + 2)
  }

  @Test func `arenas are the extension's as well`() throws {
    let arena = try attached.call("arenas", 10_000)
    let memory = try host.arenas.memory(of: arena)
    #expect(memory.count == 10_000)
    #expect(memory.load(as: UInt64.self) == 10_000)
    try host.arenas.free(arena)
    #expect(host.arenas.bytes == 0)
  }

  @Test func `an attach function may refuse`() throws {
    let refuse = unsafeBitCast(
      try library.symbol("attached_refuse"), to: (@convention(c) (Int32) -> Void).self)
    refuse(13)
    defer { refuse(0) }
    let fault = #expect(throws: FlatFault.self) {
      try Extension(Host(), Extensions.attached.get(), expected: [])
    }
    #expect(fault?.code == 13)
    #expect(fault?.note.contains("attach function gave 13") == true)
  }

  @Test func `a child of a fork finds the host closed, and can have one of its own`() throws {
    let op = try attached.call("in_thread", 500_000)
    let never = try attached.call("never", 0)
    Thread.detachNewThread { [host] in _ = try? host.ops.wait(never, milliseconds: 60_000) }
    let forks = try Library(Extensions.forks.get())
    typealias Body = @convention(c) (UnsafeMutableRawPointer?) -> Int32
    typealias InChild = @convention(c) (Body, UnsafeMutableRawPointer?) -> Int32
    let inChild = unsafeBitCast(try forks.symbol("in_child"), to: InChild.self)
    let family = Family(host: host, attached: attached, op: op, path: try Extensions.attached.get())
    // Threads of other tests may hold locks of the loader or of the sanitizer at that moment, which nobody
    // lets go in the child: it gets another try. What hangs by itself hangs every time.
    var answer: Int32 = -1
    for _ in 0..<4 where answer == -1 {
      answer = inChild({ Family.of($0).inChild() }, Unmanaged.passUnretained(family).toOpaque())
    }
    #expect(answer == 0)
    #expect(try host.ops.wait(op, milliseconds: 60_000).map(Numbers.number) == 500_000)
    try host.ops.dispose(never)
  }
}

/// What a fork's child looks at; it answers with the number of the first thing that is wrong.
private final class Family {
  let host: Host
  let attached: Extension
  let op: UInt64
  let path: String

  init(host: Host, attached: Extension, op: UInt64, path: String) {
    (self.host, self.attached, self.op, self.path) = (host, attached, op, path)
  }

  static func of(_ context: UnsafeMutableRawPointer?) -> Family {
    Unmanaged<Family>.fromOpaque(context.unsafelyUnwrapped).takeUnretainedValue()
  }

  func inChild() -> Int32 {
    guard refusal({ _ = try host.ops.poll(op) }) == .stale else { return 1 }
    guard refusal({ _ = try host.ops.wait(op, milliseconds: -1) }) == .stale else { return 2 }
    guard note({ try host.ops.dispose(op) }).contains("before the fork") else { return 3 }
    guard host.ops.begin() == 0, host.ops.drain().isEmpty, host.ops.completions() == -1 else { return 4 }
    guard refusal({ _ = try attached.call("at_once", 1) }) == .closed else { return 5 }
    guard refusal({ _ = try host.arenas.make(size: 1) }) == .closed else { return 6 }
    host.close()
    let own = Host()
    guard let again = try? Extension(own, path, expected: []), let op = try? again.call("in_thread", 100),
      (try? own.ops.wait(op, milliseconds: 10_000)) != nil
    else { return 7 }
    own.close()
    return 0
  }
}
