import Bytes
import Glibc
import PVM

/// What the core alone costs: loading, compiling, gas, machines, host calls, replays. The comparison with
/// native code and WebAssembly is python/benchmarks/pvm.
enum PVMBench {
  static func run() {
    guard let pinky = vector("block-gas-gp08/pinky.bin"),
      let service = vector("jip6-traces/jam-bootstrap-service.pvm")
    else {
      print("the vectors are not there: set ABUT_VECTORS")
      return
    }
    do throws(Fault) {
      print("pvm: medians of the rounds; MB are of PVM code")
      try programs("pinky", pinky, .gp08, .generic)
      try programs("bootstrap service", service, .gp07, .any)
      try machines(service)
      try speed()
      try hostCalls()
      try replays(service)
    } catch {
      print("\(error.note)")
    }
  }

  private static func options(_ profile: Profile, _ kind: ModuleKind, cached: Bool = false) -> LoadOptions {
    var options = LoadOptions()
    options.profile = profile
    options.kind = kind
    options.isCached = cached
    return options
  }

  /// Decoding, both engines and the gas model over one program.
  private static func programs(
    _ name: String, _ bytes: [UInt8], _ profile: Profile, _ kind: ModuleKind
  ) throws(Fault) {
    let options = options(profile, kind)
    let module = try Module.load(bytes, options)
    let size = Double(module.program.count)
    print("\n\(name): \(Int(size)) bytes of code, \(profile)")
    try line("load", 30, size) { () throws(Fault) in _ = try Module.load(bytes, options) }
    for (title, metering) in [("no gas", Metering.none), ("gas", .profile)] {
      // A module keeps what was made of it, so that every round needs a new one; it is not timed.
      let fresh = { () throws(Fault) in try Module.load(bytes, options) }
      try line("interpreter, \(title)", 15, size, prepare: fresh) { (module) throws(Fault) in
        _ = try module.lowered(metering)
      }
      try line("recompiler, \(title)", 15, size, prepare: fresh) { (module) throws(Fault) in
        _ = try module.compiled(metering)
      }
      let compiled = try Module.load(bytes, options).compiled(metering)
      print(padded("machine bytes, \(title)"), padded(Double(compiled.codeSize) / size), "per byte of code")
    }
    let starts = blocks(of: module.program)
    try line("gas model, \(starts.count) blocks", 15, size) { () throws(Fault) in
      let meter = Meter(module.program, module.costs, .profile)
      var sum: UInt64 = 0
      for start in starts { sum &+= meter.charge(start) }
      used(sum)
    }
  }

  private static func blocks(of program: Program) -> [UInt32] {
    (0..<program.count).filter { program.isBlock(UInt64($0)) }
  }

  /// A machine of a module that is in the cache, and the way from bytes to the first instruction.
  private static func machines(_ bytes: [UInt8]) throws(Fault) {
    print("\nmachines of the bootstrap service")
    let module = try Module.load(bytes, options(.gp07, .any, cached: true))
    for backend in [Backend.interpreter, .recompiler] {
      try line("make and free, \(backend)", 31, nil, repeats: 100) { () throws(Fault) in
        _ = try machine(module, backend, gas: 0)
      }
      try line("first instruction, \(backend)", 31, nil) { () throws(Fault) in
        let fresh = try Module.load(bytes, options(.gp07, .any))
        _ = try machine(fresh, backend, gas: 1).run()
      }
      try line("the same, cached, \(backend)", 31, nil, repeats: 20) { () throws(Fault) in
        _ = try machine(try Module.load(bytes, options(.gp07, .any, cached: true)), backend, gas: 1).run()
      }
    }
  }

  private static func machine(_ module: Module, _ backend: Backend, gas: UInt64) throws(Fault) -> Machine {
    var options = MachineOptions()
    options.backend = backend
    options.gas = gas
    return try Machine(module, options)
  }

  /// `ecalli 7; jump back` with a callback that does nothing.
  private static func hostCalls() throws(Fault) {
    print("\nhost calls: nanoseconds for each, with one jump")
    let blob: [UInt8] = [0, 1, 4, 10, 7, 40, 0xfe, 0b0101]
    let module = try Module.load(blob, options(.gp07, .generic))
    for backend in [Backend.interpreter, .recompiler] {
      let machine = try machine(module, backend, gas: 0)
      machine.setCallback({ _, _, _ in 0 }, nil, nil)
      let count = 200_000
      let times = try sampled(15) { () throws(Fault) in
        machine.gas = UInt64(count) * 2
        _ = machine.execute(entry: 0)
      }
      print(padded("\(backend)"), padded(times / Double(count) * 1e9))
    }
  }

