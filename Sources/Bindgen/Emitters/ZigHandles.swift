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
      let methods = planMethods(of: id, &scope)
      if writeMethods(methods, scope) { containers.append(name) }
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
    let methods = planMethods(of: id, &scope)
    if writeMethods(methods, scope, isFirst: true) { containers.append(name) }
    out.dedent()
    out.line("};")
  }

  /// Names of all methods, settled first: no parameter and no local inside the container may repeat one.
  struct Methods {
    var drop: (index: Int, name: String)?
    var others: [(index: Int, name: String)] = []
  }

  /// Flat functions have no wrappers of this kind.
  func planMethods(of id: TypeID, _ scope: inout ZigScope) -> Methods {
    var methods = Methods()
    guard package.flat == nil else { return methods }
    let indices = model.methods(of: id).filter {
      !model.functions[$0].remarks.isHidden || accessors[$0] != nil
    }
    var maker: Int?
    if case .handle(let handle) = model[id].kind {
      maker = constructor(of: id, among: indices)
      if let drop = handle.drop, model.functions[drop].parameters.count == 1 {
        methods.drop = (drop, scope.claim("deinit"))
      }
    }
    for index in indices {
      if index == methods.drop?.index, model.functions[index].result == nil { continue }
      let name =
        index == maker ? scope.claim("init", names.functions[index]) : methodName(index, &scope)
      methods.others.append((index, name))
    }
    return methods
  }

  /// Methods with their bodies; says whether there were any.
  mutating func writeMethods(_ methods: Methods, _ scope: ZigScope, isFirst: Bool = false) -> Bool {
    var isFirst = isFirst
    func separate(_ out: inout TextWriter) {
      if !isFirst { out.blank() }
      isFirst = false
    }
    if let (index, name) = methods.drop {
      separate(&out)
      writeDrop(index, named: name, scope: scope)
    }
    for (index, name) in methods.others {
      separate(&out)
      writeWrapper(index, named: name, scope: scope)
    }
    return methods.drop != nil || !methods.others.isEmpty
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
