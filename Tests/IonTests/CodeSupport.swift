import CShims
import Ion
import Machine
import Testing

/// An image of a class `Main` with these functions.
func image(_ functions: [Function]) throws -> Image { try Image(Program(ClassFile(functions))) }

/// A function with as many registers as it names, and others besides.
func main(arity: UInt32 = 0, extra: UInt32 = 8, _ code: [Instruction]) -> Function {
  Function("main", arity: arity, extraRegisters: extra, code)
}

/// Acts of the engine by name.
private let acts: [Int: String] = [
  ION_ACT_SELF: "self", ION_ACT_PID: "pid", ION_ACT_PROCESSES: "processes", ION_ACT_PASSES: "passes",
  ION_ACT_NOW: "now", ION_ACT_SPAWN: "spawn", ION_ACT_RECEIVE_TIMED: "receive_timed",
  ION_ACT_RECEIVE_ARMS: "receive_arms", ION_ACT_YIELD: "yield", ION_ACT_EXIT: "exit",
  ION_ACT_BOX: "box", ION_ACT_CLOSURE: "closure", ION_ACT_CHECKPOINT: "checkpoint",
]

/// `window r1, 2, r3` with what it does instead of its number.
private func named(_ line: Substring) -> String {
  let parts = line.split(separator: ", ", omittingEmptySubsequences: false)
  guard line.contains(" window "), parts.count > 2, let act = Int(parts[1]).flatMap({ acts[$0] }) else {
    return String(line)
  }
  return ([String(parts[0]), act] + parts[2...].map { String($0) }).joined(separator: ", ")
}

/// The register code of `main`, as `Image.translation` lists it: op, operands, then the instruction and how
/// many reductions the op stands for (in brackets how many of them lie before that instruction).
func check(
  _ function: Function, with others: [Function] = [], level: Level = .all, _ expected: String,
  at location: SourceLocation = #_sourceLocation
) throws {
  let text = try #require(try image([function] + others).translation(of: 0, level))
  let listing = text.split(separator: "\n", omittingEmptySubsequences: false).map { named($0) }
    .joined(separator: "\n")
  #expect(listing == expected + "\n", "\(listing)", sourceLocation: location)
}
