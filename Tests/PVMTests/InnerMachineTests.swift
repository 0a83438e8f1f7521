import Bytes
import Foundation
import Testing

@testable import PVM

@Suite struct InnerMachineTests {
  /// A machine that has memory at 0x20000 (write) and 0x30000 (read), and calls its own.
  struct Fixture {
    let outer: Machine
    let inner = InnerMachines()

    init(_ profile: Profile = .gp07, gas: UInt64 = 1_000_000, metering: Metering = .profile) throws {
      let program = try Program(code: [0], mask: [1], jumpTable: [], profile: profile, strict: false)
      var options = MachineOptions()
      (options.gas, options.metering) = (gas, metering)
      outer = try Machine(Module(program: program), options)
      try outer.memory.map(0x20000, 0x2000, write: true)
      try outer.memory.map(0x30000, 0x1000, write: false)
    }

    /// The registers from r7 on, and the answer in r7; nil when the call does not go on.
    func call(_ call: InnerCall, _ arguments: UInt64...) -> UInt64? {
      for (index, value) in arguments.enumerated() { outer.setRegister(7 + index, value) }
      return inner.call(call, outer) == .continue ? outer.register(7) : nil
    }

    func make(_ code: [UInt8], _ mask: [UInt8], pc: UInt64 = 0) throws -> UInt64? {
      let blob = try ProgramBlob.encode(code: code, mask: mask, jumpTable: [])
      try outer.memory.write(0x30000, blob)
      return call(.machine, 0x30000, UInt64(blob.count), pc)
    }

    /// Writes gas and registers to 0x20000 and runs.
    func invoke(_ number: UInt64, gas: UInt64, _ registers: [Int: UInt64] = [:]) throws -> UInt64? {
      var values = [UInt64](repeating: 0, count: 14)
      values[0] = gas
      for (index, value) in registers { values[index + 1] = value }
      try outer.memory.write(
        0x20000,
        values.flatMap { value in (0..<8).map { UInt8(truncatingIfNeeded: value >> UInt64(8 * $0)) } })
      return call(.invoke, number, 0x20000)
    }

