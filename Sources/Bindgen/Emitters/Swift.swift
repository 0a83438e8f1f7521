import Schema

/// Swift layer over the C header: `<Stem>.swift` and a module map for the header.
func emitSwift(_ blueprint: Blueprint, options: EmitOptions) -> Emission {
  var emitter = SwiftEmitter(blueprint)
  emitter.assignNames()
  emitter.writeItems()
  if blueprint.model.package.flat == nil {
    emitter.writeMethods()
  } else {
    emitter.writeFlat()
  }
  if options.embed { emitter.writeSchema() }

  var emission = Emission()
  let file = SwiftNames.type(blueprint.model.package.stem) + ".swift"
  emission.files.append(GeneratedFile(path: file, bytes: emitter.assembled()))
  emission.files.append(GeneratedFile(path: "module.modulemap", bytes: emitter.moduleMap()))
  emission.diagnostics = emitter.diagnostics
  return emission
}

struct SwiftEmitter {
  let blueprint: Blueprint
  let model: Model
  let facts: SwiftFacts
  let cNames: CNames
  var out = TextWriter(indent: 2)
  var diagnostics: [Diagnostic] = []
  /// The Swift name of each type; same index as `model.types`.
  var names: [String] = []
  /// For a status: the error that it is thrown as.
  var errorNames: [String] = []
  /// The name of the client class of a flat package.
  var clientName = ""
  /// Free functions: a constant of the same name gives way.
  var functionNames: Set<String> = []
  var runtime: Set<SwiftRuntime> = []

  init(_ blueprint: Blueprint) {
    self.blueprint = blueprint
    model = blueprint.model
    facts = SwiftFacts(blueprint)
    cNames = CNames(blueprint.model)
  }

  var stem: String { model.package.stem }
  /// `Calc`
  var title: String { SwiftNames.type(stem) }
  /// The module of the C header: `CCalc`.
  var module: String { "C" + title }
  var isFlat: Bool { model.package.flat != nil }

  // MARK: names

  mutating func assignNames() {
    var owners: [String: TypeID] = ["Abut": TypeID(index: -1)]
    names = model.types.map { _ in "" }
    errorNames = names
    for declaration in model.types where declaration.generic == nil {
      names[declaration.id.index] = written(declaration, &owners)
    }
    for declaration in model.types {
      guard case .enumeration(let enumeration) = declaration.kind, enumeration.role == .status else {
        continue
      }
      let name = names[declaration.id.index]
      var wanted = name + "Error"
      if name == "Status" {
        wanted = title + "Error"
      } else if name.utf8.count > 6, name.utf8.suffix(6).elementsEqual("Status".utf8) {
        wanted = String(decoding: name.utf8.dropLast(6), as: UTF8.self) + "Error"
      }
      errorNames[declaration.id.index] = free(wanted, declaration.id, &owners)
    }
    if !isFlat {
      for function in model.functions where function.receiver == nil {
        functionNames.insert(methodName(function))
      }
    }
    if isFlat { clientName = free(title, TypeID(index: -1), &owners) }
  }

  private mutating func written(_ declaration: TypeDeclaration, _ owners: inout [String: TypeID]) -> String {
    let package = model.packages[declaration.package]
    var name = declaration.remarks.names.swift ?? SwiftNames.type(declaration.name)
    if SwiftNames.hides(name) {
      name = declaration.package == 0 ? name + "Value" : SwiftNames.type(package.stem) + name
    }
    guard let other = owners[name] else {
      owners[name] = declaration.id
      return name
    }
    if declaration.package == 0, other.index >= 0, model[other].package == 0 {
      diagnostics.append(
        Diagnostic(
          .targetNameClash, "`\(declaration.name)` and `\(model[other].name)` are both `\(name)` in Swift",
          at: declaration.place, help: "give one of them another name with @swift(\"…\")"))
    }
    return free(SwiftNames.type(package.stem) + name, declaration.id, &owners)
  }

