import Schema

/// `<stem>.pyi`, the stub of the ctypes module, proved by `mypy --strict` and `stubtest`.
func emitPythonStub(_ blueprint: Blueprint, options: EmitOptions) -> Emission {
  var writer = PythonStubWriter(blueprint)
  writer.write()
  var emission = Emission()
  emission.files = [GeneratedFile(path: blueprint.model.package.stem + ".pyi", bytes: writer.out.bytes)]
  return emission
}

private struct PythonStubWriter {
  let module: PythonModule
  let hidden: Set<Int>
  var out = TextWriter()

  var types: PythonTypes { module.types }
  var model: Model { module.model }

  init(_ blueprint: Blueprint) {
    module = PythonModule(blueprint)
    hidden = module.hiddenFunctions()
  }

  mutating func write() {
    let package = model.package
    out.line("# Generated from \(package.stem).abi by abut; do not edit.")
    out.lines(["import ctypes as _c", "import enum as _enum", "import typing as _t"])
    out.line("from _typeshed import ReadableBuffer as _Buffer, WriteableBuffer as _Writable")
    out.blank()
    PythonShared.exports(module, hidden, &out)
    out.blank()
    for declaration in model.types {
      guard case .enumeration = declaration.kind else { continue }
      PythonShared.enumeration(declaration.id, types, &out)
      out.blank()
    }
    PythonShared.constants(types, &out)
    out.blank()
    exceptions()
    for declaration in model.types { type(declaration) }
    for index in model.functions.indices where !hidden.contains(index) && module.isFree(index) {
      for function in module.functions(index) { function.write(&out, isStub: true) }
    }
  }

  private mutating func exceptions() {
    let package = model.package.name
    for id in module.errorTypes {
      guard let errors = module.errors[id.index] else { continue }
      out.block("class \(errors.base)(Exception):") { out in
        out.docstring("Base of the errors that \(package) reports; .status has the code.")
        out.line("status: int")
        out.line("def __init__(self, status: int, message: str) -> None: ...")
      }
      for kind in errors.kinds { out.line("class \(kind.name)(\(kind.bases)): ...") }
      out.blank()
    }
    for (name, error) in module.resultExceptions() {
      out.block("class \(name)(Exception):") { out in
        out.lines(["case: \(error)", "value: \(error)", "def __init__(self, error: \(error)) -> None: ..."])
      }
      out.blank()
    }
  }

  private mutating func type(_ declaration: TypeDeclaration) {
    switch declaration.kind {
    case .record(let record): self.record(declaration, record)
    case .variant:
      PythonShared.cases(declaration.id, types, &out)
      out.blank()
    case .handle(let handle): self.handle(declaration, handle)
    case .alias: PythonShared.alias(declaration.id, types, &out)
    default: break
    }
  }

  private mutating func record(_ declaration: TypeDeclaration, _ record: Record) {
    out.line("class \(types.name(declaration.id))(\(record.isUnion ? "_c.Union" : "_c.Structure")):")
    out.indent()
    out.docstring(declaration.remarks.docs)
    for field in types.fields(of: declaration.id) {
      guard field.property != nil else {
        out.line("\(field.name): \(field.got)\(PythonText.remark(field.docs))")
        continue
      }
      out.lines(["@property", "def \(field.name)(self) -> \(field.got):"])
      out.indent()
      out.docstring(field.docs)
      if field.docs.isEmpty { out.line("...") }
      out.dedent()
      if field.isReadOnly { continue }
      out.lines(["@\(field.name).setter", "def \(field.name)(self, value: \(field.given)) -> None: ..."])
    }
    PythonShared.recordInitializer(declaration.id, record, types).write(&out, isStub: true)
    out.line("def __eq__(self, other: object) -> bool: ...")
    methods(declaration.id)
    out.dedent()
    out.blank()
  }

  private mutating func handle(_ declaration: TypeDeclaration, _ handle: Handle) {
    let name = types.name(declaration.id)
    out.line("class \(name):")
    out.indent()
    out.docstring(declaration.remarks.docs)
    if handle.role == .opaque {
      out.lines([
        "address: int", "def __init__(self, address: int) -> None: ...",
        "def __eq__(self, other: object) -> bool: ...", "def __hash__(self) -> int: ...",
      ])
    } else {
      methods(declaration.id)
      out.line("def close(self) -> None:")
      out.line("    \"\"\"Gives it back to the library; closing twice does nothing.\"\"\"")
      out.lines([
        "def __enter__(self) -> \(name): ...", "def __exit__(self, *exc: object) -> None: ...",
        "def __del__(self) -> None: ...",
      ])
    }
    out.dedent()
    out.blank()
  }

  private mutating func methods(_ id: TypeID) {
    for index in model.methods(of: id) where !hidden.contains(index) {
      for function in module.functions(index) { function.write(&out, isStub: true) }
    }
    for index in model.properties(of: id) {
      for function in module.property(index) { function.write(&out, isStub: true) }
    }
  }
}
