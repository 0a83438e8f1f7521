/// What is known of a function before it is translated.
struct FunctionFacts {
  /// How many arguments its frame takes. More than its parameters when it may read a register that it did not
  /// write: as it always was, further arguments are there.
  let arity: Int
  /// Registers that somebody names, and the parameters.
  let registers: Int
  let looksAtThis: Bool
  /// Registers that closures share, in order: each stands in a box of its own.
  let boxed: [Register]
  /// The most slots that an instruction needs in a row.
  let window: Int
  let isCode: Bool

  init(_ function: Function) {
    let code = function.code
    var registers = Int(function.arity)
    var window = 0
    var looksAtThis = false
    let part = Frame.part(of: function)
    for instruction in code {
      for register in instruction.names { registers = max(registers, Int(register) + 1) }
      window = max(window, instruction.window(part: part))
      if case .loadConst(_, let value) = instruction, Special(value) == .this { looksAtThis = true }
    }
    boxed = Captures(code).registers
    let unset = Self.lastUnset(code, Int(function.arity), registers, boxed)
    arity = max(Int(function.arity), unset)
    (self.registers, self.window, self.looksAtThis) = (registers, window, looksAtThis)
    if case .code = function.body { isCode = true } else { isCode = false }
  }

  /// One more than the last register, of those that are no parameters, which may be read before it is
  /// written; 0 when there is none.
  private static func lastUnset(
    _ code: [Instruction], _ arity: Int, _ registers: Int, _ boxed: [Register]
  ) -> Int {
    guard registers > arity, !code.isEmpty else { return 0 }
    let blocks = Blocks(code)
    guard blocks.count * registers <= Limits.flowMax else { return registers }
    let written = Assigned(blocks, arity: arity, registers: registers)
    var last = 0
    for block in 0..<blocks.count where blocks.isReachable[block] {
      var own = Set<Register>()
      for at in blocks.range(block) {
        for register in code[at].reads where register >= arity && register >= last {
          if !own.contains(register), !written.sets.contains(block, register) { last = Int(register) + 1 }
        }
        for register in code[at].writes { own.insert(register) }
      }
    }
    return last
  }
}

/// Registers that are written on every way to a block.
struct Assigned {
  private(set) var sets: RegisterSets

  init(_ blocks: Blocks, arity: Int, registers: Int) {
    sets = RegisterSets(sets: blocks.count, registers: registers, isFull: true)
    for word in 0..<sets.words { sets[0, word] = 0 }
    for register in 0..<arity { sets.insert(0, Register(register)) }
    var writes = RegisterSets(sets: blocks.count, registers: registers)
    for block in 0..<blocks.count {
      for at in blocks.range(block) {
        for register in blocks.code[at].writes { writes.insert(block, register) }
      }
    }
    var work = [0]
    var waits = [Bool](repeating: false, count: blocks.count)
    var isSeen = waits
    while let block = work.popLast() {
      waits[block] = false
      isSeen[block] = true
      for next in blocks.successors[block] {
        var changes = !isSeen[next]
        for word in 0..<sets.words {
          let meet = sets[next, word] & (sets[block, word] | writes[block, word])
          if meet != sets[next, word] {
            sets[next, word] = meet
            changes = true
          }
        }
        if changes, !waits[next] {
          waits[next] = true
          work.append(next)
        }
      }
    }
  }
}

/// Which register closures get for each name of each scope: the one that is named first.
struct Captures {
  private var chosen: [[UInt8]: Register] = [:]
  private(set) var registers: [Register] = []

  init(_ code: [Instruction]) {
    var all = Set<Register>()
    for case .makeClosure(_, _, let scope, let captures) in code {
      for capture in captures {
        let key = Self.key(scope, capture.name)
        if chosen[key] == nil {
          chosen[key] = capture.register
          all.insert(capture.register)
        }
      }
    }
    registers = all.sorted()
  }

  func register(_ scope: String, _ capture: Capture) -> Register {
    chosen[Self.key(scope, capture.name)] ?? capture.register
  }

  /// No two pairs have the same: the length of the first stands in front.
  private static func key(_ scope: String, _ name: String) -> [UInt8] {
    Array("\(scope.utf8.count):".utf8) + Array(scope.utf8) + Array(name.utf8)
  }
}
