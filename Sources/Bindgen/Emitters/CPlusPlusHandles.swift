import Schema

/// Classes of handles, and the functions of a plain C package.
extension CppLayer {
  mutating func writePlain() {
    writeResults()
    if keepsFreeCallables { writeFreeCallables() }
    var bodies = TextWriter()
    for type in model.types {
      guard case .handle(let handle) = type.kind, handle.role != .opaque else { continue }
      writeClass(type, handle, &bodies)
    }
    // Free functions are declared by their definitions, after all classes are complete.
    appendBodies(bodies)
    for (index, function) in model.functions.enumerated() {
      guard !isMethod(function), !function.remarks.isHidden, !accessors.contains(index) else { continue }
      writeFree(index, named: freeName(function))
    }
    for property in model.properties where !isMethod(model.functions[property.getter]) {
      writeFree(property.getter, named: names.safe(property.name))
      if let setter = property.setter { writeFree(setter, named: "set_" + property.name) }
    }
  }

  private mutating func appendBodies(_ bodies: TextWriter) {
    out.append(bodies)
  }

  private mutating func writeFreeCallables() {
    out.blank()
    out.line("/** What C may call for as long as the process lives: never released, so never too early. */")
    out.open("inline abut::callables &callables_() {")
    out.line("static auto *kept = new abut::callables;")
    out.line("return *kept;")
    out.close("}")
  }

  /// `result<T, E>` as a function's result: the value, or an exception that carries the error.
  mutating func writeResults() {
    for id in model.layoutOrder {
      guard case .result(let ok, let error)? = model[id].generic else { continue }
      let type = ok.map { names.value($0) } ?? "void"
      out.blank()
      let memory = "const std::vector<std::uint8_t> &memory = {}"
      out.open("inline \(type) value_of(const \(names.c.name(id)) &c, \(memory)) {")
      let what = CNames.quoted("\(package.stem): \(model[id].name) is an error")
      let value =
        error.map { (names.value($0), names.lift($0, "c.as.err")) } ?? ("std::monostate", "std::monostate{}")
      out.line("if (c.tag != 0) throw abut::failure<\(value.0)>(\(what), \(value.1), memory);")
      if let ok { out.line("return \(names.lift(ok, "c.as.ok"));") }
      out.close("}")
    }
  }

  // MARK: Classes

  private mutating func writeClass(_ type: TypeDeclaration, _ handle: Handle, _ bodies: inout TextWriter) {
    let name = names.name(type.id)
    let isCapability = handle.role == .capability
    let pointer = isCapability ? "uint64_t" : names.c.spelled(TypeUse(.named(type.id))).trimmedEnd
    let retains = model.methods(of: type.id).contains { CppCallbacks(model.functions[$0], self).isRetained }
    out.blank()
    out.lines(docs(type.remarks))
    out.line("class \(name) {")
    out.line("  public:")
    out.indent()
    out.line("using pointer = \(pointer);")
    out.line("/** Owns the handle from now on. */")
    out.line("explicit \(name)(pointer owned) noexcept : h_(owned) {}")
    if isCapability { writeCapabilityMoves(name) }
    let get = isCapability ? "h_" : "h_.get()"
    out.line("pointer get() const noexcept { return \(get); }")
    out.line(
      "explicit operator bool() const noexcept { return \(get) != \(isCapability ? "0" : "nullptr"); }")
    out.line("/** The handle, for a call. */")
    out.open("pointer live() const {")
    out.line("if (!\(get)) throw std::logic_error(\"\(name) is closed\");")
    out.line("return \(get);")
    out.close("}")
    writeRelease(retains: retains, isCapability: isCapability)
    writeClose(handle, name, &bodies)
    writeMethods(type, handle, retains, &bodies)
    out.dedent()
    out.blank()
    out.line("  private:")
    out.indent()
    writeStorage(handle, retains: retains)
    out.close("};")
  }

  private mutating func writeCapabilityMoves(_ name: String) {
    out.line("\(name)(\(name) &&other) noexcept : h_(other.release()) {}")
    out.line("\(name) &operator=(\(name) &&other) noexcept { std::swap(h_, other.h_); return *this; }")
    out.line("~\(name)() { if (h_) Drop()(h_); }")
  }

  private mutating func writeRelease(retains: Bool, isCapability: Bool) {
    out.line("/** Gives the handle away: it is not released here any more. */")
    out.open("pointer release() noexcept {")
    if retains { out.line("(void)calls_.release(); // C may still call what was retained") }
    out.line(isCapability ? "return std::exchange(h_, 0);" : "return h_.release();")
    out.close("}")
  }

