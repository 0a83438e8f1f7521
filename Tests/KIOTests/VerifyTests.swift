import KIO
import Machine
import TestSupport
import Testing

@Suite struct VerifyTests {
  /// What is wrong with these bytes: code, offset, text.
  private func problem(_ bytes: [UInt8], constants: Int = 0) throws -> (TrapCode, Int, String)? {
    let chunk = try chunk(bytes: bytes, constants: constants)
    do throws(Failure) {
      _ = try chunk.image()
      return nil
    } catch {
      #expect(error.status == .compileError && error.error.trace.count == 1)
      return (error.error.trap.code, error.error.trace[0].offset, error.error.trap.message)
    }
  }

  private func check(
    _ bytes: [UInt8], constants: Int = 0, _ code: TrapCode, at offset: Int, _ text: String,
    _ location: SourceLocation = #_sourceLocation
  ) throws {
    let found = try problem(bytes, constants: constants)
    #expect(found?.0 == code && found?.1 == offset, sourceLocation: location)
    #expect(found?.2 == text, sourceLocation: location)
  }

  @Test func `opcodes are known, in code that cannot be reached as well`() throws {
    #expect(try problem([31]) == nil)
    try check([32], .invalidOpcode, at: 0, "there is no opcode 32")
    try check([31, 255], .invalidOpcode, at: 1, "there is no opcode 255")
  }

  @Test func `operands are whole`() throws {
    #expect(try problem([0, 0, 31], constants: 1) == nil)
    try check([31, 0], .endOfCode, at: 1, "the operand of constant is cut off")
    try check([31, 23, 0], .endOfCode, at: 1, "the operand of jump is cut off")
    #expect(try problem([31, 23, 0, 0]) == nil)
  }

  @Test func `constants are there, names are strings`() throws {
    #expect(try problem([0, 2, 31], constants: 3) == nil)
    try check([0, 3, 31], constants: 3, .badConstant, at: 0, "there is no constant 3 of 3")
    #expect(try problem([7, 2, 31], constants: 3) == nil)
    try check([7, 1, 31], constants: 3, .badConstant, at: 0, "the name, constant 1, is no string")
    try check([1, 8, 0, 31], constants: 3, .badConstant, at: 1, "the name, constant 0, is no string")
    try check([30, 0, 31], constants: 3, .badConstant, at: 0, "the name, constant 0, is no string")
    #expect(try problem([31, 0, 9, 31], constants: 3) == nil, "it cannot be reached")
  }

  @Test func `jumps lead to instructions`() throws {
    #expect(try problem([23, 0, 1, 31, 31]) == nil)
    try check([23, 0, 1, 31], .badJump, at: 0, "a jump to 4, out of the code")
    try check([23, 0, 1, 0, 0, 31], constants: 1, .badJump, at: 0, "a jump into the instruction at 4")
    #expect(try problem([25, 0, 3]) == nil)
    try check([25, 0, 4], .badJump, at: 0, "a jump to -1, out of the code")
    try check([25, 0, 1], .badJump, at: 0, "a jump into the instruction at 2")
    try check([1, 24, 255, 255, 31], .badJump, at: 1, "a jump to 65539, out of the code")
  }

  @Test func `code does not run off its end`() throws {
    try check([], .endOfCode, at: 0, "the code runs off its end")
    try check([1], .endOfCode, at: 0, "the code runs off its end")
    try check([1, 4], .endOfCode, at: 1, "the code runs off its end")
    try check([1, 24, 0, 0], .badJump, at: 1, "a jump to 4, out of the code")
    try check([1, 24, 0, 1, 31, 1], .endOfCode, at: 5, "the code runs off its end")
    #expect(try problem([31, 1]) == nil, "it cannot be reached")
    #expect(try problem([23, 0, 1, 4, 31]) == nil, "what cannot be reached may take what is not there")
  }

