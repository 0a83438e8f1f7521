extension Resolver {
  // MARK: enumerations

  mutating func enumeration(
    _ role: Enumeration.Role, _ repr: Name?, _ members: [MemberSyntax], _ id: TypeID,
    _ attributes: AttributeReader, _ document: Int
  ) -> Enumeration {
    let type = integerType(repr, missing: role == .flags ? .u32 : .cInt)
    let declaration = model[id]
    let prefix =
      attributes.prefix("cprefix", &findings)
      ?? Naming.upper(model.packages[declaration.package].prefix) + Naming.upperSnake(declaration.name) + "_"
    if members.isEmpty, !findings.hasSyntaxErrors {
      findings.add(.emptyType, "`\(declaration.name)` has no members", at: declaration.place)
    }
    var resolved: [Member] = []
    var positions: [String: Int] = [:]
    for syntax in members {
      unique(syntax.header.name, &positions, resolved.count)
      guard let value = memberValue(syntax.value, role, resolved, positions, document) else { continue }
      resolved.append(member(syntax, value, role, prefix, type, document))
    }
    if role == .status { checkStatus(resolved, declaration) }
    return Enumeration(
      role: role, repr: type, isOpen: role != .plain || attributes.has("open"), members: resolved,
      constantPrefix: prefix)
  }

  mutating func integerType(_ name: Name?, missing: Primitive) -> Primitive {
    guard let name else { return missing }
    guard let primitive = Primitive(rawValue: name.text), primitive.isInteger, primitive != .u128,
      primitive != .i128
    else {
      findings.add(
        .wrongKind, "`\(name.text)` is not an integer type of at most 64 bits", at: name.span,
        help: "for example u8, i32 or c_int")
      return missing
    }
    return primitive
  }

  mutating func unique(_ name: Name, _ positions: inout [String: Int], _ position: Int) {
    if positions.updateValue(position, forKey: name.text) != nil {
      findings.add(.duplicateName, "`\(name.text)` stands here twice", at: name.span)
    }
  }

  private mutating func memberValue(
    _ syntax: ValueSyntax, _ role: Enumeration.Role, _ members: [Member], _ positions: [String: Int],
    _ document: Int
  ) -> (value: Int128, bit: Int?)? {
    guard role == .flags else {
      if let value = integer(syntax, document) { return (value, nil) }
      findings.add(.valueType, "the value of a member is an integer", at: syntax.span)
      return nil
    }
    switch syntax.form {
    case .integer(let bit):
      if (0...63).contains(bit) { return (Int128(1) << bit, Int(bit)) }
      findings.add(
        .valueOutOfRange, "the value of a flag is its bit number, 0 to 63", at: syntax.span,
        help: bit > 0 && bit.nonzeroBitCount == 1
          ? "for the mask \(bit) write \(bit.trailingZeroBitCount)" : nil)
    case .set(let parts), .union(let parts): return mask(parts, members, positions)
    default: return mask([syntax], members, positions)
    }
    return nil
  }

  private mutating func mask(
    _ parts: [ValueSyntax], _ members: [Member], _ positions: [String: Int]
  ) -> (value: Int128, bit: Int?)? {
    var mask: Int128 = 0
    for part in parts {
      guard case .path(let path) = part.form, path.count == 1, let index = positions[path[0].text],
        index < members.count
      else {
        findings.add(
          .valueType, "a flag is a bit number or a union of earlier flags", at: part.span,
          help: "for example `read = 0` or `both = read | write`")
        return nil
      }
      mask |= members[index].value
    }
    return (mask, nil)
  }

  private mutating func member(
    _ syntax: MemberSyntax, _ value: (value: Int128, bit: Int?), _ role: Enumeration.Role, _ prefix: String,
    _ repr: Primitive, _ document: Int
  ) -> Member {
    let attributes = AttributeReader(syntax.header.attributes, at: .member, source: document, &findings)
    let remarks = attributes.remarks(docs: syntax.header.docs, &findings)
    if let range = repr.range, !range.contains(value.value) {
      findings.add(
        .valueOutOfRange, "\(value.value) does not fit `\(repr.rawValue)`", at: syntax.value.span,
        label: "\(range.lowerBound) to \(range.upperBound)")
    }
    if role != .status, let first = syntax.raises.first {
      findings.add(
        .badStatus, "only the members of a status raise", at: first.span, help: "declare it as `status`")
    }
    let name = syntax.header.name.text
    return Member(
      name: name, value: value.value, bit: value.bit,
      raises: syntax.raises.isEmpty ? nil : syntax.raises.map { $0.text }.joined(separator: "."),
      cName: remarks.names.c ?? prefix + Naming.upper(name), remarks: remarks, place: syntax.header.name.span)
  }

  private mutating func checkStatus(_ members: [Member], _ declaration: TypeDeclaration) {
    let success = members.first { $0.value == 0 }
    if success == nil || success?.raises != nil {
      findings.add(
        .badStatus, "a status needs a member 0 that does not raise", at: success?.place ?? declaration.place,
        help: "add `ok = 0`")
    }
  }

  // MARK: records

  mutating func record(
    _ isUnion: Bool, _ fields: [FieldSyntax], _ id: TypeID, _ attributes: AttributeReader, _ document: Int
  ) -> Record {
    let declaration = model[id]
    if fields.isEmpty, !findings.hasSyntaxErrors {
      findings.add(.emptyType, "`\(declaration.name)` has no fields", at: declaration.place)
    }
    var positions: [String: Int] = [:]
    var reserved = 0
    for (index, field) in fields.enumerated() where field.header.name.text != "_" {
      unique(field.header.name, &positions, index)
    }
    let resolved = fields.map { syntax -> Field in
      var name = syntax.header.name.text
      if name == "_" {
        name = "_reserved\(reserved)"
        reserved += 1
      }
      return field(syntax, name, isUnion, positions, document)
    }
    return Record(
      isUnion: isUnion, packing: powerOfTwo("packed", missing: 1, attributes),
      alignment: powerOfTwo("align", missing: nil, attributes),
      claimedSize: attributes.integer("size", &findings),
      isExtensible: extensible(resolved, attributes), bufferElement: bufferElement(resolved, attributes),
      fields: resolved)
  }

  private mutating func powerOfTwo(_ name: String, missing: Int?, _ attributes: AttributeReader) -> Int? {
    guard let value = attributes.integer(name, missing: missing, &findings) else { return nil }
    guard value > 0, value <= Limits.alignmentMax, value.nonzeroBitCount == 1 else {
      if let attribute = attributes[name] {
        findings.add(
          .badAlignment, "an alignment is a power of two up to \(Limits.alignmentMax)", at: attribute.span,
          help: "for example 8, 16 or 64")
      }
      return nil
    }
    return value
  }

  private mutating func extensible(_ fields: [Field], _ attributes: AttributeReader) -> Bool {
    guard let attribute = attributes["extensible"] else { return false }
    let first = fields.first
    if first?.name != "size" || first?.type.form != .primitive(.u32) {
      findings.add(
        .wrongKind, "an @extensible record starts with its own size", at: attribute.span,
        help: "make `size: u32` the first field")
    }
    return true
  }

  private mutating func bufferElement(_ fields: [Field], _ attributes: AttributeReader) -> Primitive? {
    guard let name = attributes.name("buffer", &findings) else { return nil }
    let names = fields.map { $0.name }
    guard let element = Primitive(rawValue: name.text), element.isInteger || element.isFloat,
      names.contains("data"), names.contains("length")
    else {
      findings.add(
        .wrongKind, "@buffer(T) names the number type of `data`; the record needs the fields data and length",
        at: name.span)
      return nil
    }
    return element
  }

  private mutating func field(
    _ syntax: FieldSyntax, _ name: String, _ isUnion: Bool, _ positions: [String: Int], _ document: Int
  ) -> Field {
    let attributes = AttributeReader(syntax.header.attributes, at: .field, source: document, &findings)
    var remarks = attributes.remarks(docs: syntax.header.docs, &findings)
    let isReserved =
      attributes.has("reserved") || name.hasPrefix("_reserved") && syntax.header.name.text == "_"
    remarks.isHidden = isReserved
    let type = use(syntax.type, document, isUnion ? .unionField : .field)
    return Field(
      name: name, type: type,
      defaultValue: syntax.defaultValue.flatMap { value($0, for: type, document) },
      claimedOffset: attributes.integer("offset", &findings),
      alignment: powerOfTwo("align", missing: nil, attributes),
      bits: bits(attributes, type), isReserved: isReserved,
      length: length(syntax.type, attributes, positions, document), cName: remarks.names.c ?? name,
      remarks: remarks, place: syntax.header.name.span)
  }

  private mutating func bits(_ attributes: AttributeReader, _ type: TypeUse) -> Int? {
    guard let width = attributes.integer("bits", &findings), let attribute = attributes["bits"] else {
      return nil
    }
    guard case .primitive(let primitive) = type.form, primitive.isInteger || primitive == .bool,
      primitive != .u128, primitive != .i128, width > 0, width <= primitive.bitWidthMax
    else {
      findings.add(
        .badBitField, "a bit-field has an integer type or bool and 1 bit up to the width of its type",
        at: attribute.span)
      return nil
    }
    return width
  }

  /// The sibling that holds the length, from `[T; len n]` or from `@len(n)`/`@cap(n)`.
  mutating func length(
    _ type: TypeSyntax, _ attributes: AttributeReader, _ positions: [String: Int], _ document: Int
  ) -> LengthLink? {
    var wanted: (kind: LengthLink.Kind, name: Name)?
    if case .counted(_, let kind, let name) = type.form { wanted = (kind, name) }
    if let name = attributes.name("len", &findings) { wanted = (.length, name) }
    if let name = attributes.name("cap", &findings) { wanted = (.capacity, name) }
    guard let wanted else { return nil }
    guard let sibling = positions[wanted.name.text] else {
      findings.add(
        .lengthSibling, "there is no `\(wanted.name.text)` beside this", at: wanted.name.span,
        help: nearest(wanted.name.text, in: positions.keys.sorted()).map { "did you mean `\($0)`?" })
      return nil
    }
    return LengthLink(kind: wanted.kind, sibling: sibling)
  }

  // MARK: variants

  mutating func variant(
    _ tag: Name?, _ cases: [CaseSyntax], _ id: TypeID, _ attributes: AttributeReader, _ document: Int
  ) -> Variant {
    let declaration = model[id]
    if cases.isEmpty, !findings.hasSyntaxErrors {
      findings.add(.emptyType, "`\(declaration.name)` has no cases", at: declaration.place)
    }
    let (tagField, tagEnum) = existingTag(attributes, document)
    let prefix =
      attributes.prefix("cprefix", &findings)
      ?? Naming.upper(model.packages[declaration.package].prefix) + Naming.upperSnake(declaration.name) + "_"
    var positions: [String: Int] = [:]
    var tags: Set<Int128> = []
    var resolved: [Case] = []
    for syntax in cases {
      unique(syntax.header.name, &positions, resolved.count)
      let next = variantCase(syntax, after: resolved.last?.tag, tagEnum, prefix, document)
      if !tags.insert(next.tag).inserted {
        findings.add(.badTag, "the tag \(next.tag) is taken by another case", at: next.place)
      }
      resolved.append(next)
    }
    return Variant(
      tag: tagType(tag, tagEnum, resolved, declaration), tagEnum: tagEnum, isOpen: attributes.has("open"),
      tagField: tagField, bodyField: attributes.name("body", &findings)?.text ?? "as", cases: resolved)
  }

  /// `@tag(type: ValueType)`: the name of the tag field and the enum that types it.
  private mutating func existingTag(_ attributes: AttributeReader, _ document: Int) -> (String, TypeID?) {
    guard let attribute = attributes["tag"] else { return ("tag", nil) }
    guard attribute.arguments.count == 1, let key = attribute.arguments[0].key,
      case .path(let path) = attribute.arguments[0].value.form
    else {
      findings.add(
        .attributeArguments, "`@tag` takes the name of the field and its enum", at: attribute.span,
        help: "for example `@tag(type: ValueType) @body(as)`")
      return ("tag", nil)
    }
    guard let symbol = lookUp(path, document),
      case .enumeration = documents[symbol.document].items[symbol.item].kind
    else {
      findings.add(.wrongKind, "the tag is typed by an enum of this descriptor", at: attribute.span)
      return (key.text, nil)
    }
    return (key.text, typeID(symbol))
  }

  private mutating func variantCase(
    _ syntax: CaseSyntax, after last: Int128?, _ tagEnum: TypeID?, _ prefix: String, _ document: Int
  ) -> Case {
    let attributes = AttributeReader(syntax.header.attributes, at: .variantCase, source: document, &findings)
    let remarks = attributes.remarks(docs: syntax.header.docs, &findings)
    let name = syntax.header.name.text
    var (tag, cName) = ((last ?? -1) + 1, prefix + Naming.upper(name))
    if let tagEnum, case .enumeration(let enumeration) = model[tagEnum].kind {
      if let member = existingMember(syntax, enumeration, document) {
        (tag, cName) = (member.value, member.cName)
      }
    } else if let written = syntax.tag {
      if let value = integer(written, document), value >= 0, value <= Int128(UInt32.max) {
        tag = value
      } else {
        findings.add(.badTag, "a tag is a number from 0 to 4294967295", at: written.span)
      }
    }
    var type = syntax.type.map { use($0, document, .payload) }
    if type?.form == .primitive(.void) { type = nil }
    return Case(
      name: name, type: type, tag: tag, cName: remarks.names.c ?? cName, cField: name, remarks: remarks,
      place: syntax.header.name.span)
  }

  private mutating func existingMember(
    _ syntax: CaseSyntax, _ enumeration: Enumeration, _ document: Int
  ) -> Member? {
    var wanted = syntax.header.name
    if let tag = syntax.tag {
      if let value = integer(tag, document) {
        if let member = enumeration.members.first(where: { $0.value == value }) { return member }
      }
      if case .path(let path) = tag.form { wanted = path[path.count - 1] }
    }
    if let member = enumeration.members.first(where: { $0.name == wanted.text }) { return member }
    findings.add(
      .badTag, "the tag enum has no member `\(wanted.text)`", at: syntax.tag?.span ?? wanted.span,
      help: nearest(wanted.text, in: enumeration.members.map { $0.name }).map { "did you mean `\($0)`?" })
    return nil
  }

  private mutating func tagType(
    _ written: Name?, _ tagEnum: TypeID?, _ cases: [Case], _ declaration: TypeDeclaration
  ) -> Primitive {
    if let tagEnum, case .enumeration(let enumeration) = model[tagEnum].kind { return enumeration.repr }
    let largest = cases.map { $0.tag }.max() ?? 0
    let smallest: Primitive = largest <= 0xff ? .u8 : largest <= 0xffff ? .u16 : .u32
    guard written != nil else { return smallest }
    let type = integerType(written, missing: smallest)
    if let range = type.range, !range.contains(largest) {
      findings.add(.badTag, "the tag \(largest) does not fit `\(type.rawValue)`", at: declaration.place)
    }
    return type
  }

  // MARK: handles

  mutating func handle(
    _ role: Handle.Role, _ entries: [(key: Name, value: ValueSyntax)], _ attributes: AttributeReader
  ) -> Handle {
    var (threads, rights) = ("", [String]())
    for (key, value) in entries {
      switch (key.text, value.form) {
      case ("drop", .path), ("dispose", .path): break  // resolved when the functions are known
      case ("threads", .path(let path)) where ["confined", "shared", "free"].contains(path[0].text):
        threads = path[0].text
      case ("rights", .list(let list)) where role == .capability && list.count <= 16:
        rights = list.compactMap { item in
          if case .path(let path) = item.form, path.count == 1 { return path[0].text }
          return nil
        }
      default:
        findings.add(
          .attributeArguments, "`\(key.text)` cannot be said like this here", at: value.span,
          help: role == .capability
            ? "rights: [read, write], dispose: function" : "drop: function, threads: confined, shared or free"
        )
      }
    }
    return Handle(
      role: role, drop: nil, threads: threads, rights: rights, isPointerTypedef: attributes.has("pointer"))
  }

  mutating func callback(
    _ parameters: [ParameterSyntax], _ result: TypeSyntax?, _ attributes: AttributeReader, _ document: Int
  ) -> Callback {
    let list = self.parameters(parameters, receiver: nil, document)
    var type = result.map { use($0, document, .result) }
    if type?.form == .primitive(.void), type?.isNullable == false { type = nil }
    var onError: Value?
    if let attribute = attributes["onerror"] {
      if attribute.arguments.count == 1, let type {
        onError = value(attribute.arguments[0].value, for: type, document)
      } else {
        findings.add(
          .attributeArguments, "`@onerror` takes what C gets when the callback fails", at: attribute.span)
      }
    }
    return Callback(parameters: list, result: type, onError: onError)
  }
}

extension Primitive {
  /// The widest bit-field of this type on every target.
  var bitWidthMax: Int {
    switch self {
    case .bool: 1
    case .u8, .i8, .cChar: 8
    case .u16, .i16, .cShort: 16
    case .u64, .i64, .cLongLong: 64
    default: 32
    }
  }
}
