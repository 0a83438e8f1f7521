import CShims
import Fusabi
import Machine
import Testing

/// What a host sees of one run.
struct Seen: Equatable, CustomStringConvertible {
  var result = ""
  var output = ""
  var status: Status = .ok
  var code: TrapCode?
  var message = ""
  var trace: [Frame] = []
  var instructions: UInt64 = 0
  var ffiCalls: UInt64 = 0
  var maxStackDepth = 0
  var maxCallDepth = 0

  /// Function, offset and line of each frame.
  var places: String { trace.map { "\($0.name)@\($0.offset):\($0.line)" }.joined(separator: " < ") }

  var description: String {
    """
    \(result) | \(output) | \(status) \(code as Any) '\(message)' \(places) | \(instructions) instructions, \
    \(ffiCalls) calls, \(maxStackDepth) values, \(maxCallDepth) frames
    """
  }
}

/// Collects what a program prints.
final class Output {
  var bytes: [UInt8] = []
  var pieces = 0

  func attach(to vm: VM) {
    vm.output = { text in
      self.bytes += Array(text)
      self.pieces += 1
    }
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }
}

enum Harness {
  static let engines: [Options.Engine] = [.stepper, .loop, .threaded]

  static func text(_ value: Slot, _ vm: VM) -> String { String(decoding: vm.text(of: value), as: UTF8.self) }

  static func vm(
    _ engine: Options.Engine, _ registry: Registry? = nil, _ change: (inout Options) -> Void = { _ in }
  )
    throws -> VM
  {
    var options = Options()
    options.engine = engine
    change(&options)
    return try VM(options, registry: registry)
  }

  /// Loads and executes a module on a machine; with a budget, in steps of so many instructions.
  static func see(_ module: Module, _ arguments: [Slot] = [], on vm: VM, budget: UInt64 = 0) -> Seen {
    let output = Output()
    output.attach(to: vm)
    var seen = Seen()
    do throws(Failure) {
      try vm.load(module)
      if budget == 0 {
        seen.result = text(try vm.execute(arguments), vm)
      } else {
        seen.result = text(try inSteps(module, arguments, on: vm, budget), vm)
      }
    } catch {
      seen.status = error.status
      seen.code = error.trap.code
      seen.message = error.trap.message
      seen.trace = error.trace
    }
    seen.output = output.text
    let all = vm.statistics
    seen.instructions = all.instructions
    seen.ffiCalls = all.ffiCalls
    seen.maxStackDepth = all.maxStackDepth
    seen.maxCallDepth = all.maxCallDepth
    return seen
  }

  private static func inSteps(
    _ module: Module, _ arguments: [Slot], on vm: VM, _ budget: UInt64
  ) throws(Failure) -> Slot {
    try vm.start(module.entryPoint, arguments)
    while true {
      if case .finished(let value) = try vm.resume(budget: budget) { return value }
    }
  }

  /// Executes a module on each engine, on a machine of its own, and sees that they agree; with a heap that
  /// collects all the time, in steps, which the engine and the stepper take in turn, and with every
  /// instruction told, too.
  @discardableResult
  static func everywhere(
    _ module: Module, _ arguments: [Slot] = [], registry: Registry? = nil,
    _ change: (inout Options) -> Void = { _ in }, location: SourceLocation = #_sourceLocation
  ) throws -> Seen {
    var all: [Seen] = []
    for engine in engines {
      for isStressed in [false, true] {
        let vm = try vm(engine, registry, change)
        vm.machine.heap.isStressed = isStressed
        all.append(see(module, arguments, on: vm))
        #expect(
          all[all.count - 1] == all[0], "\(engine), stressed \(isStressed), differs", sourceLocation: location
        )
      }
    }
    for engine in engines {
      for budget: UInt64 in [1, 1_027, 1_300] {
        let vm = try vm(engine, registry, change)
        vm.machine.heap.isStressed = budget == 1
        let seen = see(module, arguments, on: vm, budget: budget)
        #expect(
          seen == all[0], "\(engine) in steps of \(budget) differs", sourceLocation: location)
      }
    }
    let vm = try vm(engines[engines.count - 1], registry, change)
    vm.trace = { _ in true }
    #expect(see(module, arguments, on: vm) == all[0], "traced differs", sourceLocation: location)
    return all[0]
  }

  /// The same for a module of one function.
  @discardableResult
  static func main(
    _ result: ValueType = .any, locals: Int = 0, registry: Registry? = nil,
    location: SourceLocation = #_sourceLocation, _ build: (inout Body) -> Void
  ) throws -> Seen {
    try everywhere(Program.main(result, locals: locals, build), registry: registry, location: location)
  }
}
