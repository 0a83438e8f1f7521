import Bytes
import Foundation
import TestSupport
import Testing

@testable import Schema

private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

private func read(_ json: String) -> Fault? {
  do throws(Fault) {
    _ = try Blueprint(interchange: Array(json.utf8))
    return nil
  } catch { return error }
}

@Test(arguments: sampleNames)
func `a model goes to JSON and back without loss`(name: String) throws {
  let blueprint = try Samples.blueprint(name)
  let written = blueprint.interchange
  let back = try Blueprint(interchange: written)
  #expect(text(back.interchange) == text(written))
  #expect(back.api == blueprint.api)
  #expect(back.model.layoutOrder == blueprint.model.layoutOrder)
  #expect(back.types.map(\.members) == blueprint.types.map(\.members))
}

@Test(arguments: Target.all.map(\.triple))
func `every target goes there and back`(triple: String) throws {
  let target = try #require(Target.all.first { $0.triple == triple })
  let blueprint = Blueprint(try Samples.blueprint("calc").model, for: target)
  let back = try Blueprint(interchange: blueprint.interchange)
  #expect(back.target == target)
  #expect(text(back.interchange) == text(blueprint.interchange))
}

@Test func `what can be computed may be left out`() throws {
  let back = try Blueprint(
    interchange: Array(
      """
      {"abi":1,"package":"t","version":"1.0.0","types":[{"name":"P","c":"P","kind":"record","fields":[
      {"name":"x","type":"f64","c":"x"}]}],"order":["t0"]}
      """.utf8))
  #expect(back[TypeID(index: 0)].size == 8)
  #expect(back.model.package.name == "t")
}

