import Bytes
import TestSupport
import Testing

@testable import Ion

/// Zip files, such that are meant well and others.
@Suite struct FilesZipTests {
  private let files = [
    ZipFile(path: "a.txt", bytes: Array("some text, some more text, and some more".utf8)),
    ZipFile(path: "folder/b", bytes: [1, 2, 3]), ZipFile(path: "folder/é", bytes: []),
  ]

  private func fault(_ zip: [UInt8]) -> Fault? {
    FilesSamples.fault { () throws(Fault) in _ = try [ZipFile](zip: zip) }
  }

  private func written(_ files: [ZipFile]) -> Fault? {
    FilesSamples.fault { () throws(Fault) in _ = try files.zip() }
  }

  @Test func `files come back sorted, the same of the same files in whatever order`() throws {
    let zip = try files.zip()
    #expect(try [ZipFile](zip: zip) == files)
    #expect(try Array(files.reversed()).zip() == zip)
    #expect(try [ZipFile](zip: [ZipFile]().zip()) == [])
  }

  @Test func `what stands in a zip is the same on every machine and day`() throws {
    let zip = try [ZipFile(path: "é", bytes: [65])].zip()
    #expect(
      zip
        == FilesSamples.hex(
          """
          504b0304 1400 0008 0000 0000 2100 8b9ed9d3 01000000 01000000 0200 0000 c3a9 41
          504b0102 1403 1400 0008 0000 0000 2100 8b9ed9d3 01000000 01000000 0200 0000 0000 0000 0000
          0000a481 00000000 c3a9
          504b0506 0000 0000 0100 0100 30000000 21000000 0000
          """))
  }

  @Test func `a zip that was made while it was sent is read, without its folders`() throws {
    let text = [String](repeating: "Abut lays it out, proves it. ", count: 20).joined()
    #expect(
      try [ZipFile](zip: FilesSamples.hex(Self.streamed)) == [
        ZipFile(
          path: "META-INF/MANIFEST.ion", bytes: Array("IonPack-Version: 1.0\nName: streamed\n".utf8)),
        ZipFile(path: "src/é.ion", bytes: Array(text.utf8)),
      ])
  }

  // MARK: names

  @Test func `names that lead elsewhere are refused, written and read`() throws {
    for (path, words) in [
      ("", "without a name"), ("/etc/passwd", "empty part"), ("../x", "leads out"),
      ("a/../../x", "leads out"),
      ("a/..", "leads out"), ("./a", "leads out"), ("a//b", "empty part"), ("a\\b", "backslash"),
      ("..\\x", "backslash"), ("C:x", "drive"), ("a\nb", "control"), ("a\u{0}", "control"),
      ("a\u{7f}", "control"),
      ("/", "empty part"),
    ] {
      #expect(written([ZipFile(path: path, bytes: [])])?.code == .invalidArgument, "\(path)")
      #expect(written([ZipFile(path: path, bytes: [])])?.note.contains(words) == true, "\(path)")
      let zip = ZipForge(path: path).zip
      #expect(fault(zip)?.code == .malformed, "\(path)")
    }
    #expect(written([ZipFile(path: "a/", bytes: [])])?.code == .invalidArgument)
    for path in ["...", "a/...b", ".hidden", "a b", "日本/🎈", "Main:x"] {
      #expect(try [ZipFile](zip: ZipForge(path: path).zip).map { $0.path } == [path])
    }
    var odd = ZipForge(path: "a")
    odd.path = [0xff]
    #expect(fault(odd.zip)?.note == "a name that is not UTF-8")
  }

  @Test func `names have so many bytes and not one more`() {
    let long = String(repeating: "n", count: Limits.nameSizeMax)
    #expect(written([ZipFile(path: long, bytes: [])]) == nil)
    #expect(written([ZipFile(path: long + "n", bytes: [])])?.code == .invalidArgument)
    #expect(fault(ZipForge(path: long).zip) == nil)
    #expect(fault(ZipForge(path: long + "n").zip)?.code == .malformed)
  }

  @Test func `a name is there once`() throws {
    #expect(written([files[0], files[0]])?.note == "a.txt is there twice")
    let (one, other) = (ZipForge(path: "a"), ZipForge(path: "a", bytes: [7]))
    #expect(fault(ZipForge.zip([one, other]))?.note == "a is there twice")
    #expect(fault(ZipForge.zip([ZipForge(path: "a"), ZipForge(path: "a/")]))?.note == "a is there twice")
    #expect(fault(ZipForge.zip([ZipForge(path: "a"), ZipForge(path: "a/b")])) == nil)
    // Those are two names for a machine.
    #expect(fault(ZipForge.zip([ZipForge(path: "é"), ZipForge(path: "e\u{301}")])) == nil)
  }

  // MARK: what entries say

  @Test func `links, devices, encrypted and foreign entries are refused`() {
    func changed(_ change: (inout ZipForge) -> Void) -> Fault? {
      var forge = ZipForge(path: "a", bytes: [65])
      change(&forge)
      return fault(forge.zip)
    }
    #expect(changed { _ in } == nil)
    for mode in [0o120777, 0o020666, 0o060666, 0o010644, 0o140644, 0o040755] as [UInt32] {
      #expect(changed { $0.attributes = mode << 16 }?.code == .unsupported)
      #expect(changed { ($0.attributes, $0.madeBy) = (mode << 16, 20) } == nil)
    }
    for mode in [0, 0o100755, 0o600] as [UInt32] { #expect(changed { $0.attributes = mode << 16 } == nil) }
    for bit in [0, 5, 6, 13] {
      #expect(changed { $0.flags = 1 << UInt16(bit) }?.note == "a is encrypted or a patch")
    }
    #expect(changed { ($0.method, $0.localMethod) = (12, 12) }?.note == "a is packed by method 12")
    #expect(changed { ($0.sum, $0.localSum) = (1, 1) }?.note == "a is damaged: its checksum is another")
    #expect(changed { ($0.size, $0.localSize) = (2, 2) }?.note == "a has two sizes")
    #expect(changed { ($0.packedSize, $0.localPackedSize) = (0, 0) }?.note == "a has two sizes")
    #expect(changed { ($0.packedSize, $0.localPackedSize) = (99, 99) }?.code == .truncated)
    #expect(changed { $0.offset = 90 }?.code == .truncated)
    #expect(changed { $0.offset = 1 }?.code == .differs)
    for field in 0..<3 {
      let fault = changed {
        if field == 0 { $0.size = .max } else if field == 1 { $0.packedSize = .max } else { $0.offset = .max }
      }
      #expect(fault?.code == .unsupported)
    }
    #expect(changed { $0.disk = 1 }?.code == .unsupported)
    let folder = changed { ($0.path, $0.localPath, $0.attributes) = ([97, 47], [97, 47], 0o040755 << 16) }
    #expect(folder?.note == "the folder a has bytes of its own")
  }

  @Test func `the directory and what stands before the bytes say the same`() {
    func changed(_ change: (inout ZipForge) -> Void) -> Fault? {
      var forge = ZipForge(path: "a", bytes: [65])
      change(&forge)
      return fault(forge.zip)
    }
    #expect(changed { $0.localPath = [98] }?.note == "the directory says something else of a")
    #expect(changed { $0.localPath = [97, 97] }?.code == .differs)
    #expect(changed { $0.localMethod = 8 }?.code == .differs)
    #expect(changed { $0.localFlags = 1 << 11 }?.code == .differs)
    #expect(changed { $0.localSum ^= 1 }?.code == .differs)
    #expect(changed { $0.localSize = 0 }?.code == .differs)
    // Unless they say that it stands behind.
    let behind: UInt16 = 1 << 3
    #expect(
      changed {
        ($0.flags, $0.localFlags, $0.localSum, $0.localSize, $0.localPackedSize) = (behind, behind, 0, 0, 0)
      } == nil)
    #expect(changed { ($0.flags, $0.localFlags, $0.localSum) = (behind, behind, 0) }?.code == .differs)
  }

  // MARK: bombs

  @Test func `files that share bytes are refused`() {
    var (one, other) = (ZipForge(path: "a", bytes: [65]), ZipForge(path: "a", bytes: [65]))
    other.offset = 0
    #expect(fault(ZipForge.zip([one, other])) != nil)
    // A file that lies within the bytes of another.
    let inner = ZipForge(path: "b", bytes: [66])
    one = ZipForge(path: "a", bytes: inner.local)
    other = inner
    other.isInDirectoryOnly = true
    other.offset = UInt32(one.local.count - inner.local.count)
    #expect(fault(ZipForge.zip([one, other]))?.note == "files of the zip overlap")
  }

  @Test func `what is unpacked is bounded before it is unpacked`() throws {
    let zip = try files.zip()
    let size = files.reduce(0) { $0 + $1.bytes.count }
    #expect(try [ZipFile](zip: zip, unpackedSizeMax: size) == files)
    let over = FilesSamples.fault { () throws(Fault) in
      _ = try [ZipFile](zip: zip, unpackedSizeMax: size - 1)
    }
    #expect(over?.note == "the files have more than \(size - 1) bytes together")
    #expect(over?.code == .limitExceeded)
    let most = UInt32(Limits.unpackedSizeMax)
    var large = ZipForge(path: "large")
    (large.size, large.localSize) = (most + 1, most + 1)
    (large.method, large.localMethod) = (8, 8)
    #expect(fault(large.zip)?.code == .limitExceeded)
    // A thousand to one: as much as the pack says, and no byte more.
    let bomb = Deflate.bytes([UInt8](repeating: 0, count: 1 << 20))
    var forge = ZipForge(path: "bomb", bytes: bomb)
    (forge.method, forge.localMethod) = (8, 8)
    (forge.size, forge.localSize) = (99, 99)
    #expect(fault(forge.zip)?.note == "bomb: more is unpacked than the 99 bytes that the pack says")
  }

  @Test func `a pack has so many files and not one more`() throws {
    let many = (0...Limits.packFilesMax).map { ZipFile(path: "\($0)", bytes: []) }
    #expect(written(many)?.code == .limitExceeded)
    let zip = try Array(many.dropLast()).zip()
    #expect(try [ZipFile](zip: zip).count == Limits.packFilesMax)
    #expect(fault(ZipForge.zip(many.map { ZipForge(path: $0.path) }))?.code == .limitExceeded)
  }

  // MARK: the end

  @Test func `the end of the directory is checked field by field`() throws {
    let zip = try files.zip()
    func changed(_ fromEnd: Int, _ byte: UInt8) -> Fault? {
      var bytes = zip
      bytes[zip.count - fromEnd] = byte
      return fault(bytes)
    }
    #expect(changed(22, 0)?.note == "no zip: it has no directory at its end")
    #expect(changed(18, 1)?.note == "a zip in parts")
    #expect(changed(16, 1)?.note == "a zip in parts")
    #expect(changed(14, 2)?.note == "a zip in parts")
    #expect(changed(10, 0)?.note == "the directory of the zip is not where it says")
    #expect(changed(6, 0)?.code == .malformed)
    #expect(changed(2, 1)?.code == .malformed)
    var fewer = zip
    (fewer[zip.count - 14], fewer[zip.count - 12]) = (2, 2)
    #expect(fault(fewer)?.note == "the directory of the zip has more than its files")
    var more = zip
    (more[zip.count - 14], more[zip.count - 12]) = (4, 4)
    #expect(fault(more)?.note == "no entry of the zip's directory")
    for (first, count) in [(14, 4), (10, 4), (6, 4)] {
      var zip64 = zip
      for place in 0..<count { zip64[zip.count - first + place] = 0xff }
      #expect(fault(zip64)?.code == .unsupported)
    }
    #expect(fault([])?.code == .malformed)
    #expect(fault([UInt8](repeating: 0x50, count: 100))?.code == .malformed)
  }

  @Test func `a comment at the end is no matter, bytes before the beginning or behind the end are`() throws {
    var zip = try files.zip()
    #expect(fault([0] + zip)?.code == .malformed)
    #expect(fault(zip + [0])?.code == .malformed)
    zip[zip.count - 2] = 3
    #expect(try [ZipFile](zip: zip + Array("abc".utf8)) == files)
    #expect(fault(zip + Array("ab".utf8))?.code == .malformed)
  }

  @Test func `a zip that is cut off is refused wherever that is`() throws {
    for zip in [try files.zip(), FilesSamples.hex(Self.streamed)] {
      for count in zip.indices { #expect(fault(Array(zip[..<count])) != nil, "\(count)") }
      for count in zip.indices.dropFirst() { #expect(fault(Array(zip[count...])) != nil, "\(count)") }
    }
  }

  @Test func `changed zips are read or refused`() throws {
    let seed = FuzzRandom.seed()
    var random = FuzzRandom(seed)
    let samples = [try files.zip(), FilesSamples.hex(Self.streamed)]
    var read = 0
    for turn in 0..<12_000 {
      let bytes = random.mutated(samples[turn % 2])
      do throws(Fault) {
        let found = try [ZipFile](zip: bytes)
        read += 1
        #expect(try [ZipFile](zip: found.zip()).count == found.count, "FUZZ_SEED=\(seed)")
      } catch {
        #expect(!error.note.isEmpty && (0...bytes.count).contains(error.offset), "FUZZ_SEED=\(seed)")
      }
    }
    #expect(read > 100, "FUZZ_SEED=\(seed)")
  }

  /// With sizes behind the bytes, a folder, and a comment.
  private static let streamed = """
    504b0304140008000800c2857c5d000000000000000000000000150000004d4554412d494e462f4d414e49464553542e
    696f6ef3cccf0b484cced60d4b2d2acecccfb35230d433e0f24bcc4db552282e294a053252b800504b070863f8373624
    00000024000000504b030414000800000000002100000000000000000000000000040000007372632f504b0708000000
    000000000000000000504b0304140008080800000021000000000000000000000000000a0000007372632fc3a92e696f
    6e734c2a2d51c849ac2c56c82c51c82f2dd1512828ca2f4b0571f5141c47254725094b0200504b0708567e862b240000
    0044020000504b01021403140008000800c2857c5d63f837362400000024000000150000000000000000000000800100
    0000004d4554412d494e462f4d414e49464553542e696f6e504b01021403140008000000000021000000000000000000
    000000000400000000000000000000008001670000007372632f504b0102140314000808080000002100567e862b2400
    0000440200000a00000000000000000000008001990000007372632fc3a92e696f6e504b05060000000003000300ad00
    0000f500000016006d616465207768696c65206974207761732073656e74
    """
}

/// An entry of a zip that says what one likes.
struct ZipForge {
  var path: [UInt8]
  var bytes: [UInt8]
  var madeBy: UInt16 = 3 << 8 | 20
  var flags: UInt16 = 0
  var method: UInt16 = 0
  var sum: UInt32
  var packedSize: UInt32
  var size: UInt32
  var disk: UInt16 = 0
  var attributes: UInt32 = 0o100644 << 16
  /// Nil: where it is.
  var offset: UInt32?
  var localPath: [UInt8]
  var localFlags: UInt16 = 0
  var localMethod: UInt16 = 0
  var localSum: UInt32
  var localPackedSize: UInt32
  var localSize: UInt32
  var isInDirectoryOnly = false

  private static let checksum = CRC32()

  init(path: String, bytes: [UInt8] = []) {
    (self.path, self.bytes) = (Array(path.utf8), bytes)
    if path.hasSuffix("/") { attributes = 0o040755 << 16 }
    sum = Self.checksum(bytes)
    (packedSize, size) = (UInt32(bytes.count), UInt32(bytes.count))
    localPath = self.path
    (localSum, localPackedSize, localSize) = (sum, packedSize, size)
  }

  var zip: [UInt8] { Self.zip([self]) }

  var local: [UInt8] {
    var out = ByteWriter()
    out.write(UInt32(0x0403_4b50))
    for half in [20, localFlags, localMethod, 0, 0] { out.write(half) }
    for word in [localSum, localPackedSize, localSize] { out.write(word) }
    out.write(UInt16(localPath.count))
    out.write(UInt16(0))
    return out.bytes + localPath + bytes
  }

  private func central(_ offset: UInt32) -> [UInt8] {
    var out = ByteWriter()
    out.write(UInt32(0x0201_4b50))
    for half in [madeBy, 20, flags, method, 0, 0] { out.write(half) }
    for word in [sum, packedSize, size] { out.write(word) }
    for half in [UInt16(path.count), 0, 0, disk, 0] { out.write(half) }
    out.write(attributes)
    out.write(offset)
    return out.bytes + path
  }

  static func zip(_ forges: [ZipForge]) -> [UInt8] {
    var (all, directory) = ([UInt8](), [UInt8]())
    for forge in forges {
      directory += forge.central(forge.offset ?? UInt32(all.count))
      if !forge.isInDirectoryOnly { all += forge.local }
    }
    var end = ByteWriter()
    end.write(UInt32(0x0605_4b50))
    for half in [0, 0, UInt16(forges.count), UInt16(forges.count)] { end.write(half) }
    end.write(UInt32(directory.count))
    end.write(UInt32(all.count))
    end.write(UInt16(0))
    return all + directory + end.bytes
  }
}
