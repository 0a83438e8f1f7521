import Schema

/// The exceptions of one status enumeration.
struct PythonErrors {
  struct Kind {
    let name: String
    let bases: String
    let docs: String
  }

  let base: String
  let kinds: [Kind]
  /// Per member that raises: value, class, text.
  let rows: [(value: Int128, kind: String, text: String)]
  let values: [Int128]
  /// The member that means that an output buffer was too small.
  let tooSmall: Int128?
}

extension PythonTypes {
  /// `Status` -> `CalcError`, `ZStatus` -> `ZError`, `Code` -> `CodeError`.
  private func errorBase(_ id: TypeID) -> String {
    let own = name(id)
    if own == "Status" { return PythonNames.pascal(model.packages[model[id].package].stem) + "Error" }
    let suffix = "Status"
    guard own.utf8.count > suffix.utf8.count, own.utf8.suffix(6).elementsEqual(suffix.utf8) else {
      return own + "Error"
    }
    return String(decoding: own.utf8.dropLast(6), as: UTF8.self) + "Error"
  }

  /// Every status type with its exceptions; names are claimed in `scope`.
  func errors(claiming scope: inout PythonScope) -> [(id: TypeID, errors: PythonErrors)] {
    var all: [(id: TypeID, errors: PythonErrors)] = []
    for declaration in model.types {
      guard case .enumeration(let enumeration) = declaration.kind, enumeration.role == .status else {
        continue
      }
      all.append((declaration.id, errors(declaration.id, enumeration, &scope)))
    }
    return all
  }

  private func errors(_ id: TypeID, _ enumeration: Enumeration, _ scope: inout PythonScope) -> PythonErrors {
    let base = scope.claim(errorBase(id))
    let stem = PythonNames.pascal(model.packages[model[id].package].stem)
    var known: [String: String] = [:]
    var kinds: [PythonErrors.Kind] = []
    var rows: [(value: Int128, kind: String, text: String)] = []
    for member in enumeration.members {
      guard let raises = member.raises else { continue }
      let text = PythonText.firstLine(member.remarks.docs, else: member.name)
      if known[raises] == nil {
        let isBuiltin = PythonWords.exceptions.contains(raises)
        let last = raises.split(separator: ".").last.map(String.init) ?? raises
        let own = scope.claim(isBuiltin ? stem + raises : PythonNames.pascal(last))
        known[raises] = own
        kinds.append(PythonErrors.Kind(name: own, bases: isBuiltin ? "\(base), \(raises)" : base, docs: text))
      }
      rows.append((member.value, known[raises] ?? base, text))
    }
    return PythonErrors(
      base: base, kinds: kinds, rows: rows, values: enumeration.members.map({ $0.value }),
      tooSmall: enumeration.members.first { $0.raises == "BufferTooSmall" }?.value)
  }
}

extension PythonText {
  static func firstLine(_ docs: String, else other: String) -> String {
    docs.split(separator: "\n").first.map(String.init) ?? other
  }
}

extension PythonText {
  /// One line of a comment behind a member.
  static func remark(_ docs: String) -> String {
    docs.isEmpty ? "" : "  #: " + docs.split(separator: "\n").joined(separator: " ")
  }
}

/// Text that the module and its stub share.
struct PythonShared {
  static func enumeration(_ id: TypeID, _ types: PythonTypes, _ out: inout TextWriter) {
    let declaration = types.model[id]
    guard case .enumeration(let enumeration) = declaration.kind else { return }
    let base = enumeration.role == .flags ? "_enum.IntFlag" : "_enum.IntEnum"
    let members = types.names.members[id.index]
    out.block("class \(types.name(id))(\(base)):") { out in
      out.docstring(declaration.remarks.docs)
      for (name, member) in zip(members, enumeration.members) {
        out.line("\(name) = \(member.value)\(PythonText.remark(member.remarks.docs))")
      }
      if members.isEmpty, declaration.remarks.docs.isEmpty { out.line("pass") }
    }
  }

  /// The case classes of a variant and the alias over them. Options have none: they are `T | None`.
  static func cases(_ id: TypeID, _ types: PythonTypes, _ out: inout TextWriter) {
    let declaration = types.model[id]
    guard case .variant(let variant) = declaration.kind, !types.isOption(id) else { return }
    let classes = types.names.members[id.index]
    for (index, entry) in variant.cases.enumerated() {
      out.block("class \(classes[index])(_t.NamedTuple):") { out in
        out.docstring(entry.remarks.docs)
        if let type = entry.type {
          out.line("\(types.names.payloads[id.index][index]): \(types.hint(type, .got))")
        } else if entry.remarks.docs.isEmpty {
          out.line("pass")
        }
      }
      out.blank()
      out.blank()
    }
    let unknown = types.names.unknowns[id.index]
    if !unknown.isEmpty {
      out.block("class \(unknown)(_t.NamedTuple):") { out in
        out.docstring("A case that was added after this module was made.")
        out.line("tag: int")
      }
      out.blank()
      out.blank()
    }
    let all = classes + (unknown.isEmpty ? [] : [unknown])
    for row in PythonText.docs(declaration.remarks.docs) where !row.isEmpty { out.line("# " + row) }
    out.line("\(types.name(id)): _t.TypeAlias = \(all.joined(separator: " | "))")
  }
}

extension PythonTypes {
  func isOption(_ id: TypeID) -> Bool {
    guard case .option? = model[id].generic else { return false }
    return true
  }
}
