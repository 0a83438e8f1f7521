import CShims
import Fusabi
import Machine
import Testing

@Suite struct RunTests {
  @Test func `the example of the original gives 27`() throws {
    let seen = try Harness.main(.i32) { code in
      code.i32(10)
      code.i32(5)
      code.op(.add)
      code.i32(2)
      code.op(.mul)
      code.i32(3)
      code.op(.sub)
      code.op(.ret)
    }
    #expect(seen.result == "27")
    #expect(seen.instructions == 8)
    #expect(seen.maxStackDepth == 3)
    #expect(seen.maxCallDepth == 1)
  }

  @Test func `functions take their arguments and give one result`() throws {
    var program = Program()
    let fib = program.parts.functions.count
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
      code.op(.call, fib)
      code.op(.load, 0)
      code.i32(2)
      code.op(.sub)
      code.op(.call, fib)
      code.op(.add)
      code.op(.ret)
    }
    let seen = try Harness.everywhere(try program.module(), [.i32(15)])
    #expect(seen.result == "610")
    #expect(seen.maxCallDepth == 15)
  }

  @Test func `values below the result are dropped, and those of the caller stay`() throws {
    var program = Program()
    let inner = program.function("inner", [.i32], .i32, locals: 2) { code in
      code.i32(7)
      code.i32(8)
      code.op(.load, 0)
      code.op(.ret)
    }
    program.function("main", [], .i32) { code in
      code.i32(100)
      code.i32(20)
      code.op(.call, inner)
      code.op(.sub)
      code.op(.ret)
    }
    #expect(try Harness.everywhere(try program.module()).result == "80")
  }

  @Test func `locals are Unit until they are stored, each time anew`() throws {
    var program = Program()
    let inner = program.function("inner", [.i32], .any, locals: 2) { code in
      code.op(.load, 0)
      code.i32(0)
      code.op(.eq)
      let end = code.jump(.jumpIf)
      code.i32(9)
      code.op(.store, 1)
      code.land(end)
      code.op(.load, 1)
      code.op(.ret)
    }
    program.function("main", [], .any) { code in
      code.i32(1)
      code.op(.call, inner)
      code.i32(0)
      code.op(.call, inner)
      code.op(.arrayNew, 2)
      code.op(.ret)
    }
    #expect(try Harness.everywhere(try program.module()).result == "[9, ()]")
  }

  @Test func `halt ends the run from any depth, with the top of the function's stack`() throws {
    var program = Program()
    let inner = program.function("inner", [], .i32) { code in
      code.text("out")
      code.op(.halt)
    }
    program.function("main", [], .i32) { code in
      code.i32(1)
      code.op(.call, inner)
      code.op(.add)
      code.op(.ret)
    }
    #expect(try Harness.everywhere(try program.module()).result == "\"out\"")
    #expect(try Harness.main { code in code.op(.halt) }.result == "()")
  }

  @Test func `a function without a result gives Unit`() throws {
    #expect(try Harness.main(.unit) { code in code.op(.ret) }.result == "()")
  }

  @Test func `a loop counts every instruction`() throws {
    let seen = try Harness.main(.i32, locals: 2) { code in
      code.sum(below: 1_000, index: 0, sum: 1)
      code.op(.ret)
    }
    #expect(seen.result == "499500")
    #expect(seen.instructions == 4 + 13 * 1_000 + 4 + 2)
  }

  @Test func `errors tell the frames of all functions with their lines`() throws {
    var program = Program()
    let divide = program.function("divide", [.i32, .i32], .i32) { code in
      code.op(.load, 0)
      code.op(.load, 1)
      code.op(.div)
      code.op(.ret)
    }
    let middle = program.function("middle", [.i32], .i32) { code in
      code.op(.load, 0)
      code.i32(0)
      code.op(.call, divide)
      code.op(.ret)
    }
    program.function("main", [], .i32) { code in
      code.op(.nop)
      code.i32(3)
      code.op(.call, middle)
      code.op(.ret)
    }
    let seen = try Harness.everywhere(try program.module())
    #expect(seen.status == .runtimeError)
    #expect(seen.code == .divideByZero)
    #expect(seen.message == "division by zero")
    #expect(seen.places == "divide@10:3 < middle@10:3 < main@6:3")
    #expect(seen.trace.map(\.function) == [divide, middle, 2])
    // What trapped is not counted.
    #expect(seen.instructions == 3 + 3 + 2)
  }

  @Test func `a function that breaks the rules ends the run when it is first called`() throws {
    var program = Program()
    let wrong = program.function("wrong", [], .i32) { code in
      code.op(.nop)
      code.text("a")
      code.op(.ret)
    }
    program.function("main", [.bool], .i32) { code in
      code.op(.load, 0)
      let end = code.jump(.jumpIfNot)
      code.op(.call, wrong)
      code.op(.pop)
      code.land(end)
      code.i32(1)
      code.op(.ret)
    }
    let module = try program.module()
    #expect(try Harness.everywhere(module, [.bool(false)]).result == "1")
    let seen = try Harness.everywhere(module, [.bool(true)])
    #expect(seen.status == .invalidModule)
    #expect(seen.code == .typeMismatch)
    #expect(seen.places == "wrong@6:3 < main@10:3")
  }

  @Test func `arguments are looked at before the function that they are for`() throws {
    // Both are told in the same words, by the caller's call and by the callee's `ret`.
    for wrong in [ModuleParts.Constant.string([65]), .i64(1)] {
      var program = Program()
      let callee = program.function("callee", [.i32], .i32) { code in
        code.push(.string([66]))
        code.op(.ret)
      }
      program.function("main", [], .i32) { code in
        code.unknown(wrong)
        code.op(.call, callee)
        code.op(.ret)
      }
      let seen = try Harness.everywhere(try program.module())
      #expect(seen.status == .runtimeError && seen.code == .typeMismatch)
      #expect(seen.message == "expected I32, got \(wrong == .i64(1) ? "I64" : "String")")
      #expect(seen.places == "main@16:5")
    }
  }

  @Test func `arguments from outside are checked`() throws {
    var program = Program()
    program.function("main", [.i32, .any], .any) { code in
      code.op(.load, 1)
      code.op(.ret)
    }
    let module = try program.module()
    #expect(try Harness.everywhere(module, [.i32(1), .char("x")]).result == "'x'")
    let few = try Harness.everywhere(module, [.i32(1)])
    #expect(few.status == .invalidArgument)
    #expect(few.code == .arity)
    #expect(few.message == "main takes 2 arguments, not 1")
    let wrong = try Harness.everywhere(module, [.i64(1), .nil])
    #expect(wrong.status == .invalidArgument)
    #expect(wrong.code == .typeMismatch)
    #expect(wrong.message == "argument 1 of main: expected I32, got I64")
    let strange = try Harness.everywhere(module, [.i32(1), Slot(kind: 77, aux: 0, bits: 0)])
    #expect(strange.code == .badValue)
    let surrogate = try Harness.everywhere(module, [.i32(1), Slot(kind: 19, aux: 0, bits: 0xd800)])
    #expect(surrogate.code == .badValue)
    // Whatever else stands in the slot is not looked at.
    let dirty = try Harness.everywhere(module, [Slot(kind: 16, aux: 9, bits: 7 << 32 | 5), .nil])
    #expect(dirty.status == .ok)
  }

  @Test func `objects of other machines are refused`() throws {
    var program = Program()
    program.function("main", [.any], .any) { code in
      code.op(.load, 0)
      code.op(.ret)
    }
    let module = try program.module()
    let vm = try VM()
    let other = try VM()
    try vm.load(module)
    let foreign = Slot.object(try other.machine.heap.string("foreign"))
    let failure = #expect(throws: Failure.self) { _ = try vm.execute([foreign]) }
    #expect(failure?.trap.code == .badValue)
    let own = Slot.object(try vm.machine.heap.string("own"))
    #expect(Harness.text(try vm.execute([own]), vm) == "\"own\"")
  }
}
