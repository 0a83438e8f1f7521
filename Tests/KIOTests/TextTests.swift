import Machine
import TestSupport
import Testing

@testable import KIO

/// Chunks as tests make them.
enum MadeChunks {
  static let constants: [CodeImage.Constant] = [
    .nil, .bool(true), .bool(false), .number(0), .number(-0.0), .number(1), .number(0.1), .number(-3.5e-9),
    .number(.leastNonzeroMagnitude), .number(1.7976931348623157e308), .number(.infinity), .number(-.infinity),
    .number(.nan),
    .number(Double(bitPattern: 0x7ff8_0000_0000_0001)), .number(Double(bitPattern: 0xfff8_0000_0000_0000)),
    .number(Double(bitPattern: 0x7ff0_0000_0000_0001)), .number(9_007_199_254_740_994), .number(1e21),
    .text([]), .text(Array("name".utf8)), .text(Array("a.b_9".utf8)), .text(Array("9a".utf8)),
    .text(Array("two words; \"quoted\" \\ \n\t\r é 漢 🦀".utf8)), .text([0, 1, 0x7f, 0x80, 0xff, 0xc2]),
    .text([0xed, 0xa0, 0x80, 0xc0, 0x80, 0xf4, 0x90, 0x80, 0x80, 0xe2, 0x80, 0xae, 0xc2, 0x85]),
    .text(Array("nil".utf8)), .text([UInt8](repeating: 0x61, count: 300)),
  ]

  static func chunk(_ code: [UInt8], _ constants: [CodeImage.Constant] = [], lines: [Int]? = nil) throws
    -> Chunk
  {
    let chunk = Chunk()
    for constant in constants { _ = try chunk.add(constant) }
    for (index, byte) in code.enumerated() { try chunk.write(byte, line: lines?[index] ?? 0) }
    return chunk
  }

  /// Mostly instructions, some of them wrong.
  static func random(_ random: inout FuzzRandom) throws -> Chunk {
    var constants: [CodeImage.Constant] = []
    for _ in 0..<Int.random(in: 0...12, using: &random) {
      constants.append(Self.constants[Int.random(in: 0..<Self.constants.count, using: &random)])
    }
    var (code, lines, line) = ([UInt8](), [Int](), 0)
    let isRagged = Int.random(in: 0..<4, using: &random) == 0
    for _ in 0..<Int.random(in: 0...60, using: &random) {
      let opcode = UInt8.random(
        in: 0...(Int.random(in: 0..<9, using: &random) == 0 ? 255 : 31), using: &random)
      if Bool.random(using: &random) { line = Int.random(in: 0...5, using: &random) }
      code.append(opcode)
      lines.append(line)
      for place in 0..<(TextInstruction.of(opcode)?.operandSize ?? 0) {
        if isRagged, Int.random(in: 0..<5, using: &random) == 0 { line += 1 }
        let isHigh = place == 0 && TextInstruction.of(opcode)?.operandSize == 2
        code.append(isHigh ? 0 : UInt8.random(in: 0...14, using: &random))
        lines.append(line)
      }
    }
    if !code.isEmpty, Bool.random(using: &random) {
      code.removeLast()
      lines.removeLast()
    }
    return try chunk(code, constants, lines: lines)
  }

  static func areSame(_ x: Chunk, _ y: Chunk) -> Bool { x.saved() == y.saved() }
}

@Suite struct TextTests {
  static func note(_ text: String) -> String {
    do throws(Failure) {
      _ = try Chunk.assembled(Array(text.utf8))
      return "none"
    } catch {
      #expect(error.status == .compileError && error.error.trap.code == .badFormat)
      return error.error.trap.message
    }
  }

  static func text(_ chunk: Chunk) -> String { String(decoding: chunk.disassembly(), as: UTF8.self) }

