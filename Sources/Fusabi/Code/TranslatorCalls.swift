import CShims
import Machine

extension Translator {
  /// An argument whose type only the run knows.
  struct Check {
    /// From the first argument on.
    let index: Int
    let type: UInt8
  }

  /// What a call has to look at before.
  func argumentChecks(_ instruction: Instruction) -> [Check] {
    let params: [UInt8]?
    switch instruction.opcode {
    case .call: params = state.types.function(instruction.operand, module).params
    case .callFfi, .callFfiN: params = state.types.imported(instruction.operand, module).params
    default: return []
    }
    guard let params else { return [] }
    var checks: [Check] = []
    for (index, param) in params.enumerated()
    where param != Known.any && state.top(params.count - 1 - index) == Known.any {
      checks.append(Check(index: index, type: param))
    }
    return checks
  }

  /// Arguments stand in a row in their places, and so does everything below.
  private mutating func window(_ count: Int, _ checks: [Check]) -> Int {
    let first = stack.height - count
    for check in checks {
      emit(ABUT_OP_EXPECT, register(at: first + check.index), UInt16(check.type), own: 0)
    }
    materialize(from: 0)
    for _ in 0..<count { _ = pop() }
    return first
  }

  mutating func call(_ instruction: Instruction, _ checks: [Check]) {
    let count = state.types.function(instruction.operand, module).params?.count ?? 0
    let first = window(count, checks)
    emit(ABUT_OP_CALL_FUNCTION, place(first), UInt16(count), UInt16(instruction.operand))
    called(instruction)
  }

  /// Behind a call of an import stands the check of what it gave, and no block begins before that.
  mutating func callImport(_ instruction: Instruction, _ checks: [Check]) {
    let signature = state.types.imported(instruction.operand, module)
    // What is known is that of behind the call.
    let count = stack.height - (state.height - 1)
    let first = window(count, checks)
    let name = module.fileConstantCount + instruction.operand
    if name < OpBuilder.constantCountMax {
      emit(ABUT_OP_CALL_K, place(first), UInt16(count), Self.offset(name))
    } else {
      load(.constant(name), into: function.scratch, own: 0)
      emit(ABUT_OP_CALL_R, place(first), UInt16(count), Self.offset(function.scratch))
    }
    if signature.result != Known.any {
      emit(ABUT_OP_EXPECT, place(first), UInt16(signature.result), own: 0)
    }
    called(instruction)
  }

  private mutating func called(_ instruction: Instruction) {
    stack.push(.place)
    since = 0
    beginBlock(instruction.next)
  }
}
