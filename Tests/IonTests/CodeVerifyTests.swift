import Ion
import Machine
import Testing

/// What is refused before it runs, at each bound and one past it.
@Suite struct CodeVerifyTests {
  /// Nil when it is let pass; it is translated then, too.
  private func refusal(_ function: Function) throws -> Refusal? {
    do throws(Refusal) {
      let image = try Image(Program(ClassFile([function])))
      for level in [Level.plain, .all] { #expect(image.code(0, .loop, level: level) != nil) }
      return nil
    } catch { return error }
  }

  private func function(_ registers: Int, _ code: [Instruction]) -> Function {
    Function("f", arity: 0, extraRegisters: UInt32(registers), code)
  }

  @Test func `a function has up to so many registers`() throws {
    #expect(try refusal(function(3_900, [.move(dst: 3_899, src: 0)])) == nil)
    #expect(
      try refusal(function(3_901, []))
        == Refusal(function: "Main:f", instruction: -1, message: "3901 registers; at most 3900 are possible"))
    let many = Function("f", arity: .max, extraRegisters: .max, [])
    #expect(try refusal(many)?.message == "8589934590 registers; at most 3900 are possible")
  }

  @Test func `registers are there, sixteen at least`() throws {
    #expect(try refusal(function(3, [.nop, .move(dst: 0, src: 15)])) == nil)
    #expect(
      try refusal(function(3, [.nop, .move(dst: 0, src: 16)]))
        == Refusal(function: "Main:f", instruction: 1, message: "there is no register r16 of 16"))
    #expect(try refusal(function(20, [.move(dst: 19, src: 0)])) == nil)
    #expect(try refusal(function(20, [.move(dst: 20, src: 0)]))?.message == "there is no register r20 of 20")
  }

  @Test func `every register of every instruction is looked at`() throws {
    let (good, bad): (Register, Register) = (15, 16)
    for row in Opcode.table {
      for index in row.operands.indices {
        var operands = row.operands.map { sample($0, good) }
        let instruction = try #require(Instruction(row.opcode, operands))
        #expect(try refusal(function(0, [instruction])) == nil, "\(row.mnemonic)")
        operands[index] = sample(row.operands[index], bad)
        guard operands[index] != sample(row.operands[index], good) else { continue }
        let wrong = try #require(Instruction(row.opcode, operands))
        #expect(try refusal(function(0, [wrong]))?.instruction == 0, "\(row.mnemonic)")
      }
    }
  }

  private func sample(_ kind: Operand.Kind, _ register: Register) -> Operand {
    switch kind {
    case .register: .register(register)
    case .value: .value(.unit)
    case .registers: .registers([0, register])
    case .offset: .offset(0)
    case .pid: .pid(1)
    case .arms: .arms([])
    case .entries: .entries([Entry("k", .register(register)), Entry("k", .value(.unit))])
    case .name: .name("s")
    case .captures: .captures([Capture("c", register)])
    case .descriptor: .descriptor(.all)
    case .timeout: .timeout(register)
    }
  }

  @Test func `jumps lead to instructions, or to the end`() throws {
    let jumps: [(Int32) -> Instruction] = [
      { .jump(offset: $0) }, { .jumpIfTrue(condition: 0, offset: $0) },
      { .jumpIfFalse(condition: 0, offset: $0) },
      { .match(src: 0, arms: [Arm(.wildcard, 1), Arm(.wildcard, $0)]) },
      { .receiveMatch(dst: 0, timeout: nil, arms: [Arm(.value(.unit), $0)]) },
    ]
    for jump in jumps {
      for (offset, isFine) in [(-2, false), (-1, true), (0, true), (1, true), (2, true), (3, false)] {
        let refusal = try refusal(function(1, [.nop, jump(Int32(offset)), .nop]))
        #expect((refusal == nil) == isFine, "\(offset)")
        guard !isFine else { continue }
        #expect(refusal?.instruction == 1)
        #expect(refusal?.message == "a jump to \(offset + 1), out of the code of 3 instructions")
      }
      #expect(try refusal(function(1, [jump(.min)])) != nil)
      #expect(try refusal(function(1, [jump(.max)])) != nil)
    }
  }

  @Test func `calls and closures take up to so many values`() throws {
    let (fits, more) = ([Register](repeating: 0, count: 255), [Register](repeating: 0, count: 256))
    #expect(try refusal(function(1, [.call(dst: 0, function: 0, arguments: fits)])) == nil)
    #expect(try refusal(function(1, [.spawn(dst: 0, function: 0, arguments: fits)])) == nil)
    for instruction: Instruction in [
      .call(dst: 0, function: 0, arguments: more), .spawn(dst: 0, function: 0, arguments: more),
    ] {
      #expect(try refusal(function(1, [instruction]))?.message == "256 arguments; at most 255 are possible")
    }
    let captures = (0..<256).map { Capture("c\($0)", 0) }
    func closure(_ count: Int) -> Function {
      function(1, [.makeClosure(dst: 0, function: 0, scope: "", captures: Array(captures.prefix(count)))])
    }
    #expect(try refusal(closure(255)) == nil)
    #expect(try refusal(closure(256))?.message == "256 captures; at most 255 are possible")
  }

  @Test func `values in a row fit beside the registers`() throws {
    func row(_ count: Int) -> [Register] { Array(repeating: 0, count: count) }
    for (registers, room) in [(3_900, 95), (3_000, 995), (1, 3_979)] {
      let fits: [Instruction] = [
        .tupleInit(dst: 0, elements: row(room)), .select(dst: 0, processes: row(room - 1)),
        .selectWithKill(dst: 0, processes: row(room - 1)),
      ]
      let misfits: [Instruction] = [
        .tupleInit(dst: 0, elements: row(room + 1)), .select(dst: 0, processes: row(room)),
        .selectWithKill(dst: 0, processes: row(room)),
      ]
      for instruction in fits { #expect(try refusal(function(registers, [instruction])) == nil) }
      for instruction in misfits {
        #expect(
          try refusal(function(registers, [instruction]))?.message
            == "it takes \(room + 1) values at once; beside its registers there is room for \(room)")
      }
    }
    #expect(try refusal(function(3_900, [.call(dst: 0, function: 0, arguments: row(94))])) == nil)
    #expect(try refusal(function(3_900, [.call(dst: 0, function: 0, arguments: row(95))])) != nil)
    // Those are made in parts.
    #expect(try refusal(function(3_900, [.arrayInit(dst: 0, elements: row(10_000))])) == nil)
    let entries = (0..<3_000).map { Entry("k\($0)", .register(0)) }
    #expect(try refusal(function(3_900, [.objectInit(dst: 0, entries: entries)])) == nil)
  }

  @Test func `values and patterns are nested up to so deep`() throws {
    func value(_ depth: Int) -> Value { (0..<depth).reduce(Value.unit) { one, _ in .tuple([one]) } }
    func pattern(_ depth: Int) -> Pattern {
      (0..<depth).reduce(Pattern.wildcard) { one, _ in .tagged("t", one) }
    }
    let forms: [(Int) -> Instruction] = [
      { .loadConst(dst: 0, value: value($0)) }, { .loadConst(dst: 0, value: .array([value($0 - 1)])) },
      { .loadConst(dst: 0, value: .object([Property("k", value($0 - 1))])) },
      { .objectInit(dst: 0, entries: [Entry("k", .value(value($0)))]) },
      { .match(src: 0, arms: [Arm(pattern($0), 0)]) },
      { .match(src: 0, arms: [Arm(.value(value($0 - 1)), 0)]) },
      { .receiveMatch(dst: 0, timeout: 0, arms: [Arm(.array([pattern($0 - 1)]), 0)]) },
    ]
    for form in forms {
      #expect(try refusal(function(1, [form(64)])) == nil)
      #expect(
        try refusal(function(1, [form(65)]))?.message == "values in values are nested deeper than 64")
    }
  }

  @Test func `a program has up to so many patterns and lists of keys`() throws {
    let arms = (0..<65_537).map { Arm(.value(.number(Double($0))), 0) }
    #expect(try refusal(function(1, [.match(src: 0, arms: Array(arms.dropLast()))])) == nil)
    #expect(
      try refusal(function(1, [.nop, .match(src: 0, arms: arms)]))
        == Refusal(
          function: "Main:f", instruction: 1, message: "the program has more than 65536 different patterns"))
    let objects = (0..<65_537).map { Instruction.objectInit(dst: 0, entries: [Entry("\($0)", .register(0))]) }
    _ = try image([function(1, Array(objects.dropLast()))])
    #expect(
      try refusal(function(1, objects))
        == Refusal(
          function: "Main:f", instruction: 65_536,
          message: "the program has more than 65536 different objects"))
  }

  @Test func `functions without code are natives`() throws {
    let native = Function("f", arity: 2, .ffi("Sqrt"))
    let made = try image([main([load(0, reference("f")), .return(value: 0)]), native])
    #expect(made.natives == ["Sqrt"])
    #expect(made.code(1, .loop) == nil)
    #expect(made.translation(of: 0) == "    0 return native Sqrt, r0  ; 1, 2 (1)\n")
  }

  @Test func `a refusal says in a line what it is about`() {
    #expect(Refusal(function: "A:f", instruction: 7, message: "no").text == "A:f, instruction 7: no")
    #expect(Refusal(function: "A:f", instruction: -1, message: "no").text == "A:f: no")
  }
}
