import CShims
import Machine
import Testing

@Suite struct CodeTests {
  private let start = Place(pc: 0, spent: 0, height: 0)

  /// Where an op goes when it jumps.
  private func target(_ code: FunctionCode, _ index: Int) -> Int {
    let op = code.ops[index]
    if op.handler == UInt(ABUT_OP_JUMP_FAR) {
      return index + 1 + Int(Int32(bitPattern: UInt32(op.a) | UInt32(op.b) << 16))
    }
    return index + 1 + Int(Int16(bitPattern: op.c))
  }

  @Test(arguments: [0, 1, 100, 32_764, 32_765, 32_766, 32_767, 32_768, 32_769, 70_000])
  func `jumps of all distances lead where they should`(distance: Int) {
    for number in [ABUT_OP_JUMP, ABUT_OP_JUMP_LESS_RK, ABUT_OP_JUMP_TRUE, ABUT_OP_JUMP_NOT_EQUAL_RR] {
      var builder = OpBuilder(frameSlots: 1)
      let (back, forth) = (builder.label(), builder.label())
      builder.bind(back)
      builder.emit(number, 16, 32, cost: 3, place: start, jumps: forth)
      for _ in 0..<distance { builder.emit(ABUT_OP_MOVE, cost: 1, place: start) }
      builder.emit(number, 16, 32, cost: 4, place: start, jumps: back)
      builder.bind(forth)
      builder.emit(ABUT_OP_HALT_R, cost: 1, place: start)
      let code = builder.finish(.loop) { UInt($0) }
      let first = way(code, 0, number)
      #expect(first.target == code.count - 1)
      let second = way(code, first.behind + distance, number)
      #expect(second.target == 0 && second.behind == code.count - 1)
      #expect(code.ops[0].cost == 3 && code.ops[first.behind + distance].cost == 4)
    }
  }

  /// Where the jump at an op leads, and the op behind it when it does not jump.
  private func way(_ code: FunctionCode, _ index: Int, _ number: Int) -> (target: Int, behind: Int) {
    if code.ops[index].handler == UInt(number) || code.ops[index].handler == UInt(ABUT_OP_JUMP_FAR) {
      return (target(code, index), index + 1)
    }
    // The opposite, over a far one.
    #expect(target(code, index) == index + 2 && code.ops[index + 1].handler == UInt(ABUT_OP_JUMP_FAR))
    #expect(code.ops[index].a == 16 && code.ops[index].b == 32 && code.ops[index + 1].cost == 0)
    return (target(code, index + 1), index + 2)
  }

  @Test(arguments: 0..<3)
  func `far jumps of integers are the opposite with their operands exchanged`(form: Int) {
    let opposite = [0, 2, 1][form]
    for (number, not) in [(ABUT_OP_JUMP_LESS_INT_RR, ABUT_OP_JUMP_LESS_EQUAL_INT_RR),
      (ABUT_OP_JUMP_LESS_EQUAL_INT_RR, ABUT_OP_JUMP_LESS_INT_RR)]
    {
      var builder = OpBuilder(frameSlots: 1)
      let forth = builder.label()
      builder.emit(number + form, 16, 32, cost: 3, place: start, jumps: forth)
      for _ in 0..<70_000 { builder.emit(ABUT_OP_MOVE, cost: 1, place: start) }
      builder.bind(forth)
      builder.emit(ABUT_OP_HALT_R, cost: 1, place: start)
      let code = builder.finish(.loop) { UInt($0) }
      #expect(code.ops[0].handler == UInt(not + opposite))
      #expect(code.ops[0].a == 32 && code.ops[0].b == 16 && code.ops[0].c == 1 && code.ops[0].cost == 3)
      #expect(code.ops[1].handler == UInt(ABUT_OP_JUMP_FAR) && target(code, 1) == code.count - 1)
    }
    for (number, not) in [(ABUT_OP_JUMP_SAME_BITS_RK, ABUT_OP_JUMP_DIFFER_BITS_RK),
      (ABUT_OP_JUMP_DIFFER_BITS_RR, ABUT_OP_JUMP_SAME_BITS_RR)]
    {
      var builder = OpBuilder(frameSlots: 1)
      let forth = builder.label()
      builder.emit(number, 16, 32, cost: 1, place: start, jumps: forth)
      for _ in 0..<40_000 { builder.emit(ABUT_OP_MOVE, cost: 1, place: start) }
      builder.bind(forth)
      builder.emit(ABUT_OP_HALT_R, cost: 1, place: start)
      let code = builder.finish(.loop) { UInt($0) }
      #expect(code.ops[0].handler == UInt(not) && code.ops[0].a == 16 && code.ops[0].b == 32)
    }
  }

