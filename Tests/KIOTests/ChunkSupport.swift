import KIO
import Machine

/// Writes chunks in tests.
enum Item {
  case op(Opcode)
  case with(Opcode, Int)
  case number(Double)
  case text(String)
  /// An instruction that names a constant string.
  case name(Opcode, String)
  case jump(Opcode, String)
  case label(String)
}

struct ChunkWriter {
  let chunk = Chunk()
  var line = 1
  private var labels: [String: Int] = [:]
  private var bytes: [UInt8] = []
  private var lines: [Int] = []
  private var jumps: [(at: Int, opcode: Opcode, label: String)] = []

  init() {}

  mutating func add(_ item: Item) throws {
    switch item {
    case .op(let opcode): put(opcode.rawValue)
    case .with(let opcode, let operand): put(opcode.rawValue, UInt8(operand))
    case .number(let value): put(Opcode.constant.rawValue, UInt8(try index(of: .number(value))))
    case .text(let text): put(Opcode.constant.rawValue, UInt8(try chunk.add(text: Array(text.utf8))))
    case .name(let opcode, let text): put(opcode.rawValue, UInt8(try chunk.add(text: Array(text.utf8))))
    case .jump(let opcode, let label):
      jumps.append((bytes.count, opcode, label))
      put(opcode.rawValue, 0, 0)
    case .label(let label): labels[label] = bytes.count
    }
  }

  /// The chunk with all jumps resolved.
  mutating func finish() throws -> Chunk {
    for jump in jumps {
      let target = labels[jump.label] ?? -1
      let distance = jump.opcode == .loop ? jump.at + 3 - target : target - jump.at - 3
      bytes[jump.at + 1] = UInt8(truncatingIfNeeded: distance >> 8)
      bytes[jump.at + 2] = UInt8(truncatingIfNeeded: distance)
    }
    for (byte, line) in zip(bytes, lines) { try chunk.write(byte, line: line) }
    return chunk
  }

  private func index(of constant: CodeImage.Constant) throws -> Int {
    try chunk.constants.firstIndex(of: constant) ?? chunk.add(constant)
  }

  private mutating func put(_ new: UInt8...) {
    bytes += new
    for _ in new { lines.append(line) }
    line += 1
  }
}

func chunk(_ items: Item...) throws -> Chunk { try chunk(items) }

func chunk(_ items: [Item]) throws -> Chunk {
  var writer = ChunkWriter()
  for item in items { try writer.add(item) }
  return try writer.finish()
}

/// A chunk of these bytes, and constants that are numbers but for the last, a string.
func chunk(bytes: [UInt8], constants: Int = 0) throws -> Chunk {
  let chunk = Chunk()
  for number in 0..<max(constants - 1, 0) { try chunk.add(.number(Double(number))) }
  if constants > 0 { try chunk.add(text: Array("name".utf8)) }
  for byte in bytes { try chunk.write(byte, line: 0) }
  return chunk
}
