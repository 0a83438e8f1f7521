import CShims
import Fusabi
import Machine
import Testing

/// The register code of small functions, as `Module.translation` lists it: op, operands, then the source
/// instruction and how many the op stands for (in brackets how many of them lie before that one).
@Suite struct TranslateTests {
  private func check(
    takes params: [ValueType] = [], gives result: ValueType = .any, locals: Int = 0, _ items: [Item],
    _ expected: String, at location: SourceLocation = #_sourceLocation
  ) throws {
    try check(
      module(takes: params, gives: result, locals: locals, items), expected, at: location)
  }

  private func check(
    _ module: Module, _ expected: String, at location: SourceLocation = #_sourceLocation
  ) throws {
    let listing = String(decoding: try module.translation(of: 0), as: UTF8.self)
    #expect(listing == expected + "\n", "\(listing)", sourceLocation: location)
    let function = try module.verified(0)
    for level in [Level.plain, .all] {
      let code = try #require(module.code(0, .loop, level: level))
      let arguments = function.params.map { Term.made($0, 7) }
      let problem = difference(module, function, code, arguments, instructions: 4_000)
      #expect(problem == nil, sourceLocation: location)
    }
  }

  @Test func `fib is eight ops`() throws {
    try check(
      takes: [.i32], gives: .i32,
      [
        .load(0), .i32(2), .op(.lt), .jump(.jumpIfNot, "more"), .load(0), .op(.ret), .label("more"),
        .load(0), .i32(1), .op(.sub), .with(.call, 0), .load(0), .i32(2), .op(.sub), .with(.call, 0),
        .op(.add), .op(.ret),
      ],
      """
      at 0, height 0
          0 jump_less_equal_int 2, r0, -> 2  ; 10, 4 (2)
      at 16, height 0
          1 return r0, r1  ; 21, 2 (1)
      at 22, height 0
          2 sub_i32 r2, r0, 1  ; 32, 3 (2)
          3 call_function r2, 1, function 0  ; 33, 1
      at 38, height 1
          4 sub_i32 r3, r0, 2  ; 48, 3 (2)
          5 call_function r3, 1, function 0  ; 49, 1
      at 54, height 2
          6 add_i32 r2, r2, r3  ; 54, 1
          7 return r2, r1  ; 55, 1
      """)
  }

  @Test func `a loop that sums is two ops each time round`() throws {
    try check(
      takes: [.i32], gives: .i32, locals: 3,
      [
        .i32(0), .store(1), .i32(0), .store(2), .label("head"), .load(2), .load(0), .op(.lt),
        .jump(.jumpIfNot, "end"), .load(1), .load(2), .op(.add), .store(1), .load(2), .i32(1), .op(.add),
        .store(2), .jump(.jump, "head"), .label("end"), .load(1), .op(.ret),
      ],
      """
      at 0, height 0
          0 load r2, 0  ; 5, 3 (1)
          1 load r3, 0  ; 15, 1
      at 20, height 0
          2 jump_less_equal_int r0, r3, -> 6  ; 30, 4 (2)
      at 36, height 0
          3 add_i32 r2, r2, r3  ; 46, 6 (2)
          4 add_i32 r3, r3, 1  ; 62, 5
          5 jump_less_int r3, r0, -> 3  ; 30, 2
      at 73, height 0
          6 return r2, r1  ; 78, 2 (1)
      """)
  }

