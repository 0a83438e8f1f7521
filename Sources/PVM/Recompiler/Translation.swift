import Assembler
import CShims

/// Accesses of machines that share memory of the host's.
///
/// That memory is anywhere and begins at any byte, so the window cannot show it. Code of such machines
/// calls one of these with the guest's address in rcx before each access, and gets where it is, counted
/// from the window: in one of the regions that the context lists, or at the address itself, where the
/// window has its own page or a fault.
extension Exits {
  private enum Field {
    static let start = 0
    static let reads = 4
    static let writes = 20
    static let delta = 40
    static let all = 48
  }

  func translation(_ size: AccessSize, isStore: Bool) -> Int {
    let index = size.rawValue + (isStore ? 4 : 0)
    return translations[index]
  }

  mutating func writeTranslations(_ code: inout CodeStream) {
    precondition(MemoryLayout<abut_pvm_region>.size == Field.all)
    for counts in [Field.reads, Field.writes] {
      for size in 0..<4 {
        code.reserve(Int(ABUT_PVM_REGIONS) * 64 + 16)
        translations.append(code.count)
        for region in 0..<Int(ABUT_PVM_REGIONS) {
          let at = Int32(Int(ABUT_PVM_REGIONS_AT) + region * Field.all - Int(ABUT_PVM_PAGE))
          context(0x2b, at + Int32(Field.start), wide: false, &code)  // sub ecx
          context(0x3b, at + Int32(counts + size * 4), wide: false, &code)  // cmp ecx
          let isOutside = code.hop(.aboveOrEqual)
          context(0x03, at + Int32(Field.delta), wide: true, &code)  // add rcx
          code.ret()
          code.land(isOutside)
          context(0x03, at + Int32(Field.start), wide: false, &code)  // add ecx
        }
        code.ret()
      }
    }
  }

  private func context(_ opcode: UInt32, _ offset: Int32, wide: Bool, _ code: inout CodeStream) {
    code.put(0x65, 1)
    code.absolute(opcode, 1, Register.rcx.number, offset, wide: wide)
  }
}
