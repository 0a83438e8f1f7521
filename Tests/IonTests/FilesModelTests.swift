import Ion
import Testing

/// The table of instructions, and what the model holds to be equal.
@Suite struct FilesModelTests {
  @Test func `the opcodes have no gaps and stand in the table in their order`() {
    for (index, row) in Opcode.table.enumerated() {
      #expect(Int(row.opcode.rawValue) == index + 1)
      #expect(row.opcode.row.mnemonic == row.mnemonic)
    }
    #expect(Opcode.table.count == Opcode.allCases.count)
    #expect(Set(Opcode.table.map { $0.mnemonic }).count == Opcode.allCases.count)
    #expect(Opcode(rawValue: 0) == nil && Opcode(rawValue: 0x37) == nil)
  }

  @Test func `an instruction is its opcode and its operands`() {
    for instruction in FilesSamples.instructions {
      #expect(instruction.operands.map { $0.kind } == instruction.opcode.operands)
      #expect(Instruction(instruction.opcode, instruction.operands) == instruction)
    }
    #expect(Set(FilesSamples.instructions.map { $0.opcode }).count == Opcode.allCases.count)
  }

  @Test func `other operands than those of the opcode make no instruction`() {
    for opcode in Opcode.allCases {
      let operands = opcode.operands.compactMap { FilesSamples.operands($0).first }
      #expect(Instruction(opcode, operands + [.register(0)]) == nil)
      #expect(operands.isEmpty || Instruction(opcode, Array(operands.dropLast())) == nil)
      for index in operands.indices {
        var wrong = operands
        wrong[index] = wrong[index].kind == .offset ? .register(0) : .offset(0)
        #expect(Instruction(opcode, wrong) == nil)
      }
    }
  }

  @Test func `labels of operands are where the table has them`() {
    #expect(Instruction.link(pid: 7, dst: 1).operands == [.pid(7), .register(1)])
    #expect(
      Instruction.makeClosure(dst: 1, function: 2, scope: "s", captures: [Capture("x", 3)]).operands
        == [.register(1), .register(2), .name("s"), .captures([Capture("x", 3)])])
    #expect(
      Instruction.defineProp(object: 1, key: 2, value: 3, descriptor: .writable).operands
        == [.register(1), .register(2), .register(3), .descriptor(.writable)])
    #expect(
      Instruction.receiveMatch(dst: 1, timeout: nil, arms: []).operands
        == [.register(1), .timeout(nil), .arms([])])
    #expect(Instruction.setProp(object: 1, key: 2, value: 3).operands == [1, 2, 3].map { .register($0) })
  }

  @Test func `equal are values that are written alike`() {
    #expect(Value.number(.nan) == .number(.nan))
    #expect(Value.number(0) != .number(-0.0))
    #expect(Value.string("é") != .string("e\u{301}"))
    #expect(Value.string("a") != .atom("a"))
    #expect(Value.object([Property("a", .unit)]) != .object([Property("a", .unit, [])]))
    #expect(Entry("a", .register(1)) != Entry("a", .register(1), .all))
    #expect(Entry("a", .register(1)).descriptor == .all)
    for (index, one) in FilesSamples.values.enumerated() {
      for (other, value) in FilesSamples.values.enumerated() { #expect((one == value) == (index == other)) }
    }
    for (index, one) in FilesSamples.patterns.enumerated() {
      for (other, pattern) in FilesSamples.patterns.enumerated() {
        #expect((one == pattern) == (index == other))
      }
    }
    for (index, one) in FilesSamples.functions.enumerated() {
      for (other, function) in FilesSamples.functions.enumerated() {
        #expect((one == function) == (index == other))
      }
    }
  }

  @Test func `registers that code names are counted wherever they stand`() {
    #expect([Instruction]().registersUsed == 0)
    #expect([Instruction.loadConst(dst: 4, value: .unit)].registersUsed == 5)
    #expect([Instruction.call(dst: 0, function: 1, arguments: [9, 2])].registersUsed == 10)
    #expect([Instruction.objectInit(dst: 0, entries: [Entry("a", .register(6))])].registersUsed == 7)
    #expect([Instruction.receiveMatch(dst: 0, timeout: 3, arms: [])].registersUsed == 4)
    #expect([Instruction.receiveMatch(dst: 0, timeout: nil, arms: [])].registersUsed == 1)
    #expect([Instruction.link(pid: 99, dst: 1)].registersUsed == 2)
    #expect([Instruction.move(dst: .max, src: 0)].registersUsed == .max)
    let closure = Instruction.makeClosure(dst: 0, function: 0, scope: "", captures: [Capture("x", 8)])
    #expect([closure].registersUsed == 9)
    #expect(Function("f", arity: .max, extraRegisters: .max, []).registerCount == 2 * Int(UInt32.max))
  }
}
