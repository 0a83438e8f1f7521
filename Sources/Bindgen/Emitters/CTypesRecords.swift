import Schema

/// How one field of a record is reached from Python.
struct PythonField {
  /// The name users see.
  let name: String
  /// The name in `_fields_`; equal to `name` when ctypes' own access is right.
  let raw: String
  /// The right-hand side that makes the property; nil for plain fields.
  let property: String?
  let given: String
  let got: String
  /// The constructor's default; nil when the constructor leaves the field out.
  let initial: String?
  let isReadOnly: Bool
  let docs: String
}

extension PythonTypes {
  /// Visible fields, in order.
  func fields(of id: TypeID) -> [PythonField] {
    guard case .record(let record) = model[id].kind else { return [] }
    return record.fields.indices.filter { !record.fields[$0].isReserved }.map { field($0, of: id, record) }
  }

  private func field(_ index: Int, of id: TypeID, _ record: Record) -> PythonField {
    let field = record.fields[index]
    let name = names.fields[id.index][index]
    let property = property(index, of: id, record)
    let isRelative = isRelative(field.type)
    var given = optionalIfNull(field.type, hint(field.type, .given))
    var got = hint(field.type, .got)
    if field.length != nil, let element = countedElement(field.type) {
      given = optional(sequence(element))
      got = code(element) == nil ? "_c.Array[_t.Any] | None" : "memoryview | None"
    } else if case .primitive(.f32) = form(field.type) {
      given = "float"
    }
    return PythonField(
      name: name, raw: property == nil ? name : raw(name), property: property, given: given, got: got,
      initial: initial(index, record, id: id, given: given, isRelative: isRelative), isReadOnly: isRelative,
      docs: field.remarks.docs)
  }

  func raw(_ name: String) -> String { "_\(name)_" }

  private func optionalIfNull(_ use: TypeUse, _ hint: String) -> String {
    if case .pointer = form(use), isNullable(use) { return optional(hint) }
    return hint
  }

  func isRelative(_ use: TypeUse) -> Bool {
    switch form(use) {
    case .relativeView, .relativeSlice: true
    default: false
    }
  }

  /// The element behind a pointer that has a length.
  func countedElement(_ use: TypeUse) -> TypeUse? {
    switch form(use) {
    case .counted(let element): element
    case .pointer(let target, _): target
    default: nil
    }
  }

  private func initial(_ index: Int, _ record: Record, id: TypeID, given: String, isRelative: Bool) -> String?
  {
    let field = record.fields[index]
    if isRelative || record.fields.contains(where: { $0.length?.sibling == index }) { return nil }
    if record.isExtensible, index == 0 { return "\(blueprint[id].size)" }
    if let value = field.defaultValue { return text(value, as: field.type) }
    if record.isUnion { return "None" }
    switch given {
    case "int": return "0"
    case "float": return "0.0"
    case "bool": return "False"
    default: return "None"
    }
  }

  private func property(_ index: Int, of id: TypeID, _ record: Record) -> String? {
    let field = record.fields[index]
    let name = names.fields[id.index][index]
    let quotedRaw = PythonText.quoted(raw(name))
    if let bits = blueprint[id].fields[index].bits {
      return bitsProperty(field, name, bits)
    }
    if let link = field.length, let element = countedElement(field.type) {
      return countedProperty(field, element, count: rawLength(link, id, record), quotedRaw)
    }
    if isRelative(field.type) { return "_rel_field(\(quotedRaw), lambda v: \(lift(field.type, "v")))" }
    if isPlain(field.type) { return nil }
    if case .primitive(let primitive) = form(field.type), let bounds = Self.bounds(primitive) {
      return "_int_field(\(quotedRaw), \(bounds.low), \(bounds.high))"
    }
    let lifted = lift(field.type, "v")
    let lowered = lower(field.type, "v", keep: "k", label: name)
    return "_field(\(quotedRaw), lambda v: \(lifted), lambda v, k: \(lowered))"
  }

  /// The raw name of the field that holds a length; it is an integer, hence a property with a raw field.
  private func rawLength(_ link: LengthLink, _ id: TypeID, _ record: Record) -> String {
    PythonText.quoted(raw(names.fields[id.index][link.sibling]))
  }

  private func countedProperty(_ field: Field, _ element: TypeUse, count: String, _ raw: String) -> String {
    var writes = field.length?.kind == .capacity
    if case .pointer(_, let isConst) = form(field.type) { writes = !isConst }
    let code = code(element) ?? ""
    let each = code.isEmpty ? "lambda e, k: \(lower(element, "e", keep: "k", label: field.name))" : "None"
    return "_counted_field(\(raw), \(count), \(elementType(element)), \"\(code)\", "
      + "\(writes ? "True" : "False"), \(each))"
  }

  private func bitsProperty(_ field: Field, _ name: String, _ bits: Range<Int>) -> String {
    var isSigned = false
    var lowered = "v"
    switch form(field.type) {
    case .primitive(let primitive):
      isSigned = primitive.isSigned
      if !primitive.isInteger { lowered = "1 if v else 0" }
    case .named(let id):
      if case .enumeration(let enumeration) = model[id].kind {
        isSigned = enumeration.repr.isSigned
        if enumeration.role == .plain, !enumeration.isOpen { lowered = "_as_member(\(self.name(id)), v)" }
      }
    default: break
    }
    let lifted = form(field.type) == .primitive(.bool) ? "v != 0" : lift(field.type, "v")
    return "_bits_field(\(bits.lowerBound), \(bits.count), \(isSigned ? "True" : "False"), "
      + "\(PythonText.quoted(name)), lambda v: \(lifted), lambda v: \(lowered))"
  }

