/// Writes x86-64 code as fast as it can be copied: straight into memory, an instruction with one or two
/// stores. What is written keeps its meaning wherever it lies. Whoever writes asks for room first.
@safe public struct CodeStream {
  /// Bytes written so far.
  public private(set) var count = 0
  @usableFromInline var start: UnsafeMutableRawPointer
  @usableFromInline var room: Int

  /// What an instruction may write beyond its end: stores are eight bytes wide.
  private static let margin = 16

  public init(capacity: Int) {
    room = max(256, capacity)
    unsafe start = UnsafeMutableRawPointer.allocate(byteCount: room + Self.margin, alignment: 16)
  }

  public func deallocate() { unsafe start.deallocate() }

  public var bytes: UnsafeRawBufferPointer { unsafe UnsafeRawBufferPointer(start: start, count: count) }

  /// Makes sure that `more` bytes can be written.
  @inline(__always) public mutating func reserve(_ more: Int) {
    if count &+ more > room { grow(more) }
  }

  @inline(never) private mutating func grow(_ more: Int) {
    room = max(room * 2, count + more)
    let larger = UnsafeMutableRawPointer.allocate(byteCount: room + Self.margin, alignment: 16)
    unsafe larger.copyMemory(from: start, byteCount: count)
    unsafe start.deallocate()
    unsafe start = unsafe larger
  }

  // MARK: Bytes

  /// The lowest `count` bytes of a number.
  @inline(__always) public mutating func put(_ bits: UInt64, _ bytes: Int) {
    unsafe (start + count).storeBytes(of: bits, as: UInt64.self)
    count &+= bytes
  }
  @inline(__always) public mutating func put8(_ value: Int32) { put(UInt64(UInt32(bitPattern: value)), 1) }
  @inline(__always) public mutating func put16(_ value: Int32) { put(UInt64(UInt32(bitPattern: value)), 2) }
  @inline(__always) public mutating func put32(_ value: Int32) { put(UInt64(UInt32(bitPattern: value)), 4) }

  /// Overwrites four bytes.
  @inline(__always) public mutating func patch32(_ value: Int32, at place: Int) {
    unsafe (start + place).storeBytes(of: value, as: Int32.self)
  }
  @inline(__always) public mutating func patch8(_ value: Int8, at place: Int) {
    unsafe (start + place).storeBytes(of: value, as: Int8.self)
  }

  // MARK: Registers

  /// An instruction on two registers. `opcode` has `size` bytes, the first one lowest; `register` goes into
  /// the ModRM byte's middle. `isByte` says that a register is used as a byte, where sil and others need a
  /// prefix.
  @inline(__always) public mutating func encode(
    _ opcode: UInt32, _ size: Int, _ register: UInt32, _ other: UInt32, wide: Bool, isByte: Bool = false
  ) {
    let rex = (wide ? 0x48 : 0x40) | (register >> 3) << 2 | other >> 3
    let modes = 0xc0 | (register & 7) << 3 | other & 7
    let bits = UInt64(opcode) | UInt64(modes) << UInt64(size &* 8)
    if rex != 0x40 || isByte {
      put(bits << 8 | UInt64(rex), size &+ 2)
    } else {
      put(bits, size &+ 1)
    }
  }

  @inline(__always) private static func isOddByte(_ register: UInt32) -> Bool { register & 0xc == 4 }

