extension Differ {
  mutating func types() {
    for declaration in before.types where declaration.generic == nil {
      let item = before.key(declaration.id)
      guard let index = twins[declaration.id.index] else {
        note(item, "", word(declaration.kind), nil, .abi)
        continue
      }
      let twin = after[TypeID(index: index)]
      compare(item, "C name", declaration.cName, twin.cName, .api)
      kinds(item, declaration, twin)
      remarks(item, "", declaration.remarks, twin.remarks)
    }
    let known = Set(twins.values)
    for declaration in after.types where declaration.generic == nil && !known.contains(declaration.id.index) {
      note(after.key(declaration.id), "", nil, word(declaration.kind), .compatible)
    }
  }

  private func word(_ kind: TypeKind) -> String {
    switch kind {
    case .alias: "an alias"
    case .enumeration(let enumeration):
      enumeration.role == .plain ? "an enum" : enumeration.role == .flags ? "flags" : "a status"
    case .record(let record): record.isUnion ? "a union" : "a record"
    case .variant: "a variant"
    case .handle(let handle):
      handle.role == .handle ? "a handle" : handle.role == .capability ? "a capability" : "an opaque type"
    case .callback: "a callback"
    }
  }

  private mutating func kinds(_ item: String, _ old: TypeDeclaration, _ new: TypeDeclaration) {
    let flow = flows[old.id]
    switch (old.kind, new.kind) {
    case (.alias(let a), .alias(let b)): uses(item, "type", a, b, flow)
    case (.enumeration(let a), .enumeration(let b)): enumerations(item, a, b, flow)
    case (.record(let a), .record(let b)) where a.isUnion == b.isUnion:
      var records = RecordDiff(a, b, old: self.old[old.id], new: self.new[new.id], flow)
      records.run(item, in: &self)
    case (.variant(let a), .variant(let b)): variants(item, a, b, self.old[old.id], self.new[new.id], flow)
    case (.handle(let a), .handle(let b)) where a.role == b.role: handles(item, a, b)
    case (.callback(let a), .callback(let b)):
      parameters(item, a.parameters, b.parameters, .out)
      results(item, a.result, b.result, .into)
      let values = [a.onError.map { value($0, before) }, b.onError.map { value($0, after) }]
      compare(item, "onerror", values[0], values[1], .abi)
    default: note(item, "", word(old.kind), word(new.kind), .abi)
    }
  }

  // MARK: enumerations

  private mutating func enumerations(_ item: String, _ old: Enumeration, _ new: Enumeration, _ flow: Flow) {
    let kinds = [word(.enumeration(old)), word(.enumeration(new))]
    compare(item, "kind", kinds[0], kinds[1], .api)
    if old.repr != new.repr { note(item, "type", old.repr.rawValue, new.repr.rawValue, .abi) }
    // Those who go through all members must now expect others.
    if old.isOpen != new.isOpen {
      note(
        item, "values", old.isOpen ? "open" : "closed", new.isOpen ? "open" : "closed",
        old.isOpen ? .compatible : .api)
    }
    var byName: [String: Member] = [:]
    for member in new.members { byName[member.name] = member }
    let oldNames = Set(old.members.map({ $0.name }))
    var renamed: Set<String> = []
    for member in old.members {
      if let twin = byName[member.name] {
        members(item, member, twin)
      } else if let twin = new.members.first(where: {
        $0.value == member.value && !oldNames.contains($0.name)
      }) {
        renamed.insert(twin.name)
        note(item, "member \(member.name)", "called \(member.name)", "called \(twin.name)", .api)
      } else {
        note(item, "member \(member.name)", "\(member.value)", nil, .abi)
      }
    }
    let isFine = old.role == .status || old.isOpen || !flow.contains(.out)
    for member in new.members where !oldNames.contains(member.name) && !renamed.contains(member.name) {
      note(item, "member \(member.name)", nil, "\(member.value)", isFine ? .compatible : .api)
    }
  }

  private mutating func members(_ item: String, _ old: Member, _ new: Member) {
    let what = "member \(old.name)"
    compare(item, what, "\(old.value)", "\(new.value)", .abi)
    compare(item, what + ": exception", old.raises, new.raises, .api)
    compare(item, what + ": C name", old.cName, new.cName, .api)
    remarks(item, what, old.remarks, new.remarks)
  }

