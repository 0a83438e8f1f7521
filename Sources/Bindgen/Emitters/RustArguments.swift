import Schema

/// One function's wrapper while it is put together.
struct RustPlan {
  var signature: [String] = []
  var generics: [String] = []
  /// Statements before the call.
  var setup: [String] = []
  /// One expression per C parameter.
  var arguments: [String] = []
  /// Statements after the call, before errors are looked at.
  var after: [String] = []
  /// The out-parameters, lifted.
  var outputs: [RustLift] = []
  /// Why the caller must write `unsafe`; empty when there is no need.
  var safety: [String] = []
  var notes: [String] = []
  /// The `@raised` record: name of the local.
  var raised: (local: String, type: TypeUse)?
  var usesLifetime = false
  /// A panic may be waiting when the C function has returned.
  var mayPanic = false
  /// The wrapper keeps something alive: it must be a method of the owner.
  var keeps = false
}

extension RustEmitter {
  /// Decides for every parameter how a Rust caller gives it.
  mutating func plan(_ function: Function, owner: TypeID?) -> RustPlan {
    var plan = RustPlan()
    let closures = closures(of: function)
    for (index, parameter) in function.parameters.enumerated() {
      if parameter.isSelf {
        planSelf(parameter, function, &plan)
      } else if let callback = closures.callbacks[index] {
        planClosure(parameter, index, callback, function, &plan)
      } else if let callback = closures.userdata[index] {
        plan.arguments.append("\(local(function.parameters[callback]))_context")
      } else if !parameter.measures.isEmpty, measured(parameter, function) {
        planLength(parameter, function, &plan)
      } else {
        planOrdinary(parameter, index, function, &plan)
      }
    }
    return plan
  }

  /// A local variable never clashes with a keyword: `r#type_context` would not be a name.
  func local(_ parameter: Parameter) -> String {
    let name = RustNames.snake(parameter.name)
    return name == "self" ? "this" : name
  }

  func argumentName(_ parameter: Parameter) -> String { RustNames.quoted(local(parameter)) }

  private mutating func planSelf(_ parameter: Parameter, _ function: Function, _ plan: inout RustPlan) {
    let isMutable = parameter.direction != .input
    switch model.declaration(of: parameter.type)?.kind {
    case .handle(let handle) where handle.role == .handle:
      if parameter.type.ownership == .own {
        plan.signature.append("self")
        plan.arguments.append("self.into_ptr()")
      } else {
        plan.signature.append("&mut self")
        plan.arguments.append("self")
      }
    case .record, .variant:
      plan.signature.append(isMutable ? "&mut self" : "&self")
      plan.arguments.append("self")
      if facts.carriesPointers(parameter.type) {
        plan.safety.append("the pointers in `self` must be what the function expects")
      }
    default:
      plan.signature.append(isMutable ? "&mut self" : "self")
      plan.arguments.append("self")
    }
  }

  // MARK: lengths

  /// The length of slices that the caller gives: computed.
  func measured(_ parameter: Parameter, _ function: Function) -> Bool {
    parameter.measures.contains { isSliceLike(function.parameters[$0]) }
  }

  /// Becomes `&[T]` or `&mut [T]`.
  func isSliceLike(_ parameter: Parameter) -> Bool {
    guard parameter.length != nil else { return false }
    switch model.resolved(parameter.type).form {
    case .counted: return true
    case .pointer(let pointee, _):
      guard parameter.direction == .input else { return false }
      return !isVoid(pointee)
    default: return false
    }
  }

  func isVoid(_ use: TypeUse) -> Bool {
    switch model.resolved(use).form {
    case .primitive(.void): return true
    case .named(let id):
      if case .handle(let handle) = model[id].kind { return handle.role != .capability }
      return false
    default: return false
    }
  }

