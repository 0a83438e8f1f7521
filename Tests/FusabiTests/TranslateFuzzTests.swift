import CShims
import Fusabi
import Machine
import TestSupport
import Testing

@Suite struct TranslateFuzzTests {
  @Test func `functions and their translations do the same, and cost the same`() throws {
    let seed = FuzzRandom.seed()
    var random = FuzzRandom(seed)
    for round in 0..<250 {
      var writer = RandomFunction(random)
      let module = try writer.module(size: 4 + round % 40)
      random = writer.random
      try check(module, seed, isMine: true)
    }
  }

  @Test func `code that is verified translates to code that is consistent`() throws {
    let seed = FuzzRandom.seed()
    var random = FuzzRandom(seed)
    var accepted = 0
    for round in 0..<1_500 {
      var writer = RandomFunction(random)
      var parts = try writer.parts(size: 2 + round % 10)
      random = writer.random
      parts.functions[0].code =
        round % 2 == 0 ? exchanged(parts.functions[0].code, &random) : random.mutated(parts.functions[0].code)
      parts.functions[0].lines = []
      let module = try Module.load(parts.encoded())
      guard (try? module.verified(0)) != nil else { continue }
      accepted += 1
      try check(module, seed, isMine: false)
    }
    #expect(accepted > 150, "FUZZ_SEED=\(seed)")
  }

  /// Some instructions become others that have operands of the same kind.
  private func exchanged(_ code: [UInt8], _ random: inout FuzzRandom) -> [UInt8] {
    var code = code
    var pc = 0
    while pc < code.count {
      let instruction = Instructions.instruction(at: pc, in: code)
      let row = Instructions.row(instruction.opcode)
      let other = Opcode.allCases.randomElement(using: &random) ?? .nop
      let with = Instructions.row(other)
      if with.operand == row.operand, with.pops <= row.pops, Int.random(in: 0..<12, using: &random) == 0 {
        code[pc] = other.rawValue
      }
      pc = instruction.next
    }
    return code
  }

  private func check(_ module: Module, _ seed: UInt64, isMine: Bool) throws {
    do throws(Failure) {
      let function = try module.verified(0)
      for level in [Level.plain, .all] {
        guard let code = module.code(0, .loop, level: level) else {
          Issue.record("FUZZ_SEED=\(seed): no register code")
          continue
        }
        checkOperands(module, code, seed)
        for weight in [7, 10] {
          let arguments = function.params.map { Term.made($0 == .any ? .i32 : $0, Int64(weight)) }
          if let problem = difference(module, function, code, arguments, instructions: 3_000) {
            let listing = try module.translation(of: 0, level)
            Issue.record("FUZZ_SEED=\(seed) \(level): \(problem)\n\(function.code)\n\(listing)")
          }
        }
      }
    } catch {
      let place = error.trace.first?.offset ?? -1
      if isMine { Issue.record("FUZZ_SEED=\(seed) refused at \(place): \(error.trap.message)") }
    }
  }

  /// Every operand is in range, wherever it is.
  private func checkOperands(_ module: Module, _ code: FunctionCode, _ seed: UInt64) {
    for index in 0..<code.count {
      let op = code.ops[index]
      let letters = String(cString: abut_op_operands(UInt32(op.handler)))
      for (letter, value) in zip(letters, [op.a, op.b, op.c]) {
        let isFine: Bool
        switch letter {
        case "o", "r", "l": isFine = value % 16 == 0 && Int(value) / 16 < code.frameSlots
        case "w": isFine = value % 16 == 0 && Int(value) / 16 <= code.frameSlots
        case "k": isFine = value % 16 == 0 && Int(value) / 16 < module.constantCount
        case "f": isFine = Int(value) < module.functionCount
        case "t": isFine = (0..<code.count).contains(index + 1 + Int(Int16(bitPattern: value)))
        default: isFine = true
        }
        #expect(isFine, "FUZZ_SEED=\(seed) op \(index), \(letter) \(value)")
      }
    }
  }
}

/// Makes functions: statements, expressions of wanted types, conditions and loops over some locals.
struct RandomFunction {
  var random: FuzzRandom
  private var items: [Item] = []
  private var labels = 0
  private var depth = 0
  private let params: [ValueType] = [.i32, .i64, .f32, .f64, .bool, .string, .array, .any, .any]
  /// Of all that are stored before anything else is done; behind them are others.
  private var locals: [ValueType]
  private let unsetCount = 2

  init(_ random: FuzzRandom) {
    self.random = random
    locals = params + [.i32, .i32, .f64, .any]
  }

  mutating func module(size: Int) throws -> Module { try Module.load(parts(size: size).encoded()) }

