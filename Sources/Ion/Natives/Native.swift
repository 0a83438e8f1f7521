public import CShims
public import Machine

/// How a native's call went.
public enum NativeOutcome {
  case value(Slot)
  /// The result comes later, from whoever has what `NativeCall.later` gave.
  case later
  /// The process that called ends for this reason.
  case exit(Slot)
}

/// Why a native has no result. Its caller gets the atom `Error: FFI call error: …`.
public enum NativeFailure: Error, Equatable, Sendable {
  case argumentCount(expected: Int, got: Int)
  case argumentType(expected: String, got: String)
  case runtime(String)
  case notFound(String)

  public var message: String {
    switch self {
    case .argumentCount(let expected, let got): "Expected \(expected) arguments, got \(got)"
    case .argumentType(let expected, let got): "Expected \(expected) argument, got \(got)"
    case .runtime(let message): "Runtime error: \(message)"
    case .notFound(let name): "Function not found: \(name)"
    }
  }

  static let noMemory = NativeFailure.runtime("out of memory")

  init(_ error: HostError) {
    self =
      switch error {
      case .noMemory: .noMemory
      case .tooDeep: .runtime("a value is in itself, or too deep")
      case .tooLarge: .runtime("a value has too many parts")
      case .noSuchFunction(let name): .notFound(name)
      default: .runtime("the host refused")
      }
  }
}

/// A function of the host's.
@safe public final class Native {
  public typealias Body = (NativeCall) throws(NativeFailure) -> NativeOutcome

  public let name: String
  /// How many arguments it takes; a variadic one takes more, too.
  public let arity: Int
  public let isVariadic: Bool
  public let description: String?
  /// What a world must be allowed for it: one of the policy's names, or nothing.
  public let capability: String?
  /// Objects with `__str__` come as what that gives.
  public let takesTexts: Bool
  /// The short way, when all arguments are numbers: `body` gives the same, or says why there is nothing.
  let ofNumbers: ion_of_numbers?
  public let body: Body

  public convenience init(
    _ name: String, arity: Int, isVariadic: Bool = false, description: String? = nil,
    capability: String? = nil, takesTexts: Bool = false, _ body: @escaping Body
  ) {
    unsafe self.init(
      name, arity: arity, isVariadic: isVariadic, description: description, capability: capability,
      takesTexts: takesTexts, ofNumbers: nil, body)
  }

  init(
    _ name: String, arity: Int, isVariadic: Bool = false, description: String? = nil,
    capability: String? = nil, takesTexts: Bool = false, ofNumbers: ion_of_numbers?, _ body: @escaping Body
  ) {
    self.name = name
    self.arity = arity
    self.isVariadic = isVariadic
    self.description = description
    self.capability = capability
    self.takesTexts = takesTexts
    unsafe self.ofNumbers = ofNumbers
    self.body = body
  }

  /// One that works with terms: simple, and slower.
  public convenience init(
    _ name: String, arity: Int, isVariadic: Bool = false, description: String? = nil,
    capability: String? = nil, takesTexts: Bool = false,
    terms body: @escaping ([Term]) throws(NativeFailure) -> Term
  ) {
    self.init(
      name, arity: arity, isVariadic: isVariadic, description: description, capability: capability,
      takesTexts: takesTexts
    ) { call throws(NativeFailure) in
      .value(try call.slot(try body(try call.terms())))
    }
  }

  /// Calls it with as many arguments as it takes, where it is permitted.
  func run(_ call: NativeCall) throws(NativeFailure) -> NativeOutcome {
    let count = unsafe call.arguments.count
    if let refusal = refusal(of: count, under: call.surroundings.policy) { throw refusal }
    return try body(call)
  }

  /// Why so many arguments are none for it; nil: they are.
  func refusal(of count: Int, under policy: Policy) -> NativeFailure? {
    guard count == arity || (isVariadic && count > arity) else {
      return .argumentCount(expected: arity, got: count)
    }
    guard policy.permits(self) else {
      return .runtime("\(name) is not permitted: it needs \(capability ?? "nothing")")
    }
    return nil
  }
}
