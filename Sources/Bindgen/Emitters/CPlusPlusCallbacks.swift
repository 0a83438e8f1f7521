import Schema

/// The callbacks of one function that carry a C++ callable through the userdata pointer.
struct CppCallbacks {
  private struct Carried {
    let place: Int
    let callback: Callback
    let isRetained: Bool
    let isNullable: Bool
    /// Template parameter; nil where a std::function is wanted.
    let template: String?
  }

  private let layer: CppLayer
  private let function: Function
  private let shown: [String]
  private var carried: [Carried] = []
  /// The userdata parameter that all of them share.
  private let userdata: Int?

  private var names: CppNames { layer.names }
  var isRetained: Bool { carried.contains { $0.isRetained } }

  init(_ function: Function, _ layer: CppLayer) {
    self.layer = layer
    self.function = function
    shown = layer.names.c.parameterNames(function.parameters)
    userdata = function.parameters.firstIndex { $0.isUserdata }
    guard userdata != nil else { return }
    let anyRetained = function.parameters.contains {
      $0.isRetained && CppCallbacks.callback($0, layer.model) != nil
    }
    for (place, parameter) in function.parameters.enumerated() {
      guard let callback = CppCallbacks.callback(parameter, layer.model) else { continue }
      let needsFunction = anyRetained || parameter.type.isNullable
      carried.append(
        Carried(
          place: place, callback: callback, isRetained: anyRetained, isNullable: parameter.type.isNullable,
          template: needsFunction ? nil : "F\(carried.count)"))
    }
  }

  /// A callback that gets its userdata back: only such a one can lead to a callable.
  static func callback(_ parameter: Parameter, _ model: Model) -> Callback? {
    guard case .callback(let callback)? = model.declaration(of: parameter.type)?.kind,
      parameter.direction == .input, callback.parameters.contains(where: { $0.isUserdata })
    else { return nil }
    return callback
  }

  // MARK: Parts of the wrapper

  func prepare(_ wrapper: inout CppFunction) {
    guard !carried.isEmpty else { return }
    wrapper.templates += carried.compactMap { $0.template.map { "class \($0)" } }
    var members: [String] = []
    var values: [String] = []
    for item in carried {
      let name = shown[item.place]
      if let template = item.template {
        members.append("std::remove_reference_t<\(template)> *\(name);")
        values.append("std::addressof(\(name))")
      } else {
        members.append("\(signature(item.callback)) \(name);")
        values.append("std::move(\(name))")
      }
    }
    let flags = carried.filter({ $0.isNullable }).map {
      "const bool has_\(shown[$0.place]) = \(shown[$0.place]) != nullptr;"
    }
    wrapper.setup += flags
    wrapper.setup += ["struct Call_ {"] + members.map { "    " + $0 }
    if isRetained {
      let isOwn = layer.isMethod(function) && function.hasSelf
      wrapper.setup += ["    abut::callables *owner;", "};"]
      if isOwn { wrapper.setup.append("if (!calls_) calls_ = std::make_unique<abut::callables>();") }
      wrapper.setup.append("abut::callables &kept_ = \(isOwn ? "*calls_" : "callables_()");")
      wrapper.setup += ["auto *call_ = kept_.keep(Call_{\(values.joined(separator: ", ")), &kept_});"]
    } else {
      wrapper.setup += ["    std::exception_ptr error;", "};"]
      wrapper.setup += ["Call_ call_{\(values.joined(separator: ", ")), nullptr};"]
    }
  }

  func argument(_ place: Int) -> String? {
    if carried.isEmpty { return nil }
    if place == userdata { return isRetained ? "call_" : "&call_" }
    guard let item = carried.first(where: { $0.place == place }) else { return nil }
    let lambda = trampoline(item)
    guard item.isNullable else { return lambda }
    let type = names.c.spelled(function.parameters[place].type)
    return "has_\(shown[place]) ? static_cast<\(type)>(\(lambda)) : nullptr"
  }

  func parameter(_ place: Int, _ name: String) -> CppParameter? {
    guard let item = carried.first(where: { $0.place == place }) else { return nil }
    if let template = item.template {
      return CppParameter(type: "\(template) &&", name: name, defaultText: nil)
    }
    let fallback = item.isNullable ? "nullptr" : nil
    return CppParameter(type: signature(item.callback), name: name, defaultText: fallback)
  }