  /// Where ctypes itself reads and writes the right Python value.
  private func isPlain(_ use: TypeUse) -> Bool {
    switch form(use) {
    case .primitive(let primitive): primitive == .bool || primitive.isFloat
    case .named(let id):
      if case .record = model[id].kind { !pointsSomewhere[id.index] } else { false }
    default: false
    }
  }

  func pointsSomewhere(inside id: TypeID) -> Bool {
    switch model[id].kind {
    case .enumeration: false
    case .record(let record): record.fields.contains { pointsSomewhere($0.type) }
    default: true
    }
  }

  private func pointsSomewhere(_ use: TypeUse) -> Bool {
    switch form(use) {
    case .primitive(let primitive): primitive.isView
    case .named(let id): pointsSomewhere[id.index]
    case .array(let element, _): pointsSomewhere(element)
    case .relativeView, .relativeSlice: false
    default: true
    }
  }

  /// `_fields_` as rows of Python, padded so that ctypes lays them out as C does; true: with `_pack_`.
  func physicalFields(of id: TypeID) -> (rows: [String], offsets: [(String, Int)], isPacked: Bool) {
    guard case .record(let record) = model[id].kind else { return ([], [], false) }
    let layout = blueprint[id]
    let visible = fieldNames(id, record)
    var plan = PythonLayout(size: layout.size, alignment: layout.alignment, isUnion: record.isUnion)
    for member in layout.members {
      switch member {
      case .field(let index):
        let field = record.fields[index]
        plan.add(visible[index], field.type, at: layout.fields[index].offset, self)
      case .storage(let offset, let size): plan.storage(offset: offset, size: size)
      case .padding: break
      }
    }
    if layout.members.isEmpty {
      for (index, field) in record.fields.enumerated() {
        plan.add(visible[index], field.type, at: layout.fields[index].offset, self)
      }
    }
    return plan.finished()
  }

  private func fieldNames(_ id: TypeID, _ record: Record) -> [String] {
    var visible = names.fields[id.index]
    let shown = record.fields.indices.filter { !record.fields[$0].isReserved }
    for (field, index) in zip(fields(of: id), shown) { visible[index] = field.raw }
    return visible
  }

  /// The alignment that ctypes gives a type.
  func natural(_ use: TypeUse) -> Int {
    switch form(use) {
    case .primitive(.u128), .primitive(.i128): return 8
    case .named(let id): return natural(id)
    case .array(let element, _): return natural(element)
    case .slice: return 8
    case .relativeView, .relativeSlice: return 4
    default: return min(8, size(use))
    }
  }

  private func natural(_ id: TypeID) -> Int {
    switch model[id].kind {
    case .record: isPacked[id.index] ? 1 : min(16, blueprint[id].alignment)
    case .variant: min(8, blueprint[id].alignment)
    default: blueprint[id].alignment
    }
  }
}

/// Finds the padding that makes ctypes agree with the blueprint.
struct PythonLayout {
  private struct Row {
    let name: String
    let type: String
    let offset: Int
    let size: Int
    let natural: Int
  }

  private let size: Int
  private let alignment: Int
  private let isUnion: Bool
  private var rows: [Row] = []
  private var storages = 0

  init(size: Int, alignment: Int, isUnion: Bool) {
    self.size = size
    self.alignment = alignment
    self.isUnion = isUnion
  }

  mutating func add(_ name: String, _ use: TypeUse, at offset: Int, _ types: PythonTypes) {
    add(name, types.ctype(use), at: offset, size: types.size(use), natural: types.natural(use))
  }

  mutating func add(_ name: String, _ type: String, at offset: Int, size: Int, natural: Int) {
    rows.append(Row(name: name, type: type, offset: offset, size: size, natural: natural))
  }

  mutating func storage(offset: Int, size: Int) {
    let type = [1: "_c.c_uint8", 2: "_c.c_uint16", 4: "_c.c_uint32", 8: "_c.c_uint64"][size]
    let fits = type != nil && offset % size == 0
    rows.append(
      Row(
        name: "_bits\(storages)", type: fits ? type ?? "" : "_c.c_uint8 * \(size)", offset: offset,
        size: size,
        natural: fits ? size : 1))
    storages += 1
  }

  func finished() -> (rows: [String], offsets: [(String, Int)], isPacked: Bool) {
    let needsPack = rows.contains { $0.offset % $0.natural != 0 } || rows.contains { $0.natural > alignment }
    var texts: [String] = []
    var end = 0
    var pads = 0
    let widest = rows.map({ $0.natural }).max() ?? 1
    // A zero-length array of the only 16-byte-aligned C type forces the alignment.
    if alignment >= 16, widest < 16, !needsPack { texts.append("(\"_align\", _c.c_longdouble * 0)") }
    for row in rows {
      let natural = needsPack ? 1 : row.natural
      let start = isUnion ? 0 : (end + natural - 1) / natural * natural
      if start < row.offset {
        texts.append("(\"_pad\(pads)\", _c.c_uint8 * \(row.offset - end))")
        pads += 1
      }
      texts.append("(\"\(row.name)\", \(row.type))")
      end = max(end, row.offset + row.size)
    }
    let unit = needsPack ? 1 : max(widest, alignment >= 16 ? 16 : 1)
    if (end + unit - 1) / unit * unit < size {
      texts.append("(\"_pad\(pads)\", _c.c_uint8 * \(isUnion ? size : size - end))")
    }
    return (texts, rows.map { ($0.name, $0.offset) }, needsPack)
  }
}