  /// `fib(27)` of the guest programs, the one that calls most.
  private static func speed() throws(Fault) {
    let guests: [(Profile, pc: UInt64, instructions: Double)] = [
      (.gp07, 156, 6_038_404), (.gp08, 159, 6_356_215),
    ]
    print("\nfib(27): millions of instructions a second")
    for (profile, pc, instructions) in guests {
      guard let bytes = vector("programs/bench.\(profile).jam") else { continue }
      let module = try Module.load(bytes, options(profile, .standard, cached: true))
      for backend in [Backend.interpreter, .recompiler] {
        let machine = try machine(module, backend, gas: 0)
        let seconds = try sampled(9) { () throws(Fault) in
          machine.setRegister(0, 0xffff_0000)
          machine.setRegister(7, 27)
          machine.gas = 1 << 60
          machine.pc = pc
          if machine.run().code != .halted { throw Fault(.malformed, at: 0, "fib does not halt") }
        }
        print(padded("\(backend), \(profile)"), padded(instructions / seconds / 1e6))
      }
    }
  }

  private static func replays(_ service: [UInt8]) throws(Fault) {
    let logs = (0..<100).compactMap { number -> [UInt8]? in
      let digits = "\(number)"
      return vector("jip6-traces/trace-\(String(repeating: "0", count: 3 - digits.count))\(digits).log")
    }
    print("\nreplay of \(logs.count) logs of the bootstrap service")
    let module = try Module.load(service, options(.gp07, .any, cached: true))
    for backend in [Backend.interpreter, .recompiler] {
      try line("\(backend)", 7, nil) { () throws(Fault) in
        for log in logs { _ = try Replayer.replay(module, log, backend) }
      }
    }
  }
}

/// Where figures come from and go to.
extension PVMBench {
  private static func vector(_ name: String) -> [UInt8]? {
    let folder = getenv("ABUT_VECTORS").map { String(cString: $0) } ?? "../shared/vectors"
    guard let file = fopen("\(folder)/pvm/\(name)", "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&part, 1, part.count, file), count > 0 { bytes += part[..<count] }
    return bytes
  }

  private static func line(
    _ title: String, _ rounds: Int, _ size: Double?, repeats: Int = 1, _ body: () throws(Fault) -> Void
  ) throws(Fault) {
    let seconds = try sampled(rounds) { () throws(Fault) in
      for _ in 0..<repeats { try body() }
    }
    show(title, seconds / Double(repeats), size)
  }

  /// What `prepare` makes is not timed.
  private static func line<T>(
    _ title: String, _ rounds: Int, _ size: Double?, prepare: () throws(Fault) -> T,
    _ body: (T) throws(Fault) -> Void
  ) throws(Fault) {
    var times: [Double] = []
    for _ in 0..<rounds {
      let prepared = try prepare()
      times.append(try sampled(1) { () throws(Fault) in try body(prepared) })
    }
    show(title, times.sorted()[rounds / 2], size)
  }

  private static func sampled(_ rounds: Int, _ body: () throws(Fault) -> Void) throws(Fault) -> Double {
    let clock = ContinuousClock()
    var times: [Double] = []
    for _ in 0..<rounds {
      let start = clock.now
      try body()
      let parts = start.duration(to: clock.now).components
      times.append(Double(parts.seconds) + Double(parts.attoseconds) / 1e18)
    }
    return times.sorted()[rounds / 2]
  }

  private static func show(_ title: String, _ seconds: Double, _ size: Double?) {
    let rate = size.map { "\(tenths($0 / seconds / 1e6)) MB/s" } ?? ""
    print(padded(title), padded(seconds * 1e6), "us ", rate)
  }

  private static func tenths(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }

  private static func padded(_ value: Double) -> String {
    let text = value < 10 ? "\((value * 100).rounded() / 100)" : tenths(value)
    return String(repeating: " ", count: max(0, 10 - text.count)) + text
  }

  private static func padded(_ text: String) -> String { text.padded(to: 36) }

  @inline(never) private static func used(_ value: UInt64) {}
}
