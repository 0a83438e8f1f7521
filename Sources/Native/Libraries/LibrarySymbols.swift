import Bytes
import Schema

/// What a library's file says of itself: exported names, and its schema table. The file is read, not run.
struct LibrarySymbols {
  static let sectionsMax = 65_536
  static let symbolBytesMax = 24 << 20
  static let nameBytesMax = 32 << 20
  static let alikeMax = 3

  private struct Section {
    let name: Int
    let type: Int
    let offset: Int
    let size: Int
    let link: Int
  }

  private let file: LibraryFile
  private let sections: [Section]
  private let namesIndex: Int

  private init(_ path: String) throws(Fault) {
    guard let file = LibraryFile(path) else { throw Fault(.notFound, at: 0, "there is no file \(path)") }
    self.file = file
    var header = ByteReader(try file.read(64, at: 0))
    guard header.bytes.starts(with: [0x7f, 0x45, 0x4c, 0x46, 2, 1]) else {
      throw Fault(.unsupported, at: 0, "no 64-bit little-endian ELF file")
    }
    try header.seek(to: 0x28)
    let start = Int(clamping: try header.read(UInt64.self))
    try header.seek(to: 0x3a)
    let entry = Int(try header.read(UInt16.self))
    let count = Int(try header.read(UInt16.self))
    namesIndex = Int(try header.read(UInt16.self))
    guard entry == 64, count > 0, namesIndex < count else {
      throw Fault(.unsupported, at: 0x3a, "the file has no sections")
    }
    var reader = ByteReader(try file.read(count * 64, at: start))
    var sections: [Section] = []
    for index in 0..<count {
      try reader.seek(to: index * 64)
      sections.append(try Self.section(&reader))
    }
    self.sections = sections
  }

  private static func section(_ reader: inout ByteReader) throws(Fault) -> Section {
    let name = Int(try reader.read(UInt32.self))
    let type = Int(try reader.read(UInt32.self))
    _ = try reader.readSlice(16)
    let offset = Int(clamping: try reader.read(UInt64.self))
    let size = Int(clamping: try reader.read(UInt64.self))
    let link = Int(try reader.read(UInt32.self))
    return Section(name: name, type: type, offset: offset, size: size, link: link)
  }

  private func bytes(_ section: Section, limit: Int) throws(Fault) -> [UInt8] {
    guard section.size <= limit, section.type != 8 else {
      throw Fault(.limitExceeded, at: section.offset, "a section has more than \(limit) bytes")
    }
    return try file.read(section.size, at: section.offset)
  }

  // MARK: The schema table

  static func table(in path: String) -> [UInt8] {
    let found = try? LibrarySymbols(path).table()
    return found ?? []
  }

  private func table() throws(Fault) -> [UInt8] {
    let names = try bytes(sections[namesIndex], limit: Self.nameBytesMax)
    let wanted = Array(".abi_schema".utf8) + [0]
    for section in sections where section.name < names.count && names[section.name...].starts(with: wanted) {
      let bytes = try bytes(section, limit: Library.tableBytesMax)
      return bytes.starts(with: SchemaTable.magic) ? bytes : []
    }
    return []
  }

  // MARK: Exported names

  /// Exported names that are spelled like `name`, best first.
  static func alike(_ name: String, in path: String) -> [String] {
    let found = try? LibrarySymbols(path).alike(Array(name.utf8))
    return found ?? []
  }

  private func alike(_ name: [UInt8]) throws(Fault) -> [String] {
    guard let symbols = sections.first(where: { $0.type == 11 }), symbols.link < sections.count else {
      return []
    }
    let entries = try bytes(symbols, limit: Self.symbolBytesMax)
    let names = try bytes(sections[symbols.link], limit: Self.nameBytesMax)
    var best: [(distance: Int, name: String)] = []
    var reader = ByteReader(entries)
    for index in 0..<entries.count / 24 {
      try reader.seek(to: index * 24)
      let start = Int(try reader.read(UInt32.self))
      let info = try reader.read(UInt8.self)
      let section = Int(entries[index * 24 + 6]) | Int(entries[index * 24 + 7]) << 8
      guard info >> 4 != 0, section != 0, start > 0, start < names.count else { continue }
      let length = names[start...].prefix(256).prefix { $0 != 0 }.count
      let candidate = names[start..<start + length]
      guard let distance = Self.distance(name, candidate) else { continue }
      let text = String(decoding: candidate, as: UTF8.self)
      guard !best.contains(where: { $0.name == text }) else { continue }
      best.append((distance, text))
      best.sort { ($0.distance, $0.name) < ($1.distance, $1.name) }
      if best.count > Self.alikeMax { best.removeLast() }
    }
    return best.map { $0.name }
  }

  /// Letters to add, drop or change (case counts nothing), or nil when that is more than a third of the name.
  static func distance(_ name: [UInt8], _ other: ArraySlice<UInt8>) -> Int? {
    let most = max(1, name.count / 3)
    guard abs(name.count - other.count) <= most, name.count <= 255 else { return nil }
    var row = Array(0...other.count)
    for (line, byte) in name.enumerated() {
      var (corner, least) = (row[0], line + 1)
      row[0] = line + 1
      for (column, otherByte) in other.enumerated() {
        let changed = corner + (lowered(byte) == lowered(otherByte) ? 0 : 1)
        corner = row[column + 1]
        row[column + 1] = min(changed, corner + 1, row[column] + 1)
        least = min(least, row[column + 1])
      }
      if least > most { return nil }
    }
    return row[other.count] <= most ? row[other.count] : nil
  }

  private static func lowered(_ byte: UInt8) -> UInt8 {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
  }
}
