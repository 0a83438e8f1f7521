public import Fusabi
import Machine

/// Runs one module on every engine and compares all that anybody can see.
public final class Differential {
  public private(set) var executed = 0
  /// By code: files that are none.
  public private(set) var unreadable: [String: Int] = [:]
  /// By code: modules that no engine was asked to run.
  public private(set) var refused: [String: Int] = [:]
  public private(set) var endings: [String: Int] = [:]
  public private(set) var instructions: UInt64 = 0
  private let host = FuzzHost()

  public init() {}

  /// The difference, if there is one. Every other seed is of a module as a compiler makes it, the rest have
  /// something wrong in them.
  public func run(seed: UInt64) -> String? { run(seed: seed, isWhole: seed & 1 == 0) }

  public func run(seed: UInt64, isWhole: Bool) -> String? {
    let parts = RandomModule(seed: seed).parts
    var dice = Dice(seed ^ 0x5eed)
    do throws(Failure) {
      guard let module = try module(parts, isWhole: isWhole, &dice) else { return nil }
      if !dice.once(in: 8) {
        do throws(Failure) { try module.verifyAll() } catch {
          refused["\(error.trap.code)", default: 0] += 1
          return nil
        }
      }
      return try compare(module, seed, &dice)
    } catch {
      return "seed \(seed): \(error)"
    }
  }

  /// Nil when it is none any more.
  private func module(
    _ parts: ModuleParts, isWhole: Bool, _ dice: inout Dice
  ) throws(Failure) -> Module? {
    if isWhole { return try Module.load(parts.encoded()) }
    var mutants = Mutants(dice: dice)
    let file = try mutants.file(parts)
    dice = mutants.dice
    do throws(Failure) { return try Module.load(file) } catch {
      unreadable["\(error.trap.code)", default: 0] += 1
      return nil
    }
  }

  /// The difference that a certain module makes, if there is one.
  public func run(_ parts: ModuleParts) -> String? {
    do throws(Failure) {
      let module = try Module.load(parts.encoded())
      for seed in 0..<8 as Range<UInt64> {
        var dice = Dice(seed)
        if let difference = try compare(module, seed, &dice) { return difference }
      }
      return nil
    } catch {
      return "\(error)"
    }
  }

  /// Whatever it is: it has to end, and in the same way everywhere.
  func compare(_ module: Module, _ seed: UInt64, _ dice: inout Dice) throws(Failure) -> String? {
    let options = Self.limits(&dice)
    var first: Outcome?
    for way in Self.ways(options, &dice) {
      let outcome = try way.run(module, host)
      executed += 1
      guard let reference = first else {
        first = outcome
        endings[outcome.ending, default: 0] += 1
        instructions += outcome.instructions
        continue
      }
      if reference.isOutOfMemory || outcome.isOutOfMemory { continue }
      if outcome != reference {
        return "seed \(seed): \(way.name) differs\n\(options)\n\(reference)\n\(outcome)"
      }
    }
    return nil
  }

  private static func limits(_ dice: inout Dice) -> Options {
    var options = Options()
    options.fuel = UInt64(dice.pick([1 + dice.below(60), 300 + dice.below(1_000), 5_000, 20_000]))
    options.stackMax = dice.pick([20 + dice.below(200), 1_000, 10_000])
    options.framesMax = dice.pick([1 + dice.below(6), 50, 1_000])
    options.depthMax = dice.pick([1, 2, 100])
    options.memoryMax = dice.pick([200_000, 2_000_000])
    options.allocationMax = dice.pick([1_000, 100_000])
    options.capabilities = dice.once(in: 3) ? 0 : FuzzNatives.network
    return options
  }

  private static func ways(_ options: Options, _ dice: inout Dice) -> [Way] {
    func way(_ name: String, _ engine: Options.Engine) -> Way {
      var way = Way(name: name, options: options)
      way.options.engine = engine
      return way
    }
    var ways = [way("stepper", .stepper), way("threaded", .threaded), way("loop", .loop)]
    var stepped = way("in steps", dice.pick([.threaded, .loop]))
    stepped.steps = (dice.pick([1, 20, 200, 2_000]), dice.word())
    stepped.past = dice.pick([.none, .none, .same, .part])
    ways.append(stepped)
    if dice.once(in: 3) {
      ways[dice.within(1...2)].past = dice.pick([.same, .part])
    }
    if dice.once(in: 4) {
      stepped = way("stepper, in steps", .stepper)
      stepped.steps = (dice.pick([3, 100]), dice.word())
      ways.append(stepped)
    }
    if dice.once(in: 16) {
      var stressed = way("threaded, collecting all the time", .threaded)
      stressed.isStressed = true
      ways.append(stressed)
    }
    return ways
  }
}