/// One wrong thing per row: what is replaced in calc's JSON, by what, and the words of the fault.
@Test(arguments: [
  (#""size":16"#, #""size":24"#, "`size` is 24 here, by the rules it is 16"),
  (#""offset":8,"size":8"#, #""offset":9,"size":8"#, "`offset` is 9 here, by the rules it is 8"),
  (#""layout":"sha256-64:23c4"#, #""layout":"sha256-64:23c5"#, "`layout` is"),
  (#""kind":"flags""#, #""kind":"enum""#, "a flag is one bit or a union of earlier flags"),
  (#""abi":1"#, #""abi":2"#, "another version"),
  (#""type":"Vec2""#, #""type":"Vec3""#, "there is no type `Vec3`"),
  (#""repr":"i32""#, #""repr":"f32""#, "an integer type of at most 64 bits"),
  (#""pass":"pointer""#, #""pass":"value""#, "`pass` is"),
  (#""len":"n""#, #""len":"m""#, "there is no such name beside this"),
  (#""measures":["xs"]"#, #""measures":["n"]"#, "`measures` is"),
  (#""drop":"Calc.free""#, #""drop":"Calc.sum""#, "takes it and nothing else"),
  (#""drop":"Calc.free""#, #""drop":"gone""#, "there is no such function"),
  (#""c":"calc_Vec2""#, #""c":"a; b""#, "a C name is needed here"),
  (#""symbol":"calc_sum""#, #""symbol":"calc_div""#, "another function is `calc_div` already"),
  (#""default":10"#, #""default":-1"#, "this value does not fit its type"),
  (#""value":64"#, #""value":{"constant":"MAX_PRECISION"}"#, "this constant stands for itself"),
  (#""order":["t0","t1""#, #""order":["t0","t0""#, "is not an item of the package, or comes twice"),
  (#","c0"]"#, "]", "`order` leaves items out"),
  (#""version":"1.2.0""#, #""version":"1.02.0""#, "a version such as"),
  (#""prefix":"calc_""#, #""prefix":"c c""#, "this is not a name"),
  (#""library":"calc""#, #""library":"a\"b""#, "the name of a file"),
  (#""library":"calc""#, #""library":"calc","extra":1"#, "`extra` has no place here"),
  (#""target":"x86_64-unknown-linux-gnu""#, #""target":"vax""#, "the target `vax` is not known here"),
  (
    #""symbol":"calc_new","conv":"c""#, #""symbol":"calc_new","conv":"c","async":true"#,
    "flat calling convention"
  ),
  (#""name":"y","type":"f64""#, #""name":"y","type":"Vec2""#, "holds itself"),
  (#""name":"y","type":"f64""#, #""name":"x","type":"f64""#, "stands here twice"),
  (#""name":"y","type":"f64""#, #""name":"y","type":{"type":"f64","nullable":true}"#, "can be null"),
  (#""name":"y","type":"f64""#, #""name":"y","type":{"array":"f64","count":2000000000}"#, "larger than"),
  (#""name":"y","type":"f64""#, #""name":"y","type":{"array":"f64","count":0}"#, "a number from 1"),
  (#""tag":2,"type":"str""#, #""tag":1,"type":"str""#, "a tag comes once"),
  (#""name":"q","type":"i64","dir":"out""#, #""name":"q","type":"i64","dir":"up""#, "in, out or inout"),
])
func `a wrong statement is a fault that names it`(old: String, new: String, words: String) throws {
  let json = text(try Samples.blueprint("calc").interchange)
  let found = json.range(of: old)
  let start = try #require(found, "the sample has no \(old)")
  let fault = read(json.replacingCharacters(in: start, with: new))
  #expect(fault?.note.contains(words) == true, "\(String(describing: fault))")
  #expect(fault?.note.hasPrefix("line ") == true)
}

@Test func `two types that stand for each other are a fault, not a hang`() {
  let fault = read(
    """
    {"abi":1,"package":"t","version":"1.0.0","types":[{"name":"A","c":"A","kind":"alias","target":"B"},
    {"name":"B","c":"B","kind":"alias","target":"A"}],"order":["t0","t1"]}
    """)
  #expect(fault?.note.contains("stands for itself") == true)
}

@Test func `a declared type cannot take the name of a scalar`() {
  let fault = read(
    """
    {"abi":1,"package":"t","version":"1.0.0","types":[{"name":"u8","c":"x","kind":"opaque"}],"order":["t0"]}
    """)
  #expect(fault?.note.contains("a type of the language") == true)
}

@Test func `types nest to the bound and no deeper`() {
  func nested(_ depth: Int) -> String {
    String(repeating: #"{"pointer":"#, count: depth) + #""u8""# + String(repeating: "}", count: depth)
  }
  func json(_ depth: Int) -> String {
    #"{"abi":1,"package":"t","version":"1.0.0","types":[{"name":"A","c":"A","kind":"alias","target":"#
      + nested(depth) + #"}],"order":["t0"]}"#
  }
  #expect(read(json(Limits.nestingMax)) == nil)
  #expect(read(json(Limits.nestingMax + 1))?.code == .limitExceeded)
}

@Test func `types of one name in two packages stay apart`() throws {
  let names = References(types: [("E", "a"), ("E", "b"), ("E", "b"), ("u8", "a")], constants: [])
  #expect(names.types == ["E", "b.E", "E#2", "a.u8"])
  #expect(names.type("b.E") == TypeID(index: 1))
  #expect(names.type("u8") == nil)
}

@Test func `mutated JSON either reads back the same or is a fault with a place`() throws {
  let seed = FuzzRandom.seed()
  var random = FuzzRandom(seed)
  let samples = try ["calc", "kio", "imgkit"].map { try Samples.blueprint($0).interchange }
  var accepted = 0
  let rounds = Int(ProcessInfo.processInfo.environment["FUZZ_ROUNDS"] ?? "") ?? 600
  for round in 0..<rounds {
    let input = random.mutated(samples[round % samples.count])
    do throws(Fault) {
      let once = try Blueprint(interchange: input).interchange
      #expect(try Blueprint(interchange: once).interchange == once, "FUZZ_SEED=\(seed) round \(round)")
      accepted += 1
    } catch {
      #expect(error.offset >= 0 && error.offset <= input.count, "FUZZ_SEED=\(seed) round \(round): \(error)")
    }
  }
  #expect(accepted < rounds)
}

/// Bytes alone seldom reach the rules; here values change places, lists lose and double their entries.
@Test func `rearranged JSON never crashes the reader`() throws {
  let seed = FuzzRandom.seed()
  var random = FuzzRandom(seed)
  let sources = try ["calc", "kio", "flat", "everything"].map { name in
    try JSONValue(parsing: try Samples.blueprint(name).interchange)
  }
  let pools = sources.map { source in
    var pool: [JSONValue] = []
    collect(source, into: &pool)
    return pool
  }
  let rounds = Int(ProcessInfo.processInfo.environment["FUZZ_ROUNDS"] ?? "") ?? 160
  for round in 0..<rounds {
    let at = round % sources.count
    let input = rearranged(sources[at], pools[at], &random).bytes
    do throws(Fault) {
      let once = try Blueprint(interchange: input).interchange
      #expect(try Blueprint(interchange: once).interchange == once, "FUZZ_SEED=\(seed) round \(round)")
    } catch {
      #expect(!error.note.isEmpty, "FUZZ_SEED=\(seed) round \(round)")
    }
  }
}

private func collect(_ value: JSONValue, into pool: inout [JSONValue]) {
  pool.append(value)
  switch value.content {
  case .array(let items): for item in items { collect(item, into: &pool) }
  case .object(let members): for member in members { collect(member.value, into: &pool) }
  default: break
  }
}

private let derived: Set<String> = [
  "size", "align", "offset", "layout", "api", "sig", "signature_id", "pass", "bit",
]

/// Drops what would be recomputed, so that changes get past the comparison; changes about one value in 300.
private func rearranged(_ value: JSONValue, _ pool: [JSONValue], _ random: inout FuzzRandom) -> JSONValue {
  if Int.random(in: 0..<300, using: &random) == 0 {
    switch Int.random(in: 0..<3, using: &random) {
    case 0: return pool[Int.random(in: 0..<pool.count, using: &random)]
    case 1:
      return JSONValue(.integer([-1, 0, 1, 255, 1 << 31, 1 << 63, .max].randomElement(using: &random) ?? 0))
    default:
      return JSONValue(
        .string(["", "u8", "void", "self", "size", "Calc"].randomElement(using: &random) ?? ""))
    }
  }
  switch value.content {
  case .array(let items):
    var result: [JSONValue] = []
    for item in items {
      let count = [0, 2].randomElement(using: &random) ?? 1
      let copies = Int.random(in: 0..<400, using: &random) == 0 ? count : 1
      let changed = rearranged(item, pool, &random)
      for _ in 0..<copies { result.append(changed) }
    }
    return JSONValue(.array(result))
  case .object(let members):
    var result: [JSONMember] = []
    for member in members where !derived.contains(member.name) {
      result.append(JSONMember(name: member.name, value: rearranged(member.value, pool, &random)))
    }
    return JSONValue(.object(result))
  default: return value
  }
}

@Test func `what the compiler accepts, the reader accepts too`() throws {
  let seed = FuzzRandom.seed()
  var random = FuzzRandom(seed)
  let samples = try ["calc", "kio", "flat", "imgkit", "everything"].map { try sampleText($0) }
  let rounds = Int(ProcessInfo.processInfo.environment["FUZZ_ROUNDS"] ?? "") ?? 150
  for round in 0..<rounds {
    var compilation = compile(random.mutated(samples[round % samples.count]))
    guard let blueprint = compilation.blueprint() else { continue }
    let written = blueprint.interchange
    do throws(Fault) {
      #expect(try Blueprint(interchange: written).interchange == written, "FUZZ_SEED=\(seed) round \(round)")
    } catch {
      Issue.record("FUZZ_SEED=\(seed) round \(round): \(error)")
    }
  }
}

@Test(arguments: [
  ("const A: u32 = B\nconst B: u32 = A", "A0402"), ("fn f()\nfn f() @symbol(\"g\")", "A0302"),
  ("enum E : u8 @cprefix(\"a b\") { a = 0 }", "A0415"), ("fn f() @symbol(\"a-b\")", "A0415"),
  ("fn f() @c(\"struct f\")", "A0415"), ("handle H\nimpl H @prefix(\"-\") { fn f(self) }", "A0415"),
  ("handle H\nimpl H { fn f(self)\n fn f(self) @symbol(\"g\") }", "A0302"),
])
func `names and values that would not come back are refused in source text too`(text: String, code: String) {
  #expect(codes(text) == [code])
}

@Test func `a file name that would break its quotes is refused`() {
  #expect(codes("fn f()", package: #"package t @library("a\"b")"#) == ["A0415"])
  #expect(codes("fn f()", package: #"package t @header("a\nb.h")"#) == ["A0415"])
}

@Test func `constants may go without a prefix`() throws {
  let blueprint = try Samples.items("enum E : u8 @cprefix(\"\") { a = 0 }")
  #expect(try Blueprint(interchange: blueprint.interchange).interchange == blueprint.interchange)
}
