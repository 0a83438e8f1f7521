import CShims

// What instructions compute, for the handlers in machine_dispatch.h, and the ways into those. Handlers and
// functions melt into one only within one module of the compiler's: nothing else may use that header, and
// these have to stay here.

// MARK: - Arithmetic

@_silgen_name("abut_machine_add") @inline(__always)
func machineAdd(_ x: Double, _ y: Double) -> Double { x + y }

@_silgen_name("abut_machine_subtract") @inline(__always)
func machineSubtract(_ x: Double, _ y: Double) -> Double { x - y }

@_silgen_name("abut_machine_multiply") @inline(__always)
func machineMultiply(_ x: Double, _ y: Double) -> Double { x * y }

@_silgen_name("abut_machine_divide") @inline(__always)
func machineDivide(_ x: Double, _ y: Double) -> Double { x / y }

/// `fmod` takes hundreds of cycles for large numbers; whole ones are divided as such, and the remainder
/// gets the sign of `x`, zero too.
@_silgen_name("abut_machine_modulo") @inline(__always)
func machineModulo(_ x: Double, _ y: Double) -> Double {
  let (width, step) = (x.magnitude, y.magnitude)
  let (count, by) = (abut_whole(width), abut_whole(step))
  let all = UInt64(bitPattern: count | by)
  // Bits, so that one branch asks for both: neither is -0.
  let rounding = (Double(count).bitPattern ^ width.bitPattern) | (Double(by).bitPattern ^ step.bitPattern)
  guard all >> 53 == 0, by != 0, rounding == 0 else { return .nan }
  let rest: Int64
  if all >> 32 == 0 {
    rest = Int64(UInt32(truncatingIfNeeded: count) % UInt32(truncatingIfNeeded: by))
  } else {
    rest = Int64(bitPattern: UInt64(bitPattern: count) % UInt64(bitPattern: by))
  }
  return Double(bitPattern: Double(rest).bitPattern | x.bitPattern & 1 << 63)
}

// MARK: - Conditions

@_silgen_name("abut_machine_less") @inline(__always)
func machineLess(_ x: Double, _ y: Double) -> Bool { x < y }

@_silgen_name("abut_machine_less_equal") @inline(__always)
func machineLessEqual(_ x: Double, _ y: Double) -> Bool { x <= y }

@_silgen_name("abut_machine_greater") @inline(__always)
func machineGreater(_ x: Double, _ y: Double) -> Bool { x > y }

@_silgen_name("abut_machine_greater_equal") @inline(__always)
func machineGreaterEqual(_ x: Double, _ y: Double) -> Bool { x >= y }

/// Every dialect agrees on two numbers, booleans and nils, and that an object is itself.
@_silgen_name("abut_machine_equality") @inline(__always)
func machineEquality(_ x: UnsafePointer<Slot>, _ y: UnsafePointer<Slot>) -> UInt32 {
  let (kind, other) = unsafe (x.pointee.kind, y.pointee.kind)
  if kind | other == 0 { return unsafe x.pointee.number == y.pointee.number ? 1 : 0 }
  guard kind == other else { return 2 }
  if kind == Slot.Kind.bool { return unsafe x.pointee.bool == y.pointee.bool ? 1 : 0 }
  if kind == Slot.Kind.nil { return 1 }
  return unsafe x.pointee.bits == y.pointee.bits ? 1 : 2
}

@_silgen_name("abut_machine_truth") @inline(__always)
func machineTruth(_ x: UnsafePointer<Slot>) -> UInt32 {
  let kind = unsafe x.pointee.kind
  if kind == Slot.Kind.bool { return unsafe x.pointee.bool ? 1 : 0 }
  if kind == Slot.Kind.number { return unsafe x.pointee.number == 0 ? 0 : 1 }
  return kind == Slot.Kind.nil ? 0 : 2
}

@_silgen_name("abut_machine_index") @inline(__always)
func machineIndex(_ index: Double, _ count: UInt32) -> UInt64 {
  let whole = abut_whole(index)
  guard Double(whole) == index, UInt64(bitPattern: whole) < UInt64(count) else { return UInt64.max }
  return UInt64(bitPattern: whole)
}

// MARK: - Proved types

/// An I32 of 64 bits that hold it.
@inline(__always)
private func low(_ value: Int64) -> Int32 { Int32(truncatingIfNeeded: value) }

@_silgen_name("abut_machine_add_i32") @inline(__always)
func machineAddI32(_ x: Int64, _ y: Int64) -> Int64 { Int64(low(x &+ y)) }

@_silgen_name("abut_machine_sub_i32") @inline(__always)
func machineSubtractI32(_ x: Int64, _ y: Int64) -> Int64 { Int64(low(x &- y)) }

@_silgen_name("abut_machine_mul_i32") @inline(__always)
func machineMultiplyI32(_ x: Int64, _ y: Int64) -> Int64 { Int64(low(x &* y)) }

@_silgen_name("abut_machine_div_i32") @inline(__always)
func machineDivideI32(_ x: Int64, _ y: Int64) -> Int64 {
  y == -1 ? Int64(low(0 &- x)) : Int64(abut_quotient_i32(low(x), low(y)))
}

@_silgen_name("abut_machine_mod_i32") @inline(__always)
func machineModuloI32(_ x: Int64, _ y: Int64) -> Int64 { y == -1 ? 0 : Int64(abut_rest_i32(low(x), low(y))) }