  @Test func `a sieve reads and writes elements at once`() throws {
    try check(
      takes: [.array, .i32], gives: .i32, locals: 3,
      [
        .load(1), .store(2), .label("head"), .load(2), .load(0), .op(.arrayLen), .op(.lt),
        .jump(.jumpIfNot, "end"), .load(0), .load(2), .push(.bool(false)), .op(.arraySet), .load(2), .load(1),
        .op(.add), .store(2), .jump(.jump, "head"), .label("end"), .load(0), .load(2), .op(.arrayGet),
        .typed(.expect, .bool), .jump(.jumpIf, "yes"), .i32(0), .op(.ret), .label("yes"), .load(2), .op(.ret),
      ],
      """
      at 0, height 0
          0 move r3, r1  ; 5, 2 (1)
      at 10, height 0
          1 array_len r5, r0  ; 20, 3 (2)
          2 jump_less_equal_int r5, r3, -> 7  ; 21, 2
      at 27, height 0
          3 set_element_int r0, r3, false  ; 42, 6 (3)
          4 add_i32 r3, r3, r1  ; 53, 5
          5 array_len r5, r0  ; 20, 1
          6 jump_less_int r3, r5, -> 3  ; 21, 2
      at 64, height 0
          7 get_element_int r4, r0, r3  ; 74, 3 (2)
          8 expect r4, 1  ; 75, 1
          9 jump_true r4, -> 11  ; 77, 1
      at 82, height 0
         10 return 0, r2  ; 87, 2 (1)
      at 88, height 0
         11 return r3, r2  ; 93, 2 (1)
      """)
  }

  @Test func `what only the run knows goes to the dialect`() throws {
    try check(
      takes: [.any, .any], gives: .i32, locals: 2,
      [
        .load(0), .load(1), .op(.add), .op(.dup), .i32(3), .op(.mul), .op(.swap), .op(.lt),
        .jump(.jumpIf, "end"), .load(0), .jump(.jumpIfNot, "end"), .load(1), .op(.ret), .label("end"),
        .load(0), .typed(.isType, .i32), .op(.text), .op(.strLen), .op(.ret),
      ],
      """
      at 0, height 0
          0 add r3, r0, r1  ; 10, 5 (2)
          1 multiply r4, r3, 3  ; 17, 1
          2 move r6, r3  ; 18, 1
          3 move r3, r4  ; 18, 0
          4 move r4, r6  ; 18, 0
          5 jump_less r3, r4, -> 10  ; 19, 2
      at 25, height 0
          6 expect r0, 1  ; 30, 1 (1)
          7 jump_false r0, -> 10  ; 30, 1
      at 35, height 0
          8 expect r1, 2  ; 40, 1 (1)
          9 return r1, r2  ; 40, 1
      at 41, height 0
         10 move r3, r0  ; 46, 1 (1)
         11 window r3, 580, r3  ; 46, 1
         12 window r3, 81, r3  ; 48, 1
         13 string_len r3, r3  ; 49, 1
         14 return r3, r2  ; 50, 1
      """)
  }

  @Test func `calls of imports have their arguments in a row, and what they give is checked`() throws {
    var writer = ModuleWriter()
    writer.imported("f", [.i32, .any], .f64)
    writer.imported("g", nil, .any)
    writer.function(
      "main", takes: [.any], gives: .f64,
      [
        .f64(1), .load(0), .i32(7), .with(.callFfi, 0), .op(.add), .load(0), .two(.callFfiN, 1, 1), .op(.pop),
        .op(.ret),
      ])
    try check(
      writer.module(),
      """
      at 0, height 0
          0 expect r0, 2  ; 15, 3 (3)
          1 load r2, 1.0  ; 15, 0
          2 move r3, r0  ; 15, 0
          3 load r4, 7  ; 15, 0
          4 call r3, 2, f  ; 15, 1
          5 expect r3, 5  ; 15, 0
      at 20, height 2
          6 add r2, r2, r3  ; 20, 2
          7 move r3, r0  ; 26, 0
          8 call r3, 1, g  ; 26, 1
      at 35, height 2
          9 return r2, r1  ; 36, 2 (1)
      """)
  }

  @Test func `a value that is stored and used once more is written once`() throws {
    try check(
      takes: [.i32, .i32], gives: .i32, locals: 3,
      [
        .load(0), .load(1), .op(.add), .op(.dup), .store(2), .i32(5), .op(.mul), .load(0), .i32(9), .store(0),
        .op(.sub), .load(2), .op(.swap), .op(.sub), .op(.ret),
      ],
      """
      at 0, height 0
          0 add_i32 r3, r0, r1  ; 10, 6 (2)
          1 mul_i32 r4, r3, 5  ; 22, 3
          2 move r5, r0  ; 33, 0
          3 load r0, 9  ; 33, 1
          4 sub_i32 r4, r4, r5  ; 38, 2
          5 move r5, r4  ; 44, 1
          6 sub_i32 r4, r3, r5  ; 45, 1
          7 return r4, r2  ; 46, 1
      """)
  }

