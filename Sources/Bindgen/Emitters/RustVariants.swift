import Schema

/// How a raw value becomes what a Rust programmer holds.
struct RustLift {
  let type: String
  let expression: String
  /// The expression reads through pointers: it must stand in an `unsafe` block.
  var isUnsafe = false

  var guarded: String { isUnsafe ? "unsafe { \(expression) }" : expression }
}

extension RustEmitter {
  mutating func write(_ variant: Variant, of declaration: TypeDeclaration) {
    let index = declaration.id.index
    out.blank()
    if variant.hasPayload {
      out.line("#[repr(C)]")
      out.line("#[derive(Clone, Copy)]")
      open("pub union \(unionNames[index]) {")
      for item in variant.cases {
        if let type = item.type { out.line("pub \(RustNames.value(item.cField)): \(raw(type)),") }
      }
      close()
    }
    if declaration.generic == nil {
      out.line("/// `\(names[index])` as it lies in memory.")
    } else {
      document(declaration.remarks)
    }
    out.line("#[repr(C)]")
    out.line("#[derive(Clone, Copy)]")
    open("pub struct \(rawNames[index]) {")
    let tag = "pub \(RustNames.value(variant.tagField)): \(tagType(variant)),"
    let body = "pub \(RustNames.value(variant.bodyField)): \(unionNames[index]),"
    if !variant.hasPayload {
      out.line(tag)
    } else {
      out.lines(blueprint[declaration.id].tagOffset == 0 ? [tag, body] : [body, tag])
    }
    close()
    open("impl Default for \(rawNames[index]) {")
    out.line("// SAFETY: all-zero bytes are a value of every member")
    out.line("fn default() -> Self { unsafe { core::mem::zeroed() } }")
    close()
    switch declaration.generic {
    case nil: writeSum(variant, declaration)
    case .option(let wrapped): writeOption(wrapped, variant, declaration)
    case .result(let ok, let error): writeResult(ok, error, variant, declaration)
    }
  }

  private mutating func tagType(_ variant: Variant) -> String {
    if let tag = variant.tagEnum { return names[tag.index] }
    return raw(variant.tag)
  }

  private func tagPattern(_ variant: Variant, _ path: String) -> String {
    let field = "\(path).\(RustNames.value(variant.tagField))"
    return variant.tagEnum == nil ? field : field + ".0"
  }

  private func payload(_ variant: Variant, _ item: Case, _ path: String) -> String {
    "\(path).\(RustNames.value(variant.bodyField)).\(RustNames.value(item.cField))"
  }

  // MARK: sums

  private mutating func writeSum(_ variant: Variant, _ declaration: TypeDeclaration) {
    let name = names[declaration.id.index]
    let rawName = rawNames[declaration.id.index]
    document(declaration.remarks)
    var traits = "Clone"
    let types = variant.cases.compactMap { $0.type }
    if types.allSatisfy({ facts.isDebuggable($0) || isSum($0) }) { traits += ", Debug" }
    if types.allSatisfy({ isLiftComparable($0) }) { traits += ", PartialEq" }
    out.line("#[derive(\(traits))]")
    open("pub enum \(name) {")
    for item in variant.cases {
      document(item.remarks)
      let payload = item.type.map { "(\(liftPayload($0, "").type))" } ?? ""
      out.line("\(caseName(item.name, item.remarks))\(payload),")
    }
    let tag = raw(variant.tag)
    let unknown = unknownCase(variant)
    if let unknown {
      out.line("/// A newer library made it: this file does not know the case with this tag.")
      out.line("\(unknown)(\(tag)),")
    }
    close()

    open("impl \(name) {")
    out.line("/// Copies what the raw value says; an error is a tag that has no case.")
    out.line("/// # Safety")
    out.line("/// The tag selects the member that was written, and its pointers are valid.")
    open("pub unsafe fn from_raw(raw: &\(rawName)) -> Result<Self, \(tag)> {")
    writeArms(variant, tagPattern(variant, "raw"), unknown: unknown)
    close()
    writeToRaw(variant, declaration, unknown)
    close()
    guard !facts.carriesPointers[declaration.id.index] else { return }
    writeConversions(name, rawName, tag)
  }

