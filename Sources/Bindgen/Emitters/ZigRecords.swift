import Schema

extension ZigEmitter {
  // MARK: Records and unions

  mutating func write(_ id: TypeID, _ record: Record) {
    let name = names.name(id)
    let layout = blueprint[id]
    var scope = ZigScope(inside: [names.referenced])
    document(model[id].remarks)
    out.line("pub const \(name) = extern \(record.isUnion ? "union" : "struct") {")
    out.indent()
    for member in physicalMembers(record, layout) {
      scope.reserve(member.name)
      if let field = member.field { document(record.fields[field].remarks) }
      out.line(member.line)
    }
    let methods = planMethods(of: id, &scope)
    let before = scope.names.count
    writeBitFields(name, record, layout, &scope)
    writeCountedFields(name, record, &scope)
    writeBufferMaker(name, record, &scope)
    let hasHelpers = scope.names.count > before
    if writeMethods(methods, scope) || hasHelpers { containers.append(name) }
    out.dedent()
    out.line("};")
  }

  /// One line of a struct, and what the layout check must know of it.
  struct PhysicalField {
    let name: String
    let line: String
    let offset: Int
    /// Index of the descriptor's field; nil for padding and for units of bit-fields.
    let field: Int?
  }

  func physicalMembers(_ record: Record, _ layout: TypeLayout) -> [PhysicalField] {
    var made: [PhysicalField] = []
    var (paddings, units) = (0, 0)
    let members = layout.members.isEmpty ? record.fields.indices.map(PhysicalMember.field) : layout.members
    var strictest = 1
    for member in members {
      let alignment = effectiveAlignment(member, record, layout)
      strictest = max(strictest, alignment)
    }
    for member in members {
      var alignment = effectiveAlignment(member, record, layout)
      var explicit = alignment != naturalAlignment(member, record)
      if made.isEmpty, layout.alignment > strictest { (alignment, explicit) = (layout.alignment, true) }
      let mark = explicit ? " align(\(alignment))" : ""
      switch member {
      case .field(let index):
        let field = record.fields[index]
        let name = ZigNames.member(field.name, field.remarks)
        let type = names.spelled(field, isBuffer: record.bufferElement != nil && index == 0)
        let line = "\(ZigWords.member(name)): \(type)\(mark)\(initial(field, index, record)),"
        made.append(PhysicalField(name: name, line: line, offset: layout.fields[index].offset, field: index))
      case .storage(let offset, let size):
        let name = "_bits\(units)"
        units += 1
        let initial = isInteger(size) ? "0" : "@splat(0)"
        let line = "\(name): \(unit(size))\(mark)\(record.isUnion ? "" : " = " + initial),"
        made.append(PhysicalField(name: name, line: line, offset: offset, field: nil))
      case .padding(let offset, let size):
        let name = "_padding\(paddings)"
        paddings += 1
        let initial = record.isUnion ? "" : " = @splat(0)"
        let line = "\(name): [\(size)]u8\(mark)\(initial),"
        made.append(PhysicalField(name: name, line: line, offset: offset, field: nil))
      }
    }
    return made
  }

  private func isInteger(_ size: Int) -> Bool {
    size == 1 || size == 2 || size == 4 || size == 8 || size == 16
  }

  private func unit(_ size: Int) -> String { isInteger(size) ? "u\(size * 8)" : "[\(size)]u8" }

  private func initial(_ field: Field, _ index: Int, _ record: Record) -> String {
    if record.isUnion { return "" }
    if let value = field.defaultValue { return " = " + stored(value, as: field.type) }
    if record.isExtensible, index == 0 { return " = @sizeOf(@This())" }
    guard field.isReserved else { return "" }
    switch model.resolved(field.type).form {
    case .primitive(let primitive) where primitive.isInteger: return " = 0"
    case .array(let element, _):
      guard case .primitive(let primitive) = model.resolved(element).form, primitive.isInteger else {
        return ""
      }
      return " = @splat(0)"
    default: return ""
    }
  }

  // MARK: Alignment

