import Schema

/// A member of a struct as cffi is told of it.
struct CFFIMember {
  let line: String
  let offset: Int
  /// nil for bytes.
  let use: TypeUse?
  var size = 0
}

/// cffi lays structs out by itself in ABI mode, without a word for alignment; so whatever alignment would
/// have made is said with padding; of packing it knows `packed` only, so packing by 2 is that with padding
/// too. In API mode the compiler knows, and `...` makes cffi ask it.
extension CFFIEmitter {
  mutating func declareBody(of id: TypeID, _ record: Record) {
    let keyword = record.isUnion ? "union" : "struct"
    if record.fields.contains(where: { $0.bits != nil }) {
      return declareBits(tag(of: id, keyword), id, record)
    }
    declareStruct(
      keyword, tag(of: id, keyword), members(of: id, record), blueprint[id].layout, packing: record.packing,
      isTypedef: false)
  }

  private func tag(of id: TypeID, _ keyword: String) -> String {
    let name = names.name(id)
    return name.utf8.contains(UInt8(ascii: " ")) ? name : "\(keyword) \(name)"
  }

  /// Padding that claims made has a name in the header too.
  private func members(of id: TypeID, _ record: Record) -> [CFFIMember] {
    let shown = names.fieldNames(record.fields)
    let layout = blueprint[id]
    let physical = layout.members.isEmpty ? record.fields.indices.map(PhysicalMember.field) : layout.members
    return physical.map { member in
      switch member {
      case .field(let index):
        let line = names.declared(record.fields[index], shown[index]) + ";"
        return CFFIMember(line: line, offset: layout.fields[index].offset, use: record.fields[index].type)
      case .padding(let offset, let size):
        return CFFIMember(line: "uint8_t _pad\(offset)[\(size)];", offset: offset, use: nil, size: size)
      case .storage(let offset, let size):
        return CFFIMember(line: "uint8_t _bits\(offset)[\(size)];", offset: offset, use: nil, size: size)
      }
    }
  }

  mutating func declareBody(of id: TypeID, _ variant: Variant) {
    let layout = blueprint[id]
    let tagType = variant.tagEnum.map { names.name($0) } ?? CNames.spelled(variant.tag)
    let opening = ["\(tag(of: id, "struct")) {", "    \(tagType) \(CNames.safe(variant.tagField));"]
    let payloads = variant.cases.compactMap({ $0.type })
    guard !payloads.isEmpty else { return declare(opening + ["};"]) }
    let shown = names.caseNames(variant.cases)
    var union = ["    union {"]
    for (index, item) in variant.cases.enumerated() {
      if let payload = item.type { union.append("        \(names.declared(payload, shown[index]));") }
    }
    union.append("    } \(CNames.safe(variant.bodyField));")
    guard facts[id.index].isPartial else { return declare(opening + union + ["};"]) }
    // A union without a name of its own cannot hold what only the compiler can lay out.
    declare(opening + ["    ...;", "};"], .apiOnly)
    let natural = payloads.map { alignment(of: $0) }.max() ?? 1
    let start = layout.tagOffset + size(of: TypeUse(.primitive(variant.tag)))
    var padded = opening
    if layout.payloadOffset > roundUp(start, natural) {
      padded.append("    uint8_t _pad\(start)[\(layout.payloadOffset - start)];")
    }
    padded += union
    let width = roundUp(payloads.map { size(of: $0) }.max() ?? 0, natural)
    let end = layout.payloadOffset + width
    if roundUp(end, alignment(of: id)) < layout.size {
      padded.append("    uint8_t _pad\(end)[\(layout.size - end)];")
    }
    declare(padded + ["};"], .abiOnly)
  }

  mutating func declareStruct(
    _ keyword: String, _ tag: String, _ members: [CFFIMember], _ layout: Layout, packing: Int?,
    isTypedef: Bool
  ) {
    let opening = isTypedef ? "typedef \(keyword) \(tag) {" : "\(tag) {"
    let closing = isTypedef ? "} \(tag);" : "};"
    let lines = members.map { "    " + $0.line }
    let (padded, isExact) = padded(members, layout, packing, isUnion: keyword == "union")
    if isExact {
      declare([opening] + lines + [closing], isPacked: packing != nil)
      return
    }
    let known = zip(members, lines).filter { !($0.0.use.map { holdsHuge($0) } ?? false) }.map({ $0.1 })
    declare([opening] + known + ["    ...;", closing], .apiOnly)
    declare([opening] + padded + [closing], .abiOnly, isPacked: packing != nil)
  }

  /// The members with padding where cffi would leave too little; and whether none was needed.
  private func padded(
    _ members: [CFFIMember], _ layout: Layout, _ packing: Int?, isUnion: Bool
  ) -> (lines: [String], isExact: Bool) {
    var lines: [String] = []
    var (end, strictest, isExact) = (0, 1, true)
    for member in members {
      let natural = member.use.map { alignment(of: $0) } ?? 1
      let effective = packing == nil ? natural : 1
      strictest = max(strictest, effective)
      if !isUnion, roundUp(end, effective) < member.offset {
        lines.append("    uint8_t _pad\(end)[\(member.offset - end)];")
        isExact = false
      }
      lines.append("    " + member.line)
      end = max(end, member.offset + (member.use.map { size(of: $0) } ?? member.size))
    }
    if roundUp(end, strictest) < layout.size {
      let size = isUnion ? layout.size : layout.size - end
      lines.append("    uint8_t _pad\(end)[\(size)];")
      isExact = false
    }
    return (lines, isExact && strictest == layout.alignment && (packing ?? 1) == 1)
  }

  // MARK: Bit-fields

