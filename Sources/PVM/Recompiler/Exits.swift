import Assembler
import CShims

/// The way into a program's code and the ways out of it. They stand in front of it.
struct Exits {
  /// Where things are in the context, which lies a page below what gs points at.
  enum Offset {
    static let budget = 13 * 8
    static let engine = 18 * 8
  }

  /// In context.engine: [0] says where the code was left, [1] and [2] at whose ecalli and which (see
  /// Compiled), and this is the segment's base as it was before the first entry.
  private static let segment = Int32(Offset.engine + 3 * 8)

  /// What the code left with, beyond what pvm_context.h lists.
  enum Left {
    /// engine[0] is the address of the instruction that faulted.
    static let fault: UInt32 = 16
    /// engine[0] is the address behind the call that left.
    static let bail: UInt32 = 17
    /// engine[0] is the number of the ecalli.
    static let call: UInt32 = 18
  }

  /// Places in the code.
  private(set) var entry = 0
  private(set) var fault = 0
  private(set) var bail = 0
  private(set) var call = 0
  /// By the size of loads, then of stores; see Translation.
  var translations: [Int] = []

  private static let saved: [Register] = [.rbx, .rbp, .r12, .r13, .r14, .r15]
  /// By the number of the guest's register: see Compilation.host.
  private static let registers: [Register] = [
    .r12, .rbx, .rbp, .r13, .r14, .r8, .r9, .rdi, .rax, .rdx, .rsi, .r10, .r11,
  ]

  mutating func write(_ code: inout CodeStream, _ features: Features) {
    code.reserve(1024)
    entry = code.count
    writeEntry(&code, features)
    call = code.count
    store(.rcx, engine: 0, &code)
    save(&code)
    code.pop(.rcx)
    // Setting the segment's base takes longer than all the rest. The callback runs with ours, which nobody
    // looks at, and the way back in finds it there; what it was before is kept for the last exit.
    code.memory(0x8f, 1, 0, Register.rcx.number, Self.segment, wide: false)
    leave(Left.call, &code)
    bail = code.count
    code.pop(.rcx)
    store(.rcx, engine: 0, &code)
    code.put(UInt64(0x6a | Left.bail << 8), 2)
    let fromBail = code.hop()
    // The handler has stored the place.
    fault = code.count
    code.put(UInt64(0x6a | Left.fault << 8), 2)
    code.land(fromBail)
    writeExit(&code, features)
    while code.count & 15 != 0 { code.put(0x90, 1) }
  }

  private func store(_ register: Register, engine index: Int, _ code: inout CodeStream) {
    let offset = Offset.engine + index * 8 - Int(ABUT_PVM_PAGE)
    code.put(0x65, 1)
    code.absolute(0x89, 1, register.number, Int32(offset), wide: true)
  }

  /// A function of C: rdi is the context, rsi where to go on.
  private func writeEntry(_ code: inout CodeStream, _ features: Features) {
    code.put(0xfa1e_0ff3, 4)
    for register in Self.saved { code.push(register) }
    if features.segments {
      code.put(0xc8_ae0f_48f3, 5)  // rdgsbase rax
      code.address(.rcx, .rdi, Int32(ABUT_PVM_PAGE), wide: true)
      code.apply(.cmp, .rax, .rcx, wide: true)
      let isSet = code.hop(.equal)
      code.memory(0x89, 1, Register.rax.number, Register.rdi.number, Self.segment, wide: true)
      code.put(0xd9_ae0f_48f3, 5)  // wrgsbase rcx
      code.land(isSet)
    }
    code.memory(0xff, 1, 6, Register.rdi.number, Self.segment, wide: false)
    code.push(.rdi)
    code.move(.rcx, .rsi, wide: true)
    for (number, register) in Self.registers.enumerated() where register != .rdi {
      code.memory(0x8b, 1, register.number, Register.rdi.number, Int32(number * 8), wide: true)
    }
    code.memory(0x8b, 1, Register.r15.number, Register.rdi.number, Int32(Offset.budget), wide: true)
    code.memory(0x8b, 1, Register.rdi.number, Register.rdi.number, 7 * 8, wide: true)
    code.put(0xe1ff, 2)  // jmp rcx
  }

  /// Stores the guest's registers; `above` is what was pushed since the entry.
  private func save(above: Int32 = 0, _ code: inout CodeStream) {
    code.memory(0x8b, 1, Register.rcx.number, Register.rsp.number, above, wide: true)
    for (number, register) in Self.registers.enumerated() {
      code.memory(0x89, 1, register.number, Register.rcx.number, Int32(number * 8), wide: true)
    }
    code.memory(0x89, 1, Register.r15.number, Register.rcx.number, Int32(Offset.budget), wide: true)
  }

  private func leave(_ left: UInt32, _ code: inout CodeStream) {
    code.set(.rax, UInt64(left))
    restore(&code)
  }

  private func restore(_ code: inout CodeStream) {
    for register in Self.saved.reversed() { code.pop(register) }
    code.ret()
  }

  private func writeExit(_ code: inout CodeStream, _ features: Features) {
    save(above: 8, &code)
    code.pop(.rax)
    code.pop(.rcx)
    code.pop(.rcx)
    if features.segments { code.put(0xd9_ae0f_48f3, 5) }  // wrgsbase rcx
    restore(&code)
  }
}
