import Assembler
import Bytes
import CAbut

extension PythonCode {
  /// rax has a number's bits, or xmm0 for floating point: leaves with the object made of it.
  mutating func leave(with kind: Kind) {
    switch kind {
    case .bool: return leaveWithBool()
    case .f64, .f32:
      if kind == .f32 { code.convert(.xmm0, .xmm0, from: .single) }
      code.apply(.add, .rsp, Int32(frame))
      return unsafe code.jump(bits(unsafe layout.from_f64))
    default: code.extend(.rdi, .rax, kind: kind)
    }
    code.apply(.add, .rsp, Int32(frame))
    let isWide = kind == .u64 || kind == .pointer
    unsafe code.jump(bits(isWide ? unsafe layout.from_u64 : unsafe layout.from_i64))
  }

  private mutating func leaveWithBool() {
    unsafe code.move(.r11, bits(unsafe layout.true_object))
    code.test(.rax, .rax, .byte)
    unsafe code.move(.rax, bits(unsafe layout.false_object))
    code.move(.notEqual, .rax, .r11)
    leaveWithConstant()
  }

  mutating func leaveWithNone() {
    unsafe code.move(.rax, bits(unsafe layout.none_object))
    leaveWithConstant()
  }

  /// rax is an object that is there for ever; old interpreters count it all the same.
  private mutating func leaveWithConstant() {
    if unsafe layout.counts_none { code.increment(Memory(.rax, unsafe Int(layout.refcount_offset))) }
    code.apply(.add, .rsp, Int32(frame))
    code.ret()
  }

  /// The number in the frame, as the kind says.
  mutating func leave(withNumberAt offset: Int, _ kind: Kind) {
    if kind.isFloat {
      code.load(.xmm0, Memory(.rsp, offset), kind.precision)
    } else {
      code.load(.rax, Memory(.rsp, offset), kind: kind)
    }
    leave(with: kind)
  }

  /// `box(self, room)` makes the object.
  mutating func leave(withBoxOf offset: Int) {
    unsafe code.move(.rdi, bits(unsafe function.`self`))
    code.address(.rsi, Memory(.rsp, offset))
    unsafe code.call(bits(unsafe function.box))
    code.apply(.add, .rsp, Int32(frame))
    code.ret()
  }

  /// rsi has what went wrong.
  mutating func leaveFailed() {
    unsafe code.move(.rdi, bits(unsafe function.`self`))
    code.apply(.add, .rsp, Int32(frame))
    unsafe code.jump(bits(unsafe function.fail))
  }
}
