import Bytes

/// A file in a zip.
struct ZipFile: Equatable, Sendable {
  /// With folders, parted by `/`.
  var path: String
  var bytes: [UInt8]
}

/// Numbers of the zip format (APPNOTE 4.3).
enum ZipLayout {
  static let local: UInt32 = 0x0403_4b50
  static let localSize = 30
  static let central: UInt32 = 0x0201_4b50
  static let centralSize = 46
  static let end: UInt32 = 0x0605_4b50
  static let endSize = 22
  static let stored: UInt16 = 0
  static let deflated: UInt16 = 8
  /// Sizes and checksum stand behind the bytes.
  static let describedBehind: UInt16 = 1 << 3
  static let isUTF8: UInt16 = 1 << 11
  /// Encryption, patches, encrypted directories.
  static let unreadable: UInt16 = 1 << 0 | 1 << 5 | 1 << 6 | 1 << 13
  /// A plain file that everybody may read and its owner write, made by a system where that means something.
  static let madeBy: UInt16 = 3 << 8 | 20
  static let needed: UInt16 = 20
  static let attributes: UInt32 = 0o100644 << 16
  /// The first day that the format knows, 1980-01-01.
  static let date: UInt16 = 1 << 5 | 1
}

extension [ZipFile] {
  /// All files of a zip, in the order of its directory. Folders are left out.
  init(zip bytes: [UInt8], unpackedSizeMax: Int = Limits.unpackedSizeMax) throws(Fault) {
    var reader = try ZipReader(bytes, unpackedSizeMax)
    self = try reader.files()
  }
}

/// Believes the directory at the end, and holds everything else against it.
private struct ZipReader {
  private let bytes: [UInt8]
  private let checksum = CRC32()
  private var directory: ByteReader
  private let directoryStart: Int
  private let directoryEnd: Int
  private let count: Int
  private let unpackedSizeMax: Int
  private var unpackedLeft: Int
  /// Where bytes of files stand that were read.
  private var used: [Range<Int>] = []
  private var known: Set<[UInt8]> = []

  private struct Entry {
    let place: Int
    let path: [UInt8]
    let flags: UInt16
    let method: UInt16
    let sum: UInt32
    let packedSize: Int
    let size: Int
    let offset: Int
    /// Of the system that made it, if that has any.
    let mode: UInt32
  }

  init(_ bytes: [UInt8], _ unpackedSizeMax: Int) throws(Fault) {
    self.unpackedSizeMax = unpackedSizeMax
    unpackedLeft = unpackedSizeMax
    guard bytes.count <= Limits.packSizeMax else {
      let words = "a pack of \(bytes.count) bytes; at most \(Limits.packSizeMax) are allowed"
      throw Fault(.limitExceeded, at: 0, words)
    }
    self.bytes = bytes
    let place = try Self.end(bytes)
    var end = ByteReader(bytes, at: place + 4)
    let disks = (try end.read(UInt16.self), try end.read(UInt16.self))
    let counts = (try end.read(UInt16.self), try end.read(UInt16.self))
    let (size, start) = (try end.read(UInt32.self), try end.read(UInt32.self))
    guard counts.1 != .max, size != .max, start != .max else {
      throw Fault(.unsupported, at: place, "a zip of more than 4 GiB or 65,534 files")
    }
    guard disks == (0, 0), counts.0 == counts.1 else {
      throw Fault(.unsupported, at: place, "a zip in parts")
    }
    guard Int(start) + Int(size) == place else {
      throw Fault(.malformed, at: place, "the directory of the zip is not where it says")
    }
    guard Int(counts.0) <= Limits.packFilesMax else {
      let words = "\(counts.0) files in a pack; at most \(Limits.packFilesMax) are allowed"
      throw Fault(.limitExceeded, at: place, words)
    }
    count = Int(counts.0)
    directoryStart = Int(start)
    directoryEnd = place
    directory = ByteReader(bytes, at: directoryStart)
  }

  /// The last record that reaches to the end with its comment.
  private static func end(_ bytes: [UInt8]) throws(Fault) -> Int {
    let last = bytes.count - ZipLayout.endSize
    for place in stride(from: last, through: max(0, last - Int(UInt16.max)), by: -1)
    where bytes[place] == 0x50 {
      var reader = ByteReader(bytes, at: place)
      guard try reader.read(UInt32.self) == ZipLayout.end else { continue }
      try reader.seek(to: place + ZipLayout.endSize - 2)
      if Int(try reader.read(UInt16.self)) == reader.remaining { return place }
    }
    throw Fault(.malformed, at: max(0, last), "no zip: it has no directory at its end")
  }

  mutating func files() throws(Fault) -> [ZipFile] {
    var files: [ZipFile] = []
    for _ in 0..<count {
      let entry = try entry()
      guard let contents = try contents(entry) else { continue }
      files.append(ZipFile(path: String(decoding: entry.path, as: UTF8.self), bytes: contents))
    }
    guard directory.offset == directoryEnd else {
      throw Fault(.malformed, at: directory.offset, "the directory of the zip has more than its files")
    }
    try disjoint()
    return files
  }

