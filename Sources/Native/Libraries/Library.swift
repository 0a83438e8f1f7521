public import Bytes
import CShims
import Schema

/// An open shared library, or the process itself. Closing is dropping the last reference.
@safe public final class Library: @unchecked Sendable {
  private let handle: UnsafeMutableRawPointer
  /// The file that was found; empty for the process itself.
  public let path: String
  private let lock = LazyTable()

  /// Bytes of a name or path.
  public static let nameBytesMax = 4_096
  /// Bytes of a schema table in a library.
  public static let tableBytesMax = 64 << 20

  /// Opens by path, file name or plain name; an empty name is the process itself.
  public init(_ name: String) throws(Fault) {
    let length = name.utf8.count
    guard length <= Self.nameBytesMax else {
      throw Fault(.limitExceeded, at: Self.nameBytesMax, "a name has at most \(Self.nameBytesMax) bytes")
    }
    if name.utf8.contains(0) { throw Fault(.malformed, at: 0, "a name with a zero byte") }
    unsafe handle = try LibrarySearch(name).open()
    path = name.isEmpty ? "" : unsafe Self.path(of: handle)
  }

  deinit { unsafe abut_library_close(handle) }

  private static func path(of handle: UnsafeMutableRawPointer) -> String {
    var room = [CChar](repeating: 0, count: 4_097)
    let count = unsafe abut_library_path(handle, &room, room.count)
    return String(decoding: room.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// The address of a function or variable.
  public func symbol(_ name: String) throws(Fault) -> UnsafeMutableRawPointer? {
    guard name.utf8.count <= Self.nameBytesMax, !name.utf8.contains(0), !name.isEmpty else {
      throw Fault(.malformed, at: 0, "this is no name of a symbol")
    }
    var address: UnsafeMutableRawPointer?
    if unsafe abut_library_symbol(handle, name, &address) == 1 { return unsafe address }
    let shown = path.isEmpty ? "the process" : lastPart(path)
    let alike = path.isEmpty ? [] : LibrarySymbols.alike(name, in: path)
    let hint =
      switch alike.count {
      case 0: ""
      case 1: "; there is \(alike[0])"
      default: "; there are \(alike.joined(separator: ", "))"
      }
    throw Fault(.notFound, at: 0, "\(shown) has no symbol \(name)\(hint)")
  }

  /// The bytes of the schema table in the library's file, as they are there; empty when it has none.
  public func table() -> UnsafeRawBufferPointer {
    unsafe lock.value { [path] in path.isEmpty ? [] : LibrarySymbols.table(in: path) }
  }
}

func lastPart(_ path: String) -> String {
  path.split(separator: "/").last.map { String($0) } ?? path
}
