import CShims
@testable import Machine
import TestSupport
import Testing

/// Random code over six registers and eight constants, most of them numbers, with loops that end by their
/// budget.
private struct RandomCode {
  var random: FuzzRandom
  static let constants: [CodeImage.Constant] = [
    .number(0), .number(1), .number(2), .number(-3), .number(0.5), .number(100), .nil, .bool(true),
  ]

  mutating func below(_ bound: Int) -> Int { Int(random.next() % UInt64(bound)) }

  private mutating func register() -> UInt16 { r(below(6)) }
  /// Seldom what is no number.
  private mutating func constant() -> UInt16 { r(below(12) == 0 ? 6 + below(2) : below(6)) }

  /// Ops that other ops follow and that compute from what was computed, mostly.
  private static let values = [
    ABUT_OP_ADD_RR, ABUT_OP_SUBTRACT_RR, ABUT_OP_MULTIPLY_RR, ABUT_OP_DIVIDE_RR, ABUT_OP_MODULO_RR,
  ]

  mutating func image(_ length: Int) -> WrittenImage {
    var writer = OpWriter(frame: 6)
    let labels = (0..<4).map { _ in writer.label() }
    var bound = 0
    for place in 0..<length {
      if bound < labels.count, place == bound * length / labels.count {
        writer.bind(labels[bound])
        bound += 1
      }
      emit(&writer, labels[below(labels.count)])
    }
    while bound < labels.count {
      writer.bind(labels[bound])
      bound += 1
    }
    writer.op(ABUT_OP_HALT_R, register())
    return WrittenImage(Self.constants, [writer])
  }

  private mutating func emit(_ writer: inout OpWriter, _ label: OpBuilder.Label) {
    let cost = below(4)
    switch below(16) {
    case 0..<9:
      let form = below(3)
      writer.op(
        Self.values[below(Self.values.count)] + form, register(), form == 2 ? constant() : register(),
        form == 1 ? constant() : register(), cost: cost + 1)
    case 9: writer.op(ABUT_OP_MOVE, register(), register(), cost: cost)
    case 10: writer.op(ABUT_OP_LOAD, register(), constant(), cost: cost)
    case 11: writer.op(ABUT_OP_NEGATE, register(), register(), cost: cost + 1)
    case 12: writer.jump(ABUT_OP_JUMP, to: label, cost: cost + 1)
    case 13:
      let form = below(2)
      writer.jump(
        (below(2) == 0 ? ABUT_OP_JUMP_EQUAL_RR : ABUT_OP_JUMP_NOT_EQUAL_RR) + form, register(),
        form == 1 ? constant() : register(), to: label, cost: cost + 1)
    default:
      let form = below(3)
      writer.jump(
        ABUT_OP_JUMP_LESS_RR + 3 * below(8) + form, form == 2 ? constant() : register(),
        form == 1 ? constant() : register(), to: label, cost: cost + 1)
    }
  }
}

/// Code for each of the sequences that have a handler.
struct SequenceCode {
  /// The number of a handler, and which operands were computed before: 1 the first, 2 the second, 3 both; 4
  /// and 5 that of a move, an integer.
  struct Part { let number, mode: Int }

  var random: FuzzRandom

  mutating func below(_ bound: Int) -> Int { Int(random.next() % UInt64(bound)) }

  /// Those of calls need functions and cells, and are tested with those; those of machines with processes
  /// need such a machine. With an op for proved types, or without any.
  static func all(typed: Bool) -> [[Part]] {
    let calls = [ABUT_OP_CALL_FUNCTION, ABUT_OP_RETURN_R, ABUT_OP_CALL_CELL, ABUT_OP_CALL_K]
    let words = (0..<1536).filter { $0 & 255 < Int(ABUT_OP_QUOTIENT_RR) && !calls.contains($0 & 255) }
    var found: [[Part]] = []
    func follow(_ handler: UInt32, _ parts: [Part]) {
      for part in words {
        let longer = Dispatch.longer(handler, part: UInt32(part))
        guard longer != 0 else { continue }
        let all = parts + [Part(number: part & 255, mode: part >> 8)]
        if all.contains(where: { $0.number >= ABUT_OP_LOAD_FAR }) == typed { found.append(all) }
        follow(longer, all)
      }
    }
    for number in 0..<Int(ABUT_OP_QUOTIENT_RR) { follow(UInt32(number), [Part(number: number, mode: 0)]) }
    return found
  }

  mutating func registers() -> [Slot] {
    (0..<6).map { _ in
      switch below(16) {
      case 0: .nil
      case 1: .number(.nan)
      case 2: .number(.infinity)
      default: .number(Double(below(13) - 6) / Double(1 + below(2)))
      }
    }
  }

