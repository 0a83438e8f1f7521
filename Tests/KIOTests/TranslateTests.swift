import KIO
import Machine
import Testing

/// The register code of small programs, as `Chunk.translation` lists it: op, operands, then the source
/// instruction and how many the op stands for (in brackets how many of them lie before that one).
@Suite struct TranslateTests {
  private func check(
    _ items: [Item], _ level: Level, _ expected: String, at location: SourceLocation = #_sourceLocation
  ) throws {
    let listing = try chunk(items).translation(level)
    #expect(listing == expected + "\n", "\(listing)", sourceLocation: location)
  }

  @Test func `plain code is an op for each instruction, operands in their places`() throws {
    try check(
      [
        .number(1), .op(.nil), .with(.getLocal, 0), .op(.add), .with(.setLocal, 0), .op(.pop), .op(.true),
        .jump(.jumpIfFalse, "end"), .op(.false), .op(.print), .label("end"), .op(.halt),
      ],
      .plain,
      """
      at 0, height 0
          0 load r0, 1  ; 0, 1
          1 load r1, nil  ; 2, 1
          2 move r2, r0  ; 3, 1
          3 add r1, r1, r2  ; 5, 1
          4 move r0, r1  ; 6, 2
          5 load r1, true  ; 9, 1
          6 jump_false r1, -> 9  ; 10, 1
      at 13, height 1
          7 load r1, false  ; 13, 1
          8 service r1, 0, r1  ; 14, 1
      at 15, height 1
          9 halt r0  ; 15, 1
      """)
  }

  @Test func `operands are read where they are, results are written where they go`() throws {
    try check(
      [
        .number(1), .number(2), .label("head"), .with(.getLocal, 0), .with(.getLocal, 1), .op(.add),
        .with(.setLocal, 0), .op(.pop), .number(10), .with(.getLocal, 0), .op(.subtract), .with(.getLocal, 1),
        .number(3), .op(.multiply), .op(.divide), .number(7), .op(.modulo), .op(.negate), .with(.setLocal, 1),
        .op(.pop), .jump(.loop, "head"),
      ],
      .all,
      """
      at 0, height 0
          0 load r0, 1  ; 2, 2 (2)
          1 load r1, 2  ; 2, 0
      at 4, height 2
          2 add r0, r0, r1  ; 8, 7 (2)
          3 subtract r2, 10, r0  ; 16, 3
          4 multiply r3, r1, 3  ; 21, 1
          5 divide r2, r2, r3  ; 22, 2
          6 modulo r2, r2, 7  ; 25, 1
          7 negate r1, r2  ; 26, 3
          8 jump -> 2  ; 30, 1
      """)
  }

  @Test func `a local that is written is saved first where it was pushed`() throws {
    try check(
      [
        .number(1), .op(.nil), .label("head"), .with(.getLocal, 0), .with(.getLocal, 1), .with(.setLocal, 0),
        .op(.equal), .op(.print), .with(.getLocal, 0), .with(.setLocal, 0), .with(.setLocal, 1), .op(.pop),
        .jump(.loop, "head"),
      ],
      .all,
      """
      at 0, height 0
          0 load r0, 1  ; 2, 2 (2)
          1 load r1, nil  ; 2, 0
      at 3, height 2
          2 move r2, r0  ; 7, 2 (2)
          3 move r0, r1  ; 7, 1
          4 equal r2, r2, r1  ; 9, 1
          5 service r2, 0, r2  ; 10, 3
          6 move r1, r0  ; 15, 2
          7 jump -> 2  ; 18, 1
      """)
  }

  @Test func `a comparison and the jump that it decides are one op, with nots between them too`() throws {
    for (opcode, name) in [
      (Opcode.less, "less"), (.lessEqual, "less_equal"), (.greater, "greater"), (.equal, "equal"),
    ] {
      for nots in 0..<3 {
        let listing = try chunk(
          [.number(1), .label("head"), .with(.getLocal, 0), .number(5), .op(opcode)]
            + Array(repeating: .op(.not), count: nots)
            + [.jump(.jumpIfFalse, "end"), .jump(.loop, "head"), .label("end"), .op(.halt)]
        ).translation()
        let first = nots == 1 ? "jump_\(name)" : "jump_not_\(name)"
        #expect(listing.contains("1 \(first) r0, 5, -> "), "\(listing)")
      }
    }
  }

