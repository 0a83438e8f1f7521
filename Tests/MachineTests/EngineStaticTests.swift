import CShims
import Machine
import Testing

/// What machines with static types need besides arithmetic: checks, windows, far constants, functions that
/// are refused, and frames that the machine's user opens.
@Suite struct EngineStaticTests {
  private static let values: [Slot] = [
    .nil, .bool(true), .i32(-1), .i64(5), .f32(1), .number(2), .char(65),
  ]

  @Test(arguments: forms) func `a register is of the type that is expected, or the dialect says why not`(
    form: Form
  ) throws {
    for type in 0...Int(ABUT_TYPE_ARRAY) {
      let image = typed { writer in
        writer.op(ABUT_OP_MOVE, r(0), r(1))
        writer.op(ABUT_OP_EXPECT, r(1), UInt16(type))
        writer.op(ABUT_OP_HALT_R, r(0))
      }
      let bench = try TypedBench(image, form)
      let heap = bench.machine.heap
      let objects: [Slot] = [.object(try heap.interned("text")), .object(try heap.array(count: 0))]
      for (number, value) in (Self.values + objects).enumerated() {
        bench.dialect.asked = 0
        let exit = bench.run([.nil, value])
        if number == type {
          #expect(same(exit.value, value) && bench.dialect.asked == 0)
        } else {
          let trap = Trap(.typeMismatch, "type \(type), not kind \(value.kind)")
          #expect(exit.trap == trap && exit.place?.pc == 1)
        }
      }
    }
  }

  @Test(arguments: forms) func `a window's service sees its registers, and its result goes elsewhere`(
    form: Form
  ) throws {
    let image = typed { writer in
      writer.op(ABUT_OP_WINDOW, r(1), 300, r(4))
      writer.op(ABUT_OP_WINDOW, r(4), 7, r(4))
      writer.op(ABUT_OP_ADD_I32_RR, r(1), r(1), r(4))
      writer.op(ABUT_OP_HALT_R, r(1))
    }
    let bench = try TypedBench(image, form)
    let exit = bench.run([.nil, .nil, .nil, .nil, .i32(10), .i32(11), .i32(12)])
    #expect(same(exit.value, .i32(307)) && bench.dialect.seen == [10, 11, 12])
    let failing = typed { writer in
      writer.op(ABUT_OP_WINDOW, r(1), 99, r(4))
      writer.op(ABUT_OP_HALT_R, r(1))
    }
    #expect(try TypedBench(failing, form).run().trap == Trap(.badValue, "window"))
  }

  @Test(arguments: forms, [0, 1, 4_095, 4_096, 4_097, 65_535, 65_536, 70_000])
  func `constants of all numbers are loaded`(form: Form, number: Int) throws {
    var writer = OpWriter(frame: 4)
    let (load, low, high) = OpBuilder.loading(number)
    writer.op(load, r(2), low, high)
    writer.op(ABUT_OP_HALT_R, r(2))
    let constants = (0...70_000).map { Slot.i64(Int64($0) * 3) }
    let bench = try TypedBench(TypedImage(constants, [writer]), form)
    #expect(same(bench.run().value, .i64(Int64(number) * 3)))
    let loop = try #require(bench.link.image.code(0, .loop))
    let text = loop.listing(constant: { "#\($0)" }, name: { _ in "" })
    #expect(text.contains(number < 4_096 ? "load r2, #\(number)" : "load_far r2, #\(number)"), "\(text)")
  }

  @Test(arguments: forms) func `lengths are I32`(form: Form) throws {
    let image = typed { writer in
      writer.op(ABUT_OP_ARRAY_LEN, r(0), r(1))
      writer.op(ABUT_OP_STRING_LEN, r(1), r(2))
      writer.op(ABUT_OP_SUB_I32_RR, r(0), r(0), r(1))
      writer.op(ABUT_OP_HALT_R, r(0))
    }
    let bench = try TypedBench(image, form)
    let (array, text) = (try bench.machine.heap.array(count: 40), try bench.machine.heap.string("four"))
    #expect(same(bench.run([.nil, .object(array), .object(text)]).value, .i32(36)))
  }

  @Test(arguments: forms) func `an I32 says which element, and the dialect knows what else there is`(
    form: Form
  ) throws {
    // Forms are those of the index and the value; the element is read in the form of the index.
    for operands in 0..<4 {
      for index: Int32 in [0, 2, 3, -1, .min] {
        let (isConstant, isFixed) = (operands > 1, operands & 1 == 1)
        let image = typed([.i32(index), .f32(0.5)]) { writer in
          let place = isConstant ? r(0) : r(2)
          writer.op(ABUT_OP_SET_ELEMENT_INT_RR + operands, r(1), place, isFixed ? r(1) : r(3))
          writer.op(ABUT_OP_GET_ELEMENT_INT_RR + operands / 2, r(4), r(1), place)
          writer.op(ABUT_OP_HALT_R, r(4))
        }
        let bench = try TypedBench(image, form)
        let array = Slot.object(try bench.machine.heap.array(of: [Slot.i32(1), .i32(2), .i32(3)], count: 3))
        let exit = bench.run([.nil, array, .i32(index), .f32(0.5)])
        if (0..<3).contains(index) {
          #expect(same(exit.value, .f32(0.5)) && bench.dialect.asked == 0)
        } else {
          #expect(exit.trap == Trap(.indexRange, "no place \(index)"))
        }
        #expect(bench.run([.nil, .nil, .i32(0), .nil]).trap?.code == .indexRange)
        let text = Slot.object(try bench.machine.heap.string("text"))
        #expect(bench.run([.nil, text, .i32(0), .nil]).trap?.code == .indexRange)
        guard !isConstant else { continue }
        #expect(bench.run([.nil, array, .i64(1), .nil]).trap?.code == .indexRange)
        #expect(bench.run([.nil, array, .number(1), .nil]).trap?.code == .indexRange)
      }
    }
  }

