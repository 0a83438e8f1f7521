import Schema

extension RustEmitter {
  mutating func write(_ enumeration: Enumeration, of declaration: TypeDeclaration) {
    out.blank()
    document(declaration.remarks)
    if facts.flowsOnlyIn[declaration.id.index], let repr = RustFacts.enumRepr(enumeration.repr) {
      return writeClosed(enumeration, names[declaration.id.index], repr)
    }
    writeOpen(enumeration, names[declaration.id.index])
    switch enumeration.role {
    case .plain: break
    case .flags: writeFlagOperators(names[declaration.id.index], enumeration)
    case .status: writeStatus(names[declaration.id.index], enumeration)
    }
  }

  /// Only we make its values: a real `enum` is safe.
  private mutating func writeClosed(_ enumeration: Enumeration, _ name: String, _ repr: String) {
    out.line("#[repr(\(repr))]")
    out.line("#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]")
    open("pub enum \(name) {")
    for member in enumeration.members {
      document(member.remarks)
      out.line("\(caseName(member.name, member.remarks)) = \(member.value),")
    }
    close()
  }

  /// C may hand out any number, so the type holds any number.
  private mutating func writeOpen(_ enumeration: Enumeration, _ name: String) {
    out.line("#[repr(transparent)]")
    out.line("#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]")
    out.line("pub struct \(name)(pub \(raw(enumeration.repr)));")
    open("impl \(name) {")
    for member in enumeration.members {
      document(member.remarks)
      out.line("pub const \(constantName(member)): Self = Self(\(member.value));")
    }
    if enumeration.role != .flags { writeNameLookup(enumeration) }
    close()
  }

  private mutating func writeNameLookup(_ enumeration: Enumeration) {
    out.line("/// The member's name; `None` for a value that this file does not know.")
    open("pub const fn name(self) -> Option<&'static str> {")
    open("match self.0 {")
    var seen: Set<Int128> = []
    for member in enumeration.members where seen.insert(member.value).inserted {
      out.line("\(member.value) => Some(\(RustText.quoted(member.name))),")
    }
    out.line("_ => None,")
    close()
    close()
  }

  private mutating func writeFlagOperators(_ name: String, _ enumeration: Enumeration) {
    open("impl \(name) {")
    out.line("pub const fn empty() -> Self { Self(0) }")
    out.line("pub const fn contains(self, other: Self) -> bool { self.0 & other.0 == other.0 }")
    close()
    for (operation, method, sign) in [
      ("BitOr", "bitor", "|"), ("BitAnd", "bitand", "&"), ("BitXor", "bitxor", "^"),
    ] {
      open("impl core::ops::\(operation) for \(name) {")
      out.line("type Output = Self;")
      out.line("fn \(method)(self, other: Self) -> Self { Self(self.0 \(sign) other.0) }")
      close()
    }
    open("impl core::ops::BitOrAssign for \(name) {")
    out.line("fn bitor_assign(&mut self, other: Self) { self.0 |= other.0; }")
    close()
    open("impl core::ops::Not for \(name) {")
    out.line("type Output = Self;")
    out.line("fn not(self) -> Self { Self(!self.0) }")
    close()
  }

  /// Known members without `raises` are results; every other number but zero is an error.
  private mutating func writeStatus(_ name: String, _ enumeration: Enumeration) {
    var seen: Set<Int128> = [0]
    var fine = "0"
    for member in enumeration.members where member.raises == nil && seen.insert(member.value).inserted {
      fine += " | \(member.value)"
    }
    open("impl \(name) {")
    out.line("pub const fn is_error(self) -> bool { !matches!(self.0, \(fine)) }")
    out.line("/// The status itself, or the error that it is.")
    out.line(
      "pub const fn check(self) -> Result<Self, Self> { if self.is_error() { Err(self) } else { Ok(self) } }")
    out.line("pub const fn ok(self) -> Result<(), Self> { if self.is_error() { Err(self) } else { Ok(()) } }")
    close()
    open("impl core::fmt::Display for \(name) {")
    open("fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {")
    open("match self.0 {")
    seen = []
    for member in enumeration.members where seen.insert(member.value).inserted {
      let docs = RustText.lines(member.remarks.docs).first ?? ""
      let text = docs.isEmpty ? member.name : "\(member.name): \(docs)"
      out.line("\(member.value) => f.write_str(\(RustText.quoted(text))),")
    }
    out.line("code => write!(f, \"status {code}\"),")
    close()
    close()
    close()
    out.line("impl std::error::Error for \(name) {}")
  }

