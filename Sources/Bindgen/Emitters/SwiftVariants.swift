import Schema

extension SwiftEmitter {
  mutating func write(_ variant: Variant, of declaration: TypeDeclaration) {
    switch declaration.generic {
    case nil: writeSum(variant, declaration)
    case .option, .result: return
    }
  }

  func tag(_ variant: Variant, _ path: String) -> String {
    "\(path).\(SwiftNames.member(CNames.safe(variant.tagField)))"
  }

  func payload(_ variant: Variant, _ index: Int, _ path: String) -> String {
    let field = cNames.caseNames(variant.cases)[index]
    return "\(path).\(SwiftNames.member(CNames.safe(variant.bodyField))).\(SwiftNames.member(field))"
  }

  func caseName(_ item: Case) -> String { item.remarks.names.swift ?? SwiftNames.value(item.name) }

  // MARK: sums

  private mutating func writeSum(_ variant: Variant, _ declaration: TypeDeclaration) {
    let name = names[declaration.id.index]
    out.blank()
    guard facts.isImported(declaration.id) else {
      out.line("// \(name): Swift does not import its C struct (128-bit members or alignment above 16).")
      return
    }
    document(declaration.remarks)
    let types = variant.cases.compactMap { $0.type }
    var traits: [String] = []
    if types.allSatisfy({ facts.isEquatable($0) }) { traits.append("Equatable") }
    if types.allSatisfy({ facts.isSendable($0) }) { traits.append("Sendable") }
    open("public enum \(name)\(traits.isEmpty ? "" : ": " + RustText.joined(traits)) {")
    for item in variant.cases {
      document(item.remarks)
      out.line("case \(caseName(item))\(item.type.map { "(\(liftPayload($0, "").type))" } ?? "")")
    }
    let tagType = imported(variant.tagEnum.map { TypeUse(.named($0)) } ?? TypeUse(.primitive(variant.tag)))
    let unknown = unknownCase(variant)
    if let unknown {
      out.line("/// A newer library made it: this file does not know the case with this tag.")
      out.line("case \(unknown)(\(tagType))")
    }
    out.blank()
    writeInit(variant, declaration, unknown)
    writeWithRaw(variant, declaration, unknown)
    close()
  }

  private func unknownCase(_ variant: Variant) -> String? {
    guard variant.isOpen else { return nil }
    var name = "unknown"
    while variant.cases.contains(where: { caseName($0) == name }) { name += "_" }
    return name
  }

  private mutating func writeInit(_ variant: Variant, _ declaration: TypeDeclaration, _ unknown: String?) {
    out.line("/// Copies what the C value says; what it points at must be alive.")
    open("public init(_ raw: \(structName(declaration.id))) {")
    out.line("switch \(tag(variant, "raw")) {")
    for (index, item) in variant.cases.enumerated() {
      let value = item.type.map { "(\(liftPayload($0, payload(variant, index, "raw")).expression))" } ?? ""
      out.line("case \(item.tag): self = .\(caseName(item))\(value)")
    }
    if let unknown {
      out.line("default: self = .\(unknown)(\(tag(variant, "raw")))")
    } else {
      let text =
        "\(model.package.name): \\(\(tag(variant, "raw"))) is no tag of \(names[declaration.id.index])"
      out.line("default: fatalError(\"\(text)\")")
    }
    out.line("}")
    close()
  }

  private mutating func writeWithRaw(_ variant: Variant, _ declaration: TypeDeclaration, _ unknown: String?) {
    out.line("/// The C value; what it points at lives as long as `body` runs.")
    open("public func withRaw<R>(_ body: (\(structName(declaration.id))) throws -> R) rethrows -> R {")
    out.line("var raw = \(structName(declaration.id))()")
    out.line("switch self {")
    for (index, item) in variant.cases.enumerated() {
      let set = "\(tag(variant, "raw")) = \(item.tag)"
      guard let type = item.type else {
        out.line("case .\(caseName(item)): \(set)")
        continue
      }
      open("case .\(caseName(item))(let value):")
      out.line(set)
      var plan = SwiftPlan()
      lower(type, "value", into: payload(variant, index, "raw"), &plan)
      for scope in plan.scopes { open("return try \(scope.call) { \(scope.local) in") }
      out.lines(plan.setup)
      for _ in plan.scopes.dropLast() { close() }
      if !plan.scopes.isEmpty {
        out.line("return try body(raw)")
        close()
      }
      out.dedent()
    }
    if let unknown { out.line("case .\(unknown)(let unknown): \(tag(variant, "raw")) = unknown") }
    out.line("}")
    out.line("return try body(raw)")
    close()
  }

