/// Documents -> `Model`: looks names up, checks every rule, collects all findings.
struct Resolver {
  let documents: [Document]
  var findings: Findings
  var model = Model()
  /// Per document: what its names mean.
  var scopes: [[String: Symbol]] = []
  var typeIDs: [Symbol: TypeID] = [:]
  var constantIDs: [Symbol: Int] = [:]
  var generics: [Generic: TypeID] = [:]
  /// Types declared and not yet resolved.
  var queue: [(id: TypeID, symbol: Symbol)] = []
  var aliasDepth = 0
  /// Document -> index into `model.packages`.
  var packageOf: [Int: Int] = [:]
  /// Uses to be judged when all types are known.
  var uses: [PendingUse] = []
  var constantSyntax: [(index: Int, value: ValueSyntax, document: Int)] = []
  var functionSyntax: [(item: ItemSyntax, document: Int, receiver: TypeID?, prefix: String?)] = []
  var propertySyntax: [(item: ItemSyntax, receiver: TypeID, prefix: String?)] = []
  var methodIndex: [MethodKey: Int] = [:]
  /// Property -> functions that it declared itself.
  var accessors: [Int: [Int]] = [:]
  var functionsBySymbol: [String: Int] = [:]

  /// An item of a document.
  struct Symbol: Hashable {
    let document: Int
    let item: Int
  }

  struct MethodKey: Hashable {
    /// nil for free functions.
    let receiver: TypeID?
    let name: String
  }

  init(documents: [Document], findings: Findings) {
    self.documents = documents
    self.findings = findings
  }

  mutating func run() -> Model {
    guard checkPackages() else { return model }
    for document in documents.indices { scopes.append(scope(of: document)) }
    for document in documents.indices { resolveUses(of: document) }
    declareRootItems()
    resolveQueue()
    resolveConstants()
    collectFunctions()
    for index in functionSyntax.indices { resolveFunction(index) }
    for index in propertySyntax.indices { resolveProperty(index) }
    placeAccessors()
    resolveQueue()
    guard orderAliases() else { return model }
    orderByLayout()
    checkUses()
    checkRules()
    model.indexMembers()
    return model
  }

  // MARK: packages

  private mutating func checkPackages() -> Bool {
    guard documents.count <= Limits.packagesMax else {
      findings.add(
        .unknownPackage, "more than \(Limits.packagesMax) packages in one compilation", at: .none)
      return false
    }
    for document in documents.indices { _ = package(of: document) }
    return !model.packages.isEmpty
  }

  /// The package of a document, made on first use.
  mutating func package(of document: Int) -> Int {
    if let known = packageOf[document] { return known }
    let index = model.packages.count
    packageOf[document] = index
    model.packages.append(makePackage(documents[document]))
    return index
  }

  private mutating func makePackage(_ document: Document) -> Package {
    guard let syntax = document.package else {
      return Package(
        path: ["unnamed"], version: Version(0, 0, 0), docs: "", prefix: "", library: nil, header: nil,
        flat: nil,
        place: .none)
    }
    let attributes = AttributeReader(syntax.attributes, at: .package, source: document.source, &findings)
    let prefix = attributes.prefix("prefix", &findings) ?? ""
    return Package(
      path: syntax.path.map { $0.text },
      version: attributes.version("version", &findings) ?? Version(0, 0, 0),
      docs: syntax.docs, prefix: prefix, library: attributes.fileName("library", &findings),
      header: attributes.fileName("header", &findings), flat: flat(attributes), place: syntax.span)
  }

  private mutating func flat(_ attributes: AttributeReader) -> Flat? {
    guard let attribute = attributes["flat"] else { return nil }
    var (register, segments) = ("vm_extension_register", 4)
    for argument in attribute.arguments {
      switch (argument.key?.text, argument.value.form) {
      case ("register", .path(let path)) where path.count == 1: register = path[0].text
      case ("segments", .integer(let count)) where (1...64).contains(count): segments = Int(count)
      default:
        findings.add(
          .attributeArguments, "`@flat` takes `register: name` and `segments: 1 to 64`",
          at: argument.value.span)
      }
    }
    return Flat(register: register, segments: segments)
  }

  // MARK: names

  private mutating func scope(of document: Int) -> [String: Symbol] {
    var scope: [String: Symbol] = [:]
    for (index, item) in documents[document].items.enumerated() {
      switch item.kind {
      case .implementation, .function: continue
      default: break
      }
      let name = item.header.name
      if Primitive(rawValue: name.text) != nil || ["option", "result"].contains(name.text) {
        findings.add(.duplicateName, "`\(name.text)` is a type of the language", at: name.span)
      } else if let first = scope[name.text] {
        let line = documents[document].items[first.item].header.name
        findings.add(
          .duplicateName, "`\(name.text)` is declared twice", at: name.span,
          label: "the first one is `\(line.text)` above")
      } else {
        scope[name.text] = Symbol(document: document, item: index)
      }
    }
    return scope
  }

  private mutating func resolveUses(of document: Int) {
    var byName: [String: Int] = [:]
    for (index, other) in documents.enumerated() {
      if let package = other.package { byName[package.path.map({ $0.text }).joined(separator: ".")] = index }
    }
    for use in documents[document].uses {
      guard let target = byName[use.package] else {
        findings.add(
          .unknownPackage, "there is no package `\(use.package)`", at: use.span,
          help: "put it beside this file as \(use.path.map { $0.text }.joined(separator: "/")).abi, or use -I"
        )
        continue
      }
      if reaches(document, from: target, byName) {
        findings.add(
          .cyclicUse, "`\(use.package)` uses this package too", at: use.span,
          help: "move what both need into a third package")
        continue
      }
      for (name, alias) in use.names { importName(name, as: alias, from: target, into: document) }
    }
  }

