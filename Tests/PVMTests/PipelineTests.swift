import Bytes
import Foundation
import TestSupport
import Testing

@testable import PVM

@Suite struct PipelineTests {
  /// Code in which anything may stand, mostly instructions with registers that meet each other.
  static func program(_ random: inout FuzzRandom, _ profile: Profile) throws -> Program {
    var code: [UInt8] = []
    var mask: [UInt8] = []
    let all = Instruction.allCases.compactMap { $0.opcode(in: profile) }
    let few = (0..<Int.random(in: 1...6, using: &random)).map { _ in all.randomElement(using: &random) ?? 0 }
    let registers = UInt8.random(in: 1...13, using: &random)
    let moves = Int.random(in: 0...3, using: &random)
    for _ in 0..<Int.random(in: 1...80, using: &random) {
      let kind = Int.random(in: 0..<12, using: &random)
      let some = kind < 6 ? few : all
      mask.append(1)
      code.append(kind < moves ? 100 : some.randomElement(using: &random) ?? 0)
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        mask.append(0)
        let low = UInt8.random(in: 0..<registers, using: &random)
        code.append(low | UInt8.random(in: 0..<registers, using: &random) << 4)
      }
      if kind == 11, Int.random(in: 0..<10, using: &random) == 0 { mask[mask.count - 1] = 1 }
    }
    var bits = [UInt8](repeating: 0, count: (code.count + 7) / 8)
    for (index, bit) in mask.enumerated() { bits[index / 8] |= bit << UInt8(index % 8) }
    return try Program(code: code, mask: bits, jumpTable: [], profile: profile, strict: false)
  }

  /// Any numbers at all: what does not fit the processor must not hold it up.
  static func costs(_ random: inout FuzzRandom) -> Costs {
    var costs = Costs.of(.gp08)
    for index in costs.byInstruction.indices where Bool.random(using: &random) {
      var cost = Cost()
      cost.cycles = UInt8.random(in: 0...(Bool.random(using: &random) ? 3 : 255), using: &random)
      cost.slots = UInt8.random(in: 0...6, using: &random)
      cost.slotsSame = UInt8.random(in: 0...4, using: &random)
      cost.sameRule = UInt8.random(in: 0...3, using: &random)
      cost.alu = UInt8.random(in: 0...3, using: &random)
      cost.load = UInt8.random(in: 0...5, using: &random) / 4
      cost.store = UInt8.random(in: 0...5, using: &random) / 4
      cost.multiply = UInt8.random(in: 0...5, using: &random) / 4
      cost.divide = UInt8.random(in: 0...5, using: &random) / 4
      costs.byInstruction[index] = cost
    }
    return costs
  }

  static func differences(_ program: Program, _ costs: Costs) -> (blocks: Int, wrong: [UInt32]) {
    let meter = Meter(program, costs, .profile)
    let blocks = GasVectorTests.blocks(program)
    return (blocks.count, blocks.filter { meter.charge($0) != NaivePipeline.cost(program, costs, at: $0) })
  }

  @Test func `the fast pipeline finds what the written one finds`() throws {
    let seed = FuzzRandom.seed()
    var random = FuzzRandom(seed)
    var blocks = 0
    for _ in 0..<600 {
      let profile = Bool.random(using: &random) ? Profile.gp08 : .gp07
      let program = try Self.program(&random, profile)
      var costs = Costs.of(.gp08)
      if Int.random(in: 0..<3, using: &random) == 0 { costs = Self.costs(&random) }
      let found = Self.differences(program, costs)
      blocks += found.blocks
      #expect(found.wrong == [], "FUZZ_SEED=\(seed)")
      if !found.wrong.isEmpty { return }
    }
    #expect(blocks > 2000)
  }

  @Test func `a block longer than anything in flight costs the same both ways`() throws {
    for (opcode, operands) in [(UInt8(200), [UInt8(0x10), 2]), (203, [0x10, 2]), (51, [1, 3])]
      as [(UInt8, [UInt8])]
    {
      let code = Array(repeating: [opcode] + operands, count: 150).flatMap { $0 }
      var mask = [UInt8](repeating: 0, count: (code.count + 7) / 8)
      for at in stride(from: 0, to: code.count, by: 3) { mask[at / 8] |= 1 << UInt8(at % 8) }
      let program = try Program(code: code, mask: mask, jumpTable: [], profile: .gp08, strict: false)
      #expect(Self.differences(program, .of(.gp08)).wrong == [])
    }
  }

  @Test func `all of pinky costs the same both ways, fast`() throws {
    guard let folder = vectors("block-gas-gp08") else { return }
    let bytes = try [UInt8](Data(contentsOf: folder.appendingPathComponent("pinky.bin")))
    let program = try GasVectorTests.program(bytes, .gp08)
    #expect(Self.differences(program, .of(.gp08)).wrong == [])
    let blocks = GasVectorTests.blocks(program)
    let clock = ContinuousClock()
    var best = Duration.seconds(1)
    for _ in 0..<15 {
      let meter = Meter(program, .of(.gp08), .profile)
      best = min(best, clock.measure { for pc in blocks { _ = meter.charge(pc) } })
    }
    let seconds = Double(best.components.attoseconds) / 1e18
    print("gas model: \(blocks.count) blocks, \(Double(program.count) / seconds / 1e6) MB/s")
  }
}
