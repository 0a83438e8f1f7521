import Bytes
import Ion
import Testing

/// What texts look like.
@Suite struct TextFormTests {
  private static func string(_ text: [UInt8]) -> String { String(decoding: text, as: UTF8.self) }
  private static func original(_ instruction: Instruction) -> String { string(instruction.text) }
  private static func literal(_ value: Value) -> String { string(value.text) }

  private static func read(_ code: String) throws -> [Instruction] {
    let file = try ClassFile(text: Array("function f {\n\(code)\n}\n".utf8))
    return file.functions.first?.code ?? []
  }

  private static func value(_ text: String) throws -> Value { try Value(text: Array(text.utf8)) }

  @Test func `texts of the original come out as they were, and read`() throws {
    for name in ["hello", "actors"] {
      guard let pack = FilesVectors.bytes("\(name).ionpack"),
        let text = FilesVectors.bytes("\(name).Main.iondis.txt")
      else { continue }
      let main = try #require(Pack(bytes: pack).class(named: "Main"))
      let lines = Self.string(text).split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      let ours = Listing(.original, hasNotes: false).text(of: main.file)
      #expect("\n" + Self.string(ours) == String(lines[1]))
      let read = try Pack.Class.all(text: text)
      #expect(read.count == 1 && read[0].name == "Main" && read[0].file.functions == main.file.functions)
    }
  }

