import CShims
import KIO
import Machine
import Testing

/// Natives that call back, wait, and fail; calls from outside.
@Suite struct NativeCallTests {
  private func machines(_ body: (VM) throws -> Void) throws {
    for engine in Harness.engines {
      let vm = try VM()
      try vm.setOption("engine", engine)
      try body(vm)
    }
  }

  private func call(_ vm: VM, _ name: String, _ arguments: [Slot]) throws -> Slot {
    try arguments.withUnsafeBufferPointer { try vm.call(name, $0) }
  }

  @discardableResult
  private func add(
    _ vm: VM, _ name: String, _ body: @escaping (NativeCall) throws(Trap) -> Slot
  ) throws -> Int {
    try vm.machine.gateway.register(NativeFacts(name: name), body)
  }

  /// A run inside of a native, whose failure is the native's.
  private static func run(_ vm: VM, _ chunk: Chunk) throws(Trap) -> Slot {
    do throws(Failure) { return try vm.execute(chunk) } catch { throw error.error.trap }
  }

  @Test func `natives are called from outside, by a string or a global`() throws {
    try machines { (vm) throws in
      #expect(try call(vm, "pow", [.number(2), .number(10)]).number == 1024)
      try vm.setGlobal("power", vm.global("pow"))
      #expect(try call(vm, "power", [.number(2), .number(3)]).number == 8)
      try vm.setGlobal("broken", .number(3))
      for (name, code) in [("nobody", TrapCode.nativeNotFound), ("broken", .notCallable), ("sqrt", .arity)] {
        let failure = #expect(throws: Failure.self) { _ = try call(vm, name, []) }
        #expect(failure?.error.trap.code == code)
        #expect(vm.lastFailure?.error.trap.code == code)
        #expect(failure?.error.trace.map(\.function) == (name == "sqrt" ? ["sqrt"] : []))
      }
      #expect(vm.statistics.nativeCalls == 2)
    }
  }

  @Test func `strings go in and come out`() throws {
    try machines { (vm) throws in
      let text = try vm.text(of: .number(1.5))
      let upper = try call(vm, "split", [.object(text), .object(try vm.text(of: .number(5)))])
      vm.collect()
      #expect(try Harness.text(upper, vm) == "[1., ]")
      let joined = try call(vm, "join", [upper, .object(try vm.text(of: .nil))])
      #expect(try Harness.text(joined, vm) == "1.nil")
    }
  }

  @Test func `a native runs chunks of its own machine`() throws {
    let inner = try Programs.sum(100).chunk
    let outer = try Code { code in
      try code.number(1)
      try code.text("a")
      try code.number(2)
      try code.op(.add)
      try code.number(5)
      try code.call("inner", 1)
      try code.op(.arrayNew, 3)
      try code.op(.halt)
    }.chunk
    try machines { (vm) throws in
      try add(vm, "inner") { [unowned vm] (call) throws(Trap) in
        vm.collect()
        let sum = try Self.run(vm, inner).number
        vm.collect()
        return .number(sum + call.arguments[0].number)
      }
      let seen = try Harness.see(outer, on: vm)
      #expect(seen.result == "[1, a2, 4955]")
      #expect(seen.instructions == 9 + 1_508)
      #expect(vm.statistics.maxDepth == 2)
      #expect(vm.statistics.executions == 2)
    }
  }

