import CShims
import Fusabi
import Machine
import Testing

/// Every limit, at its bound and one past it, on every engine.
@Suite struct LimitTests {
  private func sum(_ count: Int32) throws -> Module {
    try Program.main(.i32, locals: 2) { code in
      code.sum(below: count, index: 0, sum: 1)
      code.op(.ret)
    }
  }

  @Test func `so many instructions are executed, and not one more`() throws {
    for count: Int32 in [0, 1, 50, 100, 1_000] {
      let module = try sum(count)
      let all = UInt64(13 * count + 10)
      let whole = try Harness.everywhere(module) { $0.fuel = all }
      #expect(whole.code == nil && whole.instructions == all, "\(whole)")
      for fuel in [all - 1, all - 2, all / 2, all / 2 + 7, 1] where fuel < all {
        let cut = try Harness.everywhere(module) { $0.fuel = fuel }
        #expect(cut.code == .instructionLimit && cut.status == .runtimeError)
        #expect(cut.instructions == fuel)
        #expect(cut.message == "more than \(fuel) instructions")
      }
    }
  }

  @Test func `the fuel names the instruction that was not executed`() throws {
    let module = try Program.main { code in
      for _ in 0..<3 { code.op(.nop) }
      code.op(.halt)
    }
    for fuel in 1...3 {
      let seen = try Harness.everywhere(module) { $0.fuel = UInt64(fuel) }
      #expect(seen.places == "main@\(fuel):\(fuel + 1)")
    }
    #expect(try Harness.everywhere(module) { $0.fuel = 4 }.code == nil)
  }

  /// f(n) = n == 0 ? 0 : 1 + f(n - 1): 12 instructions a call but the last, which has 6.
  private func deep(locals: Int = 1) throws -> Module {
    var program = Program()
    let deep = program.parts.functions.count
    program.function("deep", [.i32], .i32, locals: locals) { code in
      code.op(.load, 0)
      code.i32(0)
      code.op(.eq)
      let more = code.jump(.jumpIfNot)
      code.i32(0)
      code.op(.ret)
      code.land(more)
      code.i32(1)
      code.op(.load, 0)
      code.i32(1)
      code.op(.sub)
      code.op(.call, deep)
      code.op(.add)
      code.op(.ret)
    }
    return try program.module()
  }

  @Test func `the fuel is exact inside of calls, while they open and while they close`() throws {
    let module = try deep()
    let whole = try Harness.everywhere(module, [.i32(200)])
    let all = UInt64(11 * 200 + 6)
    #expect(whole.instructions == all)
    for fuel in [all - 1, all - 3, all - 100, all / 2, 9, 10, 11] {
      let cut = try Harness.everywhere(module, [.i32(200)]) { $0.fuel = fuel }
      #expect(cut.code == .instructionLimit)
      #expect(cut.instructions == fuel)
    }
  }

  @Test func `so many calls are in each other, and not one more`() throws {
    let module = try deep()
    for most in [1, 2, 10, 1_000] {
      let full = try Harness.everywhere(module, [.i32(Int32(most) - 1)]) { $0.framesMax = most }
      #expect(full.result == "\(most - 1)" && full.maxCallDepth == most)
      let over = try Harness.everywhere(module, [.i32(Int32(most))]) { $0.framesMax = most }
      #expect(over.code == .stackOverflow && over.status == .runtimeError)
      #expect(over.message == "too many calls in each other")
      #expect(over.trace.count == most && over.maxCallDepth == most)
      #expect(over.trace.first?.line == 11)
    }
  }

  @Test func `a call needs room for its whole frame`() throws {
    // Of deep: the parameter, the record, two or three places of its stack; its callee begins on the second.
    for locals in [1, 5] {
      let module = try deep(locals: locals)
      let one = locals + 1 + 3
      let step = locals + 1 + 1
      for depth in [0, 1, 7, 50] {
        let room = one + step * depth
        let full = try Harness.everywhere(module, [.i32(Int32(depth))]) { $0.stackMax = room }
        #expect(full.result == "\(depth)" && full.maxStackDepth == room, "\(full)")
        let over = try Harness.everywhere(module, [.i32(Int32(depth))]) { $0.stackMax = room - 1 }
        #expect(over.code == .stackOverflow && over.message == "the stack is full", "\(over)")
        #expect(over.trace.count == depth)
      }
    }
  }

  @Test func `recursion without end is an error, with the frames of all calls`() throws {
    var program = Program()
    program.function("again", [], .unit) { code in
      code.op(.call, 0)
      code.op(.ret)
    }
    let seen = try Harness.everywhere(try program.module())
    #expect(seen.code == .stackOverflow)
    #expect(seen.trace.count == 1_000)
    #expect(seen.trace.allSatisfy { $0.offset == 0 && $0.line == 1 && $0.name == "again" })
  }

