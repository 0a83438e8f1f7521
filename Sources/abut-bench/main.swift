import Bindgen
import Glibc
import Schema

/// `abut-bench schema`: what the schema compiler costs, by the number of declarations.
/// `abut-bench native`: what preparing and making calls costs.
/// `abut-bench gateway`: what it costs machines to call natives.
/// `abut-bench pvm`: what loading, compiling and entering machines costs.
/// `abut-bench kio-vectors`: what elements of vectors cost, on every path.
/// `abut-bench pvm-fuzz`: whether the engines agree on random programs.
/// `abut-bench kio`: programs on KIO, Lua, LuaJIT and CPython, side by side.
/// `abut-bench kio-fuzz`: whether KIO's engines agree on random chunks.
/// `abut-bench fusabi`: the same programs on Fusabi and the others; `fusabi-overhead`: what starting,
/// loading, calling natives and having machines costs; `fusabi-fuzz`: whether Fusabi's engines agree on
/// random modules.
/// `abut-bench ion`: programs on Ion, Lua, LuaJIT and CPython, and processes of Ion and Erlang.
let arguments = Array(CommandLine.arguments.dropFirst())
switch arguments {
case [], ["schema"]: SchemaBench.run()
case ["native"]: NativeBench.run()
case ["gateway"]: GatewayBench.run()
case ["pvm"]: PVMBench.run()
case ["kio-vectors"]: KIOVectorBench.run()
case _ where arguments.first == "pvm-fuzz": exit(PVMFuzzRun.run(Array(arguments.dropFirst())))
case _ where arguments.first == "kio": exit(KIOBench.run(Array(arguments.dropFirst())))
case _ where arguments.first == "kio-fuzz": exit(KIOFuzzRun.run(Array(arguments.dropFirst())))
case _ where arguments.first == "fusabi": exit(FusabiBench.run(Array(arguments.dropFirst())))
case _ where arguments.first == "fusabi-overhead": exit(FusabiOverhead.run(Array(arguments.dropFirst())))
case _ where arguments.first == "fusabi-fuzz": exit(FusabiFuzzRun.run(Array(arguments.dropFirst())))
case _ where arguments.first == "ion-fuzz": exit(IonFuzzRun.run(Array(arguments.dropFirst())))
case _ where arguments.first == "ion": exit(IonBench.run(Array(arguments.dropFirst())))
default:
  print(
    "usage: abut-bench [schema | native | gateway | pvm | pvm-fuzz | kio | kio-vectors | kio-fuzz | fusabi"
      + " | fusabi-overhead | fusabi-fuzz | ion | ion-fuzz]")
  exit(2)
}
