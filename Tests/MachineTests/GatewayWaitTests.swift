import CShims
import Machine
import Testing

/// Answers after so many questions.
private final class Later: PendingCall {
  var left: Int
  let answer: Result<Slot, Trap>
  var waits = 0
  nonisolated(unsafe) static var cancelled = 0

  init(_ left: Int, _ answer: Result<Slot, Trap>) { (self.left, self.answer) = (left, answer) }

  override func poll() throws(Trap) -> Slot? {
    guard left > 0 else { return try answer.get() }
    left -= 1
    return nil
  }
  override func wait() { waits += 1 }
  override func cancel() { Later.cancelled += 1 }
}

/// Natives whose answer comes later.
@Suite(.serialized) struct GatewayWaitTests {
  let host: NativeHost
  var gateway: Gateway { host.gateway }

  init() throws {
    host = try NativeHost()
    Later.cancelled = 0
  }

  private func native(_ left: Int, _ answer: Result<Slot, Trap>) throws -> Int {
    try gateway.registerWaiting(NativeFacts(name: "later")) { _ in Later(left, answer) }
  }

  @Test func `an answer that is there is the result`() throws {
    let number = try native(0, .success(.number(5)))
    #expect(try host.call(number)?.number == 5)
    #expect(gateway.pending == nil)
    let failing = try native(0, .failure(Trap(.nativeFailed, "at once")))
    #expect(trapMessage { _ = try host.call(failing) } == "at once")
  }

  @Test func `an answer that comes later is asked for`() throws {
    let number = try native(3, .success(Slot(kind: 1, aux: 5, bits: 0x100)))
    #expect(try host.call(number) == nil)
    #expect(host.machine.context.pointee.waiting == UInt32(number + 1))
    #expect(try gateway.answer() == nil)
    #expect(try gateway.answer() == nil)
    let answer = try gateway.answer()
    #expect(answer?.bits == 1 && answer?.aux == 0)
    #expect(gateway.pending == nil && host.machine.context.pointee.waiting == 0)
    #expect(trapCode { _ = try gateway.answer() } == .busy)
  }

  @Test func `a failure that comes later is a trap`() throws {
    let number = try native(2, .failure(Trap(.nativeFailed, "in the end")))
    #expect(try host.call(number) == nil)
    #expect(try gateway.answer() == nil)
    #expect(throws: Trap(.nativeFailed, "in the end")) { try gateway.answer() }
    #expect(gateway.pending == nil)
  }

  @Test func `garbage that comes later is no result`() throws {
    let number = try native(2, .success(Slot(kind: 9, aux: 0, bits: 0)))
    #expect(try host.call(number) == nil)
    #expect(try gateway.answer() == nil)
    #expect(throws: Trap(.badValue, "later gave a value of kind 9, which is none")) { try gateway.answer() }
  }

  @Test func `waiting for what never comes ends when somebody says so`() throws {
    let number = try native(.max, .success(.nil))
    #expect(try host.call(number) == nil)
    var asked = 0
    #expect(throws: Trap(.interrupted, "interrupted")) {
      try gateway.finish {
        asked += 1
        return asked > 4
      }
    }
    #expect(Later.cancelled == 1 && gateway.pending == nil)
    #expect(try host.call(number) == nil)
    #expect(trapCode { _ = try host.call(number) } == .busy)
    gateway.cancelPending()
    #expect(Later.cancelled == 2)
    let soon = try native(4, .success(.number(1)))
    #expect(try host.call(soon) == nil)
    #expect(try gateway.finish { false }.number == 1)
  }

  @Test func `a machine that goes gives up what it waits for`() throws {
    do {
      let host = try NativeHost()
      let number = try host.gateway.registerWaiting(NativeFacts(name: "never")) { _ in
        Later(.max, .success(.nil))
      }
      #expect(try host.call(number) == nil)
    }
    #expect(Later.cancelled == 1)
  }

  @Test func `a closure that waits makes nothing that stays`() throws {
    let heap = host.machine.heap
    let number = try gateway.registerWaiting(NativeFacts(name: "f")) { _ throws(Trap) in
      _ = try heap.string("not needed")
      return Later(1, .success(.nil))
    }
    let before = host.machine.context.pointee.scoped
    #expect(try host.call(number) == nil)
    #expect(host.machine.context.pointee.scoped == before)
  }
}
