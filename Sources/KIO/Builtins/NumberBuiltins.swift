import CShims
import Machine

// Functions of numbers are called as C functions: 10 ns where a closure in its box takes 35.

extension Builtins.Kit {
  func addNumbers() throws(Trap) {
    try unsafe addNative("abs", 1, 1, "the number without its sign") { count, arguments, result, call in
      unsafe compute(count, arguments, result, call) { $0.magnitude }
    }
    try unsafe addNative("sqrt", 1, 1, "the square root") { count, arguments, result, call in
      unsafe compute(count, arguments, result, call) { $0.squareRoot() }
    }
    try unsafe addNative("floor", 1, 1, "the next whole number below") { count, arguments, result, call in
      unsafe compute(count, arguments, result, call) { $0.rounded(.down) }
    }
    try unsafe addNative("ceil", 1, 1, "the next whole number above") { count, arguments, result, call in
      unsafe compute(count, arguments, result, call) { $0.rounded(.up) }
    }
    try unsafe addNative("round", 1, 1, "the nearest whole number, halves away from 0") {
      count, arguments, result, call in
      unsafe compute(count, arguments, result, call) { $0.rounded() }
    }
    try addCurves()
    try unsafe addNative("pow", 2, 2, "pow(x, y): x to the power of y") { count, arguments, result, call in
      guard let values = unsafe arguments, unsafe values[0].kind | values[1].kind == Slot.Kind.number else {
        return unsafe refuse(count, arguments, call)
      }
      unsafe result?.pointee = .number(abut_kio_pow(values[0].number, values[1].number))
      return NativeStatus.fine
    }
    try unsafe addNative("min", 1, nil, "the least of numbers; NaN when one is") {
      count, arguments, result, call in
      unsafe extreme(count, arguments, result, call) { $0 < $1 }
    }
    try unsafe addNative("max", 1, nil, "the greatest of numbers; NaN when one is") {
      count, arguments, result, call in
      unsafe extreme(count, arguments, result, call) { $0 > $1 }
    }
  }

  private func addCurves() throws(Trap) {
    try unsafe addNative("sin", 1, 1, "the sine of radians") { count, arguments, result, call in
      unsafe compute(count, arguments, result, call) { abut_kio_sin($0) }
    }
    try unsafe addNative("cos", 1, 1, "the cosine of radians") { count, arguments, result, call in
      unsafe compute(count, arguments, result, call) { abut_kio_cos($0) }
    }
    try unsafe addNative("tan", 1, 1, "the tangent of radians") { count, arguments, result, call in
      unsafe compute(count, arguments, result, call) { abut_kio_tan($0) }
    }
    try unsafe addNative("log", 1, 1, "the natural logarithm") { count, arguments, result, call in
      unsafe compute(count, arguments, result, call) { abut_kio_log($0) }
    }
    try unsafe addNative("exp", 1, 1, "e to the power of the number") { count, arguments, result, call in
      unsafe compute(count, arguments, result, call) { abut_kio_exp($0) }
    }
  }

  /// A native that is a C function.
  func addNative(
    _ name: StaticString, _ least: Int, _ most: Int?, _ description: String, _ function: abut_native
  ) throws(Trap) {
    _ = try unsafe gateway.register(facts(name, least, most, description), function, userData: nil)
  }
}

/// A function of one number. The gateway has checked how many there are.
@inline(__always) private func compute(
  _ count: Int32, _ arguments: UnsafePointer<Slot>?, _ result: UnsafeMutablePointer<Slot>?,
  _ call: UnsafeMutableRawPointer?, _ body: (Double) -> Double
) -> Int32 {
  guard let value = unsafe arguments, unsafe value.pointee.isNumber else {
    return unsafe refuse(count, arguments, call)
  }
  unsafe result?.pointee = .number(body(value.pointee.number))
  return NativeStatus.fine
}

@inline(__always) private func extreme(
  _ count: Int32, _ arguments: UnsafePointer<Slot>?, _ result: UnsafeMutablePointer<Slot>?,
  _ call: UnsafeMutableRawPointer?, _ isBetter: (Double, Double) -> Bool
) -> Int32 {
  guard let values = unsafe arguments, unsafe values.pointee.isNumber else {
    return unsafe refuse(count, arguments, call)
  }
  var best = unsafe values.pointee.number
  for index in 1..<max(Int(count), 1) {
    guard unsafe values[index].isNumber else { return unsafe refuse(count, arguments, call) }
    let number = unsafe values[index].number
    // Nothing is better than NaN.
    if isBetter(number, best) || number.isNaN { best = number }
  }
  unsafe result?.pointee = .number(best)
  return NativeStatus.fine
}

/// Says which argument is no number.
@inline(never) private func refuse(
  _ count: Int32, _ arguments: UnsafePointer<Slot>?, _ call: UnsafeMutableRawPointer?
) -> Int32 {
  guard let values = unsafe arguments, let call = unsafe call?.assumingMemoryBound(to: abut_native_call.self),
    let gateway = unsafe Gateway.of(UnsafeRawPointer(call).assumingMemoryBound(to: abut_gateway_call.self))
  else { return NativeStatus.failed }
  for index in 0..<Int(count) where unsafe !values[index].isNumber {
    let name = gateway.facts(of: unsafe Int(call.pointee.native)).name
    let which = count == 1 ? "" : " as argument \(index + 1)"
    let trap = unsafe Trap(.typeMismatch, "\(name) takes a number\(which), not \(values[index].typeName)")
    unsafe Gateway.fail(call, trap)
    break
  }
  return NativeStatus.failed
}
