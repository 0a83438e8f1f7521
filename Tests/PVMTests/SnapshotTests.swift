import Bytes
import TestSupport
import Testing

@testable import PVM

@Suite struct SnapshotTests {
  /// Everything that a host can see, but what was counted.
  private func state(_ machine: Machine) -> [UInt8] { machine.snapshot() }

  /// To the end of it, through host calls, faults and what else lets it go on.
  private func finish(_ machine: Machine) -> Stop {
    while true {
      let stop = machine.run()
      if stop.code != .hostCall { return stop }
    }
  }

  @Test(arguments: ["fuzz-gp07", "fuzz-gp08"]) func `a snapshot in the middle changes nothing`(
    _ folder: String
  ) throws {
    guard Vectors.has(folder) else { return }
    var random = FuzzRandom(FuzzRandom.seed())
    for (index, name) in try Vectors.names(folder).enumerated() where index % 6 == 0 {
      let vector = try Vectors.json(name)
      let backend = Backend.allCases[index / 6 % 4]
      let runner = VectorRunner(name, folder == "fuzz-gp07" ? .gp07 : .gp08, backend)
      let straight = try runner.prepared(vector)
      let stop = finish(straight)
      let stopped = try runner.prepared(vector)
      let pause = stopped.step(UInt64.random(in: 0..<30, using: &random))
      // Whoever runs on after a panic or fault pays for the instruction again.
      if pause.code != .stepped && pause.code != .hostCall { continue }
      let bytes = stopped.snapshot()
      let resumed = try runner.machine(vector)
      try resumed.memory.map(0x7000_0000, 4096, write: true)
      try resumed.restore(bytes)
      #expect(resumed.snapshot() == bytes)
      let clone = try stopped.clone()
      #expect(clone.snapshot() == bytes)
      for machine in [resumed, clone, stopped] {
        #expect(finish(machine) == stop, "\(name)")
        #expect(state(machine) == state(straight), "\(name)")
      }
    }
  }

  @Test func `bytes that are no snapshot are refused, and nothing changes`() throws {
    let code = [Code.addImm64(7, 7, 1), Code.halt]
    let machine = try MachineTests.machine(code, .interpreter)
    try machine.memory.map(0x2_0000, 3 * 4096, write: true)
    try machine.memory.write(0x2_1000, [1, 2, 3])
    let good = machine.snapshot()
    let seed = FuzzRandom.seed()
    var random = FuzzRandom(seed)
    for round in 0..<600 {
      let bytes = round < 200 ? Array(good[..<min(good.count - 1, round * 2)]) : random.mutated(good)
      let other = try MachineTests.machine(code, .interpreter)
      let before = other.snapshot()
      do {
        try other.restore(bytes)
      } catch {
        #expect(other.snapshot() == before, "FUZZ_SEED=\(seed)")
        continue
      }
      #expect(other.snapshot() == bytes, "FUZZ_SEED=\(seed)")
      _ = other.step(3)
    }
    let stranger = try MachineTests.machine([Code.halt], .interpreter)
    #expect(throws: Fault.self) { try stranger.restore(good) }
  }

  @Test func `a clone goes its own way`() throws {
    let machine = try MachineTests.machine([Code.storeIndU64(7, 1, 0), Code.halt], .interpreter)
    try machine.memory.map(0x2_0000, 4096, write: true)
    machine.setRegister(1, 0x2_0000)
    machine.setRegister(7, 1)
    let clone = try machine.clone()
    clone.setRegister(7, 2)
    #expect(machine.run() == .halted && clone.run() == .halted)
    #expect(try machine.memory.read(0x2_0000, 1) == [1] && clone.memory.read(0x2_0000, 1) == [2])
  }
}