  /// Sets a payload member from a Swift value; opens scopes for what must stay alive.
  private mutating func lower(_ use: TypeUse, _ value: String, into target: String, _ plan: inout SwiftPlan) {
    let resolved = model.resolved(use)
    switch resolved.form {
    case .array(let element, _):
      runtime.insert(.tuples)
      _ = element
      plan.setup.append("Abut.fill(&\(target), with: \(value))")
    case .primitive(.cstr):
      runtime.insert(.cstr)
      let text = resolved.isNullable ? "(\(value) ?? \"\")" : value
      plan.scopes.append(SwiftScope(call: "\(text).withCString", local: "value_"))
      plan.setup.append("\(target) = \(resolved.isNullable ? "\(value) == nil ? nil : value_" : "value_")")
    default:
      let expression = lowered(use, value, named: "value_", &plan)
      plan.setup.append("\(target) = \(expression)")
    }
  }

  // MARK: lifting

  /// Inside a sum, options and results that could not be lowered again stay C structs.
  private mutating func liftPayload(_ use: TypeUse, _ expression: String) -> RustLift {
    if let declaration = model.declaration(of: use), declaration.generic != nil,
      !isOptionParameter(declaration.id)
    {
      return RustLift(type: structName(declaration.id), expression: expression)
    }
    return lift(use, expression)
  }

  /// The Swift value of an imported one that `expression` names.
  mutating func lift(_ use: TypeUse, _ expression: String, ownsHandles: Bool = false) -> RustLift {
    let resolved = model.resolved(use)
    switch resolved.form {
    case .primitive(let primitive): return lift(primitive, expression, isNullable: resolved.isNullable)
    case .slice(let element):
      runtime.insert(.elements)
      return RustLift(
        type: "[\(imported(element))]", expression: "Abut.elements(\(expression).ptr, \(expression).len)")
    case .array:
      runtime.insert(.tuples)
      let element = facts.flattened(resolved).element
      return RustLift(
        type: "[\(imported(element))]", expression: "Abut.array(\(expression), of: \(imported(element)).self)"
      )
    case .relativeSlice(let element) where isFlat:
      let type = imported(element)
      return RustLift(
        type: "[\(type)]",
        expression: "Abut.relElements(segment, \(expression).offset, \(expression).len, of: \(type).self)")
    case .relativeView(let isText) where isFlat:
      let parts = "segment, \(expression).offset, \(expression).len"
      return isText
        ? RustLift(type: "String", expression: "Abut.relText(\(parts))")
        : RustLift(type: "[UInt8]", expression: "Abut.relElements(\(parts), of: UInt8.self)")
    case .named(let id): return liftNamed(id, resolved, expression, ownsHandles)
    default: return RustLift(type: imported(use), expression: expression)
    }
  }

  private mutating func lift(_ primitive: Primitive, _ expression: String, isNullable: Bool) -> RustLift {
    switch primitive {
    case .b32: return RustLift(type: "Bool", expression: "(\(expression) != 0)")
    case .char32:
      runtime.insert(.scalar)
      return RustLift(type: "Unicode.Scalar", expression: "Abut.scalar(\(expression))")
    case .str:
      runtime.insert(.str)
      return RustLift(type: "String", expression: "Abut.text(\(expression))")
    case .cstr:
      runtime.insert(.cstr)
      return isNullable
        ? RustLift(type: "String?", expression: "Abut.optionalText(\(expression))")
        : RustLift(type: "String", expression: "Abut.text(\(expression))")
    case .bytes:
      runtime.insert(.elements)
      return RustLift(type: "[UInt8]", expression: "Abut.elements(\(expression).ptr, \(expression).len)")
    default: return RustLift(type: imported(primitive), expression: expression)
    }
  }

  private mutating func liftNamed(
    _ id: TypeID, _ use: TypeUse, _ expression: String, _ ownsHandles: Bool
  ) -> RustLift {
    let name = names[id.index]
    switch model[id].kind {
    case .enumeration:
      let label = isClosed(id) ? "c" : "rawValue"
      return RustLift(type: name, expression: "\(name)(\(label): \(expression))")
    case .record: return RustLift(type: name, expression: expression)
    case .variant(let variant): return liftVariant(id, variant, expression)
    case .handle(let handle): return liftHandle(handle, id, use, expression, ownsHandles)
    case .alias, .callback: return RustLift(type: imported(use), expression: expression)
    }
  }

  private mutating func liftHandle(
    _ handle: Handle, _ id: TypeID, _ use: TypeUse, _ expression: String, _ ownsHandles: Bool
  ) -> RustLift {
    let name = names[id.index]
    if handle.role == .capability {
      if isFlat, ownsHandles { return RustLift(type: name, expression: "\(name)(\(expression), of: self)") }
      return RustLift(type: "UInt64", expression: expression)
    }
    guard handle.role == .handle, ownsHandles else {
      return RustLift(type: imported(use), expression: expression)
    }
    let owns = use.ownership == .own && handle.drop != nil
    if use.isNullable {
      return RustLift(type: name + "?", expression: "\(expression).map { \(name)(raw: $0, owns: \(owns)) }")
    }
    return RustLift(type: name, expression: "\(name)(raw: \(expression)!, owns: \(owns))")
  }