  private mutating func entry() throws(Fault) -> Entry {
    let place = directory.offset
    guard try directory.read(UInt32.self) == ZipLayout.central else {
      throw Fault(.malformed, at: place, "no entry of the zip's directory")
    }
    let madeBy = try directory.read(UInt16.self)
    _ = try directory.read(UInt16.self)
    let (flags, method) = (try directory.read(UInt16.self), try directory.read(UInt16.self))
    _ = try directory.read(UInt32.self)
    let sum = try directory.read(UInt32.self)
    let (packedSize, size) = (try directory.read(UInt32.self), try directory.read(UInt32.self))
    let (pathSize, extraSize) = (try directory.read(UInt16.self), try directory.read(UInt16.self))
    let (commentSize, disk) = (try directory.read(UInt16.self), try directory.read(UInt16.self))
    _ = try directory.read(UInt16.self)
    let attributes = try directory.read(UInt32.self)
    let offset = try directory.read(UInt32.self)
    let path = Array(try directory.readSlice(Int(pathSize)))
    _ = try directory.readSlice(Int(extraSize) + Int(commentSize))
    guard packedSize != .max, size != .max, offset != .max, disk == 0 else {
      throw Fault(.unsupported, at: place, "a file of more than 4 GiB or of another part of the zip")
    }
    return Entry(
      place: place, path: path, flags: flags, method: method, sum: sum, packedSize: Int(packedSize),
      size: Int(size), offset: Int(offset), mode: madeBy >> 8 == 3 ? attributes >> 16 : 0)
  }

  // MARK: what an entry says

  /// Nil of folders.
  private mutating func contents(_ entry: Entry) throws(Fault) -> [UInt8]? {
    var path = entry.path
    let isFolder = path.last == UInt8(ascii: "/")
    if isFolder { path.removeLast() }
    if let objection = PackPath.objection(path) { throw Fault(.malformed, at: entry.place, objection) }
    let name = String(decoding: path, as: UTF8.self)
    guard known.insert(path).inserted else {
      throw Fault(.malformed, at: entry.place, "\(name) is there twice")
    }
    // What is neither a plain file nor a folder may lead elsewhere.
    let kind = entry.mode & 0o170000
    guard kind == 0 || kind == (isFolder ? 0o040000 : 0o100000) else {
      throw Fault(.unsupported, at: entry.place, "\(name) is a link or a device")
    }
    guard entry.flags & ZipLayout.unreadable == 0 else {
      throw Fault(.unsupported, at: entry.place, "\(name) is encrypted or a patch")
    }
    let range = try range(entry, name)
    guard entry.size <= unpackedLeft else {
      let words = "the files have more than \(unpackedSizeMax) bytes together"
      throw Fault(.limitExceeded, at: entry.place, words)
    }
    unpackedLeft -= entry.size
    let contents = try unpacked(entry, range, name)
    guard checksum(contents) == entry.sum else {
      throw Fault(.differs, at: entry.place, "\(name) is damaged: its checksum is another")
    }
    guard isFolder else { return contents }
    guard contents.isEmpty else {
      throw Fault(.malformed, at: entry.place, "the folder \(name) has bytes of its own")
    }
    return nil
  }

  /// Where its bytes are: behind a header that says the same.
  private mutating func range(_ entry: Entry, _ name: String) throws(Fault) -> Range<Int> {
    guard entry.offset + ZipLayout.localSize <= directoryStart else {
      throw Fault(.truncated, at: entry.place, "\(name) is not before the directory")
    }
    var header = ByteReader(bytes, at: entry.offset)
    let differs = Fault(.differs, at: entry.offset, "the directory says something else of \(name)")
    guard try header.read(UInt32.self) == ZipLayout.local else { throw differs }
    _ = try header.read(UInt16.self)
    let (flags, method) = (try header.read(UInt16.self), try header.read(UInt16.self))
    guard flags == entry.flags, method == entry.method else { throw differs }
    _ = try header.read(UInt32.self)
    let sum = try header.read(UInt32.self)
    let (packedSize, size) = (try header.read(UInt32.self), try header.read(UInt32.self))
    let isBehind = flags & ZipLayout.describedBehind != 0
    let isSame = sum == entry.sum && Int(packedSize) == entry.packedSize && Int(size) == entry.size
    guard isSame || isBehind && (sum, packedSize, size) == (0, 0, 0) else { throw differs }
    let (pathSize, extraSize) = (try header.read(UInt16.self), try header.read(UInt16.self))
    guard Array(try header.readSlice(Int(pathSize))) == entry.path else { throw differs }
    _ = try header.readSlice(Int(extraSize))
    guard header.offset <= directoryStart, entry.packedSize <= directoryStart - header.offset else {
      throw Fault(.truncated, at: entry.place, "\(name) is not before the directory")
    }
    let range = header.offset..<header.offset + entry.packedSize
    used.append(entry.offset..<range.upperBound)
    return range
  }

  private func unpacked(_ entry: Entry, _ range: Range<Int>, _ name: String) throws(Fault) -> [UInt8] {
    switch entry.method {
    case ZipLayout.stored:
      guard entry.size == range.count else {
        throw Fault(.malformed, at: entry.place, "\(name) has two sizes")
      }
      return Array(bytes[range])
    case ZipLayout.deflated:
      do throws(Fault) {
        return try Inflate.bytes(bytes, range, size: entry.size)
      } catch { throw Fault(error.code, at: error.offset, "\(name): \(error.note)") }
    default:
      throw Fault(.unsupported, at: entry.place, "\(name) is packed by method \(entry.method)")
    }
  }

  /// Files that share bytes are how a small zip becomes endless.
  private func disjoint() throws(Fault) {
    let sorted = used.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    for (one, other) in zip(sorted, sorted.dropFirst()) where other.lowerBound < one.upperBound {
      throw Fault(.malformed, at: other.lowerBound, "files of the zip overlap")
    }
  }
}
