import Schema

/// Ctypes module.
func emitCTypes(_ blueprint: Blueprint, options: EmitOptions) -> Emission {
  Emission()
}
