import Schema

/// What a wrapper returns and how it comes by it.
private struct SwiftOutcome {
  /// "" for nothing.
  var type = ""
  var statements: [String] = []
  var bindsResult = false
  var throwsError = false
}

extension SwiftEmitter {
  // MARK: handles

  mutating func write(_ handle: Handle, of declaration: TypeDeclaration) {
    let name = names[declaration.id.index]
    switch handle.role {
    case .opaque: return
    case .capability:
      guard !isFlat else { return }
      out.blank()
      document(declaration.remarks)
      out.line("public typealias \(name) = UInt64")
      return
    case .handle: break
    }
    out.blank()
    let confined = handle.threads == "confined" ? ["Only the thread that made it may use it."] : []
    document(declaration.remarks, extra: confined)
    let isSendable = handle.threads == "shared" || handle.threads == "free"
    let type = String(imported(TypeUse(.named(declaration.id))).utf8.dropLast()) ?? "OpaquePointer"
    open("public final class \(name)\(isSendable ? ": @unchecked Sendable" : "") {")
    out.line("private var raw: \(type)?")
    out.line("private let owns: Bool")
    out.line("/// Closures that the library may still call.")
    out.line("fileprivate var keep: [String: AnyObject] = [:]")
    out.blank()
    out.line("/// Takes a pointer from C; with `owns` this object releases it.")
    out.line("public init(raw: \(type), owns: Bool) { (self.raw, self.owns) = (raw, owns) }")
    out.blank()
    out.line("/// What C functions take; using it after it was given up or closed stops the program.")
    open("public var pointer: \(type) {")
    out.line("guard let raw else { fatalError(\"\(name) is closed\") }")
    out.line("return raw")
    close()
    out.blank()
    out.line("/// Gives it up without releasing it.")
    open("public func takePointer() -> \(type) {")
    out.line("defer { raw = nil }")
    out.line("return pointer")
    close()
    writeRelease(handle, declaration)
    close()
  }

  private mutating func writeRelease(_ handle: Handle, _ declaration: TypeDeclaration) {
    guard let drop = handle.drop else { return }
    let function = model.functions[drop]
    let result = function.result.flatMap { isVoidResult($0) ? nil : $0 }
    let call = "\(result == nil ? "" : "_ = ")\(module).\(function.symbol)(raw)"
    if let result, model.status(of: result) != nil, !hasMethod("close", declaration.id, but: drop) {
      out.blank()
      out.line("/// Releases it and says whether that went well; merely letting it go would not.")
      open("public func close() throws {")
      out.line("guard let raw else { return }")
      out.line("self.raw = nil")
      out.line("if owns { try \(errorName(result)).check(\(module).\(function.symbol)(raw)) }")
      close()
    }
    out.blank()
    open("deinit {")
    out.line("if owns, let raw { \(call) }")
    close()
  }

  private func hasMethod(_ name: String, _ id: TypeID, but drop: Int) -> Bool {
    model.methods(of: id).contains { $0 != drop && methodName(model.functions[$0]) == name }
  }

  func errorName(_ use: TypeUse) -> String {
    model.declaration(of: use).map { errorNames[$0.id.index] } ?? "Error"
  }

  // MARK: methods

  mutating func writeMethods() {
    for declaration in model.types { writeMethods(of: declaration) }
    var taken: Set<String> = []
    for function in model.functions where function.receiver == nil {
      guard isShown(function, function.remarks) else { continue }
      out.blank()
      write(function, named: methodName(function), remarks: function.remarks, kind: "func", &taken)
    }
  }

  func methodName(_ function: Function) -> String {
    function.remarks.names.swift ?? SwiftNames.value(function.name)
  }

  /// What cannot be rendered says why.
  private mutating func isShown(_ function: Function, _ remarks: Remarks) -> Bool {
    guard !remarks.isHidden else { return false }
    if function.isVariadic {
      out.blank()
      out.line(
        "// \(function.qualifiedName(in: model)): Swift does not import C variadics; "
          + "write a C function over it."
      )
      return false
    }
    let types = function.parameters.map { $0.type } + (function.result.map { [$0] } ?? [])
    guard types.allSatisfy({ facts.isImported($0) }) else {
      out.blank()
      out.line(
        "// \(function.qualifiedName(in: model)): Swift does not import a type that it uses "
          + "(128-bit integers, alignment above 16).")
      return false
    }
    return true
  }

