extension Model {
  /// A type as one writes it in a descriptor: `own Calc?`, `*const [u64; 13]`, `option<f32>`.
  func spelled(_ use: TypeUse) -> String {
    var text = ""
    switch use.ownership {
    case .unspecified: break
    case .own: text = "own "
    case .borrow: text = "borrow "
    }
    switch use.form {
    case .primitive(let primitive): text += primitive.rawValue
    case .named(let id): text += spelledName(id)
    case .pointer(let target, let isConst): text += (isConst ? "*const " : "*") + spelled(target)
    case .array(let element, let count): text += "[\(spelled(element)); \(count)]"
    case .counted(let element): text += "[\(spelled(element)); len]"
    case .slice(let element): text += "[\(spelled(element))]"
    case .relativeSlice(let element): text += "rel [\(spelled(element))]"
    case .relativeView(let isText): text += isText ? "rel str" : "rel bytes"
    }
    return use.isNullable ? text + "?" : text
  }

  func spelled(_ use: TypeUse?) -> String { use.map { spelled($0) } ?? "void" }

  private func spelledName(_ id: TypeID) -> String {
    switch self[id].generic {
    case .option(let some): "option<\(spelled(some))>"
    case .result(let ok, let error): "result<\(spelled(ok)), \(spelled(error))>"
    case nil: self[id].name
    }
  }

  func spelled(_ value: Value) -> String {
    switch value {
    case .integer(let number): return "\(number)"
    case .float(let number): return "\(number)"
    case .bool(let flag): return flag ? "true" : "false"
    case .string(let text): return "\"" + text + "\""
    case .null: return "null"
    case .constant(let index): return constants[index].name
    case .size(let use): return "sizeof(\(spelled(use)))"
    case .members(let id, let indices):
      guard case .enumeration(let enumeration) = self[id].kind else { return "{}" }
      let names = indices.map { enumeration.members[$0].name }
      return enumeration.role == .flags ? "{" + names.joined(separator: ", ") + "}" : names.first ?? "{}"
    }
  }

  /// `Vec2`; types of other packages with the package: two packages may use one name.
  func key(_ id: TypeID) -> String {
    let declaration = self[id]
    guard declaration.generic == nil else { return spelledName(id) }
    return declaration.package == 0
      ? declaration.name : packages[declaration.package].name + "." + declaration.name
  }
}
