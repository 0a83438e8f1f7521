import Bindgen
import Glibc
import Schema

/// `abut-bench schema`: what the schema compiler costs, by the number of declarations.
/// `abut-bench native`: what preparing and making calls costs.
/// `abut-bench pvm`: what loading, compiling and entering machines costs.
/// `abut-bench pvm-fuzz`: whether the engines agree on random programs.
let arguments = Array(CommandLine.arguments.dropFirst())
switch arguments {
case [], ["schema"]: SchemaBench.run()
case ["native"]: NativeBench.run()
case ["pvm"]: PVMBench.run()
case _ where arguments.first == "pvm-fuzz": exit(PVMFuzzRun.run(Array(arguments.dropFirst())))
default:
  print("usage: abut-bench [schema | native | pvm | pvm-fuzz]")
  exit(2)
}
