import Schema

/// C99 header, clean as C11, C2x and C++.
func emitCHeader(_ blueprint: Blueprint, options: EmitOptions) -> Emission {
  Emission()
}
