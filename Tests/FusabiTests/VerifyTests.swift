import Fusabi
import Machine
import Testing

@Suite struct VerifyTests {
  /// What is said of a module's function: code, words, offset; empty when it is verified.
  private func refusal(_ module: Module, _ function: Int = 0) -> String {
    do throws(Failure) {
      _ = try module.verified(function)
      return ""
    } catch {
      let frame = error.trace.first
      #expect(error.status == .invalidModule && error.trace.count == 1 && frame?.function == function)
      return "\(error.trap.code) at \(frame?.offset ?? -1): \(error.trap.message)"
    }
  }

  private func refusal(
    takes params: [ValueType] = [], gives result: ValueType = .any, locals: Int = 0, _ items: [Item]
  ) throws -> String {
    try refusal(module(takes: params, gives: result, locals: locals, items))
  }

  @Test func `a refusal says which function, where, and why`() throws {
    var writer = ModuleWriter()
    writer.function("fine", [.op(.ret)])
    writer.function("wrong", [.op(.nop), .op(.add), .op(.ret)])
    let module = try writer.module()
    #expect(try module.verified(0).name == "fine")
    let failure = #expect(throws: Failure.self) { try module.verified(1) }
    #expect(failure?.trace == [Frame(name: "wrong", function: 1, offset: 1, line: 1)])
    #expect(failure?.trap == Trap(.stackUnderflow, "add needs 2 values of 0"))
    #expect(failure?.status == .invalidModule)
    // Remembered, the same.
    let again = #expect(throws: Failure.self) { try module.verified(1) }
    #expect(again?.trap == failure?.trap && again?.trace == failure?.trace)
    let all = #expect(throws: Failure.self) { try module.verifyAll() }
    #expect(all?.trap == failure?.trap)
    #expect(throws: Failure.self) { try module.verified(2) }
  }

