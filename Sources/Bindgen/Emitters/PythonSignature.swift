import Schema

/// A Python function as users see it: the module and the stub write the same one.
struct PythonFunction {
  struct Parameter {
    let name: String
    let hint: String
    /// The default's text; nil for none.
    var initial: String?
    var isKeywordOnly = false
  }

  enum Role { case free, method, classMethod, staticMethod, initializer, getter, setter }

  var name: String
  var role = Role.free
  var isAsync = false
  var parameters: [Parameter] = []
  /// The annotation of `*args`; "" when there are none.
  var variadic = ""
  var result = "None"
  var docs = ""
  /// Statements; nested ones carry their own indentation.
  var body: [String] = []

  /// `def div(self, a: int, b: int) -> int:`
  func header(isStub: Bool) -> String {
    var parts: [String] = []
    switch role {
    case .method, .initializer, .getter, .setter: parts.append("self")
    case .classMethod: parts.append("cls")
    case .free, .staticMethod: break
    }
    var startedKeywords = false
    for parameter in parameters {
      if parameter.isKeywordOnly, !startedKeywords {
        parts.append(variadic.isEmpty ? "*" : "*args: \(variadic)")
        startedKeywords = true
      }
      let initial = parameter.initial.map { " = \(isStub && !Self.isLiteral($0) ? "..." : $0)" } ?? ""
      parts.append("\(parameter.name): \(parameter.hint)\(initial)")
    }
    if !variadic.isEmpty, !startedKeywords { parts.append("*args: \(variadic)") }
    return "\(isAsync ? "async " : "")def \(name)(\(parts.joined(separator: ", "))) -> \(result):"
  }

  /// Defaults that a stub can repeat.
  private static func isLiteral(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return false }
    if ["None", "True", "False"].contains(text) || first == UInt8(ascii: "\"") { return true }
    return text.utf8.allSatisfy { $0 >= 48 && $0 <= 57 || $0 == 45 || $0 == 46 }
  }

  var decorator: String? {
    switch role {
    case .classMethod: "@classmethod"
    case .staticMethod: "@staticmethod"
    case .getter: "@property"
    case .setter: "@\(name).setter"
    default: nil
    }
  }

  /// A parameter without a default cannot follow one with a default: it takes null, or needs its name.
  mutating func settleDefaults() {
    var seenDefault = false
    var keywords = false
    for index in parameters.indices {
      if parameters[index].initial != nil {
        seenDefault = true
      } else if seenDefault {
        if parameters[index].hint.utf8.suffix(7).elementsEqual(" | None".utf8) {
          parameters[index].initial = "None"
        } else {
          keywords = true
        }
      }
      if keywords { parameters[index].isKeywordOnly = true }
    }
  }

  func write(_ out: inout TextWriter, isStub: Bool) {
    if let decorator { out.line(decorator) }
    out.line(header(isStub: isStub))
    out.indent()
    out.docstring(docs)
    if isStub {
      if docs.isEmpty { out.line("...") }
    } else {
      out.lines(body)
      if body.isEmpty { out.line("pass") }
    }
    out.dedent()
  }
}

/// What planning a call needs to know about the whole module.
struct PythonModule {
  let types: PythonTypes
  let errors: [PythonErrors?]
  /// Names of errors in the order of their types.
  let errorTypes: [TypeID]
  /// What a package without a status raises for a failure.
  let fallbackError: String
  /// Handles that keep callbacks: each call may bring an exception from one.
  let retaining: [Bool]
  /// Exception class per result type; "" for others.
  let resultErrors: [String]
  let typeNames: Set<String>

  var model: Model { types.model }

  init(_ blueprint: Blueprint) {
    let types = PythonTypes(blueprint)
    self.types = types
    var scope = types.names.module
    let all = types.errors(claiming: &scope)
    var errors: [PythonErrors?] = types.model.types.map { _ in nil }
    for (id, found) in all { errors[id.index] = found }
    self.errors = errors
    errorTypes = all.map({ $0.id })
    fallbackError = all.first { types.model[$0.id].package == 0 }?.errors.base ?? "RuntimeError"
    retaining = Self.retaining(types)
    resultErrors = Self.resultErrors(types, &scope)
    typeNames = Set(types.names.types)
  }

  private static func retaining(_ types: PythonTypes) -> [Bool] {
    var found = types.model.types.map { _ in false }
    for function in types.model.functions {
      guard let receiver = function.receiver else { continue }
      let keeps = function.parameters.contains { $0.isRetained && types.callback($0.type) != nil }
      if keeps { found[receiver.index] = true }
    }
    return found
  }

  /// `LoadError` -> `LoadErrorException`; results with the same error share it.
  private static func resultErrors(_ types: PythonTypes, _ scope: inout PythonScope) -> [String] {
    var known: [String: String] = [:]
    return types.model.types.map { declaration in
      guard case .result(_, let error)? = declaration.generic else { return "" }
      let stem = error.map { types.errorName($0) } ?? "Void"
      if let name = known[stem] { return name }
      let name = scope.claim(stem + "Exception")
      known[stem] = name
      return name
    }
  }

  func status(_ use: TypeUse?) -> PythonErrors? {
    guard let use, let found = types.enumeration(use) else { return nil }
    return errors[found.id.index]
  }
}

extension PythonTypes {
  fileprivate func errorName(_ use: TypeUse) -> String {
    switch form(use) {
    case .named(let id): return name(id)
    case .primitive(let primitive): return PythonNames.pascal(primitive.rawValue)
    default: return "Value"
    }
  }
}
