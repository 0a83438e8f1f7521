import Schema

/// What an implementer gets: one typed prototype per function, the wrappers around them, and the table.
extension CHeader {
  mutating func writeFlatImplementation() {
    out.lines(["#include <string.h>", ""])
    if model.functions.contains(where: { needsTail($0) }) {
      requireHelper("abut_rel", CRuntime.relative)
      out.lines(CRuntime.flatTail)
    }
    out.lines(CRuntime.flatServices)
    if hasAsync { out.lines(CRuntime.flatSpawn) }
    for (type, handle) in model.capabilities { writeServices(type, handle) }
    for function in model.functions { writeMakers(function) }
    out.lines(["#ifdef __cplusplus", "extern \"C\" {", "#endif"])
    out.lines(CDocs.comment(prototypeDocs))
    for function in model.functions { out.line(prototype(function) + ";") }
    if hasAsync { writePollPrototypes() }
    out.lines(["#ifdef __cplusplus", "}", "#endif"])
    writeExports()
    for function in model.functions { writeWrapper(function) }
    writeTable()
    writeAttach()
  }

  private var prototypeDocs: [String] {
    var lines = [
      "To be written by the implementer; false makes the call fail: `return abut_fail(ABUT_FLAT_DENIED);`.",
      "Or write functions over typed values, with the result as what they return, and name them here:",
      "VM_EXPORT(\(package.stem)_name, function)",
    ]
    if hasAsync {
      lines.append(
        "Async functions give an operation: abut_op_begin or abut_op_spawn make one of the host's; define "
          + "\(stem)_POLLS to give numbers of your own.")
    }
    return lines
  }

  private mutating func writePollPrototypes() {
    out.line("#ifdef \(stem)_POLLS")
    out.line("/* 0: pending, a code: failed, else the bytes of the response. */")
    out.line("size_t \(operation)_poll(uint64_t op_id, uint8_t *out, size_t out_cap);")
    out.line("void \(operation)_dispose(uint64_t op_id);")
    out.line("#endif")
  }

  // MARK: Services

  /// Handles of one capability: `abut_Image_new`, `abut_Image_get`, `abut_Image_close`.
  private mutating func writeServices(_ type: TypeDeclaration, _ handle: Handle) {
    let name = names.name(type.id)
    let kind = CNames.upper(CNames.identifier(name)) + "_KIND"
    let id = "0x" + CHeader.hex(UInt64(capabilityKind(type, in: model)), digits: 8) + "u"
    let helper = "abut_" + CNames.identifier(name)
    out.line("#define \(kind) \(id)")
    out.lines([
      "/** A handle with these rights; when it is closed, `release` gets `resource`. 0: too many. */",
      "static inline \(name) \(helper)_new(",
      "    void *resource, uint32_t rights, void (*release)(void *resource)) {",
      "    if (!abut_host.handle_new) return 0;",
      "    return abut_host.handle_new(abut_host.context, \(kind), rights, resource, release);",
      "}",
      "/** What was given for a handle that has these rights; NULL for any other, and the call fails. */",
      "static inline void *\(helper)_get(\(name) handle, uint32_t rights) {",
      "    void *resource = NULL;",
      "    if (abut_host.handle_get)",
      "        resource = abut_host.handle_get(abut_host.context, handle, \(kind), rights);",
      "    if (!resource) abut_fail(ABUT_FLAT_DENIED);",
      "    return resource;",
      "}",
      "/** Releases the resource; a handle that is none makes the call fail. */",
      "static inline bool \(helper)_close(\(name) handle) {",
      "    if (!abut_host.handle_close || abut_host.handle_close(abut_host.context, handle) != 0)",
      "        return abut_fail(ABUT_FLAT_STALE);",
      "    return true;",
      "}",
    ])
  }

