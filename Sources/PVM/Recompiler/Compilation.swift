import Assembler
import Bytes
import CShims

/// Makes machine code of a program, in one pass, an instruction at a time.
///
/// The thirteen registers of the guest live in thirteen of the processor's. rcx is scratch, rsp stays the
/// host's stack and r15 holds the budget. Guest memory is what gs points at; the context lies below it.
///
/// What 32-bit instructions give is sign-extended, but often nobody looks: such a register is `pending`, its
/// upper half is anything, until an instruction needs it or the block ends. A register that is `narrow` is
/// known to be (or, pending, to become) a sign-extended number of 32 bits.
@safe struct Compilation {
  var code: CodeStream
  let program: Program
  let meter: Meter
  let decoder: Decoder
  let features: Features
  /// One bit for each register of the guest.
  var pending: UInt32 = 0
  var narrow: UInt32 = 0
  /// Where the code of the instruction at hand came from.
  var pc: UInt32 = 0
  var next: UInt32 = 0
  var places = Places()
  var calls: [Call] = []
  var isBehindCall = false
  /// For each byte of the program, where jumps to it arrive; 0 where nothing is.
  @safe let arrivals: UnsafeMutablePointer<UInt32>
  var jumps: [Jump] = []
  var exits = Exits()
  var table: JumpTable
  private let loops: LoopHeads
  /// For machines with memory of the host's: each access looks whether it goes there.
  let sharesMemory: Bool

  /// A jump ahead whose distance is not known yet.
  struct Jump {
    var place: UInt32
    var target: UInt32
  }

  /// An ecalli.
  struct Call {
    var pc: UInt32
    var next: UInt32
    /// Where the code goes on behind it.
    var place: UInt32
    var number: UInt64
  }

  /// No instruction's code is longer.
  static let instructionBytesMax = 160
  static let loopAlignment = 32
  /// Distances have 32 bits, signed.
  static let codeBytesMax = 1 << 30

  init(
    _ program: Program, _ meter: Meter, _ table: JumpTable, _ features: Features, sharesMemory: Bool
  ) {
    self.program = program
    self.meter = meter
    self.table = table
    self.sharesMemory = sharesMemory
    loops = LoopHeads(program)
    decoder = program.decoder
    self.features = features
    let count = Int(program.count)
    code = CodeStream(capacity: count * 3 + 1024)
    arrivals = UnsafeMutablePointer<UInt32>.allocate(capacity: count + 1)
    unsafe arrivals.initialize(repeating: 0, count: count + 1)
    places.reserve(count / 2 + 16)
  }

  func deallocate() {
    code.deallocate()
    unsafe arrivals.deallocate()
    loops.deallocate()
    places.deallocate()
  }

  mutating func run() throws(Fault) {
    exits.write(&code, features)
    if sharesMemory { exits.writeTranslations(&code) }
    var begins = true
    while pc < program.count {
      guard code.count < Self.codeBytesMax else { throw Fault(.limitExceeded, at: Int(pc), "machine code") }
      code.reserve(Self.instructionBytesMax)
      arrive(begins)
      let decoded = decoder.decode(pc)
      next = decoded.next
      emit(decoded)
      begins =
        decoded.instruction.endsBlock || (decoded.instruction == .ecalli && meter.kind == .instruction)
      pc = next
    }
    // Behind the code there are traps.
    code.reserve(Self.instructionBytesMax)
    pc = program.count
    arrive(begins)
    code.halt()
    for jump in jumps {
      code.patch32(Int32(arrival(jump.target)) - Int32(jump.place) - 4, at: Int(jump.place))
    }
  }

  /// An instruction begins, and with it perhaps a segment.
  @inline(__always) private mutating func arrive(_ begins: Bool) {
    if begins { begin() }
    if isBehindCall {
      // Who comes back has paid.
      calls[calls.count - 1].place = UInt32(truncatingIfNeeded: code.count)
      isBehindCall = false
    }
    places.append(pc, code.count, pending: pending, narrow: narrow)
  }

  /// Where jumps to a block arrive.
  @inline(__always) func arrival(_ pc: UInt32) -> UInt32 { arrivals[Int(pc)] }

