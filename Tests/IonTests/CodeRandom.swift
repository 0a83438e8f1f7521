import Ion
import TestSupport

/// Makes programs of a few functions that call each other, with everything that code may do but look at the
/// time.
struct RandomProgram {
  var random: FuzzRandom
  /// What others do may come earlier or later.
  private(set) var hasProcesses = false
  private var registers = 0
  private static let names = ["main", "f1", "f2", "f3"]
  private static let keys = ["x", "y", "0", "1", "__getattr__", "__add__", "__eq__", "__lt__", "__call__"]

  init(_ random: FuzzRandom) { self.random = random }

  mutating func functions(size: Int) -> [Function] {
    hasProcesses = false
    return Self.names.indices.map { function($0, size: size) }
  }

  mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }
  private mutating func chance(_ n: Int) -> Bool { below(n) == 0 }

  private mutating func function(_ number: Int, size: Int) -> Function {
    let arity = number == 0 ? 0 : below(4)
    let total = arity + below(9)
    registers = chance(3) ? 16 : max(total, 1)
    var code: [Instruction] = []
    for register in 0..<Register(min(registers, 6)) where !chance(4) {
      code.append(.loadConst(dst: register, value: value(2)))
    }
    while code.count < size { code += step(at: code.count, size) }
    let rest = (0..<1 + below(registers)).map { _ in self.register() }
    code.append(.arrayInit(dst: 0, elements: rest))
    if !chance(5) { code.append(.return(value: 0)) }
    // Steps have several instructions; no jump may lead out.
    code = code.enumerated().map { at, instruction in inside(instruction, at, code.count) }
    return Function(
      Self.names[number], arity: UInt32(arity), extraRegisters: UInt32(total - arity), code)
  }

  private func inside(_ instruction: Instruction, _ at: Int, _ count: Int) -> Instruction {
    func fit(_ offset: Int32) -> Int32 { Int32(min(max(at + Int(offset), 0), count) - at) }
    func fit(_ arms: [Arm]) -> [Arm] { arms.map { Arm($0.pattern, fit($0.offset)) } }
    return switch instruction {
    case .jump(let offset): .jump(offset: fit(offset))
    case .jumpIfTrue(let condition, let offset): .jumpIfTrue(condition: condition, offset: fit(offset))
    case .jumpIfFalse(let condition, let offset): .jumpIfFalse(condition: condition, offset: fit(offset))
    case .match(let src, let arms): .match(src: src, arms: fit(arms))
    case .receiveMatch(let dst, let timeout, let arms):
      .receiveMatch(dst: dst, timeout: timeout, arms: fit(arms))
    default: instruction
    }
  }

  private mutating func register() -> Register { Register(below(registers)) }
  private mutating func list(_ most: Int) -> [Register] { (0..<below(most + 1)).map { _ in register() } }
  private mutating func offset() -> Int32 { Int32(chance(5) ? -below(6) : 1 + below(8)) }

  mutating func value(_ depth: Int) -> Value {
    let number = [0, 1, 2, 3, -1, 0.5, 10, -0.0, .infinity, .nan][below(10)]
    switch below(depth > 0 ? 14 : 10) {
    case 0...3: return .number(number)
    case 4: return .boolean(chance(2))
    case 5: return .string(["", "a", "x", "ab", "0"][below(5)])
    case 6: return .atom(Self.keys[below(Self.keys.count)])
    case 7: return .atom("__function_ref:\(Self.names[below(4)])")
    case 8: return chance(2) ? .unit : .undefined
    case 9: return .atom(["self", "__vm:pid", "__vm:this", "__vm:other", "plain", "__stdlib:None"][below(6)])
    case 10: return .complex(number, 1)
    case 11: return .tuple((0..<below(3)).map { _ in value(depth - 1) })
    case 12: return .array((0..<below(3)).map { _ in value(depth - 1) })
    default:
      let properties = (0..<below(3)).map { _ in Property(Self.keys[below(4)], value(depth - 1), descriptor())
      }
      return .object(properties)
    }
  }

  private mutating func descriptor() -> Descriptor { Descriptor(rawValue: chance(3) ? UInt8(below(8)) : 7) }

  private mutating func pattern(_ depth: Int) -> Pattern {
    switch below(depth > 0 ? 8 : 4) {
    case 0...2: .value(value(1))
    case 3: .wildcard
    case 4, 5: .tuple((0..<below(3)).map { _ in pattern(depth - 1) })
    case 6: .array((0..<below(3)).map { _ in pattern(depth - 1) })
    default: .tagged(":tag", pattern(depth - 1))
    }
  }

  private mutating func arms() -> [Arm] { (0..<below(4)).map { _ in Arm(pattern(2), offset()) } }

  /// Values of those a comparison, a jump or arithmetic wants are loaded before it now and then.
  private mutating func step(at: Int, _ size: Int) -> [Instruction] {
    switch below(20) {
    case 0...3: [.loadConst(dst: register(), value: value(2))]
    case 4...7: arithmetic()
    case 8: [.move(dst: register(), src: register())]
    case 9, 10: comparison()
    case 11, 12: properties()
    case 13, 14: call()
    case 15: jump()
    case 16: making()
    case 17: messages()
    case 18: objects()
    default: rare()
    }
  }

  private mutating func arithmetic() -> [Instruction] {
    let (dst, a, b) = (register(), register(), register())
    var code: [Instruction] = []
    if chance(2) { code.append(.loadConst(dst: b, value: .number(Double(below(5)) - 1))) }
    if chance(4) { code.append(.loadConst(dst: a, value: value(1))) }
    code.append(
      [
        .add(dst: dst, a: a, b: b), .sub(dst: dst, a: a, b: b), .mul(dst: dst, a: a, b: b),
        .div(dst: dst, a: a, b: b), .mod(dst: dst, a: a, b: b), .and(dst: dst, a: a, b: b),
        .or(dst: dst, a: a, b: b), .not(dst: dst, src: a),
      ][below(8)])
    return code
  }

  private mutating func comparison() -> [Instruction] {
    let (dst, a, b) = (register(), register(), register())
    var code: [Instruction] = []
    if chance(3) { code.append(.loadConst(dst: chance(2) ? a : b, value: value(1))) }
    code.append(
      [
        .equal(dst: dst, a: a, b: b), .notEqual(dst: dst, a: a, b: b), .lessThan(dst: dst, a: a, b: b),
        .lessEqual(dst: dst, a: a, b: b), .greaterThan(dst: dst, a: a, b: b),
        .greaterEqual(dst: dst, a: a, b: b),
      ][below(6)])
    if !chance(3) {
      let offset = offset()
      code.append(
        chance(2) ? .jumpIfTrue(condition: dst, offset: offset) : .jumpIfFalse(condition: dst, offset: offset)
      )
    }
    return code
  }

  private mutating func properties() -> [Instruction] {
    let (object, key) = (register(), register())
    var code: [Instruction] = []
    if chance(3) { code.append(.objectInit(dst: object, entries: entries())) }
    if !chance(3) {
      let name = Self.keys[below(4)]
      code.append(
        .loadConst(dst: key, value: [.atom(name), .string(name), .number(Double(below(3)))][below(3)]))
    }
    code.append(
      chance(2)
        ? .getProp(dst: register(), object: object, key: key)
        : .setProp(object: object, key: key, value: register()))
    return code
  }

  private mutating func entries() -> [Entry] {
    (0..<below(5)).map { _ in
      let source: Source = chance(2) ? .register(register()) : .value(value(1))
      return Entry(Self.keys[below(Self.keys.count)], source, chance(2) ? descriptor() : nil)
    }
  }

  private mutating func call() -> [Instruction] {
    let callee = register()
    let arguments = list(4)
    let name = Self.names[1 + below(3)]
    var code: [Instruction] = [.loadConst(dst: callee, value: .atom("__function_ref:\(name)"))]
    if chance(3) {
      let captures = list(3).enumerated().map { Capture(["a", "b", "c"][$0.offset], $0.element) }
      code.append(
        .makeClosure(dst: callee, function: callee, scope: chance(2) ? "s" : "t", captures: captures))
    }
    code.append(.call(dst: register(), function: chance(20) ? register() : callee, arguments: arguments))
    return code
  }

  private mutating func jump() -> [Instruction] {
    let offset = offset()
    return switch below(5) {
    case 0: [.jump(offset: max(offset, 1))]
    case 1: [.jumpIfTrue(condition: register(), offset: offset)]
    case 2: [.jumpIfFalse(condition: register(), offset: offset)]
    default: [.match(src: register(), arms: arms())]
    }
  }

  private mutating func making() -> [Instruction] {
    switch below(4) {
    case 0: [.arrayInit(dst: register(), elements: list(4))]
    case 1: [.tupleInit(dst: register(), elements: list(4))]
    case 2: [.objectInit(dst: register(), entries: entries())]
    default: [.push(array: register(), value: register())]
    }
  }

  private mutating func messages() -> [Instruction] {
    let (me, time) = (register(), register())
    let send: [Instruction] = [
      .loadConst(dst: me, value: .atom("self")), .send(process: me, message: register()),
    ]
    switch below(4) {
    case 0: return send + [.receive(dst: register())]
    case 1:
      return send + [
        .loadConst(dst: time, value: .number(0)),
        .receiveWithTimeout(dst: register(), timeout: time, result: register()),
      ]
    case 2:
      return send + [
        .loadConst(dst: time, value: .number(0)),
        .receiveMatch(dst: register(), timeout: time, arms: arms()),
      ]
    default:
      hasProcesses = true
      let (child, function) = (register(), register())
      return [
        .loadConst(dst: function, value: .atom("__function_ref:\(Self.names[1 + below(3)])")),
        .spawn(dst: child, function: function, arguments: list(3)), .join(dst: register(), process: child),
      ]
    }
  }

  private mutating func objects() -> [Instruction] {
    let (dst, object, key) = (register(), register(), register())
    return [
      [
        .setProto(object: object, proto: key), .getProto(dst: dst, object: object),
        .deleteProp(dst: dst, object: object, key: key), .keys(dst: dst, object: object),
        .ownKeys(dst: dst, object: object), .length(dst: dst, src: object),
        .defineProp(object: object, key: key, value: dst, descriptor: descriptor()),
      ][below(7)]
    ]
  }

  private mutating func rare() -> [Instruction] {
    switch below(8) {
    case 0: [.nop]
    case 1: [.yield]
    case 2: [.return(value: register())]
    case 3: [.select(dst: register(), processes: [register()])]
    case 4: [.untie(process: register())]
    case 5: [.demonitor(reference: register())]
    case 6: [.trapExits(value: register())]
    default: [.nop, .nop]
    }
  }
}
