public import Machine
import Schema

/// The functions of an open extension, for any number of machines: with types, unless that is told otherwise.
public enum TypedExtension {
  /// A function, which keeps the extension open.
  @safe public struct Function {
    let made: FlatFunction
    public let description: String
    /// With its prefix, without the package.
    public var name: String { made.name }
    public var shape: TypedShape { made.shape }

    /// The native's number. An asynchronous function makes programs wait.
    public func register(in gateway: Gateway, _ facts: NativeFacts) throws(Trap) -> Int {
      let made = made
      guard made.isAsync else {
        return try gateway.register(facts) { (call) throws(Trap) in try made.call(call) }
      }
      return try gateway.registerWaiting(facts) { (call) throws(Trap) in try made.begin(call) }
    }
  }

  /// Those that programs have values for; `note` says what is missing, and is empty when nothing is.
  public static func functions(
    of loaded: Extension, prefix: String, isTyped: Bool = true
  ) throws(Trap) -> (functions: [Function], note: String) {
    guard let blueprint = loaded.blueprint else {
      throw Trap(.badFunction, "\(loaded.name) does not say what its functions take: it has no schema")
    }
    var functions: [Function] = []
    var skipped: [String] = []
    for (function, layout) in zip(blueprint.model.functions, blueprint.functions) {
      guard let index = loaded.functions.firstIndex(where: { $0.name == function.symbol }) else { continue }
      let short = function.qualifiedName(in: blueprint.model)
      do throws(FlatForm.Refusal) {
        let made = try FlatFunction(
          loaded, index, function, layout, blueprint, name: prefix + short, isTyped: isTyped)
        functions.append(Function(made: made, description: function.remarks.docs))
      } catch {
        skipped.append("\(short): \(error.reason)")
      }
    }
    let note = skipped.joined(separator: "; ")
    guard !functions.isEmpty || skipped.isEmpty else {
      throw Trap(.badFunction, "\(loaded.name) has no function for programs: \(note)")
    }
    return (functions, note)
  }
}
