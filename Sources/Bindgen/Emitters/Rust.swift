import Schema

/// Rust module: raw declarations in `sys`, safe types and functions above them, no dependencies.
func emitRust(_ blueprint: Blueprint, options: EmitOptions) -> Emission {
  var emitter = RustEmitter(blueprint)
  emitter.assignNames()
  emitter.writeItems()
  emitter.writeHandlesAndMethods()
  if blueprint.model.package.flat == nil {
    emitter.writeSys()
  } else {
    emitter.writeFlat()
  }
  emitter.writeAsserts()
  if options.embed { emitter.writeSchema() }

  var emission = Emission()
  let path = blueprint.model.package.stem + ".rs"
  emission.files.append(GeneratedFile(path: path, bytes: emitter.assembled()))
  emission.diagnostics = emitter.diagnostics
  return emission
}

struct RustEmitter {
  let blueprint: Blueprint
  let model: Model
  let facts: RustFacts
  let retainsClosures: Bool
  var out = TextWriter()
  var diagnostics: [Diagnostic] = []
  /// The Rust name of each type, and of what is derived from it; same index as `model.types`.
  var names: [String] = []
  /// `RawCell`: the C struct of a variant; `CalcRef`: what a handle points at.
  var rawNames: [String] = []
  /// `CellAs`: the payload union of a variant.
  var unionNames: [String] = []
  /// Every type name of the module.
  var takenNames: Set<String> = []
  /// Pieces of the runtime that the file uses.
  var runtime: Set<RustRuntime> = []

  /// One answer per type, parts first: asked anew each time, types that hold each other twice, and those
  /// twice again, would be asked forever.
  var overaligned: [Bool]
  var sums: [Bool]
  var comparableLifts: [Bool]

  init(_ blueprint: Blueprint) {
    self.blueprint = blueprint
    model = blueprint.model
    facts = RustFacts(blueprint.model)
    retainsClosures = RustEmitter.retainsClosures(blueprint.model)
    overaligned = Array(repeating: false, count: model.types.count)
    (sums, comparableLifts) = (overaligned, overaligned)
    for id in model.layoutOrder {
      overaligned[id.index] = isOveraligned(inside: id)
      sums[id.index] = isSum(inside: id)
      comparableLifts[id.index] = isLiftComparable(inside: id)
    }
  }

  var stem: String { model.package.stem }
  var isFlat: Bool { model.package.flat != nil }

  // MARK: names

  /// Written types first: what is derived gives way to them.
  mutating func assignNames() {
    var owners: [String: TypeID] = ["abut": TypeID(index: -1), "sys": TypeID(index: -1)]
    if isFlat {
      for name in ["Implementation", "Table", "Reply", "Answer"] { owners[name] = TypeID(index: -1) }
    }
    names = model.types.map { _ in "" }
    rawNames = names
    unionNames = names
    for declaration in model.types where declaration.generic == nil {
      names[declaration.id.index] = written(declaration, &owners)
    }
    for declaration in model.types {
      let index = declaration.id.index
      if declaration.generic != nil { names[index] = free(genericName(declaration), declaration, &owners) }
      switch declaration.kind {
      case .variant:
        let base = names[index]
        rawNames[index] = declaration.generic == nil ? free("Raw" + base, declaration, &owners) : base
        unionNames[index] = free(base + "As", declaration, &owners)
      case .handle(let handle) where handle.role == .handle:
        rawNames[index] = free(names[index] + "Ref", declaration, &owners)
      default: rawNames[index] = names[index]
      }
    }
    takenNames = Set(owners.keys)
  }

  private mutating func written(_ declaration: TypeDeclaration, _ owners: inout [String: TypeID]) -> String {
    let name = declaration.remarks.names.rust ?? RustNames.type(declaration.name)
    guard let other = owners[name] else {
      owners[name] = declaration.id
      return name
    }
    if declaration.package == 0, other.index >= 0, model[other].package == 0 {
      diagnostics.append(
        Diagnostic(
          .targetNameClash, "`\(declaration.name)` and `\(model[other].name)` are both `\(name)` in Rust",
          at: declaration.place, help: "give one of them another name with @rust(\"…\")"))
    }
    if other.index < 0 { return free(name, declaration, &owners) }
    let package = RustNames.camel(model.packages[declaration.package].stem)
    return free(package + name, declaration, &owners)
  }

