import Schema

/// A type of a flat function that values of programs can be.
enum FlatForm: Equatable {
  case none
  case bool(size: Int)
  case number(Kind)
  /// A Unicode scalar: a number where no type is one.
  case char
  /// {pointer, length} of a string's bytes.
  case view(isText: Bool)
  /// {pointer, length} of numbers, from an array.
  case slice(Kind)
  /// {offset, length} in the request or the response.
  case relativeView(isText: Bool)
  case relativeSlice(Kind)
  /// So many numbers in place.
  case array(Kind, count: Int)

  /// Numbers that one array in place may have.
  static let countMax = 1 << 20

  struct Refusal: Error { let reason: String }

  init(_ written: TypeUse?, isResult: Bool, in blueprint: Blueprint) throws(Refusal) {
    guard let written else {
      self = .none
      return
    }
    let use = blueprint.model.resolved(written)
    if case .primitive(.char32) = use.form {
      self = .char
      return
    }
    if let kind = Self.number(use, blueprint) {
      self = .number(kind)
      return
    }
    switch use.form {
    case .primitive(.bool): self = .bool(size: 1)
    case .primitive(.b32): self = .bool(size: 4)
    case .primitive(.void): self = .none
    case .primitive(.str) where !isResult: self = .view(isText: true)
    case .primitive(.bytes) where !isResult: self = .view(isText: false)
    case .slice(let element) where !isResult: self = .slice(try Self.element(element, blueprint))
    case .relativeView(let isText): self = .relativeView(isText: isText)
    case .relativeSlice(let element): self = .relativeSlice(try Self.element(element, blueprint))
    case .array(let element, let count) where count <= Self.countMax:
      self = .array(try Self.element(element, blueprint), count: count)
    default: throw Refusal(reason: Self.name(use, blueprint))
    }
  }

  private static func element(_ use: TypeUse, _ blueprint: Blueprint) throws(Refusal) -> Kind {
    guard let kind = number(blueprint.model.resolved(use), blueprint) else {
      throw Refusal(reason: "an array of \(name(use, blueprint))")
    }
    return kind
  }

  /// Numbers, enumerations, characters and capabilities; nil for everything else.
  private static func number(_ use: TypeUse, _ blueprint: Blueprint) -> Kind? {
    switch use.form {
    case .primitive(.f32): return .f32
    case .primitive(.f64): return .f64
    case .primitive(.char32): return .u32
    case .primitive(let primitive) where primitive.isInteger:
      return integer(blueprint.layout(of: use).size, isSigned: primitive.isSigned)
    case .named(let id):
      switch blueprint.model[id].kind {
      case .enumeration(let enumeration):
        return number(TypeUse(.primitive(enumeration.repr)), blueprint)
      case .handle(let handle) where handle.role == .capability: return .u64
      default: return nil
      }
    default: return nil
    }
  }

  private static func integer(_ size: Int, isSigned: Bool) -> Kind? {
    switch size {
    case 1: isSigned ? .i8 : .u8
    case 2: isSigned ? .i16 : .u16
    case 4: isSigned ? .i32 : .u32
    case 8: isSigned ? .i64 : .u64
    default: nil
    }
  }

  /// What it is that programs have no value for.
  private static func name(_ use: TypeUse, _ blueprint: Blueprint) -> String {
    switch use.form {
    case .primitive(.arena): "memory to write into"
    case .primitive(let primitive): primitive.rawValue
    case .named(let id):
      switch blueprint.model[id].kind {
      case .record: "the record \(blueprint.model[id].name)"
      case .variant: "the variant \(blueprint.model[id].name)"
      default: blueprint.model[id].name
      }
    case .pointer, .counted: "a pointer"
    case .array: "an array of more than \(countMax) elements"
    default: "an array"
    }
  }

  /// What it takes, in words.
  var wanted: String {
    switch self {
    case .none: "nothing"
    case .bool: "a bool"
    case .number(let kind): Conversion.number(kind).wanted
    case .char: Conversion.number(.u32).wanted
    case .view(let isText), .relativeView(let isText): isText ? "a string of UTF-8" : "a string"
    case .slice(let kind), .relativeSlice(let kind):
      "an array, each element \(Conversion.number(kind).wanted)"
    case .array(let kind, let count):
      "an array of \(count) elements, each \(Conversion.number(kind).wanted)"
    }
  }
}

extension Conversion {
  static func number(_ kind: Kind) -> Conversion {
    kind == .f32 || kind == .f64 ? .real(kind) : .integer(kind)
  }
}
