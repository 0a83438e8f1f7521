import Bytes
import Foundation
import Testing

@testable import PVM

/// Code without gas has nothing that ends a loop; other threads do.
@Suite struct NudgeTests {
  /// r2 and r3 count in step, through a division that takes several instructions of the processor, for ever.
  private func endless() throws -> Module {
    let parts: [[UInt8]] = [
      [149, 0x22, 1],  // r2 += 1
      [203, 0x54, 6],  // r6 = r4 / r5
      [149, 0x33, 1],  // r3 += 1
      [200, 0x26, 7],  // r7 = r6 + r2
      [40, 0xf4],  // jump to the start, 12 back
    ]
    var mask = [UInt8](repeating: 0, count: 2)
    var place = 0
    for part in parts {
      mask[place >> 3] |= 1 << UInt8(place & 7)
      place += part.count
    }
    let program = try Program(
      code: parts.flatMap { $0 }, mask: mask, jumpTable: [], profile: .gp08, strict: false)
    return Module(program: program)
  }

  @Test(arguments: [Backend.recompiler, .interpreter, .stepper])
  func `a run without gas stops between two instructions`(backend: Backend) throws {
    var options = MachineOptions()
    options.backend = backend
    options.metering = .none
    let machine = try Machine(endless(), options)
    machine.setRegister(4, 1000)
    machine.setRegister(5, 10)
    for round in 0..<60 {
      let done = DispatchSemaphore(value: 0)
      let other = UncheckedMachine(machine)
      Thread.detachNewThread {
        usleep(useconds_t(round * 7))
        other.machine.interrupt()
        done.signal()
      }
      let stop = machine.run()
      done.wait()
      #expect(stop.code == .interrupted)
      let ahead = machine.register(2) &- machine.register(3)
      switch machine.pc {
      case 0: #expect(ahead == 0)
      case 3, 6: #expect(ahead == 1)
      case 9, 12: #expect(ahead == 0)
      default: Issue.record("stopped at \(machine.pc)")
      }
      if machine.register(3) > 0 { #expect(machine.register(6) == 100) }
      // Somewhere in the middle, as well.
      if round % 3 == 0 { #expect(machine.step(1).code == .stepped) }
    }
  }

  @Test func `an interrupt before the run ends it at once`() throws {
    var options = MachineOptions()
    options.backend = .recompiler
    options.metering = .none
    let machine = try Machine(endless(), options)
    machine.interrupt()
    #expect(machine.run().code == .interrupted)
    #expect(machine.pc == 0 && machine.register(2) == 0)
  }
}

/// A machine that another thread may interrupt.
private struct UncheckedMachine: @unchecked Sendable {
  let machine: Machine
  init(_ machine: Machine) { self.machine = machine }
}
