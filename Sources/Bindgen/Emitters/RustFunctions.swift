import Schema

/// How a function shows itself: a property's accessor takes name and docs of the property.
struct RustFace {
  let name: String
  let remarks: Remarks
}

extension RustEmitter {
  /// Handles, then per type its methods, then free functions.
  mutating func writeHandlesAndMethods() {
    for declaration in model.types {
      if case .handle(let handle) = declaration.kind { write(handle, of: declaration) }
      if !isFlat { writeMethods(of: declaration) }
    }
    guard !isFlat else { return }
    var taken: Set<String> = []
    for function in model.functions
    where function.receiver == nil && !function.remarks.isHidden && !function.isVariadic {
      write(function, as: RustFace(name: methodName(function), remarks: function.remarks), owner: nil, &taken)
    }
  }

  // MARK: handles

  private mutating func write(_ handle: Handle, of declaration: TypeDeclaration) {
    let index = declaration.id.index
    out.blank()
    if handle.role == .capability { return writeCapability(handle, declaration) }
    let pointee = handle.role == .opaque ? names[index] : rawNames[index]
    if handle.role == .opaque {
      document(declaration.remarks)
    } else {
      out.line("/// What a `\(names[index])` points at: only ever behind a reference.")
    }
    out.line("#[repr(C)]")
    open("pub struct \(pointee) {")
    out.line("_opaque: [u8; 0],")
    out.line("_pinned: core::marker::PhantomData<(*mut u8, core::marker::PhantomPinned)>,")
    close()
    guard let owner = owner(declaration.id), let drop = handle.drop else { return }
    let keeps = keepsAnything(declaration.id)
    document(declaration.remarks, extra: threadNote(handle))
    out.line("#[derive(Debug)]")
    open("pub struct \(owner) {")
    out.line("raw: core::ptr::NonNull<\(pointee)>,")
    if keeps {
      out.line("/// Closures that the library may still call.")
      let bounds = isSendable(declaration.id) ? " + Send + Sync" : ""
      out.line("keep: Vec<std::sync::Arc<dyn core::any::Any\(bounds)>>,")
    }
    close()
    writePointerAccess(
      owner, pointee, keeps: keeps, close: closing(model.functions[drop], declaration.id, keeps))
    open("impl core::ops::Deref for \(owner) {")
    out.line("type Target = \(pointee);")
    out.line("// SAFETY: it is alive until this value is dropped")
    out.line("fn deref(&self) -> &\(pointee) { unsafe { self.raw.as_ref() } }")
    close()
    open("impl core::ops::DerefMut for \(owner) {")
    out.line("fn deref_mut(&mut self) -> &mut \(pointee) { unsafe { self.raw.as_mut() } }")
    close()
    open("impl Drop for \(owner) {")
    let call = "sys::\(RustNames.quoted(model.functions[drop].symbol))(self.raw.as_ptr())"
    out.line("fn drop(&mut self) { let _ = unsafe { \(call) }; }")
    close()
    if isSendable(declaration.id) {
      out.line("// SAFETY: the library says that any thread may use it")
      out.line("unsafe impl Send for \(owner) {}")
      if handle.threads == "shared" { out.line("unsafe impl Sync for \(owner) {}") }
    }
  }

  private func threadNote(_ handle: Handle) -> [String] {
    handle.threads == "confined" ? ["Only the thread that made it may use it."] : []
  }

  private func keepsAnything(_ id: TypeID) -> Bool {
    model.methods(of: id).contains { index in
      let function = model.functions[index]
      return keepsClosures(function)
        && closures(of: function).callbacks.keys.contains { function.parameters[$0].isRetained }
    }
  }

  /// A drop function that reports a status can also be called for it.
  private mutating func closing(_ drop: Function, _ id: TypeID, _ keeps: Bool) -> [String] {
    guard model.status(of: drop.result) != nil, let result = drop.result else { return [] }
    let taken = model.methods(of: id).contains {
      model.functions[$0].symbol != drop.symbol && methodName(model.functions[$0]) == "close"
    }
    if taken { return [] }
    var lines = [
      "/// Releases it and says whether that went well; merely dropping it would not.",
      "pub fn close(self) -> Result<(), \(raw(result))> {",
    ]
    lines.append("    let \(keeps ? "mut " : "")this = core::mem::ManuallyDrop::new(self);")
    if keeps { lines.append("    let _keep = core::mem::take(&mut this.keep);") }
    lines.append("    unsafe { sys::\(RustNames.quoted(drop.symbol))(this.raw.as_ptr()) }.ok()")
    lines.append("}")
    return lines
  }

