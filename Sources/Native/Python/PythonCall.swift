import Assembler
import Bytes
import CAbut

/// Writes the built-in of a function with registers of its own: every Python argument goes straight to its
/// place.
@safe struct PythonCall {
  private var out: PythonCode
  private let facts: UnsafeMutablePointer<native_facts>
  private let steps: [native_python_step]
  /// Where the `out` parameters and the result have their rooms in the frame.
  private let outs: Int
  private let room: Int

  static let roomMax = 4096

  static func write(
    _ facts: UnsafeMutablePointer<native_facts>, _ layout: native_python_layout,
    _ function: native_python_function,
    _ steps: [native_python_step]
  ) throws(Fault) -> Assembler {
    var call = unsafe try PythonCall(facts, layout, function, steps)
    try call.write()
    return call.out.code
  }

  private init(
    _ facts: UnsafeMutablePointer<native_facts>, _ layout: native_python_layout,
    _ function: native_python_function,
    _ steps: [native_python_step]
  ) throws(Fault) {
    unsafe self.facts = facts
    unsafe self.steps = unsafe steps
    outs = unsafe Int(facts.pointee.stack_words) * 8
    room = unsafe outs + steps.count(where: { unsafe $0.kind == PythonCall.out }) * 8
    let result = unsafe Int(facts.pointee.result.size)
    guard room + result <= Self.roomMax else { throw unsupported("the frame of the call is too large") }
    unsafe out = PythonCode(layout, function, frame: (room + 15) & ~15 + max(result, 16))
    try covered()
  }

  private static let out = UInt8(NATIVE_PYTHON_STEP_KIND_OUT)

  /// Every parameter has one step: a register that nobody loads holds anything.
  private func covered() throws(Fault) {
    let count = unsafe Int(facts.pointee.count)
    var known = [Bool](repeating: false, count: count)
    for number in unsafe steps.indices {
      let step = unsafe steps[number]
      for slot in unsafe [step.slot, step.second] where slot != 255 {
        guard Int(slot) < count, !known[Int(slot)] else {
          throw misuse("a step's slot is not there, or taken")
        }
        known[Int(slot)] = true
      }
      guard unsafe step.slot != 255 else { throw misuse("a step has no slot") }
      guard unsafe step.second == 255 || Self.hasLength(step) else { throw misuse("a step has no length") }
    }
    guard !known.contains(false) else { throw unsupported("a parameter has no step") }
    guard unsafe !facts.pointee.variadic else { throw unsupported("variable arguments") }
  }

  private static func hasLength(_ step: native_python_step) -> Bool {
    unsafe step.kind == UInt8(NATIVE_PYTHON_STEP_KIND_BYTES)
      || step.kind == UInt8(NATIVE_PYTHON_STEP_KIND_CELLS)
  }

  private func slot(_ number: UInt8) -> native_slot { unsafe facts.pointee.slots[Int(number)] }

  private mutating func write() throws(Fault) {
    let arguments = unsafe steps.count { unsafe $0.kind != Self.out }
    out.enter(arguments: arguments)
    // What needs no register of an argument comes first, while these are free for the way to the stack.
    for isOnStack in [true, false] {
      var index = 0
      for number in unsafe steps.indices {
        let step = unsafe steps[number]
        if unsafe staysOnStack(step) == isOnStack { try unsafe convert(step, index, number) }
        if unsafe step.kind != Self.out { index += 1 }
      }
    }
    let result = unsafe facts.pointee.result
    if result.travels == .memory { out.code.address(.rdi, Memory(.rsp, resultRoom)) }
    unsafe out.code.call(bits(unsafe out.function.target))
    try finish(result)
    out.finish(arguments: arguments)
  }

  private func staysOnStack(_ step: native_python_step) -> Bool {
    unsafe [step.slot, step.second].allSatisfy {
      $0 == 255 || slot($0).travels == .stack || slot($0).travels == .memory
    }
  }

  private var resultRoom: Int { (room + 15) & ~15 }

  // MARK: Arguments

  private mutating func convert(_ step: native_python_step, _ index: Int, _ number: Int) throws(Fault) {
    let slot = unsafe slot(step.slot)
    guard unsafe step.kind != Self.out else { return try makeRoom(slot, number) }
    out.loadArgument(index)
    switch unsafe Int(step.kind) {
    case Int(NATIVE_PYTHON_STEP_KIND_NUMBER): try convertNumber(slot)
    case Int(NATIVE_PYTHON_STEP_KIND_TEXT):
      unsafe out.expectType(out.layout.bytes_type)
      try pass(Memory(.rax, unsafe Int(out.layout.bytes_data)), isAddress: true, slot)
    case Int(NATIVE_PYTHON_STEP_KIND_BYTES): try unsafe convertBytes(step, slot)
    case Int(NATIVE_PYTHON_STEP_KIND_OBJECT):
      unsafe out.expectType(step.type)
      out.code.load(.rax, Memory(.rax, unsafe Int(out.layout.struct_pointer)))
      out.code.test(.rax, .rax)
      out.bail(.equal)
      try pass(.rax, slot)
    case Int(NATIVE_PYTHON_STEP_KIND_VALUE): try unsafe convertRecord(step, slot)
    case Int(NATIVE_PYTHON_STEP_KIND_CELLS): try unsafe convertCells(step, slot)
    default: throw misuse("there is no step of kind \(unsafe step.kind)")
    }
  }

