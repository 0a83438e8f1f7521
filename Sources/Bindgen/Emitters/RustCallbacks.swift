import Schema

/// Which parameters of a function become closures, and where their context goes.
struct RustClosures {
  /// Parameter index -> the callback's type.
  var callbacks: [Int: TypeID] = [:]
  /// Index of the userdata parameter -> index of the callback parameter.
  var userdata: [Int: Int] = [:]
}

extension RustEmitter {
  /// A callback becomes a closure when it has a context parameter and the function has one for it alone.
  func closures(of function: Function) -> RustClosures { RustEmitter.closures(of: function, in: model) }

  static func closures(of function: Function, in model: Model) -> RustClosures {
    var found = RustClosures()
    for (index, parameter) in function.parameters.enumerated() where parameter.direction == .input {
      guard let declaration = model.declaration(of: parameter.type),
        case .callback(let callback) = declaration.kind,
        callback.parameters.contains(where: { $0.isUserdata })
      else { continue }
      let free = function.parameters.indices.filter {
        function.parameters[$0].isUserdata && found.userdata[$0] == nil
      }
      guard let context = free.first(where: { $0 > index }) ?? free.last else { continue }
      found.callbacks[index] = declaration.id
      found.userdata[context] = index
    }
    return found
  }

  /// Some closure outlives its call: any call on a handle may run it.
  static func retainsClosures(_ model: Model) -> Bool {
    model.functions.contains { function in
      closures(of: function, in: model).callbacks.keys.contains { function.parameters[$0].isRetained }
    }
  }

  mutating func planClosure(
    _ parameter: Parameter, _ index: Int, _ id: TypeID, _ function: Function, _ plan: inout RustPlan
  ) {
    guard case .callback(let callback) = model[id].kind else { return }
    runtime.insert(.panics)
    plan.mayPanic = true
    let name = argumentName(parameter)
    let base = local(parameter)
    let generic = plan.generics.isEmpty ? "F" : "F\(plan.generics.count)"
    let isShared = parameter.isRetained || callback.parameters.contains { isHandle($0.type) }
    let bound = closureBound(callback, parameter, function, isShared: isShared)
    plan.generics.append("\(generic): \(bound)")
    let isNullable = model.resolved(parameter.type).isNullable
    let type = isNullable ? "Option<\(generic)>" : generic
    plan.signature.append("\(parameter.isRetained || isShared ? "" : "mut ")\(name): \(type)")
    plan.setup += trampoline(callback, id, named: "\(base)_call", generic, bound, isShared: isShared)
    if parameter.isRetained {
      keep(parameter, function, isNullable: isNullable, &plan)
    } else {
      let access = isShared ? "core::ptr::from_ref" : "core::ptr::from_mut"
      let borrow = isShared ? "as_ref" : "as_mut"
      let cast = isShared ? ".cast_mut().cast()" : ".cast()"
      plan.setup.append(
        isNullable
          ? "let \(base)_context: *mut core::ffi::c_void = \(name).\(borrow)()"
            + ".map_or(core::ptr::null_mut(), |call| \(access)(call)\(cast));"
          : "let \(base)_context = \(access)(&\(isShared ? "" : "mut ")\(name))\(cast);")
    }
    plan.setup.append(
      isNullable
        ? "let \(base)_pointer: Option<\(names[id.index])> = if \(base)_context.is_null() { None } "
          + "else { Some(\(base)_call::<\(generic)>) };"
        : "let \(base)_pointer: \(names[id.index]) = \(base)_call::<\(generic)>;")
    plan.arguments.append("\(base)_pointer")
  }

  /// The library calls it after this call: it lives as long as the handle, or for ever.
  private func keep(_ parameter: Parameter, _ function: Function, isNullable: Bool, _ plan: inout RustPlan) {
    let name = argumentName(parameter)
    let base = local(parameter)
    if isNullable {
      plan.setup.append("let \(base)_kept = \(name).map(std::sync::Arc::new);")
      plan.setup.append(
        "let \(base)_context: *mut core::ffi::c_void = \(base)_kept.as_ref()"
          + ".map_or(core::ptr::null_mut(), |call| std::sync::Arc::as_ptr(call).cast_mut().cast());")
    } else {
      plan.setup.append("let \(base)_kept = std::sync::Arc::new(\(name));")
      plan.setup.append(
        "let \(base)_context: *mut core::ffi::c_void = "
          + "std::sync::Arc::as_ptr(&\(base)_kept).cast_mut().cast();"
      )
    }
    if keepsClosures(function) {
      plan.keeps = true
      plan.after.append(
        isNullable
          ? "if let Some(kept) = \(base)_kept { self.keep.push(kept); }" : "self.keep.push(\(base)_kept);")
    } else {
      plan.after.append("core::mem::forget(\(base)_kept); // the library may call it for ever")
    }
  }

