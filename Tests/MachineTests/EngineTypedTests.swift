import CShims
import Machine
import TestSupport
import Testing

private let narrow: [Int32] = [
  0, 1, -1, 2, -2, 3, 7, -7, 31, 32, 33, -31, 46_341, 65_536, .max, .max - 1, .min, .min + 1,
]
private let wide: [Int64] = [
  0, 1, -1, 2, -2, 5, -5, 63, 64, 65, -64, 3_037_000_500, Int64(Int32.max) + 1, Int64(Int32.min) - 1,
  .max, .max - 1, .min, .min + 1,
]
private let floats: [Float] = [
  0, -0.0, 1, -1, 0.1, 16_777_216, .greatestFiniteMagnitude, .leastNonzeroMagnitude, .infinity,
  -.infinity, .nan,
]

private func computed(_ number: Int, _ x: Int32, _ y: Int32) -> Int32? {
  switch number {
  case ABUT_OP_ADD_I32_RR: x &+ y
  case ABUT_OP_SUB_I32_RR: x &- y
  case ABUT_OP_MUL_I32_RR: x &* y
  case ABUT_OP_DIV_I32_RR: y == 0 ? nil : x.dividedReportingOverflow(by: y).partialValue
  case ABUT_OP_MOD_I32_RR: y == 0 ? nil : y == -1 ? 0 : x % y
  case ABUT_OP_SHIFT_LEFT_I32_RR: x &<< y
  default: x &>> y
  }
}

private func computed(_ number: Int, _ x: Int64, _ y: Int64) -> Int64? {
  switch number {
  case ABUT_OP_ADD_I64_RR: x &+ y
  case ABUT_OP_SUB_I64_RR: x &- y
  case ABUT_OP_MUL_I64_RR: x &* y
  case ABUT_OP_DIV_I64_RR: y == 0 ? nil : x.dividedReportingOverflow(by: y).partialValue
  case ABUT_OP_MOD_I64_RR: y == 0 ? nil : y == -1 ? 0 : x % y
  case ABUT_OP_SHIFT_LEFT_I64_RR: x &<< y
  default: x &>> y
  }
}

private func computed(_ number: Int, _ x: Float, _ y: Float) -> Float {
  switch number {
  case ABUT_OP_ADD_F32_RR: x + y
  case ABUT_OP_SUB_F32_RR: x - y
  case ABUT_OP_MUL_F32_RR: x * y
  default: x / y
  }
}

private func pairs<Value>(_ values: [Value]) -> [(Value, Value)] {
  values.flatMap { x in values.map { (x, $0) } }
}

