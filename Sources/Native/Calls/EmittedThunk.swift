import Assembler
import CAbut

/// A C function of a plan's signature that packs its arguments and hands them to a handler.
@safe final class EmittedThunk {
  private let owner: Code
  var code: UnsafeMutableRawPointer { unsafe owner.start }

  init?(
    _ facts: UnsafeMutablePointer<native_facts>, _ handler: @escaping native_handler,
    _ context: UnsafeMutableRawPointer?
  ) {
    guard EmittedCode.isEnabled, unsafe !facts.pointee.variadic,
      unsafe facts.pointee.arguments_size <= EmittedCode.frameMax
    else { return nil }
    let target = UInt64(UInt(bitPattern: unsafe unsafeBitCast(handler, to: Int.self)))
    let given = UInt64(UInt(bitPattern: context))
    guard let code = Code(unsafe Self.write(facts, target, given)) else { return nil }
    owner = code
  }

  private static func write(_ facts: UnsafeMutablePointer<native_facts>, _ handler: UInt64, _ context: UInt64)
    -> Assembler
  {
    var code = Assembler()
    let result = unsafe facts.pointee.result
    let packed = unsafe (Int(facts.pointee.arguments_size) + 15) & ~15
    // Behind the arguments: room for a result in registers, and the pointer to one in memory.
    let room = 32
    code.endbr64()
    code.push(.rbp)
    code.move(.rbp, .rsp)
    code.apply(.sub, .rsp, Int32(packed + room + 16))
    for index in 0..<(unsafe Int(facts.pointee.count)) { unsafe pack(facts.pointee.slots[index], &code) }
    if result.travels == .memory {
      code.store(Memory(.rsp, packed + room), .rdi)
      code.move(.rdx, .rdi)
    } else {
      code.address(.rdx, Memory(.rsp, packed))
    }
    code.move(.rdi, context)
    code.move(.rsi, .rsp)
    code.call(handler)
    load(result, packed, &code)
    if result.travels == .memory { code.load(.rax, Memory(.rsp, packed + room)) }
    code.move(.rsp, .rbp)
    code.pop(.rbp)
    code.ret()
    return code
  }

  private static func pack(_ slot: native_slot, _ code: inout Assembler) {
    let offset = Int(slot.offset)
    switch slot.travels {
    case .gp: code.store(Memory(.rsp, offset), Convention.arguments[Int(slot.first)], slot.number.width)
    case .fp: code.store(Memory(.rsp, offset), Convention.vector(slot.first), slot.number.precision)
    case .pieces:
      for piece in slot.pieces {
        if piece.isVector { code.move(.rax, Convention.vector(piece.register)) }
        let source = piece.isVector ? Register.rax : Convention.arguments[Int(piece.register)]
        code.storePiece(.rsp, offset + piece.offset, source, count: piece.count)
      }
    case .stack, .memory:
      code.copy(.rsp, offset, .rbp, 16 + Int(slot.stack) * 8, count: Int(slot.size), scratch: .rax)
    default: break
    }
  }

  private static func load(_ slot: native_slot, _ packed: Int, _ code: inout Assembler) {
    switch slot.travels {
    case .gp: code.load(.rax, Memory(.rsp, packed), kind: slot.number)
    case .fp: code.load(.xmm0, Memory(.rsp, packed), slot.number.precision)
    case .pieces:
      // The result's room is larger than any result in registers: whole words may be read.
      for piece in slot.pieces {
        let place = Memory(.rsp, packed + piece.offset)
        if piece.isVector {
          code.load(Convention.vector(piece.register), place)
        } else {
          code.load(Convention.results[Int(piece.register)], place)
        }
      }
    case .x87:
      if slot.number == .complexLong { code.loadExtended(Memory(.rsp, packed + 16)) }
      code.loadExtended(Memory(.rsp, packed))
    default: break
    }
  }
}
