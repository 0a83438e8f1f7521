import Bindgen
import Glibc
import Schema

/// `abut-bench schema`: what the schema compiler costs, by the number of declarations.
/// `abut-bench native`: what preparing and making calls costs.
/// `abut-bench gateway`: what it costs machines to call natives.
/// `abut-bench pvm`: what loading, compiling and entering machines costs.
/// `abut-bench kio-vectors`: what elements of vectors cost, on every path.
/// `abut-bench kio`: programs on KIO, Lua, LuaJIT and CPython, side by side.
/// `abut-bench fusabi`: the same programs on Fusabi and the others; `fusabi-overhead`: what starting,
/// loading, calling natives and having machines costs.
/// `abut-bench ion`: programs on Ion, Lua, LuaJIT and CPython, and processes of Ion and Erlang.
let arguments = Array(CommandLine.arguments.dropFirst())
switch arguments {
case [], ["schema"]: SchemaBench.run()
case ["native"]: NativeBench.run()
case ["gateway"]: GatewayBench.run()
case ["pvm"]: PVMBench.run()
case ["kio-vectors"]: KIOVectorBench.run()
case _ where arguments.first == "kio": exit(KIOBench.run(Array(arguments.dropFirst())))
case _ where arguments.first == "fusabi": exit(FusabiBench.run(Array(arguments.dropFirst())))
case _ where arguments.first == "fusabi-overhead": exit(FusabiOverhead.run(Array(arguments.dropFirst())))
case _ where arguments.first == "ion": exit(IonBench.run(Array(arguments.dropFirst())))
default:
  print(
    "usage: abut-bench [schema | native | gateway | pvm | kio | kio-vectors | fusabi | fusabi-overhead"
      + " | ion]")
  exit(2)
}
