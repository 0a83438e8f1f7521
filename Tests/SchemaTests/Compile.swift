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

/// A small deterministic generator; its seed is printed by whoever uses it.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
    return mixed ^ mixed >> 31
  }
}
