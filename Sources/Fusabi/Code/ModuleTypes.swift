import Machine

/// What is known of a value before it runs, in a byte: the number of its type, or `any`; of a local besides
/// whether it may not be stored yet.
enum Known {
  static let any: UInt8 = 9
  static let isUnset: UInt8 = 0x10
  static let types = isUnset - 1

  static func of(_ type: ValueType) -> UInt8 { min(type.rawValue, any) }

  static func type(_ known: UInt8) -> ValueType { ValueType(rawValue: known & types) ?? .any }

  /// What is known where two paths meet.
  static func joined(_ a: UInt8, _ b: UInt8) -> UInt8 {
    (a | b) & isUnset | ((a ^ b) & types == 0 ? a & types : any)
  }
}

/// Types of a module's constants, functions and imports, looked up once each. One thread at a time.
@safe final class ModuleTypes {
  struct Signature {
    let name: String
    /// Nil: any number, of any types.
    let params: [UInt8]?
    let result: UInt8
  }

  private var constants: [UInt8?] = []
  private var functions: [Signature?] = []
  private var imports: [Signature?] = []

  func constant(_ index: Int, _ module: Module) -> UInt8 {
    if constants.isEmpty { constants = Array(repeating: nil, count: module.fileConstantCount) }
    if let known = constants[index] { return known }
    let known = Known.of(module.fileConstant(index).type)
    constants[index] = known
    return known
  }

  func function(_ index: Int, _ module: Module) -> Signature {
    if functions.isEmpty { functions = Array(repeating: nil, count: module.functionCount) }
    if let known = functions[index] { return known }
    let facts = module.facts(of: index)
    let made = Signature(
      name: facts.name, params: facts.params.map { Known.of($0) }, result: Known.of(facts.result))
    functions[index] = made
    return made
  }

  func imported(_ index: Int, _ module: Module) -> Signature {
    if imports.isEmpty { imports = Array(repeating: nil, count: module.importCount) }
    if let known = imports[index] { return known }
    let facts = module.imported(index)
    let made = Signature(
      name: facts.name, params: facts.params.map { $0.map { Known.of($0) } }, result: Known.of(facts.result))
    imports[index] = made
    return made
  }
}

extension ModuleParts.Constant {
  var type: ValueType {
    switch self {
    case .unit: .unit
    case .bool: .bool
    case .i32: .i32
    case .i64: .i64
    case .f32: .f32
    case .f64: .f64
    case .char: .char
    case .string: .string
    }
  }
}
