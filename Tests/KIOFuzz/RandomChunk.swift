public import KIO
public import Machine
import TestSupport

/// A chunk made at random: mostly one that a compiler could have made, with values that wait on the stack
/// across jumps; sometimes bytes that hardly anybody would.
public struct RandomChunk {
  public private(set) var code: [UInt8] = []
  public private(set) var lines: [Int] = []
  public private(set) var constants: [CodeImage.Constant] = []
  var random: FuzzRandom
  /// Values on the stack where the code stands.
  var height = 0
  /// Slots that probably hold numbers.
  var numeric: Set<Int> = []
  private(set) var numberCount = 0
  private var line = 1

  public init(seed: UInt64) {
    random = FuzzRandom(seed)
    makeConstants()
    switch Int.random(in: 0..<10, using: &random) {
    case 0: scatter()
    case 1:
      block(depth: 3)
      halt()
      code = random.mutated(code)
      lines = code.indices.map { $0 < lines.count ? lines[$0] : 0 }
    default:
      block(depth: Int.random(in: 1...4, using: &random))
      halt()
    }
  }

  public func chunk() throws(Failure) -> Chunk {
    let chunk = Chunk()
    for constant in constants { _ = try chunk.add(constant) }
    for (byte, line) in zip(code, lines) { try chunk.write(byte, line: line) }
    return chunk
  }

  static let names = [
    "a", "b", "total", "len", "abs", "min", "max", "str", "type", "substr", "push", "array", "twice", "fail",
    "again", "keep", "odd", "nothing", "vec_dot", "os_name",
  ]

  private mutating func makeConstants() {
    let numbers: [Double] = [
      0, 1, 2, 3, 7, -1, 0.5, 1e300, -1e300, 0x1p53, 0x1p63, .infinity, .nan, -0.0, 255, 4294967296,
    ]
    constants = Self.names.map { .text(Array($0.utf8)) }
    numberCount = Int.random(in: 4...12, using: &random)
    for at in 0..<numberCount {
      constants.append(.number(at < 3 ? [0, 1, 7][at] : numbers.randomElement(using: &random) ?? 0))
    }
    for text in ["", "x", "a longer text, that is not kept in line"] {
      constants.append(.text(Array(text.utf8)))
    }
    constants += [.bool(true), .nil]
  }

  // MARK: - Bytes

  mutating func emit(_ byte: UInt8) {
    code.append(byte)
    lines.append(line)
  }

  mutating func emit(_ opcode: Opcode, _ operand: Int? = nil) {
    if Int.random(in: 0..<6, using: &random) == 0 { line += 1 }
    emit(opcode.rawValue)
    if let operand { emit(UInt8(truncatingIfNeeded: operand)) }
  }

  /// A jump whose distance is not known yet; the place of its operand.
  mutating func jump(_ opcode: Opcode) -> Int {
    emit(opcode)
    emit(0)
    emit(0)
    return code.count - 2
  }

  mutating func land(_ operand: Int) {
    let distance = code.count - operand - 2
    code[operand] = UInt8(truncatingIfNeeded: distance >> 8)
    code[operand + 1] = UInt8(truncatingIfNeeded: distance)
  }

  mutating func loop(to start: Int) {
    let operand = jump(.loop)
    let distance = code.count - start
    code[operand] = UInt8(truncatingIfNeeded: distance >> 8)
    code[operand + 1] = UInt8(truncatingIfNeeded: distance)
  }

  private mutating func halt() { emit(.halt) }

  /// Any instruction with any operand, jumps among them to wherever instructions begin.
  private mutating func scatter() {
    var starts: [Int] = []
    var jumps: [(opcode: Opcode, operand: Int)] = []
    for _ in 0..<Int.random(in: 4...40, using: &random) {
      starts.append(code.count)
      let opcode = Opcode(rawValue: UInt8.random(in: 0...31, using: &random)) ?? .nil
      switch opcode {
      case .jump, .jumpIfFalse, .loop: jumps.append((opcode, jump(opcode)))
      case .constant, .getGlobal, .setGlobal, .defineGlobal, .sysQuery:
        let behind = Int.random(in: 0..<40, using: &random) == 0 ? 1 : 0
        emit(opcode, Int.random(in: 0..<constants.count + behind, using: &random))
      case .getLocal, .setLocal, .call, .arrayNew: emit(opcode, Int.random(in: 0...3, using: &random))
      default: emit(opcode)
      }
    }
    starts.append(code.count)
    halt()
    for jump in jumps {
      let target = starts.randomElement(using: &random) ?? 0
      let distance = jump.opcode == .loop ? jump.operand + 2 - target : target - jump.operand - 2
      code[jump.operand] = UInt8(truncatingIfNeeded: distance >> 8)
      code[jump.operand + 1] = UInt8(truncatingIfNeeded: distance)
    }
  }
}