  private func naturalAlignment(_ member: PhysicalMember, _ record: Record) -> Int {
    switch member {
    case .field(let index): naturalAlignment(record.fields[index].type)
    case .storage(_, let size): isInteger(size) ? size : 1
    case .padding: 1
    }
  }

  /// What puts the member at its offset under the rules of C.
  private func effectiveAlignment(_ member: PhysicalMember, _ record: Record, _ layout: TypeLayout) -> Int {
    let natural = naturalAlignment(member, record)
    var alignment = min(natural, record.packing ?? natural)
    if case .field(let index) = member, let stated = record.fields[index].alignment {
      alignment = max(alignment, stated)
    }
    let offset =
      switch member {
      case .field(let index): layout.fields[index].offset
      case .storage(let offset, _), .padding(let offset, _): offset
      }
    while alignment > 1, !offset.isMultiple(of: alignment) { alignment /= 2 }
    return alignment
  }

  func naturalAlignment(_ use: TypeUse) -> Int {
    let target = blueprint.target
    switch model.resolved(use).form {
    case .primitive(let primitive): return alignment(primitive)
    case .named(let id): return blueprint[id].alignment
    case .array(let element, _): return naturalAlignment(element)
    case .pointer, .counted, .slice: return target.pointerSize
    case .relativeSlice, .relativeView: return 4
    }
  }

  private func alignment(_ primitive: Primitive) -> Int {
    let target = blueprint.target
    switch primitive {
    case .bool, .u8, .i8, .cChar, .void: return 1
    case .u16, .i16, .cShort: return 2
    case .b32, .u32, .i32, .f32, .char32, .cInt, .cUInt: return 4
    case .u64, .i64, .f64, .cLongLong: return target.wideAlignment
    case .u128, .i128: return target.hugeAlignment ?? 16
    case .cLong, .cULong: return target.longSize
    case .usize, .isize, .str, .cstr, .bytes, .arena: return target.pointerSize
    }
  }

  // MARK: Bit-fields

  /// Bits live in storage units; the accessors read them wherever they lie, across units too.
  private mutating func writeBitFields(
    _ name: String, _ record: Record, _ layout: TypeLayout, _ scope: inout ZigScope
  ) {
    for (index, field) in record.fields.enumerated() {
      guard let bits = layout.fields[index].bits, !bits.isEmpty, !field.isReserved else { continue }
      let stem = ZigNames.member(field.name, field.remarks)
      let getter = ZigWords.declared(scope.claim(ZigWords.camel(stem), stem))
      let setter = ZigWords.declared(scope.claim("set" + ZigWords.pascal(stem)))
      var locals = ZigScope(inside: [names.top, scope.names])
      let new = locals.claim("new")
      let number = bitNumber(field.type, width: bits.count)
      let read = "std.mem.readPackedInt(\(number), std.mem.asBytes(self), \(bits.lowerBound), .little)"
      let shown = isFlag(field.type) ? "bool" : number
      let raised = isFlag(field.type) ? read + " != 0" : read
      out.blank()
      document(field.remarks)
      out.block("pub fn \(getter)(self: *const \(name)) \(shown) {", "}") { out in
        out.line("return \(raised);")
      }
      out.blank()
      let write = isFlag(field.type) ? "@intFromBool(\(new))" : new
      out.block("pub fn \(setter)(self: *\(name), \(new): \(shown)) void {", "}") { out in
        out.line(
          "std.mem.writePackedInt(\(number), std.mem.asBytes(self), \(bits.lowerBound), \(write), .little);")
      }
    }
  }

  private func bitNumber(_ use: TypeUse, width: Int) -> String {
    guard case .primitive(let primitive) = model.resolved(use).form else { return "u\(width)" }
    return (primitive.isSigned ? "i" : "u") + "\(width)"
  }

  private func isFlag(_ use: TypeUse) -> Bool { model.resolved(use).form == .primitive(.bool) }

  // MARK: Views of pointers

