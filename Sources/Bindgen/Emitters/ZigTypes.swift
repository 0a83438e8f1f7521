import Schema

/// How types are spelled in signatures and fields (the ABI side), and what wrappers show instead.
extension ZigNames {
  // MARK: The ABI side

  func spelled(_ use: TypeUse) -> String {
    let plain = plainlySpelled(use)
    guard use.isNullable, isPointer(use), !isNullableAlias(use) else { return plain }
    return "?" + plain
  }

  private func plainlySpelled(_ use: TypeUse) -> String {
    switch use.form {
    case .primitive(let primitive): spelled(primitive)
    case .named(let id): named(id)
    case .pointer(let target, let isConst): pointer(to: target, isConst: isConst)
    case .array(let element, let count): "[\(count)]" + spelled(element)
    case .counted(let element): many(element, isConst: true)
    case .slice(let element): "\(runtime.slice)(\(spelled(element)))"
    case .relativeSlice(let element): "\(runtime.relativeSlice)(\(spelled(element)))"
    case .relativeView(let isText): isText ? runtime.relativeText : runtime.relativeBytes
    }
  }

  private func named(_ id: TypeID) -> String {
    guard case .handle(let handle) = model[id].kind, handle.role == .handle else { return name(id) }
    return "*" + name(id)
  }

  func spelled(_ primitive: Primitive) -> String {
    switch primitive {
    case .b32: runtime.boolean
    case .char32: "u32"
    case .str: runtime.text
    case .bytes: runtime.bytes
    case .arena: runtime.arena
    case .cstr: "[*:0]const u8"
    default: primitive.rawValue
    }
  }

  func pointer(to target: TypeUse, isConst: Bool) -> String {
    let const = isConst ? "const " : ""
    return isVoid(target) ? "*\(const)anyopaque" : "*\(const)\(spelled(target))"
  }

  /// A pointer to elements whose count stands elsewhere. There are no many-pointers to opaque things.
  func many(_ element: TypeUse, isConst: Bool) -> String {
    let const = isConst ? "const " : ""
    return hasNoSize(element) ? pointer(to: element, isConst: isConst) : "[*]\(const)\(spelled(element))"
  }

  func isVoid(_ use: TypeUse) -> Bool { model.resolved(use).form == .primitive(.void) }

  /// `void` and opaque structs: only pointers to them exist.
  func hasNoSize(_ use: TypeUse) -> Bool {
    if isVoid(use) { return true }
    guard case .handle(let handle)? = model.declaration(of: use)?.kind else { return false }
    return handle.role == .opaque
  }

  /// Null is a value of the type itself, so that Zig's `?T` is the same in memory.
  func isPointer(_ use: TypeUse) -> Bool {
    switch model.resolved(use).form {
    case .pointer, .counted, .primitive(.cstr): return true
    case .named(let id):
      switch model[id].kind {
      case .handle(let handle): return handle.role == .handle
      case .callback: return true
      default: return false
      }
    default: return false
    }
  }

  /// `alias Name = *T?` already says `?` where it is declared.
  private func isNullableAlias(_ use: TypeUse) -> Bool {
    guard case .named(let id) = use.form, case .alias(let target) = model[id].kind else { return false }
    return model.resolved(target).isNullable || target.isNullable
  }

  // MARK: Fields and parameters

  /// A field that points to elements with a length beside it is a many-pointer.
  func spelled(_ field: Field, isBuffer: Bool = false) -> String {
    let mark = field.type.isNullable ? "?" : ""
    switch field.type.form {
    case .counted(let element): return mark + many(element, isConst: field.length?.kind != .capacity)
    case .pointer(let element, let isConst) where field.length != nil || isBuffer:
      return mark + many(element, isConst: isConst)
    default: return spelled(field.type)
    }
  }

  func spelled(_ parameter: Parameter) -> String {
    if parameter.isUserdata, case .pointer(let target, let isConst) = model.resolved(parameter.type).form,
      isVoid(target)
    {
      return isConst ? "?*const anyopaque" : "?*anyopaque"
    }
    guard case .pointer(let isConst) = model.passing(of: parameter) else { return spelled(parameter.type) }
    let resolved = model.resolved(parameter.type)
    let mark = resolved.isNullable && !isNullInside(parameter.type) ? "?" : ""
    if case .counted(let element) = resolved.form {
      return (resolved.isNullable ? "?" : "") + many(element, isConst: isConst)
    }
    return mark + pointer(to: parameter.type, isConst: isConst)
  }

  /// `out x: Vm?` may give a null handle; `out x: Value?` may be left out altogether.
  func isNullInside(_ use: TypeUse) -> Bool {
    switch model.resolved(use).form {
    case .primitive(.str), .primitive(.bytes), .primitive(.arena), .slice: true
    case .counted: false
    default: isPointer(use)
    }
  }

  func spelled(result: TypeUse?) -> String {
    guard let result else { return "void" }
    if case .counted(let element) = model.resolved(result).form {
      return (result.isNullable ? "?" : "") + many(element, isConst: result.ownership != .own)
    }
    return spelled(result)
  }

  // MARK: What wrappers show

  /// A view that crosses as a struct of pointer and length, shown as a Zig slice.
  enum Idiom: Equatable {
    case same
    case slice(String)
    case boolean
    case option(TypeUse)
  }

  func idiom(_ use: TypeUse) -> Idiom {
    switch model.resolved(use).form {
    case .primitive(.str), .primitive(.bytes): return .slice("[]const u8")
    case .primitive(.arena): return .slice("[]u8")
    case .primitive(.b32): return .boolean
    case .slice(let element): return .slice("[]const " + spelled(element))
    case .named(let id):
      if case .option(let payload)? = model[id].generic { return .option(payload) }
      return .same
    default: return .same
    }
  }

  func shown(_ use: TypeUse) -> String {
    switch idiom(use) {
    case .same: spelled(use)
    case .slice(let text): model.resolved(use).isNullable ? "?" + text : text
    case .boolean: "bool"
    case .option(let payload): "?" + spelled(payload)
    }
  }

  /// From the ABI side to what is shown.
  func raised(_ expression: String, _ use: TypeUse) -> String {
    switch idiom(use) {
    case .same: expression
    case .slice: expression + (model.resolved(use).isNullable ? ".optional()" : ".slice()")
    case .boolean: expression + ".isTrue()"
    case .option: expression + ".get()"
    }
  }

  /// From what is shown to the ABI side, where the expected type is known.
  func lowered(_ expression: String, _ use: TypeUse) -> String {
    switch idiom(use) {
    case .same: expression
    case .slice: model.resolved(use).isNullable ? ".fromOptional(\(expression))" : ".from(\(expression))"
    case .boolean, .option: ".from(\(expression))"
    }
  }
}
