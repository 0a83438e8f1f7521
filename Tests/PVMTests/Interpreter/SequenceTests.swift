import Bytes
import CShims
import TestSupport
import Testing

@testable import PVM

/// What runs as one handler, handed-on values, and the edges of what the interpreter makes.
@Suite struct SequenceTests {
  /// Instructions that sequences are made of, by how their operands are written.
  private static let triples: [Instruction] = [
    .add64, .mul64, .xor, .and, .or, .andInv, .sub64, .setLtU, .cmovIz, .cmovNz, .add32,
  ]
  private static let immediates: [Instruction] = [
    .addImm64, .addImm32, .shloLImm64, .shloRImm64, .sharRImm64, .andImm, .rotR32Imm, .loadIndU8, .loadIndU32,
    .loadIndI32,
    .loadIndU64, .storeIndU8, .storeIndU32, .storeIndU64,
  ]
  private static let branches: [Instruction] = [.branchNe, .branchEq, .branchLtU, .branchGeU, .branchGeS]

  /// Code with few registers, so that most instructions read what the one before wrote. r1 points to memory.
  private static func code(_ random: inout FuzzRandom, _ profile: Profile) -> (code: [UInt8], mask: [UInt8]) {
    var (code, mask): ([UInt8], [UInt8]) = ([], [])
    func emit(_ bytes: [UInt8]) {
      if code.count + bytes.count > mask.count * 8 { mask += [0, 0] }
      mask[code.count >> 3] |= 1 << UInt8(code.count & 7)
      code += bytes
    }
    for _ in 0..<60 {
      let (a, b, d) = (
        UInt8(2 + random.next() % 3), UInt8(2 + random.next() % 3), UInt8(2 + random.next() % 3)
      )
      let small = UInt8(random.next() % 64)
      switch random.next() % 20 {
      case 0..<7:
        let which = triples[Int(random.next() % UInt64(triples.count))]
        emit([which.opcode(in: profile) ?? 0, a | b << 4, d])
      case 7..<15:
        let which = immediates[Int(random.next() % UInt64(immediates.count))]
        // Now and then memory is not where the register says.
        let touches = which.name.hasPrefix("load") || which.name.hasPrefix("store")
        emit([which.opcode(in: profile) ?? 0, a | (touches && random.next() % 30 != 0 ? 1 : b) << 4, small])
      case 15: emit([Instruction.moveReg.opcode(in: profile) ?? 0, a | b << 4])
      case 16: emit([Instruction.loadImm64.opcode(in: profile) ?? 0, a, small, 0, 0, 0, 0, 0, 0, 0])
      default:
        let which = branches[Int(random.next() % UInt64(branches.count))]
        emit([which.opcode(in: profile) ?? 0, a | b << 4, 3])
      }
    }
    return (code, mask)
  }

  @Test(arguments: [Lowered.Style.threaded, .loop])
  func `sequences do what their instructions do`(_ style: Lowered.Style) throws {
    let seed = FuzzRandom.seed()
    var joined = 0
    for index in 0..<UInt64(150) {
      var random = FuzzRandom(seed &+ index)
      let profile: Profile = random.next() % 2 == 0 ? .gp07 : .gp08
      let (code, mask) = Self.code(&random, profile)
      let program = try Program(code: code, mask: mask, jumpTable: [], profile: profile, strict: false)
      let lowered = try Lowered(program, Meter(program, .of(profile), .profile), style)
      try Self.compare(program, lowered, seed &+ index)
      joined += lowered.joined
    }
    #expect(joined > 150 || style == .loop, "no sequences were found")
  }

  /// From every place, with the stepper and with the interpreter.
  private static func compare(_ program: Program, _ lowered: Lowered, _ seed: UInt64) throws {
    var random = FuzzRandom(seed)
    let reference = try LoweredBench(seed, program, lowered.meter, nil)
    let bench = try LoweredBench(seed, program, lowered.meter, lowered)
    for each in [reference, bench] { try each.memory.map(0x2_0000, 8192, write: true) }
    for start in 0..<12 {
      let pc = start == 0 ? 0 : random.next() % UInt64(program.count)
      let values = (0..<3).map { _ in random.next() >> (random.next() % 64) }
      for each in [reference, bench] {
        each.pc = pc
        each.memory.registers[1] = 0x2_0ff0 - UInt64(start)
        for (index, value) in values.enumerated() { each.memory.registers[2 + index] = value }
        each.stepper.isCharged = false
        each.stepper.gas = 3000
      }
      let want = try #require(reference.go())
      let got = try #require(bench.go())
      let note = "FUZZ_SEED=\(seed) from \(pc)"
      try #require(
        got == want && bench.pc == reference.pc,
        "\(note): \(got) at \(bench.pc), not \(want) at \(reference.pc)")
      try #require(
        bench.registers == reference.registers && bench.stepper.gas == reference.stepper.gas, "\(note)")
      try #require(try bench.contents() == reference.contents(), "\(note)")
    }
  }

  @Test func `a program with more instructions than there is room for ends all the same`() throws {
    // Nothing but fallthrough: one op for each byte.
    let count = 20_000
    let program = try Program(
      code: [UInt8](repeating: 1, count: count), mask: [UInt8](repeating: 0xff, count: count / 8),
      jumpTable: [],
      profile: .gp07, strict: false)
    let meter = Meter(program, .of(.gp07), .profile)
    let lowered = try Lowered(program, meter)
    let bench = try LoweredBench(1, program, meter, lowered)
    bench.stepper.gas = 30_000
    #expect(bench.go(atMost: 100_000) == .panicked)
    #expect(bench.pc == UInt64(count) && bench.stepper.gas == 30_000 - UInt64(count) - 1)
    #expect(lowered.size <= lowered.opsMax && lowered.size > count / 4)
  }

  @Test func `a segment that costs more than 32 bits say is paid in full`() throws {
    var costs = Costs.of(.gp07)
    for index in costs.byInstruction.indices { costs.byInstruction[index].price = 1 << 31 }
    // add_imm_64 r2, r2, 1 twice, then back to the start.
    let code: [UInt8] = [149, 0x22, 1, 149, 0x22, 1, 40, 0xfa]
    let program = try Program(code: code, mask: [0b0100_1001], jumpTable: [], profile: .gp07, strict: false)
    let meter = Meter(program, costs, .profile)
    let bench = try LoweredBench(1, program, meter, try Lowered(program, meter))
    bench.memory.registers[2] = 0
    bench.stepper.gas = (10 * 3 + 2) << 31
    #expect(bench.go() == .outOfGas)
    #expect(bench.memory.registers[2] == 22 && bench.pc == 6 && bench.stepper.gas == 0)
  }

  @Test func `threads share one program`() async throws {
    var random = FuzzRandom(FuzzRandom.seed())
    let (code, mask) = Self.code(&random, .gp08)
    let program = try Program(code: code, mask: mask, jumpTable: [], profile: .gp08, strict: false)
    let lowered = try Lowered(program, Meter(program, .of(.gp08), .profile))
    let seed = random.next()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<4 { group.addTask { try Self.compare(program, lowered, seed) } }
      try await group.waitForAll()
    }
  }
}
