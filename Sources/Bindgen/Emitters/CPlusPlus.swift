import Schema

/// C++17 layer over the C header.
func emitCPlusPlus(_ blueprint: Blueprint, options: EmitOptions) -> Emission {
  Emission()
}
