extension Resolver {
  // MARK: constants

  /// Index of a constant; resolved when it is first needed.
  mutating func constant(_ symbol: Symbol) -> Int? {
    if let known = constantIDs[symbol] { return known }
    let item = documents[symbol.document].items[symbol.item]
    guard case .constant(let type, let value) = item.kind else { return nil }
    let package = package(of: symbol.document)
    let attributes = AttributeReader(
      item.header.attributes, at: .constant, source: symbol.document, &findings)
    let remarks = attributes.remarks(docs: item.header.docs, &findings)
    let name = item.header.name.text
    let index = model.constants.count
    constantIDs[symbol] = index
    let written = use(type, symbol.document, .constant)
    model.constants.append(
      Constant(
        name: name, package: package, type: written, value: .null, isOpen: attributes.has("open"),
        cName: remarks.names.c ?? Naming.upper(model.packages[package].prefix) + name, remarks: remarks,
        place: item.header.name.span))
    constantSyntax.append((index, value, symbol.document))
    return index
  }

  /// Gives every constant its value, once all types are known.
  mutating func resolveConstants() {
    var next = 0
    while next < constantSyntax.count {
      let (index, value, document) = constantSyntax[next]
      next += 1
      let old = model.constants[index]
      let resolved = self.value(value, for: old.type, document) ?? .null
      model.constants[index] = Constant(
        name: old.name, package: old.package, type: old.type, value: resolved, isOpen: old.isOpen,
        cName: old.cName, remarks: old.remarks, place: old.place)
    }
    if let index = model.circularConstant {
      let constant = model.constants[index]
      findings.add(.valueType, "the constant `\(constant.name)` stands for itself", at: constant.place)
    }
  }

  /// An integer as far as it can be known from syntax: literals and constants that are literals.
  mutating func integer(_ syntax: ValueSyntax, _ document: Int) -> Int128? {
    var syntax = syntax
    var document = document
    for _ in 0..<Limits.nestingMax {
      switch syntax.form {
      case .integer(let value): return value
      case .path(let path):
        guard let symbol = lookUp(path, document),
          case .constant(_, let value) = documents[symbol.document].items[symbol.item].kind
        else { return nil }
        _ = constant(symbol)
        (syntax, document) = (value, symbol.document)
      default: return nil
      }
    }
    return nil
  }

  // MARK: values

  /// The meaning of a written value where a `type` is wanted; reports and returns nil when it has none.
  mutating func value(_ syntax: ValueSyntax, for type: TypeUse, _ document: Int) -> Value? {
    let resolved = model.resolved(boundedAlias(type))
    if case .path(let path) = syntax.form, path.count == 1, let plain = keyword(path[0].text, resolved) {
      return plain
    }
    switch resolved.form {
    case .primitive(let primitive): return primitiveValue(syntax, primitive, type, document)
    case .named(let id):
      if case .enumeration(let enumeration) = model[id].kind {
        return enumerationValue(syntax, enumeration, id, document)
      }
      if case .handle(let handle) = model[id].kind, handle.role == .capability,
        case .integer(let number) = syntax.form,
        number >= 0, number <= Int128(UInt64.max)
      {
        return .integer(number)
      }
    default: break
    }
    findings.add(.valueType, "a value of this type cannot be written", at: syntax.span)
    return nil
  }

  /// Follows aliases no further than the bound, because cycles are found later.
  private func boundedAlias(_ type: TypeUse) -> TypeUse {
    var type = type
    for _ in 0..<Limits.nestingMax {
      guard case .named(let id) = type.form, case .alias(let target) = model[id].kind else { return type }
      type = target
    }
    return TypeUse(.primitive(.void))
  }

  private func keyword(_ word: String, _ type: TypeUse) -> Value? {
    switch word {
    case "true" where type.form == .primitive(.bool) || type.form == .primitive(.b32): .bool(true)
    case "false" where type.form == .primitive(.bool) || type.form == .primitive(.b32): .bool(false)
    case "null" where type.isNullable: .null
    default: nil
    }
  }

  private mutating func primitiveValue(
    _ syntax: ValueSyntax, _ primitive: Primitive, _ type: TypeUse, _ document: Int
  ) -> Value? {
    switch syntax.form {
    case .integer(let value):
      if primitive.isFloat { return .float(Double(value)) }
      if let range = primitive.range { return inRange(value, range, primitive, syntax.span) }
    case .float(let value) where primitive.isFloat: return .float(value)
    case .string(let text) where primitive == .str || primitive == .cstr: return .string(text)
    case .size(let type) where primitive.isInteger: return .size(of: use(type, document, .element))
    case .path(let path):
      guard let symbol = lookUp(path, document), let index = constant(symbol) else {
        let known = scopes[document].keys.sorted()
        let name = path.map { $0.text }.joined(separator: ".")
        findings.add(
          .unknownName, "there is no constant `\(name)`", at: syntax.span,
          help: nearest(name, in: known).map { "did you mean `\($0)`?" })
        return nil
      }
      return constantValue(index, for: primitive, syntax.span)
    default: break
    }
    findings.add(
      .valueType, "this is not a value of `\(primitive.rawValue)`", at: syntax.span,
      help: primitive.exampleHelp)
    return nil
  }

