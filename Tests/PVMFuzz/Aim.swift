import PVM

extension Draw {
  /// Gives jumps their targets: most lead to blocks, some into them, some nowhere.
  func aim(_ program: inout RandomProgram, _ dice: inout Dice) {
    let count = program.items.count
    guard count > 0 else { return }
    let leaders = [0] + (1..<count).filter { program.items[$0 - 1].instruction?.endsBlock ?? false }
    for index in 0..<count where program.items[index].isJump {
      let isLoop = program.items[index].endsLoop
      let choices = isBounded ? leaders.filter { isLoop ? $0 <= index : $0 > index } : leaders
      if isLoop || dice.chance(93), !choices.isEmpty {
        program.items[index].target = near(index, choices, &dice)
      } else if dice.chance(50), !isBounded {
        program.items[index].target = dice.below(count)
      } else {
        // Behind the end of any program here, or before its start.
        let isClose = isBounded || dice.chance(50)
        program.items[index].y = isClose ? UInt64(50_000 + dice.below(10)) : dice.value() | 1 << 40
      }
    }
    table(&program, leaders, &dice)
  }

  private func near(_ index: Int, _ choices: [Int], _ dice: inout Dice) -> Int {
    if dice.chance(50) { return dice.pick(choices) }
    let close = choices.filter { abs($0 - index) < 8 }
    return close.isEmpty ? dice.pick(choices) : dice.pick(close)
  }

  /// Without gas no entry leads back before a jump by register.
  private func table(_ program: inout RandomProgram, _ leaders: [Int], _ dice: inout Dice) {
    let last = program.items.lastIndex { $0.instruction?.jumpsByRegister ?? false } ?? 0
    let choices = isBounded ? leaders.filter { $0 > last } : leaders
    let entries = dice.chance(80) ? dice.below(6) : dice.below(40)
    for _ in 0..<entries {
      if dice.chance(85), !choices.isEmpty {
        program.table.append((dice.pick(choices), 0))
      } else if isBounded {
        program.table.append((nil, 60_000))
      } else {
        program.table.append((nil, dice.chance(80) ? UInt64(dice.below(64)) : dice.word() >> 32))
      }
    }
  }
}