  @Test func `what is on the stack when a local is stored keeps its old value`() throws {
    try check(
      takes: [.i32, .i32], gives: .i32,
      [
        .load(0), .load(0), .load(1), .op(.add), .store(0), .load(0), .op(.sub), .load(1), .load(0),
        .store(1),
        .op(.mul), .op(.ret),
      ],
      """
      at 0, height 0
          0 add_i32 r4, r0, r1  ; 15, 4 (3)
          1 move r3, r0  ; 16, 0
          2 move r0, r4  ; 16, 2
          3 sub_i32 r3, r3, r0  ; 26, 3
          4 move r4, r1  ; 37, 0
          5 move r1, r0  ; 37, 1
          6 mul_i32 r3, r3, r4  ; 42, 1
          7 return r3, r2  ; 43, 1
      """)
  }

  @Test func `values exchange their places where they are`() throws {
    try check(
      takes: [.i32, .f64], gives: .any,
      [
        .load(0), .load(1), .op(.swap), .op(.pop), .load(0), .op(.neg), .op(.swap), .op(.over), .op(.swap),
        .load(1), .op(.neg), .op(.swap), .load(0), .op(.neg), .op(.swap), .with(.arrayNew, 5), .op(.ret),
      ],
      """
      at 0, height 0
          0 neg_i32 r3, r0  ; 17, 10 (5)
          1 negate r5, r1  ; 26, 3
          2 neg_i32 r6, r0  ; 33, 2
          3 move r4, r3  ; 35, 0
          4 move r7, r1  ; 35, 0
          5 array r3, r3, 5  ; 35, 1
          6 return r3, r2  ; 40, 1
      """)
  }

  @Test func `types decide which op it is`() throws {
    try check(
      takes: [.i64, .f32, .f64, .bool, .char, .string], gives: .i32,
      [
        .load(0), .push(.i64(3)), .op(.shiftLeft), .push(.i64(1)), .op(.orBits), .op(.neg), .store(0),
        .load(1), .push(.f32(2)), .op(.mul), .store(1), .push(.f64(1)), .load(2), .op(.div), .store(2),
        .load(1), .load(1), .op(.ne), .load(3), .op(.and), .store(3), .load(2), .load(2), .op(.ne),
        .jump(.jumpIf, "end"), .load(4), .push(.char("x")), .op(.eq), .jump(.jumpIfNot, "end"), .load(5),
        .push(.string([120])), .op(.eq), .op(.not), .jump(.jumpIf, "end"), .load(1), .load(1), .op(.gt),
        .jump(.jumpIf, "end"), .load(0), .load(2), .op(.eq), .jump(.jumpIf, "end"), .label("end"), .load(0),
        .typed(.convert, .i32), .op(.ret),
      ],
      """
      at 0, height 0
          0 shift_left_i64 r7, r0, 3i64  ; 10, 4 (2)
          1 or_int r7, r7, 1i64  ; 16, 1
          2 neg_i64 r0, r7  ; 17, 4
          3 mul_f32 r1, r1, 2.0f32  ; 33, 4
          4 divide r2, 1.0, r2  ; 49, 4
          5 equal_f32 r7, r1, r1  ; 65, 1
          6 not r7, r7  ; 65, 1
          7 both r3, r7, r3  ; 71, 4
          8 jump_not_equal r2, r2, -> 15  ; 87, 2
      at 93, height 0
          9 jump_differ_bits r4, 'x', -> 15  ; 103, 4 (2)
      at 109, height 0
         10 jump_not_equal r5, "x", -> 15  ; 119, 5 (2)
      at 126, height 0
         11 less_f32 r7, r1, r1  ; 136, 3 (2)
         12 jump_true r7, -> 15  ; 137, 1
      at 142, height 0
         13 load r7, false  ; 153, 3 (3)
         14 jump_true r7, -> 15  ; 153, 1
      at 158, height 0
         15 i64_to_i32 r7, r0  ; 163, 2 (1)
         16 return r7, r6  ; 165, 1
      """)
  }

