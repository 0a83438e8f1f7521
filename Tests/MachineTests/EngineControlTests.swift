import CShims
import Machine
import Testing

/// fib by calls of itself: function 0 calls function 1 with constant 0.
private func fib(_ n: Double) -> WrittenImage {
  WrittenImage(
    numbers(n, 1, 2),
    [
      function(8) { writer in
        writer.op(ABUT_OP_LOAD, r(3), r(0))
        writer.op(ABUT_OP_CALL_FUNCTION, r(3), 1, 1)
        writer.op(ABUT_OP_HALT_R, r(3))
      },
      // Register 0 is n, register 1 the record.
      function(5) { writer in
        let more = writer.label()
        writer.jump(ABUT_OP_JUMP_NOT_LESS_RK, r(0), r(2), to: more)
        writer.op(ABUT_OP_RETURN_R, r(0), r(1))
        writer.bind(more)
        writer.op(ABUT_OP_SUBTRACT_RK, r(2), r(0), r(1))
        writer.op(ABUT_OP_CALL_FUNCTION, r(2), 1, 1)
        writer.op(ABUT_OP_SUBTRACT_RK, r(3), r(0), r(2))
        writer.op(ABUT_OP_CALL_FUNCTION, r(3), 1, 1)
        writer.op(ABUT_OP_ADD_RR, r(2), r(2), r(3))
        writer.op(ABUT_OP_RETURN_R, r(2), r(1))
      },
    ])
}

/// Even and odd call each other: 1 whether n is even. Functions without arguments of their own keep n in
/// the window.
private func parity(_ n: Double) -> WrittenImage {
  func half(_ other: UInt16, _ atZero: Int) -> OpWriter {
    function(4) { writer in
      let more = writer.label()
      writer.jump(ABUT_OP_JUMP_NOT_EQUAL_RK, r(0), r(1), to: more)
      writer.op(ABUT_OP_RETURN_K, r(atZero), r(1))
      writer.bind(more)
      writer.op(ABUT_OP_SUBTRACT_RK, r(2), r(0), r(2))
      writer.op(ABUT_OP_CALL_FUNCTION, r(2), 1, other)
      writer.op(ABUT_OP_RETURN_R, r(2), r(1))
    }
  }
  return WrittenImage(
    numbers(n, 0, 1),
    [
      function(4) { writer in
        writer.op(ABUT_OP_LOAD, r(0), r(0))
        writer.op(ABUT_OP_CALL_FUNCTION, r(0), 1, 1)
        writer.op(ABUT_OP_HALT_R, r(0))
      },
      half(2, 2), half(1, 1),
    ])
}

/// Counts to constant 1: each round is 3 ops of costs 2, 1 and 3.
private func counting(_ to: Double) -> WrittenImage {
  written(numbers(0, to, 1)) { writer in
    writer.op(ABUT_OP_LOAD, r(0), r(0))
    let again = writer.here()
    writer.op(ABUT_OP_MOVE, r(1), r(0), cost: 2)
    writer.op(ABUT_OP_ADD_RK, r(0), r(1), r(2))
    writer.jump(ABUT_OP_JUMP_LESS_RK, r(0), r(1), to: again, cost: 3)
    writer.op(ABUT_OP_HALT_R, r(0))
  }
}

@Suite struct EngineControlTests {
  @Test(arguments: forms) func `functions call themselves and each other`(form: Form) throws {
    #expect(try Bench(fib(20), form).run().number == 6765)
    #expect(try Bench(parity(10), form).run().number == 1)
    #expect(try Bench(parity(11), form).run().number == 0)
  }

