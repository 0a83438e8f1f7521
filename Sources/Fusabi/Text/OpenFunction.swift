import Bytes
import Machine

/// A function that is being read.
struct OpenFunction {
  var function: ModuleParts.Function
  /// Of parameters and locals.
  let names: [String: Int]
  var labels: [String: Int] = [:]
  var jumps: [Jump] = []
  /// Lines of the text itself, for when it says no others.
  var textLines: [ModuleParts.Line] = []
  var saysLines = false

  struct Jump {
    /// Of its operand in the code.
    let place: Int
    let label: String
    /// Where it stands in the text.
    let offset: Int
  }

  init(_ function: ModuleParts.Function, _ names: [String: Int]) {
    (self.function, self.names) = (function, names)
  }

  mutating func append(_ word: UInt32) {
    for shift: UInt32 in [0, 8, 16, 24] { function.code.append(UInt8(word >> shift & 0xff)) }
  }

  static func put(_ word: UInt32, at place: Int, in code: inout [UInt8]) {
    for byte in 0..<4 { code[place + byte] = UInt8(word >> UInt32(8 * byte) & 0xff) }
  }
}

/// Lines of a function.
extension ModuleAssembler {
  mutating func label(_ word: String, _ start: Int) throws(Fault) {
    guard var function = open else { throw scanner.fault("a label stands in a function", at: start) }
    // Only one of the two holds the labels, or each would copy them.
    open = nil
    guard function.labels[word] == nil else {
      throw scanner.fault("the label \(word) is there twice", at: start)
    }
    guard function.labels.count < Self.labelsMax else {
      throw tooMany(Self.labelsMax, "labels in a function", start)
    }
    function.labels[word] = function.function.code.count
    open = function
  }

  mutating func readCode(_ word: String, _ start: Int) throws(Fault) {
    guard var function = open else {
      let isKnown = word.hasPrefix(".") || Self.opcodes[word] != nil
      throw scanner.fault(
        isKnown ? "\(word) stands in a function, behind a line with fn" : "\(word) is nothing known",
        at: start)
    }
    // Only one of the two holds the code, or each line would copy it.
    open = nil
    if word.hasPrefix(".") {
      try readDirective(word, start, &function)
    } else {
      try readInstruction(word, start, &function)
    }
    guard function.function.code.count <= Limits.codeSizeMax else {
      throw tooMany(Limits.codeSizeMax, "bytes of code in a function", start)
    }
    open = function
  }

  private mutating func readDirective(_ word: String, _ start: Int, _ open: inout OpenFunction) throws(Fault)
  {
    let numbers = 0...Int(UInt32.max)
    switch word {
    case ".line": try readLineNumber(&open)
    case ".locals": open.function.locals = try scanner.integer(in: numbers, "the number of locals")
    case ".byte":
      note(scanner.line, &open)
      repeat {
        open.function.code.append(UInt8(try scanner.integer(in: 0...255, "a byte")))
        guard open.function.code.count <= Limits.codeSizeMax else { return }
      } while !scanner.isAtLineEnd()
    default: throw scanner.fault("\(word) is no directive", at: start)
    }
  }

  /// `.line 12`, `.line 12 at 30`, `.line none`
  private mutating func readLineNumber(_ open: inout OpenFunction) throws(Fault) {
    open.saysLines = true
    let start = scanner.place()
    if let word = scanner.word() {
      guard word == "none" else { throw scanner.fault("\(word) is no line", at: start) }
      return
    }
    let line = try scanner.integer(in: 0...Int(UInt32.max), "a line")
    var offset = open.function.code.count
    let place = scanner.place()
    if let word = scanner.word() {
      guard word == "at" else { throw scanner.fault("\(word) is too much here", at: place) }
      offset = try scanner.integer(in: 0...Int(UInt32.max), "a place in the code")
    }
    open.function.lines.append(ModuleParts.Line(offset: offset, line: line))
  }

  /// Notes the line of the text that the code from here on is made of.
  private func note(_ line: Int, _ open: inout OpenFunction) {
    guard !open.saysLines, open.textLines.last?.line != line else { return }
    open.textLines.append(ModuleParts.Line(offset: open.function.code.count, line: line))
  }

  /// Ends the function that is open.
  mutating func closeFunction() throws(Fault) {
    guard var open else { return }
    self.open = nil
    for jump in open.jumps {
      guard let target = open.labels[jump.label] else {
        throw Fault(.malformed, at: jump.offset, "there is no label \(jump.label)")
      }
      let distance = Int32(target - jump.place - 4)
      OpenFunction.put(UInt32(bitPattern: distance), at: jump.place, in: &open.function.code)
    }
    if !open.saysLines { open.function.lines = open.textLines }
    parts.functions.append(open.function)
  }
}

/// Instructions.
extension ModuleAssembler {
  static let opcodes: [String: Opcode] = {
    var opcodes: [String: Opcode] = [:]
    for opcode in Opcode.allCases { opcodes[Instructions.name(of: opcode)] = opcode }
    return opcodes
  }()

  private mutating func readInstruction(_ word: String, _ start: Int, _ open: inout OpenFunction)
    throws(Fault)
  {
    guard let opcode = Self.opcodes[word] else {
      throw scanner.fault("\(word) is no instruction", at: start)
    }
    note(scanner.line, &open)
    open.function.code.append(opcode.rawValue)
    let (numbers, place) = (0...Int(UInt32.max), open.function.code.count)
    switch Instructions.row(opcode).operand {
    case .none: break
    case .constant: open.append(UInt32(try constantOperand()))
    case .local: open.append(UInt32(try local(open)))
    case .function: open.append(UInt32(try callee(isImport: false, place: place)))
    case .import: open.append(UInt32(try callee(isImport: true, place: place)))
    case .importN:
      open.append(UInt32(try callee(isImport: true, place: place)))
      open.append(UInt32(try scanner.integer(in: numbers, "the number of arguments")))
    case .jump: open.append(try jump(&open))
    case .type: open.function.code.append(try typeOperand())
    case .count: open.append(UInt32(try scanner.integer(in: numbers, "a number")))
    }
  }

  private mutating func constantOperand() throws(Fault) -> Int {
    let start = scanner.place()
    guard scanner.skip(UInt8(ascii: "#")) else { return try constant(try scanner.literal(), at: start) }
    return try scanner.integer(in: 0...Int(UInt32.max), "the number of a constant")
  }

  private mutating func local(_ open: OpenFunction) throws(Fault) -> Int {
    let start = scanner.place()
    guard let word = scanner.word() else {
      return try scanner.integer(in: 0...Int(UInt32.max), "a local, its name or its number,")
    }
    guard let index = open.names[word] else { throw scanner.fault("there is no local \(word)", at: start) }
    return index
  }

  private mutating func typeOperand() throws(Fault) -> UInt8 {
    guard scanner.skip(UInt8(ascii: "#")) else { return try scanner.type().rawValue }
    return UInt8(try scanner.integer(in: 0...255, "the number of a type"))
  }

  /// The distance; 0 when it has to be put in later.
  private mutating func jump(_ open: inout OpenFunction) throws(Fault) -> UInt32 {
    let start = scanner.place()
    guard scanner.skip(UInt8(ascii: "@")) else {
      let range = Int(Int32.min)...Int(Int32.max)
      return UInt32(bitPattern: Int32(try scanner.integer(in: range, "a distance, or a label with @,")))
    }
    guard let label = scanner.word() else { throw scanner.fault("a label is missing") }
    open.jumps.append(OpenFunction.Jump(place: open.function.code.count, label: label, offset: start))
    return 0
  }
}
