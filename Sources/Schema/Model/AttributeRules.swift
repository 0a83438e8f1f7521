/// Where each attribute may stand and what it takes.
enum AttributeRules {
  struct Positions: OptionSet {
    let rawValue: UInt32

    static let package = Positions(rawValue: 1 << 0)
    static let constant = Positions(rawValue: 1 << 1)
    static let alias = Positions(rawValue: 1 << 2)
    static let enumeration = Positions(rawValue: 1 << 3)
    static let member = Positions(rawValue: 1 << 4)
    static let record = Positions(rawValue: 1 << 5)
    static let field = Positions(rawValue: 1 << 6)
    static let variant = Positions(rawValue: 1 << 7)
    static let variantCase = Positions(rawValue: 1 << 8)
    static let handle = Positions(rawValue: 1 << 9)
    static let callback = Positions(rawValue: 1 << 10)
    static let function = Positions(rawValue: 1 << 11)
    static let parameter = Positions(rawValue: 1 << 12)
    static let property = Positions(rawValue: 1 << 13)
    static let implementation = Positions(rawValue: 1 << 14)

    static let types: Positions = [.alias, .enumeration, .record, .variant, .handle, .callback]
    static let items: Positions = [.types, .constant, .function, .property]
    static let named: Positions = [.items, .member, .field, .variantCase, .parameter]
  }

  static func positions(of name: String) -> Positions? { table[name] }

  static func isForPackage(_ name: String) -> Bool { table[name]?.contains(.package) ?? false }

  static var names: [String] { table.keys.sorted() }

  private static let table: [String: Positions] = [
    "version": .package, "library": .package, "header": .package, "flat": .package,
    "prefix": [.package, .implementation],
    "c": .named, "cpp": .named, "py": .named, "zig": .named, "rust": .named, "swift": .named,
    "since": .named, "deprecated": .named, "unstable": .named, "hidden": .items,
    "review": [.named, .implementation, .package],
    "open": [.enumeration, .variant, .constant], "cprefix": [.enumeration, .variant],
    "packed": .record, "align": [.record, .field], "size": .record, "extensible": .record, "buffer": .record,
    "tag": .variant, "body": .variant, "pointer": .handle, "onerror": .callback,
    "offset": .field, "bits": .field, "reserved": .field,
    "len": [.field, .parameter], "cap": [.field, .parameter],
    "userdata": .parameter, "retain": .parameter, "raised": .parameter, "range": .parameter,
    "readonly": .parameter,
    "right": .parameter,
    "id": .function, "blocking": .function, "errno": .function, "with_status": .function, "life": .function,
    "symbol": .function,
  ]
}

/// Reads the attributes of one place; every problem is a finding.
struct AttributeReader {
  private let list: [AttributeSyntax]
  let source: Int

  init(
    _ list: [AttributeSyntax], at positions: AttributeRules.Positions, source: Int, _ findings: inout Findings
  ) {
    self.source = source
    var seen: Set<String> = []
    var accepted: [AttributeSyntax] = []
    for attribute in list {
      let name = attribute.name.text
      guard let allowed = AttributeRules.positions(of: name) else {
        findings.add(
          .unknownAttribute, "there is no attribute `@\(name)`", at: attribute.name.span,
          help: nearest(name, in: AttributeRules.names).map { "did you mean `@\($0)`?" })
        continue
      }
      guard !allowed.isDisjoint(with: positions) else {
        findings.add(.misplacedAttribute, "`@\(name)` has no meaning here", at: attribute.span)
        continue
      }
      guard seen.insert(name).inserted else {
        findings.add(.duplicateName, "`@\(name)` stands here twice", at: attribute.span)
        continue
      }
      accepted.append(attribute)
    }
    self.list = accepted
  }

  subscript(_ name: String) -> AttributeSyntax? { list.first { $0.name.text == name } }

  func has(_ name: String) -> Bool { self[name] != nil }