  private mutating func writeArms(_ variant: Variant, _ tag: String, unknown: String?) {
    open("Ok(match \(tag) {")
    for item in variant.cases {
      let name = "Self::" + caseName(item.name, item.remarks)
      guard let type = item.type else {
        out.line("\(item.tag) => \(name),")
        continue
      }
      let lifted = liftPayload(type, "value")
      out.line(
        "\(item.tag) => { let value = unsafe { \(payload(variant, item, "raw")) }; "
          + "\(name)(\(lifted.guarded)) }"
      )
    }
    if let unknown {
      out.line("tag => Self::\(unknown)(tag),")
    } else {
      out.line("tag => return Err(tag),")
    }
    close("})")
  }

  private func unknownCase(_ variant: Variant) -> String? {
    guard variant.isOpen else { return nil }
    var name = "Unknown"
    while variant.cases.contains(where: { caseName($0.name, $0.remarks) == name }) { name += "_" }
    return name
  }

  private mutating func writeToRaw(_ variant: Variant, _ declaration: TypeDeclaration, _ unknown: String?) {
    out.line("/// The raw value; what it points at stays in `self`.")
    open("pub fn to_raw(&self) -> \(rawNames[declaration.id.index]) {")
    out.line("let mut raw = \(rawNames[declaration.id.index])::default();")
    let tag = tagPattern(variant, "raw")
    open("match self {")
    for item in variant.cases {
      let name = "Self::" + caseName(item.name, item.remarks)
      guard let type = item.type else {
        out.line("\(name) => \(tag) = \(item.tag),")
        continue
      }
      open("\(name)(value) => {")
      out.line("\(tag) = \(item.tag);")
      let value = staysRaw(type) ? "*value" : lowered(type, "value")
      out.line("\(payload(variant, item, "raw")) = \(value);")
      close()
    }
    if let unknown { out.line("Self::\(unknown)(unknown) => \(tag) = *unknown,") }
    close()
    out.line("raw")
    close()
  }

  private mutating func writeConversions(_ name: String, _ rawName: String, _ tag: String) {
    open("impl TryFrom<&\(rawName)> for \(name) {")
    out.line("type Error = \(tag);")
    out.line("// SAFETY: every member is plain data, whatever the tag says")
    out.line("fn try_from(raw: &\(rawName)) -> Result<Self, \(tag)> { unsafe { Self::from_raw(raw) } }")
    close()
    open("impl From<\(name)> for \(rawName) {")
    out.line("fn from(value: \(name)) -> Self { value.to_raw() }")
    close()
  }

  // MARK: option and result

  private mutating func writeOption(_ wrapped: TypeUse, _ variant: Variant, _ declaration: TypeDeclaration) {
    guard variant.cases.count == 2 else { return }
    let name = rawNames[declaration.id.index]
    let lifted = lift(wrapped, "value", ownsHandles: true)
    open("impl \(name) {")
    out.line("/// # Safety")
    out.line("/// The tag selects the member that was written, and its pointers are valid.")
    open("pub unsafe fn into_option(self) -> Option<\(lifted.type)> {")
    open("match \(tagPattern(variant, "self")) {")
    out.line("0 => None,")
    out.line(
      "1 => { let value = unsafe { \(payload(variant, variant.cases[1], "self")) }; Some(\(lifted.guarded)) }"
    )
    out.line("tag => panic!(\"\(declaration.cName): unknown tag {tag}\"),")
    close()
    close()
    close()
    guard isOptionParameter(wrapped) else { return }
    open("impl From<Option<\(lifted.type)>> for \(name) {")
    open("fn from(option: Option<\(lifted.type)>) -> Self {")
    out.line("let mut raw = Self::default();")
    open("if let Some(value) = &option {")
    out.line("\(tagPattern(variant, "raw")) = 1;")
    out.line("\(payload(variant, variant.cases[1], "raw")) = \(lowered(wrapped, "value"));")
    close()
    out.line("raw")
    close()
    close()
  }

