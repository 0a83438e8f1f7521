import PVM

/// Draws programs of a profile. Its tables are made once.
struct Generator {
  let profile: Profile
  private let opcodes: [UInt8?]
  private let plain: [Instruction]
  private let memory: [Instruction]
  private let branches: [Instruction]
  private let unknown: [UInt8]

  init(_ profile: Profile) {
    self.profile = profile
    let all = Instruction.allCases.filter { $0.opcode(in: profile) != nil }
    opcodes = Instruction.allCases.map { $0.opcode(in: profile) }
    memory = all.filter { $0.touchesMemory }
    branches = all.filter { $0.isBranch }
    let special: [Instruction] = [
      .trap, .fallthrough, .unlikely, .ecalli, .jump, .jumpInd, .loadImmJump, .loadImmJumpInd, .sbrk,
    ]
    plain = all.filter { !$0.touchesMemory && !$0.isBranch && !special.contains($0) }
    let known = Set(all.compactMap { $0.opcode(in: profile) })
    unknown = (0...255).map { UInt8($0) }.filter { !known.contains($0) }
  }

  /// `isBounded`: it ends without gas. Then register 12 counts loops, and nothing else writes it.
  func program(_ dice: inout Dice, pages: [UInt32], isBounded: Bool) -> RandomProgram {
    var program = RandomProgram(profile: profile)
    if !isBounded, dice.chance(profile == .gp07 ? 4 : 2) {
      program.noise = noise(&dice)
      program.table = (0..<dice.below(4)).map { _ in (nil, UInt64(dice.below(64))) }
    } else {
      let draw = Draw(generator: self, pages: pages, isBounded: isBounded, &dice)
      draw.items(&program, &dice)
      draw.aim(&program, &dice)
      if !isBounded, dice.chance(profile == .gp07 ? 4 : 1) {
        program.flips = (0...dice.below(3)).map { _ in (dice.below(4096), dice.below(8), dice.chance(50)) }
      }
    }
    program.assemble()
    return program
  }

  private func noise(_ dice: inout Dice) -> (code: [UInt8], mask: [UInt8]) {
    let count = 1 + dice.below(dice.chance(90) ? 48 : 400)
    let known = opcodes.compactMap { $0 }
    let code = (0..<count).map { _ in
      dice.chance(50) ? dice.pick(known) : UInt8(truncatingIfNeeded: dice.word())
    }
    var mask = [UInt8](repeating: 0, count: (count + 7) / 8)
    var place = 0
    let isDense = dice.chance(30)
    while place < count {
      mask[place >> 3] |= 1 << UInt8(place & 7)
      place += isDense ? 1 + dice.below(2) : 1 + dice.below(dice.chance(95) ? 6 : 40)
    }
    return (code, mask)
  }

  func opcode(_ instruction: Instruction) -> UInt8 { opcodes[Int(instruction.rawValue)] ?? 0 }

  /// What comes next, nil for an opcode that there is not.
  func draw(_ dice: inout Dice, isSparse: Bool) -> Instruction? {
    let weights = isSparse ? [70, 20, 3, 1, 1, 1, 1, 1, 2, 0] : [46, 22, 12, 4, 4, 4, 1, 3, 3, 1]
    switch dice.weighted(weights) {
    case 0: return dice.pick(plain)
    case 1: return dice.pick(memory)
    case 2: return dice.pick(branches)
    case 3: return dice.chance(50) ? .jump : .loadImmJump
    case 4: return dice.chance(60) ? .jumpInd : .loadImmJumpInd
    case 5: return .ecalli
    case 6: return .trap
    case 7: return .fallthrough
    case 8: return profile == .gp07 ? .sbrk : .unlikely
    default: return profile == .gp07 || dice.chance(5) ? nil : .moveReg
    }
  }

  func unknownOpcode(_ dice: inout Dice) -> UInt8 { dice.pick(unknown) }
}

/// What names tell, asked once.
private let memoryTraits = Instruction.allCases.map { instruction in
  let starts = ["store_", "load_u", "load_i8", "load_i16", "load_i32", "load_ind"]
  return starts.contains { instruction.name.hasPrefix($0) }
}
private let loadTraits = Instruction.allCases.map { $0.name.hasPrefix("load") }
private let storeTraits = Instruction.allCases.map { $0.name.hasPrefix("store") }

extension Instruction {
  var touchesMemory: Bool { memoryTraits[Int(rawValue)] }
  var isLoad: Bool { loadTraits[Int(rawValue)] }
  var isStore: Bool { storeTraits[Int(rawValue)] }
}
