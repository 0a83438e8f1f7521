import Assembler
import CShims
import Foundation
import TestSupport
import Testing

@testable import PVM

#if canImport(Glibc)
  import Glibc
#endif

/// What surrounds compiled code: faults, other handlers, threads, forks.
@Suite(.serialized) struct CompiledTests {
  /// `store_ind_u8 [r1] = r0; trap`, which faults where nothing is mapped.
  static func store() throws -> (Program, Compiled) {
    let program = try Program(
      code: [120, 0x10, 0], mask: [0b101], jumpTable: [], profile: .gp08, strict: false)
    return (program, try Compiled.make(program, Meter(program, .of(.gp08), .profile)))
  }

  static func context(_ memory: TestMemory, pc: UInt64 = 0, _ registers: [UInt64]) {
    let context = memory.context
    context.pointee.pc = pc
    context.pointee.budget = 1000
    let all = UnsafeMutableRawPointer(context).assumingMemoryBound(to: UInt64.self)
    for (index, value) in registers.enumerated() { all[index] = value }
  }

  @Test func `a fault comes back as a bail with everything as it was`() throws {
    let memory = try TestMemory(1)
    let (_, compiled) = try Self.store()
    Self.context(memory, [7, 0x5_0000])
    #expect(compiled.run(memory.context) == UInt32(ABUT_PVM_BAIL))
    #expect(memory.context.pointee.pc == 0)
    #expect(memory.context.pointee.registers.0 == 7 && memory.context.pointee.registers.1 == 0x5_0000)
    #expect(memory.context.pointee.budget == 1000)
  }

  @Test func `what is written past 2^32 hits the guard and is left to the stepper`() throws {
    let memory = try TestMemory(1)
    let program = try Program(
      code: [123, 0x10, 0], mask: [0b101], jumpTable: [], profile: .gp08, strict: false)
    let compiled = try Compiled.make(program, Meter(program, .of(.gp08), .profile))
    for offset: UInt64 in 1..<8 {
      Self.context(memory, [7, 0x1_0000_0000 - offset])
      #expect(compiled.run(memory.context) == UInt32(ABUT_PVM_BAIL))
      #expect(memory.context.pointee.pc == 0)
    }
    Self.context(memory, [7, 0xffff_fff8])
    #expect(compiled.run(memory.context) == UInt32(ABUT_PVM_BAIL))
    #expect(memory.context.pointee.pc == 2)
  }

  /// Every address that is a base plus an immediate ends in the window or in its guards.
  @Test func `a guest that writes everywhere writes nothing outside`() throws {
    let memory = try TestMemory()
    let edges: [Int64] = [0, 1, -1, 0x7fff_ffff, -0x8000_0000, -0x1000, -0x1008, -0x10_0000, 0x1000, -8]
    for (index, edge) in edges.enumerated() {
      let bytes = (0..<4).map { UInt8(truncatingIfNeeded: edge >> Int64(8 * $0)) }
      let program = try Program(
        code: [123, 0x10] + bytes + [0], mask: [0b100_0001], jumpTable: [], profile: .gp08, strict: false)
      let compiled = try Compiled.make(program, Meter(program, .of(.gp08), .profile))
      for base in edges {
        let before = memory.context.pointee.window
        Self.context(memory, [UInt64(index) | 0xabcd << 40, UInt64(bitPattern: base &* 0x1_0000_0001)])
        #expect(compiled.run(memory.context) == UInt32(ABUT_PVM_BAIL))
        #expect(memory.context.pointee.pc == 0 && memory.context.pointee.window == before)
      }
    }
  }

  @Test func `gas that does not cover a block stops in front of it`() throws {
    let memory = try TestMemory(1)
    let program = try Program(
      code: [149, 0, 1, 40, 0xfd], mask: [0b1001], jumpTable: [], profile: .gp07, strict: false)
    let compiled = try Compiled.make(program, Meter(program, .of(.gp07), .profile))
    Self.context(memory, [0])
    memory.context.pointee.budget = 21
    #expect(compiled.run(memory.context) == UInt32(ABUT_PVM_GAS))
    // The first round was paid by who came in.
    #expect(memory.context.pointee.registers.0 == 11)
    #expect(memory.context.pointee.budget == 1 && memory.context.pointee.pc == 0)
  }

