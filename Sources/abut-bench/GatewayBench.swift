import CShims
import Glibc
import Machine
import Native

/// What it costs a machine to call natives: a closure, a function of the one shape, and C functions with
/// signatures by each way, beside a direct call through a pointer.
enum GatewayBench {
  private static let rounds = 15
  private static let count = 200_000

  static func run() {
    print(
      "gateway: nanoseconds a call and how many times as fast as libffi, median of the rounds, interleaved")
    let (mixed, root, sum) = (mixed, root, sum)
    do {
      try measure("d(d,q,d)", [.number(1.5), .number(3), .number(2)], at: address(of: mixed)) {
        mixed(1.5, 3, 2)
      }
      try measure("d(d)", [.number(2)], at: address(of: root)) { root(2) }
      try measure("i(i,i)", [.number(2), .number(3)], at: address(of: sum)) { Double(sum(2, 3)) }
    } catch {
      print("\((error as? Trap)?.message ?? "\(error)")")
    }
  }

  /// Chosen when it runs, so that nobody calls the functions without a pointer.
  private static let isUpsideDown = CommandLine.argc > 1_000
  private static let mixed: @convention(c) (Double, Int64, Double) -> Double =
    isUpsideDown ? { x, n, y in y * Double(n) + x } : { x, n, y in x * Double(n) + y }
  private static let root: @convention(c) (Double) -> Double =
    isUpsideDown ? { -$0.squareRoot() } : { $0.squareRoot() }
  private static let sum: @convention(c) (Int32, Int32) -> Int32 = isUpsideDown ? { $0 &- $1 } : { $0 &+ $1 }

  private static func address(
    of function: @convention(c) (Double, Int64, Double) -> Double
  ) -> UnsafeMutableRawPointer { unsafeBitCast(function, to: UnsafeMutableRawPointer.self) }
  private static func address(of function: @convention(c) (Double) -> Double) -> UnsafeMutableRawPointer {
    unsafeBitCast(function, to: UnsafeMutableRawPointer.self)
  }
  private static func address(of function: @convention(c) (Int32, Int32) -> Int32) -> UnsafeMutableRawPointer
  {
    unsafeBitCast(function, to: UnsafeMutableRawPointer.self)
  }

  private static func measure(
    _ code: String, _ arguments: [Slot], at target: UnsafeMutableRawPointer, _ direct: () -> Double
  ) throws {
    let dialect = Dialect()
    let machine = try Machine(dialect: dialect, stackSlots: 64, heapLimit: 1 << 20)
    var natives: [(name: String, number: Int)] = []
    for route in [GatewayFunction.Route.thunk, .universal, .libffi] {
      let number = try GatewayFunction.register(
        in: machine.gateway, name: "\(route)", address: target, signature: Array(code.utf8), route: route)
      natives.append(("\(route)", number))
    }
    let closure = try machine.gateway.register(NativeFacts(name: "closure")) {
      .number($0.arguments[0].number)
    }
    natives.append(("closure", closure))
    let plain: abut_native = { _, arguments, result, _ in
      result?.pointee = .number(arguments?[0].number ?? 0)
      return 0
    }
    natives.append(
      ("native", try machine.gateway.register(NativeFacts(name: "native"), plain, userData: nil)))
    let (base, window) = (machine.context.pointee.stack, UInt32(arguments.count))
    guard let base, machine.reserve(base + arguments.count + 1) else { return }
    for (index, value) in arguments.enumerated() { base[index + 1] = value }
    var times: [[Double]] = Array(repeating: [], count: natives.count + 1)
    var checksum = 0.0
    for _ in 0..<rounds {
      times[0].append(nanoseconds { checksum += direct() })
      for (index, native) in natives.enumerated() {
        times[index + 1].append(
          nanoseconds {
            _ = abut_machine_call_native(
              machine.context, UInt32(native.number), Int32(window), base + 1, base)
          })
        checksum += base[0].number
      }
    }
    let medians = times.map { $0.sorted()[rounds / 2] }
    print(padded("direct"), padded(medians[0]), padded(""), code)
    for (index, native) in natives.enumerated() {
      let ratio = zip(times[3], times[index + 1]).map { $0 / $1 }.sorted()[rounds / 2]
      print(padded(native.name), padded(medians[index + 1]), padded("\((ratio * 10).rounded() / 10)x"), code)
    }
    if checksum.isNaN { print("NaN") }
  }

  /// Of the processor's: who else uses the machine does not count.
  private static func nanoseconds(_ body: () -> Void) -> Double {
    let start = now
    for _ in 0..<count { body() }
    return (now - start) / Double(count)
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e9 + Double(time.tv_nsec)
  }

  private static func padded(_ value: Double) -> String { padded("\((value * 10).rounded() / 10)") }

  private static func padded(_ text: String) -> String { text.padded(to: 11) }
}
