import Assembler
import Bytes
import CAbut

/// A built-in function on its way: the code so far, and what has to follow it.
///
/// Registers: r10 has the Python arguments from the first guard to the last; rax and r11 are free in between.
/// Nothing outside is touched before the native is called, so a guard that fails hands the original arguments
/// to `slow`.
@safe struct PythonCode {
  var code = Assembler()
  let layout: native_python_layout
  let function: native_python_function
  /// Bytes below the return address: stack arguments or request, rooms for results.
  let frame: Int
  private let failed: Label
  private let slow: Label
  /// Rare cases, written behind the common path.
  private var detours: [Detour] = []

  private struct Detour {
    enum Kind { case twoDigits(Register), integerForFloat(Vector) }
    let kind: Kind
    let entry: Label
    let exit: Label
  }

  init(_ layout: native_python_layout, _ function: native_python_function, frame: Int) {
    unsafe self.layout = unsafe layout
    unsafe self.function = unsafe function
    // The return address takes eight bytes: a call needs the rest to be eight more than a multiple of
    // sixteen.
    self.frame = (frame + 7) & ~15 | 8
    failed = code.label()
    slow = code.label()
  }

  private var isTagged: Bool {
    unsafe layout.long_style == native_long_style(NATIVE_LONG_STYLE_LV_TAG)
  }
  private var knowsIntegers: Bool {
    unsafe layout.long_style != native_long_style(NATIVE_LONG_STYLE_NONE)
  }

  /// The right number of arguments, none of them by name.
  mutating func enter(arguments: Int) {
    code.endbr64()
    code.apply(.cmp, .rdx, Int32(arguments))
    code.jump(.notEqual, slow)
    if unsafe function.keywords {
      code.test(.rcx, .rcx)
      code.jump(.notEqual, slow)
    }
    if arguments > 0 { code.move(.r10, .rsi) }
    code.apply(.sub, .rsp, Int32(frame))
  }

  /// The rare cases, and the way to `slow`.
  mutating func finish(arguments: Int) {
    for detour in detours {
      code.bind(detour.entry)
      switch detour.kind {
      case .twoDigits(let register): readTwoDigits(register)
      case .integerForFloat(let vector): readIntegerForFloat(vector)
      }
      code.jump(detour.exit)
    }
    code.bind(failed)
    code.apply(.add, .rsp, Int32(frame))
    unsafe code.move(.rdi, bits(unsafe function.`self`))
    if arguments > 0 { code.move(.rsi, .r10) }
    code.move(.rdx, UInt64(arguments))
    // Without keywords `slow` may still be a function that looks for their names.
    if unsafe function.keywords { code.clear(.rcx) }
    code.bind(slow)
    if unsafe !function.keywords { code.clear(.rcx) }
    unsafe code.jump(bits(unsafe function.slow))
  }

  mutating func bail(_ condition: Condition) { code.jump(condition, failed) }

  /// Compares with an address, which fits in the instruction when the interpreter lies low.
  mutating func compare(_ memory: Memory, _ address: UInt64) {
    if let low = Int32(exactly: address) {
      code.apply(.cmp, memory, low)
    } else {
      code.move(.r11, address)
      code.apply(.cmp, memory, .r11)
    }
  }

  mutating func compare(_ register: Register, _ address: UInt64) {
    if let low = Int32(exactly: address) {
      code.apply(.cmp, register, low)
    } else {
      code.move(.r11, address)
      code.apply(.cmp, register, .r11)
    }
  }

  /// rax is the object.
  mutating func compareType(_ type: UnsafeMutableRawPointer?) {
    unsafe compare(Memory(.rax, unsafe Int(layout.type_offset)), bits(type))
  }

  mutating func expectType(_ type: UnsafeMutableRawPointer?) {
    unsafe compareType(type)
    bail(.notEqual)
  }

  mutating func loadArgument(_ index: Int) { code.load(.rax, Memory(.r10, index * 8)) }

  // MARK: Integers

  /// The value of the exact int in rax; one digit here, two in a detour, more take the slow way.
  mutating func readInteger(_ register: Register, _ kind: Kind) throws(Fault) {
    guard knowsIntegers else { throw unsupported("how this interpreter keeps integers is not known") }
    unsafe expectType(layout.int_type)
    let detour = Detour(kind: .twoDigits(register), entry: code.label(), exit: code.label())
    readOneDigit(register, otherwise: detour.entry)
    code.bind(detour.exit)
    detours.append(detour)
    expectRange(register, kind)
  }

