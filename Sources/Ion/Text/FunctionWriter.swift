/// Functions and classes.
extension TextWriter {
  /// What the original calls a function without a name; one that is called so has quotes.
  static let anonymous = "anonymous"

  /// `notes`: whether lines say what they mean, and for whom.
  mutating func function(_ function: Function, _ notes: Notes? = nil) {
    text("function ")
    if let name = function.name {
      if Self.isWord(name), name != Self.anonymous { text(name) } else { quoted(name, "'") }
    } else {
      text(Self.anonymous)
    }
    text(" (arity: ")
    number(function.arity)
    text(", extra_regs: ")
    number(function.extraRegisters)
    text(") {\n")
    switch function.body {
    case .ffi(let native):
      text("  FFI: ")
      name(native)
      text("\n")
    case .code(let code):
      if form == .full { labelled(code, notes) } else { numbered(code, columns: 5, notes) }
    }
    text("}\n")
  }

  /// Instructions alone.
  mutating func bytecode(_ code: [Instruction], _ notes: Notes? = nil) {
    text(".bytecode\n")
    numbered(code, columns: 4, notes)
    text(".end\n")
  }

  private mutating func numbered(_ code: [Instruction], columns: Int, _ notes: Notes?) {
    for (at, instruction) in code.enumerated() {
      let start = bytes.count
      number(at, columns: columns)
      text(": ")
      self.instruction(instruction)
      endLine(start, comment: notes?.of(instruction, at: at, in: code.count, saysWhere: true) ?? [])
    }
  }

  private mutating func labelled(_ code: [Instruction], _ notes: Notes?) {
    let labels = code.jumpTargets
    for (at, instruction) in code.enumerated() {
      if labels.contains(at) { labelLine(at) }
      let start = bytes.count
      text("    ")
      self.instruction(instruction, at: at, labels: labels)
      let notes = notes?.of(instruction, at: at, in: code.count, saysWhere: false)
      endLine(start, comment: notes.map { [String(at)] + $0 } ?? [])
    }
    if labels.contains(code.count) { labelLine(code.count) }
  }

  private mutating func labelLine(_ place: Int) {
    label(place)
    text(":\n")
  }

  /// The line in front of the functions of a class. `name` is nil when nobody says it.
  mutating func classLine(_ file: ClassFile, named name: String?) {
    text(".class ")
    if let name {
      self.name(name)
      text(" ")
    }
    text("(layout: ")
    text(file.layout.word)
    text(", descriptors: ")
    text(file.descriptors.word)
    text(")\n")
  }
}

extension [Instruction] {
  /// Where jumps lead within the code, and its end.
  var jumpTargets: Set<Int> {
    var targets: Set<Int> = []
    for (at, instruction) in enumerated() {
      for target in instruction.jumpTargets(from: at) where (0...count).contains(target) {
        targets.insert(target)
      }
    }
    return targets
  }
}

extension Instruction {
  /// Where it may go on, from there.
  func jumpTargets(from place: Int) -> [Int] {
    switch self {
    case .jump(let offset), .jumpIfTrue(_, let offset), .jumpIfFalse(_, let offset): [place + Int(offset)]
    case .match(_, let arms), .receiveMatch(_, _, let arms): arms.map { place + Int($0.offset) }
    default: []
    }
  }
}

extension ClassLayout {
  init?(word: String) {
    let all: [ClassLayout] = [.instructions, .function, .functions, .version2]
    guard let found = all.first(where: { $0.word == word }) else { return nil }
    self = found
  }

  /// As texts name it.
  var word: String {
    switch self {
    case .instructions: "instructions"
    case .function: "function"
    case .functions: "functions"
    case .version2: "version2"
    }
  }
}

extension DescriptorEncoding {
  init?(word: String) {
    let all: [DescriptorEncoding] = [.threeBytes, .access, .flags]
    guard let found = all.first(where: { $0.word == word }) else { return nil }
    self = found
  }

  /// As texts name it.
  var word: String {
    switch self {
    case .threeBytes: "three_bytes"
    case .access: "access"
    case .flags: "flags"
    }
  }
}
