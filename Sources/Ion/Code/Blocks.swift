/// The blocks of a function's code: where jumps lead, and what can be reached.
struct Blocks {
  let code: [Instruction]
  /// By instruction, and one for the end: whether a jump leads there.
  private(set) var isTarget: [Bool]
  /// By block: its first instruction; one more for the end.
  private(set) var starts: [Int] = []
  /// By block: those that may come behind it.
  private(set) var successors: [[Int]] = []
  private(set) var isReachable: [Bool] = []

  init(_ code: [Instruction]) {
    self.code = code
    isTarget = Array(repeating: false, count: code.count + 1)
    var begins = isTarget
    begins[0] = true
    for (at, instruction) in code.enumerated() {
      let offsets = instruction.offsets
      for offset in offsets {
        isTarget[at + Int(offset)] = true
        begins[at + Int(offset)] = true
      }
      if !offsets.isEmpty || !instruction.fallsThrough { begins[at + 1] = true }
    }
    starts = begins.indices.filter { $0 < code.count && begins[$0] }
    link()
    reach()
    starts.append(code.count)
  }

  var count: Int { successors.count }
  func range(_ block: Int) -> Range<Int> { starts[block]..<starts[block + 1] }

  private mutating func link() {
    var number = [Int](repeating: -1, count: code.count)
    for (block, start) in starts.enumerated() { number[start] = block }
    for block in starts.indices {
      let end = block + 1 < starts.count ? starts[block + 1] : code.count
      var found = Set<Int>()
      let last = code[end - 1]
      for offset in last.offsets where end - 1 + Int(offset) < code.count {
        found.insert(number[end - 1 + Int(offset)])
      }
      if last.fallsThrough, end < code.count { found.insert(number[end]) }
      successors.append(found.sorted())
    }
  }

  private mutating func reach() {
    isReachable = Array(repeating: false, count: successors.count)
    guard !isReachable.isEmpty else { return }
    isReachable[0] = true
    var work = [0]
    while let block = work.popLast() {
      for next in successors[block] where !isReachable[next] {
        isReachable[next] = true
        work.append(next)
      }
    }
  }

  var predecessors: [[Int]] {
    var made = [[Int]](repeating: [], count: count)
    for block in 0..<count where isReachable[block] {
      for next in successors[block] { made[next].append(block) }
    }
    return made
  }
}

/// A set of registers for each block.
struct RegisterSets {
  let words: Int
  private var bits: [UInt64]

  init(sets: Int, registers: Int, isFull: Bool = false) {
    words = (registers + 63) / 64
    bits = Array(repeating: isFull ? .max : 0, count: sets * words)
  }

  func contains(_ set: Int, _ register: Register) -> Bool {
    bits[set * words + Int(register) / 64] >> UInt64(register % 64) & 1 != 0
  }

  mutating func insert(_ set: Int, _ register: Register) {
    bits[set * words + Int(register) / 64] |= 1 << UInt64(register % 64)
  }

  mutating func remove(_ set: Int, _ register: Register) {
    bits[set * words + Int(register) / 64] &= ~(1 << UInt64(register % 64))
  }

  subscript(_ set: Int, word: Int) -> UInt64 {
    get { bits[set * words + word] }
    set { bits[set * words + word] = newValue }
  }
}