  @Test func `locals that may be read before they are stored begin as Unit`() throws {
    try check(
      takes: [.bool], locals: 4,
      [
        .load(0), .jump(.jumpIf, "skip"), .i32(1), .store(2), .i32(2), .store(3), .label("skip"), .load(2),
        .load(1), .op(.eq), .i32(3), .store(3), .op(.ret),
      ],
      """
          0 load r2, ()  ; 0, 0
          1 load r3, ()  ; 0, 0
      at 0, height 0
          2 jump_true r0, -> 5  ; 5, 2 (1)
      at 10, height 0
          3 load r3, 1  ; 15, 3 (1)
          4 load r4, 2  ; 25, 1
      at 30, height 0
          5 equal r5, r3, r2  ; 40, 4 (2)
          6 load r4, 3  ; 46, 1
          7 return r5, r1  ; 51, 1
      """)
    // Where a jump leads to the first instruction, they stay what they are by then.
    try check(
      locals: 1,
      [.label("head"), .load(0), .typed(.isType, .i32), .jump(.jumpIf, "end"), .i32(1), .store(0)]
        + [.jump(.jump, "head"), .label("end"), .load(0), .op(.ret)],
      """
          0 load r1, ()  ; 0, 0
      at 0, height 0
          1 move r2, r1  ; 5, 1 (1)
          2 window r2, 580, r2  ; 5, 1
          3 jump_true r2, -> 6  ; 7, 1
      at 12, height 0
          4 load r1, 1  ; 17, 2 (1)
          5 jump -> 1  ; 22, 1
      at 27, height 0
          6 return r1, r0  ; 32, 2 (1)
      """)
  }

  @Test func `a loop whose head decides is turned round, in whatever way it decides`() throws {
    func items(_ opcode: Opcode, _ jump: Opcode) -> [Item] {
      [
        .f64(0), .store(1), .label("head"), .load(1), .load(0), .op(opcode), .jump(jump, "end"), .load(1),
        .f64(1), .op(.add), .store(1), .jump(.jump, "head"), .op(.nop), .label("other"), .load(0), .op(.ret),
        .label("end"), .load(1), .load(0), .op(.eq), .jump(.jumpIf, "other"), .load(1), .op(.ret),
      ]
    }
    func listing(_ out: String, _ back: String) -> String {
      """
      at 0, height 0
          0 load r2, 0.0  ; 5, 2 (1)
      at 10, height 0
          1 \(out) r2, r0, -> 6  ; 20, 4 (2)
      at 26, height 0
          2 add r2, r2, 1.0  ; 36, 7 (2)
          3 \(back) r2, r0, -> 2  ; 20, 2
      at 54, height 0
          4 jump -> 6  ; 20, 0
      at 48, height 0
          5 return r0, r1  ; 53, 2 (1)
      at 54, height 0
          6 jump_equal r2, r0, -> 5  ; 64, 4 (2)
      at 70, height 0
          7 return r2, r1  ; 75, 2 (1)
      """
    }
    try check(
      takes: [.f64], gives: .f64, locals: 2, items(.lt, .jumpIfNot), listing("jump_not_less", "jump_less"))
    try check(
      takes: [.f64], gives: .f64, locals: 2, items(.ge, .jumpIf),
      listing("jump_greater_equal", "jump_not_greater_equal"))
  }
}

/// What has to hold at the bounds.
@Suite struct TranslateBoundTests {
  private func expectSame(_ module: Module, instructions: Int = 6_000) throws {
    let function = try module.verified(0)
    let arguments = function.params.map { Term.made($0, 7) }
    for level in [Level.plain, .all] {
      let code = try #require(module.code(0, .loop, level: level))
      #expect(difference(module, function, code, arguments, instructions: instructions) == nil)
    }
  }

