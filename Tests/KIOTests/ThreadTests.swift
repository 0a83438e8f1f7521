import Foundation
import KIO
import KIOFuzz
import Machine
import TestSupport
import Testing

@Suite struct ThreadTests {
  private static let text = """
        constant 0
        constant 0
    again: get_local 1
        constant 300
        less
        jump_if_false @end
        get_local 1
        get_global square
        call 1
        get_local 0
        add
        set_local 0
        pop
        constant "a text that "
        get_local 1
        add
        set_global last
        pop
        get_local 1
        constant 1
        add
        set_local 1
        pop
        loop @again
    end: get_local 0
        halt
    """

  /// Runs a body on so many threads at once, and waits for all.
  private static func together(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
    DispatchQueue.concurrentPerform(iterations: count, execute: body)
  }

  @Test func `eight machines on eight threads share a chunk from its first run on`() throws {
    for round in 0..<20 {
      let chunk = try Chunk.assembled(Array(Self.text.utf8))
      let shared = Unmanaged.passRetained(chunk)
      nonisolated(unsafe) let address = shared.toOpaque()
      let sums = Sums()
      Self.together(8) { number in
        let chunk = Unmanaged<Chunk>.fromOpaque(address).takeUnretainedValue()
        guard let vm = try? VM() else { return }
        var facts = NativeFacts(name: "square")
        (facts.arityMin, facts.arityMax) = (1, 1)
        _ = try? vm.machine.gateway.register(facts) { (call) throws(Trap) in
          .number(call.arguments[0].number * call.arguments[0].number)
        }
        try? vm.setOption("engine", ["threaded", "loop", "stack", "auto"][(number + round) % 4])
        for _ in 0..<3 {
          if let value = try? vm.execute(chunk) { sums.add(value.number) }
        }
      }
      shared.release()
      #expect(sums.all == Array(repeating: 8_955_050, count: 24))
    }
  }

  @Test func `a machine is interrupted by another thread, and runs again`() throws {
    let vm = try VM()
    let endless = try Chunk.assembled(Array("again: loop @again".utf8))
    for engine in ["threaded", "loop", "stack"] {
      try vm.setOption("engine", engine)
      nonisolated(unsafe) let shared = vm
      DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(20)) { shared.interrupt() }
      #expect(throws: Failure.self) { _ = try vm.execute(endless) }
      #expect(vm.lastFailure?.error.trap.code == .interrupted)
      #expect(try vm.execute(Chunk.assembled(Array("constant 7\nhalt".utf8))).number == 7)
    }
  }
}

private final class Sums: @unchecked Sendable {
  private let lock = NSLock()
  private var found: [Double] = []

  func add(_ value: Double) { lock.withLock { found.append(value) } }
  var all: [Double] { lock.withLock { found } }
}
