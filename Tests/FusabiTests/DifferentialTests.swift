import Fusabi
import FusabiFuzz
import TestSupport
import Testing

@Suite struct DifferentialTests {
  @Test func `random modules give the same on every engine`() {
    let differential = Differential()
    let seed = FuzzRandom.seed()
    for offset in 0..<1_000 as Range<UInt64> {
      if let difference = differential.run(seed: seed &+ offset, isWhole: true) {
        Issue.record("FUZZ_SEED=\(seed &+ offset)\n\(difference)")
        return
      }
    }
    #expect(differential.executed > 3_500, "FUZZ_SEED=\(seed)")
    #expect(differential.endings["finished", default: 0] > 100, "FUZZ_SEED=\(seed)")
  }

  /// A loop whose head is verified for whatever type, with a jump back where the type is known, and wrong.
  @Test func `the head of a loop fails when a value gets another type in the loop`() {
    var module = FusabiFuzz.ModuleWriter()
    module.function("main", [], .unit, locals: 1) { (code, module) in
      code.op(.push, module.constant(.i32(1)))
      code.op(.store, 0)
      let (head, end) = (code.here(), code.label())
      code.op(.load, 0)
      code.op(.push, module.constant(.i32(2)))
      code.op(.lt)
      code.jump(.jumpIfNot, end)
      code.op(.push, module.constant(.string(Array("x".utf8))))
      code.op(.store, 0)
      code.jump(.jump, head)
      code.land(end)
      code.op(.ret)
    }
    let differential = Differential()
    #expect(differential.run(module.parts) == nil)
    #expect(differential.endings["typeMismatch", default: 0] > 0)
  }

  @Test func `an argument of the wrong type comes before what is wrong with the function`() {
    var module = FusabiFuzz.ModuleWriter()
    module.function("main", [], .any) { (code, module) in
      code.op(.push, module.constant(.unit))
      code.op(.arrayNew, 1)
      code.op(.push, module.constant(.i32(0)))
      code.op(.arrayGet)
      code.op(.call, 1)
      code.op(.ret)
    }
    module.function("wrong", [.i64], .i64) { (code, module) in
      code.op(.push, module.constant(.f64(1)))
      code.op(.ret)
    }
    let differential = Differential()
    #expect(differential.run(module.parts) == nil)
    #expect(differential.endings["typeMismatch", default: 0] > 0)
  }
}
