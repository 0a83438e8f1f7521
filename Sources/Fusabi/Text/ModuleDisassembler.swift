import Machine

/// Text of a module, of which `ModuleAssembler` makes the same module again.
struct ModuleDisassembler {
  private let parts: ModuleParts
  private let keys: [ConstantKey]
  /// The first constant of each that is one and the same.
  private let firsts: [ConstantKey: Int]
  /// The first function, and the first import, of a name.
  private let functions: [[UInt8]: Int]
  private let imports: [[UInt8]: Int]
  private var out = LiteralWriter()
  /// Long Strings that were written already: code may push one as often as it likes.
  private var written: Set<Int> = []
  private static let shortMax = 64

  private init(_ parts: ModuleParts) {
    self.parts = parts
    keys = parts.constants.map { ConstantKey($0) }
    firsts = Self.firsts(keys)
    functions = Self.firsts(parts.functions.map { Array($0.name.utf8) })
    imports = Self.firsts(parts.imports.map { Array($0.name.utf8) })
  }

  private static func firsts<Key: Hashable>(_ keys: [Key]) -> [Key: Int] {
    var firsts: [Key: Int] = [:]
    for (index, key) in keys.enumerated() where firsts[key] == nil { firsts[key] = index }
    return firsts
  }

  static func text(_ parts: ModuleParts) -> [UInt8] {
    var text = ModuleDisassembler(parts)
    text.writeHead()
    let (made, reached) = text.constantsInPlace()
    if made < reached { text.writeConstants(from: 0) }
    for index in parts.functions.indices { text.writeFunction(index) }
    if made >= reached { text.writeConstants(from: made) }
    return text.out.bytes
  }

  /// How many constants the instructions make in the right order when each is written where it is used, and
  /// how many they have to make.
  private func constantsInPlace() -> (made: Int, reached: Int) {
    var (made, reached) = (0, 0)
    for function in parts.functions {
      var offset = 0
      while offset < function.code.count {
        let item = Instructions.decoded(at: offset, in: function.code)
        if let item, item.opcode == .push, isLiteral(item.operand) {
          if item.operand == made, made == reached { made += 1 }
          reached = max(reached, item.operand + 1)
        }
        offset = item?.next ?? offset + 1
      }
    }
    return (made, reached)
  }

  /// Whether a constant's number can be written as the constant itself.
  private func isLiteral(_ index: Int) -> Bool { index < keys.count && firsts[keys[index]] == index }
}

/// Lines that are not code.
extension ModuleDisassembler {
  private mutating func writeHead() {
    if !parts.source.utf8.isEmpty {
      out.text("source ")
      out.string(Array(parts.source.utf8))
      out.text("\n")
    }
    out.text("entry ")
    if parts.functions.indices.contains(parts.entryPoint) {
      writeFunctionName(parts.entryPoint)
    } else {
      out.text("#\(parts.entryPoint)")
    }
    out.text("\n")
    for (index, one) in parts.imports.enumerated() {
      let start = out.bytes.count
      out.text("import ")
      out.name(Array(one.name.utf8))
      writeSignature(one.params, one.result)
      out.comment(start, "import \(index)")
    }
  }

  private mutating func writeSignature(_ params: [ValueType]?, _ result: ValueType) {
    var types = "..."
    if let params { types = params.map { $0.name }.joined(separator: ", ") }
    out.text("(\(types)) -> \(result.name)")
  }

  private mutating func writeConstants(from index: Int) {
    guard index < parts.constants.count else { return }
    out.text("\n")
    for index in index..<parts.constants.count {
      let start = out.bytes.count
      out.text(".constant ")
      out.constant(parts.constants[index])
      out.comment(start, "constant \(index)")
    }
  }

  private mutating func writeFunctionName(_ index: Int) {
    let name = Array(parts.functions[index].name.utf8)
    if functions[name] == index {
      out.name(name)
    } else {
      out.text("#\(index)")
    }
  }

  private mutating func writeFunction(_ index: Int) {
    let function = parts.functions[index]
    out.text("\n")
    let start = out.bytes.count
    out.text("fn ")
    out.name(Array(function.name.utf8))
    writeSignature(function.params, function.result)
    let more = function.locals - function.params.count
    if more > 0 { out.text(" locals \(more)") }
    out.comment(start, "function \(index)")
    if more < 0 { out.text(".locals \(function.locals)\n") }
    if function.lines.isEmpty, !function.code.isEmpty { out.text(".line none\n") }
    writeCode(function)
  }
}