  @Test(arguments: forms) func `as many frames may be open as the context says, and not one more`(
    form: Form
  ) throws {
    // The first call opens one frame, each step one more.
    for (depth, fits) in [(100.0, true), (101, false)] {
      let bench = try Bench(parity(depth), form)
      bench.machine.context.pointee.frames_left = 101
      let exit = bench.run()
      #expect((exit.number != nil) == fits)
      if !fits { #expect(exit.trap?.code == .stackOverflow) }
      #expect(bench.machine.context.pointee.frames_left == 101)
    }
  }

  @Test(arguments: forms) func `frames fill the stack to its last slot, and not one further`(
    form: Form
  ) throws {
    // Function 0 has 4 slots, of which its callee's 4 begin with the first; each step begins 2 slots higher.
    for (slots, fits) in [(24, true), (23, false)] {
      let exit = try Bench(parity(10), form, stackSlots: slots).run()
      #expect((exit.number == 1) == fits)
      if !fits { #expect(exit.trap?.code == .stackOverflow) }
    }
  }

  @Test(arguments: forms) func `a frame that does not fit is not begun`(form: Form) throws {
    #expect(try Bench(counting(3), form, stackSlots: 15).run().trap?.code == .stackOverflow)
    #expect(try Bench(counting(3), form, stackSlots: 16).run().number == 3)
  }

  @Test(arguments: forms) func `a function that there is not is a trap`(form: Form) throws {
    let image = WrittenImage(
      [],
      [
        function(4) { writer in
          writer.op(ABUT_OP_CALL_FUNCTION, r(0), 0, 7)
          writer.op(ABUT_OP_HALT_R, r(0))
        }, function(1) { $0.op(ABUT_OP_RETURN_R, r(0), r(0)) },
      ])
    #expect(try Bench(image, form).run().trap?.code == .badFunction)
  }

  @Test(arguments: forms) func `what was executed is counted exactly`(form: Form) throws {
    let bench = try Bench(counting(10), form)
    #expect(bench.run().number == 10)
    #expect(bench.spent == 1 + 10 * 6 + 1)
  }

  @Test(arguments: forms) func `a budget ends at a jump, and going on gives the same result`(
    form: Form
  ) throws {
    for budget: Int64 in 0..<64 {
      let bench = try Bench(counting(10), form)
      var exit = bench.run(budget: budget)
      var spent = budget - bench.machine.context.pointee.budget
      var left = 0
      while case .toll(let place) = exit {
        left += 1
        #expect(place == Place(pc: 1, spent: 0, height: 0))
        #expect(bench.machine.context.pointee.budget < 0)
        #expect((spent - 1) % 6 == 0)
        exit = bench.goOn(budget: 7)
        spent += 7 - bench.machine.context.pointee.budget
      }
      #expect(exit.number == 10 && spent == 62 && (left > 0) == (budget < 55))
    }
  }

  @Test(arguments: forms) func `a budget ends in the middle of calls, too`(form: Form) throws {
    let whole = try Bench(fib(12), form)
    #expect(whole.run().number == 144)
    let bench = try Bench(fib(12), form)
    var exit = bench.run(budget: 0)
    var spent = -bench.machine.context.pointee.budget
    var slices = 0
    while case .toll = exit {
      exit = bench.goOn(budget: 50)
      spent += 50 - bench.machine.context.pointee.budget
      slices += 1
    }
    #expect(exit.number == 144 && spent == whole.spent && slices > 20)
  }

  @Test(arguments: forms) func `a toll that is not paid costs nothing`(form: Form) throws {
    let image = written(numbers(5)) { writer in
      writer.op(ABUT_OP_LOAD, r(0), r(0), cost: 4)
      writer.builder.head(pc: 1, height: 9)
      writer.op(ABUT_OP_TOLL, cost: 3)
      writer.op(ABUT_OP_HALT_R, r(0))
    }
    let bench = try Bench(image, form)
    let exit = bench.run(budget: 6)
    #expect(exit.place == Place(pc: 1, spent: 0, height: 9))
    #expect(bench.machine.context.pointee.budget == 2)
    #expect(bench.goOn(budget: 2).number == nil)
    #expect(bench.machine.context.pointee.budget == 2)
    #expect(bench.goOn(budget: 4).number == 5)
    #expect(bench.machine.context.pointee.budget == 0)
    #expect(try Bench(image, form).run(budget: 7).number == 5)
  }

  @Test(arguments: forms) func `far jumps reach in both directions`(form: Form) throws {
    let image = written(numbers(0, 1, 3)) { writer in
      writer.op(ABUT_OP_LOAD, r(0), r(0))
      let (end, back) = (writer.label(), writer.label())
      let again = writer.here()
      writer.op(ABUT_OP_ADD_RK, r(0), r(0), r(1))
      writer.jump(ABUT_OP_JUMP_EQUAL_RK, r(0), r(2), to: end)
      writer.jump(ABUT_OP_JUMP, to: back)
      for _ in 0..<40_000 { writer.op(ABUT_OP_MOVE, r(1), r(0)) }
      writer.bind(back)
      writer.jump(ABUT_OP_JUMP_FAR, to: again)
      writer.bind(end)
      writer.op(ABUT_OP_HALT_R, r(0))
    }
    #expect(try Bench(image, form).run().number == 3)
  }

  @Test(arguments: forms) func `cells are shared by name`(form: Form) throws {
    let image = WrittenImage(
      numbers(4), names: [[97], [98]],
      [
        function(4) { writer in
          writer.op(ABUT_OP_SET_CELL_K, r(0), r(1))
          writer.op(ABUT_OP_GET_CELL, r(1), r(1))
          writer.op(ABUT_OP_ADD_RR, r(1), r(1), r(1))
          writer.op(ABUT_OP_SET_CELL_R, r(1), r(0))
          writer.op(ABUT_OP_GET_CELL, r(2), r(0))
          writer.op(ABUT_OP_HALT_R, r(2))
        }
      ])
    let bench = try Bench(image, form)
    #expect(bench.run().number == 8)
    #expect(try bench.machine.cell(named: [97]).pointee.number == 8)
    #expect(try bench.machine.cell(named: [98]).pointee.number == 4)
    #expect(bench.machine.globals.names == [[97], [98]])
    #expect(bench.machine.globals.existing(named: [99]) == nil)
  }

  @Test func `cells stay where they are`() throws {
    let globals = Globals()
    let first = try globals.cell(named: [0])
    first.pointee = .number(1)
    for number in 0..<1000 { _ = try globals.cell(named: Array("\(number)".utf8)) }
    #expect(try globals.cell(named: [0]) == first && globals.count == 1001)
    #expect(globals.cell(at: 500).pointee.isNil && globals.cell(at: 0).pointee.number == 1)
  }

  @Test(arguments: forms) func `services and halts get what they name`(form: Form) throws {
    let image = written(numbers(0, 40)) { writer in
      writer.op(ABUT_OP_SERVICE, r(2), 2, r(1))
      writer.op(ABUT_OP_HALT_R, r(2))
    }
    #expect(try Bench(image, form).run([.nil, .number(40)]).number == 42)
    let constant = written(numbers(0, 40)) { $0.op(ABUT_OP_HALT_K, r(1)) }
    #expect(try Bench(constant, form).run().number == 40)
  }

  @Test func `the table of handlers names each of them`() {
    var addresses: Set<UInt> = []
    for number in 0..<Int(ABUT_OP_COUNT) { addresses.insert(Machine.handlerAddress(number)) }
    #expect(addresses.count == Int(ABUT_OP_COUNT))
    #expect(String(cString: abut_op_name(UInt32(ABUT_OP_ADD_RK))) == "add")
    #expect(String(cString: abut_op_operands(UInt32(ABUT_OP_SET_ELEMENT_KK))) == "rkk")
    #expect(String(cString: abut_op_operands(UInt32(ABUT_OP_CALL_CELL))) == "wng")
  }
}
