import Bytes
import CAbut
import Glibc
import Native

/// What it costs to prepare a signature, and to call by each path, beside a direct call through a pointer.
enum NativeBench {
  private static let codes = [
    "v()", "q(q,q)", "d(d x,d y,d z)", "i(z,p,&!d,Q)", "{P@16,8|d x@0,d y@8}({P} a,{P} b)",
    "d(q,d,i,f,d,q,h,d)", "v({|i a:3,i b:5,d c,[4]h e})",
  ]
  private static let prototypes = [
    "double pow(double, double)", "typedef struct { double x, y; } P; P mid(P a, P b)",
  ]

  static func run() {
    print("native: nanoseconds, median of the rounds")
    for code in codes { prepare(code) }
    for prototype in prototypes { prepare(prototype) }
    calls("q(q,q)", at: unsafeAddress { first, second in first &+ second })
  }

  private static func prepare(_ text: String) {
    let bytes = Array(text.utf8)
    let time = nanoseconds(2_000) {
      do throws(Fault) { _ = try Plan(bytes) } catch { print("\(text): \(error.note)") }
    }
    print(padded("prepare"), padded(time), text)
  }

  private static func unsafeAddress(
    _ function: @convention(c) (Int64, Int64) -> Int64
  ) -> UnsafeMutableRawPointer {
    unsafeBitCast(function, to: UnsafeMutableRawPointer.self)
  }

  private static func calls(_ code: String, at target: UnsafeMutableRawPointer) {
    let function = unsafeBitCast(target, to: (@convention(c) (Int64, Int64) -> Int64).self)
    var sum: Int64 = 0
    print(padded("direct"), padded(nanoseconds(100_000) { sum = function(sum, 1) }), code)
    for path in [Path.libffi, .trampoline, .stub] {
      do throws(Fault) {
        let plan = try Plan(Array(code.utf8), path: path)
        var (packed, result): ((Int64, Int64), Int64) = ((0, 1), 0)
        let facts = UnsafePointer(plan.facts)
        let time = nanoseconds(100_000) { facts.pointee.invoke(facts, target, &packed, &result) }
        print(padded("\(path)"), padded(time), code)
      } catch {
        print(padded("\(path)"), padded("-"), error.note)
      }
    }
  }

  private static func nanoseconds(_ count: Int, _ body: () -> Void) -> Double {
    let clock = ContinuousClock()
    let times = (0..<15).map { _ -> Double in
      let parts = clock.measure { for _ in 0..<count { body() } }.components
      return (Double(parts.seconds) * 1e9 + Double(parts.attoseconds) / 1e9) / Double(count)
    }
    return times.sorted()[times.count / 2]
  }

  private static func padded(_ value: Double) -> String { padded("\((value * 10).rounded() / 10)") }

  private static func padded(_ text: String) -> String { text.padded(to: 11) }
}
