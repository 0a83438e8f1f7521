public import Bytes
import CShims

/// A folder that nobody else may look into, with files that go when it does.
@safe public final class PrivateFolder {
  private let path: String
  private var files: [String] = []

  public init() throws(Fault) {
    var room = [CChar](repeating: 0, count: 4_096)
    let problem = unsafe abut_folder_new(&room, room.count)
    guard problem == 0 else { throw Self.fault(problem, "a folder for a while") }
    path = String(decoding: room.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    for file in files { unsafe file.withCString { unsafe abut_file_remove($0) } }
    unsafe path.withCString { unsafe abut_folder_remove($0) }
  }

  /// Writes a file and gives its path. Of the name only what stands behind the last `/` is used, and it is
  /// there once.
  public func write(_ name: String, _ bytes: [UInt8]) throws(Fault) -> String {
    let last = name.split(separator: "/").last.map { String($0) } ?? ""
    guard !last.isEmpty, last != ".", last != "..", !last.utf8.contains(0) else {
      throw Fault(.invalidArgument, at: 0, "\(name) is no name of a file")
    }
    let file = "\(path)/\(last)"
    let problem = unsafe file.withCString { path in
      unsafe bytes.withUnsafeBytes { unsafe abut_file_new(path, $0.baseAddress, $0.count) }
    }
    guard problem == 0 else { throw Self.fault(problem, name) }
    files.append(file)
    return file
  }

  private static func fault(_ problem: Int32, _ what: String) -> Fault {
    let words = unsafe abut_map_error(problem).map { unsafe String(cString: $0) } ?? "unknown error"
    return Fault(.notFound, at: 0, "\(what): \(words)")
  }
}
