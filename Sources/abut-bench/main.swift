import Bindgen
import Glibc
import Schema

/// `abut-bench schema`: what the schema compiler costs, by the number of declarations.
let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.isEmpty || arguments == ["schema"] else {
  print("usage: abut-bench schema")
  exit(2)
}
SchemaBench.run()
