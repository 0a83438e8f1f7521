import CShims
import KIO
import Machine
import TestSupport
import Testing

@Suite struct TranslateFuzzTests {
  @Test func `programs and their translations do the same, and cost the same`() throws {
    let seed = FuzzRandom.seed()
    var random = FuzzRandom(seed)
    for round in 0..<400 {
      var program = RandomProgram(random)
      let chunk = try chunk(program.items(size: 5 + round % 60))
      random = program.random
      try check(chunk, seed)
    }
  }

  @Test func `bytes that are verified translate to code that is consistent`() throws {
    let seed = FuzzRandom.seed()
    var random = FuzzRandom(seed)
    var accepted = 0
    for round in 0..<3_000 {
      let chunk = Chunk()
      var bytes: [UInt8]
      if round % 3 == 0 {
        bytes = (0..<Int.random(in: 1...40, using: &random)).map { _ in
          UInt8.random(in: 0...33, using: &random)
        }
        bytes.append(Opcode.halt.rawValue)
        for _ in 0..<Int.random(in: 0...20, using: &random) { try chunk.add(.text([65])) }
      } else {
        var program = RandomProgram(random)
        let original = try KIOTests.chunk(program.items(size: 12))
        random = program.random
        bytes = round % 3 == 1 ? random.mutated(original.code) : exchanged(original.code, &random)
        for constant in original.constants { try chunk.add(constant) }
      }
      for byte in bytes { try chunk.write(byte, line: 0) }
      guard (try? chunk.image()) != nil else { continue }
      accepted += 1
      try check(chunk, seed)
    }
    #expect(accepted > 500, "FUZZ_SEED=\(seed)")
  }

  /// Some instructions become others that have operands of the same kind.
  private func exchanged(_ code: [UInt8], _ random: inout FuzzRandom) -> [UInt8] {
    var code = code
    var pc = 0
    while pc < code.count {
      let instruction = Instructions.table.instruction(at: pc, in: code)
      let other = UInt8.random(in: 0..<31, using: &random)
      let row = Instructions.table.row(other)
      let isAlike = row.operand == instruction.row.operand && row.pops <= instruction.row.pops
      if isAlike, Int.random(in: 0..<12, using: &random) == 0 { code[pc] = other }
      pc = instruction.next
    }
    return code
  }

  private func check(_ chunk: Chunk, _ seed: UInt64) throws {
    let image = try chunk.image()
    for level in [Level.plain, .all] {
      guard let code = image.code(0, .loop, level: level) else {
        #expect(image.maxHeight == nil, "FUZZ_SEED=\(seed)")
        continue
      }
      checkOperands(image, code, seed)
      if let problem = difference(image, code, instructions: 4_000) {
        let listing = try chunk.translation(level)
        Issue.record("FUZZ_SEED=\(seed) \(level): \(problem)\n\(chunk.code)\n\(listing)")
      }
    }
  }

  /// Every operand is in range, wherever it is.
  private func checkOperands(_ image: ChunkImage, _ code: FunctionCode, _ seed: UInt64) {
    for index in 0..<code.count {
      let op = code.ops[index]
      let letters = String(cString: abut_op_operands(UInt32(op.handler)))
      for (letter, value) in zip(letters, [op.a, op.b, op.c]) {
        let isFine: Bool
        switch letter {
        case "o", "r": isFine = value % 16 == 0 && Int(value) / 16 < code.frameSlots
        case "w": isFine = value % 16 == 0 && Int(value) / 16 <= code.frameSlots
        case "k": isFine = value % 16 == 0 && Int(value) / 16 < image.constants.count
        case "g": isFine = value % 16 == 0 && Int(value) / 16 < image.names.count
        case "t": isFine = (0..<code.count).contains(index + 1 + Int(Int16(bitPattern: value)))
        default: isFine = true
        }
        #expect(isFine, "FUZZ_SEED=\(seed) op \(index), \(letter) \(value)")
      }
    }
  }
}

/// Makes programs: statements, expressions, conditions and loops over some locals.
struct RandomProgram {
  var random: FuzzRandom
  private var items: [Item] = []
  private var height = 0
  private var labels = 0
  private var depth = 0

  init(_ random: FuzzRandom) { self.random = random }

  mutating func items(size: Int) -> [Item] {
    for _ in 0..<Int.random(in: 0...4, using: &random) { expression(1) }
    for _ in 0..<size { statement() }
    items.append(.op(.halt))
    return items
  }

  private mutating func chance(_ n: Int) -> Bool { Int.random(in: 0..<n, using: &random) == 0 }

