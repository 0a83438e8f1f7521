import Schema

extension SwiftEmitter {
  mutating func write(_ enumeration: Enumeration, of declaration: TypeDeclaration) {
    guard facts.isImported(TypeUse(.named(declaration.id))) else {
      out.line("// \(names[declaration.id.index]): C has no 128-bit integer that Swift imports.")
      return
    }
    out.blank()
    document(declaration.remarks)
    let name = names[declaration.id.index]
    let repr = imported(enumeration.repr)
    if isClosed(declaration.id) {
      writeClosed(enumeration, name, repr)
    } else {
      writeOpen(enumeration, name, repr)
    }
    if enumeration.role == .status { writeError(enumeration, declaration) }
  }

  /// A real `enum`; a value that the descriptor rules out stops the program with a message.
  func isClosed(_ id: TypeID) -> Bool {
    guard case .enumeration(let enumeration) = model[id].kind, enumeration.role == .plain, !enumeration.isOpen
    else { return false }
    return Set(enumeration.members.map { $0.value }).count == enumeration.members.count
  }

  private mutating func writeClosed(_ enumeration: Enumeration, _ name: String, _ repr: String) {
    open("public enum \(name): \(repr), Sendable, CaseIterable {")
    for member in enumeration.members {
      document(member.remarks)
      out.line("case \(memberName(member)) = \(member.value)")
    }
    open("init(c value: \(repr)) {")
    open("guard let known = Self(rawValue: value) else {")
    out.line("fatalError(\"\(model.package.name): \\(value) is no \(name)\")")
    close()
    out.line("self = known")
    close()
    close()
  }

  private mutating func writeOpen(_ enumeration: Enumeration, _ name: String, _ repr: String) {
    let role = enumeration.role == .flags ? "OptionSet, Hashable" : "RawRepresentable, Hashable"
    open("public struct \(name): \(role), Sendable {")
    out.line("public let rawValue: \(repr)")
    out.line("public init(rawValue: \(repr)) { self.rawValue = rawValue }")
    for member in enumeration.members {
      if enumeration.role == .flags, member.value == 0 { continue }
      document(member.remarks)
      let value = member.bit.map { "1 << \($0)" } ?? "\(member.value)"
      out.line("public static let \(memberName(member)) = \(name)(rawValue: \(value))")
    }
    if enumeration.role == .flags {
      for member in enumeration.members where member.value == 0 {
        out.line("public static let \(memberName(member)): \(name) = []")
      }
    }
    close()
  }

  func memberName(_ member: Member) -> String {
    member.remarks.names.swift ?? SwiftNames.value(member.name)
  }

  private mutating func writeError(_ enumeration: Enumeration, _ declaration: TypeDeclaration) {
    let status = names[declaration.id.index]
    let name = errorNames[declaration.id.index]
    out.line("/// A call that failed. Errors are equal when their status is.")
    open("public struct \(name): Swift.Error, Equatable, CustomStringConvertible {")
    out.line("public let status: \(status)")
    out.line("/// What the library said about it; may be empty.")
    out.line("public let detail: String")
    open("public init(status: \(status), detail: String = \"\") {")
    out.line("(self.status, self.detail) = (status, detail)")
    close()
    out.line("public static func == (left: Self, right: Self) -> Bool { left.status == right.status }")
    for member in enumeration.members where member.raises != nil {
      out.line("public static let \(memberName(member)) = \(name)(status: .\(memberName(member)))")
    }
    open("public var description: String {")
    out.line("let text: String")
    out.line("switch status.rawValue {")
    var seen: Set<Int128> = []
    for member in enumeration.members where seen.insert(member.value).inserted {
      let docs = RustText.lines(member.remarks.docs).first ?? ""
      out.line("case \(member.value): text = \(SwiftText.quoted(docs.isEmpty ? member.name : docs))")
    }
    out.line("default: text = \"status \\(status.rawValue)\"")
    out.line("}")
    out.line("return detail.isEmpty ? text : \"\\(text): \\(detail)\"")
    close()
    out.line("/// Throws when the status is an error; a status that is not known is one.")
    open("static func check(_ raw: \(imported(enumeration.repr)), detail: String = \"\") throws {")
    out.line("switch raw {")
    var fine = "0"
    seen = [0]
    for member in enumeration.members where member.raises == nil && seen.insert(member.value).inserted {
      fine += ", \(member.value)"
    }
    out.line("case \(fine): return")
    out.line("default: throw \(name)(status: \(status)(rawValue: raw), detail: detail)")
    out.line("}")
    close()
    close()
  }

