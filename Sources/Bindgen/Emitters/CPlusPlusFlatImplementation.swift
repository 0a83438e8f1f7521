import Schema

/// What an implementer in C++ gets: functions over C++ values, exceptions as codes, operations, capabilities.
extension CppLayer {
  mutating func writeFlatImplementation() {
    out.lines(["", "#ifdef \(header.stem)_IMPLEMENT"])
    out.lines(CppRuntime.extension)
    out.line("namespace \(names.namespace) {")
    for (type, handle) in model.capabilities { writeServices(type, handle) }
    for function in model.functions {
      writeAnswer(function)
      if function.isAsync { writeOperation(function) }
    }
    writeExported()
    out.line("} // namespace \(names.namespace)")
    writeExportMacro()
    out.line("#endif")
  }

  /// The member of the implementer's class.
  private func implementedName(_ function: Function) -> String {
    let name = (function.receiver.map { names.name($0) + "_" } ?? "") + function.name
    return names.safe(function.remarks.names.cpp ?? name)
  }

  // MARK: Capabilities

  private mutating func writeServices(_ type: TypeDeclaration, _ handle: Handle) {
    let name = names.name(type.id)
    let helper = "::abut_" + CNames.identifier(names.c.name(type.id).withoutScope)
    out.blank()
    out.line("/** A handle with these rights to the resource, which is deleted when the handle is closed. */")
    out.open(
      "template <class T> std::uint64_t make_\(name)(std::unique_ptr<T> resource, std::uint32_t rights) {")
    out.line(
      "auto made = \(helper)_new(resource.get(), rights, [](void *p) { delete static_cast<T *>(p); });")
    out.line("if (!made) throw abut::flat_error(ABUT_FLAT_LIMIT, \"no room for a \(name)\");")
    out.line("(void)resource.release();")
    out.line("return made;")
    out.close("}")
    out.line("/** The resource of a handle that has these rights; the call fails for any other. */")
    out.open("template <class T> T &get_\(name)(std::uint64_t handle, std::uint32_t rights) {")
    out.line("void *found = \(helper)_get(handle, rights);")
    out.line("if (!found) throw abut::flat_error(ABUT_FLAT_DENIED, \"no such \(name)\");")
    out.line("return *static_cast<T *>(found);")
    out.close("}")
    out.open("inline void close_\(name)(std::uint64_t handle) {")
    out.line("if (!\(helper)_close(handle)) throw abut::flat_error(ABUT_FLAT_STALE, \"no such \(name)\");")
    out.close("}")
  }

  // MARK: Responses

  /// Fills a response with what a callable returns, or with the error that it throws.
  private mutating func writeAnswer(_ function: Function) {
    guard let result = function.result else { return }
    let name = implementedName(function)
    out.blank()
    out.open("template <class C> void answer_\(name)(::\(header.flatName(function))_out &out, C call) {")
    guard let type = model.declaration(of: result), case .variant(let variant) = type.kind,
      case .result(let ok, let error)? = type.generic
    else {
      let isArray: Bool
      if case .array = model.resolved(result).form { isArray = true } else { isArray = false }
      out.line("const \(names.value(result)) value = call();")
      out.line(names.store(result, in: isArray ? "out.value" : "out", "value"))
      return out.close("}")
    }
    let fields = names.c.caseNames(variant.cases).map { "out.\(variant.bodyField).\($0)" }
    out.open("try {")
    if let ok {
      out.line("const \(names.value(ok)) value = call();")
      out.line(names.store(ok, in: fields[0], "value"))
    } else {
      out.line("call();")
    }
    out.line("out.\(variant.tagField) = \(variant.cases[0].tag);")
    if let error {
      out.dedent()
      out.line("} catch (const abut::failure<\(names.value(error))> &failure) {")
      out.indent()
      out.line("out.\(variant.tagField) = \(variant.cases[1].tag);")
      out.line(names.store(error, in: fields[1], "failure.error"))
    } else {
      out.dedent()
      out.line("} catch (const abut::failure<std::monostate> &) {")
      out.indent()
      out.line("out.\(variant.tagField) = \(variant.cases[1].tag);")
    }
    out.close("}")
    out.close("}")
  }

