import Assembler
import CAbut

/// Emitted code with the signature of `native_invoke`: loads the registers from packed arguments, calls, and
/// stores the result. Against the trampoline it saves reading the slots at each call.
@safe final class EmittedStub {
  private let code: Code
  let invoke: native_invoke

  init?(_ facts: UnsafeMutablePointer<native_facts>) {
    guard EmittedCode.isEnabled, unsafe facts.pointee.stack_words * 8 <= EmittedCode.frameMax,
      let code = Code(unsafe Self.write(facts))
    else { return nil }
    self.code = code
    unsafe invoke = unsafeBitCast(code.start, to: native_invoke.self)
  }

  /// rdi facts, rsi target, rdx arguments, rcx result.
  private static func write(_ facts: UnsafeMutablePointer<native_facts>) -> Assembler {
    var code = Assembler()
    code.endbr64()
    code.push(.rbx)
    code.push(.r12)
    let words = unsafe Int(facts.pointee.stack_words)
    // Two pushes and the return address leave the stack eight bytes off; an odd number of words mends that.
    let room = (words | 1) * 8
    code.apply(.sub, .rsp, Int32(room))
    code.move(.rbx, .rcx)
    code.move(.r12, .rsi)
    code.move(.r10, .rdx)
    let count = unsafe Int(facts.pointee.count)
    for index in 0..<count { unsafe stack(facts.pointee.slots[index], &code) }
    for index in 0..<count { unsafe register(facts.pointee.slots[index], &code) }
    let result = unsafe facts.pointee.result
    if result.travels == .memory { code.move(.rdi, .rbx) }
    if unsafe facts.pointee.variadic { code.move(.rax, unsafe UInt64(facts.pointee.fp_count)) }
    code.call(.r12)
    store(result, &code)
    code.apply(.add, .rsp, Int32(room))
    code.pop(.r12)
    code.pop(.rbx)
    code.ret()
    return code
  }

  private static func stack(_ slot: native_slot, _ code: inout Assembler) {
    switch slot.travels {
    case .stack:
      code.load(.rax, Memory(.r10, Int(slot.offset)), kind: slot.number)
      code.store(Memory(.rsp, Int(slot.stack) * 8), .rax)
    case .memory:
      code.copy(.rsp, Int(slot.stack) * 8, .r10, Int(slot.offset), count: Int(slot.size), scratch: .rax)
    default: break
    }
  }

  private static func register(_ slot: native_slot, _ code: inout Assembler) {
    let place = Memory(.r10, Int(slot.offset))
    switch slot.travels {
    case .gp: code.load(Convention.arguments[Int(slot.first)], place, kind: slot.number)
    case .fp: code.load(Convention.vector(slot.first), place, slot.number.precision)
    case .pieces:
      for piece in slot.pieces {
        let target = piece.isVector ? Register.rax : Convention.arguments[Int(piece.register)]
        code.loadPiece(target, .r10, Int(slot.offset) + piece.offset, count: piece.count, scratch: .r11)
        if piece.isVector { code.move(Convention.vector(piece.register), .rax) }
      }
    default: break
    }
  }

  private static func store(_ slot: native_slot, _ code: inout Assembler) {
    switch slot.travels {
    case .gp: code.store(Memory(.rbx), .rax, slot.number.width)
    case .fp: code.store(Memory(.rbx), .xmm0, slot.number.precision)
    case .pieces:
      for piece in slot.pieces where piece.isVector {
        let precision: Assembler.Precision = piece.count == 4 ? .single : .double
        code.store(Memory(.rbx, piece.offset), Convention.vector(piece.register), precision)
      }
      for piece in slot.pieces where !piece.isVector {
        code.storePiece(.rbx, piece.offset, Convention.results[Int(piece.register)], count: piece.count)
      }
    case .x87:
      code.storeExtended(Memory(.rbx))
      if slot.number == .complexLong { code.storeExtended(Memory(.rbx, 16)) }
    default: break
    }
  }
}