  private mutating func liftVariant(_ id: TypeID, _ variant: Variant, _ expression: String) -> RustLift {
    let tagPath = tag(variant, expression)
    switch model[id].generic {
    case .option(let wrapped):
      guard variant.cases.count == 2 else { break }
      let value = lift(wrapped, payload(variant, 1, expression), ownsHandles: true)
      return RustLift(type: value.type + "?", expression: "(\(tagPath) == 0 ? nil : \(value.expression))")
    case .result(let ok, let error):
      guard variant.cases.count == 2 else { break }
      runtime.insert(.failure)
      let good = ok.map { lift($0, payload(variant, 0, expression), ownsHandles: true) }
      let bad = error.map { lift($0, payload(variant, 1, expression), ownsHandles: true) }
      let failure = "\(title)Failure<\(bad?.type ?? "Void")>"
      let type = "Result<\(good?.type ?? "Void"), \(failure)>"
      let segment = isFlat ? ", segment: segment" : ""
      let success = "\(type).success(\(good?.expression ?? "()"))"
      return RustLift(
        type: type,
        expression:
          "(\(tagPath) == 0 ? \(success) : .failure(\(failure)(\(bad?.expression ?? "()")\(segment))))")
    case nil: break
    }
    return RustLift(type: names[id.index], expression: "\(names[id.index])(\(expression))")
  }

  // MARK: lowering

  /// An expression of the imported type; scopes keep alive what it points at.
  mutating func lowered(_ use: TypeUse, _ value: String, named local: String, _ plan: inout SwiftPlan)
    -> String
  {
    let resolved = model.resolved(use)
    switch resolved.form {
    case .primitive(.b32): return "(\(value) ? 1 : 0)"
    case .primitive(.char32): return "\(value).value"
    case .primitive(.str):
      runtime.insert(.str)
      plan.scopes.append(
        SwiftScope(call: "Abut.withStr(\(value)\(resolved.isNullable ? " ?? \"\"" : ""))", local: "\(local)"))
      return local
    case .primitive(.bytes):
      runtime.insert(.bytes)
      plan.scopes.append(SwiftScope(call: "Abut.withBytes(\(value))", local: "\(local)"))
      return local
    case .primitive(.arena):
      plan.scopes.append(SwiftScope(call: "\(value).withUnsafeMutableBufferPointer", local: "\(local)"))
      return "\(module).abut_arena(ptr: \(local).baseAddress, cap: \(local).count)"
    case .slice(let element):
      plan.scopes.append(SwiftScope(call: "\(withElements(element, value))", local: "\(local)"))
      return "\(imported(resolved))(ptr: \(local).baseAddress, len: \(local).count)"
    case .named(let id):
      switch model[id].kind {
      case .enumeration: return "\(value).rawValue"
      case .variant(let variant): return loweredVariant(id, variant, value, local, &plan)
      case .handle(let handle) where handle.role == .handle:
        return resolved.isNullable ? "\(value)?.pointer" : "\(value).pointer"
      default: return value
      }
    default: return value
    }
  }

  /// `xs.withUnsafeBufferPointer`, or what makes C elements of Swift ones first.
  mutating func withElements(_ element: TypeUse, _ value: String) -> String {
    if case .primitive(.str) = model.resolved(element).form {
      runtime.formUnion([.strs, .str])
      return "Abut.withStrs(\(value))"
    }
    return "\(rawElements(element, value)).withUnsafeBufferPointer"
  }

  func rawElements(_ element: TypeUse, _ value: String) -> String {
    if case .enumeration? = model.declaration(of: element)?.kind { return "\(value).map(\\.rawValue)" }
    return value
  }

  /// What a Swift caller puts into an array parameter.
  func elementType(_ element: TypeUse) -> String {
    if case .primitive(.str) = model.resolved(element).form { return "String" }
    if let declaration = model.declaration(of: element) {
      switch declaration.kind {
      case .enumeration, .record: return names[declaration.id.index]
      default: break
      }
    }
    return imported(element)
  }

  private mutating func loweredVariant(
    _ id: TypeID, _ variant: Variant, _ value: String, _ local: String, _ plan: inout SwiftPlan
  ) -> String {
    if model[id].generic == nil {
      plan.scopes.append(SwiftScope(call: "\(value).withRaw", local: "\(local)"))
      return local
    }
    guard isOptionParameter(id), case .option(let wrapped) = model[id].generic, variant.cases.count == 2
    else {
      return value
    }
    var inner = SwiftPlan()
    let some = lowered(wrapped, "some", named: "some_", &inner)
    plan.setup.append("var \(local) = \(structName(id))()")
    plan.setup.append("if let some = \(value) {")
    plan.setup.append("  \(tag(variant, local)) = 1")
    plan.setup.append("  \(payload(variant, 1, local)) = \(some)")
    plan.setup.append("}")
    return local
  }

  /// An option of plain data is an optional parameter; results and options of views stay C structs.
  func isOptionParameter(_ id: TypeID) -> Bool {
    guard case .option(let wrapped) = model[id].generic else { return false }
    switch model.resolved(wrapped).form {
    case .primitive(let primitive): return !primitive.isView && primitive != .cstr
    case .named(let inner):
      switch model[inner].kind {
      case .enumeration, .record: return true
      default: return false
      }
    default: return false
    }
  }
}
