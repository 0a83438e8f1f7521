import Bytes
import Foundation
import TestSupport
import Testing

@testable import PVM

/// Small programs from opcodes and their bytes.
enum Code {
  static func module(_ instructions: [[UInt8]], _ profile: Profile = .gp07, jumps: [UInt32] = []) throws
    -> Module
  {
    let code = instructions.flatMap { $0 }
    var mask = [UInt8](repeating: 0, count: (code.count + 7) / 8)
    var at = 0
    for instruction in instructions {
      mask[at >> 3] |= 1 << UInt8(at & 7)
      at += instruction.count
    }
    return Module(
      program: try Program(code: code, mask: mask, jumpTable: jumps, profile: profile, strict: false))
  }

  static func bytes(_ value: UInt64, _ count: Int = 4) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> UInt64(8 * $0)) }
  }
  static func loadImm64(_ a: UInt8, _ value: UInt64) -> [UInt8] { [20, a] + bytes(value, 8) }
  static func addImm64(_ a: UInt8, _ b: UInt8, _ value: UInt64) -> [UInt8] {
    [149, a | b << 4] + bytes(value)
  }
  static func storeIndU64(_ a: UInt8, _ b: UInt8, _ offset: UInt64) -> [UInt8] {
    [123, a | b << 4] + bytes(offset)
  }
  static func loadIndU64(_ a: UInt8, _ b: UInt8, _ offset: UInt64) -> [UInt8] {
    [130, a | b << 4] + bytes(offset)
  }
  static func ecalli(_ number: UInt64) -> [UInt8] { [10] + bytes(number) }
  static func jump(_ offset: UInt64) -> [UInt8] { [40] + bytes(offset) }
  static let trap: [UInt8] = [0]
  static let `fallthrough`: [UInt8] = [1]
  /// Halts: r0 has the address.
  static let halt: [UInt8] = [50, 0]
  static func sbrk(_ d: UInt8, _ a: UInt8) -> [UInt8] { [101, d | a << 4] }
}

@Suite struct MachineTests {
  static func machine(
    _ code: [[UInt8]], _ backend: Backend, _ profile: Profile = .gp07, gas: UInt64 = 1_000_000,
    metering: Metering = .profile
  ) throws -> Machine {
    var options = MachineOptions()
    options.backend = backend
    options.gas = gas
    options.metering = metering
    let machine = try Machine(Code.module(code, profile), options)
    machine.setRegister(0, 0xffff_0000)
    return machine
  }

  @Test(arguments: Backend.allCases) func `an access wraps around at the end of memory`(_ backend: Backend)
    throws
  {
    let code = [Code.storeIndU64(2, 1, 0), Code.halt]
    let machine = try Self.machine(code, backend)
    machine.setRegister(1, 0xffff_fffc)
    machine.setRegister(2, 0x1122_3344_5566_7788)
    // The last page is there, what follows is at 0: a panic, and nothing written.
    try machine.memory.map(0xffff_f000, 4096, write: true)
    #expect(machine.run() == .panicked)
    #expect(machine.pc == 0 && machine.gas == 999_999)
    #expect(try machine.memory.read(0xffff_fffc, 4) == [0, 0, 0, 0])
    machine.setRegister(1, 0xffff_fff8)
    #expect(machine.run() == .halted)
    #expect(try machine.memory.read(0xffff_fff8, 8) == Code.bytes(0x1122_3344_5566_7788, 8))
  }

  @Test(arguments: Backend.allCases) func `a fault names the first page without the right`(_ backend: Backend)
    throws
  {
    let machine = try Self.machine([Code.storeIndU64(2, 1, 0), Code.loadIndU64(3, 1, 0), Code.halt], backend)
    machine.setRegister(1, 0x2_0ffc)
    machine.setRegister(2, 77)
    try machine.memory.map(0x2_0000, 4096, write: true)
    #expect(machine.run() == .faulted(0x2_1000))
    try machine.memory.map(0x2_1000, 4096, write: false)
    #expect(machine.run() == .faulted(0x2_1000))
    #expect(machine.pc == 0)
    try machine.memory.protect(0x2_1000, 4096, write: true)
    #expect(machine.run() == .halted)
    #expect(machine.register(3) == 77)
    #expect(machine.gas == 1_000_000 - 5)
    #expect(machine.statistics.faults == 2)
  }

