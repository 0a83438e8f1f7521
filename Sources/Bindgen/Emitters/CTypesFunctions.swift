import Schema

extension PythonModule {
  /// The function that makes a handle from nothing and becomes `__init__`, if there is one.
  func initializer(of receiver: TypeID?) -> Int? {
    guard let receiver, case .handle(let handle) = model[receiver].kind, handle.role == .handle else {
      return nil
    }
    for wanted in ["new", "create", "init", "open"] {
      let found = model.methods(of: receiver).first { index in
        model.functions[index].name == wanted && makes(receiver, model.functions[index])
      }
      if let found { return found }
    }
    return nil
  }

  /// No self, and gives an owned handle of the receiver's type.
  func makes(_ receiver: TypeID, _ function: Function) -> Bool {
    guard !function.hasSelf, let result = function.result, let handle = types.handle(result) else {
      return false
    }
    return handle.id == receiver && model.resolved(result).ownership == .own
  }

  /// The type behind `result<T, E>`, or nil.
  func resultType(_ use: TypeUse) -> TypeID? {
    guard let variant = types.variant(use), case .result? = model[variant.id].generic else { return nil }
    return variant.id
  }

  /// Functions that users do not see as such: what closes a handle, and what stands behind properties.
  func hiddenFunctions() -> Set<Int> {
    var hidden: Set<Int> = []
    for declaration in model.types {
      if case .handle(let handle) = declaration.kind, let drop = handle.drop { hidden.insert(drop) }
    }
    for property in model.properties {
      hidden.insert(property.getter)
      if let setter = property.setter { hidden.insert(setter) }
    }
    return hidden
  }

  /// `_f_calc_div = _library.function("_f_calc_div", "calc_div", 0x…, _c.c_int32, _c.c_void_p, …)`
  func binding(_ index: Int) -> String {
    let function = model.functions[index]
    let local = "_f_" + PythonNames.symbol(function.symbol)
    let maySpill = function.parameters.count > 6 || function.isVariadic
    var parts = [
      PythonText.quoted(local), PythonText.quoted(function.symbol),
      "0x" + PythonText.hexadecimal(types.blueprint.functions[index].signature), returned(function.result),
    ]
    for parameter in function.parameters { parts.append(argument(parameter, maySpill: maySpill)) }
    if function.setsErrno { parts.append("errno=True") }
    return "\(local) = _library.function(\(parts.joined(separator: ", ")))"
  }

  private func argument(_ parameter: Parameter, maySpill: Bool) -> String {
    guard model.passing(of: parameter) == .value else { return "_c.c_void_p" }
    return types.argument(parameter.type, mayspill: maySpill)
  }

  func returned(_ use: TypeUse?) -> String {
    guard let use else { return "None" }
    if case .named(let id) = types.form(use), types.needsStandIn(id) { return types.passed(id) }
    return types.ctype(use)
  }

  /// A free function or a method, in plain C.
  func plain(_ index: Int) -> PythonFunction {
    let call = PythonCall(self, index)
    let function = model.functions[index]
    var made = PythonFunction(name: types.names.functions[index])
    made.docs = docs(function)
    made.parameters = call.parameters
    made.role = role(function, index)
    made.settleDefaults()
    if function.isVariadic { made.variadic = "int | float | str | bytes | None" }
    made.body = call.statements()
    if made.role == .initializer {
      made.name = "__init__"
      made.body.insert("self._start()", at: 0)
      made.body += finishInitializer(call)
    } else {
      finish(&made, call, isMaker: made.role == .classMethod)
    }
    return made
  }

  private func role(_ function: Function, _ index: Int) -> PythonFunction.Role {
    guard let receiver = function.receiver, PythonNames.hasMethods(model[receiver].kind) else { return .free }
    if initializer(of: receiver) == index { return .initializer }
    if function.hasSelf { return .method }
    return makes(receiver, function) ? .classMethod : .staticMethod
  }

  private func docs(_ function: Function) -> String {
    var text = function.remarks.docs
    func add(_ line: String) { text += text.isEmpty ? line : "\n\n" + line }
    if let since = function.remarks.since { add("Since \(since.text).") }
    if let reason = function.remarks.deprecated { add("Deprecated\(reason.isEmpty ? "." : ": \(reason).")") }
    return text
  }

  private func finishInitializer(_ call: PythonCall) -> [String] {
    let symbol = PythonText.quoted(call.function.symbol)
    let failure =
      call.function.setsErrno ? "_errno(\(symbol))" : "raise MemoryError(\(symbol) \" returned NULL\")"
    return ["if _r is None:", "    \(failure)", "self._h = _r"]
  }

  /// The result and the outputs, as one value, a tuple or None.
  private func finish(_ made: inout PythonFunction, _ call: PythonCall, isMaker: Bool) {
    var results: [(text: String, hint: String)] = []
    if let result = own(call, &made.body, isMaker: isMaker) { results.append(result) }
    results += call.outputs
    made.result =
      results.count > 1
      ? "tuple[\(results.map({ $0.hint }).joined(separator: ", "))]" : results.first?.hint ?? "None"
    guard let first = results.first else { return }
    if results.count > 1 {
      made.body.append("return \(results.map({ $0.text }).joined(separator: ", "))")
    } else if first.text == "_r", let last = made.body.lastIndex(where: { $0.hasPrefix("_r: _t.Any = ") }),
      last == made.body.count - 1
    {
      made.body[last] = "_r: \(first.hint) = " + made.body[last].dropFirst("_r: _t.Any = ".count)
      made.body.append("return _r")
    } else {
      made.body.append("_result: \(first.hint) = \(first.text)")
      made.body.append("return _result")
    }
  }