  /// A method of a handle that somebody owns.
  func keepsClosures(_ function: Function) -> Bool {
    guard function.hasSelf, let receiver = function.receiver else { return false }
    return owner(receiver) != nil && function.parameters[0].type.ownership != .own
  }

  private mutating func closureBound(
    _ callback: Callback, _ parameter: Parameter, _ function: Function, isShared: Bool
  ) -> String {
    let parameters = callbackArguments(callback).map { $0.type }
    var result = ""
    if let type = callback.result, !isVoidResult(type) { result = " -> \(closureResult(type).type)" }
    var bound = "\(isShared ? "Fn" : "FnMut")(\(RustText.joined(parameters)))\(result)"
    if parameter.isRetained { bound += " + 'static" }
    if parameter.isRetained, let receiver = function.receiver, isSendable(receiver) {
      bound += " + Send + Sync"
    }
    return bound
  }

  func isVoidResult(_ use: TypeUse) -> Bool {
    if case .primitive(.void) = model.resolved(use).form { return true }
    return false
  }

  func isSendable(_ id: TypeID) -> Bool {
    guard case .handle(let handle) = model[id].kind else { return false }
    return handle.threads == "shared" || handle.threads == "free"
  }

  private func isHandle(_ use: TypeUse) -> Bool {
    guard case .handle(let handle)? = model.declaration(of: use)?.kind else { return false }
    return handle.role == .handle
  }

  private mutating func trampoline(
    _ callback: Callback, _ id: TypeID, named name: String, _ generic: String, _ bound: String, isShared: Bool
  ) -> [String] {
    let parameters = callback.parameters.map { rawParameter($0) }
    let context =
      callback.parameters.first { $0.isUserdata }.map { argumentName($0) } ?? "core::ptr::null_mut()"
    let hasResult = callback.result.map { !isVoidResult($0) } ?? false
    var fallback = "()"
    if let result = callback.result, hasResult {
      fallback = callback.onError.map { literal($0, result) } ?? zero(result)
    }
    var lines = [
      "unsafe extern \"C\" fn \(name)<\(generic): \(bound)>(\(RustText.joined(parameters)))"
        + "\(rawResult(callback.result)) {",
      "    abut::guarded(\(fallback), || {",
      "        // SAFETY: the context is the closure, alive while the library may call; C's values are valid",
      isShared
        ? "        let call = unsafe { &*\(context).cast::<\(generic)>() };"
        : "        let call = unsafe { &mut *\(context).cast::<\(generic)>() };",
    ]
    for parameter in callback.parameters where isFreshOutput(parameter) {
      lines.append("        unsafe { \(argumentName(parameter)).write_bytes(0, 1) };")
    }
    let arguments = callbackArguments(callback).map { $0.guarded }
    let call = "call(\(RustText.joined(arguments)))"
    if let result = callback.result, hasResult {
      let wrap = closureResult(result).expression
      lines.append("        " + (wrap.isEmpty ? call : "\(wrap)(\(call))"))
    } else {
      lines.append("        \(call);")
    }
    lines += ["    })", "}"]
    return lines
  }

  /// What the library left uninitialised is zero before safe code sees it.
  private func isFreshOutput(_ parameter: Parameter) -> Bool {
    guard parameter.direction == .output, !model.resolved(parameter.type).isNullable else { return false }
    switch model.resolved(parameter.type).form {
    case .counted, .array: return false
    default: return true
    }
  }