  private mutating func writePointerAccess(
    _ owner: String, _ pointee: String, keeps: Bool, close lines: [String]
  ) {
    open("impl \(owner) {")
    out.line("/// Takes over what C gave; `None` for NULL.")
    out.line("/// # Safety")
    out.line("/// `raw` is NULL or owned by the caller, who gives it up.")
    open("pub unsafe fn from_ptr(raw: *mut \(pointee)) -> Option<Self> {")
    let fields = keeps ? "raw, keep: Vec::new()" : "raw"
    out.line("core::ptr::NonNull::new(raw).map(|raw| Self { \(fields) })")
    close()
    out.line("pub fn as_ptr(&self) -> *mut \(pointee) { self.raw.as_ptr() }")
    out.line("/// Gives it up without releasing it.")
    out.line("pub fn into_ptr(self) -> *mut \(pointee) { core::mem::ManuallyDrop::new(self).raw.as_ptr() }")
    out.lines(lines)
    close()
  }

  private mutating func writeCapability(_ handle: Handle, _ declaration: TypeDeclaration) {
    document(declaration.remarks)
    out.line("#[repr(transparent)]")
    out.line("#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]")
    out.line("pub struct \(names[declaration.id.index])(pub u64);")
    guard !handle.rights.isEmpty else { return }
    open("impl \(names[declaration.id.index]) {")
    for (bit, right) in handle.rights.enumerated() {
      out.line("pub const \(RustNames.constant("right_" + right)): u64 = 1 << \(bit);")
    }
    close()
  }

  // MARK: methods

  private mutating func writeMethods(of declaration: TypeDeclaration) {
    let methods = model.methods(of: declaration.id)
    guard !methods.isEmpty else { return }
    var accessors: [Int: RustFace] = [:]
    for index in model.properties(of: declaration.id) {
      let property = model.properties[index]
      let name = property.remarks.names.rust ?? RustNames.snake(property.name)
      accessors[property.getter] = RustFace(name: RustNames.quoted(name), remarks: property.remarks)
      if let setter = property.setter {
        accessors[setter] = RustFace(name: "set_" + name, remarks: property.remarks)
      }
    }
    var drop: Int?
    if case .handle(let handle) = declaration.kind { drop = handle.drop }
    let shown = methods.filter { $0 != drop }
    let owner = owner(declaration.id)
    let pointee = rawNames[declaration.id.index]
    let ownerName: String
    if case .handle(let handle) = declaration.kind, handle.role != .handle {
      ownerName = names[declaration.id.index]
    } else {
      ownerName = owner ?? pointee
    }
    let onOwner = shown.filter { owner == nil || isOwnerMethod(model.functions[$0]) }
    let onPointee = shown.filter { owner != nil && !isOwnerMethod(model.functions[$0]) }
    var taken: Set<String> = ["from_ptr", "as_ptr", "into_ptr"]
    writeImpl(ownerName, onOwner, accessors, declaration.id, &taken)
    writeImpl(pointee, onPointee, accessors, declaration.id, &taken)
  }

  private func isOwnerMethod(_ function: Function) -> Bool {
    guard function.hasSelf, function.parameters[0].type.ownership != .own else { return true }
    return closures(of: function).callbacks.keys.contains { function.parameters[$0].isRetained }
  }

  private mutating func writeImpl(
    _ name: String, _ methods: [Int], _ accessors: [Int: RustFace], _ id: TypeID, _ taken: inout Set<String>
  ) {
    let shown = methods.filter { index in
      let function = model.functions[index]
      return !(accessors[index]?.remarks ?? function.remarks).isHidden && !function.isVariadic
    }
    guard !shown.isEmpty else { return }
    out.blank()
    open("impl \(name) {")
    for index in shown {
      let function = model.functions[index]
      let face = accessors[index] ?? RustFace(name: methodName(function), remarks: function.remarks)
      write(function, as: face, owner: id, &taken)
    }
    close()
  }

  func methodName(_ function: Function) -> String {
    function.remarks.names.rust ?? RustNames.value(function.name)
  }

  // MARK: wrappers

