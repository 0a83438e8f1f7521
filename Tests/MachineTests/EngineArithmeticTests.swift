import CShims
import Machine
import TestSupport
import Testing

/// Numbers that have broken arithmetic before.
private let odd: [Double] = [
  0, -0.0, 1, -1, 2, 3, -3, 0.5, -0.5, 7, -7, 1e15, 4_294_967_295, 4_294_967_296, -4_294_967_297,
  9_007_199_254_740_991, 9_007_199_254_740_992, -9_007_199_254_740_994, 1e300, -1e300, 9.3e18, -9.3e18,
  .infinity, -.infinity, .nan, .leastNonzeroMagnitude, .pi,
]

private func computed(_ number: Int, _ x: Double, _ y: Double) -> Double {
  switch number {
  case ABUT_OP_ADD_RR: x + y
  case ABUT_OP_SUBTRACT_RR: x - y
  case ABUT_OP_MULTIPLY_RR: x * y
  case ABUT_OP_DIVIDE_RR: x / y
  default: x.truncatingRemainder(dividingBy: y)
  }
}

private func ordered(_ order: Int, _ x: Double, _ y: Double) -> Bool {
  switch order {
  case 0: x < y
  case 1: x <= y
  case 2: x > y
  default: x >= y
  }
}

/// One op on two numbers in each form of its operands: registers 1 and 2, constants 0 and 1; the result in
/// register 0.
private func images(_ first: Int, _ formCount: Int, _ x: Double, _ y: Double) -> [WrittenImage] {
  (0..<formCount).map { form in
    written(numbers(x, y)) { writer in
      writer.op(first + form, r(0), form == 2 ? r(0) : r(1), form == 1 ? r(1) : r(2))
      writer.op(ABUT_OP_HALT_R, r(0))
    }
  }
}

private let arithmetic = [
  ABUT_OP_ADD_RR, ABUT_OP_SUBTRACT_RR, ABUT_OP_MULTIPLY_RR, ABUT_OP_DIVIDE_RR, ABUT_OP_MODULO_RR,
]
/// What slots hold where nobody looks.
private func dirty(_ number: Double) -> Slot { Slot(kind: 0, aux: 0xdead, bits: number.bitPattern) }

@Suite struct EngineArithmeticTests {
  @Test(arguments: forms) func `arithmetic is that of the hardware and of fmod for every pair`(
    form: Form
  ) throws {
    for number in arithmetic {
      for x in odd {
        for y in odd {
          for image in images(number, 3, x, y) {
            let exit = try Bench(image, form).run([.nil, dirty(x), dirty(y)])
            #expect(agree(exit.value, computed(number, x, y)), "\(number): \(x), \(y)")
          }
        }
      }
    }
  }

  @Test(arguments: forms) func `whole remainders do not ask the dialect`(form: Form) throws {
    for (x, y) in [(7.0, 3.0), (-7, 3), (7, -3), (-6, 3), (0, 5), (-0.0, 5), (1e15, 7), (4_294_967_296, 2)] {
      let bench = try Bench(images(ABUT_OP_MODULO_RR, 1, x, y)[0], form)
      #expect(agree(bench.run([.nil, .number(x), .number(y)]).value, computed(ABUT_OP_MODULO_RR, x, y)))
      #expect(bench.dialect.asked == 0)
    }
  }

  @Test(arguments: forms) func `random remainders are those of fmod`(form: Form) throws {
    let seed = FuzzRandom.seed()
    var random = FuzzRandom(seed)
    let bench = try Bench(images(ABUT_OP_MODULO_RR, 1, 0, 0)[0], form)
    for _ in 0..<20_000 {
      let x = Double(Int64(bitPattern: random.next()) >> Int64(random.next() % 64))
      let y = Double(Int64(bitPattern: random.next()) >> Int64(random.next() % 64))
      let exit = bench.run([.nil, .number(x), .number(y)])
      #expect(agree(exit.value, x.truncatingRemainder(dividingBy: y)), "FUZZ_SEED=\(seed): \(x) % \(y)")
    }
  }

  @Test(arguments: forms) func `comparisons and jumps hold for every pair, NaN too`(form: Form) throws {
    for order in 0..<4 {
      for x in odd {
        for y in odd {
          let holds = ordered(order, x, y)
          for image in images(ABUT_OP_LESS_RR + 3 * order, 3, x, y) {
            let value = try Bench(image, form).run([.nil, dirty(x), dirty(y)]).value
            let isExact = value?.kind == 1 && value?.aux == 0 && value?.bits == (holds ? 1 : 0)
            #expect(isExact, "\(order): \(x), \(y)")
          }
          #expect(try jumps(ABUT_OP_JUMP_LESS_RR + 3 * order, x, y, form) == [holds, holds, holds])
          let not = try jumps(ABUT_OP_JUMP_NOT_LESS_RR + 3 * order, x, y, form)
          #expect(not == [!holds, !holds, !holds], "not \(order): \(x), \(y)")
        }
      }
    }
  }

  /// Whether each form of a conditional jump is taken.
  private func jumps(_ first: Int, _ x: Double, _ y: Double, _ form: Form) throws -> [Bool] {
    try (0..<3).map { operands in
      let image = written(numbers(x, y)) { writer in
        let target = writer.label()
        writer.jump(first + operands, operands == 2 ? r(0) : r(1), operands == 1 ? r(1) : r(2), to: target)
        writer.op(ABUT_OP_HALT_K, r(0))
        writer.bind(target)
        writer.op(ABUT_OP_HALT_R, r(0))
      }
      return try Bench(image, form).run([.bool(true), dirty(x), dirty(y)]).value?.isBool == true
    }
  }

