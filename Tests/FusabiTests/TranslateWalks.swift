import CShims
import Fusabi
import Machine

/// How a walk ended.
enum WalkEnd: Equatable {
  case halted(Term)
  case returned(Term)
  /// At the instruction.
  case trapped(Int)
}

/// Walks bytecode as it stands.
struct CodeWalk {
  let module: Module
  let function: VerifiedFunction
  var pc = 0
  /// Instructions executed; one that traps is not.
  var count = 0
  var locals: [Term]
  var isStored: [Bool]
  var stack: [Term] = []
  var effects = Effects()
  var end: WalkEnd?

  init(_ module: Module, _ function: VerifiedFunction, _ arguments: [Term]) {
    self.module = module
    self.function = function
    let others = function.locals - arguments.count
    locals = arguments + Array(repeating: .unit, count: others)
    isStored = arguments.map { _ in true } + Array(repeating: false, count: others)
  }

  mutating func step() {
    guard end == nil else { return }
    let before = pc
    let instruction = Instructions.instruction(at: pc, in: function.code)
    guard execute(instruction) else {
      pc = before
      end = .trapped(before)
      return
    }
    count += 1
  }

  private mutating func take(_ count: Int) -> [Term] {
    let taken = Array(stack.suffix(count))
    stack.removeLast(count)
    return taken
  }

  private mutating func execute(_ instruction: Instruction) -> Bool {
    let operand = instruction.operand
    pc = instruction.next
    switch instruction.opcode {
    case .nop: break
    case .push: stack.append(Term(module.fileConstant(operand)))
    case .pop: stack.removeLast()
    case .dup: stack.append(stack[stack.count - 1])
    case .over: stack.append(stack[stack.count - 2])
    case .swap: stack.swapAt(stack.count - 1, stack.count - 2)
    case .load: stack.append(locals[operand])
    case .store:
      locals[operand] = stack.removeLast()
      isStored[operand] = true
    case .call, .callFfi, .callFfiN: return call(instruction)
    case .ret:
      let value = stack.last ?? .unit
      guard function.result == .any || value.type == function.result else { return false }
      end = .returned(value)
    case .halt: end = .halted(stack.last ?? .unit)
    case .jump: pc = instruction.target ?? 0
    case .jumpIf, .jumpIfNot:
      guard case .bool(let value) = stack.last else { return false }
      stack.removeLast()
      if value == (instruction.opcode == .jumpIf) { pc = instruction.target ?? 0 }
    case .expect: return stack.last?.type == instruction.type
    case .arrayNew: stack.append(effects.array(take(operand)))
    default:
      let row = Instructions.row(instruction.opcode)
      guard let value = effects.compute(instruction.opcode, instruction.type, Array(stack.suffix(row.pops)))
      else { return false }
      stack.removeLast(row.pops)
      if row.pushes > 0 { stack.append(value) }
    }
    return true
  }

  private mutating func call(_ instruction: Instruction) -> Bool {
    let isFunction = instruction.opcode == .call
    let facts = isFunction ? module.facts(of: instruction.operand) : nil
    let imported = isFunction ? nil : module.imported(instruction.operand)
    let params = facts.map { $0.params } ?? imported?.params
    let count = instruction.opcode == .callFfiN ? instruction.second : params?.count ?? stack.count
    let arguments = Array(stack.suffix(count))
    for (param, argument) in zip(params ?? [], arguments) where param != .any && param != argument.type {
      return false
    }
    stack.removeLast(count)
    let name = Term.i64(Int64(instruction.operand) + (isFunction ? 0 : 1_000))
    stack.append(effects.call(name, arguments, gives: facts?.result ?? imported?.result ?? .any))
    return true
  }
}

/// Walks register code in the form of the loop.
struct OpWalk {
  let module: Module
  let function: VerifiedFunction
  let code: FunctionCode
  var at = 0
  var count = 0
  var registers: [Term]
  var effects = Effects()
  var end: WalkEnd?
  /// What no code should do.
  var problem: String?

  init(_ module: Module, _ function: VerifiedFunction, _ code: FunctionCode, _ arguments: [Term]) {
    self.module = module
    self.function = function
    self.code = code
    registers = arguments + Array(repeating: .garbage, count: code.frameSlots - arguments.count)
  }

  var op: abut_op { code.ops[at] }
  var name: String { String(cString: abut_op_name(UInt32(op.handler))) }
  var letters: [Character] { Array(String(cString: abut_op_operands(UInt32(op.handler)))) }

  private mutating func constant(_ index: Int) -> Term {
    if index < module.fileConstantCount { return Term(module.fileConstant(index)) }
    let rest = index - module.fileConstantCount
    if rest < module.importCount { return .i64(Int64(rest) + 1_000) }
    return [.unit, .bool(false), .bool(true)][rest - module.importCount]
  }

