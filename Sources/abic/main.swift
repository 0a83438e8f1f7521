import Bindgen
import Glibc
import Schema

exit(Command.run(Array(CommandLine.arguments.dropFirst())))
