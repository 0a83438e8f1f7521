import Schema

/// Rust module.
func emitRust(_ blueprint: Blueprint, options: EmitOptions) -> Emission {
  Emission()
}
