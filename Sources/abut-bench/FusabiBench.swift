import CShims
import Fusabi
import Machine

/// `abut-bench fusabi`: programs on Fusabi and its peers.
enum FusabiBench {
  static func run(_ arguments: [String]) -> Int32 {
    let names = FusabiPrograms.all.map { $0.name }
    return ProgramBench(title: "Fusabi", command: "fusabi", names: names, place: "fusabi", ours: ours)
      .run(arguments)
  }

  private static func ours(_ program: String) -> (Double, Double)? {
    do throws(Failure) {
      let module = try FusabiPrograms.module(program)
      var options = Options()
      options.framesMax = 10_000
      let vm = try VM(options)
      try vm.load(module)
      let before = ProgramBench.processorTime()
      let result = try vm.execute()
      let milliseconds = (ProgramBench.processorTime() - before) * 1e3
      return (number(result), milliseconds)
    } catch {
      print("\(program): \(error.trap.message) \(error.trace)")
      return nil
    }
  }

  private static func number(_ slot: Slot) -> Double {
    slot.kind == Slot.Kind.number ? slot.number : Double(slot.i64)
  }
}
