import Assembler
import CAbut
import CShims
import Machine

/// Emitted code with the one shape of natives: it checks the tags, brings numbers from their slots into the
/// registers of the arguments, calls the function directly, and puts what comes back into the result's slot.
/// Whatever is not a number that fits goes to `slow` before anything was called.
///
/// r10 leads to the arguments, rbx to the result, r11 to the call: a callee gets all six registers of
/// arguments.
enum GatewayThunk {
  static func make(
    _ facts: UnsafePointer<native_facts>, _ native: UnsafePointer<abut_universal>
  ) -> Code? {
    let room = unsafe room(facts)
    guard EmittedCode.isEnabled, room <= EmittedCode.frameMax else { return nil }
    return Code(unsafe write(facts, native, room))
  }

  /// Words on the stack, and one for the call; a push and the return address stand above.
  private static func room(_ facts: UnsafePointer<native_facts>) -> Int {
    unsafe (Int(facts.pointee.stack_words) + 2) / 2 * 16
  }

  private static func write(
    _ facts: UnsafePointer<native_facts>, _ native: UnsafePointer<abut_universal>, _ room: Int
  ) -> Assembler {
    var code = Assembler()
    let (slow, odd) = (code.label(), code.label())
    let count = unsafe Int(facts.pointee.count)
    code.endbr64()
    code.push(.rbx)
    code.apply(.sub, .rsp, Int32(room))
    code.move(.r10, .rsi)
    code.move(.rbx, .rdx)
    code.move(.r11, .rcx)
    let slots = (0..<count).map { unsafe facts.pointee.slots[$0] }
    tags(slots, slow, &code)
    for (index, slot) in slots.enumerated() where slot.travels == .stack {
      argument(slot, index, slow, &code)
    }
    for (index, slot) in slots.enumerated() where slot.travels != .stack {
      argument(slot, index, slow, &code)
    }
    let result = unsafe facts.pointee.result.number
    let home = Memory(.rsp, room - 8)
    if result == .i64 || result == .u64 { code.store(home, .r11) }
    let target = unsafe UInt64(UInt(bitPattern: native.pointee.target))
    if unsafe facts.pointee.variadic {
      code.move(.r10, target)
      code.move(.rax, unsafe UInt64(facts.pointee.fp_count))
      code.call(.r10)
    } else {
      code.call(target)
    }
    store(result, odd, &code)
    code.clear(.rax)
    code.apply(.add, .rsp, Int32(room))
    code.pop(.rbx)
    code.ret()

    code.bind(slow)
    code.move(.rdi, UInt64(count))
    code.move(.rsi, .r10)
    code.move(.rdx, .rbx)
    code.move(.rcx, .r11)
    leave(to: unsafe UInt64(UInt(bitPattern: unsafeBitCast(native.pointee.slow, to: Int.self))), room, &code)
    code.bind(odd)
    code.load(.rdi, home)
    leave(to: unsafe UInt64(UInt(bitPattern: unsafeBitCast(native.pointee.odd, to: Int.self))), room, &code)
    return code
  }

  private static func leave(to target: UInt64, _ room: Int, _ code: inout Assembler) {
    code.apply(.add, .rsp, Int32(room))
    code.pop(.rbx)
    code.jump(target)
  }

  private static func slot(_ index: Int) -> Memory { Memory(.r10, index * 16) }
  private static func payload(_ index: Int) -> Memory { Memory(.r10, index * 16 + 8) }

  /// All numbers at once: their kind is 0.
  private static func tags(_ slots: [native_slot], _ slow: Label, _ code: inout Assembler) {
    var isFirst = true
    for (index, one) in slots.enumerated() where one.number != .bool {
      if isFirst {
        code.load(.rax, slot(index), .long)
      } else {
        code.apply(.or, .rax, slot(index), .long)
      }
      isFirst = false
    }
    if !isFirst {
      code.test(.rax, .rax, .long)
      code.jump(.notEqual, slow)
    }
    for (index, one) in slots.enumerated() where one.number == .bool {
      code.apply(.cmp, slot(index), Int32(ABUT_KIND_BOOL), .long)
      code.jump(.notEqual, slow)
    }
  }

  private static func argument(_ slot: native_slot, _ index: Int, _ slow: Label, _ code: inout Assembler) {
    let home = Memory(.rsp, Int(slot.stack) * 8)
    let isOnStack = slot.travels == .stack
    switch slot.number {
    case .f64, .f32:
      let vector = isOnStack ? Vector.xmm15 : Convention.vector(slot.first)
      code.load(vector, payload(index))
      if slot.number == .f32 { code.convert(vector, vector, from: .double) }
      if isOnStack { code.store(home, vector, slot.number.precision) }
    case .bool:
      let register = isOnStack ? Register.rax : Convention.arguments[Int(slot.first)]
      code.clear(.rax)
      code.apply(.cmp, payload(index), 0, .long)
      code.set(.notEqual, .rax)
      if isOnStack { code.store(home, .rax) } else { code.move(register, .rax, .long) }
    default:
      // On the stack first: what is checked there need not be kept.
      let register = isOnStack ? Register.rdi : Convention.arguments[Int(slot.first)]
      code.load(.xmm15, payload(index))
      code.convert(register, .xmm15, .quad, from: .double)
      code.clear(.xmm14)
      code.convert(.xmm14, register, .quad, to: .double)
      code.compare(.xmm14, .xmm15, .double)
      code.jump(.parity, slow)
      code.jump(.notEqual, slow)
      fit(register, slot.number, slow, &code)
      if isOnStack { code.store(home, register) }
    }
  }

  /// Whether an integer is of the kind. 2^53 itself takes the slow way, which knows that it fits.
  private static func fit(_ register: Register, _ kind: Kind, _ slow: Label, _ code: inout Assembler) {
    switch kind {
    case .i64:
      code.move(.rax, 1 << 53)
      code.apply(.add, .rax, register)
      code.shift(.right, .rax, by: 54)
      code.jump(.notEqual, slow)
    case .u64:
      code.move(.rax, register)
      code.shift(.right, .rax, by: 53)
      code.jump(.notEqual, slow)
    default:
      code.extend(.rax, register, kind: kind)
      code.apply(.cmp, .rax, register)
      code.jump(.notEqual, slow)
    }
  }

  private static func store(_ kind: Kind, _ odd: Label, _ code: inout Assembler) {
    let (tag, payload) = (Memory(.rbx), Memory(.rbx, 8))
    switch kind {
    case .void: return
    case .bool:
      code.test(.rax, .rax, .byte)
      code.set(.notEqual, .rax)
      code.extend(.rax, .rax, .byte, isSigned: false)
      code.store(tag, Int32(ABUT_KIND_BOOL))
      code.store(payload, .rax)
      return
    case .f64: break
    case .f32: code.convert(.xmm0, .xmm0, from: .single)
    case .i64, .u64:
      code.move(.rcx, 1 << 53)
      if kind == .i64 {
        code.apply(.add, .rcx, .rax)
        code.move(.rdx, 1 << 54)
        code.apply(.cmp, .rcx, .rdx)
      } else {
        code.apply(.cmp, .rax, .rcx)
      }
      code.jump(.above, odd)
      code.clear(.xmm0)
      code.convert(.xmm0, .rax, .quad, to: .double)
    default:
      code.extend(.rax, .rax, kind: kind)
      code.clear(.xmm0)
      code.convert(.xmm0, .rax, .quad, to: .double)
    }
    code.store(tag, 0)
    code.store(payload, .xmm0)
  }
}
