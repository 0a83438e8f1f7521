import Foundation
import Machine
import TestSupport
import Testing

@testable import Fusabi

@Suite struct TextTests {
  static func assembled(_ text: String) throws -> ModuleParts { try ModuleParts.assembled(Array(text.utf8)) }

  static func text(_ parts: ModuleParts) -> String { String(decoding: parts.disassembly(), as: UTF8.self) }

  /// Text again of what text makes.
  static func survives(_ parts: ModuleParts) throws -> Bool {
    TextParts.areSame(try ModuleParts.assembled(parts.disassembly()), parts)
  }

  @Test func `people write modules`() throws {
    let parts = try Self.assembled(
      """
      ; looks for lines that say how long they are
      source "scan.fsx"
      import notify(title: String, I32) -> Unit
      import log(...)
      import string_len(String) -> I32

      fn scan(line: String, limit: I32) -> Bool locals size, 2, last
              load line
              call_ffi string_len
              store size
              load size
              load limit
              gt
              jump_if_not @done       ; it is short
              push "long"
              load size
              call_ffi notify
              pop
      done:   load 3
              store last
              push true
              ret

      fn main() -> Any
              push "a"
              push 3
              call scan
              call_ffi_n log 1
              halt
      """)
    #expect(parts.source == "scan.fsx" && parts.entryPoint == 1)
    #expect(
      parts.imports == [
        .init(name: "notify", params: [.string, .i32], result: .unit),
        .init(name: "log", params: nil, result: .unit),
        .init(name: "string_len", params: [.string], result: .i32),
      ])
    #expect(parts.constants == [.string(Array("long".utf8)), .bool(true), .string([0x61]), .i32(3)])
    let scan = parts.functions[0]
    #expect(
      scan.name == "scan" && scan.params == [.string, .i32] && scan.result == .bool && scan.locals == 6)
    #expect(
      scan.code == [
        4, 0, 0, 0, 0, 0x11, 2, 0, 0, 0, 5, 2, 0, 0, 0, 4, 2, 0, 0, 0, 4, 1, 0, 0, 0, 0x34, 0x15, 16, 0, 0, 0,
        1, 0, 0, 0, 0, 4, 2, 0, 0, 0, 0x11, 0, 0, 0, 0, 2, 4, 3, 0, 0, 0, 5, 5, 0, 0, 0, 1, 1, 0, 0, 0, 0x12,
      ])
    #expect(scan.lines.prefix(2) == [.init(offset: 0, line: 8), .init(offset: 5, line: 9)])
    #expect(parts.functions[1].lines.first == .init(offset: 0, line: 25))
    #expect(try Self.survives(parts), "\(Self.text(parts))")
    let again = Self.text(parts)
    #expect(again.hasPrefix("source \"scan.fsx\"\nentry main\nimport notify(String, I32) -> Unit "))
    #expect(again.contains("\nfn scan(String, I32) -> Bool locals 4   ; function 0\n.line 8\n"), "\(again)")
    #expect(again.contains("\n.line 14\n    jump_if_not @at_47                  ; 26\n"), "\(again)")
    #expect(again.contains("\n.line 19\nat_47:\n    load 3 "), "\(again)")
    #expect(!again.contains(".constant"), "\(again)")
  }

  @Test func `the examples of the documentation are modules`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
    let page = try String(contentsOf: root.appending(path: "docs/formats/fusabi-text.md"), encoding: .utf8)
    let examples = page.components(separatedBy: "```fusabi\n").dropFirst().map {
      $0.components(separatedBy: "```")[0]
    }
    #expect(examples.count == 2)
    for example in examples { #expect(try Self.survives(try Self.assembled(example)), "\(example)") }
    #expect(Self.text(try Self.assembled(examples[1])) == examples[1])
    // What stands in the first column of tables: lines of the module, directives, constants.
    let rows = page.components(separatedBy: "\n").filter { $0.hasPrefix("| `") }
    var count = 0
    for row in rows {
      let written = row.components(separatedBy: "`")[1]
      let isOfModule = written.hasPrefix("source") || written.hasPrefix("fn") || written.hasPrefix("import")
      let text = written.hasPrefix("entry") ? "fn main()\n" : isOfModule ? "" : "fn f()\n"
      #expect(throws: Never.self, "\(written)") { try Self.assembled(text + written) }
      count += 1
    }
    #expect(count == 11)
  }

  @Test func `constants are written as the documentation says`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
    let page = try String(contentsOf: root.appending(path: "docs/formats/fusabi-text.md"), encoding: .utf8)
    let types: [(String, ValueType)] = [
      ("I32", .i32), ("I64", .i64), ("F64", .f64), ("F32", .f32), ("Char", .char), ("String", .string),
    ]
    for (name, type) in types {
      let row = try #require(page.components(separatedBy: "\n").first { $0.hasPrefix("| \(name) | ") })
      for (index, written) in row.components(separatedBy: "`").enumerated()
      where index % 2 == 1 && written != "0x" {
        let constants = try Self.assembled(".constant " + written).constants
        #expect(constants.map { TextParts.type(of: $0) } == [type], "\(written)")
      }
    }
  }

  @Test func `every constant survives`() throws {
    var code: [UInt8] = []
    for index in TextParts.constants.indices { code += [1, UInt8(index), 0, 0, 0] }
    let parts = TextParts.module(code, TextParts.constants)
    let text = Self.text(parts)
    #expect(!text.contains(".constant") && !text.contains("#"), "\(text)")
    #expect(try Self.survives(parts), "\(text)")
    #expect(try Self.survives(TextParts.module([0xff], TextParts.constants + TextParts.constants)))
    for written in [
      "push ()", "push -2147483648i32", "push -9223372036854775808i64", "push -0f64", "push f64.nan",
      "push f64.bits 0x7ff0000000000001", "push -f32.inf", "push f32.bits 0x7fc00001", "push '\\''",
      "push '\\u{0}'",
      "push \"two words; \\\"quoted\\\" 'too' \\\\ \\n\\t\\r é 漢 🦀\"", "push \"\\u{202e}\\u{85}\\u{feff}é\"",
    ] { #expect(text.contains(written + " "), "\(written)") }
  }

  @Test func `every scalar survives as a character and in a string`() throws {
    var (constants, all) = ([ModuleParts.Constant](), [UInt8]())
    for value in UInt32(0)...0x10_ffff where value < 0x3000 || value % 251 == 0 || value & 0xffff > 0xfffd {
      guard let scalar = Unicode.Scalar(value) else { continue }
      constants.append(.char(scalar))
      all += Array(String(scalar).utf8)
    }
    #expect(try Self.survives(TextParts.module([0xff], constants + [.string(all)])))
  }

  @Test func `random floats and integers survive`() throws {
    let seed = FuzzRandom.seed()
    var random = FuzzRandom(seed)
    var constants: [ModuleParts.Constant] = []
    for _ in 0..<10_000 {
      let bits = random.next()
      constants += [
        .f64(Double(bitPattern: bits)), .f32(Float(bitPattern: UInt32(truncatingIfNeeded: bits))),
      ]
      constants += [.i64(Int64(bitPattern: bits)), .i32(Int32(truncatingIfNeeded: bits))]
    }
    #expect(try Self.survives(TextParts.module([0xff], constants)), "FUZZ_SEED=\(seed)")
  }

  @Test func `every opcode survives, whole and cut`() throws {
    for opcode in Opcode.allCases {
      let whole = [opcode.rawValue] + [UInt8](repeating: 0, count: Instructions.row(opcode).size)
      for count in 1...whole.count {
        let parts = TextParts.module(Array(whole.prefix(count)), [.unit])
        #expect(try Self.survives(parts), "\(opcode) \(count)")
        #expect(Self.text(parts).contains(".byte") == (count < whole.count))
      }
    }
    for byte in UInt8.min...UInt8.max where Opcode(rawValue: byte) == nil {
      #expect(try Self.survives(TextParts.module([byte, 0, byte])))
    }
  }

  @Test func `constants that are there twice, in another order or not at all survive`() throws {
    let (one, two) = (ModuleParts.Constant.i32(1), ModuleParts.Constant.i64(1))
    func push(_ indices: UInt8...) -> [UInt8] { indices.flatMap { [1, $0, 0, 0, 0] } }
    for (code, constants) in [
      (push(1, 0), [one, two]), (push(1), [one, one]), (push(7, 1), [one, two, two]),
      (push(0), [one, two, one]), (push(0, 1), [.f64(0), .f64(-0.0)]), ([], []),
      (push(0, 2, 1), [one, one, two]),
      ([1, 0, 0, 0, 0x80], [one]),
    ] as [([UInt8], [ModuleParts.Constant])] {
      let parts = TextParts.module(code, constants)
      #expect(try Self.survives(parts), "\(Self.text(parts))")
    }
  }

  @Test func `a long String is written once, however often it is pushed`() throws {
    let long = ModuleParts.Constant.string(Array(repeating: 97, count: 10_000))
    let code = (0..<1_000).flatMap { _ in [1, 0, 0, 0, 0] as [UInt8] }
    let parts = TextParts.module(code, [long])
    #expect(Self.text(parts).utf8.count < 60_000)
    #expect(try Self.survives(parts))
    // Also where it is not the first constant that is used.
    #expect(try Self.survives(TextParts.module([1, 1, 0, 0, 0] + code, [long, .i32(1), long])))
  }

  @Test func `jumps to nowhere and lines within instructions survive`() throws {
    for jump: UInt8 in [0x13, 0x14, 0x15] {
      for distance: Int32 in [0, 1, 3, 5, 6, 7, -1, -5, -6, .max, .min] {
        var code = [0, jump, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0xff] as [UInt8]
        OpenFunction.put(UInt32(bitPattern: distance), at: 2, in: &code)
        #expect(try Self.survives(TextParts.module(code, [.unit])), "\(distance)")
      }
    }
    var parts = TextParts.module([1, 0, 0, 0, 0, 0xff], [.unit])
    for offsets in [[0], [1], [0, 3, 5], [5, 0], [6], [7, 99], [0, 0, 5, 5], [4_294_967_295]] {
      parts.functions[0].lines = offsets.map { .init(offset: $0, line: 4_294_967_295 - $0) }
      #expect(try Self.survives(parts), "\(Self.text(parts))")
    }
  }

  @Test func `names that look alike stay apart`() throws {
    var parts = ModuleParts()
    for name in TextParts.names {
      var function = ModuleParts.Function(name: name)
      for index in TextParts.names.indices {
        function.code += [0x10, UInt8(index), 0, 0, 0, 0x11, UInt8(index), 0, 0, 0]
      }
      parts.functions.append(function)
      parts.imports.append(.init(name: name, params: [.any], result: .array))
    }
    for index in parts.functions.indices {
      parts.entryPoint = index
      #expect(try Self.survives(parts), "\(Self.text(parts))")
    }
    #expect(
      Self.text(parts).contains("    call #1 ") && Self.text(parts).contains("    call_ffi \"two words\" "))
  }

  @Test func `literals are of the type that they say`() throws {
    let written: [(String, ModuleParts.Constant)] = [
      ("3", .i32(3)), ("-3", .i32(-3)), ("2.5", .f64(2.5)), ("1e3", .f64(1_000)), ("1E-3f32", .f32(0.001)),
      ("3f64", .f64(3)), ("3f32", .f32(3)), ("3i64", .i64(3)), ("0xff", .i32(255)), ("0xffffffff", .i32(-1)),
      ("-0x80000000i32", .i32(.min)), ("0xffffffffffffffffi64", .i64(-1)), ("0x1fi64", .i64(31)),
      ("f64.nan", .f64(.nan)), ("f64.bits 0x3ff0000000000000", .f64(1)), ("f32.bits 0x3f800000", .f32(1)),
      ("( )", .unit), ("'\\x41'", .char("A")), ("'\\u{1F980}'", .char("🦀")), ("'\"'", .char("\"")),
      ("\"\\xc3\\xa9\\u{41}\\'\"", .string(Array("éA'".utf8))), ("\";\"", .string([0x3b])),
      ("16777217f32", .f32(16_777_216)), ("-0", .i32(0)), ("-0.0", .f64(-0.0)),
    ]
    for (text, constant) in written {
      let parts = try Self.assembled("fn f()\npush \(text) ; so")
      #expect(parts.constants.map { ConstantKey($0) } == [ConstantKey(constant)], "\(text)")
    }
  }

  @Test func `lines are those of the text unless it says others`() throws {
    let text = try Self.assembled("\nfn f()\nnop\nnop nop".replacing(" nop", with: "\n\na: nop"))
    #expect(
      text.functions[0].lines == [
        .init(offset: 0, line: 3), .init(offset: 1, line: 4), .init(offset: 2, line: 6),
      ])
    let said = try Self.assembled(
      "fn f()\nnop\n.line 7\nnop\nnop\n.line 9 at 77\nfn g()\n.line none\nnop\nfn h()")
    #expect(said.functions[0].lines == [.init(offset: 1, line: 7), .init(offset: 77, line: 9)])
    #expect(said.functions[1].lines.isEmpty && said.functions[2].lines.isEmpty)
  }

  @Test func `the entry is what is named, else main, else the first function`() throws {
    #expect(try Self.assembled("fn a()\nfn main()").entryPoint == 1)
    #expect(try Self.assembled("fn a()\nfn b()").entryPoint == 0)
    #expect(try Self.assembled("entry b\nfn main()\nfn b()").entryPoint == 1)
    #expect(try Self.assembled("fn main()\nfn b()\nentry \"b\"").entryPoint == 1)
    #expect(try Self.assembled("entry #7").entryPoint == 7)
    #expect(try Self.assembled("").functions.isEmpty)
  }

  @Test func `random modules are the same after text`() throws {
    let seed = FuzzRandom.seed()
    var random = FuzzRandom(seed)
    for _ in 0..<3_000 {
      let parts = TextParts.random(&random)
      let text = parts.disassembly()
      let again = try ModuleParts.assembled(text)
      #expect(TextParts.areSame(again, parts), "FUZZ_SEED=\(seed)\n\(Self.text(parts))")
      #expect(again.disassembly() == text, "FUZZ_SEED=\(seed)")
    }
  }

  @Test func `mutated text is a module or a failure with a place`() throws {
    let seed = FuzzRandom.seed()
    var random = FuzzRandom(seed)
    for _ in 0..<5_000 {
      let text = random.mutated(TextParts.random(&random).disassembly())
      do throws(Failure) {
        let parts = try ModuleParts.assembled(text)
        #expect(TextParts.areSame(try ModuleParts.assembled(parts.disassembly()), parts), "FUZZ_SEED=\(seed)")
      } catch {
        #expect(error.trap.message.hasPrefix("line ") && error.offset <= text.count, "FUZZ_SEED=\(seed)")
      }
    }
  }
}
