import CShims
import Machine

/// Where values are that instructions read and write.
extension Translator {
  /// Where the value of a register that is in no box stands now.
  mutating func place(of register: Register) -> UInt16 {
    // Whoever made it must not write it elsewhere any more.
    producers[register] = nil
    return register == resident ? window(0) : slot(register)
  }

  /// The operand that is the register which has the value; that of a box is fetched to a slot of its own.
  mutating func register(_ register: Register, _ number: Int) -> UInt16 {
    guard isBoxed[Int(register)] else { return place(of: register) }
    emit(ABUT_OP_GET_BOX, scratch(number), slot(register))
    return scratch(number)
  }

  /// Of the values that the instruction reads: the operand that is it. What stands in a box is fetched to the
  /// scratch slot of that number.
  mutating func operand(_ index: Int, _ number: Int) -> UInt16 {
    switch uses[index] {
    case .register(let register): return self.register(register, number)
    case .constant(let place): return offset(place)
    }
  }

  /// Puts a value into a slot.
  mutating func move(_ use: Use, to: UInt16) {
    switch use {
    case .constant(let place): load(place, to: to)
    case .register(let register) where isBoxed[Int(register)]: emit(ABUT_OP_GET_BOX, to, slot(register))
    case .register(let register): emit(ABUT_OP_MOVE, to, place(of: register))
    }
  }

  /// Puts a value that the instruction reads into a slot of the window that it sets once. When nobody reads
  /// the register any more, the op that made the value writes it there at once.
  mutating func pass(_ index: Int, to number: Int) {
    let use = uses[index]
    if case .register(let register) = use, liveness.isLast(index, of: at), isOnly(use) {
      if number == 0, register == resident { return }
      if let producer = producers[register] {
        out.retarget(producer, to: window(number))
        producers[register] = nil
        return
      }
    }
    move(use, to: window(number))
  }

  private func isOnly(_ use: Use) -> Bool {
    var count = 0
    for other in uses where other == use { count += 1 }
    return count == 1
  }

  /// Where an op writes the value of a register; `written` puts it into its box.
  mutating func target(_ register: Register) -> UInt16 {
    producers[register] = nil
    return isBoxed[Int(register)] ? scratch(0) : slot(register)
  }

  mutating func written(_ register: Register) {
    if isBoxed[Int(register)] { emit(ABUT_OP_SET_BOX_RR, slot(register), scratch(0)) }
  }

  /// The same, of an op that could write the value elsewhere as well: the last one.
  mutating func produced(_ register: Register) {
    if !isTraced, !isBoxed[Int(register)] { producers[register] = lastOp }
    written(register)
  }

  /// Moves what stands in a slot into a register.
  mutating func move(_ from: UInt16, into register: Register) {
    producers[register] = nil
    emit(isBoxed[Int(register)] ? ABUT_OP_SET_BOX_RR : ABUT_OP_MOVE, slot(register), from)
  }

  // MARK: results of calls

  /// What a call gives is moved when it is seen that the next instructions do not take it from where it is.
  mutating func keepResult(in register: Register) {
    guard !liveness.isDead[at] else { return }
    if isTraced || isBoxed[Int(register)] { return move(window(0), into: register) }
    producers[register] = nil
    resident = register
    residentFrom = at
  }

  mutating func moveResident() {
    guard let register = resident else { return }
    resident = nil
    let here = at
    at = residentFrom
    move(window(0), into: register)
    at = here
  }

  /// Before an instruction: the value may stay where a call left it, when the instruction is the last to
  /// read it and needs no window, or when it gives no op.
  func mayStay(_ instruction: Instruction, _ register: Register) -> Bool {
    let index = uses.firstIndex(of: .register(register))
    if let index, !liveness.isLast(index, of: at) { return false }
    guard instruction.window(part: part) == 0 else {
      // The first argument of a call stands there already.
      guard case .call(_, _, let arguments) = instruction, arguments.first == register else { return false }
      return index == 1 && uses.filter { $0 == .register(register) }.count == 1
    }
    return index != nil || (instruction.isPure && liveness.isDead[at])
  }

  mutating func prepareResident(_ instruction: Instruction) {
    guard let register = resident else { return }
    if !mayStay(instruction, register) { return moveResident() }
  }

  /// Behind an instruction, that was the last to read it. A call has left another value there.
  mutating func releaseResident(_ instruction: Instruction) {
    guard let register = resident, uses.contains(.register(register)) else { return }
    if case .call = instruction { return }
    resident = nil
  }
}
