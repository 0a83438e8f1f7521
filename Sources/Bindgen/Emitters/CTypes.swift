import Schema

/// The ctypes module `<stem>.py`: no compiler, no dependency besides `abut.rt` (or none, standalone).
func emitCTypes(_ blueprint: Blueprint, options: EmitOptions) -> Emission {
  var writer = CTypesWriter(blueprint, options)
  writer.write()
  var emission = Emission()
  emission.diagnostics = writer.diagnostics
  emission.files = [GeneratedFile(path: blueprint.model.package.stem + ".py", bytes: writer.out.bytes)]
  return emission
}

/// One pass over a module; the parts stand in extensions, by subject.
struct CTypesWriter {
  let module: PythonModule
  let options: EmitOptions
  let hidden: Set<Int>
  var out = TextWriter()
  /// Rows for the layout check.
  var layouts: [String] = []
  var diagnostics: [Diagnostic]

  var types: PythonTypes { module.types }
  var model: Model { module.model }

  init(_ blueprint: Blueprint, _ options: EmitOptions) {
    module = PythonModule(blueprint)
    self.options = options
    hidden = module.hiddenFunctions()
    diagnostics = module.types.names.diagnostics
  }

  /// What ctypes cannot do is refused, never left out.
  private mutating func refuse() {
    let passed = module.passedByValue()
    for declaration in model.types
    where passed.contains(declaration.id) && types.isPacked[declaration.id.index] {
      refuse(
        "ctypes passes the packed record `\(declaration.name)` by value in the wrong registers",
        declaration.place,
        "pass a pointer: `*const \(declaration.name)`")
    }
    for declaration in model.types {
      guard case .handle(let handle) = declaration.kind, let drop = handle.drop else { continue }
      let function = model.functions[drop]
      if function.parameters.count != 1 {
        refuse(
          "`\(function.name)` cannot close a handle: it takes more than the handle", function.place,
          "name a function of one parameter as drop")
      }
    }
    guard model.package.flat != nil else { return }
    for function in model.functions {
      for parameter in function.parameters where types.callback(parameter.type) != nil {
        refuse(
          "a flat request cannot hold the callback `\(parameter.name)`", parameter.place,
          "return an operation and poll it")
      }
    }
  }

  private mutating func refuse(_ message: String, _ place: Span, _ help: String) {
    diagnostics.append(Diagnostic(.targetCannotExpress, message, at: place, help: help))
  }

  mutating func gap() {
    out.blank()
    out.blank()
  }

  mutating func write() {
    refuse()
    head()
    enumerations()
    constants()
    exceptions()
    for declaration in model.types { opaque(declaration) }
    for id in layoutOrder() { layoutType(id) }
    standIns()
    for declaration in model.types { callbackType(declaration) }
    library()
    for declaration in model.types { handleType(declaration) }
    for id in layoutOrder() { alias(id) }
    functions()
    schema()
  }

  private mutating func head() {
    let package = model.package
    out.line("# Generated from \(package.stem).abi by abut; do not edit.")
    let title = "\(package.name) \(package.version.text)"
    out.docstring(package.docs.isEmpty ? title : title + " -- " + package.docs)
    out.lines(["from __future__ import annotations", "", "import ctypes as _c", "import enum as _enum"])
    if options.standalone {
      out.lines(["import os as _os", "import sys as _sys", "import typing as _t"])
      out.line("from operator import attrgetter as _attrgetter, index as _index")
      if model.package.flat != nil { out.line("from struct import Struct as _Struct") }
    } else {
      out.line("import typing as _t")
      if model.package.flat != nil { out.line("from struct import Struct as _Struct") }
      out.blank()
      for part in ["values", "objects", "library"] + (model.package.flat == nil ? [] : ["flat"]) {
        out.line("from abut.rt.\(part) import *")
      }
    }
    out.blank()
    out.block("if _t.TYPE_CHECKING:") { out in
      out.line("from _typeshed import ReadableBuffer as _Buffer, WriteableBuffer as _Writable")
    }
    out.blank()
    PythonShared.exports(module, hidden, &out)
    if options.standalone { runtime() }
    gap()
  }

  /// The text of `abut.rt`, so that the module needs no other.
  private mutating func runtime() {
    var parts = [pythonRuntimeValues, pythonRuntimeObjects, pythonRuntimeLibrary]
    if model.package.flat != nil { parts.append(pythonRuntimeFlat) }
    for part in parts {
      gap()
      for row in part.split(separator: "\n", omittingEmptySubsequences: false) { out.line(String(row)) }
    }
  }

  private mutating func enumerations() {
    for declaration in model.types {
      guard case .enumeration = declaration.kind else { continue }
      PythonShared.enumeration(declaration.id, types, &out)
      gap()
    }
  }

  private mutating func constants() {
    PythonShared.constants(types, &out)
    gap()
  }

  private func layoutOrder() -> [TypeID] { model.layoutOrder }

  private mutating func opaque(_ declaration: TypeDeclaration) {
    guard case .handle(let handle) = declaration.kind, handle.role == .opaque else { return }
    self.handle(declaration.id, handle)
  }

  private mutating func layoutType(_ id: TypeID) {
    switch model[id].kind {
    case .record(let record): self.record(id, record)
    case .variant(let variant): self.variant(id, variant)
    default: break
    }
  }

