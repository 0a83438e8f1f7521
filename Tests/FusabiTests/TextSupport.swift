import TestSupport
import Testing

@testable import Fusabi

/// Parts as tests of the text make them, and how they compare: floats by their bits, names by their bytes.
enum TextParts {
  static let constants: [ModuleParts.Constant] = [
    .unit, .bool(true), .bool(false), .i32(0), .i32(-1), .i32(.min), .i32(.max), .i64(0), .i64(.min),
    .i64(.max), .i64(-7), .f64(0), .f64(-0.0), .f64(1), .f64(0.1), .f64(-3.5e-9),
    .f64(.leastNonzeroMagnitude),
    .f64(.greatestFiniteMagnitude), .f64(-.greatestFiniteMagnitude), .f64(.infinity), .f64(-.infinity),
    .f64(.nan), .f64(Double(bitPattern: 0x7ff8_0000_0000_0001)),
    .f64(Double(bitPattern: 0xfff8_0000_0000_0000)), .f64(Double(bitPattern: 0x7ff0_0000_0000_0001)),
    .f64(9_007_199_254_740_994), .f64(1e21), .f64(1e16), .f64(1e-5), .f32(0), .f32(-0.0), .f32(0.1),
    .f32(16_777_218), .f32(.leastNonzeroMagnitude), .f32(.greatestFiniteMagnitude), .f32(.infinity),
    .f32(-.infinity), .f32(.nan), .f32(Float(bitPattern: 0x7fc0_0001)), .f32(Float(bitPattern: 0xffc0_0000)),
    .f32(Float(bitPattern: 0x7f80_0001)), .f32(8.589_973e9), .char("c"), .char("'"), .char("\\"), .char("\""),
    .char("\n"), .char("\0"), .char("é"), .char("🦀"), .char("\u{200b}"), .char("\u{10ffff}"),
    .char("\u{d7ff}"), .char("\u{e000}"), .char("\u{301}"), .string([]), .string(Array("name".utf8)),
    .string(Array("two words; \"quoted\" 'too' \\ \n\t\r é 漢 🦀".utf8)), .string([0, 1, 0x7f]),
    .string(Array("\u{202e}\u{85}\u{feff}e\u{301}".utf8)), .string(Array("true".utf8)),
    .string(Array("é".utf8)), .string([0x65, 0xcc, 0x81]), .string([UInt8](repeating: 0x61, count: 300)),
  ]

  static let names = [
    "main", "main", "", "a.b_9", "9a", "two words", "é", "e\u{301}", "\"", "fn", "I32", ".x",
  ]

  static func module(_ code: [UInt8], _ constants: [ModuleParts.Constant] = []) -> ModuleParts {
    var parts = ModuleParts()
    var function = ModuleParts.Function(name: "main")
    function.code = code
    parts.functions = [function]
    parts.constants = constants
    return parts
  }

  /// Mostly instructions, some of them wrong.
  static func random(_ random: inout FuzzRandom) -> ModuleParts {
    var parts = ModuleParts()
    if Bool.random(using: &random) { parts.source = names.randomElement(using: &random) ?? "" }
    for _ in 0..<Int.random(in: 0...12, using: &random) {
      parts.constants.append(constants.randomElement(using: &random) ?? .unit)
    }
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      parts.imports.append(
        ModuleParts.Import(
          name: names.randomElement(using: &random) ?? "",
          params: Bool.random(using: &random) ? nil : types(&random), result: type(&random)))
    }
    for _ in 0..<Int.random(in: 0...4, using: &random) { parts.functions.append(function(&random)) }
    let isWild = Int.random(in: 0..<5, using: &random) == 0
    parts.entryPoint = isWild ? 9 : Int.random(in: 0..<max(parts.functions.count, 1), using: &random)
    return parts
  }

  private static func type(_ random: inout FuzzRandom) -> ValueType {
    ValueType.allCases.randomElement(using: &random) ?? .any
  }

  private static func types(_ random: inout FuzzRandom) -> [ValueType] {
    (0..<Int.random(in: 0...3, using: &random)).map { _ in type(&random) }
  }

  private static func function(_ random: inout FuzzRandom) -> ModuleParts.Function {
    var function = ModuleParts.Function(name: names.randomElement(using: &random) ?? "")
    (function.params, function.result) = (types(&random), type(&random))
    function.locals = Int.random(in: 0..<9, using: &random) == 0 ? 1 : function.params.count
    if Bool.random(using: &random) { function.locals += Int.random(in: 0...5, using: &random) }
    var (code, starts) = ([UInt8](), [0])
    for _ in 0..<Int.random(in: 0...40, using: &random) {
      code += instruction(&random, at: code.count, &starts)
    }
    if !code.isEmpty, Int.random(in: 0..<3, using: &random) == 0 { code.removeLast() }
    function.code = code
    guard Bool.random(using: &random) else { return function }
    var offset = 0
    for _ in 0..<Int.random(in: 0...8, using: &random) {
      let isStart = Int.random(in: 0..<4, using: &random) != 0
      offset =
        isStart
        ? starts.randomElement(using: &random) ?? 0 : offset + Int.random(in: 0...9, using: &random)
      function.lines.append(ModuleParts.Line(offset: offset, line: Int.random(in: 0...99, using: &random)))
    }
    if Int.random(in: 0..<4, using: &random) != 0 { function.lines.sort { $0.offset < $1.offset } }
    return function
  }

  private static func instruction(
    _ random: inout FuzzRandom, at offset: Int, _ starts: inout [Int]
  ) -> [UInt8] {
    guard Int.random(in: 0..<12, using: &random) != 0,
      let opcode = Opcode.allCases.randomElement(using: &random)
    else { return [UInt8.random(in: 0...255, using: &random)] }
    let size = Instructions.row(opcode).size
    var code = [opcode.rawValue]
    while code.count <= size {
      let isWild = Int.random(in: 0..<40, using: &random) == 0
      let isLow = size < 4 || code.count % 4 == 1
      code.append(
        isWild ? .random(in: 0...255, using: &random) : isLow ? .random(in: 0...12, using: &random) : 0)
    }
    if Instructions.row(opcode).operand == .jump, Int.random(in: 0..<4, using: &random) != 0 {
      let target = starts.randomElement(using: &random) ?? 0
      OpenFunction.put(UInt32(bitPattern: Int32(target - offset - 5)), at: 1, in: &code)
    }
    starts.append(offset + code.count)
    return code
  }

  static func type(of constant: ModuleParts.Constant) -> ValueType {
    switch constant {
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

  static func areSame(_ one: ModuleParts, _ other: ModuleParts) -> Bool {
    one.constants.map { ConstantKey($0) } == other.constants.map { ConstantKey($0) }
      && one.entryPoint == other.entryPoint && Array(one.source.utf8) == Array(other.source.utf8)
      && one.imports == other.imports && one.functions == other.functions
      && one.imports.map { Array($0.name.utf8) } == other.imports.map { Array($0.name.utf8) }
      && one.functions.map { Array($0.name.utf8) } == other.functions.map { Array($0.name.utf8) }
  }
}
