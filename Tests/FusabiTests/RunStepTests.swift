import CShims
import Foundation
import Fusabi
import Machine
import Testing

/// Runs in steps, interrupts and traces.
@Suite struct RunStepTests {
  private func fib() throws -> Module {
    var program = Program()
    program.function("fib", [.i32], .i32) { code in
      code.op(.load, 0)
      code.i32(2)
      code.op(.lt)
      let more = code.jump(.jumpIfNot)
      code.op(.load, 0)
      code.op(.ret)
      code.land(more)
      code.op(.load, 0)
      code.i32(1)
      code.op(.sub)
      code.op(.call, 0)
      code.op(.load, 0)
      code.i32(2)
      code.op(.sub)
      code.op(.call, 0)
      code.op(.add)
      code.op(.ret)
    }
    return try program.module()
  }

  @Test func `a run goes on with any budgets, and counts the same`() throws {
    let whole = try Harness.everywhere(fib(), [.i32(14)])
    for engine in Harness.engines {
      for budget: UInt64 in [1, 2, 3, 7, 100, 1_023, 1_024, 1_025, 1_100, 2_500, 5_000] {
        let vm = try Harness.vm(engine)
        try vm.load(try fib())
        try vm.start(0, [.i32(14)])
        var steps: UInt64 = 0
        loop: while true {
          let before = vm.statistics.instructions
          switch try vm.resume(budget: budget) {
          case .outOfBudget:
            steps += 1
            #expect(vm.statistics.instructions == before + budget)
          case .waiting: Issue.record("it waits for nothing")
          case .finished(let value):
            #expect(value.i32 == 377)
            break loop
          }
        }
        #expect(vm.statistics.instructions == whole.instructions)
        #expect(vm.statistics.maxCallDepth == whole.maxCallDepth)
        #expect(vm.statistics.maxStackDepth == whole.maxStackDepth)
        #expect(steps == (whole.instructions - 1) / budget)
      }
    }
  }

  @Test func `fuel ends a run in steps, too`() throws {
    for engine in Harness.engines {
      let vm = try Harness.vm(engine) { $0.fuel = 5_000 }
      try vm.load(try fib())
      try vm.start(0, [.i32(20)])
      for _ in 0..<2 { _ = try vm.resume(budget: 2_000) }
      let failure = #expect(throws: Failure.self) { _ = try vm.resume(budget: 2_000) }
      #expect(failure?.trap.code == .instructionLimit)
      #expect(vm.statistics.instructions == 5_000)
      #expect((failure?.trace.count ?? 0) > 5)
    }
  }

  @Test func `a run that was started keeps the machine busy`() throws {
    for engine in Harness.engines {
      let vm = try Harness.vm(engine)
      let module = try fib()
      try vm.load(module)
      try vm.start(0, [.i32(10)])
      for body in [
        { try vm.load(module) }, { _ = try vm.execute([.i32(1)]) }, { try vm.start(0, [.i32(1)]) },
      ] as [() throws -> Void] {
        let failure = #expect(throws: Failure.self) { try body() }
        #expect(failure?.status == .invalidArgument)
        #expect(failure?.trap.code == .busy)
      }
      _ = try vm.resume(budget: 10)
      vm.stop()
      vm.stop()
      #expect(try vm.execute([.i32(10)]).i32 == 55)
      #expect(vm.statistics.maxCallDepth == 10)
    }
  }

  @Test func `natives cannot load, start, resume or stop what runs`() throws {
    for engine in Harness.engines {
      let registry = Registry(standard: true)
      let module = try Program.main { code in
        code.native("meddle", [], .i32)
        code.op(.ret)
      }
      try registry.register(HostFacts(name: "meddle", params: [], result: .i32)) { call in
        guard let vm = VM.of(call.gateway.context) else { return .nil }
        var refused: Int32 = 0
        if (try? vm.load(module)) == nil { refused += 1 }
        if (try? vm.start(0, [])) == nil { refused += 1 }
        if (try? vm.resume()) == nil { refused += 1 }
        vm.stop()
        return .i32(refused)
      }
      let vm = try Harness.vm(engine, registry)
      #expect(Harness.see(module, on: vm).result == "3")
    }
  }