  // MARK: Functions

  /// count(n) = n when n < 1, else count(n - 1) + 1; the one function of its image.
  private static let count = TypedImage(
    [.i32(1)],
    [
      function(4) { writer in
        writer.bind(writer.label())
        let more = writer.label()
        writer.jump(ABUT_OP_JUMP_LESS_EQUAL_INT_KR, r(0), r(0), to: more)
        writer.op(ABUT_OP_RETURN_R, r(0), r(1))
        writer.bind(more)
        writer.op(ABUT_OP_SUB_I32_RK, r(2), r(0), r(0))
        writer.op(ABUT_OP_CALL_FUNCTION, r(2), 1, 0)
        writer.bind(writer.label())
        writer.op(ABUT_OP_ADD_I32_RK, r(2), r(2), r(0))
        writer.op(ABUT_OP_RETURN_R, r(2), r(1))
      }
    ])

  private func call(_ bench: TypedBench, _ argument: Int32, budget: Int64 = Bench.budget) -> Exit {
    let record = UInt64(UInt(bitPattern: Machine.exitOp(bench.code.form)))
    return bench.run([.i32(argument), Slot(kind: 15, aux: 0, bits: record)], budget: budget)
  }

  @Test(arguments: forms) func `a function that calls itself returns to who opened its frame`(
    form: Form
  ) throws {
    let bench = try TypedBench(Self.count, form)
    let context = bench.machine.context
    let frames = context.pointee.frames_left
    for argument: Int32 in [0, 1, 2, 1000] {
      #expect(same(call(bench, argument).value, .i32(argument)))
      // Two ops in the innermost call, five in the others.
      #expect(Bench.budget - context.pointee.budget == Int64(argument) * 5 + 2)
      #expect(context.pointee.frames_left == frames)
    }
  }

  @Test(arguments: forms) func `returns look at the budget, and the last one is the end`(form: Form) throws {
    // All but the returns is paid for.
    let bench = try TypedBench(Self.count, form)
    let need: Int64 = 100 * 5 + 2
    #expect(same(call(bench, 100, budget: need - 1).value, .i32(100)))
    #expect(bench.machine.context.pointee.budget == -1)
    let exit = call(bench, 100, budget: need - 3)
    guard case .toll(let place) = exit else {
      Issue.record("\(exit)")
      return
    }
    // In the outermost frame, behind its call.
    #expect(place.pc == 4 && bench.machine.context.pointee.base == bench.base)
    let found = bench.machine.context.pointee.op.flatMap { bench.link.image.function(of: $0) }
    #expect(found?.number == 0 && found?.code === bench.code)
  }

  @Test(arguments: forms) func `frames are counted, spare ones last, and so is the stack`(form: Form) throws {
    let bench = try TypedBench(Self.count, form)
    let context = bench.machine.context
    (context.pointee.frames_left, bench.machine.framesSpare) = (10, 20)
    #expect(same(call(bench, 9).value, .i32(9)) && bench.machine.framesSpare == 20)
    #expect(context.pointee.frames_left == 10)
    #expect(same(call(bench, 25).value, .i32(25)) && bench.machine.framesSpare == 5)
    #expect(same(call(bench, 15).value, .i32(15)))
    context.pointee.frames_left = 10
    bench.machine.framesSpare = 5
    #expect(call(bench, 16).trap == Trap(.stackOverflow, "too many calls in each other"))
    let at = try #require(bench.machine.trappedAt)
    #expect(at.op == bench.code.ops + 3 && at.base == bench.base + 2 * 15)
    // 40 frames, two slots each above the one below, and all four of the last one.
    let fits = try TypedBench(Self.count, form, stackSlots: 2 * 39 + 4)
    #expect(same(call(fits, 39).value, .i32(39)))
    #expect(call(fits, 40).trap == Trap(.stackOverflow, "the stack is full"))
    let full = try TypedBench(Self.count, form, stackSlots: 2 * 39 + 3)
    #expect(call(full, 39).trap?.message == "the stack is full")
  }

  @Test(arguments: forms) func `a function that is refused is a trap where it is called`(form: Form) throws {
    let caller = function(4) { writer in
      writer.op(ABUT_OP_MOVE, r(1), r(0))
      writer.op(ABUT_OP_CALL_FUNCTION, r(1), 1, 1)
      writer.op(ABUT_OP_HALT_R, r(1))
    }
    let refused = TypedImage([], [caller, nil], refusing: Trap(.badJump, "a jump to 7, out of the code"))
    let exit = try TypedBench(refused, form).run([.i32(1)])
    #expect(exit.trap == Trap(.badJump, "a jump to 7, out of the code") && exit.place?.pc == 1)
    #expect(try TypedBench(TypedImage([], [caller, nil]), form).run([.i32(1)]).trap?.code == .badFunction)
  }

  @Test func `ops know their function in whatever order functions were translated`() throws {
    let image = TypedImage(
      [], (0..<50).map { index in function(2) { for _ in 0...index { $0.op(ABUT_OP_HALT_R, r(0)) } } })
    for index in 0..<50 {
      let number = index * 7 % 50
      for form in forms { _ = image.code(number, form) }
      let code = try #require(image.code(number, .loop))
      for op in [code.ops, code.ops + (code.count - 1)] {
        let found = try #require(image.function(of: op))
        #expect(found.number == number && found.code === code)
      }
      if let behind = image.function(of: code.ops + code.count) { #expect(behind.code !== code) }
    }
    #expect(image.function(of: Machine.exitOp(.loop)) == nil)
  }
}
