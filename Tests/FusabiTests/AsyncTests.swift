import CShims
import Fusabi
import Machine
import Testing

/// Natives that answer later.
@Suite struct AsyncTests {
  /// Answers after so many polls.
  private final class Later: PendingCall {
    var left: Int
    let answer: Result<Slot, Trap>
    var isCancelled = false
    init(_ left: Int, _ answer: Result<Slot, Trap>) { (self.left, self.answer) = (left, answer) }

    override func poll() throws(Trap) -> Slot? {
      left -= 1
      return left < 0 ? try answer.get() : nil
    }
    override func cancel() { isCancelled = true }
  }

  private final class Host {
    var polls = 3
    var answer: Result<Slot, Trap> = .success(.i32(40))
    var last: Later?

    func registry() throws -> Registry {
      let registry = Registry(standard: true)
      let facts = HostFacts(name: "later", params: [.i32], result: .any)
      try registry.register(
        facts,
        installing: { gateway throws(Trap) in
          try gateway.registerWaiting(facts.native) { [self] _ throws(Trap) in
            let made = Later(polls, answer)
            last = made
            return made
          }
        })
      return registry
    }
  }

  /// 1 + (2 + later(5)), in a function that is called.
  private func module(_ result: ValueType = .i32) throws -> Module {
    var program = Program()
    let inner = program.function("inner", [], .i32) { code in
      code.i32(2)
      code.i32(5)
      code.native("later", [.i32], result)
      code.op(.add)
      code.op(.ret)
    }
    program.function("main", [], .i32) { code in
      code.i32(1)
      code.op(.call, inner)
      code.op(.add)
      code.op(.ret)
    }
    return try program.module()
  }

  @Test func `execute waits`() throws {
    for result in [ValueType.i32, .any] {
      for engine in Harness.engines {
        let vm = try Harness.vm(engine, Host().registry())
        let seen = Harness.see(try module(result), on: vm)
        #expect(seen.result == "43", "\(engine): \(seen)")
        #expect(seen.instructions == 9 && seen.ffiCalls == 1)
      }
    }
  }

  @Test func `resume says that it waits, and asks again`() throws {
    for engine in Harness.engines {
      for budget: UInt64 in [0, 1, 2, 1_000_000] {
        let host = Host()
        let vm = try Harness.vm(engine, host.registry())
        try vm.load(try module())
        try vm.start(1, [])
        var waits = 0
        var outs = 0
        var result = Slot.nil
        loop: while true {
          switch try vm.resume(budget: budget) {
          case .waiting: waits += 1
          case .outOfBudget: outs += 1
          case .finished(let value):
            result = value
            break loop
          }
        }
        #expect(result.i32 == 43, "\(engine) \(budget)")
        #expect(waits == 3)
        #expect(vm.statistics.instructions == 9)
      }
    }
  }

  @Test func `late answers are looked at like others`() throws {
    for engine in Harness.engines {
      let host = Host()
      host.answer = .success(.i64(1))
      let vm = try Harness.vm(engine, host.registry())
      let wrong = Harness.see(try module(), on: vm)
      #expect(wrong.message == "expected I32, got I64", "\(engine): \(wrong)")
      #expect(wrong.places == "inner@10:3 < main@5:2")
      host.answer = .failure(Trap(.nativeFailed, number: 1_000, "no answer"))
      let failed = Harness.see(try module(), on: vm)
      #expect(failed.message == "no answer")
      #expect(failed.places == "later@0:0 < inner@10:3 < main@5:2")
      #expect(vm.lastFailure?.trap.number == 1_000)
      host.answer = .success(.i32(1))
      #expect(Harness.see(try module(), on: vm).result == "4")
    }
  }

  @Test func `an interrupt gives up waiting`() throws {
    for engine in Harness.engines {
      let host = Host()
      host.polls = 1 << 40
      let vm = try Harness.vm(engine, host.registry())
      try vm.load(try module())
      try vm.start(1, [])
      guard case .waiting = try vm.resume() else {
        Issue.record("it does not wait")
        continue
      }
      vm.interrupt()
      let failure = #expect(throws: Failure.self) { _ = try vm.resume() }
      #expect(failure?.trap.code == .interrupted)
      #expect(host.last?.isCancelled == true)
      host.polls = 0
      #expect(Harness.see(try module(), on: vm).result == "43")
    }
  }

  @Test func `stop gives up what waits`() throws {
    for engine in Harness.engines {
      let host = Host()
      let vm = try Harness.vm(engine, host.registry())
      try vm.load(try module())
      try vm.start(1, [])
      guard case .waiting = try vm.resume() else { continue }
      vm.stop()
      #expect(host.last?.isCancelled == true)
      #expect(throws: Failure.self) { _ = try vm.resume() }
      #expect(try vm.execute().i32 == 43)
    }
  }

  @Test func `objects are alive while a run waits`() throws {
    for engine in Harness.engines {
      let vm = try Harness.vm(engine, Host().registry())
      vm.machine.heap.isStressed = true
      try vm.load(
        try Program.main(locals: 1) { code in
          code.text("a")
          code.text("b")
          code.op(.concat)
          code.op(.store, 0)
          code.op(.load, 0)
          code.op(.arrayNew, 1)
          code.i32(0)
          code.native("later", [.i32], .i32)
          code.op(.load, 0)
          code.op(.arrayNew, 3)
          code.op(.ret)
        })
      try vm.start(0, [])
      loop: while true {
        vm.collect()
        switch try vm.resume(budget: 1) {
        case .finished(let value):
          #expect(Harness.text(value, vm) == "[[\"ab\"], 40, \"ab\"]")
          break loop
        default: continue
        }
      }
    }
  }
}