  // MARK: variants

  private mutating func variants(
    _ item: String, _ a: Variant, _ b: Variant, _ old: TypeLayout, _ new: TypeLayout, _ flow: Flow
  ) {
    compare(item, "tag type", a.tag.rawValue, b.tag.rawValue, .abi)
    if a.isOpen != b.isOpen {
      note(
        item, "cases", a.isOpen ? "open" : "closed", b.isOpen ? "open" : "closed",
        a.isOpen ? .compatible : .api)
    }
    let before = found.count
    compare(item, "size", "\(old.size)", "\(new.size)", .abi)
    compare(item, "alignment", "\(old.alignment)", "\(new.alignment)", .abi)
    compare(item, "payload offset", "\(old.payloadOffset)", "\(new.payloadOffset)", .abi)
    let isSame = found.count == before && a.tag == b.tag
    compare(item, "C tag member", a.tagField, b.tagField, .api)
    compare(item, "C body member", a.bodyField, b.bodyField, .api)
    var byName: [String: Case] = [:]
    for entry in b.cases { byName[entry.name] = entry }
    let oldNames = Set(a.cases.map({ $0.name }))
    var renamed: Set<String> = []
    for entry in a.cases {
      if let twin = byName[entry.name] {
        cases(item, entry, twin, flow)
      } else if let twin = b.cases.first(where: { $0.tag == entry.tag && !oldNames.contains($0.name) }) {
        renamed.insert(twin.name)
        note(item, "case \(entry.name)", "called \(entry.name)", "called \(twin.name)", .api)
        cases(item, entry, twin, flow)
      } else {
        note(item, "case \(entry.name)", "tag \(entry.tag)", nil, .abi)
      }
    }
    for entry in b.cases where !oldNames.contains(entry.name) && !renamed.contains(entry.name) {
      note(item, "case \(entry.name)", nil, "tag \(entry.tag)", a.isOpen && isSame ? .compatible : .abi)
    }
  }

  private mutating func cases(_ item: String, _ old: Case, _ new: Case, _ flow: Flow) {
    let what = "case \(old.name)"
    compare(item, what + ": tag", "\(old.tag)", "\(new.tag)", .abi)
    switch (old.type, new.type) {
    case (let a?, let b?):
      // Unlike elsewhere, another type of the same bytes is a break too: the tag stands for the meaning.
      if let verdict = verdict(a, b, flow) {
        let isForm = before.spelled(TypeUse(a.form)) != after.spelled(TypeUse(b.form))
        note(item, what, before.spelled(a), after.spelled(b), isForm ? .abi : verdict)
      }
    case (nil, nil): break
    case (let a, let b):
      note(item, what, a.map { before.spelled($0) } ?? "empty", b.map { after.spelled($0) } ?? "empty", .abi)
    }
    compare(item, what + ": C name", old.cName, new.cName, .api)
    compare(item, what + ": C member", old.cField, new.cField, .api)
    remarks(item, what, old.remarks, new.remarks)
  }

  // MARK: handles

  private mutating func handles(_ item: String, _ old: Handle, _ new: Handle) {
    let drops = [
      old.drop.map { name(before.functions[$0], before) }, new.drop.map { name(after.functions[$0], after) },
    ]
    compare(item, "release", drops[0], drops[1], .abi)
    if old.threads != new.threads {
      let order = ["": 0, "confined": 0, "shared": 1, "free": 2]
      let isLooser = order[new.threads] ?? 0 >= order[old.threads] ?? 0
      let words = [old.threads, new.threads].map { $0.isEmpty ? "unsaid" : $0 }
      note(item, "threads", words[0], words[1], isLooser ? .compatible : .api)
    }
    // Rights are bits: a right that moves is another right.
    for (bit, right) in old.rights.enumerated() where bit >= new.rights.count || new.rights[bit] != right {
      note(item, "right \(bit)", right, bit < new.rights.count ? new.rights[bit] : nil, .abi)
    }
    for right in new.rights.dropFirst(old.rights.count) {
      note(item, "right \(right)", nil, "known", .compatible)
    }
    compare(item, "pointer typedef", old.isPointerTypedef, new.isPointerTypedef, .api)
  }
}
