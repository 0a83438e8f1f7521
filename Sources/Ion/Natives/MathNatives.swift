import CShims
import Machine

/// Numbers to numbers, without a detour.
enum MathNatives {
  static var all: [Native] {
    [
      one("Sqrt", "The square root of a number that is not negative") { x throws(NativeFailure) in
        guard !(x < 0) else { throw .runtime("Cannot take square root of negative number") }
        return x.squareRoot()
      },
      one("Abs", "A number without its sign") { x in x.magnitude },
      one("Sin", "The sine of an angle in radians") { x in ion_sine(x) },
      one("Cos", "The cosine of an angle in radians") { x in ion_cosine(x) },
      one("Floor", "The largest whole number that is not greater") { x in x.rounded(.down) },
      one("Ceil", "The smallest whole number that is not less") { x in x.rounded(.up) },
      one("Round", "The nearest whole number; halves go away from zero") { x in
        x.rounded(.toNearestOrAwayFromZero)
      },
      one("Log", "The natural logarithm; NaN unless the number is positive") { x in
        x <= 0 ? .nan : ion_logarithm(x)
      },
      two("Max", "The greater of two numbers; NaN counts only when both are") { x, y in
        x.isNaN ? y : y > x ? y : x
      },
      two("Min", "The less of two numbers; NaN counts only when both are") { x, y in
        x.isNaN ? y : y < x ? y : x
      },
      two("Pow", "A number to the power of another") { x, y in ion_power(x, y) },
    ]
  }

  private static func one(
    _ name: String, _ description: String, _ body: @escaping (Double) throws(NativeFailure) -> Double
  ) -> Native {
    Native(name, arity: 1, description: description) { call throws(NativeFailure) in
      let x = unsafe call.arguments[0]
      guard x.isNumber else { throw call.refusal("Number") }
      return .value(.number(try body(x.number)))
    }
  }

  private static func two(
    _ name: String, _ description: String, _ body: @escaping (Double, Double) -> Double
  ) -> Native {
    Native(name, arity: 2, description: description) { call throws(NativeFailure) in
      let (x, y) = unsafe (call.arguments[0], call.arguments[1])
      guard x.isNumber, y.isNumber else { throw call.refusal("Number, Number") }
      return .value(.number(body(x.number, y.number)))
    }
  }
}
