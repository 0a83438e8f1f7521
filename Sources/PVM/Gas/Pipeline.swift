import CShims

/// The processor of the pipeline model: decodes up to four instructions in a cycle, starts up to five whose
/// operands are there and whose units are free, the oldest first, and retires them in order.
///
/// Nothing happens in most cycles, so this goes from event to event: sets of instructions are bits of a word,
/// and an instruction that waits knows whom it waits for. What is decoded has a number; its place in the
/// words is the number modulo 64. At most 32 live at once and nobody depends on one that lived before the
/// oldest of them was decoded, so a place means one instruction to everybody who asks.
@safe struct Pipeline {
  static let decodeSlots: UInt8 = 4
  static let starts = 5
  static let reorderEntries = 32
  static let alus: UInt8 = 4
  static let loads: UInt8 = 4
  static let stores: UInt8 = 4
  static let multipliers: UInt8 = 1
  static let dividers: UInt8 = 1

  /// What the model knows of an instruction, in one piece.
  struct Row {
    /// Four bits for each kind of unit, of which the highest is never set: a difference shows there.
    var units: UInt32
    var cycles: UInt8
    var slots: UInt8
    var slotsSame: UInt8
    var sameRule: UInt8
    var reads: UInt8
    var writes: UInt8
    var isBranch: Bool
    var endsBlock: Bool

    init(_ instruction: Instruction, _ given: Cost) {
      let cost = given.fitting(instruction)
      let low = UInt32(cost.alu) | UInt32(cost.load) << 4 | UInt32(cost.store) << 8
      units = low | UInt32(cost.multiply) << 12 | UInt32(cost.divide) << 16
      (cycles, slots, slotsSame, sameRule) = (cost.cycles, cost.slots, cost.slotsSame, cost.sameRule)
      reads = unsafe abut_pvm_reads()[Int(instruction.rawValue)]
      writes = unsafe abut_pvm_writes()[Int(instruction.rawValue)]
      (isBranch, endsBlock) = (instruction.isBranch, instruction.endsBlock)
    }
  }

  static let allUnits: UInt32 = 0x11444
  private static let guards: UInt32 = 0x88888
  /// Registers that nobody writes, and nobody reads.
  private static let noSource = 13
  private static let noTarget = 14

  /// 960 bytes of the stack: deps 64 x 8, producers 16 x 8, finish 64 x 4, numbers 64.
  private static let scratchBytes = 960

  private let decoder: Decoder
  private let rows: UnsafePointer<Row>
  /// Whom an instruction waits for, by place.
  private let deps: UnsafeMutablePointer<UInt64>
  /// Who writes a register last, as a bit.
  private let producers: UnsafeMutablePointer<UInt64>
  /// When an instruction that was started is done, modulo 2^32, by place. Before it is started: how long it
  /// takes.
  private let finish: UnsafeMutablePointer<UInt32>
  private let numbers: UnsafeMutablePointer<UInt8>

  private var now: UInt64 = 0
  private var nextFinish = UInt64.max
  private var latest: UInt64 = 0
  /// The oldest that may live still, and the next to decode.
  private var head = 0
  private var count = 0
  private var waiting: UInt64 = 0
  private var executing: UInt64 = 0
  /// Decoded, and not done.
  private var pending: UInt64 = 0
  private var available = allUnits
  private var isOver = false
  /// The instruction that comes next, once it was looked at.
  private var isRead = false
  private var pc: UInt32
  private var decoded = Decoded(instruction: .trap, form: .none, next: 0)
  private var need: UInt8 = 0
  private var first = noSource
  private var second = noSource
  private var target = noTarget

  /// What the block that begins at `pc` costs.
  static func cost(_ decoder: Decoder, _ rows: UnsafePointer<Row>, at pc: UInt32) -> UInt64 {
    unsafe withUnsafeTemporaryAllocation(byteCount: scratchBytes, alignment: 8) { scratch in
      // The pipeline does not leave this closure, and all its places lie in the 960 bytes.
      guard let base = scratch.baseAddress else { return 1 }
      var pipeline = unsafe Pipeline(decoder, rows, base, pc)
      return pipeline.run()
    }
  }

  @inline(__always)
  private init(
    _ decoder: Decoder, _ rows: UnsafePointer<Row>, _ scratch: UnsafeMutableRawPointer, _ pc: UInt32
  ) {
    self.decoder = decoder
    unsafe self.rows = unsafe rows
    unsafe deps = scratch.assumingMemoryBound(to: UInt64.self)
    unsafe producers = (scratch + 512).assumingMemoryBound(to: UInt64.self)
    unsafe finish = (scratch + 640).assumingMemoryBound(to: UInt32.self)
    unsafe numbers = (scratch + 896).assumingMemoryBound(to: UInt8.self)
    self.pc = pc
    unsafe producers.initialize(repeating: 0, count: 16)
  }

  @inline(__always) private mutating func run() -> UInt64 {
    while true {
      let before = pc
      let fresh = decode()
      let left = start()
      if isOver, waiting | fresh == 0 { return max(1, latest &- 1) }
      waiting |= fresh
      if pc != before || left == 0 {
        now &+= 1
      } else {
        now = min(nextFinish, isOver ? UInt64.max : retirement())
      }
      if now == nextFinish { complete() }
    }
  }

