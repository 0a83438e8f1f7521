import CShims
import KIO
import Machine
import Testing

@Suite struct RunTests {
  private func machines(_ body: (VM) throws -> Void) throws {
    for engine in Harness.engines {
      let vm = try VM()
      try vm.setOption("engine", engine)
      try body(vm)
    }
  }

  private func result(_ progress: Progress) -> Double? {
    if case .finished(let value) = progress { return value.number }
    return nil
  }

  @Test func `a run goes on with any budgets, and counts the same`() throws {
    let code = try Programs.sum(1_000)
    for budget: UInt64 in [1, 2, 7, 100, 1_000, 1_500, 5_000, 0] {
      try machines { (vm) throws in
        try vm.start(code.chunk)
        var rounds: UInt64 = 0
        while true {
          let progress = try vm.resume(budget: budget)
          rounds += 1
          if case .outOfBudget = progress {
            #expect(vm.statistics.instructions == rounds * budget)
            continue
          }
          #expect(result(progress) == 499_500)
          break
        }
        #expect(vm.statistics.instructions == 15_008)
        #expect(budget == 0 || rounds == (15_008 + budget - 1) / budget)
        #expect(vm.statistics.executions == 1)
      }
    }
  }

  /// Nothing of it stays in translated code but what pays for it.
  @Test func `steps end within code that does nothing`() throws {
    let code = try Code { (code) throws in
      for _ in 0..<2_100 {
        try code.op(.nil)
        try code.op(.pop)
      }
      try code.number(7)
      try code.op(.halt)
    }
    for budget in (1_020...1_040).map(UInt64.init) + [1_979, 2_004, 2_048] {
      try machines { (vm) throws in
        try vm.start(code.chunk)
        while case .outOfBudget = try vm.resume(budget: budget) {}
        #expect(vm.statistics.instructions == 4_202)
        try vm.setOption("max-instructions", "\(budget)")
        let failure = #expect(throws: Failure.self) { _ = try vm.execute(code.chunk) }
        #expect(failure?.error.trap.code == .instructionLimit)
      }
    }
  }

  @Test func `max-instructions counts over all steps of a run`() throws {
    let code = try Programs.sum(1_000)
    try machines { (vm) throws in
      try vm.setOption("max-instructions", "10000")
      try vm.start(code.chunk)
      for _ in 0..<3 {
        guard case .outOfBudget = try vm.resume(budget: 3_000) else {
          Issue.record("the budget is used up")
          return
        }
      }
      let failure = #expect(throws: Failure.self) { _ = try vm.resume(budget: 3_000) }
      #expect(failure?.error.trap.code == .instructionLimit)
      #expect(vm.statistics.instructions == 10_000)
      #expect(throws: Failure.self) { _ = try vm.resume() }
    }
  }

  @Test func `a started run keeps others away until it is stopped`() throws {
    let code = try Programs.sum(1_000)
    try machines { (vm) throws in
      try vm.start(code.chunk)
      _ = try vm.resume(budget: 100)
      for body in [
        { _ = try vm.execute(code.chunk) }, { try vm.start(code.chunk) },
        { try vm.setOption("stack-size", "100") }, { try vm.setOption("max-memory", "1") },
      ] as [() throws -> Void] {
        let failure = #expect(throws: Failure.self) { try body() }
        #expect(failure?.error.trap.code == .busy && failure?.status == .invalidArgument)
      }
      vm.collect()
      vm.stop()
      let failure = #expect(throws: Failure.self) { _ = try vm.resume() }
      #expect(failure?.status == .invalidArgument)
      #expect(try vm.execute(code.chunk).number == 499_500)
    }
  }

  @Test func `what a suspended run holds stays alive`() throws {
    let code = try Code { code in
      try code.text("kept")
      try code.number(1)
      try code.op(.add)
      for _ in 0..<50 {
        try code.op(.nil)
        try code.op(.pop)
      }
      try code.op(.halt)
    }
    for budget: UInt64 in [3, 4, 10, 99] {
      try machines { (vm) throws in
        try vm.start(code.chunk)
        while true {
          let progress = try vm.resume(budget: budget)
          vm.collect()
          for index in 0..<100 { _ = try vm.text(of: .number(Double(index) + 0.5)) }
          vm.collect()
          if case .finished(let value) = progress {
            #expect(try Harness.text(value, vm) == "kept1")
            break
          }
        }
      }
    }
  }