  public mutating func move(_ to: Register, _ from: Register, wide: Bool) {
    encode(0x89, 1, from.number, to.number, wide: wide)
  }
  public mutating func apply(_ operation: Operation, _ to: Register, _ from: Register, wide: Bool) {
    encode(UInt32(operation.rawValue) << 3 | 1, 1, from.number, to.number, wide: wide)
  }
  public mutating func apply(_ operation: Operation, _ to: Register, _ value: Int32, wide: Bool) {
    let number = UInt32(operation.rawValue)
    if value == Int32(Int8(truncatingIfNeeded: value)) {
      encode(0x83, 1, number, to.number, wide: wide)
      put8(value)
    } else if to == .rax {
      if wide { put(0x48, 1) }
      put(UInt64(number << 3 | 5), 1)
      put32(value)
    } else {
      encode(0x81, 1, number, to.number, wide: wide)
      put32(value)
    }
  }
  public mutating func test(_ one: Register, _ other: Register, wide: Bool) {
    encode(0x85, 1, other.number, one.number, wide: wide)
  }
  public mutating func clear(_ register: Register) { apply(.xor, register, register, wide: false) }
  /// The shortest way to put a number into a register; flags stay.
  public mutating func set(_ to: Register, _ value: UInt64) {
    if value >> 32 == 0 {
      if to.number > 7 { put(0x41, 1) }
      put(UInt64(0xb8 | to.number & 7) | value << 8, 5)
    } else if let small = Int32(exactly: Int64(bitPattern: value)) {
      encode(0xc7, 1, 0, to.number, wide: true)
      put32(small)
    } else {
      put(UInt64(0xb848 | to.number >> 3 | (to.number & 7) << 8), 2)
      put(value, 8)
    }
  }
  /// The lower half becomes the whole, with its sign.
  public mutating func signExtend(_ to: Register, _ from: Register) {
    encode(0x63, 1, to.number, from.number, wide: true)
  }
  public mutating func extend8(_ to: Register, _ from: Register, isSigned: Bool) {
    encode(
      isSigned ? 0xbe0f : 0xb60f, 2, to.number, from.number, wide: isSigned,
      isByte: Self.isOddByte(from.number))
  }
  public mutating func extend16(_ to: Register, _ from: Register, isSigned: Bool) {
    encode(isSigned ? 0xbf0f : 0xb70f, 2, to.number, from.number, wide: isSigned)
  }
  public mutating func multiply(_ to: Register, _ by: Register, wide: Bool) {
    encode(0xaf0f, 2, to.number, by.number, wide: wide)
  }
  public mutating func multiply(_ to: Register, _ from: Register, _ by: Int32, wide: Bool) {
    if by == Int32(Int8(truncatingIfNeeded: by)) {
      encode(0x6b, 1, to.number, from.number, wide: wide)
      put8(by)
    } else {
      encode(0x69, 1, to.number, from.number, wide: wide)
      put32(by)
    }
  }
  public mutating func apply(_ operation: Unary, _ register: Register, wide: Bool) {
    encode(0xf7, 1, UInt32(operation.rawValue), register.number, wide: wide)
  }
  public mutating func shift(_ how: Shift, _ register: Register, by amount: UInt8, wide: Bool) {
    if amount == 1 {
      encode(0xd1, 1, UInt32(how.rawValue), register.number, wide: wide)
    } else {
      encode(0xc1, 1, UInt32(how.rawValue), register.number, wide: wide)
      put(UInt64(amount), 1)
    }
  }
  /// By the number in cl.
  public mutating func shift(_ how: Shift, _ register: Register, wide: Bool) {
    encode(0xd3, 1, UInt32(how.rawValue), register.number, wide: wide)
  }
  /// rdx becomes the sign of rax.
  public mutating func extendSign(wide: Bool) { put(wide ? 0x9948 : 0x99, wide ? 2 : 1) }
  public mutating func swapBytes(_ register: Register) {
    put(UInt64(0xc8_0f48 | register.number >> 3 | (register.number & 7) << 16), 3)
  }
  public mutating func set(_ condition: Condition, _ register: Register) {
    encode(
      0x900f | UInt32(condition.rawValue) << 8, 2, 0, register.number, wide: false,
      isByte: Self.isOddByte(register.number))
  }
  public mutating func move(_ condition: Condition, _ to: Register, _ from: Register, wide: Bool) {
    encode(0x400f | UInt32(condition.rawValue) << 8, 2, to.number, from.number, wide: wide)
  }
  public mutating func count(_ what: Assembler.BitCount, _ to: Register, _ from: Register, wide: Bool) {
    put(0xf3, 1)
    encode(0x0f | UInt32(what.rawValue) << 8, 2, to.number, from.number, wide: wide)
  }
  public mutating func push(_ register: Register) { short(0x50, register) }
  public mutating func pop(_ register: Register) { short(0x58, register) }
  private mutating func short(_ opcode: UInt32, _ register: Register) {
    if register.number > 7 { put(0x41, 1) }
    put(UInt64(opcode | register.number & 7), 1)
  }

  // MARK: Instructions with three operands

