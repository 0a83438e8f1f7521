import CShims
import Fusabi
import FusabiFuzz
import Glibc
import Machine

/// `abut-bench fusabi-overhead`: what it costs that something is a plugin.
///
/// * throughput: instructions of a program, by the time it takes
/// * native call: N of `call_ffi` of a function that does nothing, each with the `pop` of its result, less N
///   of two `nop`, by N
/// * cold: load a module from bytes, make a machine, link, run the smallest plugin, less the native call that
///   would do the same
/// * warm: run it on the machine that has it
/// * loading: map a file and check it; how much of the mapping is resident then
/// * memory: what many machines, each with its module linked and run, add to the process, by their number
enum FusabiOverhead {
  static func run(_ arguments: [String]) -> Int32 {
    guard arguments.isEmpty || arguments == ["--json"] else {
      print("usage: abut-bench fusabi-overhead [--json]")
      return 2
    }
    do throws(Failure) {
      var figures: [(name: String, value: Double, unit: String)] = []
      for program in ["iloop32", "iloop64", "mandelbrot", "fib"] {
        figures.append(("instructions, \(program)", try throughput(program), "million/s"))
      }
      let (cold, warm) = try FusabiCosts.plugin()
      figures.append(("native call", try FusabiCosts.nativeCall(), "ns"))
      figures.append(("plugin, cold", cold, "us"))
      figures.append(("plugin, warm", warm, "us"))
      for size in [4 << 10, 100 << 10, 1 << 20, 16 << 20] {
        let (microseconds, resident) = try FusabiMemory.loading(size)
        figures.append(("load, \(size >> 10) KiB of code", microseconds, "us"))
        if let resident { figures.append(("resident, \(size >> 10) KiB of code", resident, "KiB")) }
      }
      figures.append(("machine and module", try FusabiMemory.machines(200), "KiB"))
      figures.append(("each of 10000 machines", try FusabiMemory.machines(10_000), "KiB"))
      show(figures, asJSON: !arguments.isEmpty)
      return 0
    } catch {
      print("\(error.trap) \(error.trace)")
      return 1
    }
  }

  private static func show(_ figures: [(name: String, value: Double, unit: String)], asJSON: Bool) {
    if asJSON {
      let rows = figures.map { "\"\($0.name)\": [\($0.value), \"\($0.unit)\"]" }
      return print("{\(rows.joined(separator: ",\n "))}")
    }
    for figure in figures {
      let value = (figure.value * 100).rounded() / 100
      print(figure.name.padded(to: 28), "\(value)".indented(to: 12), figure.unit)
    }
  }

  /// Millions of instructions a second, the best of some runs.
  private static func throughput(_ program: String) throws(Failure) -> Double {
    let vm = try VM()
    try vm.load(FusabiPrograms.module(program))
    var best = 0.0
    for _ in 0..<7 {
      let before = ProgramBench.processorTime()
      _ = try vm.execute()
      let seconds = ProgramBench.processorTime() - before
      best = max(best, Double(vm.statistics.instructions) / seconds / 1e6)
    }
    return best
  }
}
