import CShims
import KIO
import Machine

/// A machine with a few natives, for one run.
struct Trial {
  private let vm: VM
  private let seen = Seen()

  private final class Seen {
    var output: [UInt8] = []
    var depth = 0
    var chunk: Chunk?
  }

  init(options: [(String, String)]) throws(Failure) {
    vm = try VM()
    for (key, value) in options { try vm.setOption(key, value) }
    let seen = seen
    vm.output = { bytes in
      if seen.output.count < 1 << 16 { seen.output += bytes }
    }
    try register()
  }

  private func register() throws(Failure) {
    let (vm, seen) = (vm, seen)
    do throws(Trap) {
      _ = try vm.machine.gateway.register(facts("twice", 1)) { (call) throws(Trap) in
        guard let first = call.arguments.first, first.isNumber else { throw Trap(.typeMismatch, "no number") }
        return .number(first.number * 2)
      }
      _ = try vm.machine.gateway.register(facts("fail", nil)) { (call) throws(Trap) in
        throw Trap(.nativeFailed, number: UInt32(1_000 + call.arguments.count), "as wished")
      }
      _ = try vm.machine.gateway.register(facts("odd", nil)) { (call) throws(Trap) in
        Slot(kind: 9, aux: 0, bits: UInt64(call.arguments.count))
      }
      _ = try vm.machine.gateway.register(facts("keep", nil)) { [unowned vm] (call) throws(Trap) in
        let array = try vm.machine.heap.array(count: call.arguments.count)
        for (index, argument) in call.arguments.enumerated() { array.pointee.slots[index] = argument }
        return .object(array)
      }
      _ = try vm.machine.gateway.register(facts("again", nil)) { [unowned vm] (call) throws(Trap) in
        guard let chunk = seen.chunk, seen.depth < 3 else { return .nil }
        seen.depth += 1
        defer { seen.depth -= 1 }
        do throws(Failure) { return try vm.execute(chunk) } catch { throw error.error.trap }
      }
    } catch {
      throw Failure(.internalError, error)
    }
  }

  private func facts(_ name: String, _ arity: Int?) -> NativeFacts {
    var facts = NativeFacts(name: name)
    if let arity { (facts.arityMin, facts.arityMax) = (arity, arity) }
    return facts
  }

  func run(_ chunk: Chunk, budget: UInt64?) throws(Failure) -> Differential.Outcome {
    var outcome = Differential.Outcome()
    seen.chunk = chunk
    do throws(Failure) {
      outcome.result = try text(budget == nil ? vm.execute(chunk) : inSteps(chunk, budget ?? 0))
    } catch {
      outcome.failure = "\(error.error.trap.code): \(error.status) \(error.error.trap) \(error.error.trace)"
    }
    outcome.output = String(decoding: seen.output, as: UTF8.self)
    outcome.instructions = vm.statistics.instructions
    outcome.nativeCalls = vm.statistics.nativeCalls
    for name in RandomChunk.names {
      outcome.globals += "\(name)=\((try? text(vm.global(name))) ?? "too much") "
    }
    return outcome
  }

  private func inSteps(_ chunk: Chunk, _ budget: UInt64) throws(Failure) -> Slot {
    try vm.start(chunk)
    while true {
      if case .finished(let slot) = try vm.resume(budget: budget) { return slot }
    }
  }

  private func text(_ slot: Slot) throws(Failure) -> String {
    let string = try vm.text(of: slot)
    let bytes = UnsafeBufferPointer(start: string.pointee.bytes, count: Int(string.pointee.length))
    return "\(slot.kind) \(String(decoding: bytes, as: UTF8.self))"
  }
}
