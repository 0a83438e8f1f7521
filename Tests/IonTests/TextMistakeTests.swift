import Bytes
import Testing

@testable import Ion

/// What is wrong with a text has a place and a sentence.
@Suite struct TextMistakeTests {
  private static func note(_ text: String) -> String { note(Array(text.utf8)) }

  private static func note(_ text: [UInt8]) -> String {
    FilesSamples.fault { () throws(Fault) in _ = try Pack.Class.all(text: text) }?.note ?? "none"
  }

  /// Of lines in a function.
  private static func code(_ lines: String) -> String {
    let note = note("function f {\n" + lines + "\n}")
    return note.hasPrefix("line 2, ") ? String(note.dropFirst(8)) : note
  }

  private static func value(_ text: String) -> String {
    let note =
      FilesSamples.fault { () throws(Fault) in _ = try Value(text: Array(text.utf8)) }?.note ?? "none"
    return note.hasPrefix("line 1, ") ? String(note.dropFirst(8)) : note
  }

  @Test func `mistakes around functions have a place`() {
    for (text, note) in [
      ("hello", "line 1, column 1: hello is nothing known"),
      ("\n  nop", "line 2, column 3: instructions and labels stand in a function"),
      ("a:", "line 1, column 1: instructions and labels stand in a function"),
      ("5", "line 1, column 1: here is '5' where a function should be"),
      ("}", "line 1, column 1: here is '}' where a function should be"),
      ("function f", "line 1, column 11: '{' is missing, here is the end of the line"),
      ("function f (", "line 1, column 13: ')' is missing, here is the end of the line"),
      ("function f (arity", "line 1, column 18: ':' is missing, here is the end of the line"),
      ("function f (arity:", "line 1, column 19: the arity is missing, here is the end of the line"),
      ("function f (arity: -1)", "line 1, column 20: the arity is missing, here is '-'"),
      ("function f (arity: 1x)", "line 1, column 20: the arity is no number"),
      ("function f (arity: 4294967296)", "line 1, column 20: the arity is at most 4294967295"),
      ("function f (arity: 1; x", "line 1, column 21: ',' or ')' is missing, here is the end of the line"),
      ("function f (regs: 1)", "line 1, column 13: functions have arity and extra_regs, no regs"),
      ("function f () { nop", "line 1, column 17: 'n' is too much here"),
      ("function 'f () {", "line 1, column 10: the quotes do not end"),
      ("nop\n", "line 1, column 1: instructions and labels stand in a function"),
      ("; one\nfunction f {\nNOP\n", "line 2, column 1: '}' is missing behind what begins here"),
      (".bytecode\nNOP", "line 1, column 1: .end is missing behind what begins here"),
      (".bytecode\n}\n.end", "line 2, column 1: here is '}' where an instruction should be"),
      (".bytecode\nFFI: x\n.end", "line 2, column 1: FFI: stands alone in a function"),
      ("function f {\n.end\n}", "line 2, column 1: .end is no instruction"),
      ("function f {\nfunction g {", "line 2, column 1: the function before does not end"),
      ("function f {\nFFI:\n}", "line 2, column 5: the name of the native is missing"),
      ("function f {\nFFI: a b\n}", "line 2, column 8: 'b' is too much here"),
      ("function f {\nNOP\nFFI: a\n}", "line 3, column 1: FFI: stands alone in a function"),
      ("function f {\nFFI: a\nFFI: a\n}", "line 3, column 1: FFI: stands alone in a function"),
      ("function f {\nFFI: a\nNOP\n}", "line 3, column 1: a native has no code"),
      ("function f {\nFFI: a\nb: }", "line 3, column 1: a native has no code"),
    ] { #expect(Self.note(text) == note) }
  }

  @Test func `mistakes around classes have a place`() {
    for (text, note) in [
      (".class A (layout: v2)", "line 1, column 19: layouts are instructions, function, functions, version2"),
      (".class A (descriptors: 3)", "line 1, column 24: descriptors are three_bytes, access or flags"),
      (".class A (version: 2)", "line 1, column 11: classes have layout and descriptors, no version"),
      (
        ".class A (layout: functions, descriptors: flags)",
        "line 1, column 1: only version 2 has flags of properties"
      ),
      (".class A\n.class 'A'", "line 2, column 1: the class A is there twice"),
      ("function f {\n}\n.class Main", "line 3, column 1: the class Main is there twice"),
      (".class A {", "line 1, column 10: '{' is too much here"),
      (".class A B", "line 1, column 10: 'B' is too much here"),
      (
        "\n.class A (layout: function)\nfunction f {\n}\nfunction g {\n}\n",
        "line 2, column 1: the layout has room for one function, not for 2"
      ),
      (
        ".class A (layout: function)\n.class B",
        "line 1, column 1: the layout has room for one function, not for 0"
      ),
      (
        ".class A (layout: instructions)\nfunction f {\n}",
        "line 1, column 1: the layout has room for the code of one anonymous function"
      ),
      (
        ".class A (layout: instructions)\nfunction {\nFFI: a\n}",
        "line 1, column 1: the layout has room for the code of one anonymous function"
      ),
      ("Disassembling class 'Main", "line 1, column 21: the quotes do not end"),
    ] { #expect(Self.note(text) == note) }
    let two = FilesSamples.fault { () throws(Fault) in
      _ = try ClassFile(text: Array(".class A\n.class B".utf8))
    }
    #expect(two?.note == "the text has 2 classes where one should be")
  }

  @Test func `mistakes in code have a place`() {
    for (line, note) in [
      ("  nope r1", "column 3: nope is no instruction"),
      ("RETURN_ r1", "column 1: RETURN_ is no instruction"),
      ("l\u{131}nk 1, r1", "column 1: l\u{131}nk is no instruction"),
      ("%", "column 1: here is '%' where an instruction should be"),
      ("12 NOP", "column 4: ':' is missing, here is 'N'"),
      ("12x: NOP", "column 1: the number of the line is no number"),
      ("NOP NOP", "column 5: 'N' is too much here"),
      ("NOP, r1", "column 4: ',' is too much here"),
      ("RETURN", "column 7: a register is missing, here is the end of the line"),
      ("RETURN 1", "column 8: a register is missing, here is '1'"),
      ("RETURN r", "column 8: a register is missing, here is 'r'"),
      ("RETURN r1x", "column 8: the number of a register is no number"),
      ("RETURN r4294967296", "column 8: the number of a register is at most 4294967295"),
      ("RETURN r1, r2", "column 10: ',' is too much here"),
      ("MOVE r1 r2", "column 9: ',' is missing, here is 'r'"),
      ("CALL r1, r2", "column 12: ',' is missing, here is the end of the line"),
      ("CALL r1, r2, r3", "column 14: '[' is missing, here is 'r'"),
      ("CALL r1, r2, [r3 r4]", "column 18: ',' or ']' is missing, here is 'r'"),
      ("CALL r1, r2, [,]", "column 15: a register is missing, here is ','"),
      ("JUMP", "column 5: a label or a distance is missing, here is the end of the line"),
      ("JUMP there", "column 6: there is no label there"),
      ("JUMP -there", "column 6: a label or a distance is missing, here is 't'"),
      ("JUMP 2147483648", "column 6: distances are -2147483648 to 2147483647"),
      ("JUMP -2147483649", "column 6: distances are -2147483648 to 2147483647"),
      ("JUMP 99999999999", "column 6: the distance is at most 4294967295"),
      ("a: NOP\na: NOP", "line 3, column 1: the label a is there twice"),
      ("a: a: NOP", "column 4: the label a is there twice"),
      ("LINK r1, r2", "column 6: the number of a process is missing, as in process1; here is 'r'"),
      ("LINK proc1, r2", "column 6: the number of a process is missing, as in process1; here is 'p'"),
      ("LINK processes, r2", "column 6: the number of a process is missing, as in process1; here is 'p'"),
      ("LINK process4294967296, r2", "column 6: the number of a process is at most 4294967295"),
      ("RECEIVE_MATCH r0, never, []", "column 19: a register or none is missing"),
      ("MATCH r0, [1]", "column 12: '(' is missing, here is '1'"),
      ("MATCH r0, [(1)]", "column 14: ',' is missing, here is ')'"),
      ("MATCH r0, [(1, 2, 3)]", "column 17: ')' is missing, here is ','"),
      ("MATCH r0, [(1, x), (_, y)]\nx:", "column 24: there is no label y"),
      ("OBJECT_INIT r0, {a r1}", "column 20: ':' is missing, here is 'r'"),
      ("OBJECT_INIT r0, {: r1}", "column 18: the key of a property is missing, here is ':'"),
      ("OBJECT_INIT r0, {a: r1 r2}", "column 24: ',' or '}' is missing, here is 'r'"),
      ("OBJECT_INIT r0, {a: r1 wxc}", "column 24: flags are w, e and c, with '-' for those that are not set"),
      (
        "OBJECT_INIT r0, {a: r1 wec-}", "column 24: flags are w, e and c, with '-' for those that are not set"
      ),
      (
        "OBJECT_INIT r0, {a:r1:true:no}",
        "column 22: here are true or false three times with colons, or one of Public, Readonly, Protected"
          + " and ProtectedReadonly"
      ),
      ("OBJECT_INIT r0, {a:r1:true}", "column 27: ':' is missing, here is '}'"),
      ("OBJECT_INIT r0, {a:r1:}", "column 23: a word about the property is missing, here is '}'"),
      ("DEFINE_PROP r0, r1, r2,", "column 24: flags are missing, as in w-c"),
      ("DEFINE_PROP r0, r1, r2, ew-", "column 25: flags are w, e and c, with '-' for those that are not set"),
      ("MAKE_CLOSURE r0, r1, [", "column 22: the name of the scope is missing, here is '['"),
      ("MAKE_CLOSURE r0, r1, s, [r2]", "column 28: ':' is missing, here is ']'"),
      ("MAKE_CLOSURE r0, r1, s, [:r2]", "column 26: the name of a capture is missing, here is ':'"),
      ("CALL r1, r2, [\n r3,\n 4]", "line 4, column 2: a register is missing, here is '4'"),
    ] { #expect(Self.code(line) == note) }
  }

  @Test func `mistakes in values have a place`() {
    for (text, note) in [
      ("", "column 1: a value is missing"), ("%", "column 1: a value is missing, here is '%'"),
      ("r5", "column 1: r5 is no value; atoms have a colon or quotes, strings double ones"),
      ("True", "column 1: True is no value; atoms have a colon or quotes, strings double ones"),
      ("infinite", "column 1: infinite is no value; atoms have a colon or quotes, strings double ones"),
      ("function", "column 1: function is no value; atoms have a colon or quotes, strings double ones"),
      ("function: f", "column 10: the name of the function is missing, here is byte 32"),
      (": a", "column 2: the name of the atom is missing, here is byte 32"),
      (":", "column 2: the name of the atom is missing, here is the end of the line"),
      ("1.2.3", "column 1: this is no number"), ("1e", "column 1: this is no number"),
      ("1e+", "column 1: this is no number"), ("1x", "column 1: this is no number"),
      ("0x10", "column 1: this is no number"),
      (".", "column 1: . is no value; atoms have a colon or quotes, strings double ones"),
      ("-", "column 1: a value is missing, here is '-'"),
      ("--1", "column 1: a value is missing, here is '-'"),
      ("1+2", "column 2: '+' is too much here"), ("1+2ix", "column 2: '+' is too much here"),
      ("1 + 2i", "column 3: '+' is too much here"), ("1--2i", "column 2: '-' is too much here"),
      ("1e999", "column 1: the number is too large"), ("-1e999", "column 1: the number is too large"),
      ("1+1e999i", "column 2: the number is too large"),
      ("nan:0x7ff8", "column 1: bits of a NaN are 0x and 16 digits of one"),
      ("nan:0x7ff0000000000000", "column 1: bits of a NaN are 0x and 16 digits of one"),
      ("\"abc", "column 1: the quotes do not end"), ("'abc\\'", "column 1: the quotes do not end"),
      ("\"a\nb\"", "column 1: the quotes do not end"),
      ("'a\\", "column 3: there is no such escape: \\n \\t \\r \\0 \\\\ \\\" \\' \\u{a}"),
      ("'a\\x41'", "column 3: there is no such escape: \\n \\t \\r \\0 \\\\ \\\" \\' \\u{a}"),
      ("'\\u41'", "column 2: \\u needs a Unicode scalar, as in \\u{1f980}"),
      ("'\\u{}'", "column 2: \\u needs a Unicode scalar, as in \\u{1f980}"),
      ("'\\u{d800}'", "column 2: \\u needs a Unicode scalar, as in \\u{1f980}"),
      ("'\\u{110000}'", "column 2: \\u needs a Unicode scalar, as in \\u{1f980}"),
      ("'\\u{0000041}'", "column 2: \\u needs a Unicode scalar, as in \\u{1f980}"),
      ("(1", "column 3: ',' or ')' is missing, here is the end of the text"),
      ("(1 2)", "column 4: ',' or ')' is missing, here is '2'"),
      ("(1]", "column 3: ',' or ')' is missing, here is ']'"),
      ("(,1)", "column 2: a value is missing, here is ','"),
      ("[,]", "column 2: a value is missing, here is ','"),
      ("[1,,2]", "column 4: a value is missing, here is ','"), ("[", "column 2: a value is missing"),
      ("{a: 1", "column 6: ',' or '}' is missing, here is the end of the text"),
      ("{a}", "column 3: ':' is missing, here is '}'"), ("{a:}", "column 4: a value is missing, here is '}'"),
      ("{(: 1}", "column 2: the key of a property is missing, here is '('"),
      ("{a: 1 w}", "column 7: flags are w, e and c, with '-' for those that are not set"),
      ("1 2", "column 3: '2' is too much here"), ("1\n2", "line 2, column 1: a value has one line"),
    ] { #expect(Self.value(text) == note, "\(text)") }
  }

  @Test func `mistakes in patterns have a place`() {
    func pattern(_ text: String) -> String { Self.code("MATCH r0, [(\(text), 0)]") }
    for (text, note) in [
      ("", "column 13: a value is missing, here is ','"),
      ("x", "column 13: x is no value; atoms have a colon or quotes, strings double ones"),
      ("=", "column 14: a value is missing, here is ','"),
      ("=_", "column 14: _ is no value; atoms have a colon or quotes, strings double ones"),
      ("=(_)", "column 15: _ is no value; atoms have a colon or quotes, strings double ones"),
      ("(_ _)", "column 16: ',' or ')' is missing, here is '_'"),
      ("[_", "column 18: ',' or ']' is missing, here is ')'"),
      ("Some(", "column 18: a value is missing, here is ','"),
      ("Some(_", "column 19: ')' is missing, here is ','"),
      ("Some()", "column 18: a value is missing, here is ')'"),
      ("Some(_, _)", "column 19: ')' is missing, here is ','"),
      ("Some (_)", "column 13: Some is no value; atoms have a colon or quotes, strings double ones"),
      ("Object(__tag:x)", "column 27: ',' is missing, here is ')'"),
      ("Object(__tag:, _)", "column 26: the tag is missing, here is ','"),
      ("Object(__tag:x, y)", "column 30: __slots is missing"),
    ] { #expect(pattern(text) == note, "\(text)") }
  }

  @Test func `bytes that are no text have a place`() {
    #expect(Self.note([0x66, 0xff]) == "line 1, column 2: the text is not UTF-8")
    #expect(Self.note(Array("; é\n".utf8) + [0xc3]) == "line 2, column 1: the text is not UTF-8")
    #expect(Self.note([0]) == "line 1, column 1: here is byte 0 where a function should be")
    #expect(
      Self.note("function f {\n'\u{1}'\n}") == "line 2, column 1: here is ''' where an instruction should be")
  }

  // MARK: bounds

  @Test func `values and patterns are nested as deep as in files`() {
    func nested(_ open: String, _ inner: String, _ close: String, _ count: Int) -> String {
      String(repeating: open, count: count) + inner + String(repeating: close, count: count)
    }
    let deepest = Limits.nestingMax
    #expect(Self.value(nested("[", "1", "]", deepest - 1)) == "none")
    #expect(Self.value(nested("[", "1", "]", deepest)) == "column 65: values are nested more than 64 deep")
    #expect(Self.value(nested("[", "", "]", deepest)) == "none")
    #expect(Self.value(nested("(", "1,", ")", deepest)) == "column 65: values are nested more than 64 deep")
    #expect(Self.value(nested("{a:", "1", "}", deepest)) == "column 193: values are nested more than 64 deep")
    #expect(Self.value(nested("[", "", "", 100_000)).hasSuffix("values are nested more than 64 deep"))
    #expect(Self.value(nested("(", "", "", 100_000)).hasSuffix("values are nested more than 64 deep"))
    for (open, close) in [("[", "]"), ("t(", ")")] {
      for (inner, depth) in [("_", 1), ("1", 2), ("'a'", 2), ("()", 2), ("=[]", 2), ("(1i)", 2)] {
        let fine = nested(open, inner, close, deepest - depth)
        #expect(Self.code("MATCH r0, [(\(fine), 0)]") == "none")
        let deep = nested(open, inner, close, deepest - depth + 1)
        let words = depth == 1 ? "patterns are" : "values are"
        #expect(Self.code("MATCH r0, [(\(deep), 0)]").hasSuffix("\(words) nested more than 64 deep"))
      }
    }
    // What nothing reads is written all the same.
    var (value, pattern) = (Value.unit, Pattern.wildcard)
    for _ in 0..<deepest { (value, pattern) = (.array([value]), .array([pattern])) }
    #expect(String(decoding: value.text, as: UTF8.self).contains("[...]"))
    let text = String(decoding: Instruction.match(src: 0, arms: [Arm(pattern, 0)]).text, as: UTF8.self)
    #expect(text.contains("[...]"))
  }

  @Test func `names are as long as in files`() {
    let (fine, long) = (String(repeating: "n", count: 4_096), String(repeating: "n", count: 4_097))
    func note(of owner: String) -> String {
      "the name of \(owner) has 4097 bytes; at most 4096 are allowed"
    }
    let places: [(String, (String) -> String)] = [
      ("a function", { "function \($0) {\n}" }), ("a function", { "function '\($0)' {\n}" }),
      ("a class", { ".class \($0)" }), ("a class", { "Disassembling class '\($0)' from" }),
      ("a native", { "function f {\nFFI: \($0)\n}" }),
      ("a scope", { "function f {\nMAKE_CLOSURE r0, r1, \($0), []\n}" }),
      ("a capture", { "function f {\nMAKE_CLOSURE r0, r1, s, [\($0): r1]\n}" }),
    ]
    for (owner, text) in places {
      #expect(Self.note(text(fine)) == "none")
      #expect(Self.note(text(long)).hasSuffix(note(of: owner)))
    }
    // Atoms have no bound of their own.
    #expect(Self.value("'\(long)'") == "none")
  }

  @Test func `numbers have no more digits than they need`() {
    #expect(Self.value(String(repeating: "0", count: 1_023) + "1") == "none")
    #expect(Self.value(String(repeating: "0", count: 1_024) + "1") == "column 1: the number is too long")
    #expect(Self.value("0." + String(repeating: "0", count: 1_022)) == "none")
    #expect(Self.value("0." + String(repeating: "0", count: 1_023)) == "column 1: the number is too long")
  }

  @Test func `texts and what is in them have bounds`() throws {
    let text = Array("function f {\n}\n".utf8)
    #expect(try TextAssembler.classes(text, bytesMax: text.count).count == 1)
    let fault = FilesSamples.fault { () throws(Fault) in
      _ = try TextAssembler.classes(text, bytesMax: text.count - 1)
    }
    #expect(fault == Fault(.limitExceeded, at: 0, "line 1, column 1: the text has more than 14 bytes"))

    var room = ClassRoom()
    (room.functions, room.instructions, room.items) = (2, 3, 4)
    func note(_ text: String) -> String {
      FilesSamples.fault { () throws(Fault) in _ = try TextAssembler.classes(Array(text.utf8), room) }?.note
        ?? "none"
    }
    #expect(note("function f {\n}\nfunction f {\n}") == "none")
    #expect(
      note("function f {\n}\n.class B\n.bytecode\n.end\nfunction f {\n}").hasSuffix(
        "more than 65536 functions"))
    #expect(note("function f {\nNOP\nNOP\nNOP\n}") == "none")
    #expect(
      note("function f {\nNOP\nNOP\n}\nfunction f {\nNOP\nNOP\n}")
        == "line 7, column 1: more than 1048576 instructions")
    func load(_ value: String) -> String { note("function f {\nLOAD_CONST r0, \(value)\n}") }
    #expect(load("[1, (2, 3)]") == "none" && load("[1, (2, {a: 3})]").hasSuffix("and the like"))
    #expect(load("[1, 2, 3, 4, 5]") == "line 2, column 29: more than 4194304 values, patterns and the like")
    for line in [
      "MATCH r0, [(_, 0), (_, 0), ([_], 0)]", "OBJECT_INIT r0, {a: r1, a: r1, a: r1, a: r1}",
      "MAKE_CLOSURE r0, r1, s, [a: r1, a: r1, a: r1, a: r1]",
    ] {
      #expect(note("function f {\n\(line)\n}") == "none")
      #expect(note("function f {\nLOAD_CONST r0, [1]\n\(line)\n}").hasSuffix("and the like"))
    }
  }
}
