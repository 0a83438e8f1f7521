import Machine

/// Text of a chunk, of which `ChunkAssembler` makes the same chunk again.
struct ChunkDisassembler {
  private let parts: ChunkParts
  private let keys: [ConstantKey]
  /// The first constant of each that is one and the same.
  private let firsts: [ConstantKey: Int]
  /// Where jumps lead: an instruction, or the end of the code.
  private var targets: Set<Int> = []
  /// Where instructions begin, and the end.
  private var starts: Set<Int> = []
  private var out: [UInt8] = []

  private init(_ parts: ChunkParts) {
    self.parts = parts
    keys = parts.constants.map { ConstantKey($0) }
    var firsts: [ConstantKey: Int] = [:]
    for (index, key) in keys.enumerated() where firsts[key] == nil { firsts[key] = index }
    self.firsts = firsts
  }

  static func text(_ parts: ChunkParts) -> [UInt8] {
    var text = ChunkDisassembler(parts)
    text.findTargets()
    let (made, reached) = text.constantsInPlace()
    if made < reached { text.writeConstants(from: 0) }
    text.writeCode()
    if made >= reached { text.writeConstants(from: made) }
    return text.out
  }
}

/// What is known before the first line is written.
extension ChunkDisassembler {
  private struct Item {
    var instruction: TextInstruction
    var operand: Int
    var size: Int
  }

  /// The instruction at `offset`; nil when there is none that is all there.
  private func item(at offset: Int) -> Item? {
    guard let instruction = TextInstruction.of(parts.code[offset]) else { return nil }
    let size = 1 + instruction.operandSize
    guard offset + size <= parts.code.count else { return nil }
    var operand = 0
    for byte in parts.code[offset + 1..<offset + size] { operand = operand << 8 | Int(byte) }
    return Item(instruction: instruction, operand: operand, size: size)
  }

  private func target(of item: Item, at offset: Int) -> Int? {
    switch item.instruction.operand {
    case .forwards: offset + item.size + item.operand
    case .backwards: offset + item.size - item.operand
    case .none, .constant, .name, .number: nil
    }
  }

  private mutating func findTargets() {
    var (offset, led) = (0, [Int]())
    while offset < parts.code.count {
      starts.insert(offset)
      let item = item(at: offset)
      if let item, let target = target(of: item, at: offset) { led.append(target) }
      offset += item?.size ?? 1
    }
    starts.insert(offset)
    targets = Set(led.filter { starts.contains($0) })
  }

  /// How many constants the instructions make in the right order when each is written where it is used, and
  /// how many they have to make.
  private func constantsInPlace() -> (made: Int, reached: Int) {
    var (offset, made, reached, line) = (0, 0, 0, LineCursor(parts.runs))
    while offset < parts.code.count {
      let item = item(at: offset)
      if let item, isLiteral(item), line.isOne(for: item.size, at: offset) {
        if item.operand == made, made == reached { made += 1 }
        reached = max(reached, item.operand + 1)
      }
      offset += item?.size ?? 1
    }
    return (made, reached)
  }

  /// Whether an operand can be written as the constant itself.
  private func isLiteral(_ item: Item) -> Bool {
    let operand = item.instruction.operand
    guard operand == .constant || operand == .name, item.operand < keys.count else { return false }
    if operand == .name, case .text = keys[item.operand] {} else if operand == .name { return false }
    return firsts[keys[item.operand]] == item.operand
  }
}

/// Lines of a code, asked for from front to back.
private struct LineCursor {
  private let runs: [ChunkParts.Run]
  private var index = 0
  /// Where the run at `index` ends.
  private var end: Int

  init(_ runs: [ChunkParts.Run]) {
    self.runs = runs
    end = runs.first?.count ?? 0
  }

  private mutating func move(to offset: Int) {
    while offset >= end, index + 1 < runs.count {
      index += 1
      end += runs[index].count
    }
  }

  mutating func line(at offset: Int) -> Int {
    move(to: offset)
    return runs[index].line
  }

  /// Whether so many bytes are of one line.
  mutating func isOne(for count: Int, at offset: Int) -> Bool {
    move(to: offset)
    return offset + count <= end
  }
}

/// Lines of text.
extension ChunkDisassembler {
  private mutating func writeConstants(from index: Int) {
    for constant in parts.constants[index...] {
      text(".constant ")
      write(constant)
      text("\n")
    }
  }

  private mutating func writeCode() {
    var (offset, now, line) = (0, 0, LineCursor(parts.runs))
    while offset < parts.code.count {
      writeLine(line.line(at: offset), &now)
      if targets.contains(offset) { text("at_\(offset):\n") }
      let item = item(at: offset)
      let size = item?.size ?? 1
      if let item, line.isOne(for: size, at: offset) {
        writeInstruction(item, at: offset)
      } else {
        for place in offset..<offset + size {
          writeLine(line.line(at: place), &now)
          let start = out.count
          text("    .byte 0x" + hex(UInt64(parts.code[place]), 2))
          comment(
            start, place == offset && item != nil ? "\(place): \(item?.instruction.name ?? "")" : "\(place)")
        }
      }
      offset += size
    }
    if targets.contains(offset) { text("at_\(offset):\n") }
  }

