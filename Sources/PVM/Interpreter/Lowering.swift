import CShims

/// A run of instructions that is being made ready: one behind the other, to the first that never goes on.
struct Run {
  /// Ops of instructions in one run.
  static let opsMax = 128
  /// Ops that one run needs at most: with each a toll and a stand-in for its target, and one to go on.
  static let room = opsMax * 3 + 3

  /// The handlers of the run's ops as they are one by one, and how many handlers run from there to the end.
  var numbers: [UInt32] = []
  var lengths: [UInt32] = []
  /// Jumps whose targets are not filled in.
  var jumps: [(op: Int, target: UInt32)] = []
  /// Hints, and the ops behind them.
  var hints: [(op: Int, pc: UInt32)] = []
  /// The register whose value is handed on.
  var held: UInt8?
}

extension Lowered {
  /// Makes the op at `pc` and those behind it. Gives its number, 0 when there is no room. Holds the lock.
  func lower(_ pc: UInt32) -> UInt32 {
    let known = unsafe Dispatch.number(at: places + Int(pc))
    if known != 0 { return known }
    guard opCount + Run.room <= opsMax else { return 0 }
    let first = opCount
    emitRun(from: pc)
    let end = opCount
    connect(first..<end)
    choose(first..<end)
    var number: UInt32 = 0
    for index in first..<end where isInstruction(index, from: first) {
      let place = Int(unsafe ops[index].pc)
      unsafe Dispatch.setNumber(UInt32(index + 1), at: places + place)
      if place == Int(pc) { number = UInt32(index + 1) }
    }
    for hint in run.hints {
      unsafe Dispatch.setNumber(UInt32(hint.op + 1), at: places + Int(hint.pc))
      if hint.pc == pc { number = UInt32(hint.op + 1) }
    }
    return number
  }

  /// Whether the op stands for the instruction at its pc; if not, it is a toll or goes on elsewhere.
  private func isInstruction(_ index: Int, from first: Int) -> Bool {
    let number = run.numbers[index - first]
    return number != Dispatch.toll && number != Dispatch.goto
  }

  private func emitRun(from start: UInt32) {
    let first = opCount
    var pc = start
    var beginsSegment = true
    run.numbers.removeAll(keepingCapacity: true)
    run.jumps.removeAll(keepingCapacity: true)
    run.hints.removeAll(keepingCapacity: true)
    run.held = nil
    while true {
      var op = Op()
      op.pc = pc
      if beginsSegment {
        run.held = nil
        charge(&op)
      }
      pc = passHints(&op, beginsSegment)
      let known = unsafe Dispatch.number(at: places + Int(pc))
      if known != 0 || opCount - first >= Run.opsMax {
        op.wide = known == 0 ? 0 : unsafe UInt64(UInt(bitPattern: ops + Int(known - 1)))
        return append(op, Dispatch.goto)
      }
      let decoded = program.decoder.decode(pc)
      emit(decoded, op)
      if Self.endsRun(decoded.instruction) { return }
      beginsSegment = decoded.instruction.endsBlock
      pc = decoded.next
    }
  }

  /// Goes behind hints, which do nothing: whoever comes to them comes to the instruction behind. Where a
  /// segment begins the op remembers how far back that was.
  private func passHints(_ op: inout Op, _ beginsSegment: Bool) -> UInt32 {
    let start = op.pc
    while op.pc - start < Self.hintBytesMax, unsafe Dispatch.number(at: places + Int(op.pc)) == 0,
      program.decoder.isMarked(op.pc), program.decoder.instruction(at: op.pc) == .unlikely
    {
      run.hints.append((op: opCount, pc: op.pc))
      op.pc = op.pc &+ 1 &+ program.decoder.skip(op.pc)
    }
    if beginsSegment { op.held = UInt8(op.pc - start) }
    return op.pc
  }

  private static let hintBytesMax = 128

  private static func endsRun(_ instruction: Instruction) -> Bool {
    switch instruction {
    case .trap, .jump, .jumpInd, .loadImmJump, .loadImmJumpInd: true
    default: false
    }
  }

  /// What it costs to come to the segment that begins with `op`.
  private func charge(_ op: inout Op) {
    let charge = meter.charge(op.pc)
    if let cost = UInt32(exactly: charge) {
      op.cost = cost
      return
    }
    var toll = Op()
    toll.pc = op.pc
    toll.wide = charge
    append(toll, Dispatch.toll)
  }

  private func append(_ op: Op, _ number: UInt32) {
    var op = op
    op.handler = handler(number)
    unsafe ops[opCount] = op
    opCount += 1
    run.numbers.append(number)
  }

  private func emit(_ decoded: Decoded, _ op: Op) {
    var op = op
    let instruction = decoded.instruction
    fill(&op, decoded)
    var number = Dispatch.first(instruction)
    if decoded.hasTarget {
      if program.isBlock(decoded.y) {
        run.jumps.append((op: opCount, target: UInt32(decoded.y)))
      } else if instruction.isBranch, program.profile == .gp07 {
        run.jumps.append((op: opCount, target: UInt32.max))
      } else {
        number = Dispatch.bail
      }
    }
    if let held = run.held {
      let operands = Dispatch.operands(instruction)
      op.held = held &* 8
      // The number may have become that of a bail: it has no operands.
      if number != Dispatch.bail {
        if operands > 0, op.a == op.held { number += 1 } else if operands > 1, op.b == op.held { number += 2 }
      }
    }
    append(op, number)
    hand(on: decoded)
  }

