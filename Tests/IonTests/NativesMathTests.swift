import Ion
import Testing

@Suite struct NativesMathTests {
  private func check(_ name: String, _ table: [([Double], Double)]) throws {
    let natives = Natives.standard([.math])
    for (arguments, expected) in table {
      let result = try natives.call(name, arguments.map(Term.number))
      guard case .number(let value) = result else {
        Issue.record("\(name)\(arguments) = \(result)")
        continue
      }
      let isSame = value == expected || value.isNaN && expected.isNaN
      #expect(isSame && value.sign == expected.sign || value.isNaN, "\(name)\(arguments) = \(value)")
      #expect(isSame, "\(name)\(arguments) = \(value)")
    }
  }

  @Test func `a root`() throws {
    try check(
      "Sqrt",
      [
        ([16], 4), ([2], 2.0.squareRoot()), ([0], 0), ([-0.0], -0.0), ([.infinity], .infinity),
        ([.nan], .nan),
      ])
  }

  @Test func `no root of a negative number`() {
    for number: Double in [-1, -.infinity, -.leastNonzeroMagnitude] {
      do throws(NativeFailure) {
        _ = try Natives.standard([.math]).call("Sqrt", [.number(number)])
        Issue.record("a root")
      } catch {
        #expect(error.message == "Runtime error: Cannot take square root of negative number")
      }
    }
  }

  @Test func `a number without its sign`() throws {
    try check("Abs", [([-5], 5), ([5], 5), ([-0.0], 0), ([-.infinity], .infinity), ([.nan], .nan)])
  }

  @Test func `angles`() throws {
    try check("Sin", [([0], 0), ([.pi / 2], 1), ([.infinity], .nan)])
    try check("Cos", [([0], 1), ([.pi], -1), ([.nan], .nan)])
  }

  @Test func `whole numbers near a number`() throws {
    try check("Floor", [([1.7], 1), ([-1.2], -2), ([3], 3), ([1e300], 1e300), ([-.infinity], -.infinity)])
    try check("Ceil", [([1.2], 2), ([-1.7], -1), ([-0.5], -0.0), ([.nan], .nan)])
    try check(
      "Round",
      [
        ([0.5], 1), ([-0.5], -1), ([2.5], 3), ([-2.5], -3), ([2.4], 2), ([0.49999999999999994], 0),
        ([.nan], .nan),
      ])
  }

  @Test func `the greater and the less, without NaN`() throws {
    try check(
      "Max",
      [([1, 2], 2), ([2, 1], 2), ([.nan, 1], 1), ([1, .nan], 1), ([.nan, .nan], .nan), ([-1, -2], -1)])
    try check(
      "Min",
      [([1, 2], 1), ([2, 1], 1), ([.nan, 1], 1), ([1, .nan], 1), ([.nan, .nan], .nan), ([-1, -2], -2)])
  }

  @Test func `powers and logarithms`() throws {
    try check(
      "Pow", [([2, 10], 1024), ([2, -1], 0.5), ([-8, 1.0 / 3], .nan), ([.nan, 0], 1), ([0, 0], 1)])
    try check(
      "Log", [([1], 0), ([0], .nan), ([-0.0], .nan), ([-1], .nan), ([.infinity], .infinity), ([.nan], .nan)])
  }
}
