/// Two versions of one record. Reserved bytes are nobody's: only who takes their place counts.
struct RecordDiff {
  private let a: Record
  private let b: Record
  private let old: TypeLayout
  private let new: TypeLayout
  private let flow: Flow
  /// Its size is in the code of old callers.
  private let isHeld: Bool
  private var newIndex: [String: Int] = [:]

  init(_ a: Record, _ b: Record, old: TypeLayout, new: TypeLayout, _ flow: Flow) {
    self.a = a
    self.b = b
    self.old = old
    self.new = new
    self.flow = flow
    isHeld = flow.contains(.held) || flow.contains(.made) && !(a.isExtensible && b.isExtensible)
    for (index, field) in b.fields.enumerated() where !field.isReserved { newIndex[field.name] = index }
  }

  mutating func run(_ item: String, in differ: inout Differ) {
    differ.compare(item, "extensible", a.isExtensible, b.isExtensible, a.isExtensible ? .abi : .compatible)
    differ.compare(item, "buffer of", a.bufferElement?.rawValue, b.bufferElement?.rawValue, .api)
    let oldNames = Set(a.fields.lazy.filter { !$0.isReserved }.map({ $0.name }))
    var taken: Set<Int> = []
    for (index, field) in a.fields.enumerated() where !field.isReserved {
      if let twin = newIndex[field.name] {
        taken.insert(twin)
        fields(item, index, twin, in: &differ)
      } else if let twin = successor(of: index, oldNames, differ) {
        taken.insert(twin)
        differ.note(
          item, "field \(field.name)", "called \(field.name)", "called \(b.fields[twin].name)", .api)
        fields(item, index, twin, in: &differ)
      } else {
        differ.note(item, "field \(field.name)", differ.before.spelled(field.type), nil, .abi)
      }
    }
    for (index, field) in b.fields.enumerated() where !field.isReserved && !taken.contains(index) {
      differ.note(item, "field \(field.name)", nil, differ.after.spelled(field.type), additionVerdict(index))
    }
    sizes(item, in: &differ)
  }

  /// A field of another name with the same bytes at the same place.
  private func successor(of index: Int, _ oldNames: Set<String>, _ differ: Differ) -> Int? {
    b.fields.indices.first { other in
      let field = b.fields[other]
      return !field.isReserved && !oldNames.contains(field.name) && place(old, index) == place(new, other)
        && differ.oldShapes.text(a.fields[index].type) == differ.newShapes.text(field.type)
    }
  }

  private func place(_ layout: TypeLayout, _ index: Int) -> Range<Int> {
    let field = layout.fields[index]
    return field.bits ?? field.offset * 8..<(field.offset + field.size) * 8
  }

  private mutating func fields(_ item: String, _ index: Int, _ twin: Int, in differ: inout Differ) {
    let (field, other) = (a.fields[index], b.fields[twin])
    let what = "field \(field.name)"
    let (from, to) = (place(old, index), place(new, twin))
    if from.lowerBound != to.lowerBound {
      // With equal layouts two fields of one type have changed places: the bytes fit, the meaning does not.
      differ.note(item, what + ": offset", text(from), text(to), old.hash == new.hash ? .api : .abi)
    }
    differ.compare(item, what + ": bits", field.bits.map { "\($0)" }, other.bits.map { "\($0)" }, .abi)
    differ.uses(item, what, field.type, other.type, flow)
    differ.compare(item, what + ": length", link(field.length, a), link(other.length, b), .api)
    differ.defaults(item, what, field.defaultValue, other.defaultValue)
    differ.compare(item, what + ": C name", field.cName, other.cName, .api)
    differ.remarks(item, what, field.remarks, other.remarks)
  }

  private func text(_ place: Range<Int>) -> String {
    place.lowerBound % 8 == 0
      ? "\(place.lowerBound / 8)" : "\(place.lowerBound / 8) bit \(place.lowerBound % 8)"
  }

  private func link(_ link: LengthLink?, _ record: Record) -> String? {
    link.map { ($0.kind == .length ? "len " : "cap ") + record.fields[$0.sibling].name }
  }

  /// Fine in reserved bytes, fine at the end when nobody has counted the bytes, fine in a union that has
  /// room.
  private func additionVerdict(_ index: Int) -> Difference.Verdict {
    let added = place(new, index)
    if a.isUnion { return added.upperBound <= old.size * 8 ? .compatible : isHeld ? .abi : .compatible }
    let end = a.fields.indices.map { place(old, $0).upperBound }.max() ?? 0
    if added.lowerBound >= end { return isHeld ? .abi : .compatible }
    return isReserved(added) ? .compatible : .abi
  }

  /// Whether all bits were reserved in the old record.
  private func isReserved(_ bits: Range<Int>) -> Bool {
    var open = bits.lowerBound
    let reserved = a.fields.indices.filter { a.fields[$0].isReserved }.map { place(old, $0) }
    for range in reserved.sorted(by: { $0.lowerBound < $1.lowerBound }) where range.contains(open) {
      open = range.upperBound
    }
    return open >= bits.upperBound
  }

  private func sizes(_ item: String, in differ: inout Differ) {
    let isGrowth = !isHeld && new.size >= old.size
    differ.compare(item, "size", "\(old.size)", "\(new.size)", isGrowth ? .compatible : .abi)
    differ.compare(item, "alignment", "\(old.alignment)", "\(new.alignment)", isHeld ? .abi : .compatible)
  }
}
