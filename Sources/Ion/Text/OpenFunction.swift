import Bytes

/// A function that is being read.
struct OpenFunction {
  /// An operand that is a label.
  struct Reference {
    let label: [UInt8]
    /// The number of the operand, and of the arm in it.
    let operand: Int
    let arm: Int
    /// Where it stands in the text.
    let offset: Int
  }

  private var function: Function
  private var code: [Instruction] = []
  private var labels: [[UInt8]: Int] = [:]
  /// With the number of the instruction.
  private var references: [(place: Int, Reference)] = []
  var native: String?
  /// Instructions alone.
  let isBytecode: Bool
  /// The text does not say how many registers there are.
  private let countsRegisters: Bool
  /// Where it begins.
  let start: Int

  init(_ function: Function, isBytecode: Bool = false, countsRegisters: Bool = true, _ start: Int) {
    (self.function, self.isBytecode) = (function, isBytecode)
    (self.countsRegisters, self.start) = (countsRegisters, start)
  }

  var isEmpty: Bool { code.isEmpty && labels.isEmpty && native == nil }

  mutating func addLabel(_ label: String, at offset: Int) throws(Fault) {
    guard native == nil else { throw Fault(.malformed, at: offset, "a native has no code") }
    guard labels.updateValue(code.count, forKey: Array(label.utf8)) == nil else {
      throw Fault(.malformed, at: offset, "the label \(label) is there twice")
    }
  }

  mutating func add(_ instruction: Instruction, _ labels: [Reference]) {
    for label in labels { references.append((code.count, label)) }
    code.append(instruction)
  }

  /// The function, with distances instead of labels.
  mutating func closed() throws(Fault) -> Function {
    if let native {
      function.body = .ffi(native)
      return function
    }
    var at = 0
    while at < references.count {
      let place = references[at].place
      var (own, operands): ([(Reference, Int32)], [Operand]) = ([], code[place].operands)
      while at < references.count, references[at].place == place {
        own.append((references[at].1, try distance(references[at].1, from: place)))
        at += 1
      }
      for number in operands.indices { operands[number] = Self.resolved(operands[number], number, own) }
      guard let whole = Instruction(code[place].opcode, operands) else {
        preconditionFailure("an instruction takes other operands than it has")
      }
      code[place] = whole
    }
    function.body = .code(code)
    if countsRegisters {
      let used = code.registersUsed
      function.extraRegisters = used > function.arity ? used - function.arity : 0
    }
    return function
  }

  private func distance(_ reference: Reference, from place: Int) throws(Fault) -> Int32 {
    guard let target = labels[reference.label] else {
      let name = String(decoding: reference.label, as: UTF8.self)
      throw Fault(.malformed, at: reference.offset, "there is no label \(name)")
    }
    return Int32(target - place)
  }

  /// The operand with the distances of its labels.
  private static func resolved(
    _ operand: Operand, _ number: Int, _ distances: [(Reference, Int32)]
  ) -> Operand {
    switch operand {
    case .offset:
      for (reference, distance) in distances where reference.operand == number { return .offset(distance) }
      return operand
    case .arms(var arms):
      for (reference, distance) in distances { arms[reference.arm].offset = distance }
      return .arms(arms)
    default: return operand
    }
  }
}
