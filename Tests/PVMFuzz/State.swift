import PVM

/// What a host sees of a machine that has stopped.
struct State {
  let stop: Stop
  let registers: [UInt64]
  let pc: UInt64
  let gas: UInt64
  let isCharged: Bool
  let heapPointer: UInt64

  typealias Field = (name: String, expected: String, found: String)

  init(_ machine: Machine, after stop: Stop) {
    self.stop = stop
    registers = (0..<13).map { machine.register($0) }
    pc = machine.pc
    gas = machine.gas
    isCharged = machine.isCharged
    heapPointer = UInt64(machine.heapPointer)
  }

  func difference(from expected: State) -> Field? {
    if stop != expected.stop { return ("stop", "\(expected.stop)", "\(stop)") }
    for index in registers.indices where registers[index] != expected.registers[index] {
      return ("r\(index)", hex(expected.registers[index]), hex(registers[index]))
    }
    if pc != expected.pc { return ("pc", "\(expected.pc)", "\(pc)") }
    if gas != expected.gas { return ("gas", "\(expected.gas)", "\(gas)") }
    if isCharged != expected.isCharged { return ("charged", "\(expected.isCharged)", "\(isCharged)") }
    if heapPointer != expected.heapPointer { return ("heap", hex(expected.heapPointer), hex(heapPointer)) }
    return nil
  }
}
