import CShims
import Machine

/// Translates a verified function to register code.
///
/// Registers stand in slots of the frame (see `Frame`), those that closures share in boxes there. Every
/// instruction is charged once on every way: to its op, or, when it has none, to the next one of its block.
struct Translator {
  /// Reductions in a row until a toll.
  static let tollDistance = ABUT_MACHINE_MARGIN - 44

  let image: Image
  let pools: Pools
  let code: [Instruction]
  let facts: FunctionFacts
  let frame: Frame
  let blocks: Blocks
  let liveness: Liveness
  let captures: Captures
  /// Leading parameters that are boxes already.
  let boxesGiven: Int
  /// Code that is looked at while it runs: nothing is left out, and every instruction can be stopped at.
  let isTraced: Bool
  /// By register.
  let isBoxed: [Bool]
  let part: Int

  var selection: Selection
  var out: OpBuilder
  /// By instruction that jumps lead to, and the end.
  var labels: [Int: OpBuilder.Label] = [:]
  /// The last op of the block that can take charges; -1: none yet.
  var lastOp = -1
  /// Reductions that are not charged yet.
  var pending = 0
  /// Reductions since the engine last looked at its budget, at most.
  var since = 0
  var isReachable = true
  /// The instruction that is translated.
  var at = 0
  /// From where it takes what it reads.
  var uses: [Use] = []
  /// Of registers: the op that wrote it last, when nobody has looked there since, nor used the window.
  var producers: [Register: Int] = [:]
  /// The register whose value still stands in the first slot of the window, where a call left it.
  var resident: Register?
  /// The call's instruction.
  var residentFrom = 0

  init(_ image: Image, _ origin: Image.Origin, isTraced: Bool) {
    let function = image.program.functions[origin.function].function
    let facts = image.facts[origin.function]
    self.image = image
    pools = image.pools
    code = function.code
    self.facts = facts
    self.isTraced = isTraced
    frame = image.frame(of: origin)
    boxesGiven = min(origin.captures, frame.arity)
    var isBoxed = [Bool](repeating: false, count: frame.registers)
    for register in facts.boxed { isBoxed[Int(register)] = true }
    for register in 0..<boxesGiven { isBoxed[register] = true }
    self.isBoxed = isBoxed
    part = Frame.part(of: function)
    captures = Captures(code)
    blocks = Blocks(code)
    selection = Selection(
      image.pools, registers: frame.registers, boxed: isBoxed, isOff: isTraced
    ) { image.atom($0, from: origin.function) }
    liveness =
      isTraced
      ? Liveness(instructions: code.count)
      : Liveness(blocks, registers: frame.registers, boxed: isBoxed, selection)
    out = OpBuilder(frameSlots: frame.slots)
    for target in blocks.isTarget.indices where blocks.isTarget[target] { labels[target] = out.label() }
  }

  mutating func translate() -> OpBuilder {
    begin()
    while at < code.count {
      if blocks.isTarget[at] { arrive() }
      guard isReachable else {
        at += 1
        continue
      }
      if since >= Self.tollDistance { toll() }
      step()
    }
    end()
    return out
  }

  /// Boxes for registers that closures share. In code that is looked at no register shows what was there
  /// before.
  private mutating func begin() {
    if isTraced {
      for register in frame.arity..<frame.registers {
        load(Pools.undefined, to: offset(frame.slot(Register(register))))
      }
    }
    for register in facts.boxed where register >= boxesGiven {
      let box = slot(register)
      if register >= frame.arity, !isTraced { load(Pools.undefined, to: box) }
      emit(ABUT_OP_WINDOW, box, UInt16(ION_ACT_BOX), box)
    }
    lastOp = -1
  }

  /// A jump leads here, if anything does.
  private mutating func arrive() {
    guard let label = labels[at] else { return }
    if isReachable {
      moveResident()
      settle()
    } else {
      since = 0
    }
    isReachable = true
    out.bind(label)
    out.head(pc: at, height: 0)
    endBlock()
    selection.known.reset()
  }

  /// Nothing is known any more of what the ops before did.
  mutating func endBlock() {
    lastOp = -1
    producers = [:]
    resident = nil
  }

  /// Runs off its end, or a jump leads there.
  private mutating func end() {
    if let label = labels[code.count] {
      if isReachable { settle() }
      out.bind(label)
      out.head(pc: code.count, height: 0)
      isReachable = true
    }
    guard isReachable else { return }
    emit(ABUT_OP_RETURN_K, offset(Pools.unit), offset(frame.record))
  }

  private mutating func step() {
    let instruction = code[at]
    if isTraced { emit(ABUT_OP_WINDOW, 0, UInt16(ION_ACT_CHECKPOINT), 0) }
    uses = selection.uses(of: instruction)
    since += instruction.cost
    prepareResident(instruction)
    if liveness.decides[at] {
      since += 1
      fork(instruction)
      selection.pass(instruction)
      at += 2
      return
    }
    translate(instruction)
    selection.pass(instruction)
    releaseResident(instruction)
    if instruction.window(part: part) > 0 { producers = [:] }
    if !instruction.offsets.isEmpty { endBlock() }
    if !instruction.fallsThrough { isReachable = false }
    at += 1
  }

  // MARK: ops

  /// Appends an op that costs `own` reductions and those that are not charged yet.
  mutating func emit(
    _ number: Int, _ a: UInt16 = 0, _ b: UInt16 = 0, _ c: UInt16 = 0, own: Int = 0,
    jumps label: OpBuilder.Label? = nil
  ) {
    let place = Place(pc: at, spent: pending, height: 0)
    lastOp = out.emit(number, a, b, c, cost: pending + own, place: place, jumps: label)
    pending = 0
  }

  /// The op behind one that finds a property; the engine does not always come by it.
  mutating func emitCache() {
    let cache = UInt32(image.nextCache())
    let (low, high) = (UInt16(truncatingIfNeeded: cache), UInt16(truncatingIfNeeded: cache >> 16))
    out.emit(ABUT_OP_CACHE, 0, low, high, cost: 0, place: Place(pc: at, spent: 0, height: 0))
  }

  /// Charges what is not charged yet to the block that ends here.
  private mutating func settle() {
    guard pending > 0 else { return }
    if lastOp >= 0 {
      out.charge(pending, to: lastOp)
      pending = 0
    } else {
      toll()
    }
  }

  /// A jump to the next op: what was not charged yet is paid there, and a slice that is over ends. It does
  /// not wait for a slice that has enough for it, since there may never be one.
  private mutating func toll() {
    emit(ABUT_OP_JUMP)
    since = 0
  }

  /// An instruction that gives no op.
  mutating func charge(_ cost: Int) { pending += cost }

  /// Of an instruction so far from the one that is translated.
  func label(_ offset: Int) -> OpBuilder.Label {
    guard let label = labels[at + offset] else { preconditionFailure("no jump leads there") }
    return label
  }

  // MARK: values

  func offset(_ number: Int) -> UInt16 { UInt16(number * 16) }
  func slot(_ register: Register) -> UInt16 { offset(frame.slot(register)) }
  func scratch(_ number: Int) -> UInt16 { offset(frame.scratch(number)) }
  /// A slot of the window.
  func window(_ number: Int) -> UInt16 { offset(frame.windowStart + number) }

  mutating func load(_ constant: Int, to: UInt16, own: Int = 0) {
    let (number, b, c) = OpBuilder.loading(constant)
    emit(number, to, b, c, own: own)
  }
}
