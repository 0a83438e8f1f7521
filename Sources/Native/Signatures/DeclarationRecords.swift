import Bytes

extension DeclarationReader {
  /// A member before the record's attributes, which may stand behind it, are known.
  private struct Pending {
    var name: Name
    var type: CType
    var width: Int?
    var attributes: Attributes
    var start: Int
  }

  /// `struct` or `union`: a reference, or a definition.
  mutating func record() throws(Fault) -> CType {
    try deeper()
    defer { depth -= 1 }
    let start = peek.start
    let isUnion = isAt("union")
    at += 1
    let before = try trailing()
    let tag = peek.kind == .name ? next() : nil
    guard tag != nil || isAt("{") else {
      throw unexpected("a name or { after \(isUnion ? "union" : "struct")")
    }
    let index = try recordIndex(tag, isUnion: isUnion, at: start)
    guard isAt("{") else { return CType.record(index) }
    guard !table.records[index].isComplete, !openRecords.contains(index) else {
      throw Fault(.malformed, at: start, "\(tag.map { string($0) } ?? "") is defined twice")
    }
    at += 1
    openRecords.append(index)
    let members = try members()
    openRecords.removeLast()
    let attributes = before.joined(try trailing())
    try checkCallable(attributes, at: start)
    try layOut(index, members, attributes, at: start)
    if let tag { types.append((Name(tag.start..<tag.end), CType.record(index))) }
    return CType.record(index)
  }

  private mutating func recordIndex(_ tag: CToken?, isUnion: Bool, at start: Int) throws(Fault) -> Int {
    if let tag, let known = tags[string(tag)] {
      guard case .record(let index) = known, table.records[index].isUnion == isUnion else {
        throw Fault(.malformed, at: start, "\(string(tag)) was something else before")
      }
      return index
    }
    return try newRecord(tag.map { Name($0.start..<$0.end) } ?? Name(), isUnion: isUnion, at: start)
  }

  mutating func newRecord(_ name: Name, isUnion: Bool, at start: Int) throws(Fault) -> Int {
    guard table.records.count < SignatureLimits.recordsMax else {
      throw Fault(
        .limitExceeded, at: start, "declarations have at most \(SignatureLimits.recordsMax) records")
    }
    table.records.append(Record(name: name, isUnion: isUnion))
    if !name.isEmpty { tags[string(name)] = .record(table.records.count - 1) }
    return table.records.count - 1
  }

  // MARK: Members

  private mutating func members() throws(Fault) -> [Pending] {
    var members: [Pending] = []
    while !take("}") {
      guard peek.kind != .end else { throw unexpected("} after the members") }
      if take(";") { continue }
      if try skipAssertion() { continue }
      if peek.kind == .pack {
        try pack()
        continue
      }
      try member(into: &members)
      guard members.count <= SignatureLimits.membersMax else {
        throw Fault(
          .limitExceeded, at: peek.start, "a record has at most \(SignatureLimits.membersMax) members")
      }
    }
    return members
  }

  private mutating func member(into members: inout [Pending]) throws(Fault) {
    let start = peek.start
    let specifiers = try specifiers()
    if take(";") {
      let isAnonymous =
        specifiers.type.kind == .record && table.records[Int(specifiers.type.index)].name.isEmpty
      guard isAnonymous else { return }
      members.append(
        Pending(name: Name(), type: specifiers.type, attributes: specifiers.attributes, start: start))
      return
    }
    repeat {
      let place = peek.start
      var (name, declared) = (Name(), Declared(specifiers.type, function: specifiers.function))
      if !isAt(":") { (name, declared) = try declarator(declared) }
      guard declared.function == nil else {
        throw Fault(.malformed, at: place, "a member cannot be a function, only a pointer to one")
      }
      let width = take(":") ? try smallNumber("a width") : nil
      guard width != nil || !name.isEmpty else { throw unexpected("the name of a member") }
      let attributes = specifiers.attributes.joined(try trailing())
      try checkCallable(attributes, at: place)
      members.append(
        Pending(name: name, type: declared.type, width: width, attributes: attributes, start: place))
    } while take(",")
    guard take(";") else { throw unexpected("; after the member") }
  }

