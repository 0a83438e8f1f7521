import Schema

/// Makes the pictures of a blueprint.
struct PictureMaker {
  let blueprint: Blueprint

  var model: Model { blueprint.model }

  /// nil for types that are one scalar or opaque.
  func picture(of declaration: TypeDeclaration) -> Picture? {
    let layout = blueprint[declaration.id]
    guard layout.size > 0 else { return nil }
    let head = "\(model.spelling(of: declaration.id)): \(facts(layout.layout))"
    switch declaration.kind {
    case .record(let record):
      var picture = Picture(title: (record.isUnion ? "union " : "record ") + head)
      record.isUnion ? add(union: record, layout, to: &picture) : add(record: record, layout, to: &picture)
      return picture
    case .variant(let variant):
      var picture = Picture(title: (declaration.generic == nil ? "variant " : "") + head)
      add(variant: variant, layout, to: &picture)
      return picture
    default: return nil
    }
  }

  private func facts(_ layout: Layout) -> String {
    "\(counted(layout.size, "byte")), alignment \(layout.alignment)"
  }

  private func add(record: Record, _ layout: TypeLayout, to picture: inout Picture) {
    var spans: [PictureSpan] = []
    var units: [Range<Int>] = []
    for member in layout.members {
      switch member {
      case .field(let index): spans.append(span(record.fields[index], layout.fields[index], color: index))
      case .storage(let offset, let size): units.append(offset..<offset + size)
      case .padding: break
      }
    }
    let bits = bitFields(record, layout, in: units)
    for (unit, fields) in zip(units, bits) {
      var span = PictureSpan(
        range: unit, name: fields.map({ $0.name }).joined(separator: " "),
        detail: counted(fields.count, "bit-field"), role: .reserved)
      span.bands = fields.map { ($0.range, $0.color) }
      spans.append(span)
    }
    picture.add(PictureStrip(caption: "", count: layout.size, spans: spans, filler: .padding))
    for (unit, fields) in zip(units, bits) { picture.add(strip(of: fields, in: unit)) }
  }

  private struct BitField {
    let name: String
    let detail: String
    /// Counted from the start of its unit.
    let range: Range<Int>
    let color: Int
  }

  /// The bit-fields of each unit; both lists run front to back, so one pass is enough.
  private func bitFields(_ record: Record, _ layout: TypeLayout, in units: [Range<Int>]) -> [[BitField]] {
    var out = Array(repeating: [BitField](), count: units.count)
    guard !units.isEmpty else { return out }
    var unit = 0
    for (index, field) in record.fields.enumerated() {
      guard let bits = layout.fields[index].bits, !bits.isEmpty else { continue }
      while unit + 1 < units.count, bits.lowerBound >= units[unit].upperBound * 8 { unit += 1 }
      var part = unit
      // A field may go on in the next unit (packed records).
      while part < units.count, units[part].lowerBound * 8 < bits.upperBound {
        let shared = bits.clamped(to: units[part].lowerBound * 8..<units[part].upperBound * 8)
        let start = units[part].lowerBound * 8
        if !shared.isEmpty {
          out[part].append(
            BitField(
              name: field.name, detail: model.spelling(of: field.type),
              range: shared.lowerBound - start..<shared.upperBound - start, color: index))
        }
        part += 1
      }
    }
    return out
  }

  private func strip(of fields: [BitField], in unit: Range<Int>) -> PictureStrip {
    let last = unit.upperBound - 1
    let place = unit.count == 1 ? "byte \(last)" : "bytes \(unit.lowerBound) to \(last)"
    return PictureStrip(
      caption: "the bits of \(place), least significant first", unit: .bit, count: unit.count * 8,
      spans: fields.map {
        PictureSpan(range: $0.range, name: $0.name, detail: $0.detail, role: .field($0.color))
      }, filler: .padding)
  }

  private func span(_ field: Field, _ place: FieldLayout, color: Int) -> PictureSpan {
    PictureSpan(
      range: place.offset..<place.offset + place.size, name: field.isReserved ? "reserved" : field.name,
      detail: detail(field.type), role: field.isReserved ? .reserved : .field(color))
  }

  /// The type, and for pairs what they are made of.
  private func detail(_ use: TypeUse) -> String {
    let text = model.spelling(of: use)
    switch model.resolved(use).form {
    case .primitive(.str), .primitive(.bytes), .slice: return text + " {ptr, len}"
    case .primitive(.arena): return text + " {ptr, cap}"
    case .relativeSlice, .relativeView: return text + " {offset, len}"
    default: return text
    }
  }

  private func add(union record: Record, _ layout: TypeLayout, to picture: inout Picture) {
    for (index, field) in record.fields.enumerated() {
      picture.add(
        PictureStrip(
          caption: "as \(field.name)", count: layout.size,
          spans: [span(field, layout.fields[index], color: index)], filler: .unused))
    }
  }

  private func add(variant: Variant, _ layout: TypeLayout, to picture: inout Picture) {
    let tagSize = blueprint.layout(of: TypeUse(.primitive(variant.tag))).size
    for (index, entry) in variant.cases.enumerated() {
      var spans = [
        PictureSpan(
          range: layout.tagOffset..<layout.tagOffset + tagSize, name: "\(variant.tagField) = \(entry.tag)",
          detail: variant.tagEnum.map { model[$0].name } ?? variant.tag.rawValue, role: .tag)
      ]
      let payloadEnd = layout.payloadOffset + layout.payload.size
      let size = entry.type.map { blueprint.layout(of: $0).size } ?? 0
      if let type = entry.type {
        spans.append(
          PictureSpan(
            range: layout.payloadOffset..<layout.payloadOffset + size, name: entry.name, detail: detail(type),
            role: .field(index)))
      }
      if layout.payloadOffset + size < payloadEnd {
        spans.append(
          PictureSpan(
            range: layout.payloadOffset + size..<payloadEnd, name: "unused", detail: "", role: .unused))
      }
      picture.add(
        PictureStrip(
          caption: "case \(entry.name)", count: layout.size, spans: spans, filler: .padding))
    }
  }

  // MARK: Flat calls

  /// What a caller writes; nil when the function takes nothing.
  func request(of index: Int) -> Picture? {
    let function = model.functions[index]
    let layout = blueprint.functions[index]
    guard layout.request.size > 0 else { return nil }
    var picture = Picture(title: "request of \(function.name): \(facts(layout.request))")
    let spans = function.parameters.indices.map { place in
      let parameter = function.parameters[place]
      let start = layout.requestOffsets[place]
      return PictureSpan(
        range: start..<start + blueprint.layout(of: parameter.type).size, name: parameter.name,
        detail: detail(parameter.type), role: .field(place))
    }
    picture.add(PictureStrip(caption: "", count: layout.request.size, spans: spans, filler: .padding))
    return picture
  }

  /// What comes back: the result's own picture under another title, or one box.
  func response(of index: Int) -> Picture? {
    let function = model.functions[index]
    guard let result = function.result else { return nil }
    let layout = blueprint.layout(of: result)
    guard layout.size > 0 else { return nil }
    let title = "response of \(function.name): \(facts(layout))"
    var picture = Picture(title: title)
    if let declaration = model.declaration(of: result), let inner = self.picture(of: declaration) {
      picture.strips = inner.strips
      picture.omitted = inner.omitted
      return picture
    }
    let span = PictureSpan(range: 0..<layout.size, name: "result", detail: detail(result), role: .field(0))
    picture.add(PictureStrip(caption: "", count: layout.size, spans: [span], filler: .padding))
    return picture
  }
}
