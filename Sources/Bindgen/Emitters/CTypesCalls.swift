import Schema

/// Plans one plain C call: what the user gives, what C gets, what the user gets back.
struct PythonCall {
  let module: PythonModule
  let index: Int
  let names: [String]
  private(set) var before: [String] = []
  private(set) var allocations: [String] = []
  private(set) var retained: [String] = []
  private(set) var outputs: [(text: String, hint: String)] = []
  private(set) var arguments: [String]
  private var keeps = false
  private var raises = false
  private var detail = ""
  private(set) var visible: [PythonFunction.Parameter] = []
  private var capacities: [PythonFunction.Parameter] = []
  /// The length parameter whose buffers grow until the result fits.
  private var growing: Int?

  var types: PythonTypes { module.types }
  var model: Model { module.model }
  var function: Function { model.functions[index] }

  init(_ module: PythonModule, _ index: Int) {
    self.module = module
    self.index = index
    let parameters = module.model.functions[index].parameters
    names = module.types.names.parameters(parameters, in: module.typeNames)
    arguments = parameters.map { _ in "None" }
    for index in parameters.indices where isCounted(index) && parameters[index].direction != .output {
      countedInput(index)
    }
    for index in parameters.indices { self.parameter(index) }
  }

  var local: String { "_f_" + PythonNames.symbol(function.symbol) }

  private func isCounted(_ index: Int) -> Bool { countedElement(index) != nil }

  private func countedElement(_ index: Int) -> TypeUse? {
    let parameter = function.parameters[index]
    guard parameter.length != nil else { return nil }
    return types.countedElement(parameter.type)
  }

  private func quoted(_ index: Int) -> String { PythonText.quoted(names[index]) }

  private mutating func show(_ index: Int, _ hint: String) {
    let parameter = function.parameters[index]
    let initial = parameter.defaultValue.map { types.text($0, as: parameter.type) }
    let wider = parameter.defaultValue == .null ? types.optional(hint) : hint
    visible.append(PythonFunction.Parameter(name: names[index], hint: wider, initial: initial))
  }

  private mutating func countedInput(_ index: Int) {
    let parameter = function.parameters[index]
    guard let element = countedElement(index) else { return }
    let name = names[index]
    let writes = parameter.direction == .both
    var call: String
    if let code = types.code(element) {
      call = "\(writes ? "_writable" : "_source")(\(name), \"\(code)\", \(quoted(index)))"
    } else if writes {
      call = "_writable_cells(\(name), \(types.ctype(element)), \(quoted(index)))"
    } else {
      let each = types.lower(element, "e", keep: "k", label: names[index])
      call = "_elements(\(name), \(types.ctype(element)), lambda e, k: \(each), \(quoted(index)))"
    }
    if model.resolved(parameter.type).isNullable { call = "(None, 0, None) if \(name) is None else \(call)" }
    before.append("_p\(index), _n\(index), _k\(index) = \(call)")
    retain(index, "(\(name), _k\(index))")
  }

  /// Keeps what the library keeps.
  private mutating func retain(_ index: Int, _ what: String) {
    guard function.parameters[index].isRetained else { return }
    let key = PythonText.quoted("\(function.symbol).\(function.parameters[index].name)")
    let replaces = function.name.utf8.starts(with: "set".utf8) ? "True" : "False"
    retained.append("_hold(\(keeper), \(key), \(what), \(replaces))")
  }

  private var receiverHandle: (id: TypeID, handle: Handle)? {
    guard let receiver = function.receiver, case .handle(let handle) = model[receiver].kind else {
      return nil
    }
    return (receiver, handle)
  }

  private var isInitializer: Bool { module.initializer(of: function.receiver) == index }

  private var keeper: String {
    receiverHandle != nil && (function.hasSelf || isInitializer) ? "self._keep" : "_library.kept"
  }

  private var raisedByRetained: String {
    receiverHandle != nil && (function.hasSelf || isInitializer) ? "self._raised" : "_library.raised"
  }

