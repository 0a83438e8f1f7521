import CShims
import Fusabi
import Machine
import Testing

/// Every instruction, with values of types that the verifier knows and with those that only the run knows.
@Suite struct OpcodeTests {
  typealias Constant = ModuleParts.Constant

  /// Pushes the operands, does the instruction, returns the top: with known types, and unknown ones.
  private func check(
    _ opcode: Opcode, _ operands: Constant..., gives expected: String,
    location: SourceLocation = #_sourceLocation
  ) throws {
    for isKnown in [true, false] {
      let seen = try Harness.main(location: location) { code in
        for operand in operands { isKnown ? code.push(operand) : code.unknown(operand) }
        code.op(opcode)
        code.op(.ret)
      }
      #expect(seen.result == expected, "known: \(isKnown): \(seen)", sourceLocation: location)
    }
  }

  /// The same for what fails at run time; where the types are known the verifier says it.
  private func refuse(
    _ opcode: Opcode, _ operands: Constant..., saying message: String, code: TrapCode = .typeMismatch,
    location: SourceLocation = #_sourceLocation
  ) throws {
    for isKnown in [true, false] {
      let seen = try Harness.main(location: location) { code in
        for operand in operands { isKnown ? code.push(operand) : code.unknown(operand) }
        code.op(opcode)
        code.op(.ret)
      }
      let isTyped = code == .typeMismatch
      #expect(seen.message == message, "known: \(isKnown)", sourceLocation: location)
      #expect(seen.code == code, sourceLocation: location)
      #expect(
        seen.status == (isTyped && isKnown ? .invalidModule : .runtimeError), sourceLocation: location)
      #expect(seen.trace.first?.line == (isKnown ? operands.count + 1 : operands.count * 4 + 1))
    }
  }

  @Test func `sums, differences and products wrap`() throws {
    try check(.add, .i32(2), .i32(3), gives: "5")
    try check(.add, .i32(.max), .i32(1), gives: "-2147483648")
    try check(.sub, .i32(.min), .i32(1), gives: "2147483647")
    try check(.mul, .i32(65_536), .i32(65_536), gives: "0")
    try check(.add, .i64(.max), .i64(1), gives: "-9223372036854775808")
    try check(.sub, .i64(.min), .i64(1), gives: "9223372036854775807")
    try check(.mul, .i64(1 << 62), .i64(4), gives: "0")
    try check(.add, .f32(0.5), .f32(0.25), gives: "0.75")
    try check(.sub, .f64(1), .f64(3), gives: "-2")
    try check(.mul, .f64(1e200), .f64(1e200), gives: "inf")
    try check(.neg, .i32(.min), gives: "-2147483648")
    try check(.neg, .i64(.min), gives: "-9223372036854775808")
    try check(.neg, .f32(0), gives: "-0")
    try check(.neg, .f64(2.5), gives: "-2.5")
  }

  @Test func `quotients truncate, and remainders have the sign of the left`() throws {
    try check(.div, .i32(-7), .i32(2), gives: "-3")
    try check(.mod, .i32(-7), .i32(2), gives: "-1")
    try check(.mod, .i32(7), .i32(-2), gives: "1")
    try check(.div, .i32(.min), .i32(-1), gives: "-2147483648")
    try check(.mod, .i32(.min), .i32(-1), gives: "0")
    try check(.div, .i64(.min), .i64(-1), gives: "-9223372036854775808")
    try check(.mod, .i64(.min), .i64(-1), gives: "0")
    try check(.div, .f64(1), .f64(0), gives: "inf")
    try check(.div, .f32(-1), .f32(0), gives: "-inf")
    try check(.div, .f64(0), .f64(0), gives: "NaN")
    for zero in [Constant.i32(0), .i64(0)] {
      let one: Constant = zero == .i32(0) ? .i32(1) : .i64(1)
      try refuse(.div, one, zero, saying: "division by zero", code: .divideByZero)
      try refuse(.mod, one, zero, saying: "division by zero", code: .divideByZero)
    }
    try refuse(.mod, .f64(1), .f64(1), saying: "mod of F64 and F64")
    try refuse(.mod, .f32(1), .f32(1), saying: "mod of F32 and F32")
  }

  @Test func `bits are those of integers, and shifts count modulo the width`() throws {
    try check(.andBits, .i32(12), .i32(10), gives: "8")
    try check(.orBits, .i64(12), .i64(10), gives: "14")
    try check(.xorBits, .i32(-1), .i32(10), gives: "-11")
    try check(.shiftLeft, .i32(1), .i32(31), gives: "-2147483648")
    try check(.shiftLeft, .i32(1), .i32(33), gives: "2")
    try check(.shiftLeft, .i32(1), .i32(-1), gives: "-2147483648")
    try check(.shiftRight, .i32(-8), .i32(1), gives: "-4")
    try check(.shiftLeft, .i64(1), .i64(65), gives: "2")
    try check(.shiftRight, .i64(.min), .i64(63), gives: "-1")
    try refuse(.andBits, .bool(true), .bool(false), saying: "and_bits of Bool and Bool")
    try refuse(.shiftLeft, .i32(1), .i64(1), saying: "shift_left of I32 and I64")
  }

  @Test func `operands of two types are refused in the same words before and while it runs`() throws {
    try refuse(.add, .i32(1), .i64(1), saying: "add of I32 and I64")
    try refuse(.add, .string(Array("a".utf8)), .string(Array("b".utf8)), saying: "add of String and String")
    try refuse(.sub, .unit, .i32(1), saying: "sub of Unit and I32")
    try refuse(.mul, .f32(1), .f64(1), saying: "mul of F32 and F64")
    try refuse(.neg, .bool(true), saying: "neg of Bool")
    try refuse(.lt, .char("a"), .char("b"), saying: "lt of Char and Char")
    try refuse(.ge, .f64(1), .i32(1), saying: "ge of F64 and I32")
    try refuse(.and, .bool(true), .i32(1), saying: "and of Bool and I32")
    try refuse(.or, .unit, .bool(true), saying: "or of Unit and Bool")
    try refuse(.not, .i32(0), saying: "not of I32")
    try refuse(.concat, .string([]), .i32(0), saying: "concat of String and I32")
    try refuse(.strLen, .char("a"), saying: "str_len of Char")
    try refuse(.strByte, .string([]), .i64(0), saying: "str_byte of String and I64")
    try refuse(.strSlice, .string([]), .i32(0), .unit, saying: "str_slice of String, I32 and Unit")
    try refuse(.strFind, .string([]), .char("a"), .i32(0), saying: "str_find of String, Char and I32")
    try refuse(.arrayMake, .i32(0), .f64(1), saying: "array_make of I32 and F64")
    try refuse(.arrayGet, .string([]), .i32(0), saying: "array_get of String and I32")
    try refuse(.arrayLen, .unit, saying: "array_len of Unit")
  }

  @Test func `values of two types are never equal`() throws {
    try check(.eq, .i32(1), .i32(1), gives: "true")
    try check(.eq, .i32(1), .i64(1), gives: "false")
    try check(.ne, .i32(1), .i64(1), gives: "true")
    try check(.eq, .i32(65), .char("A"), gives: "false")
    try check(.eq, .unit, .unit, gives: "true")
    try check(.eq, .unit, .bool(false), gives: "false")
    try check(.eq, .f64(.nan), .f64(.nan), gives: "false")
    try check(.ne, .f32(.nan), .f32(.nan), gives: "true")
    try check(.eq, .f64(0), .f64(-0.0), gives: "true")
    try check(.eq, .f32(0), .f32(-0.0), gives: "true")
    try check(.eq, .string(Array("ab".utf8)), .string(Array("ab".utf8)), gives: "true")
    try check(.ne, .string(Array("ab".utf8)), .string(Array("ac".utf8)), gives: "true")
    try check(.eq, .bool(true), .bool(true), gives: "true")
    try check(.ne, .char("x"), .char("y"), gives: "true")
  }

  @Test func `strings are equal by their bytes, arrays when they are one`() throws {
    let strings = try Harness.main { code in
      code.text("ab")
      code.text("a")
      code.text("b")
      code.op(.concat)
      code.op(.eq)
      code.op(.ret)
    }
    #expect(strings.result == "true")
    let arrays = try Harness.main { code in
      code.op(.arrayNew, 0)
      code.op(.dup)
      code.op(.eq)
      code.op(.arrayNew, 0)
      code.op(.arrayNew, 0)
      code.op(.eq)
      code.op(.arrayNew, 2)
      code.op(.ret)
    }
    #expect(arrays.result == "[true, false]")
  }

  @Test func `numbers are ordered, NaN is not`() throws {
    for (opcode, less, same, greater) in [
      (Opcode.lt, "true", "false", "false"), (.le, "true", "true", "false"), (.gt, "false", "false", "true"),
      (.ge, "false", "true", "true"),
    ] {
      try check(opcode, .i32(-1), .i32(1), gives: less)
      try check(opcode, .i32(1), .i32(1), gives: same)
      try check(opcode, .i64(1 << 40), .i64(-1), gives: greater)
      try check(opcode, .f32(0.5), .f32(1), gives: less)
      try check(opcode, .f64(2), .f64(1), gives: greater)
      try check(opcode, .f64(1), .f64(1), gives: same)
      try check(opcode, .f64(.nan), .f64(1), gives: "false")
      try check(opcode, .f32(1), .f32(.nan), gives: "false")
    }
  }

  @Test func `Bools are combined`() throws {
    for x in [false, true] {
      for y in [false, true] {
        try check(.and, .bool(x), .bool(y), gives: "\(x && y)")
        try check(.or, .bool(x), .bool(y), gives: "\(x || y)")
      }
      try check(.not, .bool(x), gives: "\(!x)")
    }
  }

  @Test func `jumps look at Bools only`() throws {
    for opcode in [Opcode.jumpIf, .jumpIfNot] {
      for value in [false, true] {
        for isKnown in [true, false] {
          let seen = try Harness.main { code in
            isKnown ? code.push(.bool(value)) : code.unknown(.bool(value))
            let target = code.jump(opcode)
            code.text("fell through")
            code.op(.ret)
            code.land(target)
            code.text("jumped")
            code.op(.ret)
          }
          #expect(seen.result == (value == (opcode == .jumpIf) ? "\"jumped\"" : "\"fell through\""))
        }
      }
      let seen = try Harness.main { code in
        code.unknown(.i32(1))
        code.land(code.jump(opcode))
        code.op(.ret)
      }
      #expect(seen.message == "expected Bool, got I32")
      #expect(seen.status == .runtimeError)
      #expect(seen.places == "main@16:5")
    }
  }

  @Test func `the stack is moved about`() throws {
    let seen = try Harness.main { code in
      code.i32(1)
      code.i32(2)
      code.op(.swap)
      code.op(.over)
      code.op(.dup)
      code.op(.nop)
      code.i32(9)
      code.op(.pop)
      code.op(.arrayNew, 4)
      code.op(.ret)
    }
    #expect(seen.result == "[2, 1, 2, 2]")
  }
}
