import CShims
import Machine

/// Verifies a function. Everything decodes, also what cannot be reached, and names what is there; jumps
/// lead to instructions; paths that can be taken end in `ret`, `halt` or a jump; heights are the same where
/// paths meet, and operands are of types that the instructions take.
///
/// Types are the least that hold on all paths: a path ends where an instruction cannot be done. What is
/// known there does not depend on the order in which paths are looked at.
struct Verifier {
  /// Bytes of types that are stored for the places where paths meet.
  static let typesMax = 32 << 20
  /// Instructions, each counted fourfold, and types that are looked at.
  static let workMax = 1 << 27

  /// What is wrong, and at which offset of the code.
  struct Fault: Error {
    let trap: Trap
    let offset: Int
  }

  private let module: Module
  private let facts: FunctionFacts
  private let code: [UInt8]
  private var state: TypeState
  private(set) var flow: Flow
  private(set) var heightMax = 0
  /// Whether register code wants a register of its own.
  private(set) var needsScratch = false

  /// By offset: whether an instruction begins there.
  private var isBoundary: [Bool]
  /// Targets whose types have changed since they were looked at, a bit each.
  private var pending: [UInt64] = []
  private var lowestPending = 0
  private var work = 0
  /// Where heights differ: the first target of them.
  private var meetingFault: Fault?

  init(_ module: Module, _ types: ModuleTypes, _ facts: FunctionFacts, code: [UInt8]) {
    self.module = module
    self.facts = facts
    self.code = code
    state = TypeState(module, types, facts)
    flow = Flow(locals: facts.locals)
    isBoundary = Array(repeating: false, count: code.count)
  }

  mutating func verify() throws(Fault) {
    guard !code.isEmpty else { throw Fault(trap: CodeWords.endOfCode(), offset: 0) }
    try findTargets(decode())
    try settle()
    try check()
  }

  // MARK: decoding

  /// Checks every instruction; where jumps stand.
  private mutating func decode() throws(Fault) -> [Int] {
    var jumps: [Int] = []
    var pc = 0
    while pc < code.count {
      guard let instruction = Instructions.decoded(at: pc, in: code) else {
        let trap = Opcode(rawValue: code[pc]).map { CodeWords.cut($0) } ?? CodeWords.unknown(code[pc])
        throw Fault(trap: trap, offset: pc)
      }
      if let trap = misnamed(instruction) { throw Fault(trap: trap, offset: pc) }
      if Instructions.raw(code[pc]).operand == UInt8(ABUT_FUSABI_OPERAND_JUMP) { jumps.append(pc) }
      isBoundary[pc] = true
      pc = instruction.next
    }
    return jumps
  }

  /// What an operand names that is not there.
  private func misnamed(_ instruction: Instruction) -> Trap? {
    let operand = instruction.operand
    switch Int(Instructions.raw(instruction.opcode.rawValue).operand) {
    case ABUT_FUSABI_OPERAND_CONSTANT where operand >= module.fileConstantCount:
      return CodeWords.missing(.badConstant, "constant", operand, of: module.fileConstantCount)
    case ABUT_FUSABI_OPERAND_LOCAL where operand >= facts.locals:
      return CodeWords.missing(.badSlot, "local", operand, of: facts.locals)
    case ABUT_FUSABI_OPERAND_FUNCTION where operand >= module.functionCount:
      return CodeWords.missing(.badFunction, "function", operand, of: module.functionCount)
    case ABUT_FUSABI_OPERAND_IMPORT, ABUT_FUSABI_OPERAND_IMPORT_N:
      guard operand >= module.importCount else { return nil }
      return CodeWords.missing(.badImport, "import", operand, of: module.importCount)
    case ABUT_FUSABI_OPERAND_TYPE where operand > Int(ValueType.array.rawValue):
      return Trap(.typeMismatch, "there is no type \(operand)")
    default: return nil
    }
  }

  private mutating func findTargets(_ jumps: [Int]) throws(Fault) {
    var isTarget = [Bool](repeating: false, count: code.count)
    for pc in jumps {
      let target = Instructions.instruction(at: pc, in: code).target ?? -1
      guard code.indices.contains(target), isBoundary[target] else {
        throw Fault(trap: CodeWords.badJump(to: target, size: code.count), offset: pc)
      }
      isTarget[target] = true
    }
    for (pc, isTarget) in isTarget.enumerated() where isTarget { flow.targets.append(.init(pc: pc)) }
    pending = Array(repeating: 0, count: flow.targets.count / 64 + 1)
  }

