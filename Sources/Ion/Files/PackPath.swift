import Bytes

/// Names of files in packs: such that lie inside the folder they are put into, whichever that is.
enum PackPath {
  /// What is wrong with it; nil when nothing is.
  static func objection(_ path: [UInt8]) -> String? {
    if path.isEmpty { return "a file without a name" }
    if path.count > Limits.nameSizeMax {
      return "a name of \(path.count) bytes; at most \(Limits.nameSizeMax) are allowed"
    }
    if !UTF8Check.isValid(path) { return "a name that is not UTF-8" }
    let name = String(decoding: path, as: UTF8.self)
    if path.contains(where: { $0 < 0x20 || $0 == 0x7f }) { return "a name with control characters" }
    if path.contains(UInt8(ascii: "\\")) { return "the name \(name) has a backslash" }
    if path.count > 1, path[1] == UInt8(ascii: ":") { return "the name \(name) begins with a drive" }
    for part in path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
      if part.isEmpty { return "the name \(name) has an empty part" }
      if part.allSatisfy({ $0 == UInt8(ascii: ".") }), part.count <= 2 {
        return "the name \(name) leads out of its folder"
      }
    }
    return nil
  }

  /// Nil when there is nothing before it.
  static func rest(of path: String, behind folder: StaticString, ending: StaticString = "") -> String? {
    let (bytes, folder, ending) = (Array(path.utf8), "\(folder)/", "\(ending)")
    guard bytes.starts(with: folder.utf8), bytes.reversed().starts(with: ending.utf8.reversed()),
      bytes.count > folder.utf8.count + ending.utf8.count
    else { return nil }
    return String(decoding: bytes[folder.utf8.count..<bytes.count - ending.utf8.count], as: UTF8.self)
  }
}
