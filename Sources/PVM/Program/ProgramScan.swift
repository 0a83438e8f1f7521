import CShims

/// What one pass over code and mask finds: it is the longest part of loading, hence by words and bits.
@safe public struct ProgramScan: Sendable {
  public private(set) var instructions = 0
  public private(set) var blocks = 0
  /// Where a walk from 0 first meets something that is no instruction.
  public private(set) var firstBad: UInt32?
  /// Whether the last instruction can go on behind the end of the code.
  public private(set) var fallsOff: Bool

  /// An instruction is at most 25 bytes long, whatever the mask says.
  private static let lengthMax = 25

  /// Reads `count` bytes of code and the mask in words of 8 bytes, and sets the bits of `blocks`, which are
  /// zero: {0} and whatever follows a terminator, where an instruction begins that the profile knows.
  init(
    code: UnsafePointer<UInt8>, mask: UnsafePointer<UInt8>, count: Int, profile: Profile,
    blocks: UnsafeMutablePointer<UInt8>
  ) {
    let classes = unsafe OpcodeClass.table.pointer + Int(profile.rawValue) * 256
    var bad = Int.max
    var (previous, previousClass) = (-Self.lengthMax, OpcodeClass.known | OpcodeClass.ends)
    for word in 0..<(count + 63) >> 6 {
      var bits = unsafe UnsafeRawPointer(mask).loadUnaligned(fromByteOffset: word * 8, as: UInt64.self)
      // Ones behind the end are no instructions.
      if count - word * 64 < 64 { bits &= (1 << UInt64(count - word * 64)) - 1 }
      instructions += bits.nonzeroBitCount
      var starts: UInt64 = 0
      while bits != 0 {
        let bit = bits & (0 &- bits)
        let pc = word &* 64 &+ bits.trailingZeroBitCount
        let kind = unsafe classes[Int(code[pc])]
        let reached = pc &- previous <= Self.lengthMax
        if kind & OpcodeClass.known == 0 || !reached {
          bad = min(bad, reached ? pc : previous &+ Self.lengthMax)
        } else if previousClass & OpcodeClass.ends != 0 {
          starts |= bit
        }
        (previous, previousClass) = (pc, kind)
        bits ^= bit
      }
      self.blocks += starts.nonzeroBitCount
      unsafe UnsafeMutableRawPointer(blocks).storeBytes(of: starts, toByteOffset: word * 8, as: UInt64.self)
    }
    let ended = count - previous <= Self.lengthMax
    if !ended { bad = min(bad, previous + Self.lengthMax) }
    firstBad = bad < count ? UInt32(bad) : nil
    fallsOff = ended && previousClass & OpcodeClass.goesOn != 0
  }
}

/// What matters of an opcode on the way through code.
@safe enum OpcodeClass {
  static let known: UInt8 = 1
  /// Ends a basic block.
  static let ends: UInt8 = 2
  /// What follows may be next.
  static let goesOn: UInt8 = 4

  /// By profile and opcode; lives as long as the process.
  @safe final class Table: @unchecked Sendable {
    let pointer: UnsafePointer<UInt8>

    init() {
      let made = UnsafeMutablePointer<UInt8>.allocate(capacity: 512)
      unsafe made.initialize(repeating: 0, count: 512)
      for profile in Profile.allCases {
        for instruction in Instruction.allCases {
          guard let opcode = instruction.opcode(in: profile) else { continue }
          var bits = OpcodeClass.known
          if instruction.endsBlock { bits |= OpcodeClass.ends }
          if instruction.canGoOn { bits |= OpcodeClass.goesOn }
          unsafe made[Int(profile.rawValue) * 256 + Int(opcode)] = bits
        }
      }
      unsafe pointer = UnsafePointer(made)
    }
  }

  static let table = Table()
}

extension Instruction {
  /// Whether the instruction behind it may be next.
  var canGoOn: Bool { !endsBlock || isBranch || self == .fallthrough }
}
