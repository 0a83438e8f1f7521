import Machine

extension Module {
  /// Constants of the image that stand behind those of the file and the imports' names.
  static let ownConstantCount = 3
  /// The first of them: Unit; then false and true.
  var unitConstant: Int { fileConstantCount + importCount }
  func boolConstant(_ value: Bool) -> Int { unitConstant + (value ? 2 : 1) }

  /// A verified function; verified when first asked for, remembered either way. Any thread.
  public func verified(_ function: Int) throws(Failure) -> VerifiedFunction {
    try verdicts.verdict(of: function, in: self)
  }

  /// Verifies every function, and says what is wrong with the first that is.
  public func verifyAll() throws(Failure) {
    for function in 0..<functionCount { _ = try verified(function) }
  }

  /// Whether it was verified already, and keeps the rules. Any thread.
  public func isVerified(_ function: Int) -> Bool { verdicts.isVerified(function) }

  /// Of `Module.translated`: the register code of a function; nil when it is refused.
  func registerCode(_ number: Int, _ level: Level) -> OpBuilder? {
    verdicts.with(number, in: self) { function, flow, types in
      var translator = Translator(self, function, flow, types, level)
      return translator.translate()
    }
  }

  /// Of `Module.refusal`: why a function has no register code.
  func refused(_ function: Int) -> Trap? {
    do throws(Failure) { _ = try verified(function) } catch { return error.trap }
    return nil
  }
}

/// What the verifier found out about the functions of a module.
@safe final class Verdicts: @unchecked Sendable {
  /// Bytes of what the verifier knew of a function, at most, that are kept for its translation.
  private static let flowKeptMax = 4096

  private let lock = ImageLock()
  // Under the lock.
  private var known: [Int: Result<VerifiedFunction, Failure>] = [:]
  private var flows: [Int: Flow] = [:]
  private let types = ModuleTypes()

  func verdict(of number: Int, in module: Module) throws(Failure) -> VerifiedFunction {
    guard number >= 0, number < module.functionCount else {
      let trap = CodeWords.missing(.badFunction, "function", number, of: module.functionCount)
      throw Failure(.invalidArgument, trap)
    }
    return try lock.held { () throws(Failure) in try verified(number, module) }
  }

  func isVerified(_ number: Int) -> Bool {
    lock.held {
      guard case .success? = known[number] else { return false }
      return true
    }
  }

  /// Does something with a function that is verified, and with what the verifier knew; nil when it is
  /// refused.
  func with<Made>(
    _ number: Int, in module: Module, _ body: (VerifiedFunction, Flow, ModuleTypes) -> Made?
  ) -> Made? {
    lock.held {
      guard let function = try? verified(number, module) else { return nil }
      if let flow = flows.removeValue(forKey: number) { return body(function, flow, types) }
      var verifier = Verifier(module, types, module.facts(of: number), code: function.code)
      guard (try? verifier.verify()) != nil else { return nil }
      return body(function, verifier.flow, types)
    }
  }

  private func verified(_ number: Int, _ module: Module) throws(Failure) -> VerifiedFunction {
    if let known = known[number] { return try known.get() }
    let made = Result<VerifiedFunction, Failure> { () throws(Failure) in try verify(number, module) }
    known[number] = made
    return try made.get()
  }

  private func verify(_ number: Int, _ module: Module) throws(Failure) -> VerifiedFunction {
    let code = try module.checkedCode(of: number)
    let facts = module.facts(of: number)
    var verifier = Verifier(module, types, facts, code: code)
    do throws(Verifier.Fault) { try verifier.verify() } catch {
      let line = module.line(of: number, at: error.offset)
      let frame = Frame(name: facts.name, function: number, offset: error.offset, line: line)
      throw Failure(.invalidModule, error.trap, trace: [frame])
    }
    if verifier.flow.weight <= Self.flowKeptMax { flows[number] = verifier.flow }
    return VerifiedFunction(
      number: number, name: facts.name, params: facts.params, result: facts.result, locals: facts.locals,
      code: code, heightMax: verifier.heightMax,
      hasScratch: verifier.needsScratch || module.constantCount > OpBuilder.constantCountMax)
  }
}