  @Test func `the head of a loop is repeated at its end, the other way round`() throws {
    try check(
      [
        .number(0), .label("head"), .with(.getLocal, 0), .number(10), .op(.less), .jump(.jumpIfFalse, "end"),
        .with(.getLocal, 0), .number(1), .op(.add), .with(.setLocal, 0), .op(.pop), .jump(.loop, "head"),
        .label("end"), .op(.halt),
      ],
      .all,
      """
      at 0, height 0
          0 load r0, 0  ; 0, 1 (1)
      at 2, height 1
          1 jump_not_less r0, 10, -> 4  ; 6, 4 (2)
      at 10, height 1
          2 add r0, r0, 1  ; 14, 8 (2)
          3 jump_less r0, 10, -> 2  ; 6, 2
      at 21, height 1
          4 halt r0  ; 21, 1
      """)
  }

  @Test func `other conditions`() throws {
    try check(
      [
        .number(0), .label("head"), .with(.getLocal, 0), .jump(.jumpIfFalse, "end"), .with(.getLocal, 0),
        .op(.not), .jump(.jumpIfFalse, "end"), .with(.getLocal, 0), .text("a"), .op(.equal), .op(.not),
        .op(.print), .number(3), .with(.getLocal, 0), .op(.equal), .op(.print), .op(.true),
        .jump(.jumpIfFalse, "end"), .op(.nil), .jump(.jumpIfFalse, "head2"), .op(.halt), .label("head2"),
        .jump(.loop, "head"), .label("end"), .op(.halt),
      ],
      .all,
      """
      at 0, height 0
          0 load r0, 0  ; 0, 1 (1)
      at 2, height 1
          1 jump_false r0, -> 9  ; 4, 2 (1)
      at 7, height 1
          2 jump_true r0, -> 9  ; 9, 3 (1)
      at 13, height 1
          3 not_equal r1, r0, "a"  ; 17, 4 (2)
          4 service r1, 0, r1  ; 19, 3
          5 equal r1, r0, 3  ; 24, 1
          6 service r1, 0, r1  ; 25, 4
          7 jump -> 8  ; 31, 1
      at 35, height 1
          8 jump_true r0, -> 2  ; 4, 3 (2)
      at 38, height 1
          9 halt r0  ; 38, 1
      """)
  }

  @Test func `constants are folded where nothing can fail`() throws {
    try check(
      [
        .number(2), .number(3), .op(.multiply), .op(.negate), .op(.print), .number(0), .number(0),
        .op(.divide),
        .op(.print), .text("a"), .text("b"), .op(.add), .op(.print), .number(1), .number(2), .op(.less),
        .op(.not),
        .op(.print), .text("a"), .op(.negate), .op(.print), .number(7), .number(4), .op(.modulo), .op(.halt),
      ],
      .all,
      """
      at 0, height 0
          0 load r0, -6  ; 6, 4 (4)
          1 service r0, 0, r0  ; 6, 3
          2 load r0, 0  ; 11, 0
          3 divide r0, r0, 0  ; 11, 1
          4 service r0, 0, r0  ; 12, 3
          5 load r0, "a"  ; 17, 0
          6 add r0, r0, "b"  ; 17, 1
          7 service r0, 0, r0  ; 18, 5
          8 load r0, false  ; 25, 0
          9 service r0, 0, r0  ; 25, 2
         10 load r0, "a"  ; 28, 0
         11 negate r0, r0  ; 28, 1
         12 service r0, 0, r0  ; 29, 3
         13 load r0, 7  ; 34, 0
         14 modulo r0, r0, 4  ; 34, 1
         15 halt r0  ; 35, 1
      """)
  }

