import Schema

/// One wrapper: what its declaration and its definition are made of.
struct CppFunction {
  var name = ""
  var docs: [String] = []
  var deprecated: String?
  var templates: [String] = []
  var result = "void"
  var parameters: [CppParameter] = []
  var isStatic = false
  var isConst = false
  /// In front of the call, behind it, and what is returned in the end.
  var setup: [String] = []
  var arguments: [String] = []
  /// Right behind the call: whatever the caller owns gets its owner before anything can throw.
  var owners: [String] = []
  var after: [String] = []
  var returns: [(type: String, text: String)] = []

  /// Defaults may stand only behind the last parameter without one.
  func list(withDefaults: Bool) -> String {
    let firstDefault = (parameters.lastIndex { $0.defaultText == nil } ?? -1) + 1
    let parts = parameters.enumerated().map { index, parameter in
      let text = CNames.joined(parameter.type, parameter.name)
      guard withDefaults, index >= firstDefault, let value = parameter.defaultText else { return text }
      return text + " = " + value
    }
    return "(" + parts.joined(separator: ", ") + ")"
  }

  var templateLine: String? {
    templates.isEmpty ? nil : "template <" + templates.joined(separator: ", ") + ">"
  }
}

struct CppParameter {
  let type: String
  let name: String
  let defaultText: String?
}

extension CppLayer {
  /// Handles are classes; methods of everything else are free functions that take `self`.
  func isMethod(_ function: Function) -> Bool {
    guard let receiver = function.receiver, case .handle(let handle) = model[receiver].kind else {
      return false
    }
    return handle.role != .opaque
  }

  func freeName(_ function: Function) -> String {
    let name = names.safe(function.remarks.names.cpp ?? function.name)
    guard let receiver = function.receiver, !function.hasSelf else { return name }
    return names.name(receiver) + "_" + name
  }

  /// The members that every handle class has.
  private static let classNames: Set<String> = ["get", "live", "release", "close", "pointer"]

  func methodName(_ function: Function, in receiver: TypeID) -> String {
    if function.remarks.names.cpp == nil, function.name == "new" { return "make" }
    let name = names.safe(function.remarks.names.cpp ?? function.name)
    return CppLayer.classNames.contains(name) || name == names.name(receiver) ? name + "_" : name
  }

  /// Works out how one C function is called from C++.
  func wrapper(_ index: Int) -> CppFunction {
    let function = model.functions[index]
    var wrapper = CppFunction()
    wrapper.docs = docs(function.remarks)
    wrapper.deprecated = function.remarks.deprecated
    let callbacks = CppCallbacks(function, self)
    callbacks.prepare(&wrapper)
    let shown = names.c.parameterNames(function.parameters)
    let hidden = hiddenLengths(function)
    for (place, parameter) in function.parameters.enumerated() {
      let name = shown[place]
      if parameter.isSelf, isMethod(function) {
        wrapper.arguments.append(parameter.type.ownership == .own ? "release()" : "live()")
      } else if let text = callbacks.argument(place) {
        wrapper.arguments.append(text)
        if let visible = callbacks.parameter(place, name) { wrapper.parameters.append(visible) }
      } else if hidden.contains(place) {
        addLength(parameter, name, shown, function, &wrapper)
      } else {
        add(parameter, name, &wrapper)
      }
    }
    if function.isVariadic { addVariadic(&wrapper) }
    callbacks.finish(&wrapper)
    finish(function, &wrapper)
    return wrapper
  }

  private func addVariadic(_ wrapper: inout CppFunction) {
    wrapper.templates.append("class... More")
    wrapper.parameters.append(CppParameter(type: "More...", name: "more", defaultText: nil))
    wrapper.arguments.append("more...")
  }

  // MARK: Lengths

  /// Lengths that spans carry already.
  private func hiddenLengths(_ function: Function) -> Set<Int> {
    var hidden: Set<Int> = []
    for (place, parameter) in function.parameters.enumerated() where !parameter.measures.isEmpty {
      let allSpans = parameter.measures.allSatisfy { spanElement(function.parameters[$0]) != nil }
      if allSpans { hidden.insert(place) }
    }
    return hidden
  }

  /// The element when the parameter is shown as a span.
  func spanElement(_ parameter: Parameter) -> TypeUse? {
    guard case .counted(let element) = model.resolved(parameter.type).form, parameter.length != nil,
      names.isSpannable(element)
    else { return nil }
    return element
  }

  private func addLength(
    _ parameter: Parameter, _ name: String, _ shown: [String], _ function: Function,
    _ wrapper: inout CppFunction
  ) {
    let type = names.c.spelled(model.resolved(parameter.type)).trimmedEnd
    let measured = parameter.measures
    for place in measured.dropFirst() {
      let check = "abut::same(\(shown[place]).size(), \(shown[measured[0]]).size(), \"\(shown[place])\");"
      let isNullable = function.parameters[place].type.isNullable
      wrapper.setup.append(isNullable ? "if (\(shown[place]).data()) \(check)" : check)
    }
    let count = "abut::count<\(type)>(\(shown[measured[0]]).size(), \"\(shown[measured[0]])\")"
    switch parameter.direction {
    case .input: wrapper.arguments.append(count)
    case .both:
      wrapper.setup.append("\(type) \(name) = \(count);")
      wrapper.arguments.append("&\(name)")
      wrapper.returns.append((type, name))
    case .output:
      wrapper.setup.append("\(type) \(name){};")
      wrapper.arguments.append("&\(name)")
      wrapper.returns.append((type, name))
    }
  }

