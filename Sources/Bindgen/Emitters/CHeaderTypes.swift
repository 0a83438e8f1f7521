import Schema

/// What has been declared so far. C wants every name before its first use.
struct CTypeProgress {
  var isDefined: [Bool]
  /// `typedef struct X X;` stands already, the body does not.
  var isForwarded: [Bool]
  /// Callbacks and aliases whose own dependencies are being written: meeting one again is a circle.
  var isOpen: [Bool]
  /// Runtime types and slices by name.
  var helpers: Set<String> = []
  /// Packages whose types have been copied into this header.
  var copied: Set<Int> = []

  init(count: Int) {
    isDefined = Array(repeating: false, count: count)
    isForwarded = isDefined
    isOpen = isDefined
  }
}

extension CHeader {
  /// In the order of the source, except that a type comes after what it needs.
  mutating func writeTypes() {
    for item in model.order {
      if case .type(let id) = item { define(id) }
    }
    for type in model.types { define(type.id) }
    for function in model.functions {
      for parameter in function.parameters { require(parameter.type, complete: false) }
      if let result = function.result { require(result, complete: false) }
    }
  }

  /// Makes sure that `use` can be written next; `complete` when its size matters.
  mutating func require(_ use: TypeUse, complete: Bool) {
    switch use.form {
    case .primitive(let primitive): requireRuntime(primitive)
    case .named(let id): require(id, complete: complete)
    case .pointer(let target, _): require(target, complete: false)
    case .counted(let element): require(element, complete: false)
    case .array(let element, _): require(element, complete: complete)
    case .slice(let element): requireSlice(of: element)
    case .relativeSlice, .relativeView: requireHelper("abut_rel", CRuntime.relative)
    }
  }

  private mutating func require(_ id: TypeID, complete: Bool) {
    switch model[id].kind {
    case .record, .variant:
      if complete { define(id) } else { forward(id) }
    case .alias(let target):
      define(id)
      require(target, complete: complete)
    default: define(id)
    }
  }

  private mutating func requireRuntime(_ primitive: Primitive) {
    switch primitive {
    case .str: requireHelper("abut_str", CRuntime.text)
    case .bytes: requireHelper("abut_bytes", CRuntime.bytes)
    case .arena: requireHelper("abut_arena", CRuntime.arena)
    case .u128, .i128:
      requireAlignment()
      requireHelper("abut_u128", CRuntime.wide)
    default: break
    }
  }

  mutating func requireHelper(_ name: String, _ text: [String]) {
    guard types.helpers.insert(name).inserted else { return }
    out.blank()
    out.lines(text)
  }

  private mutating func requireSlice(of element: TypeUse) {
    require(element, complete: false)
    let name = CNames.sliceName(of: element, in: names)
    guard types.helpers.insert(name).inserted else { return }
    out.blank()
    out.line("#ifndef \(name)_DEFINED")
    out.line("#define \(name)_DEFINED")
    let pointer = names.pointer(to: element, isConst: true)
    out.line("typedef struct \(name) { \(pointer)ptr; size_t len; } \(name);")
    out.line("#endif")
  }

  // MARK: Guards

  private func isGuarded(_ type: TypeDeclaration) -> Bool { type.package != 0 || guardsOwnTypes }

  /// The header of the type's own package declares it too, when it was included before.
  private func ownerCondition(_ type: TypeDeclaration) -> String {
    guard type.package != 0, type.generic == nil else { return "" }
    return " && !defined(\(CHeader.guardMacro(model.packages[type.package])))"
  }

  private mutating func open(_ type: TypeDeclaration, _ suffix: String) {
    out.blank()
    guard isGuarded(type) else { return }
    let name = CNames.identifier(names.name(type.id))
    out.line(
      "#if !defined(\(name)_DEFINED)" + (suffix == "DEFINED" ? "" : " && !defined(\(name)_\(suffix))")
        + ownerCondition(type))
    out.line("#define \(name)_\(suffix)")
    if type.package != 0, types.copied.insert(type.package).inserted {
      out.line("#define \(CHeader.copiedMacro(model.packages[type.package]))")
    }
  }

  private mutating func close(_ type: TypeDeclaration) {
    if isGuarded(type) { out.line("#endif") }
  }

  // MARK: Declarations

  private func structKeyword(_ type: TypeDeclaration) -> String {
    if case .record(let record) = type.kind, record.isUnion { return "union" }
    return "struct"
  }

  /// `struct X` stays as it is; `X` is a typedef of a struct of the same name.
  private func isTagged(_ name: String) -> Bool { name.utf8.contains(UInt8(ascii: " ")) }

  private mutating func forward(_ id: TypeID) {
    guard !types.isDefined[id.index], !types.isForwarded[id.index] else { return }
    types.isForwarded[id.index] = true
    let type = model[id]
    let name = names.name(id)
    open(type, "DECLARED")
    out.line(isTagged(name) ? "\(name);" : "typedef \(structKeyword(type)) \(name) \(name);")
    close(type)
  }