  private mutating func write(
    _ function: Function, as face: RustFace, owner: TypeID?, _ taken: inout Set<String>
  ) {
    let name = face.name
    if !taken.insert(name).inserted {
      diagnostics.append(
        Diagnostic(
          .targetNameClash, "two functions are `\(name)` in Rust", at: function.place,
          help: "give one of them another name with @rust(\"…\")"))
    }
    var plan = plan(function, owner: owner)
    if plan.keeps { plan.arguments[0] = "self.raw.as_ptr()" }
    let handles = function.parameters.contains { self.owner(behind: $0.type) }
    if retainsClosures, handles { plan.mayPanic = true }
    let outcome = outcome(of: function, &plan)
    if owner == nil { out.blank() }
    document(face.remarks, extra: notes(function, plan))
    var head = "pub \(plan.safety.isEmpty ? "" : "unsafe ")fn \(name)"
    if plan.usesLifetime { plan.generics.insert("'a", at: 0) }
    if !plan.generics.isEmpty { head += "<\(RustText.joined(plan.generics))>" }
    head += "(\(RustText.joined(plan.signature)))"
    open(head + (outcome.type.isEmpty ? "" : " -> " + outcome.type) + " {")
    out.lines(plan.setup)
    let call = "unsafe { sys::\(RustNames.quoted(function.symbol))(\(RustText.joined(plan.arguments))) }"
    let isDirect = plan.after.isEmpty && !plan.mayPanic && outcome.statements == ["returned_"]
    if isDirect {
      out.line(call)
      return close()
    }
    out.line(outcome.bindsResult ? "let returned_ = \(call);" : "\(call);")
    out.lines(plan.after)
    if plan.mayPanic {
      runtime.insert(.panics)
      out.line("abut::reraise();")
    }
    out.lines(outcome.statements)
    close()
  }

  private func owner(behind use: TypeUse) -> Bool {
    guard case .handle(let handle)? = model.declaration(of: use)?.kind else { return false }
    return handle.role == .handle
  }

  private func notes(_ function: Function, _ plan: RustPlan) -> [String] {
    var lines = plan.notes
    if function.isBlocking { lines.append("May wait.") }
    if function.setsErrno { lines.append("On failure `std::io::Error::last_os_error()` says why.") }
    guard !plan.safety.isEmpty else { return lines }
    lines.append("# Safety")
    for reason in plan.safety { lines.append(RustText.sentence(reason)) }
    return lines
  }

  // MARK: results

  struct RustOutcome {
    var type = ""
    var statements: [String] = []
    var bindsResult = false
  }

  private mutating func outcome(of function: Function, _ plan: inout RustPlan) -> RustOutcome {
    if let status = model.status(of: function.result), let result = function.result {
      return statusOutcome(function, status, raw(result), &plan)
    }
    var values = plan.outputs
    var outcome = RustOutcome()
    if let result = function.result, !isVoidResult(result) {
      outcome.bindsResult = true
      values.insert(liftResult(result, "returned_", function, &plan, isMain: true), at: 0)
    }
    outcome.type = tupleType(values)
    if !values.isEmpty { outcome.statements = [tupleValue(values)] }
    return outcome
  }

  private mutating func statusOutcome(
    _ function: Function, _ status: Enumeration, _ name: String, _ plan: inout RustPlan
  ) -> RustOutcome {
    var outcome = RustOutcome(bindsResult: true)
    var failure = name
    var failed = "returned_.check()?;"
    if let raised = plan.raised {
      runtime.insert(.failure)
      failure = "abut::Failure<\(name), \(raw(raised.type))>"
      outcome.statements += [
        "if returned_.is_error() {", "    let mut message = String::new();",
      ]
      outcome.statements += messageLines(raised.local, raised.type).map { "    " + $0 }
      outcome.statements += [
        "    return Err(abut::Failure { status: returned_, message, detail: \(raised.local) });", "}",
      ]
      failed = ""
    }
    if !failed.isEmpty { outcome.statements.append(failed) }
    var values = plan.outputs
    let tellsMore = status.members.contains { $0.raises == nil && $0.value != 0 }
    if function.keepsStatus || (values.isEmpty && tellsMore) {
      values.insert(RustLift(type: name, expression: "returned_"), at: 0)
    }
    let type = tupleType(values)
    outcome.type = "Result<\(type.isEmpty ? "()" : type), \(failure)>"
    outcome.statements.append("Ok(\(values.isEmpty ? "()" : tupleValue(values)))")
    if plan.raised == nil, values.isEmpty { outcome.statements = ["returned_.ok()"] }
    return outcome
  }

  /// The record's texts, joined: what the library said.
  private mutating func messageLines(_ local: String, _ use: TypeUse) -> [String] {
    guard case .record(let record)? = model.declaration(of: use)?.kind else { return [] }
    var lines: [String] = []
    for field in record.fields {
      switch model.resolved(field.type).form {
      case .primitive(.cstr):
        runtime.insert(.cstr)
        lines.append("// SAFETY: the library set it, and nothing was called since")
        lines.append("if let Some(text) = unsafe { abut::text(\(local).\(fieldName(field))) } {")
        lines.append("    message.push_str(&text.to_string_lossy());")
        lines.append("}")
      case .primitive(.str):
        lines.append("// SAFETY: the library set it, and nothing was called since")
        lines.append("message.push_str(&unsafe { \(local).\(fieldName(field)).to_text() });")
      default: break
      }
    }
    return lines.isEmpty ? ["message.push_str(\"\");"] : lines
  }