    func state(_ index: Int) throws -> UInt64 {
      try outer.memory.read(0x20000 + UInt64(8 * index), 8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
  }

  static let who = InnerMachines.Answer.who
  static let oob = InnerMachines.Answer.outOfBounds
  static let huh = InnerMachines.Answer.huh
  /// ecalli 5; r7 += r8; jump_ind r0.
  static let caller: ([UInt8], [UInt8]) = ([10, 5, 200, 0x87, 7, 50, 0], [0b010_0101])

  @Test func `each call costs 10 gas, and nothing happens without`() throws {
    let fixture = try Fixture(gas: 29)
    #expect(fixture.call(.expunge, 0) == Self.who)
    #expect(fixture.call(.expunge, 0) == Self.who)
    #expect(fixture.outer.gas == 9)
    #expect(fixture.inner.call(.machine, fixture.outer) == .outOfGas)
    #expect(fixture.outer.gas == 9)
    let free = try Fixture(gas: 0, metering: .none)
    #expect(free.call(.expunge, 0) == Self.who)
    #expect(free.outer.gas == 0)
  }

  @Test func `a machine gets the smallest number that is free`() throws {
    let fixture = try Fixture()
    for number in 0..<4 as Range<UInt64> { #expect(try fixture.make([0], [1]) == number) }
    #expect(fixture.call(.expunge, 1) == 0)
    #expect(fixture.call(.expunge, 1) == Self.who)
    #expect(fixture.call(.expunge, 2) == 0)
    #expect(try fixture.make([0], [1], pc: 77) == 1)
    #expect(try fixture.make([0], [1]) == 2)
    #expect(try fixture.make([0], [1]) == 4)
    #expect(fixture.call(.expunge, 1) == 77)
    #expect(fixture.inner.numbers == [0, 2, 3, 4])
  }

  @Test func `a program that cannot be read is a panic, a bad one an answer`() throws {
    let fixture = try Fixture()
    #expect(fixture.call(.machine, 0x40000, 1, 0) == nil)
    #expect(fixture.call(.machine, 0x30fff, 2, 0) == nil)
    #expect(fixture.call(.machine, 0x30000, .max, 0) == nil)
    #expect(fixture.call(.machine, .max, 2, 0) == nil)
    #expect(fixture.call(.machine, 0x30000, 5, 0) == Self.huh)
    #expect(fixture.call(.machine, 0, 0, 0) == Self.huh)
    // gp08 looks at all of the code.
    let newer = try Fixture(.gp08)
    #expect(try newer.make([255], [1]) == Self.huh)
    #expect(try newer.make([0], [1]) == 0)
    #expect(try fixture.make([255], [1]) == 0)
    #expect(fixture.inner.machine(0)?.memory.mappedPages == 0)
  }

  @Test func `pages are given, zeroed and taken`() throws {
    let fixture = try Fixture()
    #expect(fixture.call(.pages, 0, 32, 1, 1) == Self.who)
    _ = try fixture.make([0], [1])
    let memory = try #require(fixture.inner.machine(0)?.memory)
    #expect(fixture.call(.pages, 0, 15, 1, 1) == Self.huh)
    #expect(fixture.call(.pages, 0, 16, (1 << 20) - 16, 1) == Self.huh)
    #expect(fixture.call(.pages, 0, 16, .max, 1) == Self.huh)
    #expect(fixture.call(.pages, 0, .max, .max, 1) == Self.huh)
    #expect(fixture.call(.pages, 0, 32, 1, 5) == Self.huh)
    #expect(fixture.call(.pages, 0, 32, 1, 3) == Self.huh)
    #expect(fixture.call(.pages, 0, 32, 0, 4) == 0)
    #expect(fixture.call(.pages, 0, 32, 2, 2) == 0)
    #expect(memory.isAccessible(0x20000, 0x2000, write: true))
    try memory.write(0x20000, [1, 2, 3])
    #expect(fixture.call(.pages, 0, 32, 3, 4) == Self.huh)
    #expect(fixture.call(.pages, 0, 32, 2, 3) == 0)
    #expect(!memory.isAccessible(0x20000, 1, write: true))
    #expect(try memory.read(0x20000, 3) == [1, 2, 3])
    #expect(fixture.call(.pages, 0, 32, 1, 4) == 0)
    #expect(
      memory.isAccessible(0x20000, 0x1000, write: true) && !memory.isAccessible(0x21000, 1, write: true))
    #expect(try memory.read(0x20000, 3) == [1, 2, 3])
    #expect(fixture.call(.pages, 0, 32, 1, 1) == 0)
    #expect(try memory.read(0x20000, 3) == [0, 0, 0])
    #expect(!memory.isAccessible(0x20000, 1, write: true))
    #expect(fixture.inner.pageCount == 2)
    #expect(fixture.call(.pages, 0, 16, 17, 0) == 0)
    #expect(!memory.isAccessible(0x20000, 1, write: false))
    #expect(fixture.inner.pageCount == 1 && memory.mappedPages == 1)
  }

  @Test func `bytes go in and out`() throws {
    let fixture = try Fixture()
    try fixture.outer.memory.write(0x20000, [9, 8, 7, 6])
    // What the outer machine may not touch comes before everything else.
    #expect(fixture.call(.poke, 0, 0x40000, 0, 1) == nil)
    #expect(fixture.call(.peek, 0, 0x30000, 0, 1) == nil)
    #expect(fixture.call(.peek, 0, 0x21fff, 0, 2) == nil)
    #expect(fixture.call(.poke, 0, 0x20000, 0x20000, 4) == Self.who)
    #expect(fixture.call(.peek, 0, 0x20000, 0x20000, 4) == Self.who)
    _ = try fixture.make([0], [1])
    #expect(fixture.call(.poke, 0, 0x20000, 0x20ffe, 4) == Self.oob)
    #expect(fixture.call(.pages, 0, 32, 1, 2) == 0)
    #expect(fixture.call(.poke, 0, 0x20000, 0x20ffe, 4) == Self.oob)
    #expect(fixture.call(.peek, 0, 0x20000, 0x20ffe, 4) == Self.oob)
    #expect(fixture.call(.poke, 0, 0x20000, 0x20ffc, 4) == 0)
    #expect(fixture.call(.peek, 0, 0x21000, 0x20ffd, 3) == 0)
    #expect(try fixture.outer.memory.read(0x21000, 4) == [8, 7, 6, 0])
    #expect(fixture.call(.pages, 0, 32, 1, 3) == 0)
    #expect(fixture.call(.poke, 0, 0x20000, 0x20ffc, 4) == Self.oob)
    #expect(fixture.call(.peek, 0, 0x21000, 0x20ffd, 3) == 0)
    // Nothing at all is everywhere.
    #expect(fixture.call(.poke, 0, .max, .max, 0) == 0)
    #expect(fixture.call(.peek, 0, 0, 0, 0) == 0)
  }

  @Test func `invoke wants its state writable, then a machine`() throws {
    let fixture = try Fixture()
    #expect(fixture.call(.invoke, 0, 0x30000) == nil)
    #expect(fixture.call(.invoke, 0, 0x22000 - 111) == nil)
    #expect(fixture.call(.invoke, 0, 0x22000 - 112) == Self.who)
  }

  @Test(arguments: Profile.allCases)
  func `a machine calls its host, goes on behind, and halts`(_ profile: Profile) throws {
    let fixture = try Fixture(profile)
    let (code, mask) = Self.caller
    _ = try fixture.make(code, mask)
    #expect(try fixture.invoke(0, gas: 1000, [0: 0xffff_0000, 7: 3, 8: 4]) == InnerMachines.Exit.host)
    #expect(fixture.outer.register(8) == 5)
    let left = try fixture.state(0)
    #expect(left < 1000)
    #expect(try fixture.state(8) == 3)
    #expect(fixture.inner.machine(0)?.pc == 2)
    #expect(try fixture.invoke(0, gas: left, [0: 0xffff_0000, 7: 3, 8: 4]) == InnerMachines.Exit.halt)
    #expect(try fixture.state(8) == 7)
    // gp07 pays each instruction; gp08 has paid the block.
    #expect(try fixture.state(0) == (profile == .gp07 ? left - 2 : left))
    #expect(fixture.outer.register(8) == 0x20000)
    #expect(fixture.call(.expunge, 0) == 5)
  }

  @Test func `a machine's panic, fault and end of gas are numbers`() throws {
    let fixture = try Fixture()
    _ = try fixture.make([0], [1])
    #expect(try fixture.invoke(0, gas: 7) == InnerMachines.Exit.panic)
    #expect(try fixture.state(0) == 6)
    #expect(try fixture.invoke(0, gas: 0, [3: 5]) == InnerMachines.Exit.outOfGas)
    #expect(try fixture.state(0) == 0)
    #expect(try fixture.state(4) == 5)
    // store_ind_u64 [r1] = r2; jump 0
    _ = try fixture.make([123, 0x12, 40, 254], [0b0101])
    #expect(try fixture.invoke(1, gas: 100, [1: 0x20000, 2: 42]) == InnerMachines.Exit.fault)
    #expect(fixture.outer.register(8) == 0x20000)
    #expect(fixture.call(.pages, 1, 32, 1, 2) == 0)
    #expect(try fixture.invoke(1, gas: 100, [1: 0x20ffc, 2: 42]) == InnerMachines.Exit.fault)
    #expect(fixture.outer.register(8) == 0x21000)
    #expect(try fixture.invoke(1, gas: 101, [1: 0x20100, 2: 42]) == InnerMachines.Exit.outOfGas)
    #expect(try fixture.state(0) == 0)
    #expect(fixture.call(.peek, 1, 0x21000, 0x20100, 8) == 0)
    #expect(try fixture.outer.memory.read(0x21000, 8) == [42, 0, 0, 0, 0, 0, 0, 0])
    #expect(try fixture.invoke(1, gas: 100, [1: 0x100]) == InnerMachines.Exit.panic)
  }

  @Test func `a start where no instruction begins is a panic of the inner machine`() throws {
    let fixture = try Fixture(.gp08)
    let (code, mask) = Self.caller
    _ = try fixture.make(code, mask, pc: 1)
    #expect(try fixture.invoke(0, gas: 100) == InnerMachines.Exit.panic)
    _ = try fixture.make(code, mask, pc: .max)
    #expect(try fixture.invoke(1, gas: 100) == InnerMachines.Exit.panic)
  }

  @Test func `gas beyond a slice is used to its end`() throws {
    let fixture = try Fixture()
    // A block of 1 instruction, for ever; with all of 2^64 it would not end, so it is ended by its price.
    var costs = Costs.of(.gp07)
    costs.byInstruction[Int(Instruction.jump.rawValue)].price = 1 << 31
    var load = LoadOptions()
    (load.costs, load.kind) = (costs, .generic)
    let blob = try ProgramBlob.encode(code: [40, 0], mask: [1], jumpTable: [])
    let outer = try Machine(try Module.load(blob, load), fixture.outer.options)
    try outer.memory.map(0x20000, 0x1000, write: true)
    try outer.memory.write(0x20800, blob)
    (0..<2).forEach { outer.setRegister(7 + $0, $0 == 0 ? 0x20800 : UInt64(blob.count)) }
    outer.setRegister(9, 0)
    #expect(fixture.inner.call(.machine, outer) == .continue)
    let gas: UInt64 = 5 << 31 | 17
    try outer.memory.write(0x20000, (0..<8).map { UInt8(truncatingIfNeeded: gas >> UInt64(8 * $0)) })
    outer.setRegister(8, 0x20000)
    #expect(fixture.inner.call(.invoke, outer) == .continue)
    #expect(outer.register(7) == InnerMachines.Exit.outOfGas)
    #expect(try outer.memory.read(0x20000, 8) == [17, 0, 0, 0, 0, 0, 0, 0])
  }

  @Test func `machines and memory have an end`() throws {
    let fixture = try Fixture()
    for number in 0..<UInt64(Limits.innerMachinesMax) { #expect(try fixture.make([0], [1]) == number) }
    #expect(try fixture.make([0], [1]) == Self.huh)
    let half = UInt64(Limits.innerPagesMax) / 2
    #expect(fixture.call(.pages, 0, 16, half, 2) == 0)
    #expect(fixture.call(.pages, 1, 16, half, 1) == 0)
    #expect(fixture.call(.pages, 2, 16, 1, 1) == Self.huh)
    // What is there already may be given again.
    #expect(fixture.call(.pages, 0, 16, half, 1) == 0)
    #expect(fixture.call(.pages, 0, 16, half + 1, 1) == Self.huh)
    #expect(fixture.call(.pages, 0, 16, 1, 0) == 0)
    #expect(fixture.call(.pages, 2, 16, 1, 1) == 0)
    #expect(fixture.call(.expunge, 1) == 0)
    #expect(fixture.call(.pages, 2, 16, half, 1) == 0)
  }

  @Test func `a copy of the machines goes its own way`() throws {
    let fixture = try Fixture()
    let (code, mask) = Self.caller
    _ = try fixture.make(code, mask)
    #expect(fixture.call(.pages, 0, 32, 1, 2) == 0)
    #expect(try fixture.invoke(0, gas: 1000) == InnerMachines.Exit.host)
    let copy = try fixture.inner.clone()
    #expect(fixture.call(.expunge, 0) == 2)
    fixture.outer.setRegister(7, 0)
    #expect(copy.machine(0)?.memory.isAccessible(0x20000, 4096, write: true) == true)
    #expect(copy.call(.expunge, fixture.outer) == .continue && fixture.outer.register(7) == 2)
  }

  @Test func `a machine holds its own, and a clone copies of them`() throws {
    let outer = try Fixture().outer
    try outer.memory.write(0x30000, try ProgramBlob.encode(code: [0], mask: [1], jumpTable: []))
    for (index, value) in [0x30000, 5, 3].enumerated() { outer.setRegister(7 + index, UInt64(value)) }
    #expect(outer.inner(.machine) == .continue && outer.register(7) == 0)
    let other = try outer.clone()
    for machine in [outer, other] {
      #expect(machine.inner(.expunge) == .continue && machine.register(7) == 3)
      machine.setRegister(7, 0)
      #expect(machine.inner(.expunge) == .continue && machine.register(7) == Self.who)
    }
  }

  /// Whoever runs for ever in an inner machine can be stopped like everybody else, and goes on as if nothing
  /// had been.
  @Test(arguments: Profile.allCases) func `an interrupt reaches through`(_ profile: Profile) throws {
    // ecalli 0; trap
    let program = try Program(
      code: [10, 0, 0], mask: [0b101], jumpTable: [], profile: profile, strict: false)
    var options = MachineOptions()
    options.gas = 10_000
    let outer = try Machine(Module(program: program), options)
    try outer.memory.map(0x20000, 0x1000, write: true)
    let blob = try ProgramBlob.encode(code: [40, 0], mask: [1], jumpTable: [])
    try outer.memory.write(0x20800, blob)
    let inner = InnerMachines()
    outer.setRegister(7, 0x20800)
    outer.setRegister(8, UInt64(blob.count))
    #expect(inner.call(.machine, outer) == .continue)
    try outer.memory.write(0x20000, [UInt8](repeating: 255, count: 8))
    outer.setRegister(8, 0x20000)
    let context = Unmanaged.passRetained(Pair(inner, outer))
    defer { context.release() }
    outer.setCallback(
      { _, _, data in
        guard let data else { return 2 }
        let pair = Unmanaged<Pair>.fromOpaque(data).takeUnretainedValue()
        return pair.inner.call(.invoke, pair.outer).rawValue
      }, context.toOpaque(), nil)
    let gas = outer.gas
    for round in 0..<2 {
      let thread = Thread {
        Thread.sleep(forTimeInterval: 0.05)
        context.takeUnretainedValue().outer.interrupt()
      }
      thread.start()
      #expect(outer.execute(entry: round == 0 ? 0 : .max) == .interrupted)
      #expect(outer.pc == 0)
      #expect(outer.register(7) == 0 && outer.register(8) == 0x20000)
    }
    // 2 for the block, nothing for calls that were not made.
    if profile == .gp07 { #expect(outer.gas == gas) }
    try outer.memory.write(0x20000, [100, 0, 0, 0, 0, 0, 0, 0])
    #expect(outer.execute(entry: .max) == .panicked)
    #expect(outer.register(7) == InnerMachines.Exit.outOfGas)
    if profile == .gp07 { #expect(outer.gas == gas - 12) }
  }

  @Test func `a log tells what inner machines did to the outer one`() throws {
    // ecalli 0 (machine), r7 = 0, r8 = 0x20000, ecalli 4 (invoke), trap
    let code: [UInt8] = [10, 0, 51, 7, 51, 8, 0, 0, 2, 10, 4, 0]
    let program = try Program(
      code: code, mask: [0b0001_0101, 0b1010], jumpTable: [], profile: .gp07, strict: false)
    var options = MachineOptions()
    options.gas = 1000
    let outer = try Machine(Module(program: program), options)
    try outer.memory.map(0x20000, 0x1000, write: true)
    let blob = try ProgramBlob.encode(code: Self.caller.0, mask: Self.caller.1, jumpTable: [])
    try outer.memory.write(0x20800, blob)
    try outer.memory.write(0x20000, [50])
    outer.setRegister(7, 0x20800)
    outer.setRegister(8, UInt64(blob.count))
    try outer.startLog()
    let inner = InnerMachines()
    for call in [InnerCall.machine, .invoke] {
      #expect(outer.run() == .hostCall(UInt64(call.rawValue)))
      #expect(inner.call(call, outer) == .continue)
    }
    #expect(outer.run() == .panicked)
    #expect(outer.register(7) == InnerMachines.Exit.host && outer.register(8) == 5)
    let log = try outer.endLog()
    let outcome = try Replayer.replay(outer.module, log, .stepper)
    #expect(outcome == .init(hostCalls: 2, gasUsed: 25, stop: .panicked))
  }

  final class Pair: @unchecked Sendable {
    let inner: InnerMachines
    let outer: Machine
    init(_ inner: InnerMachines, _ outer: Machine) { (self.inner, self.outer) = (inner, outer) }
  }
}