  @Test(arguments: Backend.allCases) func `host calls are answered and go on`(_ backend: Backend) throws {
    let code = [Code.ecalli(7), Code.addImm64(7, 7, 1), Code.ecalli(8), Code.halt]
    for profile in Profile.allCases {
      let machine = try Self.machine(code, backend, profile)
      let count = Box(0)
      machine.setCallback(
        { _, number, data in
          guard let data = data else { return 2 }
          let box = Unmanaged<Box<Int>>.fromOpaque(data).takeUnretainedValue()
          box.value += Int(number)
          return 0
        }, Unmanaged.passUnretained(count).toOpaque(), nil)
      #expect(machine.execute(entry: 0) == .halted)
      #expect(count.value == 15 && machine.register(7) == 1)
      // Nobody is called by run, which stops, and goes on behind the call.
      machine.pc = 0
      #expect(machine.run() == .hostCall(7))
      #expect(machine.pc == 0)
      #expect(machine.run() == .hostCall(8))
      #expect(machine.run() == .halted)
      #expect(count.value == 15 && machine.register(7) == 2)
      machine.pc = 0
      #expect(machine.run() == .hostCall(7))
      machine.pc = 0
      #expect(machine.run() == .hostCall(7))
      withExtendedLifetime(count) {}
    }
  }

  @Test(arguments: Backend.allCases) func `every answer of a callback has its end`(_ backend: Backend) throws
  {
    let answers: [(Int32, Stop)] = [
      (1, .halted), (2, .panicked), (3, .hostCall(5)), (4, .outOfGas), (5, .faulted(0x3_0000)),
      (77, .panicked),
    ]
    for (answer, stop) in answers {
      let machine = try Self.machine([Code.ecalli(5), Code.halt], backend)
      machine.faultAddress = 0x3_0123
      let box = Box(answer)
      machine.setCallback(
        { _, _, data in
          guard let data = data else { return 2 }
          return Unmanaged<Box<Int32>>.fromOpaque(data).takeUnretainedValue().value
        }, Unmanaged.passUnretained(box).toOpaque(), nil)
      #expect(machine.execute(entry: 0) == stop)
      #expect(machine.pc == 0 && machine.lastStop == stop)
      withExtendedLifetime(box) {}
    }
    let alone = try Self.machine([Code.ecalli(5), Code.halt], backend)
    #expect(alone.execute(entry: 0) == .panicked)
  }

  @Test(arguments: Backend.allCases) func `running inside a callback is refused`(_ backend: Backend) throws {
    let machine = try Self.machine([Code.ecalli(5), Code.halt], backend)
    machine.setCallback(
      { _, _, data in
        guard let data = data else { return 2 }
        let machine = Unmanaged<Machine>.fromOpaque(data).takeUnretainedValue()
        let stops = [machine.run(), machine.step(1), machine.execute(entry: 0), machine.run(until: [])]
        machine.isDestroyed = true
        return stops.allSatisfy { $0 == .invalid(.isRunning) } ? 0 : 2
      }, Unmanaged.passUnretained(machine).toOpaque(), nil)
    #expect(machine.execute(entry: 0) == .invalid(.isDestroyed))
    #expect(!machine.isRunning && machine.isDestroyed)
  }

