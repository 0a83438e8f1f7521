import TestSupport
import Testing

@testable import Bytes

private func parse(_ text: String, _ limits: JSONLimits = JSONLimits()) throws(Fault) -> JSONValue {
  try JSONValue(parsing: Array(text.utf8), limits: limits)
}

private func rewritten(_ text: String) throws -> String {
  String(decoding: try parse(text).bytes, as: UTF8.self)
}

private func fault(_ text: String, _ limits: JSONLimits = JSONLimits()) -> Fault? {
  do throws(Fault) {
    _ = try parse(text, limits)
    return nil
  } catch { return error }
}

@Test(arguments: [
  ("null", "null"), (" true\n", "true"), ("[]", "[]"), ("{}", "{}"), ("[ 1 , -2,0 ]", "[1,-2,0]"),
  (#"{"b":1,"a":[{}]}"#, #"{"b":1,"a":[{}]}"#), ("1.50", "1.5"), ("1e3", "1000.0"), ("-0", "0"),
  ("-0.0", "-0.0"), (#""\u0041\u00e9\ud83d\ude00\/\"\\""#, #""Aé😀/\"\\""#),
  (#""\b\f\n\r\t\u0001""#, #""\b\f\n\r\t\u0001""#), ("\"\u{7f}\u{2028}\"", "\"\u{7f}\u{2028}\""),
])
func `a text is read and written compactly`(text: String, expected: String) throws {
  #expect(try rewritten(text) == expected)
}

@Test(arguments: [Int128.max, .min, 0, 1, -1, 9_999_999_999_999_999_999, 10_000_000_000_000_000_000])
func `an integer of 128 bits survives`(number: Int128) throws {
  var writer = JSONWriter()
  writer.integer(number)
  #expect(String(decoding: writer.bytes, as: UTF8.self) == "\(number)")
  guard case .integer(let back) = try JSONValue(parsing: writer.bytes).content else {
    Issue.record("not an integer")
    return
  }
  #expect(back == number)
}

@Test(arguments: [0.1, -1e300, 2.5e-308, 1.7976931348623157e308, 3.0])
func `a double survives`(number: Double) throws {
  var writer = JSONWriter()
  writer.float(number)
  guard case .float(let back) = try JSONValue(parsing: writer.bytes).content else {
    Issue.record("not a float")
    return
  }
  #expect(back == number)
}

@Test(arguments: [
  ("[1,]", 3, "line 1, column 4: expected a value"), ("{\n \"a\" 1}", 7, "line 2, column 6: expected ':'"),
  ("01", 1, "line 1, column 2: a number has no leading zero"),
  ("1.", 2, "line 1, column 3: expected a digit"),
  ("-", 1, "line 1, column 2: expected a digit"), (".5", 0, "line 1, column 1: expected a value"),
  ("+1", 0, "line 1, column 1: expected a value"), ("nul", 3, "line 1, column 4: expected null"),
  ("[1 2]", 3, "line 1, column 4: expected ',' or ']'"),
  ("{a:1}", 1, "line 1, column 2: expected a name in quotes"),
  ("1 2", 2, "line 1, column 3: nothing may follow the value"), ("", 0, "line 1, column 1: expected a value"),
  ("\"a\nb\"", 2, "line 1, column 3: a control character must be escaped"),
  (#""\x""#, 1, "line 1, column 2: unknown escape"),
  (#""\ud800""#, 1, "line 1, column 2: half of a surrogate pair"),
  (#""\udc00""#, 1, "line 1, column 2: half of a surrogate pair"),
  (#""\ud800\u0041""#, 1, "line 1, column 2: half of a surrogate pair"),
  (#""\u00g0""#, 5, "line 1, column 6: expected four hexadecimal digits"),
  ("\"abc", 0, "line 1, column 1: the text has no end"),
  (#"{"a":1,"b":2,"a":3}"#, 0, "line 1, column 1: the name \"a\" comes twice"),
  (
    #"{"a":1,"b":2,"c":3,"d":1,"e":2,"f":3,"g":1,"h":2,"a":3}"#, 0,
    "line 1, column 1: the name \"a\" comes twice"
  ),
])
func `a wrong text is a fault that says where`(text: String, offset: Int, note: String) {
  let fault = fault(text)
  #expect(fault?.offset == offset)
  #expect(fault?.note == note)
}

@Test func `an early end is told from a wrong byte`() {
  #expect(fault("[1")?.code == .truncated)
  #expect(fault("[1}")?.code == .malformed)
}

@Test(
  arguments: [[0xff], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xe2, 0x82]] as [[UInt8]])
func `text that is not UTF-8 is refused`(middle: [UInt8]) {
  #expect(throws: Fault.self) { try JSONValue(parsing: [0x22] + middle + [0x22]) }
}

@Test func `a byte order mark is refused`() {
  #expect(throws: Fault.self) { try JSONValue(parsing: [0xef, 0xbb, 0xbf, 0x31]) }
}

@Test func `limits hold at the bound and one past it`() throws {
  var limits = JSONLimits()
  limits.depthMax = 3
  _ = try parse("[[[]]]", limits)
  #expect(fault("[[[[]]]]", limits)?.code == .limitExceeded)
  limits.valuesMax = 4
  _ = try parse("[1,2,3]", limits)
  #expect(fault("[1,2,3,4]", limits)?.code == .limitExceeded)
  limits.bytesMax = 7
  _ = try parse("[1,2,3]", limits)
  #expect(fault("[1,2,3] ", limits)?.code == .limitExceeded)
  limits.numberLengthMax = 4
  _ = try parse("1234", limits)
  #expect(fault("12345", limits)?.code == .limitExceeded)
  #expect(fault("170141183460469231731687303715884105728")?.code == .limitExceeded)
  _ = try parse("170141183460469231731687303715884105727")
  _ = try parse("-170141183460469231731687303715884105728")
  #expect(fault("1e999")?.code == .limitExceeded)
}

@Test func `members are found by name and keep their places`() throws {
  let value = try parse(#"{"a": 1, "b": [true]}"#)
  #expect(value["b"]?.offset == 14)
  #expect(value["c"] == nil)
}

@Test func `line breaks of the writer change nothing`() throws {
  var writer = JSONWriter()
  writer.beginArray()
  writer.newline()
  writer.integer(1)
  writer.newline()
  writer.string("x")
  writer.endArray()
  writer.newline()
  #expect(String(decoding: writer.bytes, as: UTF8.self) == "[\n1,\n\"x\"]\n")
  #expect(try rewritten(String(decoding: writer.bytes, as: UTF8.self)) == #"[1,"x"]"#)
}

@Test func `mutated texts either fail with a place inside or read back the same`() throws {
  let seed = FuzzRandom.seed()
  var random = FuzzRandom(seed)
  let samples = [
    #"{"a":[1,-2.5e3,null,true,{"b":"x\u00e9\ud83d\ude00"}],"c":{"d":[[],[[]]],"e":""}}"#,
    #"[170141183460469231731687303715884105727,"\\\"\n",false,{},0.0]"#,
  ]
  for round in 0..<20_000 {
    let input = random.mutated(Array(samples[round % samples.count].utf8))
    do throws(Fault) {
      let once = try JSONValue(parsing: input).bytes
      let twice = try JSONValue(parsing: once).bytes
      #expect(once == twice, "FUZZ_SEED=\(seed) round \(round)")
    } catch {
      #expect(
        error.offset <= input.count && error.note.hasPrefix("line "), "FUZZ_SEED=\(seed) round \(round)")
    }
  }
}
