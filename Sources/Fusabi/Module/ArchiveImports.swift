import Machine

/// What imports of an archive take, which does not say it.
struct ArchiveImports {
  private let names: [String]
  private let parts: ModuleParts
  /// By import: the number of its arguments; nil when it is not known yet.
  private var arities: [Int?]
  /// Those of the standard library.
  private let known: [ModuleParts.Import?]

  static func signatures(of names: [String], in parts: ModuleParts) throws(Failure) -> [ModuleParts.Import] {
    var imports = ArchiveImports(names, parts)
    if imports.known.contains(where: { $0 == nil }) { try imports.walk() }
    return names.indices.map { index in
      if let known = imports.known[index] { return known }
      let params = imports.arities[index].map { [ValueType](repeating: .any, count: $0) }
      return ModuleParts.Import(name: names[index], params: params, result: .any)
    }
  }

  private init(_ names: [String], _ parts: ModuleParts) {
    self.parts = parts
    arities = Array(repeating: nil, count: names.count)
    known = names.map { name in
      let facts = unsafe Stdlib.entries[Array(name.utf8)]?.facts
      return facts.map { .init(name: name, params: $0.params, result: $0.result) }
    }
    self.names = names
  }

  private mutating func walk() throws(Failure) {
    for index in parts.functions.indices { try walk(index) }
  }

  /// Looks at each instruction that can be reached once. Where code breaks the rules the walk ends: the
  /// verifier refuses it.
  private mutating func walk(_ number: Int) throws(Failure) {
    let code = parts.functions[number].code
    var heights = [Int16](repeating: -1, count: code.count)
    var open: [(pc: Int, height: Int)] = [(0, 0)]
    while let (pc, height) = open.popLast() {
      guard heights.indices.contains(pc), heights[pc] < 0 else { continue }
      heights[pc] = Int16(truncatingIfNeeded: height)
      guard let instruction = Instructions.decoded(at: pc, in: code),
        let next = try self.height(behind: instruction, at: pc, height, of: number), next <= Limits.frameMax
      else { continue }
      let flow = Instructions.row(instruction.opcode).flow
      if flow == .jump || flow == .branch, let target = instruction.target { open.append((target, next)) }
      if flow == .next || flow == .branch { open.append((instruction.next, next)) }
    }
  }

  /// Nil when there are too few values.
  private mutating func height(
    behind instruction: Instruction, at pc: Int, _ height: Int, of function: Int
  ) throws(Failure) -> Int? {
    let row = Instructions.row(instruction.opcode)
    var pops = row.pops
    switch row.operand {
    case .function:
      guard parts.functions.indices.contains(instruction.operand) else { return nil }
      pops = parts.functions[instruction.operand].params.count
    case .import:
      guard names.indices.contains(instruction.operand) else { return nil }
      if let known = known[instruction.operand] {
        pops = known.params?.count ?? height
      } else {
        let name = parts.functions[function].name
        try meet(instruction.operand, height, Frame(name: name, function: function, offset: pc, line: 0))
        pops = height
      }
    case .importN: pops = instruction.second
    case .count: pops = instruction.operand
    default: break
    }
    return pops <= height ? height - pops + row.pushes : nil
  }

  /// An import is called with so many values on the stack.
  private mutating func meet(_ index: Int, _ height: Int, _ frame: Frame) throws(Failure) {
    guard height <= Limits.paramsMax else {
      let words = "\(names[index]) is called with \(height) arguments"
      let bound = "at most \(Limits.paramsMax) are allowed"
      throw Failure(.invalidModule, Trap(.tooLarge, "\(words); \(bound)"), trace: [frame])
    }
    if let arity = arities[index], arity != height {
      let words = "\(names[index]) is called with \(arity) and with \(height) values on the stack"
      throw Failure(.invalidModule, Trap(.arity, "\(words), so nobody knows what it takes"), trace: [frame])
    }
    arities[index] = height
  }
}
