import Schema

/// One name space: gives every claimant a name of its own.
struct PythonScope {
  private var taken: Set<String>
  /// Names from around, only read: a copy for every function would make a module quadratic.
  private let outer: Set<String>

  init(reserved: Set<String> = [], outer: Set<String> = []) {
    taken = reserved
    self.outer = outer
  }

  func isFree(_ name: String) -> Bool {
    !taken.contains(name) && !outer.contains(name) && !PythonWords.keywords.contains(name)
  }

  /// `wanted`, or with as many `_` behind it as it takes.
  mutating func claim(_ wanted: String) -> String {
    var name = wanted
    while !isFree(name) { name += "_" }
    taken.insert(name)
    return name
  }

  mutating func take(_ names: [String]) { taken.formUnion(names) }
}

/// The Python names of everything in a model, decided once.
struct PythonNames {
  private(set) var types: [String] = []
  /// Per type: the class of each case (variants), or the upper-cased member (enums).
  private(set) var members: [[String]] = []
  /// Per variant type: the name of each case's value.
  private(set) var payloads: [[String]] = []
  /// Per record type: the name of each field.
  private(set) var fields: [[String]] = []
  /// Per variant: the class for tags that this module does not know; "" for closed ones.
  private(set) var unknowns: [String] = []
  private(set) var constants: [String] = []
  /// Methods by their name in the class, others by their name in the module.
  private(set) var functions: [String] = []
  /// The blocking twin of an async function; "" for others.
  private(set) var twins: [String] = []
  private(set) var properties: [String] = []
  private(set) var diagnostics: [Diagnostic] = []
  var module = PythonScope(reserved: PythonWords.builtins)

  init(_ model: Model) {
    nameTypes(model)
    for index in model.types.indices { nameInsides(model, index) }
    constants = model.constants.map { module.claim($0.remarks.names.python ?? Self.unmangled($0.name)) }
    nameFunctions(model)
  }

  private mutating func nameTypes(_ model: Model) {
    types = model.types.map { _ in "" }
    for declaration in model.types {
      let chosen = declaration.remarks.names.python
      if let chosen, !module.isFree(chosen) { clash(chosen, declaration.place) }
      types[declaration.id.index] = module.claim(chosen ?? Self.unmangled(declaration.name))
    }
  }

  private mutating func clash(_ name: String, _ place: Span) {
    diagnostics.append(
      Diagnostic(
        .targetNameClash, "`\(name)` is already used in the Python module", at: place,
        help: "choose another name with @py"))
  }

  private mutating func nameInsides(_ model: Model, _ index: Int) {
    var memberNames: [String] = []
    var payloadNames: [String] = []
    var fieldNames: [String] = []
    var unknown = ""
    switch model.types[index].kind {
    case .enumeration(let enumeration): memberNames = Self.enumMembers(enumeration)
    case .variant(let variant):
      for entry in variant.cases {
        memberNames.append(module.claim(entry.remarks.names.python ?? types[index] + Self.pascal(entry.name)))
        var scope = PythonScope(reserved: PythonWords.inTuples.union(PythonWords.inClasses))
        payloadNames.append(scope.claim(Self.public(entry.name)))
      }
      if variant.isOpen { unknown = module.claim(types[index] + "Unknown") }
    case .record(let record):
      var scope = PythonScope(reserved: PythonWords.inClasses.union(PythonWords.inObjects))
      fieldNames = record.fields.map { scope.claim($0.remarks.names.python ?? Self.unmangled($0.name)) }
    default: break
    }
    members.append(memberNames)
    payloads.append(payloadNames)
    fields.append(fieldNames)
    unknowns.append(unknown)
  }

  private static func enumMembers(_ enumeration: Enumeration) -> [String] {
    var scope = PythonScope(reserved: ["mro"])
    return enumeration.members.map { member in
      let name = member.remarks.names.python ?? upper(member.name)
      // `_X_` and `__x` mean something else inside an Enum.
      return scope.claim(name.utf8.first == UInt8(ascii: "_") ? "X" + name : name)
    }
  }

  private mutating func nameFunctions(_ model: Model) {
    functions = model.functions.map { _ in "" }
    twins = functions
    properties = model.properties.map { _ in "" }
    for declaration in model.types where Self.hasMethods(declaration.kind) {
      nameMethods(model, declaration.id)
    }
    for (index, function) in model.functions.enumerated() where functions[index].isEmpty {
      let prefix = function.receiver.map { types[$0.index] + "_" } ?? ""
      functions[index] = module.claim(function.remarks.names.python ?? prefix + Self.unmangled(function.name))
      if function.isAsync { twins[index] = module.claim(prefix + Self.unmangled(function.name) + "_sync") }
    }
  }

  private mutating func nameMethods(_ model: Model, _ id: TypeID) {
    var scope = PythonScope(reserved: PythonWords.inClasses.union(PythonWords.inObjects))
    if case .handle = model[id].kind { scope.take(["close"]) }
    scope.take(fields[id.index])
    for index in model.methods(of: id) {
      let function = model.functions[index]
      functions[index] = scope.claim(function.remarks.names.python ?? Self.unmangled(function.name))
      if function.isAsync { twins[index] = scope.claim(Self.unmangled(function.name) + "_sync") }
    }
    for index in model.properties(of: id) {
      let property = model.properties[index]
      properties[index] = scope.claim(property.remarks.names.python ?? Self.unmangled(property.name))
    }
  }

  /// Which types become classes that can hold methods; methods of the others are functions `Type_name`.
  static func hasMethods(_ kind: TypeKind) -> Bool {
    switch kind {
    case .record, .handle: true
    default: false
    }
  }
}

extension PythonNames {
  /// The parameters of one function: clear of keywords, of the names its body uses, and of types.
  func parameters(_ parameters: [Parameter], in types: Set<String>) -> [String] {
    var scope = PythonScope(reserved: PythonWords.inBodies, outer: types)
    return parameters.map {
      $0.isSelf ? "self" : scope.claim($0.remarks.names.python ?? Self.public($0.name))
    }
  }

  /// Two leading underscores would be mangled inside classes.
  static func unmangled(_ name: String) -> String {
    name.utf8.starts(with: "__".utf8) ? `public`(name) : name
  }

  /// Without leading underscores, which belong to the generated code.
  static func `public`(_ name: String) -> String {
    let rest = String(decoding: name.utf8.drop { $0 == UInt8(ascii: "_") }, as: UTF8.self)
    guard let first = rest.utf8.first else { return "value" }
    return first >= 48 && first <= 57 ? "n" + rest : rest
  }

  /// `no_flush` -> `NoFlush`; capitals inside words stay.
  static func pascal(_ name: String) -> String {
    var out: [UInt8] = []
    var startsWord = true
    for byte in name.utf8 {
      guard byte != UInt8(ascii: "_") else {
        startsWord = true
        continue
      }
      out.append(startsWord && byte >= 97 && byte <= 122 ? byte - 32 : byte)
      startsWord = false
    }
    return out.isEmpty ? "Empty" : String(decoding: out, as: UTF8.self)
  }

  static func upper(_ name: String) -> String {
    String(decoding: name.utf8.map { $0 >= 97 && $0 <= 122 ? $0 - 32 : $0 }, as: UTF8.self)
  }
}
