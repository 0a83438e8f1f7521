import Schema

extension ZigEmitter {
  // MARK: Enums and statuses

  /// All enums are open: a value that C sent must never be undefined behaviour.
  mutating func write(_ id: TypeID, _ enumeration: Enumeration) {
    let type = model[id]
    let name = names.name(id)
    let (own, aliases) = distinct(enumeration.members)
    document(type.remarks)
    out.line("pub const \(name) = enum(\(names.spelled(enumeration.repr))) {")
    out.indent()
    for member in own {
      document(member.remarks)
      out.line("\(ZigNames.word(member)) = \(member.value),")
    }
    if isOpen(enumeration, own) { out.line("_,") }
    var scope = ZigScope(inside: [names.referenced])
    for member in enumeration.members { scope.reserve(ZigNames.member(member.name, member.remarks)) }
    if !aliases.isEmpty { out.blank() }
    for (alias, original) in aliases {
      document(alias.remarks)
      let aliasName = ZigWords.declared(ZigNames.member(alias.name, alias.remarks))
      out.line("pub const \(aliasName): \(name) = .\(ZigNames.word(original));")
    }
    if let status = names.statuses[id.index] { writeCheck(id, enumeration, own, status, &scope) }
    if !aliases.isEmpty || names.statuses[id.index] != nil { containers.append(name) }
    out.dedent()
    out.line("};")
  }

  /// Members by their value: Zig allows one name for each, the others become constants.
  private func distinct(_ members: [Member]) -> (own: [Member], aliases: [(Member, Member)]) {
    var own: [Member] = []
    var aliases: [(Member, Member)] = []
    var byValue: [Int128: Member] = [:]
    for member in members {
      if let first = byValue[member.value] {
        aliases.append((member, first))
      } else {
        byValue[member.value] = member
        own.append(member)
      }
    }
    return (own, aliases)
  }

  /// Zig refuses `_` where every value has a name.
  func isOpen(_ enumeration: Enumeration, _ own: [Member]) -> Bool {
    !(own.count == 256 && (enumeration.repr == .u8 || enumeration.repr == .i8 || enumeration.repr == .cChar))
  }

  private mutating func writeCheck(
    _ id: TypeID, _ enumeration: Enumeration, _ own: [Member], _ status: ZigStatusNames,
    _ scope: inout ZigScope
  ) {
    scope.reserve(status.error)
    scope.reserve(status.check)
    let failures = own.filter { $0.raises != nil }
    let results = own.filter { $0.raises == nil }
    var errors = ZigScope()
    let errorNames = failures.map { errors.claim(ZigWords.pascal(ZigNames.member($0.name, $0.remarks))) }
    let unexpected = errors.claim("Unexpected")
    let keepsValue = givesValue(enumeration)
    out.blank()
    writeErrorSet(status.error, errorNames + [unexpected])
    out.blank()
    comment(
      keepsValue
        ? "The status, or the error that it stands for." : "Nothing, or the error that it stands for.")
    let (name, isOpen) = (names.name(id), isOpen(enumeration, own))
    let result = keepsValue ? name : "void"
    out.block("pub fn \(status.check)(self: \(name)) \(status.error)!\(result) {", "}") { out in
      out.block("return switch (self) {", "};") { out in
        if !results.isEmpty {
          let list = results.map { "." + ZigNames.word($0) }.joined(separator: ", ")
          out.line("\(list) => \(keepsValue ? "self" : "{}"),")
        }
        for (member, error) in zip(failures, errorNames) {
          out.line(".\(ZigNames.word(member)) => error.\(ZigWords.member(error)),")
        }
        if isOpen { out.line("_ => error.\(unexpected),") }
      }
    }
  }

  /// More than one way to succeed: the caller must be told which.
  func givesValue(_ enumeration: Enumeration) -> Bool {
    Set(enumeration.members.filter { $0.raises == nil }.map { $0.value }).count > 1
  }