  @Test func `ops know their places, heads of blocks how to come in`() {
    var builder = OpBuilder(frameSlots: 3)
    builder.head(pc: 0, height: 0)
    builder.emit(ABUT_OP_LOAD, cost: 1, place: start)
    builder.emit(ABUT_OP_ADD_RK, cost: 3, place: Place(pc: 7, spent: 2, height: 2))
    builder.head(pc: 9, height: 1)
    builder.head(pc: 9, height: 1)
    builder.emit(ABUT_OP_HALT_R, cost: 2, place: Place(pc: 11, spent: 1, height: 1))
    let code = builder.finish(.loop) { UInt($0) }
    #expect(code.place(of: code.ops + 1) == Place(pc: 7, spent: 2, height: 2))
    #expect(code.head(of: code.ops) == start && code.head(of: code.ops + 1) == nil)
    #expect(code.head(of: code.ops + 2) == Place(pc: 9, spent: 0, height: 1))
    #expect(code.entry(pc: 9, height: 1) == code.ops + 2)
    #expect(code.entry(pc: 9, height: 2) == nil && code.entry(pc: 8, height: 1) == nil)
    #expect(code.entry(pc: -1, height: 0) == nil && code.entry(pc: 1 << 40, height: 0) == nil)
    #expect(code.contains(code.ops + 2) && !code.contains(code.ops + 3))
  }

  @Test func `threaded code has addresses, that of the loop numbers`() {
    var builder = OpBuilder(frameSlots: 1)
    builder.emit(ABUT_OP_NEGATE, cost: 1, place: start)
    let threaded = builder.finish(.threaded, level: .plain) { UInt($0) + 1_000 }
    let loop = builder.finish(.loop) { UInt($0) + 1_000 }
    withExtendedLifetime((threaded, loop)) {
      #expect(threaded.ops[0].handler == UInt(ABUT_OP_NEGATE) + 1_000)
      #expect(loop.ops[0].handler == UInt(ABUT_OP_NEGATE))
    }
  }

  @Test func `images have numbers of their own`() {
    let images = (0..<100).map { _ in CodeImage(constants: [], names: []) }
    #expect(Set(images.map { $0.id }).count == 100)
    #expect(images[0].code(0, .threaded) == nil)
  }
}

@Suite struct LinkTests {
  private let dialect = Dialect()

  private func machine() throws -> Machine {
    try Machine(dialect: dialect, stackSlots: 64, heapLimit: 1 << 24)
  }

  private func image(_ text: String, padding: Int = 0) -> CodeImage {
    let more = [CodeImage.Constant](repeating: .number(1), count: padding)
    return CodeImage(
      constants: [.text(Array(text.utf8)), .bool(true), .nil] + more, names: [Array(text.utf8)])
  }

  @Test func `constants are values of the machine, globals its cells`() throws {
    let machine = try machine()
    let image = image("abc")
    let link = try machine.link(image)
    #expect(try machine.link(image) === link)
    let string = try #require(link.constants[0].string)
    #expect(string.pointee.length == 3 && string.pointee.head.flags & UInt16(ABUT_STRING_INTERNED) != 0)
    #expect(link.constants[1].bool && link.constants[2].isNil)
    #expect(link.cells[0] == (try machine.cell(named: Array("abc".utf8))))
    let other = try self.machine().link(image)
    #expect(other !== link)
  }

  @Test func `constants live as long as the link`() throws {
    let machine = try machine()
    let link = try machine.link(image("abc"))
    for _ in 0..<3 { machine.heap.collect() }
    let string = try #require(link.constants[0].string)
    #expect(Array(UnsafeBufferPointer(start: string.pointee.bytes, count: 3)) == Array("abc".utf8))
  }

  @Test func `the links that were used longest ago go, those that run stay`() throws {
    let machine = try machine()
    let (first, second) = (image("first"), image("second"))
    let running = try machine.link(first)
    running.uses += 1
    let idle = try machine.link(second)
    for number in 0..<Links.countMax - 2 { _ = try machine.link(image("\(number)")) }
    #expect(machine.links.count == Links.countMax)
    #expect(try machine.link(second) === idle)
    for number in 0..<Links.countMax - 2 { _ = try machine.link(image("more \(number)")) }
    #expect(machine.links.count == Links.countMax)
    #expect(try machine.link(first) === running && machine.link(second) === idle)
    for number in 0..<Links.countMax { _ = try machine.link(image("again \(number)")) }
    #expect(try machine.link(first) === running && machine.link(second) !== idle)
    running.uses -= 1
    machine.forget(allBut: first)
    #expect(try machine.links.count == 1 && machine.link(first) === running)
  }

  @Test func `links have only so many constants together`() throws {
    let machine = try machine()
    for number in 0..<Links.countMax { _ = try machine.link(image("\(number)", padding: 4_000)) }
    #expect(machine.links.count == Links.weightMax / 4_004)
  }
}