@Suite struct EngineTypedTests {
  @Test(arguments: forms) func `I32 wraps, and stands in all 64 bits`(form: Form) throws {
    for number in [
      ABUT_OP_ADD_I32_RR, ABUT_OP_SUB_I32_RR, ABUT_OP_MUL_I32_RR, ABUT_OP_DIV_I32_RR, ABUT_OP_MOD_I32_RR,
      ABUT_OP_SHIFT_LEFT_I32_RR, ABUT_OP_SHIFT_RIGHT_I32_RR,
    ] {
      let all = pairs(narrow)
      let made = try results(number, 3, all.map { (.i32($0), .i32($1)) }, form)
      for ((x, y), values) in zip(all, made) {
        let right = computed(number, x, y).map { Slot.i32($0) }
        #expect(values.allSatisfy { same($0, right) }, "\(number): \(x), \(y)")
      }
    }
    for x in narrow { #expect(same(try result(ABUT_OP_NEG_I32, .i32(x), form), .i32(0 &- x))) }
  }

  @Test(arguments: forms) func `I64 wraps`(form: Form) throws {
    for number in [
      ABUT_OP_ADD_I64_RR, ABUT_OP_SUB_I64_RR, ABUT_OP_MUL_I64_RR, ABUT_OP_DIV_I64_RR, ABUT_OP_MOD_I64_RR,
      ABUT_OP_SHIFT_LEFT_I64_RR, ABUT_OP_SHIFT_RIGHT_I64_RR,
    ] {
      let all = pairs(wide)
      let made = try results(number, 3, all.map { (.i64($0), .i64($1)) }, form)
      for ((x, y), values) in zip(all, made) {
        let right = computed(number, x, y).map { Slot.i64($0) }
        #expect(values.allSatisfy { same($0, right) }, "\(number): \(x), \(y)")
      }
    }
    for x in wide { #expect(same(try result(ABUT_OP_NEG_I64, .i64(x), form), .i64(0 &- x))) }
  }

  @Test(arguments: forms) func `division by zero is what the dialect says, where the division stands`(
    form: Form
  ) throws {
    for number in [ABUT_OP_DIV_I32_RR, ABUT_OP_MOD_I32_RR, ABUT_OP_DIV_I64_RR, ABUT_OP_MOD_I64_RR] {
      let isNarrow = number < ABUT_OP_ADD_I64_RR
      let zero = isNarrow ? Slot.i32(0) : .i64(0)
      let image = typed([zero]) { writer in
        writer.op(ABUT_OP_MOVE, r(2), r(1))
        writer.op(number + 1, r(0), r(2), r(0))
        writer.op(ABUT_OP_HALT_R, r(0))
      }
      let bench = try TypedBench(image, form)
      let exit = bench.run([.nil, isNarrow ? .i32(-7) : .i64(-7)])
      let isQuotient = number == ABUT_OP_DIV_I32_RR || number == ABUT_OP_DIV_I64_RR
      let words = "\(isQuotient ? "divide" : "modulo") -7 by 0 of kind \(isNarrow ? 16 : 17)"
      #expect(exit.trap == Trap(.divideByZero, words) && exit.place?.pc == 1)
    }
  }

  @Test(arguments: forms) func `bits of integers keep the kind of the left one`(form: Form) throws {
    for (number, right) in [
      (ABUT_OP_AND_INT_RR, { (x: Int64, y: Int64) in x & y }), (ABUT_OP_OR_INT_RR, { $0 | $1 }),
      (ABUT_OP_XOR_INT_RR, { $0 ^ $1 }),
    ] {
      let some = pairs(narrow)
      for ((x, y), values) in zip(some, try results(number, 2, some.map { (.i32($0), .i32($1)) }, form)) {
        let value = Slot.i32(Int32(right(Int64(x), Int64(y))))
        #expect(values.allSatisfy { same($0, value) }, "\(number): \(x), \(y)")
      }
      let all = pairs(wide)
      for ((x, y), values) in zip(all, try results(number, 2, all.map { (.i64($0), .i64($1)) }, form)) {
        #expect(values.allSatisfy { same($0, .i64(right(x, y))) }, "\(number): \(x), \(y)")
      }
    }
  }

  @Test(arguments: forms) func `F32 is computed as such`(form: Form) throws {
    for number in [ABUT_OP_ADD_F32_RR, ABUT_OP_SUB_F32_RR, ABUT_OP_MUL_F32_RR, ABUT_OP_DIV_F32_RR] {
      let all = pairs(floats)
      for ((x, y), values) in zip(all, try results(number, 3, all.map { (.f32($0), .f32($1)) }, form)) {
        let right = computed(number, x, y)
        for value in values {
          let made = Float(bitPattern: UInt32(value?.bits ?? 0))
          #expect(value?.kind == 18 && value?.bits ?? 0 <= UInt64(UInt32.max), "\(number): \(x), \(y)")
          #expect(made.bitPattern == right.bitPattern || made.isNaN && right.isNaN, "\(number): \(x), \(y)")
        }
      }
    }
    for x in floats { #expect(same(try result(ABUT_OP_NEG_F32, .f32(x), form), .f32(-x))) }
  }

  @Test(arguments: forms) func `comparisons answer with 0 or 1, and none holds with NaN`(form: Form) throws {
    for (number, holds) in [(ABUT_OP_LESS_INT_RR, { (x: Int64, y: Int64) in x < y }),
      (ABUT_OP_LESS_EQUAL_INT_RR, { $0 <= $1 })]
    {
      let all = pairs(wide)
      for ((x, y), values) in zip(all, try results(number, 3, all.map { (.i64($0), .i64($1)) }, form)) {
        #expect(values.allSatisfy { same($0, .bool(holds(x, y))) }, "\(number): \(x), \(y)")
      }
    }
    for (number, forms, holds) in [(ABUT_OP_LESS_F32_RR, 3, { (x: Float, y: Float) in x < y }),
      (ABUT_OP_LESS_EQUAL_F32_RR, 3, { $0 <= $1 }), (ABUT_OP_EQUAL_F32_RR, 2, { $0 == $1 })]
    {
      let all = pairs(floats)
      for ((x, y), values) in zip(all, try results(number, forms, all.map { (.f32($0), .f32($1)) }, form)) {
        #expect(values.allSatisfy { same($0, .bool(holds(x, y))) }, "\(number): \(x), \(y)")
      }
    }
  }

  @Test(arguments: forms) func `bits are the same or differ`(form: Form) throws {
    let values: [Slot] = [.i64(0), .i64(1), .i64(.min), .i64(1 << 32)]
    let all = pairs(values)
    for ((x, y), made) in zip(all, try results(ABUT_OP_SAME_BITS_RR, 2, all, form)) {
      #expect(made.allSatisfy { same($0, .bool(x.bits == y.bits)) })
    }
    for ((x, y), made) in zip(all, try results(ABUT_OP_DIFFER_BITS_RR, 2, all, form)) {
      #expect(made.allSatisfy { same($0, .bool(x.bits != y.bits)) })
    }
    let bools = pairs([Slot.bool(false), .bool(true)])
    for ((x, y), made) in zip(bools, try results(ABUT_OP_BOTH, 1, bools, form)) {
      #expect(same(made[0], .bool(x.bool && y.bool)))
    }
    for ((x, y), made) in zip(bools, try results(ABUT_OP_EITHER, 1, bools, form)) {
      #expect(same(made[0], .bool(x.bool || y.bool)))
    }
  }

  @Test(arguments: forms) func `jumps of integers are taken when they should`(form: Form) throws {
    for (x, y) in pairs(wide) {
      let (left, right) = (Slot.i64(x), Slot.i64(y))
      let less = try taken(ABUT_OP_JUMP_LESS_INT_RR, 3, left, right, form)
      #expect(less == Array(repeating: x < y, count: 3), "\(x), \(y)")
      let atMost = try taken(ABUT_OP_JUMP_LESS_EQUAL_INT_RR, 3, left, right, form)
      #expect(atMost == Array(repeating: x <= y, count: 3), "\(x), \(y)")
      let equal = try taken(ABUT_OP_JUMP_SAME_BITS_RR, 2, left, right, form)
      let other = try taken(ABUT_OP_JUMP_DIFFER_BITS_RR, 2, left, right, form)
      #expect(equal == [x == y, x == y] && other == [x != y, x != y])
    }
  }

  @Test(arguments: forms) func `numbers become others, integers the nearest there is`(form: Form) throws {
    for x in wide {
      let low = Int32(truncatingIfNeeded: x)
      #expect(same(try result(ABUT_OP_I64_TO_I32, .i64(x), form), .i32(low)))
      #expect(same(try result(ABUT_OP_I64_TO_F64, .i64(x), form), .number(Double(x))))
      #expect(same(try result(ABUT_OP_I32_TO_I64, .i32(low), form), .i64(Int64(low))))
      #expect(same(try result(ABUT_OP_I32_TO_F64, .i32(low), form), .number(Double(low))))
    }
    for x in [0, -0.0, 0.9, -0.9, 2_147_483_647.5, -2_147_483_648.9, 2_147_483_648, -2_147_483_649, 1e300,
      -1e300, 9_223_372_036_854_774_784, 0x1p63, -0x1p63, -0x1p63 - 2048, .infinity, -.infinity, .nan]
    {
      let wide: Int64 = x.isNaN ? 0 : x >= 0x1p63 ? .max : x < -0x1p63 ? .min : Int64(x)
      #expect(same(try result(ABUT_OP_F64_TO_I64, .number(x), form), .i64(wide)), "\(x)")
      #expect(same(try result(ABUT_OP_F64_TO_I32, .number(x), form), .i32(Int32(clamping: wide))), "\(x)")
    }
  }
}