  private mutating func parameter(_ index: Int) {
    let parameter = function.parameters[index]
    if parameter.isUserdata { return }
    if parameter.isSelf { return receiver(index) }
    if !parameter.measures.isEmpty { return length(index) }
    if isCounted(index) { return counted(index) }
    if types.callback(parameter.type) != nil, parameter.direction == .input { return callback(index) }
    switch parameter.direction {
    case .input: input(index)
    case .output: output(index)
    case .both: both(index)
    }
  }

  private mutating func receiver(_ index: Int) {
    let parameter = function.parameters[index]
    switch types.kind(parameter.type) {
    case .handle:
      arguments[index] = model.resolved(parameter.type).ownership == .own ? "self._give()" : "self._use()"
    case .record: arguments[index] = "_c.byref(self)"
    case .variant where parameter.direction == .input:
      visible.append(PythonFunction.Parameter(name: "self", hint: types.hint(parameter.type, .given)))
      arguments[index] = "_c.byref(\(types.lower(parameter.type, "self", keep: keep(), label: "self")))"
    case .variant:
      visible.append(PythonFunction.Parameter(name: "self", hint: types.hint(parameter.type, .given)))
      allocations.append("_o\(index) = \(types.lower(parameter.type, "self", keep: keep(), label: "self"))")
      arguments[index] = "_c.byref(_o\(index))"
      give(parameter.type, "_o\(index)")
    default:
      visible.append(PythonFunction.Parameter(name: "self", hint: types.hint(parameter.type, .given)))
      arguments[index] = types.lower(parameter.type, "self", keep: keep(), label: "self")
    }
  }

  private mutating func keep() -> String {
    keeps = true
    return "_keep"
  }

  private mutating func give(_ use: TypeUse, _ storage: String) {
    outputs.append((lifted(use, storage), types.hint(use, .got)))
  }

  private func lifted(_ use: TypeUse, _ storage: String) -> String {
    let value = types.isStructured(use) ? storage : storage + ".value"
    if let id = module.resultType(use) { return "_unwrap_\(types.name(id))(\(value))" }
    return types.lift(use, value, owner: owner)
  }

  private var owner: String { function.hasSelf && receiverHandle != nil ? "self" : "None" }

  // MARK: lengths and buffers

  private mutating func length(_ index: Int) {
    let parameter = function.parameters[index]
    let providers = parameter.measures.filter { function.parameters[$0].direction != .output }
    var count = "_n\(providers.first ?? index)"
    for other in providers.dropFirst() {
      let labels = PythonText.quoted("\(names[providers[0]]) and \(names[other])")
      before.append("_same_count(\(count), _n\(other), \(labels))")
    }
    guard case .primitive(let primitive) = types.form(parameter.type) else { return }
    if providers.isEmpty {
      count = capacity(index, primitive)
    } else if let limit = Self.limit(primitive) {
      before.append(
        "_as_int(\(count), 0, \(limit), \(PythonText.quoted("length of " + names[providers[0]])))")
    }
    guard parameter.direction != .input else { return arguments[index] = count }
    allocations.append("_o\(index) = \(types.ctype(parameter.type))(\(count))")
    arguments[index] = "_c.byref(_o\(index))"
  }

  /// The capacity that no input determines: a parameter, or for lengths that C updates a keyword.
  private mutating func capacity(_ index: Int, _ primitive: Primitive) -> String {
    let parameter = function.parameters[index]
    let name = names[index]
    guard parameter.direction != .input else {
      show(index, "int")
      before += Self.check(name, PythonTypes.bounds(primitive) ?? ("0", "18446744073709551615"))
      return name
    }
    capacities.append(
      PythonFunction.Parameter(name: name, hint: "int | None", initial: "None", isKeywordOnly: true))
    growing = index
    return "_room\(index)"
  }

