import Assembler
import CAbut
import CShims

/// A loop that calls a function once per row of columns. Pointers into the columns stay in registers as far
/// as these last; each number goes from its column straight into the register of its argument.
///
/// Numbers side by side, which is what columns mostly are, share one index that counts up to zero from the
/// columns' ends: that saves an instruction per column and row. Other strides move the pointers along.
///
/// The function is called directly. Through a register a row took 1.2 or 1.7 ns on one and the same machine,
/// as the addresses happened to be.
@safe final class EmittedMap {
  /// pointers, count. The pointers, one per column and the result's last, lead to the columns' ends
  /// when there is an index, and otherwise to their starts; these are moved along.
  typealias Loop =
    @convention(c) (UnsafeMutablePointer<UnsafeMutableRawPointer?>, Int) -> Void

  private let code: Code
  /// The function's address, and kinds and strides of the columns.
  let key: [Int]
  private let isIndexed: Bool
  /// The plan's other loops; set once.
  let next: UnsafeMutablePointer<UnsafeMutableRawPointer?>

  private static let pointers: [Register] = [.r12, .r13, .r14, .r15]

  init?(
    _ facts: UnsafeMutablePointer<native_facts>, _ target: UnsafeMutableRawPointer,
    _ columns: [native_column], key: [Int]
  ) {
    guard EmittedCode.isEnabled else { return nil }
    let assembler = unsafe Self.write(facts, UInt64(UInt(bitPattern: target)), columns)
    guard let code = Code(assembler) else { return nil }
    self.code = code
    self.key = key
    isIndexed = unsafe Self.haveIndex(columns)
    unsafe next = .allocate(capacity: 1)
    unsafe next.initialize(to: nil)
  }

  deinit { unsafe next.deallocate() }

