import Schema

/// Flat functions: the request is packed at fixed offsets, the response read at fixed offsets.
extension PythonModule {
  /// Room for relative data behind the fixed part of a response.
  static let extraResponse = 65_536

  func flatBinding(_ index: Int) -> [String] {
    let function = model.functions[index]
    let layout = types.blueprint.functions[index]
    let symbol = PythonNames.symbol(function.symbol)
    let least = function.isAsync ? 8 : layout.response.size
    let extra = function.isAsync ? 0 : extra(function)
    var lines = [
      "_request_\(symbol) = _Struct(\"\(requestFormat(index))\").pack",
      "_f_\(symbol) = _library.flat(\"_f_\(symbol)\", \(PythonText.quoted(function.symbol)), "
        + "0x\(PythonText.hexadecimal(layout.signature)), \(least), \(extra))",
    ]
    if let code = function.result.flatMap({ scalarCode($0) }) {
      lines.append("_response_\(symbol) = _Struct(\"<\(code)\").unpack_from")
    }
    return lines
  }

  private func extra(_ function: Function) -> Int {
    let hasArena = function.parameters.contains { types.form($0.type) == .primitive(.arena) }
    guard let result = function.result, !hasArena, isRelative(result) else { return 0 }
    return Self.extraResponse
  }

  /// Whether a type holds relative views anywhere.
  private func isRelative(_ use: TypeUse) -> Bool { types.blueprint.holdsOffsets(use) }

  /// The `struct` code of a value that is one number in memory; nil for everything else.
  private func scalarCode(_ use: TypeUse) -> String? {
    switch types.form(use) {
    case .primitive(let primitive):
      switch primitive {
      case .b32, .char32: return "I"
      case .cChar: return "b"
      default: return types.code(use)
      }
    case .named(let id):
      switch model[id].kind {
      case .enumeration(let enumeration): return scalarCode(TypeUse(.primitive(enumeration.repr)))
      case .handle: return "Q"
      default: return nil
      }
    default: return nil
    }
  }

  private func requestFormat(_ index: Int) -> String {
    let function = model.functions[index]
    let layout = types.blueprint.functions[index]
    var format = "<"
    var end = 0
    for (parameter, offset) in zip(function.parameters, layout.requestOffsets) {
      if offset > end { format += "\(offset - end)x" }
      let size = types.size(parameter.type)
      format += scalarCode(parameter.type) ?? "\(size)s"
      end = offset + size
    }
    if layout.request.size > end { format += "\(layout.request.size - end)x" }
    return format
  }

  func flat(_ index: Int) -> [PythonFunction] {
    let call = FlatCall(self, index)
    let function = model.functions[index]
    var made = PythonFunction(name: types.names.functions[index])
    made.docs = function.remarks.docs
    made.parameters = call.visible
    made.settleDefaults()
    if let receiver = function.receiver, PythonNames.hasMethods(model[receiver].kind) {
      made.role = function.hasSelf ? .method : .staticMethod
    }
    made.result = function.result.map { resultHint($0) } ?? "None"
    guard function.isAsync else {
      made.body = call.lines + received(call, "_m: bytearray = \(call.call)")
      return [made]
    }
    var twin = made
    made.isAsync = true
    let least = types.blueprint.functions[index].response.size
    let wait = "(int.from_bytes(\(call.call)[:8], \"little\"), \(least), \(extra(function)))"
    made.body = call.lines + received(call, "_m: bytearray = await _library.waited\(wait)")
    twin.name = types.names.twins[index]
    twin.body = call.lines + received(call, "_m: bytearray = _library.wait\(wait)")
    return [made, twin]
  }