  mutating func parts(size: Int) throws -> ModuleParts {
    items = []
    for local in params.count..<locals.count - (chance(3) ? 1 : 0) {
      push(locals[local])
      items.append(.store(local))
    }
    for _ in 0..<size { statement() }
    let type: ValueType = [.any, .i32, .f64, .unit][Int.random(in: 0..<4, using: &random)]
    if type != .unit { expression(type, 3) }
    items.append(.op(chance(6) ? .halt : .ret))
    var writer = ModuleWriter()
    writer.imported("f", [.i32, .any], .f64)
    writer.imported("g", nil, .any)
    writer.function("main", takes: params, gives: type, locals: locals.count + unsetCount, items)
    writer.function("callee", takes: [.f64, .i32], gives: .i32, [.op(.halt)])
    writer.function("other", gives: .any, [.op(.halt)])
    return writer.parts
  }

  private mutating func chance(_ n: Int) -> Bool { Int.random(in: 0..<n, using: &random) == 0 }

  private mutating func label() -> String {
    labels += 1
    return "l\(labels)"
  }

  // MARK: statements

  private mutating func statement() {
    depth += 1
    defer { depth -= 1 }
    switch Int.random(in: 0..<(depth < 4 ? 14 : 10), using: &random) {
    case 0...3: store()
    case 4:
      expression(.any, 4)
      items.append(.op(.pop))
    case 5:
      expression(.array, 1)
      expression(.i32, 2)
      expression(.any, 2)
      items.append(.op(.arraySet))
    case 6:
      expression(.array, 1)
      expression(.any, 2)
      items.append(.op(.arrayPush))
    case 7: shuffle()
    case 8:
      // A local that may not be stored yet.
      items += [.load(locals.count + Int.random(in: 0..<unsetCount, using: &random)), .op(.pop)]
    case 9:
      expression(.any, 1)
      items.append(.store(locals.count + Int.random(in: 0..<unsetCount, using: &random)))
    case 10, 11: condition()
    default: loop()
    }
  }

  private mutating func store() {
    let local = Int.random(in: 0..<locals.count, using: &random)
    expression(locals[local], 3)
    if chance(4) { items += [.op(.dup), .store(local)] }
    items.append(.store(local))
  }