  private mutating func convertNumber(_ slot: native_slot) throws(Fault) {
    guard slot.number.isPlain else { throw unsupported("a number of this kind") }
    if slot.number.isFloat {
      let vector = slot.travels == .fp ? Convention.vector(slot.first) : .xmm15
      out.readFloat(vector, slot.number)
      if slot.travels == .stack {
        out.code.store(place(slot), vector, slot.number.precision)
      }
      return
    }
    let register = slot.travels == .gp ? Convention.arguments[Int(slot.first)] : .rdi
    if slot.number == .bool { out.readBool(register) } else { try out.readInteger(register, slot.number) }
    if slot.travels == .stack { out.code.store(place(slot), register) }
  }

  private func place(_ slot: native_slot) -> Memory { Memory(.rsp, Int(slot.stack) * 8) }

  /// Hands over what stands at `memory`, or its address.
  private mutating func pass(_ memory: Memory, isAddress: Bool, _ slot: native_slot) throws(Fault) {
    let register = slot.travels == .gp ? Convention.arguments[Int(slot.first)] : .r11
    if isAddress { out.code.address(register, memory) } else { out.code.load(register, memory) }
    if slot.travels != .gp { try pass(register, slot) }
  }

  private mutating func pass(_ register: Register, _ slot: native_slot) throws(Fault) {
    switch slot.travels {
    case .gp: out.code.move(Convention.arguments[Int(slot.first)], register)
    case .stack: out.code.store(place(slot), register)
    default: throw unsupported("a pointer or length that is none")
    }
  }

  /// The number of items, in a parameter that may be narrower than a size.
  private mutating func passLength(_ memory: Memory, _ number: UInt8) throws(Fault) {
    guard number != 255 else { return }
    let slot = slot(number)
    switch slot.number {
    case .i64, .u64: break
    case .i32, .u32:
      // The largest number that both can say; longer ones take the slow way and its error.
      out.code.apply(.cmp, memory, Int32.max)
      out.bail(.greater)
    default: throw unsupported("a length of this kind")
    }
    try pass(memory, isAddress: false, slot)
  }

  private mutating func convertBytes(_ step: native_python_step, _ slot: native_slot) throws(Fault) {
    guard unsafe step.element <= 1 else { throw unsupported("bytes as items of several bytes") }
    let layout = unsafe out.layout
    let isWritable = unsafe step.flags & 1 != 0
    if isWritable {
      unsafe out.expectType(layout.bytearray_type)
      try unsafe passLength(Memory(.rax, Int(layout.bytearray_size)), step.second)
      return try pass(Memory(.rax, unsafe Int(layout.bytearray_start)), isAddress: false, slot)
    }
    guard unsafe step.flags & 2 != 0 else {
      unsafe out.expectType(layout.bytes_type)
      try unsafe passLength(Memory(.rax, Int(layout.bytes_size)), step.second)
      return try pass(Memory(.rax, unsafe Int(layout.bytes_data)), isAddress: true, slot)
    }
    let (other, done) = (out.code.label(), out.code.label())
    unsafe out.compareType(layout.bytes_type)
    out.code.jump(.notEqual, other)
    try unsafe passLength(Memory(.rax, Int(layout.bytes_size)), step.second)
    try pass(Memory(.rax, unsafe Int(layout.bytes_data)), isAddress: true, slot)
    out.code.jump(done)
    out.code.bind(other)
    unsafe out.expectType(layout.bytearray_type)
    try unsafe passLength(Memory(.rax, Int(layout.bytearray_size)), step.second)
    try pass(Memory(.rax, unsafe Int(layout.bytearray_start)), isAddress: false, slot)
    out.code.bind(done)
  }

  private mutating func convertRecord(_ step: native_python_step, _ slot: native_slot) throws(Fault) {
    unsafe out.expectType(step.type)
    out.code.load(.rax, Memory(.rax, unsafe Int(out.layout.struct_pointer)))
    out.code.test(.rax, .rax)
    out.bail(.equal)
    switch slot.travels {
    case .pieces:
      for piece in slot.pieces {
        if piece.isVector {
          out.code.load(
            Convention.vector(piece.register), Memory(.rax, piece.offset),
            piece.count == 4 ? .single : .double)
        } else {
          let register = Convention.arguments[Int(piece.register)]
          out.code.loadPiece(register, .rax, piece.offset, count: piece.count, scratch: .r11)
        }
      }
    case .memory:
      guard slot.size <= 256 else { throw unsupported("a large record by value") }
      out.code.copy(.rsp, Int(slot.stack) * 8, .rax, 0, count: Int(slot.size), scratch: .r11)
    default: throw unsupported("a record that is none")
    }
  }

