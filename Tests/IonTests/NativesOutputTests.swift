import CShims
import Machine
import TestSupport
import Testing

@testable import Ion

/// What natives write, and where.
@Suite struct NativesOutputTests {
  @Test func `Print writes values, and PrintLn a line`() throws {
    let harness = NativeHarness()
    #expect(try harness.call("Print", .string("a")) == .unit)
    #expect(try harness.call("Print", .number(1), .atom("b"), .unit) == .unit)
    #expect(harness.output() == "a1, b, ()")
    #expect(try harness.call("PrintLn", .string("")) == .unit)
    #expect(try harness.call("PrintLn", .number(1), .undefined) == .unit)
    #expect(harness.output() == "\n1, undefined\n")
    #expect(harness.output(isError: true) == "")
  }

  @Test func `Eprint writes a line to the error stream`() throws {
    let harness = NativeHarness()
    #expect(try harness.call("Eprint", .array([.string("x")])) == .unit)
    #expect(harness.output() == "")
    #expect(harness.output(isError: true) == "[x]\n")
  }

  @Test func `Debug tells the type, and quotes`() throws {
    let harness = NativeHarness()
    for (term, line) in [
      (Term.number(42), "Number: 42"), (.atom("a"), "Atom: :a"),
      (.string("a\"\\b"), "String: \"a\\\"\\\\b\""),
      (.boolean(true), "Boolean: true"), (.unit, "Unit: ()"), (.undefined, "Undefined: undefined"),
      (.array([.string("a"), .atom("b")]), "Array: [\"a\", :b]"), (.complex(1, 2), "Complex: 1+2i"),
      (.object([.init("k", .string("v"))]), "Object: {k: \"v\"}"), (.tuple([]), "Tuple: ()"),
      (.process(3), "Process: [Process]"), (.function("Main:f"), "Function: [Function: Main:f]"),
    ] {
      #expect(try harness.call("Debug", term) == .unit)
      #expect(harness.output() == "[DEBUG] \(line)\n")
    }
  }

  @Test func `PrintF puts values in their places`() throws {
    let harness = NativeHarness()
    let table: [(String, [Term], String)] = [
      ("{} and {}\n", [.number(1), .string("x")], "1 and x\n"), ("{1} {0}", [.atom("a"), .atom("b")], "b a"),
      ("{} {0} {}", [.atom("a"), .atom("b"), .atom("c")], "b a c"), ("no place", [.unit], "no place"),
      ("{}", [.number(1), .number(2)], "1"), ("{ } {x} {", [.unit], "{ } {x} {"),
      ("{{}}", [.number(1)], "{1}"),
      ("{5}", [.number(1)], "{5}"), ("{00}", [.number(1)], "{00}"),
      ("{} {}", [.string("{}"), .string("{0}")], "{} {0}"),
      ("{99999999999999999999}", [.unit], "{99999999999999999999}"),
      ("{0}{0}", [.atom("a"), .atom("b")], "aa"),
      ("{}{0}{1}", [.atom("a"), .atom("b"), .unit], "()ab"), ("{{0}", [.atom("a")], "{a"),
      ("{0}{0}{}{}", [.atom("a"), .atom("b"), .atom("c"), .atom("d")], "aabc"),
      ("{}{0}{1}{2}", [.atom("a"), .atom("b"), .atom("c"), .atom("d")], "dabc"), ("{1", [.unit], "{1"),
    ]
    for (format, values, expected) in table {
      #expect(
        try harness.natives.call("PrintF", [.string(format)] + values, in: harness.surroundings) == .unit)
      #expect(harness.output() == expected, "\(format)")
    }
  }

  @Test func `PrintF wants as many values as places`() {
    let harness = NativeHarness()
    for (format, count) in [("{} {}", 2), ("{0} {0}", 2), ("{} {7} {}", 3)] {
      let failure = harness.failure("PrintF", [.string(format), .unit])
      #expect(failure == .argumentCount(expected: count, got: 1))
    }
    #expect(harness.output() == "")
  }

  @Test func `another output counts from the next call on, and may refuse`() throws {
    let harness = NativeHarness()
    _ = try harness.call("Print", .string("first"))
    #expect(harness.output() == "first")
    harness.surroundings.output = Output { _, _ throws(NativeFailure) in throw .runtime("IO error: full") }
    #expect(harness.failure("Print", [.unit])?.message == "Runtime error: IO error: full")
    #expect(harness.output() == "")
  }

  @Test func `natives that print take texts of objects`() throws {
    let natives = Natives.standard()
    for name in natives.names {
      let takesTexts = ["Print", "PrintLn", "PrintF", "Eprint", "ToString"].contains(name)
      #expect(try #require(natives.native(name)).takesTexts == takesTexts, "\(name)")
    }
  }
}

