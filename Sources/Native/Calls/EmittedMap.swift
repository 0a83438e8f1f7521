import Assembler
import CAbut
import CShims

/// A loop that calls a function once per row of columns. Pointers into the columns stay in registers as far
/// as these last; each number goes from its column straight into the register of its argument.
@safe final class EmittedMap {
  /// pointers, count, target. The pointers, one per column and the result's last, are moved along.
  typealias Loop =
    @convention(c) (UnsafeMutablePointer<UnsafeMutableRawPointer?>, Int, UnsafeMutableRawPointer) -> Void

  private let code: Code
  /// Kinds and strides of the columns.
  let key: [Int]
  /// The plan's other loops; set once.
  let next: UnsafeMutablePointer<UnsafeMutableRawPointer?>

  private static let pointers: [Register] = [.r12, .r13, .r14, .r15]

  init?(_ facts: UnsafeMutablePointer<native_facts>, _ columns: [native_column], key: [Int]) {
    guard EmittedCode.isEnabled, let code = Code(unsafe Self.write(facts, columns)) else { return nil }
    self.code = code
    self.key = key
    unsafe next = .allocate(capacity: 1)
    unsafe next.initialize(to: nil)
  }

  deinit { unsafe next.deallocate() }

  func run(
    _ pointers: UnsafeMutablePointer<UnsafeMutableRawPointer?>, _ count: Int,
    _ target: UnsafeMutableRawPointer
  ) {
    unsafe unsafeBitCast(code.start, to: Loop.self)(pointers, count, target)
  }

  /// For functions without parameters whose results nobody wants.
  func runWithout(_ target: UnsafeMutableRawPointer, _ count: Int) {
    var nothing: UnsafeMutableRawPointer?
    unsafe run(&nothing, count, target)
  }

  /// rbx pointers, rbp rows that are left; the target stands at the bottom of the frame's own part.
  private static func write(_ facts: UnsafeMutablePointer<native_facts>, _ columns: [native_column])
    -> Assembler
  {
    var code = Assembler()
    let words = unsafe Int(facts.pointee.stack_words)
    // Six pushes and the return address: an odd number of words more makes a multiple of sixteen.
    let room = ((words + 1) | 1) * 8
    let saved: [Register] = [.rbx, .rbp, .r12, .r13, .r14, .r15]
    code.endbr64()
    for register in saved { code.push(register) }
    code.apply(.sub, .rsp, Int32(room))
    code.move(.rbx, .rdi)
    code.move(.rbp, .rsi)
    code.store(Memory(.rsp, words * 8), .rdx)
    for (index, register) in pointers.enumerated() where unsafe index < columns.count {
      code.load(register, Memory(.rbx, index * 8))
    }
    let (top, end) = (code.label(), code.label())
    code.test(.rbp, .rbp)
    code.jump(.equal, end)
    code.bind(top)
    let count = unsafe Int(facts.pointee.count)
    for isOnStack in [true, false] {
      for index in 0..<count {
        let slot = unsafe facts.pointee.slots[index]
        if (slot.travels == .stack) == isOnStack { unsafe load(slot, columns[index], index, &code) }
      }
    }
    code.call(Memory(.rsp, words * 8))
    if unsafe columns.count > count {
      unsafe store(facts.pointee.result.number, columns[count], count, &code)
    }
    for index in unsafe columns.indices where unsafe columns[index].stride != 0 {
      let step = unsafe Int32(truncatingIfNeeded: columns[index].stride)
      if index < pointers.count {
        code.apply(.add, pointers[index], step)
      } else {
        code.apply(.add, Memory(.rbx, index * 8), step)
      }
    }
    code.decrement(.rbp)
    code.jump(.notEqual, top)
    code.bind(end)
    code.apply(.add, .rsp, Int32(room))
    for register in saved.reversed() { code.pop(register) }
    code.ret()
    return code
  }

  /// The register that points into a column.
  private static func pointer(_ index: Int, _ code: inout Assembler) -> Register {
    if index < pointers.count { return pointers[index] }
    code.load(.r11, Memory(.rbx, index * 8))
    return .r11
  }

  private static func load(
    _ slot: native_slot, _ column: native_column, _ index: Int, _ code: inout Assembler
  ) {
    let place = Memory(pointer(index, &code))
    let kind = unsafe Kind(rawValue: column.kind) ?? .void
    let home = Memory(.rsp, Int(slot.stack) * 8)
    if slot.number == .f32 || slot.number == .f64 {
      let precision: Assembler.Precision = slot.number == .f32 ? .single : .double
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

  /// The result as the column keeps it.
  private static func store(_ result: Kind, _ column: native_column, _ index: Int, _ code: inout Assembler) {
    let kind = unsafe Kind(rawValue: column.kind) ?? .void
    if kind == .f32 || kind == .f64 {
      let precision: Assembler.Precision = kind == .f32 ? .single : .double
      switch result {
      case .f64: break
      case .f32: if kind == .f64 { code.convert(.xmm0, .xmm0, from: .single) }
      default:
        widen(result, &code)
        code.clear(.xmm0)
        code.convert(.xmm0, .rax, .quad, to: precision)
      }
      code.store(Memory(pointer(index, &code)), .xmm0, precision)
    } else {
      widen(result, &code)
      code.store(Memory(pointer(index, &code)), .rax, size: kind.size)
    }
  }

  private static func widen(_ kind: Kind, _ code: inout Assembler) {
    let isSigned = kind == .i8 || kind == .i16 || kind == .i32
    code.extend(.rax, .rax, Width(rawValue: UInt8(kind.size)) ?? .quad, isSigned: isSigned)
  }
}