  // MARK: Operations

  private mutating func writeOperation(_ function: Function) {
    let name = implementedName(function)
    let symbol = header.flatName(function)
    let hasTail = header.needsTail(function)
    let room = hasTail ? ", std::size_t room = 4096" : ""
    out.blank()
    out.line("/** An operation of \(function.symbol): finish it once, from any thread. */")
    out.line("class \(name)_operation : public abut::flat_operation {")
    out.line("  public:")
    out.indent()
    out.line("using flat_operation::flat_operation;")
    out.line("/** With what `call(\(hasTail ? "tail" : ""))` returns or throws. */")
    out.open("template <class C> void complete(C call\(room)) const {")
    out.line("settle([&] {")
    out.indent()
    if function.result == nil {
      out.line("call();")
      out.line("return ::\(symbol)_complete(id());")
    } else {
      out.line("::\(symbol)_out response{};")
      if hasTail {
        out.line("std::vector<std::uint8_t> memory(sizeof response + room);")
        out.line("abut_flat_tail tail = {memory.data(), sizeof response, memory.size()};")
        out.line("answer_\(name)(response, [&] { return call(tail); });")
        out.line("return ::\(symbol)_complete(id(), &response, &tail);")
      } else {
        out.line("answer_\(name)(response, call);")
        out.line("return ::\(symbol)_complete(id(), &response);")
      }
    }
    out.close("});")
    out.close("}")
    out.line(
      "/** Begins one; a thread of its own completes it with what `call(operation\(hasTail ? ", tail" : ""))`"
    )
    out.line(" *  returns or throws. */")
    out.open("template <class C> static std::uint64_t spawn(C call\(room)) {")
    out.line("\(name)_operation operation(begin());")
    let arguments = hasTail ? "abut_flat_tail &tail" : ""
    let inner = hasTail ? "operation, tail" : "operation"
    let captured = hasTail ? ", room" : ""
    out.open("return operation.start([operation, call = std::move(call)\(captured)]() mutable {")
    out.line(
      "operation.complete([&](\(arguments)) { return call(\(inner)); }\(hasTail ? ", room" : ""));")
    out.close("});")
    out.close("}")
    out.close("};")
  }

  // MARK: Exports

  private func prototype(_ function: Function) -> (parameters: [String], names: [String]) {
    let symbol = "::" + header.flatName(function)
    var parts: [(String, String)] = []
    if !function.parameters.isEmpty { parts.append(("const \(symbol)_in *", "in")) }
    if function.isAsync {
      parts.append(("std::uint64_t *", "op_id"))
    } else if function.result != nil {
      parts.append(("\(symbol)_out *", "out"))
    }
    if !function.isAsync, header.needsTail(function) { parts.append(("abut_flat_tail *", "tail")) }
    return (parts.map { $0.0 + $0.1 }, parts.map { $0.1 })
  }

  private mutating func writeExported() {
    out.blank()
    out.line("/** Calls the static functions of a class, and turns what they throw into codes. */")
    out.open("template <class Implementation> struct exported {")
    for function in model.functions {
      let name = implementedName(function)
      out.open(
        "static bool \(name)(\(prototype(function).parameters.joined(separator: ", "))) noexcept {")
      var arguments = zip(function.parameters, names.c.parameterNames(function.parameters)).map {
        names.lift($0.0.type, "in->\($0.1)")
      }
      let hasTail = !function.isAsync && header.needsTail(function)
      if hasTail { arguments.append("*tail") }
      let call = "Implementation::\(name)(\(arguments.joined(separator: ", ")))"
      if function.isAsync {
        out.line("return abut::guarded([&] { *op_id = \(call); }) && *op_id != 0;")
      } else if function.result == nil {
        out.line("return abut::guarded([&] { \(call); });")
      } else {
        out.line("return abut::guarded([&] { answer_\(name)(*out, [&] { return \(call); }); });")
      }
      out.close("}")
    }
    out.close("};")
  }

