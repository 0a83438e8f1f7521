/// Names in the JSON form: how it spells references, kinds, hashes. Writer and reader share them.
enum Words {
  /// The version of the JSON form; a reader refuses others.
  static let form = 1

  static func spelling(of role: Enumeration.Role) -> String {
    switch role {
    case .plain: "enum"
    case .flags: "flags"
    case .status: "status"
    }
  }

  static func spelling(of role: Handle.Role) -> String {
    switch role {
    case .handle: "handle"
    case .capability: "capability"
    case .opaque: "opaque"
    }
  }

  static func spelling(of passing: Passing) -> String {
    switch passing {
    case .value: "value"
    case .pointer(isConst: true): "const pointer"
    case .pointer(isConst: false): "pointer"
    }
  }

  static func spelling(of direction: Direction) -> String {
    switch direction {
    case .input: "in"
    case .output: "out"
    case .both: "inout"
    }
  }

  /// `sha256-64:23c4576d0688a004`.
  static func hash(_ value: UInt64) -> String { "sha256-64:" + hexadecimal(value) }

  static func hexadecimal(_ value: UInt64) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(16)
    for shift in stride(from: 60, through: 0, by: -4) {
      text.append(digits[Int(value >> UInt64(shift) & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// `t3`, `c0`, `f12`, `p1`: an item of the root package by its index in its list.
  static func spelling(of item: ItemID) -> String {
    switch item {
    case .type(let id): "t\(id.index)"
    case .constant(let index): "c\(index)"
    case .function(let index): "f\(index)"
    case .property(let index): "p\(index)"
    }
  }
}

/// How types and constants are called where they are used: by name while the name is free, else by
/// `package.Name`, else with the place in the list. Writer and reader come to the same answer.
struct References {
  private(set) var types: [String] = []
  private(set) var constants: [String] = []
  private(set) var typeIndex: [String: Int] = [:]
  private(set) var constantIndex: [String: Int] = [:]

  /// Scalars are written as plain words too, so no declared type may take theirs.
  init(
    types typeNames: [(name: String, package: String)],
    constants constantNames: [(name: String, package: String)]
  ) {
    for primitive in Primitive.allCases { typeIndex[primitive.rawValue] = -1 }
    for (index, declared) in typeNames.enumerated() {
      types.append(Self.claim(declared.name, declared.package, index, in: &typeIndex))
    }
    for (index, declared) in constantNames.enumerated() {
      constants.append(Self.claim(declared.name, declared.package, index, in: &constantIndex))
    }
  }

  init(_ model: Model) {
    self.init(
      types: model.types.map { ($0.name, model.packages[$0.package].name) },
      constants: model.constants.map { ($0.name, model.packages[$0.package].name) })
  }

  func type(_ name: String) -> TypeID? {
    guard let index = typeIndex[name], index >= 0 else { return nil }
    return TypeID(index: index)
  }

  private static func claim(
    _ name: String, _ package: String, _ index: Int, in taken: inout [String: Int]
  ) -> String {
    for candidate in [name, package + "." + name] where taken[candidate] == nil {
      taken[candidate] = index
      return candidate
    }
    // `#` cannot stand in an identifier, and no index comes twice.
    let last = "\(name)#\(index)"
    taken[last] = index
    return last
  }
}