  /// Takes the gas of a segment.
  private mutating func begin() {
    flush()
    narrow = 0
    if loops.isHead(pc) { align() }
    arrivals[Int(pc)] = UInt32(truncatingIfNeeded: code.count)
    // Without gas nothing is counted: abut_pvm_nudge ends loops.
    guard meter.kind != .none else { return }
    let charge = meter.charge(pc)
    guard charge != 0 else { return }
    places.append(pc, code.count, charge: true)
    // What jumps back when the budget is spent lands on the third byte of the subtraction: ef alone is `out
    // dx, eax`, which no program may do. The fault is the way out.
    if charge < 128 {
      code.put(0xfc72_00ef_8349 | charge << 24, 6)
    } else if charge < 1 << 31 {
      code.put(0xef_8149, 3)
      code.put(charge | 0xf972 << 32, 6)
    } else {
      code.set(.rcx, charge)
      code.apply(.sub, .r15, .rcx, wide: true)
      code.put(0xf401_73, 3)
    }
  }

  /// Heads of loops are fetched faster where a line of the cache of decoded instructions begins.
  private mutating func align() {
    while true {
      let room = -(code.count &+ CodeMemory.phase) & (Self.loopAlignment - 1)
      guard room != 0 else { return }
      switch min(room, 9) {
      case 1: code.put(0x90, 1)
      case 2: code.put(0x9066, 2)
      case 3: code.put(0x00_1f0f, 3)
      case 4: code.put(0x0040_1f0f, 4)
      case 5: code.put(0x00_0044_1f0f, 5)
      case 6: code.put(0x0000_441f_0f66, 6)
      case 7: code.put(0x00_0000_0080_1f0f, 7)
      case 8: code.put(0x0000_0000_0084_1f0f, 8)
      default:
        code.put(0x66, 1)
        code.put(0x0000_0000_0084_1f0f, 8)
      }
    }
  }

  // MARK: Registers

  /// Where the guest's register lives.
  @inline(__always) func host(_ register: UInt8) -> Register {
    // What is used most has the short encodings: r7 to r10 and the stack pointer.
    let number = 0xb_a620_798e_d53c as UInt64 >> (UInt64(register) &* 4) & 15
    return unsafe unsafeBitCast(UInt8(truncatingIfNeeded: number), to: Register.self)
  }

  @inline(__always) func bit(_ register: UInt8) -> UInt32 { 1 << UInt32(register) }

  /// Its value in 64 bits is needed.
  @inline(__always) mutating func need(_ register: UInt8) {
    if pending & bit(register) != 0 { settle(register) }
  }
  private mutating func settle(_ register: UInt8) {
    code.signExtend(host(register), host(register))
    pending &= ~bit(register)
  }

  /// Everything has its value: whoever comes next may be anybody.
  @inline(__always) mutating func flush() {
    while pending != 0 { settle(UInt8(truncatingIfNeeded: pending.trailingZeroBitCount)) }
  }

  @inline(__always) func isNarrow(_ register: UInt8) -> Bool { narrow & bit(register) != 0 }
  @inline(__always) func isPending(_ register: UInt8) -> Bool { pending & bit(register) != 0 }

  /// The register was written: any number of 64 bits.
  @inline(__always) mutating func wrote(_ register: UInt8) {
    pending &= ~bit(register)
    narrow &= ~bit(register)
  }
  /// The register was written: a number of 32 bits, already extended.
  @inline(__always) mutating func wroteNarrow(_ register: UInt8) {
    pending &= ~bit(register)
    narrow |= bit(register)
  }
  /// The register was written: the lower half alone.
  @inline(__always) mutating func wroteHalf(_ register: UInt8) {
    pending |= bit(register)
    narrow |= bit(register)
  }
  /// Half or all of it was written.
  @inline(__always) mutating func wrote(_ register: UInt8, wide: Bool) {
    if wide { wrote(register) } else { wroteHalf(register) }
  }
}

/// What the processor can do.
struct Features {
  let segments: Bool
  let popcnt: Bool
  let lzcnt: Bool
  let bmi1: Bool
  let bmi2: Bool

  init(_ bits: UInt32 = abut_pvm_processor()) {
    segments = bits & UInt32(ABUT_PVM_X86_SEGMENTS) != 0
    popcnt = bits & UInt32(ABUT_PVM_X86_POPCNT) != 0
    lzcnt = bits & UInt32(ABUT_PVM_X86_LZCNT) != 0
    bmi1 = bits & UInt32(ABUT_PVM_X86_BMI1) != 0
    bmi2 = bits & UInt32(ABUT_PVM_X86_BMI2) != 0
  }
}