  private mutating func writeExportMacro() {
    out.line(
      "/** Exports a class with a static function for each of the package's: `\(exportMacro)(Mine)`. */")
    var lines = ["#define \(exportMacro)(Implementation)"]
    for function in model.functions {
      let (parameters, names) = prototype(function)
      let list = parameters.isEmpty ? "" : parameters.joined(separator: ", ")
      let target = "::\(self.names.namespace)::exported<Implementation>::\(implementedName(function))"
      lines.append("    bool \(header.implementationName(function))(\(list)) {")
      lines.append("        return \(target)(\(names.joined(separator: ", ")));")
      lines.append("    }")
    }
    out.lines(lines.dropLast().map { $0 + " \\" })
    out.line(lines.last ?? "")
  }

  private var exportMacro: String { header.stem + "_EXPORT" }
}

extension String {
  /// `Image` of `::Image`.
  fileprivate var withoutScope: String {
    utf8.starts(with: "::".utf8) ? String(decoding: utf8.dropFirst(2), as: UTF8.self) : self
  }
}

extension CppRuntime {
  /// What implementers of all packages share.
  static let `extension`: [String] = [
    "#ifndef ABUT_EXTENSION_HPP", "#define ABUT_EXTENSION_HPP",
    "#include <new>",
    "namespace abut {",
    "/** Thrown by an implementation: the call fails with this code, an operation also with the text. */",
    "struct flat_error : std::runtime_error {",
    "    explicit flat_error(std::size_t why, const std::string &what = {})",
    "        : std::runtime_error(what.empty() ? abut_flat_code_name(why) : what), code(why) {}",
    "    std::size_t code;",
    "};",
    "/** Nothing may be thrown through C. */",
    "template <class C> bool guarded(C call) noexcept {",
    "    try {",
    "        call();",
    "        return true;",
    "    } catch (const flat_error &error) {",
    "        return abut_fail(error.code);",
    "    } catch (const std::bad_alloc &) {",
    "        return abut_fail(ABUT_FLAT_LIMIT);",
    "    } catch (...) {",
    "        return abut_fail(ABUT_FLAT_CRASHED);",
    "    }",
    "}",
    "/** The number of an operation of the host. */",
    "class flat_operation {",
    "  public:",
    "    explicit flat_operation(std::uint64_t number) noexcept : id_(number) {}",
    "    /** A new one; throws when the host gives none. */",
    "    static std::uint64_t begin() {",
    "        if (auto id = abut_op_begin()) return id;",
    "        throw flat_error(abut_why());",
    "    }",
    "    std::uint64_t id() const noexcept { return id_; }",
    "    /** Whether nobody waits for it any more. */",
    "    bool cancelled() const noexcept { return abut_op_cancelled(id_); }",
    "    void fail(std::size_t code, const char *message = nullptr) const noexcept {",
    "        abut_op_fail(id_, code, message);",
    "    }",
    "",
    "  protected:",
    "    template <class C> void settle(C call) const noexcept {",
    "        try {",
    "            call();",
    "        } catch (const flat_error &error) {",
    "            fail(error.code, error.what());",
    "        } catch (const std::exception &error) {",
    "            fail(ABUT_FLAT_CRASHED, error.what());",
    "        } catch (...) {",
    "            fail(ABUT_FLAT_CRASHED);",
    "        }",
    "    }",
    "    template <class C> std::uint64_t start(C call) const noexcept {",
    "        try {",
    "            std::thread(std::move(call)).detach();",
    "        } catch (const std::exception &error) {",
    "            fail(ABUT_FLAT_LIMIT, error.what());",
    "        }",
    "        return id_;",
    "    }",
    "",
    "  private:",
    "    std::uint64_t id_;",
    "};",
    "} // namespace abut", "#endif",
  ]
}
