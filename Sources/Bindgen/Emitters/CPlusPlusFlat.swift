import Schema

/// Packages with the flat calling convention: typed calls over the table of a loaded extension.
extension CppLayer {
  mutating func writeFlat() {
    writeResults()
    for type in model.types {
      if case .handle(let handle) = type.kind, handle.role == .capability { writeCapability(type, handle) }
    }
    writeExtension()
  }

  // MARK: Capabilities

  private mutating func writeCapability(_ type: TypeDeclaration, _ handle: Handle) {
    let name = names.name(type.id)
    out.blank()
    out.lines(docs(type.remarks))
    out.line("class \(name) {")
    out.line("  public:")
    out.indent()
    out.line("using pointer = uint64_t;")
    out.line(
      "explicit \(name)(pointer owned, abut_flat_fn drop = nullptr) noexcept : h_(owned), drop_(drop) {}")
    out.line("\(name)(\(name) &&other) noexcept : h_(other.release()), drop_(other.drop_) {}")
    out.open("\(name) &operator=(\(name) &&other) noexcept {")
    out.line("std::swap(h_, other.h_);")
    out.line("std::swap(drop_, other.drop_);")
    out.line("return *this;")
    out.close("}")
    out.line("~\(name)() { close(); }")
    out.line("pointer get() const noexcept { return h_; }")
    out.line("explicit operator bool() const noexcept { return h_ != 0; }")
    out.open("pointer live() const {")
    out.line("if (!h_) throw std::logic_error(\"\(name) is closed\");")
    out.line("return h_;")
    out.close("}")
    out.line("/** Gives the capability away: it is not released here any more. */")
    out.line("pointer release() noexcept { return std::exchange(h_, 0); }")
    writeClose(handle)
    out.dedent()
    out.line("  private:")
    out.indent()
    out.line("pointer h_;")
    out.line("abut_flat_fn drop_;")
    out.close("};")
  }

  private mutating func writeClose(_ handle: Handle) {
    out.line("/** Releases the capability now; again does nothing. */")
    out.open("void close() noexcept {")
    guard let drop = handle.drop, let parameter = model.functions[drop].parameters.first else {
      out.line("h_ = 0;")
      return out.close("}")
    }
    let function = model.functions[drop]
    let field = names.c.parameterNames([parameter])[0]
    out.line("if (!h_ || !drop_) return;")
    out.line("::\(header.flatName(function))_in in_{};")
    out.line("in_.\(field) = release();")
    let response = function.result == nil ? "std::uint8_t" : "::\(header.flatName(function))_out"
    out.line("\(response) out_{};")
    out.line("(void)drop_(reinterpret_cast<const std::uint8_t *>(&in_), sizeof in_,")
    out.line("            reinterpret_cast<std::uint8_t *>(&out_), sizeof out_);")
    out.close("}")
  }

  // MARK: The extension

  private mutating func writeExtension() {
    out.blank()
    out.lines(
      CDocs.comment(["A loaded extension. Capabilities and operations must not outlive its library."]))
    out.line("class Extension {")
    out.line("  public:")
    out.indent()
    out.line("/** Looks the functions up; throws when one is missing or has another signature. */")
    out.open("explicit Extension(const abut_flat_extension *table) {")
    out.line("if (!table) throw std::runtime_error(\"\(package.stem): no table\");")
    out.line("if (const char *missing = ::\(package.stem)_bind(&bound_, table))")
    out.line("    throw std::runtime_error(std::string(missing) + \": missing, or with another signature\");")
    out.close("}")
    out.line("const abut_flat_extension *table() const noexcept { return bound_.table; }")
    for function in model.functions where !function.remarks.isHidden { writeCall(function) }
    out.dedent()
    out.line("  private:")
    out.indent()
    out.line("::\(header.flatBinding) bound_{};")
    out.close("};")
  }