  mutating func define(_ id: TypeID) {
    guard !types.isDefined[id.index] else { return }
    let type = model[id]
    guard !types.isOpen[id.index] else { return refuseCircle(type) }
    types.isOpen[id.index] = true
    requireParts(of: type)
    // Copies may meet a forward declaration of another header, so the two steps are always apart.
    if isGuarded(type), isStruct(type) { forward(id) }
    types.isDefined[id.index] = true
    open(type, "DEFINED")
    out.lines(CDocs.comment(docs(of: type)))
    write(type)
    close(type)
  }

  private func isStruct(_ type: TypeDeclaration) -> Bool {
    switch type.kind {
    case .record, .variant: true
    default: false
    }
  }

  private mutating func refuseCircle(_ type: TypeDeclaration) {
    diagnostics.append(
      Diagnostic(
        .targetCannotExpress, "`\(type.name)` takes itself, which a C typedef cannot say", at: type.place,
        help: "pass it as `*void`, or put it into a record"))
  }

  private mutating func requireParts(of type: TypeDeclaration) {
    switch type.kind {
    case .alias(let target): require(target, complete: false)
    case .record(let record):
      for field in record.fields { require(field.type, complete: true) }
    case .variant(let variant):
      if let tag = variant.tagEnum { define(tag) } else { requireRuntime(variant.tag) }
      for item in variant.cases {
        if let payload = item.type { require(payload, complete: true) }
      }
    case .callback(let callback):
      for parameter in callback.parameters { require(parameter.type, complete: false) }
      if let result = callback.result { require(result, complete: false) }
    case .enumeration(let enumeration): requireRuntime(enumeration.repr)
    case .handle: break
    }
  }

  private mutating func write(_ type: TypeDeclaration) {
    switch type.kind {
    case .alias(let target): out.line("typedef \(names.declared(target, names.name(type.id)));")
    case .enumeration(let enumeration): write(enumeration, type)
    case .record(let record): write(record, type)
    case .variant(let variant): write(variant, type)
    case .handle(let handle): write(handle, type)
    case .callback(let callback): write(callback, type)
    }
  }

  private mutating func write(_ handle: Handle, _ type: TypeDeclaration) {
    let name = names.name(type.id)
    if handle.role == .capability {
      out.line("typedef uint64_t \(name);")
      let start = CNames.upper(CNames.identifier(name)) + "_RIGHT_"
      for (bit, right) in handle.rights.enumerated() {
        out.line("#define \(start)\(CNames.upper(right)) \(UInt64(1) << UInt64(bit))u")
      }
    } else if isTagged(name) {
      out.line("\(name);")
    } else if handle.isPointerTypedef {
      out.line("typedef struct \(name)_ *\(name);")
    } else {
      out.line("typedef struct \(name) \(name);")
    }
  }

  private mutating func write(_ callback: Callback, _ type: TypeDeclaration) {
    let result = names.spelled(result: callback.result)
    let name = "(*\(names.name(type.id)))"
    out.line("typedef \(CNames.joined(result, name))\(names.parameterList(callback.parameters));")
  }

  private mutating func write(_ enumeration: Enumeration, _ type: TypeDeclaration) {
    let repr = CNames.spelled(enumeration.repr)
    out.line("typedef \(CNames.joined(repr, names.name(type.id)));")
    if CNames.usesMacros(enumeration) { return writeMacros(enumeration) }
    writeEnumerators(
      enumeration.members.map { (CNames.safe($0.cName), $0.value, CDocs.inline($0.remarks.docs)) })
  }

  private mutating func writeMacros(_ enumeration: Enumeration) {
    for member in enumeration.members {
      let docs = CDocs.inline(member.remarks.docs)
      let value = CNames.text(member.value, as: enumeration.repr)
      out.line("#define \(CNames.safe(member.cName)) \(value)" + (docs.isEmpty ? "" : " /**< \(docs) */"))
    }
  }

  private mutating func writeEnumerators(_ members: [(name: String, value: Int128, docs: String)]) {
    guard !members.isEmpty else { return }
    out.block("enum {", "};") { out in
      for (index, member) in members.enumerated() {
        let value = CNames.text(member.value, as: .i32)
        let comma = index == members.count - 1 ? "" : ","
        out.line("\(member.name) = \(value)\(comma)" + (member.docs.isEmpty ? "" : " /**< \(member.docs) */"))
      }
    }
  }

  // MARK: Records and variants

  /// `typedef struct X {` or, after a forward declaration, `struct X {`; and the line that ends it.
  private func frame(_ type: TypeDeclaration, attribute: String = "") -> (opening: String, closing: String) {
    let name = names.name(type.id)
    let keyword = structKeyword(type)
    if isTagged(name) {
      let tag = String(decoding: name.utf8.drop { $0 != 0x20 }.dropFirst(), as: UTF8.self)
      return ("\(keyword) \(attribute)\(tag) {", "};")
    }
    if types.isForwarded[type.id.index] { return ("\(keyword) \(attribute)\(name) {", "};") }
    return ("typedef \(keyword) \(attribute)\(name) {", "} \(name);")
  }

