/// The syntax of one source: what stands there, with places, before anything is looked up.
struct Document: Sendable {
  let source: Int
  var package: PackageSyntax?
  var uses: [UseSyntax] = []
  var items: [ItemSyntax] = []
}

struct Name: Sendable {
  let text: String
  let span: Span
}

struct PackageSyntax: Sendable {
  let path: [Name]
  let docs: String
  let attributes: [AttributeSyntax]
  let span: Span
}

struct UseSyntax: Sendable {
  let path: [Name]
  let names: [(name: Name, alias: Name)]
  let span: Span

  var package: String { path.map { $0.text }.joined(separator: ".") }
}

struct AttributeSyntax: Sendable {
  let name: Name
  let arguments: [ArgumentSyntax]
  let span: Span
}

struct ArgumentSyntax: Sendable {
  let key: Name?
  let value: ValueSyntax
}

struct ValueSyntax: Sendable {
  indirect enum Form: Sendable {
    case integer(Int128)
    case float(Double)
    case string(String)
    case path([Name])
    case set([ValueSyntax])
    /// `a | b`.
    case union([ValueSyntax])
    case list([ValueSyntax])
    case size(of: TypeSyntax)
  }

  let form: Form
  let span: Span
}

struct TypeSyntax: Sendable {
  indirect enum Form: Sendable {
    case path([Name], arguments: [TypeSyntax])
    case pointer(TypeSyntax, isConst: Bool)
    case slice(TypeSyntax)
    case array(TypeSyntax, count: ValueSyntax)
    case counted(TypeSyntax, kind: LengthLink.Kind, by: Name)
  }

  let form: Form
  let isNullable: Bool
  let isRelative: Bool
  let ownership: Ownership
  let span: Span
}

/// What every item and member carries.
struct Header: Sendable {
  let name: Name
  var docs: String
  var attributes: [AttributeSyntax]
}

struct ItemSyntax: Sendable {
  var header: Header
  let kind: ItemSyntaxKind
}

indirect enum ItemSyntaxKind: Sendable {
  case constant(TypeSyntax, ValueSyntax)
  case alias(TypeSyntax)
  case enumeration(Enumeration.Role, repr: Name?, [MemberSyntax])
  case record(isUnion: Bool, [FieldSyntax])
  case variant(tag: Name?, [CaseSyntax])
  case handle(Handle.Role, [(key: Name, value: ValueSyntax)])
  case callback([ParameterSyntax], result: TypeSyntax?, variadic: Span?)
  case function(FunctionSyntax)
  case implementation([ItemSyntax])
  case property(TypeSyntax, getter: Name?, setter: Name?)
}

struct MemberSyntax: Sendable {
  var header: Header
  let value: ValueSyntax
  let raises: [Name]
}

struct FieldSyntax: Sendable {
  var header: Header
  let type: TypeSyntax
  let defaultValue: ValueSyntax?
}

struct CaseSyntax: Sendable {
  var header: Header
  let type: TypeSyntax?
  let tag: ValueSyntax?
}

struct FunctionSyntax: Sendable {
  let isAsync: Bool
  let parameters: [ParameterSyntax]
  let result: TypeSyntax?
  /// The place of `...`.
  let variadic: Span?
}

struct ParameterSyntax: Sendable {
  var header: Header
  let direction: Direction
  let isOwned: Bool
  /// nil only for `self`.
  let type: TypeSyntax?
  let defaultValue: ValueSyntax?
}
