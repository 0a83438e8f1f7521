import Bytes
import CShims

/// A file that may be a library, read piece by piece; nothing of it runs. Every number in it may be a lie.
@safe final class LibraryFile {
  private let descriptor: Int32
  let size: Int

  init?(_ path: String) {
    var size: UInt64 = 0
    descriptor = unsafe abut_file_open(path, &size)
    self.size = Int(clamping: size)
    guard descriptor >= 0 else { return nil }
  }

  deinit { if descriptor >= 0 { abut_file_close(descriptor) } }

  /// Exactly these bytes; a fault where the file is shorter.
  func read(_ count: Int, at offset: Int) throws(Fault) -> [UInt8] {
    guard offset >= 0, count >= 0, offset <= size, count <= size - offset else {
      throw Fault(.truncated, at: max(offset, 0), "the file ends early")
    }
    let bytes = prefix(count, at: offset)
    guard bytes.count == count else { throw Fault(.truncated, at: offset, "the file ends early") }
    return bytes
  }

  /// As many of these bytes as there are.
  func prefix(_ count: Int, at offset: Int = 0) -> [UInt8] {
    guard count > 0 else { return [] }
    return unsafe [UInt8](unsafeUninitializedCapacity: count) { room, filled in
      filled = unsafe max(0, abut_file_read(descriptor, UInt64(offset), room.baseAddress, count))
    }
  }
}

/// What a file is, when it is no library for this machine.
enum FileKind {
  /// One line that ends a sentence about the file: `a text file`; nil for a shared library of this machine.
  static func description(of path: String) -> (text: String, isForeign: Bool)? {
    switch unsafe Int(abut_file_kind(path)) {
    case Int(ABUT_FILE_FOLDER): return ("a folder", false)
    case Int(ABUT_FILE_OTHER): return ("no plain file", false)
    case Int(ABUT_FILE_CLOSED): return ("a file that may not be read", false)
    case Int(ABUT_FILE_NONE): return nil
    default: break
    }
    guard let file = LibraryFile(path) else { return ("a file that cannot be read", false) }
    let start = file.prefix(4096)
    if start.isEmpty { return ("an empty file", false) }
    if start.starts(with: [0x7f, 0x45, 0x4c, 0x46]) {
      if let kind = elf(start) { return kind }
      return (try? holdsSegments(file)) ?? false ? nil : ("an ELF file that was cut off", false)
    }
    for (magic, name) in known where start.starts(with: magic) { return (name, isForeign(magic)) }
    let isText = start.allSatisfy { $0 >= 0x20 && $0 != 0x7f || $0 == 9 || $0 == 10 || $0 == 13 || $0 == 12 }
    guard isText else { return ("a file of another kind, no ELF library", false) }
    let isScript = contains(start, "GROUP") || contains(start, "INPUT") || contains(start, "GNU ld script")
    return (isScript ? "a linker script, a text that names the real library" : "a text file", false)
  }

  private static let known: [([UInt8], String)] = [
    (Array("!<arch>\n".utf8), "a static archive (.a), made for linkers"),
    (Array("!<thin>\n".utf8), "a thin static archive, made for linkers"),
    (Array("MZ".utf8), "a Windows library"),
    ([0xfe, 0xed, 0xfa, 0xce], "a macOS library"), ([0xfe, 0xed, 0xfa, 0xcf], "a macOS library"),
    ([0xce, 0xfa, 0xed, 0xfe], "a macOS library"), ([0xcf, 0xfa, 0xed, 0xfe], "a macOS library"),
    ([0xca, 0xfe, 0xba, 0xbe], "a macOS library"),
    ([0, 0x61, 0x73, 0x6d], "a WebAssembly module"),
    (Array("PK\u{3}\u{4}".utf8), "a zip archive"), ([0x1f, 0x8b], "a gzip file"),
    (Array("#!".utf8), "a script"),
  ]

  private static func isForeign(_ magic: [UInt8]) -> Bool {
    magic == Array("MZ".utf8) || magic.first == 0 || magic.first.map { $0 >= 0xca } ?? false
  }

  private static func contains(_ bytes: [UInt8], _ text: String) -> Bool {
    let wanted = Array(text.utf8)
    guard bytes.count >= wanted.count else { return false }
    return (0...bytes.count - wanted.count).contains { bytes[$0..<$0 + wanted.count].elementsEqual(wanted) }
  }

  /// The loader maps what the headers promise: where the file ends early, the process would end, too.
  private static func holdsSegments(_ file: LibraryFile) throws(Fault) -> Bool {
    var header = ByteReader(try file.read(64, at: 0))
    try header.seek(to: 0x20)
    let start = Int(clamping: try header.read(UInt64.self))
    try header.seek(to: 0x36)
    let entry = Int(try header.read(UInt16.self))
    let count = Int(try header.read(UInt16.self))
    guard entry >= 56 else { return false }
    var reader = ByteReader(try file.read(entry * count, at: start))
    for index in 0..<count {
      try reader.seek(to: index * entry)
      let isLoaded = try reader.read(UInt32.self) == 1
      _ = try reader.readSlice(4)
      let offset = Int(clamping: try reader.read(UInt64.self))
      _ = try reader.readSlice(16)
      let size = Int(clamping: try reader.read(UInt64.self))
      if isLoaded, offset > file.size || size > file.size - offset { return false }
    }
    return true
  }

  private static func elf(_ start: [UInt8]) -> (text: String, isForeign: Bool)? {
    guard start.count >= 20 else { return ("the beginning of an ELF file that was cut off", false) }
    let machine = Int(start[18]) | Int(start[19]) << 8
    let type = Int(start[16]) | Int(start[17]) << 8
    #if arch(arm64)
      let (own, other) = (183, [62: "x86-64"])
    #else
      let (own, other) = (62, [183: "AArch64"])
    #endif
    let isLittle = start[5] == 1
    guard isLittle, start[4] == 2, machine == own else {
      let names = [3: "32-bit x86", 40: "32-bit ARM", 243: "RISC-V", 21: "PowerPC", 22: "s390", 8: "MIPS"]
      let name = other[machine] ?? names[machine] ?? "another machine (number \(machine))"
      return (isLittle ? "a library for \(name)" : "a library for a big-endian machine", true)
    }
    switch type {
    case 1: return ("an object file (.o); link it with -shared", false)
    case 2: return ("a program, not a library", false)
    case 3: return nil
    case 4: return ("a core dump", false)
    default: return ("an ELF file of an unknown type", false)
    }
  }
}
