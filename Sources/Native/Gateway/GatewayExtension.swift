public import Machine
import Schema

/// The functions of an open extension as natives of machines.
public enum GatewayExtension {
  /// What became of an extension's functions.
  public struct Outcome: Sendable {
    /// The natives' numbers.
    public var numbers: [Int] = []
    /// Functions that programs have no values for, and why.
    public var skipped: [(name: String, reason: String)] = []

    /// The skipped ones in a line; empty when there are none.
    public var note: String {
      skipped.map { "\($0.name): \($0.reason)" }.joined(separator: "; ")
    }
  }

  /// Registers each function as `prefix` and its name without the package. Asynchronous ones make programs
  /// wait. The natives keep the extension open.
  public static func register(
    in gateway: Gateway, prefix: String, _ loaded: Extension, capability: UInt32 = 0
  ) throws(Trap) -> Outcome {
    guard let blueprint = loaded.blueprint else {
      throw Trap(.badFunction, "\(loaded.name) does not say what its functions take: it has no schema")
    }
    var outcome = Outcome()
    for (function, layout) in zip(blueprint.model.functions, blueprint.functions) {
      guard let index = loaded.functions.firstIndex(where: { $0.name == function.symbol }) else { continue }
      let short = function.qualifiedName(in: blueprint.model)
      do throws(FlatForm.Refusal) {
        let made = try FlatFunction(loaded, index, function, layout, blueprint, name: prefix + short)
        outcome.numbers.append(try register(made, function, capability, in: gateway).get())
      } catch {
        outcome.skipped.append((short, error.reason))
      }
    }
    guard !outcome.numbers.isEmpty || outcome.skipped.isEmpty else {
      throw Trap(.badFunction, "\(loaded.name) has no function for programs: \(outcome.note)")
    }
    return outcome
  }

  private static func register(
    _ made: FlatFunction, _ function: Function, _ capability: UInt32, in gateway: Gateway
  ) -> Result<Int, FlatForm.Refusal> {
    var facts = NativeFacts(name: made.name, arity: made.arity)
    facts.capability = capability
    facts.description = function.remarks.docs
    do throws(Trap) {
      guard made.isAsync else {
        return .success(try gateway.register(facts) { (call) throws(Trap) in try made.call(call) })
      }
      return .success(try gateway.registerWaiting(facts) { (call) throws(Trap) in try made.begin(call) })
    } catch {
      return .failure(FlatForm.Refusal(reason: error.message))
    }
  }
}