  static func check(_ name: String, _ bounds: (low: String, high: String)) -> [String] {
    let quoted = PythonText.quoted(name)
    return [
      "if not \(bounds.low) <= (\(name) := _index(\(name))) <= \(bounds.high):",
      "    _outside(\(quoted), \(name), \(bounds.low), \(bounds.high))",
    ]
  }

  /// The highest count that fits, where a buffer could have more elements.
  private static func limit(_ primitive: Primitive) -> String? {
    switch primitive {
    case .u64, .i64, .usize, .isize, .cLongLong: nil
    default: PythonTypes.bounds(primitive)?.high
    }
  }

  private mutating func counted(_ index: Int) {
    let parameter = function.parameters[index]
    guard let element = countedElement(index), let link = parameter.length else { return }
    guard parameter.direction == .output else {
      var hint = types.sequence(element)
      if parameter.direction == .both {
        hint = types.code(element) == nil ? "_c.Array[_t.Any]" : "_Writable"
      }
      show(index, model.resolved(parameter.type).isNullable ? types.optional(hint) : hint)
      return arguments[index] = "_p\(index)"
    }
    let room = count(link.sibling, beforeCall: true)
    if let code = types.code(element) {
      let size = types.size(element)
      let bytes = size == 1 ? room : "\(room) * \(size)"
      allocations.append("_b\(index), _a\(index), _k\(index) = _room(\(bytes))")
      arguments[index] = "_a\(index)"
      let cut = self.cut(index, link, room)
      outputs.append(
        code == "B"
          ? ("bytes(memoryview(_b\(index))[:\(cut)])", "bytes")
          : ("_written(_b\(index), \"\(code)\", \(cut))", "list[\(types.hint(element, .got))]"))
    } else {
      allocations.append("_b\(index) = (\(types.ctype(element)) * \(room))()")
      arguments[index] = "_b\(index)"
      let cells = "_b\(index)[:\(cut(index, link, room))]"
      outputs.append((types.each(element, cells, 0), "list[\(types.hint(element, .got))]"))
    }
  }

  /// How many elements the length parameter at `index` stands for.
  private func count(_ index: Int, beforeCall: Bool) -> String {
    let parameter = function.parameters[index]
    let providers = parameter.measures.filter { function.parameters[$0].direction != .output }
    if parameter.direction != .input, !beforeCall { return "_o\(index).value" }
    if let first = providers.first { return "_n\(first)" }
    return parameter.direction == .input ? names[index] : "_room\(index)"
  }

  /// How much of an output buffer was written.
  private func cut(_ index: Int, _ link: LengthLink, _ room: String) -> String {
    if function.parameters[link.sibling].direction != .input {
      return "min(\(room), \(count(link.sibling, beforeCall: false)))"
    }
    return cutsToResult ? "_r" : room
  }

  /// One `out [T; cap n]` and an integer result: the result is how much was written.
  var cutsToResult: Bool {
    guard let result = function.result, case .primitive(let primitive) = types.form(result),
      primitive.isInteger
    else { return false }
    let outs = function.parameters.filter { $0.direction == .output && $0.length?.kind == .capacity }
    return outs.count == 1 && function.parameters.filter { $0.direction == .output }.count == 1
  }

  // MARK: single values

  private mutating func callback(_ index: Int) {
    let parameter = function.parameters[index]
    guard case .named(let id) = types.form(parameter.type) else { return }
    let raised: String
    if parameter.isRetained {
      raised = raisedByRetained
    } else {
      raised = "_raised"
      raises = true
    }
    show(index, types.hint(parameter.type, .given))
    before.append("_k\(index) = _callback_\(types.name(id))(\(names[index]), \(raised), \(quoted(index)))")
    if !model.resolved(parameter.type).isNullable {
      before[before.count - 1] =
        "_k\(index) = _callback_\(types.name(id))"
        + "(_present(\(names[index]), \(quoted(index))), \(raised), \(quoted(index)))"
    }
    arguments[index] = "_k\(index)"
    retain(index, "_k\(index)")
  }