  private mutating func planLength(_ parameter: Parameter, _ function: Function, _ plan: inout RustPlan) {
    let name = local(parameter)
    let type = raw(parameter.type)
    let buffers = parameter.measures.map { function.parameters[$0] }.filter { isSliceLike($0) }
    let lengths = buffers.map { buffer -> String in
      let nullable = model.resolved(buffer.type).isNullable
      return nullable
        ? "\(argumentName(buffer)).as_ref().map_or(0, |elements| elements.len())"
        : "\(argumentName(buffer)).len()"
    }
    for (buffer, length) in zip(buffers, lengths).dropFirst() {
      plan.setup.append(
        "assert_eq!(\(length), \(lengths[0]), \"\(buffer.name): not as long as \(buffers[0].name)\");")
    }
    var count = lengths[0]
    if type != "usize" {
      count = "\(type)::try_from(\(count)).expect(\"\(buffers[0].name): too long\")"
    }
    if parameter.direction == .input {
      plan.arguments.append(count)
      return
    }
    plan.setup.append("let mut \(name)_: \(type) = \(count);")
    plan.arguments.append("&mut \(name)_")
    plan.outputs.append(RustLift(type: type, expression: "\(name)_"))
  }

  // MARK: ordinary parameters

  private mutating func planOrdinary(
    _ parameter: Parameter, _ index: Int, _ function: Function, _ plan: inout RustPlan
  ) {
    if isSliceLike(parameter) { return planSlice(parameter, &plan) }
    let use = model.resolved(parameter.type)
    if case .array(let element, let count) = use.form, parameter.direction != .output {
      let isMutable = parameter.direction == .both
      plan.signature.append(
        "\(argumentName(parameter)): &\(isMutable ? "mut " : "")[\(raw(element)); \(count)]")
      plan.arguments.append("\(argumentName(parameter)).as\(isMutable ? "_mut" : "")_ptr()")
      requireSafe(element, parameter, &plan)
      return
    }
    switch parameter.direction {
    case .output: planOutput(parameter, function, &plan)
    case .both: planInOut(parameter, &plan)
    case .input: planInput(parameter, use, &plan)
    }
    if let range = parameter.range, parameter.direction == .input {
      var bounds = ("\(range.lowerBound)", "\(range.upperBound)")
      if case .primitive(let primitive) = use.form, primitive.isFloat {
        bounds = (bounds.0 + ".0", bounds.1 + ".0")
      }
      plan.setup.append(
        "assert!((\(bounds.0)..=\(bounds.1)).contains(&\(argumentName(parameter))), "
          + "\"\(parameter.name): {} is not in \(range.lowerBound)...\(range.upperBound)\", "
          + "\(argumentName(parameter)));"
      )
    }
    if let value = parameter.defaultValue {
      plan.notes.append("`\(parameter.name)` is usually `\(literal(value, parameter.type))`.")
    }
  }

  private mutating func planSlice(_ parameter: Parameter, _ plan: inout RustPlan) {
    let use = model.resolved(parameter.type)
    var isMutable = parameter.direction != .input
    var element = use
    if case .counted(let inner) = use.form { element = inner }
    if case .pointer(let inner, let isConst) = use.form {
      element = inner
      isMutable = !isConst
    }
    let name = argumentName(parameter)
    let slice = "&\(isMutable ? "mut " : "")[\(raw(element))]"
    requireSafe(element, parameter, &plan)
    if parameter.isRetained {
      plan.safety.append(
        "the library keeps `\(parameter.name)`: it must stay alive, and nobody else may change it")
    }
    if use.isNullable {
      // Lengths are read from it too, so a mutable slice must not be moved out.
      plan.signature.append("\(isMutable ? "mut " : "")\(name): Option<\(slice)>")
      plan.arguments.append(
        isMutable
          ? "\(name).as_mut().map_or(core::ptr::null_mut(), |elements| elements.as_mut_ptr())"
          : "\(name).map_or(core::ptr::null(), |elements| elements.as_ptr())")
    } else {
      plan.signature.append("\(name): \(slice)")
      plan.arguments.append("\(name).as\(isMutable ? "_mut" : "")_ptr()")
    }
  }

