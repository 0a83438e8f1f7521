import Schema

/// Packages with the flat calling convention: every function takes a request segment and fills a response.
extension CHeader {
  func flatName(_ function: Function) -> String {
    CHeader.flatSymbol(function, model, names)
  }

  static func flatSymbol(_ function: Function, _ model: Model, _ names: CNames) -> String {
    let receiver = function.receiver.map { names.name($0) + "_" } ?? ""
    return model.package.stem + "_" + CNames.identifier(receiver) + function.name
  }

  /// Everything that one function adds to the global names.
  func flatNames(_ function: Function) -> [String] {
    let name = flatName(function)
    var found = [name, name + "_in", name + "_out"]
    if function.isAsync { found.append(name + "_complete") }
    if let result = function.result, let type = model.declaration(of: result), type.generic != nil,
      case .variant(let variant) = type.kind
    {
      found += variant.cases.map { name + "_" + $0.name }
    }
    return found
  }

  private func hasRequest(_ function: Function) -> Bool { !function.parameters.isEmpty }

  mutating func writeFlat() {
    out.blank()
    out.lines(CRuntime.flat)
    let hasArena = model.functions.contains { function in
      function.parameters.contains { model.resolved($0.type).form == .primitive(.arena) }
    }
    if hasArena { requireHelper("abut_rel", CRuntime.relative) }
    writeSegments()
    writeRegister()
    writeBinding()
    for function in model.functions { writeCaller(function) }
  }

  // MARK: Segments

  mutating func writeSegments() {
    for index in model.functions.indices { writeSegments(index) }
  }

  private mutating func writeSegments(_ index: Int) {
    let function = model.functions[index]
    let name = flatName(function)
    let layout = blueprint.functions[index]
    out.blank()
    out.line("#define \(CNames.upper(name))_SIGNATURE \("0x" + CHeader.hex16(layout.signature))ull")
    if hasRequest(function) {
      let shown = names.parameterNames(function.parameters)
      out.lines(CDocs.comment(["What \(function.symbol) takes."]))
      out.open("typedef struct \(name)_in {")
      for (place, parameter) in function.parameters.enumerated() {
        let docs = duties(of: parameter, in: function.parameters, shown).joined(separator: "; ")
        let offset = layout.requestOffsets.indices.contains(place) ? layout.requestOffsets[place] : 0
        let comment = docs.isEmpty ? "/* \(offset) */" : "/**< \(offset): \(docs) */"
        out.line("\(names.declared(parameter.type, shown[place])); \(comment)")
      }
      out.close("} \(name)_in;")
    }
    if let result = function.result { writeResponse(result, name, function) }
  }

  private mutating func writeResponse(_ result: TypeUse, _ name: String, _ function: Function) {
    let when = function.isAsync ? "gives when it is ready" : "gives"
    out.lines(CDocs.comment(["What \(function.symbol) \(when)."]))
    if case .array = model.resolved(result).form {
      out.line("typedef struct \(name)_out { \(names.declared(result, "value")); } \(name)_out;")
    } else {
      out.line("typedef \(names.declared(result, name + "_out"));")
    }
  }

  /// What can be proved about the segments of one function.
  func flatFacts(_ index: Int, _ layout: FunctionLayout) -> [(name: String, texts: [String])] {
    let function = model.functions[index]
    let name = flatName(function)
    var request: [String] = []
    if hasRequest(function) {
      request.append("sizeof(\(name)_in) == \(layout.request.size)")
      let shown = names.parameterNames(function.parameters)
      for (place, offset) in layout.requestOffsets.enumerated() {
        request.append("offsetof(\(name)_in, \(shown[place])) == \(offset)")
      }
    }
    let response = function.result == nil ? [] : ["sizeof(\(name)_out) == \(layout.response.size)"]
    return [(name + "_in", request), (name + "_out", function.isAsync ? [] : response)]
  }

  // MARK: Callers

  /// The struct of looked-up functions.
  var flatBinding: String { package.stem + "_extension" }

  private mutating func writeRegister() {
    guard let flat = package.flat else { return }
    out.blank()
    out.line("/** The extension's table; it lives as long as the library is loaded. */")
    out.line("\(stem)_API const abut_flat_extension *\(flat.register)(void);")
    out.line("/** What a host calls before that, once: it gives its services. 0: fine. */")
    out.line("\(stem)_API int32_t vm_extension_attach(const abut_flat_host *host);")
  }

