import Bytes
import CShims

/// Names from the loader's cache (/etc/ld.so.cache). It is a file like any other: every number is checked.
enum LoaderCache {
  static let path = "/etc/ld.so.cache"
  static let bytesMax = 16 << 20
  static let entriesMax = 200_000

  static func names(startingWith start: String) -> [String] {
    guard let file = LibraryFile(path), file.size <= bytesMax else { return [] }
    let found = try? names(startingWith: start, in: file.prefix(file.size))
    return found ?? []
  }

  private static let oldMagic = Array("ld.so-1.7.0".utf8)
  private static let magic = Array("glibc-ld.so.cache1.1".utf8)

  #if arch(arm64)
    private static let machine: UInt32 = 0x0a00
  #else
    private static let machine: UInt32 = 0x0300
  #endif

  /// Newest version first.
  static func names(startingWith start: String, in bytes: [UInt8]) throws(Fault) -> [String] {
    var reader = ByteReader(bytes)
    var base = 0
    if bytes.starts(with: oldMagic) {
      try reader.seek(to: 12)
      base = roundedUp(16 + 12 * (try reader.readCount(limit: entriesMax)), to: 8)
      try reader.seek(to: base)
    }
    guard try reader.readSlice(magic.count).elementsEqual(magic) else {
      throw Fault(.unsupported, at: base, "another kind of cache")
    }
    let count = try reader.readCount(limit: entriesMax)
    let wanted = Array(start.utf8)
    var names: [String] = []
    for index in 0..<count where names.count < LibrarySearch.candidatesMax {
      try reader.seek(to: base + 48 + index * 24)
      let flags = try reader.read(UInt32.self)
      let key = base + Int(try reader.read(UInt32.self))
      guard flags & 0xff00 == machine, key < bytes.count, bytes[key...].starts(with: wanted) else { continue }
      names.append(String(decoding: bytes[key...].prefix(256).prefix { $0 != 0 }, as: UTF8.self))
    }
    return LibraryVersions.newestFirst(names)
  }
}
