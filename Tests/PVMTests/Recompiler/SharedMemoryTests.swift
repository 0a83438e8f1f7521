import Bytes
import CShims
import TestSupport
import Testing

@testable import PVM

/// Memory of the host's, whatever runs the guest.
@Suite struct SharedMemoryTests {
  /// Adds up the bytes of one region into words of another, and stores past its end at last.
  private func program() throws -> Module {
    var code: [UInt8] = []
    var mask: [Bool] = []
    func put(_ bytes: UInt8...) {
      for (index, byte) in bytes.enumerated() {
        code.append(byte)
        mask.append(index == 0)
      }
    }
    put(51, 2)  // load_imm r2, 0
    put(51, 3)
    put(1)  // fallthrough
    put(200, 0x27, 4)  // r4 = r7 + r2
    put(124, 0x45)  // r5 = u8 [r4]
    put(200, 0x53, 3)  // r3 += r5
    put(200, 0x28, 6)  // r6 = r8 + r2
    put(122, 0x63)  // u32 [r6] = r3
    put(149, 0x22, 1)  // r2 += 1
    put(172, 0x92, UInt8(bitPattern: -15))  // r2 < r9: again
    put(0)
    var bits = [UInt8](repeating: 0, count: (code.count + 7) / 8)
    for (index, begins) in mask.enumerated() where begins { bits[index >> 3] |= 1 << UInt8(index & 7) }
    return Module(
      program: try Program(code: code, mask: bits, jumpTable: [], profile: .gp08, strict: false))
  }

  private func run(_ backend: Backend, from: Int, count: UInt64) throws -> ([UInt8], Stop, [UInt64], UInt64) {
    var input = [UInt8](repeating: 0, count: 5000 + from)
    for index in input.indices { input[index] = UInt8(truncatingIfNeeded: index &* 7) }
    var output = [UInt8](repeating: 0xee, count: 4500)
    return try input.withUnsafeMutableBufferPointer { input in
      try output.withUnsafeMutableBufferPointer { output in
        var options = MachineOptions()
        options.backend = backend
        options.gas = 1 << 40
        let machine = try Machine(program(), options)
        guard let source = input.baseAddress, let target = output.baseAddress else {
          throw Fault(.noMemory, at: 0, "")
        }
        try machine.memory.share(0x20000, source + from, 5000, write: false)
        try machine.memory.share(0x40000, target + 3, 4400, write: true)
        for (index, value) in [(7, 0x20000), (8, 0x40000), (9, count)] as [(Int, UInt64)] {
          machine.setRegister(index, value)
        }
        let stop = machine.run()
        return (Array(output), stop, (0..<13).map { machine.register($0) }, machine.gas)
      }
    }
  }

  @Test(arguments: [Backend.recompiler, .interpreter, .crosscheck])
  func `the host's memory is the same for every engine`(backend: Backend) throws {
    for count in [1, 100, 4397, 4398, 4990, 6000] as [UInt64] {
      let expected = try run(.stepper, from: 5, count: count)
      let found = try run(backend, from: 5, count: count)
      #expect(found.0 == expected.0)
      #expect(found.1.code == expected.1.code, "\(count)")
      #expect(found.2 == expected.2 && found.3 == expected.3, "\(count)")
    }
  }

  /// One load or store at an address, and a trap.
  private func access(_ opcode: UInt8, _ form: Form, _ address: UInt32) throws -> Module {
    let bytes = (0..<4).map { UInt8(truncatingIfNeeded: address >> UInt32(8 * $0)) }
    let code: [UInt8] =
      switch form {
      case .ri: [opcode, 7] + bytes
      case .ii: [opcode, 4] + bytes + [0x85, 0x99, 0x11, 0xf2]
      case .rii: [opcode, 0x48] + bytes + [0x85, 0x99, 0x11, 0xf2]
      default: [opcode, 0x87] + bytes
      }
    var mask = [UInt8](repeating: 0, count: 2)
    mask[0] = 1
    mask[code.count >> 3] |= 1 << UInt8(code.count & 7)
    return Module(
      program: try Program(code: code + [0], mask: mask, jumpTable: [], profile: .gp07, strict: false))
  }

  @Test(arguments: [Backend.recompiler, .interpreter])
  func `every load and store reaches it, up to the last byte`(backend: Backend) throws {
    for instruction in Instruction.allCases {
      guard instruction.name.hasPrefix("load_") || instruction.name.hasPrefix("store_"),
        !instruction.name.hasPrefix("load_imm"), let opcode = instruction.opcode(in: .gp07)
      else { continue }
      for offset in [0, 1, 4090, 4092, 4093, 5000, 5002, 5004, 5006, 5007, 5008, 8191] as [UInt32] {
        let module = try access(opcode, instruction.form, 0x30000 + offset)
        let results = try [Backend.stepper, backend].map { backend in
          var bytes = (0..<5011).map { UInt8(truncatingIfNeeded: $0 &* 37 ^ 0x85) }
          let state = try bytes.withUnsafeMutableBufferPointer { bytes in
            var options = MachineOptions()
            options.backend = backend
            options.gas = 10
            let machine = try Machine(module, options)
            guard let start = bytes.baseAddress else { return "" }
            try machine.memory.share(0x30000, start + 3, 5008, write: true)
            machine.setRegister(7, 0x8877_6655_4433_2211)
            let stop = machine.run()
            return "\(stop) \(machine.pc) \(machine.gas) \(machine.register(7))"
          }
          return (state, bytes)
        }
        #expect(results[0].0 == results[1].0, "\(instruction.name) at \(offset)")
        #expect(results[0].1 == results[1].1, "\(instruction.name) at \(offset)")
      }
    }
  }

  @Test func `rights that change are seen at once`() throws {
    var bytes = [UInt8](repeating: 1, count: 4096)
    try bytes.withUnsafeMutableBufferPointer { bytes in
      var options = MachineOptions()
      options.backend = .recompiler
      options.gas = 1 << 40
      let machine = try Machine(program(), options)
      guard let start = bytes.baseAddress else { return }
      try machine.memory.share(0x20000, start, 4096, write: true)
      for (index, value) in [(7, 0x20000), (8, 0x20000), (9, 8)] as [(Int, UInt64)] {
        machine.setRegister(index, value)
      }
      #expect(machine.run().code == .panicked)
      machine.pc = 0
      try machine.memory.protect(0x20000, 4096, write: false)
      #expect(machine.run().code == .faulted)
      try machine.memory.unmap(0x20000, 4096)
      machine.pc = 0
      #expect(machine.run().code == .faulted)
      try machine.memory.map(0x20000, 4096, write: true)
      machine.pc = 0
      #expect(machine.run().code == .panicked)
    }
  }
}
