import CShims
import Machine
import Testing

/// Answers when it is told to.
private final class Told: PendingCall {
  var answer: Slot?
  override func poll() throws(Trap) -> Slot? { answer }
}

/// Natives called by running programs.
@Suite struct GatewayEngineTests {
  /// f(1, 2) ten times over, and the last result.
  private static let constants: [CodeImage.Constant] = [
    .text(Array("f".utf8)), .number(1), .number(2), .number(0), .number(10),
  ]
  private static let loop = written(constants) {
    (writer) in
    writer.op(ABUT_OP_LOAD, r(3), r(0))
    writer.op(ABUT_OP_LOAD, r(4), r(3))
    let again = writer.here()
    writer.op(ABUT_OP_LOAD, r(0), r(1))
    writer.op(ABUT_OP_LOAD, r(1), r(2))
    writer.op(ABUT_OP_CALL_R, r(0), 2, r(3))
    writer.op(ABUT_OP_ADD_RK, r(4), r(4), r(1))
    writer.jump(ABUT_OP_JUMP_LESS_RK, r(4), r(4), to: again)
    writer.op(ABUT_OP_HALT_R, r(0))
  }

  private func facts(_ change: (inout NativeFacts) -> Void = { _ in }) -> NativeFacts {
    var facts = NativeFacts(name: "f")
    change(&facts)
    return facts
  }

  @Test(arguments: forms) func `a program calls a native by its name`(form: Form) throws {
    let bench = try Bench(Self.loop, form)
    // The image was linked before: the name is the same string.
    _ = try bench.machine.gateway.register(facts()) { call in
      .number(call.arguments.reduce(0) { $0 + $1.number } * 10)
    }
    #expect(bench.run().number == 30)
    #expect(bench.machine.context.pointee.native_calls == 10)
    #expect(bench.dialect.asked == 0)
  }

  @Test(arguments: forms) func `refusals and failures are traps where the call stands`(form: Form) throws {
    let bench = try Bench(Self.loop, form)
    let gateway = bench.machine.gateway
    let number = try gateway.register(facts { ($0.arityMin, $0.arityMax) = (3, 3) }) { _ in .nil }
    let few = bench.run()
    #expect(few.trap == Trap(.arity, "f takes 3 arguments, not 2") && few.place?.pc == 4)
    #expect(gateway.failedNative == number)
    _ = try gateway.register(facts { $0.capability = 1 }) { _ in .nil }
    #expect(bench.run().trap == Trap(.permission, "f needs file_io, which is not permitted"))
    _ = try gateway.register(facts()) { call throws(Trap) in
      throw Trap(.nativeFailed, number: 77, "no luck")
    }
    let failed = bench.run()
    #expect(failed.trap == Trap(.nativeFailed, number: 77, "no luck") && failed.place?.pc == 4)
    _ = try gateway.register(facts()) { _ in Slot(kind: 8, aux: 0, bits: 0) }
    #expect(bench.run().trap == Trap(.badValue, "f gave a value of kind 8, which is none"))
    #expect(!gateway.isCalling)
  }

  @Test(arguments: forms) func `a native may make its machine another one while it runs`(form: Form) throws {
    let bench = try Bench(Self.loop, form)
    let machine = bench.machine
    let gateway = machine.gateway
    machine.heap.isStressed = true
    let before = machine.context.pointee.scoped + 1
    var calls = 0
    _ = try gateway.register(facts()) { call throws(Trap) in
      calls += 1
      for index in 0..<40 { _ = try gateway.register(NativeFacts(name: "\(calls) \(index)")) { _ in .nil } }
      _ = try machine.heap.string("something that nobody keeps")
      machine.heap.collect()
      return .object(try machine.heap.string("result \(calls)"))
    }
    let exit = bench.run()
    #expect(exit.value?.text() == "result 10" && gateway.count == 401)
    #expect(machine.context.pointee.scoped == before)
  }

  @Test(arguments: forms)
  func `a program waits for a native, and goes on with its answer`(form: Form) throws {
    let bench = try Bench(Self.loop, form)
    let gateway = bench.machine.gateway
    var asked: [Told] = []
    _ = try gateway.registerWaiting(facts()) { _ in
      asked.append(Told())
      return asked[asked.count - 1]
    }
    var exit = bench.run()
    for round in 1...10 {
      guard case .waiting = exit else {
        Issue.record("\(exit)")
        return
      }
      #expect(asked.count == round)
      #expect(try gateway.answer() == nil)
      asked[round - 1].answer = .number(Double(round))
      let answer = try #require(try gateway.answer())
      bench.base[0] = answer
      exit = bench.goOn()
    }
    #expect(exit.number == 10 && gateway.pending == nil)
  }
}