  private func methodName(_ function: Function) -> String {
    let name = (function.receiver.map { names.name($0) + "_" } ?? "") + function.name
    let safe = names.safe(function.remarks.names.cpp ?? name)
    return safe == "table" || safe == "Extension" ? safe + "_" : safe
  }

  private mutating func writeCall(_ function: Function) {
    let shown = names.c.parameterNames(function.parameters)
    let hasTail = header.needsTail(function)
    var parameters = zip(function.parameters, shown).map { flatParameter($0, $1) }
    if hasTail { parameters.append(CppParameter(type: "std::size_t", name: "room_", defaultText: "4096")) }
    let value = flatValue(function)
    let keepsMemory = hasTail && keepsMemory(function)
    let kept =
      keepsMemory ? "abut::response<\(value.type)>" : value.type == "void" ? "std::monostate" : value.type
    var wrapper = CppFunction()
    wrapper.parameters = parameters
    wrapper.result = function.isAsync ? "abut::operation<\(kept)>" : keepsMemory ? kept : value.type
    out.blank()
    out.lines(docs(function.remarks))
    if let reason = function.remarks.deprecated { out.line(deprecation(reason)) }
    let list = wrapper.list(withDefaults: true)
    out.open("\(CNames.joined(wrapper.result, methodName(function)))\(list) const {")
    let request = storeRequest(function, shown)
    let call = "\(CNames.quoted(function.symbol)), bound_.fn.\(header.flatMember(function)), \(request)"
    if function.isAsync {
      writeAsync(function, call, value.text, kept, (hasTail, keepsMemory))
    } else if hasTail {
      writeTail(function, call, value.text, keepsMemory)
    } else {
      writeFixed(function, call, value)
    }
    out.close("}")
  }

  private func flatParameter(_ parameter: Parameter, _ name: String) -> CppParameter {
    let fallback = parameter.defaultValue.map { names.text($0, as: parameter.type) }
    var type = names.value(parameter.type)
    switch model.resolved(parameter.type).form {
    case .array: type = "const \(type) &"
    case .named(let id):
      switch model[id].kind {
      case .record, .variant: type = "const \(type) &"
      case .handle where isCapability(id):
        type = parameter.type.ownership == .own ? names.name(id) : "const \(names.name(id)) &"
      default: break
      }
    default: break
    }
    return CppParameter(type: type, name: name, defaultText: fallback)
  }

  private mutating func storeRequest(_ function: Function, _ shown: [String]) -> String {
    guard !function.parameters.isEmpty else { return "nullptr, 0" }
    out.line("::\(header.flatName(function))_in in_{};")
    for (parameter, name) in zip(function.parameters, shown) {
      if case .named(let id) = model.resolved(parameter.type).form, isCapability(id) {
        out.line("in_.\(name) = \(name).\(parameter.type.ownership == .own ? "release" : "live")();")
      } else {
        out.line(names.store(parameter.type, in: "in_.\(name)", name))
      }
    }
    return "&in_, sizeof in_"
  }

  // MARK: Responses

  /// The C++ type of a response, and how it is made of `out_`.
  private func flatValue(_ function: Function) -> (type: String, text: String) {
    guard let result = function.result else { return ("void", "") }
    if case .array = model.resolved(result).form {
      return (names.value(result), "abut::array_of<\(names.value(result))>(out_.value)")
    }
    if case .named(let id) = model.resolved(result).form, case .result(let ok, _)? = model[id].generic {
      let memory = header.needsTail(function) ? "out_, memory_" : "out_"
      guard let ok else { return ("void", "value_of(\(memory))") }
      return owned(ok, "value_of(\(memory))", function)
    }
    let (type, text) = owned(result, "out_", function)
    return text == "out_" ? (type, names.lift(result, text)) : (type, text)
  }

