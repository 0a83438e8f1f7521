import Ion
import Machine
import Testing

@Suite struct NativesStringTests {
  private let natives = Natives.standard([.string, .array, .type])

  private func check(_ name: String, _ table: [([String], Term)]) throws {
    for (arguments, expected) in table {
      #expect(try natives.call(name, arguments.map(Term.string)) == expected, "\(name)\(arguments)")
    }
  }

  private func texts(_ parts: String...) -> Term { .array(parts.map(Term.string)) }

  @Test func `the length is in bytes`() throws {
    try check(
      "StrLength",
      [(["hello world"], .number(11)), ([""], .number(0)), (["grün"], .number(5)), (["😀"], .number(4))])
  }

  @Test func `capitals and small letters`() throws {
    try check(
      "StrUpper",
      [
        (["hello {az} 1"], .string("HELLO {AZ} 1")), (["grün"], .string("GRÜN")),
        (["straße"], .string("STRASSE")),
        (["ŉ"], .string("ʼN")), ([""], .string("")),
      ])
    try check(
      "StrLower",
      [
        (["HELLO [AZ] 1"], .string("hello [az] 1")), (["GRÜN"], .string("grün")),
        (["İ"], .string("i\u{307}")),
        (["ΟΔΟΣ ΣΣ Σ"], .string("οδος σς σ")), (["Σ'Α"], .string("σ'α")), (["ΑΣ'"], .string("ας'")),
        (["ΑΣ'Β"], .string("ασ'β")),
      ])
  }

  @Test func `texts behind each other`() throws {
    try check(
      "StrConcat",
      [(["ab", "cd"], .string("abcd")), (["", ""], .string("")), (["e", "\u{301}"], .string("e\u{301}"))])
  }

  @Test func `parts between a delimiter`() throws {
    try check(
      "StrSplit",
      [
        (["a,b,c", ","], texts("a", "b", "c")), ([",a,", ","], texts("", "a", "")), (["", ","], texts("")),
        (["abc", "x"], texts("abc")), (["aaa", "aa"], texts("", "a")),
        (["abc", ""], texts("", "a", "b", "c", "")),
        (["", ""], texts("", "")), (["ü😀", ""], texts("", "ü", "😀", "")), (["a--b", "--"], texts("a", "b")),
      ])
  }

  @Test func `white space at the ends goes`() throws {
    try check(
      "StrTrim",
      [
        (["  a b\t\r\n"], .string("a b")), (["\u{a0}\u{3000}x\u{2028}\u{85}"], .string("x")),
        (["  "], .string("")),
        ([""], .string("")), (["\u{200b}x"], .string("\u{200b}x")), (["ü"], .string("ü")),
      ])
  }

  @Test func `arrays grow in place and are given back`() throws {
    #expect(try natives.call("ArrayLength", [.array([.unit, .unit])]) == .number(2))
    #expect(try natives.call("ArrayLength", [.array([])]) == .number(0))
    #expect(
      try natives.call("ArrayPush", [.array([.number(1)]), .atom("x")]) == .array([.number(1), .atom("x")]))
    let grown = try NativeHarness(natives).together { call throws(NativeFailure) in
      let array = try call.slot(.array([]))
      for number in 0..<1_000 { _ = try call("ArrayPush", array, .number(Double(number))) }
      return try call("ArrayLength", array)
    }
    #expect(grown == .number(1_000))
  }

  @Test func `types by name`() throws {
    for (term, type) in TermSamples.all {
      #expect(try natives.call("TypeOf", [term]) == .string(type))
      #expect(try natives.call("IsNumber", [term]) == .boolean(type == "Number"))
      #expect(try natives.call("IsString", [term]) == .boolean(type == "String"))
      #expect(try natives.call("IsBool", [term]) == .boolean(type == "Boolean"))
      #expect(try natives.call("IsArray", [term]) == .boolean(type == "Array"))
    }
  }

  @Test func `the number that a value stands for`() throws {
    let table: [(Term, Double)] = [
      (.number(1.5), 1.5), (.boolean(true), 1), (.boolean(false), 0), (.string("123"), 123),
      (.string("-1.5e3"), -1500),
      (.string("+.5"), 0.5), (.string("5."), 5), (.string("0.1"), 0.1), (.string("1E-2"), 0.01),
      (.string("inf"), .infinity),
      (.string("-Infinity"), -.infinity), (.string("1e999"), .infinity), (.string("007"), 7),
      (.string("-0"), -0.0),
      (.string("1e+2"), 100), (.string("5.e1"), 50),
      (.string("2.2250738585072014e-308"), 2.2250738585072014e-308),
    ]
    for (term, expected) in table {
      #expect(try natives.call("ToNumber", [term]) == .number(expected), "\(term)")
    }
    let none = [
      "", " 1", "1 ", "abc", "0x10", "1_000", ".", "-", "+", "e5", "1e", "1e+", "--1", "1.2.3", "infinit",
      "nan(1)", "１",
    ]
    for text in none + ["nan", "NaN"] {
      #expect(try natives.call("ToNumber", [.string(text)]) == .number(.nan), "\(text)")
    }
    for (term, type) in TermSamples.all where !["Number", "Boolean"].contains(type) {
      #expect(try natives.call("ToNumber", [term]) == .number(.nan))
    }
  }

  @Test func `the text of a value is what prints of it`() throws {
    #expect(try natives.call("ToString", [.string("a\"b")]) == .string("a\"b"))
    #expect(try natives.call("ToString", [.number(42)]) == .string("42"))
    #expect(try natives.call("ToString", [.array([.atom("a"), .unit])]) == .string("[a, ()]"))
    for (term, _) in TermSamples.all {
      #expect(try natives.call("ToString", [term]) == .string(ValueText.text(term)))
    }
  }
}
