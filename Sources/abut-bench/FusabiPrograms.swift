import Fusabi
import FusabiFuzz

/// The programs of `python/benchmarks/fusabi/programs`, as modules.
enum FusabiPrograms {
  static let all: [(name: String, make: @Sendable (inout FusabiWriter) -> Void)] = [
    ("fib", fib), ("iloop32", { integers(&$0, isWide: false) }), ("iloop64", { integers(&$0, isWide: true) }),
    ("floop", fractions), ("mandelbrot", mandelbrot), ("sieve", sieve), ("native", native), ("calls", calls),
    ("texts", texts),
  ]

  static func module(_ name: String) throws(Failure) -> Module {
    var writer = FusabiWriter()
    all.first { $0.name == name }?.make(&writer)
    writer.module.parts.entryPoint = writer.parts.functions.count - 1
    return try Module.load(writer.parts.encoded())
  }

  @Sendable private static func fib(_ module: inout FusabiWriter) {
    module.function("fib", [.i32], .i32) {
      $0.when({
        $0.load(0)
        $0.i32(2)
        $0.op(.lt)
      }) {
        $0.load(0)
        $0.op(.ret)
      }
      for less in [1, 2] as [Int32] {
        $0.load(0)
        $0.i32(less)
        $0.op(.sub)
        $0.op(.call, 0)
      }
      $0.op(.add, .ret)
    }
    module.function("main", [], .i32) {
      $0.i32(32)
      $0.op(.call, 0)
      $0.op(.ret)
    }
  }

  /// `total += i * i % 7`, with squares that fit 32 bits.
  @Sendable private static func integers(_ module: inout FusabiWriter, isWide: Bool) {
    func constant(_ value: Int) -> ModuleParts.Constant { isWide ? .i64(Int64(value)) : .i32(Int32(value)) }
    module.function("main", [], isWide ? .i64 : .i32, locals: 3) {
      $0.set(0, constant(0))
      $0.count(1, constant(0), constant(250), constant(1)) {
        $0.count(2, constant(0), constant(40_000), constant(1)) {
          $0.load(0, 2, 2)
          $0.op(.mul)
          $0.push(constant(7))
          $0.op(.mod, .add)
          $0.store(0)
        }
      }
      $0.load(0)
      $0.op(.ret)
    }
  }

  @Sendable private static func fractions(_ module: inout FusabiWriter) {
    module.function("main", [], .f64, locals: 3) {
      $0.set(0, .f64(0))
      $0.count(1, .f64(0), .f64(500), .f64(1)) {
        $0.count(2, .f64(0), .f64(10_000), .f64(1)) {
          $0.load(0, 1)
          $0.f64(0.5)
          $0.op(.mul, .add)
          $0.load(2)
          $0.f64(0.25)
          $0.op(.mul, .sub)
          $0.store(0)
        }
      }
      $0.load(0)
      $0.op(.ret)
    }
  }

  @Sendable private static func mandelbrot(_ module: inout FusabiWriter) {
    let (total, row, column, y0, x0, x, y, steps, next) = (0, 1, 2, 3, 4, 5, 6, 7, 8)
    func scaled(_ to: Int, _ from: Int, _ by: Double, _ less: Double, _ code: inout FusabiWriter) {
      code.load(from)
      code.op(.convert, ValueType.f64)
      code.f64(400)
      code.op(.div)
      code.f64(by)
      code.op(.mul)
      code.f64(less)
      code.op(.sub)
      code.store(to)
    }
    module.function("main", [], .i32, locals: 9) {
      $0.set(total, .i32(0))
      $0.count(row, .i32(0), .i32(400), .i32(1)) {
        scaled(y0, row, 2, 1, &$0)
        $0.count(column, .i32(0), .i32(400), .i32(1)) {
          scaled(x0, column, 3, 2, &$0)
          $0.set(x, .f64(0))
          $0.set(y, .f64(0))
          $0.set(steps, .i32(0))
          $0.loop(while: {
            $0.load(x, x)
            $0.op(.mul)
            $0.load(y, y)
            $0.op(.mul, .add)
            $0.f64(4)
            $0.op(.le)
            $0.load(steps)
            $0.i32(50)
            $0.op(.lt, .and)
          }) {
            $0.load(x, x)
            $0.op(.mul)
            $0.load(y, y)
            $0.op(.mul, .sub)
            $0.load(x0)
            $0.op(.add)
            $0.store(next)
            $0.f64(2)
            $0.load(x)
            $0.op(.mul)
            $0.load(y)
            $0.op(.mul)
            $0.load(y0)
            $0.op(.add)
            $0.store(y)
            $0.load(next)
            $0.store(x)
            $0.increase(steps, by: .i32(1))
          }
          $0.load(total, steps)
          $0.op(.add)
          $0.store(total)
        }
      }
      $0.load(total)
      $0.op(.ret)
    }
  }

