import Schema

extension Reference {
  mutating func type(_ declaration: TypeDeclaration) {
    let kind = declaration.generic == nil ? kindWord(declaration) + " " : ""
    heading(3, [.text(kind), .code(model.spelling(of: declaration.id))], anchor(declaration.id))
    page.blocks += DocReader.blocks(declaration.remarks.docs)
    let past = history(declaration.remarks)
    if !past.isEmpty { page.blocks.append(.paragraph(Array(past.dropFirst()))) }
    list(facts(declaration))
    switch declaration.kind {
    case .alias: break
    case .enumeration(let enumeration): members(enumeration)
    case .record(let record): layout(record, declaration)
    case .variant(let variant): cases(variant, declaration)
    case .handle: break
    case .callback(let callback): self.callback(callback, declaration)
    }
    if let picture = pictures.picture(of: declaration) {
      page.blocks.append(.picture(picture, id: names[declaration.id]))
    }
    properties(of: declaration.id)
  }

  private func facts(_ declaration: TypeDeclaration) -> [[Inline]] {
    let layout = blueprint[declaration.id]
    var facts: [[Inline]] = [[.text("C: "), .code(declaration.cName)]]
    switch declaration.kind {
    case .alias(let target): facts.append([.text("Stands for ")] + type(target))
    case .enumeration(let enumeration):
      facts.append([.text("Stored as "), .code(enumeration.repr.rawValue)])
    case .record(let record): facts += self.facts(record)
    case .variant(let variant):
      facts.append([
        .text("Tag "), .code(variant.tagField), .text(": "), .code(variant.tag.rawValue),
        .text(" at \(layout.tagOffset); payload "), .code(variant.bodyField),
        .text(" at \(layout.payloadOffset), \(counted(layout.payload.size, "byte"))"),
      ])
      if variant.isOpen { facts.append([.text("Open: later versions may add cases; expect unknown tags.")]) }
    case .handle(let handle): return facts + self.facts(handle)
    case .callback: return facts
    }
    facts.append([
      .text("Size \(layout.size), alignment \(layout.alignment), layout "), .code(hexadecimal(layout.hash)),
    ])
    return facts
  }

  private func facts(_ record: Record) -> [[Inline]] {
    var facts: [[Inline]] = []
    if let packing = record.packing { facts.append([.text("Packed to \(counted(packing, "byte")).")]) }
    if record.isExtensible {
      facts.append([.text("Extensible: starts with its own size and may grow at the end.")])
    }
    if let element = record.bufferElement {
      facts.append([.text("A view of a buffer of "), .code(element.rawValue), .text(".")])
    }
    return facts
  }

  private func facts(_ handle: Handle) -> [[Inline]] {
    var facts: [[Inline]] = []
    if let drop = handle.drop {
      let function = model.functions[drop]
      facts.append([
        .text("Released by "), .link(function.qualifiedName(in: model), anchor: anchor(function)),
      ])
    }
    if !handle.rights.isEmpty {
      facts.append([.text("Rights: ")] + [.code(handle.rights.joined(separator: ", "))])
    }
    let threads = header.threadRule(handle)
    if !threads.isEmpty { facts.append([.text(threads)]) }
    return facts
  }

  private mutating func members(_ enumeration: Enumeration) {
    let isStatus = enumeration.role == .status
    let isFlags = enumeration.role == .flags
    let head = ["Name", isFlags ? "Mask" : "Value", "C"] + (isStatus ? ["Raises"] : []) + ["Meaning"]
    table(
      head,
      enumeration.members.map { member in
        let value = isFlags ? "0x" + String(member.value, radix: 16) : String(member.value)
        let raises: [[Inline]] = isStatus ? [member.raises.map { [.code($0)] } ?? []] : []
        return [[.code(member.name)], [.code(value)], [.code(member.cName)]] + raises
          + [DocReader.inline(member.remarks.docs) + history(member.remarks)]
      })
  }

  private mutating func layout(_ record: Record, _ declaration: TypeDeclaration) {
    let layout = blueprint[declaration.id]
    var rows: [(place: Int, row: [[Inline]])] = []
    for (index, field) in record.fields.enumerated() {
      rows.append(row(field, layout.fields[index]))
    }
    if !record.isUnion {
      for hole in layout.holes {
        let size: [Inline] = [.text(String(hole.count))]
        rows.append(
          (hole.lowerBound * 8, [[.text(String(hole.lowerBound))], size, [.emphasis("padding")], [], []]))
      }
      rows = stableSorted(rows)
    }
    table(["Offset", "Size", "Field", "Type", "Meaning"], rows.map({ $0.row }))
  }

  /// In memory order; equal places keep their order.
  private func stableSorted(_ rows: [(place: Int, row: [[Inline]])]) -> [(place: Int, row: [[Inline]])] {
    rows.enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }.map({
      $0.element
    })
  }

  private func row(_ field: Field, _ place: FieldLayout) -> (place: Int, row: [[Inline]]) {
    let name: [Inline] = field.isReserved ? [.emphasis("reserved")] : [.code(field.name)]
    var meaning = DocReader.inline(field.remarks.docs) + history(field.remarks)
    if let value = field.defaultValue { meaning += [.text(" Default "), .code(text(value)), .text(".")] }
    if let bits = place.bits {
      let width = counted(bits.count, "bit")
      let offset = "\(bits.lowerBound / 8), bit \(bits.lowerBound % 8)"
      return (bits.lowerBound, [[.text(offset)], [.text(width)], name, type(field.type), meaning])
    }
    let cells: [[Inline]] = [
      [.text(String(place.offset))], [.text(String(place.size))], name, type(field.type), meaning,
    ]
    return (place.offset * 8, cells)
  }

  private mutating func cases(_ variant: Variant, _ declaration: TypeDeclaration) {
    table(
      ["Tag", "Case", "Payload", "Size", "C tag", "Meaning"],
      variant.cases.map { entry in
        let size = entry.type.map { String(blueprint.layout(of: $0).size) } ?? ""
        return [
          [.code(String(entry.tag))], [.code(entry.name)], entry.type.map { type($0) } ?? [],
          [.text(size)], [.code(entry.cName)], DocReader.inline(entry.remarks.docs) + history(entry.remarks),
        ]
      })
  }

  private mutating func callback(_ callback: Callback, _ declaration: TypeDeclaration) {
    let result = header.names.spelled(result: callback.result)
    let list = header.names.parameterList(callback.parameters)
    page.blocks.append(
      .code(
        language: "c", "typedef \(CNames.joined(result, "(*\(header.names.name(declaration.id)))"))\(list);"))
    parameters(callback.parameters)
    if let value = callback.onError {
      page.blocks.append(
        .paragraph([.text("When the callable fails, the library sees "), .code(text(value)), .text(".")]))
    }
  }

  private mutating func properties(of id: TypeID) {
    table(
      ["Property", "Type", "Reads", "Writes", "Meaning"],
      model.properties(of: id).map { index in
        let property = model.properties[index]
        return [
          [.code(property.name)], type(property.type), link(property.getter),
          property.setter.map { link($0) } ?? [],
          DocReader.inline(property.remarks.docs) + history(property.remarks),
        ]
      })
  }

  private func link(_ function: Int) -> [Inline] {
    [.link(model.functions[function].name, anchor: anchor(model.functions[function]))]
  }
}