  @Test func `functions look as the original's do`() {
    let function = Function(
      "f", arity: 1, extraRegisters: 2, [.loadConst(dst: 1, value: .number(10)), .yield])
    #expect(
      Self.string(function.text())
        == "function f (arity: 1, extra_regs: 2) {\n    0: LOAD_CONST r1, 10\n    1: YIELD\n}\n")
    #expect(
      Self.string(Function(nil, arity: 1, .ffi("Sqrt")).text())
        == "function anonymous (arity: 1, extra_regs: 0) {\n  FFI: Sqrt\n}\n")
    #expect(
      Self.string([.loadConst(dst: 0, value: .unit), .return(value: 0)].bytecodeText())
        == ".bytecode\n   0: LOAD_CONST r0, ()\n   1: RETURN r0\n.end\n")
  }

  @Test func `instructions look as the original's do`() {
    let arms = [
      Arm(.value(.atom("ok")), 3), Arm(.tuple([.wildcard, .array([.value(.number(1))])]), -1),
      Arm(.tagged("Some", .wildcard), 0),
    ]
    let entries = [
      Entry("a", .register(1)), Entry("b", .value(.string("x")), [.writable, .configurable]),
      Entry("c", .value(.boolean(true)), .all),
    ]
    #expect(Self.original(.call(dst: 2, function: 0, arguments: [1, 3])) == "CALL r2, r0, [r1, r3]")
    #expect(Self.original(.spawn(dst: 2, function: 0, arguments: [])) == "SPAWN r2, r0, []")
    #expect(Self.original(.jumpIfFalse(condition: 1, offset: -4)) == "JUMP_IF_FALSE r1, -4")
    #expect(Self.original(.link(pid: 7, dst: 1)) == "LINK process7, r1")
    #expect(
      Self.original(.match(src: 0, arms: arms)) == "MATCH r0, [('ok', 3), ((_, [1]), -1), (Some(_), 0)]")
    #expect(
      Self.original(
        .makeClosure(dst: 1, function: 2, scope: "s", captures: [Capture("x", 3), Capture("a b", 4)]))
        == "MAKE_CLOSURE r1, r2, 's', [x:r3, 'a b':r4]")
    #expect(
      Self.original(.objectInit(dst: 0, entries: entries))
        == "OBJECT_INIT r0, {a:r1:true:true:true, b:\"x\":true:false:true, c:true wec}")
    #expect(
      Self.original(.receiveMatch(dst: 1, timeout: nil, arms: [Arm(.wildcard, 2)]))
        == "RECEIVE_MATCH r1, none, [(_, 2)]")
    #expect(Self.original(.receiveMatch(dst: 1, timeout: 2, arms: [])) == "RECEIVE_MATCH r1, r2, []")
    #expect(
      Self.original(.defineProp(object: 0, key: 1, value: 2, descriptor: [.writable, .configurable]))
        == "DEFINE_PROP r0, r1, r2, w-c")
  }

  @Test func `classes with accesses look as those of later tools`() throws {
    let function = Function(
      "f",
      [
        .objectInit(
          dst: 0,
          entries: [
            Entry("a", .register(1)), Entry("b", .register(2), [.enumerable, .configurable]),
            Entry("c", .register(3), [.writable]), Entry("d", .register(4), []),
            Entry("e", .register(5), .enumerable),
          ]),
        .match(src: 0, arms: [Arm(.tagged("Some", .wildcard), 1)]),
      ])
    let text = Self.string(function.text(descriptors: .access))
    #expect(text.contains("{a:r1:Public, b:r2:Readonly, c:r3:Protected, d:r4:ProtectedReadonly, e:r5 -e-}\n"))
    #expect(text.contains("[(Object(__tag:Some, __slots:_), 1)]\n"))
    #expect(try ClassFile(text: Array(text.utf8)).functions[0].code == function.code)
  }

  @Test func `numbers look as the original's do where those say what they are`() {
    func original(_ number: Double) -> String {
      String(Self.original(.loadConst(dst: 0, value: .number(number))).dropFirst(15))
    }
    for (number, text) in [
      (0, "0"), (42, "42"), (-7, "-7"), (0.1, "0.1"), (-2.5, "-2.5"), (1e-7, "0.0000001"),
      (1e15, "1000000000000000"),
      (9_007_199_254_740_992, "9007199254740992"), (-0x1p63, "-9223372036854775808"),
      (0x1p62, "4611686018427387904"),
      (-0.0, "-0"), (0x1p63, "9.223372036854776e18"), (1e300, "1e300"), (-1.5e19, "-1.5e19"),
      (.infinity, "inf"),
      (-.infinity, "-inf"), (.nan, "NaN"),
      (Double(bitPattern: 0xfff8_0000_0000_0000), "nan:0xfff8000000000000"),
      (Double(bitPattern: 0x7ff0_0000_0000_0001), "nan:0x7ff0000000000001"),
    ] as [(Double, String)] { #expect(original(number) == text) }
    // Without exponents small ones are long; the full form has some.
    #expect(original(.leastNonzeroMagnitude).utf8.count == 326)
    #expect(Self.literal(.number(.leastNonzeroMagnitude)) == "5e-324")
    #expect(Self.literal(.number(1e-7)) == "0.0000001")
  }

  @Test func `literals look like this`() {
    #expect(Self.literal(.complex(1, 2)) == "(1+2i)")
    #expect(Self.literal(.complex(-0.0, -0.0)) == "(-0-0i)")
    #expect(Self.literal(.complex(.nan, -.infinity)) == "(NaN-infi)")
    #expect(Self.original(.loadConst(dst: 0, value: .complex(1.5, -2))) == "LOAD_CONST r0, 1.5-2i")
    #expect(Self.literal(.tuple([])) == "(,)" && Self.literal(.unit) == "()")
    #expect(Self.literal(.tuple([.complex(1, 2)])) == "((1+2i))")
    #expect(
      Self.literal(.array([.undefined, .boolean(false), .tuple([.number(1)])])) == "[undefined, false, (1)]")
    #expect(Self.literal(.object([])) == "{}")
    #expect(
      Self.literal(.object([Property("a", .number(1)), Property("b c", .atom("x"), .enumerable)]))
        == "{ a: 1, 'b c': 'x' -e- }")
    #expect(Self.literal(.string("a\"b\\c'\n\t\r\u{0}é\u{202e}🎈")) == #""a\"b\\c'\n\t\r\u{0}é\u{202e}🎈""#)
    #expect(Self.literal(.atom("it's \"so\"")) == #"'it\'s "so"'"#)
    #expect(Self.literal(.functionName("add")) == "function:add")
    #expect(Self.literal(.functionName("A:b")) == "function:'A:b'")
  }

  @Test func `the full form has labels and says everything`() {
    let code: [Instruction] = [
      .loadConst(dst: 0, value: .number(1)), .jumpIfTrue(condition: 0, offset: 2), .jump(offset: -2),
      .match(
        src: 0, arms: [Arm(.value(.tuple([.unit])), 1), Arm(.tuple([.value(.unit)]), -3), Arm(.wildcard, 9)]),
      .objectInit(dst: 1, entries: [Entry("a", .register(0)), Entry("b", .value(.unit), .all)]),
      .jump(offset: 1),
    ]
    let file = ClassFile([Function("main", extraRegisters: 2, code), Function(nil, .ffi("two words"))])
    let text = """
      .class Main (layout: version2, descriptors: flags)

      function main (arity: 0, extra_regs: 2) {
      L0:
          LOAD_CONST r0, 1
          JUMP_IF_TRUE r0, L3
          JUMP L0
      L3:
          MATCH r0, [(=(()), L4), ((()), L0), (_, 9)]
      L4:
          OBJECT_INIT r1, {a: r0, b: () wec}
          JUMP L6
      L6:
      }

      function anonymous (arity: 0, extra_regs: 0) {
        FFI: 'two words'
      }


      """
    #expect(Self.string(file.text(named: "Main")) == text)
  }

  @Test func `people may write it in other ways`() throws {
    #expect(try Self.read("load_const R1, :name") == [.loadConst(dst: 1, value: .atom("name"))])
    #expect(try Self.read("Nop ; one\n// two\n nop // three") == [.nop, .nop])
    #expect(try Self.read("  12: NOP\n7: again: JUMP again") == [.nop, .jump(offset: 0)])
    #expect(try Self.read("a: b: NOP\nc:\n  JUMP_IF_FALSE r0, b\n JUMP end\nend:").count == 3)
    let short = try ClassFile(text: Array("function f {\nJUMP end\nend: } ; here".utf8))
    #expect(short.functions[0].code == [.jump(offset: 1)])
    #expect(try Self.read("LINK 5, r1\nLINK process6, r1") == [.link(pid: 5, dst: 1), .link(pid: 6, dst: 1)])
    #expect(try Self.read("JUMP +2\nJUMP -2147483648") == [.jump(offset: 2), .jump(offset: .min)])
    let match = "MATCH r0, [  ; arms\n ('ok', done), // fine\n (_, 1),\n]\ndone:"
    #expect(try Self.read(match) == [.match(src: 0, arms: [Arm(.value(.atom("ok")), 1), Arm(.wildcard, 1)])])
    #expect(
      try Self.read(
        "OBJECT_INIT r0, {a: r1, 'b': r2 --c, c:3:true:false:true, d:r4:Public, e:unit:Protected}")
        == [
          .objectInit(
            dst: 0,
            entries: [
              Entry("a", .register(1)), Entry("b", .register(2), .configurable),
              Entry("c", .value(.number(3)), [.writable, .configurable]), Entry("d", .register(4)),
              Entry("e", .value(.unit), .writable),
            ])
        ])
    #expect(
      try Self.read("MATCH r0, [(':Some'(x(1)), 0), (Object(__tag:'T', __slots:(_, _)), 0), (Object(_), 0)]")
        == [
          .match(
            src: 0,
            arms: [
              Arm(.tagged(":Some", .tagged("x", .value(.number(1)))), 0),
              Arm(.tagged("T", .tuple([.wildcard, .wildcard])), 0), Arm(.tagged("Object", .wildcard), 0),
            ])
        ])
    let code = try Self.read("MAKE_CLOSURE r0, r1, scope, [\"x y\": r2, z:r3]")
    #expect(
      code == [
        .makeClosure(dst: 0, function: 1, scope: "scope", captures: [Capture("x y", 2), Capture("z", 3)])
      ])
  }

  @Test func `people may write values in other ways`() throws {
    for (text, value) in [
      ("unit", .unit), ("()", .unit), ("( )", .unit), ("(,)", .tuple([])), ("[ ]", .array([])),
      ("{}", .object([])),
      (":a.b", .atom("a.b")), (":'a b'", .atom("a b")), ("'a\\'b\\\"\\u{e9}'", .atom("a'b\"é")),
      ("'\"'", .atom("\"")),
      ("\"\\0\\n\"", .string("\u{0}\n")), ("1.", .number(1)), (".5", .number(0.5)), ("+7", .number(7)),
      ("1E3", .number(1000)), ("-0", .number(-0.0)), ("1e-999", .number(0)), ("NAN", .number(.nan)),
      ("-Infinity", .number(-.infinity)), ("inf", .number(.infinity)), ("2i", .complex(0, 2)),
      ("1+2i", .complex(1, 2)), ("(1+2i)", .complex(1, 2)), ("( 1-2i )", .complex(1, -2)),
      ("1+-2i", .complex(1, -2)),
      ("inf+nani", .complex(.infinity, .nan)), ("nan:0xFFF8000000000000", .number(-.nan)),
      ("(1+2i,)", .tuple([.complex(1, 2)])), ("(1)", .tuple([.number(1)])), ("(1,)", .tuple([.number(1)])),
      ("(1, 2i)", .tuple([.number(1), .complex(0, 2)])),
      ("[1,\n 2, ; two\n]", .array([.number(1), .number(2)])),
      (
        "{0: 1, \"k\": :v -e-}", .object([Property("0", .number(1)), Property("k", .atom("v"), .enumerable)])
      ),
      ("function:add", .functionName("add")), ("function:\"a b\"", .functionName("a b")), ("ñ", nil),
    ] as [(String, Value?)] {
      guard let value else {
        #expect(throws: Fault.self) { try Self.value(text) }
        continue
      }
      #expect(try Self.value(text) == value, "\(text)")
    }
  }

  @Test func `what a function does not say is counted`() throws {
    let text = """
      function add (arity: 2) {
        ADD r2, r0, r1
        RETURN r2
      }
      function few (arity: 5) {
        RETURN r0
      }
      function said (extra_regs: 1) {
        RETURN r9
      }
      function <lambda>(arity: 1) {
      }
      function {
      }
      """
    let functions = try ClassFile(text: Array(text.utf8)).functions
    #expect(functions.map { $0.arity } == [2, 5, 0, 1, 0])
    #expect(functions.map { $0.extraRegisters } == [1, 0, 1, 0, 0])
    #expect(functions.map { $0.name } == ["add", "few", "said", "<lambda>", nil])
  }

  @Test func `a text may have several classes`() throws {
    let text = """
      function main {
      }
      .class Worker
      .class 'Other one' (layout: functions, descriptors: access)
      function a () {
        FFI: math.Sqrt // of the library
      }
      """
    let classes = try Pack.Class.all(text: Array(text.utf8))
    #expect(classes.map { $0.name } == ["Main", "Worker", "Other one"])
    #expect(classes[0].file == ClassFile([Function("main", [])]) && classes[1].file == ClassFile([]))
    #expect(
      classes[2].file
        == ClassFile([Function("a", .ffi("math.Sqrt"))], layout: .functions, descriptors: .access))
    for form in [TextForm.full, .original] {
      let again = try Pack.Class.all(text: Listing(form).text(of: classes))
      #expect(again.map { $0.file.functions } == classes.map { $0.file.functions })
      #expect(again.map { $0.name } == classes.map { $0.name })
    }
    #expect(try Pack.Class.all(text: []) == [Pack.Class("Main", ClassFile([]))])
  }
}