  @Test func `natives call back so deep, and not one more`() throws {
    for engine in Harness.engines {
      let registry = Registry(standard: true)
      var program = Program()
      program.function("main", [.i32], .i32) { code in
        code.op(.load, 0)
        code.native("back", [.i32], .i32)
        code.op(.ret)
      }
      let module = try program.module()
      let vm = try Harness.vm(engine, registry)
      var reached = 0
      try registry.register(HostFacts(name: "back", params: [.i32], result: .i32)) { call throws(Trap) in
        let left = call.arguments[0].i32
        if left == 0 { return .i32(0) }
        reached += 1
        do throws(Failure) {
          guard let vm = VM.of(call.gateway.context) else { return .nil }
          return .i32(1 + (try vm.call(0, [.i32(left - 1)])).i32)
        } catch { throw error.trap }
      }
      let full = Harness.see(module, [.i32(100)], on: vm)
      #expect(full.result == "100", "\(full)")
      // Each run has three instructions, and they are counted in the outermost.
      #expect(full.instructions == 101 * 3)
      #expect(full.ffiCalls == 101)
      let over = Harness.see(module, [.i32(101)], on: vm)
      #expect(over.code == .callDepth)
      #expect(over.message == "more than 100 runs inside of natives")
      #expect(over.trace.count == 2)
      #expect(vm.lastFailure?.trace.count == 2)
      #expect(Harness.see(module, [.i32(100)], on: vm).result == "100")
    }
  }

  @Test func `runs inside of natives take from the same stack, frames and fuel`() throws {
    for engine in Harness.engines {
      let registry = Registry(standard: true)
      try registry.register(HostFacts(name: "back", params: [.i32], result: .i32)) { call throws(Trap) in
        do throws(Failure) {
          guard let vm = VM.of(call.gateway.context) else { return .nil }
          return try vm.call(1, [call.arguments[0]])
        } catch { throw error.trap }
      }
      var program = Program()
      program.function("main", [.i32], .i32) { code in
        code.op(.load, 0)
        code.native("back", [.i32], .i32)
        code.op(.ret)
      }
      program.parts.functions += [
        { () -> ModuleParts.Function in
          var other = Program()
          other.parts.functions = program.parts.functions
          other.parts.constants = program.parts.constants
          other.function("deep", [.i32], .i32) { code in
            code.op(.load, 0)
            code.i32(0)
            code.op(.eq)
            let more = code.jump(.jumpIfNot)
            code.i32(0)
            code.op(.ret)
            code.land(more)
            code.op(.load, 0)
            code.i32(1)
            code.op(.sub)
            code.op(.call, 1)
            code.op(.ret)
          }
          program.parts.constants = other.parts.constants
          return other.parts.functions[1]
        }()
      ]
      program.parts.entryPoint = 0
      let module = try program.module()
      let frames = try Harness.vm(engine, registry) { $0.framesMax = 5 }
      #expect(Harness.see(module, [.i32(3)], on: frames).result == "0")
      #expect(Harness.see(module, [.i32(4)], on: frames).code == .stackOverflow)
      #expect(Harness.see(module, [.i32(3)], on: frames).maxCallDepth == 5)
      let all = UInt64(3 + 6 + 9 * 3)
      let fuel = try Harness.vm(engine, registry) { $0.fuel = all }
      let fine = Harness.see(module, [.i32(3)], on: fuel)
      #expect(fine.result == "0" && fine.instructions == all, "\(fine)")
      fuel.setFuel(all - 2)
      let cut = Harness.see(module, [.i32(3)], on: fuel)
      #expect(cut.code == .instructionLimit, "\(cut)")
    }
  }

  @Test func `options have bounds`() throws {
    for change in [
      { $0.stackMax = 0 }, { $0.stackMax = Options.stackMaxMax + 1 }, { $0.framesMax = 0 },
      { $0.depthMax = 0 },
      { $0.depthMax = Options.depthMaxMax + 1 },
    ] as [(inout Options) -> Void] {
      var options = Options()
      change(&options)
      let failure = #expect(throws: Failure.self) { _ = try VM(options) }
      #expect(failure?.status == .invalidArgument)
      #expect(failure?.trap.code == .badOption)
    }
    var least = Options()
    (least.stackMax, least.framesMax, least.depthMax) = (1, 1, 1)
    let vm = try VM(least)
    #expect(Harness.see(try Program.main { code in code.op(.ret) }, on: vm).result == "()")
  }
}
