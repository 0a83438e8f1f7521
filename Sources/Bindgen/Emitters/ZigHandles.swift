import Schema

/// Handles, and the methods of any type.
extension ZigEmitter {
  mutating func write(_ id: TypeID, _ handle: Handle) {
    let name = names.name(id)
    var scope = ZigScope(inside: [names.referenced])
    var more: [String] = []
    if !handle.rights.isEmpty {
      more.append("Rights, from bit 0: \(handle.rights.joined(separator: ", ")).")
    }
    if !handle.threads.isEmpty { more.append("Threads: \(handle.threads).") }
    document(model[id].remarks, and: more)
    if handle.role == .capability {
      out.line("pub const \(name) = enum(u64) {")
      out.indent()
      out.line("_,")
      if writeMethods(of: id, &scope) { containers.append(name) }
      out.dedent()
      out.line("};")
      return
    }
    if model.methods(of: id).isEmpty || package.flat != nil {
      out.line("pub const \(name) = opaque {};")
      return
    }
    out.line("pub const \(name) = opaque {")
    out.indent()
    if writeMethods(of: id, &scope, isFirst: true) { containers.append(name) }
    out.dedent()
    out.line("};")
  }

  /// Methods with their bodies; says whether there were any. Flat functions have no wrappers of this kind.
  mutating func writeMethods(of id: TypeID, _ scope: inout ZigScope, isFirst: Bool = false) -> Bool {
    guard package.flat == nil else { return false }
    let indices = model.methods(of: id).filter {
      !model.functions[$0].remarks.isHidden || accessors[$0] != nil
    }
    var drop: Int?
    var maker: Int?
    if case .handle(let handle) = model[id].kind {
      drop = handle.drop.flatMap { model.functions[$0].parameters.count == 1 ? $0 : nil }
      maker = constructor(of: id, among: indices)
    }
    var isFirst = isFirst
    func separate(_ out: inout TextWriter) {
      if !isFirst { out.blank() }
      isFirst = false
    }
    if let drop {
      separate(&out)
      writeDrop(drop, named: scope.claim("deinit"), scope: scope)
    }
    // All names first: no parameter of any method may repeat one.
    var named: [(index: Int, name: String)] = []
    for index in indices {
      if index == drop, model.functions[index].result == nil { continue }
      let name = index == maker ? scope.claim("init", names.functions[index]) : methodName(index, &scope)
      named.append((index, name))
    }
    for (index, name) in named {
      separate(&out)
      writeWrapper(index, named: name, scope: scope)
    }
    return drop != nil || !named.isEmpty
  }

  private func methodName(_ index: Int, _ scope: inout ZigScope) -> String {
    if let accessor = accessors[index] { return scope.claim(accessor, names.functions[index]) }
    return scope.claim(names.functions[index], model.functions[index].name)
  }

  /// `new`, `create`, `init` or `open` without self that gives an owned handle becomes `init`.
  private func constructor(of id: TypeID, among indices: [Int]) -> Int? {
    for name in ["new", "create", "init", "open"] {
      for index in indices {
        let function = model.functions[index]
        guard function.name == name, !function.hasSelf, let result = function.result,
          result.ownership == .own,
          case .named(let made) = model.resolved(result).form, made == id
        else { continue }
        return index
      }
    }
    return nil
  }

  /// `defer x.deinit();`: never fails, so what a status says is only to be had from the method itself.
  private mutating func writeDrop(_ index: Int, named name: String, scope: ZigScope) {
    let function = model.functions[index]
    guard let receiver = function.receiver ?? function.parameters.first.flatMap({ named($0.type) }) else {
      return
    }
    let raw = "\(names.raw).\(ZigWords.member(function.symbol))"
    comment(function.result == nil ? function.remarks.docs : "Releases the handle and ignores the outcome.")
    let type = names.spelled(TypeUse(.named(receiver)))
    out.block("pub fn \(ZigWords.declared(name))(self: \(type)) void {", "}") { out in
      out.line(function.result == nil ? "\(raw)(self);" : "_ = \(raw)(self);")
    }
  }

  private func named(_ use: TypeUse) -> TypeID? {
    guard case .named(let id) = model.resolved(use).form else { return nil }
    return id
  }
}
