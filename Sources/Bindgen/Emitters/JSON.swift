import Schema

/// Canonical JSON.
func emitJSON(_ blueprint: Blueprint, options: EmitOptions) -> Emission {
  Emission()
}
