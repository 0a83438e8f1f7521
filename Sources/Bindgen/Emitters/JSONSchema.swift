import Schema

/// JSON Schema (draft 2020-12).
func emitJSONSchema(_ blueprint: Blueprint, options: EmitOptions) -> Emission {
  Emission()
}
