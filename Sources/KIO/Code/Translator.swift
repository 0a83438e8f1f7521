import CShims
import Machine

/// Translates a verified chunk to register code: register i is place i of the stack.
///
/// Inside a block, values may be somewhere else than in their places (see `Value`); at the head of a block,
/// wherever jumps lead and wherever the engine may leave, they are all there. Every instruction is charged
/// once, to an op of its block; one that gives no op is charged to the op before it, or when the block has
/// none yet, to the next.
struct Translator {
  /// Bytes of code. Longer chunks are run as they stand.
  static let codeSizeMax = 1 << 20
  /// Instructions in a row until a toll.
  static let tollDistance = 980

  let image: ChunkImage
  let code: [UInt8]
  let level: Level
  var out: OpBuilder
  /// By offset: whether jumps lead there.
  let isTarget: [Bool]
  var labels: [OpBuilder.Label]

  var stack: VirtualStack
  /// The last op of the block that runs; -1: none yet.
  var lastOp = -1
  /// The op that wrote the top of the stack to its place, when it is the last op; -1: none.
  var producer = -1
  /// A register that has the value of a global, as long as that op is the last.
  var same: (op: Int, cell: UInt16, register: Int)?
  /// Instructions of the block that are not charged yet.
  var pending = 0
  /// Instructions since the engine last looked at its budget, at most.
  var since = 0
  var isReachable = true
  /// The instruction that is translated, and the values before it.
  var pc = 0
  var startHeight = 0
  /// While the head of a loop is translated once more at its end: where that head begins.
  var rotating: Int?
  /// And what stands behind it.
  var rotatingEnd = 0
  /// Behind conditional jumps: the head of the block there.
  var behindBranches: [Int: OpBuilder.Label] = [:]

  /// Nil when the chunk has no register form.
  init?(_ image: ChunkImage, _ level: Level) {
    guard let maxHeight = image.maxHeight, maxHeight <= OpBuilder.frameSlotsMax,
      image.code.count <= Self.codeSizeMax
    else { return nil }
    self.image = image
    self.level = level
    code = image.code
    out = OpBuilder(frameSlots: maxHeight)
    stack = VirtualStack(capacity: maxHeight)
    var marks = [Bool](repeating: false, count: image.code.count)
    labels = []
    for target in image.targets {
      marks[target.pc] = true
      labels.append(out.label())
    }
    isTarget = marks
  }

  mutating func translate() -> OpBuilder? {
    let targets = image.targets
    var nextTarget = 0
    var at = 0
    out.head(pc: 0, height: 0)
    while at < code.count {
      if nextTarget < targets.count, targets[nextTarget].pc == at {
        arrive(at: targets[nextTarget], labels[nextTarget])
        nextTarget += 1
      } else if !isReachable {
        guard nextTarget < targets.count else { break }
        at = targets[nextTarget].pc
        continue
      } else if since >= Self.tollDistance {
        toll(at)
      }
      at = step(at)
      guard out.count <= OpBuilder.opCountMax else { return nil }
    }
    return out
  }

  func label(of target: Int) -> OpBuilder.Label {
    labels[image.targets.firstIndexSorted { $0.pc >= target }]
  }

  // MARK: blocks

  /// A jump leads here.
  private mutating func arrive(at target: StackCode.Target, _ label: OpBuilder.Label) {
    if isReachable {
      settle()
    } else {
      stack.reset(height: target.height)
      since = 0
    }
    out.bind(label)
    beginBlock(target.pc)
    if since >= Self.tollDistance { tollHere(target.pc) }
  }

  /// The next op begins a block; all values are in their places.
  mutating func beginBlock(_ pc: Int) {
    precondition(pending == 0 && stack.virtuals.isEmpty)
    out.head(pc: pc, height: stack.height)
    lastOp = -1
    producer = -1
    isReachable = true
  }

  private mutating func toll(_ pc: Int) {
    settle()
    beginBlock(pc)
    tollHere(pc)
  }

  /// A toll, the first op of its block: what is charged to it lies behind it.
  private mutating func tollHere(_ pc: Int) {
    lastOp = out.emit(ABUT_OP_TOLL, cost: 0, place: Place(pc: pc, spent: 0, height: stack.height))
    since = 0
  }

  /// Puts all values into their places, and charges what is not charged yet.
  mutating func settle() {
    materialize(from: 0)
    guard pending > 0 else { return }
    // The block has no op: a toll holds what it costs.
    emit(ABUT_OP_TOLL, own: 0)
  }

  // MARK: ops