  /// The operands that are read, registers and constants.
  private mutating func operands() -> [Term] {
    var terms: [Term] = []
    for (letter, value) in zip(letters, [op.a, op.b, op.c]) {
      if letter == "k" { terms.append(constant(Int(value) / 16)) }
      if letter == "r" { terms.append(read(Int(value) / 16)) }
    }
    return terms
  }

  private mutating func read(_ register: Int) -> Term {
    if registers[register] == .garbage {
      problem = "op \(at) reads register \(register) before it is written"
    }
    return registers[register]
  }

  private mutating func window(_ first: Int, _ count: Int) -> [Term] {
    (first..<first + count).map { read($0) }
  }

  mutating func step() {
    let op = op
    let (name, letters, x) = (name, letters, operands())
    let place = code.place(of: code.ops + at)
    let done = execute(name, x)
    guard let done else {
      count += place.spent
      end = .trapped(place.pc)
      return
    }
    count += Int(op.cost)
    let jump = letters[2] == "t" ? Int(Int16(bitPattern: op.c)) : 0
    at += done ? 1 + jump : 1
    if name == "jump_far" { at += Int(Int32(bitPattern: UInt32(op.a) | UInt32(op.b) << 16)) }
  }

  private mutating func write(_ value: Term?) -> Bool? {
    guard let value else { return nil }
    if Int(op.a) / 16 == function.params.count { problem = "op \(at) writes the record of the call" }
    registers[Int(op.a) / 16] = value
    return false
  }

  /// Whether it jumps; nil when it traps.
  private mutating func execute(_ name: String, _ x: [Term]) -> Bool? {
    if let (opcode, type) = OpNames.typed[name] { return typed(opcode, type, x) }
    switch name {
    case "jump": return true
    case "jump_far", "toll": return false
    case "jump_true", "jump_false":
      guard case .bool(let value) = x[0] else {
        problem = "op \(at): \(name) of \(x[0])"
        return nil
      }
      return value == (name == "jump_true")
    case "move", "load": return write(x[0])
    case "load_far": return write(constant(Int(op.b) | Int(op.c) << 16))
    case "expect": return x[0].type == ValueType(rawValue: UInt8(op.b)) ? false : nil
    case "array":
      let elements = window(Int(op.b) / 16, Int(op.c))
      return write(effects.array(elements))
    case "window": return service()
    case "call", "call_function":
      let callee = name == "call" ? x[0] : .i64(Int64(op.c))
      return write(effects.call(callee, window(Int(op.a) / 16, Int(op.b)), gives: resultType(callee)))
    case "return", "halt":
      if name == "return", Int(op.b) / 16 != function.params.count { problem = "no record there" }
      end = name == "return" ? .returned(x[0]) : .halted(x[0])
      return false
    default:
      problem = "op \(at): nobody has a use for \(name)"
      return nil
    }
  }

  private func resultType(_ callee: Term) -> ValueType {
    guard case .i64(let number) = callee else { return .any }
    return number < 1_000 ? module.facts(of: Int(number)).result : module.imported(Int(number) - 1_000).result
  }

  private mutating func service() -> Bool? {
    guard let service = Service(number: Int(op.b)) else {
      problem = "op \(at): there is no service \(op.b)"
      return nil
    }
    let operands = window(Int(op.c) / 16, service.count)
    return write(effects.compute(service.opcode, Service.type(of: Int(op.b)), operands))
  }

  private mutating func typed(_ opcode: Opcode, _ type: OpNames.Operands, _ x: [Term]) -> Bool? {
    let types = x.map { $0.type ?? .any }
    if !type.takes(types) { problem = "op \(at): \(name) of \(x)" }
    let value = effects.compute(opcode, type.target, x)
    if name.hasPrefix("jump") {
      guard case .bool(let holds)? = value else { return nil }
      return holds != (name.hasPrefix("jump_not_less") || name.hasPrefix("jump_not_greater"))
    }
    if name.hasPrefix("set_element") { return value == nil ? nil : false }
    return write(value)
  }
}

/// What ops with proved operands do.
enum OpNames {
  enum Operands {
    /// All of this type.
    case all(ValueType)
    /// All I32 or all I64.
    case integers
    /// All of one type that is compared by its bits.
    case bits
    /// Whatever they are.
    case any
    case conversion(ValueType, ValueType)

    func takes(_ types: [ValueType]) -> Bool {
      switch self {
      case .all(let type): types.allSatisfy { $0 == type }
      case .integers: types == [.i32, .i32] || types == [.i64, .i64]
      case .bits: types[0] == types[1] && [.i32, .i64, .char, .bool].contains(types[0])
      case .any: true
      case .conversion(let from, _): types == [from]
      }
    }

    var target: ValueType? { if case .conversion(_, let to) = self { to } else { nil } }
  }

