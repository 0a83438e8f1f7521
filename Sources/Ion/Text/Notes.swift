/// What lines mean that do not say it: comments.
struct Notes {
  /// What references are looked up in, and the function that they are in. Without it they are only told.
  let program: Program?
  let function: Int

  init(_ program: Program? = nil, function: Int = 0) {
    self.program = program.flatMap { $0.functions.indices.contains(function) ? $0 : nil }
    self.function = function
  }

  /// Notes of one line.
  private static let countMax = 4

  /// `saysWhere`: jumps are told by the numbers of instructions, because there are no labels.
  func of(_ instruction: Instruction, at place: Int, in count: Int, saysWhere: Bool) -> [String] {
    var notes: [String] = []
    let targets = instruction.jumpTargets(from: place)
    let known = targets.filter { (0...count).contains($0) }
    if saysWhere, !known.isEmpty {
      let more = known.count > Self.countMax ? " …" : ""
      notes.append("to " + known.prefix(Self.countMax).map { String($0) }.joined(separator: ", ") + more)
    }
    if known.count < targets.count { notes.append("leads out of the function") }
    for operand in instruction.operands { add(operand, to: &notes) }
    return notes
  }

  private func add(_ operand: Operand, to notes: inout [String]) {
    switch operand {
    case .value(let value): add(value, to: &notes)
    case .entries(let entries):
      for case .value(let value) in entries.map({ $0.source }) { add(value, to: &notes) }
    default: break
    }
  }

  private func add(_ value: Value, to notes: inout [String], depth: Int = 1) {
    guard notes.count < Self.countMax, depth <= Limits.nestingMax else { return }
    switch value {
    case .atom(let atom): if let note = note(of: atom), !notes.contains(note) { notes.append(note) }
    case .functionName: if !notes.contains(Self.nameAlone) { notes.append(Self.nameAlone) }
    case .tuple(let parts), .array(let parts):
      for part in parts { add(part, to: &notes, depth: depth + 1) }
    case .object(let properties):
      for property in properties { add(property.value, to: &notes, depth: depth + 1) }
    default: break
    }
  }

  private static let nameAlone = "a name alone, which leads nowhere"

  // MARK: atoms

  /// Nil: it means itself.
  private func note(of atom: String) -> String? {
    switch atom {
    case "self", "__vm:self": return "this process"
    case "__vm:pid": return "the number of this process"
    case "__vm:processes": return "how many processes there are"
    case "__vm:scheduler_passes": return "how often the scheduler went round"
    case "__vm:now": return "milliseconds of the clock"
    case "__vm:this": return "the object whose method this is"
    default: break
    }
    if let rest = Self.rest(of: atom, behind: "__function_ref:") { return reference(rest) }
    if let rest = Self.rest(of: atom, behind: "__stdlib:") { return "the native \(Self.shown(rest))" }
    if let rest = Self.rest(of: atom, behind: "__native:") { return Self.native(rest) }
    if Self.rest(of: atom, behind: "function:") != nil { return Self.nameAlone }
    if Self.rest(of: atom, behind: "__vm:") != nil { return "undefined: there is no such thing" }
    return nil
  }

  private func reference(_ key: String) -> String {
    guard let program else { return "the function \(Self.shown(key))" }
    guard let number = program.function(named: key, from: function) else {
      return "there is no function \(Self.shown(key))"
    }
    let found = program.functions[number]
    let arity = found.function.arity
    let arguments = arity == 1 ? "1 argument" : "\(arity) arguments"
    return "the function \(Self.shown(found.name)), \(arguments)"
  }

  /// `LIB:FUNCTION`
  private static func native(_ name: String) -> String {
    guard let colon = name.utf8.firstIndex(of: UInt8(ascii: ":")) else { return "the native \(shown(name))" }
    let function = String(decoding: name.utf8[name.utf8.index(after: colon)...], as: UTF8.self)
    let library = String(decoding: name.utf8[..<colon], as: UTF8.self)
    return "\(shown(function)) of the library \(shown(library))"
  }

  private static func rest(of text: String, behind prefix: StaticString) -> String? {
    let size = prefix.utf8CodeUnitCount
    let isThere = prefix.withUTF8Buffer { buffer in unsafe text.utf8.starts(with: buffer) }
    return isThere ? String(decoding: text.utf8.dropFirst(size), as: UTF8.self) : nil
  }

  private static func shown(_ name: String) -> String {
    name.isEmpty ? "without a name" : TextWriter.shown(name)
  }
}
