import CShims
import KIO
import Machine
import Testing

/// A value as the model has it: nothing fails, whatever an operation gets.
enum Term: Equatable {
  case `nil`
  case bool(Bool)
  case number(UInt64)
  case text([UInt8])
  case array(Int)

  static func of(_ value: Double) -> Term { .number(value.isNaN ? Double.nan.bitPattern : value.bitPattern) }

  init(_ constant: CodeImage.Constant) {
    switch constant {
    case .nil: self = .nil
    case .bool(let value): self = .bool(value)
    case .number(let value): self = .of(value)
    case .text(let bytes): self = .text(bytes)
    }
  }

  var isTrue: Bool {
    switch self {
    case .nil: false
    case .bool(let value): value
    case .number(let bits): Double(bitPattern: bits) != 0
    default: true
    }
  }

  /// A number for any value.
  var number: Double {
    switch self {
    case .nil: -1
    case .bool(let value): value ? 0.25 : 0.75
    case .number(let bits): Double(bitPattern: bits)
    case .text(let bytes): Double(bytes.count) + 0.5
    case .array(let number): Double(number) + 0.125
    }
  }

  func isSame(as other: Term) -> Bool {
    if case .number(let x) = self, case .number(let y) = other {
      return Double(bitPattern: x) == Double(bitPattern: y)
    }
    return self == other
  }
}

/// What both walks do alike.
struct Effects: Equatable {
  var globals: [Int: Term] = [:]
  var arrays: [[UInt64: Term]] = []
  var log: [Term] = []

  mutating func array(_ elements: [Term]) -> Term {
    var array: [UInt64: Term] = [:]
    for (index, element) in elements.enumerated() { array[Double(index).bitPattern] = element }
    arrays.append(array)
    return .array(arrays.count - 1)
  }

  func element(_ array: Term, _ index: Term) -> Term {
    guard case .array(let number) = array else { return index }
    return arrays[number][index.number.bitPattern] ?? .nil
  }

  mutating func set(_ array: Term, _ index: Term, _ value: Term) {
    log += [array, index, value]
    guard case .array(let number) = array else { return }
    arrays[number][index.number.bitPattern] = value
  }

  mutating func call(_ callee: Term, _ arguments: [Term]) -> Term {
    log.append(callee)
    log += arguments
    return .of(arguments.reduce(callee.number) { $0 * 0.5 + $1.number }.rounded())
  }

  static func arithmetic(_ opcode: Opcode, _ x: Term, _ y: Term) -> Term {
    switch opcode {
    case .add: .of(x.number + y.number)
    case .subtract: .of(x.number - y.number)
    case .multiply: .of(x.number * y.number)
    case .divide: .of(x.number / y.number)
    default: .of(x.number.truncatingRemainder(dividingBy: y.number))
    }
  }

  static func isOrdered(_ opcode: Opcode, _ x: Term, _ y: Term) -> Bool {
    switch opcode {
    case .less: x.number < y.number
    case .lessEqual: x.number <= y.number
    case .greater: x.number > y.number
    case .greaterEqual: x.number >= y.number
    default: x.isSame(as: y)
    }
  }
}

/// Walks bytecode as it stands.
struct CodeWalk {
  let image: ChunkImage
  var pc = 0
  var count = 0
  var stack: [Term] = []
  var effects = Effects()
  var isDone = false
  var result = Term.nil

  init(_ image: ChunkImage) { self.image = image }