/// Code.
extension ModuleDisassembler {
  /// Where instructions begin, and the end; and those of them that jumps lead to.
  private func places(_ code: [UInt8]) -> (starts: Set<Int>, targets: Set<Int>) {
    var (starts, led, offset) = (Set<Int>(), [Int](), 0)
    while offset < code.count {
      starts.insert(offset)
      let item = Instructions.decoded(at: offset, in: code)
      if let target = item?.target { led.append(target) }
      offset = item?.next ?? offset + 1
    }
    starts.insert(offset)
    return (starts, Set(led.filter { starts.contains($0) }))
  }

  private mutating func writeCode(_ function: ModuleParts.Function) {
    let (starts, targets) = places(function.code)
    var (offset, line) = (0, 0)
    while offset < function.code.count {
      let item = Instructions.decoded(at: offset, in: function.code)
      let next = item?.next ?? offset + 1
      writeLines(function.lines, &line, before: next, at: offset)
      if targets.contains(offset) { out.text("at_\(offset):\n") }
      if let item {
        writeInstruction(item, at: offset, starts)
      } else {
        let start = out.bytes.count
        out.text("    .byte 0x" + LiteralWriter.hex(UInt64(function.code[offset]), 2))
        out.comment(start, "\(offset): no instruction")
      }
      offset = next
    }
    if targets.contains(offset) { out.text("at_\(offset):\n") }
    writeLines(function.lines, &line, before: Int.max, at: offset)
  }

  /// The lines of the source that begin before `next`; those that do not begin here say where.
  private mutating func writeLines(
    _ lines: [ModuleParts.Line], _ index: inout Int, before next: Int, at offset: Int
  ) {
    while index < lines.count, lines[index].offset < next {
      let line = lines[index]
      out.text(".line \(line.line)" + (line.offset == offset ? "\n" : " at \(line.offset)\n"))
      index += 1
    }
  }

  private mutating func writeInstruction(_ item: Instruction, at offset: Int, _ starts: Set<Int>) {
    let start = out.bytes.count
    out.text("    " + Instructions.name(of: item.opcode))
    var more = ""
    switch Instructions.row(item.opcode).operand {
    case .none: break
    case .constant:
      out.text(" ")
      more = writeConstant(item.operand)
    case .local, .count: out.text(" \(item.operand)")
    case .function:
      out.text(" ")
      let isThere = item.operand < parts.functions.count
      if isThere { writeFunctionName(item.operand) } else { out.text("#\(item.operand)") }
      if !isThere { more = ": there is no such function" }
    case .import, .importN:
      out.text(" ")
      more = writeImport(item.operand)
      if Instructions.row(item.opcode).operand == .importN { out.text(" \(item.second)") }
    case .jump:
      let target = item.target ?? 0
      if starts.contains(target) {
        out.text(" @at_\(target)")
      } else {
        out.text(" \(item.operand)")
        more = ": leads to \(target), where no instruction begins"
      }
    case .type: out.text(" " + (item.type?.name ?? "#\(item.operand)"))
    }
    out.comment(start, "\(offset)\(more)")
  }

  /// A constant where it is used. Returns what is odd about it.
  private mutating func writeConstant(_ index: Int) -> String {
    if isLiteral(index), !isLong(index) || written.insert(index).inserted {
      out.constant(parts.constants[index])
      return ""
    }
    out.text("#\(index)")
    if isLiteral(index) { return "" }
    return index < keys.count ? ": the constant again" : ": there is no such constant"
  }

  private func isLong(_ index: Int) -> Bool {
    guard case .string(let bytes) = parts.constants[index] else { return false }
    return bytes.count > Self.shortMax
  }

  private mutating func writeImport(_ index: Int) -> String {
    guard index < parts.imports.count else {
      out.text("#\(index)")
      return ": there is no such import"
    }
    let name = Array(parts.imports[index].name.utf8)
    if imports[name] == index { out.name(name) } else { out.text("#\(index)") }
    return ""
  }
}
