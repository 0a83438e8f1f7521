import Bytes
public import PVM

/// Runs a case on several backends in lockstep, and compares all that a host can see at every stop. The first
/// backend is the one that the others are measured by.
public final class Differential {
  private let backends: [Backend]
  /// What the stops were, to see that a run of many seeds meets all of them.
  public private(set) var stops: [Stop.Code: Int] = [:]
  /// Programs that the decoder refused.
  public private(set) var refused = 0
  /// How often the fast engines were entered in a few of the cases, by backend: a run without says nothing.
  public private(set) var entries: [UInt64]

  private let metered: MachinePool
  private let unmetered: MachinePool

  public init(_ backends: [Backend] = [.stepper, .interpreter, .recompiler]) {
    self.backends = backends
    entries = backends.map { _ in 0 }
    metered = MachinePool(backends, isMetered: true)
    unmetered = MachinePool(backends, isMetered: false)
  }

  /// The first difference; nil when there is none. Machines are used again: should a difference only be seen
  /// on such, it says so.
  public func run(seed: UInt64) -> Difference? {
    let fuzzCase = FuzzCase(seed: seed)
    let pool = fuzzCase.isMetered ? metered : unmetered
    guard !fuzzCase.needsFresh else { return run(fuzzCase) }
    // The more of its memory a machine has ever used, the longer it takes to look through.
    if seed & 1023 == 0 { pool.drop() }
    guard var found = run(fuzzCase, on: pool) else { return nil }
    pool.drop()
    if let again = run(fuzzCase) { return again }
    found.needsUsedMachines = true
    return found
  }

  /// On machines of its own.
  public func run(_ fuzzCase: FuzzCase) -> Difference? { run(fuzzCase, on: nil) }

  private func run(_ fuzzCase: FuzzCase, on pool: MachinePool?) -> Difference? {
    var machines: [Machine]
    do {
      let module = try Module.load(fuzzCase.bytes, fuzzCase.loadOptions)
      machines = try pool?.machines(for: fuzzCase, module) ?? MachinePool.fresh(backends, fuzzCase, module)
    } catch {
      refused += 1
      return nil
    }
    let buffers = HostBuffers(fuzzCase.shares)
    if !fuzzCase.shares.isEmpty { for machine in machines { try? buffers.lay(into: machine) } }
    let heap = machines[0].heapPointer
    var host = Host(fuzzCase: fuzzCase)
    defer {
      if fuzzCase.seed & 1023 == 0 {
        for (index, machine) in machines.enumerated() { entries[index] += machine.statistics.entries }
      }
      pool?.took(
        host.changed, heap: min(heap, machines[0].heapPointer)..<max(heap, machines[0].heapPointer),
        breakpoints: fuzzCase.breakpoints)
    }
    for run in 0..<fuzzCase.runsMax {
      let steps = host.begin(run)
      let found = machines.map { machine in
        State(machine, after: steps.map { machine.step($0) } ?? machine.run())
      }
      stops[found[0].stop.code, default: 0] += 1
      for (index, state) in found.enumerated().dropFirst() {
        guard
          let field = state.difference(from: found[0])
            ?? memory(of: machines[index], machines[0], heap: heap, host)
            ?? buffers.difference(index)
        else { continue }
        return Difference(
          seed: fuzzCase.seed, backend: backends[index], run: run, field: field.name,
          expected: field.expected, found: field.found, listing: fuzzCase.listing)
      }
      guard host.answers(found[0], machines) else { break }
      // A copy reads all pages there are, and a heap may have grown over gigabytes.
      let isSmall = machines[0].heapPointer &- heap < 1 << 20
      if fuzzCase.movesOn, isSmall { machines = move(machines) }
    }
    return nil
  }

  /// All but the first go on in other machines: a clone, or what a snapshot was restored to.
  private func move(_ machines: [Machine]) -> [Machine] {
    machines.enumerated().map { index, machine in
      if index == 0 { return machine }
      if index == 1, let clone = try? machine.clone() { return clone }
      guard let other = try? Machine(machine.module, machine.options) else { return machine }
      do { try other.restore(machine.snapshot()) } catch { return machine }
      return other
    }
  }

  private func memory(of machine: Machine, _ expected: Machine, heap: UInt64, _ host: Host) -> State.Field? {
    let fuzzCase = host.fuzzCase
    let check = MemoryCheck(
      machine: machine, expected: expected, hasHostMemory: !fuzzCase.shares.isEmpty)
    if fuzzCase.seed & 255 == 0 { return check.difference() }
    let shared = fuzzCase.shares.map { $0.address }
    let given = fuzzCase.needsFresh ? FuzzCase.standardPages : []
    var pages = (fuzzCase.pages.map { $0.address } + given + shared).map { UInt64($0) } + host.changed
    if expected.heapPointer != heap { pages.append(expected.heapPointer & 0xffff_f000) }
    return check.difference(at: pages)
  }
}
