import Schema

/// Markdown reference with layout tables and pictures.
func emitMarkdown(_ blueprint: Blueprint, options: EmitOptions) -> Emission {
  Emission()
}
