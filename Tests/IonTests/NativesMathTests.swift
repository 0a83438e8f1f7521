import Testing

@testable import Ion

@Suite struct NativesMathTests {
  /// Asked by the host, and by programs in every form.
  private func check(_ name: String, _ table: [([Double], Double)]) throws {
    let natives = Natives.standard([.math])
    for (arguments, expected) in table {
      let results = [try natives.call(name, arguments.map(Term.number))] + (try inPrograms(name, arguments))
      for result in results {
        guard case .number(let value) = result else {
          Issue.record("\(name)\(arguments) = \(result)")
          continue
        }
        let isSame = value == expected && value.sign == expected.sign || value.isNaN && expected.isNaN
        #expect(isSame, "\(name)\(arguments) = \(value)")
      }
    }
  }

  private func inPrograms(_ name: String, _ arguments: [Double]) throws -> [Term] {
    let registers = arguments.indices.map { Register($0 + 1) }
    let main = function(
      "main",
      [load(0, .atom("__stdlib:\(name)"))] + zip(registers, arguments).map { load($0, .number($1)) }
        + [.call(dst: 4, function: 0, arguments: registers), .return(value: 4)])
    return try forms.map { form in
      let world = try world([main], natives: .standard([.math]), form: form)
      let process = try world.spawn("Main:main")
      _ = try world.run()
      return try #require(world.ending(of: process)).value
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