  @Test func `straight code has a toll at least every 1,000 instructions`() throws {
    var items: [Item] = [.i32(0), .store(0)]
    for _ in 0..<1_250 { items += [.load(0), .i32(1), .op(.add), .store(0)] }
    let module = try module(locals: 1, items + [.op(.ret)])
    for level in [Level.plain, .all] {
      let tolls = try module.translation(of: 0, level).split(separator: "\n").count { $0.contains(" toll ") }
      #expect(tolls == 5)
    }
    try expectSame(module)
    try expectSame(FusabiTests.module(Array(repeating: .op(.nop), count: 3_000) + [.op(.ret)]))
  }

  @Test func `jumps that are too far for their operand go round about`() throws {
    for opcode in [Opcode.lt, .eq] {
      var items: [Item] = [.label("head"), .load(0), .i32(9), .op(opcode), .jump(.jumpIf, "end")]
      for _ in 0..<40_000 { items += [.i32(1), .i32(1), .op(.add), .op(.pop)] }
      items += [.load(0), .i32(1), .op(.add), .store(0), .jump(.jump, "head"), .label("end"), .op(.ret)]
      let module = try module(takes: [.i32], items)
      #expect(try module.translation(of: 0, .all).contains("jump_far"))
      try expectSame(module, instructions: 400_000)
    }
  }

  @Test func `constants that no operand can name are loaded from afar`() throws {
    var writer = ModuleWriter()
    for number in 0..<4_100 { writer.parts.constants.append(.i64(Int64(number))) }
    writer.imported("f", [.i64], .any)
    writer.function(
      "main", takes: [.i64], gives: .i64, locals: 2,
      [
        .load(0), .push(.i64(4_099)), .op(.add), .push(.i64(4_095)), .op(.sub), .store(0), .push(.i64(4_097)),
        .op(.dup), .with(.callFfi, 0), .op(.pop), .store(1), .load(1), .load(0), .op(.add), .op(.ret),
      ])
    writer.function("unit", gives: .unit, [.op(.ret)])
    let module = try writer.module()
    let listing = try module.translation(of: 0, .all)
    #expect(listing.contains("load_far r4, 4099i64") && listing.contains("r3, 4095i64"))
    #expect(listing.contains("load_far r5, f") && listing.contains("call r4, 1, r5"))
    try expectSame(module)
    #expect(try module.verified(0).frameSlots == 6)
    #expect(try module.translation(of: 1, .all).contains("load_far r1, ()"))
    #expect(try module.verified(1).frameSlots == 2)
  }

  @Test func `the largest frame has register code`() throws {
    let push = [Item](repeating: .i32(1), count: 3_899)
    let module = try module(locals: 1, push + [.op(.swap), .op(.ret)])
    #expect(try module.verified(0).frameSlots == 3_902)
    try expectSame(module)
    // Only the values that are elsewhere at most have to be put into their places.
    try expectSame(
      FusabiTests.module(locals: 1, push + [.with(.arrayNew, 3_899), .op(.ret)]))
  }

  @Test func `levels and forms are translated once each, whoever asks`() throws {
    let module = try module([.i32(1), .i32(2), .op(.add), .op(.ret)])
    for level in [Level.plain, .all] {
      for form in [Form.threaded, .loop] {
        let code = module.code(0, form, level: level)
        #expect(code != nil && code?.form == form)
        #expect(module.code(0, form, level: level) === code)
      }
    }
  }

  @Test func `a function that is refused has no register code, and says why`() throws {
    let module = try module([.op(.add), .op(.ret)])
    #expect(module.code(0, .loop) == nil)
    #expect(module.refusal(of: 0) == Trap(.stackUnderflow, "add needs 2 values of 0"))
    #expect(throws: Failure.self) { try module.translation(of: 0) }
    let fine = try FusabiTests.module([.op(.ret)])
    #expect(fine.refusal(of: 0) == nil)
  }

  @Test func `the largest code there is is translated in time`() throws {
    // Three ops for each byte: nothing gives more.
    let swaps = [Item](repeating: .op(.swap), count: Limits.codeSizeMax - 13)
    let module = try module(takes: [.i32], [.load(0), .op(.neg), .load(0), .op(.neg)] + swaps + [.op(.ret)])
    let took = ContinuousClock().measure { #expect(module.code(0, .loop) != nil) }
    #expect(took < .seconds(60))
  }
}