  private mutating func writeMethods(of declaration: TypeDeclaration) {
    let methods = model.methods(of: declaration.id)
    guard !methods.isEmpty, facts.isImported(declaration.id) else { return }
    var accessors: Set<Int> = []
    for index in model.properties(of: declaration.id) {
      let property = model.properties[index]
      accessors.insert(property.getter)
      if let setter = property.setter { accessors.insert(setter) }
    }
    var drop: Int?
    if case .handle(let handle) = declaration.kind { drop = handle.drop }
    let shown = methods.filter {
      $0 != drop && !accessors.contains($0) && !model.functions[$0].remarks.isHidden
    }
    let properties = model.properties(of: declaration.id).filter { !model.properties[$0].remarks.isHidden }
    guard !shown.isEmpty || !properties.isEmpty else { return }
    out.blank()
    open("extension \(names[declaration.id.index]) {")
    var taken: Set<String> = ["pointer", "takePointer"]
    let maker = constructor(of: declaration)
    for (place, index) in shown.enumerated() {
      let function = model.functions[index]
      guard isShown(function, function.remarks) else { continue }
      if place > 0 { out.blank() }
      if index == maker {
        writeInit(function)
      } else {
        write(
          function, named: methodName(function), remarks: function.remarks, kind: methodKind(function), &taken
        )
      }
    }
    for index in properties {
      out.blank()
      writeProperty(model.properties[index])
    }
    close()
  }

  private func methodKind(_ function: Function) -> String {
    guard let first = function.parameters.first, first.isSelf else { return "static func" }
    if case .handle? = model.declaration(of: first.type)?.kind { return "func" }
    return first.direction == .input ? "func" : "mutating func"
  }

  /// The function that becomes `init`: the first of new, create, init, open that gives an owned handle.
  private func constructor(of declaration: TypeDeclaration) -> Int? {
    guard case .handle = declaration.kind else { return nil }
    for name in ["new", "create", "init", "open"] {
      let found = model.methods(of: declaration.id).first { index in
        let function = model.functions[index]
        guard function.name == name, !function.hasSelf, let result = function.result,
          model.resolved(result).ownership == .own
        else { return false }
        let hasOutputs = function.parameters.contains { $0.direction == .output }
        return model.declaration(of: result)?.id == declaration.id && !hasOutputs
      }
      if let found { return found }
    }
    return nil
  }

  private mutating func writeInit(_ function: Function) {
    let plan = plan(function)
    document(function.remarks, extra: notes(function, plan))
    let isNullable = function.result.map { model.resolved($0).isNullable } ?? true
    let mark = plan.closureThrows ? " throws" : ""
    open(
      "public convenience init\(isNullable ? "?" : "")(\(labelled(plan.signature, isInit: true)))\(mark) {")
    let type = function.result.map { imported($0) } ?? "OpaquePointer?"
    let call = "\(module).\(function.symbol)(\(RustText.joined(plan.arguments)))"
    if plan.scopes.isEmpty {
      out.lines(plan.setup)
      out.line("let made_: \(type) = \(call)")
      out.lines(plan.after)
    } else {
      writeScopes(plan, type, first: "let made_: \(type) =", throwsError: plan.closureThrows)
      out.lines(plan.setup)
      out.line("let returned_: \(type) = \(call)")
      out.lines(plan.after)
      out.line("return returned_")
      for _ in plan.scopes { close() }
    }
    if isNullable {
      out.line("guard let made_ else { return nil }")
    } else {
      out.line("guard let made_ else { fatalError(\"\(function.symbol) gave NULL\") }")
    }
    out.line("self.init(raw: made_, owns: true)")
    close()
  }

  private mutating func writeProperty(_ property: Property) {
    let getter = model.functions[property.getter]
    guard facts.isImported(property.type) else {
      out.line("// \(property.name): Swift does not import its type.")
      return
    }
    document(property.remarks)
    let name = property.remarks.names.swift ?? SwiftNames.value(property.name)
    var getPlan = plan(getter)
    let value = liftResult(property.type, "returned_", getter, &getPlan)
    open("public var \(name): \(value.type) {")
    open("get {")
    if !getPlan.scopes.isEmpty { writeScopes(getPlan, value.type, first: "return", throwsError: false) }
    out.line("let returned_ = \(module).\(getter.symbol)(\(RustText.joined(getPlan.arguments)))")
    out.line("return \(value.expression)")
    for _ in getPlan.scopes { close() }
    close()
    if let index = property.setter { writeSetter(model.functions[index], property) }
    close()
  }

