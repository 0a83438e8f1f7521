import Schema

/// What an implementer gets: one typed prototype per function, the wrappers around them, and the table.
extension CHeader {
  mutating func writeFlatImplementation() {
    out.lines(["#include <string.h>", ""])
    if model.functions.contains(where: { hasTail($0) }) {
      requireHelper("abut_rel", CRuntime.relative)
      out.lines(CRuntime.flatTail)
    }
    out.lines(["#ifdef __cplusplus", "extern \"C\" {", "#endif"])
    out.lines(["/* To be written by the implementer; false makes the call fail. */"])
    for function in model.functions { out.line(prototype(function) + ";") }
    if hasAsync {
      out.line("/* 0: pending, SIZE_MAX: failed, else the bytes of the response. */")
      out.line("size_t \(operation)_poll(uint64_t op_id, uint8_t *out, size_t out_cap);")
      out.line("void \(operation)_dispose(uint64_t op_id);")
    }
    out.lines(["#ifdef __cplusplus", "}", "#endif"])
    for function in model.functions { writeWrapper(function) }
    writeTable()
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

  private func implementationName(_ function: Function) -> String {
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
      out.line("if (in_len < sizeof request) return SIZE_MAX;")
      out.line("memcpy(&request, in, sizeof request);")
    }
    if response == nil {
      out.line("(void)out, (void)out_cap;")
    } else {
      out.line("if (out_cap < sizeof response) return SIZE_MAX;")
      out.line("memset(&response, 0, sizeof response);")
    }
    out.line("if (!\(implementationName(function))(\(arguments.joined(separator: ", ")))) return SIZE_MAX;")
    if hasTail(function) { out.line("if (tail.cap != out_cap) return SIZE_MAX;") }
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
    let poll = hasAsync ? "\(operation)_poll, \(operation)_dispose" : "NULL, NULL"
    out.open("static const abut_flat_extension table = {")
    out.line("1, \(model.functions.count), \(isEmpty ? "NULL" : "functions"), \(poll)")
    out.close("};")
    out.line("return &table;")
    out.close("}")
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