  mutating func step() {
    let instruction = Instructions.table.instruction(at: pc, in: image.code)
    let operand = instruction.operand
    count += 1
    pc = instruction.next
    switch Opcode(rawValue: instruction.opcode) ?? .halt {
    case .constant: stack.append(Term(image.constants[operand]))
    case .nil: stack.append(.nil)
    case .true: stack.append(.bool(true))
    case .false: stack.append(.bool(false))
    case .pop: stack.removeLast()
    case .getLocal: stack.append(stack[operand])
    case .setLocal: stack[operand] = stack[stack.count - 1]
    case .getGlobal: stack.append(effects.globals[Int(image.cells[operand])] ?? .nil)
    case .defineGlobal: effects.globals[Int(image.cells[operand])] = stack.removeLast()
    case .setGlobal: effects.globals[Int(image.cells[operand])] = stack[stack.count - 1]
    case .not: stack.append(.bool(!stack.removeLast().isTrue))
    case .negate: stack.append(.of(-stack.removeLast().number))
    case .print: effects.log.append(stack.removeLast())
    case .jump: pc += operand
    case .jumpIfFalse: if !stack.removeLast().isTrue { pc += operand }
    case .loop: pc -= operand
    case .call:
      let callee = stack.removeLast()
      let arguments = Array(stack.suffix(operand))
      stack.removeLast(operand)
      stack.append(effects.call(callee, arguments))
    case .arrayNew:
      let elements = Array(stack.suffix(operand))
      stack.removeLast(operand)
      stack.append(effects.array(elements))
    case .arrayGet:
      let index = stack.removeLast()
      stack.append(effects.element(stack.removeLast(), index))
    case .arraySet:
      let value = stack.removeLast()
      let index = stack.removeLast()
      effects.set(stack.removeLast(), index, value)
      stack.append(value)
    case .sysQuery: stack.append(.of(Term(image.constants[operand]).number + 100))
    case .halt:
      isDone = true
      result = stack.last ?? .nil
    case .add, .subtract, .multiply, .divide, .modulo:
      let y = stack.removeLast()
      let x = stack.removeLast()
      stack.append(Effects.arithmetic(Opcode(rawValue: instruction.opcode) ?? .add, x, y))
    case .equal, .greater, .greaterEqual, .less, .lessEqual:
      let y = stack.removeLast()
      let x = stack.removeLast()
      stack.append(.bool(Effects.isOrdered(Opcode(rawValue: instruction.opcode) ?? .less, x, y)))
    }
  }
}

/// Walks register code in the form of the loop.
struct OpWalk {
  let image: ChunkImage
  let code: FunctionCode
  var at = 0
  var count = 0
  var registers: [Term]
  var effects = Effects()
  var isDone = false
  var result = Term.nil

  init(_ image: ChunkImage, _ code: FunctionCode) {
    self.image = image
    self.code = code
    registers = Array(repeating: .text([0]), count: code.frameSlots)
  }

  var op: abut_op { code.ops[at] }

  private func read(_ letter: Character, _ value: UInt16) -> Term {
    letter == "k" ? Term(image.constants[Int(value) / 16]) : registers[Int(value) / 16]
  }

  mutating func step() {
    let op = op
    let letters = Array(String(cString: abut_op_operands(UInt32(op.handler))))
    func x() -> Term { letters[0] == "o" ? read(letters[1], op.b) : read(letters[0], op.a) }
    func y() -> Term { letters[0] == "o" ? read(letters[2], op.c) : read(letters[1], op.b) }
    let to = Int(op.a) / 16
    count += Int(op.cost)
    at += 1
    let instruction = Int(abut_op_instruction(UInt32(op.handler)))
    switch instruction {
    case ABUT_INSTRUCTION_MOVE, ABUT_INSTRUCTION_LOAD: registers[to] = x()
    case ABUT_INSTRUCTION_GET_CELL: registers[to] = effects.globals[Int(op.b) / 16] ?? .nil
    case ABUT_INSTRUCTION_SET_CELL: effects.globals[Int(op.b) / 16] = x()
    case ABUT_INSTRUCTION_ADD...ABUT_INSTRUCTION_MODULO:
      let opcodes: [Opcode] = [.add, .subtract, .multiply, .divide, .modulo]
      registers[to] = Effects.arithmetic(opcodes[instruction - ABUT_INSTRUCTION_ADD], x(), y())
    case ABUT_INSTRUCTION_EQUAL...ABUT_INSTRUCTION_GREATER_EQUAL:
      registers[to] = .bool(holds(instruction - ABUT_INSTRUCTION_EQUAL, x(), y()))
    case ABUT_INSTRUCTION_NOT: registers[to] = .bool(!x().isTrue)
    case ABUT_INSTRUCTION_NEGATE: registers[to] = .of(-x().number)
    case ABUT_INSTRUCTION_JUMP: at += Int(Int16(bitPattern: op.c))
    case ABUT_INSTRUCTION_JUMP_FAR: at += Int(Int32(bitPattern: UInt32(op.a) | UInt32(op.b) << 16))
    case ABUT_INSTRUCTION_JUMP_TRUE...ABUT_INSTRUCTION_JUMP_NOT_GREATER_EQUAL:
      if jumps(instruction, read(letters[0], op.a), letters[1] == "-" ? .nil : read(letters[1], op.b)) {
        at += Int(Int16(bitPattern: op.c))
      }
    case ABUT_INSTRUCTION_TOLL: break
    default: effect(instruction, op, letters)
    }
  }

  private func holds(_ index: Int, _ x: Term, _ y: Term) -> Bool {
    let orders: [Opcode] = [.less, .lessEqual, .greater, .greaterEqual]
    return index == 0
      ? x.isSame(as: y) : index == 1 ? !x.isSame(as: y) : Effects.isOrdered(orders[index - 2], x, y)
  }