  private mutating func writeResult(
    _ ok: TypeUse?, _ error: TypeUse?, _ variant: Variant, _ declaration: TypeDeclaration
  ) {
    guard variant.cases.count == 2 else { return }
    let name = rawNames[declaration.id.index]
    let types = [ok, error].map { $0.map { lift($0, "", ownsHandles: true).type } ?? "()" }
    open("impl \(name) {")
    out.line("/// # Safety")
    out.line("/// The tag selects the member that was written, and its pointers are valid.")
    open("pub unsafe fn into_result(self) -> Result<\(types[0]), \(types[1])> {")
    open("match \(tagPattern(variant, "self")) {")
    for (index, side) in [ok, error].enumerated() {
      let word = index == 0 ? "Ok" : "Err"
      guard let side else {
        out.line("\(index) => \(word)(()),")
        continue
      }
      let value = lift(side, "value", ownsHandles: true)
      let read = "let value = unsafe { \(payload(variant, variant.cases[index], "self")) };"
      out.line("\(index) => { \(read) \(word)(\(value.guarded)) }")
    }
    out.line("tag => panic!(\"\(declaration.cName): unknown tag {tag}\"),")
    close()
    close()
    close()
    guard [ok, error].allSatisfy({ $0.map { isOptionParameter($0) } ?? true }) else { return }
    open("impl From<Result<\(types[0]), \(types[1])>> for \(name) {")
    open("fn from(result: Result<\(types[0]), \(types[1])>) -> Self {")
    out.line("let mut raw = Self::default();")
    open("match &result {")
    for (index, side) in [ok, error].enumerated() {
      let word = index == 0 ? "Ok" : "Err"
      let set = "\(tagPattern(variant, "raw")) = \(index);"
      guard let side else {
        out.line("\(word)(()) => { \(set) }")
        continue
      }
      open("\(word)(value) => {")
      out.line(set)
      out.line("\(payload(variant, variant.cases[index], "raw")) = \(lowered(side, "value"));")
      close()
    }
    close()
    out.line("raw")
    close()
    close()
  }

  /// The payload can be copied into a raw value without leaving pointers into a temporary.
  func isOptionParameter(_ use: TypeUse) -> Bool { !facts.carriesPointers(use) }

  // MARK: lifting and lowering

  private func isSum(_ use: TypeUse) -> Bool {
    guard !staysRaw(use), let declaration = model.declaration(of: use) else { return false }
    return sums[declaration.id.index]
  }

  func isSum(inside id: TypeID) -> Bool {
    guard case .variant(let variant) = model[id].kind else { return false }
    return variant.cases.allSatisfy { $0.type.map { facts.isDebuggable($0) || isSum($0) } ?? true }
  }

  private func isLiftComparable(_ use: TypeUse) -> Bool {
    switch model.resolved(use).form {
    case .primitive, .pointer: true
    case .slice(let element): facts.isComparable(element)
    case .named(let id): comparableLifts[id.index]
    default: facts.isComparable(use)
    }
  }

  func isLiftComparable(inside id: TypeID) -> Bool {
    switch model[id].kind {
    case .variant(let variant): variant.cases.allSatisfy { $0.type.map { isLiftComparable($0) } ?? true }
    case .handle: true
    default: facts.isComparable(TypeUse(.named(id)))
    }
  }

  /// `option<str>` inside a variant: its lifted form could not be lowered again without a leak.
  private func staysRaw(_ use: TypeUse) -> Bool {
    guard let declaration = model.declaration(of: use), declaration.generic != nil else { return false }
    return facts.carriesPointers[declaration.id.index]
  }

  private mutating func liftPayload(_ use: TypeUse, _ expression: String) -> RustLift {
    staysRaw(use) ? RustLift(type: raw(use), expression: expression) : lift(use, expression)
  }

