import Schema

/// The reference as one self-contained page.
func emitHTML(_ blueprint: Blueprint, options: EmitOptions) -> Emission {
  Emission()
}
