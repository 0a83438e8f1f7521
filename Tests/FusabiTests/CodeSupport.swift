import CShims
import Fusabi
import Machine
import Testing

/// Writes modules in tests.
enum Item {
  case op(Opcode)
  /// An instruction with its operand, as that stands in code.
  case with(Opcode, Int)
  case two(Opcode, Int, Int)
  case typed(Opcode, ValueType)
  case push(ModuleParts.Constant)
  case jump(Opcode, String)
  case label(String)
  case byte(UInt8)

  static func i32(_ value: Int32) -> Item { .push(.i32(value)) }
  static func f64(_ value: Double) -> Item { .push(.f64(value)) }
  static func load(_ local: Int) -> Item { .with(.load, local) }
  static func store(_ local: Int) -> Item { .with(.store, local) }
}

struct CodeWriter {
  private(set) var code: [UInt8] = []
  private var labels: [String: Int] = [:]
  private var jumps: [(at: Int, label: String)] = []

  private mutating func word(_ value: Int) {
    for shift in stride(from: 0, to: 32, by: 8) { code.append(UInt8(truncatingIfNeeded: value >> shift)) }
  }

  mutating func add(_ item: Item, _ constants: inout [ModuleParts.Constant]) {
    switch item {
    case .op(let opcode): code.append(opcode.rawValue)
    case .with(let opcode, let operand):
      code.append(opcode.rawValue)
      word(operand)
    case .two(let opcode, let operand, let second):
      code.append(opcode.rawValue)
      word(operand)
      word(second)
    case .typed(let opcode, let type): code += [opcode.rawValue, type.rawValue]
    case .push(let constant):
      let index = constants.firstIndex(of: constant) ?? constants.count
      if index == constants.count { constants.append(constant) }
      add(.with(.push, index), &constants)
    case .jump(let opcode, let label):
      jumps.append((code.count, label))
      add(.with(opcode, 0), &constants)
    case .label(let label): labels[label] = code.count
    case .byte(let byte): code.append(byte)
    }
  }

  mutating func finish() -> [UInt8] {
    for jump in jumps {
      let distance = (labels[jump.label] ?? -1_000_000) - jump.at - 5
      for index in 0..<4 {
        code[jump.at + 1 + index] = UInt8(truncatingIfNeeded: distance >> (8 * index))
      }
    }
    return code
  }
}

/// A module while it is written.
struct ModuleWriter {
  var parts = ModuleParts()

  @discardableResult
  mutating func function(
    _ name: String = "main", takes params: [ValueType] = [], gives result: ValueType = .any,
    locals: Int = 0, _ items: [Item]
  ) -> Int {
    var writer = CodeWriter()
    for item in items { writer.add(item, &parts.constants) }
    var function = ModuleParts.Function(name: name)
    function.params = params
    function.result = result
    function.locals = max(locals, params.count)
    function.code = writer.finish()
    if !function.code.isEmpty { function.lines = [.init(offset: 0, line: 1)] }
    parts.functions.append(function)
    return parts.functions.count - 1
  }

  mutating func imported(_ name: String, _ params: [ValueType]?, _ result: ValueType) {
    parts.imports.append(.init(name: name, params: params, result: result))
  }

  func module() throws -> Module { try Module.load(parts.encoded()) }
}

/// A module of one function.
func module(
  takes params: [ValueType] = [], gives result: ValueType = .any, locals: Int = 0, _ items: [Item]
) throws -> Module {
  var writer = ModuleWriter()
  writer.function("main", takes: params, gives: result, locals: locals, items)
  return try writer.module()
}