  @Test func `people write chunks`() throws {
    let text = """
      ; counts to three
      .line 1
              constant 0
              define_global count
      .line 2
      again:  get_global count
              constant 3              ; the limit
              less
              jump_if_false @end
              get_global count
              constant 1
              add
              set_global "count"
              pop
              loop @again
      end:    get_global count
              halt
      """
    let chunk = try Chunk.assembled(Array(text.utf8))
    #expect(
      chunk.code == [
        0, 0, 8, 1, 7, 1, 0, 2, 18, 24, 0, 11, 7, 1, 0, 3, 10, 9, 1, 4, 25, 0, 19, 7, 1, 31,
      ])
    #expect(chunk.constants == [.number(0), .text(Array("count".utf8)), .number(3), .number(1)])
    #expect(chunk.line(at: 3) == 1 && chunk.line(at: 4) == 2)
    let again = Self.text(chunk)
    #expect(MadeChunks.areSame(try Chunk.assembled(Array(again.utf8)), chunk), "\(again)")
    #expect(again.contains("at_4:\n    get_global count                ; 4\n"), "\(again)")
    #expect(again.contains("    loop @at_4                      ; 20\n"), "\(again)")
    #expect(!again.contains(".constant"), "\(again)")
  }

  @Test func `every constant survives`() throws {
    var code: [UInt8] = []
    for index in MadeChunks.constants.indices { code += [0, UInt8(index)] }
    let chunk = try MadeChunks.chunk(code, MadeChunks.constants)
    let text = Self.text(chunk)
    #expect(!text.contains(".constant") && !text.contains("#"), "\(text)")
    #expect(MadeChunks.areSame(try Chunk.assembled(Array(text.utf8)), chunk), "\(text)")
    let unused = try MadeChunks.chunk([31], MadeChunks.constants + MadeChunks.constants)
    #expect(MadeChunks.areSame(try Chunk.assembled(unused.disassembly()), unused))
    #expect(text.contains("\"two words; \\\"quoted\\\" \\\\ \\n\\t\\r é 漢 🦀\""), "\(text)")
    #expect(text.contains("\"\\x00\\x01\\x7f\\x80\\xff\\xc2\""), "\(text)")
  }

  @Test func `constants that are there twice, in another order or not at all survive`() throws {
    let (one, two) = (CodeImage.Constant.number(1), CodeImage.Constant.text([0x61]))
    let chunks = [
      try MadeChunks.chunk([0, 1, 0, 0, 31], [one, two]), try MadeChunks.chunk([0, 1, 31], [one, one]),
      try MadeChunks.chunk([0, 7, 7, 0, 8, 1, 31], [one, two, two]),
      try MadeChunks.chunk([0, 0], [one, two, one]),
      try MadeChunks.chunk([0, 0, 0, 1], [.number(0), .number(-0.0)]), try MadeChunks.chunk([], []),
      try MadeChunks.chunk([0, 0, 0, 2, 0, 1], [one, one, two]),
    ]
    for chunk in chunks {
      #expect(MadeChunks.areSame(try Chunk.assembled(chunk.disassembly()), chunk), "\(Self.text(chunk))")
    }
  }

  @Test func `jumps to nowhere, cut operands and unknown opcodes survive`() throws {
    let codes: [[UInt8]] = [
      [23, 0, 0], [23, 0, 1, 0, 0], [23, 0, 9], [25, 0, 3], [25, 0, 4], [25, 0xff, 0xff], [23], [23, 0], [0],
      [32], [255, 31], [24, 0, 0, 23, 0, 0],
    ]
    for code in codes {
      let chunk = try MadeChunks.chunk(code, [.nil])
      #expect(MadeChunks.areSame(try Chunk.assembled(chunk.disassembly()), chunk), "\(Self.text(chunk))")
    }
  }

  @Test func `an instruction of two lines survives`() throws {
    let chunk = try MadeChunks.chunk(
      [0, 0, 23, 0, 0, 31], [.number(4)], lines: [1, 2, 2, 2, 3, 2_147_483_647])
    #expect(MadeChunks.areSame(try Chunk.assembled(chunk.disassembly()), chunk), "\(Self.text(chunk))")
  }

  @Test func `mistakes have a place`() {
    #expect(Self.note("halt\n  nope 1\n") == "line 2, column 3: nope is no instruction")
    #expect(Self.note("halt halt") == "line 1, column 6: 'h' is too much here")
    #expect(Self.note("get_local 256") == "line 1, column 11: a number is 0 to 255")
    #expect(Self.note("get_local") == "line 1, column 10: a number is missing")
    #expect(Self.note("constant") == "line 1, column 9: a constant is missing")
    #expect(Self.note("constant word") == "line 1, column 10: word is no constant; strings have quotes")
    #expect(Self.note("constant 1.2.3") == "line 1, column 10: this is no number")
    #expect(Self.note("constant 1e") == "line 1, column 10: this is no number")
    #expect(Self.note("constant 1e999") == "line 1, column 10: the number is too large")
    #expect(Self.note("constant bits 0x12") == "line 1, column 15: bits are 0x and 16 digits")
    #expect(Self.note("constant \"abc") == "line 1, column 10: the string does not end")
    #expect(Self.note("constant \"a\\q\"").hasPrefix("line 1, column 12: there is no such escape"))
    #expect(Self.note("constant \"a\\x+1\"") == "line 1, column 12: \\x needs two digits")
    #expect(Self.note("jump @there") == "line 1, column 6: there is no label there")
    #expect(Self.note("a: nil\njump @a") == "line 2, column 6: the label a is behind: only loop goes back")
    #expect(Self.note("loop @a\nnil\na:") == "line 1, column 6: the label a is ahead: loop goes back")
    #expect(Self.note("a: nil\na: nil") == "line 2, column 1: the label a is there twice")
    #expect(Self.note("get_global 5") == "line 1, column 12: a name is missing")
    #expect(Self.note(".nope") == "line 1, column 1: .nope is no directive")
    #expect(Self.note(".line -1").hasPrefix("line 1, column 7: a line is 0 to "))
    #expect(Self.note(".byte") == "line 1, column 6: a byte is missing")
    #expect(Self.note("5") == "line 1, column 1: here is '5' where an instruction should be")
    let far = "jump @end\n" + String(repeating: "nil\n", count: 65_536) + "end:"
    #expect(Self.note(far) == "line 1, column 6: the label end is more than 65535 bytes away")
    let near = "jump @end\n" + String(repeating: "nil\n", count: 65_535) + "end:"
    #expect(Self.note(near) == "none")
    let many = (0...256).map { "constant \($0)\n" }.joined()
    #expect(Self.note(many) == "line 257, column 10: instructions reach only the first 256 constants")
  }

  @Test func `random chunks are the same after text`() throws {
    let seed = FuzzRandom.seed()
    var random = FuzzRandom(seed)
    for _ in 0..<4_000 {
      let chunk = try MadeChunks.random(&random)
      let text = chunk.disassembly()
      let again = try Chunk.assembled(text)
      #expect(MadeChunks.areSame(again, chunk), "FUZZ_SEED=\(seed)\n\(Self.text(chunk))")
      #expect(again.disassembly() == text, "FUZZ_SEED=\(seed)")
    }
  }

  @Test func `mutated text is a chunk or a failure with a place`() throws {
    let seed = FuzzRandom.seed()
    var random = FuzzRandom(seed)
    for _ in 0..<6_000 {
      let text = random.mutated(try MadeChunks.random(&random).disassembly())
      do throws(Failure) {
        let chunk = try Chunk.assembled(text)
        #expect(MadeChunks.areSame(try Chunk.assembled(chunk.disassembly()), chunk), "FUZZ_SEED=\(seed)")
      } catch { #expect(error.error.trap.message.hasPrefix("line "), "FUZZ_SEED=\(seed)") }
    }
  }
}