  private mutating func requireSafe(_ use: TypeUse, _ parameter: Parameter, _ plan: inout RustPlan) {
    if facts.carriesPointers(use) {
      plan.safety.append("the pointers in `\(parameter.name)` must be what the function expects")
    }
  }

  private mutating func planOutput(_ parameter: Parameter, _ function: Function, _ plan: inout RustPlan) {
    let name = local(parameter) + "_"
    if parameter.isRaised, model.status(of: function.result) != nil {
      plan.setup.append("let mut \(name): \(raw(parameter.type)) = \(zero(parameter.type));")
      plan.arguments.append("&mut \(name)")
      plan.raised = (name, parameter.type)
      return
    }
    plan.setup.append("let mut \(name): \(raw(parameter.type)) = \(zero(parameter.type));")
    if case .array = model.resolved(parameter.type).form {
      plan.arguments.append("\(name).as_mut_ptr()")
    } else {
      plan.arguments.append("&mut \(name)")
    }
    plan.outputs.append(liftResult(parameter.type, name, function, &plan))
  }

  private mutating func planInOut(_ parameter: Parameter, _ plan: inout RustPlan) {
    plan.signature.append("\(argumentName(parameter)): &mut \(raw(parameter.type))")
    plan.arguments.append(argumentName(parameter))
    requireSafe(parameter.type, parameter, &plan)
  }

  private mutating func planInput(_ parameter: Parameter, _ use: TypeUse, _ plan: inout RustPlan) {
    let name = argumentName(parameter)
    func give(_ type: String, _ argument: String) {
      plan.signature.append("\(name): \(type)")
      plan.arguments.append(argument)
    }
    switch use.form {
    case .primitive(let primitive): planPrimitive(primitive, name, use, &plan)
    case .slice(let element):
      runtime.insert(.slice)
      requireSafe(element, parameter, &plan)
      give("&[\(raw(element))]", "abut::Slice::new(\(name))")
    case .pointer(let pointee, let isConst): planPointer(pointee, isConst, parameter, use, &plan)
    case .named(let id): planNamed(id, parameter, use, &plan)
    case .counted:
      plan.safety.append("`\(parameter.name)` must point at what the function expects")
      give(rawParameterType(parameter), name)
    case .array, .relativeSlice, .relativeView: give(raw(use), name)
    }
    if parameter.isRetained, facts.carriesPointers(use) {
      plan.safety.append("the library keeps `\(parameter.name)`: it must stay alive")
    }
  }

  private mutating func planPrimitive(
    _ primitive: Primitive, _ name: String, _ use: TypeUse, _ plan: inout RustPlan
  ) {
    let type: String
    let argument: String
    switch primitive {
    case .b32: (type, argument) = ("bool", "\(raw(.b32))::new(\(name))")
    case .char32: (type, argument) = ("char", "\(name) as u32")
    case .str where use.isNullable:
      _ = raw(.str)
      (type, argument) = (
        "Option<&str>", "\(name).map_or(abut::Str { ptr: core::ptr::null(), len: 0 }, abut::Str::new)"
      )
    case .str: (type, argument) = ("&str", "\(raw(.str))::new(\(name))")
    case .cstr where use.isNullable:
      (type, argument) = (
        "Option<&core::ffi::CStr>", "\(name).map_or(core::ptr::null(), |text| text.as_ptr())"
      )
    case .cstr: (type, argument) = ("&core::ffi::CStr", "\(name).as_ptr()")
    case .bytes:
      runtime.insert(.slice)
      (type, argument) = ("&[u8]", "abut::Slice::new(\(name))")
    case .arena: (type, argument) = ("&mut [u8]", "\(raw(.arena))::new(\(name))")
    default: (type, argument) = (raw(primitive), name)
    }
    plan.signature.append("\(name): \(type)")
    plan.arguments.append(argument)
  }

