import Schema

/// Cffi build script (ABI and API mode).
func emitCFFI(_ blueprint: Blueprint, options: EmitOptions) -> Emission {
  Emission()
}