  /// `imgkit_load_complete`, and the cases of options and results: `imgkit_load_ok`, `imgkit_load_err`.
  private mutating func writeMakers(_ function: Function) {
    let name = flatName(function)
    if let result = function.result, let type = model.declaration(of: result), type.generic != nil,
      case .variant(let variant) = type.kind
    {
      for (item, field) in zip(variant.cases, names.caseNames(variant.cases)) {
        writeMaker(name, item, field, variant)
      }
    }
    guard function.isAsync else { return }
    let gives = function.result != nil
    let hasTail = needsTail(function)
    let parameters =
      (gives ? ", const \(name)_out *response" : "") + (hasTail ? ", abut_flat_tail *tail" : "")
    out.line("/** Completes an operation, from any thread; false when nobody waits for it any more. */")
    out.open("static inline bool \(name)_complete(uint64_t op\(parameters)) {")
    if hasTail {
      out.line("if (tail->cap < sizeof *response) {")
      out.line("    abut_op_fail(op, ABUT_FLAT_TOO_SMALL, \"no room for the response\");")
      out.line("    return false;")
      out.line("}")
      out.line("memcpy(tail->start, response, sizeof *response);")
      out.line("return abut_op_complete(op, tail->start, tail->used);")
    } else {
      out.line("return abut_op_complete(op, \(gives ? "response, sizeof *response" : "NULL, 0"));")
    }
    out.close("}")
  }

  private mutating func writeMaker(_ name: String, _ item: Case, _ field: String, _ variant: Variant) {
    if let type = item.type, case .array = model.resolved(type).form { return }
    let parameter = item.type.map { names.declared($0, "value") } ?? "void"
    out.open("static inline \(name)_out \(name)_\(item.name)(\(parameter)) {")
    out.line("\(name)_out made;")
    out.line("memset(&made, 0, sizeof made);")
    out.line("made.\(variant.tagField) = \(CNames.safe(item.cName));")
    if item.type != nil { out.line("made.\(variant.bodyField).\(field) = value;") }
    out.line("return made;")
    out.close("}")
  }

  // MARK: Exports

  /// `VM_EXPORT(imgkit_mean, mean)` makes the implementation of a function over typed values.
  private mutating func writeExports() {
    out.lines([
      "#ifndef VM_EXPORT", "#define VM_EXPORT(name, function) VM_EXPORT_##name(function)", "#endif",
    ])
    for function in model.functions {
      let name = flatName(function)
      var arguments = names.parameterNames(function.parameters).map { "in->\($0)" }
      var result = "*out = "
      var end = "return true; "
      if function.isAsync {
        result = "*op_id = "
        end = "return *op_id != 0; "
      } else if let use = function.result {
        if case .array = model.resolved(use).form {
          arguments.append("out->value")
          result = ""
        }
      } else {
        result = ""
      }
      if hasTail(function) { arguments.append("tail") }
      out.line("#define VM_EXPORT_\(name)(function) \\")
      out.line("    \(prototype(function)) { \\")
      out.line("        \(result)function(\(arguments.joined(separator: ", "))); \\")
      out.line("        \(end)\\")
      out.line("    }")
    }
  }

  private var hasAsync: Bool { model.functions.contains { $0.isAsync } }

  private func hasTail(_ function: Function) -> Bool { !function.isAsync && needsTail(function) }

  /// Whether the response holds text or slices by offset that have no arena to lie in.
  func needsTail(_ function: Function) -> Bool {
    guard let result = function.result else { return false }
    let hasArena = function.parameters.contains { model.resolved($0.type).form == .primitive(.arena) }
    return !hasArena && holdsOffsets(result)
  }

  func holdsOffsets(_ use: TypeUse) -> Bool { blueprint.holdsOffsets(use) }

  func implementationName(_ function: Function) -> String {
    let name = flatName(function)
    let rest = String(decoding: name.utf8.dropFirst(package.stem.utf8.count + 1), as: UTF8.self)
    return "\(package.stem)_impl_\(rest)"
  }

  private func prototype(_ function: Function) -> String {
    let name = flatName(function)
    var parts: [String] = []
    if !function.parameters.isEmpty { parts.append("const \(name)_in *in") }
    if function.isAsync {
      parts.append("uint64_t *op_id")
    } else if function.result != nil {
      parts.append("\(name)_out *out")
    }
    if hasTail(function) { parts.append("abut_flat_tail *tail") }
    return "bool \(implementationName(function))(" + (parts.isEmpty ? "void" : parts.joined(separator: ", "))
      + ")"
  }