  private mutating func writeLine(_ line: Int, _ now: inout Int) {
    guard line != now else { return }
    now = line
    text(".line \(line)\n")
  }

  private mutating func writeInstruction(_ item: Item, at offset: Int) {
    let start = out.count
    text("    " + item.instruction.name)
    var more = ""
    switch item.instruction.operand {
    case .none: break
    case .number: text(" \(item.operand)")
    case .constant, .name:
      text(" ")
      if isLiteral(item) {
        writeOperand(item)
      } else {
        text("#\(item.operand)")
        more = item.operand < keys.count ? ": the constant again, or no name" : ": there is no such constant"
      }
    case .forwards, .backwards:
      let target = target(of: item, at: offset) ?? 0
      if starts.contains(target) {
        text(" @at_\(target)")
      } else {
        text(" \(item.operand)")
        more = ": leads to \(target), where no instruction begins"
      }
    }
    comment(start, "\(offset)\(more)")
  }

  /// A constant where it is used; names need no quotes when they look like names.
  private mutating func writeOperand(_ item: Item) {
    let constant = parts.constants[item.operand]
    if item.instruction.operand == .name, case .text(let name) = constant, isWord(name) {
      out.append(contentsOf: name)
    } else {
      write(constant)
    }
  }

  private func isWord(_ name: [UInt8]) -> Bool {
    guard let first = name.first, ChunkScanner.isLetter(first) else { return false }
    return name.allSatisfy { ChunkScanner.isLetter($0) || ChunkScanner.isDigit($0) }
  }

  /// Ends a line with a comment at a fixed column.
  private mutating func comment(_ start: Int, _ words: String) {
    repeat { text(" ") } while out.count - start < 36
    text("; \(words)\n")
  }
}

/// Pieces of text.
extension ChunkDisassembler {
  private mutating func text(_ string: String) { out.append(contentsOf: string.utf8) }

  private func hex(_ value: UInt64, _ count: Int) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: count - digits.utf8.count) + digits
  }

  private mutating func write(_ constant: CodeImage.Constant) {
    switch constant {
    case .nil: text("nil")
    case .bool(let value): text(value ? "true" : "false")
    case .text(let bytes): write(bytes)
    case .number(let value):
      if value.bitPattern == Double.nan.bitPattern {
        text("nan")
      } else if value.isNaN {
        text("bits 0x" + hex(value.bitPattern, 16))
      } else {
        // The shortest decimal that is this number and no other.
        let digits = "\(value)"
        text(digits.hasSuffix(".0") ? String(digits.dropLast(2)) : digits)
      }
    }
  }

  /// Letters stay what they are; what does not show, or would change how the line shows, is escaped.
  private mutating func write(_ bytes: [UInt8]) {
    text("\"")
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let size = Self.letter(bytes, index)
      switch byte {
      case UInt8(ascii: "\""): text("\\\"")
      case UInt8(ascii: "\\"): text("\\\\")
      case UInt8(ascii: "\n"): text("\\n")
      case UInt8(ascii: "\t"): text("\\t")
      case UInt8(ascii: "\r"): text("\\r")
      case _ where size == 0: text("\\x" + hex(UInt64(byte), 2))
      default: out.append(contentsOf: bytes[index..<index + size])
      }
      index += max(size, 1)
    }
    text("\"")
  }

  /// How many bytes the letter at `index` has; 0 when there is none that shows.
  private static func letter(_ bytes: [UInt8], _ index: Int) -> Int {
    let first = bytes[index]
    if first < 0x80 { return first >= 0x20 && first != 0x7f ? 1 : 0 }
    let size = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2
    guard first >= 0xc2, first <= 0xf4, index + size <= bytes.count else { return 0 }
    var value = UInt32(first) & (0x7f >> UInt32(size))
    for byte in bytes[index + 1..<index + size] {
      guard byte & 0xc0 == 0x80 else { return 0 }
      value = value << 6 | UInt32(byte & 0x3f)
    }
    let least: [UInt32] = [0x80, 0x800, 0x1_0000]
    guard value >= least[size - 2], value <= 0x10_ffff, !(0xd800...0xdfff).contains(value) else { return 0 }
    // Controls, ends of lines, and marks that turn the direction.
    let hidden: [ClosedRange<UInt32>] = [0x80...0x9f, 0x200b...0x200f, 0x2028...0x202e, 0x2066...0x2069]
    return hidden.contains { $0.contains(value) } || value == 0xfeff ? 0 : size
  }
}

extension Chunk {
  /// Text that `assembled` makes this chunk of, and that people can read.
  public func disassembly() -> [UInt8] { ChunkDisassembler.text(ChunkParts(self)) }
}
