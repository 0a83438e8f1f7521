import CShims
import Fusabi
import FusabiFuzz
import Glibc
import Machine

/// Times of calls and of plugins; each the median of rounds.
enum FusabiCosts {
  private static let rounds = 21

  static func median(_ take: () throws(Failure) -> Double) throws(Failure) -> Double {
    var samples: [Double] = []
    for _ in 0..<rounds { samples.append(try take()) }
    return samples.sorted()[rounds / 2]
  }

  /// Seconds.
  private static func time(_ body: () throws(Failure) -> Void) throws(Failure) -> Double {
    let before = ProgramBench.processorTime()
    try body()
    return ProgramBench.processorTime() - before
  }

  // MARK: native calls

  private static let unrolled = 50
  private static let repeated = 20_000

  /// Nanoseconds.
  static func nativeCall() throws(Failure) -> Double {
    let registry = Registry(standard: false)
    let facts = HostFacts(name: "nothing", params: [], result: .unit)
    try registry.register(facts, { (_, _, _, _) in 0 }, userData: nil)
    let calling = try VM(registry: registry)
    let idling = try VM(registry: registry)
    try calling.load(repeating { (code, nothing) in
      code.op(.callFfi, nothing)
      code.op(.pop)
    })
    try idling.load(repeating { (code, _) in code.op(.nop, .nop) })
    return try median { () throws(Failure) in
      let calls = try time { () throws(Failure) in _ = try calling.execute() }
      let idle = try time { () throws(Failure) in _ = try idling.execute() }
      return (calls - idle) / Double(unrolled * repeated) * 1e9
    }
  }

  private static func repeating(_ body: (inout FusabiWriter, Int) -> Void) throws(Failure) -> Module {
    var writer = FusabiWriter()
    let nothing = writer.importing("nothing", [], .unit)
    writer.function("main", [], .unit, locals: 1) {
      $0.count(0, .i32(0), .i32(Int32(repeated)), .i32(1)) {
        for _ in 0..<unrolled { body(&$0, nothing) }
      }
      $0.op(.ret)
    }
    return try Module.load(writer.parts.encoded())
  }

  // MARK: plugins

  /// A plugin that adds two numbers.
  static func smallest() throws(Failure) -> [UInt8] {
    var writer = FusabiWriter()
    writer.function("add", [.i32, .i32], .i32) {
      $0.load(0, 1)
      $0.op(.add, .ret)
    }
    return try writer.parts.encoded()
  }

  /// Microseconds: with everything, and of a run.
  static func plugin() throws(Failure) -> (cold: Double, warm: Double) {
    let bytes = try smallest()
    let registry = Registry(standard: true)
    let (few, many) = (500, 20_000)
    let native = try median { () throws(Failure) in
      try time { () throws(Failure) in
        for number in 0..<many { keep(added(Int32(number), 2)) }
      } / Double(many)
    }
    let cold = try median { () throws(Failure) in
      try time { () throws(Failure) in
        for number in 0..<few {
          let vm = try VM(registry: registry)
          try vm.load(Module.load(bytes))
          keep(try vm.execute([.i32(Int32(number)), .i32(2)]).i32)
        }
      } / Double(few)
    }
    let vm = try VM(registry: registry)
    try vm.load(Module.load(bytes))
    let arguments: [Slot] = [.i32(40), .i32(2)]
    let warm = try median { () throws(Failure) in
      try time { () throws(Failure) in
        for _ in 0..<many { keep(try vm.execute(arguments).i32) }
      } / Double(many)
    }
    return ((cold - native) * 1e6, (warm - native) * 1e6)
  }

  @inline(never) private static func added(_ x: Int32, _ y: Int32) -> Int32 { x &+ y }
  @inline(never) private static func keep(_ value: Int32) {}
}
