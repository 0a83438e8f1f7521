import TestSupport

@testable import PVM

/// Programs that mean nothing and do everything.
struct ScrambledProgram {
  var random: FuzzRandom
  let profile: Profile

  private struct Piece {
    var bytes: [UInt8]
    /// Where a target of four bytes goes.
    var target: Int?
    var endsBlock: Bool
  }

  private mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &random) }
  private mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  mutating func value() -> UInt64 {
    let interesting: [UInt64] = [
      0, 1, 2, 31, 32, 63, 64, 0x7f, 0x80, 0xff, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff, 1 << 32, 1 << 63,
      .max, .max >> 1, 0xffff_ffff_8000_0000, 0x10000, 0x11ff8, 0x20000, 0x22ff8, 0x24ffc, 0x7fff_fff8,
      0xffff_fffc, 0xffff_e000,
    ]
    switch below(4) {
    case 0: return random.next()
    case 1: return UInt64(0x20000 + below(0x2000))
    case 2: return random.next() >> UInt64(below(64))
    default: return interesting[below(interesting.count)]
    }
  }

  private mutating func immediate(_ length: Int) -> [UInt8] {
    let value = value()
    return (0..<length).map { UInt8(truncatingIfNeeded: value >> UInt64($0 * 8)) }
  }

  /// Sixteen numbers, three of which mean r12; low ones more often, so that registers meet.
  private mutating func register() -> UInt8 { chance(50) ? UInt8(7 + below(4)) : UInt8(below(16)) }

  private mutating func piece(_ instruction: Instruction) -> Piece {
    var bytes = [instruction.opcode(in: profile) ?? 0]
    var target: Int?
    let isNumber = instruction.form == .ri || instruction.form == .rri
    let length = isNumber && chance(30) ? below(5) : [1, 2, 3, 4][below(4)]
    let (one, other) = (register(), register())
    switch instruction.form {
    case .none: break
    case .i: bytes += [UInt8(below(40))]
    case .r64: bytes += [one] + immediate(8)
    case .ii: bytes += [UInt8(length)] + immediate(length) + immediate(below(5))
    case .o: target = 1
    case .ri: bytes += [one] + immediate(length)
    case .rii: bytes += [one | UInt8(length) << 4] + immediate(length) + immediate(below(5))
    case .rio:
      bytes += [one | UInt8(length) << 4] + immediate(length)
      target = bytes.count
    case .rr: bytes += [one | other << 4]
    case .rri: bytes += [one | other << 4] + immediate(length)
    case .rro:
      bytes += [one | other << 4]
      target = bytes.count
    case .rrii: bytes += [one | other << 4, UInt8(length)] + immediate(length) + immediate(below(5))
    case .rrr: bytes += [one | other << 4, register()]
    }
    if target != nil { bytes += [0, 0, 0, 0] }
    return Piece(bytes: bytes, target: target, endsBlock: instruction.endsBlock)
  }

  mutating func make(count: Int) throws -> Program {
    let all = Instruction.allCases.filter { $0.opcode(in: profile) != nil }
    let plain = all.filter { !$0.endsBlock && $0 != .ecalli && $0 != .sbrk }
    var pieces: [Piece] = []
    for _ in 0..<count {
      let from = chance(80) ? plain : all
      var instruction = from[below(from.count)]
      if instruction == .trap, chance(80) { instruction = .fallthrough }
      pieces.append(piece(instruction))
    }
    var starts: [Int] = []
    var blocks = [0]
    var at = 0
    for piece in pieces {
      starts.append(at)
      at += piece.bytes.count
      if piece.endsBlock { blocks.append(at) }
    }
    var code: [UInt8] = []
    var mask = [UInt8](repeating: 0, count: at / 8 + 1)
    for (index, piece) in pieces.enumerated() {
      var bytes = piece.bytes
      if let place = piece.target {
        let target = chance(95) ? blocks[below(blocks.count)] : below(at + 3)
        let offset = UInt32(bitPattern: Int32(target - starts[index]))
        for byte in 0..<4 { bytes[place + byte] = UInt8(truncatingIfNeeded: offset >> UInt32(8 * byte)) }
      }
      mask[code.count / 8] |= 1 << UInt8(code.count & 7)
      code += bytes
    }
    // Now and then an opcode that nobody knows, or a byte that begins nothing.
    if profile == .gp07, chance(10), !code.isEmpty { mask[below(at) / 8] ^= 1 << UInt8(below(8)) }
    let isWild = chance(30)
    let table = (0..<below(12)).map { _ in
      UInt32(isWild && chance(30) ? below(at + 9) : blocks[below(blocks.count)])
    }
    return try Program(code: code, mask: mask, jumpTable: table, profile: profile, strict: false)
  }

  mutating func registers() -> [UInt64] {
    (0..<13).map { _ in chance(15) ? UInt64(2 * below(14)) : value() }
  }
}