  private mutating func input(_ index: Int) {
    let parameter = function.parameters[index]
    let name = names[index]
    show(index, types.hint(parameter.type, .given))
    if let bounds = integerBounds(parameter) {
      before += Self.check(name, bounds)
      if let range = parameter.range {
        before.removeLast(2)
        before += [
          "if not \(range.lowerBound) <= (\(name) := _index(\(name))) <= \(range.upperBound):",
          "    _beyond(\(quoted(index)), \(name), \(range.lowerBound), \(range.upperBound))",
        ]
      }
      return arguments[index] = name
    }
    if let range = parameter.range {
      before += [
        "if not \(range.lowerBound) <= \(name) <= \(range.upperBound):",
        "    _beyond(\(quoted(index)), \(name), \(range.lowerBound), \(range.upperBound))",
      ]
    }
    arguments[index] = value(index)
  }

  /// Integers and open enums are checked in place.
  private func integerBounds(_ parameter: Parameter) -> (low: String, high: String)? {
    switch types.form(parameter.type) {
    case .primitive(let primitive): return PythonTypes.bounds(primitive)
    case .named(let id):
      guard case .enumeration(let enumeration) = model[id].kind,
        enumeration.role != .plain || enumeration.isOpen
      else { return nil }
      return PythonTypes.bounds(enumeration.repr)
    default: return nil
    }
  }

  private mutating func value(_ index: Int) -> String {
    let parameter = function.parameters[index]
    let use = parameter.type
    let name = names[index]
    switch types.form(use) {
    case .primitive(.f32), .primitive(.f64): return name
    case .primitive(.str):
      let text = "_text_in(\(name), \(quoted(index)))"
      guard !model.resolved(use).isNullable else { return "_TextIn() if \(name) is None else \(text)" }
      return text
    case .array(let element, let count): return array(index, element, count)
    case .named(let id) where types.needsStandIn(id):
      let lowered = types.lower(use, name, keep: keep(), label: name)
      return "\(types.passed(id)).from_buffer_copy(\(lowered))"
    default:
      let lowered = types.lower(use, name, keep: keep(), label: name)
      if parameter.isRetained {
        before.append("_k\(index) = \(lowered)")
        retain(index, "(\(name), _keep)")
        return "_k\(index)"
      }
      return lowered
    }
  }

  /// A fixed array by pointer: numbers without a copy, others copied.
  private mutating func array(_ index: Int, _ element: TypeUse, _ count: Int) -> String {
    let parameter = function.parameters[index]
    let name = names[index]
    let writes = parameter.direction == .both
    if let code = types.code(element) {
      before.append(
        "_p\(index), _n\(index), _k\(index) = \(writes ? "_writable" : "_source")"
          + "(\(name), \"\(code)\", \(quoted(index)))")
      before.append("_exact(_n\(index), \(count), \(quoted(index)))")
      retain(index, "(\(name), _k\(index))")
      return "_p\(index)"
    }
    before.append("_k\(index) = \(types.lower(parameter.type, name, keep: keep(), label: name))")
    retain(index, "(_k\(index), _keep)")
    return "_c.addressof(_k\(index))"
  }

  private mutating func output(_ index: Int) {
    let parameter = function.parameters[index]
    allocations.append("_o\(index) = \(types.constructor(parameter.type))()")
    arguments[index] = "_c.byref(_o\(index))"
    if parameter.isRaised {
      detail = ", _detail(_o\(index))"
    } else {
      give(parameter.type, "_o\(index)")
    }
  }

