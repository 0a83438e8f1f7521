import Machine

/// What ops of a chunk name: the constants that its instructions can name, nil, true, false, and what folding
/// gives; the names of globals.
struct ChunkConstants {
  /// Constants that one byte can name.
  static let namedMax = 256
  /// With those that folding adds.
  static let allMax = 2_048

  private(set) var constants: [CodeImage.Constant]
  private(set) var names: [[UInt8]] = []
  /// By named constant: the number of its name; 0 where it is none.
  private(set) var cells: [UInt16]
  private(set) var nilIndex = 0
  private(set) var trueIndex = 0
  private(set) var falseIndex = 0
  private var numbers: [UInt64: Int] = [:]

  init(code: [UInt8], constants all: [CodeImage.Constant]) {
    constants = Array(all.prefix(Self.namedMax))
    cells = Array(repeating: 0, count: constants.count)
    for (index, constant) in constants.enumerated() {
      guard case .number(let value) = constant, numbers[value.bitPattern] == nil else { continue }
      numbers[value.bitPattern] = index
    }
    nilIndex = find(.nil)
    trueIndex = find(.bool(true))
    falseIndex = find(.bool(false))
    scan(code)
  }

  /// Where a constant stands, if it does.
  func index(of constant: CodeImage.Constant) -> Int? {
    switch constant {
    case .nil: nilIndex
    case .bool(let value): value ? trueIndex : falseIndex
    case .number(let value): numbers[value.bitPattern]
    case .text: nil
    }
  }

  private mutating func find(_ constant: CodeImage.Constant) -> Int {
    if let index = constants.firstIndex(of: constant) { return index }
    constants.append(constant)
    return constants.count - 1
  }

  /// Collects names, and what folding may give: constants in a row are followed as if it were a stack.
  private mutating func scan(_ code: [UInt8]) {
    var known: [[UInt8]: UInt16] = [:]
    var row: [CodeImage.Constant] = []
    var pc = 0
    while pc < code.count {
      let instruction = Instructions.table.instruction(at: pc, in: code)
      pc = instruction.next
      guard let opcode = Opcode(rawValue: instruction.opcode) else { continue }
      if row.count > 64 { row.removeFirst(32) }
      switch opcode {
      case .constant:
        if instruction.operand < cells.count { row.append(constants[instruction.operand]) }
      case .nil: row.append(.nil)
      case .true, .false: row.append(.bool(opcode == .true))
      case .getGlobal, .defineGlobal, .setGlobal:
        row = []
        name(instruction.operand, &known)
      default: fold(opcode, &row)
      }
    }
  }

  private mutating func name(_ index: Int, _ known: inout [[UInt8]: UInt16]) {
    guard index < cells.count, case .text(let text) = constants[index] else { return }
    if let number = known[text] {
      cells[index] = number
      return
    }
    known[text] = UInt16(names.count)
    cells[index] = UInt16(names.count)
    names.append(text)
  }

  private mutating func fold(_ opcode: Opcode, _ row: inout [CodeImage.Constant]) {
    var result: CodeImage.Constant?
    var taken = 1
    if let y = row.last {
      result = Folding.result(opcode, y)
      if result == nil, row.count > 1 {
        result = Folding.result(opcode, row[row.count - 2], y)
        taken = 2
      }
    }
    guard let result else {
      row = []
      return
    }
    row.removeLast(taken)
    row.append(result)
    if case .number(let value) = result, numbers[value.bitPattern] == nil, constants.count < Self.allMax {
      numbers[value.bitPattern] = constants.count
      constants.append(result)
    }
  }
}
