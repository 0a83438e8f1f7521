import CShims
import Machine
import Testing

/// Register 0 becomes an array of `count` registers from 1 on.
private func arrayOf(_ count: Int) -> WrittenImage {
  written(frame: count + 2) { writer in
    writer.op(ABUT_OP_ARRAY, r(0), r(1), UInt16(count))
    writer.op(ABUT_OP_HALT_R, r(0))
  }
}

/// Registers 0, 1 and 2 are an array, an index and a value; the element comes back.
private func element(_ writes: Int, _ reads: Int, _ constants: [CodeImage.Constant] = []) -> WrittenImage {
  written(constants, frame: 8) { writer in
    let indexIsConstant = reads == ABUT_OP_GET_ELEMENT_RK
    let index = indexIsConstant ? r(0) : r(1)
    let valueIsConstant = writes == ABUT_OP_SET_ELEMENT_RK || writes == ABUT_OP_SET_ELEMENT_KK
    writer.op(writes, r(0), index, valueIsConstant ? r(1) : r(2))
    writer.op(reads, r(3), r(0), index)
    writer.op(ABUT_OP_HALT_R, r(3))
  }
}

/// Calls what register 0 names, with the registers 1 and 2; register 5 is not touched.
private func calling(_ count: Int = 2) -> WrittenImage {
  written(frame: 8) { writer in
    writer.op(ABUT_OP_CALL_R, r(1), UInt16(count), r(0))
    writer.bind(writer.label())
    writer.op(ABUT_OP_HALT_R, r(1))
  }
}

@Suite struct EngineObjectTests {
  @Test(arguments: forms) func `arrays of registers have their values, made here or by the heap`(
    form: Form
  ) throws {
    for count in [0, 1, 2, 15, 16, 17, 200] {
      for isStressed in [false, true] {
        let bench = try Bench(arrayOf(count), form)
        bench.machine.heap.isStressed = isStressed
        let exit = bench.run([.nil] + (0..<count).map { .number(Double($0)) })
        let array = try #require(exit.value?.array)
        #expect(array.pointee.count == UInt32(count) && array.pointee.capacity >= UInt32(count))
        #expect((0..<count).allSatisfy { array.pointee.slots[$0].number == Double($0) })
        bench.machine.heap.collect()
        #expect((0..<count).allSatisfy { array.pointee.slots[$0].number == Double($0) })
      }
    }
  }