  @Test func `nothing is loaded at first`() throws {
    let vm = try VM()
    #expect(vm.module == nil)
    for body in [{ _ = try vm.execute() }, { try vm.start(0, []) }, { _ = try vm.resume() }]
      as [() throws -> Void]
    {
      let failure = #expect(throws: Failure.self) { try body() }
      #expect(failure?.status == .invalidArgument)
      #expect(failure?.trap.code == .badFunction)
    }
    try vm.load(try fib())
    for number in [-1, 1] {
      let failure = #expect(throws: Failure.self) { _ = try vm.call(number, [.i32(1)]) }
      #expect(failure?.trap.code == .badFunction)
    }
  }

  private final class Sent: @unchecked Sendable {
    let vm: VM
    init(_ vm: VM) { self.vm = vm }
  }

  /// Interrupts a program after 30 milliseconds.
  private func interrupt(_ vm: VM) -> Failure? {
    let sent = Sent(vm)
    // A thread of its own: those of queues may all be busy with tests.
    Thread.detachNewThread {
      Thread.sleep(forTimeInterval: 0.03)
      sent.vm.interrupt()
    }
    return #expect(throws: Failure.self) { _ = try vm.execute() }
  }

  @Test func `an interrupt of another thread ends what runs`() throws {
    let endless = try Program.main { code in code.endless() }
    let fine = try Program.main { code in
      code.i32(1)
      code.op(.ret)
    }
    for engine in Harness.engines {
      let vm = try Harness.vm(engine)
      try vm.load(endless)
      #expect(interrupt(vm)?.trap.code == .interrupted)
      #expect(vm.statistics.instructions > 0)
      #expect(Harness.see(fine, on: vm).result == "1")
      // When nothing runs, nothing.
      vm.interrupt()
      #expect(Harness.see(fine, on: vm).result == "1")
      // What was started counts as running.
      try vm.load(fine)
      try vm.start(fine.entryPoint, [])
      vm.interrupt()
      let failure = #expect(throws: Failure.self) { _ = try vm.resume() }
      #expect(failure?.trap.code == .interrupted)
      #expect(Harness.see(fine, on: vm).result == "1")
    }
  }

  @Test func `an interrupt ends runs inside of natives, and those around them`() throws {
    for engine in Harness.engines {
      let registry = Registry(standard: true)
      // It goes on as if nothing had happened; the program around it does not.
      try registry.register(HostFacts(name: "inner", params: [], result: .any)) { call in
        guard let vm = VM.of(call.gateway.context) else { return .nil }
        return (try? vm.call(0, [])) ?? .nil
      }
      var program = Program()
      program.function("endless", [], .any) { code in code.endless() }
      program.function("main", [], .any) { code in
        let loop = code.here
        code.native("inner", [], .any)
        code.op(.pop)
        code.jump(.jump, to: loop)
      }
      let vm = try Harness.vm(engine, registry)
      try vm.load(try program.module())
      #expect(interrupt(vm)?.trap.code == .interrupted)
    }
  }

  /// Instructions that touch megabytes, again and again; locals 0 and 1 are equal Strings of 8 MiB.
  private static let slow: [(name: String, build: @Sendable (inout Body) -> Void)] = [
    (
      "array_make",
      { code in
        code.push(.unit)
        code.i32(1_000_000)
        code.op(.arrayMake)
      }
    ),
    (
      "eq",
      { code in
        code.op(.load, 0)
        code.op(.load, 1)
        code.op(.eq)
      }
    ),
    (
      "concat",
      { code in
        code.text("a")
        code.op(.load, 0)
        code.op(.concat)
      }
    ),
    (
      "string_concat",
      { code in
        code.text("a")
        code.op(.load, 0)
        code.native("string_concat", [.string, .string], .string)
      }
    ),
    (
      "string_contains",
      { code in
        code.op(.load, 0)
        code.text("0123456789abcdeg")
        code.native("string_contains", [.string, .string], .bool)
      }
    ),
  ]

  @Test(arguments: slow.map { $0.name })
  func `instructions that take their time do not keep interrupts away`(name: String) throws {
    let slow = try #require(Self.slow.first { $0.name == name })
    let module = try Program.main(locals: 2) { code in
      for local in 0..<2 {
        code.text("0123456789abcdef")
        code.op(.store, local)
        for _ in 0..<19 {
          code.op(.load, local)
          code.op(.load, local)
          code.op(.concat)
          code.op(.store, local)
        }
      }
      let loop = code.here
      slow.build(&code)
      code.op(.pop)
      code.jump(.jump, to: loop)
    }
    for engine in Harness.engines {
      let vm = try Harness.vm(engine)
      try vm.load(module)
      #expect(interrupt(vm)?.trap.code == .interrupted)
      // Fewer than the first slice has: something looked in between.
      #expect(vm.statistics.instructions < 8_000)
    }
  }