  @Test func `a global that is in a register is not read again`() throws {
    try check(
      [
        .label("head"), .name(.getGlobal, "a"), .number(1), .op(.add), .name(.setGlobal, "a"), .op(.pop),
        .name(.getGlobal, "a"), .name(.getGlobal, "b"), .name(.getGlobal, "b"), .op(.multiply), .op(.less),
        .jump(.jumpIfFalse, "end"), .name(.getGlobal, "a"), .with(.setLocal, 0), .name(.getGlobal, "a"),
        .op(.pop), .op(.pop), .jump(.loop, "head"), .label("end"), .op(.halt),
      ],
      .all,
      """
      at 0, height 0
          0 get_cell r0, a  ; 0, 2
          1 add r0, r0, 1  ; 4, 1
          2 set_cell r0, a  ; 5, 3
          3 get_cell r1, b  ; 10, 2
          4 multiply r1, r1, r1  ; 14, 1
          5 jump_not_less r0, r1, -> 8  ; 15, 2
      at 19, height 0
          6 get_cell r0, a  ; 19, 5
          7 jump -> 0  ; 27, 1
      at 30, height 0
          8 halt nil  ; 30, 1
      """)
  }

  @Test func `calls have their arguments in a row`() throws {
    try check(
      [
        .number(1), .with(.getLocal, 0), .number(2), .name(.getGlobal, "max"), .with(.call, 2),
        .with(.getLocal, 0),
        .op(.add), .name(.setGlobal, "g"), .op(.pop), .name(.getGlobal, "g"), .with(.call, 0), .text("min"),
        .with(.call, 1), .name(.defineGlobal, "g"), .number(4), .name(.defineGlobal, "h"), .op(.halt),
      ],
      .all,
      """
      at 0, height 0
          0 load r0, 1  ; 6, 3 (3)
          1 load r1, 1  ; 6, 0
          2 load r2, 2  ; 6, 0
          3 call_cell r1, 2, max  ; 8, 2 (1)
      at 10, height 2
          4 add r1, r1, r0  ; 12, 2 (1)
          5 set_cell r1, g  ; 13, 2
          6 call_cell r1, 0, g  ; 18, 2 (1)
      at 20, height 2
          7 load r2, "min"  ; 22, 1 (1)
          8 call r1, 1, r2  ; 22, 1
      at 24, height 2
          9 set_cell r1, g  ; 24, 2
         10 set_cell 4, h  ; 28, 1
         11 halt r0  ; 30, 1
      """)
  }

  @Test func `arrays`() throws {
    try check(
      [
        .number(1), .number(2), .with(.arrayNew, 2), .with(.getLocal, 0), .number(0), .op(.arrayGet),
        .op(.print),
        .with(.getLocal, 0), .number(0), .number(5), .op(.arraySet), .op(.pop), .with(.getLocal, 0),
        .with(.getLocal, 0), .with(.getLocal, 0), .op(.arraySet), .op(.print), .with(.getLocal, 0),
        .number(1),
        .with(.getLocal, 0), .number(0), .op(.arrayGet), .op(.arraySet), .op(.halt),
      ],
      .all,
      """
      at 0, height 0
          0 load r0, 1  ; 4, 2 (2)
          1 load r1, 2  ; 4, 0
          2 array r0, r0, 2  ; 4, 3
          3 get_element r1, r0, 0  ; 10, 1
          4 service r1, 0, r1  ; 11, 4
          5 set_element r0, 0, 5  ; 18, 5
          6 set_element r0, r0, r0  ; 26, 1
          7 service r1, 0, r0  ; 27, 5
          8 get_element r3, r0, 0  ; 36, 1
          9 set_element r0, 1, r3  ; 37, 1
         10 move r1, r3  ; 37, 0
         11 halt r1  ; 38, 1
      """)
  }

