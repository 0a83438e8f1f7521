import Bytes
import Foundation
import Ion
import TestSupport

/// Programs with one of everything.
enum FilesSamples {
  static let numbers: [Double] = [
    0, -0.0, 1, -1, 0.1, 1e300, -.greatestFiniteMagnitude, .leastNonzeroMagnitude, .infinity, -.infinity,
    .nan,
    Double(bitPattern: 0xfff8_0000_0000_1234),
  ]
  static let texts = ["", "a", "a long text that is kept elsewhere", "é", "e\u{301}", "\u{0}\n\"'\\", "日本 🎈"]

  static let values: [Value] =
    numbers.map { .number($0) } + texts.flatMap { [.string($0), .atom($0), .functionName($0)] } + [
      .boolean(true), .boolean(false), .complex(1.5, -0.0), .complex(.nan, .infinity), .unit, .undefined,
      .tuple([]), .tuple([.unit, .tuple([.number(1)])]), .array([]), .array([.array([]), .atom("x")]),
      .object([]),
      .object([
        Property("a", .number(1)), Property("a", .object([Property("", .unit, [])])),
        Property("b", .undefined, [.enumerable, .configurable]), Property("c", .unit, .writable),
      ]),
    ]

  static let patterns: [Pattern] =
    values.map { .value($0) } + [
      .wildcard, .tuple([]), .tuple([.wildcard, .array([.value(.unit)])]), .array([]), .array([.wildcard]),
      .tagged("", .wildcard), .tagged("Some", .tagged("Pair", .tuple([.wildcard, .wildcard]))),
    ]

  static let entries: [Entry] = [
    Entry("a", .register(3)), Entry("b", .value(.atom("x"))), Entry("c", .register(.max), .writable),
    Entry("d", .value(.unit), []), Entry("", .value(.tuple([])), .all),
  ]

  /// Of each kind several, the longest last.
  static func operands(_ kind: Operand.Kind) -> [Operand] {
    switch kind {
    case .register: [.register(0), .register(258)]
    case .value: values.map { .value($0) }
    case .registers: [.registers([]), .registers([0, 1, .max])]
    case .offset: [.offset(0), .offset(.min), .offset(-1), .offset(.max)]
    case .pid: [.pid(0), .pid(.max)]
    case .arms: [.arms([]), .arms(patterns.enumerated().map { Arm($1, Int32($0) - 3) })]
    case .entries: [.entries([]), .entries(entries)]
    case .name: texts.map { .name($0) }
    case .captures: [.captures([]), .captures([Capture("x", 1), Capture("", .max)])]
    case .descriptor: (0..<8).map { .descriptor(Descriptor(rawValue: $0)) }
    case .timeout: [.timeout(0), .timeout(nil)]
    }
  }

  /// Every opcode with every one of those.
  static let instructions: [Instruction] = Opcode.allCases.flatMap { opcode -> [Instruction] in
    let choices = opcode.operands.map { operands($0) }
    return (0..<(choices.map { $0.count }.max() ?? 1)).compactMap { turn in
      Instruction(opcode, choices.map { $0[min(turn, $0.count - 1)] })
    }
  }

  /// Every opcode once.
  static let short: [Instruction] = Opcode.allCases.compactMap { opcode in
    let operands = opcode.operands.map { kind -> Operand in
      kind == .arms
        ? .arms([Arm(.tagged("t", .tuple([.wildcard, .value(.unit)])), 1)])
        : Self.operands(kind).last ?? .pid(0)
    }
    return Instruction(opcode, operands)
  }

  static let functions: [Function] = [
    Function("all", arity: 2, extraRegisters: 7, instructions), Function(nil, []), Function("", [.nop]),
    Function("native", arity: 1, .ffi("Sqrt")), Function(nil, arity: .max, extraRegisters: .max, .ffi("")),
  ]

  static func hex(_ text: String) -> [UInt8] {
    let digits = text.utf8.filter { $0 > 0x20 }.map { UInt8($0 < 0x3a ? $0 - 0x30 : $0 - 0x57) }
    return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }

  /// What is said of it; nil when nothing is.
  static func fault(_ body: () throws(Fault) -> Void) -> Fault? {
    do throws(Fault) {
      try body()
      return nil
    } catch { return error }
  }
}

