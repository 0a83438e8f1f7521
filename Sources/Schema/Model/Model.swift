/// A checked descriptor: every name resolved, every rule obeyed. Only the resolver makes one.
public struct Model: Sendable {
  /// 0 is the package being compiled; the others were reached by `use`.
  public internal(set) var packages: [Package] = []
  /// Written types of the root, types taken from other packages (with all they need), and synthetic ones.
  public internal(set) var types: [TypeDeclaration] = []
  public internal(set) var constants: [Constant] = []
  /// Functions of the root package only.
  public internal(set) var functions: [Function] = []
  public internal(set) var properties: [Property] = []
  public internal(set) var order: [ItemID] = []

  public var package: Package { packages[0] }

  public subscript(_ id: TypeID) -> TypeDeclaration { types[id.index] }

  /// Follows aliases: never returns a use whose form is an alias. Nullability and ownership of the outer use
  /// win.
  public func resolved(_ use: TypeUse) -> TypeUse {
    var use = use
    while case .named(let id) = use.form, case .alias(let target) = self[id].kind {
      use = TypeUse(
        target.form, isNullable: use.isNullable || target.isNullable,
        ownership: use.ownership == .unspecified ? target.ownership : use.ownership)
    }
    return use
  }

  /// The declaration behind a use, aliases followed; nil when it is not a declared type.
  public func declaration(of use: TypeUse) -> TypeDeclaration? {
    guard case .named(let id) = resolved(use).form else { return nil }
    return self[id]
  }

  /// The status enumeration behind a use, if it is one: a function that returns it reports errors.
  public func status(of use: TypeUse?) -> Enumeration? {
    guard let use, case .enumeration(let enumeration)? = declaration(of: use)?.kind,
      enumeration.role == .status
    else { return nil }
    return enumeration
  }

  /// Methods of a type, as indices into `functions`, in source order.
  public func methods(of id: TypeID) -> [Int] {
    methodsByType[id.index]
  }

  public func properties(of id: TypeID) -> [Int] {
    propertiesByType[id.index]
  }

  /// Types in an order in which every type comes after the types it holds by value.
  public internal(set) var layoutOrder: [TypeID] = []
  var methodsByType: [[Int]] = []
  var propertiesByType: [[Int]] = []

  init() {}

  /// How `parameter` crosses a plain C call.
  public func passing(of parameter: Parameter) -> Passing {
    let form = resolved(parameter.type).form
    switch form {
    case .counted, .array: return .pointer(isConst: parameter.direction == .input)
    default: break
    }
    if parameter.direction != .input { return .pointer(isConst: false) }
    guard parameter.isSelf, let kind = declaration(of: parameter.type)?.kind else { return .value }
    switch kind {
    case .record, .variant: return .pointer(isConst: true)
    default: return .value
    }
  }
}