  private mutating func writeClose(_ handle: Handle, _ name: String, _ bodies: inout TextWriter) {
    guard let drop = handle.drop else { return }
    let function = model.functions[drop]
    out.line("/** Releases the handle now; again does nothing. */")
    out.line("void close();")
    bodies.open("inline void \(name)::close() {")
    let handle = handle.role == .capability ? "std::exchange(h_, 0)" : "h_.release()"
    bodies.line("if (!*this) return;")
    if model.status(of: function.result) != nil, let result = function.result {
      bodies.line("auto result_ = ::\(function.symbol)(\(handle));")
      bodies.line("check(\(names.lift(result, "result_")));")
    } else {
      bodies.line("::\(function.symbol)(\(handle));")
    }
    bodies.close("}")
  }

  private mutating func writeStorage(_ handle: Handle, retains: Bool) {
    let parameter = handle.drop == nil ? "" : " p"
    let call = handle.drop.map { " (void)::\(model.functions[$0].symbol)(p); " } ?? ""
    out.line("struct Drop { void operator()(pointer\(parameter)) const noexcept {\(call)} };")
    if retains { out.line("std::unique_ptr<abut::callables> calls_; // made when the first one is retained") }
    if handle.role == .capability {
      out.line("pointer h_;")
    } else {
      out.line("std::unique_ptr<std::remove_pointer_t<pointer>, Drop> h_;")
    }
  }

  // MARK: Methods

  private mutating func writeMethods(
    _ type: TypeDeclaration, _ handle: Handle, _ retains: Bool, _ bodies: inout TextWriter
  ) {
    for index in model.methods(of: type.id) {
      let function = model.functions[index]
      if index == handle.drop || function.remarks.isHidden || accessors.contains(index) { continue }
      writeMethod(index, type.id, named: methodName(function, in: type.id), retains, &bodies)
    }
    for property in model.properties(of: type.id) {
      let item = model.properties[property]
      let name = names.safe(item.name)
      writeMethod(
        item.getter, type.id, named: name, retains, &bodies, isConst: true, docs: docs(item.remarks))
      if let setter = item.setter {
        writeMethod(setter, type.id, named: "set_" + item.name, retains, &bodies)
      }
    }
  }

  private mutating func writeMethod(
    _ index: Int, _ receiver: TypeID, named name: String, _ retains: Bool, _ bodies: inout TextWriter,
    isConst: Bool = false, docs: [String]? = nil
  ) {
    let function = model.functions[index]
    var wrapper = wrapper(index)
    wrapper.isConst = isConst && function.hasSelf
    out.lines(docs ?? wrapper.docs)
    if let reason = wrapper.deprecated { out.line(deprecation(reason)) }
    if let template = wrapper.templateLine { out.line(template) }
    let trail = wrapper.isConst ? " const" : ""
    let start = function.hasSelf ? "" : "static "
    out.line("\(start)\(CNames.joined(wrapper.result, name))\(wrapper.list(withDefaults: true))\(trail);")
    if let template = wrapper.templateLine { bodies.line(template) }
    let qualified = "\(names.name(receiver))::\(name)"
    let head =
      "inline \(CNames.joined(wrapper.result, qualified))\(wrapper.list(withDefaults: false))\(trail)"
    let rethrow =
      retains && function.hasSelf && !consumesSelf(function) ? "if (calls_) calls_->rethrow();" : nil
    write(
      body: body(
        wrapper, calling: "::" + function.symbol, hasResult: function.result != nil, rethrow: rethrow),
      under: head, in: &bodies)
  }

  private func consumesSelf(_ function: Function) -> Bool {
    function.parameters.first.map { $0.isSelf && $0.type.ownership == .own } ?? false
  }

  private func write(body: [String], under head: String, in bodies: inout TextWriter) {
    bodies.open(head + " {")
    bodies.lines(body)
    bodies.close("}")
  }

  func deprecation(_ reason: String) -> String {
    reason.isEmpty ? "[[deprecated]]" : "[[deprecated(\(CNames.quoted(reason)))]]"
  }

  // MARK: Free functions

  private mutating func writeFree(_ index: Int, named name: String) {
    let function = model.functions[index]
    let wrapper = wrapper(index)
    out.blank()
    out.lines(wrapper.docs)
    if let reason = wrapper.deprecated { out.line(deprecation(reason)) }
    if let template = wrapper.templateLine { out.line(template) }
    let head = "inline \(CNames.joined(wrapper.result, name))\(wrapper.list(withDefaults: true))"
    let rethrow = keepsFreeCallables ? "callables_().rethrow();" : nil
    write(
      body: body(
        wrapper, calling: "::" + function.symbol, hasResult: function.result != nil, rethrow: rethrow),
      under: head, in: &out)
  }
}
