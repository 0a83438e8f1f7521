import Assembler

/// Jumps, branches, and what leaves the code.
extension Compilation {
  /// The stepper takes over here, by a fault: one byte, for what happens once in a program's life.
  mutating func stop() {
    code.halt()
    pending = 0
  }

  /// The stepper takes over here, and comes back.
  mutating func leave() { code.call(back: exits.bail) }
  mutating func leave(writing register: UInt8) {
    leave()
    wrote(register)
  }

  mutating func hostCall(_ number: UInt64) {
    flush()
    // Behind the call the host has had its hands on everything.
    narrow = 0
    code.put(UInt64(0xb9) | UInt64(UInt32(truncatingIfNeeded: calls.count)) << 8, 5)
    code.jump(back: exits.call)
    calls.append(Call(pc: pc, next: next, place: 0, number: number))
    isBehindCall = true
  }

  mutating func jump(_ target: UInt64) {
    flush()
    guard program.isBlock(target) else { return stop() }
    let target = UInt32(truncatingIfNeeded: target)
    if target == next { return }
    if target <= pc {
      code.jump(back: Int(arrival(target)))
    } else {
      let place = code.jumpAhead()
      jumps.append(Jump(place: UInt32(truncatingIfNeeded: place), target: target))
    }
  }

  mutating func loadJump(_ a: UInt8, _ value: UInt64, _ target: UInt64) {
    guard program.isBlock(target) else { return stop() }
    load(a, value)
    jump(target)
  }

  /// Whether a branch can be compiled at all; what goes to no block is done by the stepper.
  private mutating func canBranch(_ target: UInt64) -> Bool {
    flush()
    if program.profile == .gp08, !program.isBlock(target) {
      // It panics, taken or not.
      stop()
      return false
    }
    return true
  }

  private mutating func branch(_ condition: Condition, _ target: UInt64) {
    guard program.isBlock(target) else {
      let over = code.hop(condition.opposite)
      stop()
      return code.land(over)
    }
    let target = UInt32(truncatingIfNeeded: target)
    if target <= pc {
      code.jump(condition, back: Int(arrival(target)))
    } else if target != next {
      let place = code.jumpAhead(condition)
      jumps.append(Jump(place: UInt32(truncatingIfNeeded: place), target: target))
    }
  }

  mutating func branch(_ condition: Condition, _ a: UInt8, _ b: UInt8, _ target: UInt64) {
    guard canBranch(target) else { return }
    compare(a, b)
    branch(condition, target)
  }

  mutating func branch(_ condition: Condition, _ a: UInt8, _ value: UInt64, _ target: UInt64) {
    guard canBranch(target) else { return }
    compare(a, value)
    branch(condition, target)
  }

  /// Jumps to where the table of jumps says for base + value. Before it leaves, `load` may write a register:
  /// what it was is not needed any more when the jump is sure.
  mutating func jumpIndirect(_ base: UInt8, _ value: UInt64, load: (a: UInt8, x: UInt64)? = nil) {
    flush()
    guard table.count > 0 else { return leave() }
    // Addresses are 2, 4, ... The low bit goes to the top, so that one comparison finds whatever is wrong.
    code.address(.rcx, host(base), Int32(truncatingIfNeeded: value &- 2), wide: false)
    code.shift(.rotateRight, .rcx, by: 1, wide: false)
    code.apply(.cmp, .rcx, Int32(truncatingIfNeeded: table.count), wide: false)
    let beyond = code.hop(.aboveOrEqual)
    var nowhere: Int?
    if table.isSimple {
      if let load { self.load(load.a, load.x) }
      code.put(UInt64(0xcd_24ff), 3)  // jmp [rcx * 8 + table]
      code.put32(Int32(truncatingIfNeeded: table.address))
    } else {
      // The table is anywhere, or has entries that lead nowhere.
      code.push(.rax)
      code.set(.rax, table.address)
      code.put(UInt64(0xc80c_8b48), 4)  // mov rcx, [rax + rcx * 8]
      code.pop(.rax)
      code.test(.rcx, .rcx, wide: true)
      nowhere = code.hop(.equal)
      if let load { self.load(load.a, load.x) }
      code.put(0xe1ff, 2)  // jmp rcx
    }
    code.land(beyond)
    if let nowhere { code.land(nowhere) }
    leave()
  }
}

/// Where the table of jumps lies, as addresses of machine code.
struct JumpTable {
  let count: Int
  let address: UInt64
  /// It lies below 2^31, and all of it leads somewhere.
  let isSimple: Bool
}
