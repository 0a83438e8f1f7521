import Ion
import Machine
import Testing

@Suite struct CodeTranslateTests {
  @Test func `the worked example is two ops`() throws {
    try check(
      Function(
        "main", arity: 1, extraRegisters: 2,
        [load(1, .number(10)), .add(dst: 2, a: 0, b: 1), .return(value: 2)]),
      """
          0 add r3, r0, 10  ; 1, 2 (1)
          1 return r3, r1  ; 2, 1
      """)
  }

  @Test func `a loop that counts compares and jumps in one op`() throws {
    try check(
      main(
        arity: 1,
        [
          load(1, .number(0)), load(2, .number(0)), .lessThan(dst: 3, a: 1, b: 0),
          .jumpIfFalse(condition: 3, offset: 5), .add(dst: 2, a: 2, b: 1), load(4, .number(1)),
          .add(dst: 1, a: 1, b: 4), .jump(offset: -5), .return(value: 2),
        ]),
      """
          0 load r2, 0  ; 0, 1
          1 load r3, 0  ; 1, 1
      at 2, height 0
          2 jump_not_less r2, r0, -> 6  ; 2, 2
          3 add r3, r3, r2  ; 4, 1
          4 add r2, r2, 1  ; 6, 2 (1)
          5 jump -> 2  ; 7, 1
      at 8, height 0
          6 return r3, r1  ; 8, 1
      """)
  }

  @Test func `a text has one line, whatever is in it`() throws {
    try check(
      main([load(0, .string("a\n    7 jump -> 0\u{202e}")), .return(value: 0)]),
      """
          0 return "a\u{fffd}    7 jump -> 0\u{fffd}", r0  ; 1, 2 (1)
      """)
  }

  @Test func `calls have their arguments in a row behind the registers`() throws {
    try check(
      main(
        arity: 1,
        [
          load(1, reference("add")), load(2, .number(7)), .call(dst: 3, function: 1, arguments: [0, 2]),
          .call(dst: 0, function: 3, arguments: []), .call(dst: 4, function: 0, arguments: [3]),
          .return(value: 3),
        ]), with: [function("add", 2, [.add(dst: 0, a: 0, b: 1), .return(value: 0)])],
      """
          0 move r6, r0  ; 2, 2 (2)
          1 load r7, 7  ; 2, 0
          2 call_value r6, 2, Main:add  ; 2, 2
          3 move r4, r6  ; 2, 0
          4 call_value r6, 0, r4  ; 3, 2
          5 move r0, r6  ; 3, 0
          6 move r6, r4  ; 4, 0
          7 call_value r6, 1, r0  ; 4, 2
          8 return r4, r1  ; 5, 1
      """)
  }

  @Test func `what is only an argument, or only a result, is not moved`() throws {
    let fib: [Instruction] = [
      load(1, .number(2)), .lessThan(dst: 2, a: 0, b: 1), .jumpIfTrue(condition: 2, offset: 9),
      load(3, reference("main")), load(4, .number(1)), .sub(dst: 5, a: 0, b: 4),
      .call(dst: 6, function: 3, arguments: [5]), .sub(dst: 7, a: 0, b: 1),
      .call(dst: 8, function: 3, arguments: [7]), .add(dst: 9, a: 6, b: 8), .return(value: 9),
      .return(value: 0),
    ]
    try check(
      main(arity: 1, fib),
      """
          0 jump_less r0, 2, -> 8  ; 1, 3 (1)
          1 subtract r11, r0, 1  ; 5, 3 (2)
          2 call_value r11, 1, Main:main  ; 6, 2
          3 move r7, r11  ; 6, 0
          4 subtract r11, r0, 2  ; 7, 1
          5 call_value r11, 1, Main:main  ; 8, 2
          6 add r10, r7, r11  ; 9, 1
          7 return r10, r1  ; 10, 1
      at 11, height 0
          8 return r0, r1  ; 11, 1
      """)
    try check(
      main(
        arity: 2,
        [
          .call(dst: 2, function: 0, arguments: [1]), .call(dst: 2, function: 0, arguments: [2, 1]),
          .call(dst: 3, function: 0, arguments: [2, 2]), .getProp(dst: 4, object: 3, key: 1),
          .arrayInit(dst: 5, elements: [4, 1]), .call(dst: 6, function: 0, arguments: []), .return(value: 6),
        ]),
      """
          0 move r8, r1  ; 0, 0
          1 call_value r8, 1, r0  ; 0, 2
          2 move r9, r1  ; 1, 0
          3 call_value r8, 2, r0  ; 1, 2
          4 move r3, r8  ; 1, 0
          5 move r8, r3  ; 2, 0
          6 move r9, r3  ; 2, 0
          7 call_value r8, 2, r0  ; 2, 2
          8 get_element r8, r8, r1  ; 3, 1
          9 move r9, r1  ; 4, 0
         10 array r6, r8, 2  ; 4, 1
         11 call_value r8, 0, r0  ; 5, 2
         12 return r8, r2  ; 6, 1
      """)
  }