  /// Capabilities become objects, places in an arena become views of it.
  private func owned(_ use: TypeUse, _ text: String, _ function: Function) -> (type: String, text: String) {
    let arena = zip(function.parameters, names.c.parameterNames(function.parameters)).first {
      model.resolved($0.0.type).form == .primitive(.arena)
    }
    switch model.resolved(use).form {
    case .named(let id):
      guard case .handle(let handle) = model[id].kind, handle.role == .capability else { break }
      let drop = handle.drop.map { ", bound_.fn.\(header.flatMember(model.functions[$0]))" } ?? ""
      return (names.name(id), "\(names.name(id))(\(text)\(use.ownership == .borrow ? "" : drop))")
    case .relativeSlice(let element):
      guard let arena, names.isSpannable(element) else { break }
      let type = names.c.spelled(element).trimmedEnd
      return ("abut::span<const \(type)>", "abut::part<\(type)>(\(arena.1), \(text))")
    case .relativeView:
      guard let arena else { break }
      return ("abut::span<const uint8_t>", "abut::part<uint8_t>(\(arena.1), \(text))")
    default: break
    }
    return (names.value(use), text)
  }

  private mutating func writeFixed(
    _ function: Function, _ call: String, _ value: (type: String, text: String)
  ) {
    if function.result == nil { return out.line("abut::flat_call(\(call), nullptr, 0, 0);") }
    out.line("::\(header.flatName(function))_out out_{};")
    out.line("abut::flat_call(\(call), &out_, sizeof out_, sizeof out_);")
    out.line("return \(value.text);")
  }

  /// Whether the value itself leads into the segment; an error that does brings the segment along.
  private func keepsMemory(_ function: Function) -> Bool {
    guard let result = function.result else { return false }
    if case .named(let id) = model.resolved(result).form, case .result(let ok, _)? = model[id].generic {
      return ok.map { header.holdsOffsets($0) } ?? false
    }
    return header.holdsOffsets(result)
  }

  private mutating func writeTail(_ function: Function, _ call: String, _ text: String, _ keepsMemory: Bool) {
    let type = "::\(header.flatName(function))_out"
    out.line("std::vector<std::uint8_t> memory_(sizeof(\(type)) + room_);")
    out.line("memory_.resize(abut::flat_call(\(call), memory_.data(), memory_.size(), sizeof(\(type))));")
    writeFinish(type, text, keepsMemory)
  }

  private mutating func writeFinish(_ type: String, _ text: String, _ keepsMemory: Bool) {
    out.line("auto out_ = abut::head<\(type)>(memory_);")
    guard keepsMemory else { return out.line("return \(text);") }
    out.line("auto value_ = \(text);")
    out.line("return {std::move(memory_), std::move(value_)};")
  }

  private mutating func writeAsync(
    _ function: Function, _ call: String, _ text: String, _ kept: String,
    _ tail: (exists: Bool, isKept: Bool)
  ) {
    out.line("std::uint64_t op_ = 0;")
    out.line("abut::flat_call(\(call), &op_, sizeof op_, sizeof op_);")
    let type = function.result == nil ? "std::uint8_t" : "::\(header.flatName(function))_out"
    let room = tail.exists ? "sizeof(\(type)) + room_" : "sizeof(\(type))"
    let arena = zip(function.parameters, names.c.parameterNames(function.parameters)).filter {
      model.resolved($0.0.type).form == .primitive(.arena)
    }
    let captures = (["bound_ = bound_"] + arena.map({ $0.1 })).joined(separator: ", ")
    out.open("auto finish_ = [\(captures)](std::vector<std::uint8_t> memory_) -> \(kept) {")
    for name in ["bound_"] + arena.map({ $0.1 }) { out.line("(void)\(name);") }
    if function.result == nil {
      out.line("(void)memory_;")
      out.line("return {};")
    } else if kept == "std::monostate" {
      out.line("auto out_ = abut::head<\(type)>(memory_);")
      out.line("\(text);")
      out.line("return {};")
    } else {
      writeFinish(type, text, tail.isKept)
    }
    out.close("};")
    out.line("return {bound_.table, op_, \(room), std::move(finish_)};")
  }
}