  @Test func `runs inside of natives count for max-instructions`() throws {
    let inner = try Programs.sum(100).chunk
    let outer = try Code { code in
      for _ in 0..<3 {
        try code.call("inner", 0)
        try code.op(.pop)
      }
      try code.op(.halt)
    }.chunk
    let all = 3 * (3 + 1_508) + 1
    try machines { (vm) throws in
      try add(vm, "inner") { [unowned vm] (_) throws(Trap) in try Self.run(vm, inner) }
      for limit in [all, all + 1, 100_000] {
        try vm.setOption("max-instructions", "\(limit)")
        let seen = try Harness.see(outer, on: vm)
        #expect(seen.code == nil && seen.instructions == UInt64(all), "\(seen)")
      }
      for limit in [all - 1, all - 2, all - 3, all - 4, all - 1_000, 2_000, 1_509, 5, 1] {
        try vm.setOption("max-instructions", "\(limit)")
        let seen = try Harness.see(outer, on: vm)
        // A call that trapped counts as little as any other instruction that did.
        let calls = seen.trace.first?.function == "inner" ? 1 : 0
        #expect(
          seen.code == .instructionLimit && seen.instructions == UInt64(limit - calls), "\(limit): \(seen)")
      }
    }
  }

  @Test func `a native that swallows the limit does not escape it`() throws {
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
    try machines { (vm) throws in
      try add(vm, "inner") { [unowned vm] (_) throws(Trap) in (try? Self.run(vm, endless)) ?? .nil }
      try vm.setOption("max-instructions", "50000")
      let seen = try Harness.see(outer, on: vm)
      #expect(seen.code == .instructionLimit)
      #expect(seen.instructions == 50_000)
    }
  }

  @Test func `a trace goes through all runs and natives`() throws {
    let inner = try Code { code in
      try code.op(.nil)
      try code.op(.pop)
      try code.text("x")
      try code.op(.negate)
      try code.op(.halt)
    }.chunk
    let outer = try Code { code in
      try code.number(1)
      try code.call("inner", 1)
      try code.op(.halt)
    }.chunk
    try machines { (vm) throws in
      var innermost: [TraceFrame] = []
      try add(vm, "inner") { [unowned vm] (_) throws(Trap) in
        do throws(Failure) { return try vm.execute(inner) } catch {
          innermost = error.error.trace
          throw Trap(.nativeFailed, "it failed inside")
        }
      }
      let seen = try Harness.see(outer, on: vm)
      #expect(seen.message == "it failed inside")
      let callers = [
        TraceFrame(function: "inner", offset: 0, line: 0), TraceFrame(function: "chunk", offset: 4, line: 3),
      ]
      #expect(seen.trace == callers)
      #expect(innermost == [TraceFrame(function: "chunk", offset: 4, line: 4)] + callers)
      // Called from outside, and calling further.
      try add(vm, "far") { [unowned vm] (_) throws(Trap) in
        let none: [Slot] = []
        let result = none.withUnsafeBufferPointer { nothing in
          Result<Slot, Failure> { () throws(Failure) in try vm.call("inner", nothing) }
        }
        do throws(Failure) { return try result.get() } catch { throw error.error.trap }
      }
      let failure = #expect(throws: Failure.self) { _ = try call(vm, "far", []) }
      #expect(failure?.error.trace.map(\.function) == ["far"])
      #expect(
        innermost.map(\.function) == ["chunk", "inner", "far"]
          || innermost.map(\.function) == ["chunk", "inner", "inner", "far", "far"])
    }
  }

  @Test func `results of runs inside stay while their native runs`() throws {
    let inner = try Code { code in
      try code.text("made")
      try code.number(0.5)
      try code.op(.add)
      try code.op(.arrayNew, 1)
      try code.op(.halt)
    }.chunk
    let outer = try Code { code in
      for _ in 0..<200 {
        try code.call("inner", 0)
        try code.op(.pop)
      }
      try code.call("inner", 0)
      try code.op(.halt)
    }.chunk
    try machines { (vm) throws in
      try add(vm, "inner") { [unowned vm] (_) throws(Trap) in
        let first = try Self.run(vm, inner)
        vm.collect()
        let second = try Self.run(vm, inner)
        vm.collect()
        for index in 0..<10 { _ = try? vm.text(of: .number(Double(index) + 0.5)) }
        return .number((try? Harness.text(first, vm)) == "[made0.5]" && first.bits != second.bits ? 1 : 0)
      }
      vm.collect()
      let before = vm.statistics.heap.live
      #expect(try vm.execute(outer).number == 1)
      vm.collect()
      // Not even one object of each of its 201 calls.
      #expect(vm.statistics.heap.live - before < 201 * 32, "\(before)")
    }
  }

  /// An answer after so many questions.
  private final class Later: PendingCall {
    var left: Int
    let answer: Result<Slot, Trap>
    var isCancelled = false

    init(_ left: Int, _ answer: Result<Slot, Trap>) {
      self.left = left
      self.answer = answer
    }

    override func poll() throws(Trap) -> Slot? {
      left -= 1
      return left < 0 ? try answer.get() : nil
    }
    override func wait() {}
    override func cancel() { isCancelled = true }
  }

  private var waitingCode: Chunk {
    get throws {
      try Code { code in
        try code.number(1)
        try code.number(2)
        try code.call("later", 1)
        try code.op(.arrayNew, 2)
        for _ in 0..<30 {
          try code.op(.nil)
          try code.op(.pop)
        }
        try code.op(.halt)
      }.chunk
    }
  }

  @Test func `a program waits for natives that answer later`() throws {
    let code = try waitingCode
    for polls in [0, 1, 5] {
      try machines { (vm) throws in
        _ = try vm.machine.gateway.registerWaiting(NativeFacts(name: "later")) { (_) throws(Trap) in
          Later(polls, .success(.number(42)))
        }
        let seen = try Harness.see(code, on: vm)
        #expect(seen.result == "[1, 42]" && seen.instructions == 66)
        for budget: UInt64 in [1, 3, 4, 5, 10, 2_000, 0] {
          try vm.start(code)
          var waits = 0
          let before = vm.statistics.instructions
          loop: while true {
            switch try vm.resume(budget: budget) {
            case .waiting:
              waits += 1
              vm.collect()
            case .outOfBudget: vm.collect()
            case .finished(let value):
              #expect(try Harness.text(value, vm) == "[1, 42]")
              break loop
            }
          }
          #expect(waits == polls)
          #expect(vm.statistics.instructions - before == 66)
        }
        #expect(try call(vm, "later", []).number == 42)
      }
    }
  }

  @Test func `what is waited for can fail, be given up or interrupted`() throws {
    let code = try waitingCode
    try machines { (vm) throws in
      var last: Later?
      var answer = Result<Slot, Trap>.failure(Trap(.nativeFailed, "no answer"))
      var polls = 2
      _ = try vm.machine.gateway.registerWaiting(NativeFacts(name: "later")) { (_) throws(Trap) in
        let later = Later(polls, answer)
        last = later
        return later
      }
      let failed = try Harness.see(code, on: vm)
      #expect(failed.message == "no answer")
      #expect(failed.trace.map { "\($0.function) \($0.offset)" } == ["later 0", "chunk 6"])
      answer = .success(.nil)
      polls = Int.max
      try vm.start(code)
      guard case .waiting = try vm.resume() else {
        Issue.record("it waits")
        return
      }
      #expect(last?.isCancelled == false)
      vm.stop()
      #expect(last?.isCancelled == true)
      try vm.start(code)
      _ = try vm.resume()
      vm.interrupt()
      let failure = #expect(throws: Failure.self) { _ = try vm.resume() }
      #expect(failure?.error.trap.code == .interrupted)
      #expect(last?.isCancelled == true)
      polls = 0
      #expect(try Harness.see(code, on: vm).result == "[1, nil]")
    }
  }
}
