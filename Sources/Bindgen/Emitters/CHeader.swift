import Schema

/// C99 header, clean as C11, C23 and C++.
func emitCHeader(_ blueprint: Blueprint, options: EmitOptions) -> Emission {
  var emission = Emission()
  var header = CHeader(blueprint, options: options)
  header.write()
  emission.diagnostics = header.clashes() + header.diagnostics
  emission.files = [GeneratedFile(path: header.path, bytes: header.out.bytes)]
  return emission
}

struct CHeader {
  let blueprint: Blueprint
  let options: EmitOptions
  let names: CNames
  var out = TextWriter()
  var diagnostics: [Diagnostic] = []
  var types: CTypeProgress
  /// The same types on each family of machines.
  lazy var families = Family.allCases.map { family in
    let target = family.target ?? .primary
    return target == blueprint.target ? blueprint : Blueprint(model, for: target, hashing: false)
  }

  var model: Model { blueprint.model }
  var package: Package { model.package }
  /// What the package's own macros start with: `CALC`.
  var stem: String { CNames.macroStem(package) }
  /// `calc.h`.
  var path: String { package.stem + ".h" }
  var guardMacro: String { CHeader.guardMacro(package) }

  init(_ blueprint: Blueprint, options: EmitOptions) {
    self.blueprint = blueprint
    self.options = options
    names = CNames(blueprint.model)
    types = CTypeProgress(count: blueprint.model.types.count)
  }

  static func guardMacro(_ package: Package) -> String { CNames.pathMacro(package) + "_H" }

  mutating func write() {
    writePrologue()
    writeDeclarations()
    if package.flat == nil { writeFunctions() } else { writeFlat() }
    if options.embed { declareSchemaTable() }
    writeAsserts()
    writeEpilogue()
  }

  /// Constants and types: what the layout proofs need too.
  mutating func writeDeclarations() {
    writeConstants()
    writeTypes()
  }

  private mutating func writePrologue() {
    let source = "\(package.stem).abi (\(package.name) \(package.version.text))"
    out.line("/* \(path) -- generated from \(source) by abut; do not edit.")
    out.line(" * api \(CHeader.hex16(blueprint.api)) */")
    out.line("#ifndef \(guardMacro)")
    out.line("#define \(guardMacro)")
    out.blank()
    if !package.docs.isEmpty {
      out.lines(CDocs.comment(["@file"] + CDocs.lines(package.docs)))
      out.blank()
    }
    out.lines(["#include <stdbool.h>", "#include <stddef.h>", "#include <stdint.h>", ""])
    refuseLateInclude()
    writeExportMacro()
    if model.functions.contains(where: { $0.remarks.deprecated != nil }) { out.lines(CRuntime.deprecated) }
    out.lines(["", "#ifdef __cplusplus", "extern \"C\" {", "#endif", ""])
    let version = package.version
    out.line("#define \(stem)_VERSION_MAJOR \(version.major)")
    out.line("#define \(stem)_VERSION_MINOR \(version.minor)")
    out.line("#define \(stem)_VERSION_PATCH \(version.patch)")
  }

  /// Headers of other packages carry guarded copies of types from here. Such a copy sees this header's guard;
  /// the other way round there is nothing to see, so the order of inclusion is stated instead.
  private mutating func refuseLateInclude() {
    guard !guardsOwnTypes else { return }
    let copied = CHeader.copiedMacro(package)
    out.lines([
      "#ifdef \(copied)", "#  error \"include \(path) before headers that copy its types\"", "#endif",
    ])
  }

  static func copiedMacro(_ package: Package) -> String { CNames.pathMacro(package) + "_COPIED" }

  /// A package of types only exists to be used by others: its types are guarded one by one.
  var guardsOwnTypes: Bool { model.functions.isEmpty }

  private mutating func writeExportMacro() {
    out.lines([
      "#ifndef \(stem)_API /* stands before every function */",
      "#  if defined(_WIN32) && defined(\(stem)_IMPLEMENT)",
      "#    define \(stem)_API __declspec(dllexport)",
      "#  elif defined(__GNUC__) && !defined(_WIN32)",
      "#    define \(stem)_API __attribute__((visibility(\"default\")))",
      "#  else",
      "#    define \(stem)_API",
      "#  endif",
      "#endif",
    ])
  }

  private mutating func writeConstants() {
    guard !model.constants.isEmpty else { return }
    out.blank()
    for constant in model.constants {
      let isForeign = constant.package != 0
      out.lines(CDocs.comment(CDocs.lines(constant.remarks.docs) + CDocs.history(constant.remarks)))
      if isForeign { out.line("#ifndef \(constant.cName)") }
      out.line("#define \(constant.cName) \(names.text(constant.value, as: constant.type))")
      if isForeign { out.line("#endif") }
    }
  }

  private mutating func writeEpilogue() {
    out.lines(["", "#ifdef __cplusplus", "}", "#endif"])
    if package.flat != nil || options.embed { writeImplementation() }
    out.line("#endif")
  }

  /// What exactly one source file of the library turns on.
  private mutating func writeImplementation() {
    out.lines(["", "#ifdef \(stem)_IMPLEMENT"])
    if package.flat != nil { writeFlatImplementation() }
    out.lines(["#endif /* \(stem)_IMPLEMENT */", ""])
    guard options.embed else { return }
    out.line("#if defined(\(stem)_IMPLEMENT) || defined(\(stem)_SCHEMA)")
    writeSchemaTable()
    out.lines(["#endif", ""])
  }

  // MARK: Clashes

  /// Every global name is used once, and none is a keyword that could not be avoided by renaming.
  func clashes() -> [Diagnostic] {
    var found: [Diagnostic] = []
    var seen: Set<String> = package.flat == nil ? [] : [flatBinding, package.stem + "_bind"]
    func claim(_ name: String, _ place: Span, canRename: Bool = false) {
      if !canRename, CNames.isReserved(name) {
        found.append(
          Diagnostic(
            .targetNameClash, "`\(name)` is reserved in C or C++", at: place, label: "this name",
            help: "give it another C name with `@c(\"…\")`"))
      } else if !seen.insert(name).inserted {
        found.append(
          Diagnostic(
            .targetNameClash, "two items are called `\(name)` in C", at: place, label: "the second one",
            help: "give one of them another C name with `@c(\"…\")`"))
      }
    }
    for type in model.types {
      claim(names.name(type.id), type.place, canRename: true)
      switch type.kind {
      case .enumeration(let enumeration):
        for member in enumeration.members { claim(CNames.safe(member.cName), member.place) }
      case .variant(let variant) where variant.tagEnum == nil:
        for item in variant.cases { claim(CNames.safe(item.cName), item.place) }
      default: break
      }
    }
    for constant in model.constants { claim(constant.cName, constant.place) }
    for function in model.functions {
      guard package.flat != nil else {
        claim(function.symbol, function.place)
        continue
      }
      for name in flatNames(function) { claim(name, function.place) }
    }
    return found
  }

  static func hex16(_ value: UInt64) -> String { hex(value, digits: 16) }

  static func hex(_ value: UInt64, digits: Int) -> String {
    var out: [UInt8] = []
    for place in stride(from: (digits - 1) * 4, through: 0, by: -4) {
      let digit = UInt8(truncatingIfNeeded: value >> UInt64(place)) & 15
      out.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
    }
    return String(decoding: out, as: UTF8.self)
  }
}
