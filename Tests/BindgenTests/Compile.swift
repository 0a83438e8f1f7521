import Bindgen
import Foundation
import Schema
import Testing

/// This folder, and the samples that all rooms read.
let folder = URL(filePath: #filePath).deletingLastPathComponent()
let samples = folder.deletingLastPathComponent().appending(path: "Samples")

struct Refused: Error { let text: String }

func blueprint(of text: [UInt8], path: String) throws -> Blueprint {
  var compilation = Compilation()
  compilation.add(SourceText(path: path, bytes: text))
  for missing in compilation.missingPackages {
    let file = samples.appending(path: missing.name.replacing(".", with: "/") + ".abi")
    compilation.add(SourceText(path: missing.name, bytes: Array(try Data(contentsOf: file))))
  }
  guard let blueprint = compilation.blueprint() else {
    throw Refused(text: compilation.diagnostics.map(\.message).joined(separator: "\n"))
  }
  return blueprint
}

func sample(_ name: String) throws -> Blueprint {
  let file = samples.appending(path: name + ".abi")
  return try blueprint(of: Array(try Data(contentsOf: file)), path: name + ".abi")
}

/// Items of a package `t` whose C names start with `t_`.
func items(_ text: String, package: String = "package t @prefix(\"t_\")") throws -> Blueprint {
  try blueprint(of: Array("\(package)\n\(text)\n".utf8), path: "t.abi")
}

/// The one file that a target writes.
func rendered(_ blueprint: Blueprint, as language: Language, _ options: EmitOptions = EmitOptions()) throws
  -> String
{
  let emission = emit(blueprint, as: language, options: options)
  #expect(emission.diagnostics.isEmpty)
  let file = try #require(emission.files.first)
  return String(decoding: file.bytes, as: UTF8.self)
}

/// Compares with Goldens/`name`. `GOLDEN_UPDATE=1` rewrites the file and fails, so that somebody reads it.
func expectGolden(_ text: String, _ name: String) throws {
  let file = folder.appending(path: "Goldens/" + name)
  if ProcessInfo.processInfo.environment["GOLDEN_UPDATE"] == "1" {
    try text.write(to: file, atomically: true, encoding: .utf8)
    Issue.record("rewrote \(name): read it, then run without GOLDEN_UPDATE")
    return
  }
  let golden = try String(contentsOf: file, encoding: .utf8)
  #expect(text == golden, "\(name) changed; GOLDEN_UPDATE=1 rewrites it")
}
