import Bytes
import PVM

/// What a host does at a stop, the same to all machines.
struct Host {
  let fuzzCase: FuzzCase
  private var dice = Dice(0)
  /// Pages whose access it changed, or that it wrote.
  private(set) var changed: [UInt64] = []

  init(fuzzCase: FuzzCase) { self.fuzzCase = fuzzCase }

  /// How many steps the next run has; nil is to the next stop.
  mutating func begin(_ run: Int) -> UInt64? {
    dice = Dice(fuzzCase.hostSeed &+ UInt64(run))
    return dice.chance(10) ? UInt64(dice.within(1...12)) : nil
  }

  /// False: it lets them be.
  mutating func answers(_ state: State, _ machines: [Machine]) -> Bool {
    switch state.stop.code {
    case .halted, .panicked:
      // Wherever the machine is sent: it may be in the middle of a block.
      guard dice.chance(25) else { return false }
      let place = fuzzCase.place(&dice)
      for machine in machines { machine.pc = place }
    case .invalid: return false
    case .outOfGas:
      guard dice.chance(70) else { return false }
      let gas = state.gas &+ UInt64(dice.below(dice.chance(50) ? 8 : 200))
      for machine in machines { machine.gas = gas }
    case .faulted:
      guard dice.chance(70) else { return false }
      let address = UInt32(truncatingIfNeeded: state.stop.detail)
      let page = FuzzCase.Page(address: address, isWritable: dice.chance(80), filling: dice.word())
      changed.append(UInt64(address))
      for machine in machines { try? Self.map(machine, page) }
    case .breakpoint:
      if dice.chance(30) { for machine in machines { machine.clearBreakpoint(state.pc) } }
    default: break
    }
    if dice.chance(35) { meddle(machines) }
    return true
  }

  private mutating func meddle(_ machines: [Machine]) {
    let pages = fuzzCase.pages.map { $0.address } + fuzzCase.shares.map { $0.address }
    switch dice.below(6) {
    case 0, 1:
      let index = dice.below(12)
      let value = dice.chance(40) ? Draw.address(&dice, pages) : dice.value()
      for machine in machines { machine.setRegister(index, value) }
    case 2:
      guard fuzzCase.isMetered else { return }
      let gas = UInt64(dice.below(dice.chance(50) ? 20 : 1000))
      for machine in machines { machine.gas = gas }
    case 3:
      guard !pages.isEmpty else { return }
      let page = dice.pick(pages)
      let choice = dice.below(3)
      changed.append(UInt64(page))
      for machine in machines {
        if choice == 0 {
          try? machine.memory.unmap(UInt64(page), 4096)
        } else {
          try? machine.memory.protect(UInt64(page), 4096, write: choice == 1)
        }
      }
    case 4:
      guard fuzzCase.profile == .gp08 else { return }
      for machine in machines { machine.isCharged.toggle() }
    default:
      guard !pages.isEmpty else { return }
      let page = UInt64(dice.pick(pages))
      let address = page + UInt64(8 * dice.below(16))
      changed.append(page)
      let bytes = (0..<8).map { _ in UInt8(truncatingIfNeeded: dice.word()) }
      for machine in machines { try? machine.memory.write(address, bytes) }
    }
  }

  /// A page with something at both ends.
  static func map(_ machine: Machine, _ page: FuzzCase.Page) throws(Fault) {
    let (address, memory, bytes) = (UInt64(page.address), machine.memory, page.bytes)
    try memory.map(address, 4096, write: true)
    try memory.write(address, bytes)
    try memory.write(address + 4080, bytes)
    if !page.isWritable { try memory.protect(address, 4096, write: false) }
  }
}
