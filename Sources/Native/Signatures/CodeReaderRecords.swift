import Bytes

extension CodeReader {
  /// A record after its opening bracket: a name alone refers to one that was written out before.
  mutating func record(isUnion: Bool, at start: Int) throws(Fault) -> CType {
    let closing: Unicode.Scalar = isUnion ? ">" : "}"
    let name = bareName()
    if take(closing) { return reference(to: name, isUnion: isUnion) }
    guard table.records.count < SignatureLimits.recordsMax else {
      throw Fault(.limitExceeded, at: start, "a code has at most \(SignatureLimits.recordsMax) records")
    }
    if !name.isEmpty, find(name, isUnion: isUnion) != nil {
      throw Fault(.malformed, at: start, "a record is written out twice; later its name is enough")
    }
    let index = table.records.count
    table.records.append(Record(name: name, isUnion: isUnion))
    let layout = try layout()
    try expect("|", "| in front of the members")
    var builder = RecordBuilder(isUnion: isUnion)
    if !take(closing) {
      repeat { try member(of: index, &builder, in: layout?.size) } while take(",")
      try expect(closing, isUnion ? "> after the members" : "} after the members")
    }
    let natural = builder.finished()
    table.records[index].size = layout?.size ?? natural.size
    table.records[index].align = layout?.align ?? natural.align
    try checkSize(table.records[index].size, at: start)
    table.records[index].isComplete = true
    return CType.record(index)
  }

  private func reference(to name: Name, isUnion: Bool) -> CType {
    guard !name.isEmpty, let index = find(name, isUnion: isUnion) else { return CType(.record) }
    return CType.record(index)
  }

  private func find(_ name: Name, isUnion: Bool) -> Int? {
    for (index, record) in table.records.enumerated()
    where record.isUnion == isUnion && record.name.count == name.count {
      if bytes[record.name.range] == bytes[name.range] { return index }
    }
    return nil
  }

  private mutating func layout() throws(Fault) -> (size: Int, align: Int)? {
    let start = at
    guard take("@") else { return nil }
    let size = try number(SignatureLimits.typeBytesMax)
    try expect(",", ", between size and alignment")
    let align = try number(SignatureLimits.alignmentMax)
    guard align > 0, align & (align - 1) == 0 else {
      throw Fault(.malformed, at: start, "an alignment is a power of two")
    }
    guard size % align == 0 else {
      throw Fault(.malformed, at: start, "a size is a multiple of the alignment")
    }
    return (size, align)
  }

  private mutating func member(
    of index: Int, _ builder: inout RecordBuilder, in size: Int?
  ) throws(Fault) {
    let start = at
    guard table.records[index].members.count < SignatureLimits.membersMax else {
      throw Fault(
        .limitExceeded, at: start, "a record has at most \(SignatureLimits.membersMax) members")
    }
    let type = try member()
    guard table.isComplete(type) else {
      throw Fault(.malformed, at: start, "a member needs a size: a record without members, or inside itself")
    }
    var member = Member(name: try name(), type: type, offset: 0)
    let offset = take("@") ? try number(SignatureLimits.typeBytesMax) : nil
    if take(":") {
      try bits(&member, offset, &builder, at: start)
    } else if let offset {
      builder.place(size: table.size(of: type), align: table.align(of: type), at: offset)
      member.offset = UInt32(offset)
    } else {
      member.offset = UInt32(
        truncatingIfNeeded: builder.place(size: table.size(of: type), align: table.align(of: type)))
    }
    let end = Int(member.offset) + table.size(of: type)
    guard max(end, builder.end) <= size ?? SignatureLimits.typeBytesMax else {
      throw Fault(size == nil ? .limitExceeded : .malformed, at: start, "a member ends behind its record")
    }
    table.records[index].members.append(member)
  }

  private mutating func bits(
    _ member: inout Member, _ offset: Int?, _ builder: inout RecordBuilder, at start: Int
  ) throws(Fault) {
    let type = member.type
    let unit = type.kind.size
    let width = try number(64)
    guard type.kind.isInteger, width > 0, width <= unit * 8 else {
      throw Fault(.malformed, at: start, "a bit-field is an integer of 1 to as many bits as its type has")
    }
    let first = take("+") ? try number(63) : nil
    member.width = UInt8(width)
    if let offset {
      guard (first ?? 0) + width <= unit * 8 else {
        throw Fault(.malformed, at: start, "a bit-field lies outside its unit")
      }
      builder.place(size: unit, align: unit, at: offset)
      member.offset = UInt32(offset)
      member.bit = UInt8(first ?? 0)
    } else {
      guard first == nil else { throw Fault(.malformed, at: start, "a first bit needs an offset in front") }
      let place = builder.placeBits(unit: unit, align: unit, width: width, isNamed: true)
      member.offset = UInt32(truncatingIfNeeded: place / (unit * 8) * unit)
      member.bit = UInt8(place % (unit * 8))
    }
  }
}
