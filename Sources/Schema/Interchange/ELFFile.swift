public import Bytes

/// As much of an ELF file as it takes to find a section by name. Every number in it may be a lie.
public struct ELFFile {
  private let bytes: [UInt8]
  private let isWide: Bool
  private let headersAt: Int
  private let headerSize: Int
  private let count: Int
  private let namesIndex: Int

  private struct Section {
    let name: Int
    let type: UInt32
    let flags: UInt64
    let place: Range<Int>
    let size: Int
    let link: Int
  }

  /// A type that takes no place in the file, and a flag that says its bytes are packed.
  private static let noBits: UInt32 = 8
  private static let compressed: UInt64 = 0x800
  private static let extendedIndex = 0xffff

  public init(_ bytes: [UInt8]) throws(Fault) {
    try Self.checkKind(bytes)
    self.bytes = bytes
    isWide = bytes[4] == 2
    var reader = ByteReader(bytes)
    try reader.seek(to: isWide ? 0x28 : 0x20)
    headersAt = try Self.word(&reader, isWide)
    try reader.seek(to: isWide ? 0x3a : 0x2e)
    headerSize = Int(try reader.read(UInt16.self))
    let shortCount = Int(try reader.read(UInt16.self))
    let shortIndex = Int(try reader.read(UInt16.self))
    guard headersAt != 0 else { throw Fault(.notFound, at: 0, "the file has no sections") }
    guard headerSize >= (isWide ? 64 : 40) else {
      throw Fault(.malformed, at: isWide ? 0x3a : 0x2e, "section headers are too small")
    }
    // More than 65,279 sections: the numbers stand in the first header.
    let first = try Self.section(0, of: bytes, isWide, headersAt, headerSize)
    count = shortCount == 0 ? first.size : shortCount
    namesIndex = shortIndex == Self.extendedIndex ? first.link : shortIndex
    guard count <= (bytes.count - headersAt) / headerSize, namesIndex < count else {
      throw Fault(.truncated, at: headersAt, "section headers lie outside the file")
    }
  }

  /// Says in words what other files there are.
  private static func checkKind(_ bytes: [UInt8]) throws(Fault) {
    let start = Array(bytes.prefix(8))
    let machO: [[UInt8]] = [
      [0xfe, 0xed, 0xfa, 0xce], [0xfe, 0xed, 0xfa, 0xcf], [0xce, 0xfa, 0xed, 0xfe], [0xcf, 0xfa, 0xed, 0xfe],
      [0xca, 0xfe, 0xba, 0xbe],
    ]
    if machO.contains(where: { start.starts(with: $0) }) {
      throw Fault(.unsupported, at: 0, "this is a Mach-O file; schemas are read from ELF files only")
    }
    if start.starts(with: Array("MZ".utf8)) {
      throw Fault(.unsupported, at: 0, "this is a Windows file; schemas are read from ELF files only")
    }
    if start.starts(with: Array("!<arch>\n".utf8)) {
      throw Fault(.unsupported, at: 0, "this is a static archive; schemas are read from shared libraries")
    }
    guard start.starts(with: [0x7f, 0x45, 0x4c, 0x46]) else {
      throw Fault(.malformed, at: 0, "this is not an ELF file")
    }
    guard bytes.count >= 52 else { throw Fault(.truncated, at: bytes.count, "the ELF header ends early") }
    guard bytes[4] == 1 || bytes[4] == 2 else { throw Fault(.malformed, at: 4, "neither 32 nor 64 bits") }
    guard bytes[5] == 1 else { throw Fault(.unsupported, at: 5, "only little-endian files are read") }
  }

  /// A size or an offset; what does not fit an `Int` cannot lie inside a file.
  private static func word(_ reader: inout ByteReader, _ isWide: Bool) throws(Fault) -> Int {
    guard isWide else { return Int(try reader.read(UInt32.self)) }
    let start = reader.offset
    guard let value = Int(exactly: try reader.read(UInt64.self)) else {
      throw Fault(.malformed, at: start, "an offset lies outside the file")
    }
    return value
  }

  private static func section(
    _ index: Int, of bytes: [UInt8], _ isWide: Bool, _ headersAt: Int, _ headerSize: Int
  ) throws(Fault) -> Section {
    var reader = ByteReader(bytes)
    let (skip, overflow) = headerSize.multipliedReportingOverflow(by: index)
    let (start, tooFar) = headersAt.addingReportingOverflow(skip)
    guard !overflow, !tooFar else {
      throw Fault(.truncated, at: bytes.count, "a section header lies outside")
    }
    try reader.seek(to: start)
    let name = Int(try reader.read(UInt32.self))
    let type = try reader.read(UInt32.self)
    let flags = isWide ? try reader.read(UInt64.self) : UInt64(try reader.read(UInt32.self))
    _ = try reader.readSlice(isWide ? 8 : 4)
    let offset = try word(&reader, isWide)
    let size = try word(&reader, isWide)
    let link = Int(try reader.read(UInt32.self))
    let isInside = offset <= bytes.count && size <= bytes.count - min(offset, bytes.count)
    let place = isInside && type != noBits ? offset..<offset + size : 0..<0
    return Section(name: name, type: type, flags: flags, place: place, size: size, link: link)
  }

  /// Where the bytes of a section stand in the file.
  public func section(_ name: String) throws(Fault) -> Range<Int> {
    let names = try Self.section(namesIndex, of: bytes, isWide, headersAt, headerSize).place
    let wanted = Array(name.utf8) + [0]
    for index in 0..<count {
      let section = try Self.section(index, of: bytes, isWide, headersAt, headerSize)
      guard section.name < names.count,
        bytes[(names.lowerBound + section.name)..<names.upperBound].starts(with: wanted)
      else { continue }
      guard section.flags & Self.compressed == 0 else {
        throw Fault(.unsupported, at: headersAt + index * headerSize, "the section \(name) is compressed")
      }
      guard section.type != Self.noBits, section.place.count == section.size else {
        throw Fault(
          .truncated, at: headersAt + index * headerSize, "the section \(name) lies outside the file")
      }
      return section.place
    }
    throw Fault(.notFound, at: headersAt, "the file has no section \(name)")
  }
}
