import Bytes

/// Applies the rules of the language to a model that did not come from source text: what the resolver checks
/// while it looks at syntax stands here, and the rules about whole models are the resolver's own.
func judged(_ model: Model) throws(Fault) -> Model {
  var judge = Judge(model)
  try judge.run()
  return judge.resolver.model
}

struct Judge {
  var resolver: Resolver
  var model: Model { resolver.model }

  init(_ model: Model) {
    resolver = Resolver(documents: [], findings: Findings())
    resolver.model = model
  }

  func wrong(_ place: Span, _ note: String) -> Fault { Fault(.malformed, at: place.start, note) }

  mutating func run() throws(Fault) {
    _ = resolver.orderAliases()
    try report()
    try checkNames()
    resolver.orderByLayout()
    try report()
    for declaration in model.types { try check(declaration) }
    for index in model.functions.indices { try check(model.functions[index]) }
    for property in model.properties { try check(property) }
    try checkConstants()
    addUses()
    resolver.checkUses()
    resolver.checkRules()
    try report()
  }

  private func report() throws(Fault) {
    guard let first = resolver.findings.all.first(where: { $0.severity == .error }) else { return }
    throw wrong(first.span, first.message)
  }

  // MARK: names

  /// Once per package; symbols once at all.
  private func checkNames() throws(Fault) {
    var names = Set<String>()
    for declaration in model.types where declaration.generic == nil {
      guard names.insert("\(declaration.package) \(declaration.name)").inserted,
        Primitive(rawValue: declaration.name) == nil, !["option", "result"].contains(declaration.name)
      else {
        throw wrong(declaration.place, "`\(declaration.name)` is declared twice, or a type of the language")
      }
    }
    for constant in model.constants {
      guard names.insert("\(constant.package) \(constant.name)").inserted else {
        throw wrong(constant.place, "`\(constant.name)` is declared twice")
      }
    }
    var symbols = Set<String>()
    for function in model.functions where !symbols.insert(function.symbol).inserted {
      throw wrong(function.place, "another function is `\(function.symbol)` already")
    }
    var generics = Set<Generic>()
    for declaration in model.types {
      guard let generic = declaration.generic, !generics.insert(generic).inserted else { continue }
      throw wrong(declaration.place, "`\(declaration.name)` is declared twice")
    }
  }

  // MARK: types

  private func check(_ declaration: TypeDeclaration) throws(Fault) {
    let place = declaration.place
    if let generic = declaration.generic { try check(generic, declaration) }
    switch declaration.kind {
    case .alias: break
    case .enumeration(let enumeration): try check(enumeration, place)
    case .record(let record): try check(record, place)
    case .variant(let variant): try check(variant, place)
    case .handle(let handle): try check(handle, declaration)
    case .callback(let callback):
      try check(callback.parameters, receiver: nil, place)
      guard let value = callback.onError else { return }
      guard let result = callback.result else {
        throw wrong(place, "a callback without result has no `onerror`")
      }
      try check(value, for: result, place)
    }
  }

  private func isTagLike(_ primitive: Primitive) -> Bool {
    primitive.isInteger && primitive != .u128 && primitive != .i128
  }

  private func check(_ enumeration: Enumeration, _ place: Span) throws(Fault) {
    guard !enumeration.members.isEmpty, isTagLike(enumeration.repr), let range = enumeration.repr.range else {
      throw wrong(place, "an enumeration has members and an integer type of at most 64 bits")
    }
    guard enumeration.isOpen || enumeration.role == .plain else {
      throw wrong(place, "flags and status are open")
    }
    var known: Int128 = 0
    for member in enumeration.members {
      guard range.contains(member.value) else { throw wrong(member.place, "the value does not fit its type") }
      guard enumeration.role == .status || member.raises == nil else {
        throw wrong(member.place, "only the members of a status raise")
      }
      try checkBit(member, enumeration.role, &known)
    }
    guard enumeration.role == .status else { return }
    guard let success = enumeration.members.first(where: { $0.value == 0 }), success.raises == nil else {
      throw wrong(place, "a status needs a member 0 that does not raise")
    }
  }