  private mutating func readOneDigit(_ register: Register, otherwise: Label) {
    code.load(register, Memory(.rax, unsafe Int(layout.long_tag)))
    if isTagged {
      code.apply(.cmp, register, 16)
      code.jump(.aboveOrEqual, otherwise)
      code.load(.rax, Memory(.rax, unsafe Int(layout.long_digits)), .long)
      // 0, 1 and 2 in the lowest bits are plus, zero and minus.
      code.apply(.and, register, 3)
      code.decrement(register)
      code.apply(.negate, register)
    } else {
      code.address(.r11, Memory(register, 1))
      code.apply(.cmp, .r11, 2)
      code.jump(.above, otherwise)
      code.load(.rax, Memory(.rax, unsafe Int(layout.long_digits)), .long)
    }
    code.multiply(register, .rax)
  }

  /// The register still has the tag or the size.
  private mutating func readTwoDigits(_ register: Register) {
    if isTagged {
      code.move(.r11, register)
      code.apply(.and, .r11, -8)
      code.apply(.cmp, .r11, 16)
    } else {
      code.address(.r11, Memory(register, 2))
      code.test(.r11, -5)
    }
    bail(.notEqual)
    code.load(.rax, Memory(.rax, unsafe Int(layout.long_digits)))
    code.move(.r11, .rax, .long)
    code.shift(.right, .rax, by: 32)
    code.shift(.left, .rax, by: 30)
    code.apply(.or, .rax, .r11)
    // The sign: a bit of the tag, or the size's own.
    code.apply(.and, register, isTagged ? 2 : Int32.min)
    code.move(register, .rax)
    let positive = code.label()
    code.jump(.equal, positive)
    code.apply(.negate, register)
    code.bind(positive)
  }

  /// Takes the slow way when the value is not one of the kind.
  private mutating func expectRange(_ register: Register, _ kind: Kind) {
    if kind == .u64 || kind == .pointer {
      code.test(register, register)
      bail(.negative)
    } else if kind.width != .quad {
      code.extend(.r11, register, kind: kind)
      code.apply(.cmp, register, .r11)
      bail(.notEqual)
    }
  }

  /// rax is True or False.
  mutating func readBool(_ register: Register) {
    let done = code.label()
    code.clear(register)
    unsafe compare(.rax, bits(unsafe layout.false_object))
    code.jump(.equal, done)
    unsafe compare(.rax, bits(unsafe layout.true_object))
    bail(.notEqual)
    code.move(register, 1)
    code.bind(done)
  }

  // MARK: Floating point

  /// The value of the exact float in rax; a small int will do as well.
  mutating func readFloat(_ vector: Vector, _ kind: Kind) {
    unsafe compareType(layout.float_type)
    let exit = code.label()
    if knowsIntegers {
      let detour = Detour(kind: .integerForFloat(vector), entry: code.label(), exit: exit)
      code.jump(.notEqual, detour.entry)
      detours.append(detour)
    } else {
      bail(.notEqual)
    }
    code.load(vector, Memory(.rax, unsafe Int(layout.float_value)))
    code.bind(exit)
    guard kind == .f32 else { return }
    code.convert(vector, vector, from: .double)
    // What became infinite, or was: the slow way knows which.
    code.move(.r11, vector, .long)
    code.apply(.and, .r11, Int32.max, .long)
    code.apply(.cmp, .r11, 0x7f80_0000, .long)
    bail(.equal)
  }

  private mutating func readIntegerForFloat(_ vector: Vector) {
    unsafe expectType(layout.int_type)
    code.load(.r11, Memory(.rax, unsafe Int(layout.long_tag)))
    if isTagged {
      code.apply(.cmp, .r11, 16)
      bail(.aboveOrEqual)
      code.apply(.and, .r11, 3)
      code.decrement(.r11)
      code.apply(.negate, .r11)
    } else {
      code.increment(.r11)
      code.apply(.cmp, .r11, 2)
      bail(.above)
      code.decrement(.r11)
    }
    code.load(.rax, Memory(.rax, unsafe Int(layout.long_digits)), .long)
    code.multiply(.r11, .rax)
    // The conversion keeps the rest of the register: without this it would wait for who wrote it last.
    code.clear(vector)
    code.convert(vector, .r11, .quad, to: .double)
  }
}

func bits(_ pointer: UnsafeMutableRawPointer?) -> UInt64 { UInt64(UInt(bitPattern: pointer)) }

func unsupported(_ what: String) -> Fault { Fault(.unsupported, at: 0, what) }
