public import Bytes

/// Text of a program, of which `TextAssembler` makes the same bytes again.
public struct Disassembler {
  private let program: Program
  private let range: Range<UInt32>
  /// Whether targets say how many bytes they take.
  private let isExplicit: Bool
  /// A bit for each place that a target or an entry of the jump table means, and where an instruction begins.
  private var meant: [UInt64]
  private var out: [UInt8] = []

  /// The text of the code in `from..<to`; of everything, jump table and all, when that is the whole code.
  public static func text(_ program: Program, _ from: UInt32 = 0, _ to: UInt32 = .max) throws(Fault) -> String
  {
    let end = min(to, program.count)
    let range = min(from, end)..<end
    var text = Disassembler(program, range, isExplicit: false)
    try text.write()
    // How far a target is and how many bytes that takes depend on each other. The assembler takes the fewest
    // that are consistent; a program may be written with others.
    if range.count == Int(program.count), !text.makesTheSame() {
      text = Disassembler(program, range, isExplicit: true)
      try text.write()
    }
    return String(decoding: text.out, as: UTF8.self)
  }

  private init(_ program: Program, _ range: Range<UInt32>, isExplicit: Bool) {
    self.program = program
    self.range = range
    self.isExplicit = isExplicit
    meant = [UInt64](repeating: 0, count: (Int(program.count) + 63) / 64)
  }

  private func makesTheSame() -> Bool {
    (try? TextAssembler.assemble(out, program.profile)) == program.blob()
  }

  private mutating func write() throws(Fault) {
    if range.count == Int(program.count) { writeHeader() }
    var pc = range.lowerBound
    while pc < range.upperBound {
      let end = itemEnd(pc)
      if program.decoder.isMarked(pc) { mean(target(of: program.decoder.decode(pc))) }
      pc = end
    }
    pc = range.lowerBound
    while pc < range.upperBound {
      guard out.count <= Limits.textBytesMax else {
        throw Fault(.limitExceeded, at: Int(pc), "the text has more than \(Limits.textBytesMax) bytes")
      }
      let end = itemEnd(pc)
      writeItem(pc, end)
      pc = end
    }
  }

  /// Where the instruction or the piece of data at `pc` ends.
  private func itemEnd(_ pc: UInt32) -> UInt32 {
    let decoder = program.decoder
    if decoder.isMarked(pc) { return min(pc + 1 + decoder.skip(pc), program.count) }
    var end = pc + 1
    while end < min(program.count, pc + 4096), !decoder.isMarked(end) { end += 1 }
    return end
  }

  private func target(of decoded: Decoded) -> UInt64? { decoded.form.hasTarget ? decoded.y : nil }

  private mutating func mean(_ place: UInt64?) {
    guard let place, hasLabel(place) else { return }
    meant[Int(place >> 6)] |= 1 << (place & 63)
  }

  /// Places within the range at which an instruction begins.
  private func hasLabel(_ place: UInt64) -> Bool {
    place >= UInt64(range.lowerBound) && place < UInt64(range.upperBound)
      && program.decoder.isMarked(UInt32(place))
  }
}

/// What stands in front of the code.
extension Disassembler {
  private mutating func writeHeader() {
    let largest = program.jumpTable.max() ?? 0
    if let shape = program.shape {
      if shape.entrySize != (39 - largest.leadingZeroBitCount) / 8 || !shape.wideEntries.isEmpty {
        line(".entry_size \(shape.entrySize)")
      }
      let more = (Natural.more(UInt64(program.jumpTable.count)), Natural.more(UInt64(program.count)))
      if shape.jumpCountMore != more.0 || shape.codeSizeMore != more.1 {
        line(".count_sizes \(shape.jumpCountMore + 1), \(shape.codeSizeMore + 1)")
      }
      if shape.padding != 0 { line(".padding \(shape.padding)") }
      if !shape.wideEntries.isEmpty {
        writeBytes(".jump_bytes", shape.wideEntries)
        return
      }
    }
    writeJumps()
  }

  private mutating func writeJumps() {
    var index = 0
    let table = program.jumpTable
    while index < table.count {
      text(".jump ")
      for column in 0..<8 where index < table.count {
        if column > 0 { text(", ") }
        var end = index + 1
        while end < table.count, table[end] == table[index] { end += 1 }
        mean(UInt64(table[index]))
        place(UInt64(table[index]))
        if end - index > 4 {
          text(" * \(end - index)")
          index = end
        } else {
          index += 1
        }
      }
      text("\n")
    }
  }
}

/// The code.
extension Disassembler {
  private mutating func writeItem(_ pc: UInt32, _ end: UInt32) {
    let decoder = program.decoder
    guard decoder.isMarked(pc) else { return writeBytes("  .data", bytes(pc, end)) }
    if program.isBlock(UInt64(pc)) || meant[Int(pc >> 6)] >> UInt64(pc & 63) & 1 != 0 {
      label(UInt64(pc))
      text(":\n")
    }
    text("  ")
    let bytes = bytes(pc, end)
    let decoded = decoder.decode(pc)
    if decoder.instruction(at: pc) == nil {
      text(".instruction")
      for byte in bytes { text(" \(byte)") }
    } else if let operands = operands(of: decoded, bytes, pc) {
      writeInstruction(decoded.instruction, operands)
    } else {
      text(".instruction")
      for byte in bytes { text(" \(byte)") }
      text("  // ")
      writeInstruction(
        decoded.instruction,
        TextOperands(a: decoded.a, b: decoded.b, d: decoded.d, x: decoded.x, y: decoded.y))
    }
    text("\n")
  }

