import Bindgen
import Glibc
import Schema

/// `abut-bench schema`: what the schema compiler costs, by the number of declarations.
/// `abut-bench native`: what preparing and making calls costs.
let arguments = Array(CommandLine.arguments.dropFirst())
switch arguments {
case [], ["schema"]: SchemaBench.run()
case ["native"]: NativeBench.run()
default:
  print("usage: abut-bench [schema | native]")
  exit(2)
}