@_silgen_name("abut_machine_shift_left_i32") @inline(__always)
func machineShiftLeftI32(_ x: Int64, _ y: Int64) -> Int64 { Int64(low(x) &<< low(y)) }

@_silgen_name("abut_machine_shift_right_i32") @inline(__always)
func machineShiftRightI32(_ x: Int64, _ y: Int64) -> Int64 { Int64(low(x) &>> low(y)) }

@_silgen_name("abut_machine_add_i64") @inline(__always)
func machineAddI64(_ x: Int64, _ y: Int64) -> Int64 { x &+ y }

@_silgen_name("abut_machine_sub_i64") @inline(__always)
func machineSubtractI64(_ x: Int64, _ y: Int64) -> Int64 { x &- y }

@_silgen_name("abut_machine_mul_i64") @inline(__always)
func machineMultiplyI64(_ x: Int64, _ y: Int64) -> Int64 { x &* y }

@_silgen_name("abut_machine_div_i64") @inline(__always)
func machineDivideI64(_ x: Int64, _ y: Int64) -> Int64 { y == -1 ? 0 &- x : abut_quotient_i64(x, y) }

@_silgen_name("abut_machine_mod_i64") @inline(__always)
func machineModuloI64(_ x: Int64, _ y: Int64) -> Int64 { y == -1 ? 0 : abut_rest_i64(x, y) }

@_silgen_name("abut_machine_shift_left_i64") @inline(__always)
func machineShiftLeftI64(_ x: Int64, _ y: Int64) -> Int64 { x &<< y }

@_silgen_name("abut_machine_shift_right_i64") @inline(__always)
func machineShiftRightI64(_ x: Int64, _ y: Int64) -> Int64 { x &>> y }

@_silgen_name("abut_machine_and_int") @inline(__always)
func machineAndInt(_ x: Int64, _ y: Int64) -> Int64 { x & y }

@_silgen_name("abut_machine_or_int") @inline(__always)
func machineOrInt(_ x: Int64, _ y: Int64) -> Int64 { x | y }

@_silgen_name("abut_machine_xor_int") @inline(__always)
func machineXorInt(_ x: Int64, _ y: Int64) -> Int64 { x ^ y }

@_silgen_name("abut_machine_add_f32") @inline(__always)
func machineAddF32(_ x: Float, _ y: Float) -> Float { x + y }

@_silgen_name("abut_machine_sub_f32") @inline(__always)
func machineSubtractF32(_ x: Float, _ y: Float) -> Float { x - y }

@_silgen_name("abut_machine_mul_f32") @inline(__always)
func machineMultiplyF32(_ x: Float, _ y: Float) -> Float { x * y }

@_silgen_name("abut_machine_div_f32") @inline(__always)
func machineDivideF32(_ x: Float, _ y: Float) -> Float { x / y }

@_silgen_name("abut_machine_less_int") @inline(__always)
func machineLessInt(_ x: Int64, _ y: Int64) -> Bool { x < y }

@_silgen_name("abut_machine_less_equal_int") @inline(__always)
func machineLessEqualInt(_ x: Int64, _ y: Int64) -> Bool { x <= y }

@_silgen_name("abut_machine_less_f32") @inline(__always)
func machineLessF32(_ x: Float, _ y: Float) -> Bool { x < y }

@_silgen_name("abut_machine_less_equal_f32") @inline(__always)
func machineLessEqualF32(_ x: Float, _ y: Float) -> Bool { x <= y }

@_silgen_name("abut_machine_equal_f32") @inline(__always)
func machineEqualF32(_ x: Float, _ y: Float) -> Bool { x == y }

// MARK: - Ways out

@_silgen_name("abut_machine_cold") @inline(never)
func machineCold(
  _ context: Context, _ op: UnsafePointer<abut_op>, _ constants: UnsafePointer<Slot>, _ number: UInt32
) -> UnsafePointer<abut_op>? {
  unsafe Machine.with(context) { machine in unsafe machine.cold(op, constants, number) }
}

@_silgen_name("abut_machine_refused") @inline(never)
func machineRefused(_ context: Context, _ outcome: Int32) { unsafe Machine.of(context).refused(outcome) }

// MARK: - Ways in

/// What Swift may know of the handlers.
enum Dispatch {
  /// Whether handlers can jump to each other here.
  static var isThreaded: Bool { @inline(never) get { abut_machine_is_threaded() } }

  /// What stands in an op for a handler.
  @inline(never) static func address(_ number: Int, threaded: Bool) -> UInt {
    threaded ? abut_machine_address(UInt32(number)) : UInt(number)
  }

  /// The handler that does what another does and then one part more; 0 when there is none. A part is the
  /// number of its handler, and 256 times which of its operands were computed before: 1 the first, 2 the
  /// second, 3 both.
  @inline(never) static func longer(_ number: UInt32, part: UInt32) -> UInt32 {
    abut_machine_with(number, part)
  }

  /// Runs on from where the context says until it says why not further.
  @inline(never) static func run(_ context: Context, _ constants: UnsafePointer<Slot>, threaded: Bool) {
    if threaded {
      unsafe abut_machine_thread(context, constants)
    } else {
      unsafe abut_machine_loop(context, constants)
    }
  }
}
