import CShims
import KIO
import Machine
import Testing

@Suite struct BuiltinTests {
  /// Values of tests.
  indirect enum Value {
    case none, yes, no
    case number(Double)
    case text(String)
    case array([Value])
  }

  private func push(_ value: Value, _ code: inout Code) throws {
    switch value {
    case .none: try code.op(.nil)
    case .yes: try code.op(.true)
    case .no: try code.op(.false)
    case .number(let number): try code.number(number)
    case .text(let text): try code.text(text)
    case .array(let values):
      for value in values { try push(value, &code) }
      try code.op(.arrayNew, values.count)
    }
  }

  private func see(_ name: String, _ arguments: [Value]) throws -> Seen {
    let code = try Code { code in
      for argument in arguments { try push(argument, &code) }
      try code.call(name, arguments.count)
      try code.op(.halt)
    }
    let vm = try VM()
    return try Harness.see(code.chunk, on: vm)
  }

  private func expect(
    _ name: String, _ arguments: [Value], _ result: String, location: SourceLocation = #_sourceLocation
  ) throws {
    let seen = try see(name, arguments)
    #expect(seen.code == nil && seen.result == result, "\(name): \(seen)", sourceLocation: location)
  }

  private func expect(
    _ name: String, _ arguments: [Value], _ code: TrapCode, _ message: String,
    location: SourceLocation = #_sourceLocation
  ) throws {
    let seen = try see(name, arguments)
    #expect(seen.code == code && seen.message == message, "\(name): \(seen)", sourceLocation: location)
  }

  @Test func `numbers`() throws {
    try expect("abs", [.number(-3.5)], "3.5")
    try expect("sqrt", [.number(2)], "1.4142135623731")
    try expect("sqrt", [.number(-1)], "nan")
    try expect("floor", [.number(-1.5)], "-2")
    try expect("ceil", [.number(-1.5)], "-1")
    try expect("round", [.number(2.5)], "3")
    try expect("round", [.number(-2.5)], "-3")
    try expect("pow", [.number(2), .number(0.5)], "1.4142135623731")
    try expect("sin", [.number(0)], "0")
    try expect("cos", [.number(0)], "1")
    try expect("tan", [.number(0)], "0")
    try expect("exp", [.number(0)], "1")
    try expect("log", [.number(0)], "-inf")
    try expect("min", [.number(3), .number(1), .number(2)], "1")
    try expect("max", [.number(3)], "3")
    try expect("max", [.number(1), .number(.nan), .number(2)], "nan")
    try expect(
      "max", [.number(1), .number(.nan), .text("")], .typeMismatch,
      "max takes a number as argument 3, not string")
    try expect("min", [], .arity, "min takes at least 1 argument, not 0")
    try expect("pow", [.number(1)], .arity, "pow takes 2 arguments, not 1")
    try expect("pow", [.number(1), .none], .typeMismatch, "pow takes a number as argument 2, not nil")
    try expect("abs", [.text("1")], .typeMismatch, "abs takes a number, not string")
  }

  @Test func `what values are, and their texts`() throws {
    for (value, type, text) in [
      (.none, "nil", "nil"), (.yes, "bool", "true"), (.no, "bool", "false"), (.number(1), "number", "1"),
      (.text("a"), "string", "a"), (.array([.text("a"), .array([]), .none]), "array", "[a, [], nil]"),
    ] as [(Value, String, String)] {
      try expect("type", [value], type)
      try expect("str", [value], text)
    }
    try expect("len", [.text("äb")], "3")
    try expect("len", [.array([.none, .none])], "2")
    try expect("len", [.none], .typeMismatch, "len takes a string or an array, not nil")
  }