  @Test func `runs inside of natives have the fuel of the run around them, wherever that is`() throws {
    var program = Program()
    program.function("inner", [], .i32) { code in
      code.i32(7)
      code.op(.ret)
    }
    program.function("main", [], .i32) { code in
      for _ in 0..<4 { code.op(.nop) }
      code.native("inner", [], .i32)
      code.op(.ret)
    }
    let module = try program.module()
    for engine in Harness.engines {
      let registry = Registry(standard: false)
      try registry.register(HostFacts(name: "inner", params: [], result: .i32)) { call throws(Trap) in
        guard let vm = VM.of(call.gateway.context) else { throw Trap(.nativeFailed, "no machine") }
        do throws(Failure) { return try vm.call(0, []) } catch { throw error.trap }
      }
      for budget: UInt64 in 1...6 {
        let vm = try Harness.vm(engine, registry) { $0.fuel = 2_000 }
        try vm.load(module)
        try vm.start(module.entryPoint, [])
        _ = try vm.resume(budget: budget)
        guard case .finished(let value) = try vm.resume() else {
          Issue.record("\(engine), \(budget): it goes on")
          continue
        }
        #expect(value.i32 == 7 && vm.statistics.instructions == 8)
      }
    }
  }

  @Test func `a trace tells every instruction before it is executed`() throws {
    var program = Program()
    let inner = program.function("inner", [.i32], .i32) { code in
      code.op(.load, 0)
      code.op(.ret)
    }
    program.function("main", [], .i32) { code in
      code.i32(1)
      code.i32(2)
      code.op(.call, inner)
      code.op(.add)
      code.op(.ret)
    }
    for engine in Harness.engines {
      let vm = try Harness.vm(engine)
      var lines: [String] = []
      vm.trace = { step in
        let stack = step.stack.map { "\($0.i32)" }.joined(separator: " ")
        lines.append("\(step.function)@\(step.offset):\(step.line) \(step.opcode) \(step.depth) [\(stack)]")
        return true
      }
      #expect(vm.tier == "stepper")
      #expect(Harness.see(try program.module(), on: vm).result == "3")
      #expect(
        lines == [
          "1@0:1 1 0 []", "1@5:2 1 0 [1]", "1@10:3 16 0 [1 2]", "0@0:1 4 1 []", "0@5:2 18 1 [2]",
          "1@15:4 32 0 [1 2]",
          "1@16:5 18 0 [3]",
        ])
      vm.trace = { step in step.function == 1 }
      let failure = #expect(throws: Failure.self) { _ = try vm.execute() }
      #expect(failure?.trap.code == .interrupted)
      #expect(failure?.trace.map(\.name) == ["inner", "main"])
      vm.trace = nil
      #expect(try vm.execute().i32 == 3)
    }
  }

  @Test func `a trace may end in the middle, and the engine goes on`() throws {
    for engine in Harness.engines {
      let vm = try Harness.vm(engine)
      try vm.load(try fib())
      let sent = Sent(vm)
      var told = 0
      vm.trace = { _ in
        told += 1
        if told == 500 { sent.vm.trace = nil }
        return true
      }
      #expect(try vm.execute([.i32(16)]).i32 == 987)
      #expect(told == 500)
    }
  }

  @Test func `results are lent until the next run`() throws {
    let module = try Program.main { code in
      code.text("a")
      code.text("b")
      code.op(.concat)
      code.op(.ret)
    }
    for engine in Harness.engines {
      let vm = try Harness.vm(engine)
      vm.machine.heap.isStressed = true
      try vm.load(module)
      let value = try vm.execute()
      vm.collect()
      _ = try vm.machine.heap.string("something else")
      #expect(Harness.text(value, vm) == "\"ab\"")
    }
  }

  @Test func `tiers are named`() throws {
    #expect(try Harness.vm(.loop).tier == "loop")
    #expect(try Harness.vm(.stepper).tier == "stepper")
    #expect(try Harness.vm(.threaded).tier == (Machine.isThreaded ? "threaded" : "loop"))
  }
}