  private func complain(
    _ attribute: AttributeSyntax, _ wanted: String, example: String, _ findings: inout Findings
  ) {
    findings.add(
      .attributeArguments, "`@\(attribute.name.text)` takes \(wanted)", at: attribute.span,
      help: "for example `@\(attribute.name.text)(\(example))`")
  }

  func string(_ name: String, _ findings: inout Findings) -> String? {
    guard let attribute = self[name] else { return nil }
    if attribute.arguments.count == 1, case .string(let text) = attribute.arguments[0].value.form {
      return text
    }
    complain(attribute, "one text in quotes", example: "\"text\"", &findings)
    return nil
  }

  /// An integer argument; `missing` is used when the attribute stands without arguments.
  func integer(_ name: String, missing: Int? = nil, _ findings: inout Findings) -> Int? {
    guard let attribute = self[name] else { return nil }
    if attribute.arguments.isEmpty, let missing { return missing }
    if attribute.arguments.count == 1, case .integer(let value) = attribute.arguments[0].value.form,
      let narrow = Int(exactly: value)
    {
      return narrow
    }
    complain(attribute, "one integer", example: "8", &findings)
    return nil
  }

  func integers(_ name: String, count: ClosedRange<Int>, _ findings: inout Findings) -> [Int128]? {
    guard let attribute = self[name] else { return nil }
    var values: [Int128] = []
    for argument in attribute.arguments {
      if case .integer(let value) = argument.value.form { values.append(value) }
    }
    if values.count == attribute.arguments.count, count.contains(values.count) { return values }
    let wanted =
      count.lowerBound == count.upperBound
      ? "\(count.lowerBound) integers" : "\(count.lowerBound) to \(count.upperBound) integers"
    complain(attribute, wanted, example: count.lowerBound == 2 ? "0, 12" : "1, 2, 0", &findings)
    return nil
  }

  /// One bare name, e.g. `@len(n)`.
  func name(_ name: String, _ findings: inout Findings) -> Name? {
    guard let attribute = self[name] else { return nil }
    if attribute.arguments.count == 1, case .path(let path) = attribute.arguments[0].value.form,
      path.count == 1
    {
      return path[0]
    }
    complain(attribute, "one name", example: "n", &findings)
    return nil
  }

  func names(_ name: String, _ findings: inout Findings) -> [Name]? {
    guard let attribute = self[name] else { return nil }
    var names: [Name] = []
    for argument in attribute.arguments {
      if case .path(let path) = argument.value.form, path.count == 1 { names.append(path[0]) }
    }
    if !names.isEmpty, names.count == attribute.arguments.count { return names }
    complain(attribute, "names", example: "a, b", &findings)
    return nil
  }

  func version(_ name: String, _ findings: inout Findings) -> Version? {
    guard has(name), let numbers = integers(name, count: 1...3, &findings) else { return nil }
    let parts = numbers.map { Int(exactly: $0) ?? -1 }
    guard parts.allSatisfy({ $0 >= 0 && $0 <= 0xffff_ffff }), let attribute = self[name] else {
      if let attribute = self[name] {
        complain(attribute, "numbers from 0 to 4294967295", example: "1, 2, 0", &findings)
      }
      return nil
    }
    _ = attribute
    return Version(parts[0], parts.count > 1 ? parts[1] : 0, parts.count > 2 ? parts[2] : 0)
  }

  /// The start of C names: nothing, or what could be a name itself.
  func prefix(_ name: String, _ findings: inout Findings) -> String? {
    guard let text = string(name, &findings) else { return nil }
    if text.isEmpty || isIdentifier(text) { return text }
    if let attribute = self[name] { complainName(attribute, text, &findings) }
    return nil
  }

  /// Ends up between quotes in generated code.
  func fileName(_ name: String, _ findings: inout Findings) -> String? {
    guard let text = string(name, &findings) else { return nil }
    if isFileName(text) { return text }
    if let attribute = self[name] {
      findings.add(
        .badIdentifier, "`@\(name)` needs the name of a file", at: attribute.span,
        help: "without quotes, backslashes and control characters")
    }
    return nil
  }

