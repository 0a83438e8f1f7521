import CShims
import Fusabi
import Machine

/// What anybody can see of a run.
struct Outcome: Equatable, CustomStringConvertible {
  var result = ""
  var failure = ""
  var code: TrapCode?
  var trace: [Frame] = []
  var output = ""
  var instructions: UInt64 = 0
  var calls: UInt64 = 0
  var stackDepth = 0
  var callDepth = 0

  /// How much garbage is alive at a limit is nobody's to know.
  var isOutOfMemory: Bool { code == .memoryLimit }
  var ending: String { code.map { "\($0)" } ?? "finished" }

  var description: String {
    let places = trace.map { "\($0.name)@\($0.offset):\($0.line)" }.joined(separator: " < ")
    return """
        \(result) | \(failure) \(places) | \(instructions) instructions, \(calls) calls, \
      \(stackDepth) values, \(callDepth) frames | \(output)
      """
  }
}

/// One way to run a module.
struct Way {
  let name: String
  var options: Options
  /// In steps of 1 to this many instructions; nil: at once.
  var steps: (most: UInt64, seed: UInt64)?
  var isStressed = false
  /// What the machine has done before: nothing, the same, or a part of it, after which it was stopped.
  enum Past { case none, same, part }
  var past = Past.none

  func run(_ module: Module, _ host: FuzzHost) throws(Failure) -> Outcome {
    let vm = try VM(options, registry: host.registry)
    vm.machine.heap.isStressed = isStressed
    if past != .none {
      host.begin(vm)
      past == .same ? _ = see(vm, module, host) : abandon(vm, module)
      vm.setCapabilities(options.capabilities)
      vm.trace = nil
    }
    host.begin(vm)
    return see(vm, module, host)
  }

  /// Begins the program, and gives it up.
  private func abandon(_ vm: VM, _ module: Module) {
    do throws(Failure) {
      try vm.load(module)
      try vm.start(module.entryPoint, arguments(vm, module))
      for _ in 0..<3 {
        if case .finished = try vm.resume(budget: steps?.most ?? 40) { return }
      }
    } catch {}
    vm.stop()
  }

  private func see(_ vm: VM, _ module: Module, _ host: FuzzHost) -> Outcome {
    var outcome = Outcome()
    do throws(Failure) {
      try vm.load(module)
      let value = try steps == nil ? atOnce(vm, module) : inSteps(vm, module)
      outcome.result = "\(value.type.name) \(text(value, vm))"
    } catch {
      outcome.failure = "\(error.status) \(error.trap.code): \(error.trap)"
      outcome.code = error.trap.code
      outcome.trace = error.trace
    }
    outcome.output = host.printed
    let all = vm.statistics
    outcome.instructions = all.instructions
    outcome.calls = all.ffiCalls
    outcome.stackDepth = all.maxStackDepth
    outcome.callDepth = all.maxCallDepth
    return outcome
  }

  private func arguments(_ vm: VM, _ module: Module) throws(Failure) -> [Slot] {
    do throws(Trap) {
      return try FuzzHost.arguments(module.facts(of: module.entryPoint).params, vm)
    } catch { throw Failure(.outOfMemory, error) }
  }

  private func atOnce(_ vm: VM, _ module: Module) throws(Failure) -> Slot {
    try vm.execute(arguments(vm, module))
  }

  private func inSteps(_ vm: VM, _ module: Module) throws(Failure) -> Slot {
    try vm.start(module.entryPoint, arguments(vm, module))
    var dice = Dice(steps?.seed ?? 0)
    while true {
      let budget = UInt64(dice.below(Int(steps?.most ?? 1))) + 1
      if case .finished(let slot) = try vm.resume(budget: budget) { return slot }
    }
  }

  private func text(_ value: Slot, _ vm: VM) -> String {
    let text = vm.text(of: value)
    guard text.count < 2_000 else { return "\(text.count) bytes, \(text.hashValue)" }
    return String(decoding: text, as: UTF8.self)
  }
}
