public import Bytes

/// Makes a program of text. docs/formats/pvm-text.md says what it looks like.
public struct TextAssembler {
  private let profile: Profile
  private var scanner: TextScanner
  private var layout = CodeLayout()
  private var labels: [String: Int] = [:]
  /// Where each label is in the code as it is written; -1 while only its name was met.
  private var labelPlaces: [Int] = []
  private var labelOffsets: [Int] = []
  private var jumps: [Jump] = []
  private var jumpBytes: [UInt8] = []
  private var shape = ProgramBlob.Shape()
  private var entrySize: Int?

  private enum Jump {
    case label(Int)
    case place(UInt32)
  }

  public static func assemble(_ text: String, _ profile: Profile) throws(Fault) -> [UInt8] {
    try assemble(Array(text.utf8), profile)
  }

  public static func assemble(_ text: [UInt8], _ profile: Profile) throws(Fault) -> [UInt8] {
    guard text.count <= Limits.textBytesMax else {
      throw Fault(.limitExceeded, at: 0, "a text has at most \(Limits.textBytesMax) bytes")
    }
    var assembler = TextAssembler(text, profile)
    do {
      return try assembler.run()
    } catch {
      throw error.located(in: text)
    }
  }

  private init(_ text: [UInt8], _ profile: Profile) {
    self.profile = profile
    scanner = TextScanner(text)
  }

  private mutating func run() throws(Fault) -> [UInt8] {
    while !scanner.isAtEnd {
      try readLine()
      guard layout.size <= Limits.codeBytesMax else {
        throw Fault(.limitExceeded, at: scanner.offset, "code has at most \(Limits.codeBytesMax) bytes")
      }
    }
    for (label, place) in labelPlaces.enumerated() where place < 0 {
      throw Fault(.notFound, at: labelOffsets[label], "there is no such label")
    }
    let (code, mask, places) = try layout.finish(labelPlaces)
    if !jumpBytes.isEmpty { return try encodeWide(code, mask) }
    let table = jumps.map { jump in
      switch jump {
      case .label(let label): UInt32(places[label])
      case .place(let place): place
      }
    }
    let largest = table.max() ?? 0
    let least = (39 - largest.leadingZeroBitCount) / 8
    if let entrySize, entrySize < least {
      throw Fault(.malformed, at: 0, "the jump table needs entries of \(least) bytes")
    }
    shape.entrySize = entrySize ?? least
    return try ProgramBlob.encode(code: code, mask: mask, jumpTable: table, shape: shape)
  }

  private func encodeWide(_ code: [UInt8], _ mask: [UInt8]) throws(Fault) -> [UInt8] {
    guard let entrySize, entrySize > 0, jumpBytes.count % entrySize == 0, jumps.isEmpty else {
      throw Fault(
        .malformed, at: 0, ".jump_bytes needs an .entry_size that divides it, and no .jump beside it")
    }
    guard jumpBytes.count / entrySize <= Limits.jumpEntriesMax else {
      throw Fault(.limitExceeded, at: 0, "at most \(Limits.jumpEntriesMax) jump table entries")
    }
    var shape = shape
    shape.entrySize = entrySize
    shape.wideEntries = jumpBytes
    let table = [UInt32](repeating: .max, count: jumpBytes.count / entrySize)
    return try ProgramBlob.encode(code: code, mask: mask, jumpTable: table, shape: shape)
  }

  private mutating func readLine() throws(Fault) {
    while scanner.peek() != nil {
      let offset = scanner.offset
      let word = try scanner.word("a label, an instruction or a directive")
      guard scanner.accept(UInt8(ascii: ":")) else {
        if word.utf8.first == UInt8(ascii: ".") {
          try readDirective(word, offset)
        } else {
          try readInstruction(word, offset)
        }
        break
      }
      let label = label(word, offset)
      guard labelPlaces[label] < 0 else {
        throw Fault(.malformed, at: offset, "the label \(word) is there twice")
      }
      labelPlaces[label] = layout.place
    }
    try scanner.endLine()
  }

  private mutating func label(_ name: String, _ offset: Int) -> Int {
    if let label = labels[name] { return label }
    labels[name] = labelPlaces.count
    labelPlaces.append(-1)
    labelOffsets.append(offset)
    return labelPlaces.count - 1
  }
}

/// Directives.
extension TextAssembler {
  private mutating func readDirective(_ word: String, _ offset: Int) throws(Fault) {
    switch word {
    case ".jump": try readJumps()
    case ".data": try readBytes { assembler, byte in assembler.layout.append(byte) }
    case ".instruction":
      layout.begin()
      let start = layout.place
      try readBytes { assembler, byte in assembler.layout.append(byte) }
      guard layout.place > start else {
        throw Fault(.malformed, at: offset, "an instruction has at least one byte")
      }
    case ".entry_size": entrySize = Int(try scanner.count("an entry size", atMost: 255))
    case ".jump_bytes": try readBytes { assembler, byte in assembler.jumpBytes.append(byte) }
    case ".padding": shape.padding = UInt8(try scanner.count("padding", atMost: 255))
    case ".count_sizes":
      shape.jumpCountMore = Int(try scanner.count("a size", atMost: 9)) - 1
      try scanner.expect(UInt8(ascii: ","))
      shape.codeSizeMore = Int(try scanner.count("a size", atMost: 9)) - 1
    default: throw Fault(.malformed, at: offset, "\(word) is no directive")
    }
  }

