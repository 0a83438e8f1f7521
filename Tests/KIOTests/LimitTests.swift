import CShims
import KIO
import Machine
import Testing

/// Every limit, at its bound and one past it, on every engine.
@Suite struct LimitTests {
  @Test func `so many instructions are executed, and not one more`() throws {
    for count in [1, 50, 100, 1_000] {
      let code = try Programs.sum(count)
      let all = UInt64(15 * count + 8)
      let whole = try Harness.everywhere(code.chunk, [("max-instructions", "\(all)")])
      #expect(whole.code == nil && whole.instructions == all, "\(whole)")
      for limit in [all - 1, all - 2, all / 2, all / 2 + 7, 1] {
        let cut = try Harness.everywhere(code.chunk, [("max-instructions", "\(limit)")])
        #expect(cut.code == .instructionLimit && cut.status == .runtimeError)
        #expect(cut.instructions == limit)
        #expect(cut.message == "more than \(limit) instructions")
      }
    }
  }

  @Test func `the limit names the instruction that was not executed`() throws {
    let chunk = try Code { code in
      for _ in 0..<3 { try code.op(.nil) }
      try code.op(.halt)
    }.chunk
    for limit in 1...3 {
      let seen = try Harness.everywhere(chunk, [("max-instructions", "\(limit)")])
      #expect(seen.trace == [TraceFrame(function: "chunk", offset: limit, line: limit + 1)])
    }
    #expect(try Harness.everywhere(chunk, [("max-instructions", "4")]).code == nil)
  }

  @Test func `the limit is exact across slices of the engine`() throws {
    // More than one slice of four million.
    let code = try Programs.sum(290_000)
    let all = 15 * 290_000 + 8
    for engine in ["threaded"] {
      for limit in [all - 1, 4 << 20 + 1] {
        let vm = try VM()
        try vm.setOption("engine", engine)
        try vm.setOption("max-instructions", "\(limit)")
        let seen = try Harness.see(code.chunk, on: vm)
        #expect(seen.instructions == UInt64(limit))
        #expect(seen.code == (limit == all ? nil : .instructionLimit))
      }
    }
  }

  /// Pushes so many values.
  private func pushing(_ count: Int) throws -> Chunk {
    try Code { code in
      for _ in 0..<count { try code.op(.nil) }
      try code.op(.halt)
    }.chunk
  }

  @Test func `a stack holds so many values, and not one more`() throws {
    for size in [1, 10, 255, 256, 257, 4_000, 4_001, 8_192] {
      let full = try Harness.everywhere(try pushing(size), [("stack-size", "\(size)")])
      #expect(full.code == nil && full.instructions == UInt64(size) + 1, "\(full)")
      let over = try Harness.everywhere(try pushing(size + 1), [("stack-size", "\(size)")])
      #expect(over.code == .stackOverflow)
      #expect(over.message == "more than \(size) values on the stack")
      #expect(over.trace == [TraceFrame(function: "chunk", offset: size, line: size + 1)])
      #expect(over.instructions == UInt64(size))
    }
    #expect(try Harness.everywhere(try pushing(8_193)).code == .stackOverflow)
  }

  /// Heights that differ where paths meet: only known when it runs.
  private func endless(_ opcode: Opcode) throws -> Chunk {
    try Code { code in
      try code.op(opcode)
      try code.jump(.loop, 4)
    }.chunk
  }

  @Test func `heights that nobody knows are watched while it runs`() throws {
    let over = try Harness.everywhere(try endless(.nil), [("stack-size", "1000")])
    #expect(over.code == .stackOverflow)
    #expect(over.instructions == 2_000)
    let under = try Harness.everywhere { code in
      try code.op(.nil)  // 0
      try code.op(.pop)  // 1
      try code.jump(.loop, 4)  // 2 to 1
    }
    #expect(under.code == .stackUnderflow)
    #expect(under.message == "1 values are needed, 0 are on the stack")
    #expect(under.trace.first?.offset == 1)
    let local = try Harness.everywhere { code in
      try code.op(.nil)  // 0
      try code.op(.nil)  // 1
      try code.op(.getLocal, 1)  // 2
      try code.op(.pop)  // 4
      try code.op(.pop)  // 5
      try code.jump(.loop, 7)  // 6 to 2
    }
    #expect(local.code == .badSlot)
    #expect(local.message == "there is no local 1: 1 values are on the stack")
  }

