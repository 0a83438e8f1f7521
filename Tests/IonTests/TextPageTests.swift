import Bytes
import Foundation
import Ion
import Testing

/// The page about the text form says what is so.
@Suite struct TextPageTests {
  private static func page() throws -> String {
    let file = URL(filePath: #filePath).resolvingSymlinksInPath()
    let root = file.deletingLastPathComponent().appending(path: "../..")
    return try String(contentsOf: root.appending(path: "docs/formats/ion-text.md"), encoding: .utf8)
  }

  private static func read(_ text: String) throws -> ClassFile { try ClassFile(text: Array(text.utf8)) }

  /// The last cell of a row, piece by piece.
  private static func written(_ row: String) throws -> [String] {
    let line = try #require(try page().components(separatedBy: "\n").first { $0.hasPrefix("| \(row) | ") })
    return line.components(separatedBy: "`").enumerated().filter { $0.offset % 2 == 1 }.map { $0.element }
  }

  @Test func `examples are classes, and come out as they are`() throws {
    let examples = try Self.page().components(separatedBy: "```ion\n").dropFirst().map {
      $0.components(separatedBy: "```")[0]
    }
    #expect(examples.count == 2)
    let file = try Self.read(examples[0])
    let listing = Listing(.full, program: Program(file))
    let text = String(decoding: listing.text(of: file, named: "Main"), as: UTF8.self)
    let shown = examples[0].components(separatedBy: "\n").dropFirst().joined(separator: "\n")
    #expect(text == shown.replacing(":ok   ", with: "'ok'  ") + "\n")
    #expect(try Self.read(examples[1]).functions[0].code.count == 4)
  }

  @Test func `lines are read`() throws {
    let rows = try Self.page().components(separatedBy: "\n").filter { $0.hasPrefix("| `") }
    #expect(rows.count == 6)
    for row in rows {
      let line = row.components(separatedBy: "`")[1]
      let (before, after) =
        switch line {
        case "}": ("function f {\n", "")
        case ".end": (".bytecode\n", "")
        case ".bytecode": ("", "\n.end")
        case _ where line.hasPrefix("FFI"): ("function f {\n", "\n}")
        default: ("", line.hasSuffix("{") ? "\n}" : "")
        }
      #expect(throws: Never.self, "\(line)") { try Self.read(before + line + after) }
    }
  }

  @Test func `operands are read`() throws {
    for (row, before, after) in [
      ("register", "RETURN ", ""), ("registers", "ARRAY_INIT r0, ", ""),
      ("process of `LINK`", "LINK ", ", r1"),
      ("arms", "MATCH r0, ", ""), ("entries", "OBJECT_INIT r0, ", ""),
      ("scope and captures", "MAKE_CLOSURE r0, r1, ", ""), ("flags", "DEFINE_PROP r0, r1, r2, ", ""),
      ("time of `RECEIVE_MATCH`", "RECEIVE_MATCH r0, ", ", []"), ("offset", "JUMP ", ""),
    ] {
      let pieces = try Self.written(row).filter { !["LINK", "RECEIVE_MATCH", "-"].contains($0) }
      #expect(!pieces.isEmpty)
      for piece in pieces {
        let text = "function f {\ndone: \(before)\(piece)\(after)\n}"
        #expect(throws: Never.self, "\(piece)") { try Self.read(text) }
      }
    }
  }

  @Test func `values and patterns are what they are called`() throws {
    let kinds: [(String, (Value) -> Bool)] = [
      ("Number", { if case .number = $0 { true } else { false } }),
      ("Complex", { if case .complex = $0 { true } else { false } }),
      ("Boolean", { if case .boolean = $0 { true } else { false } }),
      ("String", { if case .string = $0 { true } else { false } }),
      ("Atom", { if case .atom = $0 { true } else { false } }), ("Unit", { $0 == .unit }),
      ("Undefined", { $0 == .undefined }), ("Tuple", { if case .tuple = $0 { true } else { false } }),
      ("Array", { if case .array = $0 { true } else { false } }),
      ("Object", { if case .object = $0 { true } else { false } }),
      ("Function", { if case .functionName = $0 { true } else { false } }),
    ]
    for (name, isKind) in kinds {
      for piece in try Self.written(name) { #expect(isKind(try Value(text: Array(piece.utf8))), "\(piece)") }
    }
    for (row, isKind) in [
      ("a value", { if case .value = $0 { true } else { false } }), ("anything", { $0 == .wildcard }),
      (
        "patterns of parts",
        { pattern in
          switch pattern {
          case .tuple, .array: true
          default: false
          }
        }
      ), ("tagged", { if case .tagged = $0 { true } else { false } }),
    ] as [(String, (Pattern) -> Bool)] {
      for piece in try Self.written(row) {
        let code = try Self.read("function f {\nMATCH r0, [(\(piece), 0)]\n}").functions[0].code
        guard case .match(_, let arms) = code[0] else {
          Issue.record("\(piece)")
          continue
        }
        #expect(isKind(arms[0].pattern), "\(piece)")
      }
    }
  }

  @Test func `a text becomes a pack that begins somewhere`() throws {
    func pack(_ text: String) throws -> Pack { Pack(alone: try Pack.Class.all(text: Array(text.utf8))) }
    func start(_ text: String) throws -> String {
      let program = try Program(pack(text))
      return program.functions[try program.start()].name
    }
    #expect(try start("function main {\n}\nfunction f {\n}") == "Main:main")
    #expect(try start("function only (arity: 2) {\n}") == "Main:only")
    #expect(try start(".class A\nfunction main {\n}\n.class Main\nfunction main {\n}") == "Main:main")
    #expect(try start(".class A\nfunction main {\n}\n.class B\nfunction main {\n}") == "A:main")
    #expect(throws: Fault.self) { try start("") }
    #expect(throws: Fault.self) { try start(".class A\nfunction f {\n}\nfunction g {\n}") }
    let both = try pack("function main {\nLOAD_CONST r0, '__function_ref:B:f'\n}\n.class B\nfunction f {\n}")
    let text = Listing(.full, program: try Program(both)).text(of: both.classes)
    #expect(String(decoding: text, as: UTF8.self).contains("; 0, the function B:f, 0 arguments\n"))
    #expect(try Pack.Class.all(text: text) == both.classes)
  }

  @Test func `an instruction may have many labels`() throws {
    let text = "function f {\nx: MATCH r0, [\(String(repeating: "(_, x), (1, y),", count: 2_000))]\ny: NOP\n}"
    guard case .match(_, let arms) = try Self.read(text).functions[0].code[0] else {
      Issue.record("no MATCH")
      return
    }
    #expect(arms.map { $0.offset } == (0..<4_000).map { Int32($0 % 2) })
  }
}