  /// The ops of a sequence, and behind them two ends.
  mutating func image(_ parts: [Part]) -> WrittenImage {
    var writer = OpWriter(frame: 6)
    let other = writer.label()
    var (held, before) = (r(0), r(0))
    for (at, part) in parts.enumerated() {
      if part.number == ABUT_OP_JUMP {
        let (over, isLast) = (writer.label(), at + 1 == parts.count)
        writer.jump(part.number, to: isLast ? other : over, cost: 1 + below(3))
        writer.op(ABUT_OP_HALT_R, r(5))
        writer.bind(over)
        continue
      }
      let letters = String(cString: abut_op_operands(UInt32(part.number)))
      let first = letters.hasPrefix("o") ? 1 : 0
      var fields = letters.map { $0 == "k" ? r(below(12) == 0 ? 6 : below(6)) : r(below(6)) }
      if part.mode & 1 == 1 { fields[first] = part.mode == 3 ? before : held }
      if part.mode & 2 == 2 { fields[first + 1] = held }
      // What is needed by both operands of a later part stays.
      if first == 1 {
        while fields[0] == held { fields[0] = r(below(6)) }
        (before, held) = (held, fields[0])
      }
      if letters.hasSuffix("t") {
        writer.jump(part.number, fields[0], fields[1], to: other, cost: 1 + below(3))
      } else {
        let third = letters.hasSuffix("-") ? 0 : fields[2]
        writer.op(part.number, fields[0], fields[1], third, cost: 1 + below(3))
      }
    }
    writer.op(ABUT_OP_HALT_R, r(0))
    writer.bind(other)
    writer.op(ABUT_OP_HALT_R, r(1))
    return WrittenImage(RandomCode.constants, [writer])
  }
}

/// What a run was like, as text.
func story(_ bench: Bench, _ exit: Exit) -> String {
  let registers = (0..<6).map { bench.base[$0] }
  let texts = registers.map { slot in
    slot.isNumber && slot.number.isNaN ? "nan" : "\(slot.kind):\(slot.bits)"
  }
  let end =
    switch exit {
    case .finished(let value): "finished \(value.kind)"
    case .toll(let place): "toll \(place.pc)"
    case .trapped(let trap, let place): "\(trap.message) at \(place.pc)"
    case .waiting: "waits"
    }
  return "\(end), left \(bench.machine.context.pointee.budget), \(texts)"
}

@Suite struct EngineSequenceTests {
  @Test func `code with shared handlers does what its ops do one by one`() throws {
    let seed = FuzzRandom.seed()
    var code = RandomCode(random: FuzzRandom(seed))
    var ends: [String: Int] = [:]
    for _ in 0..<4_000 {
      let image = code.image(4 + code.below(24))
      let start = (0..<6).map { _ in Slot.number(Double(code.below(9) - 3)) }
      let budget = Int64(code.below(300))
      let loop = try Bench(image, .loop)
      let single = try Bench(image, .threaded, level: .plain)
      let joined = try Bench(image, .threaded)
      let told = story(loop, loop.run(start, budget: budget))
      #expect(story(single, single.run(start, budget: budget)) == told, "FUZZ_SEED=\(seed)")
      #expect(story(joined, joined.run(start, budget: budget)) == told, "FUZZ_SEED=\(seed)")
      let isTrap = !told.hasPrefix("finished") && !told.hasPrefix("toll")
      ends[isTrap ? "trap" : String(told.prefix(4)), default: 0] += 1
    }
    // All ends were reached: what is compared is not always the same trap.
    #expect(ends.count == 3 && ends.values.allSatisfy { $0 > 50 })
  }

  @Test func `every shared handler does what its ops do one by one`() throws {
    let seed = FuzzRandom.seed()
    var code = SequenceCode(random: FuzzRandom(seed))
    var count = 0
    for parts in SequenceCode.all(typed: false) {
      for _ in 0..<12 {
        let image = code.image(parts)
        let start = code.registers()
        let loop = try Bench(image, .loop)
        let joined = try Bench(image, .threaded)
        let plain = try #require(image.code(0, .threaded, level: .plain))
        let isShared = (0..<3).contains { joined.code.ops[$0].handler != plain.ops[$0].handler }
        #expect(isShared, "\(parts)")
        let told = story(loop, loop.run(start))
        #expect(story(joined, joined.run(start)) == told, "\(parts), FUZZ_SEED=\(seed)")
      }
      count += 1
    }
    #expect(count > 200)
  }

  @Test func `handlers are shared where code allows it`() throws {
    let image = written(numbers(0, 1, 10)) { writer in
      writer.op(ABUT_OP_LOAD, r(0), r(0))
      let again = writer.here()
      writer.op(ABUT_OP_ADD_RK, r(0), r(0), r(1))
      writer.jump(ABUT_OP_JUMP_LESS_RK, r(0), r(2), to: again)
      writer.op(ABUT_OP_HALT_R, r(0))
    }
    let joined = try #require(image.code(0, .threaded))
    let plain = try #require(image.code(0, .threaded, level: .plain))
    let single = Machine.handlerAddress(ABUT_OP_ADD_RK)
    #expect(plain.ops[1].handler == single && joined.ops[1].handler != single)
    #expect(joined.ops[2].handler == plain.ops[2].handler)
  }
}