  // MARK: constants and defaults

  mutating func write(_ constant: Constant, at index: Int) {
    guard let value = literal(constant.value, constant.type), facts.isImported(constant.type) else {
      out.line("// \(constant.name): only C can say it (\(constant.cName)).")
      return
    }
    document(constant.remarks)
    let type: String
    switch model.resolved(constant.type).form {
    case .primitive(.cstr), .primitive(.str): type = "String"
    default: type = lift(constant.type, "").type
    }
    out.line("public let \(constantName(index)): \(type) = \(value)")
  }

  private func constantName(_ index: Int) -> String {
    let constant = model.constants[index]
    if let name = constant.remarks.names.swift { return name }
    let name = SwiftNames.value(constant.name)
    return functionNames.contains(name) ? name + "_" : name
  }

  /// A value of the type that Swift code sees; nil when there is none.
  func literal(_ value: Value, _ use: TypeUse) -> String? {
    let form = model.resolved(use).form
    switch value {
    case .integer(let number): return integer(number, form)
    case .float(let number): return SwiftEmitter.float(number)
    case .bool(let bool): return bool ? "true" : "false"
    case .string(let text):
      if case .primitive(.bytes) = form { return "Array(\(SwiftText.quoted(text)).utf8)" }
      return SwiftText.quoted(text)
    case .null: return "nil"
    case .members(let id, let indices): return members(id, indices)
    case .constant(let index):
      let constant = model.constants[index]
      if constant.package != 0 { return literal(constant.value, use) }
      return converted(constantName(index), from: constant.type, to: form)
    case .size(let sized): return "numericCast(MemoryLayout<\(imported(sized))>.size)"
    }
  }

  private func converted(_ name: String, from type: TypeUse, to form: TypeForm) -> String {
    guard case .primitive(let wanted) = form, case .primitive(let given) = model.resolved(type).form,
      imported(wanted) != imported(given), wanted.isInteger || wanted.isFloat
    else { return name }
    return "\(imported(wanted))(\(name))"
  }

  private func integer(_ number: Int128, _ form: TypeForm) -> String? {
    switch form {
    case .primitive(.bool), .primitive(.b32): return number == 0 ? "false" : "true"
    case .primitive(.char32):
      guard let value = UInt32(exactly: number), Unicode.Scalar(value) != nil else { return nil }
      return "\"\\u{\(String(value, radix: 16))}\""
    case .named(let id):
      guard case .enumeration(let enumeration) = model[id].kind else { return "\(number)" }
      if let index = enumeration.members.firstIndex(where: { $0.value == number }) {
        return members(id, [index])
      }
      return isClosed(id) ? nil : "\(names[id.index])(rawValue: \(number))"
    case .pointer: return nil
    default: return "\(number)"
    }
  }

  static func float(_ number: Double) -> String {
    if number.isNaN { return ".nan" }
    if number.isInfinite { return number < 0 ? "-.infinity" : ".infinity" }
    return "\(number)"
  }

  private func members(_ id: TypeID, _ indices: [Int]) -> String? {
    guard case .enumeration(let enumeration) = model[id].kind else { return nil }
    let members = indices.map { "." + memberName(enumeration.members[$0]) }
    if enumeration.role == .flags { return "[\(RustText.joined(members))]" }
    return members.first
  }

  /// The same value as C sees it; nil when it needs storage.
  func rawLiteral(_ value: Value, _ use: TypeUse) -> String? {
    let form = model.resolved(use).form
    switch value {
    case .integer(let number):
      if case .primitive(.bool) = form { return number == 0 ? "false" : "true" }
      if case .pointer = form { return nil }
      return "\(number)"
    case .float(let number): return SwiftEmitter.float(number)
    case .bool(let bool):
      if case .primitive(.b32) = form { return bool ? "1" : "0" }
      return bool ? "true" : "false"
    case .string: return nil
    case .null: return "nil"
    case .members(let id, let indices):
      guard case .enumeration(let enumeration) = model[id].kind else { return nil }
      var number: Int128 = 0
      for index in indices { number |= enumeration.members[index].value }
      return "\(number)"
    case .constant(let index): return rawLiteral(model.constants[index].value, use)
    case .size(let sized): return "numericCast(MemoryLayout<\(imported(sized))>.size)"
    }
  }
}
