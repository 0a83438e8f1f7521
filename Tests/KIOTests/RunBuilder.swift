import KIO
import Machine
import Testing

/// Writes chunks for tests: each instruction on a line of its own, 1 the first.
struct Code {
  let chunk = Chunk()
  private(set) var line = 0

  init(_ build: (inout Code) throws -> Void) rethrows { try build(&self) }

  mutating func op(_ opcode: Opcode, _ operands: Int...) throws {
    line += 1
    try chunk.write(opcode.rawValue, line: line)
    for operand in operands { try chunk.write(UInt8(operand), line: line) }
  }

  /// A jump by so many bytes.
  mutating func jump(_ opcode: Opcode, _ distance: Int) throws {
    try op(opcode, distance >> 8, distance & 255)
  }

  mutating func number(_ value: Double) throws { try op(.constant, chunk.add(.number(value))) }
  mutating func text(_ value: String) throws { try op(.constant, chunk.add(text: Array(value.utf8))) }
  mutating func global(_ opcode: Opcode, _ name: String) throws {
    try op(opcode, chunk.add(text: Array(name.utf8)))
  }
  mutating func call(_ name: String, _ count: Int) throws {
    try text(name)
    try op(.call, count)
  }
}