  /// Classes for passing unions by value.
  private mutating func standIns() {
    let passed = module.passedByValue()
    for id in layoutOrder() where types.needsStandIn(id) && passed.contains(id) {
      let classes = PythonText.quoted(types.registerClasses(id))
      out.line("\(types.passed(id)) = _by_value(\(types.storage(id)), \(classes))")
    }
    guard !layouts.isEmpty else { return }
    out.block(
      "_check_layouts(\(PythonText.quoted(model.package.name)), "
        + "\(PythonText.quoted(model.package.stem + ".abi")),",
      ")"
    ) { out in
      for row in layouts { out.line(row + ",") }
    }
    gap()
  }

  private mutating func callbackType(_ declaration: TypeDeclaration) {
    guard case .callback(let callback) = declaration.kind else { return }
    self.callback(declaration.id, callback)
  }

  private mutating func handleType(_ declaration: TypeDeclaration) {
    guard case .handle(let handle) = declaration.kind, handle.role != .opaque else { return }
    self.handle(declaration.id, handle)
  }

  private mutating func alias(_ id: TypeID) {
    PythonShared.alias(id, types, &out)
  }

  /// The library and the functions, bound on their first call.
  private mutating func library() {
    let package = model.package
    let table = package.prefix.isEmpty ? package.stem + "_abi" : package.prefix + "abi"
    let library = package.library ?? package.stem
    // Packages of one library have one variable: objects of one must be the others' too.
    let variable = PythonNames.upper(PythonNames.symbol(library)) + "_LIBRARY"
    let words = [package.name, package.version.text, package.stem + ".abi", library, variable, table]
    let kind = package.flat == nil ? "_Library" : "_Extension"
    let texts = words.map(PythonText.quoted).joined(separator: ", ")
    out.line("_library = \(kind)(\(texts), globals(), lambda: _SCHEMA)")
    if let flat = package.flat { out.line("_library.register = \(PythonText.quoted(flat.register))") }
    for index in model.functions.indices {
      out.lines(package.flat == nil ? [module.binding(index)] : module.flatBinding(index))
    }
    gap()
  }

  private mutating func functions() {
    for index in model.functions.indices where !hidden.contains(index) && module.isFree(index) {
      for function in module.functions(index) {
        function.write(&out, isStub: false)
        gap()
      }
    }
  }

  /// The descriptor, read only to explain a difference.
  private mutating func schema() {
    let text = String(decoding: types.blueprint.interchange, as: UTF8.self)
    out.block("_SCHEMA = (", ")") { out in
      for row in text.split(separator: "\n") { out.line(PythonText.singleQuoted(row)) }
    }
  }
}

extension PythonModule {
  /// Records and variants that cross a call by value.
  func passedByValue() -> Set<TypeID> {
    var found: Set<TypeID> = []
    func add(_ use: TypeUse?) {
      if let use, case .named(let id) = types.form(use) { found.insert(id) }
    }
    func add(_ parameters: [Parameter], _ result: TypeUse?) {
      for parameter in parameters where model.passing(of: parameter) == .value { add(parameter.type) }
      add(result)
    }
    // Flat functions pass bytes, whatever their parameters are.
    if model.package.flat == nil {
      for function in model.functions { add(function.parameters, function.result) }
    }
    for declaration in model.types {
      if case .callback(let callback) = declaration.kind { add(callback.parameters, callback.result) }
    }
    return found
  }

  /// Functions of the module's own name space.
  func isFree(_ index: Int) -> Bool {
    guard let receiver = model.functions[index].receiver else { return true }
    return !PythonNames.hasMethods(model[receiver].kind)
  }

  /// What users see of a descriptor function: one Python function, or an async one and its blocking twin.
  func functions(_ index: Int) -> [PythonFunction] {
    model.package.flat == nil ? [plain(index)] : flat(index)
  }
}

extension PythonTypes {
  /// How an object with unions travels by value: one letter per eight bytes, `d` where all parts are floats.
  func registerClasses(_ id: TypeID) -> String {
    let size = blueprint[id].size
    // Larger values go through memory whatever they hold; so there is no need to look inside.
    guard size <= 64 else { return String(repeating: "w", count: (size + 7) / 8) }
    var isFloat = [Bool](repeating: true, count: (size + 7) / 8)
    mark(TypeUse(.named(id)), at: 0, &isFloat)
    return isFloat.map { $0 ? "d" : "w" }.joined()
  }

  private func mark(_ use: TypeUse, at offset: Int, _ isFloat: inout [Bool]) {
    // Marked words stay marked: sums of sums of sums need not be looked through again for each case.
    let last = min((offset + max(1, size(use)) - 1) / 8, isFloat.count - 1)
    guard offset / 8 <= last, isFloat[offset / 8...last].contains(true) else { return }
    switch form(use) {
    case .primitive(.f32), .primitive(.f64): return
    case .array(let element, let count):
      for index in 0..<min(count, isFloat.count * 8) {
        mark(element, at: offset + index * size(element), &isFloat)
      }
    case .named(let id):
      switch model[id].kind {
      case .record(let record):
        for (field, place) in zip(record.fields, blueprint[id].fields) {
          mark(field.type, at: offset + place.offset, &isFloat)
        }
      case .variant(let variant):
        isFloat[offset / 8] = false
        for entry in variant.cases {
          if let type = entry.type { mark(type, at: offset + blueprint[id].payloadOffset, &isFloat) }
        }
      default: if offset / 8 < isFloat.count { isFloat[offset / 8] = false }
      }
    default:
      for word in offset / 8...last { isFloat[word] = false }
    }
  }
}
