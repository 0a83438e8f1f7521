import Schema

/// Constants and defaults.
extension ZigEmitter {
  mutating func write(_ constant: Constant, named name: String) {
    guard constant.package == 0 else { return }
    out.blank()
    writeLine(constant, named: name)
  }

  /// Constants of other packages that something here refers to.
  mutating func writeForeignConstants() {
    for (index, constant) in model.constants.enumerated() where constant.package != 0 {
      out.blank()
      writeLine(constant, named: names.constants[index])
    }
  }

  private mutating func writeLine(_ constant: Constant, named name: String) {
    document(constant.remarks)
    let type: String =
      switch model.resolved(constant.type).form {
      case .primitive(.str), .primitive(.bytes): "[]const u8"
      case .primitive(.cstr): "[:0]const u8"
      case .primitive(.b32): "bool"
      default: names.spelled(constant.type)
      }
    out.line("pub const \(ZigWords.declared(name)): \(type) = \(text(constant.value, as: constant.type));")
  }

  /// An expression for a place whose type is known to be `use`.
  func text(_ value: Value, as use: TypeUse) -> String {
    switch value {
    case .integer(let number): integer(number, as: use)
    case .float(let number):
      ZigWords.float(number, type: model.resolved(use).form == .primitive(.f32) ? "f32" : "f64")
    case .bool(let flag): flag ? "true" : "false"
    case .string(let text): ZigWords.quoted(text)
    case .null: "null"
    case .members(let id, let indices): members(indices, of: id)
    case .constant(let index): ZigWords.declared(names.constants[index])
    case .size(let target): "@sizeOf(\(names.spelled(target)))"
    }
  }

  /// The same for a place in memory, where text and 32-bit truths have types of their own.
  func stored(_ value: Value, as use: TypeUse) -> String {
    switch (model.resolved(use).form, value) {
    case (_, .null): text(value, as: use)
    case (.primitive(.str), _): ".from(\(text(value, as: use)))"
    case (.primitive(.b32), .bool(let flag)): "@enumFromInt(\(flag ? 1 : 0))"
    default: text(value, as: use)
    }
  }

  private func integer(_ number: Int128, as use: TypeUse) -> String {
    guard let type = model.declaration(of: use) else { return "\(number)" }
    switch type.kind {
    case .enumeration(let enumeration) where enumeration.role == .flags: return bits(number, enumeration)
    case .enumeration, .handle: return "@enumFromInt(\(number))"
    default: return "\(number)"
    }
  }

  private func members(_ indices: [Int], of id: TypeID) -> String {
    guard case .enumeration(let enumeration) = model[id].kind else { return "undefined" }
    let members = indices.map { enumeration.members[$0] }
    if enumeration.role != .flags {
      return members.first.map { "." + ZigNames.word($0) } ?? "@enumFromInt(0)"
    }
    guard members.allSatisfy({ $0.bit != nil }) else {
      return bits(members.reduce(Int128(0)) { $0 | $1.value }, enumeration)
    }
    if members.isEmpty { return ".{}" }
    return ".{ " + members.map { ".\(ZigNames.word($0)) = true" }.joined(separator: ", ") + " }"
  }

  private func bits(_ mask: Int128, _ enumeration: Enumeration) -> String {
    "@bitCast(@as(\(names.spelled(enumeration.repr)), \(mask)))"
  }
}
