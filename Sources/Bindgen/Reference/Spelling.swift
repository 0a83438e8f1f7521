import Schema

extension Model {
  /// A use as a descriptor writes it: `*const u8?`, `[u32; 256]`, `rel str`, `own Calc?`.
  func spelling(of use: TypeUse) -> String {
    let owner =
      switch use.ownership {
      case .unspecified: ""
      case .own: "own "
      case .borrow: "borrow "
      }
    return owner + spelling(of: use.form) + (use.isNullable ? "?" : "")
  }

  private func spelling(of form: TypeForm) -> String {
    switch form {
    case .primitive(let primitive): primitive.rawValue
    case .named(let id): spelling(of: id)
    case .pointer(let target, let isConst): (isConst ? "*const " : "*") + spelling(of: target)
    case .array(let element, let count): "[\(spelling(of: element)); \(count)]"
    case .counted(let element), .slice(let element): "[\(spelling(of: element))]"
    case .relativeSlice(let element): "rel [\(spelling(of: element))]"
    case .relativeView(let isText): isText ? "rel str" : "rel bytes"
    }
  }

  /// A declared type's name; for the resolver's own ones what they stand for: `option<f32>`.
  func spelling(of id: TypeID) -> String {
    switch self[id].generic {
    case .option(let inner)?: "option<\(spelling(of: inner))>"
    case .result(let ok, let error)?:
      "result<\(ok.map { spelling(of: $0) } ?? "void"), \(error.map { spelling(of: $0) } ?? "void")>"
    case nil: self[id].name
    }
  }

  /// The declared type that a use leads to, through pointers and arrays; nil when it leads to none.
  func base(of use: TypeUse) -> TypeID? {
    switch use.form {
    case .primitive, .relativeView: nil
    case .named(let id): id
    case .pointer(let inner, _), .array(let inner, _), .counted(let inner), .slice(let inner),
      .relativeSlice(let inner):
      base(of: inner)
    }
  }
}