  @Test(arguments: forms) func `elements are read and written where the index is whole and in range`(
    form: Form
  ) throws {
    let pairs = [
      (ABUT_OP_SET_ELEMENT_RR, ABUT_OP_GET_ELEMENT_RR), (ABUT_OP_SET_ELEMENT_RK, ABUT_OP_GET_ELEMENT_RR),
      (ABUT_OP_SET_ELEMENT_KR, ABUT_OP_GET_ELEMENT_RK), (ABUT_OP_SET_ELEMENT_KK, ABUT_OP_GET_ELEMENT_RK),
    ]
    for (writes, reads) in pairs {
      for (index, fits) in [
        (0.0, true), (-0.0, true), (3, true), (4, false), (-1, false), (1.5, false), (.nan, false),
        (.infinity, false), (4_294_967_296, false), (1e300, false),
      ] {
        let bench = try Bench(element(writes, reads, numbers(index, 42)), form)
        let array = try bench.machine.heap.array(count: 4)
        let exit = bench.run([.object(array), .number(index), .number(42)])
        #expect((exit.number == 42) == fits, "\(index)")
        #expect(exit.trap?.code == (fits ? nil : .indexRange))
        if fits { #expect(array.pointee.slots[Int(index)].number == 42) }
      }
    }
  }

  @Test(arguments: forms) func `what is no array, or no number, is the dialect's`(form: Form) throws {
    let image = element(ABUT_OP_SET_ELEMENT_RR, ABUT_OP_GET_ELEMENT_RR)
    let bench = try Bench(image, form)
    let text = try bench.machine.heap.string("text")
    let array = try bench.machine.heap.array(count: 2)
    for registers in [[Slot.object(text), .number(0)], [.nil, .number(0)], [.object(array), .bool(false)]] {
      #expect(bench.run(registers + [.nil]).trap?.code == .indexRange)
    }
    #expect(bench.dialect.asked == 3)
  }

  @Test(arguments: forms) func `what registers hold is alive while arrays are made`(form: Form) throws {
    // A chain: each round makes an array of the last one and a number.
    let image = written(numbers(0, 1, 500), frame: 6) { writer in
      writer.op(ABUT_OP_LOAD, r(1), r(0))
      let again = writer.here()
      writer.op(ABUT_OP_MOVE, r(2), r(0))
      writer.op(ABUT_OP_MOVE, r(3), r(1))
      writer.op(ABUT_OP_ARRAY, r(0), r(2), 2)
      writer.op(ABUT_OP_ARRAY, r(4), r(0), 3)
      writer.op(ABUT_OP_ADD_RK, r(1), r(1), r(1))
      writer.jump(ABUT_OP_JUMP_LESS_RK, r(1), r(2), to: again)
      writer.op(ABUT_OP_HALT_R, r(0))
    }
    for isStressed in [false, true] {
      let bench = try Bench(image, form)
      bench.machine.heap.isStressed = isStressed
      var value = try #require(bench.run([.nil]).value)
      for number in stride(from: 499.0, through: 0, by: -1) {
        let array = try #require(value.array)
        #expect(array.pointee.slots[1].number == number)
        value = array.pointee.slots[0]
      }
      #expect(value.isNil)
    }
  }

  @Test(arguments: forms) func `registers above the running frame keep nothing alive`(form: Form) throws {
    let bench = try Bench(calling(0), form)
    let machine = bench.machine
    machine.heap.isStressed = true
    let number = try machine.gateway.register(NativeFacts(name: "collect")) { (_) throws(Trap) in
      machine.heap.collect()
      return .nil
    }
    machine.reserve(bench.base + 100)
    // An object that is only mentioned where nobody is running.
    let scope = machine.heap.openScope()
    bench.base[50] = .object(try machine.heap.string("stale"))
    machine.heap.closeScope(scope)
    #expect(bench.run([.object(machine.gateway.name(of: number))]).value?.isNil == true)
    #expect(bench.base[50].isNil)
  }

  @Test(arguments: forms) func `natives are called by the string that names them, and by cells`(
    form: Form
  ) throws {
    let image = WrittenImage(
      [], names: [Array("sum".utf8)],
      [
        function(8) { writer in
          writer.op(ABUT_OP_CALL_R, r(1), 2, r(0))
          writer.bind(writer.label())
          writer.op(ABUT_OP_MOVE, r(2), r(1))
          writer.op(ABUT_OP_CALL_CELL, r(1), 2, r(0))
          writer.bind(writer.label())
          writer.op(ABUT_OP_HALT_R, r(1))
        }
      ])
    let bench = try Bench(image, form)
    let gateway = bench.machine.gateway
    var facts = NativeFacts(name: "sum")
    facts.arityMin = 2
    facts.arityMax = 2
    let number = try gateway.register(facts) { (call) throws(Trap) in
      .number(call.arguments[0].number + call.arguments[1].number)
    }
    let name = Slot.object(gateway.name(of: number))
    try bench.machine.cell(named: Array("sum".utf8)).pointee = name
    #expect(bench.run([name, .number(3), .number(4)]).number == 14)
    #expect(bench.machine.context.pointee.native_calls == 2)
    #expect(bench.dialect.asked == 0)
  }

  @Test(arguments: forms) func `what a native refuses or says is a trap at the call`(form: Form) throws {
    let bench = try Bench(calling(), form)
    let gateway = bench.machine.gateway
    var facts = NativeFacts(name: "fails")
    let failing = try gateway.register(facts) { (_) throws(Trap) in throw Trap(.nativeFailed, "no luck") }
    facts.name = "three"
    facts.arityMin = 3
    let three = try gateway.register(facts) { (_) throws(Trap) in .nil }
    for (number, code) in [(failing, TrapCode.nativeFailed), (three, .arity)] {
      let exit = bench.run([.object(gateway.name(of: number)), .nil, .nil])
      #expect(exit.trap?.code == code && exit.place?.pc == 0)
      #expect(bench.spent == 1)
    }
    #expect(bench.run([.nil]).trap?.code == .notCallable)
    // Numbers are names to this dialect, so that the call goes the slow way.
    #expect(bench.run([.number(Double(failing)), .nil, .nil]).trap?.message == "no luck")
  }

  @Test(arguments: forms) func `a native may wait, and the program goes on behind its call`(
    form: Form
  ) throws {
    for isSlow in [false, true] {
      let bench = try Bench(calling(), form)
      let pending = Later()
      let number = try bench.machine.gateway.registerWaiting(NativeFacts(name: "later")) { (_) throws(Trap) in
        pending
      }
      let name = isSlow ? Slot.number(Double(number)) : .object(bench.machine.gateway.name(of: number))
      let exit = bench.run([name, .nil, .nil])
      #expect(exit.place?.pc == 1)
      let context = bench.machine.context
      #expect(context.pointee.op == bench.code.ops + 1 && context.pointee.waiting == UInt32(number + 1))
      pending.value = .number(9)
      bench.base[1] = try #require(try bench.machine.gateway.answer())
      #expect(bench.goOn().number == 9)
    }
  }

  @Test(arguments: forms) func `a native may run code above the running frame, and what it uses is paid`(
    form: Form
  ) throws {
    let inner = written(numbers(20, 22), frame: 3) { writer in
      writer.op(ABUT_OP_LOAD, r(0), r(0), cost: 5)
      writer.op(ABUT_OP_ADD_RK, r(0), r(0), r(1), cost: 6)
      writer.op(ABUT_OP_HALT_R, r(0), cost: 7)
    }
    let bench = try Bench(calling(), form)
    let machine = bench.machine
    let code = try #require(inner.code(0, form))
    let link = try machine.links.link(inner, in: machine.heap) { (name) throws(Trap) in
      try machine.cell(named: name)
    }
    let (ops, base) = (bench.code.ops, bench.base)
    let number = try machine.gateway.register(NativeFacts(name: "inner")) { (_) throws(Trap) in
      let context = machine.context
      #expect(context.pointee.op == ops && context.pointee.base == base && machine.frameTop == base + 8)
      let before = context.pointee.budget
      #expect(before == Bench.budget - 1)
      let exit = machine.run(link, code, from: code.ops, base: machine.frameTop, budget: before)
      #expect(context.pointee.op == ops && context.pointee.base == base)
      return exit.value ?? .nil
    }
    let exit = bench.run([.object(machine.gateway.name(of: number)), .nil, .nil])
    #expect(exit.number == 42)
    #expect(bench.spent == 2 + 18)
  }

  @Test(arguments: forms) func `what a native makes is given up when it returns, and nothing else`(
    form: Form
  ) throws {
    let bench = try Bench(calling(), form)
    let heap = bench.machine.heap
    let number = try bench.machine.gateway.register(NativeFacts(name: "maker")) { (_) throws(Trap) in
      for _ in 0..<10 { _ = try heap.string("made in vain") }
      return .number(1)
    }
    let scope = heap.openScope()
    let kept = try heap.string("kept")
    let inner = heap.openScope()
    #expect(bench.run([.object(bench.machine.gateway.name(of: number)), .nil, .nil]).number == 1)
    #expect(heap.openScope() == inner && inner == scope + 1)
    heap.isStressed = true
    heap.collect()
    #expect(Heap.bytes(of: kept).elementsEqual("kept".utf8))
    heap.closeScope(scope)
  }

  @Test(arguments: forms) func `what a native's run used may end the budget behind the call`(
    form: Form
  ) throws {
    let bench = try Bench(calling(), form)
    let context = bench.machine.context
    let number = try bench.machine.gateway.register(NativeFacts(name: "greedy")) { (_) throws(Trap) in
      context.pointee.budget -= 1000
      return .number(1)
    }
    let exit = bench.run([.object(bench.machine.gateway.name(of: number)), .nil, .nil], budget: 100)
    #expect(exit.place?.pc == 1 && context.pointee.budget == 100 - 1 - 1000)
    #expect(bench.goOn().number == 1)
  }
}

private final class Later: PendingCall {
  var value: Slot?
  override func poll() throws(Trap) -> Slot? { value }
}
