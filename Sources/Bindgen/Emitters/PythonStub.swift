import Schema

/// `.pyi` of the ctypes module.
func emitPythonStub(_ blueprint: Blueprint, options: EmitOptions) -> Emission {
  Emission()
}