  private mutating func write(_ record: Record, _ type: TypeDeclaration) {
    if record.alignment != nil || record.fields.contains(where: { $0.alignment != nil }) {
      requireAlignment()
    }
    if let packing = record.packing { out.line("#pragma pack(push, \(packing))") }
    let frame = frame(type, attribute: record.alignment.map { "ABUT_ALIGNED(\($0)) " } ?? "")
    out.line(frame.opening)
    out.indent()
    writeMembers(record, of: type.id)
    out.dedent()
    out.line(frame.closing)
    if record.packing != nil { out.line("#pragma pack(pop)") }
  }

  private mutating func requireAlignment() {
    guard types.helpers.insert("ABUT_ALIGNED").inserted else { return }
    out.lines(CRuntime.aligned)
  }

  /// Claims leave room, and how much depends on the size of pointers: then each family has its own members.
  private mutating func writeMembers(_ record: Record, of id: TypeID) {
    let own = blueprint[id]
    let claims = record.claimedSize != nil || record.fields.contains { $0.claimedOffset != nil }
    let layouts = claims && blueprint.target == .primary ? families.map { $0[id] } : []
    var others: [(condition: String, layout: TypeLayout)] = []
    for (family, layout) in zip(Family.allCases, layouts) where layout.paddings != own.paddings {
      if let last = others.indices.last, others[last].layout.fields == layout.fields {
        others[last].condition += " || (\(family.condition))"
      } else {
        others.append(("(\(family.condition))", layout))
      }
    }
    for (index, other) in others.enumerated() {
      out.line((index == 0 ? "#if " : "#elif ") + other.condition)
      writeMembers(record, other.layout)
    }
    if !others.isEmpty { out.line("#else") }
    writeMembers(record, own)
    if !others.isEmpty { out.line("#endif") }
  }

  /// Fields in their order with the padding that claims added. Bit-fields stand where C would put them too.
  private mutating func writeMembers(_ record: Record, _ layout: TypeLayout) {
    let shown = names.fieldNames(record.fields)
    var next = 0
    var writer = out
    func flush(upTo end: Int) {
      while next < end {
        writer.line(line(record.fields[next], shown[next], layout.fields[next]))
        next += 1
      }
    }
    func bitFieldsEnd(before offset: Int) -> Int {
      var end = next
      while end < record.fields.count, let bits = layout.fields[end].bits, bits.lowerBound < offset * 8 {
        end += 1
      }
      return end
    }
    for member in layout.members {
      switch member {
      case .field(let index): flush(upTo: index + 1)
      case .storage: break
      case .padding(let offset, let size):
        flush(upTo: bitFieldsEnd(before: offset))
        writer.line("uint8_t _pad\(offset)[\(size)];")
      }
    }
    flush(upTo: record.fields.count)
    out = writer
  }

  private func line(_ field: Field, _ name: String, _ layout: FieldLayout) -> String {
    let docs = CDocs.inline(field.remarks.docs)
    let attribute = field.alignment.map { "ABUT_ALIGNED(\($0)) " } ?? ""
    var text = attribute + names.declared(field, name)
    if let bits = field.bits {
      text += " : \(bits);"
      return docs.isEmpty ? text : text + " /**< \(docs) */"
    }
    text += ";"
    return docs.isEmpty ? text + " /* \(layout.offset) */" : text + " /**< \(layout.offset): \(docs) */"
  }

  private mutating func write(_ variant: Variant, _ type: TypeDeclaration) {
    let layout = blueprint[type.id]
    let shown = names.caseNames(variant.cases)
    let frame = frame(type)
    out.line(frame.opening)
    out.indent()
    let tag = variant.tagEnum.map { names.name($0) } ?? CNames.spelled(variant.tag)
    out.line(
      "\(tag) \(CNames.safe(variant.tagField)); /* \(layout.tagOffset): which member of the union holds */")
    if variant.hasPayload {
      out.block("union { /* \(layout.payloadOffset) */", "} \(CNames.safe(variant.bodyField));") { out in
        for (index, item) in variant.cases.enumerated() {
          guard let payload = item.type else { continue }
          let docs = CDocs.inline(item.remarks.docs)
          out.line("\(names.declared(payload, shown[index]));" + (docs.isEmpty ? "" : " /**< \(docs) */"))
        }
      }
    }
    out.dedent()
    out.line(frame.closing)
    guard variant.tagEnum == nil else { return }
    // Cases with a payload are explained at the union.
    writeEnumerators(
      variant.cases.map { item in
        let docs = item.type == nil ? CDocs.inline(item.remarks.docs) : ""
        return (CNames.safe(item.cName), item.tag, docs)
      })
  }
}

extension TypeLayout {
  fileprivate var paddings: [PhysicalMember] {
    members.filter { member in
      if case .padding = member { true } else { false }
    }
  }
}