  /// Fills this cycle's slots; gives what was decoded.
  @inline(__always) private mutating func decode() -> UInt64 {
    var slots = Self.decodeSlots
    var fresh: UInt64 = 0
    while !isOver {
      if !isRead { read() }
      if need > slots || isFull() { break }
      slots &-= need
      isRead = false
      pc = decoded.next
      if decoded.instruction == .moveReg {
        unsafe producers[Int(decoded.d)] = producers[Int(decoded.a)]
      } else {
        fresh |= enter()
      }
    }
    return fresh
  }

  @inline(__always) private mutating func read() {
    decoded = decoder.decode(pc)
    let row = unsafe rows[Int(decoded.instruction.rawValue)]
    first = row.reads & 1 != 0 ? Int(decoded.a) : Self.noSource
    second = row.reads & 2 != 0 ? Int(decoded.b) : Self.noSource
    target = row.writes & 1 != 0 ? Int(decoded.a) : row.writes & 4 != 0 ? Int(decoded.d) : Self.noTarget
    let isSame: Bool
    switch row.sameRule {
    case 1: isSame = target == first || target == second
    case 2: isSame = target == Int(decoded.a)
    default: isSame = false
    }
    need = isSame ? row.slotsSame : row.slots
    isRead = true
  }

  /// Whether 32 live. Who may go is looked at only here.
  @inline(__always) private mutating func isFull() -> Bool {
    guard count &- head == Self.reorderEntries else { return false }
    while head < count, retirement() <= now { head &+= 1 }
    return count &- head == Self.reorderEntries
  }

  /// When the oldest goes; never, as long as it is not done.
  @inline(__always) private func retirement() -> UInt64 {
    let place = head & 63
    guard pending >> UInt64(place) & 1 == 0 else { return .max }
    let ago = unsafe UInt32(truncatingIfNeeded: now) &- finish[place]
    return now &- UInt64(ago) &+ 2
  }

  @inline(__always) private mutating func enter() -> UInt64 {
    let place = count & 63
    let bit: UInt64 = 1 << UInt64(place)
    if count & 31 == 0 { forget() }
    let row = unsafe rows[Int(decoded.instruction.rawValue)]
    unsafe deps[place] = (producers[first] | producers[second]) & pending
    unsafe producers[target] = bit
    unsafe numbers[place] = decoded.instruction.rawValue
    unsafe finish[place] = row.isBranch && row.cycles == 0 ? branchCycles() : UInt32(row.cycles)
    unsafe producers[Self.noSource] = 0
    pending |= bit
    count &+= 1
    isOver = row.endsBlock
    return bit
  }

  /// Producers that are done are none, before their place means somebody else.
  private func forget() {
    for register in 0..<13 { unsafe producers[register] &= pending }
  }

  /// A branch beside a place where nobody is expected to go is taken for foreseen.
  @inline(__always) private func branchCycles() -> UInt32 {
    isUnlikely(UInt64(decoded.next)) || isUnlikely(decoded.y) ? 1 : 20
  }

  @inline(__always) private func isUnlikely(_ place: UInt64) -> Bool {
    guard place < UInt64(decoder.count) else { return true }
    let found = decoder.instruction(at: UInt32(truncatingIfNeeded: place))
    return found == .trap || found == .unlikely
  }

  /// Starts what can be started, the oldest first; gives how many more could have been.
  @inline(__always) private mutating func start() -> Int {
    var left = Self.starts
    let base = head & 63
    // Turned so that the oldest is the lowest.
    var candidates = waiting >> UInt64(base) | waiting << UInt64((64 &- base) & 63)
    while candidates != 0 {
      let place = (base &+ candidates.trailingZeroBitCount) & 63
      candidates &= candidates &- 1
      let units = unsafe rows[Int(numbers[place])].units
      let after = (available | Self.guards) &- units
      guard unsafe deps[place] & pending == 0, after & Self.guards == Self.guards else { continue }
      available &-= units
      let bit: UInt64 = 1 << UInt64(place)
      waiting ^= bit
      executing |= bit
      let end = unsafe now &+ UInt64(finish[place])
      unsafe finish[place] = UInt32(truncatingIfNeeded: end)
      nextFinish = min(nextFinish, end)
      latest = max(latest, end)
      left &-= 1
      if left == 0 { break }
    }
    return left
  }

  /// Takes out what is done now, and finds when the next is.
  @inline(__always) private mutating func complete() {
    let time = UInt32(truncatingIfNeeded: now)
    var soonest = UInt32.max
    var rest = executing
    while rest != 0 {
      let place = rest.trailingZeroBitCount
      let bit = rest & (0 &- rest)
      rest ^= bit
      let left = unsafe finish[place] &- time
      if left == 0 {
        executing ^= bit
        pending ^= bit
        unsafe available &+= rows[Int(numbers[place])].units
      } else {
        soonest = min(soonest, left)
      }
    }
    nextFinish = soonest == .max ? .max : now &+ UInt64(soonest)
  }
}
