import Foundation
import Schema
import Testing

/// Descriptors in Tests/Samples, and small ones written in place.
enum Samples {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Samples")

  static let names = ["calc", "everything", "flat", "imgkit", "kio", "pvm", "zlib"]

  static func blueprint(_ name: String) throws -> Blueprint {
    let path = folder.appendingPathComponent(name + ".abi")
    return try compile(SourceText(path: path.path, bytes: Array(try Data(contentsOf: path))))
  }

  /// A whole descriptor, or only its items: then the package `t` stands in front.
  static func compile(_ text: String) throws -> Blueprint {
    let whole = text.contains("package ") ? text : "package t @version(1, 0, 0)\n" + text
    return try compile(SourceText(path: "t.abi", text: whole))
  }

  private static func compile(_ source: SourceText) throws -> Blueprint {
    var compilation = Compilation()
    compilation.add(source)
    for missing in compilation.missingPackages {
      let path = folder.appendingPathComponent(missing.name.replacingOccurrences(of: ".", with: "/") + ".abi")
      compilation.add(SourceText(path: path.path, bytes: Array(try Data(contentsOf: path))))
    }
    let blueprint = compilation.blueprint()
    let findings = compilation.diagnostics.map(\.message).joined(separator: "; ")
    return try #require(blueprint, "\(source.path): \(findings)")
  }
}
