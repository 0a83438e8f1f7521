import Glibc

/// Files for tests, each in a folder of its own.
enum TestFile {
  static func folder() throws -> String {
    var template = Array("/tmp/abut-fusabi-XXXXXX".utf8CString)
    guard let folder = mkdtemp(&template) else { throw Missing() }
    return String(cString: folder)
  }

  static func written(_ bytes: [UInt8], _ name: String) throws -> String {
    let path = try folder() + "/" + name
    guard let file = fopen(path, "wb") else { throw Missing() }
    defer { fclose(file) }
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count else { throw Missing() }
    return path
  }
  struct Missing: Error {}
}
