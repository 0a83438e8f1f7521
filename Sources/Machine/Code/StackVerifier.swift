import CShims

/// What is wrong with code, and where.
public struct CodeFault: Error, Equatable, Sendable {
  public let trap: Trap
  public let offset: Int
}

/// What a verifier found out about code that is right.
public struct StackCode: Sendable {
  /// A place that jumps lead to, and the values on the stack there.
  public struct Target: Equatable, Sendable {
    public var pc: Int
    public var height: Int
  }

  /// Those that can be reached, in order; heights are 0 when they are not static.
  public internal(set) var targets: [Target] = []
  /// The most values on the stack; nil when heights differ where paths meet.
  public internal(set) var maxHeight: Int?
}

/// Verifies the bytecode of a stack machine whose locals are on its stack: everything decodes from the first
/// byte on; whatever can be reached names constants that are there and jumps to instructions, and does not
/// run off the end; the stack does not run empty where heights are static. Time and memory grow with the code
/// and with nothing else.
public struct StackVerifier {
  private let table: CodeTable
  private let code: [UInt8]
  private let constantCount: Int
  private let isText: (Int) -> Bool

  /// By offset.
  private var marks: [UInt8]
  private var work: [Int] = []
  private static let boundary: UInt8 = 1
  private static let reached: UInt8 = 2
  private static let target: UInt8 = 4

  public init(_ table: CodeTable, code: [UInt8], constantCount: Int, isText: @escaping (Int) -> Bool) {
    self.table = table
    self.code = code
    self.constantCount = constantCount
    self.isText = isText
    marks = Array(repeating: 0, count: code.count)
  }

  public mutating func verify() throws(CodeFault) -> StackCode {
    try decode()
    try reach()
    var found = StackCode()
    let heights = try heights(&found)
    for pc in marks.indices where marks[pc] & Self.target != 0 {
      found.targets.append(.init(pc: pc, height: heights.map { Int($0[pc]) } ?? 0))
    }
    return found
  }

  private mutating func decode() throws(CodeFault) {
    var pc = 0
    while pc < code.count {
      let opcode = code[pc]
      let row = table.row(opcode)
      guard Int(row.operand) != ABUT_OPERAND_UNKNOWN else {
        throw CodeFault(trap: table.unknown(opcode), offset: pc)
      }
      guard Int(row.size) < code.count - pc else { throw CodeFault(trap: table.cut(opcode), offset: pc) }
      marks[pc] = Self.boundary
      pc += 1 + Int(row.size)
    }
  }

  // MARK: operands of what can be reached

  private mutating func reach() throws(CodeFault) {
    guard !code.isEmpty else { throw CodeFault(trap: table.endOfCode(), offset: 0) }
    work = [0]
    while let start = work.popLast() {
      var pc = start
      while marks[pc] & Self.reached == 0 {
        marks[pc] |= Self.reached
        let instruction = table.instruction(at: pc, in: code)
        try check(instruction, at: pc)
        let flow = Int(instruction.row.flow)
        if flow == ABUT_FLOW_JUMP || flow == ABUT_FLOW_STOP { break }
        guard instruction.next < code.count else { throw CodeFault(trap: table.endOfCode(), offset: pc) }
        pc = instruction.next
      }
    }
  }

  private mutating func check(_ instruction: CodeTable.Instruction, at pc: Int) throws(CodeFault) {
    let operand = instruction.operand
    switch Int(instruction.row.operand) {
    case ABUT_OPERAND_CONSTANT, ABUT_OPERAND_NAME:
      guard operand < constantCount else {
        throw CodeFault(trap: table.badConstant(operand, count: constantCount), offset: pc)
      }
      guard Int(instruction.row.operand) == ABUT_OPERAND_CONSTANT || isText(operand) else {
        throw CodeFault(trap: table.badName(operand), offset: pc)
      }
    case ABUT_OPERAND_FORWARD, ABUT_OPERAND_BACKWARD:
      guard let target = instruction.target, target >= 0, target < code.count,
        marks[target] & Self.boundary != 0
      else { throw CodeFault(trap: table.badJump(to: instruction.target ?? 0, size: code.count), offset: pc) }
      if marks[target] & (Self.target | Self.reached) == 0 { work.append(target) }
      marks[target] |= Self.target
    default: break
    }
  }

  // MARK: heights

  /// Heights by offset, of what can be reached; nil when they are not static.
  private mutating func heights(_ found: inout StackCode) throws(CodeFault) -> [Int32]? {
    var heights = [Int32](repeating: -1, count: code.count)
    var most = 0
    var fault: CodeFault?
    heights[0] = 0
    work = [0]
    while let start = work.popLast() {
      var pc = start
      while true {
        let height = Int(heights[pc])
        let instruction = table.instruction(at: pc, in: code)
        if let trap = misfit(instruction, height) {
          if fault.map({ pc < $0.offset }) ?? true { fault = CodeFault(trap: trap, offset: pc) }
          break
        }
        let after = Int32(height - instruction.pops + instruction.pushes)
        most = max(most, Int(after))
        if let target = instruction.target {
          if heights[target] < 0 {
            heights[target] = after
            work.append(target)
          } else if heights[target] != after {
            return nil
          }
        }
        let flow = Int(instruction.row.flow)
        if flow == ABUT_FLOW_JUMP || flow == ABUT_FLOW_STOP { break }
        pc = instruction.next
        if heights[pc] >= 0 {
          if heights[pc] != after { return nil }
          break
        }
        heights[pc] = after
      }
    }
    if let fault { throw fault }
    found.maxHeight = most
    return heights
  }

  /// Why an instruction cannot be done with so many values on the stack.
  private func misfit(_ instruction: CodeTable.Instruction, _ height: Int) -> Trap? {
    guard instruction.pops <= height else {
      return table.underflow(instruction.opcode, needs: instruction.pops, has: height)
    }
    guard Int(instruction.row.operand) != ABUT_OPERAND_LOCAL || instruction.operand < height else {
      return table.badLocal(instruction.operand, height: height)
    }
    return nil
  }
}
