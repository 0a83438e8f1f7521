import Foundation
import Schema
import TestSupport
import Testing

/// Whatever the bytes are: findings in bounded time, never a crash.
@Suite struct HostileTests {
  private static let seed = FuzzRandom.seed()
  private static let rounds = ProcessInfo.processInfo.environment["FUZZ_ROUNDS"].flatMap(Int.init) ?? 1500

  @Test func `random bytes give findings`() {
    var random = FuzzRandom(Self.seed)
    print("FUZZ_SEED=\(Self.seed)")
    for _ in 0..<Self.rounds {
      let bytes = (0..<Int.random(in: 0...400, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      survives(bytes)
    }
  }

  @Test(arguments: sampleNames) func `mutated samples give findings or models`(_ name: String) throws {
    var random = FuzzRandom(Self.seed ^ UInt64(name.utf8.count))
    print("FUZZ_SEED=\(Self.seed)")
    let original = try sampleText(name)
    for _ in 0..<Self.rounds / 5 { survives(mutated(original, &random)) }
  }

  @Test func `random token soup gives findings or models`() {
    var random = FuzzRandom(Self.seed &+ 7)
    print("FUZZ_SEED=\(Self.seed)")
    let words = [
      "record", "union", "enum", "flags", "status", "variant", "handle", "opaque", "callback", "fn", "impl",
      "prop",
      "const", "alias", "async", "{", "}", "(", ")", "[", "]", "<", ">", ":", ";", ",", "=", "*", "?", "|",
      "->", "...",
      "@", "@bits(3)", "@offset(4)", "@packed", "@tag(a: A)", "u8", "u64", "str", "cstr", "A", "B", "a", "b",
      "self",
      "out", "inout", "own", "rel", "len", "cap", "1", "0xff", "-5", "\"t\"", "option", "result", "raises",
      "///d\n", "\n",
      "void", "arena", "c_long", "const", "sizeof",
    ]
    for _ in 0..<Self.rounds {
      let count = Int.random(in: 0...60, using: &random)
      let soup = (0..<count).map { _ in words.randomElement(using: &random) ?? "" }.joined(separator: " ")
      survives(Array(("package t\n" + soup).utf8))
    }
  }

  private func survives(_ bytes: [UInt8]) {
    let source = SourceText(path: "fuzz.abi", bytes: bytes)
    var compilation = Compilation()
    compilation.add(source)
    let blueprint = compilation.blueprint()
    if blueprint == nil { #expect(!compilation.diagnostics.isEmpty) }
    _ = DiagnosticRenderer(compilation.sources).render(compilation.diagnostics)
    if let formatted = Formatter.format(source) {
      #expect(Formatter.format(SourceText(path: "again.abi", bytes: formatted)) == formatted)
    }
    if let blueprint {
      for target in Target.all { _ = Blueprint(blueprint.model, for: target) }
    }
  }

  private func mutated(_ original: [UInt8], _ random: inout FuzzRandom) -> [UInt8] {
    var bytes = original
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      let at = Int.random(in: 0..<bytes.count, using: &random)
      let length = min(Int.random(in: 1...24, using: &random), bytes.count - at)
      switch Int.random(in: 0..<5, using: &random) {
      case 0: bytes[at] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.removeSubrange(at..<at + length)
      case 2:
        bytes.insert(contentsOf: bytes[at..<at + length], at: Int.random(in: 0..<bytes.count, using: &random))
      case 3: bytes.swapAt(at, Int.random(in: 0..<bytes.count, using: &random))
      default: bytes = Array(bytes.prefix(max(1, at)))
      }
      if bytes.isEmpty { bytes = [0] }
    }
    return bytes
  }

  @Test func `nesting a hundred thousand deep is refused`() {
    for text in [
      "fn f(a: " + String(repeating: "*", count: 100_000) + "u8)",
      "fn f(a: " + String(repeating: "[", count: 100_000) + "u8",
      "record R { a: " + String(repeating: "option<", count: 100_000) + "u8",
      "const C: u32 = " + String(repeating: "[", count: 100_000),
      "flags F { a = " + String(repeating: "{", count: 100_000),
    ] {
      #expect(codes(text).contains("A0102"))
    }
  }

  @Test func `nesting up to the bound is taken`() throws {
    let depth = Limits.nestingMax - 1
    _ = try blueprint("fn f(a: " + String(repeating: "*", count: depth) + "u8)")
    #expect(codes("fn f(a: " + String(repeating: "*", count: depth + 1) + "u8)") == ["A0102"])
  }

  @Test func `a million members are read`() throws {
    let members = (0..<1_000_000).map { "m\($0) = \($0)" }.joined(separator: ",")
    let model = try blueprint("enum E : u32 { \(members) }").model
    guard case .enumeration(let enumeration) = model.types[0].kind else { return #expect(Bool(false)) }
    #expect(enumeration.members.count == 1_000_000)
  }

  @Test func `a chain of a hundred thousand types does not exhaust the stack`() throws {
    let records = (0..<100_000).map { "record R\($0) { a: \($0 == 0 ? "u8" : "R\($0 - 1)") }" }.joined(
      separator: "\n")
    #expect(try blueprint(records).types.last?.size == 1)
    let aliases = (0..<2000).map { "alias A\($0) = \($0 == 1999 ? "u8" : "A\($0 + 1)")" }.joined(
      separator: "\n")
    #expect(try blueprint(aliases).types.allSatisfy { $0.size == 1 })
  }

  @Test func `numbers that do not fit are refused`() {
    #expect(codes("const C: u64 = 0xffffffffffffffffffffffffffffffffffff") == ["A0004"])
    #expect(codes("const C: u8 = 256") == ["A0401"])
    #expect(codes("const C: i8 = -129") == ["A0401"])
    #expect(codes("const C: f64 = 1e999") == ["A0004"])
    #expect(codes("enum E : u8 { a = -1 }") == ["A0401"])
    #expect(codes("flags F : u8 { a = 8 }") == ["A0401"])
    #expect(codes("variant V : u8 { a = 256 }") == ["A0414"])
  }

  @Test func `bytes that are not UTF-8 and NULs are refused`() {
    #expect(
      compile(Array("package t\n/// ".utf8) + [0xff, 0x0a]).diagnostics.map(\.code.rawValue) == ["A0005"])
    let header = compile(Array("package t @header(\"a".utf8) + [0] + Array("\")".utf8))
    #expect(header.diagnostics.contains { $0.code == .invalidUTF8 })
    #expect(compile(Array("package t\n".utf8) + [0, 1, 2]).diagnostics.map(\.code.rawValue).first == "A0001")
  }

  @Test func `names up to the bound are taken, longer ones refused`() {
    let name = String(repeating: "n", count: Limits.nameBytesMax)
    #expect(codes("record \(name) { a: u8 }") == [])
    #expect(codes("record \(name)n { a: u8 }") == ["A0415"])
  }

  @Test func `findings stop at the bound`() {
    let text = (0..<1000).map { "fn f\($0)(a: nope\($0))" }.joined(separator: "\n")
    let found = compile(text).diagnostics
    #expect(found.count == Limits.findingsMax + 1)
    #expect(found.contains { $0.code == .tooManyFindings })
  }
}
