import CShims
import Machine

/// Why an instruction cannot be done with the values that are on the stack.
enum Misfit: Equatable {
  case underflow(needs: Int)
  /// Values on the function's stack and locals together are too many.
  case full
  /// Operands of types that the instruction does not take.
  case operands(UInt8, UInt8?, UInt8?)
  case conversion(UInt8, to: UInt8)
  case expected(UInt8, got: UInt8)
  case arity(takes: Int, got: Int)
}

/// What is known of locals and stack before an instruction, and what the instruction makes of it.
struct TypeState {
  let module: Module
  let types: ModuleTypes
  let locals: Int
  /// Of `ret`.
  let result: UInt8
  /// Of locals, then of the stack.
  private(set) var known: [UInt8]
  private(set) var height = 0

  init(_ module: Module, _ types: ModuleTypes, _ facts: FunctionFacts) {
    self.module = module
    self.types = types
    locals = facts.locals
    result = Known.of(facts.result)
    // No byte of code pushes more than one value.
    let most = max(facts.locals + facts.codeSize, facts.params.count)
    known = Array(repeating: Known.of(.unit) | Known.isUnset, count: min(most, Limits.frameMax))
    for (index, param) in facts.params.enumerated() { known[index] = Known.of(param) }
  }

  /// How many bytes of `known` say something.
  var size: Int { locals + height }

  /// The state as it was stored.
  mutating func restore(_ from: ArraySlice<UInt8>) {
    height = from.count - locals
    known.replaceSubrange(0..<from.count, with: from)
  }

  /// Of a value on the stack, 0 the top.
  func top(_ depth: Int) -> UInt8 { known[locals + height - 1 - depth] }
  func local(_ index: Int) -> UInt8 { known[index] }

  private mutating func push(_ type: UInt8) {
    known[locals + height] = type
    height += 1
  }

  /// Does an instruction whose operand is in range. Nil, or why it cannot be done; then nothing has changed.
  mutating func apply(_ instruction: Instruction) -> Misfit? {
    let row = Instructions.raw(instruction.opcode.rawValue)
    let pops = pops(instruction, Int(row.pops))
    guard pops <= height else { return .underflow(needs: pops) }
    guard size - pops + Int(row.pushes) <= Limits.frameMax else { return .full }
    switch instruction.opcode {
    case .push: push(types.constant(instruction.operand, module))
    case .load: push(known[instruction.operand] & Known.types)
    case .store:
      known[instruction.operand] = top(0)
      height -= 1
    case .pop: height -= 1
    case .dup: push(top(0))
    case .over: push(top(1))
    case .swap: known.swapAt(size - 1, size - 2)
    case .call, .callFfi, .callFfiN:
      let signature = signature(instruction)
      if let misfit = arguments(pops, signature) { return misfit }
      height -= pops
      push(signature.result)
    case .ret: return returned()
    case .nop, .jump, .halt: break
    default:
      let answer = computed(instruction)
      guard case .success(let type) = answer else { return answer.misfit }
      height -= pops
      if row.pushes > 0 { push(type) }
    }
    return nil
  }

  private func signature(_ instruction: Instruction) -> ModuleTypes.Signature {
    instruction.opcode == .call
      ? types.function(instruction.operand, module) : types.imported(instruction.operand, module)
  }

  /// Values that it takes. An import of any number of arguments takes the whole stack where no number is
  /// given.
  func pops(_ instruction: Instruction, _ fixed: Int) -> Int {
    switch instruction.opcode {
    case .call, .callFfi: signature(instruction).params?.count ?? height
    case .callFfiN: instruction.second
    case .arrayNew: instruction.operand
    default: fixed
    }
  }

  private func arguments(_ count: Int, _ signature: ModuleTypes.Signature) -> Misfit? {
    guard let params = signature.params else { return nil }
    guard params.count == count else { return .arity(takes: params.count, got: count) }
    for (index, param) in params.enumerated() {
      let type = top(count - 1 - index)
      if param != Known.any, type != Known.any, type != param { return .expected(param, got: type) }
    }
    return nil
  }

  private func returned() -> Misfit? {
    let type = height > 0 ? top(0) : Known.of(.unit)
    guard result == Known.any || type == Known.any || type == result else {
      return .expected(result, got: type)
    }
    return nil
  }
}