  private mutating func readJumps() throws(Fault) {
    repeat {
      let jump: Jump
      if scanner.accept(UInt8(ascii: "@")) {
        let offset = scanner.offset
        jump = .label(label(try scanner.word("a label"), offset))
      } else {
        jump = .place(UInt32(try scanner.count("a place or an @label", atMost: UInt64(UInt32.max))))
      }
      for _ in 0..<(try readTimes(Limits.jumpEntriesMax - jumps.count)) { jumps.append(jump) }
    } while scanner.accept(UInt8(ascii: ","))
  }

  /// Bytes with blanks between them; `5 * 3` stands for `5 5 5`.
  private mutating func readBytes(_ take: (inout TextAssembler, UInt8) -> Void) throws(Fault) {
    while scanner.peek() != nil {
      let byte = UInt8(try scanner.count("a byte", atMost: 255))
      let times = try readTimes(Limits.codeBytesMax - max(layout.size, jumpBytes.count))
      for _ in 0..<times { take(&self, byte) }
    }
  }

  private mutating func readTimes(_ limit: Int) throws(Fault) -> Int {
    let isMany = scanner.accept(UInt8(ascii: "*"))
    _ = scanner.peek()
    let offset = scanner.offset
    let times = isMany ? try scanner.count("a count", atMost: 1 << 32) : 1
    guard times <= UInt64(max(0, limit)) else {
      throw Fault(.limitExceeded, at: offset, "there is room for \(max(0, limit)) more")
    }
    return Int(times)
  }
}

/// Instructions.
extension TextAssembler {
  private static let names = [String: Instruction](
    uniqueKeysWithValues: Instruction.allCases.map { ($0.name, $0) })

  private mutating func readInstruction(_ name: String, _ offset: Int) throws(Fault) {
    guard let instruction = Self.names[name] else {
      throw Fault(.malformed, at: offset, "\(name) is no instruction")
    }
    guard let opcode = instruction.opcode(in: profile) else {
      throw Fault(.unsupported, at: offset, "\(profile) has no instruction \(name)")
    }
    var operands = TextOperands()
    var target: CodeLayout.Target?
    let pattern = TextSyntax.pattern(instruction).utf8
    var isSum = false
    for part in pattern {
      defer { isSum = part == UInt8(ascii: "+") }
      switch part {
      case UInt8(ascii: "A"): operands.a = try readRegister()
      case UInt8(ascii: "B"): operands.b = try readRegister()
      case UInt8(ascii: "D"): operands.d = try readRegister()
      case UInt8(ascii: "X"):
        (operands.x, operands.xSize) = try readImmediate(instruction, first: true, isSum)
      case UInt8(ascii: "Y"):
        (operands.y, operands.ySize) = try readImmediate(instruction, first: false, isSum)
      case UInt8(ascii: "T"): target = try readTarget()
      case UInt8(ascii: "+"): break
      default: try scanner.expect(part)
      }
    }
    layout.begin()
    let start = layout.place
    layout.append(operands, opcode, instruction.form)
    guard var target else { return }
    target.start = start
    target.place = layout.place
    layout.append(target)
  }

  private mutating func readRegister() throws(Fault) -> UInt8 {
    let what = "a register"
    _ = scanner.peek()
    let offset = scanner.offset
    let name = try scanner.word(what)
    if let index = TextSyntax.registerNames.firstIndex(of: name) { return UInt8(index) }
    if name.utf8.first == UInt8(ascii: "r"), let number = UInt8(name.dropFirst()), number <= 12 {
      return number
    }
    throw Fault(.malformed, at: offset, "\(name) is no register: they are r0 to r12")
  }

  /// A number and how many bytes it takes when that is given. The number in a sum has its sign in front, and
  /// may not be there at all.
  private mutating func readImmediate(_ instruction: Instruction, first: Bool, _ isSum: Bool) throws(Fault)
    -> (UInt64, Int?)
  {
    var isNegative = false
    if isSum, !scanner.accept(UInt8(ascii: "+")) {
      isNegative = scanner.accept(UInt8(ascii: "-"))
      if !isNegative { return (0, nil) }
    }
    _ = scanner.peek()
    let offset = scanner.offset
    let number = try scanner.number()
    isNegative = isNegative != number.isNegative
    guard !isNegative || number.value <= 1 << 63 else {
      throw Fault(.malformed, at: offset, "the number has more than 64 bits")
    }
    var value = isNegative ? 0 &- number.value : number.value
    if instruction == .loadImm64 { return (value, nil) }
    if value >> 31 == 1, TextSyntax.isUnsigned(instruction, first: first) { value |= 0xffff_ffff << 32 }
    let least = TextOperands.least(value)
    guard least <= 4 else {
      throw Fault(
        .malformed, at: offset, "the number does not fit in 32 bits with a sign (load_imm_64 takes 64)")
    }
    let size = try readSize()
    guard let size, size < least else { return (value, size) }
    throw Fault(.malformed, at: offset, "the number takes \(least) bytes")
  }

  private mutating func readSize() throws(Fault) -> Int? {
    guard scanner.accept(UInt8(ascii: "/")) else { return nil }
    return Int(try scanner.count("a size", atMost: 4))
  }

  private mutating func readTarget() throws(Fault) -> CodeLayout.Target {
    _ = scanner.peek()
    var target = CodeLayout.Target(
      start: 0, place: 0, label: -1, absolute: 0, isFixed: false, size: 0, offset: scanner.offset)
    if scanner.accept(UInt8(ascii: "@")) {
      let offset = scanner.offset
      target.label = label(try scanner.word("a label"), offset)
    } else {
      let number = try scanner.number("a place or an @label")
      guard number.value < 1 << 33 else {
        throw Fault(.malformed, at: target.offset, "no target is that far away")
      }
      target.absolute = number.isNegative ? -Int64(number.value) : Int64(number.value)
    }
    if let size = try readSize() {
      target.isFixed = true
      target.size = size
    }
    return target
  }
}