  private mutating func planPointer(
    _ pointee: TypeUse, _ isConst: Bool, _ parameter: Parameter, _ use: TypeUse, _ plan: inout RustPlan
  ) {
    let name = argumentName(parameter)
    guard isWhole(pointee) else {
      plan.safety.append("`\(parameter.name)` must point at what the function expects")
      plan.signature.append("\(name): \(raw(use))")
      plan.arguments.append(name)
      return
    }
    requireSafe(pointee, parameter, &plan)
    let reference = "&\(isConst ? "" : "mut ")\(raw(pointee))"
    guard use.isNullable else {
      plan.signature.append("\(name): \(reference)")
      plan.arguments.append(name)
      return
    }
    plan.signature.append("\(name): Option<\(reference)>")
    plan.arguments.append(
      isConst
        ? "\(name).map_or(core::ptr::null(), core::ptr::from_ref)"
        : "\(name).map_or(core::ptr::null_mut(), core::ptr::from_mut)")
  }

  /// One value stands behind a pointer to it; a pointer to a scalar may be an array of unknown length.
  func isWhole(_ pointee: TypeUse) -> Bool {
    switch model.resolved(pointee).form {
    case .array: return true
    case .named(let id):
      switch model[id].kind {
      case .record, .variant: return true
      default: return false
      }
    default: return false
    }
  }

  private mutating func planNamed(
    _ id: TypeID, _ parameter: Parameter, _ use: TypeUse, _ plan: inout RustPlan
  ) {
    let name = argumentName(parameter)
    switch model[id].kind {
    case .handle(let handle) where handle.role == .handle: planHandle(id, parameter, use, &plan)
    case .callback:
      plan.safety.append("`\(parameter.name)` must be safe to call whenever the library calls it")
      plan.signature.append("\(name): \(use.isNullable ? "Option<\(names[id.index])>" : names[id.index])")
      plan.arguments.append(name)
    case .variant:
      if model[id].generic == nil {
        plan.signature.append("\(name): &\(names[id.index])")
        plan.arguments.append("\(name).to_raw()")
        requireNoRawPointers(id, parameter, &plan)
      } else if facts.carriesPointers[id.index] {
        plan.signature.append("\(name): \(rawNames[id.index])")
        plan.arguments.append(name)
        requireSafe(use, parameter, &plan)
      } else {
        plan.signature.append("\(name): \(lift(use, "").type)")
        plan.arguments.append("\(name).into()")
      }
    default:
      plan.signature.append("\(name): \(raw(use))")
      plan.arguments.append(name)
      requireSafe(use, parameter, &plan)
    }
  }

  /// Text and slices in a sum are owned Rust values; only bare pointers in it can be wrong.
  private mutating func requireNoRawPointers(_ id: TypeID, _ parameter: Parameter, _ plan: inout RustPlan) {
    guard case .variant(let variant) = model[id].kind else { return }
    let isOwned = variant.cases.allSatisfy { item in
      guard let type = item.type, facts.carriesPointers(type) else { return true }
      switch model.resolved(type).form {
      case .primitive: return true
      case .slice(let element): return !facts.carriesPointers(element)
      default: return false
      }
    }
    if !isOwned {
      plan.safety.append("the pointers in `\(parameter.name)` must be what the function expects")
    }
  }

  private mutating func planHandle(
    _ id: TypeID, _ parameter: Parameter, _ use: TypeUse, _ plan: inout RustPlan
  ) {
    let name = argumentName(parameter)
    if use.ownership == .own, let owner = owner(id) {
      plan.signature.append("\(name): \(use.isNullable ? "Option<\(owner)>" : owner)")
      plan.arguments.append(
        use.isNullable ? "\(name).map_or(core::ptr::null_mut(), \(owner)::into_ptr)" : "\(name).into_ptr()")
      return
    }
    let reference = "&mut \(rawNames[id.index])"
    if use.isNullable {
      plan.signature.append("\(name): Option<\(reference)>")
      plan.arguments.append("\(name).map_or(core::ptr::null_mut(), core::ptr::from_mut)")
    } else {
      plan.signature.append("\(name): \(reference)")
      plan.arguments.append(name)
    }
    if parameter.isRetained {
      plan.safety.append("the library keeps `\(parameter.name)`: it must stay alive")
    }
  }
}
