import CShims
import Fusabi
import Machine
import Testing

/// The functions that a registry has from the start, each called as its import names it, and through an
/// import that says nothing.
@Suite struct StdlibTests {
  typealias Constant = ModuleParts.Constant

  private func check(
    _ name: String, _ arguments: [Constant], gives expected: String,
    location: SourceLocation = #_sourceLocation
  ) throws {
    let facts = try #require(Registry(standard: true).entry(name)?.facts)
    for params in [facts.params, arguments.map { _ in .any }, nil] {
      let seen = try call(name, arguments, params, location)
      #expect(seen.result == expected, "\(seen)", sourceLocation: location)
      #expect(seen.ffiCalls == 1, sourceLocation: location)
    }
  }

  private func call(
    _ name: String, _ arguments: [Constant], _ params: [ValueType]?,
    _ location: SourceLocation = #_sourceLocation
  ) throws -> Seen {
    try Harness.main(location: location) { code in
      for argument in arguments { code.push(argument) }
      code.native(name, params)
      code.op(.ret)
    }
  }

  private func text(_ text: String) -> Constant { .string(Array(text.utf8)) }

  @Test func `there are seven`() {
    #expect(
      Registry(standard: true).names == [
        "abs", "i32_to_string", "print", "sqrt", "string_concat", "string_contains", "string_len",
      ])
    #expect(Registry(standard: false).names == [])
  }

  @Test func `each does what the original's does`() throws {
    try check("string_concat", [text("ab"), text("ü")], gives: "\"abü\"")
    try check("string_contains", [text("haystack"), text("st")], gives: "true")
    try check("string_contains", [text("haystack"), text("x")], gives: "false")
    try check("string_contains", [text(""), text("")], gives: "true")
    try check("string_len", [text("grün")], gives: "5")
    try check("i32_to_string", [.i32(.min)], gives: "\"-2147483648\"")
    try check("abs", [.i32(-3)], gives: "3")
    try check("abs", [.i32(.min)], gives: "-2147483648")
    try check("abs", [.i64(-3)], gives: "3")
    try check("abs", [.f32(-0.5)], gives: "0.5")
    try check("abs", [.f64(-0.0)], gives: "0")
    try check("sqrt", [.f32(2.25)], gives: "1.5")
    try check("sqrt", [.f64(-1)], gives: "NaN")
  }

  @Test func `print writes values as they are shown, each on a line`() throws {
    let output = try Harness.main { code in
      for constant in [Constant.unit, .bool(true), .i32(1), .f64(0.5), .char("x"), text("s")] {
        code.push(constant)
        code.native("print", [.any], .unit)
        code.op(.pop)
      }
      code.text("a")
      code.i32(1)
      code.op(.arrayNew, 2)
      code.native("print", [.any], .unit)
      code.op(.ret)
    }
    #expect(output.output == "()\ntrue\n1\n0.5\n'x'\n\"s\"\n[\"a\", 1]\n")
    #expect(output.result == "()")
  }

  @Test func `wrong arguments are told by their number`() throws {
    for (name, arguments, message) in [
      ("string_len", [Constant.i32(1)], "argument 1 of string_len: expected String, got I32"),
      ("string_concat", [text("a"), .char("b")], "argument 2 of string_concat: expected String, got Char"),
      ("string_contains", [.unit, text("b")], "argument 1 of string_contains: expected String, got Unit"),
      ("i32_to_string", [.i64(1)], "argument 1 of i32_to_string: expected I32, got I64"),
      ("abs", [text("a")], "argument 1 of abs: expected a number, got String"),
      ("sqrt", [.i32(4)], "argument 1 of sqrt: expected a float, got I32"),
    ] {
      for params in [arguments.map { _ in ValueType.any }, nil] {
        let seen = try call(name, arguments, params)
        #expect(seen.code == .typeMismatch && seen.status == .runtimeError)
        #expect(seen.message == message)
        #expect(seen.trace.map(\.name) == [name, "main"])
      }
    }
  }

  @Test func `a wrong number of arguments is told where it can be`() throws {
    let linked = try call("string_len", [text("a"), text("b")], [.string, .string])
    #expect(linked.code == .arity)
    #expect(linked.message == "string_len takes 1 argument, the import says 2")
    let called = try call("string_concat", [text("a")], nil)
    #expect(called.code == .arity)
    #expect(called.message == "string_concat takes 2 arguments, not 1")
    #expect(called.ffiCalls == 0)
  }
}
