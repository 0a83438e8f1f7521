public import Fusabi

/// Writes the code of one function: instructions one behind the other, jumps to labels.
public struct CodeWriter {
  public private(set) var code: [UInt8] = []
  public private(set) var lines: [ModuleParts.Line] = []
  private var labels: [Int?] = []
  private var jumps: [(at: Int, label: Int)] = []

  public init() {}

  private mutating func word(_ value: Int) {
    for shift in stride(from: 0, to: 32, by: 8) { code.append(UInt8(truncatingIfNeeded: value >> shift)) }
  }

  public mutating func op(_ opcode: Opcode) { code.append(opcode.rawValue) }

  public mutating func op(_ opcode: Opcode, _ operand: Int) {
    code.append(opcode.rawValue)
    word(operand)
  }

  public mutating func op(_ opcode: Opcode, _ operand: Int, _ second: Int) {
    op(opcode, operand)
    word(second)
  }

  public mutating func op(_ opcode: Opcode, type: ValueType) {
    code += [opcode.rawValue, type.rawValue]
  }

  /// A place that is not known yet.
  public mutating func label() -> Int {
    labels.append(nil)
    return labels.count - 1
  }

  public mutating func here() -> Int {
    let label = label()
    land(label)
    return label
  }

  public mutating func land(_ label: Int) { labels[label] = code.count }

  public mutating func jump(_ opcode: Opcode, _ label: Int) {
    jumps.append((code.count, label))
    op(opcode, 0)
  }

  /// What follows belongs to a line.
  public mutating func line(_ line: Int) {
    if lines.last?.offset == code.count { lines.removeLast() }
    lines.append(.init(offset: code.count, line: line))
  }

  /// With every jump at its label.
  public mutating func finish() {
    for jump in jumps {
      let distance = (labels[jump.label] ?? 0) - jump.at - 5
      for index in 0..<4 { code[jump.at + 1 + index] = UInt8(truncatingIfNeeded: distance >> (8 * index)) }
    }
    jumps = []
    if lines.last?.offset == code.count { lines.removeLast() }
  }
}

/// A module while it is written.
public struct ModuleWriter {
  public var parts = ModuleParts()

  public init() {}

  /// The number of a constant; the same again for the same.
  public mutating func constant(_ constant: ModuleParts.Constant) -> Int {
    if let known = parts.constants.firstIndex(where: { Self.isSame($0, constant) }) { return known }
    parts.constants.append(constant)
    return parts.constants.count - 1
  }

  /// Zeros of two signs are two constants.
  private static func isSame(_ one: ModuleParts.Constant, _ other: ModuleParts.Constant) -> Bool {
    switch (one, other) {
    case (.f32(let x), .f32(let y)): x.bitPattern == y.bitPattern
    case (.f64(let x), .f64(let y)): x.bitPattern == y.bitPattern
    default: one == other
    }
  }

  public mutating func importing(_ name: String, _ params: [ValueType]?, _ result: ValueType) -> Int {
    parts.imports.append(.init(name: name, params: params, result: result))
    return parts.imports.count - 1
  }

  /// The number of a function that is written now.
  @discardableResult
  public mutating func function(
    _ name: String, _ params: [ValueType] = [], _ result: ValueType, locals: Int = 0,
    _ write: (inout CodeWriter, inout ModuleWriter) -> Void
  ) -> Int {
    var code = CodeWriter()
    write(&code, &self)
    code.finish()
    var function = ModuleParts.Function(name: name)
    function.params = params
    function.result = result
    function.locals = max(locals, params.count)
    function.code = code.code
    function.lines = code.lines
    parts.functions.append(function)
    return parts.functions.count - 1
  }
}