  @Test(
    arguments: [
      (0.0, "0"), (-0.0, "0"), (1, "1"), (-1, "-1"), (0.1, "0.1"), (1.0 / 3, "0.333333333333333"),
      (100, "100"),
      (1e15, "1000000000000000"), (1e18, "1000000000000000000"),
      (9_223_372_036_854_774_784, "9223372036854774784"),
      (9_223_372_036_854_775_808, "9.22337203685478e+18"),
      (-9_223_372_036_854_775_808, "-9.22337203685478e+18"),
      (1e20, "1e+20"), (1.5e300, "1.5e+300"), (1e-5, "1e-05"), (0.0001, "0.0001"), (-2.5, "-2.5"),
      (123456.789, "123456.789"), (.infinity, "inf"), (-.infinity, "-inf"), (.nan, "nan"), (-.nan, "nan"),
      (Double.leastNonzeroMagnitude, "4.94065645841247e-324"),
      (1.7976931348623157e308, "1.79769313486232e+308"),
      (1234567890123456.5, "1.23456789012346e+15"), (0.1 + 0.2, "0.3"),
    ] as [(Double, String)])
  func `numbers have the text of C's %.15g, whole ones all their digits`(_ number: Double, _ text: String)
    throws
  {
    try expect("str", [.number(number)], text)
  }

  @Test func `an array inside of itself has a text, and deep ones too`() throws {
    let vm = try VM()
    let code = try Code { code in
      try code.op(.nil)
      try code.op(.arrayNew, 1)
      try code.op(.getLocal, 0)
      try code.number(0)
      try code.op(.getLocal, 0)
      try code.op(.arraySet)
      try code.op(.pop)
      try code.op(.getLocal, 0)
      try code.op(.arrayNew, 2)
      try code.op(.halt)
    }
    #expect(try Harness.see(code.chunk, on: vm).result == "[[[...]], [[...]]]")
    let deep = try Code { code in
      try code.op(.nil)  // 0
      try code.number(0)  // 1
      try code.op(.getLocal, 0)  // 3
      try code.op(.arrayNew, 1)  // 5
      try code.op(.setLocal, 0)  // 7
      try code.op(.pop)  // 9
      try code.number(1)  // 10
      try code.op(.add)  // 12
      try code.op(.getLocal, 1)  // 13
      try code.number(200_000)  // 15
      try code.op(.less)  // 17
      try code.jump(.jumpIfFalse, 3)  // 18 to 24
      try code.jump(.loop, 21)  // 21 to 3
      try code.op(.getLocal, 0)  // 24
      try code.op(.halt)
    }
    let text = try Harness.see(deep.chunk, on: vm)
    #expect(text.result.count == 400_003, "\(text.code as Any)")
  }

  @Test func `strings`() throws {
    try expect("upper", [.text("aäZ1")], "AäZ1")
    try expect("lower", [.text("AÄz1")], "aÄz1")
    try expect("trim", [.text(" \t\r\n a b \n")], "a b")
    try expect("trim", [.text("  ")], "")
    try expect("substr", [.text("hello"), .number(1), .number(3)], "ell")
    try expect("substr", [.text("hello"), .number(3)], "lo")
    try expect("substr", [.text("hello"), .number(-5), .number(100)], "hello")
    try expect("substr", [.text("hello"), .number(99), .number(1)], "")
    try expect("substr", [.text("hello"), .number(.nan), .number(.infinity)], "hello")
    try expect("substr", [.text("hello"), .number(2), .number(-1)], "")
    try expect("replace", [.text("aXbXc"), .text("X"), .text("--")], "a--b--c")
    try expect("replace", [.text("aaa"), .text("aa"), .text("b")], "ba")
    try expect("replace", [.text("abc"), .text(""), .text("b")], "abc")
    try expect("replace", [.text(""), .text("a"), .text("b")], "")
    try expect("contains", [.text("abc"), .text("bc")], "true")
    try expect("contains", [.text("abc"), .text("x")], "false")
    try expect("contains", [.text("abc"), .text("")], "true")
    try expect("contains", [.array([.number(1), .text("x")]), .text("x")], "true")
    try expect("contains", [.array([.number(1)]), .text("1")], "false")
    try expect(
      "contains", [.none, .text("1")], .typeMismatch,
      "contains takes a string or an array as argument 1, not nil")
    try expect("startswith", [.text("abc"), .text("ab")], "true")
    try expect("startswith", [.text("abc"), .text("abcd")], "false")
    try expect("endswith", [.text("abc"), .text("bc")], "true")
    try expect("endswith", [.text("abc"), .text("")], "true")
    try expect("endswith", [.text("abc"), .text("ab")], "false")
    try expect("split", [.text("a,b,,c"), .text(",")], "[a, b, , c]")
    try expect("split", [.text(""), .text(",")], "[]")
    try expect("split", [.text("abc"), .text("")], "[a, b, c]")
    try expect("join", [.array([.number(1), .text("b"), .none]), .text("-")], "1-b-nil")
    try expect("join", [.array([]), .text("-")], "")
    try expect(
      "join", [.text("a"), .text("-")], .typeMismatch, "join takes an array as argument 1, not string")
  }

