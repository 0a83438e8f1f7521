import CShims
import Ion
import IonFuzz
import Machine
import TestSupport
import Testing

@Suite struct CodeFuzzTests {
  @Test func `programs do the same however they are translated, and cost the same`() throws {
    let seed = FuzzRandom.seed()
    var random = FuzzRandom(seed)
    var (compared, normal) = (0, 0)
    for round in 0..<300 {
      var writer = RandomProgram(random)
      let functions = writer.functions(size: 4 + round % 30)
      random = writer.random
      let image = try image(functions)
      for number in functions.indices {
        for level in [Level.plain, .all] { try checkOperands(image, number, level, seed) }
      }
      let plain = try run(image, .loop, isTraced: true)
      for form in forms {
        let other = try run(image, form, isTraced: false)
        guard plain.isComparable, other.isComparable else { continue }
        compared += 1
        if other.ending?.isNormal == true { normal += 1 }
        let problem = difference(plain, other, ignoresCost: writer.hasProcesses)
        if let problem {
          let listing = functions.indices.map { image.translation(of: $0) ?? "" }.joined(separator: "\n")
          Issue.record(
            "FUZZ_SEED=\(seed) round \(round), \(form): \(problem)\n\(text(functions))\n\(listing)")
          return
        }
      }
    }
    #expect(normal > 150, "FUZZ_SEED=\(seed): only \(normal) of \(compared) ended as they should")
  }

  private struct End {
    let ending: Ending?
    let outcome: Outcome
    /// What was not cut short by a limit: temporary values differ.
    var isComparable: Bool {
      guard let ending else { return false }
      return ending.reason != .atom("memory_limit") && ending.reason != .atom("stack_overflow")
    }
  }

  private static let fuel: Int64 = 20_000

  private func run(_ image: Image, _ form: Form, isTraced: Bool) throws -> End {
    var options = Options()
    options.form = form
    options.isTraced = isTraced
    options.slice = 50
    options.stackSlotsMax = 4_000
    options.processBytesMax = 1 << 20
    let world = try World(image, natives: Natives(), options)
    let main = try world.spawn("Main:main")
    let deadline = abut_clock() + Differential.patience
    let outcome = try world.run(until: main, fuel: Self.fuel, deadline: deadline)
    #expect(!world.goesRound(after: outcome, fuel: Self.fuel), "processes can run, and pay for nothing")
    return End(ending: world.ending(of: main), outcome: outcome)
  }

  private func difference(_ one: End, _ other: End, ignoresCost: Bool) -> String? {
    guard let a = one.ending, let b = other.ending else { return nil }
    if !a.reason.isSame(b.reason) { return "ended with \(a.reason) and \(b.reason)" }
    if !same(a.value, b.value) { return "gave \(a.value) and \(b.value)" }
    // Who crashes has not paid for all of the block.
    if a.isNormal, !ignoresCost, a.reductions != b.reductions {
      return "cost \(a.reductions) and \(b.reductions)"
    }
    return nil
  }

  /// Objects, too.
  private func same(_ one: Term, _ other: Term) -> Bool {
    switch (one, other) {
    case (.object(let a), .object(let b)):
      a.count == b.count
        && zip(a, b).allSatisfy {
          $0.key == $1.key && $0.descriptor == $1.descriptor && same($0.value, $1.value)
        }
    case (.array(let a), .array(let b)), (.tuple(let a), .tuple(let b)):
      a.count == b.count && zip(a, b).allSatisfy { same($0, $1) }
    default: one.isSame(other)
    }
  }

  private func text(_ functions: [Function]) -> String {
    functions.map { function in
      let lines = function.code.enumerated().map { "  \($0): \($1)" }.joined(separator: "\n")
      return "\(function.name ?? "") \(function.arity)+\(function.extraRegisters)\n\(lines)"
    }.joined(separator: "\n")
  }

  /// Every operand is in range, wherever it is.
  private func checkOperands(_ image: Image, _ function: Int, _ level: Level, _ seed: UInt64) throws {
    let code = try #require(image.code(function, .loop, level: level))
    for index in 0..<code.count {
      let op = code.ops[index]
      let letters = String(cString: abut_op_operands(UInt32(op.handler)))
      for (letter, value) in zip(letters, [op.a, op.b, op.c]) {
        let isFine: Bool
        switch letter {
        case "o", "r", "l": isFine = value % 16 == 0 && Int(value) / 16 < code.frameSlots
        case "w": isFine = value % 16 == 0 && Int(value) / 16 <= code.frameSlots
        case "k": isFine = value % 16 == 0 && Int(value) / 16 < image.constantCount
        case "t": isFine = (0..<code.count).contains(index + 1 + Int(Int16(bitPattern: value)))
        default: isFine = true
        }
        #expect(isFine, "FUZZ_SEED=\(seed) op \(index), \(letter) \(value)")
      }
    }
  }
}