  mutating func writeErrorSet(_ name: String, _ errors: [String]) {
    let members = errors.map(ZigWords.member)
    switch members.count {
    case 1: out.line("pub const \(name) = error{\(members[0])};")
    case 2...6: out.line("pub const \(name) = error{ \(members.joined(separator: ", ")) };")
    default: out.block("pub const \(name) = error{", "};") { out in out.lines(members.map { $0 + "," }) }
    }
  }

  // MARK: Flags

  mutating func writeFlags(_ id: TypeID, _ enumeration: Enumeration) {
    let name = names.name(id)
    let repr = names.spelled(enumeration.repr)
    let bits = enumeration.members.filter { $0.bit != nil }.sorted { ($0.bit ?? 0) < ($1.bit ?? 0) }
    var scope = ZigScope(inside: [names.referenced])
    var (next, gap) = (0, 0)
    var masks = enumeration.members.filter { $0.bit == nil }
    document(model[id].remarks)
    out.line("pub const \(name) = packed struct(\(repr)) {")
    out.indent()
    for member in bits {
      guard let bit = member.bit, bit >= next else {
        masks.append(member)
        continue
      }
      if bit > next { writeGap("u\(bit - next)", &gap) }
      document(member.remarks)
      scope.reserve(ZigNames.member(member.name, member.remarks))
      out.line("\(ZigNames.word(member)): bool = false,")
      next = bit + 1
    }
    let left = remainder(after: next, enumeration.repr, repr)
    if let left { writeGap(left, &gap) }
    for mask in masks {
      out.blank()
      document(mask.remarks)
      let maskName = ZigWords.declared(scope.claim(ZigNames.member(mask.name, mask.remarks)))
      out.line(
        "pub const \(maskName): \(name) = @bitCast(@as(\(repr), \(mask.value)));")
    }
    if !masks.isEmpty { containers.append(name) }
    out.dedent()
    out.line("};")
  }

  private mutating func writeGap(_ type: String, _ gap: inout Int) {
    out.line("_reserved\(gap): \(type) = 0,")
    gap += 1
  }

  private func remainder(after used: Int, _ repr: Primitive, _ name: String) -> String? {
    if let width = fixedWidth(repr) { return width > used ? "u\(width - used)" : nil }
    return used == 0
      ? "@Int(.unsigned, @bitSizeOf(\(name)))" : "@Int(.unsigned, @bitSizeOf(\(name)) - \(used))"
  }

  /// Bits of an integer that is equally wide on every target.
  private func fixedWidth(_ repr: Primitive) -> Int? {
    switch repr {
    case .u8, .i8, .cChar: 8
    case .u16, .i16, .cShort: 16
    case .u32, .i32, .cInt, .cUInt: 32
    case .u64, .i64, .cLongLong: 64
    case .u128, .i128: 128
    default: nil
    }
  }

  // MARK: Callbacks

  mutating func write(_ id: TypeID, _ callback: Callback) {
    var more: [String] = []
    if let value = callback.onError, let result = callback.result {
      more.append("What stands for failure: \(text(value, as: result)).")
    }
    document(model[id].remarks, and: more)
    let result = names.spelled(result: callback.result)
    out.line(
      "pub const \(names.name(id)) = *const fn (\(parameters(callback.parameters, of: id))) "
        + "callconv(.c) \(result);"
    )
  }

  private func parameters(_ list: [Parameter], of callback: TypeID) -> String {
    var scope = ZigScope(inside: [names.top])
    return list.map { parameter in
      let name = ZigWords.declared(scope.claim(parameter.name))
      guard case .callback? = model.declaration(of: parameter.type)?.kind,
        reaches(callback, from: parameter.type, depth: 0)
      else { return "\(name): \(names.spelled(parameter))" }
      // Zig cannot resolve function pointer types that name each other in a circle.
      return "\(name): ?*const anyopaque"
    }.joined(separator: ", ")
  }

  private func reaches(_ goal: TypeID, from use: TypeUse, depth: Int) -> Bool {
    guard depth < 16, case .named(let id) = model.resolved(use).form,
      case .callback(let callback) = model[id].kind
    else { return false }
    return id == goal || callback.parameters.contains { reaches(goal, from: $0.type, depth: depth + 1) }
  }
}