  /// `next_in` with its length `avail_in` as one slice.
  private mutating func writeCountedFields(_ name: String, _ record: Record, _ scope: inout ZigScope) {
    if record.isUnion { return }
    for field in record.fields {
      guard let link = field.length, let element = countedElement(field), !names.hasNoSize(element.type)
      else { continue }
      let length = record.fields[link.sibling]
      guard length.bits == nil, case .primitive(let primitive) = model.resolved(length.type).form,
        primitive.isInteger
      else { continue }
      let stem = ZigNames.member(field.name, field.remarks)
      let getter = scope.claim(ZigWords.camel(stem) + "Items")
      var locals = ZigScope(inside: [names.top, scope.names])
      let items = locals.claim("items")
      let lengthName = ZigWords.member(ZigNames.member(length.name, length.remarks))
      let count = primitive == .usize ? "self.\(lengthName)" : "@intCast(self.\(lengthName))"
      let type = "[]\(element.isConst ? "const " : "")\(names.spelled(element.type))"
      let pointer = "self." + ZigWords.member(stem)
      out.blank()
      comment("`\(stem)` with its length.")
      let isNullable = model.resolved(field.type).isNullable
      out.block("pub fn \(getter)(self: *const \(name)) \(type) {", "}") { out in
        out.line(
          isNullable
            ? "return if (\(pointer)) |\(items)| \(items)[0..\(count)] else &.{};"
            : "return \(pointer)[0..\(count)];")
      }
    }
  }

  private func countedElement(_ field: Field) -> (type: TypeUse, isConst: Bool)? {
    switch field.type.form {
    case .counted(let element): (element, field.length?.kind != .capacity)
    case .pointer(let element, let isConst): (element, isConst)
    default: nil
    }
  }

  /// `@buffer`: a view of a Zig slice.
  private mutating func writeBufferMaker(_ name: String, _ record: Record, _ scope: inout ZigScope) {
    guard record.bufferElement != nil, record.fields.count >= 2,
      case .pointer(let element, let isConst) = record.fields[0].type.form
    else { return }
    let maker = scope.claim("from")
    let fieldNames = record.fields.map { ZigWords.member(ZigNames.member($0.name, $0.remarks)) }
    var locals = ZigScope(inside: [names.top, scope.names])
    let parameter = locals.claim("elements")
    var values = ".\(fieldNames[0]) = \(parameter).ptr, .\(fieldNames[1]) = @intCast(\(parameter).len)"
    if record.fields.count > 2 { values += ", .\(fieldNames[2]) = 1" }
    let elements = "\(parameter): []\(isConst ? "const " : "")\(names.spelled(element))"
    out.blank()
    comment("A view of what is given, which must outlive it.")
    out.block("pub fn \(maker)(\(elements)) \(name) {", "}") { out in
      out.line("return .{ \(values) };")
    }
  }

  // MARK: Checks

  func layoutChecks() -> [String] {
    var checks: [String] = []
    for (index, type) in model.types.enumerated() {
      let id = TypeID(index: index)
      switch type.kind {
      case .record(let record):
        let members = physicalMembers(record, blueprint[id])
        // `@offsetOf` knows no unions; all of their members start at 0.
        let offsets = record.isUnion ? [] : members.map { ($0.name, $0.offset) }
        checks.append(check(names.types[index], blueprint[id].layout, offsets))
      case .variant(let variant):
        var offsets = [(variantNames(id, variant).tag, blueprint[id].tagOffset)]
        if variant.hasPayload {
          offsets.append((variantNames(id, variant).body, blueprint[id].payloadOffset))
        }
        checks.append(check(names.types[index], blueprint[id].layout, offsets))
      default: break
      }
    }
    return checks + requestChecks()
  }

  func check(_ name: String, _ layout: Layout, _ offsets: [(String, Int)]) -> String {
    let list = offsets.map { ".\(ZigWords.member($0.0)) = \($0.1)" }.joined(separator: ", ")
    let fields = list.isEmpty ? ".{}" : ".{ \(list) }"
    let quoted = ZigWords.quoted(name)
    return
      "\(names.runtime.expectLayout)(\(ZigWords.declared(name)), \(quoted), \(layout.size), "
      + "\(layout.alignment), \(fields));"
  }
}