  private mutating func writeSetter(_ function: Function, _ property: Property) {
    let plan = plan(function)
    let old = function.parameters.last.map { argumentName($0) } ?? "value"
    var isObject = false
    if case .handle = model[property.receiver].kind { isObject = true }
    open("\(methodKind(function) == "func" && !isObject ? "nonmutating " : "")set(\(old)) {")
    if !plan.scopes.isEmpty { writeScopes(plan, "Void", first: "", throwsError: false) }
    out.lines(plan.setup)
    let discards = function.result.map { !isVoidResult($0) } ?? false
    out.line("\(discards ? "_ = " : "")\(module).\(function.symbol)(\(RustText.joined(plan.arguments)))")
    for _ in plan.scopes { close() }
    close()
  }

  // MARK: wrappers

  private mutating func write(
    _ function: Function, named name: String, remarks: Remarks, kind: String, _ taken: inout Set<String>
  ) {
    var plan = plan(function)
    let labels = labelled(plan.signature, isInit: kind == "static func")
    if !taken.insert(name + "(" + labels).inserted {
      diagnostics.append(
        Diagnostic(
          .targetNameClash, "two functions are `\(name)` in Swift", at: function.place,
          help: "give one of them another name with @swift(\"…\")"))
    }
    let outcome = outcome(of: function, &plan)
    document(remarks, extra: notes(function, plan))
    let throwsError = outcome.throwsError || plan.closureThrows
    let result = outcome.type.isEmpty ? "" : " -> " + outcome.type
    if !outcome.type.isEmpty, model.status(of: function.result) != nil, plan.outputs.isEmpty {
      out.line("@discardableResult")
    }
    open("public \(kind) \(name)(\(labels))\(throwsError ? " throws" : "")\(result) {")
    let type = outcome.type.isEmpty ? "Void" : outcome.type
    if !plan.scopes.isEmpty {
      writeScopes(plan, type, first: type == "Void" ? "" : "return", throwsError: throwsError)
    }
    writeBody(function, plan, outcome)
    for _ in plan.scopes { close() }
    close()
  }

  private mutating func writeBody(_ function: Function, _ plan: SwiftPlan, _ outcome: SwiftOutcome) {
    if let capacity = plan.capacity {
      let guess = "Abut.capacity(\(RustText.joined(capacity.inputs)))"
      let grows = !capacity.status.isEmpty
      out.line("\(grows ? "var" : "let") capacity_ = \(capacity.parameter) ?? \(guess)")
      if grows { open("while true {") }
    }
    out.lines(plan.setup)
    let call = "\(module).\(function.symbol)(\(RustText.joined(plan.arguments)))"
    let isDirect = plan.after.isEmpty && plan.capacity == nil && outcome.statements == ["return returned_"]
    if isDirect {
      out.line("return \(call)")
    } else {
      out.line(outcome.bindsResult ? "let returned_ = \(call)" : call)
      out.lines(plan.after)
      if let capacity = plan.capacity, !capacity.status.isEmpty {
        open(
          "if returned_ == \(capacity.status), \(capacity.parameter) == nil, capacity_ < Abut.capacityMax {")
        out.line("capacity_ *= 2")
        out.line("continue")
        close()
      }
      out.lines(outcome.statements)
    }
    if let capacity = plan.capacity, !capacity.status.isEmpty { close() }
  }

  private mutating func writeScopes(_ plan: SwiftPlan, _ type: String, first: String, throwsError: Bool) {
    for (index, scope) in plan.scopes.enumerated() {
      var head = index == 0 ? first : type == "Void" ? "" : "return"
      if throwsError { head += head.isEmpty ? "try" : " try" }
      open("\(head)\(head.isEmpty ? "" : " ")\(scope.call) { (\(scope.local)) -> \(type) in")
    }
  }

  /// One parameter needs no label; several have theirs.
  private func labelled(_ signature: [String], isInit: Bool) -> String {
    if signature.count == 1, !isInit { return "_ " + signature[0] }
    return RustText.joined(signature)
  }

  private func notes(_ function: Function, _ plan: SwiftPlan) -> [String] {
    var lines = plan.notes
    if function.isBlocking { lines.append("May wait.") }
    if function.setsErrno { lines.append("On failure the C `errno` says why.") }
    return lines
  }

  // MARK: results

  private mutating func outcome(of function: Function, _ plan: inout SwiftPlan) -> SwiftOutcome {
    if let status = model.status(of: function.result), let result = function.result {
      return statusOutcome(function, status, result, &plan)
    }
    var outcome = SwiftOutcome()
    var values = plan.outputs
    if let result = function.result, !isVoidResult(result) {
      outcome.bindsResult = true
      if plan.buffers.count == 1, values.count == 1, isInteger(result) {
        return cutOutcome(function, plan)
      }
      let value = liftResult(result, "returned_", function, &plan)
      if isResult(result) {
        outcome.throwsError = true
        let success = successType(result)
        let binding = success == "Void" ? "" : "let value_ = "
        outcome.statements.append("\(binding)try \(value.expression).get()")
        if success != "Void" { values.insert(RustLift(type: success, expression: "value_"), at: 0) }
      } else {
        values.insert(value, at: 0)
      }
    }
    outcome.type = tupleType(values)
    if !values.isEmpty { outcome.statements.append("return " + tupleValue(values)) }
    return outcome
  }