  private mutating func constantValue(_ index: Int, for primitive: Primitive, _ span: Span) -> Value? {
    let form = model.resolved(boundedAlias(model.constants[index].type)).form
    guard case .primitive(let other) = form, other.family == primitive.family else {
      findings.add(
        .valueType, "`\(model.constants[index].name)` is not a value of `\(primitive.rawValue)`", at: span)
      return nil
    }
    return .constant(index)
  }

  private mutating func inRange(
    _ value: Int128, _ range: ClosedRange<Int128>, _ primitive: Primitive, _ span: Span
  ) -> Value? {
    guard range.contains(value) else {
      findings.add(
        .valueOutOfRange, "\(value) does not fit `\(primitive.rawValue)`", at: span,
        label: "\(range.lowerBound) to \(range.upperBound)")
      return nil
    }
    return .integer(value)
  }

  private mutating func enumerationValue(
    _ syntax: ValueSyntax, _ enumeration: Enumeration, _ id: TypeID, _ document: Int
  ) -> Value? {
    var parts: [ValueSyntax]
    switch syntax.form {
    case .set(let values) where enumeration.role == .flags: parts = values
    case .union(let values) where enumeration.role == .flags: parts = values
    default: parts = [syntax]
    }
    if parts.isEmpty { return .members(id, []) }
    var indices: [Int] = []
    for part in parts {
      guard let index = memberIndex(part, enumeration, id) else { return nil }
      indices.append(index)
    }
    return .members(id, indices)
  }

  private mutating func memberIndex(_ syntax: ValueSyntax, _ enumeration: Enumeration, _ id: TypeID) -> Int? {
    switch syntax.form {
    case .path(let path) where path.count == 1 || (path.count == 2 && path[0].text == model[id].name):
      let name = path[path.count - 1].text
      if let index = enumeration.members.firstIndex(where: { $0.name == name }) { return index }
      findings.add(
        .unknownName, "`\(model[id].name)` has no member `\(name)`", at: syntax.span,
        help: nearest(name, in: enumeration.members.map { $0.name }).map { "did you mean `\($0)`?" })
      return nil
    case .integer(let value):
      if let index = enumeration.members.firstIndex(where: { $0.value == value }) { return index }
      findings.add(
        .valueOutOfRange, "no member of `\(model[id].name)` has the value \(value)", at: syntax.span)
      return nil
    default:
      findings.add(.valueType, "this is not a member of `\(model[id].name)`", at: syntax.span)
      return nil
    }
  }
}

extension Primitive {
  /// What a written value must lie in; C types are taken at their width on 64-bit Linux.
  var range: ClosedRange<Int128>? {
    switch self {
    case .u8: 0...0xff
    case .u16: 0...0xffff
    case .u32, .cUInt: 0...0xffff_ffff
    case .u64, .usize, .cULong: 0...Int128(UInt64.max)
    case .u128: 0...Int128.max
    case .i8, .cChar: -0x80...0x7f
    case .i16, .cShort: -0x8000...0x7fff
    case .i32, .cInt: Int128(Int32.min)...Int128(Int32.max)
    case .i64, .isize, .cLong, .cLongLong: Int128(Int64.min)...Int128(Int64.max)
    case .i128: Int128.min...Int128.max
    case .char32: 0...0x10_ffff
    default: nil
    }
  }

  enum Family { case integer, float, bool, text, other }

  var family: Family {
    switch self {
    case .bool, .b32: .bool
    case .f32, .f64: .float
    case .str, .cstr: .text
    default: isInteger || self == .char32 ? .integer : .other
    }
  }

  var exampleHelp: String? {
    switch family {
    case .integer: "for example 42, 0x2a or -1"
    case .float: "for example 1.5 or 2"
    case .bool: "true or false"
    case .text: "text in quotes"
    case .other: nil
    }
  }
}

extension Model {
  /// A constant that stands for itself, by way of others or not; nil when there is none.
  var circularConstant: Int? {
    var isDone = [Bool](repeating: false, count: constants.count)
    for start in constants.indices {
      var path: Set<Int> = []
      var next = start
      while !isDone[next], case .constant(let target) = constants[next].value {
        guard path.insert(next).inserted else { return next }
        next = target
      }
      for index in path { isDone[index] = true }
    }
    return nil
  }
}
