import CShims
import Machine

/// Numbers to numbers, without a detour.
enum MathNatives {
  static var all: [Native] {
    unsafe [
      one(
        "Sqrt", "The square root of a number that is not negative", ion_number_sqrt,
        otherwise: "Cannot take square root of negative number"),
      one("Abs", "A number without its sign", ion_number_abs),
      one("Sin", "The sine of an angle in radians", ion_number_sin),
      one("Cos", "The cosine of an angle in radians", ion_number_cos),
      one("Floor", "The largest whole number that is not greater", ion_number_floor),
      one("Ceil", "The smallest whole number that is not less", ion_number_ceil),
      one("Round", "The nearest whole number; halves go away from zero", ion_number_round),
      one("Log", "The natural logarithm; NaN unless the number is positive", ion_number_log),
      two("Max", "The greater of two numbers; NaN counts only when both are", ion_number_max),
      two("Min", "The less of two numbers; NaN counts only when both are", ion_number_min),
      two("Pow", "A number to the power of another", ion_number_pow),
    ]
  }

  private static func one(
    _ name: String, _ description: String, _ body: ion_of_numbers, otherwise: String = ""
  ) -> Native {
    unsafe Native(name, arity: 1, description: description, ofNumbers: body) { call throws(NativeFailure) in
      guard unsafe call.arguments[0].isNumber else { throw call.refusal("Number") }
      return try unsafe result(of: body, call, otherwise)
    }
  }

  private static func two(_ name: String, _ description: String, _ body: ion_of_numbers) -> Native {
    unsafe Native(name, arity: 2, description: description, ofNumbers: body) { call throws(NativeFailure) in
      guard unsafe call.arguments[0].isNumber, unsafe call.arguments[1].isNumber else {
        throw call.refusal("Number, Number")
      }
      return try unsafe result(of: body, call, "")
    }
  }

  private static func result(
    of body: ion_of_numbers, _ call: NativeCall, _ otherwise: String
  ) throws(NativeFailure) -> NativeOutcome {
    var result = 0.0
    guard unsafe body(call.arguments.baseAddress, &result) else { throw .runtime(otherwise) }
    return .value(.number(result))
  }
}