  private func free(
    _ wanted: String, _ declaration: TypeDeclaration, _ owners: inout [String: TypeID]
  ) -> String {
    var name = wanted
    while owners[name] != nil { name += "_" }
    owners[name] = declaration.id
    return name
  }

  /// `calc_option_f32` -> `OptionF32`.
  private func genericName(_ declaration: TypeDeclaration) -> String {
    let prefix = model.packages[declaration.package].prefix
    let cName = declaration.cName
    let bare =
      cName.utf8.starts(with: prefix.utf8) ? String(cName.utf8.dropFirst(prefix.utf8.count)) ?? cName : cName
    return RustNames.type(bare)
  }

  // MARK: file

  mutating func writeItems() {
    var isFirst = true
    for (index, constant) in model.constants.enumerated() where constant.package == 0 {
      if isFirst { out.blank() }
      isFirst = false
      write(constant, at: index)
    }
    for declaration in model.types { write(declaration) }
  }

  private mutating func write(_ declaration: TypeDeclaration) {
    switch declaration.kind {
    case .alias(let target):
      out.blank()
      document(declaration.remarks)
      out.line("pub type \(names[declaration.id.index]) = \(raw(target));")
    case .enumeration(let enumeration): write(enumeration, of: declaration)
    case .record(let record): write(record, of: declaration)
    case .variant(let variant): write(variant, of: declaration)
    case .callback(let callback): write(callback, of: declaration)
    case .handle: break
    }
  }

  private mutating func write(_ callback: Callback, of declaration: TypeDeclaration) {
    out.blank()
    document(declaration.remarks)
    out.line("pub type \(names[declaration.id.index]) = unsafe extern \"C\" fn(")
    out.indent()
    for parameter in callback.parameters { out.line(rawParameter(parameter) + ",") }
    out.dedent()
    out.line(")\(rawResult(callback.result));")
  }

  /// The extern block: what C exports, one to one.
  mutating func writeSys() {
    guard !model.functions.isEmpty else { return }
    out.blank()
    out.line("/// The C functions as they are. Every call is unsafe: the safe layer is above.")
    open("pub mod sys {")
    out.line("use super::*;")
    out.blank()
    if let library = model.package.library { out.line("#[link(name = \(RustText.quoted(library)))]") }
    open("unsafe extern \"C\" {")
    for function in model.functions { writeRaw(function) }
    close()
    close()
  }

  private mutating func writeRaw(_ function: Function) {
    if function.isVariadic {
      out.line("/// C variadic: only types that C promotes to themselves may follow, and they must be what")
      out.line("/// the function expects; nobody checks.")
    }
    var parameters = function.parameters.map { rawParameter($0) }
    if function.isVariadic { parameters.append("...") }
    let name = RustNames.quoted(function.symbol)
    out.line("pub fn \(name)(\(RustText.joined(parameters)))\(rawResult(function.result));")
  }

  /// Whole file: what stands on top depends on what the body used.
  func assembled() -> [UInt8] {
    var file = TextWriter()
    let package = model.package
    file.line("//! generated from \(stem).abi (\(package.name) \(package.version.text)) by abut; do not edit")
    for line in RustText.lines(package.docs) { file.line(line.isEmpty ? "//!" : "//! " + line) }
    file.line("#![allow(non_camel_case_types, non_snake_case, non_upper_case_globals, clippy::all)]")
    var bytes = file.bytes
    bytes.append(contentsOf: out.bytes)
    bytes.append(contentsOf: RustRuntime.text(of: runtime).utf8)
    return bytes
  }

  // MARK: small tools

  mutating func open(_ line: String) {
    out.line(line)
    out.indent()
  }

  mutating func close(_ line: String = "}") {
    out.dedent()
    out.line(line)
  }

  mutating func document(_ remarks: Remarks, extra: [String] = []) {
    var lines = RustText.lines(remarks.docs)
    if let since = remarks.since { lines.append("Since \(since.text).") }
    if remarks.isUnstable { lines.append("Unstable: may change without a new major version.") }
    lines += extra
    for line in lines { out.line(line.isEmpty ? "///" : "/// " + line) }
    guard let reason = remarks.deprecated else { return }
    out.line(reason.isEmpty ? "#[deprecated]" : "#[deprecated(note = \(RustText.quoted(reason)))]")
  }
}
