import Schema
import Testing

/// Blueprints of the descriptors in Tests/Samples, and of small ones written in place.
enum Samples {
  static func blueprint(_ name: String) throws -> Blueprint {
    try checked(compile(try sampleText(name), path: name + ".abi"))
  }

  /// Items of the package `t`.
  static func items(_ text: String, package: String = "package t @version(1, 0, 0)") throws -> Blueprint {
    try checked(compile(text, package: package))
  }

  private static func checked(_ compilation: Compilation) throws -> Blueprint {
    var compilation = compilation
    let blueprint = compilation.blueprint()
    return try #require(blueprint, "\(compilation.diagnostics.map(\.message).joined(separator: "; "))")
  }
}