  private mutating func both(_ index: Int) {
    let parameter = function.parameters[index]
    let use = parameter.type
    let name = names[index]
    if let record = types.record(use) {
      let isView = record.record.bufferElement != nil
      let hint = isView ? "\(types.name(record.id)) | _Writable" : types.name(record.id)
      show(index, model.resolved(use).isNullable ? types.optional(hint) : hint)
      let pass =
        isView
        ? "_c.byref(_loaded(\(name), \(types.name(record.id)), \(quoted(index)), \(keep()), True))"
        : "_c.byref(_record(\(name), \(types.name(record.id)), \(quoted(index))))"
      arguments[index] = model.resolved(use).isNullable ? "None if \(name) is None else \(pass)" : pass
      return
    }
    if case .array(let element, let count) = types.form(use), types.code(element) != nil {
      show(index, "_Writable")
      return arguments[index] = array(index, element, count)
    }
    show(index, types.hint(use, .given))
    let lowered = types.lower(use, name, keep: keep(), label: name)
    allocations.append(
      types.isStructured(use)
        ? "_o\(index) = \(lowered)" : "_o\(index) = \(types.constructor(use))(\(lowered))")
    arguments[index] = "_c.byref(_o\(index))"
    give(use, "_o\(index)")
  }

  // MARK: the whole

  /// Parameters in the order users give them.
  var parameters: [PythonFunction.Parameter] { visible + capacities }

  /// Everything up to the checked result.
  func statements() -> [String] {
    var lines: [String] = []
    if let reason = function.remarks.deprecated {
      let name = function.qualifiedName(in: model)
      lines.append("_deprecated(\(PythonText.quoted(name)), \(PythonText.quoted(reason)))")
    }
    if keeps { lines.append("_keep: list[_t.Any] = []") }
    if raises { lines.append("_raised: list[BaseException] = []") }
    lines += before
    lines += growing == nil ? allocations + [call] : loop()
    lines += retained
    if raises { lines.append("_reraise(_raised)") }
    lines += reraise()
    if module.status(function.result) != nil, let id = function.result.flatMap({ types.enumeration($0)?.id })
    {
      lines += [
        "if _st:", "    _check_\(types.name(id))(_st, \(PythonText.quoted(function.symbol))\(detail))",
      ]
    }
    return lines
  }

  private func reraise() -> [String] {
    let registers = function.parameters.contains { $0.isRetained && types.callback($0.type) != nil }
    guard let receiver = function.receiver, module.retaining[receiver.index] || registers,
      function.hasSelf || isInitializer
    else { return registers ? ["_reraise(_library.raised)"] : [] }
    return ["_reraise(\(raisedByRetained))"]
  }

  private var call: String {
    var all = arguments
    if function.isVariadic { all.append("*map(_variadic, args)") }
    let text = "\(local)(\(all.joined(separator: ", ")))"
    guard function.result != nil else { return text }
    return module.status(function.result) != nil ? "_st: int = \(text)" : "_r: _t.Any = \(text)"
  }

  private func loop() -> [String] {
    guard let growing else { return [] }
    let given = function.parameters.indices.filter {
      isCounted($0) && function.parameters[$0].direction == .input
    }
    let sizes = given.map { "_n\($0) * \(countedElement($0).map { types.size($0) } ?? 1)" }
    let room = "_room\(growing)"
    let name = names[growing]
    var lines = [
      "\(room) = _guess(\(sizes.isEmpty ? "0" : sizes.joined(separator: " + ")))"
        + " if \(name) is None else _index(\(name))"
    ]
    guard let small = module.status(function.result)?.tooSmall else { return lines + allocations + [call] }
    lines.append("while True:")
    lines += (allocations + [call]).map { "    " + $0 }
    lines.append("    if _st != \(small) or \(name) is not None or \(room) >= 1 << 30:")
    lines.append("        break")
    lines.append("    \(room) *= 2")
    return lines
  }
}

extension PythonNames {
  /// A symbol as part of an identifier.
  static func symbol(_ symbol: String) -> String {
    String(
      decoding: symbol.utf8.map {
        ($0 | 32 >= 97 && $0 | 32 <= 122) || ($0 >= 48 && $0 <= 57) ? $0 : UInt8(ascii: "_")
      }, as: UTF8.self)
  }
}
