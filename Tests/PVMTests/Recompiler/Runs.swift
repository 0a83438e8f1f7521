import CShims
import Foundation

@testable import PVM

/// Some pages of memory, with something in them.
struct TestMemory {
  let guest: GuestMemory
  var context: UnsafeMutablePointer<abut_pvm_context> { guest.context }

  static let ranges: [(address: UInt64, length: Int, write: Bool)] = [
    (0x10000, 0x2000, false), (0x20000, 0x3000, true), (0x24000, 0x1000, true), (0x7fff_f000, 0x2000, true),
    (0xffff_e000, 0x2000, true),
  ]

  /// Nothing is mapped.
  init() throws { guest = try GuestMemory() }

  init(_ seed: UInt64) throws {
    guest = try GuestMemory()
    for range in Self.ranges { try guest.map(range.address, UInt64(range.length), write: range.write) }
    try fill(seed)
  }

  func fill(_ seed: UInt64) throws {
    for range in Self.ranges {
      var state = seed | 1
      let numbers = (0..<range.length / 8).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state & 3 == 0 ? state : 0
      }
      try guest.write(range.address, numbers.withUnsafeBytes { [UInt8]($0) })
    }
  }

  func equals(_ other: TestMemory) -> Bool {
    Self.ranges.allSatisfy { range in
      memcmp(guest.window + Int(range.address), other.guest.window + Int(range.address), range.length) == 0
    }
  }
}

/// Where a run came to.
struct TestState: Equatable {
  var stop: String
  var registers: [UInt64]
  var pc: UInt64
  var gas: UInt64
  var isCharged: Bool
}

/// A program with what it starts from.
struct TestRun {
  let program: Program
  let meter: Meter
  var registers: [UInt64]
  var pc: UInt64
  var gas: UInt64
  /// Instructions after which nobody looks any further.
  static let stepsMax = 3000

  private func begin(_ memory: TestMemory) -> Stepper {
    let stepper = Stepper(program, memory.guest, meter)
    for index in 0..<13 { stepper.registers[index] = registers[index] }
    memory.context.pointee.pc = pc
    memory.context.pointee.engine.1 = 0
    stepper.gas = gas
    stepper.heapPointer = 0x2_3000
    stepper.heapLimit = 0x2_3000
    return stepper
  }

  private func state(_ stop: String, _ stepper: Stepper) -> TestState {
    TestState(
      stop: stop, registers: (0..<13).map { stepper.registers[$0] }, pc: stepper.context.pointee.pc,
      gas: stepper.gas, isCharged: meter.kind == .pipeline && stepper.isCharged)
  }

  /// What the host does in a call.
  private func host(_ stepper: Stepper) {
    let registers = stepper.registers
    registers[Int(stepper.context.pointee.call % 13)] &+= 0x1234_5678_9abc_def1
    registers[7] = ~registers[7]
    stepper.context.pointee.pc = UInt64(program.decoder.decode(stepper.place).next)
  }

  /// One instruction; what it stopped with.
  private func single(_ stepper: Stepper) -> String? {
    switch stepper.step() {
    case .next, .jumped: return nil
    case .called:
      host(stepper)
      return nil
    case .halted: return "halted"
    case .panicked: return "panicked"
    case .faulted: return "faulted \(stepper.faultAddress)"
    case .outOfGas: return "out of gas"
    }
  }

  /// Each instruction by the book; nil when it takes too long.
  func byTheBook(_ memory: TestMemory) -> TestState? {
    let stepper = begin(memory)
    for _ in 0..<Self.stepsMax {
      if let stop = single(stepper) { return state(stop, stepper) }
    }
    return nil
  }

  /// The same by compiled code, as a machine does it; `slice` is what the code gets at once.
  func compiled(_ compiled: Compiled, _ memory: TestMemory, slice: UInt64) -> TestState? {
    let stepper = begin(memory)
    for _ in 0..<20 * Self.stepsMax {
      if pay(stepper) {
        let all = stepper.gas
        let budget = meter.kind == .none ? 1 << 20 : min(all, slice)
        stepper.context.pointee.budget = budget
        let left = compiled.run(stepper.context)
        let used = budget - stepper.context.pointee.budget
        stepper.gas = meter.kind == .none ? all : all - used
        stepper.isCharged = left != UInt32(ABUT_PVM_GAS)
        if left == UInt32(ABUT_PVM_CALL) { host(stepper) }
        if left == UInt32(ABUT_PVM_CALL) || left == UInt32(ABUT_PVM_GAS) { continue }
        if meter.kind == .instruction { stepper.gas += meter.rest(stepper.place) }
      }
      if let stop = single(stepper) { return state(stop, stepper) }
    }
    return nil
  }

  /// Pays for what the code finds paid.
  private func pay(_ stepper: Stepper) -> Bool {
    switch meter.kind {
    case .none: return true
    case .instruction: return stepper.take(meter.rest(stepper.place))
    case .pipeline:
      if stepper.isCharged { return true }
      stepper.isCharged = stepper.take(meter.charge(stepper.place))
      return stepper.isCharged
    }
  }
}