  private func received(_ call: FlatCall, _ statement: String) -> [String] {
    guard let result = call.function.result else {
      return [String(statement.dropFirst("_m: bytearray = ".count))]
    }
    var lines = [statement]
    var value: String
    if scalarCode(result) != nil {
      value = "_v"
      lines.append("_v: _t.Any = _response_\(PythonNames.symbol(call.function.symbol))(_m)[0]")
    } else {
      value = "_response(\(types.ctype(result)), _m, \(call.segment))"
    }
    if let errors = status(result), let id = types.enumeration(result)?.id {
      let saysMore = errors.values.contains { value in
        value != 0 && !errors.rows.contains { $0.value == value }
      }
      lines += ["if _v:", "    _check_\(types.name(id))(_v, \(PythonText.quoted(call.function.symbol)))"]
      if !saysMore { return lines }
    }
    if let id = resultType(result) {
      value = "_unwrap_\(types.name(id))(\(value))"
    } else {
      value = types.lift(result, value)
    }
    lines.append("_result: \(resultHint(result)) = \(value)")
    return lines + ["return _result"]
  }
}

/// Plans one flat call.
private struct FlatCall {
  let module: PythonModule
  let function: Function
  private let index: Int
  private let names: [String]
  private(set) var visible: [PythonFunction.Parameter] = []
  private(set) var lines: [String] = []
  private(set) var call = ""
  /// What relative views in the response count from.
  private(set) var segment = "_m"

  private var types: PythonTypes { module.types }

  init(_ module: PythonModule, _ index: Int) {
    self.module = module
    self.index = index
    function = module.model.functions[index]
    names = module.types.names.parameters(function.parameters, in: module.typeNames)
    let symbol = PythonNames.symbol(function.symbol)
    let values = function.parameters.indices.map { value($0) }
    let hasTail = function.parameters.contains { module.types.isRelative($0.type) }
    if let reason = function.remarks.deprecated {
      lines.insert("_deprecated(\(PythonText.quoted(function.name)), \(PythonText.quoted(reason)))", at: 0)
    }
    if lines.contains(where: { $0.holds("_keep") }) || values.contains(where: { $0.holds("_keep") }) {
      lines.insert("_keep: list[_t.Any] = []", at: 0)
    }
    if hasTail { lines.insert("_tail = bytearray()", at: 0) }
    call = "_f_\(symbol)(_request_\(symbol)(\(values.joined(separator: ", ")))\(hasTail ? " + _tail" : ""))"
  }

  private mutating func value(_ index: Int) -> String {
    let parameter = function.parameters[index]
    let name = names[index]
    if parameter.isSelf {
      return module.model.resolved(parameter.type).ownership == .own ? "self._give()" : "self._use()"
    }
    let initial = parameter.defaultValue.map { types.text($0, as: parameter.type) }
    if types.form(parameter.type) == .primitive(.arena) { return arena(index, name) }
    visible.append(
      PythonFunction.Parameter(name: name, hint: types.hint(parameter.type, .given), initial: initial))
    if types.isRelative(parameter.type) { return relative(parameter, name) }
    if case .primitive(let primitive) = types.form(parameter.type), let bounds = PythonTypes.bounds(primitive)
    {
      lines += PythonCall.check(name, bounds)
      return name
    }
    let lowered = types.lower(parameter.type, name, keep: "_keep", label: name)
    return types.isStructured(parameter.type) ? "bytes(\(lowered))" : lowered
  }

  /// Memory for results: a buffer of the caller's, or so many bytes.
  private mutating func arena(_ index: Int, _ name: String) -> String {
    visible.append(PythonFunction.Parameter(name: name, hint: "_Writable | int", initial: "1048576"))
    lines.append(
      "_arena = bytearray(\(name)) if isinstance(\(name), int) else memoryview(\(name)).cast(\"B\")")
    segment = "_arena"
    return "bytes(_bytes_in(_arena, _keep, \(PythonText.quoted(name)), True))"
  }

  private func relative(_ parameter: Parameter, _ name: String) -> String {
    let base = types.blueprint.functions[index].request.size
    switch types.form(parameter.type) {
    case .relativeView(let isText):
      let raw = isText ? "\(name).encode()" : "bytes(\(name))"
      return "_appended(_tail, \(base), \(raw), len(\(raw)))"
    case .relativeSlice(let element):
      if let code = types.code(element) { return "_appended_cells(_tail, \(base), \(name), \"\(code)\")" }
      let each = types.lower(element, "e", keep: "k", label: name)
      return "_appended_items(_tail, \(base), \(name), \(types.ctype(element)), lambda e, k: \(each))"
    default: return name
    }
  }
}
