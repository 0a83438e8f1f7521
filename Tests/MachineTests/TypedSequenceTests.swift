import CShims
@testable import Machine
import TestSupport
import Testing

/// Code for sequences with ops for proved types: integers of one width in registers 1 to 3, numbers in 4 to
/// 6, an array in 0, anything in 7; integers are the constants 0 to 2, numbers 3 to 5.
private struct TypedCode {
  typealias Part = SequenceCode.Part

  var random: FuzzRandom
  /// Of the integers: 16 or 17.
  let kind: UInt32
  private var held = r(0)
  private var before = r(0)

  private static let odd: [Int64] = [0, 1, -1, 2, 7, 100, Int64(Int32.max), Int64(Int32.min), .max, .min]

  init(_ random: FuzzRandom, _ parts: [Part]) {
    self.random = random
    let isWide = parts.contains { part in
      (ABUT_OP_ADD_I64_RR...ABUT_OP_NEG_I64).contains(part.number) || part.mode == 5
        || (ABUT_OP_SHIFT_LEFT_I64_RR...ABUT_OP_SHIFT_RIGHT_I64_KR).contains(part.number)
    }
    kind = isWide ? 17 : 16
  }

  mutating func below(_ bound: Int) -> Int { Int(random.next() % UInt64(bound)) }

  mutating func integer() -> Slot {
    let value = below(3) == 0 ? Self.odd[below(Self.odd.count)] : Int64(below(9)) - 2
    return kind == 17 ? .i64(value) : .i32(Int32(truncatingIfNeeded: value))
  }

  mutating func number() -> Slot { .number(below(12) == 0 ? .nan : Double(below(13) - 6) / 2) }

  /// A register of what an op's letter says, or a constant of that.
  private mutating func field(_ what: CChar, _ isConstant: Bool) -> UInt16 {
    let isNumber = what == CChar(UInt8(ascii: "n"))
    return r(below(3) + (isConstant ? (isNumber ? 3 : 0) : isNumber ? 4 : 1))
  }

  private mutating func fields(_ part: Part) -> [UInt16] {
    let number = UInt32(part.number)
    let letters = Array(String(cString: abut_op_operands(number)))
    let (takes, holds) = (abut_op_takes(number), abut_op_holds(number))
    let isMove = part.number == ABUT_OP_MOVE
    let isElement = (ABUT_OP_GET_ELEMENT_INT_RR...ABUT_OP_SET_ELEMENT_INT_KK).contains(part.number)
    var fields = letters.map { letter in
      switch letter {
      case "o" where isElement || isMove && part.mode != 1: r(1 + below(3))
      case "o" where isMove: r(4 + below(3))
      case "o": holds == CChar(UInt8(ascii: "-")) ? r(7) : field(holds, false)
      case "r", "k": field(isMove && part.mode == 1 ? CChar(UInt8(ascii: "n")) : takes, letter == "k")
      case "n": UInt16(below(8) == 0 ? 1 : Int(kind) - 14)
      default: UInt16(0)
      }
    }
    let first = letters[0] == "o" ? 1 : 0
    if isElement { fields[first] = r(0) }
    if part.mode == 4 || part.mode == 5 { fields[first] = held }
    if part.mode & 1 == 1, part.mode < 4 { fields[first] = part.mode == 3 ? before : held }
    if part.mode & 2 == 2 { fields[first + 1] = held }
    guard first == 1 else { return fields }
    // What a later part needs stays, and a move of what is held is what is held from then on.
    let isComputed = holds != CChar(UInt8(ascii: "-"))
    while !isComputed, fields[0] == held, part.mode == 0, isMove || isElement {
      fields[0] = isMove && fields[1] >= r(4) ? r(4 + below(3)) : r(1 + below(3))
    }
    while isComputed, fields[0] == held { fields[0] = field(holds, false) }
    if isComputed { (before, held) = (held, fields[0]) }
    return fields
  }

  mutating func image(_ parts: [Part]) -> TypedImage {
    var writer = OpWriter(frame: 8)
    let other = writer.label()
    for (at, part) in parts.enumerated() {
      if part.number == ABUT_OP_JUMP, at + 1 < parts.count {
        let over = writer.label()
        writer.jump(part.number, to: over, cost: 1 + below(3))
        writer.op(ABUT_OP_HALT_R, r(7))
        writer.bind(over)
        continue
      }
      let fields = fields(part)
      if String(cString: abut_op_operands(UInt32(part.number))).hasSuffix("t") {
        writer.jump(part.number, fields[0], fields[1], to: other, cost: 1 + below(3))
      } else {
        writer.op(part.number, fields[0], fields[1], fields[2], cost: 1 + below(3))
      }
    }
    writer.op(ABUT_OP_HALT_R, r(1))
    writer.bind(other)
    writer.op(ABUT_OP_HALT_R, r(2))
    return TypedImage([integer(), integer(), integer(), number(), number(), number()], [writer])
  }

  mutating func registers() -> [Slot] {
    [.nil, integer(), integer(), integer(), number(), number(), number(), .bool(below(2) == 0)]
  }
}

/// Runs with an array in register 0, whose elements are told, too.
private func told(_ bench: TypedBench, _ start: [Slot], _ elements: [Slot]) throws -> String {
  let array = try bench.machine.heap.array(of: elements, count: elements.count)
  var start = start
  start[0] = .object(array)
  let exit = bench.run(start)
  let all = (1..<8).map { bench.base[$0] } + elements.indices.map { array.pointee.slots[$0] }
  let texts = all.map { $0.isNumber && $0.number.isNaN ? "nan" : "\($0.kind):\($0.bits)" }
  let end =
    switch exit {
    case .finished(let value): "finished \(value.kind) \(value.isNumber ? 0 : value.bits)"
    case .trapped(let trap, let place): "\(trap.message) at \(place.pc)"
    default: "left"
    }
  return "\(end), left \(bench.machine.context.pointee.budget), \(texts)"
}

@Suite struct TypedSequenceTests {
  @Test func `every shared handler of proved types does what its ops do one by one`() throws {
    let seed = FuzzRandom.seed()
    var random = FuzzRandom(seed)
    var count = 0
    for parts in SequenceCode.all(typed: true) {
      for _ in 0..<8 {
        var code = TypedCode(FuzzRandom(random.next()), parts)
        let image = code.image(parts)
        let (start, elements) = (code.registers(), (0..<4).map { _ in code.integer() })
        let loop = try told(try TypedBench(image, .loop), start, elements)
        let joined = try TypedBench(image, .threaded)
        let plain = try #require(image.code(0, .threaded, level: .plain))
        let isShared = (0..<3).contains { joined.code.ops[$0].handler != plain.ops[$0].handler }
        #expect(isShared, "\(parts.map { "\(String(cString: abut_op_name(UInt32($0.number)))) \($0)" })")
        #expect(try told(joined, start, elements) == loop, "\(parts), FUZZ_SEED=\(seed)")
      }
      count += 1
    }
    #expect(count > 400)
  }
}