  public enum Shift3: UInt32, Sendable { case left = 1, arithmeticRight = 2, right = 3 }
  /// shlx, sarx, shrx (BMI2).
  public mutating func shift(_ how: Shift3, _ to: Register, _ from: Register, by: Register, wide: Bool) {
    vector(2, how.rawValue, 0xf7, to.number, by.number, from.number, wide: wide)
  }
  /// rorx (BMI2).
  public mutating func rotateRight(_ to: Register, _ from: Register, by amount: UInt8, wide: Bool) {
    vector(3, 3, 0xf0, to.number, 0, from.number, wide: wide)
    put(UInt64(amount), 1)
  }
  /// `to` = `from` and not `inverted` (BMI1).
  public mutating func andNot(_ to: Register, _ from: Register, not inverted: Register, wide: Bool) {
    vector(2, 0, 0xf2, to.number, inverted.number, from.number, wide: wide)
  }
  /// The upper half of rdx times `by` (BMI2).
  public mutating func multiplyUpper(_ to: Register, _ by: Register) {
    vector(2, 3, 0xf6, to.number, to.number, by.number, wide: true)
  }
  /// `map` 2 is 0f38, 3 is 0f3a; `prefix` 1 is 66, 2 is f3, 3 is f2.
  private mutating func vector(
    _ map: UInt32, _ prefix: UInt32, _ opcode: UInt32, _ register: UInt32, _ second: UInt32, _ other: UInt32,
    wide: Bool
  ) {
    let first = (~(register >> 3) & 1) << 7 | 0x40 | (~(other >> 3) & 1) << 5 | map
    let next = (wide ? 0x80 : 0) | (~second & 15) << 3 | prefix
    let modes = 0xc0 | (register & 7) << 3 | other & 7
    put(UInt64(0xc4 | first << 8 | next << 16 | opcode << 24) | UInt64(modes) << 32, 5)
  }

  // MARK: Addresses

  /// `to` = base + displacement.
  public mutating func address(_ to: Register, _ base: Register, _ displacement: Int32, wide: Bool) {
    memory(0x8d, 1, to.number, base.number, displacement, wide: wide)
  }
  /// `to` = base + index * scale; `index` is not rsp.
  public mutating func address(
    _ to: Register, _ base: Register, index: Register, _ scale: Memory.Scale = .one, wide: Bool
  ) {
    var (base, index) = (base.number, index.number)
    // rbp and r13 as a base need a displacement.
    if scale == .one, base & 7 == 5 { swap(&base, &index) }
    let rex = (wide ? 0x48 : 0x40) | (to.number >> 3) << 2 | (index >> 3) << 1 | base >> 3
    if rex != 0x40 { put(UInt64(rex), 1) }
    let isBare = base & 7 != 5
    let modes = (isBare ? 0x04 : 0x44) | (to.number & 7) << 3
    let parts = UInt32(scale.rawValue) << 6 | (index & 7) << 3 | base & 7
    put(UInt64(0x8d | modes << 8 | parts << 16), isBare ? 3 : 4)
  }
  /// An instruction on a register and memory at base + displacement.
  @inline(__always) public mutating func memory(
    _ opcode: UInt32, _ size: Int, _ register: UInt32, _ base: UInt32, _ displacement: Int32, wide: Bool,
    isByte: Bool = false
  ) {
    let rex = (wide ? 0x48 : 0x40) | (register >> 3) << 2 | base >> 3
    let small = displacement == Int32(Int8(truncatingIfNeeded: displacement))
    let mode: UInt32 = displacement == 0 && base & 7 != 5 ? 0 : small ? 0x40 : 0x80
    var bits = UInt64(opcode) | UInt64(mode | (register & 7) << 3 | base & 7) << UInt64(size &* 8)
    var length = size &+ 1
    if base & 7 == 4 {
      bits |= 0x24 << UInt64(length &* 8)
      length &+= 1
    }
    if rex != 0x40 || isByte {
      bits = bits << 8 | UInt64(rex)
      length &+= 1
    }
    put(bits, length)
    if mode == 0x40 { put8(displacement) } else if mode == 0x80 { put32(displacement) }
  }
  /// The same at an address that is the displacement alone, sign-extended.
  @inline(__always) public mutating func absolute(
    _ opcode: UInt32, _ size: Int, _ register: UInt32, _ displacement: Int32, wide: Bool, isByte: Bool = false
  ) {
    let rex = (wide ? 0x48 : 0x40) | (register >> 3) << 2
    if rex != 0x40 || isByte { put(UInt64(rex), 1) }
    let modes = UInt64(0x2504 | (register & 7) << 3)
    put(UInt64(opcode) | modes << UInt64(size &* 8), size &+ 2)
    put32(displacement)
  }