  /// Whose value the next op finds in its hands.
  private func hand(on decoded: Decoded) {
    let writes = unsafe abut_pvm_writes()[Int(decoded.instruction.rawValue)]
    switch decoded.instruction {
    case .trap, .sbrk, .ecalli: run.held = nil
    default: if writes != 0 { run.held = writes & 4 != 0 ? decoded.d : decoded.a }
    }
  }

  private func fill(_ op: inout Op, _ decoded: Decoded) {
    let (a, b, d) = (decoded.a &* 8, decoded.b &* 8, decoded.d &* 8)
    let isStore = decoded.instruction.stores
    op.imm = Int32(truncatingIfNeeded: decoded.x)
    switch decoded.form {
    case .none, .o: break
    case .i: op.wide = decoded.x
    case .r64: (op.d, op.wide) = (a, decoded.x)
    case .ii, .rii: (op.a, op.wide) = (a, decoded.y)
    // Loads and constants write A, stores and jumps read it.
    case .ri: (op.a, op.d, op.wide) = (a, a, decoded.x)
    case .rio: (op.a, op.d) = (a, a)
    case .rr: (op.a, op.d) = (a, d)
    case .rri: (op.a, op.b, op.d) = isStore ? (b, a, 0) : (b, 0, a)
    case .rro: (op.a, op.b) = (a, b)
    case .rrii: (op.a, op.d, op.imm, op.wide) = (b, a, Int32(truncatingIfNeeded: decoded.y), decoded.x)
    case .rrr: (op.a, op.b, op.d) = (a, b, d)
    }
  }

  /// Fills in where the run's jumps lead: to ops that are there, or to stand-ins that make them.
  private func connect(_ made: Range<Int>) {
    for jump in run.jumps {
      let source = unsafe ops + jump.op
      if jump.target == UInt32.max {
        unsafe source.pointee.wide = standIn(Dispatch.back, unsafe source, source.pointee.pc)
      } else if let known = arrivalIndex(of: jump.target, in: made) {
        unsafe source.pointee.wide = UInt64(UInt(bitPattern: ops + known))
      } else {
        unsafe source.pointee.wide = standIn(Dispatch.resolve, source, jump.target)
      }
    }
  }

  private func standIn(_ number: UInt32, _ source: UnsafeMutablePointer<Op>, _ pc: UInt32) -> UInt64 {
    var op = Op()
    op.handler = handler(number)
    op.pc = pc
    op.wide = UInt64(UInt(bitPattern: source))
    unsafe ops[opCount] = op
    opCount += 1
    return unsafe UInt64(UInt(bitPattern: ops + (opCount - 1)))
  }

  /// The op to jump to for `pc`, among those published and those of the run, which ascend.
  private func arrivalIndex(of pc: UInt32, in made: Range<Int>) -> Int? {
    let known = unsafe Dispatch.number(at: places + Int(pc))
    if known != 0 {
      let index = Int(known - 1)
      return unsafe index > 0 && ops[index - 1].handler == handler(Dispatch.toll) && ops[index - 1].pc == pc
        ? index - 1 : index
    }
    var (low, high) = (made.lowerBound, made.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if unsafe ops[middle].pc < pc { low = middle + 1 } else { high = middle }
    }
    guard low < made.upperBound, unsafe ops[low].pc == pc else { return nil }
    return run.numbers[low - made.lowerBound] == Dispatch.goto ? nil : low
  }

  /// Chooses handlers that do several ops at once, so that from every op on the fewest run. Each op keeps its
  /// place: any of them can be entered.
  private func choose(_ made: Range<Int>) {
    guard isThreaded else { return }
    let count = run.numbers.count
    run.lengths.removeAll(keepingCapacity: true)
    for _ in 0...count { run.lengths.append(0) }
    for index in stride(from: count - 1, through: 0, by: -1) {
      var best = run.numbers[index]
      var node = best
      var end = index + 1
      run.lengths[index] = 1 + run.lengths[end]
      while end < count {
        node = Dispatch.longer(node, with: run.numbers[end])
        guard node != 0 else { break }
        end += 1
        if 1 + run.lengths[end] <= run.lengths[index] {
          run.lengths[index] = 1 + run.lengths[end]
          best = node
        }
      }
      unsafe ops[made.lowerBound + index].handler = handler(best)
    }
  }
}

extension Decoded {
  /// Whether `y` is where a jump or a branch leads.
  fileprivate var hasTarget: Bool { form == .o || form == .rio || form == .rro }
}

extension Instruction {
  fileprivate var stores: Bool {
    switch self {
    case .storeIndU8, .storeIndU16, .storeIndU32, .storeIndU64: true
    default: false
    }
  }
}