  @Test func `services, and the ends`() throws {
    try check(
      [.name(.sysQuery, "time"), .op(.print), .op(.halt)],
      .all,
      """
      at 0, height 0
          0 load r0, "time"  ; 0, 0
          1 service r0, 1, r0  ; 0, 1
          2 service r0, 0, r0  ; 2, 1
          3 halt nil  ; 3, 1
      """)
    try check(
      [.number(5), .with(.getLocal, 0), .op(.halt)],
      .all,
      """
      at 0, height 0
          0 halt 5  ; 4, 3 (2)
      """)
    try check(
      [.op(.false), .op(.halt)],
      .all,
      """
      at 0, height 0
          0 halt false  ; 1, 2 (1)
      """)
  }

  @Test func `an instruction that leaves no op is charged to a neighbour, or to a toll`() throws {
    try check(
      [
        .op(.nil), .label("head"), .op(.pop), .op(.nil), .op(.pop), .op(.nil), .jump(.loop, "head"),
      ],
      .all,
      """
      at 0, height 0
          0 load r0, nil  ; 0, 1 (1)
      at 1, height 1
          1 load r0, nil  ; 5, 4 (4)
          2 jump -> 1  ; 5, 1
      """)
    try check(
      [
        .op(.nil), .name(.getGlobal, "g"), .jump(.jumpIfFalse, "one"), .op(.pop), .jump(.jump, "two"),
        .label("one"), .op(.pop), .label("two"), .op(.halt),
      ],
      .all,
      """
      at 0, height 0
          0 get_cell r1, g  ; 1, 2 (1)
          1 load r0, nil  ; 3, 0
          2 jump_false r1, -> 4  ; 3, 1
      at 6, height 1
          3 jump -> 5  ; 7, 2 (1)
      at 10, height 1
          4 toll  ; 10, 1 (1)
      at 11, height 0
          5 halt nil  ; 11, 1
      """)
  }

  @Test func `straight code has a toll at least every 1,000 instructions`() throws {
    var items: [Item] = [.number(0)]
    for _ in 0..<1_000 {
      items += [.with(.getLocal, 0), .number(1), .op(.add), .with(.setLocal, 0), .op(.pop)]
    }
    let chunk = try chunk(items + [.op(.halt)])
    for level in [Level.plain, .all] {
      let tolls = try chunk.translation(level).split(separator: "\n").count { $0.contains(" toll ") }
      #expect(tolls == 5)
      let code = try #require(try chunk.image().code(0, .loop, level: level))
      #expect(difference(try chunk.image(), code, instructions: 6_000) == nil)
    }
  }

  @Test func `jumps that are too far for their operand go round about`() throws {
    var items: [Item] = [.number(0), .label("head"), .with(.getLocal, 0), .number(3), .op(.less)]
    items += [
      .jump(.jumpIfFalse, "end"), .with(.getLocal, 0), .number(1), .op(.add), .with(.setLocal, 0), .op(.pop),
    ]
    for _ in 0..<21_000 { items += [.op(.nil), .op(.not), .op(.print)] }
    let chunk = try chunk(items + [.jump(.loop, "head"), .label("end"), .op(.halt)])
    for level in [Level.plain, .all] {
      let listing = try chunk.translation(level)
      #expect(listing.contains("jump_far"))
      let code = try #require(try chunk.image().code(0, .loop, level: level))
      #expect(difference(try chunk.image(), code, instructions: 70_000) == nil)
    }
  }

  @Test func `frames have at most 4,000 registers`() throws {
    for (count, hasForm) in [(4_000, true), (4_001, false)] {
      let chunk = try chunk(Array(repeating: .op(.nil), count: count) + [.op(.halt)])
      #expect(try chunk.image().maxHeight == count)
      #expect((try chunk.image().code(0, .loop) != nil) == hasForm)
    }
  }

  @Test func `levels and forms are translated once each, whoever asks`() throws {
    let image = try chunk([.number(1), .number(2), .op(.add), .op(.halt)]).image()
    for level in [Level.plain, .all] {
      for form in [Form.threaded, .loop] {
        let code = image.code(0, form, level: level)
        #expect(code != nil && code?.form == form)
        #expect(image.code(0, form, level: level) === code)
      }
    }
    #expect(image.code(0, .loop, level: .plain) !== image.code(0, .loop))
  }
}