  // MARK: Parameters

  private func add(_ parameter: Parameter, _ name: String, _ wrapper: inout CppFunction) {
    if let element = spanElement(parameter) {
      let isConst = parameter.direction == .input
      let fallback = parameter.type.isNullable || parameter.defaultValue != nil ? "{}" : nil
      wrapper.parameters.append(
        CppParameter(type: names.span(of: element, isConst: isConst), name: name, defaultText: fallback))
      return wrapper.arguments.append("\(name).data()")
    }
    if case .counted = model.resolved(parameter.type).form { return addRaw(parameter, name, &wrapper) }
    switch parameter.direction {
    case .output: addOutput(parameter, name, &wrapper)
    case .both: addInOut(parameter, name, &wrapper)
    case .input: addInput(parameter, name, &wrapper)
    }
  }

  private func addRaw(_ parameter: Parameter, _ name: String, _ wrapper: inout CppFunction) {
    let value = parameter.defaultValue.map { names.text($0, as: parameter.type) }
    let fallback = value ?? (parameter.type.isNullable ? "nullptr" : nil)
    wrapper.parameters.append(
      CppParameter(type: names.c.spelled(parameter), name: name, defaultText: fallback))
    wrapper.arguments.append(name)
  }

  private func addOutput(_ parameter: Parameter, _ name: String, _ wrapper: inout CppFunction) {
    if case .array = model.resolved(parameter.type).form {
      let type = names.value(parameter.type)
      wrapper.setup.append("\(type) \(name){};")
      wrapper.arguments.append(data(parameter, name))
      return wrapper.returns.append((type, name))
    }
    wrapper.setup.append(names.c.declared(parameter.type, name) + "{};")
    wrapper.arguments.append("&\(name)")
    if parameter.isRaised { return }
    wrapper.returns.append(owned(lifted(parameter.type, name), name, parameter.type, &wrapper))
  }

  private func addInOut(_ parameter: Parameter, _ name: String, _ wrapper: inout CppFunction) {
    let type = parameter.isSelf ? model.resolved(parameter.type) : parameter.type
    if case .array = model.resolved(type).form {
      wrapper.parameters.append(CppParameter(type: names.value(type) + " &", name: name, defaultText: nil))
      return wrapper.arguments.append(data(parameter, name))
    }
    let plain = names.isSame(type)
    let shown = CNames.joined(names.value(type), "&")
    wrapper.parameters.append(CppParameter(type: shown, name: name, defaultText: nil))
    if plain { return wrapper.arguments.append("&\(name)") }
    wrapper.setup.append("\(names.c.declared(type, name + "_")) = \(names.lower(type, name));")
    wrapper.arguments.append("&\(name)_")
    wrapper.after.append("\(name) = \(names.lift(type, name + "_"));")
  }

  private func addInput(_ parameter: Parameter, _ name: String, _ wrapper: inout CppFunction) {
    let value = parameter.defaultValue.map { names.text($0, as: parameter.type) }
    var type = names.value(parameter.type)
    var argument = names.lower(parameter.type, name)
    switch model.resolved(parameter.type).form {
    case .array:
      if parameter.type.isNullable { return addRaw(parameter, name, &wrapper) }
      type = "const \(type) &"
      argument = data(parameter, name)
    case .named(let id):
      switch model[id].kind {
      case .handle(let handle) where handle.role != .opaque:
        return addHandle(parameter, id, name, &wrapper)
      case .record, .variant:
        type = "const \(type) &"
        if case .pointer = model.passing(of: parameter) {
          argument = "&\(name)"
          if !names.isSame(parameter.type) {
            wrapper.setup.append(
              "const \(names.c.declared(parameter.type, name + "_")) = \(names.lower(parameter.type, name));")
            argument = "&\(name)_"
          }
        }
      default: break
      }
    default: break
    }
    let fallback = value ?? (isNullable(parameter.type) ? "nullptr" : nil)
    wrapper.parameters.append(CppParameter(type: type, name: name, defaultText: fallback))
    wrapper.arguments.append(argument)
  }

  /// Only what is a pointer in C++ too.
  private func isNullable(_ use: TypeUse) -> Bool {
    guard use.isNullable else { return false }
    switch model.resolved(use).form {
    case .pointer, .primitive(.cstr): return true
    case .named(let id):
      if case .callback = model[id].kind { return true }
      return false
    default: return false
    }
  }

