import Schema

/// Annotations, the same in the module and in its stub.
extension PythonTypes {
  enum Side { case given, got }

  func hint(_ use: TypeUse, _ side: Side) -> String {
    let bare = bareHint(use, side)
    guard isNullable(use), acceptsNull(use), bare != "None" else { return bare }
    return optional(bare)
  }

  func optional(_ hint: String) -> String {
    hint.utf8.suffix(7).elementsEqual(" | None".utf8) ? hint : hint + " | None"
  }

  /// Whether `?` on this type is about the value itself, not about the pointer an `out` adds.
  func acceptsNull(_ use: TypeUse) -> Bool {
    switch form(use) {
    case .primitive(let primitive): primitive.isView || primitive == .cstr
    case .named(let id):
      switch model[id].kind {
      case .handle, .callback: true
      default: false
      }
    case .pointer, .counted, .slice: true
    default: false
    }
  }

  private func bareHint(_ use: TypeUse, _ side: Side) -> String {
    switch form(use) {
    case .primitive(let primitive): hint(primitive, side)
    case .named(let id): hint(id, side)
    case .pointer(let target, let isConst): pointerHint(target, isConst: isConst, side)
    case .array(let element, _): side == .given ? sequence(element) : cellsHint(element)
    case .counted(let element): side == .given ? sequence(element) : listHint(element)
    case .slice(let element): side == .given ? sequence(element) : listHint(element)
    case .relativeSlice(let element):
      side == .given ? sequence(element) : code(element) == nil ? listHint(element) : "memoryview"
    case .relativeView(let isText): isText ? "str" : side == .given ? "_Buffer" : "bytes"
    }
  }

  private func hint(_ primitive: Primitive, _ side: Side) -> String {
    switch primitive {
    case .bool, .b32: "bool"
    case .f32, .f64: "float"
    case .char32, .str: "str"
    case .cstr: side == .given ? "str | bytes" : "str"
    case .bytes: side == .given ? "_Buffer" : "bytes"
    case .arena: side == .given ? "_Writable" : "bytes"
    case .void: "None"
    default: "int"
    }
  }

  private func hint(_ id: TypeID, _ side: Side) -> String {
    switch model[id].kind {
    case .enumeration(let enumeration):
      let isOpen = enumeration.role != .flags && enumeration.isOpen
      return isOpen || (side == .given && enumeration.role == .flags) ? "\(name(id)) | int" : name(id)
    case .variant:
      if case .option(let some)? = model[id].generic { return optional(hint(some, side)) }
      return name(id)
    case .callback(let callback): return callableHint(callback)
    case .record, .handle: return name(id)
    case .alias: return "_t.Any"
    }
  }

  func sequence(_ element: TypeUse) -> String {
    code(element) != nil
      ? "_Buffer | _t.Sequence[\(hint(element, .given))]" : "_t.Sequence[\(hint(element, .given))]"
  }

  private func listHint(_ element: TypeUse) -> String {
    code(element) == "B" ? "bytes" : "list[\(hint(element, .got))]"
  }

  /// A fixed array: numbers in place, others as a list (records as a ctypes array).
  private func cellsHint(_ element: TypeUse) -> String {
    if case .array = form(element), innermostCode(element) != nil { return "memoryview" }
    if code(element) != nil { return "memoryview" }
    if let record = record(element) { return "_c.Array[\(name(record.id))]" }
    return "list[\(hint(element, .got))]"
  }

  func innermostCode(_ use: TypeUse) -> String? {
    if case .array(let element, _) = form(use) { return innermostCode(element) }
    return code(use)
  }

  private func pointerHint(_ target: TypeUse, isConst: Bool, _ side: Side) -> String {
    if case .handle(let handle)? = kind(target), handle.role == .opaque {
      return bareHint(target, side)
    }
    if let record = record(target) {
      return side == .given && record.record.bufferElement != nil
        ? "\(name(record.id)) | _Buffer" : name(record.id)
    }
    if case .variant? = kind(target), isConst || side == .got { return hint(target, side) }
    if case .array(let element, _) = form(target) {
      if side == .got { return cellsHint(element) }
      return isConst ? sequence(element) : "int | _Buffer"
    }
    return side == .given ? "int | _Buffer" : "int"
  }

  func callableHint(_ callback: Callback) -> String {
    var inputs: [String] = []
    var results: [String] = []
    for parameter in callback.parameters where !parameter.isUserdata {
      if parameter.direction != .output, parameter.measures.isEmpty { inputs.append(callbackHint(parameter)) }
      if givesBack(parameter) { results.append(hint(parameter.type, .given)) }
    }
    if let result = callback.result, !returnsStatusOnly(callback, results.count) {
      results.insert(hint(result, .given), at: 0)
    }
    let result =
      results.isEmpty ? "None" : results.count == 1 ? results[0] : "tuple[\(results.joined(separator: ", "))]"
    return "_t.Callable[[\(inputs.joined(separator: ", "))], \(result)]"
  }

  /// Whether a callback's Python function returns a value for this parameter.
  func givesBack(_ parameter: Parameter) -> Bool {
    switch parameter.direction {
    case .input: return false
    case .output: return parameter.length == nil
    case .both: return parameter.length == nil && parameter.measures.isEmpty && record(parameter.type) == nil
    }
  }

  /// A callback with outputs and a status gives the outputs; success is implied.
  func returnsStatusOnly(_ callback: Callback, _ outputs: Int) -> Bool {
    outputs > 0 && model.status(of: callback.result) != nil
  }

  private func callbackHint(_ parameter: Parameter) -> String {
    if case .counted(let element) = form(parameter.type) {
      return parameter.direction == .both ? "memoryview" : counted(element)
    }
    return hint(parameter.type, .got)
  }

  private func counted(_ element: TypeUse) -> String {
    code(element) == nil ? "list[\(hint(element, .got))]" : "memoryview"
  }
}