  private mutating func label() -> String {
    labels += 1
    return "l\(labels)"
  }

  private mutating func statement() {
    depth += 1
    defer { depth -= 1 }
    switch Int.random(in: 0..<(depth < 4 ? 12 : 8), using: &random) {
    case 0, 1, 2: store()
    case 3:
      expression(3)
      items.append(.op(.print))
      height -= 1
    case 4:
      expression(2)
      items.append(.name(chance(2) ? .setGlobal : .defineGlobal, "g\(Int.random(in: 0..<3, using: &random))"))
      if case .name(.setGlobal, _) = items[items.count - 1] { items.append(.op(.pop)) }
      height -= 1
    case 5:
      for _ in 0..<3 { expression(2) }
      items += chance(5) ? [.op(.arraySet), .op(.print)] : [.op(.arraySet), .op(.pop)]
      height -= 3
    case 6:
      expression(4)
      items.append(.op(.pop))
      height -= 1
    case 7: for _ in 0..<Int.random(in: 0...2, using: &random) { expression(1) }
    case 8, 9: condition()
    default: loop()
    }
  }

  private mutating func store() {
    guard height > 0 else { return }
    let slot = Int.random(in: 0..<min(height, 200), using: &random)
    expression(3)
    items.append(.with(.setLocal, slot))
    if chance(4) { items.append(.with(.setLocal, Int.random(in: 0..<min(height, 200), using: &random))) }
    items.append(.op(.pop))
    height -= 1
  }

  /// A block leaves the stack as it found it.
  private mutating func block(_ size: Int) {
    let before = height
    for _ in 0..<size { statement() }
    while height > before {
      items.append(.op(.pop))
      height -= 1
    }
  }

  private mutating func test(_ target: String) {
    expression(3)
    if chance(3) { items.append(.op(.not)) }
    items.append(.jump(.jumpIfFalse, target))
    height -= 1
  }

  private mutating func condition() {
    let (otherwise, end) = (label(), label())
    test(otherwise)
    block(Int.random(in: 0...3, using: &random))
    items += [.jump(.jump, end), .label(otherwise)]
    if chance(2) { block(Int.random(in: 0...2, using: &random)) }
    items.append(.label(end))
  }

  private mutating func loop() {
    let (head, end) = (label(), label())
    items.append(.label(head))
    test(end)
    block(Int.random(in: 0...4, using: &random))
    items += [.jump(.loop, head), .label(end)]
  }

  private mutating func expression(_ depth: Int) {
    let kind = Int.random(in: 0..<(depth > 0 ? 22 : 8), using: &random)
    switch kind {
    case 0, 1:
      items.append(.number([0, 1, 2, 3, -1, 0.5, .nan, .infinity][Int.random(in: 0..<8, using: &random)]))
    case 2: items.append(.op([.nil, .true, .false][Int.random(in: 0..<3, using: &random)]))
    case 3: items.append(.text("text"))
    case 4...7:
      guard height > 0 else { return items.append(.op(.nil)) }
      items.append(.with(.getLocal, Int.random(in: 0..<min(height, 200), using: &random)))
    default:
      inner(kind, depth - 1)
      return
    }
    height += 1
  }

  private mutating func inner(_ kind: Int, _ depth: Int) {
    let two: [Opcode] = [
      .add, .subtract, .multiply, .divide, .modulo, .equal, .less, .lessEqual, .greater, .greaterEqual,
    ]
    switch kind {
    case 8...14:
      expression(depth)
      expression(depth)
      items.append(.op(two[Int.random(in: 0..<two.count, using: &random)]))
      height -= 1
    case 15, 16:
      expression(depth)
      items.append(.op(chance(2) ? .not : .negate))
    case 17:
      items.append(.name(.getGlobal, "g\(Int.random(in: 0..<3, using: &random))"))
      height += 1
    case 18:
      let count = Int.random(in: 0...3, using: &random)
      for _ in 0..<count { expression(depth) }
      if chance(3) {
        expression(depth)
      } else {
        items.append(.name(.getGlobal, "f"))
        height += 1
      }
      items.append(.with(.call, count))
      height -= count
    case 19:
      let count = Int.random(in: 0...3, using: &random)
      for _ in 0..<count { expression(depth) }
      items.append(.with(.arrayNew, count))
      height += 1 - count
    case 20:
      expression(depth)
      expression(depth)
      items.append(.op(.arrayGet))
      height -= 1
    default:
      items.append(.name(.sysQuery, "time"))
      height += 1
    }
  }
}