  private mutating func importName(_ name: Name, as alias: Name, from target: Int, into document: Int) {
    var found: Symbol?
    for (index, item) in documents[target].items.enumerated() where item.header.name.text == name.text {
      switch item.kind {
      case .implementation, .function: continue
      default: found = Symbol(document: target, item: index)
      }
      break
    }
    guard let found else {
      return findings.add(
        .notInPackage, "the package has no type or constant `\(name.text)`", at: name.span,
        help: nearest(name.text, in: documents[target].items.map { $0.header.name.text }).map {
          "did you mean `\($0)`?"
        })
    }
    if scopes[document][alias.text] != nil {
      findings.add(
        .duplicateName, "`\(alias.text)` is declared twice", at: alias.span,
        help: "take it under another name: `\(name.text) as Other\(name.text)`")
    } else {
      scopes[document][alias.text] = found
    }
  }

  /// Whether `goal` can be reached by following `use` from `start`.
  private func reaches(_ goal: Int, from start: Int, _ byName: [String: Int]) -> Bool {
    var seen: Set<Int> = []
    var pending = [start]
    while let next = pending.popLast() {
      if next == goal { return true }
      guard seen.insert(next).inserted else { continue }
      pending += documents[next].uses.compactMap { byName[$0.package] }
    }
    return false
  }

  // MARK: declarations

  private mutating func declareRootItems() {
    for (index, item) in documents[0].items.enumerated() {
      let symbol = Symbol(document: 0, item: index)
      switch item.kind {
      case .implementation, .function, .property: break
      case .constant: if scopes[0][item.header.name.text] == symbol { _ = constant(symbol) }
      default: if scopes[0][item.header.name.text] == symbol { _ = typeID(symbol) }
      }
    }
  }

  /// The identity of a declared type; a type of another package gets one when it is first needed.
  mutating func typeID(_ symbol: Symbol) -> TypeID {
    if let known = typeIDs[symbol] { return known }
    let item = documents[symbol.document].items[symbol.item]
    let package = package(of: symbol.document)
    let id = TypeID(index: model.types.count)
    typeIDs[symbol] = id
    let attributes = AttributeReader(
      item.header.attributes, at: positions(of: item.kind), source: symbol.document, &findings)
    let remarks = attributes.remarks(docs: item.header.docs, ofType: true, &findings)
    let name = item.header.name.text
    model.types.append(
      TypeDeclaration(
        id: id, package: package, name: name,
        cName: remarks.names.c ?? model.packages[package].prefix + name, remarks: remarks,
        place: item.header.name.span, kind: .alias(TypeUse(.primitive(.void))), generic: nil))
    resolveOrQueue(id, symbol, item)
    return id
  }

  /// Enumerations and aliases are resolved at once, because defaults need to know them; long alias chains and
  /// everything else wait their turn, so that no chain of declarations can exhaust the stack.
  private mutating func resolveOrQueue(_ id: TypeID, _ symbol: Symbol, _ item: ItemSyntax) {
    switch item.kind {
    case .enumeration: break
    case .alias where aliasDepth < 32: break
    default: return queue.append((id, symbol))
    }
    aliasDepth += 1
    let kind = typeKind(item, id, symbol.document)
    aliasDepth -= 1
    model.types[id.index].kind = kind
  }

  private func positions(of kind: ItemSyntaxKind) -> AttributeRules.Positions {
    switch kind {
    case .constant: .constant
    case .alias: .alias
    case .enumeration: .enumeration
    case .record: .record
    case .variant: .variant
    case .handle: .handle
    case .callback: .callback
    case .function: .function
    case .implementation: .implementation
    case .property: .property
    }
  }

  private mutating func resolveQueue() {
    while !queue.isEmpty {
      let batch = queue
      queue = []
      for (id, symbol) in batch {
        let kind = typeKind(documents[symbol.document].items[symbol.item], id, symbol.document)
        model.types[id.index].kind = kind
      }
    }
  }

  private mutating func typeKind(_ item: ItemSyntax, _ id: TypeID, _ document: Int) -> TypeKind {
    // Names and remarks were read when the type was declared; here only what belongs to the kind is read.
    var quiet = Findings()
    let attributes = AttributeReader(
      item.header.attributes, at: positions(of: item.kind), source: document, &quiet)
    switch item.kind {
    case .alias(let type): return .alias(use(type, document, .alias))
    case .enumeration(let role, let repr, let members):
      return .enumeration(enumeration(role, repr, members, id, attributes, document))
    case .record(let isUnion, let fields): return .record(record(isUnion, fields, id, attributes, document))
    case .variant(let tag, let cases): return .variant(variant(tag, cases, id, attributes, document))
    case .handle(let role, let entries): return .handle(handle(role, entries, attributes))
    case .callback(let parameters, let result, let variadic):
      if let variadic { findings.add(.badVariadic, "a callback cannot be variadic", at: variadic) }
      return .callback(callback(parameters, result, attributes, document))
    case .constant, .function, .implementation, .property: return .alias(TypeUse(.primitive(.void)))
    }
  }
}

extension Model {
  /// Methods and properties by their type, in source order.
  mutating func indexMembers() {
    methodsByType = Array(repeating: [], count: types.count)
    propertiesByType = Array(repeating: [], count: types.count)
    for (index, function) in functions.enumerated() {
      if let receiver = function.receiver { methodsByType[receiver.index].append(index) }
    }
    for (index, property) in properties.enumerated() {
      propertiesByType[property.receiver.index].append(index)
    }
  }
}