  private func bytes(_ pc: UInt32, _ end: UInt32) -> [UInt8] {
    // Both lie within the code.
    (pc..<end).map { unsafe program.decoder.code[Int($0)] }
  }

  /// The operands that make exactly these bytes; nil when none do.
  private func operands(of decoded: Decoded, _ bytes: [UInt8], _ pc: UInt32) -> TextOperands? {
    var operands = TextOperands(a: decoded.a, b: decoded.b, d: decoded.d, x: decoded.x, y: decoded.y)
    var header = 1
    switch decoded.form {
    case .none, .i, .o: break
    case .ri, .rri, .rro, .rr: header = 2
    case .rrr: header = 3
    case .r64: header = 10
    case .ii, .rii, .rio, .rrii:
      header = decoded.form == .rrii ? 3 : 2
      guard bytes.count >= header else { return nil }
      let field = decoded.form == .ii || decoded.form == .rrii ? bytes[header - 1] : bytes[1] >> 4
      let size = Int(min(4, field & 7))
      operands.xSize = size
      header += size
    }
    let last = bytes.count - header
    guard last >= 0, last <= 4 else { return nil }
    switch decoded.form {
    case .i, .ri, .rri: operands.xSize = last
    case .ii, .rii, .rrii, .o, .rio, .rro: operands.ySize = last
    case .none, .r64, .rr, .rrr: break
    }
    var made: [UInt8] = []
    operands.append(bytes[0], decoded.form, to: &made)
    if decoded.form.hasTarget { TextOperands.append(decoded.y &- UInt64(pc), last, to: &made) }
    guard made == bytes else { return nil }
    if operands.xSize == TextOperands.least(operands.x) { operands.xSize = nil }
    let second = decoded.form.hasTarget ? decoded.y &- UInt64(pc) : decoded.y
    if operands.ySize == TextOperands.least(second), !(isExplicit && decoded.form.hasTarget) {
      operands.ySize = nil
    }
    return operands
  }

  private mutating func writeInstruction(_ instruction: Instruction, _ operands: TextOperands) {
    text(instruction.name)
    var pattern = TextSyntax.pattern(instruction).utf8.makeIterator()
    var (part, isFirst) = (pattern.next(), true)
    while let now = part {
      if isFirst { text(" ") }
      isFirst = false
      part = pattern.next()
      switch now {
      case UInt8(ascii: "A"): text("r\(operands.a)")
      case UInt8(ascii: "B"): text("r\(operands.b)")
      case UInt8(ascii: "D"): text("r\(operands.d)")
      case UInt8(ascii: ","): text(", ")
      case UInt8(ascii: "T"):
        place(operands.y)
        size(operands.ySize)
      case UInt8(ascii: "X"): immediate(instruction, operands.x, operands.xSize, first: true)
      case UInt8(ascii: "Y"): immediate(instruction, operands.y, operands.ySize, first: false)
      case UInt8(ascii: "+"):
        let isX = part == UInt8(ascii: "X")
        offset(isX ? operands.x : operands.y, isX ? operands.xSize : operands.ySize)
        part = pattern.next()
      default: out.append(now)
      }
    }
  }
}

/// Pieces of text.
extension Disassembler {
  private mutating func text(_ string: String) { out.append(contentsOf: string.utf8) }

  private mutating func line(_ string: String) { text(string + "\n") }

  private mutating func label(_ place: UInt64) {
    text(program.isBlock(place) ? "block_\(place)" : "at_\(place)")
  }

  /// A target: its label, or its place when there is no instruction.
  private mutating func place(_ place: UInt64) {
    guard hasLabel(place) else { return text("\(Int64(bitPattern: place))") }
    text("@")
    label(place)
  }

  private mutating func immediate(_ instruction: Instruction, _ value: UInt64, _ bytes: Int?, first: Bool) {
    if instruction == .loadImm64 {
      number(value)
    } else if instruction.form == .ri && instruction != .loadImm || instruction.form == .ii && first {
      // An address.
      number(value & 0xffff_ffff)
    } else {
      signed(value)
    }
    size(bytes)
  }

  private mutating func offset(_ value: UInt64, _ bytes: Int?) {
    if value == 0, bytes == nil { return }
    let isNegative = Int64(bitPattern: value) < 0
    text(isNegative ? " - " : " + ")
    number(isNegative ? 0 &- value : value)
    size(bytes)
  }

  private mutating func signed(_ value: UInt64) {
    let isNegative = Int64(bitPattern: value) < 0
    if isNegative { text("-") }
    number(isNegative ? 0 &- value : value)
  }

  private mutating func number(_ value: UInt64) {
    text(value < 4096 ? "\(value)" : "0x" + String(value, radix: 16))
  }

  private mutating func size(_ bytes: Int?) {
    if let bytes { text("/\(bytes)") }
  }

  private mutating func writeBytes(_ directive: String, _ bytes: [UInt8]) {
    var index = 0
    while index < bytes.count {
      text(directive)
      for _ in 0..<16 where index < bytes.count {
        var end = index + 1
        while end < bytes.count, bytes[end] == bytes[index] { end += 1 }
        text(" \(bytes[index])")
        if end - index > 8 {
          text(" * \(end - index)")
          index = end
        } else {
          index += 1
        }
      }
      text("\n")
    }
  }
}