  private func tupleType(_ values: [RustLift]) -> String {
    if values.count == 1 { return values[0].type }
    return values.isEmpty ? "" : "(\(RustText.joined(values.map { $0.type })))"
  }

  private func tupleValue(_ values: [RustLift]) -> String {
    if values.count == 1 { return values[0].guarded }
    return "(\(RustText.joined(values.map { $0.guarded })))"
  }

  /// Results: borrowed where a lifetime says so, owned handles as their struct, text and slices as copies.
  mutating func liftResult(
    _ use: TypeUse, _ expression: String, _ function: Function, _ plan: inout RustPlan, isMain: Bool = false
  ) -> RustLift {
    let resolved = model.resolved(use)
    if isMain, let lifetime = lifetime(of: function, resolved, &plan),
      let borrowed = borrow(resolved, expression, lifetime)
    {
      return borrowed
    }
    if resolved.ownership == .own, case .primitive(let primitive) = resolved.form,
      primitive.isView || primitive == .cstr
    {
      plan.notes.append("The caller must release the result.")
      return RustLift(type: raw(use), expression: expression)
    }
    return lift(use, expression, ownsHandles: true)
  }

  /// `""` for what Rust infers from `self`, `'a ` for another parameter, nil when nothing lends.
  private func lifetime(of function: Function, _ use: TypeUse, _ plan: inout RustPlan) -> String? {
    guard let index = function.lifetime else {
      guard function.hasSelf, use.ownership != .own, owner(behind: use),
        owner(behind: function.parameters[0].type)
      else { return nil }
      return ""
    }
    if function.parameters[index].isSelf { return "" }
    let start = argumentName(function.parameters[index]) + ": &"
    guard let place = plan.signature.firstIndex(where: { $0.utf8.starts(with: start.utf8) }) else {
      return nil
    }
    let rest = String(plan.signature[place].utf8.dropFirst(start.utf8.count)) ?? ""
    plan.signature[place] = start + "'a " + rest
    plan.usesLifetime = true
    return "'a "
  }

  private mutating func borrow(_ use: TypeUse, _ expression: String, _ lifetime: String) -> RustLift? {
    switch use.form {
    case .primitive(.str):
      return RustLift(type: "&\(lifetime)str", expression: "\(expression).as_str()", isUnsafe: true)
    case .primitive(.bytes):
      return RustLift(type: "&\(lifetime)[u8]", expression: "\(expression).as_slice()", isUnsafe: true)
    case .primitive(.cstr):
      let text = "core::ffi::CStr::from_ptr(\(expression))"
      if !use.isNullable {
        return RustLift(type: "&\(lifetime)core::ffi::CStr", expression: text, isUnsafe: true)
      }
      return RustLift(
        type: "Option<&\(lifetime)core::ffi::CStr>",
        expression: "if \(expression).is_null() { None } else { Some(\(text)) }", isUnsafe: true)
    case .slice(let element):
      return RustLift(
        type: "&\(lifetime)[\(raw(element))]", expression: "\(expression).as_slice()", isUnsafe: true)
    case .pointer(let pointee, let isConst):
      if isVoid(pointee) { return nil }
      return reference(raw(pointee), isConst: isConst, use, expression, lifetime)
    case .named(let id) where owner(behind: use):
      return reference(rawNames[id.index], isConst: false, use, expression, lifetime)
    default: return nil
    }
  }

  private func reference(
    _ pointee: String, isConst: Bool, _ use: TypeUse, _ expression: String, _ lifetime: String
  ) -> RustLift {
    let mark = isConst ? "" : "mut "
    if use.isNullable {
      return RustLift(
        type: "Option<&\(lifetime)\(mark)\(pointee)>",
        expression: "\(expression).as_\(isConst ? "ref" : "mut")()",
        isUnsafe: true)
    }
    return RustLift(
      type: "&\(lifetime)\(mark)\(pointee)", expression: "&\(mark)*\(expression)", isUnsafe: true)
  }
}

extension RustText {
  /// Capital at the front, full stop at the end.
  static func sentence(_ text: String) -> String {
    var bytes = Array(text.utf8)
    if let first = bytes.first { bytes[0] = RustNames.upper(first) }
    bytes.append(UInt8(ascii: "."))
    return String(decoding: bytes, as: UTF8.self)
  }
}
