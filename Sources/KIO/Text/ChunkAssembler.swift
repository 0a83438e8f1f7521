import Bytes
import Machine

/// Makes a chunk of text. docs/formats/kio-text.md says what it looks like.
struct ChunkAssembler {
  private var scanner: ChunkScanner
  private var parts = ChunkParts()
  private var line = 0
  /// The first constant that is one and the same.
  private var known: [ConstantKey: Int] = [:]
  private var labels: [String: Int] = [:]
  private var jumps: [Jump] = []

  /// A jump that has to be put in.
  private struct Jump {
    /// Of its operand in the code.
    let place: Int
    let label: String
    let isBackwards: Bool
    /// Where it stands in the text.
    let offset: Int
  }

  /// No text is longer than that.
  static let textBytesMax = 1 << 30

  private init(_ text: [UInt8]) { scanner = ChunkScanner(text) }

  static func assemble(_ text: [UInt8]) throws(Fault) -> ChunkParts {
    guard text.count <= textBytesMax else {
      throw Fault(.limitExceeded, at: 0, "the text has more than \(textBytesMax) bytes")
    }
    var assembler = ChunkAssembler(text)
    do throws(Fault) {
      while !assembler.scanner.isAtEnd { try assembler.readLine() }
      for jump in assembler.jumps { try assembler.put(jump) }
    } catch { throw error.located(in: text) }
    return assembler.parts
  }

  private mutating func readLine() throws(Fault) {
    while !scanner.isAtLineEnd() {
      let start = scanner.offset
      guard let word = scanner.word() else {
        throw scanner.fault("here is \(scanner.shown) where an instruction should be")
      }
      if scanner.next == UInt8(ascii: ":") {
        _ = scanner.skip(UInt8(ascii: ":"))
        guard labels[word] == nil else { throw scanner.fault("the label \(word) is there twice", at: start) }
        labels[word] = parts.code.count
        continue
      }
      if word.hasPrefix(".") {
        try readDirective(word, start)
      } else {
        try readInstruction(word, start)
      }
      break
    }
    try scanner.endLine()
  }

  private mutating func readDirective(_ word: String, _ start: Int) throws(Fault) {
    switch word {
    case ".line": line = try scanner.integer(in: 0...Int(Int32.max), "a line")
    case ".constant": try append(try literal())
    case ".byte":
      repeat {
        parts.append(UInt8(try scanner.integer(in: 0...255, "a byte")), line: line)
      } while !scanner.isAtLineEnd()
    default: throw scanner.fault("\(word) is no directive", at: start)
    }
  }

  private mutating func readInstruction(_ word: String, _ start: Int) throws(Fault) {
    guard let instruction = TextInstruction.named(word) else {
      throw scanner.fault("\(word) is no instruction", at: start)
    }
    parts.append(instruction.opcode, line: line)
    switch instruction.operand {
    case .none: break
    case .number: parts.append(UInt8(try scanner.integer(in: 0...255, "a number")), line: line)
    case .constant, .name: try readConstant(isName: instruction.operand == .name)
    case .forwards, .backwards: try readTarget(isBackwards: instruction.operand == .backwards)
    }
  }
}

/// Constants.
extension ChunkAssembler {
  private mutating func readConstant(isName: Bool) throws(Fault) {
    if scanner.skip(UInt8(ascii: "#")) {
      parts.append(UInt8(try scanner.integer(in: 0...255, "the number of a constant")), line: line)
      return
    }
    _ = scanner.isAtLineEnd()
    let start = scanner.offset
    let constant = isName ? CodeImage.Constant.text(try name()) : try literal()
    if known[ConstantKey(constant)] == nil { try append(constant) }
    guard let index = known[ConstantKey(constant)], index <= 255 else {
      throw Fault(.limitExceeded, at: start, "instructions reach only the first 256 constants")
    }
    parts.append(UInt8(index), line: line)
  }

  private mutating func append(_ constant: CodeImage.Constant) throws(Fault) {
    let key = ConstantKey(constant)
    if known[key] == nil { known[key] = parts.constants.count }
    parts.constants.append(constant)
  }

  private mutating func name() throws(Fault) -> [UInt8] {
    if scanner.next == UInt8(ascii: "\"") { return try scanner.string() }
    guard let word = scanner.word() else { throw scanner.fault("a name is missing") }
    return Array(word.utf8)
  }

  private mutating func literal() throws(Fault) -> CodeImage.Constant {
    guard !scanner.isAtLineEnd() else { throw scanner.fault("a constant is missing") }
    if scanner.next == UInt8(ascii: "\"") { return .text(try scanner.string()) }
    let start = scanner.offset
    guard let word = scanner.word() else { return .number(try scanner.number()) }
    switch word {
    case "nil": return .nil
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "inf": return .number(.infinity)
    case "nan": return .number(.nan)
    case "bits": return .number(Double(bitPattern: try scanner.bits()))
    default: throw scanner.fault("\(word) is no constant; strings have quotes", at: start)
    }
  }
}

/// Jumps.
extension ChunkAssembler {
  private mutating func readTarget(isBackwards: Bool) throws(Fault) {
    _ = scanner.isAtLineEnd()
    let start = scanner.offset
    guard scanner.skip(UInt8(ascii: "@")) else {
      let distance = try scanner.integer(in: 0...0xffff, "a distance, or a label with @,")
      parts.append(UInt8(distance >> 8), line: line)
      parts.append(UInt8(distance & 0xff), line: line)
      return
    }
    guard let label = scanner.word() else { throw scanner.fault("a label is missing") }
    jumps.append(Jump(place: parts.code.count, label: label, isBackwards: isBackwards, offset: start))
    parts.append(0, line: line)
    parts.append(0, line: line)
  }

  private mutating func put(_ jump: Jump) throws(Fault) {
    guard let target = labels[jump.label] else {
      throw Fault(.malformed, at: jump.offset, "there is no label \(jump.label)")
    }
    let from = jump.place + 2
    let distance = jump.isBackwards ? from - target : target - from
    guard distance >= 0 else {
      let advice = jump.isBackwards ? "is ahead: loop goes back" : "is behind: only loop goes back"
      throw Fault(.malformed, at: jump.offset, "the label \(jump.label) \(advice)")
    }
    guard distance <= 0xffff else {
      throw Fault(.limitExceeded, at: jump.offset, "the label \(jump.label) is more than 65535 bytes away")
    }
    parts.code[jump.place] = UInt8(distance >> 8)
    parts.code[jump.place + 1] = UInt8(distance & 0xff)
  }
}

extension Chunk {
  /// The chunk that a text describes; it is not verified.
  public static func assembled(_ text: [UInt8]) throws(Failure) -> Chunk {
    let parts: ChunkParts
    do throws(Fault) { parts = try ChunkAssembler.assemble(text) } catch { throw Failure(error) }
    return try parts.chunk()
  }
}
