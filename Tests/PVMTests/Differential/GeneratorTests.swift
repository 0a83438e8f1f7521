import PVM
import PVMFuzz
import TestSupport
import Testing

/// What the random programs are worth: a generator that draws little tests little.
@Suite struct GeneratorTests {
  @Test(arguments: Profile.allCases)
  func `every instruction of a profile is drawn`(_ profile: Profile) throws {
    var drawn: Set<UInt8> = []
    for seed in UInt64(0)..<4000 {
      let program = FuzzCase(seed: seed).program
      if program.profile == profile { drawn.formUnion(program.places.map { program.code[$0] }) }
    }
    for instruction in Instruction.allCases {
      guard let opcode = instruction.opcode(in: profile) else { continue }
      #expect(drawn.contains(opcode), "\(instruction.name) was never drawn")
    }
  }

  @Test func `a seed draws the same again`() {
    for seed in UInt64(0)..<200 {
      let first = FuzzCase(seed: seed)
      let second = FuzzCase(seed: seed)
      #expect(first.bytes == second.bytes && first.registers == second.registers && first.gas == second.gas)
    }
  }

  @Test func `code and bitmask fit`() {
    for seed in UInt64(0)..<2000 {
      let program = FuzzCase(seed: seed).program
      #expect(program.mask.count == (program.code.count + 7) / 8)
      #expect(program.places.allSatisfy { $0 <= program.code.count })
    }
  }
}
