import Assembler

/// How wide a load or store is.
enum AccessSize: Int { case one, two, four, eight }

/// Memory of the guest.
extension Compilation {
  /// Loads from base + value, or from the value alone. A fault leaves the register as it was.
  mutating func load(_ a: UInt8, _ base: UInt8?, _ value: UInt64, _ size: AccessSize, isSigned: Bool) {
    let to = host(a).number
    let from = base.map { host($0) }
    let displacement = Int32(truncatingIfNeeded: value)
    translate(from, displacement, size, isStore: false)
    switch (size, isSigned) {
    case (.one, false): access(0xb60f, 2, to, from, displacement, wide: false)
    case (.one, true): access(0xbe0f, 2, to, from, displacement, wide: true)
    case (.two, false): access(0xb70f, 2, to, from, displacement, wide: false)
    case (.two, true): access(0xbf0f, 2, to, from, displacement, wide: true)
    case (.four, false): access(0x8b, 1, to, from, displacement, wide: false)
    case (.four, true): access(0x63, 1, to, from, displacement, wide: true)
    case (.eight, _): access(0x8b, 1, to, from, displacement, wide: true)
    }
    if size == .eight || (size == .four && !isSigned) { wrote(a) } else { wroteNarrow(a) }
  }

  mutating func store(_ a: UInt8, _ base: UInt8?, _ value: UInt64, _ size: AccessSize) {
    if size == .eight { need(a) }
    let from = host(a).number
    let to = base.map { host($0) }
    let displacement = Int32(truncatingIfNeeded: value)
    translate(to, displacement, size, isStore: true)
    switch size {
    case .one: access(0x88, 1, from, to, displacement, wide: false, isByte: true)
    case .two: access(0x89, 1, from, to, displacement, wide: false, isWord: true)
    case .four: access(0x89, 1, from, to, displacement, wide: false)
    case .eight: access(0x89, 1, from, to, displacement, wide: true)
    }
  }

  mutating func store(number: UInt64, _ base: UInt8?, _ value: UInt64, _ size: AccessSize) {
    let to = base.map { host($0) }
    let displacement = Int32(truncatingIfNeeded: value)
    translate(to, displacement, size, isStore: true)
    let number = Int32(truncatingIfNeeded: number)
    switch size {
    case .one:
      access(0xc6, 1, 0, to, displacement, wide: false)
      code.put8(number)
    case .two:
      access(0xc7, 1, 0, to, displacement, wide: false, isWord: true)
      code.put16(number)
    case .four:
      access(0xc7, 1, 0, to, displacement, wide: false)
      code.put32(number)
    case .eight:
      access(0xc7, 1, 0, to, displacement, wide: true)
      code.put32(number)
    }
  }

  /// Where the machine shares memory of the host's: leaves in rcx where the access goes, from what gs
  /// points at.
  private mutating func translate(
    _ base: Register?, _ displacement: Int32, _ size: AccessSize, isStore: Bool
  ) {
    guard sharesMemory else { return }
    if let base {
      code.address(.rcx, base, displacement, wide: false)
    } else {
      code.set(.rcx, UInt64(UInt32(bitPattern: displacement)))
    }
    code.call(back: exits.translation(size, isStore: isStore))
  }

  @inline(__always) private mutating func access(
    _ opcode: UInt32, _ size: Int, _ register: UInt32, _ base: Register?, _ displacement: Int32, wide: Bool,
    isByte: Bool = false, isWord: Bool = false
  ) {
    if sharesMemory {
      code.segment(opcode, size, register, at: .rcx, wide: wide, isByte: isByte, isWord: isWord)
    } else {
      code.guest(opcode, size, register, base, displacement, wide: wide, isByte: isByte, isWord: isWord)
    }
  }
}
