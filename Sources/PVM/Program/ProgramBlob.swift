public import Bytes

/// The parts of a generic program: jump table, code, and a bit for each byte of code that begins an
/// instruction.
public struct ProgramBlob: Sendable {
  /// What several blobs of the same program may differ in; kept so that its text makes the same bytes again.
  public struct Shape: Equatable, Sendable {
    /// Bytes of a jump table entry.
    public var entrySize = 0
    /// Bytes behind the first of the two counts.
    public var jumpCountMore = 0
    public var codeSizeMore = 0
    /// The last byte of the mask, where its padding is not zero.
    public var padding: UInt8 = 0
    /// The jump table's bytes, where entries have more than 32 bits.
    public var wideEntries: [UInt8] = []

    public init() {}
  }

  /// The bytes that it was read from, and where the parts lie in them.
  let bytes: [UInt8]
  let codeRange: Range<Int>
  let maskRange: Range<Int>
  /// Entries of more than 32 bits are all ones: they lead nowhere.
  public let jumpTable: [UInt32]
  public let shape: Shape

  public var code: [UInt8] { Array(bytes[codeRange]) }
  public var mask: [UInt8] { Array(bytes[maskRange]) }

  /// Reads a blob that begins at `start` and ends with the bytes. `strict` refuses what the specification
  /// would write otherwise.
  public static func decode(_ bytes: [UInt8], at start: Int = 0, strict: Bool) throws(Fault) -> ProgramBlob {
    var reader = ByteReader(bytes, at: start)
    var shape = Shape()
    let jumps = try reader.readNatural(strict: strict)
    shape.jumpCountMore = reader.offset - start - 1
    guard jumps <= UInt64(Limits.jumpEntriesMax) else {
      throw Fault(.limitExceeded, at: start, "at most \(Limits.jumpEntriesMax) jump table entries")
    }
    shape.entrySize = Int(try reader.read(UInt8.self))
    let sizePlace = reader.offset
    let size = try reader.readNatural(strict: strict)
    shape.codeSizeMore = reader.offset - sizePlace - 1
    guard size <= UInt64(Limits.codeBytesMax) else {
      throw Fault(.limitExceeded, at: sizePlace, "at most \(Limits.codeBytesMax) bytes of code")
    }
    let table = reader.offset..<reader.offset + Int(jumps) * shape.entrySize
    let code = table.upperBound..<table.upperBound + Int(size)
    let mask = code.upperBound..<code.upperBound + (Int(size) + 7) / 8
    guard mask.upperBound <= bytes.count else {
      let missing = mask.upperBound - bytes.count
      throw Fault(.truncated, at: bytes.count, "\(missing) bytes of jump table, code or bitmask are missing")
    }
    guard mask.upperBound == bytes.count else {
      throw Fault(
        .malformed, at: mask.upperBound, "\(bytes.count - mask.upperBound) bytes follow the program")
    }
    if size & 7 != 0, bytes[mask.upperBound - 1] >> UInt8(size & 7) != 0 {
      if strict { throw Fault(.malformed, at: mask.upperBound - 1, "the bitmask is padded with ones") }
      shape.padding = bytes[mask.upperBound - 1] & (0xff << UInt8(size & 7))
    }
    let entries = self.entries(bytes, table, Int(jumps), shape.entrySize)
    if entries.wide { shape.wideEntries = Array(bytes[table]) }
    return ProgramBlob(
      bytes: bytes, codeRange: code, maskRange: mask, jumpTable: entries.table, shape: shape)
  }

  private static func entries(_ bytes: [UInt8], _ range: Range<Int>, _ count: Int, _ size: Int)
    -> (table: [UInt32], wide: Bool)
  {
    guard size > 0 else { return ([UInt32](repeating: 0, count: count), false) }
    var table: [UInt32] = []
    table.reserveCapacity(count)
    var wide = false
    var at = range.lowerBound
    for _ in 0..<count {
      var value: UInt32 = 0
      for index in 0..<min(4, size) { value |= UInt32(bytes[at + index]) << UInt32(8 * index) }
      if size > 4, bytes[at + 4..<at + size].contains(where: { $0 != 0 }) {
        value = .max
        wide = true
      }
      table.append(value)
      at += size
    }
    return (table, wide)
  }

  /// A blob of these parts. Without a shape everything is as short as can be; a mask's padding is cleared.
  public static func encode(code: [UInt8], mask: [UInt8], jumpTable: [UInt32], shape: Shape? = nil)
    throws(Fault) -> [UInt8]
  {
    let maskBytes = (code.count + 7) / 8
    guard code.count <= Limits.codeBytesMax else {
      throw Fault(.limitExceeded, at: 0, "at most \(Limits.codeBytesMax) bytes of code")
    }
    guard jumpTable.count <= Limits.jumpEntriesMax else {
      throw Fault(.limitExceeded, at: 0, "at most \(Limits.jumpEntriesMax) jump table entries")
    }
    guard mask.count >= maskBytes else {
      throw Fault(.truncated, at: mask.count, "the bitmask is shorter than the code")
    }
    let largest = jumpTable.max() ?? 0
    let size = shape?.entrySize ?? (32 - largest.leadingZeroBitCount + 7) / 8
    guard jumpTable.count * size + code.count + maskBytes + 24 <= Limits.programBytesMax else {
      throw Fault(.limitExceeded, at: 0, "a program has at most \(Limits.programBytesMax) bytes")
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(24 + jumpTable.count * size + code.count + maskBytes)
    write(UInt64(jumpTable.count), more: shape?.jumpCountMore, into: &bytes)
    bytes.append(UInt8(truncatingIfNeeded: size))
    write(UInt64(code.count), more: shape?.codeSizeMore, into: &bytes)
    if let wide = shape?.wideEntries, !wide.isEmpty {
      bytes.append(contentsOf: wide)
    } else {
      for entry in jumpTable {
        for index in 0..<size {
          bytes.append(index < 4 ? UInt8(truncatingIfNeeded: entry >> UInt32(8 * index)) : 0)
        }
      }
    }
    bytes.append(contentsOf: code)
    bytes.append(contentsOf: mask[0..<maskBytes])
    if code.count & 7 != 0 {
      bytes[bytes.count - 1] &= (1 << UInt8(code.count & 7)) - 1
      bytes[bytes.count - 1] |= (shape?.padding ?? 0) & (0xff << UInt8(code.count & 7))
    }
    return bytes
  }

  private static func write(_ value: UInt64, more: Int?, into bytes: inout [UInt8]) {
    let least = Natural.more(value)
    Natural.encode(value, more: max(least, more ?? 0), into: &bytes)
  }
}