  /// A string that doubles for ever.
  private func doubling() throws -> Chunk {
    try Code { code in
      try code.text("12345678")  // 0
      try code.op(.getLocal, 0)  // 2
      try code.op(.getLocal, 0)  // 4
      try code.op(.add)  // 6
      try code.op(.setLocal, 0)  // 7
      try code.op(.pop)  // 9
      try code.jump(.loop, 11)  // 10 to 2
    }.chunk
  }

  @Test func `memory is limited, and what a failed program made is let go`() throws {
    let seen = try Harness.everywhere(try doubling(), [("max-memory", "1000000")])
    #expect(seen.code == .memoryLimit && seen.status == .outOfMemory, "\(seen)")
    let arrays = try Harness.everywhere([("max-memory", "1000000")]) { code in
      try code.op(.nil)  // 0
      try code.op(.arrayNew, 1)  // 1
      try code.op(.arrayNew, 1)  // 3
      try code.jump(.loop, 5)  // 5 to 3
    }
    #expect(arrays.code == .memoryLimit)
    for engine in Harness.engines {
      let vm = try VM()
      try vm.setOption("engine", engine)
      try vm.setOption("max-memory", "1000000")
      for _ in 0..<5 {
        #expect(try Harness.see(try doubling(), on: vm).code == .memoryLimit)
        #expect(vm.statistics.heap.live < 100_000)
        #expect(try Harness.see(try Programs.sum(10).chunk, on: vm).result == "45")
      }
    }
  }

  @Test func `what would be too large is refused before it is made`() throws {
    for (name, number) in [("array", 1e15), ("range", 1e15), ("array", 4_294_967_296), ("array", 70_000)] {
      let seen = try Harness.everywhere([("max-memory", "1000000")]) { code in
        try code.number(number)
        try code.call(name, 1)
        try code.op(.halt)
      }
      #expect(seen.code == .memoryLimit && seen.status == .outOfMemory, "\(name): \(seen)")
      #expect(seen.trace.first?.function == name)
    }
    let unlimited = try Harness.everywhere { code in
      try code.number(1e15)
      try code.call("array", 1)
      try code.op(.halt)
    }
    #expect(unlimited.code == .memoryLimit)
  }

  @Test func `texts without end are an error`() throws {
    // Each array holds the one before twice: two to the power of 60 elements.
    let seen = try Harness.everywhere([("max-memory", "1000000")]) { code in
      try code.op(.arrayNew, 0)
      for _ in 0..<60 {
        try code.op(.getLocal, 0)
        try code.op(.getLocal, 0)
        try code.op(.arrayNew, 2)
        try code.op(.setLocal, 0)
        try code.op(.pop)
      }
      try code.op(.print)
      try code.op(.halt)
    }
    #expect(seen.code == .memoryLimit)
    #expect(seen.output == "")
  }

  @Test func `runs lie in each other so deep, and not deeper`() throws {
    for depth in [1, 2, 5, 128] {
      let vm = try VM()
      try vm.setOption("max-depth", "\(depth)")
      let reached = Reached()
      let inner = try Code { code in
        try code.call("again", 0)
        try code.op(.halt)
      }.chunk
      _ = try vm.machine.gateway.register(NativeFacts(name: "again")) { [unowned vm] (_) throws(Trap) in
        reached.depth += 1
        do throws(Failure) { return try vm.execute(inner) } catch {
          reached.codes.append(error.error.trap.code)
          throw error.error.trap
        }
      }
      let seen = try Harness.see(inner, on: vm)
      #expect(seen.code == .callDepth)
      #expect(reached.depth == depth)
      #expect(reached.codes.first == .callDepth)
      #expect(vm.statistics.maxDepth == depth)
    }
  }

  private final class Reached {
    var depth = 0
    var codes: [TrapCode] = []
  }
}