  private mutating func layOut(
    _ index: Int, _ members: [Pending], _ attributes: Attributes, at start: Int
  ) throws(Fault) {
    var builder = RecordBuilder(isUnion: table.records[index].isUnion)
    builder.pack = attributes.isPacked ? 1 : packs.last ?? 0
    var firstBits: [(member: Int, bit: Int)] = []
    var placed: [Member] = []
    var bytes = ByteUse()
    var widest = 0
    for member in members {
      guard table.isComplete(member.type) else {
        throw Fault(.malformed, at: member.start, "a member needs a type that has a size")
      }
      if let width = member.width {
        let bit = try placeBits(member, width, &builder)
        widest = max(widest, width)
        // gcc leaves those of no width out of structs, but not out of unions.
        let used = ByteUse.of(bit..<bit + max(width, builder.isUnion ? 1 : 0))
        if member.name.isEmpty {
          bytes.unnamed |= used
          continue
        }
        bytes.integers |= used
        firstBits.append((placed.count, bit))
      }
      var entry = Member(name: member.name, type: member.type, offset: 0)
      if let width = member.width {
        entry.width = UInt8(width)
      } else {
        let align = member.attributes.isPacked ? 1 : table.align(of: member.type)
        let offset = builder.place(
          size: table.size(of: member.type), align: align, atLeast: member.attributes.align)
        entry.offset = UInt32(truncatingIfNeeded: offset)
        bytes.add(byteUse(of: member.type), at: offset)
      }
      guard builder.end <= SignatureLimits.typeBytesMax else {
        throw Fault(
          .limitExceeded, at: member.start, "a type has at most \(SignatureLimits.typeBytesMax) bytes")
      }
      placed.append(entry)
    }
    let (size, align) = builder.finished(atLeast: attributes.align)
    for (member, bit) in firstBits {
      try unit(of: &placed[member], bit, recordSize: size, isPacked: builder.pack > 0, at: start)
    }
    // In a union gcc takes bits for the integer that holds them, and looks whether that is aligned.
    let isLoose = builder.isUnion && widest > align * 8
    let isMixed = isLoose || bytes.isDisputed || placed.contains { isForeign($0.type) }
    table.records[index].bytes = bytes
    table.records[index].isForeign = isMixed && size <= 16
    table.records[index].members = placed
    (table.records[index].size, table.records[index].align) = (size, align)
    table.records[index].isComplete = true
  }

  private func byteUse(of type: CType) -> ByteUse {
    switch type.kind {
    case .record: return table.records[Int(type.index)].bytes
    case .array:
      let array = table.arrays[Int(type.index)]
      let (step, one) = (table.size(of: array.element), byteUse(of: array.element))
      var all = ByteUse()
      for index in 0..<min(array.count, step > 0 ? 16 / step + 1 : 0) { all.add(one, at: index * step) }
      return all
    default:
      let isInteger = type.kind.isInteger || type.kind == .pointer
      return ByteUse(integers: isInteger ? ByteUse.of(bytes: 0..<table.size(of: type)) : 0)
    }
  }

  private func placeBits(
    _ member: Pending, _ width: Int, _ builder: inout RecordBuilder
  ) throws(Fault) -> Int {
    let kind = member.type.kind
    let most = kind == .bool ? 1 : kind.size * 8
    guard kind.isInteger, width <= most, width > 0 || member.name.isEmpty else {
      throw Fault(
        .malformed, at: member.start, "a bit-field is an integer of 1 to as many bits as its type has")
    }
    guard member.attributes.align == 1, !member.attributes.isPacked else {
      throw Fault(.unsupported, at: member.start, "a bit-field with an attribute of its own")
    }
    return builder.placeBits(unit: kind.size, align: kind.align, width: width, isNamed: !member.name.isEmpty)
  }

  /// The unit that is read for a bit-field: of its own type where that fits; in packed records the smallest
  /// one that holds it and ends inside the record.
  private func unit(
    of member: inout Member, _ bit: Int, recordSize: Int, isPacked: Bool, at start: Int
  ) throws(Fault) {
    let own = member.type.kind.size
    let offset = bit / (own * 8) * own
    let width = Int(member.width)
    if bit - offset * 8 + width <= own * 8, offset + own <= recordSize, !isPacked || offset % own == 0 {
      member.offset = UInt32(offset)
      member.bit = UInt8(bit - offset * 8)
      return
    }
    for size in [1, 2, 4, 8] {
      let offset = min(bit / 8, recordSize - size)
      guard offset >= 0, bit - offset * 8 + width <= size * 8 else { continue }
      member.type = CType(Self.integer(size, isSigned: member.type.kind.isSigned))
      member.offset = UInt32(offset)
      member.bit = UInt8(bit - offset * 8)
      return
    }
    throw Fault(.unsupported, at: start, "a packed bit-field that no integer inside the record holds")
  }

  private static func integer(_ size: Int, isSigned: Bool) -> Kind {
    switch size {
    case 1: isSigned ? .i8 : .u8
    case 2: isSigned ? .i16 : .u16
    case 4: isSigned ? .i32 : .u32
    default: isSigned ? .i64 : .u64
    }
  }

  // MARK: Variable arguments

  /// Names that stand behind the text, for types that nobody declares.
  static let ownNames = Array("__va_list_taggp_offsetfp_offsetoverflow_arg_areareg_save_area".utf8)

  /// `va_list` is an array of one such record, and as a parameter a pointer to it.
  mutating func variableArgumentsType() throws(Fault) -> CType {
    if let known = variableArguments { return known }
    var place = text.count - Self.ownNames.count
    func name(_ count: Int) -> Name {
      defer { place += count }
      return Name(place..<place + count)
    }
    let index = try newRecord(name(13), isUnion: false, at: peek.start)
    let kinds: [(Int, Kind)] = [(9, .u32), (9, .u32), (17, .pointer), (13, .pointer)]
    var builder = RecordBuilder(isUnion: false)
    for (count, kind) in kinds {
      let offset = builder.place(size: kind.size, align: kind.align)
      table.records[index].members.append(
        Member(name: name(count), type: CType(kind), offset: UInt32(offset)))
    }
    let whole = builder.finished()
    (table.records[index].size, table.records[index].align) = (whole.size, whole.align)
    table.records[index].isComplete = true
    let type = try array(of: Declared(CType.record(index)), count: 1, at: peek.start)
    variableArguments = type
    return type
  }
}
