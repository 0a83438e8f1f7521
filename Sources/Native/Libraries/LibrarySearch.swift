import Bytes
import CShims

/// Finds the file behind a name, as the loader and `ctypes.util.find_library` do, and remembers what was
/// tried.
struct LibrarySearch {
  private let name: String
  private var tried: [String] = []
  /// What the loader said of files that are there.
  private var refusals: [Fault] = []

  init(_ name: String) { self.name = name }

  /// Files with a plain name that are tried, and names in one folder that are looked at.
  static let candidatesMax = 16
  static let folderEntriesMax = 100_000

  func open() throws(Fault) -> UnsafeMutableRawPointer {
    var search = self
    return unsafe try search.run()
  }

  private mutating func run() throws(Fault) -> UnsafeMutableRawPointer {
    if let handle = unsafe attempt(name) { return unsafe handle }
    guard !name.utf8.contains(UInt8(ascii: "/")) else { throw failure() }
    for candidate in plainNames() {
      if let handle = unsafe attempt(candidate) { return unsafe handle }
    }
    throw failure()
  }

  /// `m` is libm.so, or the newest libm.so.N that the loader knows.
  private func plainNames() -> [String] {
    if hasSuffix(name, ".so") || name.utf8.count > 200 { return [] }
    let base = "lib\(name).so"
    var versions = LoaderCache.names(startingWith: "\(base).")
    if versions.isEmpty { versions = Self.inFolders(startingWith: "\(base).") }
    return [base] + versions.prefix(Self.candidatesMax)
  }

  private mutating func attempt(_ file: String) -> UnsafeMutableRawPointer? {
    tried.append(file)
    // Before the loader sees it: that waits for pipes, and ends the process where a file is shorter than it
    // says.
    if refuses(file) { return nil }
    var room = [CChar](repeating: 0, count: 1_024)
    if let handle = unsafe abut_library_open(file, &room, room.count) { return unsafe handle }
    let said = String(decoding: room.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    note(said, about: file)
    return nil
  }

  /// Whether the file at a path can be no library; the reason is kept.
  private mutating func refuses(_ place: String) -> Bool {
    guard place.utf8.contains(UInt8(ascii: "/")), let kind = FileKind.description(of: place) else {
      return false
    }
    refusals.append(Fault(kind.isForeign ? .unsupported : .malformed, at: 0, "\(place) is \(kind.text)"))
    return true
  }

  private mutating func note(_ said: String, about file: String) {
    // The loader names the file it stumbled over in front of a colon.
    let stumbled = String(decoding: said.utf8.prefix { $0 != UInt8(ascii: ":") }, as: UTF8.self)
    let isPath = file.utf8.contains(UInt8(ascii: "/"))
    // Without a slash it is a name, and the file of that name in the current folder is not meant.
    let isMissing = unsafe stumbled == file && (!isPath || abut_file_kind(file) == Int32(ABUT_FILE_NONE))
    // A path was looked at before; behind a name, the loader found a file by itself.
    if !isPath, refuses(stumbled) { return }
    if !isMissing, !said.isEmpty {
      refusals.append(Fault(stumbled == file ? .malformed : .notFound, at: 0, said))
    }
  }

  /// Of several reasons, the last: it is about the file that comes nearest.
  private func failure() -> Fault {
    if let refusal = refusals.last { return refusal }
    if name.utf8.contains(UInt8(ascii: "/")) { return Fault(.notFound, at: 0, "there is no file \(name)") }
    let here = unsafe abut_file_kind("./\(name)") == Int32(ABUT_FILE_PLAIN)
    let hint = here ? "; the file in the current folder is ./\(name)" : ""
    let versions = hasSuffix(name, ".so") || tried.count < 2 ? "" : ", lib\(name).so.*"
    return Fault(
      .notFound, at: 0, "no library \(name): tried \(tried.joined(separator: ", "))\(versions)\(hint)")
  }

  private func hasSuffix(_ text: String, _ part: String) -> Bool {
    let (text, part) = (Array(text.utf8), Array(part.utf8))
    guard text.count >= part.count else { return false }
    return (0...text.count - part.count).contains { text[$0..<$0 + part.count].elementsEqual(part) }
  }

  // MARK: Folders

  private static let folders = [
    "/usr/local/lib", "/lib/x86_64-linux-gnu", "/usr/lib/x86_64-linux-gnu", "/lib/aarch64-linux-gnu",
    "/usr/lib/aarch64-linux-gnu", "/lib64", "/usr/lib64", "/lib", "/usr/lib",
  ]

  private static func inFolders(startingWith start: String) -> [String] {
    var names: [String] = []
    var folders = Self.folders
    if let more = unsafe abut_environment("LD_LIBRARY_PATH") {
      folders = unsafe String(cString: more).split(separator: ":").map { String($0) } + folders
    }
    for folder in folders { names += FolderScan.names(in: folder, startingWith: start) }
    return LibraryVersions.newestFirst(names)
  }
}

/// The names in a folder that start alike.
@safe final class FolderScan {
  private let start: [UInt8]
  private var left = LibrarySearch.folderEntriesMax
  private var found: [String] = []

  private init(_ start: String) { self.start = Array(start.utf8) }

  static func names(in folder: String, startingWith start: String) -> [String] {
    let scan = FolderScan(start)
    let context = unsafe Unmanaged.passUnretained(scan).toOpaque()
    _ = unsafe abut_folder_each(
      folder,
      { context, name in
        guard let context = unsafe context, let name = unsafe name else { return 0 }
        return unsafe Unmanaged<FolderScan>.fromOpaque(context).takeUnretainedValue().take(
          String(cString: name))
      }, context)
    return scan.found
  }

  private func take(_ name: String) -> Int32 {
    left -= 1
    if name.utf8.starts(with: start) { found.append(name) }
    return left > 0 && found.count < LibrarySearch.candidatesMax ? 1 : 0
  }
}

/// Orders `libx.so.2` behind `libx.so.10`.
enum LibraryVersions {
  static func newestFirst(_ names: [String]) -> [String] {
    var unique: [String] = []
    for name in names where !unique.contains(name) { unique.append(name) }
    let keyed = unique.map { (name: $0, numbers: numbers($0)) }
    return keyed.sorted { $1.numbers.lexicographicallyPrecedes($0.numbers) }.map { $0.name }
  }

  private static func numbers(_ name: String) -> [Int] {
    var (numbers, value): ([Int], Int?) = ([], nil)
    for byte in name.utf8 {
      if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
        value = ((value ?? 0) &* 10 &+ Int(byte) - 48) & 0xffff_ffff
      } else if let number = value {
        numbers.append(number)
        value = nil
      }
    }
    return value.map { numbers + [$0] } ?? numbers
  }
}
