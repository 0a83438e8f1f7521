import PVM

/// The drawing of one program: which registers are hot, which hold addresses.
struct Draw {
  let generator: Generator
  let pages: [UInt32]
  let isBounded: Bool
  private let hot: [UInt8]
  private let isSparse: Bool

  /// Registers that start with addresses, and are seldom written. The same for all programs, so that whoever
  /// sets registers knows them.
  static let pointers: [UInt8] = [5, 9]
  /// Starts with a small even number, for jumps by register; register 0 starts with where a machine halts.
  static let index: UInt8 = 7

  init(generator: Generator, pages: [UInt32], isBounded: Bool, _ dice: inout Dice) {
    self.generator = generator
    self.pages = pages
    self.isBounded = isBounded
    hot = (0..<dice.within(2...5)).map { _ in UInt8(dice.below(isBounded ? 12 : 13)) }
    isSparse = dice.chance(20)
  }

  func items(_ program: inout RandomProgram, _ dice: inout Dice) {
    let longer = dice.chance(90) ? dice.within(20...80) : dice.below(600)
    let count = dice.chance(90) ? dice.within(1...24) : longer
    for _ in 0..<count {
      program.items.append(item(generator.draw(&dice, isSparse: isSparse), &dice))
      if isBounded, dice.chance(8) { program.items += loopEnd(&dice) }
    }
    // Most programs should have an end; what runs off it traps.
    guard dice.chance(85) else { return }
    var last = item(.jumpInd, &dice)
    last.first = 0
    last.x = 0
    program.items.append(last)
  }

  /// Counts register 12 down and jumps back while it is positive.
  private func loopEnd(_ dice: inout Dice) -> [Item] {
    var count = plainItem(.addImm64)
    count.first = 12 | 12 << 4
    count.x = ~0
    count.countsLoop = true
    count.xSize = dice.within(1...4)
    var branch = plainItem(.branchGtSImm)
    branch.first = 12
    branch.ySize = 2
    branch.endsLoop = true
    return [count, branch]
  }

  private func plainItem(_ instruction: Instruction) -> Item {
    Item(opcode: generator.opcode(instruction), instruction: instruction, form: instruction.form)
  }

  private func register(_ dice: inout Dice) -> UInt8 {
    if dice.chance(75) { return dice.pick(hot) }
    if isBounded { return UInt8(dice.below(12)) }
    return UInt8(dice.below(dice.chance(90) ? 13 : 16))
  }

  private func written(_ dice: inout Dice) -> UInt8 {
    let register = register(&dice)
    let isKept = Self.pointers.contains(register) || register == Self.index
    return isKept && dice.chance(90) ? dice.pick(hot) : register
  }

  /// A register to jump by.
  private func goal(_ dice: inout Dice) -> UInt8 {
    switch dice.below(10) {
    case 0..<4: return 0
    case 4..<8: return Self.index
    default: return register(&dice)
    }
  }

  private func base(_ dice: inout Dice) -> UInt8 {
    dice.chance(85) ? dice.pick(Self.pointers) : register(&dice)
  }

  /// An address in or around the pages that are mapped.
  static func address(_ dice: inout Dice, _ pages: [UInt32]) -> UInt64 {
    if pages.isEmpty || dice.chance(3) { return dice.value() }
    let page = UInt64(dice.pick(pages))
    switch dice.below(4) {
    case 0: return page &+ 4096 &- UInt64(dice.below(9))
    case 1: return page &- UInt64(dice.below(3))
    case 2: return page &+ UInt64(dice.below(64) * 8)
    default: return page &+ UInt64(dice.below(4096))
    }
  }

  private func item(_ instruction: Instruction?, _ dice: inout Dice) -> Item {
    guard let instruction else {
      var item = Item(opcode: generator.unknownOpcode(&dice), instruction: nil, form: .none)
      item.padding = dice.below(3)
      return item
    }
    var item = plainItem(instruction)
    if dice.chance(3) { item.padding = dice.chance(80) ? dice.within(1...4) : dice.below(25) }
    registers(&item, instruction, &dice)
    immediates(&item, instruction, &dice)
    if !isBounded, generator.profile == .gp07, dice.chance(1), item.size > 1 { item.cut = 1 }
    return item
  }

