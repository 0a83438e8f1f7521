import Foundation
import Schema

/// The repository's folder, from the place of this file.
let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

func sampleText(_ name: String) throws -> [UInt8] {
  Array(try Data(contentsOf: repository.appending(path: "Tests/Samples/\(name).abi")))
}

let sampleNames = ["calc", "zlib", "imgkit", "pvm", "kio", "everything", "flat"]

/// Compiles a text with the packages of the samples at hand.
func compile(_ bytes: [UInt8], path: String = "test.abi") -> Compilation {
  var compilation = Compilation()
  compilation.add(SourceText(path: path, bytes: bytes))
  if compilation.missingPackages.contains(where: { $0.name == "pvm.common" }),
    let common = try? sampleText("pvm/common")
  {
    compilation.add(SourceText(path: "pvm/common.abi", bytes: common))
  }
  _ = compilation.blueprint()
  return compilation
}

/// Compiles the lines behind a package line of its own.
func compile(_ text: String, package: String = "package t @prefix(\"t_\")") -> Compilation {
  compile(Array("\(package)\n\(text)\n".utf8))
}

func codes(_ text: String, package: String = "package t @prefix(\"t_\")") -> [String] {
  compile(text, package: package).diagnostics.map(\.code.rawValue)
}

func blueprint(_ text: String, package: String = "package t @prefix(\"t_\")", for target: Target = .primary)
  throws
  -> Blueprint
{
  var compilation = compile(text, package: package)
  let blueprint = try sound(&compilation)
  return target == .primary ? blueprint : Blueprint(blueprint.model, for: target)
}

func sampleBlueprint(_ name: String) throws -> Blueprint {
  var compilation = compile(try sampleText(name), path: "\(name).abi")
  return try sound(&compilation)
}

func sound(_ compilation: inout Compilation) throws -> Blueprint {
  guard let blueprint = compilation.blueprint() else {
    throw Refused(text: DiagnosticRenderer(compilation.sources).render(compilation.diagnostics))
  }
  return blueprint
}

struct Refused: Error { let text: String }
