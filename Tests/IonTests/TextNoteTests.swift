import Bytes
import Ion
import Testing

/// What comments say of lines that do not say it.
@Suite struct TextNoteTests {
  private static func lines(_ text: [UInt8]) -> [String] {
    String(decoding: text, as: UTF8.self).split(separator: "\n").map { String($0) }
  }

  /// The comments of a function's lines; empty where there are none.
  private static func comments(_ code: [Instruction], _ listing: Listing = Listing(.original)) -> [String] {
    lines(listing.text(of: Function("f", code))).dropFirst().dropLast().map { line in
      let parts = line.split(separator: ";", maxSplits: 1)
      return parts.count == 2 ? String(parts[1].dropFirst()) : ""
    }
  }

  private static func atom(_ text: String) -> Instruction { .loadConst(dst: 0, value: .atom(text)) }

  @Test func `atoms that stand for something say what`() {
    for (text, comment) in [
      ("plain", ""), ("self", "this process"), ("__vm:self", "this process"),
      ("__vm:pid", "the number of this process"),
      ("__vm:processes", "how many processes there are"),
      ("__vm:scheduler_passes", "how often the scheduler went round"),
      ("__vm:now", "milliseconds of the clock"), ("__vm:this", "the object whose method this is"),
      ("__vm:else", "undefined: there is no such thing"),
      ("__stdlib:Print", "the native Print"), ("__native:zlib:crc", "crc of the library zlib"),
      ("__native:zlib", "the native zlib"), ("__function_ref:A:b", "the function A:b"),
      ("__function_ref:", "the function without a name"), ("function:b", "a name alone, which leads nowhere"),
      ("__stdlib:a\nb\u{202e}", "the native a\u{fffd}b\u{fffd}"),
      (
        "__stdlib:" + String(repeating: "n", count: 65),
        "the native " + String(repeating: "n", count: 64) + "…"
      ),
    ] { #expect(Self.comments([Self.atom(text)]) == [comment]) }
  }

  @Test func `what is within values is told, but not all of it`() {
    let code: [Instruction] = [
      .loadConst(dst: 0, value: .array([.atom("self"), .tuple([.atom("__stdlib:A")]), .atom("self")])),
      .loadConst(
        dst: 0, value: .object([Property("self", .functionName("f")), Property("a", .atom("__vm:pid"))])),
      .objectInit(
        dst: 0, entries: [Entry("a", .register(1)), Entry("b", .value(.atom("__function_ref:x")))]),
      .loadConst(dst: 0, value: .array((0..<9).map { .atom("__stdlib:\($0)") })),
    ]
    #expect(
      Self.comments(code) == [
        "this process, the native A", "a name alone, which leads nowhere, the number of this process",
        "the function x", "the native 0, the native 1, the native 2, the native 3",
      ])
  }

  @Test func `jumps say where they lead`() {
    let arms = [Arm(.wildcard, 1), Arm(.wildcard, -3), Arm(.wildcard, -2)]
    let code: [Instruction] = [.jump(offset: 2), .jump(offset: -2), .match(src: 0, arms: arms)]
    #expect(
      Self.comments(code) == ["to 2", "leads out of the function", "to 3, 0, leads out of the function"])
    #expect(Self.comments(code, Listing(.full)).filter { !$0.isEmpty }.first == "0")
    let many = [Instruction.match(src: 0, arms: (0..<9).map { _ in Arm(.wildcard, 0) })]
    #expect(Self.comments(many) == ["to 0, 0, 0, 0 …"])
  }

  @Test func `lines of the full form have their numbers`() {
    let text = Self.lines(Listing(.full).text(of: Function("f", [.jump(offset: 1), Self.atom("self")])))
    #expect(text[1] == "    JUMP L1                                     ; 0")
    #expect(text[3] == "    LOAD_CONST r0, 'self'                       ; 1, this process")
  }

  @Test func `functions are looked up where there is a program`() {
    let callee = Function("work", arity: 2, [.nop])
    let code = ["work", "Other:other", "Other", "nothing"].map { Self.atom("__function_ref:\($0)") }
    var pack = Pack(Manifest(name: "p"))
    pack.classes = [
      Pack.Class("Main", ClassFile([callee, Function("main", code)])),
      Pack.Class("Other", ClassFile([Function("other", arity: 1, code)])),
    ]
    guard let program = try? Program(pack) else {
      Issue.record("no program")
      return
    }
    let listing = Listing(.original, program: program)
    func comments(_ item: Pack.Class) -> [String] {
      Self.lines(listing.text(of: item.file, named: item.name)).compactMap { line in
        line.split(separator: ";", maxSplits: 1).dropFirst().first.map { String($0.dropFirst()) }
      }
    }
    let other = "the function Other:other, 1 argument"
    let missing = "there is no function nothing"
    #expect(comments(pack.classes[0]) == ["the function Main:work, 2 arguments", other, other, missing])
    #expect(comments(pack.classes[1]) == ["there is no function work", other, other, missing])
    // Of a class that the program does not have, nothing is looked up.
    #expect(
      Self.lines(listing.text(of: pack.classes[1].file, named: "Else"))[1].hasSuffix("; the function work"))
    let all = Self.lines(listing.text(of: pack.classes))
    #expect(
      all.filter { $0.hasPrefix("Disassembling class ") }
        == ["Main", "Other"].map { "Disassembling class '\($0)'" })
  }
}