  private func registers(_ item: inout Item, _ instruction: Instruction, _ dice: inout Dice) {
    let isLoad = instruction.isLoad
    switch item.form {
    case .none, .i, .o, .ii: break
    case .r64: item.first = written(&dice)
    case .ri:
      item.first = isLoad ? written(&dice) : instruction == .jumpInd ? goal(&dice) : register(&dice)
    case .rii: item.first = base(&dice)
    case .rio: item.first = isLoad ? written(&dice) : register(&dice)
    case .rr: item.first = written(&dice) | register(&dice) << 4
    case .rri:
      let other = instruction.touchesMemory ? base(&dice) : register(&dice)
      item.first = (instruction.isStore ? register(&dice) : written(&dice)) | other << 4
    case .rro: item.first = register(&dice) | register(&dice) << 4
    case .rrii: item.first = written(&dice) | goal(&dice) << 4
    case .rrr:
      item.first = register(&dice) | register(&dice) << 4
      item.second = written(&dice)
      if !isBounded, dice.chance(2) { item.second |= UInt8(dice.below(256)) }
    }
    // The upper half is nothing where there is one register, and the loop's counter stays alone.
    if item.form == .ri || item.form == .r64, dice.chance(10) { item.first |= UInt8(dice.below(16)) << 4 }
  }

  private func immediates(_ item: inout Item, _ instruction: Instruction, _ dice: inout Dice) {
    let touches = instruction.touchesMemory
    if instruction == .jumpInd, item.first & 15 == 0, dice.chance(80) { return }
    switch item.form {
    case .none, .rr, .rrr: break
    case .i:
      item.x = UInt64(dice.below(dice.chance(90) ? 30 : 1 << 20))
      item.xSize = dice.chance(90) ? 1 + (item.x > 127 ? 2 : 0) : dice.below(5)
    case .r64: item.x = dice.chance(20) ? Self.address(&dice, pages) : dice.value()
    case .ri, .ii:
      item.x = touches ? Self.address(&dice, pages) : value(of: instruction, &dice)
      item.xSize = touches ? 4 : size(item.x, &dice)
    case .rri, .rii, .rio, .rrii:
      item.x = touches ? offset(&dice) : value(of: instruction, &dice)
      item.xSize = size(item.x, &dice)
    case .o, .rro: item.ySize = 2
    }
    switch item.form {
    case .ii, .rii:
      item.y = dice.value()
      item.ySize = size(item.y, &dice)
    case .rio: item.ySize = 2
    case .rrii:
      item.y = UInt64(2 * dice.below(6))
      item.ySize = 1
    default: break
    }
    let length = UInt8(item.xSize) | (dice.chance(2) && item.xSize == 4 ? UInt8(dice.below(4)) + 4 : 0)
    switch item.form {
    case .ii: item.first = length | (dice.chance(5) ? 0xf8 : 0)
    case .rii, .rio: item.first |= length << 4 | (dice.chance(5) ? 0x80 : 0)
    case .rrii: item.second = length | (dice.chance(5) ? 0xf8 : 0)
    default: break
    }
    // What follows the offset would become part of it.
    if item.isJump, item.padding > 0 { item.ySize = 4 }
    if item.isJump, item.padding == 0, dice.chance(10) { item.ySize = 3 }
  }

  private func value(of instruction: Instruction, _ dice: inout Dice) -> UInt64 {
    if instruction.jumpsByRegister { return dice.chance(90) ? UInt64(2 * dice.below(6)) : dice.value() }
    return dice.value()
  }

  /// What is added to a register that points into a page.
  private func offset(_ dice: inout Dice) -> UInt64 {
    switch dice.below(4) {
    case 0: return 0
    case 1: return UInt64(8 * dice.below(16))
    case 2: return UInt64(bitPattern: Int64(dice.below(20) - 10))
    default: return dice.chance(90) ? UInt64(dice.below(5000)) : dice.value()
    }
  }

  /// Bytes that hold the value, sometimes too few or too many.
  private func size(_ value: UInt64, _ dice: inout Dice) -> Int {
    if dice.chance(10) { return dice.below(5) }
    let signed = Int64(bitPattern: value)
    if signed == 0 { return 0 }
    for size in 1..<4 {
      let shift = Int64(64 - 8 * size)
      if (signed << shift) >> shift == signed { return size }
    }
    return 4
  }
}