  /// A closure's result type, and the function that turns it into the raw one ("" for none).
  private mutating func closureResult(_ use: TypeUse) -> RustLift {
    switch model.resolved(use).form {
    case .primitive(.b32): return RustLift(type: "bool", expression: raw(.b32) + "::new")
    case .primitive(.char32): return RustLift(type: "char", expression: "u32::from")
    default:
      let type = rawResult(use)
      return RustLift(type: String(type.utf8.dropFirst(4)) ?? type, expression: "")
    }
  }

  /// What the closure receives: lengths and the context are hidden.
  private mutating func callbackArguments(_ callback: Callback) -> [RustLift] {
    var arguments: [RustLift] = []
    for parameter in callback.parameters {
      if parameter.isUserdata { continue }
      let measured = parameter.measures.filter { isCallbackSlice(callback.parameters[$0]) }
      if !measured.isEmpty, parameter.direction == .input { continue }
      arguments.append(callbackArgument(parameter, callback))
    }
    return arguments
  }

  private func isCallbackSlice(_ parameter: Parameter) -> Bool {
    guard parameter.length != nil, case .counted = model.resolved(parameter.type).form else { return false }
    return true
  }

  private mutating func callbackArgument(_ parameter: Parameter, _ callback: Callback) -> RustLift {
    let name = argumentName(parameter)
    let use = model.resolved(parameter.type)
    if isCallbackSlice(parameter), case .counted(let element) = use.form, let link = parameter.length,
      callback.parameters[link.sibling].direction == .input
    {
      let length = argumentName(callback.parameters[link.sibling])
      let isMutable = parameter.direction != .input
      let make = isMutable ? "core::slice::from_raw_parts_mut" : "core::slice::from_raw_parts"
      let empty = isMutable ? "&mut []" : "&[]"
      return RustLift(
        type: "&\(isMutable ? "mut " : "")[\(raw(element))]",
        expression: "if \(name).is_null() { \(empty) } else { \(make)(\(name), \(length) as usize) }",
        isUnsafe: true)
    }
    if case .pointer = model.passing(of: parameter) {
      if case .array(let element, let count) = use.form {
        let isMutable = parameter.direction != .input
        return RustLift(
          type: "&\(isMutable ? "mut " : "")[\(raw(element)); \(count)]",
          expression: "&\(isMutable ? "mut " : "")*\(name).cast()", isUnsafe: true)
      }
      if use.isNullable, parameter.direction != .input {
        return RustLift(type: "Option<&mut \(raw(use))>", expression: "\(name).as_mut()", isUnsafe: true)
      }
      guard case .counted = use.form else {
        return RustLift(type: "&mut \(raw(use))", expression: "&mut *\(name)", isUnsafe: true)
      }
      return RustLift(type: rawParameterType(parameter), expression: name)
    }
    return callbackValue(use, name)
  }

  private mutating func callbackValue(_ use: TypeUse, _ name: String) -> RustLift {
    switch use.form {
    case .primitive(.str): return RustLift(type: "&str", expression: "&unsafe { \(name).to_text() }")
    case .primitive(.cstr) where use.isNullable:
      return RustLift(
        type: "Option<&core::ffi::CStr>",
        expression: "if \(name).is_null() { None } else { Some(core::ffi::CStr::from_ptr(\(name))) }",
        isUnsafe: true)
    case .primitive(.cstr):
      return RustLift(
        type: "&core::ffi::CStr", expression: "core::ffi::CStr::from_ptr(\(name))", isUnsafe: true)
    case .primitive(.bytes): return RustLift(type: "&[u8]", expression: "\(name).as_slice()", isUnsafe: true)
    case .slice(let element):
      return RustLift(type: "&[\(raw(element))]", expression: "\(name).as_slice()", isUnsafe: true)
    case .primitive(.b32), .primitive(.char32): return lift(use, name)
    case .named(let id) where isHandle(use):
      return use.isNullable
        ? RustLift(type: "Option<&mut \(rawNames[id.index])>", expression: "\(name).as_mut()", isUnsafe: true)
        : RustLift(type: "&mut \(rawNames[id.index])", expression: "&mut *\(name)", isUnsafe: true)
    case .named(let id):
      if case .callback = model[id].kind, !use.isNullable {
        return RustLift(type: names[id.index], expression: name)
      }
      return RustLift(type: raw(use), expression: name)
    default: return RustLift(type: raw(use), expression: name)
    }
  }
}
