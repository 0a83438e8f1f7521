/// Fills the pools with what the functions of a program name.
struct Collector {
  /// A name that the program does not know, and where it stands.
  typealias Unresolved = Image.Unresolved

  let references: References
  private(set) var pools = Pools()
  private(set) var unresolved: [Unresolved] = []
  /// How many values closures take along, wherever some are made.
  private(set) var captureCounts = Set<Int>()

  init(_ program: Program) { references = References(program: program) }

  mutating func collect(_ number: Int) throws(Refusal) {
    let named = references.program.functions[number]
    if case .native(let name) = references.meaning(ofFunction: number) { _ = pools.add(native: name) }
    let part = Frame.part(of: named.function)
    for (at, instruction) in named.function.code.enumerated() {
      let place = Place(function: number, name: named.name, instruction: at)
      collect(instruction, part, place)
      guard pools.patterns.count <= Limits.patternsMax else {
        throw place.refusal("the program has more than \(Limits.patternsMax) different patterns")
      }
      guard pools.templates.count <= Limits.templatesMax else {
        throw place.refusal("the program has more than \(Limits.templatesMax) different objects")
      }
    }
  }

  private struct Place {
    let function: Int
    let name: String
    let instruction: Int

    func refusal(_ message: String) -> Refusal {
      Refusal(function: name, instruction: instruction, message: message)
    }
  }

  private mutating func collect(_ instruction: Instruction, _ part: Int, _ place: Place) {
    switch instruction {
    case .loadConst(_, let value):
      guard Special(value) == nil else { return }
      let constant = constant(Special.plain(value), place)
      pools.add(constant)
    case .link(let pid, _): pools.add(.number(Double(pid)))
    case .select(_, let all), .selectWithKill(_, let all): pools.add(.number(Double(all.count)))
    case .makeClosure(_, _, _, let captures): captureCounts.insert(captures.count)
    case .objectInit(_, let entries): collect(entries, part, place)
    case .match(_, let arms):
      for arm in arms { collect(arm.pattern, place) }
    case .receiveMatch(_, _, let arms):
      for number in arms.indices { pools.add(.number(Double(number))) }
      let patterns = arms.map { pattern($0.pattern, place) }
      pools.add(arms: patterns)
    default: break
    }
  }

  private mutating func collect(_ entries: [Entry], _ part: Int, _ place: Place) {
    let entries = ObjectParts.distinct(entries)
    pools.add(TemplateKey(entries.prefix(part)))
    for (index, entry) in entries.enumerated() {
      if case .value(let value) = entry.source {
        let constant = constant(value, place)
        pools.add(constant)
      }
      if index >= part { pools.add(.atom(Array(entry.key.utf8))) }
    }
  }

  private mutating func collect(_ arm: Pattern, _ place: Place) {
    let pattern = pattern(arm, place)
    if case .value(let constant) = pattern, !constant.isFresh { pools.add(constant) }
    pools.add(pattern)
  }

  private mutating func pattern(_ pattern: Pattern, _ place: Place) -> PatternKey {
    PatternKey(pattern) { atom($0, place) }
  }

  private mutating func constant(_ value: Value, _ place: Place) -> Literal {
    Literal(value) { atom($0, place) }
  }

  private mutating func atom(_ text: String, _ place: Place) -> Literal {
    switch references.meaning(of: text, from: place.function) {
    case .atom: return .atom(Array(text.utf8))
    case .function(let number): return .function(number)
    case .native(let name): return .native(pools.add(native: name))
    case .unknown:
      unresolved.append(Unresolved(name: text, function: place.name, instruction: place.instruction))
      return .undefined
    }
  }
}
