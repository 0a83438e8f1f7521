/// What eight bytes of an argument are (System V ABI for x86-64, section 3.2.3).
enum EightbyteClass: UInt8 {
  case none, integer, sse, x87, x87Up, complexX87, memory

  func merged(with other: EightbyteClass) -> EightbyteClass {
    if self == other || other == .none { return self }
    if self == .none { return other }
    if self == .memory || other == .memory { return .memory }
    if self == .integer || other == .integer { return .integer }
    return self == .sse && other == .sse ? .sse : .memory
  }
}

/// Classes of the first sixteen bytes. Anything larger travels in memory.
struct Eightbytes {
  var first = EightbyteClass.none
  var second = EightbyteClass.none
  /// gcc and clang pass such a record differently.
  var isDisputed = false

  static let memory = Eightbytes(first: .memory, second: .memory)

  var isMemory: Bool { first == .memory }

  /// What is left of the classes of a whole record.
  var cleaned: Eightbytes {
    let isCut = second == .x87Up && first != .x87
    return isCut || first == .memory || second == .memory ? .memory : self
  }

  mutating func merge(_ kind: EightbyteClass, at offset: Int) {
    if offset < 8 { first = first.merged(with: kind) } else { second = second.merged(with: kind) }
  }
}

/// Finds the classes of a record: those of its members, each of which is looked at as a whole. Each record is
/// looked at once for each place that it can stand at: records that name each other many times would take for
/// ever.
struct Classifier {
  let table: TypeTable
  /// Of the record that is looked at.
  private var classes = Eightbytes()
  private var isDisputed = false
  private var isMisaligned = false
  /// Elements of arrays behind the first one: gcc does not look whether they are aligned, and clang does.
  private var isBehindFirst = false
  private struct Visit: Hashable {
    let record: Int
    let offset: Int
    let isBehindFirst: Bool
  }
  private var seen: [Visit: Eightbytes] = [:]

  static func classes(of type: CType, in table: TypeTable) -> Eightbytes {
    switch type.kind {
    case .void: return Eightbytes()
    case .f32, .f64, .complexF32: return Eightbytes(first: .sse)
    case .complexF64: return Eightbytes(first: .sse, second: .sse)
    case .longDouble: return Eightbytes(first: .x87, second: .x87Up)
    case .complexLong: return Eightbytes(first: .complexX87)
    case .record:
      guard table.size(of: type) <= 16 else { return .memory }
      var classifier = Classifier(table: table)
      classifier.walk(type, at: 0)
      var classes = classifier.isMisaligned ? .memory : classifier.classes
      classes.isDisputed = classifier.isDisputed && !classes.isMemory
      return classes
    default: return Eightbytes(first: .integer)
    }
  }

  private init(table: TypeTable) { self.table = table }

  private mutating func walk(_ type: CType, at offset: Int) {
    let size = table.size(of: type)
    guard size > 0, offset + size <= 16 else { return }
    switch type.kind {
    case .record: record(Int(type.index), at: offset)
    case .array:
      let array = table.arrays[Int(type.index)]
      let step = table.size(of: array.element)
      let outer = isBehindFirst
      for index in 0..<array.count {
        isBehindFirst = outer || index > 0
        walk(array.element, at: offset + index * step)
      }
      isBehindFirst = outer
    default:
      if offset % type.kind.align != 0 {
        if isBehindFirst { isDisputed = true } else { isMisaligned = true }
      }
      let parts = Self.classes(of: type, in: table)
      classes.merge(parts.first, at: offset)
      let isTwo = type.kind == .complexF64 || type.kind == .longDouble
      if isTwo { classes.merge(parts.second, at: offset + 8) }
      if type.kind == .complexF32, offset % 8 == 4 { classes.merge(.sse, at: offset + 4) }
    }
  }

  private mutating func record(_ index: Int, at offset: Int) {
    let visit = Visit(record: index, offset: offset, isBehindFirst: isBehindFirst)
    let around = classes
    if let known = seen[visit] {
      classes = known
    } else {
      classes = Eightbytes()
      members(index, at: offset)
      classes = classes.cleaned
      seen[visit] = classes
    }
    (classes.first, classes.second) = (
      around.first.merged(with: classes.first), around.second.merged(with: classes.second)
    )
  }

  private mutating func members(_ index: Int, at offset: Int) {
    for member in table.records[index].members {
      let place = offset + Int(member.offset)
      guard member.width > 0 else {
        walk(member.type, at: place)
        continue
      }
      let bit = place * 8 + Int(member.bit)
      let last = bit + Int(member.width) - 1
      if bit < 128 { classes.merge(.integer, at: bit / 8) }
      if last < 128 { classes.merge(.integer, at: last / 8) }
    }
  }
}
