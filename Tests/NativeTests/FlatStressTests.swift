import CShims
import Foundation
import TestSupport
import Testing

@testable import Native

/// Threads that do everything at once; for the thread sanitizer, too.
@Suite struct FlatStressTests {
  @Test func `eight threads begin, complete, dispose, poll and drain`() throws {
    let ops = OpTable(countMax: 4_096, bytesMax: 1 << 20)
    _ = ops.completions()
    let shared = Shared()
    DispatchQueue.concurrentPerform(iterations: 8) { thread in
      var random = FuzzRandom(UInt64(thread) + 1)
      for _ in 0..<4_000 {
        switch random.next() % 8 {
        case 0, 1, 2: shared.add(ops.begin())
        case 3: ops.complete(shared.pick(&random), Numbers.of(random.next()))
        case 4: ops.fail(shared.pick(&random), FlatCode.failed, "no")
        case 5: try? ops.dispose(shared.pick(&random))
        case 6: _ = try? ops.poll(shared.pick(&random))
        default:
          for op in ops.drain(16) { _ = try? ops.poll(op) }
          _ = try? ops.wait(shared.pick(&random), milliseconds: 0)
          _ = ops.state(of: shared.pick(&random))
        }
      }
    }
    ops.closeAll()
    let counts = ops.counts
    #expect(counts.pending == 0 && counts.waiting == 0 && counts.bytes == 0)
    #expect(counts.begun > 0)
  }

  @Test func `waiting threads get every response while others complete`() throws {
    let ops = OpTable()
    let all = (0..<2_000).map { _ in ops.begin() }
    DispatchQueue.concurrentPerform(iterations: 4) { part in
      for index in stride(from: part / 2, to: all.count, by: 2) {
        if part % 2 == 0 {
          ops.complete(all[index], Numbers.of(all[index]))
        } else {
          #expect(
            (try? ops.wait(all[index], milliseconds: 60_000)).flatMap { $0 }.map(Numbers.number) == all[index]
          )
        }
      }
    }
    #expect(ops.counts.pending == 0)
  }

  @Test func `handles are released once, however many threads close them`() throws {
    let handles = CapabilityTable()
    let released = Counter()
    let context = Unmanaged.passUnretained(released).toOpaque()
    let all = try (0..<1_000).map { _ in
      try handles.make(kind: 1, rights: 1, resource: context) { context in
        context.map { Unmanaged<Counter>.fromOpaque($0).takeUnretainedValue().add() }
      }
    }
    DispatchQueue.concurrentPerform(iterations: 4) { _ in for handle in all { try? handles.close(handle) } }
    #expect(released.value == 1_000)
    #expect(handles.count == 0)
  }
}

private final class Shared: @unchecked Sendable {
  private let lock = NSLock()
  private var ops: [UInt64] = [0]

  func add(_ op: UInt64) { lock.withLock { ops.append(op) } }
  func pick(_ random: inout FuzzRandom) -> UInt64 {
    let number = random.next()
    return lock.withLock { ops[ops.count - 1 - Int(number % UInt64(min(ops.count, 256)))] }
  }
}

private final class Counter: @unchecked Sendable {
  private let lock = NSLock()
  private(set) var value = 0
  func add() { lock.withLock { value += 1 } }
}