  @Sendable private static func sieve(_ module: inout FusabiWriter) {
    let (found, composite, i, j, limit) = (0, 1, 2, 3, 2_000_000 as Int32)
    module.function("main", [], .i32, locals: 4) {
      $0.set(found, .i32(0))
      $0.push(.bool(false))
      $0.i32(limit + 1)
      $0.op(.arrayMake)
      $0.store(composite)
      $0.count(i, .i32(2), .i32(limit + 1), .i32(1)) {
        $0.when({
          $0.load(composite, i)
          $0.op(.arrayGet, .not)
        }) {
          $0.increase(found, by: .i32(1))
          // Squares of larger ones do not fit.
          $0.when({
            $0.load(i)
            $0.i32(46_340)
            $0.op(.le)
          }) {
            $0.load(i, i)
            $0.op(.mul)
            $0.store(j)
            $0.loop(while: {
              $0.load(j)
              $0.i32(limit)
              $0.op(.le)
            }) {
              $0.load(composite, j)
              $0.push(.bool(true))
              $0.op(.arraySet)
              $0.load(j, i)
              $0.op(.add)
              $0.store(j)
            }
          }
        }
      }
      $0.load(found)
      $0.op(.ret)
    }
  }

  @Sendable private static func native(_ module: inout FusabiWriter) {
    let abs = module.importing("abs", [.i64], .i64)
    module.function("main", [], .i64, locals: 2) {
      $0.set(0, .i64(0))
      $0.count(1, .i64(0), .i64(5_000_000), .i64(1)) {
        $0.load(0)
        $0.i64(3)
        $0.load(1)
        $0.op(.sub)
        $0.op(.callFfi, abs)
        $0.op(.add)
        $0.store(0)
      }
      $0.load(0)
      $0.op(.ret)
    }
  }

  @Sendable private static func calls(_ module: inout FusabiWriter) {
    module.function("sum", [.i64, .i64, .i64], .i64) {
      $0.load(0, 1)
      $0.op(.add)
      $0.load(2)
      $0.op(.add, .ret)
    }
    module.function("main", [], .i64, locals: 2) {
      $0.set(0, .i64(0))
      $0.count(1, .i64(0), .i64(5_000_000), .i64(1)) {
        $0.load(0, 1)
        $0.i64(3)
        $0.op(.call, 0)
        $0.store(0)
      }
      $0.load(0)
      $0.op(.ret)
    }
  }

  @Sendable private static func texts(_ module: inout FusabiWriter) {
    module.function("main", [], .i32, locals: 2) {
      $0.set(0, .i32(0))
      $0.count(1, .i32(0), .i32(500_000), .i32(1)) {
        $0.load(0)
        $0.push(.string(Array("key ".utf8)))
        $0.load(1)
        $0.op(.text, .concat)
        $0.push(.string(Array(";".utf8)))
        $0.op(.concat, .strLen, .add)
        $0.store(0)
      }
      $0.load(0)
      $0.op(.ret)
    }
  }
}