  @Test func `properties with names that are known have caches`() throws {
    try check(
      main(
        arity: 2,
        [
          load(2, atom("x")), load(3, .string("y")), load(4, .number(2)), .getProp(dst: 5, object: 0, key: 2),
          .getProp(dst: 6, object: 0, key: 3), .getProp(dst: 7, object: 0, key: 4),
          .getProp(dst: 8, object: 0, key: 1), .setProp(object: 0, key: 2, value: 5),
          .setProp(object: 0, key: 3, value: 4), .setProp(object: 0, key: 4, value: 6),
          .setProp(object: 0, key: 1, value: 4), .setProp(object: 0, key: 4, value: 4),
          .setProp(object: 7, key: 8, value: 0), .return(value: 0),
        ]),
      """
          0 get_property r6, r0, 'x'  ; 3, 4 (3)
          1 cache 0  ; 3, 0
          2 get_property r7, r0, "y"  ; 4, 1
          3 cache 1  ; 4, 0
          4 get_element r8, r0, 2  ; 5, 1
          5 get_element r9, r0, r1  ; 6, 1
          6 set_property r0, 'x', r6  ; 7, 1
          7 cache 2  ; 7, 0
          8 set_property r0, "y", 2  ; 8, 1
          9 cache 3  ; 8, 0
         10 set_element r0, 2, r7  ; 9, 1
         11 set_element r0, r1, 2  ; 10, 1
         12 set_element r0, 2, 2  ; 11, 1
         13 set_element r8, r9, r0  ; 12, 1
         14 return r0, r2  ; 13, 1
      """)
  }

  @Test func `objects, arrays and tuples are made of rows`() throws {
    try check(
      main(
        arity: 1,
        [
          load(1, .number(1)),
          .objectInit(
            dst: 2,
            entries: [
              Entry("a", .register(0)), Entry("b", .value(.array([.number(1)]))), Entry("a", .register(1)),
            ]),
          .arrayInit(dst: 3, elements: [0, 1, 2]), .tupleInit(dst: 4, elements: []), load(5, .array([])),
          .push(array: 3, value: 5), .return(value: 4),
        ]),
      """
          0 load r7, 1  ; 1, 1 (1)
          1 copy r8, [1]  ; 1, 0
          2 object r3, 0, r7  ; 1, 1
          3 move r7, r0  ; 2, 0
          4 load r8, 1  ; 2, 0
          5 move r9, r3  ; 2, 0
          6 array r4, r7, 3  ; 2, 1
          7 tuple r5, r7, 0  ; 3, 1
          8 copy r6, []  ; 4, 1
          9 push r4, r6  ; 5, 1
         10 return r5, r1  ; 6, 1
      """)
  }

  @Test func `processes, messages and patterns`() throws {
    try check(
      main(
        arity: 1,
        [
          load(1, reference("main")), load(2, atom("self")), .spawn(dst: 3, function: 1, arguments: [2]),
          .send(process: 3, message: 2), .receive(dst: 4),
          .match(
            src: 4,
            arms: [
              Arm(.value(.number(1)), 4), Arm(.value(.atom("one")), 4),
              Arm(.tuple([.wildcard, .value(.unit)]), 5), Arm(.wildcard, 5),
            ]),
          load(5, .number(50)), .receiveWithTimeout(dst: 6, timeout: 5, result: 7), .yield,
          .receiveMatch(dst: 4, timeout: nil, arms: [Arm(.value(.atom("go")), 1), Arm(.wildcard, 2)]),
          .exit(reason: 4), .return(value: 6),
        ]),
      """
          0 window r2, self, r9  ; 1, 2 (1)
          1 load r9, 1  ; 2, 0
          2 load r10, Main:main  ; 2, 0
          3 move r11, r2  ; 2, 0
          4 window r3, spawn, r9  ; 2, 4
          5 send r3, r2  ; 3, 4
          6 receive r4  ; 4, 2
          7 jump_equal r4, 1, -> 11  ; 5, 1 (1)
          8 jump_equal r4, 'one', -> 11  ; 5, 0
          9 jump_match r4, 2, -> 16  ; 5, 0
         10 jump -> 16  ; 5, 0
      at 9, height 0
         11 load r9, 0  ; 9, 0
         12 load r10, undefined  ; 9, 0
         13 window r4, receive_arms, r9  ; 9, 2
         14 jump_is r11, 0, -> 16  ; 9, 0
         15 jump_is r11, 1, -> 18  ; 9, 0
      at 10, height 0
         16 move r9, r4  ; 10, 0
         17 window r9, exit, r9  ; 10, 1
      at 11, height 0
         18 return r6, r7  ; 11, 1
      """)
  }

