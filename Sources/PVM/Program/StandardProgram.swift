public import Bytes

/// A standard program: a generic one, and what memory looks like when it starts.
public struct StandardProgram: Sendable {
  public var readOnly: [UInt8]
  public var readWrite: [UInt8]
  public var heapPages: Int
  public var stackSize: Int
  /// Where the generic program begins in the bytes that this was read from; it ends with them.
  let programStart: Int

  /// Reads all that stands before the generic program, which goes on to the end of the bytes.
  public static func decode(_ bytes: [UInt8], at start: Int = 0) throws(Fault) -> StandardProgram {
    StandardProgram(bytes, try Frame(bytes, at: start))
  }

  init(_ bytes: [UInt8], _ frame: Frame) {
    readOnly = Array(bytes[frame.readOnly])
    readWrite = Array(bytes[frame.readWrite])
    heapPages = frame.heapPages
    stackSize = frame.stackSize
    programStart = frame.programStart
  }

  /// Where the parts lie.
  struct Frame {
    let readOnly: Range<Int>
    let readWrite: Range<Int>
    let heapPages: Int
    let stackSize: Int
    let programStart: Int

    init(_ bytes: [UInt8], at start: Int) throws(Fault) {
      var reader = ByteReader(bytes, at: start)
      let readOnlySize = Int(try reader.readNumber(bytes: 3))
      let readWriteSize = Int(try reader.readNumber(bytes: 3))
      // All of these fit: with every size at its largest, the layout takes 0x14051000 bytes of 2^32.
      heapPages = Int(try reader.readNumber(bytes: 2))
      stackSize = Int(try reader.readNumber(bytes: 3))
      let readOnlyStart = reader.offset
      _ = try reader.readSlice(readOnlySize)
      readOnly = readOnlyStart..<reader.offset
      _ = try reader.readSlice(readWriteSize)
      readWrite = readOnly.upperBound..<reader.offset
      let place = reader.offset
      let size = Int(try reader.readNumber(bytes: 4))
      guard size <= reader.remaining else {
        throw Fault(
          .truncated, at: place, "the program should have \(size) bytes, \(reader.remaining) are there")
      }
      guard size == reader.remaining else {
        throw Fault(
          .malformed, at: reader.offset + size, "\(reader.remaining - size) bytes follow the program")
      }
      programStart = reader.offset
    }
  }

  /// The bytes of a standard program; with metadata in front of it when `metadata` is not nil.
  public static func encode(
    program: [UInt8], readOnly: [UInt8], readWrite: [UInt8], heapPages: Int, stackSize: Int,
    metadata: [UInt8]? = nil
  ) throws(Fault) -> [UInt8] {
    let most = 1 << 24
    guard readOnly.count < most, readWrite.count < most, stackSize >= 0, stackSize < most else {
      throw Fault(
        .limitExceeded, at: 0, "read-only data, read-write data and stack have less than 2^24 bytes each")
    }
    guard heapPages >= 0, heapPages < 1 << 16 else {
      throw Fault(.limitExceeded, at: 0, "a heap has less than 2^16 pages")
    }
    guard program.count <= Limits.programBytesMax, (metadata?.count ?? 0) <= Limits.programBytesMax else {
      throw Fault(.limitExceeded, at: 0, "a program has at most \(Limits.programBytesMax) bytes")
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(
      32 + (metadata?.count ?? 0) + readOnly.count + readWrite.count + program.count)
    if let metadata {
      Natural.encode(UInt64(metadata.count), into: &bytes)
      bytes.append(contentsOf: metadata)
    }
    write(readOnly.count, 3, into: &bytes)
    write(readWrite.count, 3, into: &bytes)
    write(heapPages, 2, into: &bytes)
    write(stackSize, 3, into: &bytes)
    bytes.append(contentsOf: readOnly)
    bytes.append(contentsOf: readWrite)
    write(program.count, 4, into: &bytes)
    bytes.append(contentsOf: program)
    return bytes
  }

  private static func write(_ value: Int, _ count: Int, into bytes: inout [UInt8]) {
    for index in 0..<count { bytes.append(UInt8(truncatingIfNeeded: value >> (8 * index))) }
  }
}