/// The text of values.
@Suite struct NativesTextTests {
  private func check(_ term: Term, _ expected: String, _ location: SourceLocation = #_sourceLocation) throws {
    #expect(ValueText.text(term) == expected, sourceLocation: location)
    let result = try Natives.standard([.type]).call("ToString", [term])
    #expect(result == .string(expected), sourceLocation: location)
  }

  @Test func `numbers`() throws {
    for (number, text) in [
      (0, "0"), (-0.0, "0"), (42, "42"), (-7, "-7"), (3.14, "3.14"), (0.1 + 0.2, "0.30000000000000004"),
      (1e15, "1000000000000000"),
      (9_007_199_254_740_992, "9007199254740992"), (9223372036854774784, "9223372036854774784"),
      (-9223372036854775808, "-9223372036854775808"), (1e21, "1000000000000000000000"), (1e-7, "0.0000001"),
      (-2.5e-10, "-0.00000000025"), (1.5e300, "15" + String(repeating: "0", count: 299)), (.nan, "NaN"),
      (.infinity, "inf"), (-.infinity, "-inf"), (123456.789, "123456.789"), (0.5, "0.5"), (100.25, "100.25"),
      (.leastNonzeroMagnitude, "0." + String(repeating: "0", count: 323) + "5"),
    ] { try check(.number(number), text) }
  }

  @Test func `numbers read back as they were`() throws {
    let seed = FuzzRandom.seed()
    var random = FuzzRandom(seed)
    for _ in 0..<20_000 {
      let number = Double(bitPattern: random.next())
      guard number.isFinite else { continue }
      var text: [UInt8] = []
      NumberText.write(number, into: &text)
      guard Double(String(decoding: text, as: UTF8.self)) == number, !text.contains(UInt8(ascii: "e")) else {
        Issue.record("\(number) is \(String(decoding: text, as: UTF8.self)), FUZZ_SEED=\(seed)")
        continue
      }
    }
  }

  @Test func `every other kind`() throws {
    try check(.boolean(true), "true")
    try check(.string("a \"b\""), "a \"b\"")
    try check(.atom("a b"), "a b")
    try check(.unit, "()")
    try check(.undefined, "undefined")
    try check(.process(12), "[Process]")
    try check(.function("Main:f"), "[Function: Main:f]")
    try check(.tuple([]), "()")
    try check(.tuple([.number(1)]), "(1)")
    try check(.tuple([.number(1), .string("a")]), "(1, a)")
    try check(.array([.number(1), .string("test"), .boolean(false)]), "[1, test, false]")
    try check(.array([]), "[]")
    try check(.object([]), "{}")
  }

  @Test func `complex numbers`() throws {
    for (re, im, text) in [
      (1, 2, "1+2i"), (1.5, -2, "1.5-2i"), (0, 0, "0+0i"), (0, -0.0, "0-0i"), (.nan, .nan, "NaN+NaNi"),
      (-1, .infinity, "-1+infi"), (1, -.infinity, "1-infi"), (0, -0.5, "0-0.5i"),
    ] { try check(.complex(re, im), text) }
  }

  @Test func `objects have their properties in order, hidden ones too`() throws {
    try check(
      .object([
        .init("b", .number(1)), .init("a", .array([.string("x")]), Descriptor(rawValue: 0)), .init("", .unit),
      ]), "{b: 1, a: [x], : ()}")
  }