  func run(_ columns: [native_column], _ count: Int) {
    var pointers = unsafe columns.map { column in
      unsafe isIndexed ? column.base.map { unsafe $0 + count &* column.stride } : column.base
    }
    // Without parameters and result there is nothing to point to; a place is needed all the same.
    if unsafe pointers.isEmpty { unsafe pointers.append(nil) }
    unsafe pointers.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return }
      unsafe unsafeBitCast(code.start, to: Loop.self)(start, count)
    }
  }

  private static func haveIndex(_ columns: [native_column]) -> Bool {
    unsafe columns.allSatisfy { unsafe $0.stride == 0 || scale($0.stride) != nil }
  }

  private static func scale(_ stride: Int) -> Memory.Scale? {
    switch stride {
    case 1: .one
    case 2: .two
    case 4: .four
    case 8: .eight
    default: nil
    }
  }

  /// rbp has the rows that are left, or the index; rbx leads to the pointers.
  private static func write(
    _ facts: UnsafeMutablePointer<native_facts>, _ target: UInt64, _ columns: [native_column]
  ) -> Assembler {
    var code = Assembler()
    let words = unsafe Int(facts.pointee.stack_words)
    // Six pushes and the return address: an odd number of words more makes a multiple of sixteen.
    let room = (words | 1) * 8
    let saved: [Register] = [.rbx, .rbp, .r12, .r13, .r14, .r15]
    code.endbr64()
    for register in saved { code.push(register) }
    code.apply(.sub, .rsp, Int32(room))
    code.move(.rbp, .rsi)
    for (index, register) in pointers.enumerated() where unsafe index < columns.count {
      code.load(register, Memory(.rdi, index * 8))
    }
    code.move(.rbx, .rdi)
    let end = code.label()
    code.test(.rbp, .rbp)
    code.jump(.equal, end)
    let isIndexed = unsafe haveIndex(columns)
    if isIndexed { code.apply(.negate, .rbp) }
    code.align()
    let top = code.here()
    unsafe row(facts, columns, isIndexed: isIndexed, &code)
    code.call(target)
    let count = unsafe Int(facts.pointee.count)
    if unsafe columns.count > count {
      let column = unsafe columns[count]
      let place = unsafe place(count, column, isIndexed: isIndexed, &code)
      unsafe store(facts.pointee.result.number, Kind(rawValue: column.kind) ?? .void, place, &code)
    }
    if isIndexed {
      code.increment(.rbp)
    } else {
      unsafe step(columns, &code)
      code.decrement(.rbp)
    }
    code.jump(.notEqual, top)
    code.bind(end)
    code.apply(.add, .rsp, Int32(room))
    for register in saved.reversed() { code.pop(register) }
    code.ret()
    return code
  }

  /// The arguments of a row; those on the stack first, while rax is not needed.
  private static func row(
    _ facts: UnsafeMutablePointer<native_facts>, _ columns: [native_column], isIndexed: Bool,
    _ code: inout Assembler
  ) {
    for isOnStack in [true, false] {
      for index in 0..<(unsafe Int(facts.pointee.count)) {
        let (slot, column) = unsafe (facts.pointee.slots[index], columns[index])
        guard (slot.travels == .stack) == isOnStack else { continue }
        let place = unsafe place(index, column, isIndexed: isIndexed, &code)
        unsafe load(slot, Kind(rawValue: column.kind) ?? .void, place, &code)
      }
    }
  }

  private static func step(_ columns: [native_column], _ code: inout Assembler) {
    for index in unsafe columns.indices where unsafe columns[index].stride != 0 {
      let step = unsafe Int32(truncatingIfNeeded: columns[index].stride)
      if index < pointers.count {
        code.apply(.add, pointers[index], step)
      } else {
        code.apply(.add, Memory(.rbx, index * 8), step)
      }
    }
  }

  /// Where the row's number of a column is.
  private static func place(
    _ index: Int, _ column: native_column, isIndexed: Bool, _ code: inout Assembler
  ) -> Memory {
    var pointer = Register.r11
    if index < pointers.count { pointer = pointers[index] } else { code.load(.r11, Memory(.rbx, index * 8)) }
    guard isIndexed, let scale = unsafe scale(column.stride) else { return Memory(pointer) }
    return Memory(pointer, index: .rbp, scale: scale)
  }

  private static func load(_ slot: native_slot, _ kind: Kind, _ place: Memory, _ code: inout Assembler) {
    let home = Memory(.rsp, Int(slot.stack) * 8)
    if slot.number.isFloat {
      let precision = slot.number.precision
      let vector = slot.travels == .fp ? Convention.vector(slot.first) : .xmm15
      loadFloat(vector, precision, place, kind, &code)
      if slot.travels == .stack { code.store(home, vector, precision) }
    } else {
      let register = slot.travels == .gp ? Convention.arguments[Int(slot.first)] : .rax
      code.load(register, place, kind: kind)
      if slot.travels == .stack { code.store(home, register) }
    }
  }

  private static func loadFloat(
    _ vector: Vector, _ precision: Assembler.Precision, _ place: Memory, _ kind: Kind, _ code: inout Assembler
  ) {
    switch kind {
    case .f32:
      code.load(vector, place, .single)
      if precision == .double { code.convert(vector, vector, from: .single) }
    case .f64: code.load(vector, place)
    default:
      code.load(.rax, place, kind: kind)
      code.clear(vector)
      code.convert(vector, .rax, .quad, to: precision)
    }
  }

  /// The result as the column keeps it. `place` may be through r11, so nothing here uses that.
  private static func store(_ result: Kind, _ kind: Kind, _ place: Memory, _ code: inout Assembler) {
    if kind.isFloat {
      let precision = kind.precision
      switch result {
      case .f64: break
      case .f32: if kind == .f64 { code.convert(.xmm0, .xmm0, from: .single) }
      default:
        widen(result, &code)
        code.clear(.xmm0)
        code.convert(.xmm0, .rax, .quad, to: precision)
      }
      code.store(place, .xmm0, precision)
    } else {
      // The lower bytes are right as they are.
      if kind.size > result.size { widen(result, &code) }
      code.store(place, .rax, kind.width)
    }
  }

  private static func widen(_ kind: Kind, _ code: inout Assembler) {
    if kind.width != .quad { code.extend(.rax, .rax, kind: kind) }
  }
}