  func constantName(_ member: Member) -> String {
    member.remarks.names.rust ?? RustNames.constant(member.name)
  }

  func caseName(_ name: String, _ remarks: Remarks) -> String {
    remarks.names.rust ?? RustNames.quoted(RustNames.camel(name))
  }

  // MARK: constants and defaults

  mutating func write(_ constant: Constant, at index: Int) {
    document(constant.remarks)
    out.line(
      "pub const \(constantName(index)): \(constantType(constant)) = "
        + "\(literal(constant.value, constant.type));"
    )
  }

  private func constantName(_ index: Int) -> String {
    let constant = model.constants[index]
    return constant.remarks.names.rust ?? RustNames.constant(constant.name)
  }

  private mutating func constantType(_ constant: Constant) -> String {
    switch model.resolved(constant.type).form {
    case .primitive(.cstr): return "&core::ffi::CStr"
    case .primitive(.str): return "&str"
    case .primitive(.bytes): return "&[u8]"
    default: return raw(constant.type)
    }
  }

  mutating func literal(_ value: Value, _ use: TypeUse) -> String {
    let form = model.resolved(use).form
    switch value {
    case .integer(let number): return integerLiteral(number, form)
    case .float(let number): return floatLiteral(number, form)
    case .bool(let bool):
      if case .primitive(.b32) = form { return "\(raw(.b32))(\(bool ? 1 : 0))" }
      return bool ? "true" : "false"
    case .string(let text):
      switch form {
      case .primitive(.cstr): return RustText.quoted(text, prefix: "c")
      case .primitive(.bytes): return RustText.quoted(text, prefix: "b", escapesBytes: true)
      default: return RustText.quoted(text)
      }
    case .null: return isCallback(form) ? "None" : "core::ptr::null_mut()"
    case .members(let id, let indices): return membersLiteral(id, indices)
    case .constant(let index):
      let constant = model.constants[index]
      if constant.package != 0 { return literal(constant.value, use) }
      if case .primitive(let wanted) = form, case .primitive(let given) = model.resolved(constant.type).form,
        wanted != given, wanted.isInteger || wanted.isFloat
      {
        return "\(constantName(index)) as \(raw(wanted))"
      }
      return constantName(index)
    case .size(let sized):
      let size = "core::mem::size_of::<\(raw(sized))>()"
      if case .primitive(.usize) = form { return size }
      return "\(size) as \(raw(use))"
    }
  }

  private func isCallback(_ form: TypeForm) -> Bool {
    if case .named(let id) = form, case .callback = model[id].kind { return true }
    return false
  }

  private mutating func integerLiteral(_ number: Int128, _ form: TypeForm) -> String {
    switch form {
    case .primitive(let primitive) where primitive.isFloat: return "\(number).0"
    case .primitive(.b32): return "\(raw(.b32))(\(number))"
    case .primitive(.bool): return number == 0 ? "false" : "true"
    case .named(let id):
      if case .enumeration(let enumeration) = model[id].kind, facts.flowsOnlyIn[id.index] {
        guard let member = enumeration.members.first(where: { $0.value == number }) else {
          return "\(number)"
        }
        return "\(names[id.index])::\(caseName(member.name, member.remarks))"
      }
      return "\(names[id.index])(\(number))"
    case .pointer: return "core::ptr::without_provenance_mut(\(number))"
    default: return "\(number)"
    }
  }

  private func floatLiteral(_ number: Double, _ form: TypeForm) -> String {
    let type = if case .primitive(.f32) = form { "f32" } else { "f64" }
    if number.isNaN { return "\(type)::NAN" }
    if number.isInfinite { return number < 0 ? "\(type)::NEG_INFINITY" : "\(type)::INFINITY" }
    return "\(number)"
  }

  private func membersLiteral(_ id: TypeID, _ indices: [Int]) -> String {
    guard case .enumeration(let enumeration) = model[id].kind else { return "0" }
    let name = names[id.index]
    if facts.flowsOnlyIn[id.index], let first = indices.first {
      let member = enumeration.members[first]
      return "\(name)::\(caseName(member.name, member.remarks))"
    }
    let members = indices.map { "\(name)::\(constantName(enumeration.members[$0]))" }
    if members.count == 1 { return members[0] }
    return members.isEmpty
      ? "\(name)::empty()" : "\(name)(\(RustText.joined(members.map { $0 + ".0" }, " | ")))"
  }
}