  /// A C name; in a flat package dots may stand in it.
  func symbol(isFlat: Bool, _ findings: inout Findings) -> String? {
    guard let text = string("symbol", &findings) else { return nil }
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count <= (isFlat ? 2 : 1), parts.allSatisfy({ isIdentifier(String($0)) }) { return text }
    if let attribute = self["symbol"] { complainName(attribute, text, &findings) }
    return nil
  }

  /// What every item carries. Only the C name of a type may be `struct name`.
  func remarks(docs: String, ofType: Bool = false, _ findings: inout Findings) -> Remarks {
    var remarks = Remarks()
    remarks.docs = docs
    remarks.since = version("since", &findings)
    remarks.isUnstable = has("unstable")
    remarks.isHidden = has("hidden")
    if let attribute = self["deprecated"] {
      remarks.deprecated = attribute.arguments.isEmpty ? "" : string("deprecated", &findings) ?? ""
    }
    remarks.names.c = string("c", &findings)
    remarks.names.cpp = string("cpp", &findings)
    remarks.names.python = string("py", &findings)
    remarks.names.zig = string("zig", &findings)
    remarks.names.rust = string("rust", &findings)
    remarks.names.swift = string("swift", &findings)
    checkNames(remarks.names, ofType, &findings)
    return remarks
  }

  private func checkNames(_ names: TargetNames, _ ofType: Bool, _ findings: inout Findings) {
    for (key, text) in [
      ("cpp", names.cpp), ("py", names.python), ("zig", names.zig), ("rust", names.rust),
      ("swift", names.swift),
    ] {
      if let text, !isIdentifier(text), let attribute = self[key] { complainName(attribute, text, &findings) }
    }
    guard let c = names.c, let attribute = self["c"] else { return }
    let words = c.split(separator: " ", omittingEmptySubsequences: false)
    let isTagged = ofType && words.count == 2 && ["struct", "union", "enum"].contains(String(words[0]))
    if !(isTagged ? isIdentifier(String(words[1])) : isIdentifier(c)) {
      complainName(attribute, c, &findings)
    }
  }

  private func complainName(_ attribute: AttributeSyntax, _ text: String, _ findings: inout Findings) {
    findings.add(
      .badIdentifier, "`\(text)` is not a name that `@\(attribute.name.text)` can give", at: attribute.span,
      help: "letters, digits and `_`, not starting with a digit")
  }
}

/// A name that can stand between quotes in any language of ours.
func isFileName(_ text: String) -> Bool {
  !text.isEmpty
    && text.utf8.allSatisfy {
      $0 >= 0x20 && $0 != 0x7f && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
        && $0 != UInt8(ascii: "'")
    }
}

func isIdentifier(_ text: String) -> Bool {
  guard let first = text.utf8.first, Lexer.isNameStart(first) else { return false }
  return text.utf8.allSatisfy(Lexer.isNamePart)
}

/// The candidate with the smallest edit distance, when it is close enough to be a slip of the finger.
func nearest(_ name: String, in candidates: [String]) -> String? {
  let wanted = Array(name.utf8.prefix(64))
  var best: (distance: Int, name: String)?
  for candidate in candidates.prefix(2000) {
    let other = Array(candidate.utf8.prefix(64))
    guard abs(other.count - wanted.count) <= 2 else { continue }
    let distance = editDistance(wanted, other)
    if distance <= max(1, wanted.count / 3), distance < best?.distance ?? Int.max {
      best = (distance, candidate)
    }
  }
  return best?.name
}

private func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
  var row = Array(0...right.count)
  for (i, a) in left.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for (j, b) in right.enumerated() {
      let substitution = diagonal + (a == b ? 0 : 1)
      diagonal = row[j + 1]
      row[j + 1] = min(substitution, row[j] + 1, diagonal + 1)
    }
  }
  return row[right.count]
}