  @Test func `every instruction is told before it is executed`() throws {
    let vm = try VM()
    var steps: [String] = []
    vm.trace = { step in
      let values = step.stack.map { "\($0.number)" }.joined(separator: " ")
      steps.append("\(step.offset) \(step.line) \(step.opcode): \(values)")
      return true
    }
    #expect(vm.option("tier") == "stack")
    let code = try Code { code in
      try code.number(1)
      try code.number(2)
      try code.op(.add)
      try code.op(.halt)
    }
    _ = try vm.execute(code.chunk)
    #expect(steps == ["0 1 0: ", "2 2 0: 1.0", "4 3 10: 1.0 2.0", "5 4 31: 3.0"])
    var left = 2
    vm.trace = { _ in
      left -= 1
      return left >= 0
    }
    let seen = try Harness.see(code.chunk, on: vm)
    #expect(seen.code == .interrupted && seen.instructions == 2)
    #expect(seen.trace.first?.offset == 4)
    vm.trace = nil
    #expect(try vm.execute(code.chunk).number == 3)
  }

  @Test func `each text is written once`() throws {
    let vm = try VM()
    let output = Output()
    output.attach(to: vm)
    let code = try Code { code in
      try code.number(1)
      try code.op(.print)
      try code.text("a")
      try code.number(2)
      try code.call("println", 2)
      try code.text("b")
      try code.op(.nil)
      try code.call("print", 2)
      try code.call("print", 0)
      try code.call("println", 0)
      try code.op(.halt)
    }
    _ = try vm.execute(code.chunk)
    #expect(output.text == "1\na 2\nb nil\n")
    #expect(output.pieces == 4)
  }

  @Test func `a result stays until the next run`() throws {
    let code = try Code { code in
      try code.text("a")
      try code.number(0.5)
      try code.op(.add)
      try code.op(.arrayNew, 1)
      try code.op(.halt)
    }
    try machines { (vm) throws in
      for _ in 0..<3 {
        let value = try vm.execute(code.chunk)
        vm.collect()
        for index in 0..<1_000 { _ = try vm.text(of: .number(Double(index) + 0.5)) }
        vm.collect()
        #expect(try Harness.text(value, vm) == "[a0.5]")
      }
      _ = try vm.execute(Programs.sum(1).chunk)
      vm.collect()
    }
  }

  @Test func `two machines share a chunk and nothing else`() throws {
    let code = try Code { code in
      try code.global(.getGlobal, "x")
      try code.number(1)
      try code.global(.setGlobal, "x")
      try code.op(.pop)
      try code.op(.halt)
    }
    let (one, other) = (try VM(), try VM())
    #expect(try one.execute(code.chunk).isNil)
    #expect(try other.execute(code.chunk).isNil)
    #expect(try one.execute(code.chunk).number == 1)
    // A value of one is none of the other's.
    let text = try one.text(of: .number(1))
    let failure = #expect(throws: Failure.self) { try other.setGlobal("y", .object(text)) }
    #expect(failure?.error.trap.code == .badValue)
  }

  @Test func `machines count what they do`() throws {
    try machines { (vm) throws in
      _ = try vm.execute(Programs.sum(100).chunk)
      let code = try Code { code in
        for _ in 0..<5 { try code.number(4) }
        try code.call("sqrt", 1)
        try code.op(.halt)
      }
      _ = try vm.execute(code.chunk)
      let counts = vm.statistics
      #expect(counts.executions == 2)
      #expect(counts.instructions == 1_508 + 8)
      #expect(counts.nativeCalls == 1)
      #expect(counts.maxStack == 6)
      #expect(counts.maxDepth == 1)
      #expect(counts.natives > 20)
    }
  }
}