/// Functions that nobody thought of.
struct FilesRandom {
  var random: FuzzRandom

  private mutating func upTo(_ count: Int) -> Int { Int.random(in: 0...count, using: &random) }

  private mutating func pick<T>(_ items: [T]) -> T { items[upTo(items.count - 1)] }

  private mutating func many<T>(_ item: (inout FilesRandom) -> T) -> [T] {
    (0..<upTo(3)).map { _ in item(&self) }
  }

  private mutating func register() -> Register {
    upTo(9) == 0 ? UInt32.random(in: 0 ... .max, using: &random) : Register(upTo(20))
  }

  private mutating func descriptor() -> Descriptor { pick(DescriptorChoices.access) }

  private enum DescriptorChoices {
    static let access: [Descriptor] = [.all, [.enumerable, .configurable], .writable, []]
  }

  mutating func value(_ depth: Int = 0) -> Value {
    guard depth < 4, upTo(3) == 0 else { return pick(FilesSamples.values) }
    switch upTo(2) {
    case 0: return .tuple(many { $0.value(depth + 1) })
    case 1: return .array(many { $0.value(depth + 1) })
    default:
      return .object(many { Property($0.pick(FilesSamples.texts), $0.value(depth + 1), $0.descriptor()) })
    }
  }

  mutating func pattern(_ depth: Int = 0) -> Pattern {
    guard depth < 4 else { return .wildcard }
    switch upTo(4) {
    case 0: return .value(value())
    case 1: return .wildcard
    case 2: return .tuple(many { $0.pattern(depth + 1) })
    case 3: return .array(many { $0.pattern(depth + 1) })
    default: return .tagged(pick(FilesSamples.texts), pattern(depth + 1))
    }
  }

  private mutating func entry() -> Entry {
    let source: Source = upTo(1) == 0 ? .register(register()) : .value(value())
    return Entry(pick(FilesSamples.texts), source, upTo(1) == 0 ? nil : descriptor())
  }

  private mutating func operand(_ kind: Operand.Kind) -> Operand {
    switch kind {
    case .register: .register(register())
    case .value: .value(value())
    case .registers: .registers(many { $0.register() })
    case .offset: .offset(Int32(upTo(20)) - 10)
    case .pid: .pid(register())
    case .arms: .arms(many { Arm($0.pattern(), Int32($0.upTo(9))) })
    case .entries: .entries(many { $0.entry() })
    case .name: .name(pick(FilesSamples.texts))
    case .captures: .captures(many { Capture($0.pick(FilesSamples.texts), $0.register()) })
    case .descriptor: .descriptor(descriptor())
    case .timeout: .timeout(upTo(1) == 0 ? nil : Register(upTo(20)))
    }
  }

  mutating func instruction() -> Instruction {
    let opcode = pick(Opcode.allCases)
    let operands = opcode.operands.map { operand($0) }
    return Instruction(opcode, operands) ?? .nop
  }

  mutating func function() -> Function {
    let name = upTo(4) == 0 ? nil : pick(FilesSamples.texts)
    if upTo(9) == 0 { return Function(name, arity: UInt32(upTo(3)), .ffi(pick(FilesSamples.texts))) }
    let code = (0..<upTo(12)).map { _ in instruction() }
    return Function(name, arity: UInt32(upTo(3)), extraRegisters: register(), code)
  }

  mutating func functions() -> [Function] { (0..<upTo(4)).map { _ in function() } }
}

/// Files of the original tools: in the folder named by ABUT_VECTORS, or beside the project.
enum FilesVectors {
  static var root: URL {
    if let path = ProcessInfo.processInfo.environment["ABUT_VECTORS"] { return URL(fileURLWithPath: path) }
    var folder = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    while folder.path != "/" {
      folder.deleteLastPathComponent()
      let found = folder.appendingPathComponent("shared/vectors")
      if FileManager.default.fileExists(atPath: found.path) { return found }
    }
    return folder
  }

  /// Nil, and a word about it, when they are not there.
  static func bytes(_ name: String) -> [UInt8]? {
    let file = root.appendingPathComponent("ion/\(name)")
    guard let data = try? Data(contentsOf: file) else {
      print("skipped: no vector at \(file.path)")
      return nil
    }
    return [UInt8](data)
  }
}
