import Bytes
import CShims
import PVMFuzz
import TestSupport

@testable import PVM

/// A drawn program and its machine, run by the stepper alone or by the interpreter with its help.
final class LoweredBench {
  let memory: GuestMemory
  let stepper: Stepper
  let lowered: Lowered?
  private var random: FuzzRandom
  /// What the interpreter did by itself, for tests that want to know that it did.
  var entries = 0

  /// `lowered` is nil for the stepper.
  init(_ seed: UInt64, _ program: Program, _ meter: Meter, _ lowered: Lowered?) throws {
    memory = try GuestMemory()
    stepper = Stepper(program, memory, meter)
    self.lowered = lowered
    random = FuzzRandom(seed)
    // A heap that is soon full: all of it is compared.
    (stepper.heapPointer, stepper.heapLimit) = (0x3_0000, 0x3_8000)
  }

  convenience init(_ drawing: FuzzCase, _ program: Program, _ meter: Meter, _ lowered: Lowered?) throws {
    try self.init(drawing.seed, program, meter, lowered)
    for page in drawing.pages {
      try memory.map(UInt64(page.address), 4096, write: true)
      var filling = FuzzRandom(page.filling)
      let bytes = (0..<4096).map { _ in UInt8(truncatingIfNeeded: filling.next()) }
      try memory.write(UInt64(page.address), bytes)
      try memory.map(UInt64(page.address), 4096, write: page.isWritable)
    }
    for (index, value) in drawing.registers.enumerated() { memory.registers[index] = value }
    stepper.gas = drawing.gas
    memory.context.pointee.pc = drawing.pc
  }

  var pc: UInt64 {
    get { memory.context.pointee.pc }
    set { memory.context.pointee.pc = newValue }
  }
  var registers: [UInt64] { (0..<13).map { memory.registers[$0] } }
  var kind: Meter.Kind { stepper.meter.kind }
  var program: Program { stepper.program }

  /// All that is mapped.
  func contents() throws -> [UInt8] {
    var all: [UInt8] = []
    var from: UInt64 = 0
    while let range = memory.nextRange(from: from) {
      all += try memory.read(range.address, Int(range.length))
      from = range.address + range.length
    }
    return all
  }

  /// Runs until something happens but a next instruction; nil after too many.
  func go(atMost count: Int = 5_000) -> Stepper.Outcome? {
    for _ in 0..<count {
      if let lowered, pay() {
        entries += 1
        let why = lowered.run(memory.context)
        stepper.isCharged = why != UInt32(ABUT_PVM_GAS)
        if why == UInt32(ABUT_PVM_CALL) { return .called }
        if why == UInt32(ABUT_PVM_GAS) { continue }
        if kind == .instruction { memory.context.pointee.budget &+= stepper.meter.rest(stepper.place) }
      }
      let outcome = stepper.step()
      if outcome != .next, outcome != .jumped { return outcome }
    }
    return nil
  }

  /// Pays for where the interpreter enters, and hands it a little gas.
  private func pay() -> Bool {
    let place = stepper.place
    guard pc < UInt64(program.count) else { return false }
    switch kind {
    case .none:
      memory.context.pointee.budget = random.next() % 4
      return true
    case .instruction: guard stepper.take(stepper.meter.rest(place)) else { return false }
    case .pipeline:
      if !stepper.isCharged {
        guard stepper.take(stepper.meter.charge(place)) else { return false }
        stepper.isCharged = true
      }
    }
    let gas = stepper.gas
    let slice = min(gas, random.next() % (random.next() % 4 == 0 ? 1 << 20 : 100))
    stepper.gas = gas - slice
    memory.context.pointee.budget = slice
    return true
  }

  /// What a host does so that it can go on, drawn from `dice`, the same for all.
  func answer(_ outcome: Stepper.Outcome, _ dice: inout FuzzRandom) throws -> Bool {
    switch outcome {
    case .called:
      memory.registers[7] = dice.next()
      pc = UInt64(program.decoder.decode(stepper.place).next)
    case .faulted:
      guard stepper.faultAddress >= 0x1_0000 else { return false }
      try memory.map(stepper.faultAddress, 4096, write: true)
    case .outOfGas: stepper.gas += dice.next() % 500
    default:
      pc = dice.next() % UInt64(program.count + 2)
      stepper.isCharged = false
    }
    return true
  }
}
