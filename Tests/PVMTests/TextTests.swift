import Bytes
import Foundation
import TestSupport
import Testing

@testable import PVM

@Suite struct TextTests {
  static func code(_ text: String, _ profile: Profile = .gp08) throws -> [UInt8] {
    try ProgramBlob.decode(try TextAssembler.assemble(text, profile), strict: true).code
  }

  static func note(_ text: String, _ profile: Profile = .gp08) -> String {
    ProgramTests.fault { _ = try TextAssembler.assemble(text, profile) }?.note ?? "none"
  }

  static func program(_ blob: [UInt8], _ profile: Profile) throws -> Program {
    Program(try ProgramBlob.decode(blob, strict: false), profile: profile, strict: false)
  }

  @Test func `people write programs`() throws {
    let text = """
      // Sums what r7 counts down from.
      .jump @start, 3
      start:  load_imm r8, 0
      loop:   add_64 r8, r8, r7       // r8 += r7
              add_imm_64 a0, a0, -1
              branch_ne_imm r7, 0, @loop
              store_ind_u64 r8, [sp - 8]
              load_ind_u32 r9, [r1]
              store_imm_u32 [0xfeff0000], 0xdead_beef
              jump_ind ra
      """
    let blob = try TextAssembler.assemble(text, .gp08)
    let program = try Self.program(blob, .gp08)
    #expect(program.jumpTable == [0, 3])
    #expect(
      program.code == [
        51, 8, 200, 0x78, 8, 149, 0x77, 0xff, 82, 7, 0xfa, 123, 0x18, 0xf8, 128, 0x19, 32, 4, 0, 0, 0xff,
        0xfe, 0xef,
        0xbe, 0xad, 0xde, 50, 0,
      ])
    let again = try Disassembler.text(program)
    #expect(try TextAssembler.assemble(again, .gp08) == blob)
    #expect(
      again.contains("  branch_ne_imm r7, 0, @at_2\n") || again.contains("  branch_ne_imm r7, 0, @block_2\n"))
    #expect(again.contains("  store_ind_u64 r8, [r1 - 8]\n"))
  }

  @Test func `every instruction has a form that reads back`() throws {
    for profile in Profile.allCases {
      for instruction in Instruction.allCases {
        guard let opcode = instruction.opcode(in: profile) else { continue }
        for x in [0, 1, -1, 127, 128, -32_768, 0x1234_5678, -0x8000_0000] as [Int64] {
          var operands = TextOperands(a: 3, b: 12, d: 7)
          operands.x = UInt64(bitPattern: x)
          operands.y = UInt64(bitPattern: -x / 3)
          var code: [UInt8] = []
          operands.append(opcode, instruction.form, to: &code)
          if instruction.form.hasTarget {
            TextOperands.append(operands.y, TextOperands.least(operands.y), to: &code)
          }
          let program = try ProgramTests.program(code, [0], profile)
          let text = try Disassembler.text(program)
          #expect(!text.contains(".instruction"), "\(text)")
          #expect(try TextAssembler.assemble(text, profile) == program.blob(), "\(text)")
        }
      }
    }
  }

  @Test func `the vectors are the same after text`() throws {
    for (name, bytes, profile) in try VectorBlobs.all() {
      let text = try Disassembler.text(try Self.program(bytes, profile))
      #expect(try TextAssembler.assemble(text, profile) == bytes, "\(name)")
    }
  }

  @Test func `whatever is written otherwise survives`() throws {
    let blobs: [[UInt8]] = [
      // Longer counts, padding, an entry size that is not needed.
      [0x80, 1, 3, 0x80, 1, 0, 0, 0, 0, 0xff],
      [0, 1, 0],
      [2, 0, 1, 0, 1],
      // Entries of more than 32 bits.
      [2, 5, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1],
      // Long immediates, a length of 7, registers above 12, unused bits, operands that belong to what
      // follows.
      [0, 0, 7, 51, 7, 1, 0, 0, 0, 0, 0b1],
      [0, 0, 6, 30, 7, 1, 0, 0, 0, 0b1],
      [0, 0, 3, 200, 0xff, 0xff, 0b1],
      [0, 0, 3, 51, 0xf1, 1, 0b1],
      [0, 0, 3, 200, 200, 200, 0b111],
      [0, 0, 3, 255, 1, 2, 0b1],
      // A jump with more bytes than it needs.
      [0, 0, 4, 40, 0, 0, 0, 0b1],
    ]
    for profile in Profile.allCases {
      for blob in blobs {
        let text = try Disassembler.text(try Self.program(blob, profile))
        #expect(try TextAssembler.assemble(text, profile) == blob, "\(text)")
      }
    }
  }

  @Test func `targets that could be shorter together survive`() throws {
    // Each of two jumps is just too far for one byte, because the other takes two.
    var code: [UInt8] = [40, 130, 0]
    code += [UInt8](repeating: 1, count: 124)
    let back = Int16(-Int(code.count))
    code += [40, UInt8(truncatingIfNeeded: back), UInt8(truncatingIfNeeded: back >> 8), 0]
    var marks = [0] + Array(3..<128)
    marks.append(130)
    code[1] = 130
    let program = try ProgramTests.program(code, marks)
    let text = try Disassembler.text(program)
    #expect(try TextAssembler.assemble(text, .gp08) == program.blob(), "\(text)")
  }

  @Test func `mistakes have a place`() {
    #expect(Self.note("trap\n  nope r1\n") == "line 2, column 3: nope is no instruction")
    #expect(Self.note("add_64 r1, r13, r2") == "line 1, column 12: r13 is no register: they are r0 to r12")
    #expect(Self.note("add_64 r1 r2") == "line 1, column 11: here is 'r' where ',' should be")
    #expect(Self.note("jump @there") == "line 1, column 7: there is no such label")
    #expect(Self.note("a: trap\na: trap") == "line 2, column 1: the label a is there twice")
    #expect(Self.note("trap trap") == "line 1, column 6: 't' is too much here")
    #expect(Self.note("load_imm r1,").hasPrefix("line 1, column 13: a number is missing"))
    #expect(Self.note("load_imm r1, 0x80000000").hasPrefix("line 1, column 14: the number does not fit"))
    #expect(Self.note("load_imm r1, 300/1") == "line 1, column 14: the number takes 2 bytes")
    #expect(Self.note("jump 300/1") == "line 1, column 6: the target is too far for 1 bytes")
    #expect(Self.note("sbrk r1, r2") == "line 1, column 1: gp08 has no instruction sbrk")
    #expect(Self.note(".nope") == "line 1, column 1: .nope is no directive")
    #expect(Self.note(".data 256") == "line 1, column 7: a byte is at most 255")
    #expect(Self.note(".data 0 * 9999999999").hasPrefix("line 1, column 11: "))
    #expect(Self.note(".jump 0 * 99999999").hasPrefix("line 1, column 11: there is room for"))
    #expect(Self.note("load_imm_64 r1, 0x10000000000000000").hasSuffix("more than 64 bits"))
  }

  @Test func `random programs are the same after text`() throws {
    let seed = FuzzRandom.seed()
    var random = FuzzRandom(seed)
    for _ in 0..<3_000 {
      let profile = Bool.random(using: &random) ? Profile.gp07 : .gp08
      let count = Int.random(in: 0...120, using: &random)
      let code = (0..<count).map { _ in
        UInt8.random(in: 0...(Bool.random(using: &random) ? 255 : 40), using: &random)
      }
      let dense = Int.random(in: 1...30, using: &random)
      let marks = (0..<count).filter { _ in Int.random(in: 0..<dense, using: &random) == 0 }
      var mask = [UInt8](repeating: 0, count: (count + 7) / 8)
      for mark in marks { mask[mark / 8] |= 1 << UInt8(mark % 8) }
      let table = (0..<Int.random(in: 0...9, using: &random)).map { _ in
        UInt32.random(in: 0...UInt32(count + 3), using: &random)
      }
      let program = try Program(code: code, mask: mask, jumpTable: table, profile: profile, strict: false)
      let text = try Disassembler.text(program)
      #expect(try TextAssembler.assemble(text, profile) == program.blob(), "FUZZ_SEED=\(seed)\n\(text)")
    }
  }

  @Test func `mutated blobs are the same after text`() throws {
    let blobs = try VectorBlobs.all().filter { $0.bytes.count < 1_000 }
    guard !blobs.isEmpty else { return }
    let seed = FuzzRandom.seed()
    var random = FuzzRandom(seed)
    for _ in 0..<2_000 {
      let (name, bytes, profile) = blobs[Int.random(in: 0..<blobs.count, using: &random)]
      let mutated = random.mutated(bytes)
      guard let blob = try? ProgramBlob.decode(mutated, strict: false) else { continue }
      let program = Program(blob, profile: profile, strict: false)
      let text = try Disassembler.text(program)
      #expect(try TextAssembler.assemble(text, profile) == mutated, "FUZZ_SEED=\(seed) \(name)")
      let from = UInt32.random(in: 0...program.count, using: &random)
      _ = try Disassembler.text(program, from, from + 20)
    }
  }

  @Test func `mutated text is a program or a fault`() throws {
    var random = FuzzRandom(FuzzRandom.seed())
    let text = Array(
      """
      .entry_size 2
      .jump @a, 5 * 3, @b
      a: load_imm r1, -0x10/2
      b: branch_eq r1, r2, @a/3
        .data 1 2 * 5 // more
        .instruction 51 7
        load_imm_jump_ind r1, 5, r2 - 3
        store_imm_ind_u8 [r5 + 1], 2
      """.utf8)
    for _ in 0..<5_000 {
      let mutated = random.mutated(text)
      do { _ = try TextAssembler.assemble(mutated, .gp07) } catch { #expect(!error.note.isEmpty) }
    }
  }
}
