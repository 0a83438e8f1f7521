import Schema

/// Zig 0.17 stub.
func emitZig(_ blueprint: Blueprint, options: EmitOptions) -> Emission {
  Emission()
}
