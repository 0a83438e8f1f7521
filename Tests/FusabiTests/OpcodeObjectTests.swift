import CShims
import Fusabi
import Machine
import Testing

/// Conversions, checks of types, and the instructions on Strings and Arrays.
@Suite struct OpcodeObjectTests {
  typealias Constant = ModuleParts.Constant

  private func converted(_ value: Constant, _ type: ValueType, isKnown: Bool) throws -> Seen {
    try Harness.main { code in
      isKnown ? code.push(value) : code.unknown(value)
      code.op(.convert, type)
      code.op(.ret)
    }
  }

  private func check(
    _ value: Constant, _ type: ValueType, gives expected: String, location: SourceLocation = #_sourceLocation
  ) throws {
    for isKnown in [true, false] {
      let seen = try converted(value, type, isKnown: isKnown)
      #expect(seen.result == expected, "known: \(isKnown): \(seen)", sourceLocation: location)
    }
  }

  @Test func `numbers become numbers of other types`() throws {
    try check(.i32(-1), .i64, gives: "-1")
    try check(.i64(1 << 32 | 7), .i32, gives: "7")
    try check(.i64(1 << 31), .i32, gives: "-2147483648")
    try check(.i32(3), .f32, gives: "3")
    try check(.i64(1 << 53 | 1), .f64, gives: "9007199254740992")
    try check(.f64(0.1), .f32, gives: "0.1")
    try check(.f32(0.1), .f64, gives: "0.10000000149011612")
    try check(.i32(5), .i32, gives: "5")
    for type in [ValueType.i32, .i64] {
      try check(.f64(-2.9), type, gives: "-2")
      try check(.f32(2.9), type, gives: "2")
      try check(.f64(.nan), type, gives: "0")
      try check(.f32(.nan), type, gives: "0")
    }
    try check(.f64(2_147_483_647.9), .i32, gives: "2147483647")
    try check(.f64(2_147_483_648), .i32, gives: "2147483647")
    try check(.f64(-2_147_483_648.9), .i32, gives: "-2147483648")
    try check(.f32(1e20), .i32, gives: "2147483647")
    try check(.f64(.infinity), .i64, gives: "9223372036854775807")
    try check(.f64(-.infinity), .i64, gives: "-9223372036854775808")
    try check(.f64(0x1p63), .i64, gives: "9223372036854775807")
    try check(.f64(0x1.fffffffffffffp62), .i64, gives: "9223372036854774784")
    try check(.f32(-0x1p63), .i64, gives: "-9223372036854775808")
  }

  @Test func `Bools become 0 and 1, and Chars their numbers`() throws {
    for type in [ValueType.i32, .i64, .f32, .f64] {
      try check(.bool(true), type, gives: "1")
      try check(.bool(false), type, gives: "0")
    }
    try check(.char("é"), .i32, gives: "233")
    try check(.i32(0x1f600), .char, gives: "'\u{1f600}'")
    for number: Int32 in [-1, 0xd800, 0xdfff, 0x110000] {
      for isKnown in [true, false] {
        let seen = try converted(.i32(number), .char, isKnown: isKnown)
        #expect(seen.code == .indexRange)
        #expect(seen.message == "there is no character \(number)")
      }
    }
  }

  @Test func `what converts to nothing is refused`() throws {
    for (value, type, message) in [
      (Constant.string([]), ValueType.i32, "convert of String to I32"),
      (.unit, .f64, "convert of Unit to F64"),
      (.i64(65), .char, "convert of I64 to Char"), (.i32(1), .bool, "convert of I32 to Bool"),
      (.char("a"), .i64, "convert of Char to I64"),
    ] {
      let known = try converted(value, type, isKnown: true)
      #expect(known.status == .invalidModule)
      #expect(known.message == message)
      let unknown = try converted(value, type, isKnown: false)
      #expect(unknown.status == .runtimeError)
      #expect(unknown.code == .typeMismatch)
      #expect(unknown.message == message)
    }
  }

  @Test func `types are asked for and expected`() throws {
    let values: [(Constant, ValueType)] = [
      (.unit, .unit), (.bool(true), .bool), (.i32(1), .i32), (.i64(1), .i64), (.f32(1), .f32),
      (.f64(1), .f64),
      (.char("a"), .char), (.string([65]), .string),
    ]
    for (value, type) in values {
      for other in ValueType.allCases where other != .any {
        let seen = try Harness.main { code in
          code.unknown(value)
          code.op(.isType, other)
          code.op(.ret)
        }
        #expect(seen.result == "\(type == other)")
        let expected = try Harness.main { code in
          code.unknown(value)
          code.op(.expect, other)
          code.op(.ret)
        }
        let message = type == other ? "" : "expected \(other.name), got \(type.name)"
        #expect(expected.message == message)
      }
    }
    let array = try Harness.main { code in
      code.op(.arrayNew, 0)
      code.op(.arrayNew, 1)
      code.i32(0)
      code.op(.arrayGet)
      code.op(.dup)
      code.op(.isType, .array)
      code.op(.swap)
      code.op(.isType, .string)
      code.op(.arrayNew, 2)
      code.op(.ret)
    }
    #expect(array.result == "[true, false]")
  }