  /// The table looked up once: every call after that is one indirect call.
  private mutating func writeBinding() {
    let binding = flatBinding
    out.blank()
    out.line("/** The functions of a loaded extension; fill it with \(package.stem)_bind. */")
    out.open("typedef struct \(binding) {")
    out.line("const abut_flat_extension *table;")
    if !model.functions.isEmpty {
      out.open("struct {")
      for function in model.functions { out.line("abut_flat_fn \(flatMember(function));") }
      out.close("} fn;")
    }
    out.close("} \(binding);")
    out.blank()
    out.line(
      "/** Looks all functions up. NULL when all are there, else the name of the first that is missing or")
    out.line(" *  has another signature than this header. */")
    out.open(
      "static inline const char *\(package.stem)_bind(\(binding) *bound, const abut_flat_extension *table) {"
    )
    out.line("bound->table = table;")
    for function in model.functions {
      let signature = CNames.upper(flatName(function)) + "_SIGNATURE"
      let quoted = CNames.quoted(function.symbol)
      out.line("bound->fn.\(flatMember(function)) = abut_flat_find(table, \(quoted), \(signature));")
      out.line("if (!bound->fn.\(flatMember(function))) return \(quoted);")
    }
    out.line("return NULL;")
    out.close("}")
  }

  func flatMember(_ function: Function) -> String {
    CNames.safe((function.receiver.map { model[$0].name + "_" } ?? "") + function.name)
  }

  private mutating func writeCaller(_ function: Function) {
    let name = flatName(function)
    let response = responseType(function)
    let hasTail = needsTail(function) && !function.isAsync
    var parts = ["const \(flatBinding) *bound"]
    let shown = callerNames(function)
    for (parameter, text) in zip(function.parameters, shown) {
      parts.append(names.callerParameter(parameter, text))
    }
    if hasTail {
      parts += ["void *out", "size_t out_cap"]
    } else if let response {
      parts.append("\(response) *out")
    }
    let target =
      hasTail ? "(uint8_t *)out, out_cap" : response == nil ? "NULL, 0" : "(uint8_t *)out, sizeof *out"
    let check = hasTail || response == nil ? "" : " == sizeof *out"
    out.blank()
    out.lines(CDocs.comment(callerDocs(function)))
    let head = "static inline \(hasTail ? "size_t" : "bool") \(name)(\(parts.joined(separator: ", "))) {"
    out.open(head)
    let request = storeRequest(function, shown, &out)
    let call = "bound->fn.\(flatMember(function))(\(request), \(target))"
    out.line(!hasTail && response == nil ? "return !abut_flat_is_error(\(call));" : "return \(call)\(check);")
    out.close("}")
  }

  /// `bound`, `in` and `out` are the helper's own.
  private func callerNames(_ function: Function) -> [String] {
    names.parameterNames(function.parameters).map {
      ["bound", "in", "out", "out_cap"].contains($0) ? $0 + "_" : $0
    }
  }

  private func storeRequest(_ function: Function, _ shown: [String], _ out: inout TextWriter) -> String {
    guard hasRequest(function) else { return "NULL, 0" }
    out.line("\(flatName(function))_in in;")
    for (place, text) in names.parameterNames(function.parameters).enumerated() {
      out.lines(names.storing(shown[place], in: "in.\(text)", function.parameters[place]))
    }
    return "(const uint8_t *)&in, sizeof in"
  }

  private func responseType(_ function: Function) -> String? {
    if function.isAsync { return "uint64_t" }
    return function.result == nil ? nil : flatName(function) + "_out"
  }

  private func callerDocs(_ function: Function) -> [String] {
    var lines = CDocs.lines(function.remarks.docs)
    if function.isAsync {
      let result = function.result == nil ? "an empty response" : "a \(flatName(function))_out"
      lines.append("Gives an operation: ask table->poll for \(result), or drop it with table->dispose.")
    } else if needsTail(function) {
      lines.append(
        "`out` starts with a \(flatName(function))_out; what it points to by offset lies behind that.")
      return lines + ["@return the bytes written, or a code that abut_flat_is_error knows"]
        + CDocs.history(function.remarks)
    }
    lines.append("@return whether the call succeeded")
    return lines + CDocs.history(function.remarks)
  }
}

extension CNames {
  /// Arrays come in by pointer and are copied into the request.
  func callerParameter(_ parameter: Parameter, _ name: String) -> String {
    if case .array = model.resolved(parameter.type).form {
      return CNames.joined(pointer(to: parameter.type, isConst: true), name)
    }
    return declared(parameter.type, name)
  }

  func storing(_ value: String, in place: String, _ parameter: Parameter) -> [String] {
    guard case .array = model.resolved(parameter.type).form else { return ["\(place) = \(value);"] }
    return [
      "for (size_t i = 0; i < sizeof \(place); i++) {",
      "    ((unsigned char *)&\(place))[i] = ((const unsigned char *)\(value))[i];",
      "}",
    ]
  }
}