  /// Values change places on the stack.
  private mutating func shuffle() {
    let (x, y): (ValueType, ValueType) = (chance(2) ? .i32 : .any, chance(2) ? .i32 : .f64)
    expression(x, 2)
    if chance(3) { store() }
    expression(y, 2)
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      switch Int.random(in: 0..<4, using: &random) {
      case 0, 1: items.append(.op(.swap))
      case 2: items += [.op(.dup), .store(locals.count - 1)]
      default: items += [.op(.over), .op(.eq), .op(.pop), .push(.i32(4))]
      }
      if chance(4) { store() }
    }
    items += [.op(.pop), .op(.pop)]
  }

  private mutating func block(_ size: Int) { for _ in 0..<size { statement() } }

  private mutating func test(_ target: String) {
    if chance(8) { hidden(.bool, 1) } else { expression(.bool, 3) }
    if chance(3) { items.append(.op(.not)) }
    items.append(.jump(chance(2) ? .jumpIf : .jumpIfNot, target))
  }

  private mutating func condition() {
    let (otherwise, end) = (label(), label())
    test(otherwise)
    block(Int.random(in: 0...3, using: &random))
    items += [.jump(.jump, end), .label(otherwise)]
    if chance(2) { block(Int.random(in: 0...2, using: &random)) }
    items.append(.label(end))
  }

  private mutating func loop() {
    let (head, end) = (label(), label())
    let hasTop = chance(3)
    if hasTop { expression(.i32, 2) }
    items.append(.label(head))
    test(end)
    block(Int.random(in: 0...4, using: &random))
    items += [.jump(.jump, head), .label(end)]
    if hasTop { items.append(.op(.pop)) }
  }

  // MARK: expressions

  private mutating func push(_ type: ValueType) {
    switch type {
    case .unit, .any: items.append(.i32(Int32.random(in: -3...9, using: &random)))
    case .bool: items.append(.push(.bool(chance(2))))
    case .i32: items.append(.i32([0, 1, 2, 3, -1, .max, .min, 7][Int.random(in: 0..<8, using: &random)]))
    case .i64: items.append(.push(.i64([0, 1, -1, 5, .max, .min][Int.random(in: 0..<6, using: &random)])))
    case .f32: items.append(.push(.f32([0, 1, -1, 0.5, .nan][Int.random(in: 0..<5, using: &random)])))
    case .f64: items.append(.f64([0, 1, -1, 0.5, .nan, .infinity][Int.random(in: 0..<6, using: &random)]))
    case .char: items.append(.push(.char("c")))
    case .string: items.append(.push(.string([65, 66])))
    case .array: items += [.i32(1), .i32(2), .with(.arrayNew, 2)]
    }
  }

  private mutating func expression(_ type: ValueType, _ depth: Int) {
    let kind = Int.random(in: 0..<(depth > 0 ? 12 : 4), using: &random)
    let fitting = locals.indices.filter { locals[$0] == type || type == .any }
    switch kind {
    case 0: push(type)
    case 1...3:
      guard let local = fitting.randomElement(using: &random) else { return push(type) }
      items.append(.load(local))
    case 4:
      hidden(type, depth - 1)
      if type != .any { items.append(.typed(.expect, type)) }
    default: inner(type, depth - 1)
    }
  }

  /// A value of the type, which nobody knows before it runs.
  private mutating func hidden(_ type: ValueType, _ depth: Int) {
    expression(type, depth)
    items += [.with(.arrayNew, 1), .i32(0), .op(.arrayGet)]
  }

  private mutating func pair(_ type: ValueType, _ depth: Int, _ opcodes: [Opcode]) {
    expression(type, depth)
    if chance(8) { items.append(.op(.dup)) } else { expression(type, depth) }
    items.append(.op(opcodes.randomElement(using: &random) ?? .add))
  }

  private mutating func inner(_ type: ValueType, _ depth: Int) {
    let arithmetic: [Opcode] = [.add, .sub, .mul, .add, .sub, .mul, .div]
    switch type {
    case .i32 where chance(4): more(depth)
    case .i32, .i64:
      pair(type, depth, arithmetic + [.mod, .andBits, .orBits, .xorBits, .shiftLeft, .shiftRight])
      if chance(6) { items.append(.op(.neg)) }
    case .f32, .f64:
      if chance(5) {
        expression([.i32, .i64, .f32, .f64, .bool][Int.random(in: 0..<5, using: &random)], depth)
        items.append(.typed(.convert, type))
      } else {
        pair(type, depth, arithmetic)
      }
    case .bool: condition(depth)
    case .string:
      if chance(2) { pair(.string, depth, [.concat]) } else { items += [.load(7), .op(.text)] }
    case .array where chance(2):
      expression(.any, depth)
      expression(.i32, depth)
      items.append(.with(.arrayNew, 2))
    case .any: unknown(depth)
    default: push(type)
    }
  }

  private mutating func condition(_ depth: Int) {
    let numbers: [ValueType] = [.i32, .i64, .f32, .f64, .i32]
    switch Int.random(in: 0..<6, using: &random) {
    case 0, 1:
      pair(numbers[Int.random(in: 0..<5, using: &random)], depth, [.lt, .le, .gt, .ge, .eq, .ne])
    case 2:
      expression(chance(2) ? .any : .i32, depth)
      expression(chance(2) ? .any : .string, depth)
      items.append(.op(chance(2) ? .eq : .ne))
    case 3: pair(.bool, depth, [.and, .or, .eq, .ne])
    case 4:
      expression(chance(2) ? .any : .f64, depth)
      items.append(.typed(.isType, .i32))
    default:
      expression(.bool, depth)
      items.append(.op(.not))
    }
  }

  /// I32s that are no arithmetic.
  private mutating func more(_ depth: Int) {
    switch Int.random(in: 0..<5, using: &random) {
    case 0: items += [.load(6), .op(.arrayLen)]
    case 1: items += [.load(5), .op(.strLen)]
    case 2:
      expression(.f64, depth)
      if chance(3) { hidden(.i32, depth) } else { expression(.i32, depth) }
      items.append(.with(.call, 1))
    case 3:
      expression(.i64, depth)
      items.append(.typed(.convert, .i32))
    default:
      expression(.f64, depth)
      items.append(.typed(.convert, .i32))
    }
  }

  private mutating func unknown(_ depth: Int) {
    switch Int.random(in: 0..<5, using: &random) {
    case 0:
      expression(.array, depth)
      expression(.i32, depth)
      items.append(.op(.arrayGet))
    case 1:
      expression(.any, depth)
      expression(.any, depth)
      items.append(.two(.callFfiN, 1, 2))
    case 2:
      if chance(3) { hidden(.i32, depth) } else { expression(.i32, depth) }
      expression(.any, depth)
      items.append(.with(.callFfi, 0))
    case 3: items.append(.with(.call, 2))
    default:
      let type: ValueType = [.i32, .i64, .f32, .f64][Int.random(in: 0..<4, using: &random)]
      let opcodes: [Opcode] = [.add, .mul, .lt, .ge, .eq, .sub]
      hidden(type, depth)
      if chance(2) { hidden(type, depth) } else { expression(type, depth) }
      items.append(.op(opcodes.randomElement(using: &random) ?? .add))
    }
  }
}