  /// Segments may be unaligned, so both are copied. The response is cleared: its padding travels too.
  private mutating func writeWrapper(_ function: Function) {
    let name = flatName(function)
    let response: String? = function.isAsync ? "uint64_t" : function.result == nil ? nil : name + "_out"
    out.open(
      "static size_t \(implementationName(function))_flat("
        + "const uint8_t *in, size_t in_len, uint8_t *out, size_t out_cap) {"
    )
    var arguments: [String] = []
    if !function.parameters.isEmpty {
      out.line("\(name)_in request;")
      arguments.append("&request")
    }
    if let response {
      out.line("\(response) response;")
      arguments.append("&response")
    }
    if hasTail(function) {
      out.line("abut_flat_tail tail = {out, sizeof response, out_cap};")
      arguments.append("&tail")
    }
    if function.parameters.isEmpty {
      out.line("(void)in, (void)in_len;")
    } else {
      out.line("if (in_len < sizeof request) return ABUT_FLAT_BAD_REQUEST;")
      out.line("memcpy(&request, in, sizeof request);")
    }
    if response == nil {
      out.line("(void)out, (void)out_cap;")
    } else {
      out.line("if (out_cap < sizeof response) return ABUT_FLAT_TOO_SMALL;")
      out.line("memset(&response, 0, sizeof response);")
    }
    out.line("abut_code = 0;")
    let call = "\(implementationName(function))(\(arguments.joined(separator: ", ")))"
    out.line("if (!\(call) || abut_code) return abut_why();")
    if hasTail(function) { out.line("if (tail.cap != out_cap) return ABUT_FLAT_TOO_SMALL;") }
    if response != nil { out.line("memcpy(out, &response, sizeof response);") }
    out.line("return \(response == nil ? "0" : hasTail(function) ? "tail.used" : "sizeof response");")
    out.close("}")
  }

  /// The table stands inside the function that returns it, so that it adds no global name.
  private mutating func writeTable() {
    guard let flat = package.flat else { return }
    out.open("const abut_flat_extension *\(flat.register)(void) {")
    let isEmpty = model.functions.isEmpty
    if !isEmpty {
      out.open("static const abut_flat_function functions[] = {")
      for index in model.functions.indices { out.line(tableEntry(index)) }
      out.close("};")
    }
    let head = "    1, \(model.functions.count), \(isEmpty ? "NULL" : "functions"),"
    out.line("static const abut_flat_extension table = {")
    if hasAsync {
      out.lines([
        "#ifdef \(stem)_POLLS", "\(head) \(operation)_poll, \(operation)_dispose", "#else",
        "\(head) NULL, NULL", "#endif",
      ])
    } else {
      out.line("\(head) NULL, NULL")
    }
    out.line("};")
    out.line("return &table;")
    out.close("}")
  }

  /// Once per file, whatever number of packages it implements.
  private mutating func writeAttach() {
    guard package.flat != nil else { return }
    out.lines([
      "#ifndef ABUT_FLAT_ATTACH_DEFINED", "#define ABUT_FLAT_ATTACH_DEFINED",
      "int32_t vm_extension_attach(const abut_flat_host *host) {",
      "    if (host && (host->version < 1 || host->size < sizeof *host)) return 1;",
      "    if (host) abut_host = *host;",
      "    else memset(&abut_host, 0, sizeof abut_host);",
      "    return 0;",
      "}",
      "#endif",
    ])
  }

  private func tableEntry(_ index: Int) -> String {
    let function = model.functions[index]
    let id = "0x" + CHeader.hex(UInt64(blueprint.functions[index].signatureID), digits: 8) + "u"
    let parts = [
      CNames.quoted(function.symbol), implementationName(function) + "_flat", id,
      function.isAsync ? "1" : "0", CNames.upper(flatName(function)) + "_SIGNATURE",
    ]
    return "{" + parts.joined(separator: ", ") + (index == model.functions.count - 1 ? "}" : "},")
  }

  /// What asynchronous functions are asked about: `imgkit_operation_poll`, `imgkit_operation_dispose`.
  private var operation: String { package.stem + "_operation" }
}
