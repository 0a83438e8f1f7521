import Bytes

extension [ZipFile] {
  /// A zip, the same of the same files in whatever order: sorted, without a time, each packed if that makes
  /// it smaller.
  func zip() throws(Fault) -> [UInt8] {
    let sorted = sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    guard sorted.count <= Limits.packFilesMax else {
      let words = "\(sorted.count) files in a pack; at most \(Limits.packFilesMax) are allowed"
      throw Fault(.limitExceeded, at: 0, words)
    }
    for (one, other) in Swift.zip(sorted, sorted.dropFirst()) where one.path.isSame(other.path) {
      throw Fault(.invalidArgument, at: 0, "\(one.path) is there twice")
    }
    var left = Limits.unpackedSizeMax
    var writer = ZipWriter()
    for file in sorted {
      left -= file.bytes.count
      guard left >= 0 else {
        let words = "the files have more than \(Limits.unpackedSizeMax) bytes together"
        throw Fault(.limitExceeded, at: 0, words)
      }
      try writer.add(file)
    }
    return try writer.finished(sorted.count)
  }
}

private struct ZipWriter {
  private let checksum = CRC32()
  private var out = ByteWriter()
  private var directory = ByteWriter()

  mutating func add(_ file: ZipFile) throws(Fault) {
    let path = Array(file.path.utf8)
    if let objection = PackPath.objection(path) { throw Fault(.invalidArgument, at: 0, objection) }
    // Nothing becomes less than two bytes.
    let packed = file.bytes.count > 2 ? Deflate.bytes(file.bytes) : file.bytes
    let isPacked = packed.count < file.bytes.count
    let contents = isPacked ? packed : file.bytes
    var facts = ByteWriter()
    facts.write(ZipLayout.needed)
    facts.write(path.allSatisfy { $0 < 0x80 } ? UInt16(0) : ZipLayout.isUTF8)
    facts.write(isPacked ? ZipLayout.deflated : ZipLayout.stored)
    facts.write(UInt16(0))
    facts.write(ZipLayout.date)
    facts.write(checksum(file.bytes))
    // Sizes are bounded by what all files may have together.
    facts.write(UInt32(contents.count))
    facts.write(UInt32(file.bytes.count))
    facts.write(UInt16(path.count))
    facts.write(UInt16(0))
    let offset = UInt32(out.bytes.count)
    out.write(ZipLayout.local)
    out.write(facts.bytes)
    out.write(path)
    out.write(contents)
    directory.write(ZipLayout.central)
    directory.write(ZipLayout.madeBy)
    directory.write(facts.bytes)
    directory.write([UInt8](repeating: 0, count: 6))
    directory.write(ZipLayout.attributes)
    directory.write(offset)
    directory.write(path)
  }

  func finished(_ count: Int) throws(Fault) -> [UInt8] {
    var all = out
    all.write(directory.bytes)
    all.write(ZipLayout.end)
    all.write(UInt32(0))
    all.write(UInt16(count))
    all.write(UInt16(count))
    all.write(UInt32(directory.bytes.count))
    all.write(UInt32(out.bytes.count))
    all.write(UInt16(0))
    guard all.bytes.count <= Limits.packSizeMax else {
      let words = "a pack of \(all.bytes.count) bytes; at most \(Limits.packSizeMax) are allowed"
      throw Fault(.limitExceeded, at: 0, words)
    }
    return all.bytes
  }
}
