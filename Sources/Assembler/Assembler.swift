/// Writes x86-64 machine code. Nothing here looks at a machine or an interpreter: what runs it decides what
/// it means.
public struct Assembler {
  public private(set) var bytes: [UInt8] = []
  private var labels: [Int] = []
  private var jumps: [(place: Int, label: Int)] = []
  /// Calls and jumps to places outside, twelve bytes each: how they look is known when the code has its
  /// place.
  private var departures: [(place: Int, target: UInt64, returns: Bool)] = []

  public init() { bytes.reserveCapacity(512) }

  // MARK: Labels and placement

  public mutating func label() -> Label {
    labels.append(-1)
    return Label(number: labels.count - 1)
  }

  /// Says that the label is here.
  public mutating func bind(_ label: Label) {
    precondition(labels[label.number] < 0)
    labels[label.number] = bytes.count
  }

  /// A label that is here.
  public mutating func here() -> Label {
    let label = label()
    bind(label)
    return label
  }

  /// Does nothing up to a multiple of sixteen: heads of loops are fetched faster there.
  public mutating func align() { while bytes.count & 15 != 0 { emit(0x90) } }

  /// The code as it must stand at `address`.
  public func placed(at address: UInt64) -> [UInt8] {
    var code = bytes
    for (place, label) in jumps {
      precondition(labels[label] >= 0)
      Self.put(Int32(labels[label] - place - 4), at: place, in: &code)
    }
    for (place, target, returns) in departures {
      let distance = Int64(bitPattern: target &- (address &+ UInt64(place) &+ 5))
      guard let near = Int32(exactly: distance) else { continue }
      code[place] = returns ? 0xe8 : 0xe9
      Self.put(near, at: place + 1, in: &code)
      // One instruction that does nothing: a call comes back to it.
      code.replaceSubrange(place + 5..<place + 12, with: [0x0f, 0x1f, 0x80, 0, 0, 0, 0])
    }
    return code
  }

  private static func put(_ value: Int32, at place: Int, in code: inout [UInt8]) {
    let bits = UInt32(bitPattern: value)
    for byte in 0..<4 { code[place + byte] = UInt8(truncatingIfNeeded: bits >> UInt32(byte * 8)) }
  }

  // MARK: Raw bytes

  public mutating func emit(_ byte: UInt8) { bytes.append(byte) }
  mutating func emit(_ some: UInt8...) { bytes += some }
  mutating func emit32(_ value: Int32) {
    let bits = UInt32(bitPattern: value)
    for byte: UInt32 in 0..<4 { bytes.append(UInt8(truncatingIfNeeded: bits >> (byte * 8))) }
  }
  mutating func emit64(_ value: UInt64) {
    for byte: UInt64 in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: value >> (byte * 8))) }
  }

  // MARK: Jumps

  public mutating func jump(_ label: Label) {
    emit(0xe9)
    reach(label)
  }
  public mutating func jump(_ condition: Condition, _ label: Label) {
    emit(0x0f, 0x80 | condition.rawValue)
    reach(label)
  }
  private mutating func reach(_ label: Label) {
    jumps.append((bytes.count, label.number))
    emit32(0)
  }
  /// Calls a place outside; rax is lost before the call.
  public mutating func call(_ target: UInt64) { depart(target, returns: true) }
  /// Leaves for a place outside; rax is lost.
  public mutating func jump(_ target: UInt64) { depart(target, returns: false) }
  private mutating func depart(_ target: UInt64, returns: Bool) {
    departures.append((bytes.count, target, returns))
    emit(0x48, 0xb8)
    emit64(target)
    emit(0xff, returns ? 0xd0 : 0xe0)
  }
  public mutating func call(_ register: Register) { group(0xff, 2, register, .long) }
  public mutating func jump(_ register: Register) { group(0xff, 4, register, .long) }
  public mutating func call(_ memory: Memory) { encode([0xff], 2, memory, .long) }
  public mutating func ret() { emit(0xc3) }
  public mutating func push(_ register: Register) { short(0x50, register) }
  public mutating func pop(_ register: Register) { short(0x58, register) }
  private mutating func short(_ opcode: UInt8, _ register: Register) {
    if register.rawValue > 7 { emit(0x41) }
    emit(opcode | register.rawValue & 7)
  }
  /// Where indirect jumps may arrive, for processors that check.
  public mutating func endbr64() { emit(0xf3, 0x0f, 0x1e, 0xfa) }
  public mutating func trap() { emit(0x0f, 0x0b) }
  public mutating func breakpoint() { emit(0xcc) }

  // MARK: Encoding

  /// Prefix, opcode and operands of an instruction on a register (its number) and memory.
  mutating func encode(
    _ opcode: [UInt8], _ register: UInt8, _ memory: Memory, _ width: Width, prefix: UInt8? = nil,
    isByteRegister: Bool = false
  ) {
    let index = memory.index?.rawValue ?? 0
    let needsPrefix = isByteRegister && register > 3
    begin(opcode, register, index, memory.base.rawValue, width, prefix, needsPrefix)
    address(register & 7, memory)
  }

  /// What stands in front of the operands; of their numbers only the fourth bits stand here.
  private mutating func begin(
    _ opcode: [UInt8], _ register: UInt8, _ index: UInt8, _ base: UInt8, _ width: Width, _ prefix: UInt8?,
    _ needsPrefix: Bool
  ) {
    if let prefix { emit(prefix) }
    if width == .word { emit(0x66) }
    var rex: UInt8 = width == .quad ? 0x48 : 0
    if register > 7 { rex |= 0x44 }
    if index > 7 { rex |= 0x42 }
    if base > 7 { rex |= 0x41 }
    // spl, bpl, sil and dil need a prefix; without one these numbers are ah to bh.
    if needsPrefix { rex |= 0x40 }
    if rex != 0 { emit(rex) }
    bytes += opcode
  }

  private mutating func address(_ register: UInt8, _ memory: Memory) {
    let base = memory.base.rawValue & 7
    let mode: UInt8 =
      memory.displacement == 0 && base != 5 ? 0 : Int8(exactly: memory.displacement) != nil ? 1 : 2
    if let index = memory.index {
      emit(mode << 6 | register << 3 | 4, memory.scale.rawValue << 6 | (index.rawValue & 7) << 3 | base)
    } else if base == 4 {
      emit(mode << 6 | register << 3 | 4, 0x24)
    } else {
      emit(mode << 6 | register << 3 | base)
    }
    if mode == 1 { emit(UInt8(bitPattern: Int8(memory.displacement))) }
    if mode == 2 { emit32(memory.displacement) }
  }

  /// The same between two registers, given by number: `register` goes where memory's partner does.
  mutating func encode(
    _ opcode: [UInt8], _ register: UInt8, register other: UInt8, _ width: Width, prefix: UInt8? = nil,
    isByteRegister: Bool = false
  ) {
    let needsPrefix = isByteRegister && (register > 3 || other > 3)
    begin(opcode, register, 0, other, width, prefix, needsPrefix)
    emit(0xc0 | (register & 7) << 3 | other & 7)
  }

  mutating func group(_ opcode: UInt8, _ number: UInt8, _ register: Register, _ width: Width) {
    encode([opcode], number, register: register.rawValue, width)
  }
}