  @Test func `every value has a text`() throws {
    let texts: [(Constant, String)] = [
      (.unit, "()"), (.bool(false), "false"), (.i32(-5), "-5"), (.i64(.min), "-9223372036854775808"),
      (.f64(1), "1"),
      (.f64(-0.0), "-0"), (.f64(0.1), "0.1"), (.f64(1e21), "1000000000000000000000"),
      (.f64(1.5e-7), "0.00000015"),
      (.f64(1e100), "1" + String(repeating: "0", count: 100)), (.f64(123_456.789), "123456.789"),
      (.f64(.leastNonzeroMagnitude), "0." + String(repeating: "0", count: 323) + "5"),
      (.f64(.infinity), "inf"),
      (.f64(-.infinity), "-inf"), (.f64(.nan), "NaN"), (.f32(16_777_216), "16777216"), (.f32(0.3), "0.3"),
      (.f32(1e10), "10000000000"), (.f64(100), "100"), (.f64(1e16), "10000000000000000"), (.f64(0), "0"),
    ]
    for (value, text) in texts {
      let seen = try Harness.main { code in
        code.push(value)
        code.op(.text)
        code.op(.ret)
      }
      #expect(seen.result == "\"\(text)\"")
    }
    for (value, text) in [(Constant.char("ü"), "'ü'"), (.string(Array("a\"b".utf8)), "a\"b")] {
      let seen = try Harness.main { code in
        code.push(value)
        code.op(.text)
        code.native("print", [.any], .unit)
        code.op(.ret)
      }
      #expect(seen.output == "\"\(text)\"\n")
    }
  }

  @Test func `strings are looked into by bytes`() throws {
    func string(_ opcode: Opcode, _ numbers: Int32...) throws -> Seen {
      try Harness.main { code in
        code.text("grün")
        if opcode == .strFind { code.text("n") }
        for number in numbers { code.i32(number) }
        code.op(opcode)
        code.op(.ret)
      }
    }
    #expect(try string(.strLen).result == "5")
    #expect(try string(.strByte, 2).result == "195")
    #expect(try string(.strByte, 4).result == "110")
    for index: Int32 in [-1, 5] {
      let seen = try string(.strByte, index)
      #expect(seen.code == .indexRange)
      #expect(seen.message == "byte \(index) of a String of 5 bytes")
    }
    #expect(try string(.strSlice, 0, 5).result == "\"grün\"")
    #expect(try string(.strSlice, 1, 2).result == "\"r\"")
    // Both ends move to where their character begins.
    #expect(try string(.strSlice, 0, 3).result == "\"gr\"")
    #expect(try string(.strSlice, 3, 5).result == "\"ün\"")
    #expect(try string(.strSlice, 5, 5).result == "\"\"")
    for (from, to) in [(-1, 2), (3, 2), (0, 6)] as [(Int32, Int32)] {
      let seen = try string(.strSlice, from, to)
      #expect(seen.code == .indexRange)
      #expect(seen.message == "bytes \(from) to \(to) of a String of 5 bytes")
    }
    #expect(try string(.strFind, 0).result == "4")
    #expect(try string(.strFind, 5).result == "-1")
    #expect(try string(.strFind, 6).message == "byte 6 of a String of 5 bytes")
    #expect(try string(.strFind, -1).code == .indexRange)
  }

  @Test func `arrays are shared, grow, and have bounds`() throws {
    let seen = try Harness.main(locals: 1) { code in
      code.i32(1)
      code.text("two")
      code.op(.arrayNew, 2)
      code.op(.store, 0)
      code.op(.load, 0)
      code.f64(3)
      code.op(.arrayPush)
      code.op(.load, 0)
      code.i32(0)
      code.op(.load, 0)
      code.op(.arraySet)
      code.op(.load, 0)
      code.i32(1)
      code.op(.arrayGet)
      code.op(.load, 0)
      code.op(.arrayLen)
      code.push(.unit)
      code.i32(2)
      code.op(.arrayMake)
      code.op(.load, 0)
      code.op(.arrayNew, 4)
      code.op(.ret)
    }
    #expect(seen.result == "[\"two\", 3, [(), ()], [[...], \"two\", 3]]")
    for index: Int32 in [-1, 1] {
      for opcode in [Opcode.arrayGet, .arraySet] {
        let seen = try Harness.main { code in
          code.i32(7)
          code.op(.arrayNew, 1)
          code.i32(index)
          if opcode == .arraySet { code.i32(0) }
          code.op(opcode)
          code.op(.halt)
        }
        #expect(seen.code == .indexRange)
        #expect(seen.message == "element \(index) of an Array of 1 elements")
      }
    }
    let negative = try Harness.main { code in
      code.i32(7)
      code.i32(-1)
      code.op(.arrayMake)
      code.op(.ret)
    }
    #expect(negative.message == "an Array of -1 elements")
  }

  @Test func `wrong operands of array_set and array_push are told in their order`() throws {
    for (opcode, message) in [
      (Opcode.arraySet, "array_set of Array, Char and I32"), (.arrayPush, "array_push of Char and I32"),
    ] {
      let seen = try Harness.main { code in
        if opcode == .arraySet { code.op(.arrayNew, 0) }
        code.unknown(.char("a"))
        code.unknown(.i32(1))
        code.op(opcode)
        code.op(.halt)
      }
      #expect(seen.message == message)
      #expect(seen.status == .runtimeError)
    }
  }

  @Test func `arrays in each other are shown to a depth of 16`() throws {
    let seen = try Harness.main(locals: 1) { code in
      code.op(.arrayNew, 0)
      for _ in 0..<16 { code.op(.arrayNew, 1) }
      code.op(.ret)
    }
    #expect(seen.result == String(repeating: "[", count: 16) + "[...]" + String(repeating: "]", count: 16))
  }
}