  /// A flag is one bit, or a union of earlier flags.
  private func checkBit(_ member: Member, _ role: Enumeration.Role, _ known: inout Int128) throws(Fault) {
    let isRight: Bool =
      switch (role, member.bit) {
      case (.flags, let bit?): member.value == Int128(1) << Int128(bit)
      case (.flags, nil): member.value & ~known == 0
      case (_, let bit): bit == nil
      }
    guard isRight else { throw wrong(member.place, "a flag is one bit or a union of earlier flags") }
    known |= member.value
  }

  private func check(_ record: Record, _ place: Span) throws(Fault) {
    guard !record.fields.isEmpty else { throw wrong(place, "a record has fields") }
    for field in record.fields {
      if let value = field.defaultValue { try check(value, for: field.type, field.place) }
      guard let bits = field.bits else { continue }
      guard case .primitive(let primitive) = field.type.form, isTagLike(primitive) || primitive == .bool,
        bits <= primitive.bitWidthMax
      else { throw wrong(field.place, "a bit-field has an integer type or bool, and no more bits than that") }
    }
    if record.isExtensible {
      guard let first = record.fields.first, first.name == "size", first.type.form == .primitive(.u32) else {
        throw wrong(place, "an extensible record starts with `size: u32`")
      }
    }
    guard let element = record.bufferElement else { return }
    let names = record.fields.map { $0.name }
    guard element.isInteger || element.isFloat, names.contains("data"), names.contains("length") else {
      throw wrong(place, "a buffer has a number type and the fields data and length")
    }
  }

  private func check(_ variant: Variant, _ place: Span) throws(Fault) {
    guard !variant.cases.isEmpty, isTagLike(variant.tag), let range = variant.tag.range else {
      throw wrong(place, "a variant has cases and an integer tag of at most 64 bits")
    }
    var tags = Set<Int128>()
    for entry in variant.cases {
      guard tags.insert(entry.tag).inserted, range.contains(entry.tag) else {
        throw wrong(entry.place, "a tag comes once and fits its type")
      }
    }
    guard let id = variant.tagEnum else {
      guard variant.cases.allSatisfy({ $0.tag >= 0 && $0.tag <= Int128(UInt32.max) }) else {
        throw wrong(place, "a tag is a number from 0 to 4294967295")
      }
      return
    }
    guard case .enumeration(let enumeration) = model[id].kind, enumeration.repr == variant.tag,
      tags.isSubset(of: Set(enumeration.members.map { $0.value }))
    else { throw wrong(place, "every tag is a member of the enum that types it") }
  }

  /// What the resolver makes of `option<T>` and `result<T, E>`, nothing else.
  private func check(_ generic: Generic, _ declaration: TypeDeclaration) throws(Fault) {
    guard case .variant(let variant) = declaration.kind, variant.tag == .u8, variant.tagEnum == nil,
      !variant.isOpen
    else { throw wrong(declaration.place, "option and result are variants with a u8 tag") }
    let wanted: [(String, TypeUse?)] =
      switch generic {
      case .option(let some): [("none", nil), ("some", some)]
      case .result(let ok, let error): [("ok", ok), ("err", error)]
      }
    var isRight = variant.cases.count == wanted.count
    for (index, (entry, expected)) in zip(variant.cases, wanted).enumerated() {
      isRight = isRight && entry.name == expected.0 && entry.type == expected.1 && entry.tag == Int128(index)
      isRight = isRight && entry.type?.form != .primitive(.void)
    }
    guard isRight else { throw wrong(declaration.place, "these are not the cases of this option or result") }
  }

  private func check(_ handle: Handle, _ declaration: TypeDeclaration) throws(Fault) {
    guard handle.rights.count <= 16, handle.rights.isEmpty || handle.role == .capability else {
      throw wrong(declaration.place, "a capability has at most 16 rights, and nothing else has any")
    }
    guard let drop = handle.drop else { return }
    let parameters = model.functions[drop].parameters
    guard declaration.package == 0, parameters.count == 1,
      model.resolved(parameters[0].type).form == .named(declaration.id)
    else { throw wrong(declaration.place, "what releases `\(declaration.name)` takes it and nothing else") }
  }
}
