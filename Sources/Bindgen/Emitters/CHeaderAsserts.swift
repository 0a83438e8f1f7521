import Schema

/// The families of machines that a header proves its layouts for.
enum Family: Int, CaseIterable {
  case lp64, llp64, i386, ilp32

  /// The first target of each family stands for all of it.
  var target: Target? {
    switch self {
    case .lp64: Target.primary
    case .llp64: Target.all.first { $0.pointerSize == 8 && $0.longSize == 4 }
    case .i386: Target.all.first { $0.pointerSize == 4 && $0.wideAlignment == 4 }
    case .ilp32: Target.all.first { $0.pointerSize == 4 && $0.wideAlignment == 8 }
    }
  }

  var condition: String {
    switch self {
    case .lp64: "defined(__LP64__)"
    case .llp64: "defined(_WIN64)"
    case .i386: "defined(__i386__) && !defined(_WIN32)"
    case .ilp32: "defined(__arm__) || defined(__wasm32__)"
    }
  }
}

/// Where one type's assertion holds.
private enum Reach: Hashable {
  case all, wide, narrow
  case one(Family)

  var condition: String {
    switch self {
    case .all: Family.allCases.map { "(\($0.condition))" }.joined(separator: " || ")
    case .wide: "\(Family.lp64.condition) || \(Family.llp64.condition)"
    case .narrow: "(\(Family.i386.condition)) || \(Family.ilp32.condition)"
    case .one(let family): family.condition
    }
  }
}

extension CHeader {
  /// The layouts that every binding of this descriptor was generated for, on each family of machines.
  mutating func writeAsserts() {
    let proofs = families.map(layoutClaims)
    var sections: [(Reach, [String])] = [
      (.all, []), (.wide, []), (.one(.lp64), []), (.one(.llp64), []), (.narrow, []), (.one(.i386), []),
      (.one(.ilp32), []),
    ]
    for index in proofs[0].indices where !proofs[0][index].isEmpty {
      for (reach, claim) in distribute(proofs.map { $0[index] }) {
        if let place = sections.firstIndex(where: { $0.0 == reach }) { sections[place].1.append(claim) }
      }
    }
    guard sections.contains(where: { !$0.1.isEmpty }) else { return }
    out.blank()
    out.lines(CRuntime.asserts)
    for (reach, claims) in sections where !claims.isEmpty {
      out.line("#if \(reach.condition)")
      out.lines(claims)
      out.line("#endif")
    }
  }

  private func distribute(_ claims: [String]) -> [(Reach, String)] {
    let (lp64, llp64, i386, ilp32) = (claims[0], claims[1], claims[2], claims[3])
    if lp64 == llp64, lp64 == i386, lp64 == ilp32 { return [(.all, lp64)] }
    let wide: [(Reach, String)] =
      lp64 == llp64 ? [(.wide, lp64)] : [(.one(.lp64), lp64), (.one(.llp64), llp64)]
    let narrow: [(Reach, String)] =
      i386 == ilp32 ? [(.narrow, i386)] : [(.one(.i386), i386), (.one(.ilp32), ilp32)]
    return wide + narrow
  }

  /// One assertion per type, "" where there is nothing to prove; request records of flat functions come last.
  private func layoutClaims(_ plan: Blueprint) -> [String] {
    var claims = model.types.map { type in
      claim(names.name(type.id), CLayoutFacts(type, plan[type.id], names).texts)
    }
    if package.flat != nil {
      for index in model.functions.indices {
        let facts = flatFacts(index, plan.functions[index])
        claims += facts.map { claim($0.name, $0.texts) }
      }
    }
    return claims
  }

  private func claim(_ name: String, _ facts: [String]) -> String {
    guard !facts.isEmpty else { return "" }
    return CHeader.broken(facts, after: "ABUT_ASSERT(", before: ", \(CNames.identifier(name)));")
  }

  /// A conjunction on as many lines as it needs.
  private static func broken(_ facts: [String], after start: String, before end: String) -> String {
    var text = start
    var width = start.utf8.count
    for (index, fact) in facts.enumerated() {
      let rest = index == facts.count - 1 ? end : " &&"
      if index > 0, width + 1 + fact.utf8.count + rest.utf8.count > 110 {
        text += "\n    "
        width = 4
      } else if index > 0 {
        text += " "
        width += 1
      }
      text += fact + rest
      width += fact.utf8.count + rest.utf8.count
    }
    return text
  }
}

/// What C can prove about one type, as expressions.
struct CLayoutFacts {
  var texts: [String] = []
  private let type: String

  /// With `isForeign`, names are those that the descriptor gives, unchanged: the header there is not ours.
  init(_ declaration: TypeDeclaration, _ layout: TypeLayout, _ names: CNames, isForeign: Bool = false) {
    type = isForeign ? declaration.cName : names.name(declaration.id)
    switch declaration.kind {
    case .record(let record):
      addSize(layout)
      let shown = isForeign ? record.fields.map { $0.cName } : names.fieldNames(record.fields)
      for (index, field) in layout.fields.enumerated() where field.bits == nil {
        if isForeign, record.fields[index].isReserved { continue }
        if record.isUnion, !isForeign { continue }
        texts.append("offsetof(\(type), \(shown[index])) == \(field.offset)")
        // A wrong type can hide in the padding behind it.
        if isForeign { texts.append("sizeof(((\(type) *)0)->\(shown[index])) == \(field.size)") }
      }
    case .variant(let variant):
      addSize(layout)
      texts.append("offsetof(\(type), \(variant.tagField)) == \(layout.tagOffset)")
      if variant.hasPayload {
        texts.append("offsetof(\(type), \(variant.bodyField)) == \(layout.payloadOffset)")
      }
    case .enumeration: if isForeign { texts.append("sizeof(\(type)) == \(layout.size)") }
    case .handle, .callback, .alias: break
    }
  }

  private mutating func addSize(_ layout: TypeLayout) {
    texts.append("sizeof(\(type)) == \(layout.size)")
    texts.append("ABUT_ALIGNOF(\(type)) == \(layout.alignment)")
  }
}