  @Test(arguments: Backend.allCases) func `gas ends where it ends, and more lets it go on`(_ backend: Backend)
    throws
  {
    let code = [[UInt8]](repeating: Code.addImm64(7, 7, 1), count: 5) + [Code.halt]
    for gas in UInt64(0)...6 {
      let machine = try Self.machine(code, backend, gas: gas)
      let stop = machine.run()
      #expect(stop == (gas == 6 ? .halted : .outOfGas))
      #expect(machine.gas == 0 && machine.register(7) == min(gas, 5))
      machine.gas = 6 - gas
      if gas < 6 { #expect(machine.run() == .halted) }
      #expect(machine.register(7) == 5 && machine.gas == 0)
    }
  }

  @Test(arguments: Backend.allCases) func `an interrupt ends what never ends`(_ backend: Backend) throws {
    for metering in Metering.allCases {
      if backend == .crosscheck && metering == .none { continue }
      let machine = try Self.machine([Code.jump(0)], backend, gas: .max, metering: metering)
      machine.interrupt()
      #expect(machine.run() == .interrupted)
      #expect(machine.pc == 0 && machine.gas == .max)
      machine.interrupt()
      #expect(machine.step(5) == .interrupted)
      #expect(machine.step(5) == .stepped)
      #expect(machine.gas == UInt64.max - (metering == .none ? 0 : 5))
    }
  }

  @Test(arguments: [Backend.interpreter, .recompiler, .stepper]) func `another thread can end a run`(
    _ backend: Backend
  ) throws {
    for metering in Metering.allCases {
      let machine = try Self.machine(
        [Code.addImm64(7, 7, 1), Code.jump(.max - 5)], backend, gas: .max, metering: metering)
      Thread.detachNewThread {
        usleep(30_000)
        machine.interrupt()
      }
      #expect(machine.run() == .interrupted)
      let count = machine.register(7)
      #expect(count > 0)
      if metering == .profile {
        #expect(UInt64.max - machine.gas == (machine.pc == 0 ? 2 * count : 2 * count - 1))
      }
      #expect(machine.step(4) == .stepped)
      #expect(machine.register(7) == count + 2)
    }
  }

  @Test(arguments: Backend.allCases) func `breakpoints stop before an instruction`(_ backend: Backend) throws
  {
    let code = [Code.addImm64(7, 7, 1), Code.addImm64(7, 7, 1), Code.addImm64(7, 7, 1), Code.halt]
    let machine = try Self.machine(code, backend)
    machine.setBreakpoint(6)
    machine.setBreakpoint(0)
    #expect(machine.run() == .breakpoint)
    #expect(machine.pc == 0)
    #expect(machine.run() == .breakpoint)
    #expect(machine.pc == 6 && machine.register(7) == 1)
    machine.clearBreakpoint(6)
    #expect(machine.run(until: [12, 400]) == .breakpoint)
    #expect(machine.pc == 12 && machine.register(7) == 2)
    #expect(machine.step(1) == .stepped)
    #expect(machine.run() == .halted)
  }

  @Test func `sbrk gives pages until there are no more`() throws {
    let machine = try Self.machine([Code.sbrk(7, 8), Code.storeIndU64(8, 7, 0), Code.halt], .stepper)
    machine.heapPointer = 0x3_0000
    machine.setRegister(8, 5000)
    #expect(machine.run() == .halted)
    #expect(machine.register(7) == 0x3_0000 && machine.heapPointer == 0x3_0000 + 5000)
    #expect(machine.memory.isAccessible(0x3_0000, 8192, write: true))
    #expect(!machine.memory.isAccessible(0x3_0000, 8193, write: true))
    machine.pc = 0
    machine.setRegister(8, .max)
    #expect(machine.step(1) == .stepped)
    #expect(machine.register(7) == 0 && machine.heapPointer == 0x3_0000 + 5000)
  }

  @Test(arguments: [100, 300_000]) func `what a machine left, the next one does not find`(_ size: Int) throws
  {
    let blob = try ProgramBlob.encode(code: [0], mask: [1], jumpTable: [])
    let (readOnly, readWrite) = ([UInt8](repeating: 7, count: 500), (0..<size).map { UInt8($0 & 255) })
    let bytes = try StandardProgram.encode(
      program: blob, readOnly: readOnly, readWrite: readWrite, heapPages: 3, stackSize: 9000)
    var load = LoadOptions()
    load.isCached = false
    for round in 0..<3 {
      let module = try Module.load(bytes, load)
      var first: [UInt8] = []
      for index in 0..<40 {
        var options = MachineOptions()
        options.argument = [UInt8](repeating: UInt8(index), count: index * 300)
        let machine = try Machine(module, options)
        machine.setRegister(8, 0)
        // All but the argument is the same every time.
        let argument = GuestLayout.argumentRange(options.argument.count)
        #expect(try machine.memory.read(GuestLayout.argument, index * 300) == options.argument)
        #expect(!machine.memory.isAccessible(argument.upperBound, 1, write: false))
        if !argument.isEmpty { try machine.memory.unmap(argument.lowerBound, UInt64(argument.count)) }
        let state = machine.snapshot()
        if index == 0 { first = state }
        #expect(state == first, "\(round) \(index)")
        // Some leave their pages to the next one, others have changed them.
        let other = try Machine(module, options)
        try other.memory.write(0x3_0000, [1, 2, 3])
        try other.memory.write(GuestLayout.stackEnd - 4, [1, 2, 3])
        try other.memory.write(0x3_0000 + UInt64(size), [1, 2, 3])
        other.setRegister(5, 9)
        if index % 3 == 0 { try other.memory.write(0x1_0000, [9]) }
        if index % 5 == 0 { try other.memory.map(0x7000_0000, 4096, write: true) }
        if index % 7 == 0 { try other.memory.trackDirty(true) }
      }
    }
  }

  @Test func `a thousand machines live at once`() throws {
    let module = try Code.module([Code.addImm64(7, 7, 1), Code.halt])
    var machines: [Machine] = []
    for index in 0..<1000 {
      var options = MachineOptions()
      options.gas = 100
      options.backend = index % 2 == 0 ? .interpreter : .recompiler
      let machine = try Machine(module, options)
      try machine.memory.map(0x2_0000, 8192, write: true)
      try machine.memory.write(0x2_0000, [UInt8(index & 255)])
      machine.setRegister(0, 0xffff_0000)
      machines.append(machine)
    }
    for (index, machine) in machines.enumerated() {
      #expect(machine.run() == .halted)
      #expect(try machine.memory.read(0x2_0000, 1) == [UInt8(index & 255)])
    }
  }
}

final class Box<Value> {
  var value: Value
  init(_ value: Value) { self.value = value }
}
