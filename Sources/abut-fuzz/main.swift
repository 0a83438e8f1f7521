import Glibc

/// `abut-fuzz pvm`: whether the PVM's engines agree on random programs; `kio`, `fusabi`, `ion`: those of the
/// other machines.
let arguments = Array(CommandLine.arguments.dropFirst())
let rest = Array(arguments.dropFirst())
switch arguments.first {
case "pvm": exit(PVMFuzzRun.run(rest))
case "kio": exit(KIOFuzzRun.run(rest))
case "fusabi": exit(FusabiFuzzRun.run(rest))
case "ion": exit(IonFuzzRun.run(rest))
default:
  print("usage: abut-fuzz pvm | kio | fusabi | ion [--count N] [--seed S] [--differences N]")
  exit(2)
}