  private func free(_ wanted: String, _ id: TypeID, _ owners: inout [String: TypeID]) -> String {
    var name = wanted
    while owners[name] != nil { name += "_" }
    owners[name] = id
    return name
  }

  // MARK: files

  func moduleMap() -> [UInt8] {
    var file = TextWriter(indent: 2)
    file.line(
      "// generated from \(stem).abi (\(model.package.name) \(model.package.version.text)) by abut; "
        + "do not edit"
    )
    file.line("module \(module) {")
    file.line("  header \"\(stem).h\"")
    if let library = model.package.library, !isFlat { file.line("  link \"\(library)\"") }
    file.line("  export *")
    file.line("}")
    return file.bytes
  }

  func assembled() -> [UInt8] {
    var file = TextWriter(indent: 2)
    let package = model.package
    file.line("// generated from \(stem).abi (\(package.name) \(package.version.text)) by abut; do not edit")
    if !package.docs.isEmpty { file.line("//") }
    for line in RustText.lines(package.docs) { file.line(line.isEmpty ? "//" : "// " + line) }
    file.line("import \(module)")
    var bytes = file.bytes
    bytes.append(contentsOf: SwiftRuntime.imports(of: runtime).utf8)
    bytes.append(contentsOf: out.bytes)
    bytes.append(contentsOf: SwiftRuntime.text(of: runtime, module: module, title: title).utf8)
    return bytes
  }

  // MARK: items

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
    let name = names[declaration.id.index]
    switch declaration.kind {
    case .alias(let target): writeAlias(target, declaration)
    case .enumeration(let enumeration): write(enumeration, of: declaration)
    case .record(let record):
      out.blank()
      if !facts.isImported(declaration.id) {
        out.line("// \(name): Swift does not import C structs that need an alignment above 16.")
        return
      }
      document(declaration.remarks)
      out.line("public typealias \(name) = \(structName(declaration.id))")
      writeDefaults(record, declaration)
    case .variant(let variant): write(variant, of: declaration)
    case .handle(let handle): write(handle, of: declaration)
    case .callback: break
    }
  }

  private mutating func writeAlias(_ target: TypeUse, _ declaration: TypeDeclaration) {
    switch model.resolved(target).form {
    case .primitive, .named:
      if case .named(let id) = model.resolved(target).form, case .callback = model[id].kind { return }
      guard facts.isImported(target) else { return }
      out.blank()
      document(declaration.remarks)
      out.line("public typealias \(names[declaration.id.index]) = \(lift(target, "").type)")
    default: break
    }
  }

  /// A record's defaults, where it has any: `Point.defaults`.
  private mutating func writeDefaults(_ record: Record, _ declaration: TypeDeclaration) {
    var lines: [String] = []
    let fields = cNames.fieldNames(record.fields)
    for (index, field) in record.fields.enumerated() {
      if let value = field.defaultValue, let text = rawLiteral(value, field.type) {
        lines.append("value.\(SwiftNames.member(fields[index])) = \(text)")
      } else if index == 0, record.isExtensible {
        lines.append("value.\(SwiftNames.member(fields[index])) = numericCast(MemoryLayout<Self>.size)")
      }
    }
    guard !lines.isEmpty else { return }
    open("extension \(names[declaration.id.index]) {")
    out.line("/// All zero but for the defaults of the descriptor.")
    open("public static var defaults: Self {")
    out.line("var value = Self()")
    out.lines(lines)
    out.line("return value")
    close()
    close()
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
    let message = reason.isEmpty ? "" : ", message: \(SwiftText.quoted(reason))"
    out.line("@available(*, deprecated\(message))")
  }
}

/// Literals of Swift.
enum SwiftText {
  static func quoted(_ text: String) -> String {
    var bytes: [UInt8] = [UInt8(ascii: "\"")]
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "\n"): bytes += Array("\\n".utf8)
      case 0..<0x20, 0x7F: bytes += Array("\\u{\(String(byte, radix: 16))}".utf8)
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
    return String(decoding: bytes, as: UTF8.self)
  }
}
