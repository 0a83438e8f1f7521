import Fusabi
import TestSupport

/// Expressions. What `push` promises a type for has it when it is verified, too.
extension RandomBody {
  mutating func constant(_ value: ModuleParts.Constant) { code.op(.push, module.constant(value)) }

  /// A value of a type; of `any`: of whatever type, the verifier does not know which.
  mutating func push(_ type: ValueType, _ depth: Int) {
    left -= 1
    guard depth > 0, left > 0 else { return leaf(type) }
    switch dice.below(20) {
    case 0: chosen(type, depth - 1)
    case 1: return called(type, depth - 1)
    case 2: imported(type, depth - 1)
    case 3:
      push(dice.pick(RandomModule.types), depth - 1)
      push(type, depth - 1)
      code.op(.swap)
      code.op(.pop)
    case 4 where type != .any:
      unknown(type, depth - 1)
      code.op(.expect, type: type)
    case 5:
      push(type, depth - 1)
      push(dice.pick(RandomModule.types), depth - 1)
      if dice.once(in: 2) {
        code.op(.over)
        code.op(.pop)
      }
      code.op(.pop)
    case 6, 7: leaf(type)
    default: computed(type, depth - 1)
    }
  }

  /// A value that has the type when it runs; the verifier may not know it. Rarely it has another one.
  mutating func operand(_ type: ValueType, _ depth: Int) {
    if type == .any || dice.below(8) > 0 { return push(type, depth) }
    unknown(dice.once(in: 60) ? dice.pick(RandomModule.types) : type, depth)
  }

  private mutating func leaf(_ type: ValueType) {
    let known = locals.indices.filter { locals[$0] == type }
    if !known.isEmpty, dice.below(4) > 0 { return code.op(.load, dice.pick(known)) }
    switch type {
    case .array:
      let count = dice.once(in: 8) ? dice.below(2) : dice.within(2...4)
      for _ in 0..<count { constant(dice.constant(dice.pick(RandomModule.types))) }
      code.op(.arrayNew, count)
    case .any: unknown(dice.pick([.bool, .i32, .i64, .f32, .f64, .char, .string, .unit]), 0)
    default: constant(dice.constant(type))
    }
  }

  /// A value of the type that has been where nobody knows types.
  mutating func unknown(_ type: ValueType, _ depth: Int) {
    push(type == .any ? .i32 : type, depth)
    if dice.once(in: 2), let (index, facts) = imported({ $0.name == "same" && $0.result == .any }),
      facts.params == [.any]
    {
      return native(index, facts, pushed: 1)
    }
    code.op(.arrayNew, 1)
    constant(.i32(0))
    code.op(.arrayGet)
  }

  /// One of two, after a jump.
  private mutating func chosen(_ type: ValueType, _ depth: Int) {
    let (other, end) = (code.label(), code.label())
    operand(.bool, depth)
    code.jump(dice.once(in: 2) ? .jumpIf : .jumpIfNot, other)
    push(type == .any ? .string : type, depth)
    code.jump(.jump, end)
    code.land(other)
    push(type == .any ? .f64 : type, depth)
    code.land(end)
  }

  // MARK: calls

  mutating func calling(_ callee: Int) {
    for param in signatures[callee].params { operand(param, left > 0 ? 1 : 0) }
    code.op(.call, callee)
  }

  private mutating func called(_ type: ValueType, _ depth: Int) {
    let fitting = signatures.indices.filter {
      signatures[$0].result == type && ($0 > number || ($0 == number && dice.once(in: 6)))
    }
    guard !fitting.isEmpty else { return computed(type, depth) }
    calling(dice.pick(fitting))
  }

  mutating func imported(_ fits: (ModuleParts.Import) -> Bool) -> (Int, ModuleParts.Import)? {
    let found = module.parts.imports.indices.filter { fits(module.parts.imports[$0]) }
    guard !found.isEmpty else { return nil }
    let index = dice.pick(found)
    return (index, module.parts.imports[index])
  }

  private mutating func imported(_ type: ValueType, _ depth: Int) {
    // What always fails is not called that often.
    let isBold = dice.once(in: 10)
    guard
      let (index, facts) = imported({ $0.result == type && (isBold || !FuzzNatives.ends.contains($0.name)) })
    else { return computed(type, depth) }
    guard let params = facts.params else {
      let count = dice.below(4)
      for _ in 0..<count { push(dice.pick(RandomModule.types), min(depth, 1)) }
      return native(index, facts, pushed: count)
    }
    for param in params { operand(param == .any ? dice.pick([.i32, .f64, .any]) : param, min(depth, 2)) }
    native(index, facts, pushed: params.count)
  }

  /// Calls an import, whose arguments are pushed.
  mutating func native(_ index: Int, _ facts: ModuleParts.Import, pushed: Int) {
    if facts.params != nil { return code.op(.callFfi, index) }
    // One that takes all there is would take what waits, too.
    code.op(.callFfiN, index, dice.once(in: 200) ? pushed + 1 : pushed)
  }
}
