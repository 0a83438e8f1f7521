/// A function that keeps the rules: what the verifier found out about it. It never changes.
@safe public final class VerifiedFunction: Sendable {
  public let number: Int
  public let name: String
  public let params: [ValueType]
  public let result: ValueType
  public let locals: Int
  /// A copy of its own: the file may change meanwhile.
  public let code: [UInt8]
  /// The most values on its own stack, without locals.
  public let heightMax: Int
  /// Whether its frame has a register more, for what register code does in between.
  let hasScratch: Bool

  init(
    number: Int, name: String, params: [ValueType], result: ValueType, locals: Int, code: [UInt8],
    heightMax: Int, hasScratch: Bool
  ) {
    self.number = number
    self.name = name
    self.params = params
    self.result = result
    self.locals = locals
    self.code = code
    self.heightMax = heightMax
    self.hasScratch = hasScratch
  }

  /// Registers of a frame: parameters, the record of the call, other locals, its stack.
  public var frameSlots: Int { locals + 1 + heightMax + (hasScratch ? 1 : 0) }

  /// The register of a local: the record stands behind the parameters.
  public func register(ofLocal local: Int) -> Int { local < params.count ? local : local + 1 }
  /// The register of a place of its stack.
  public func register(ofPlace place: Int) -> Int { locals + 1 + place }
  /// The register behind the places, when there is one.
  var scratch: Int { locals + 1 + heightMax }
}