  // MARK: Memory of the guest

  /// An instruction on memory that the segment register gs points at: at (base + displacement) mod 2^32,
  /// without a base at the displacement. `isWord` makes it one of 16 bits.
  @inline(__always) public mutating func guest(
    _ opcode: UInt32, _ size: Int, _ register: UInt32, _ base: Register?, _ displacement: Int32,
    wide: Bool, isByte: Bool = false, isWord: Bool = false
  ) {
    let isOdd = isByte && Self.isOddByte(register)
    guard let base else {
      // What is below 2^31 is the same with and without its sign.
      if displacement < 0 { put(0x6765, 2) } else { put(0x65, 1) }
      if isWord { put(0x66, 1) }
      absolute(opcode, size, register, displacement, wide: wide, isByte: isOdd)
      return
    }
    put(isWord ? 0x66_6765 : 0x6765, isWord ? 3 : 2)
    memory(opcode, size, register, base.number, displacement, wide: wide, isByte: isOdd)
  }

  /// The same at what the register holds, in 64 bits.
  public mutating func segment(
    _ opcode: UInt32, _ size: Int, _ register: UInt32, at base: Register, wide: Bool, isByte: Bool = false,
    isWord: Bool = false
  ) {
    put(isWord ? 0x6665 : 0x65, isWord ? 2 : 1)
    memory(opcode, size, register, base.number, 0, wide: wide, isByte: isByte && Self.isOddByte(register))
  }

  // MARK: Jumps

  /// Jumps to a place that is already written.
  public mutating func jump(back place: Int) {
    let distance = place &- count
    if distance >= -126 {
      put(UInt64(0xeb | UInt32(UInt8(truncatingIfNeeded: distance &- 2)) << 8), 2)
    } else {
      put(0xe9, 1)
      put32(Int32(truncatingIfNeeded: distance &- 5))
    }
  }
  public mutating func jump(_ condition: Condition, back place: Int) {
    let distance = place &- count
    if distance >= -126 {
      let opcode = 0x70 | UInt64(condition.rawValue)
      put(opcode | UInt64(UInt8(truncatingIfNeeded: distance &- 2)) << 8, 2)
    } else {
      put(UInt64(0x800f | UInt32(condition.rawValue) << 8), 2)
      put32(Int32(truncatingIfNeeded: distance &- 6))
    }
  }
  public mutating func call(back place: Int) {
    let distance = place &- count &- 5
    put(0xe8, 1)
    put32(Int32(truncatingIfNeeded: distance))
  }
  /// Jumps to a place that is not known yet; gives where its four bytes go, which count from behind them.
  public mutating func jumpAhead() -> Int {
    put(0xe9, 5)
    return count &- 4
  }
  public mutating func jumpAhead(_ condition: Condition) -> Int {
    put(UInt64(0x800f | UInt32(condition.rawValue) << 8), 6)
    return count &- 4
  }
  /// The same for at most 127 bytes; gives where its byte goes.
  public mutating func hop(_ condition: Condition) -> Int {
    put(UInt64(0x70 | UInt32(condition.rawValue)), 2)
    return count &- 1
  }
  public mutating func hop() -> Int {
    put(0xeb, 2)
    return count &- 1
  }
  /// Lets a hop arrive here.
  public mutating func land(_ place: Int) { patch8(Int8(count &- place &- 1), at: place) }
  /// Stops the program: no program may.
  public mutating func halt() { put(0xf4, 1) }
  public mutating func ret() { put(0xc3, 1) }
}

extension Register {
  @inline(__always) public var number: UInt32 { UInt32(rawValue) }
}

extension Condition {
  /// What asks for the opposite.
  public var opposite: Condition { Condition(rawValue: rawValue ^ 1) ?? self }
}
