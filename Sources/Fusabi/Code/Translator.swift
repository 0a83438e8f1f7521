import CShims
import Machine

/// Translates a verified function to register code; `VerifiedFunction` says which register is what.
///
/// Inside a block, values of the stack may be somewhere else than in their places (see `VirtualStack`); at
/// the head of a block, wherever jumps lead and wherever the engine may leave, they are all there. Locals
/// always are in their registers. Every instruction is charged once, to an op of its block; one that gives
/// no op is charged to the op before it, or when the block has none yet, to the next.
struct Translator {
  /// Instructions in a row until a toll.
  static let tollDistance = 980

  let module: Module
  let function: VerifiedFunction
  let flow: Flow
  let code: [UInt8]
  let level: Level
  var out: OpBuilder
  /// By offset: whether jumps lead there.
  let isTarget: [Bool]
  var labels: [OpBuilder.Label]

  /// Types before the next instruction.
  var state: TypeState
  var stack: VirtualStack
  /// The last op of the block that runs; -1: none yet.
  var lastOp = -1
  /// The op that wrote the top of the stack to its place, when it is the last op; -1: none.
  var producer = -1
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
  var rotations = 0
  /// Behind conditional jumps: the head of the block there.
  var behindBranches: [Int: OpBuilder.Label] = [:]

  init(_ module: Module, _ function: VerifiedFunction, _ flow: Flow, _ types: ModuleTypes, _ level: Level) {
    self.module = module
    self.function = function
    self.flow = flow
    self.level = level
    code = function.code
    out = OpBuilder(frameSlots: function.frameSlots)
    state = TypeState(module, types, module.facts(of: function.number))
    stack = VirtualStack(capacity: function.heightMax, registers: function.frameSlots)
    var marks = [Bool](repeating: false, count: function.code.count)
    labels = []
    for target in flow.targets {
      marks[target.pc] = true
      labels.append(out.label())
    }
    isTarget = marks
  }

  mutating func translate() -> OpBuilder {
    var nextTarget = 0
    var at = 0
    prepareLocals()
    out.head(pc: 0, height: 0)
    while at < code.count {
      if nextTarget < flow.targets.count, flow.targets[nextTarget].pc == at {
        if flow.targets[nextTarget].height >= 0 { arrive(at: nextTarget) }
        nextTarget += 1
      }
      guard isReachable else {
        guard nextTarget < flow.targets.count else { break }
        at = flow.targets[nextTarget].pc
        continue
      }
      if since >= Self.tollDistance { toll(at) }
      at = step(at)
    }
    return out
  }

  /// Locals that may be read before they are stored are Unit. It costs nothing, and nobody enters the code
  /// behind a part of it: whoever begins a function otherwise sets all.
  private mutating func prepareLocals() {
    let place = Place(pc: 0, spent: 0, height: 0)
    for local in flow.unset {
      let (number, b, c) = OpBuilder.loading(module.unitConstant)
      out.emit(number, Self.offset(function.register(ofLocal: local)), b, c, cost: 0, place: place)
    }
  }

  func label(of target: Int) -> OpBuilder.Label {
    guard let index = flow.index(of: target) else { preconditionFailure("no jump leads there") }
    return labels[index]
  }

  // MARK: blocks

  /// A jump leads here.
  private mutating func arrive(at index: Int) {
    let target = flow.targets[index]
    if isReachable {
      settle()
    } else {
      stack.reset(height: target.height)
      since = 0
    }
    state.restore(flow.types(at: index))
    out.bind(labels[index])
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
  mutating func emitValue(_ number: Int, _ b: UInt16 = 0, _ c: UInt16 = 0, own: Int = 1) {
    emit(number, place(stack.height), b, c, own: own)
    stack.push(.place)
    producer = lastOp
  }

  /// An instruction that gives no op.
  mutating func charge(_ instructions: Int = 1) {
    if lastOp >= 0 { out.charge(instructions, to: lastOp) } else { pending += instructions }
  }

  static func offset(_ number: Int) -> UInt16 { UInt16(number * 16) }
  /// The operand that is the register of a place.
  func place(_ slot: Int) -> UInt16 { Self.offset(function.register(ofPlace: slot)) }

  // MARK: values

  /// Puts values from that place on into their places.
  mutating func materialize(from slot: Int) {
    guard !stack.virtuals.isEmpty else { return }
    for virtual in stack.virtuals where virtual >= slot { materialize(virtual) }
  }

  /// Puts one value into its place.
  mutating func materialize(_ slot: Int) {
    let value = stack.values[slot]
    stack.settle(slot)
    load(value, into: function.register(ofPlace: slot), own: 0)
  }

  /// Puts a value that is somewhere else into a register.
  mutating func load(_ value: VirtualStack.Value, into register: Int, own: Int) {
    switch value {
    case .place: break
    case .register(let from): emit(ABUT_OP_MOVE, Self.offset(register), Self.offset(from), own: own)
    case .constant(let index):
      let (number, b, c) = OpBuilder.loading(index)
      emit(number, Self.offset(register), b, c, own: own)
    }
  }

  /// Pushes a value that is somewhere else, and charges the instruction.
  mutating func pushed(_ value: VirtualStack.Value) {
    var isNamed = true
    if case .constant(let index) = value { isNamed = index < OpBuilder.constantCountMax }
    guard level == .all, isNamed, stack.virtuals.count < VirtualStack.virtualsMax else {
      load(value, into: function.register(ofPlace: stack.height), own: 1)
      stack.push(.place)
      producer = lastOp
      return
    }
    stack.push(value)
    charge()
  }

  mutating func pop() -> Operand {
    let slot = stack.height - 1
    producer = -1
    return switch stack.pop() {
    case .place: .register(function.register(ofPlace: slot))
    case .register(let register): .register(register)
    case .constant(let index): .constant(index)
    }
  }

  /// What an instruction reads.
  enum Operand: Equatable {
    case register(Int)
    case constant(Int)
  }

  /// The operand that is the register which has the value; a constant is loaded into the place `slot`, which
  /// is free.
  mutating func register(_ operand: Operand, free slot: Int) -> UInt16 {
    switch operand {
    case .register(let register): return Self.offset(register)
    case .constant(let index):
      load(.constant(index), into: function.register(ofPlace: slot), own: 0)
      return place(slot)
    }
  }
}
