import Schema

/// C++17 layer over the C header: one file, header only.
func emitCPlusPlus(_ blueprint: Blueprint, options: EmitOptions) -> Emission {
  var emission = Emission()
  var layer = CppLayer(blueprint)
  layer.write()
  emission.diagnostics = layer.clashes() + layer.diagnostics
  emission.files = [GeneratedFile(path: layer.path, bytes: layer.out.bytes)]
  return emission
}

struct CppLayer {
  let blueprint: Blueprint
  let names: CppNames
  /// For the names of the C side: helpers of flat packages and include paths.
  let header: CHeader
  var out = TextWriter()
  var diagnostics: [Diagnostic] = []
  /// Functions that stand behind a property are seen as that property only.
  let accessors: Set<Int>
  /// Whether a free function's callback outlives its call.
  private(set) var keepsFreeCallables = false

  var model: Model { blueprint.model }
  var package: Package { model.package }
  var path: String { package.stem + ".hpp" }
  var isFlat: Bool { package.flat != nil }

  init(_ blueprint: Blueprint) {
    self.blueprint = blueprint
    names = CppNames(blueprint.model)
    header = CHeader(blueprint, options: EmitOptions())
    var accessors: Set<Int> = []
    for property in blueprint.model.properties {
      accessors.insert(property.getter)
      if let setter = property.setter { accessors.insert(setter) }
    }
    self.accessors = accessors
    keepsFreeCallables = model.functions.contains {
      !(isMethod($0) && $0.hasSelf) && CppCallbacks($0, self).isRetained
    }
  }

  mutating func write() {
    let source = "\(package.stem).abi (\(package.name) \(package.version.text))"
    out.line("// \(path) -- generated from \(source) by abut; do not edit. C++17 layer over \(header.path).")
    out.lines(["#pragma once", "#include \"\(header.path)\""])
    let extra = isFlat ? ["chrono", "thread"] : []
    out.lines((CppRuntime.includes + extra).sorted().map { "#include <\($0)>" })
    out.blank()
    out.lines(CppRuntime.text)
    if isFlat { out.lines(CppRuntime.flat) }
    out.blank()
    let hidesDeprecation = model.functions.contains { $0.remarks.deprecated != nil }
    if hidesDeprecation { writeDeprecationGuard() }
    out.line("namespace \(names.namespace) {")
    writeTypes()
    writeConstants()
    writeErrors()
    if isFlat { writeFlat() } else { writePlain() }
    out.line("} // namespace \(names.namespace)")
    if isFlat { writeFlatImplementation() }
    if hidesDeprecation { out.lines(["#if defined(__GNUC__)", "#  pragma GCC diagnostic pop", "#endif"]) }
  }

  /// Wrappers of deprecated functions say so themselves; their bodies need not warn again.
  private mutating func writeDeprecationGuard() {
    out.lines([
      "#if defined(__GNUC__)", "#  pragma GCC diagnostic push",
      "#  pragma GCC diagnostic ignored \"-Wdeprecated-declarations\"", "#endif",
    ])
  }

  func docs(_ remarks: Remarks) -> [String] {
    CDocs.comment(
      CDocs.lines(remarks.docs) + CDocs.history(remarks).filter { !$0.utf8.starts(with: "@deprecated".utf8) })
  }

  private mutating func writeConstants() {
    guard !model.constants.isEmpty else { return }
    out.blank()
    for constant in model.constants {
      out.lines(docs(constant.remarks))
      if names.isMacro(constant.name) {
        out.line("// \(constant.name) is the macro of the C header")
        continue
      }
      let name = names.safe(constant.name)
      out.line("inline constexpr \(constantType(constant)) \(name) = \(constantValue(constant));")
    }
  }

  private func constantType(_ constant: Constant) -> String {
    if model.resolved(constant.type).form == .primitive(.cstr) { return "const char *" }
    return names.value(constant.type)
  }

  private func constantValue(_ constant: Constant) -> String {
    let type = names.value(constant.type)
    if case .float(let number) = constant.value, !number.isFinite {
      let limit = number.isNaN ? "quiet_NaN" : "infinity"
      return (number < 0 ? "-" : "") + "std::numeric_limits<\(type)>::\(limit)()"
    }
    switch constant.value {
    case .integer, .size: return "static_cast<\(type)>(\(names.c.text(constant.value, as: constant.type)))"
    default: return names.text(constant.value, as: constant.type)
    }
  }

  // MARK: Clashes

  /// Types, constants and free functions share the namespace. Functions may share a name with each other.
  func clashes() -> [Diagnostic] {
    var found: [Diagnostic] = []
    var seen: Set<String> = isFlat ? ["lift", "lower", "check", "Extension"] : ["lift", "lower", "check"]
    func claim(_ name: String, _ place: Span) {
      if seen.insert(name).inserted { return }
      found.append(
        Diagnostic(
          .targetNameClash, "two items are called `\(name)` in C++", at: place, label: "the second one",
          help: "give one of them another name with `@cpp(\"…\")`"))
    }
    for type in model.types where type.generic == nil {
      switch type.kind {
      case .callback: break
      default: claim(names.name(type.id), type.place)
      }
    }
    for constant in model.constants where !names.isMacro(constant.name) {
      claim(names.safe(constant.name), constant.place)
    }
    for error in errorClasses() { claim(error.name, error.place) }
    let types = seen
    for function in model.functions where !isFlat && !isMethod(function) && !function.remarks.isHidden {
      if types.contains(freeName(function)) { claim(freeName(function), function.place) }
    }
    return found
  }
}
