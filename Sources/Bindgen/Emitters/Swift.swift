import Schema

/// Swift wrapper and module map.
func emitSwift(_ blueprint: Blueprint, options: EmitOptions) -> Emission {
  Emission()
}
