/// Places the fields of one record by the C rules of a target.
struct RecordLayouter {
  private let record: Record
  private let blueprint: Blueprint
  private let isMicrosoft: Bool
  private(set) var diagnostics: [Diagnostic] = []
  private var fields: [FieldLayout] = []
  private var paddings: [PhysicalMember] = []
  /// The first free bit.
  private var bit = 0
  private var alignment = 1
  /// Microsoft: the unit that bit-fields are being put into.
  private var unit: (size: Int, end: Int)?

  init(_ record: Record, in blueprint: Blueprint) {
    self.record = record
    self.blueprint = blueprint
    isMicrosoft = blueprint.target.usesMicrosoftBitfields
  }

  mutating func run(name: String, place: Span) -> TypeLayout {
    for field in record.fields { add(field) }
    if let wanted = record.alignment { alignment = max(alignment, wanted) }
    let end = record.isUnion ? fields.map { $0.offset + $0.size }.max() ?? 0 : (bit + 7) / 8
    let size = claimedSize(end: end, natural: roundedUp(end, to: alignment), name, place)
    if size > Limits.typeBytesMax {
      diagnostics.append(
        Diagnostic(.sizeOverflow, "`\(name)` is larger than \(Limits.typeBytesMax) bytes", at: place))
    }
    var layout = TypeLayout(layout: Layout(size: min(size, Limits.typeBytesMax + 1), alignment: alignment))
    layout.fields = fields
    layout.members = physicalMembers(size: layout.size)
    layout.holes = holes(size: layout.size)
    return layout
  }

  private func limited(_ natural: Layout, _ field: Field) -> Int {
    let packed = record.packing.map { min($0, natural.alignment) } ?? natural.alignment
    return max(packed, field.alignment ?? 1)
  }

  private mutating func add(_ field: Field) {
    let natural = blueprint.layout(of: field.type)
    let wanted = limited(natural, field)
    alignment = max(alignment, wanted)
    if record.isUnion { bit = 0 }
    if let width = field.bits { return addBits(width, natural, wanted, field) }
    unit = nil
    let free = (bit + 7) / 8
    var offset = roundedUp(free, to: wanted)
    if let claim = field.claimedOffset { offset = claimed(claim, natural: offset, free: free, wanted, field) }
    fields.append(
      FieldLayout(offset: offset, layout: Layout(size: natural.size, alignment: wanted), bits: nil))
    bit = min(offset + natural.size, Limits.typeBytesMax + 1) * 8
  }

  private mutating func addBits(_ width: Int, _ natural: Layout, _ wanted: Int, _ field: Field) {
    let size = natural.size * 8
    if isMicrosoft, !record.isUnion {
      if unit?.size != size || bit + width > unit?.end ?? 0 {
        bit = roundedUp(max(unit?.end ?? 0, bit), to: wanted * 8)
        unit = (size, bit + size)
      }
    } else if bit % (wanted * 8) + width > size {
      bit = roundedUp(bit, to: wanted * 8)
    }
    if field.claimedOffset != nil {
      diagnostics.append(Diagnostic(.badBitField, "a bit-field has no offset in bytes", at: field.place))
    }
    fields.append(
      FieldLayout(
        offset: bit / 8, layout: Layout(size: natural.size, alignment: wanted), bits: bit..<bit + width))
    bit += width
    // A unit of Microsoft's is there whole, whether its bits are used or not.
    if isMicrosoft, let end = unit?.end, fields.count == record.fields.count || followsOrdinary {
      bit = max(bit, end)
    }
  }

  private var followsOrdinary: Bool { record.fields[fields.count].bits == nil }

  private mutating func claimed(_ claim: Int, natural: Int, free: Int, _ wanted: Int, _ field: Field) -> Int {
    if claim == natural { return natural }
    guard !record.isUnion, claim > natural, claim % wanted == 0, claim <= Limits.typeBytesMax else {
      let type = blueprint.model.mangled(field.type)
      let aligned = roundedUp(max(claim, 0), to: wanted)
      let better = claim > natural && aligned <= Limits.typeBytesMax ? aligned : natural
      diagnostics.append(
        Diagnostic(
          .misplacedField, "field `\(field.name)` cannot start at offset \(claim)", at: field.place,
          label: "\(type) needs alignment \(wanted); the next free offset is \(natural)",
          help: "write @offset(\(better))"
            + (claim >= free && !record.isUnion ? ", or make the record @packed" : "")))
      return natural
    }
    paddings.append(.padding(offset: free, size: claim - free))
    return claim
  }

  private mutating func claimedSize(end: Int, natural: Int, _ name: String, _ place: Span) -> Int {
    guard let claim = record.claimedSize, claim != natural else { return natural }
    guard claim > natural, claim % alignment == 0, claim <= Limits.typeBytesMax else {
      diagnostics.append(
        Diagnostic(
          .sizeClaim, "`\(name)` has \(natural) bytes, not \(claim)", at: place,
          label: "alignment \(alignment)",
          help: "write @size(\(roundedUp(max(natural, min(claim, natural * 2)), to: alignment)))"))
      return natural
    }
    paddings.append(.padding(offset: record.isUnion ? 0 : end, size: record.isUnion ? claim : claim - end))
    return claim
  }

  // MARK: what stands in memory

  private func physicalMembers(size: Int) -> [PhysicalMember] {
    var members: [PhysicalMember] = []
    var pads = paddings[...]
    var index = 0
    while index < fields.count {
      while case .padding(let offset, _)? = pads.first, offset < fields[index].offset, !record.isUnion {
        if let pad = pads.popFirst() { members.append(pad) }
      }
      if fields[index].bits == nil {
        members.append(.field(index))
        index += 1
      } else {
        let run = bitRun(from: index)
        members += storage(of: run, size: size)
        index = run.upperBound
      }
    }
    return members + pads
  }

  /// Bit-fields that stand next to each other; in a union each stands alone.
  private func bitRun(from start: Int) -> Range<Int> {
    var end = start + 1
    while !record.isUnion, end < fields.count, fields[end].bits != nil { end += 1 }
    return start..<end
  }

  /// Covers the bytes of a run with naturally aligned integers, the largest that fit.
  private func storage(of run: Range<Int>, size: Int) -> [PhysicalMember] {
    let first = (fields[run.lowerBound].bits?.lowerBound ?? 0) / 8
    let end = ((fields[run.upperBound - 1].bits?.upperBound ?? 0) + 7) / 8
    let limit = run.upperBound < fields.count && !record.isUnion ? fields[run.upperBound].offset : size
    let widest = fields[run].map { $0.size }.max() ?? 1
    var (members, at) = ([PhysicalMember](), first)
    while at < end {
      var part = min(widest, 8)
      while part > 1, at % part != 0 || at + part > limit { part /= 2 }
      members.append(.storage(offset: at, size: part))
      at += part
    }
    return members
  }

  private func holes(size: Int) -> [Range<Int>] {
    let spans = fields.map { field in
      field.bits.map { $0.lowerBound / 8..<($0.upperBound + 7) / 8 } ?? field.offset..<field.offset
        + field.size
    }
    var (holes, free) = ([Range<Int>](), 0)
    for span in spans.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if span.lowerBound > free { holes.append(free..<span.lowerBound) }
      free = max(free, span.upperBound)
    }
    if free < size { holes.append(free..<size) }
    return holes
  }
}
