import Schema

/// Comments: what a caller must know, in doxygen's form.
enum CDocs {
  /// The lines of a text, made harmless inside a comment.
  static func lines(_ docs: String) -> [String] {
    guard !docs.isEmpty else { return [] }
    return docs.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
      harmless($0)
    }
  }

  /// `*/` would end the comment and `/*` makes compilers warn.
  private static func harmless(_ line: Substring.UTF8View.SubSequence) -> String {
    var out: [UInt8] = []
    for byte in line {
      if let last = out.last {
        let star = UInt8(ascii: "*")
        let slash = UInt8(ascii: "/")
        if (last == star && byte == slash) || (last == slash && byte == star) { out.append(0x20) }
      }
      out.append(byte)
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// The text on one line, for the comment behind a member.
  static func inline(_ docs: String) -> String { lines(docs).joined(separator: " ") }

  static func comment(_ lines: [String]) -> [String] {
    if lines.isEmpty { return [] }
    if lines.count == 1 { return ["/** \(lines[0]) */"] }
    var out: [String] = []
    for (index, line) in lines.enumerated() {
      let start = index == 0 ? "/**" : " *"
      let end = index == lines.count - 1 ? " */" : ""
      out.append(start + (line.isEmpty ? "" : (index == 0 ? " " : "  ") + line) + end)
    }
    return out
  }

  /// Since when, whether still, whether for good.
  static func history(_ remarks: Remarks) -> [String] {
    var out: [String] = []
    if let since = remarks.since { out.append("@since \(since.text)") }
    if let reason = remarks.deprecated {
      out.append("@deprecated " + (reason.isEmpty ? "not to be used any more" : inline(reason)))
    }
    if remarks.isUnstable { out.append("@note unstable: may change in any version") }
    return out
  }
}

extension CHeader {
  func docs(of type: TypeDeclaration) -> [String] {
    var out = CDocs.lines(type.remarks.docs)
    switch type.kind {
    case .handle(let handle): out += docs(of: handle)
    case .record(let record):
      if record.isExtensible, let first = record.fields.first {
        out.append("Grows at its end in later versions: set `\(first.cName)` to its sizeof before a call.")
      }
    case .variant(let variant):
      if variant.isOpen { out.append("Later versions may add cases: expect unknown tags.") }
    case .enumeration(let enumeration):
      if enumeration.role == .plain, enumeration.isOpen { out.append("Open: unknown values may arrive.") }
    default: break
    }
    return out + CDocs.history(type.remarks)
  }

  private func docs(of handle: Handle) -> [String] {
    var out: [String] = []
    if let drop = handle.drop { out.append("Released by \(cFunctionName(model.functions[drop])).") }
    if !handle.rights.isEmpty { out.append("Rights: " + handle.rights.joined(separator: ", ") + ".") }
    let rule = threadRule(handle)
    if !rule.isEmpty { out.append(rule) }
    return out
  }

  func threadRule(_ handle: Handle) -> String {
    switch handle.threads {
    case "": ""
    case "confined": "Threads: one handle is used by one thread at a time."
    case "shared": "Threads: one handle may be used by several threads at once."
    case "free": "Threads: no rule; may be used and released anywhere."
    default: "Threads: \(handle.threads)."
    }
  }

  func docs(of function: Function) -> [String] {
    var out = CDocs.lines(function.remarks.docs)
    let shown = names.parameterNames(function.parameters)
    for (index, parameter) in function.parameters.enumerated() {
      let words = duties(of: parameter, in: function.parameters, shown)
      if !words.isEmpty { out.append("@param \(shown[index])  " + words.joined(separator: "; ")) }
    }
    let result = duties(ofResultOf: function, shown)
    if !result.isEmpty { out.append("@return \(result)") }
    if function.isBlocking { out.append("@note may block") }
    if function.setsErrno { out.append("@note sets errno when it fails") }
    return out + CDocs.history(function.remarks)
  }

  /// Who owns what, for how long, and what is written.
  func duties(of parameter: Parameter, in all: [Parameter], _ shown: [String]) -> [String] {
    var words: [String] = []
    if !parameter.remarks.docs.isEmpty { words.append(CDocs.inline(parameter.remarks.docs)) }
    words += lengthWords(parameter, shown)
    if parameter.isUserdata { words.append("given back to the callback") }
    if parameter.isRaised {
      words.append("receives the details when the call fails")
    } else if let flow = flowWords(parameter) {
      words.append(flow)
    }
    if parameter.type.isNullable { words.append("may be NULL") }
    if let range = parameter.range { words.append("\(range.lowerBound) to \(range.upperBound)") }
    if !parameter.rights.isEmpty {
      words.append("needs the right to " + parameter.rights.joined(separator: " and "))
    }
    let measured = parameter.measures.map { shown[$0] }
    if !measured.isEmpty { words.append("elements of " + measured.joined(separator: " and ")) }
    return words
  }

  private func lengthWords(_ parameter: Parameter, _ shown: [String]) -> [String] {
    if let length = parameter.length {
      let verb = length.kind == .capacity ? "room for" : ""
      return [(verb.isEmpty ? "" : verb + " ") + "`\(shown[length.sibling])` elements"]
    }
    if case .array(_, let count) = model.resolved(parameter.type).form { return ["\(count) elements"] }
    return []
  }

  private func flowWords(_ parameter: Parameter) -> String? {
    let isOwned = parameter.type.ownership == .own
    if case .callback? = model.declaration(of: parameter.type)?.kind, parameter.direction == .input {
      return parameter.isRetained
        ? "may be called until it is replaced or released" : "called during this call only"
    }
    if parameter.isRetained {
      return "kept: must stay valid after the call, until it is replaced or released"
    }
    switch parameter.direction {
    case .output: return isOwned ? "receives a result that the caller owns" : "receives the result"
    case .both: return "read, then overwritten"
    case .input: break
    }
    if isOwned { return "taken over: not to be used after the call" }
    return isReference(parameter) && !parameter.isUserdata ? "borrowed for this call" : nil
  }

  /// Whether the parameter leads to memory that somebody must keep.
  private func isReference(_ parameter: Parameter) -> Bool {
    if case .pointer = model.passing(of: parameter) { return true }
    switch model.resolved(parameter.type).form {
    case .primitive(let primitive): return primitive.isView || primitive == .cstr
    case .pointer, .slice, .counted: return true
    case .named(let id):
      if case .handle = model[id].kind { return true }
      return false
    default: return false
    }
  }

  func duties(ofResultOf function: Function, _ shown: [String]) -> String {
    guard let result = function.result else { return "" }
    if let status = model.status(of: result) { return statusWords(status) }
    var words: [String] = []
    switch model.resolved(result).form {
    case .named(let id):
      guard case .handle(let handle) = model[id].kind else { break }
      if result.ownership == .own {
        let drop = handle.drop.map { ": release it with \(cFunctionName(model.functions[$0]))" }
        words.append("owned by the caller" + (drop ?? ""))
      } else if function.lifetime == nil {
        words.append("borrowed")
      }
    case .pointer, .counted, .slice:
      if result.ownership == .own { words.append("owned by the caller") }
    case .primitive(let primitive) where primitive.isView || primitive == .cstr:
      words.append(result.ownership == .own ? "owned by the caller" : "borrowed from the library")
    default: break
    }
    if let lifetime = function.lifetime { words.append("borrowed: valid as long as `\(shown[lifetime])`") }
    if result.isNullable {
      words.append(result.ownership == .own ? "NULL when that fails" : "NULL when there is none")
    }
    return words.joined(separator: "; ")
  }

  private func statusWords(_ status: Enumeration) -> String {
    let good = status.members.filter { $0.raises == nil }.map { CNames.safe($0.cName) }
    let bad = status.members.filter { $0.raises != nil }.map { CNames.safe($0.cName) }
    if bad.isEmpty { return good.joined(separator: ", ") }
    if bad.count > 6 { return good.joined(separator: ", ") + ", or why it failed" }
    return (good.isEmpty ? "" : good.joined(separator: ", ") + "; ") + "failed: "
      + bad.joined(separator: ", ")
  }
}
