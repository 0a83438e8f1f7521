import CShims
import Foundation
import TestSupport
import Testing

@testable import PVM

/// Compiled code against the oracle: at every stop everything is the same.
@Suite(.serialized) struct CompiledFuzzTests {
  static let rounds = Int(ProcessInfo.processInfo.environment["FUZZ_ROUNDS"] ?? "") ?? 60

  @Test(arguments: Profile.allCases, Metering.allCases)
  func `compiled programs do what the book says`(profile: Profile, metering: Metering) throws {
    let seed = FuzzRandom.seed()
    let (one, other) = (try TestMemory(1), try TestMemory(1))
    var finished = 0
    for round in 0..<UInt64(Self.rounds) {
      let own = seed &+ round &* 0x1_0000_0001
      var generator = ScrambledProgram(random: FuzzRandom(own), profile: profile)
      let program = try generator.make(count: 1 + Int((own >> 4) % 60))
      let meter = Meter(program, Costs.of(profile), metering)
      // Now and then for a processor that has nothing.
      let features =
        round % 4 == 0 ? Features(UInt32(ABUT_PVM_X86_SEGMENTS) & abut_pvm_processor()) : Features()
      let compiled = try Compiled.make(program, meter, features)
      for turn in 0..<4 {
        let pc = turn < 3 ? 0 : generator.random.next() % UInt64(program.count + 2)
        let gas = generator.random.next() >> UInt64(40 + generator.random.next() % 24)
        let run = TestRun(
          program: program, meter: meter, registers: generator.registers(), pc: pc,
          gas: metering == .none ? 0 : gas)
        try one.fill(own)
        try other.fill(own)
        guard let expected = run.byTheBook(one) else { continue }
        finished += 1
        let slice: UInt64 = generator.random.next() & 1 == 0 ? 1 << 26 : 100
        let found = run.compiled(compiled, other, slice: slice)
        let isSame = found == expected && one.equals(other)
        #expect(isSame, "FUZZ_SEED=\(own) turn \(turn) of \(profile) \(metering)")
        if !isSame {
          print(Self.text(program))
          print(run, "expected", expected, "found", found as Any, separator: "\n")
          return
        }
      }
    }
    #expect(finished > Self.rounds / 2)
  }

  static func text(_ program: Program) -> String {
    var (pc, lines) = (UInt32(0), "jump table \(program.jumpTable)\n")
    while pc < program.count {
      let decoded = program.decoder.decode(pc)
      lines += "\(pc): \(decoded.instruction) a=\(decoded.a) b=\(decoded.b) d=\(decoded.d) "
      lines += "x=\(String(decoded.x, radix: 16)) y=\(String(decoded.y, radix: 16))\n"
      pc = decoded.next
    }
    return lines
  }
}