  @Test func `a place inside an instruction is no way in`() throws {
    let memory = try TestMemory(1)
    let (_, compiled) = try Self.store()
    for pc: UInt64 in [1, 4, 1 << 40] {
      Self.context(memory, pc: pc, [])
      #expect(compiled.run(memory.context) == UInt32(ABUT_PVM_UNABLE))
    }
  }

  @Test func `who jumps into the middle of a block may have registers of any width`() throws {
    let memory = try TestMemory(1)
    // r0 = sx32(r0 + 1); r1 = r0 + r0 in 64 bits; trap
    let program = try Program(
      code: [131, 0, 1, 200, 0, 1, 0], mask: [0b100_1001], jumpTable: [], profile: .gp08, strict: false)
    let compiled = try Compiled.make(program, Meter(program, .of(.gp08), .profile))
    Self.context(memory, pc: 3, [1 << 40, 0])
    let left = compiled.run(memory.context)
    if left == UInt32(ABUT_PVM_BAIL) {
      #expect(memory.context.pointee.registers.1 == 1 << 41)
    } else {
      #expect(left == UInt32(ABUT_PVM_UNABLE) && memory.context.pointee.pc == 3)
    }
    Self.context(memory, pc: 3, [5, 0])
    #expect(compiled.run(memory.context) == UInt32(ABUT_PVM_BAIL))
    #expect(memory.context.pointee.registers.1 == 10)
  }

  @Test func `machines run inside the host calls of others`() throws {
    let (outer, inner) = (try TestMemory(1), try TestMemory(1))
    // ecalli 3; r0 = mem[0x20000]; trap
    let program = try Program(
      code: [10, 3, 52, 0, 0, 0, 2, 0], mask: [0b1000_0101], jumpTable: [], profile: .gp08, strict: false)
    let compiled = try Compiled.make(program, Meter(program, .of(.gp08), .profile))
    try outer.guest.write(0x20000, [11])
    try inner.guest.write(0x20000, [22])
    Self.context(outer, [])
    #expect(compiled.run(outer.context) == UInt32(ABUT_PVM_CALL))
    #expect(outer.context.pointee.call == 3 && outer.context.pointee.pc == 0)
    Self.context(inner, [])
    #expect(compiled.run(inner.context) == UInt32(ABUT_PVM_CALL))
    inner.context.pointee.pc = 2
    #expect(compiled.run(inner.context) == UInt32(ABUT_PVM_BAIL))
    outer.context.pointee.pc = 2
    #expect(compiled.run(outer.context) == UInt32(ABUT_PVM_BAIL))
    #expect(inner.context.pointee.registers.0 == 22)
    #expect(outer.context.pointee.registers.0 == 11)
  }

  // MARK: Other handlers

  static func faultOnce(_ memory: TestMemory, _ compiled: Compiled) -> Bool {
    context(memory, [7, 0x5_0000])
    return compiled.run(memory.context) == UInt32(ABUT_PVM_BAIL) && memory.context.pointee.pc == 0
  }

  static func install(_ handler: @escaping @convention(c) (Int32) -> Void) {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = handler
    sigaction(SIGSEGV, &action, nil)
  }

