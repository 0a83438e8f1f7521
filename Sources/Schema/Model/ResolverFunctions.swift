extension Resolver {
  /// Finds every function and property of the root package, in source order.
  mutating func collectFunctions() {
    for (index, item) in documents[0].items.enumerated() {
      let symbol = Symbol(document: 0, item: index)
      switch item.kind {
      case .function: addFunction(item, receiver: nil, prefix: nil)
      case .implementation(let members): collect(members, of: item)
      case .constant: constantIDs[symbol].map { model.order.append(.constant($0)) }
      case .property: break
      default: typeIDs[symbol].map { model.order.append(.type($0)) }
      }
    }
  }

  private mutating func addFunction(_ item: ItemSyntax, receiver: TypeID?, prefix: String?) {
    model.order.append(.function(functionSyntax.count))
    functionSyntax.append((item, 0, receiver, prefix))
  }

  private mutating func collect(_ members: [ItemSyntax], of item: ItemSyntax) {
    let name = item.header.name
    let attributes = AttributeReader(item.header.attributes, at: .implementation, source: 0, &findings)
    guard let symbol = scopes[0][name.text], symbol.document == 0, let receiver = typeIDs[symbol],
      canHaveMethods(receiver)
    else {
      return findings.add(
        scopes[0][name.text] == nil ? .unknownName : .wrongKind,
        "`impl` needs a record, variant, handle or capability of this package named `\(name.text)`",
        at: name.span)
    }
    let prefix = attributes.prefix("prefix", &findings)
    for member in members {
      if case .property = member.kind {
        model.order.append(.property(propertySyntax.count))
        propertySyntax.append((member, receiver, prefix))
      } else {
        addFunction(member, receiver: receiver, prefix: prefix)
      }
    }
  }

  private func canHaveMethods(_ id: TypeID) -> Bool {
    switch model[id].kind {
    case .record, .variant: true
    case .handle(let handle): handle.role != .opaque
    default: false
    }
  }

  // MARK: functions

  mutating func resolveFunction(_ index: Int) {
    let (item, document, receiver, prefix) = functionSyntax[index]
    guard case .function(let syntax) = item.kind else { return }
    let attributes = AttributeReader(item.header.attributes, at: .function, source: document, &findings)
    let remarks = attributes.remarks(docs: item.header.docs, &findings)
    let name = item.header.name
    let parameters = self.parameters(syntax.parameters, receiver: receiver, document)
    var result = syntax.result.map { use($0, document, .result) }
    if result?.form == .primitive(.void), result?.isNullable == false { result = nil }
    checkShape(syntax, name, document)
    let symbol =
      attributes.symbol(isFlat: model.package.flat != nil, &findings) ?? remarks.names.c
      ?? defaultSymbol(name.text, prefix)
    if functionsBySymbol.updateValue(index, forKey: symbol) != nil {
      findings.add(
        .symbolClash, "another function is `\(symbol)` already", at: name.span,
        help: "give one of them another symbol with @c(\"...\")")
    }
    if methodIndex.updateValue(index, forKey: MethodKey(receiver: receiver, name: name.text)) != nil {
      findings.add(.duplicateName, "`\(name.text)` is declared twice", at: name.span)
    }
    model.functions.append(
      Function(
        name: name.text, receiver: receiver, symbol: symbol, isAsync: syntax.isAsync,
        isVariadic: syntax.variadic != nil, parameters: parameters, result: result,
        id: stableNumber(attributes), isBlocking: attributes.has("blocking"),
        setsErrno: attributes.has("errno"),
        keepsStatus: attributes.has("with_status"), lifetime: lifetime(attributes, parameters),
        remarks: remarks,
        place: name.span))
  }

  private func defaultSymbol(_ name: String, _ prefix: String?) -> String {
    let package = model.package
    if package.flat != nil { return package.stem + "." + name }
    return (prefix ?? package.prefix) + name
  }

  private mutating func checkShape(_ syntax: FunctionSyntax, _ name: Name, _ document: Int) {
    if syntax.isAsync, model.package.flat == nil {
      findings.add(
        .asyncNeedsFlat, "an `async fn` needs the flat calling convention", at: name.span,
        help: "put @flat(register: your_register_function) behind the package")
    }
    if let variadic = syntax.variadic, model.package.flat != nil {
      findings.add(.badVariadic, "a flat function cannot be variadic", at: variadic)
    }
    if let variadic = syntax.variadic, syntax.parameters.isEmpty {
      findings.add(.badVariadic, "`...` needs a parameter before it", at: variadic)
    }
  }

  private mutating func stableNumber(_ attributes: AttributeReader) -> UInt32? {
    guard let number = attributes.integer("id", &findings) else { return nil }
    guard let id = UInt32(exactly: number) else {
      if let place = attributes["id"]?.span {
        findings.add(.valueOutOfRange, "an id is a number from 0 to 4294967295", at: place)
      }
      return nil
    }
    return id
  }

  private mutating func lifetime(_ attributes: AttributeReader, _ parameters: [Parameter]) -> Int? {
    guard let name = attributes.name("life", &findings) else { return nil }
    guard let index = parameters.firstIndex(where: { $0.name == name.text }) else {
      findings.add(
        .unknownName, "there is no parameter `\(name.text)`", at: name.span,
        help: nearest(name.text, in: parameters.map { $0.name }).map { "did you mean `\($0)`?" })
      return nil
    }
    return index
  }

  // MARK: parameters

  mutating func parameters(_ list: [ParameterSyntax], receiver: TypeID?, _ document: Int) -> [Parameter] {
    if list.count > Limits.parametersMax {
      findings.add(
        .typeNotAllowedHere, "a function has at most \(Limits.parametersMax) parameters",
        at: list[Limits.parametersMax].header.name.span, help: "pass a record")
    }
    var positions: [String: Int] = [:]
    for (index, syntax) in list.enumerated() { unique(syntax.header.name, &positions, index) }
    let links = list.map { syntax -> LengthLink? in
      let attributes = AttributeReader(syntax.header.attributes, at: .parameter, source: document, &findings)
      return syntax.type.flatMap { length($0, attributes, positions, document) }
    }
    return list.enumerated().map { index, syntax in
      let measures = links.indices.filter { links[$0]?.sibling == index }
      return parameter(syntax, index, receiver, links[index], measures, document)
    }
  }

  private mutating func parameter(
    _ syntax: ParameterSyntax, _ index: Int, _ receiver: TypeID?, _ link: LengthLink?, _ measures: [Int],
    _ document: Int
  ) -> Parameter {
    var quiet = Findings()  // unknown attributes were reported with the lengths
    let attributes = AttributeReader(syntax.header.attributes, at: .parameter, source: document, &quiet)
    let isSelf = syntax.type == nil
    let type = parameterType(syntax, index, receiver, document)
    var bounds: ClosedRange<Int128>?
    if let limits = attributes.integers("range", count: 2...2, &findings), limits.count == 2 {
      if limits[0] <= limits[1] {
        bounds = limits[0]...limits[1]
      } else if let place = attributes["range"]?.span {
        findings.add(.attributeArguments, "`@range` starts with the smaller number", at: place)
      }
    }
    return Parameter(
      name: syntax.header.name.text, type: type, direction: syntax.direction,
      defaultValue: syntax.defaultValue.flatMap { value($0, for: type, document) }, isSelf: isSelf,
      isUserdata: attributes.has("userdata"), isRetained: attributes.has("retain"),
      isReadOnly: attributes.has("readonly"), isRaised: attributes.has("raised"), range: bounds,
      rights: attributes.names("right", &findings)?.map { $0.text } ?? [], length: link, measures: measures,
      remarks: attributes.remarks(docs: syntax.header.docs, &findings), place: syntax.header.name.span)
  }

  private mutating func parameterType(
    _ syntax: ParameterSyntax, _ index: Int, _ receiver: TypeID?, _ document: Int
  ) -> TypeUse {
    guard let written = syntax.type else {
      if receiver == nil || index != 0 || syntax.direction == .output {
        findings.add(
          .badSelf, "`self` is the first parameter of a function in an `impl`", at: syntax.header.name.span,
          help: "put the function into `impl T { ... }`, or give the parameter another name and a type")
      }
      let form = receiver.map(TypeForm.named) ?? .primitive(.u8)
      return TypeUse(form, ownership: syntax.isOwned ? .own : .unspecified)
    }
    let type = use(written, document, syntax.direction == .input ? .parameter : .outParameter)
    guard syntax.isOwned else { return type }
    return TypeUse(type.form, isNullable: type.isNullable, ownership: .own)
  }

  // MARK: properties

  mutating func resolveProperty(_ index: Int) {
    let (item, receiver, prefix) = propertySyntax[index]
    guard case .property(let syntax, let getter, let setter) = item.kind else { return }
    let attributes = AttributeReader(item.header.attributes, at: .property, source: 0, &findings)
    let type = use(syntax, 0, .result)
    guard let getter else {
      return findings.add(.badProperty, "a property needs `get:`", at: item.header.name.span)
    }
    let remarks = attributes.remarks(docs: item.header.docs, &findings)
    let read = accessor(getter, prefix, type, receiver, isSetter: false, remarks)
    let write = setter.map { accessor($0, prefix, type, receiver, isSetter: true, remarks) }
    model.properties.append(
      Property(
        name: item.header.name.text, receiver: receiver, type: type, getter: read, setter: write,
        remarks: remarks, place: item.header.name.span))
  }

  /// The function behind a property: the one of that name in the impl, or one that the property itself
  /// declares.
  private mutating func accessor(
    _ name: Name, _ prefix: String?, _ type: TypeUse, _ receiver: TypeID, isSetter: Bool, _ remarks: Remarks
  ) -> Int {
    if let index = methodIndex[MethodKey(receiver: receiver, name: name.text)] {
      checkAccessor(model.functions[index], name, type, isSetter: isSetter)
      return index
    }
    let symbol = defaultSymbol(name.text, prefix)
    if functionsBySymbol.updateValue(model.functions.count, forKey: symbol) != nil {
      findings.add(.symbolClash, "another function is `\(symbol)` already", at: name.span)
    }
    let ofSelf = plainParameter("self", TypeUse(.named(receiver)), isSelf: true, name.span)
    let value = plainParameter("value", type, isSelf: false, name.span)
    var hidden = Remarks()
    hidden.docs = remarks.docs
    hidden.since = remarks.since
    hidden.isHidden = true
    model.functions.append(
      Function(
        name: name.text, receiver: receiver, symbol: symbol, isAsync: false, isVariadic: false,
        parameters: isSetter ? [ofSelf, value] : [ofSelf], result: isSetter ? nil : type, id: nil,
        isBlocking: false, setsErrno: false, keepsStatus: false, lifetime: nil, remarks: hidden,
        place: name.span))
    accessors[model.properties.count, default: []].append(model.functions.count - 1)
    return model.functions.count - 1
  }

  /// Puts the functions that properties declared in front of their properties.
  mutating func placeAccessors() {
    guard !accessors.isEmpty else { return }
    var order: [ItemID] = []
    for item in model.order {
      if case .property(let index) = item { order += (accessors[index] ?? []).map(ItemID.function) }
      order.append(item)
    }
    model.order = order
  }

  private func plainParameter(_ name: String, _ type: TypeUse, isSelf: Bool, _ place: Span) -> Parameter {
    Parameter(
      name: name, type: type, direction: .input, defaultValue: nil, isSelf: isSelf, isUserdata: false,
      isRetained: false, isReadOnly: false, isRaised: false, range: nil, rights: [], length: nil,
      measures: [],
      remarks: Remarks(),
      place: place)
  }

  private mutating func checkAccessor(_ function: Function, _ name: Name, _ type: TypeUse, isSetter: Bool) {
    let takes = function.parameters.dropFirst()
    let fits =
      isSetter
      ? takes.count == 1 && takes.first?.type.form == type.form
      : takes.isEmpty && function.result?.form == type.form
    if !function.hasSelf || !fits {
      findings.add(
        .badProperty,
        isSetter
          ? "a setter takes self and the new value" : "a getter takes self and returns the property's type",
        at: name.span)
    }
  }
}
