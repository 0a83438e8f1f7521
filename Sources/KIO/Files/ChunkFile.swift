import Bytes
import Machine

/// The bytes of a `.kio` file; docs/formats/kio-chunk.md has them one by one.
enum ChunkFile {
  static let magic: [UInt8] = [0x7f, 0x4b, 0x49, 0x4f]
  static let version: UInt16 = 1
  /// No file is longer than that: its counts have 32 bits.
  static let bytesMax = 1 << 30

  enum Kind: UInt8 { case number = 0, bool, `nil`, text }

  static func write(_ parts: ChunkParts) -> [UInt8] {
    var out = ByteWriter()
    out.write(magic)
    out.write(version)
    out.write(UInt16(0))
    out.write(UInt32(parts.code.count))
    out.write(UInt32(parts.runs.count))
    out.write(UInt32(parts.constants.count))
    out.write(parts.code)
    for run in parts.runs {
      out.write(UInt32(run.count))
      out.write(Int32(clamping: run.line))
    }
    for constant in parts.constants { write(constant, to: &out) }
    return out.bytes
  }

  private static func write(_ constant: CodeImage.Constant, to out: inout ByteWriter) {
    switch constant {
    case .number(let value):
      out.write(Kind.number.rawValue)
      out.write(value.bitPattern)
    case .bool(let value):
      out.write(Kind.bool.rawValue)
      out.write(UInt8(value ? 1 : 0))
    case .nil:
      out.write(Kind.nil.rawValue)
    case .text(let bytes):
      out.write(Kind.text.rawValue)
      out.write(UInt32(bytes.count))
      out.write(bytes)
    }
  }

  static func read(_ bytes: [UInt8]) throws(Fault) -> ChunkParts {
    guard bytes.count <= bytesMax else {
      throw Fault(.limitExceeded, at: 0, "the file has more than \(bytesMax) bytes")
    }
    var reader = ByteReader(bytes)
    guard bytes.starts(with: magic) else { throw Fault(.malformed, at: 0, "this is no KIO chunk") }
    try reader.seek(to: magic.count)
    let version = try reader.read(UInt16.self)
    guard version == Self.version else {
      throw Fault(
        .unsupported, at: 4, "the file has version \(version), and this library knows \(Self.version)")
    }
    guard try reader.read(UInt16.self) == 0 else {
      throw Fault(.malformed, at: 6, "reserved bytes are not 0")
    }
    // Nothing is allocated before it is known that there are as many bytes.
    let codeCount = try count(&reader, of: "code", least: 1)
    let runCount = try count(&reader, of: "lines", least: 8)
    let constantCount = try count(&reader, of: "constants", least: 1)
    var parts = ChunkParts()
    parts.code = Array(try reader.readSlice(codeCount))
    parts.runs = try readRuns(&reader, runCount, codeCount)
    parts.constants.reserveCapacity(constantCount)
    for _ in 0..<constantCount { parts.constants.append(try readConstant(&reader)) }
    guard reader.remaining == 0 else {
      throw Fault(.malformed, at: reader.offset, "\(reader.remaining) bytes are behind the end")
    }
    return parts
  }

  private static func count(
    _ reader: inout ByteReader, of what: String, least: Int
  ) throws(Fault) -> Int {
    let start = reader.offset
    let count = Int(try reader.read(UInt32.self))
    guard count <= reader.remaining / least else {
      throw Fault(.truncated, at: start, "the file is too short for its \(what)")
    }
    return count
  }

  private static func readRuns(
    _ reader: inout ByteReader, _ count: Int, _ codeCount: Int
  ) throws(Fault) -> [ChunkParts.Run] {
    var runs: [ChunkParts.Run] = []
    runs.reserveCapacity(count)
    var covered = 0
    for _ in 0..<count {
      let start = reader.offset
      let run = ChunkParts.Run(
        count: Int(try reader.read(UInt32.self)), line: Int(Int32(bitPattern: try reader.read(UInt32.self))))
      covered += run.count
      guard run.count > 0, covered <= codeCount else {
        throw Fault(.malformed, at: start, "a line has no bytes, or more than there are")
      }
      // One chunk has one file.
      guard run.line >= 0, run.line != runs.last?.line else {
        throw Fault(.malformed, at: start + 4, "a line is negative, or the one before again")
      }
      runs.append(run)
    }
    guard covered == codeCount else {
      throw Fault(.malformed, at: reader.offset, "\(codeCount - covered) bytes of code have no line")
    }
    return runs
  }

  private static func readConstant(_ reader: inout ByteReader) throws(Fault) -> CodeImage.Constant {
    let start = reader.offset
    let kind = try reader.read(UInt8.self)
    switch Kind(rawValue: kind) {
    case .number: return .number(Double(bitPattern: try reader.read(UInt64.self)))
    case .nil: return .nil
    case .text: return .text(Array(try reader.readSlice(Int(try reader.read(UInt32.self)))))
    case .bool:
      let value = try reader.read(UInt8.self)
      guard value <= 1 else { throw Fault(.malformed, at: start + 1, "a boolean is neither 0 nor 1") }
      return .bool(value == 1)
    case nil: throw Fault(.malformed, at: start, "there is no kind \(kind) of constants")
    }
  }
}

extension Chunk {
  /// The bytes of a `.kio` file.
  public func saved() -> [UInt8] { ChunkFile.write(ChunkParts(self)) }

  /// The chunk in the bytes of a `.kio` file. It is what was saved, not code that was verified.
  public static func loaded(_ bytes: [UInt8]) throws(Failure) -> Chunk {
    let parts: ChunkParts
    do throws(Fault) { parts = try ChunkFile.read(bytes) } catch {
      throw Failure(Fault(error.code, at: error.offset, "byte \(error.offset): \(error.note)"))
    }
    return try parts.chunk()
  }
}
