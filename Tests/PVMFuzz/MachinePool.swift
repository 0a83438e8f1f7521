import Bytes
import Glibc
import PVM

/// Machines that run one case after another: making them, and mapping their pages, takes longer than most
/// programs do.
final class MachinePool {
  private let backends: [Backend]
  private let isMetered: Bool
  private var machines: [Machine] = []
  private var pages: [FuzzCase.Page] = []
  /// What the last case did to the map beyond its pages.
  private var changed: [UInt64] = []
  private var heap: Range<UInt64> = 0..<0

  init(_ backends: [Backend], isMetered: Bool) {
    self.backends = backends
    self.isMetered = isMetered
  }

  /// Machines as new ones would be.
  func machines(for fuzzCase: FuzzCase, _ module: Module) throws(Fault) -> [Machine] {
    if machines.isEmpty {
      machines = try Self.fresh(backends, fuzzCase, module)
      pages = fuzzCase.pages
      return machines
    }
    let isSame = changed.isEmpty && heap.isEmpty && pages == fuzzCase.pages
    for machine in machines {
      try machine.setModule(module)
      // While writes are tracked, clean pages are not writable here either.
      if machine.memory.tracksDirty { try machine.memory.trackDirty(false) }
      if isSame { refill(machine) } else { try remap(machine, fuzzCase.pages) }
      try Self.prepare(machine, fuzzCase)
      machine.heapPointer = fuzzCase.heap ?? 0
    }
    pages = fuzzCase.pages
    return machines
  }

  /// What to undo before the next case; `heap` is where the heap began and where it is now.
  func took(_ changed: [UInt64], heap: Range<UInt64>, breakpoints: [UInt64]) {
    self.changed = changed
    self.heap = heap
    for machine in machines { for place in breakpoints { machine.clearBreakpoint(place) } }
  }

  /// After a difference nobody knows what they are.
  func drop() { machines = [] }

  private func refill(_ machine: Machine) {
    for page in pages where page.isWritable {
      let start = machine.memory.window + Int(page.address)
      memset(start, 0, 4096)
      let bytes = page.bytes
      memcpy(start, bytes, bytes.count)
      memcpy(start + 4080, bytes, bytes.count)
    }
  }

  private func remap(_ machine: Machine, _ wanted: [FuzzCase.Page]) throws(Fault) {
    for page in pages { try machine.memory.unmap(UInt64(page.address), 4096) }
    for page in changed where page >= GuestMemory.lowest { try? machine.memory.unmap(page, 4096) }
    let first = max(heap.lowerBound & ~4095, GuestMemory.lowest)
    let end = min((heap.upperBound + 4095) & ~4095, GuestMemory.end)
    if first < end { try machine.memory.unmap(first, end - first) }
    for page in wanted { try Host.map(machine, page) }
  }

  static func fresh(
    _ backends: [Backend], _ fuzzCase: FuzzCase, _ module: Module
  ) throws(Fault) -> [Machine] {
    var machines: [Machine] = []
    for backend in backends {
      var options = MachineOptions()
      options.backend = backend
      options.metering = fuzzCase.isMetered ? .profile : .none
      if case .standard(_, _, _, _, let argument) = fuzzCase.memory { options.argument = argument }
      let machine = try Machine(module, options)
      for page in fuzzCase.pages { try Host.map(machine, page) }
      try prepare(machine, fuzzCase)
      machines.append(machine)
    }
    return machines
  }

  /// All but the pages.
  private static func prepare(_ machine: Machine, _ fuzzCase: FuzzCase) throws(Fault) {
    machine.gas = fuzzCase.gas
    machine.pc = fuzzCase.pc
    machine.isCharged = false
    for (index, value) in fuzzCase.registers.enumerated() { machine.setRegister(index, value) }
    if let heap = fuzzCase.heap { machine.heapPointer = heap }
    for place in fuzzCase.breakpoints { machine.setBreakpoint(place) }
    if fuzzCase.tracksDirty { try machine.memory.trackDirty(true) }
  }
}
