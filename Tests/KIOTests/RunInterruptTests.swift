import CShims
import Foundation
import KIO
import Machine
import Testing

@Suite struct RunInterruptTests {
  private final class Sent: @unchecked Sendable {
    let vm: VM
    init(_ vm: VM) { self.vm = vm }
  }

  /// Interrupts a program after 50 milliseconds; the instructions that it had executed.
  private func interrupt(_ vm: VM, _ code: Chunk) -> UInt64 {
    let sent = Sent(vm)
    // A thread of its own: those of queues may all be busy with tests.
    Thread.detachNewThread {
      Thread.sleep(forTimeInterval: 0.05)
      sent.vm.interrupt()
    }
    let failure = #expect(throws: Failure.self) { _ = try vm.execute(code) }
    #expect(failure?.error.trap.code == .interrupted)
    return vm.statistics.instructions
  }

  @Test func `an interrupt of another thread ends what runs`() throws {
    let endless = try Code { code in
      try code.op(.nil)
      try code.op(.pop)
      try code.jump(.loop, 5)
    }.chunk
    let sum = try Programs.sum(10).chunk
    for engine in Harness.engines {
      let vm = try VM()
      try vm.setOption("engine", engine)
      #expect(interrupt(vm, endless) > 0)
      #expect(try vm.execute(sum).number == 45)
      // When nothing runs, what runs next.
      vm.interrupt()
      #expect(throws: Failure.self) { _ = try vm.execute(sum) }
      #expect(try vm.execute(sum).number == 45)
    }
  }

  @Test func `natives that take their time do not keep interrupts away`() throws {
    let code = try Code { code in
      try code.call("slow", 0)
      try code.op(.pop)
      try code.jump(.loop, 8)
    }.chunk
    for engine in Harness.engines {
      let vm = try VM()
      try vm.setOption("engine", engine)
      let slow = NativeFacts(name: "slow", arity: 0)
      _ = try vm.machine.gateway.register(slow) { (_) throws(Trap) in
        let end = abut_clock() + 200_000
        while abut_clock() < end {}
        return .nil
      }
      // Four instructions take a fifth of a millisecond: a slice of four million would take minutes.
      #expect(interrupt(vm, code) < 100_000)
    }
  }

  @Test func `traced programs are interrupted between two instructions`() throws {
    let code = try Code { code in
      try code.op(.nil)
      try code.op(.pop)
      try code.jump(.loop, 5)
    }.chunk
    let vm = try VM()
    vm.trace = { _ in
      let end = abut_clock() + 1_000_000
      while abut_clock() < end {}
      return true
    }
    #expect(interrupt(vm, code) < 2_000)
  }

  @Test func `an interrupt ends runs inside of natives, and those around them`() throws {
    let endless = try Code { code in
      try code.op(.nil)
      try code.op(.pop)
      try code.jump(.loop, 5)
    }.chunk
    let outer = try Code { code in
      try code.call("inner", 0)
      try code.op(.pop)
      try code.jump(.loop, 8)
    }.chunk
    for engine in Harness.engines {
      let vm = try VM()
      try vm.setOption("engine", engine)
      // It goes on as if nothing had happened; the program around it does not.
      _ = try vm.machine.gateway.register(NativeFacts(name: "inner")) { [unowned vm] (_) throws(Trap) in
        (try? vm.execute(endless)) ?? .nil
      }
      _ = interrupt(vm, outer)
      #expect(try vm.execute(Programs.sum(10).chunk).number == 45)
    }
  }
}