  /// The function's own result, unless it is a status that only says success or the count of a buffer.
  private func own(_ call: PythonCall, _ body: inout [String], isMaker: Bool) -> (text: String, hint: String)?
  {
    let function = call.function
    guard let result = function.result else { return nil }
    let symbol = PythonText.quoted(function.symbol)
    if let errors = status(result), let id = types.enumeration(result)?.id {
      let saysMore = errors.values.contains { value in
        value != 0 && !errors.rows.contains { $0.value == value }
      }
      guard function.keepsStatus || (call.outputs.isEmpty && saysMore) else { return nil }
      return ("_member(\(types.name(id)), _st)", types.name(id))
    }
    failures(function, result, symbol, &body, isMaker: isMaker)
    if call.cutsToResult {
      let failure =
        function.setsErrno ? "_errno(\(symbol))" : failure("f\"\(function.symbol) returned {_r}\"", "_r")
      if !function.setsErrno || !isSigned(result) { body += ["if _r < 0:", "    \(failure)"] }
      return nil
    }
    let hint = isMaker ? types.hint(stripNull(result), .got) : resultHint(result)
    return (lifted(function, result, isMaker: isMaker), hint)
  }

  private func stripNull(_ use: TypeUse) -> TypeUse {
    let resolved = model.resolved(use)
    return TypeUse(resolved.form, isNullable: false, ownership: resolved.ownership)
  }

  private func failure(_ message: String, _ status: String) -> String {
    fallbackError == "RuntimeError"
      ? "raise OSError(\(message))" : "raise \(fallbackError)(\(status), \(message))"
  }

  private func isSigned(_ use: TypeUse) -> Bool {
    guard case .primitive(let primitive) = types.form(use) else { return false }
    return primitive.isInteger && primitive.isSigned
  }

  /// What makes a result a failure: errno's negative numbers and nulls, a maker's null, an impossible null.
  private func failures(
    _ function: Function, _ result: TypeUse, _ symbol: String, _ body: inout [String], isMaker: Bool
  ) {
    let isPointer = isPointerLike(result)
    if function.setsErrno, isSigned(result) {
      body += ["if _r < 0:", "    _errno(\(symbol))"]
    } else if isPointer, function.setsErrno {
      body += ["if _r is None:", "    _errno(\(symbol))"]
    } else if isPointer, isMaker {
      body += [
        "if _r is None:", "    " + failure("\(PythonText.quoted(function.symbol + " returned NULL"))", "-1"),
      ]
    } else if isPointer, !types.isNullable(result) {
      body += ["if _r is None:", "    _null(\(symbol))"]
    }
  }

  private func isPointerLike(_ use: TypeUse) -> Bool {
    switch types.form(use) {
    case .pointer, .primitive(.cstr): return true
    case .named: return types.handle(use).map { $0.handle.role == .handle } ?? false
    default: return false
    }
  }

  func resultHint(_ use: TypeUse) -> String {
    guard let id = resultType(use), case .result(let ok, _)? = model[id].generic else {
      return types.hint(use, .got)
    }
    return ok.map { types.hint($0, .got) } ?? "None"
  }

  private func lifted(_ function: Function, _ result: TypeUse, isMaker: Bool) -> String {
    var value = "_r"
    if case .named(let id) = types.form(result), types.needsStandIn(id) {
      value = "\(types.storage(id)).from_buffer(_r)"
    }
    if let id = resultType(result) { return "_unwrap_\(types.name(id))(\(value))" }
    if isMaker, let receiver = function.receiver, case .handle = model[receiver].kind {
      return "cls._adopt(_r, True)"
    }
    let owner = function.hasSelf && function.receiver.map { types.isHandle($0) } ?? false ? "self" : "None"
    return types.lift(result, value, owner: owner)
  }

  /// `gas` with its getter and setter.
  func property(_ index: Int) -> [PythonFunction] {
    let property = model.properties[index]
    let name = types.names.properties[index]
    var getter = plain(property.getter)
    getter.name = name
    getter.role = .getter
    if !property.remarks.docs.isEmpty { getter.docs = property.remarks.docs }
    guard let index = property.setter else { return [getter] }
    var setter = plain(index)
    setter.name = name
    setter.role = .setter
    setter.docs = ""
    setter.result = "None"
    setter.body = setter.body.map { $0.hasPrefix("return ") ? "return" : $0 }
    return [getter, setter]
  }
}

extension PythonTypes {
  func isHandle(_ id: TypeID) -> Bool {
    guard case .handle = model[id].kind else { return false }
    return true
  }
}

extension PythonText {
  static func hexadecimal(_ value: UInt64) -> String {
    let digits = Array("0123456789abcdef".utf8)
    let text = stride(from: 60, through: 0, by: -4).map { digits[Int(value >> UInt64($0) & 15)] }
    return String(decoding: text, as: UTF8.self)
  }
}