  /// Appends an op for `own` instructions, of which `before` lie before the one that may trap; what is
  /// pending is charged to it as well.
  mutating func emit(
    _ number: Int, _ a: UInt16 = 0, _ b: UInt16 = 0, _ c: UInt16 = 0, own: Int = 1, before: Int = 0,
    trap: Int? = nil, jumps label: OpBuilder.Label? = nil
  ) {
    let place = Place(pc: trap ?? pc, spent: pending + before, height: startHeight)
    lastOp = out.emit(number, a, b, c, cost: pending + own, place: place, jumps: label)
    pending = 0
    producer = -1
  }

  /// Appends an op that writes the value which it pushes.
  mutating func emitValue(_ number: Int, _ b: UInt16 = 0, _ c: UInt16 = 0, own: Int = 1, before: Int = 0) {
    emit(number, Self.offset(stack.height), b, c, own: own, before: before)
    stack.push(.place)
    producer = lastOp
  }

  /// An instruction that gives no op.
  mutating func charge(_ instructions: Int = 1) {
    if lastOp >= 0 { out.charge(instructions, to: lastOp) } else { pending += instructions }
  }

  static func offset(_ number: Int) -> UInt16 { UInt16(number * 16) }

  // MARK: values

  /// Puts values from that place on into their places.
  mutating func materialize(from slot: Int) {
    for virtual in stack.virtuals where virtual >= slot { materialize(virtual) }
  }

  /// Puts one value into its place.
  mutating func materialize(_ slot: Int) {
    let value = stack.values[slot]
    stack.settle(slot)
    load(value, into: slot)
  }

  /// Charges nothing.
  mutating func load(_ value: VirtualStack.Value, into slot: Int) {
    switch value {
    case .place: break
    case .local(let register): emit(ABUT_OP_MOVE, Self.offset(slot), Self.offset(register), own: 0)
    case .constant(let index): emit(ABUT_OP_LOAD, Self.offset(slot), Self.offset(index), own: 0)
    }
  }

  /// Pushes a value that is somewhere else.
  mutating func push(_ value: VirtualStack.Value) {
    if level == .plain || stack.virtuals.count >= VirtualStack.virtualsMax {
      load(value, into: stack.height)
      stack.push(.place)
      producer = lastOp
    } else {
      stack.push(value)
    }
  }

  mutating func pop() -> Operand {
    let slot = stack.height - 1
    producer = -1
    return switch stack.pop() {
    case .place: .register(slot)
    case .local(let register): .register(register)
    case .constant(let index): .constant(index)
    }
  }

  /// What an instruction reads.
  enum Operand: Equatable {
    case register(Int)
    case constant(Int)
  }

  /// The register that has the value; a constant is loaded into `slot`, which is free.
  mutating func register(_ operand: Operand, free slot: Int) -> UInt16 {
    switch operand {
    case .register(let register): return Self.offset(register)
    case .constant(let index):
      load(.constant(index), into: slot)
      return Self.offset(slot)
    }
  }
}

/// Where the values of the stack are.
struct VirtualStack {
  enum Value: Equatable {
    /// In its place.
    case place
    /// The same as in a place below, whose own value is there.
    case local(Int)
    case constant(Int)
  }

  /// Values that are not in their places, at most: what looks for them stays cheap.
  static let virtualsMax = 64

  private(set) var values: [Value]
  private(set) var height = 0
  /// Places whose values are elsewhere, ascending.
  private(set) var virtuals: [Int] = []
  /// By place: values that are the same as the one there.
  private(set) var aliases: [Int]

  init(capacity: Int) {
    values = Array(repeating: .place, count: capacity)
    aliases = Array(repeating: 0, count: capacity)
  }

  mutating func push(_ value: Value) {
    values[height] = value
    if value != .place { virtuals.append(height) }
    if case .local(let register) = value { aliases[register] += 1 }
    height += 1
  }

  mutating func pop() -> Value {
    height -= 1
    let value = values[height]
    if value != .place {
      virtuals.removeLast()
      forget(height)
    }
    return value
  }

  /// The value is in its place from now on.
  mutating func settle(_ slot: Int) {
    guard values[slot] != .place else { return }
    virtuals.remove(at: virtuals.firstIndexSorted { $0 >= slot })
    forget(slot)
  }

  /// Other code: everything is in its place.
  mutating func reset(height: Int) {
    for slot in virtuals { forget(slot) }
    virtuals = []
    self.height = height
  }

  private mutating func forget(_ slot: Int) {
    if case .local(let register) = values[slot] { aliases[register] -= 1 }
    values[slot] = .place
  }
}
