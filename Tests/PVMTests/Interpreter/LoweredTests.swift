import Bytes
import PVMFuzz
import TestSupport
import Testing

@testable import PVM

/// The interpreter against the stepper: at every stop everything has to be the same.
@Suite struct LoweredTests {
  private static let programs: UInt64 = 400

  @Test(arguments: [Lowered.Style.threaded, .loop])
  func `random programs end as the stepper ends them`(_ style: Lowered.Style) throws {
    let seed = FuzzRandom.seed()
    var entries = 0
    for index in 0..<Self.programs {
      entries += try compare(seed &+ index, style)
    }
    #expect(entries > Int(Self.programs), "the interpreter hardly ran")
  }

  private func compare(_ seed: UInt64, _ style: Lowered.Style) throws -> Int {
    let drawing = FuzzCase(seed: seed)
    let drawn = drawing.program
    let program = try Program(
      code: drawn.code, mask: drawn.mask, jumpTable: drawn.jumpTable.map { UInt32(truncatingIfNeeded: $0) },
      profile: drawing.profile, strict: false)
    // Each model in each profile: the one that a profile does not have is a host's choice.
    let costs = Costs.of(seed % 8 == 0 ? .gp07 : drawing.profile)
    let meter = Meter(program, costs, drawing.isMetered ? .profile : .none)
    let lowered = try Lowered(program, meter, style)
    let reference = try LoweredBench(drawing, program, meter, nil)
    let bench = try LoweredBench(drawing, program, meter, lowered)
    var dice = (FuzzRandom(seed), FuzzRandom(seed))
    for run in 0..<drawing.runsMax {
      // What does not end soon is not compared.
      guard let want = reference.go(), let got = bench.go() else { break }
      let note = "FUZZ_SEED=\(seed) run \(run) \(drawing.profile) \(meter.kind)"
      try #require(got == want, "\(note): pc \(bench.pc), not \(reference.pc)")
      try #require(bench.pc == reference.pc, "\(note) \(want)")
      try #require(bench.registers == reference.registers, "\(note) \(want)")
      try #require(bench.stepper.gas == reference.stepper.gas, "\(note) \(want) at \(bench.pc)")
      try #require(
        bench.stepper.isCharged == reference.stepper.isCharged || meter.kind != .pipeline, "\(note) \(want)")
      try #require(try bench.contents() == reference.contents(), "\(note) \(want)")
      guard try reference.answer(want, &dice.0), try bench.answer(got, &dice.1) else { break }
    }
    return bench.entries
  }
}