  @Test func `arrays`() throws {
    try expect("array", [.number(2)], "[nil, nil]")
    try expect("array", [.number(2.9), .number(0)], "[0, 0]")
    try expect("array", [.number(0)], "[]")
    try expect("array", [.number(-1)], .indexRange, "array: there are no -1 elements")
    try expect("array", [.number(.nan)], .indexRange, "array: there are no nan elements")
    try expect("push", [.array([.number(1)]), .number(2)], "2")
    try expect("range", [.number(3)], "[0, 1, 2]")
    try expect("range", [.number(1), .number(3)], "[1, 2]")
    try expect("range", [.number(5), .number(0), .number(-2)], "[5, 3, 1]")
    try expect("range", [.number(0), .number(1), .number(0.25)], "[0, 0.25, 0.5, 0.75]")
    try expect("range", [.number(3), .number(1)], "[]")
    let step = "range: a step that is not 0 leads from one finite number to another"
    try expect("range", [.number(0), .number(1), .number(0)], .indexRange, step)
    try expect("range", [.number(.infinity)], .indexRange, step)
    try expect("sum", [.array([.number(1), .number(2)])], "3")
    try expect("sum", [.array([])], "0")
    try expect("avg", [.array([.number(1), .number(2)])], "1.5")
    try expect("avg", [.array([])], "nan")
    try expect("sum", [.array([.text("1")])], .typeMismatch, "sum takes an array of numbers, not with string")
    try expect("sort", [.array([.number(3), .number(.nan), .number(-1), .number(2)])], "[-1, 2, 3, nan]")
    try expect("sort", [.array([.text("b"), .text("ab"), .text("a")])], "[a, ab, b]")
    try expect("sort", [.array([])], "[]")
    try expect(
      "sort", [.array([.text("b"), .number(1)])], .typeMismatch,
      "sort takes an array of strings, not with number")
    try expect("reverse", [.array([.number(1), .number(2), .number(3)])], "[3, 2, 1]")
    try expect("reverse", [.text("abc")], "cba")
    try expect("vec_add", [.array([.number(1)]), .array([.number(2)])], "[3]")
  }

  @Test func `arrays grow by pushing, and stay themselves`() throws {
    let seen = try Harness.everywhere { code in
      try code.op(.arrayNew, 0)  // 0
      try code.op(.getLocal, 0)  // 2
      try code.op(.getLocal, 0)  // 4
      try code.call("len", 1)  // 6
      try code.call("push", 2)  // 10
      try code.number(5_000)  // 14
      try code.op(.less)  // 16
      try code.jump(.jumpIfFalse, 3)  // 17 to 23
      try code.jump(.loop, 21)  // 20 to 2
      try code.op(.getLocal, 0)  // 23
      try code.call("sum", 1)  // 25
      try code.op(.halt)
    }
    #expect(seen.result == "\(5_000 * 4_999 / 2)", "\(seen)")
  }

  @Test func `looking for parts takes no more time than reading`() throws {
    let vm = try VM()
    let part = String(repeating: "a", count: 50_000) + "b"
    let code = try Code { code in
      try code.text(String(repeating: "a", count: 200_000))
      try code.text(part)
      try code.text("")
      try code.call("replace", 3)
      try code.call("len", 1)
      try code.op(.halt)
    }
    #expect(try vm.execute(code.chunk).number == 200_000)
  }

  @Test func `every native says what it is`() throws {
    let vm = try VM()
    for number in 0..<vm.machine.gateway.count {
      let facts = vm.machine.gateway.facts(of: number)
      #expect(!facts.description.isEmpty, "\(facts.name)")
      #expect(facts.capability == 0)
    }
  }
}