  /// numpy's arrays: one dimension, side by side, aligned, of the very type.
  private mutating func convertCells(_ step: native_python_step, _ slot: native_slot) throws(Fault) {
    let layout = unsafe out.layout
    guard unsafe layout.array_type != nil else { throw unsupported("arrays are not known") }
    unsafe out.expectType(layout.array_type)
    out.code.apply(.cmp, Memory(.rax, unsafe Int(layout.array_nd)), 1, .long)
    out.bail(.notEqual)
    let needed: Int32 = unsafe step.flags & 1 != 0 ? 0x501 : 0x101
    out.code.load(.r11, Memory(.rax, unsafe Int(layout.array_flags)), .long)
    out.code.apply(.and, .r11, needed, .long)
    out.code.apply(.cmp, .r11, needed, .long)
    out.bail(.notEqual)
    unsafe out.compare(Memory(.rax, Int(layout.array_descr)), bits(step.type))
    out.bail(.notEqual)
    if unsafe step.second != 255 {
      out.code.load(.r11, Memory(.rax, unsafe Int(layout.array_dims)))
      try unsafe passLength(Memory(.r11), step.second)
    }
    try pass(Memory(.rax, unsafe Int(layout.array_data)), isAddress: false, slot)
  }

  private func room(of number: Int) -> Int {
    unsafe outs + steps[..<number].count(where: { unsafe $0.kind == Self.out }) * 8
  }

  private mutating func makeRoom(_ slot: native_slot, _ number: Int) throws(Fault) {
    guard let kind = Kind(rawValue: UInt8(truncatingIfNeeded: unsafe steps[number].element)),
      kind.isPlain
    else { throw unsupported("a result of this kind") }
    out.code.store(Memory(.rsp, room(of: number)), 0)
    try pass(Memory(.rsp, room(of: number)), isAddress: true, slot)
  }

  // MARK: Results

  private mutating func finish(_ result: native_slot) throws(Fault) {
    if unsafe out.function.is_status { try checkStatus(result) }
    switch unsafe Int(out.function.result) {
    case Int(NATIVE_PYTHON_RESULT_NONE): out.leaveWithNone()
    case Int(NATIVE_PYTHON_RESULT_NUMBER):
      guard result.number.isPlain else { throw unsupported("a result of this kind") }
      out.leave(with: result.number)
    case Int(NATIVE_PYTHON_RESULT_OUT):
      guard let number = unsafe steps.firstIndex(where: { unsafe $0.kind == Self.out }),
        let kind = Kind(rawValue: UInt8(truncatingIfNeeded: unsafe steps[number].element))
      else { throw misuse("there is no out step") }
      out.leave(withNumberAt: room(of: number), kind)
    case Int(NATIVE_PYTHON_RESULT_BOX):
      guard unsafe out.function.box != nil else { throw misuse("`box` is NULL") }
      try store(result)
      out.leave(withBoxOf: resultRoom)
    default: throw misuse("there is no result of kind \(unsafe out.function.result)")
    }
  }

  private mutating func checkStatus(_ result: native_slot) throws(Fault) {
    guard unsafe out.function.fail != nil else { throw misuse("`fail` is NULL") }
    let good = out.code.label()
    switch result.number {
    case .i32, .u32: out.code.test(.rax, .rax, .long)
    case .i64, .u64: out.code.test(.rax, .rax)
    case .i8, .u8, .bool: out.code.test(.rax, .rax, .byte)
    case .i16, .u16: out.code.test(.rax, .rax, .word)
    default: throw unsupported("a status of this kind")
    }
    out.code.jump(.equal, good)
    out.code.extend(.rsi, .rax, kind: result.number)
    out.leaveFailed()
    out.code.bind(good)
  }

  private mutating func store(_ result: native_slot) throws(Fault) {
    let start = Memory(.rsp, resultRoom)
    switch result.travels {
    case .gp: out.code.store(start, .rax, result.number.width)
    case .fp: out.code.store(start, .xmm0, result.number.precision)
    case .pieces:
      // The room has sixteen bytes at least.
      for piece in result.pieces {
        let memory = Memory(.rsp, resultRoom + piece.offset)
        if piece.isVector {
          out.code.store(memory, Convention.vector(piece.register))
        } else {
          out.code.store(memory, Convention.results[Int(piece.register)])
        }
      }
    case .memory: break
    default: throw unsupported("a result of this kind")
    }
  }
}