  private func addHandle(
    _ parameter: Parameter, _ id: TypeID, _ name: String, _ wrapper: inout CppFunction
  ) {
    let owned = parameter.type.ownership == .own
    let type = names.name(id)
    let isNullable = parameter.type.isNullable
    let shown =
      owned ? (isNullable ? "std::optional<\(type)>" : type) : "const \(type) \(isNullable ? "*" : "&")"
    let verb = owned ? "release()" : "live()"
    let nothing = isCapability(id) ? "0" : "nullptr"
    wrapper.parameters.append(
      CppParameter(type: shown, name: name, defaultText: isNullable ? (owned ? "{}" : "nullptr") : nil))
    wrapper.arguments.append(isNullable ? "\(name) ? \(name)->\(verb) : \(nothing)" : "\(name).\(verb)")
  }

  func isCapability(_ id: TypeID) -> Bool {
    guard case .handle(let handle) = model[id].kind else { return false }
    return handle.role == .capability
  }

  /// A pointer to the first element; arrays of arrays are flat in C.
  private func data(_ parameter: Parameter, _ name: String) -> String {
    guard case .array(let element, _) = model.resolved(parameter.type).form,
      case .array = model.resolved(element).form
    else { return "\(name).data()" }
    return "reinterpret_cast<\(names.c.spelled(parameter))>(\(name).data())"
  }

  // MARK: Results

  /// A value that leaves C: handles become objects.
  func lifted(_ use: TypeUse, _ text: String) -> (type: String, text: String) {
    if case .named(let id) = model.resolved(use).form, case .handle(let handle) = model[id].kind,
      handle.role != .opaque
    {
      let name = names.name(id)
      if use.ownership != .own { return ("abut::borrowed<\(name)>", "abut::borrowed<\(name)>(\(text))") }
      if use.isNullable { return ("std::optional<\(name)>", "abut::adopt<\(name)>(\(text))") }
      return (name, "\(name)(\(text))")
    }
    if case .named(let id) = model.resolved(use).form, case .result(let ok, let error)? = model[id].generic {
      _ = error
      return (ok.map { names.value($0) } ?? "void", "value_of(\(text))")
    }
    return (names.value(use), names.lift(use, text))
  }

  private func owned(
    _ value: (type: String, text: String), _ name: String, _ use: TypeUse, _ wrapper: inout CppFunction
  ) -> (type: String, text: String) {
    guard use.ownership == .own, case .handle? = model.declaration(of: use)?.kind else { return value }
    wrapper.owners.append("auto \(name)_ = \(value.text);")
    return (value.type, "std::move(\(name)_)")
  }

  private func finish(_ function: Function, _ wrapper: inout CppFunction) {
    let raised = zip(function.parameters, names.c.parameterNames(function.parameters)).first { $0.0.isRaised }
    let detail = raised.map { ", describe(\($0.1))" } ?? ""
    if let status = model.status(of: function.result), let result = function.result {
      let check = "check(\(names.lift(result, "result_"))\(detail))"
      let good = status.members.filter { $0.raises == nil }
      let isPlain = good.count == 1 && good[0].value == 0
      if function.keepsStatus || (wrapper.returns.isEmpty && !isPlain) {
        wrapper.returns.insert((names.value(result), check), at: 0)
      } else {
        wrapper.after.append(check + ";")
      }
    } else if let result = function.result {
      wrapper.returns.insert(owned(liftedResult(result), "result_", result, &wrapper), at: 0)
    }
    switch wrapper.returns.count {
    case 0: break
    case 1: wrapper.result = wrapper.returns[0].type
    default: wrapper.result = "std::tuple<" + wrapper.returns.map({ $0.type }).joined(separator: ", ") + ">"
    }
  }

  private func liftedResult(_ result: TypeUse) -> (type: String, text: String) {
    if case .counted = model.resolved(result).form {
      return (names.c.spelled(result: result).trimmedEnd, "result_")
    }
    return lifted(result, "result_")
  }

  // MARK: Text

  /// The lines of a body.
  func body(_ wrapper: CppFunction, calling symbol: String, hasResult: Bool, rethrow: String?) -> [String] {
    let call = "\(symbol)(\(wrapper.arguments.joined(separator: ", ")))"
    var lines = wrapper.setup
    let isUsed = hasResult && (wrapper.after.contains { $0.utf8.count > 0 } || !wrapper.returns.isEmpty)
    let tail = wrapper.after + (rethrow.map { [$0] } ?? [])
    let isSimple = tail.isEmpty && wrapper.returns.count == 1
    if isSimple, wrapper.returns[0].text == "result_" { return lines + ["return \(call);"] }
    lines.append((isUsed ? "auto result_ = " : "") + call + ";")
    // What a callback threw counts more than the status that C made of it.
    lines += wrapper.owners
    lines += rethrow.map { [$0] } ?? []
    lines += wrapper.after
    let texts = wrapper.returns.map({ $0.text })
    if texts.count == 1 {
      let isOwner = texts[0].utf8.starts(with: "std::move(".utf8)
      let text = isOwner ? String(decoding: texts[0].utf8.dropFirst(10).dropLast(1), as: UTF8.self) : texts[0]
      lines.append(wrapper.result == "void" ? text + ";" : "return \(text);")
    } else if texts.count > 1 {
      lines.append("return \(wrapper.result)(\(texts.joined(separator: ", ")));")
    }
    return lines
  }
}