  @Test func `a handler that came later does not get the guest's faults`() async {
    await #expect(processExitsWith: .exitCode(7)) {
      let memory = try TestMemory(1)
      let (_, compiled) = try CompiledTests.store()
      #expect(CompiledTests.faultOnce(memory, compiled))
      CompiledTests.install { _ in exit(7) }
      #expect(CompiledTests.faultOnce(memory, compiled))
      #expect(CompiledTests.faultOnce(memory, compiled))
      // Its own faults it gets.
      UnsafeMutablePointer<UInt8>(bitPattern: 16)?.pointee = 1
      exit(1)
    }
  }

  @Test func `a handler that came first gets the faults that are nobody's`() async {
    await #expect(processExitsWith: .exitCode(7)) {
      CompiledTests.install { _ in exit(7) }
      let memory = try TestMemory(1)
      let (_, compiled) = try CompiledTests.store()
      #expect(CompiledTests.faultOnce(memory, compiled))
      raise(SIGSEGV)
      exit(1)
    }
  }

  @Test func `a handler that gives up and raises the signal again ends the process`() async {
    await #expect(processExitsWith: .signal(SIGSEGV)) {
      let memory = try TestMemory(1)
      let (_, compiled) = try CompiledTests.store()
      #expect(CompiledTests.faultOnce(memory, compiled))
      // As Python's faulthandler does: puts back what it found, which is ours, and raises.
      withUnsafeMutablePointer(to: &laterOld) { old in
        var action = sigaction()
        action.__sigaction_handler.sa_handler = { number in
          sigaction(number, &laterOld, nil)
          raise(number)
        }
        sigaction(SIGSEGV, &action, old)
      }
      #expect(CompiledTests.faultOnce(memory, compiled))
      UnsafeMutablePointer<UInt8>(bitPattern: 16)?.pointee = 1
      exit(1)
    }
  }

  @Test func `a thread that blocks the signal can run programs`() async {
    await #expect(processExitsWith: .exitCode(3)) {
      var signals = sigset_t()
      sigemptyset(&signals)
      sigaddset(&signals, SIGSEGV)
      pthread_sigmask(SIG_BLOCK, &signals, nil)
      let memory = try TestMemory(1)
      let (_, compiled) = try CompiledTests.store()
      #expect(CompiledTests.faultOnce(memory, compiled))
      #expect(CompiledTests.faultOnce(memory, compiled))
      var now = sigset_t()
      pthread_sigmask(SIG_BLOCK, nil, &now)
      exit(sigismember(&now, SIGSEGV) == 1 ? 3 : 1)
    }
  }

  @Test func `the child of a fork runs what was made before, and makes its own`() async {
    await #expect(processExitsWith: .success) {
      let memory = try TestMemory(1)
      let (_, compiled) = try CompiledTests.store()
      #expect(CompiledTests.faultOnce(memory, compiled))
      // Swift hides fork(), rightly.
      typealias Fork = @convention(c) () -> pid_t
      let fork = unsafeBitCast(try #require(dlsym(nil, "fork")), to: Fork.self)
      let child = fork()
      if child == 0 {
        let isOld = CompiledTests.faultOnce(memory, compiled)
        guard isOld, let (_, own) = try? CompiledTests.store() else { _exit(1) }
        _exit(CompiledTests.faultOnce(memory, own) ? 0 : 2)
      }
      var status: Int32 = 0
      waitpid(child, &status, 0)
      exit(status == 0 ? 0 : 1)
    }
  }

  @Test func `memory for much code goes back to the system`() async {
    await #expect(processExitsWith: .success) {
      let before = CodeMemory.bytesInUse
      for _ in 0..<20 {
        let code = [UInt8](repeating: 100, count: 1_000_000)
        let mask = [UInt8](repeating: 0x21, count: 125_000)
        let program = try Program(code: code, mask: mask, jumpTable: [0], profile: .gp07, strict: false)
        #expect(try Compiled.make(program, Meter(program, .of(.gp07), .profile)).codeSize > 0)
        #expect(CodeMemory.bytesInUse == before)
      }
    }
  }

  @Test func `ABUT_JIT=0 refuses`() async {
    await #expect(processExitsWith: .exitCode(5)) {
      setenv("ABUT_JIT", "0", 1)
      do {
        _ = try CompiledTests.store()
      } catch {
        exit(Compiled.refusal == nil ? 1 : 5)
      }
      exit(2)
    }
  }

  @Test func `programs run on many threads at once`() async throws {
    let (_, compiled) = try Self.store()
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 {
        group.addTask {
          guard let memory = try? TestMemory(1) else { return false }
          return (0..<200).allSatisfy { _ in CompiledTests.faultOnce(memory, compiled) }
        }
      }
      for await isRight in group { #expect(isRight) }
    }
  }
}

private nonisolated(unsafe) var laterOld = sigaction()
