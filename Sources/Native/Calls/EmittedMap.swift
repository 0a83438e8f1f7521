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

  private static func write(
    _ facts: UnsafeMutablePointer<native_facts>, _ columns: [native_column]
  ) -> Assembler {
    var loop = unsafe Writer(facts, columns)
    loop.write()
    return loop.code
  }

  /// Columns without gaps, and few of them, are reached by one index that counts up to zero; otherwise each pointer
  /// is moved along, those without a register in memory.
  @safe private struct Writer {
    var code = Assembler()
    let facts: UnsafeMutablePointer<native_facts>
    let columns: [native_column]
    let isDense: Bool
    let saved: [Register] = [.rbx, .rbp, .r12, .r13, .r14, .r15]

    init(_ facts: UnsafeMutablePointer<native_facts>, _ columns: [native_column]) {
      unsafe self.facts = facts
      unsafe self.columns = unsafe columns
      isDense = unsafe columns.count <= pointers.count
        && columns.allSatisfy { unsafe $0.stride == (Kind(rawValue: $0.kind) ?? .void).size }
    }

    private func kind(_ index: Int) -> Kind { unsafe Kind(rawValue: columns[index].kind) ?? .void }

    /// rbp: rows that are left, or the index; rbx: the pointers in memory, or the target.
    mutating func write() {
      let words = unsafe Int(facts.pointee.stack_words)
      // Six pushes and the return address: an odd number of words more makes a multiple of sixteen.
      let room = ((words + 1) | 1) * 8
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
      if isDense { aimAtEnd() }
      code.bind(top)
      let count = unsafe Int(facts.pointee.count)
      for isOnStack in [true, false] {
        for index in 0..<count {
          let slot = unsafe facts.pointee.slots[index]
          if (slot.travels == .stack) == isOnStack { load(slot, index) }
        }
      }
      if isDense { code.call(.rbx) } else { code.call(Memory(.rsp, words * 8)) }
      if unsafe columns.count > count { store(unsafe facts.pointee.result.number, count) }
      if isDense { code.increment(.rbp) } else { advance() }
      code.jump(.notEqual, top)
      code.bind(end)
      code.apply(.add, .rsp, Int32(room))
      for register in saved.reversed() { code.pop(register) }
      code.ret()
    }

    /// Pointers behind the last row, an index below zero, the target in a register.
    private mutating func aimAtEnd() {
      for index in unsafe columns.indices {
        code.address(pointers[index], Memory(pointers[index], index: .rbp, scale: scale(index)))
      }
      code.apply(.negate, .rbp)
      code.move(.rbx, .rdx)
    }

    private func scale(_ index: Int) -> Memory.Scale {
      switch kind(index).size {
      case 1: .one
      case 2: .two
      case 4: .four
      default: .eight
      }
    }

    private mutating func advance() {
      for index in unsafe columns.indices where unsafe columns[index].stride != 0 {
        let step = unsafe Int32(truncatingIfNeeded: columns[index].stride)
        if index < pointers.count {
          code.apply(.add, pointers[index], step)
        } else {
          code.apply(.add, Memory(.rbx, index * 8), step)
        }
      }
      code.decrement(.rbp)
    }

    /// Where the row's number of a column is.
    private mutating func place(_ index: Int) -> Memory {
      if isDense { return Memory(pointers[index], index: .rbp, scale: scale(index)) }
      if index < pointers.count { return Memory(pointers[index]) }
      code.load(.r11, Memory(.rbx, index * 8))
      return Memory(.r11)
    }

    private mutating func load(_ slot: native_slot, _ index: Int) {
      let place = place(index)
      let home = Memory(.rsp, Int(slot.stack) * 8)
      if slot.number == .f32 || slot.number == .f64 {
        let precision: Assembler.Precision = slot.number == .f32 ? .single : .double
        let vector = slot.travels == .fp ? Convention.vector(slot.first) : .xmm15
        loadFloat(vector, precision, place, kind(index))
        if slot.travels == .stack { code.store(home, vector, precision) }
      } else {
        let register = slot.travels == .gp ? Convention.arguments[Int(slot.first)] : .rax
        code.load(register, place, kind: kind(index))
        if slot.travels == .stack { code.store(home, register) }
      }
    }

    private mutating func loadFloat(
      _ vector: Vector, _ precision: Assembler.Precision, _ place: Memory, _ kind: Kind
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
    private mutating func store(_ result: Kind, _ index: Int) {
      let kind = kind(index)
      guard kind == .f32 || kind == .f64 else {
        widen(result)
        return code.store(place(index), .rax, size: kind.size)
      }
      let precision: Assembler.Precision = kind == .f32 ? .single : .double
      if result == .f32, kind == .f64 {
        code.convert(.xmm0, .xmm0, from: .single)
      } else if result != .f32, result != .f64 {
        widen(result)
        code.clear(.xmm0)
        code.convert(.xmm0, .rax, .quad, to: precision)
      }
      code.store(place(index), .xmm0, precision)
    }

    private mutating func widen(_ kind: Kind) {
      let isSigned = kind == .i8 || kind == .i16 || kind == .i32
      guard kind.size < 8 else { return }
      code.extend(.rax, .rax, Width(rawValue: UInt8(kind.size)) ?? .quad, isSigned: isSigned)
    }
  }
}

/// What points into the first columns.
private let pointers: [Register] = [.r12, .r13, .r14, .r15]