  private func jumps(_ instruction: Int, _ x: Term, _ y: Term) -> Bool {
    switch instruction {
    case ABUT_INSTRUCTION_JUMP_TRUE: x.isTrue
    case ABUT_INSTRUCTION_JUMP_FALSE: !x.isTrue
    case ABUT_INSTRUCTION_JUMP_EQUAL...ABUT_INSTRUCTION_JUMP_GREATER_EQUAL:
      holds(instruction - ABUT_INSTRUCTION_JUMP_EQUAL, x, y)
    default: !holds(instruction - ABUT_INSTRUCTION_JUMP_NOT_LESS + 2, x, y)
    }
  }

  private mutating func effect(_ instruction: Int, _ op: abut_op, _ letters: [Character]) {
    let to = Int(op.a) / 16
    switch instruction {
    case ABUT_INSTRUCTION_CALL, ABUT_INSTRUCTION_CALL_CELL:
      let isCell = instruction == ABUT_INSTRUCTION_CALL_CELL
      let callee = isCell ? effects.globals[Int(op.c) / 16] ?? .nil : registers[Int(op.c) / 16]
      registers[to] = effects.call(callee, Array(registers[to..<to + Int(op.b)]))
    case ABUT_INSTRUCTION_ARRAY:
      let first = Int(op.b) / 16
      registers[to] = effects.array(Array(registers[first..<first + Int(op.c)]))
    case ABUT_INSTRUCTION_GET_ELEMENT:
      registers[to] = effects.element(registers[Int(op.b) / 16], read(letters[2], op.c))
    case ABUT_INSTRUCTION_SET_ELEMENT:
      effects.set(registers[to], read(letters[1], op.b), read(letters[2], op.c))
    case ABUT_INSTRUCTION_SERVICE:
      let x = registers[Int(op.c) / 16]
      if op.b == 0 { effects.log.append(x) }
      registers[to] = op.b == 0 ? .nil : .of(x.number + 100)
    case ABUT_INSTRUCTION_HALT:
      isDone = true
      result = read(letters[0], op.a)
    default: Issue.record("an op that KIO has no use for: \(instruction)")
    }
  }
}

/// Walks both ways side by side, and says where they differ: at each head of a block the same values,
/// everywhere the same count of instructions, in the end the same effects.
func difference(_ image: ChunkImage, _ code: FunctionCode, instructions: Int) -> String? {
  var left = CodeWalk(image)
  var right = OpWalk(image, code)
  var sinceLook = 0
  while right.count < instructions {
    if let head = code.head(of: code.ops + right.at) {
      while left.count < right.count { left.step() }
      guard left.count == right.count, left.pc == head.pc, head.height == left.stack.count else {
        return
          "op \(right.at) at \(head) is at \(left.pc) after \(right.count), not \(left.count) instructions"
      }
      guard Array(right.registers.prefix(head.height)) == left.stack else {
        return "op \(right.at) at \(head): \(right.registers) for \(left.stack)"
      }
      guard code.entry(pc: head.pc, height: head.height) != nil else { return "no entry at \(head)" }
    }
    let place = code.place(of: code.ops + right.at)
    let before = right.count
    let at = right.at
    let instruction = Int(abut_op_instruction(UInt32(right.op.handler)))
    let mayTrap =
      instruction > ABUT_INSTRUCTION_SET_CELL && instruction != ABUT_INSTRUCTION_JUMP
      && instruction != ABUT_INSTRUCTION_JUMP_FAR && instruction != ABUT_INSTRUCTION_TOLL
    if mayTrap {
      while left.count < before + place.spent { left.step() }
      guard left.pc == place.pc, left.count == before + place.spent else {
        return "op \(at): \(place) is at \(left.pc) after \(left.count) instructions, \(before) before the op"
      }
      guard left.stack.count == place.height else {
        return "op \(at): the height at \(place) is \(left.stack.count)"
      }
    }
    right.step()
    sinceLook += right.count - before
    let isCall = instruction == ABUT_INSTRUCTION_CALL || instruction == ABUT_INSTRUCTION_CALL_CELL
    guard sinceLook <= ABUT_MACHINE_MARGIN else {
      return "op \(at): \(sinceLook) instructions without a look"
    }
    if right.at != at + 1 || isCall || instruction == ABUT_INSTRUCTION_TOLL { sinceLook = 0 }
    guard !right.isDone else { break }
    guard right.at < code.count else { return "it runs off the end of the ops" }
  }
  while left.count < right.count { left.step() }
  guard left.count == right.count, left.isDone == right.isDone, left.effects == right.effects,
    left.result == right.result
  else { return "in the end after \(left.count), \(right.count): \(left.effects), \(right.effects)" }
  return nil
}