  @Test func `everything decodes, also what nobody reaches`() throws {
    #expect(try refusal([.byte(0x99)]) == "invalidOpcode at 0: there is no opcode 0x99")
    #expect(try refusal([.op(.ret), .byte(0x08)]) == "invalidOpcode at 1: there is no opcode 0x08")
    #expect(
      try refusal([.op(.ret), .op(.jump), .byte(0)]) == "endOfCode at 1: the operand of jump is cut off")
    #expect(
      try refusal([.op(.ret), .op(.expect)]) == "endOfCode at 1: the operand of expect is cut off")
    #expect(try refusal([]) == "endOfCode at 0: the code runs off its end")
    #expect(try refusal([.op(.nop)]) == "endOfCode at 0: the code runs off its end")
    #expect(
      try refusal([.push(.bool(true)), .jump(.jumpIf, "a"), .label("a"), .op(.nop)])
        == "endOfCode at 10: the code runs off its end")
    #expect(
      try refusal([.push(.bool(true)), .jump(.jumpIf, "a"), .op(.ret), .label("a"), .op(.ret), .op(.nop)])
        == "")
  }

  @Test func `operands name what is there`() throws {
    #expect(
      try refusal([.op(.ret), .with(.push, 3)]) == "badConstant at 1: there is no constant 3 of 0")
    #expect(
      try refusal(takes: [.i32], locals: 2, [.op(.ret), .load(2)]) == "badSlot at 1: there is no local 2 of 2"
    )
    #expect(try refusal([.store(0)]) == "badSlot at 0: there is no local 0 of 0")
    #expect(try refusal([.with(.call, 1)]) == "badFunction at 0: there is no function 1 of 1")
    #expect(try refusal([.with(.callFfi, 0)]) == "badImport at 0: there is no import 0 of 0")
    #expect(try refusal([.two(.callFfiN, 7, 0)]) == "badImport at 0: there is no import 7 of 0")
    #expect(
      try refusal([.op(.ret), .op(.isType), .byte(9)]) == "typeMismatch at 1: there is no type 9")
    #expect(
      try refusal([.op(.ret), .op(.expect), .byte(255)]) == "typeMismatch at 1: there is no type 255")
  }

  @Test func `jumps lead to instructions`() throws {
    #expect(try refusal([.with(.jump, 1)]) == "badJump at 0: a jump to 6, out of the code")
    #expect(try refusal([.with(.jump, 0)]) == "badJump at 0: a jump to 5, out of the code")
    #expect(try refusal([.with(.jump, -6)]) == "badJump at 0: a jump to -1, out of the code")
    #expect(try refusal([.with(.jump, -4)]) == "badJump at 0: a jump into the instruction at 1")
    #expect(try refusal([.with(.jump, -5)]) == "")
    #expect(
      try refusal([.op(.ret), .with(.jump, Int(Int32.max))])
        == "badJump at 1: a jump to 2147483653, out of the code")
  }

  @Test func `the stack has what instructions take`() throws {
    #expect(try refusal([.op(.pop), .op(.ret)]) == "stackUnderflow at 0: pop needs 1 value of 0")
    #expect(try refusal([.i32(1), .op(.over)]) == "stackUnderflow at 5: over needs 2 values of 1")
    #expect(try refusal([.with(.arrayNew, 1)]) == "stackUnderflow at 0: array_new needs 1 value of 0")
    var writer = ModuleWriter()
    writer.imported("f", nil, .any)
    writer.function("main", [.two(.callFfiN, 0, 1), .op(.ret)])
    writer.function("two", takes: [.i32, .i32], [.op(.ret)])
    writer.function("caller", [.i32(1), .with(.call, 1), .op(.ret)])
    #expect(refusal(try writer.module()) == "stackUnderflow at 0: call_ffi_n needs 1 value of 0")
    #expect(refusal(try writer.module(), 2) == "stackUnderflow at 5: call needs 2 values of 1")
  }

  @Test func `heights are the same where paths meet`() throws {
    let items: [Item] = [
      .push(.bool(true)), .jump(.jumpIf, "end"), .i32(1), .label("end"), .op(.ret),
    ]
    #expect(
      try refusal(items) == "typeMismatch at 15: heights differ: the stack has 0 or 1 values here")
    #expect(
      try refusal([.label("a"), .i32(1), .jump(.jump, "a")])
        == "typeMismatch at 0: heights differ: the stack has 0 or 1 values here")
    #expect(try refusal([.label("a"), .i32(1), .op(.pop), .jump(.jump, "a")]) == "")
  }

  @Test func `locals and values together are at most 3,900`() throws {
    let push = [Item](repeating: .i32(1), count: 3_900)
    #expect(try refusal(push + [.op(.ret)]) == "")
    #expect(try module(push + [.op(.ret)]).verified(0).heightMax == 3_900)
    #expect(
      try refusal(locals: 1, push + [.op(.ret)])
        == "tooLarge at 19495: more than 3900 locals and values on the stack")
    #expect(try refusal(locals: 3_900, [.op(.ret)]) == "")
    #expect(throws: Failure.self) { try module(locals: 3_901, [.op(.ret)]) }
  }

  @Test func `what ret gives is of the function's type`() throws {
    #expect(try refusal(gives: .i32, [.op(.ret)]) == "typeMismatch at 0: expected I32, got Unit")
    #expect(try refusal(gives: .unit, [.op(.ret)]) == "")
    #expect(try refusal(gives: .unit, [.i32(1), .op(.ret)]) == "typeMismatch at 5: expected Unit, got I32")
    #expect(try refusal(gives: .i32, [.f64(1), .i32(1), .op(.ret)]) == "")
    #expect(try refusal(takes: [.any], gives: .i32, [.load(0), .op(.ret)]) == "")
    // The end of the whole run has no type.
    #expect(try refusal(gives: .i32, [.op(.halt)]) == "")
  }

  @Test func `arguments are of the parameters' types`() throws {
    var writer = ModuleWriter()
    writer.imported("f", [.string], .i32)
    writer.imported("g", nil, .any)
    writer.function("callee", takes: [.i32, .bool], gives: .f64, [.op(.halt)])
    writer.function("a", takes: [.bool, .i32], [.load(1), .load(0), .with(.call, 0), .op(.ret)])
    writer.function("b", takes: [.bool, .i32], [.load(0), .load(0), .with(.call, 0), .op(.ret)])
    writer.function("c", takes: [.any], gives: .f64, [.load(0), .load(0), .with(.call, 0), .op(.ret)])
    writer.function("d", gives: .i32, [.i32(1), .with(.callFfi, 0), .op(.ret)])
    writer.function("e", gives: .i32, [.push(.string([65])), .with(.callFfi, 0), .op(.ret)])
    writer.function("f", [.push(.string([65])), .two(.callFfiN, 0, 1), .op(.ret)])
    writer.function("g", [.i32(1), .i32(1), .two(.callFfiN, 0, 2), .op(.ret)])
    writer.function("h", gives: .i32, [.i32(1), .i32(1), .with(.callFfi, 1), .op(.ret)])
    let module = try writer.module()
    let said = (1...8).map { refusal(module, $0) }
    #expect(
      said == [
        "", "typeMismatch at 10: expected I32, got Bool", "", "typeMismatch at 5: expected String, got I32",
        "", "", "arity at 10: f takes 1 argument, not 2", "",
      ])
  }

  @Test func `where types meet, nothing is known`() throws {
    func items(_ second: Item, _ use: [Item]) -> [Item] {
      [.load(0), .jump(.jumpIf, "a"), .i32(1), .store(1), .jump(.jump, "b"), .label("a"), second, .store(1)]
        + [.label("b"), .load(1)] + use + [.op(.ret)]
    }
    #expect(
      try refusal(takes: [.bool], locals: 2, items(.i32(2), [.op(.not)]))
        == "typeMismatch at 40: not of I32")
    #expect(try refusal(takes: [.bool], locals: 2, items(.f64(2), [.op(.not)])) == "")
    #expect(try refusal(takes: [.bool], locals: 2, items(.f64(2), [.op(.not), .op(.strLen)])) != "")
    // Also when the second way comes from behind.
    let loop: [Item] = [
      .i32(1), .store(0), .label("head"), .load(0), .op(.neg), .op(.pop), .f64(1), .store(0),
      .jump(.jump, "head"),
    ]
    #expect(try refusal(locals: 1, loop) == "")
    // A local is Unit until it is stored.
    #expect(try refusal(locals: 1, [.load(0), .op(.neg), .op(.ret)]) == "typeMismatch at 5: neg of Unit")
  }

  @Test func `what one path cannot do is refused whatever others can`() throws {
    // The first round is fine, the second is not known: so it is checked while it runs.
    let items: [Item] = [
      .i32(1), .store(0), .label("head"), .load(0), .i32(1), .op(.add), .op(.pop), .push(.bool(true)),
      .store(0), .jump(.jump, "head"),
    ]
    #expect(try refusal(locals: 1, items) == "")
    #expect(
      try refusal(takes: [.bool], [.load(0), .i32(1), .op(.add), .op(.ret)])
        == "typeMismatch at 10: add of Bool and I32")
  }

  @Test func `too many joins of too many locals are refused, soon`() throws {
    var items: [Item] = []
    for index in 0..<100_000 { items += [.jump(.jump, "\(index)"), .label("\(index)")] }
    let clock = ContinuousClock()
    for locals in [0, 3_900] {
      let module = try module(locals: locals, items + [.op(.ret)])
      let took = clock.measure {
        #expect(
          refusal(module).hasPrefix(locals == 0 ? "" : "tooLarge")
            && refusal(module).hasSuffix(locals == 0 ? "" : "the function is too complex"))
      }
      #expect(took < .seconds(10))
    }
  }

  @Test func `code that makes types known again and again is bounded`() throws {
    // Each round of the loop takes the type of one local more away.
    var items: [Item] = []
    let count = 2_000
    for local in 0..<count { items += [.i32(1), .store(local)] }
    items.append(.label("head"))
    for local in (1..<count).reversed() { items += [.load(local - 1), .store(local)] }
    items += [.f64(1), .store(0)]
    for index in 0..<6_000 {
      items += [.push(.bool(true)), .jump(.jumpIf, "t\(index)"), .label("t\(index)")]
    }
    items.append(.jump(.jump, "head"))
    let module = try module(locals: count, items)
    let took = ContinuousClock().measure {
      #expect(refusal(module).hasSuffix("the function is too complex"))
    }
    #expect(took < .seconds(10))
  }

  @Test func `threads that ask at once get the same function`() async throws {
    let module = try module([.i32(1), .op(.ret)])
    let found = try await withThrowingTaskGroup(of: ObjectIdentifier.self) { group in
      for _ in 0..<8 { group.addTask { ObjectIdentifier(try module.verified(0)) } }
      var found = Set<ObjectIdentifier>()
      for try await one in group { found.insert(one) }
      return found
    }
    #expect(found.count == 1)
  }
}