  /// cffi follows the rules of gcc for bit-fields, except in packed structs and next to padding: there
  /// the units that hold them are said instead, and in API mode only the other fields.
  private mutating func declareBits(_ tag: String, _ id: TypeID, _ record: Record) {
    if hasPlainBits(id, record) {
      let lines = zip(record.fields, names.fieldNames(record.fields)).map { field, name in
        "    " + names.declared(field, name) + (field.bits.map { " : \($0);" } ?? ";")
      }
      declare(["\(tag) {"] + lines + ["};"])
      return
    }
    let members = members(of: id, record)
    let fields = members.filter { $0.use.map { !holdsHuge($0) } ?? false }.map { "    " + $0.line }
    declare(["\(tag) {"] + fields + ["    ...;", "};"], .apiOnly)
    let (lines, _) = padded(members, blueprint[id].layout, record.packing, isUnion: record.isUnion)
    declare(["\(tag) {"] + lines + ["};"], .abiOnly, isPacked: record.packing != nil)
  }

  private func hasPlainBits(_ id: TypeID, _ record: Record) -> Bool {
    let hasPadding = blueprint[id].members.contains {
      if case .padding = $0 { true } else { false }
    }
    return record.packing == nil && record.alignment == nil && !hasPadding
      && record.fields.allSatisfy {
        $0.alignment == nil && alignment(of: $0.type) == naturalAlignment($0.type) && !isPartial($0.type)
      }
  }

  // MARK: Alignment

  func roundUp(_ offset: Int, _ alignment: Int) -> Int { (offset + alignment - 1) / alignment * alignment }

  /// The alignment that the compiler gives.
  private func naturalAlignment(_ use: TypeUse) -> Int {
    switch model.resolved(use).form {
    case .named(let id): blueprint[id].alignment
    case .array(let element, _): naturalAlignment(element)
    case .primitive(.u128), .primitive(.i128): 16
    default: alignment(of: use)
    }
  }

  /// The alignment that cffi computes by itself.
  func alignment(of use: TypeUse) -> Int {
    switch model.resolved(use).form {
    case .primitive(.str), .primitive(.bytes), .primitive(.arena), .slice: return blueprint.target.pointerSize
    case .primitive(.u128), .primitive(.i128): return 8
    case .primitive: return max(1, min(8, size(of: use)))
    case .named(let id): return alignment(of: id)
    case .pointer, .counted: return blueprint.target.pointerSize
    case .array(let element, _): return alignment(of: element)
    case .relativeSlice, .relativeView: return 4
    }
  }

  func alignment(of id: TypeID) -> Int { facts[id.index].alignment }

  private func computedAlignment(of id: TypeID) -> Int {
    switch model[id].kind {
    case .record(let record):
      let natural = record.fields.map { alignment(of: $0.type) }.max() ?? 1
      return record.packing == nil ? natural : 1
    case .variant(let variant):
      let tag = size(of: TypeUse(.primitive(variant.tag)))
      return variant.cases.compactMap { $0.type.map { alignment(of: $0) } }.reduce(tag, max)
    default: return min(8, blueprint[id].alignment)
    }
  }

  // MARK: By value

  func isHuge(_ primitive: Primitive) -> Bool { primitive == .u128 || primitive == .i128 }

  /// The value itself is, or is made of, a 128-bit integer.
  func holdsHuge(_ use: TypeUse) -> Bool {
    switch model.resolved(use).form {
    case .primitive(let primitive): return isHuge(primitive)
    case .array(let element, _): return holdsHuge(element)
    case .named(let id):
      if case .enumeration(let enumeration) = model[id].kind { return isHuge(enumeration.repr) }
      return false
    default: return false
    }
  }

  /// libffi is told of plain structs only.
  func passesWithoutCompiler(_ use: TypeUse) -> Bool {
    switch model.resolved(use).form {
    case .array(let element, _): passesWithoutCompiler(element)
    case .primitive(let primitive): !isHuge(primitive)
    case .named(let id): facts[id.index].isPlain
    default: true
    }
  }

  private func computedPlainness(of id: TypeID) -> Bool {
    switch model[id].kind {
    case .record(let record):
      !record.isUnion && record.packing == nil && blueprint[id].alignment == alignment(of: id)
        && record.fields.allSatisfy { $0.bits == nil && passesWithoutCompiler($0.type) }
    case .variant(let variant): !variant.hasPayload
    default: true
    }
  }

  /// Lays out by asking the compiler in API mode: so does whatever holds it.
  private func isPartial(_ use: TypeUse) -> Bool {
    switch model.resolved(use).form {
    case .array(let element, _): isPartial(element)
    case .named(let id): facts[id.index].isPartial
    default: false
    }
  }

  private func computedPartiality(of id: TypeID) -> Bool {
    let layout = blueprint[id].layout
    switch model[id].kind {
    case .record(let record):
      if record.fields.contains(where: { isPartial($0.type) }) { return true }
      if record.fields.contains(where: { $0.bits != nil }) { return !hasPlainBits(id, record) }
      return !padded(members(of: id, record), layout, record.packing, isUnion: record.isUnion).isExact
    case .variant(let variant):
      return alignment(of: id) != layout.alignment
        || variant.cases.contains { $0.type.map(isPartial) ?? false }
    default: return false
    }
  }

  /// Facts of every type, parts before wholes.
  mutating func computeFacts() {
    for id in model.layoutOrder {
      facts[id.index].alignment = computedAlignment(of: id)
      facts[id.index].isPlain = computedPlainness(of: id)
      facts[id.index].isPartial = computedPartiality(of: id)
    }
  }
}

/// What cffi makes of a type without a compiler.
struct CFFIFacts {
  var alignment: Int
  /// May be passed by value.
  var isPlain = true
  /// Declared with `...` in API mode.
  var isPartial = false
}