  @Test func `the stack has what instructions take`() throws {
    try check([4, 31], .stackUnderflow, at: 0, "pop needs 1 value of 0")
    try check([1, 10, 31], .stackUnderflow, at: 1, "add needs 2 values of 1")
    #expect(try problem([1, 1, 10, 31]) == nil)
    try check([1, 1, 29, 31], .stackUnderflow, at: 2, "array_set needs 3 values of 2")
    try check([1, 1, 26, 2, 31], .stackUnderflow, at: 2, "call needs 3 values of 2")
    #expect(try problem([1, 1, 26, 1, 31]) == nil)
    try check([1, 27, 2, 31], .stackUnderflow, at: 1, "array_new needs 2 values of 1")
    #expect(try problem([27, 0, 31]) == nil)
    try check([1, 24, 0, 1, 4, 31], .stackUnderflow, at: 4, "pop needs 1 value of 0")
  }

  @Test func `locals are on the stack`() throws {
    #expect(try problem([1, 5, 0, 31]) == nil)
    try check([1, 5, 1, 31], .badSlot, at: 1, "there is no local 1: the stack has 1 value")
    try check([5, 0, 31], .badSlot, at: 0, "there is no local 0: the stack has 0 values")
    #expect(try problem([1, 6, 0, 31]) == nil)
    try check([1, 6, 1, 31], .badSlot, at: 1, "there is no local 1: the stack has 1 value")
    try check([6, 0, 31], .stackUnderflow, at: 0, "set_local needs 1 value of 0")
  }

  @Test func `heights that differ where paths meet are for the run to check`() throws {
    // A loop that pushes; a branch of which one side pushes; and a pop that is too much on one of the paths.
    for bytes: [UInt8] in [[1, 25, 0, 4], [1, 24, 0, 1, 1, 31], [1, 24, 0, 1, 1, 4, 31]] {
      let image = try chunk(bytes: bytes).image()
      #expect(image.maxHeight == nil && image.height(at: 0) == nil)
      #expect(image.code(0, .loop) == nil && image.code(0, .threaded, level: .plain) == nil)
    }
    #expect(try chunk(bytes: [1, 25, 0, 4]).translation() == "; no register form: it is run as it stands\n")
    // What can be reached in any way is checked all the same.
    try check([1, 24, 0, 1, 1, 4, 0, 5, 31], .badConstant, at: 6, "there is no constant 5 of 0")
  }

  @Test func `failures say the line`() throws {
    let chunk = Chunk()
    try chunk.write(1, line: 10)
    try chunk.write(10, line: 20)
    try chunk.write(31, line: 30)
    let failure = #expect(throws: Failure.self) { try chunk.image() }
    #expect(failure?.error.trace == [TraceFrame(function: "chunk", offset: 1, line: 20)])
    #expect(throws: Failure.self, "it fails as often as it is asked") { try chunk.image() }
  }

  @Test func `whatever bytes come, there is an answer`() throws {
    let seed = FuzzRandom.seed()
    var random = FuzzRandom(seed)
    var accepted = 0
    for _ in 0..<20_000 {
      var bytes = (0..<Int.random(in: 0...12, using: &random)).map { _ in
        UInt8.random(in: 0...32, using: &random)
      }
      if Bool.random(using: &random) { bytes.append(31) }
      guard let found = try problem(bytes, constants: 4) else {
        accepted += 1
        continue
      }
      #expect(found.1 <= bytes.count && !found.2.isEmpty, "FUZZ_SEED=\(seed)")
    }
    #expect(accepted > 100, "FUZZ_SEED=\(seed)")
  }

  @Test func `a large chunk takes time by its size alone`() throws {
    // Each jump leads to the next; all heights grow.
    let chunk = Chunk()
    for _ in 0..<20_000 {
      for byte: UInt8 in [1, 2, 24, 0, 0, 23, 0, 0] { try chunk.write(byte, line: 1) }
    }
    try chunk.write(31, line: 1)
    #expect(try chunk.image().maxHeight == 20_001)
  }
}
