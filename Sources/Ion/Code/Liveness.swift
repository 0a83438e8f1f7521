/// What of a function's writes nobody reads, and which comparisons are only there for the jump behind them.
struct Liveness {
  /// By instruction: what it writes is not read any more.
  private(set) var isDead: [Bool]
  /// By instruction: a comparison, whose result nobody but the jump behind it reads.
  private(set) var decides: [Bool]
  /// By instruction: which of the values that it reads nobody reads behind it, a bit each.
  private var lasts: [UInt64]

  /// Nothing is dead.
  init(instructions: Int) {
    isDead = Array(repeating: false, count: instructions)
    decides = isDead
    lasts = Array(repeating: 0, count: instructions)
  }

  /// Whether an instruction is the last to read the value; `index` counts what it reads.
  func isLast(_ index: Int, of at: Int) -> Bool { index < 64 && lasts[at] >> UInt64(index) & 1 != 0 }

  init(_ blocks: Blocks, registers: Int, boxed: [Bool], _ selection: Selection) {
    self.init(instructions: blocks.code.count)
    guard blocks.count * registers <= Limits.flowMax else { return }
    let reads = Self.reads(blocks, selection)
    var live = Self.live(blocks, registers, reads)
    for block in 0..<blocks.count where blocks.isReachable[block] {
      look(blocks, block, reads, &live, boxed)
    }
  }

  /// By instruction: from where it takes what it reads.
  private static func reads(_ blocks: Blocks, _ selection: Selection) -> [[Use]] {
    var selection = selection
    return blocks.code.indices.map { at in
      if blocks.isTarget[at] { selection.known.reset() }
      let instruction = blocks.code[at]
      let uses = selection.uses(of: instruction)
      selection.pass(instruction)
      return uses
    }
  }

  /// By block: what is read behind it.
  private static func live(_ blocks: Blocks, _ registers: Int, _ reads: [[Use]]) -> RegisterSets {
    var needed = RegisterSets(sets: blocks.count, registers: registers)
    var written = needed
    for block in 0..<blocks.count {
      for at in blocks.range(block).reversed() {
        for register in blocks.code[at].writes {
          needed.remove(block, register)
          written.insert(block, register)
        }
        for case .register(let register) in reads[at] { needed.insert(block, register) }
      }
    }
    var live = RegisterSets(sets: blocks.count, registers: registers)
    let predecessors = blocks.predecessors
    var work = Array((0..<blocks.count).filter { blocks.isReachable[$0] })
    var waits = blocks.isReachable
    while let block = work.popLast() {
      waits[block] = false
      for before in predecessors[block] {
        var changes = false
        for word in 0..<live.words {
          let wanted = needed[block, word] | (live[block, word] & ~written[block, word])
          if live[before, word] | wanted != live[before, word] {
            live[before, word] |= wanted
            changes = true
          }
        }
        if changes, !waits[before] {
          waits[before] = true
          work.append(before)
        }
      }
    }
    return live
  }

  /// Goes through a block from its end: `live` is what lives there, and in the end what lives at its
  /// beginning.
  private mutating func look(
    _ blocks: Blocks, _ block: Int, _ reads: [[Use]], _ live: inout RegisterSets, _ boxed: [Bool]
  ) {
    let range = blocks.range(block)
    let last = range.upperBound - 1
    if let condition = blocks.code[last].condition, last > range.lowerBound, blocks.code[last - 1].compares,
      blocks.code[last - 1].writes == [condition], !boxed[Int(condition)]
    {
      decides[last - 1] = !live.contains(block, condition)
    }
    for at in range.reversed() {
      let writes = blocks.code[at].writes
      if writes.count == 1 { isDead[at] = !boxed[Int(writes[0])] && !live.contains(block, writes[0]) }
      for (index, use) in reads[at].prefix(64).enumerated() {
        guard case .register(let register) = use, !boxed[Int(register)] else { continue }
        if writes.contains(register) || !live.contains(block, register) { lasts[at] |= 1 << UInt64(index) }
      }
      for register in writes { live.remove(block, register) }
      for case .register(let register) in reads[at] { live.insert(block, register) }
    }
  }
}

extension Instruction {
  var compares: Bool {
    switch self {
    case .equal, .notEqual, .lessThan, .lessEqual, .greaterThan, .greaterEqual: true
    default: false
    }
  }

  /// What a jump looks at.
  var condition: Register? {
    switch self {
    case .jumpIfTrue(let condition, _), .jumpIfFalse(let condition, _): condition
    default: nil
    }
  }
}
