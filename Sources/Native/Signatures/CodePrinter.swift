/// Writes codes: canonical ones, with every layout written out.
struct CodePrinter {
  let table: TypeTable
  let source: [UInt8]
  var out: [UInt8] = []
  /// Records that stand in the text already: their name is enough.
  private var printed: [Bool]
  private var depth = 0
  /// The deepest nesting so far; codes have a limit.
  private(set) var deepest = 0
  /// A record that is written by value and has no members.
  private(set) var incomplete: Int?
  /// A record that no call can carry, and that a function takes or gives.
  private(set) var foreign: Int?
  /// Whether pointers inside records lead to records that are not written out yet.
  let followsPointers: Bool

  init(_ table: TypeTable, source: [UInt8], followsPointers: Bool = true) {
    self.table = table
    self.source = source
    self.followsPointers = followsPointers
    printed = table.records.isEmpty ? [] : [Bool](repeating: false, count: table.records.count)
  }

  mutating func write(_ function: FunctionType) {
    for type in [function.result] + function.parameters.map({ $0.type }) where type.kind == .record {
      if table.records[Int(type.index)].isForeign { foreign = Int(type.index) }
    }
    write(function.result)
    out.append(UInt8(ascii: "("))
    for (index, parameter) in function.parameters.enumerated() {
      if function.isVariadic, index == function.fixed { dots(index) }
      if index > 0 || function.isVariadic && function.fixed == 0 { out.append(UInt8(ascii: ",")) }
      write(parameter.type)
      write(name: parameter.name)
    }
    if function.isVariadic, function.fixed == function.parameters.count { dots(function.fixed) }
    out.append(UInt8(ascii: ")"))
  }

  private mutating func dots(_ index: Int) {
    if index > 0 { out.append(UInt8(ascii: ",")) }
    for _ in 0..<3 { out.append(UInt8(ascii: ".")) }
  }

  private mutating func write(name: Name) {
    guard !name.isEmpty else { return }
    out.append(UInt8(ascii: " "))
    out.append(contentsOf: source[name.range])
  }

  private mutating func write(_ number: Int) {
    if number >= 10 { write(number / 10) }
    out.append(UInt8(ascii: "0") + UInt8(number % 10))
  }

  /// Records without a name are written out each time, and can double at each level: nothing is written past
  /// the limit, and whoever asked sees that there is too much.
  mutating func write(_ type: CType) {
    guard out.count <= SignatureLimits.codeBytesMax, depth <= SignatureLimits.nestingMax else { return }
    switch type.kind {
    case .pointer: writePointer(type)
    case .record:
      deeper()
      writeRecord(Int(type.index))
      depth -= 1
    case .array:
      deeper()
      out.append(UInt8(ascii: "["))
      write(table.arrays[Int(type.index)].count)
      out.append(UInt8(ascii: "]"))
      write(table.arrays[Int(type.index)].element)
      depth -= 1
    default: out.append(Self.letters[Int(type.kind.rawValue)])
    }
  }

  private static let letters = Array("v?bBhHiIqQfdgFDG".utf8)

  private mutating func deeper() {
    depth += 1
    deepest = max(deepest, depth)
  }

  private mutating func writePointer(_ type: CType) {
    switch type.role {
    case .text: out.append(type.leadsToConst ? UInt8(ascii: "z") : UInt8(ascii: "Z"))
    case .cells:
      mark(type)
      deepest = max(deepest, depth + 1)
      out.append(Self.letters[Int(type.target.rawValue)])
    case .function:
      out.append(UInt8(ascii: "*"))
      deeper()
      write(table.functions[Int(type.index)])
      depth -= 1
    case .record where isWritten(Int(type.index)):
      mark(type)
      deeper()
      write(CType.record(Int(type.index)))
      depth -= 1
    case .plain where type.index != CType.none:
      mark(type)
      deeper()
      write(table.pointees[Int(type.index)])
      depth -= 1
    default: out.append(type.leadsToConst ? UInt8(ascii: "P") : UInt8(ascii: "p"))
    }
  }

  private mutating func mark(_ type: CType) {
    out.append(UInt8(ascii: "&"))
    if type.leadsToConst { out.append(UInt8(ascii: "!")) }
  }

  /// Whether a pointer to the record says which one.
  private func isWritten(_ index: Int) -> Bool {
    let record = table.records[index]
    if printed[index] { return !record.name.isEmpty }
    return record.isComplete && (followsPointers || depth == 0)
  }

  private mutating func writeRecord(_ index: Int) {
    let record = table.records[index]
    if !record.isComplete { incomplete = index }
    out.append(record.isUnion ? UInt8(ascii: "<") : UInt8(ascii: "{"))
    out.append(contentsOf: source[record.name.range])
    if !printed[index] || record.name.isEmpty {
      printed[index] = true
      out.append(UInt8(ascii: "@"))
      write(record.size)
      out.append(UInt8(ascii: ","))
      write(record.align)
      out.append(UInt8(ascii: "|"))
      for (place, member) in record.members.enumerated() {
        if place > 0 { out.append(UInt8(ascii: ",")) }
        write(member)
      }
    }
    out.append(record.isUnion ? UInt8(ascii: ">") : UInt8(ascii: "}"))
  }

  private mutating func write(_ member: Member) {
    write(member.type)
    write(name: member.name)
    out.append(UInt8(ascii: "@"))
    write(Int(member.offset))
    guard member.width > 0 else { return }
    out.append(UInt8(ascii: ":"))
    write(Int(member.width))
    out.append(UInt8(ascii: "+"))
    write(Int(member.bit))
  }
}