  @Test func `registers that closures share stand in boxes`() throws {
    try check(
      main(
        arity: 1,
        [
          load(1, reference("get")),
          .makeClosure(dst: 2, function: 1, scope: "s", captures: [Capture("x", 0), Capture("y", 3)]),
          load(3, .number(5)), .add(dst: 0, a: 0, b: 3),
          .makeClosure(dst: 4, function: 1, scope: "s", captures: [Capture("x", 4)]),
          .return(value: 0),
        ]), with: [function("get", 1, [.return(value: 0)])],
      """
          0 window r0, box, r0  ; 0, 0
          1 load r4, undefined  ; 0, 0
          2 window r4, box, r4  ; 0, 0
          3 load r9, 2  ; 1, 1 (1)
          4 load r10, Main:get  ; 1, 0
          5 move r11, r0  ; 1, 0
          6 move r12, r4  ; 1, 0
          7 window r3, closure, r9  ; 1, 1
          8 load r6, 5  ; 2, 1
          9 set_box r4, r6  ; 2, 0
         10 get_box r7, r0  ; 3, 0
         11 get_box r8, r4  ; 3, 0
         12 add r6, r7, r8  ; 3, 1
         13 set_box r0, r6  ; 3, 0
         14 load r9, 1  ; 4, 0
         15 load r10, Main:get  ; 4, 0
         16 move r11, r0  ; 4, 0
         17 window r5, closure, r9  ; 4, 1
         18 get_box r7, r0  ; 5, 0
         19 return r7, r1  ; 5, 1
      """)
  }

  @Test func `code that is looked at leaves nothing out`() throws {
    try check(
      main(
        extra: 2,
        [
          load(0, .number(1)), .nop, .lessThan(dst: 1, a: 0, b: 0), .jumpIfTrue(condition: 1, offset: -1),
          .return(value: 0),
        ]), level: .plain,
      """
          0 load r1, undefined  ; 0, 0
          1 load r2, undefined  ; 0, 0
          2 window r0, checkpoint, r0  ; 0, 0
          3 load r1, 1  ; 0, 1
          4 window r0, checkpoint, r0  ; 1, 1
      at 2, height 0
          5 window r0, checkpoint, r0  ; 2, 0
          6 less r2, r1, r1  ; 2, 1
          7 window r0, checkpoint, r0  ; 3, 0
          8 jump_true r2, -> 5  ; 3, 1
          9 window r0, checkpoint, r0  ; 4, 0
         10 return r1, r0  ; 4, 1
      """)
  }

  @Test func `what an instruction without an op costs is charged to its block`() throws {
    try check(
      main(
        arity: 1,
        [
          .nop, .nop, .jumpIfTrue(condition: 0, offset: 3), .nop, .jump(offset: 1), .move(dst: 1, src: 0),
          .nop,
          .jumpIfFalse(condition: 1, offset: -1), load(2, .number(3)), .match(src: 0, arms: []),
        ]),
      """
          0 jump_true r0, -> 2  ; 2, 3 (2)
          1 jump -> 2  ; 4, 2 (1)
      at 5, height 0
          2 move r2, r0  ; 5, 1
      at 6, height 0
          3 jump_false r2, -> 3  ; 7, 2 (1)
          4 return (), r1  ; 10, 2 (2)
      """)
  }

  @Test func `names of the machine, and names that nobody knows`() throws {
    let names = [
      "__vm:pid", "__vm:processes", "__vm:scheduler_passes", "__vm:now", "__vm:this", "__vm:other", "self",
      "__function_ref:Nobody:f", "__stdlib:print", "__stdlib:Sqrt", "__native:lib:f", "__type:x", "x",
    ]
    let registers = names.indices.map { Register($0) }
    var code = zip(registers, names).map { load($0, atom($1)) }
    code += [.arrayInit(dst: 0, elements: registers), .return(value: 0)]
    let made = try image([main(extra: 16, code)])
    #expect(made.natives == ["Print", "Sqrt", "lib:f"])
    #expect(made.unresolved.map { $0.name } == ["__function_ref:Nobody:f"])
    #expect(made.unresolved.map { $0.function } == ["Main:main"])
    #expect(made.unresolved.map { $0.instruction } == [7])
    try check(
      main(extra: 16, code),
      """
          0 window r2, pid, r15  ; 0, 1
          1 window r3, processes, r15  ; 1, 1
          2 window r4, passes, r15  ; 2, 1
          3 window r5, now, r15  ; 3, 1
          4 move r6, r1  ; 4, 1
          5 window r8, self, r15  ; 6, 2 (1)
          6 move r15, r2  ; 13, 6 (6)
          7 move r16, r3  ; 13, 0
          8 move r17, r4  ; 13, 0
          9 move r18, r5  ; 13, 0
         10 move r19, r6  ; 13, 0
         11 load r20, undefined  ; 13, 0
         12 move r21, r8  ; 13, 0
         13 load r22, undefined  ; 13, 0
         14 load r23, native Print  ; 13, 0
         15 load r24, native Sqrt  ; 13, 0
         16 load r25, native lib:f  ; 13, 0
         17 load r26, '__type:x'  ; 13, 0
         18 load r27, 'x'  ; 13, 0
         19 array r2, r15, 13  ; 13, 1
         20 return r2, r0  ; 14, 1
      """)
  }
}
