import Schema

extension SwiftEmitter {
  /// A closure for a callback: scoped ones may throw, retained ones may not (nobody is there to catch).
  mutating func planClosure(
    _ parameter: Parameter, _ id: TypeID, _ function: Function, _ plan: inout SwiftPlan
  ) {
    guard case .callback(let callback) = model[id].kind else { return }
    runtime.insert(.calls)
    let name = argumentName(parameter)
    let base = local(parameter)
    let isNullable = model.resolved(parameter.type).isNullable
    let arguments = callbackArguments(callback)
    let result = callbackResult(callback)
    let mark = parameter.isRetained ? "" : " throws"
    let type = "(\(RustText.joined(arguments.map { $0.type })))\(mark) -> \(result.type)"
    var closure = name
    if isNullable {
      plan.signature.append("\(name): (\(type))?")
    } else if parameter.isRetained {
      plan.signature.append("\(name): @escaping \(type)")
    } else {
      plan.signature.append("\(name): \(type)")
      plan.scopes.append(SwiftScope(call: "withoutActuallyEscaping(\(name))", local: "\(base)_escaping"))
      closure = "\(base)_escaping"
    }
    let box = "Abut.Call<\(type)>"
    plan.setup.append(
      isNullable ? "let \(base)_box = \(closure).map { \(box)($0) }" : "let \(base)_box = \(box)(\(closure))")
    plan.setup += trampoline(callback, id, named: "\(base)_pointer", box, arguments, result, parameter)
    plan.setup.append("let \(base)_context = \(base)_box\(isNullable ? "?" : "").context")
    plan.arguments.append(isNullable ? "\(base)_box == nil ? nil : \(base)_pointer" : "\(base)_pointer")
    if parameter.isRetained {
      keep(parameter, function, box: "\(base)_box", isNullable: isNullable, &plan)
    } else {
      plan.closureThrows = true
      plan.after.append("if let error = \(base)_box\(isNullable ? "?" : "").error { throw error }")
    }
  }

  /// The library may call it after this call: it lives as long as the handle, or for ever.
  private func keep(
    _ parameter: Parameter, _ function: Function, box: String, isNullable: Bool, _ plan: inout SwiftPlan
  ) {
    guard function.hasSelf, function.receiver != nil else {
      plan.after.append(
        isNullable
          ? "if let kept = \(box) { _ = Unmanaged.passRetained(kept) } // the library may call it for ever"
          : "_ = Unmanaged.passRetained(\(box)) // the library may call it for ever")
      return
    }
    plan.keeps = true
    // A setter replaces the closure it set before; a registration adds one.
    let isSetter = function.parameters.allSatisfy { $0.isSelf || $0.isUserdata || $0.name == parameter.name }
    plan.after.append(
      isSetter
        ? "keep[\(SwiftText.quoted(function.name))] = \(box)"
        : "keep[\"\(function.name) \\(keep.count)\"] = \(box)")
  }

  private mutating func trampoline(
    _ callback: Callback, _ id: TypeID, named name: String, _ box: String, _ arguments: [RustLift],
    _ result: RustLift, _ parameter: Parameter
  ) -> [String] {
    let parameters = callback.parameters.map { argumentName($0) }
    let context = callback.parameters.first { $0.isUserdata }.map { argumentName($0) } ?? "nil"
    let type = "\(module).\(SwiftEmitter.lastWord(cNames.name(id)))"
    var lines = ["let \(name): \(type) = { \(RustText.joined(parameters)) in"]
    lines.append("  let box = \(box).at(\(context))")
    let call = "box.call(\(RustText.joined(arguments.map { $0.expression })))"
    let isVoid = result.type == "Void"
    func value(_ text: String) -> String {
      result.expression.isEmpty
        ? text
        : result.expression.utf8.first == UInt8(ascii: ".")
          ? "(\(text))\(result.expression)" : "\(text)\(result.expression)"
    }
    if parameter.isRetained {
      lines.append(isVoid ? "  \(call)" : "  return \(value(call))")
    } else {
      let fallback = isVoid ? "" : callback.result.map { fallbackText(callback.onError, $0) } ?? ""
      lines += [
        "  do {", isVoid ? "    try \(call)" : "    return try \(value(call))", "  } catch {",
        "    box.error = error",
      ]
      if !isVoid { lines.append("    return \(fallback)") }
      lines.append("  }")
    }
    lines.append("}")
    return lines
  }

  private func fallbackText(_ value: Value?, _ use: TypeUse) -> String {
    value.flatMap { rawLiteral($0, use) } ?? zero(use)
  }

  private mutating func callbackResult(_ callback: Callback) -> RustLift {
    guard let use = callback.result, !isVoidResult(use) else { return RustLift(type: "Void", expression: "") }
    switch model.resolved(use).form {
    case .primitive(.b32): return RustLift(type: "Bool", expression: " ? 1 : 0")
    case .primitive(.char32): return RustLift(type: "Unicode.Scalar", expression: ".value")
    case .named(let id):
      if case .enumeration = model[id].kind {
        return RustLift(type: names[id.index], expression: ".rawValue")
      }
    default: break
    }
    return RustLift(type: imported(use), expression: "")
  }

  func isVoidResult(_ use: TypeUse) -> Bool {
    if case .primitive(.void) = model.resolved(use).form { return true }
    return false
  }

  /// What the closure receives: lengths and the context are hidden.
  private mutating func callbackArguments(_ callback: Callback) -> [RustLift] {
    var arguments: [RustLift] = []
    for parameter in callback.parameters {
      if parameter.isUserdata { continue }
      let measures = parameter.measures.contains { isCounted(callback.parameters[$0]) }
      if measures, parameter.direction == .input { continue }
      arguments.append(callbackArgument(parameter, callback))
    }
    return arguments
  }

  private func isCounted(_ parameter: Parameter) -> Bool {
    guard parameter.length != nil, case .counted = model.resolved(parameter.type).form else { return false }
    return true
  }

  private mutating func callbackArgument(_ parameter: Parameter, _ callback: Callback) -> RustLift {
    let name = argumentName(parameter)
    let use = model.resolved(parameter.type)
    if isCounted(parameter), case .counted(let element) = use.form, let link = parameter.length {
      let length = "Int(\(argumentName(callback.parameters[link.sibling])))"
      if parameter.direction == .input {
        runtime.insert(.elements)
        return RustLift(type: "[\(elementType(element))]", expression: "Abut.elements(\(name), \(length))")
      }
      return RustLift(
        type: "UnsafeMutableBufferPointer<\(imported(element))>",
        expression: "UnsafeMutableBufferPointer(start: \(name), count: \(length))")
    }
    if case .pointer(let isConst) = model.passing(of: parameter) {
      return RustLift(type: pointer(to: parameter.type, isConst: isConst), expression: name)
    }
    if case .named(let id) = use.form, case .variant = model[id].kind {
      return RustLift(type: structName(id), expression: name)
    }
    return lift(use, name, ownsHandles: true)
  }
}