  // MARK: what is known

  /// Follows all paths until nothing changes.
  private mutating func settle() throws(Fault) {
    try walk(from: 0, next: 0)
    while let target = takePending() {
      state.restore(flow.types(at: target))
      work += state.size
      try walk(from: flow.targets[target].pc, next: target + 1)
    }
  }

  /// Follows one path with `state` up to its end or the next target, the number `next`.
  private mutating func walk(from start: Int, next: Int) throws(Fault) {
    let end = next < flow.targets.count ? flow.targets[next].pc : code.count
    var pc = start
    while pc < end {
      work += 4
      let instruction = Instructions.instruction(at: pc, in: code)
      guard state.apply(instruction) == nil else { return }
      if let target = instruction.target, let index = flow.index(of: target) { try meet(index, pc) }
      guard Self.goesOn(instruction.opcode) else { return }
      pc = instruction.next
    }
    if next < flow.targets.count { try meet(next, start) }
  }

  private static func goesOn(_ opcode: Opcode) -> Bool {
    let flow = Int(Instructions.raw(opcode.rawValue).flow)
    return flow == ABUT_FUSABI_FLOW_NEXT || flow == ABUT_FUSABI_FLOW_BRANCH
  }

  private mutating func meet(_ index: Int, _ pc: Int) throws(Fault) {
    work += state.size
    guard work <= Self.workMax, flow.types.count + state.size <= Self.typesMax else {
      throw Fault(trap: Trap(.tooLarge, "the function is too complex"), offset: pc)
    }
    let height = flow.targets[index].height
    switch flow.meet(index, state) {
    case .same: break
    case .changed:
      pending[index / 64] |= 1 << UInt64(index % 64)
      lowestPending = min(lowestPending, index / 64)
    case .heightsDiffer:
      let at = flow.targets[index].pc
      guard meetingFault.map({ at < $0.offset }) ?? true else { return }
      meetingFault = Fault(trap: CodeWords.heightsDiffer(height, state.height), offset: at)
    }
  }

  /// The first target that is to be looked at.
  private mutating func takePending() -> Int? {
    while lowestPending < pending.count {
      let word = pending[lowestPending]
      work += 1
      if word != 0 {
        pending[lowestPending] = word & (word - 1)
        return lowestPending * 64 + word.trailingZeroBitCount
      }
      lowestPending += 1
    }
    return nil
  }

  // MARK: what is wrong

  /// Looks at every instruction that can be reached, in their order, with what is known before it.
  private mutating func check() throws(Fault) {
    var isUnset = Set<Int>()
    state = TypeState(module, state.types, facts)
    try check(from: 0, next: 0, &isUnset)
    for target in flow.targets.indices where flow.targets[target].height >= 0 {
      if let fault = meetingFault, fault.offset == flow.targets[target].pc { throw fault }
      state.restore(flow.types(at: target))
      try check(from: flow.targets[target].pc, next: target + 1, &isUnset)
    }
    flow.unset = isUnset.sorted()
  }

  private mutating func check(from start: Int, next: Int, _ unset: inout Set<Int>) throws(Fault) {
    let end = next < flow.targets.count ? flow.targets[next].pc : code.count
    var pc = start
    while pc < end {
      let instruction = Instructions.instruction(at: pc, in: code)
      if instruction.opcode == .load, state.local(instruction.operand) & Known.isUnset != 0 {
        unset.insert(instruction.operand)
      }
      if instruction.opcode == .swap { needsScratch = true }
      let before = state.height
      if let misfit = state.apply(instruction) {
        throw Fault(trap: CodeWords.misfit(misfit, instruction, height: before, module), offset: pc)
      }
      heightMax = max(heightMax, state.height)
      guard Self.goesOn(instruction.opcode) else { return }
      guard instruction.next < code.count else { throw Fault(trap: CodeWords.endOfCode(), offset: pc) }
      pc = instruction.next
    }
  }
}