  func finish(_ wrapper: inout CppFunction) {
    guard !carried.isEmpty, !isRetained else { return }
    wrapper.after.insert("if (call_.error) std::rethrow_exception(call_.error);", at: 0)
  }

  // MARK: The function that C calls

  /// Exceptions must not cross C: they are kept, C sees the value of `@onerror`, and nothing runs after that.
  private func trampoline(_ item: Carried) -> String {
    let callback = item.callback
    let parameters = callback.parameters
    let texts = names.c.parameterNames(parameters)
    guard let context = parameters.firstIndex(where: { $0.isUserdata }) else { return "nullptr" }
    let error = item.isRetained ? "call.owner->error" : "call.error"
    let member = shown[item.place]
    let callable = item.template == nil ? "call.\(member)" : "(*call.\(member))"
    let call = "\(callable)(\(arguments(callback, texts).joined(separator: ", ")))"
    let list = zip(parameters, texts).map { CNames.joined(names.c.spelled($0), $1) }.joined(separator: ", ")
    let result = names.c.spelled(result: callback.result).trimmedEnd
    let failed = callback.result == nil ? "return;" : "return \(onError(callback));"
    let success = callback.result.map { "return \(lowered($0, call));" } ?? "\(call);"
    let unused = zip(parameters, texts).filter { $0.0.measures.isEmpty == false }.map { "(void)\($0.1);" }
    return [
      "[](\(list)) -> \(result) {",
      "        auto &call = *static_cast<Call_ *>(\(texts[context]));",
      "        \((unused + ["if (\(error)) \(failed)"]).joined(separator: " "))",
      "        try { \(success) }",
      "        catch (...) { \(error) = std::current_exception(); \(failed) }",
      "    }",
    ].joined(separator: "\n    ")
  }

  private func lowered(_ result: TypeUse, _ call: String) -> String {
    if layer.names.isSame(result) { return "static_cast<\(names.c.spelled(result).trimmedEnd)>(\(call))" }
    return names.lower(result, call)
  }

  private func onError(_ callback: Callback) -> String {
    guard let result = callback.result, let value = callback.onError else { return "{}" }
    if case .members = value { return names.lower(result, names.text(value, as: result)) }
    return "static_cast<\(names.c.spelled(result).trimmedEnd)>(\(names.c.text(value, as: result)))"
  }

  private func arguments(_ callback: Callback, _ texts: [String]) -> [String] {
    visible(callback).map { place in
      let parameter = callback.parameters[place]
      let text = texts[place]
      if let element = layer.spanElement(parameter), let length = parameter.length {
        let type = names.span(of: element, isConst: parameter.direction == .input)
        let count = texts[length.sibling]
        let isPointer = callback.parameters[length.sibling].direction != .input
        return "\(type)(\(text), static_cast<std::size_t>(\(isPointer ? "*" : "")\(count)))"
      }
      if case .pointer = layer.model.passing(of: parameter) {
        switch layer.model.resolved(parameter.type).form {
        case .counted, .array: return text
        default: return "*\(text)"
        }
      }
      return layer.lifted(parameter.type, text).text
    }
  }

  /// Parameters that the callable sees: no userdata, no lengths that a span carries.
  private func visible(_ callback: Callback) -> [Int] {
    callback.parameters.indices.filter { place in
      let parameter = callback.parameters[place]
      if parameter.isUserdata { return false }
      if parameter.measures.isEmpty || parameter.direction != .input { return true }
      return !parameter.measures.allSatisfy { layer.spanElement(callback.parameters[$0]) != nil }
    }
  }

  private func signature(_ callback: Callback) -> String {
    let types = visible(callback).map { place -> String in
      let parameter = callback.parameters[place]
      if let element = layer.spanElement(parameter) {
        return names.span(of: element, isConst: parameter.direction == .input)
      }
      let raw = names.c.spelled(parameter).trimmedEnd
      if case .pointer(let isConst) = layer.model.passing(of: parameter) {
        switch layer.model.resolved(parameter.type).form {
        case .counted, .array: return raw
        default: return (isConst ? "const " : "") + names.c.spelled(parameter.type) + " &"
        }
      }
      return layer.lifted(parameter.type, "").type
    }
    let result = callback.result.map { names.value($0) } ?? "void"
    return "std::function<\(result)(\(types.joined(separator: ", ")))>"
  }
}
