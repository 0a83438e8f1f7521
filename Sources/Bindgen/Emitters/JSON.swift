import Schema

/// The canonical JSON form, `<stem>.abi.json`: what plugins read and what a lock file keeps.
func emitJSON(_ blueprint: Blueprint, options: EmitOptions) -> Emission {
  var emission = Emission()
  emission.files = [
    GeneratedFile(path: blueprint.model.package.stem + ".abi.json", bytes: blueprint.interchange)
  ]
  return emission
}