  static let typed: [String: (Opcode, Operands)] = {
    var names: [String: (Opcode, Operands)] = [
      "add": (.add, .any), "subtract": (.sub, .any), "multiply": (.mul, .any),
      "divide": (.div, .any), "negate": (.neg, .any), "not": (.not, .all(.bool)),
      "both": (.and, .all(.bool)), "either": (.or, .all(.bool)), "and_int": (.andBits, .integers),
      "or_int": (.orBits, .integers), "xor_int": (.xorBits, .integers), "less_int": (.lt, .integers),
      "less_equal_int": (.le, .integers), "less_f32": (.lt, .all(.f32)),
      "less_equal_f32": (.le, .all(.f32)), "equal_f32": (.eq, .all(.f32)), "same_bits": (.eq, .bits),
      "differ_bits": (.ne, .bits), "equal": (.eq, .any), "not_equal": (.ne, .any),
      "array_len": (.arrayLen, .all(.array)), "string_len": (.strLen, .all(.string)),
      "get_element_int": (.arrayGet, .any), "set_element_int": (.arraySet, .any),
      "jump_equal": (.eq, .any), "jump_not_equal": (.ne, .any), "jump_less_int": (.lt, .integers),
      "jump_less_equal_int": (.le, .integers), "jump_same_bits": (.eq, .bits),
      "jump_differ_bits": (.ne, .bits),
    ]
    let arithmetic: [(String, Opcode)] = [
      ("add", .add), ("sub", .sub), ("mul", .mul), ("div", .div), ("mod", .mod), ("neg", .neg),
      ("shift_left", .shiftLeft), ("shift_right", .shiftRight),
    ]
    let types: [(String, ValueType)] = [("i32", .i32), ("i64", .i64), ("f32", .f32), ("f64", .f64)]
    for (name, type) in types {
      for (what, opcode) in arithmetic { names["\(what)_\(name)"] = (opcode, .all(type)) }
      for (other, to) in types { names["\(name)_to_\(other)"] = (.convert, .conversion(type, to)) }
    }
    for (name, opcode) in [
      ("less", Opcode.lt), ("less_equal", .le), ("greater", .gt), ("greater_equal", .ge),
    ] {
      names[name] = (opcode, .any)
      names["jump_\(name)"] = (opcode, .any)
      names["jump_not_\(name)"] = (opcode, .any)
    }
    return names
  }()
}

/// Walks both ways side by side, and says where they differ: at each head of a block the same values, at each
/// op the instruction that may trap, everywhere the same count, in the end the same effects.
func difference(
  _ module: Module, _ function: VerifiedFunction, _ code: FunctionCode, _ arguments: [Term],
  instructions: Int
) -> String? {
  var left = CodeWalk(module, function, arguments)
  var right = OpWalk(module, function, code, arguments)
  var sinceLook = 0
  while right.count < instructions, right.end == nil {
    let (at, before) = (right.at, right.count)
    if let head = code.head(of: code.ops + at) {
      while left.count < before, left.end == nil { left.step() }
      if let problem = headProblem(head, left, right) { return "op \(at) at \(head): \(problem)" }
      guard code.entry(pc: head.pc, height: head.height) != nil else { return "no entry at \(head)" }
    }
    let place = code.place(of: code.ops + at)
    let name = right.name
    if !["move", "load", "load_far", "jump", "jump_far", "toll", "not"].contains(name) {
      while left.count < before + place.spent, left.end == nil { left.step() }
      let isBehindCall = name == "expect" && at > 0 && code.ops[at].cost == 0 && left.pc != place.pc
      guard isBehindCall || left.pc == place.pc && left.stack.count == place.height else {
        return "op \(at): \(place) is at \(left.pc), height \(left.stack.count), \(before) before the op"
      }
    }
    right.step()
    if let problem = right.problem { return problem }
    // A toll looks at the budget before it costs anything.
    if name != "toll" { sinceLook += right.count - before }
    guard sinceLook <= ABUT_MACHINE_MARGIN else {
      return "op \(at): \(sinceLook) instructions without a look"
    }
    if right.at != at + 1 || name.hasPrefix("call") || name == "toll" { sinceLook = 0 }
    guard right.end != nil || right.at < code.count else { return "it runs off the end of the ops" }
  }
  while left.count < right.count, left.end == nil { left.step() }
  if case .trapped = right.end, left.end == nil { left.step() }
  guard left.count == right.count, left.end == right.end, left.effects == right.effects else {
    return "in the end \(left.end as Any), \(right.end as Any) after \(left.count), \(right.count)"
  }
  return nil
}

private func headProblem(_ head: Place, _ left: CodeWalk, _ right: OpWalk) -> String? {
  guard left.count == right.count, left.pc == head.pc, head.height == left.stack.count else {
    return "the bytecode is at \(left.pc) after \(left.count), the ops after \(right.count)"
  }
  for (place, value) in left.stack.enumerated()
  where right.registers[left.function.register(ofPlace: place)] != value {
    return "place \(place) is not \(value)"
  }
  for (local, value) in left.locals.enumerated() {
    let found = right.registers[left.function.register(ofLocal: local)]
    guard found == value || !left.isStored[local] && found == .garbage else {
      return "local \(local) is \(found), not \(value)"
    }
  }
  return nil
}
