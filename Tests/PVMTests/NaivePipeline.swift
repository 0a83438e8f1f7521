import CShims

@testable import PVM

/// The pipeline model as it is written down, without a thought for speed: what the fast one is compared with.
struct NaivePipeline {
  enum State { case decoded, waiting, executing, finished }
  struct Entry {
    var state = State.decoded
    var left: Int
    var sources: [Int]
    var registers: Set<UInt8>
    var units: [Int]
  }

  let program: Program
  let costs: Costs
  private var entries: [Entry] = []
  /// Those before it are gone. All they did is done, so nobody has to look at them.
  private var retired = 0
  private var slots = 4
  private var starts = 5
  private var units = [4, 4, 4, 1, 1]
  private var cycles = 0
  private var pc: UInt32
  private var isOver = false

  init(_ program: Program, _ costs: Costs, at pc: UInt32) {
    self.program = program
    self.costs = costs
    self.pc = pc
  }

  static func cost(_ program: Program, _ costs: Costs, at pc: UInt32) -> UInt64 {
    var pipeline = NaivePipeline(program, costs, at: pc)
    while true {
      if pipeline.decode() { continue }
      if pipeline.start() { continue }
      if pipeline.isOver, pipeline.retired == pipeline.entries.count { break }
      pipeline.tick()
    }
    return UInt64(max(pipeline.cycles - 3, 1))
  }

  private mutating func decode() -> Bool {
    guard !isOver, entries.count - retired < 32 else { return false }
    let decoded = program.decoder.decode(pc)
    let number = Int(decoded.instruction.rawValue)
    let cost = costs.byInstruction[number].fitting(decoded.instruction)
    let fields = [decoded.a, decoded.b, decoded.d]
    let reads = abut_pvm_reads()[number]
    let writes = abut_pvm_writes()[number]
    let sources = (0..<3).filter { reads >> $0 & 1 != 0 }.map { fields[$0] }
    let destinations = (0..<3).filter { writes >> $0 & 1 != 0 }.map { fields[$0] }
    let same: Bool
    switch cost.sameRule {
    case 1: same = destinations.contains { sources.contains($0) }
    case 2: same = destinations.contains(decoded.a)
    default: same = false
    }
    let need = Int(same ? cost.slotsSame : cost.slots)
    guard need <= slots else { return false }
    slots -= need
    pc = decoded.next
    if decoded.instruction == .moveReg {
      for index in retired..<entries.count {
        if entries[index].registers.contains(decoded.a) {
          entries[index].registers.insert(decoded.d)
        } else {
          entries[index].registers.remove(decoded.d)
        }
      }
      return true
    }
    let depends = (retired..<entries.count).filter { !entries[$0].registers.isDisjoint(with: sources) }
    for index in retired..<entries.count { entries[index].registers.subtract(destinations) }
    var left = Int(cost.cycles)
    if decoded.instruction.isBranch, left == 0 {
      left = isUnlikely(UInt64(decoded.next)) || isUnlikely(decoded.y) ? 1 : 20
    }
    entries.append(
      Entry(
        left: left, sources: depends, registers: Set(destinations),
        units: [cost.alu, cost.load, cost.store, cost.multiply, cost.divide].map { Int($0) }))
    isOver = decoded.instruction.endsBlock
    return true
  }

  private func isUnlikely(_ place: UInt64) -> Bool {
    guard place < UInt64(program.count) else { return true }
    let found = program.decoder.instruction(at: UInt32(place))
    return found == .trap || found == .unlikely
  }

  private mutating func start() -> Bool {
    guard starts > 0 else { return false }
    for index in retired..<entries.count where entries[index].state == .waiting {
      let entry = entries[index]
      guard zip(entry.units, units).allSatisfy({ $0 <= $1 }) else { continue }
      guard entry.sources.allSatisfy({ entries[$0].left == 0 }) else { continue }
      entries[index].state = .executing
      for unit in units.indices { units[unit] -= entry.units[unit] }
      starts -= 1
      return true
    }
    return false
  }

  private mutating func tick() {
    (slots, starts) = (4, 5)
    cycles += 1
    for entry in entries[retired...] where entry.state == .executing && entry.left == 1 {
      for unit in units.indices { units[unit] += entry.units[unit] }
    }
    var leads = true
    for index in retired..<entries.count {
      switch entries[index].state {
      case .finished:
        if leads { retired += 1 }
      case .decoded:
        leads = false
        entries[index].state = .waiting
      case .waiting: leads = false
      case .executing:
        leads = false
        if entries[index].left == 0 {
          entries[index].state = .finished
        } else {
          entries[index].left -= 1
        }
      }
    }
  }
}
