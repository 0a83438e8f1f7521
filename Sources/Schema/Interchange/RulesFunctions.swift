import Bytes

extension Judge {
  func check(_ function: Function) throws(Fault) {
    let place = function.place
    let isFlat = model.package.flat != nil
    if let receiver = function.receiver { try checkReceiver(receiver, place) }
    try check(function.parameters, receiver: function.receiver, place)
    guard isFlat || !function.isAsync else { throw wrong(place, "async needs the flat calling convention") }
    guard !function.isVariadic || (!isFlat && !function.parameters.isEmpty) else {
      throw wrong(place, "a variadic function is plain C and has a parameter before the dots")
    }
    if let result = function.result, result.form == .primitive(.void), !result.isNullable {
      throw wrong(place, "a function without result leaves `returns` out")
    }
  }

  private func checkReceiver(_ receiver: TypeID, _ place: Span) throws(Fault) {
    let hasMethods: Bool =
      switch model[receiver].kind {
      case .record, .variant: true
      case .handle(let handle): handle.role != .opaque
      default: false
      }
    guard hasMethods, model[receiver].package == 0 else {
      throw wrong(place, "methods belong to records, variants, handles and capabilities of this package")
    }
  }

  func check(_ parameters: [Parameter], receiver: TypeID?, _ place: Span) throws(Fault) {
    for (index, parameter) in parameters.enumerated() {
      if let value = parameter.defaultValue { try check(value, for: parameter.type, parameter.place) }
      guard parameter.isSelf else { continue }
      guard let receiver, index == 0, parameter.direction != .output, parameter.type.form == .named(receiver),
        !parameter.type.isNullable, parameter.name == "self"
      else { throw wrong(parameter.place, "`self` is the first parameter of a method") }
    }
  }

  func check(_ property: Property) throws(Fault) {
    try checkReceiver(property.receiver, property.place)
    let getter = model.functions[property.getter]
    guard getter.receiver == property.receiver, getter.hasSelf, getter.parameters.count == 1,
      getter.result?.form == property.type.form
    else { throw wrong(property.place, "a getter takes self and returns the property's type") }
    guard let setter = property.setter.map({ model.functions[$0] }) else { return }
    guard setter.receiver == property.receiver, setter.hasSelf, setter.parameters.count == 2,
      setter.parameters[1].type.form == property.type.form
    else { throw wrong(property.place, "a setter takes self and the new value") }
  }

  // MARK: values

  /// Constants may stand for constants, but not in a circle.
  func checkConstants() throws(Fault) {
    for constant in model.constants { try check(constant.value, for: constant.type, constant.place) }
    if let index = model.circularConstant {
      throw wrong(model.constants[index].place, "this constant stands for itself")
    }
  }

  /// The value that can be written where a `type` is wanted.
  func check(_ value: Value, for type: TypeUse, _ place: Span) throws(Fault) {
    let use = model.resolved(type)
    let fits: Bool =
      switch (value, use.form) {
      case (.null, _): use.isNullable
      case (.bool, .primitive(let primitive)): primitive == .bool || primitive == .b32
      case (.integer(let number), .primitive(let primitive)): primitive.range?.contains(number) ?? false
      case (.integer(let number), .named(let id)):
        isCapability(id) && number >= 0 && number <= Int128(UInt64.max)
      case (.float, .primitive(let primitive)): primitive.isFloat
      case (.string, .primitive(let primitive)): primitive == .str || primitive == .cstr
      case (.members(let id, let indices), .named(let wanted)): id == wanted && isMembers(id, indices.count)
      case (.constant(let index), .primitive(let primitive)): family(index) == primitive.family
      case (.size, .primitive(let primitive)): primitive.isInteger
      default: false
      }
    guard fits else { throw wrong(place, "this value does not fit its type") }
  }

  private func isCapability(_ id: TypeID) -> Bool {
    if case .handle(let handle) = model[id].kind { return handle.role == .capability }
    return false
  }

  private func isMembers(_ id: TypeID, _ count: Int) -> Bool {
    guard case .enumeration(let enumeration) = model[id].kind else { return false }
    return count == 1 || enumeration.role == .flags
  }

  private func family(_ constant: Int) -> Primitive.Family? {
    guard case .primitive(let primitive) = model.resolved(model.constants[constant].type).form else {
      return nil
    }
    return primitive.family
  }

  // MARK: where types stand

  /// Every use, with the place that decides what it may be; the resolver judges them.
  mutating func addUses() {
    for declaration in model.types {
      let isFlat = model.packages[declaration.package].flat != nil
      switch declaration.kind {
      case .alias(let target): add(target, .alias, declaration.place, isFlat)
      case .record(let record):
        for field in record.fields {
          add(field.type, record.isUnion ? .unionField : .field, field.place, isFlat)
        }
      case .variant(let variant):
        let position: PendingUse.Position = declaration.generic == nil ? .payload : .generic
        for entry in variant.cases { if let type = entry.type { add(type, position, entry.place, isFlat) } }
      case .callback(let callback):
        addUses(callback.parameters, isFlat)
        if let result = callback.result { add(result, .result, declaration.place, isFlat) }
      case .enumeration, .handle: break
      }
    }
    for constant in model.constants {
      add(constant.type, .constant, constant.place, model.packages[constant.package].flat != nil)
    }
    let isFlat = model.package.flat != nil
    for function in model.functions {
      addUses(function.parameters, isFlat)
      if let result = function.result { add(result, .result, function.place, isFlat) }
    }
    for property in model.properties { add(property.type, .result, property.place, isFlat) }
  }

  private mutating func addUses(_ parameters: [Parameter], _ isFlat: Bool) {
    for parameter in parameters {
      if case .size(let use)? = parameter.defaultValue { add(use, .element, parameter.place, isFlat) }
      guard !parameter.isSelf else { continue }
      let position: PendingUse.Position = parameter.direction == .input ? .parameter : .outParameter
      // `own` before a parameter's name may be said of anything; only `own` before a type is judged.
      let type = parameter.type
      let isOwned = type.ownership == .own
      let use = TypeUse(
        type.form, isNullable: type.isNullable, ownership: isOwned ? .unspecified : type.ownership)
      add(use, position, parameter.place, isFlat)
    }
  }

  private mutating func add(_ use: TypeUse, _ position: PendingUse.Position, _ place: Span, _ isFlat: Bool) {
    resolver.uses.append(PendingUse(use: use, position: position, span: place, isFlat: isFlat))
    switch use.form {
    case .primitive, .named, .relativeView: break
    case .pointer(let inner, _), .counted(let inner): add(inner, .target, place, isFlat)
    case .array(let inner, _), .slice(let inner), .relativeSlice(let inner):
      add(inner, .element, place, isFlat)
    }
  }
}
