import CShims
import Machine

/// Reads the tables of a file where they stand. Everything was checked.
struct FileTables {
  let file: ModuleBytes
  let sections: FileSections

  init(_ file: ModuleBytes, _ sections: FileSections) {
    self.file = file
    self.sections = sections
  }

  func count(_ section: FileSection) -> Int { sections[section].count }

  var entryPoint: Int { file.u32(FileLayout.Header.entryPoint) }
  var source: String { words(FileLayout.Header.sourceOffset) }

  /// Where a string of the file is, whose offset and size stand at a place.
  func string(_ place: Int) -> Range<Int> {
    let start = sections[.strings].start + file.u32(place)
    return start..<start + file.u32(place + 4)
  }

  private func words(_ place: Int) -> String {
    unsafe String(decoding: file.slice(string(place)), as: UTF8.self)
  }

  private func types(_ offset: Int, _ count: Int) -> [ValueType] {
    let start = sections[.types].start + offset
    return (start..<start + count).map { ValueType(rawValue: file.u8($0)) ?? .any }
  }

  // MARK: constants

  func isString(_ index: Int) -> Bool {
    file.read(sections.item(.constants, index), as: UInt32.self) == Slot.Kind.object
  }

  /// Of a constant that is no String.
  func slot(_ index: Int) -> Slot {
    let at = sections.item(.constants, index)
    return Slot(
      kind: file.read(at, as: UInt32.self), aux: 0, bits: file.u64(at + FileLayout.Constant.bits))
  }

  /// Where the bytes of a constant are that is a String.
  func text(_ index: Int) -> Range<Int> {
    let at = sections.item(.constants, index)
    let start = sections[.strings].start + Int(truncatingIfNeeded: file.u64(at + FileLayout.Constant.bits))
    return start..<start + file.u32(at + FileLayout.Constant.aux)
  }

  func constant(_ index: Int) -> ModuleParts.Constant {
    if isString(index) { return unsafe .string(Array(file.slice(text(index)))) }
    let slot = slot(index)
    return switch slot.type {
    case .bool: .bool(slot.bool)
    case .i32: .i32(slot.i32)
    case .i64: .i64(slot.i64)
    case .f32: .f32(slot.f32)
    case .f64: .f64(slot.number)
    case .char: slot.char.map { .char($0) } ?? .unit
    case .unit, .string, .array, .any: .unit
    }
  }

  // MARK: imports and functions

  func importName(_ index: Int) -> Range<Int> {
    string(sections.item(.imports, index) + FileLayout.Import.nameOffset)
  }

  func imported(_ index: Int) -> ModuleParts.Import {
    typealias Field = FileLayout.Import
    let at = sections.item(.imports, index)
    let count = file.u16(at + Field.paramCount)
    return ModuleParts.Import(
      name: words(at + Field.nameOffset),
      params: count == FileLayout.anyCount ? nil : types(file.u32(at + Field.typesOffset), count),
      result: ValueType(rawValue: file.u8(at + Field.result)) ?? .any)
  }

  func signatureHash(_ index: Int) -> UInt64 {
    file.u64(sections.item(.imports, index) + FileLayout.Import.hash)
  }

  func functionName(_ index: Int) -> Range<Int> {
    string(sections.item(.functions, index) + FileLayout.Function.nameOffset)
  }

  func facts(_ index: Int) -> FunctionFacts {
    typealias Field = FileLayout.Function
    let at = sections.item(.functions, index)
    let code = code(index)
    return FunctionFacts(
      name: words(at + Field.nameOffset),
      params: types(file.u32(at + Field.typesOffset), file.u16(at + Field.paramCount)),
      result: ValueType(rawValue: file.u8(at + Field.result)) ?? .any,
      locals: file.u32(at + Field.locals), codeOffset: code.lowerBound, codeSize: code.count)
  }

  func code(_ function: Int) -> Range<Int> {
    let at = sections.item(.functions, function)
    let start = sections[.code].start + file.u32(at + FileLayout.Function.codeOffset)
    return start..<start + file.u32(at + FileLayout.Function.codeSize)
  }

  func codeHash(_ function: Int) -> UInt64 {
    file.u64(sections.item(.functions, function) + FileLayout.Function.codeHash)
  }

  // MARK: lines

  /// The numbers of a function's lines.
  func lines(_ function: Int) -> Range<Int> {
    let at = sections.item(.functions, function)
    let first = file.u32(at + FileLayout.Function.linesOffset)
    return first..<first + file.u32(at + FileLayout.Function.linesCount)
  }

  func line(_ number: Int) -> ModuleParts.Line {
    let at = sections.item(.lines, number)
    return ModuleParts.Line(offset: file.u32(at), line: file.u32(at + FileLayout.Line.line))
  }

  func line(of function: Int, at offset: Int) -> Int {
    let all = lines(function)
    var (low, high) = (all.lowerBound, all.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if line(middle).offset > offset { high = middle } else { low = middle + 1 }
    }
    return low > all.lowerBound ? line(low - 1).line : 0
  }
}
