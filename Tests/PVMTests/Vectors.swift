import Bytes
import Foundation

@testable import PVM

/// The public vectors: in the folder named by ABUT_VECTORS, or beside the project.
enum Vectors {
  static var root: URL {
    if let path = ProcessInfo.processInfo.environment["ABUT_VECTORS"] { return URL(fileURLWithPath: path) }
    var folder = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    while folder.path != "/" {
      folder.deleteLastPathComponent()
      let found = folder.appendingPathComponent("shared/vectors")
      if FileManager.default.fileExists(atPath: found.path) { return found }
    }
    return folder
  }

  static func folder(_ name: String) -> URL { root.appendingPathComponent("pvm/\(name)") }

  /// Whether a folder is there; says so when it is not.
  static func has(_ name: String) -> Bool {
    if FileManager.default.fileExists(atPath: folder(name).path) { return true }
    print("skipped: no vectors at \(folder(name).path)")
    return false
  }

  static func bytes(_ name: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: folder(name))) }

  static func json(_ name: String) throws -> JSONValue { try JSONValue(parsing: bytes(name)) }

  static func names(_ name: String) throws -> [String] {
    let all = try FileManager.default.contentsOfDirectory(atPath: folder(name).path)
    return all.filter { $0.hasSuffix(".json") }.sorted().map { "\(name)/\($0)" }
  }
}

extension JSONValue {
  var number: UInt64 {
    guard case .integer(let value) = content else { return 0 }
    return UInt64(truncatingIfNeeded: value)
  }
  var text: String {
    guard case .string(let value) = content else { return "" }
    return value
  }
  var isTrue: Bool {
    guard case .bool(let value) = content else { return false }
    return value
  }
  var items: [JSONValue] {
    guard case .array(let values) = content else { return [] }
    return values
  }
  var byteArray: [UInt8] { items.map { UInt8(truncatingIfNeeded: $0.number) } }
  func at(_ name: String) -> JSONValue { self[name] ?? JSONValue(.null) }
}
