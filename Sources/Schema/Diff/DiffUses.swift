extension Differ {
  /// Compares what stands at one place. `flow` says which way the values at this place go.
  mutating func uses(_ item: String, _ what: String, _ old: TypeUse, _ new: TypeUse, _ flow: Flow) {
    guard let verdict = verdict(old, new, flow) else { return }
    note(item, what, before.spelled(old), after.spelled(new), verdict)
  }

  /// nil when nothing differs.
  func verdict(_ old: TypeUse, _ new: TypeUse, _ flow: Flow) -> Difference.Verdict? {
    let (a, b) = (before.resolved(old), after.resolved(new))
    var worst = form(a.form, b.form, flow)
    func add(_ verdict: Difference.Verdict) { worst = max(worst ?? verdict, verdict) }
    // One side leaks what the other believes it has, or both release it.
    if a.ownership != b.ownership { add(.abi) }
    if a.isNullable != b.isNullable {
      let isTighterForCaller = flow.contains(.into) && a.isNullable
      let isLooserForCaller = flow.contains(.out) && b.isNullable
      add(isTighterForCaller || isLooserForCaller ? .api : .compatible)
    }
    return worst
  }

  private func form(_ old: TypeForm, _ new: TypeForm, _ flow: Flow) -> Difference.Verdict? {
    switch (old, new) {
    case (.named(let a), .named(let b)) where twins[a.index] == b.index: return nil
    case (.pointer(let a, let aConst), .pointer(let b, let bConst)):
      let inner = verdict(a, b, aConst ? flow : [.into, .out])
      guard aConst != bConst else { return inner }
      // A promise not to write is welcome where the caller gives the pointer, and a loss where he gets it.
      let isFine =
        flow.contains(.into) && !flow.contains(.out) ? bConst : flow.contains(.into) ? false : aConst
      return max(inner ?? .compatible, isFine ? .compatible : .api)
    case (.array(let a, let aCount), .array(let b, let bCount)):
      return aCount == bCount ? verdict(a, b, flow) : .abi
    case (.counted(let a), .counted(let b)), (.slice(let a), .slice(let b)),
      (.relativeSlice(let a), .relativeSlice(let b)):
      return verdict(a, b, flow)
    case (.counted(let a), .pointer(let b, _)), (.pointer(let a, _), .counted(let b)):
      return max(verdict(a, b, flow) ?? .api, .api)
    default: return old == new && !isNamed(old) ? nil : other(old, new)
    }
  }

  private func isNamed(_ form: TypeForm) -> Bool {
    if case .named = form { return true }
    return false
  }

  /// Different types: where their bytes are the same, only the meaning has changed.
  private func other(_ old: TypeForm, _ new: TypeForm) -> Difference.Verdict {
    oldShapes.text(TypeUse(old)) == newShapes.text(TypeUse(new)) ? .api : .abi
  }

  // MARK: lists of parameters

  /// `flow` is `.into` for functions and `.out` for callbacks, whose parameters come from the library.
  mutating func parameters(_ item: String, _ old: [Parameter], _ new: [Parameter], _ flow: Flow) {
    guard old.count == new.count else { return counts(item, old, new) }
    for (a, b) in zip(old, new) {
      let what = a.isSelf ? "self" : "parameter \(a.name)"
      if a.name != b.name {
        note(item, what, "called \(a.name)", "called \(b.name)", .api)
      }
      parameter(item, what, a, b, flow)
      compare(item, what + ": length", link(a.length, old), link(b.length, new), .api)
    }
  }

  /// Names the parameters that are only on one side.
  private mutating func counts(_ item: String, _ old: [Parameter], _ new: [Parameter]) {
    let oldNames = Set(old.map({ $0.name }))
    let newNames = Set(new.map({ $0.name }))
    var isNamed = false
    for parameter in old where !newNames.contains(parameter.name) {
      note(item, "parameter \(parameter.name)", before.spelled(parameter.type), nil, .abi)
      isNamed = true
    }
    for parameter in new where !oldNames.contains(parameter.name) {
      note(item, "parameter \(parameter.name)", nil, after.spelled(parameter.type), .abi)
      isNamed = true
    }
    if !isNamed { note(item, "number of parameters", "\(old.count)", "\(new.count)", .abi) }
  }

  private func link(_ link: LengthLink?, _ siblings: [Parameter]) -> String? {
    link.map { ($0.kind == .length ? "len " : "cap ") + siblings[$0.sibling].name }
  }

  private mutating func parameter(
    _ item: String, _ what: String, _ old: Parameter, _ new: Parameter, _ flow: Flow
  ) {
    let directions = [old.direction, new.direction].map(Words.spelling(of:))
    compare(item, what + ": direction", directions[0], directions[1], .abi)
    if old.direction == new.direction {
      let passings = [
        Words.spelling(of: before.passing(of: old)), Words.spelling(of: after.passing(of: new)),
      ]
      let place: Flow =
        switch old.direction {
        case .input: flow
        case .output: flow.reversed
        case .both: [.into, .out]
        }
      let verdict = verdict(old.type, new.type, place)
      if let verdict {
        note(item, what, before.spelled(old.type), after.spelled(new.type), verdict)
      } else if old.isSelf == new.isSelf {
        compare(item, what + ": passing", passings[0], passings[1], .abi)
      }
    }
    compare(item, what + ": self", old.isSelf, new.isSelf, .api)
    compare(item, what + ": retain", old.isRetained, new.isRetained, .abi)
    compare(item, what + ": readonly", old.isReadOnly, new.isReadOnly, .api)
    compare(item, what + ": userdata", old.isUserdata, new.isUserdata, .api)
    compare(item, what + ": raised", old.isRaised, new.isRaised, .api)
    defaults(item, what, old.defaultValue, new.defaultValue)
    ranges(item, what, old.range, new.range)
    rights(item, what, old.rights, new.rights)
    remarks(item, what, old.remarks, new.remarks)
  }

  /// A new default hurts nobody; one that changes or goes away does.
  mutating func defaults(_ item: String, _ what: String, _ old: Value?, _ new: Value?) {
    let words = [old.map { value($0, before) }, new.map { value($0, after) }]
    compare(item, what + ": default", words[0], words[1], old == nil ? .compatible : .api)
  }

  private mutating func ranges(
    _ item: String, _ what: String, _ old: ClosedRange<Int128>?, _ new: ClosedRange<Int128>?
  ) {
    guard old != new else { return }
    let isWider = new.map { new in
      old.map { new.lowerBound <= $0.lowerBound && new.upperBound >= $0.upperBound } ?? false
    }
    let words = [old, new].map { $0.map { "\($0.lowerBound) to \($0.upperBound)" } ?? "any" }
    note(item, what + ": range", words[0], words[1], isWider ?? true ? .compatible : .api)
  }

  private mutating func rights(_ item: String, _ what: String, _ old: [String], _ new: [String]) {
    for right in new where !old.contains(right) { note(item, what + ": right \(right)", nil, "needed", .api) }
    for right in old where !new.contains(right) {
      note(item, what + ": right \(right)", "needed", nil, .compatible)
    }
  }
}