  /// The owned Rust value of a raw one that `expression` names.
  mutating func lift(_ use: TypeUse, _ expression: String, ownsHandles: Bool = false) -> RustLift {
    let resolved = model.resolved(use)
    switch resolved.form {
    case .primitive(let primitive): return lift(primitive, expression, isNullable: resolved.isNullable)
    case .slice(let element):
      runtime.insert(.slice)
      return RustLift(type: "Vec<\(raw(element))>", expression: "\(expression).to_vec()", isUnsafe: true)
    case .named(let id):
      if case .variant = model[id].kind { return liftVariant(id, expression) }
      guard ownsHandles, resolved.ownership == .own, let owner = owner(id) else { break }
      if resolved.isNullable {
        return RustLift(
          type: "Option<\(owner)>", expression: "\(owner)::from_ptr(\(expression))", isUnsafe: true)
      }
      let checked = "\(owner)::from_ptr(\(expression)).expect(\"\(model[id].name) is null\")"
      return RustLift(type: owner, expression: checked, isUnsafe: true)
    default: break
    }
    return RustLift(type: raw(use), expression: expression)
  }

  private mutating func lift(_ primitive: Primitive, _ expression: String, isNullable: Bool) -> RustLift {
    switch primitive {
    case .b32: return RustLift(type: "bool", expression: "\(expression).get()")
    case .str:
      runtime.insert(.str)
      return RustLift(type: "String", expression: "\(expression).to_text()", isUnsafe: true)
    case .bytes:
      runtime.insert(.slice)
      return RustLift(type: "Vec<u8>", expression: "\(expression).to_vec()", isUnsafe: true)
    case .cstr:
      runtime.insert(.cstr)
      if isNullable {
        return RustLift(
          type: "Option<std::ffi::CString>", expression: "abut::text(\(expression))", isUnsafe: true)
      }
      let text = "core::ffi::CStr::from_ptr(\(expression)).to_owned()"
      return RustLift(type: "std::ffi::CString", expression: text, isUnsafe: true)
    case .char32:
      let char = "char::from_u32(\(expression)).unwrap_or(char::REPLACEMENT_CHARACTER)"
      return RustLift(type: "char", expression: char)
    default: return RustLift(type: raw(primitive), expression: expression)
    }
  }

  private mutating func liftVariant(_ id: TypeID, _ expression: String) -> RustLift {
    guard case .variant(let variant) = model[id].kind else { return RustLift(type: "", expression: "") }
    switch model[id].generic {
    case .option(let wrapped):
      let type = "Option<\(lift(wrapped, "", ownsHandles: true).type)>"
      return RustLift(type: type, expression: "\(expression).into_option()", isUnsafe: true)
    case .result(let ok, let error):
      let types = [ok, error].map { $0.map { lift($0, "", ownsHandles: true).type } ?? "()" }
      let type = "Result<\(types[0]), \(types[1])>"
      return RustLift(type: type, expression: "\(expression).into_result()", isUnsafe: true)
    case nil:
      let name = names[id.index]
      let unknown = "\"\(variant.isOpen ? "" : "unknown ")\(name)\""
      return RustLift(
        type: name, expression: "\(name)::from_raw(&\(expression)).expect(\(unknown))", isUnsafe: true)
    }
  }

  /// The raw value of a reference to an owned one.
  mutating func lowered(_ use: TypeUse, _ reference: String) -> String {
    let resolved = model.resolved(use)
    switch resolved.form {
    case .primitive(.b32):
      runtime.insert(.b32)
      return "abut::B32::new(*\(reference))"
    case .primitive(.char32): return "*\(reference) as u32"
    case .primitive(.str):
      runtime.insert(.str)
      return "abut::Str::new(\(reference))"
    case .primitive(.bytes), .slice:
      runtime.insert(.slice)
      return "abut::Slice::new(\(reference))"
    case .primitive(.cstr):
      if !resolved.isNullable { return "\(reference).as_ptr()" }
      return "\(reference).as_ref().map_or(core::ptr::null(), |text| text.as_ptr())"
    case .named(let id):
      guard case .variant = model[id].kind else { break }
      return model[id].generic == nil
        ? "\(reference).to_raw()" : "\(rawNames[id.index])::from(\(reference).clone())"
    default: break
    }
    return "*\(reference)"
  }

  /// The owning struct of a handle; nil when nothing releases it.
  func owner(_ id: TypeID) -> String? {
    guard case .handle(let handle) = model[id].kind, handle.role == .handle, handle.drop != nil else {
      return nil
    }
    return names[id.index]
  }
}
