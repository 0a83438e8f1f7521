import Bytes
import TestSupport
import Testing

@testable import PVM

@Suite struct MemoryTests {
  @Test func `pages come and go with what they hold`() throws {
    let memory = try GuestMemory()
    try memory.map(0x2_0000, 3 * 4096, write: true)
    try memory.write(0x2_0ffe, [1, 2, 3, 4])
    try memory.protect(0x2_1000, 4096, write: false)
    #expect(memory.isAccessible(0x2_0000, 4096, write: true))
    #expect(!memory.isAccessible(0x2_0000, 4097, write: true))
    #expect(memory.isAccessible(0x2_0000, 3 * 4096, write: false))
    // The host writes read-only pages as well, and they are read-only afterwards.
    try memory.write(0x2_0ffe, [5, 6, 7, 8])
    #expect(try memory.read(0x2_0ffe, 4) == [5, 6, 7, 8])
    #expect(memory.store(0x2_1000, 1, 9) == 0x2_1000)
    try memory.unmap(0x2_1000, 4096)
    #expect(throws: Fault.self) { try memory.read(0x2_0ffe, 4) }
    try memory.map(0x2_1000, 4096, write: true)
    #expect(try memory.read(0x2_0ffe, 4) == [5, 6, 0, 0])
    try memory.map(0x2_0000, 4096, write: false)
    #expect(try memory.read(0x2_0ffe, 2) == [5, 6])
  }

  @Test func `places that cannot be are refused`() throws {
    let memory = try GuestMemory()
    let bad: [(UInt64, UInt64)] = [
      (0, 4096), (0xf000, 4096), (0x2_0001, 4096), (0x2_0000, 5), (0xffff_f000, 8192), (.max - 4095, 4096),
      (0x2_0000, .max - 4095),
    ]
    for (address, length) in bad {
      #expect(throws: Fault.self) { try memory.map(address, length, write: true) }
      #expect(throws: Fault.self) { try memory.unmap(address, length) }
    }
    #expect(throws: Fault.self) { try memory.protect(0x2_0000, 4096, write: true) }
    #expect(throws: Fault.self) { try memory.read(.max, 4) }
    #expect(throws: Fault.self) { try memory.read(0xffff_ffff, .max) }
    #expect(memory.nextRange(from: 0) == nil)
    #expect(!memory.isAccessible(.max, 2, write: false))
  }

  @Test func `ranges are pages of one kind`() throws {
    let memory = try GuestMemory()
    try memory.map(0x2_0000, 8192, write: true)
    try memory.map(0x2_2000, 4096, write: false)
    try memory.map(0xffff_f000, 4096, write: true)
    var ranges: [GuestRange] = []
    var from: UInt64 = 0
    while let range = memory.nextRange(from: from) {
      ranges.append(range)
      from = range.address + range.length
    }
    #expect(ranges.map { $0.address } == [0x2_0000, 0x2_2000, 0xffff_f000])
    #expect(ranges.map { $0.length } == [8192, 4096, 4096])
    #expect(memory.mappedPages == 4)
    let middle = try #require(memory.nextRange(from: 0x2_0010))
    #expect(middle.length == 8192 - 0x10)
  }

  @Test(arguments: Backend.allCases) func `writes are noted where they happen`(_ backend: Backend) throws {
    let code = [
      Code.storeIndU64(2, 1, 0), Code.storeIndU64(2, 1, 8), Code.storeIndU64(2, 1, 0x1ffc),
      Code.loadIndU64(3, 4, 0),
      Code.halt,
    ]
    let machine = try MachineTests.machine(code, backend)
    machine.setRegister(1, 0x2_0000)
    machine.setRegister(4, 0x2_4000)
    try machine.memory.map(0x2_0000, 8 * 4096, write: true)
    try machine.memory.write(0x2_7000, [1])
    try machine.memory.trackDirty(true)
    try machine.memory.write(0x2_6000, [1])
    #expect(machine.run() == .halted)
    #expect(Self.dirty(machine.memory) == [0x20, 0x21, 0x22, 0x26])
    try machine.memory.trackDirty(false)
    #expect(Self.dirty(machine.memory) == [])
    machine.pc = 0
    #expect(machine.run() == .halted)
    #expect(Self.dirty(machine.memory) == [])
  }

  static func dirty(_ memory: GuestMemory) -> [Int] {
    (0..<1 << 20).filter { memory.access[$0] & GuestMemory.dirty != 0 }
  }

  @Test(arguments: Backend.allCases) func `the host's memory is seen by both, to its last byte`(
    _ backend: Backend
  ) throws {
    let code = [Code.loadIndU64(3, 1, 0), Code.storeIndU64(3, 2, 0), Code.halt]
    let machine = try MachineTests.machine(code, backend)
    let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: 5000)
    defer { bytes.deallocate() }
    for index in 0..<5000 { bytes[index] = UInt8(truncatingIfNeeded: index) }
    let (readOnly, stack) = (HostRegion(bytes, 4100), HostRegion(bytes + 4100, 900))
    try machine.setRegions(
      readWrite: HostRegion(nil, 0), readOnly: readOnly, output: HostRegion(nil, 7), stack: stack)
    machine.setRegister(1, 0x1_0000 + 4092)
    machine.setRegister(2, 0xfefe_0000 - 8)
    #expect(machine.run() == .halted)
    let (source, target) = ((0..<8).map { bytes[4092 + $0] }, (0..<8).map { bytes[4992 + $0] })
    #expect(source == target)
    // One further, there is nothing; nor before the stack, whose page is there.
    let cases: [[UInt64]] = [
      [0x1_0ffd, 0xfefd_fff8, 0x1_1000], [0x1_0000, 0xfefd_fc7b, 0xfefd_f000],
      [0x1_0000, 0x1_0000, 0x1_0000],
      [0x1_0000, 0xfefd_fff9, 0xfefe_0000],
    ]
    for places in cases {
      let (from, to, page) = (places[0], places[1], places[2])
      machine.setRegister(1, from)
      machine.setRegister(2, to)
      machine.pc = 0
      #expect(machine.run() == .faulted(page))
    }
    #expect(try machine.memory.read(0xfefe_0000 - 900, 900).count == 900)
    #expect(throws: Fault.self) { try machine.memory.read(0xfefe_0000 - 901, 1) }
    let range = machine.memory.nextRange(from: 0x2_0000)
    #expect(range?.address == 0xfefe_0000 - 900 && range?.length == 900 && range?.isShared == true)
  }

  @Test func `a window that comes back is clean`() throws {
    for round in 0..<50 {
      let memory = try GuestMemory()
      #expect(memory.nextRange(from: 0) == nil)
      try memory.map(0x2_0000 + UInt64(round) << 24, 1 << 24, write: true)
      try memory.map(0xffff_f000, 4096, write: true)
      #expect(try memory.read(0x2_0000 + UInt64(round) << 24, 8) == [UInt8](repeating: 0, count: 8))
      try memory.write(0x2_0000 + UInt64(round) << 24, [1, 2, 3])
      #expect(try memory.read(0xffff_fffe, 2) == [0, 0])
      try memory.write(0xffff_fffe, [7, 7])
      #expect(memory.registers[3] == 0)
      memory.registers[3] = 9
    }
  }
}
