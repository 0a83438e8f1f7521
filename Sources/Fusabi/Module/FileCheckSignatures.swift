import Machine

/// Imports and functions.
extension FileCheck {
  private func isType(_ byte: UInt8) -> Bool { ValueType(rawValue: byte) != nil }

  /// All of them at once.
  func types() throws(Failure) {
    for at in sections.bytes(.types) where !isType(file.u8(at)) {
      throw damaged(at, "there is no type \(file.u8(at))")
    }
  }

  /// Name and result, which records of imports and of functions have in the same places.
  private func signature(_ record: Int, _ subject: Subject, _ name: Subject) throws(Failure) {
    typealias Field = FileLayout.Function
    let size = file.u32(record + Field.nameSize)
    guard size <= Limits.nameSizeMax else {
      throw refusal(
        .tooLarge, record + Field.nameSize,
        "\(name.words) has \(size) bytes; at most \(Limits.nameSizeMax) are allowed")
    }
    try range(file.u32(record + Field.nameOffset), size, at: record + Field.nameOffset, name)
    let result = file.u8(record + Field.result)
    guard isType(result) else {
      throw damaged(record + Field.result, "\(subject.words) has a result of type \(result), which is none")
    }
    try zeros(record + Field.reserved..<record + Field.reserved + 1, "reserved bytes")
  }

  /// Where the types of the parameters are in the file.
  private func params(_ record: Int, _ subject: Subject) throws(Failure) -> Range<Int> {
    typealias Field = FileLayout.Function
    let (offset, count) = (file.u32(record + Field.typesOffset), file.u16(record + Field.paramCount))
    guard count <= Limits.paramsMax else {
      throw refusal(
        .tooLarge, record + Field.paramCount,
        "\(subject.words) has \(count) parameters; at most \(Limits.paramsMax) are allowed")
    }
    let types = sections.bytes(.types)
    guard offset <= types.count, count <= types.count - offset else {
      throw damaged(
        record + Field.typesOffset, "the parameters of \(subject.words) are not within the types")
    }
    return types.lowerBound + offset..<types.lowerBound + offset + count
  }

  func imports() throws(Failure) {
    typealias Field = FileLayout.Import
    for index in 0..<sections[.imports].count {
      let at = sections.item(.imports, index)
      try signature(at, .imported(index), .nameOfImport(index))
      let hash: UInt64
      if file.u16(at + Field.paramCount) == FileLayout.anyCount {
        guard file.u32(at + Field.typesOffset) == 0 else {
          throw damaged(at + Field.typesOffset, "import \(index) takes any arguments and has parameters")
        }
        hash = unsafe FileHash.signature(nil, file.u8(at + Field.result))
      } else {
        let params = try params(at, .imported(index))
        hash = unsafe FileHash.signature(file.slice(params), file.u8(at + Field.result))
      }
      guard hash == file.u64(at + Field.hash) else {
        throw damaged(at + Field.hash, "the signature of import \(index) has another hash")
      }
    }
  }

  /// Code and lines of a function begin where those of the one before end.
  func functions() throws(Failure) {
    typealias Field = FileLayout.Function
    var (code, lines) = (0, 0)
    for index in 0..<sections[.functions].count {
      let at = sections.item(.functions, index)
      try signature(at, .function(index), .nameOfFunction(index))
      try locals(at, params: params(at, .function(index)).count, .function(index))
      try zeros(at + Field.reservedToo..<at + Field.codeHash, "reserved bytes")
      code = try part(.code, at + Field.codeOffset, from: code, .function(index))
      let size = file.u32(at + Field.codeSize)
      guard size <= Limits.codeSizeMax else {
        throw refusal(
          .tooLarge, at + Field.codeSize,
          "the code of function \(index) has \(size) bytes; at most \(Limits.codeSizeMax) are allowed")
      }
      let first = lines
      lines = try part(.lines, at + Field.linesOffset, from: lines, .function(index))
      try ascending(first..<lines, below: size, .function(index))
    }
    for (section, end) in [(FileSection.lines, lines), (.code, code)] where end < sections[section].count {
      throw damaged(section.entry + FileLayout.Section.count, "\(section.name) that belong to no function")
    }
  }

  private func locals(_ record: Int, params: Int, _ subject: Subject) throws(Failure) {
    let place = record + FileLayout.Function.locals
    let locals = file.u32(place)
    guard locals >= params else {
      throw damaged(place, "\(subject.words) has \(params) parameters and \(locals) locals")
    }
    guard locals <= Limits.frameMax else {
      throw refusal(
        .tooLarge, place,
        "\(subject.words) has \(locals) locals; at most \(Limits.frameMax) are allowed")
    }
  }

  /// The end of a function's part of a section, whose offset and size are at a place.
  private func part(
    _ section: FileSection, _ place: Int, from start: Int, _ subject: Subject
  ) throws(Failure) -> Int {
    let (offset, size) = (file.u32(place), file.u32(place + 4))
    guard offset == start else {
      throw damaged(place, "\(section.name) of \(subject.words) begin at \(offset) instead of \(start)")
    }
    guard size <= sections[section].count - start else {
      throw damaged(place + 4, "\(section.name) of \(subject.words) reach behind their section")
    }
    return start + size
  }

  private func ascending(_ lines: Range<Int>, below size: Int, _ subject: Subject) throws(Failure) {
    var last = -1
    for line in lines {
      let at = sections.item(.lines, line)
      let offset = file.u32(at)
      guard offset > last, offset < size else {
        throw damaged(at, "the lines of \(subject.words) are not in order, or behind its code")
      }
      last = offset
    }
  }
}