  @Test(arguments: forms) func `equality of numbers, booleans, nils and the same object needs no dialect`(
    form: Form
  ) throws {
    let object = UnsafeMutablePointer<abut_object>.allocate(capacity: 2)
    object.initialize(repeating: abut_object(), count: 2)
    defer { object.deallocate() }
    let trueOf2 = Slot(kind: 1, aux: 9, bits: 0xffff_ffff_0000_0002)
    let falseOfNoise = Slot(kind: 1, aux: 9, bits: 0xffff_ffff_0000_0000)
    let cases: [(Slot, Slot, Bool)] = [
      (.number(1), dirty(1), true), (.number(0), .number(-0.0), true), (.number(.nan), .number(.nan), false),
      (.bool(true), trueOf2, true), (.bool(false), falseOfNoise, true), (trueOf2, falseOfNoise, false),
      (.nil, Slot(kind: 2, aux: 1, bits: 77), true), (.object(object), .object(object), true),
    ]
    for (x, y, same) in cases {
      #expect(try equals(x, y, form) == [same, !same, same, !same, 0 == 1])
    }
    #expect(try equals(.object(object), .object(object + 1), form).last == true)
    #expect(try equals(.number(0), .nil, form).last == true)
  }

  /// What equal, not_equal and the two jumps answer, and whether the dialect was asked.
  private func equals(_ x: Slot, _ y: Slot, _ form: Form) throws -> [Bool] {
    var asked = false
    var found: [Bool] = []
    for number in [ABUT_OP_EQUAL_RR, ABUT_OP_NOT_EQUAL_RR] {
      let bench = try Bench(images(number, 1, 0, 0)[0], form)
      found.append(bench.run([.nil, x, y]).value?.bool == true)
      asked = asked || bench.dialect.asked > 0
    }
    for number in [ABUT_OP_JUMP_EQUAL_RR, ABUT_OP_JUMP_NOT_EQUAL_RR] {
      let image = written { writer in
        let target = writer.label()
        writer.jump(number, r(1), r(2), to: target)
        writer.op(ABUT_OP_HALT_R, r(0))
        writer.bind(target)
        writer.op(ABUT_OP_HALT_R, r(1))
        writer.op(ABUT_OP_HALT_R, r(1))
      }
      let bench = try Bench(image, form)
      let marked = Slot(kind: 2, aux: 4711, bits: 0)
      found.append(bench.run([marked, x, y]).value?.aux != 4711)
      asked = asked || bench.dialect.asked > 0
    }
    return found + [asked]
  }

  @Test(arguments: forms) func `nil, false and zeros are false, NaN is true, objects are the dialect's`(
    form: Form
  ) throws {
    let object = UnsafeMutablePointer<abut_object>.allocate(capacity: 1)
    object.initialize(to: abut_object())
    defer { object.deallocate() }
    let cases: [(Slot, Bool)] = [
      (.nil, false), (.bool(false), false), (Slot(kind: 1, aux: 3, bits: 1 << 32), false),
      (.number(0), false), (.number(-0.0), false), (.number(.nan), true),
      (.number(.leastNonzeroMagnitude), true), (.bool(true), true),
      (Slot(kind: 1, aux: 0, bits: 256), true), (.object(object), true),
    ]
    for (value, truth) in cases {
      let not = written { writer in
        writer.op(ABUT_OP_NOT, r(0), r(1))
        writer.op(ABUT_OP_HALT_R, r(0))
      }
      #expect(try Bench(not, form).run([.nil, value]).value?.bits == (truth ? 0 : 1))
      for (number, wanted) in [(ABUT_OP_JUMP_TRUE, truth), (ABUT_OP_JUMP_FALSE, !truth)] {
        let image = written { writer in
          let target = writer.label()
          writer.jump(number, r(1), to: target)
          writer.op(ABUT_OP_HALT_R, r(0))
          writer.bind(target)
          writer.op(ABUT_OP_HALT_R, r(2))
        }
        let bench = try Bench(image, form)
        #expect((bench.run([.nil, value, .number(1)]).number == 1) == wanted)
        #expect(bench.dialect.asked == (value.isObject ? 1 : 0))
      }
    }
  }

  @Test(arguments: forms) func `what is no number asks the dialect and traps at its place`(
    form: Form
  ) throws {
    for number in arithmetic + [ABUT_OP_LESS_RR, ABUT_OP_GREATER_EQUAL_RR] {
      for (x, y) in [(Slot.nil, Slot.number(1)), (.number(1), .bool(true)), (.bool(true), .nil)] {
        let image = written { writer in
          writer.op(ABUT_OP_MOVE, r(3), r(1), cost: 2)
          writer.builder.emit(number, r(0), r(3), r(2), cost: 4, place: Place(pc: 77, spent: 2, height: 3))
          writer.op(ABUT_OP_HALT_R, r(0))
        }
        let bench = try Bench(image, form)
        let exit = bench.run([.nil, x, y])
        #expect(exit.trap?.code == .typeMismatch)
        #expect(exit.trap?.message.hasSuffix("\(x.kind) and \(y.kind)") == true)
        #expect(exit.place == Place(pc: 77, spent: 2, height: 3))
        // The move's two, two of the op's before the one that traps, and that one.
        #expect(bench.spent == 5)
      }
    }
  }
}