  func isResult(_ use: TypeUse) -> Bool {
    if case .result? = model.declaration(of: use)?.generic { return true }
    return false
  }

  mutating func successType(_ use: TypeUse) -> String {
    guard case .result(let ok, _)? = model.declaration(of: use)?.generic, let ok else { return "Void" }
    return lift(ok, "", ownsHandles: true).type
  }

  private func isInteger(_ use: TypeUse) -> Bool {
    if case .primitive(let primitive) = model.resolved(use).form { return primitive.isInteger }
    return false
  }

  /// The result says how much of the buffer was filled; a negative one is an error.
  private mutating func cutOutcome(_ function: Function, _ plan: SwiftPlan) -> SwiftOutcome {
    runtime.insert(.callFailure)
    var outcome = SwiftOutcome(bindsResult: true, throwsError: true)
    outcome.type = plan.outputs[0].type
    outcome.statements = [
      "guard returned_ >= 0 else { throw \(title)CallFailure(function: \(SwiftText.quoted(function.symbol)), "
        + "code: Int(returned_)) }",
      "return Array(\(plan.outputs[0].expression).prefix(Int(returned_)))",
    ]
    return outcome
  }

  private mutating func statusOutcome(
    _ function: Function, _ status: Enumeration, _ result: TypeUse, _ plan: inout SwiftPlan
  ) -> SwiftOutcome {
    var outcome = SwiftOutcome(bindsResult: true, throwsError: true)
    var detail = ""
    if let raised = plan.raised, let message = messageText(raised.local, raised.type) {
      detail = ", detail: \(message)"
    }
    outcome.statements.append("try \(errorName(result)).check(returned_\(detail))")
    var values = plan.outputs
    let tellsMore = status.members.contains { $0.raises == nil && $0.value != 0 }
    if function.keepsStatus || (values.isEmpty && tellsMore) {
      values.insert(lift(result, "returned_"), at: 0)
    }
    outcome.type = tupleType(values)
    if !values.isEmpty { outcome.statements.append("return " + tupleValue(values)) }
    return outcome
  }

  /// The texts of a `@raised` record.
  private mutating func messageText(_ local: String, _ use: TypeUse) -> String? {
    guard case .record(let record)? = model.declaration(of: use)?.kind else { return nil }
    let fields = cNames.fieldNames(record.fields)
    var parts: [String] = []
    for (index, field) in record.fields.enumerated() {
      switch model.resolved(field.type).form {
      case .primitive(.cstr):
        runtime.insert(.cstr)
        parts.append("Abut.text(\(local).\(SwiftNames.member(fields[index])))")
      case .primitive(.str):
        runtime.insert(.str)
        parts.append("Abut.text(\(local).\(SwiftNames.member(fields[index])))")
      default: break
      }
    }
    return parts.isEmpty ? nil : RustText.joined(parts, " + ")
  }

  func tupleType(_ values: [RustLift]) -> String {
    if values.count == 1 { return values[0].type }
    return values.isEmpty ? "" : "(\(RustText.joined(values.map { $0.type })))"
  }

  func tupleValue(_ values: [RustLift]) -> String {
    if values.count == 1 { return values[0].expression }
    return "(\(RustText.joined(values.map { $0.expression })))"
  }

  /// Copies of text, slices and what a lifetime lends; owned handles as their class.
  private mutating func liftResult(
    _ use: TypeUse, _ expression: String, _ function: Function, _ plan: inout SwiftPlan
  ) -> RustLift {
    let resolved = model.resolved(use)
    if resolved.ownership == .own, case .primitive(let primitive) = resolved.form,
      primitive.isView || primitive == .cstr
    {
      plan.notes.append("The caller must release the result.")
      return RustLift(type: imported(use), expression: expression)
    }
    if function.lifetime != nil, case .pointer(let pointee, _) = resolved.form, !facts.isVoid(pointee) {
      let (element, count) = facts.flattened(pointee)
      if count > 1 {
        runtime.insert(.elements)
        let copy = "Abut.elements(\(expression), \(count))"
        return RustLift(
          type: "[\(imported(element))]\(resolved.isNullable ? "?" : "")",
          expression: resolved.isNullable ? "\(expression) == nil ? nil : \(copy)" : copy)
      }
    }
    return lift(use, expression, ownsHandles: true)
  }
}
