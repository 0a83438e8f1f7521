public import Schema

/// Renders a blueprint into one language. Pure and deterministic: the same blueprint gives the same bytes.
///
/// Only its name goes into clients: where modules hand over all of their code, emitters would be compiled
/// twice.
@export(interface)
public func emit(_ blueprint: Blueprint, as language: Language, options: EmitOptions) -> Emission {
  switch language {
  case .c: emitCHeader(blueprint, options: options)
  case .cpp: emitCPlusPlus(blueprint, options: options)
  case .ctypes: emitCTypes(blueprint, options: options)
  case .pyi: emitPythonStub(blueprint, options: options)
  case .cffi: emitCFFI(blueprint, options: options)
  case .zig: emitZig(blueprint, options: options)
  case .rust: emitRust(blueprint, options: options)
  case .swift: emitSwift(blueprint, options: options)
  case .json: emitJSON(blueprint, options: options)
  case .schema: emitJSONSchema(blueprint, options: options)
  case .md: emitMarkdown(blueprint, options: options)
  case .html: emitHTML(blueprint, options: options)
  }
}
