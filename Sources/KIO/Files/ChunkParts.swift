import Bytes
import Machine

/// A chunk in pieces: what files and texts say of it, and all there is to it.
struct ChunkParts {
  /// Bytes in a row that are of one line.
  struct Run: Equatable {
    var count: Int
    var line: Int
  }

  var code: [UInt8] = []
  var runs: [Run] = []
  var constants: [CodeImage.Constant] = []

  init() {}

  init(_ chunk: Chunk) {
    code = chunk.code
    constants = chunk.constants
    let starts = chunk.lines.runs
    for (index, run) in starts.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1].start : code.count
      runs.append(Run(count: end - run.start, line: Int(run.line)))
    }
  }

  mutating func append(_ byte: UInt8, line: Int) {
    code.append(byte)
    if let last = runs.last, last.line == line {
      runs[runs.count - 1].count += 1
    } else {
      runs.append(Run(count: 1, line: line))
    }
  }

  func chunk() throws(Failure) -> Chunk {
    let chunk = Chunk()
    for constant in constants { _ = try chunk.add(constant) }
    var offset = 0
    for run in runs {
      for _ in 0..<run.count {
        try chunk.write(code[offset], line: run.line)
        offset += 1
      }
    }
    return chunk
  }
}

/// Two constants with the same key are one and the same: to the bit, unlike numbers that are equal.
enum ConstantKey: Hashable {
  case `nil`
  case bool(Bool)
  case number(UInt64)
  case text([UInt8])

  init(_ constant: CodeImage.Constant) {
    switch constant {
    case .nil: self = .nil
    case .bool(let value): self = .bool(value)
    case .number(let value): self = .number(value.bitPattern)
    case .text(let bytes): self = .text(bytes)
    }
  }
}

extension Failure {
  /// Of bytes or a text that are no chunk; the note says where.
  init(_ fault: Fault) { self.init(.compileError, Trap(.badFormat, fault.note)) }
}
