import Bytes
import Testing

@testable import PVM

@Suite struct DecoderTests {
  @Test func `operands are read as the form says`() throws {
    let program = try Program(
      code: [131, 0x98, 0xfe, 0], mask: [0b1001], jumpTable: [], profile: .gp08, strict: false)
    let decoded = program.decoder.decode(0)
    #expect(decoded.instruction == .addImm32)
    #expect(decoded.a == 8 && decoded.b == 9)
    #expect(decoded.x == UInt64(bitPattern: -2) && decoded.next == 3)
    #expect(program.decoder.decode(3).instruction == .trap)
    #expect(program.decoder.decode(1).instruction == .trap)
  }
}