  @Test func `variants`() throws {
    func variant(_ tag: Term, _ slots: Term?, _ more: Term.Field...) -> Term {
      .object([.init("__tag", tag)] + (slots.map { [.init("__slots", $0)] } ?? []) + more)
    }
    try check(variant(.atom("None"), nil), ":None")
    try check(variant(.atom(":None"), .array([])), ":None")
    try check(variant(.atom("None"), .unit), ":None")
    try check(variant(.atom("Some"), .array([.number(1)])), ":Some(1)")
    try check(variant(.atom("Pair"), .tuple([.number(1), .string("a")])), ":Pair(1, a)")
    try check(variant(.atom("Some"), .number(1)), ":Some(1)")
    try check(variant(.atom("Some"), .array([variant(.atom("None"), nil)])), ":Some(:None)")
    try check(variant(.string("No"), .array([])), "{__tag: No, __slots: []}")
    try check(variant(.atom("No"), .array([]), .init("x", .unit)), "{__tag: No, __slots: [], x: ()}")
    try check(.object([.init("__tag", .atom("T")), .init("x", .unit)]), "{__tag: T, x: ()}")
    try check(.object([.init("__slots", .unit)]), "{__slots: ()}")
  }

  @Test func `what is inside of itself is dots`() throws {
    let harness = NativeHarness()
    let text = try harness.together([.array([.number(1)])]) { call throws(NativeFailure) in
      _ = try call("ArrayPush", call[0], call[0])
      return try call("ToString", call[0])
    }
    #expect(text == .string("[1, ...]"))
    let object = try harness.together([.array([]), .object([])]) { call throws(NativeFailure) in
      var (owner, value) = (call[1], call[0])
      _ = try call("ArrayPush", call[0], owner)
      guard ion_define(call.call.scheduler, &owner, UInt32(ION_ATOM_EXIT), &value, 7) else { throw .noMemory }
      return try call("ToString", owner)
    }
    #expect(object == .string("{EXIT: [...]}"))
    let variant = try harness.together([.array([]), .object([.init("__tag", .atom("T"))])]) {
      call throws(NativeFailure) in
      var (owner, value) = (call[1], call[0])
      _ = try call("ArrayPush", call[0], call[0])
      _ = try call("ArrayPush", call[0], owner)
      guard ion_define(call.call.scheduler, &owner, UInt32(ION_ATOM_SLOTS), &value, 7) else {
        throw .noMemory
      }
      let whole = try call("ToString", owner)
      return try call("StrConcat", try call("ToString", call[0]), whole)
    }
    #expect(variant == .string("[..., :T(...)]:T(..., ...)"))
  }

  @Test func `what stands twice is written twice`() throws {
    let text = try NativeHarness().together([.array([.number(1)])]) { call throws(NativeFailure) in
      try call("ToString", try call.call.array([call[0], call[0]]))
    }
    #expect(text == .string("[[1], [1]]"))
  }

  @Test func `what is too deep is dots`() throws {
    var term = Term.number(1)
    for _ in 0..<ValueText.depthMax { term = .array([term]) }
    let (open, close) = (String(repeating: "[", count: 64), String(repeating: "]", count: 64))
    try check(term, open + "1" + close)
    try check(.array([term]), open + "..." + close)
    try check(
      .tuple([.array([term]), .unit]), "([" + open.dropFirst(2) + "..." + close.dropFirst(2) + "], ())")
  }

  @Test func `a text that is long enough gets no more parts`() throws {
    var writer = ValueText(bytesMax: 8)
    writer.write(.array([.string("abcdefg"), .number(1), .number(2), .number(3)]))
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "[abcdefg, ...]")
    let shared = try NativeHarness().together([.array([.number(1)])]) { call throws(NativeFailure) in
      var array = call[0]
      for _ in 0..<60 { array = try call.call.array([array, array]) }
      var writer = ValueText(bytesMax: 1_000)
      writer.write(array, call.call.scheduler, call.call.names)
      return .number(Double(writer.bytes.count))
    }
    guard case .number(let count) = shared else { throw NativeFailure.noMemory }
    #expect(count > 1_000 && count < 2_000)
  }

  @Test func `a string is written whole`() {
    var writer = ValueText(bytesMax: 8)
    writer.write(.string("more than eight bytes"))
    #expect(writer.bytes.count == 21)
  }
}
