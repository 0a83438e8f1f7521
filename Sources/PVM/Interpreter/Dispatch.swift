import CShims

// What instructions compute, for the handlers in pvm_dispatch.h, and the ways into those. Handlers and
// functions melt into one only within one module of the compiler's: nothing else may use that header, and
// these have to stay here.

typealias Op = abut_pvm_op
typealias Context = UnsafeMutablePointer<abut_pvm_context>

// MARK: - Memory

/// Bytes of more than one page are judged by both. No page behind the last one is ever readable: page 0 is
/// not.
@_silgen_name("abut_pvm_readable") @inline(__always)
func isReadable(_ access: UnsafePointer<UInt8>, _ address: UInt32, _ more: UInt32) -> Bool {
  let first = unsafe access[Int(address >> 12)]
  let last = unsafe more == 0 ? first : access[Int((address &+ more) >> 12)]
  return first & last & UInt8(ABUT_PVM_FAST_READ) != 0
}

@_silgen_name("abut_pvm_writable") @inline(__always)
func isWritable(_ access: UnsafePointer<UInt8>, _ address: UInt32, _ more: UInt32) -> Bool {
  let first = unsafe access[Int(address >> 12)]
  let last = unsafe more == 0 ? first : access[Int((address &+ more) >> 12)]
  return first & last & UInt8(ABUT_PVM_FAST_WRITE) != 0
}

/// Guest address 0 is one page above the context.
@inline(__always) private func place(_ context: Context, _ address: UInt32) -> UnsafeMutableRawPointer {
  unsafe UnsafeMutableRawPointer(context) + 4096 + Int(address)
}

@inline(__always) private func bits(_ value: Int64) -> UInt64 { UInt64(bitPattern: value) }
@inline(__always) private func signed32(_ value: UInt32) -> UInt64 { bits(Int64(Int32(bitPattern: value))) }
@inline(__always) private func low(_ value: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: value) }
@inline(__always) private func signedLow(_ value: UInt64) -> Int32 { Int32(truncatingIfNeeded: value) }
@inline(__always) private func signed(_ value: UInt64) -> Int64 { Int64(bitPattern: value) }

@_silgen_name("abut_pvm_load_u8") @inline(__always)
func loadU8(_ context: Context, _ address: UInt32) -> UInt64 {
  unsafe UInt64(place(context, address).loadUnaligned(as: UInt8.self))
}

@_silgen_name("abut_pvm_load_i8") @inline(__always)
func loadI8(_ context: Context, _ address: UInt32) -> UInt64 {
  unsafe bits(Int64(place(context, address).loadUnaligned(as: Int8.self)))
}

@_silgen_name("abut_pvm_load_u16") @inline(__always)
func loadU16(_ context: Context, _ address: UInt32) -> UInt64 {
  unsafe UInt64(place(context, address).loadUnaligned(as: UInt16.self))
}

@_silgen_name("abut_pvm_load_i16") @inline(__always)
func loadI16(_ context: Context, _ address: UInt32) -> UInt64 {
  unsafe bits(Int64(place(context, address).loadUnaligned(as: Int16.self)))
}

@_silgen_name("abut_pvm_load_u32") @inline(__always)
func loadU32(_ context: Context, _ address: UInt32) -> UInt64 {
  unsafe UInt64(place(context, address).loadUnaligned(as: UInt32.self))
}

@_silgen_name("abut_pvm_load_i32") @inline(__always)
func loadI32(_ context: Context, _ address: UInt32) -> UInt64 {
  unsafe bits(Int64(place(context, address).loadUnaligned(as: Int32.self)))
}

@_silgen_name("abut_pvm_load_u64") @inline(__always)
func loadU64(_ context: Context, _ address: UInt32) -> UInt64 {
  unsafe place(context, address).loadUnaligned(as: UInt64.self)
}

@_silgen_name("abut_pvm_store_u8") @inline(__always)
func storeU8(_ context: Context, _ address: UInt32, _ value: UInt64) {
  unsafe place(context, address).storeBytes(of: UInt8(truncatingIfNeeded: value), as: UInt8.self)
}

@_silgen_name("abut_pvm_store_u16") @inline(__always)
func storeU16(_ context: Context, _ address: UInt32, _ value: UInt64) {
  unsafe place(context, address).storeBytes(of: UInt16(truncatingIfNeeded: value), as: UInt16.self)
}

@_silgen_name("abut_pvm_store_u32") @inline(__always)
func storeU32(_ context: Context, _ address: UInt32, _ value: UInt64) {
  unsafe place(context, address).storeBytes(of: UInt32(truncatingIfNeeded: value), as: UInt32.self)
}

@_silgen_name("abut_pvm_store_u64") @inline(__always)
func storeU64(_ context: Context, _ address: UInt32, _ value: UInt64) {
  unsafe place(context, address).storeBytes(of: value, as: UInt64.self)
}

// MARK: - Arithmetic

@_silgen_name("abut_pvm_add_32") @inline(__always)
func pvmAdd32(_ a: UInt64, _ b: UInt64) -> UInt64 { signed32(low(a) &+ low(b)) }

@_silgen_name("abut_pvm_add_64") @inline(__always)
func pvmAdd64(_ a: UInt64, _ b: UInt64) -> UInt64 { a &+ b }

@_silgen_name("abut_pvm_sub_32") @inline(__always)
func pvmSub32(_ a: UInt64, _ b: UInt64) -> UInt64 { signed32(low(a) &- low(b)) }

@_silgen_name("abut_pvm_sub_64") @inline(__always)
func pvmSub64(_ a: UInt64, _ b: UInt64) -> UInt64 { a &- b }

@_silgen_name("abut_pvm_mul_32") @inline(__always)
func pvmMul32(_ a: UInt64, _ b: UInt64) -> UInt64 { signed32(low(a) &* low(b)) }

@_silgen_name("abut_pvm_mul_64") @inline(__always)
func pvmMul64(_ a: UInt64, _ b: UInt64) -> UInt64 { a &* b }

@_silgen_name("abut_pvm_and") @inline(__always)
func pvmAnd64(_ a: UInt64, _ b: UInt64) -> UInt64 { a & b }

@_silgen_name("abut_pvm_or") @inline(__always)
func pvmOr64(_ a: UInt64, _ b: UInt64) -> UInt64 { a | b }

@_silgen_name("abut_pvm_xor") @inline(__always)
func pvmXor64(_ a: UInt64, _ b: UInt64) -> UInt64 { a ^ b }

@_silgen_name("abut_pvm_and_inv") @inline(__always)
func pvmAndInv(_ a: UInt64, _ b: UInt64) -> UInt64 { a & ~b }

@_silgen_name("abut_pvm_or_inv") @inline(__always)
func pvmOrInv(_ a: UInt64, _ b: UInt64) -> UInt64 { a | ~b }

@_silgen_name("abut_pvm_xnor") @inline(__always)
func pvmXnor(_ a: UInt64, _ b: UInt64) -> UInt64 { ~(a ^ b) }

@_silgen_name("abut_pvm_set_lt_u") @inline(__always)
func pvmSetLtU(_ a: UInt64, _ b: UInt64) -> UInt64 { a < b ? 1 : 0 }

@_silgen_name("abut_pvm_set_lt_s") @inline(__always)
func pvmSetLtS(_ a: UInt64, _ b: UInt64) -> UInt64 { signed(a) < signed(b) ? 1 : 0 }

@_silgen_name("abut_pvm_shlo_l_32") @inline(__always)
func pvmShloL32(_ a: UInt64, _ b: UInt64) -> UInt64 { signed32(low(a) &<< low(b)) }

@_silgen_name("abut_pvm_shlo_r_32") @inline(__always)
func pvmShloR32(_ a: UInt64, _ b: UInt64) -> UInt64 { signed32(low(a) &>> low(b)) }

@_silgen_name("abut_pvm_shar_r_32") @inline(__always)
func pvmSharR32(_ a: UInt64, _ b: UInt64) -> UInt64 { bits(Int64(signedLow(a) &>> signedLow(b))) }

@_silgen_name("abut_pvm_shlo_l_64") @inline(__always)
func pvmShloL64(_ a: UInt64, _ b: UInt64) -> UInt64 { a &<< b }

@_silgen_name("abut_pvm_shlo_r_64") @inline(__always)
func pvmShloR64(_ a: UInt64, _ b: UInt64) -> UInt64 { a &>> b }

@_silgen_name("abut_pvm_shar_r_64") @inline(__always)
func pvmSharR64(_ a: UInt64, _ b: UInt64) -> UInt64 { bits(signed(a) &>> signed(b)) }

@_silgen_name("abut_pvm_rot_l_64") @inline(__always)
func pvmRotL64(_ a: UInt64, _ b: UInt64) -> UInt64 { a &<< b | a &>> (0 &- b) }

@_silgen_name("abut_pvm_rot_r_64") @inline(__always)
func pvmRotR64(_ a: UInt64, _ b: UInt64) -> UInt64 { a &>> b | a &<< (0 &- b) }

@_silgen_name("abut_pvm_rot_l_32") @inline(__always)
func pvmRotL32(_ a: UInt64, _ b: UInt64) -> UInt64 { signed32(low(a) &<< low(b) | low(a) &>> (0 &- low(b))) }

@_silgen_name("abut_pvm_rot_r_32") @inline(__always)
func pvmRotR32(_ a: UInt64, _ b: UInt64) -> UInt64 { signed32(low(a) &>> low(b) | low(a) &<< (0 &- low(b))) }

@_silgen_name("abut_pvm_div_u_32") @inline(__always)
func pvmDivU32(_ a: UInt64, _ b: UInt64) -> UInt64 { low(b) == 0 ? ~0 : signed32(low(a) / low(b)) }

@_silgen_name("abut_pvm_rem_u_32") @inline(__always)
func pvmRemU32(_ a: UInt64, _ b: UInt64) -> UInt64 { signed32(low(b) == 0 ? low(a) : low(a) % low(b)) }

@_silgen_name("abut_pvm_div_s_32") @inline(__always)
func pvmDivS32(_ a: UInt64, _ b: UInt64) -> UInt64 {
  let by = signedLow(b)
  if by == 0 { return ~0 }
  return bits(Int64(by == -1 ? 0 &- signedLow(a) : signedLow(a) / by))
}

@_silgen_name("abut_pvm_rem_s_32") @inline(__always)
func pvmRemS32(_ a: UInt64, _ b: UInt64) -> UInt64 {
  let by = signedLow(b)
  if by == 0 { return bits(Int64(signedLow(a))) }
  return by == -1 ? 0 : bits(Int64(signedLow(a) % by))
}

@_silgen_name("abut_pvm_div_u_64") @inline(__always)
func pvmDivU64(_ a: UInt64, _ b: UInt64) -> UInt64 { b == 0 ? ~0 : a / b }

@_silgen_name("abut_pvm_rem_u_64") @inline(__always)
func pvmRemU64(_ a: UInt64, _ b: UInt64) -> UInt64 { b == 0 ? a : a % b }

@_silgen_name("abut_pvm_div_s_64") @inline(__always)
func pvmDivS64(_ a: UInt64, _ b: UInt64) -> UInt64 {
  let by = signed(b)
  if by == 0 { return ~0 }
  return by == -1 ? 0 &- a : bits(signed(a) / by)
}

@_silgen_name("abut_pvm_rem_s_64") @inline(__always)
func pvmRemS64(_ a: UInt64, _ b: UInt64) -> UInt64 {
  let by = signed(b)
  if by == 0 { return a }
  return by == -1 ? 0 : bits(signed(a) % by)
}

@_silgen_name("abut_pvm_mul_upper_u_u") @inline(__always)
func pvmMulUpperUU(_ a: UInt64, _ b: UInt64) -> UInt64 { a.multipliedFullWidth(by: b).high }

@_silgen_name("abut_pvm_mul_upper_s_s") @inline(__always)
func pvmMulUpperSS(_ a: UInt64, _ b: UInt64) -> UInt64 {
  let (x, y) = (signed(a), signed(b))
  return bits(x.multipliedFullWidth(by: y).high)
}

@_silgen_name("abut_pvm_mul_upper_s_u") @inline(__always)
func pvmMulUpperSU(_ a: UInt64, _ b: UInt64) -> UInt64 {
  a.multipliedFullWidth(by: b).high &- (signed(a) < 0 ? b : 0)
}

@_silgen_name("abut_pvm_max") @inline(__always)
func pvmMax64(_ a: UInt64, _ b: UInt64) -> UInt64 { signed(a) > signed(b) ? a : b }

@_silgen_name("abut_pvm_min") @inline(__always)
func pvmMin64(_ a: UInt64, _ b: UInt64) -> UInt64 { signed(a) < signed(b) ? a : b }

@_silgen_name("abut_pvm_max_u") @inline(__always)
func pvmMaxU(_ a: UInt64, _ b: UInt64) -> UInt64 { a > b ? a : b }

@_silgen_name("abut_pvm_min_u") @inline(__always)
func pvmMinU(_ a: UInt64, _ b: UInt64) -> UInt64 { a < b ? a : b }

@_silgen_name("abut_pvm_count_set_bits_64") @inline(__always)
func pvmCountSetBits64(_ a: UInt64) -> UInt64 { UInt64(truncatingIfNeeded: a.nonzeroBitCount) }

@_silgen_name("abut_pvm_count_set_bits_32") @inline(__always)
func pvmCountSetBits32(_ a: UInt64) -> UInt64 { UInt64(truncatingIfNeeded: low(a).nonzeroBitCount) }

@_silgen_name("abut_pvm_leading_zero_bits_64") @inline(__always)
func pvmLeadingZeroBits64(_ a: UInt64) -> UInt64 { UInt64(truncatingIfNeeded: a.leadingZeroBitCount) }

@_silgen_name("abut_pvm_leading_zero_bits_32") @inline(__always)
func pvmLeadingZeroBits32(_ a: UInt64) -> UInt64 { UInt64(truncatingIfNeeded: low(a).leadingZeroBitCount) }

@_silgen_name("abut_pvm_trailing_zero_bits_64") @inline(__always)
func pvmTrailingZeroBits64(_ a: UInt64) -> UInt64 { UInt64(truncatingIfNeeded: a.trailingZeroBitCount) }

@_silgen_name("abut_pvm_trailing_zero_bits_32") @inline(__always)
func pvmTrailingZeroBits32(_ a: UInt64) -> UInt64 { UInt64(truncatingIfNeeded: low(a).trailingZeroBitCount) }

@_silgen_name("abut_pvm_sign_extend_8") @inline(__always)
func pvmSignExtend8(_ a: UInt64) -> UInt64 { bits(Int64(Int8(truncatingIfNeeded: a))) }

@_silgen_name("abut_pvm_sign_extend_16") @inline(__always)
func pvmSignExtend16(_ a: UInt64) -> UInt64 { bits(Int64(Int16(truncatingIfNeeded: a))) }

@_silgen_name("abut_pvm_zero_extend_16") @inline(__always)
func pvmZeroExtend16(_ a: UInt64) -> UInt64 { a & 0xffff }

@_silgen_name("abut_pvm_reverse_bytes") @inline(__always)
func pvmReverseBytes(_ a: UInt64) -> UInt64 { a.byteSwapped }

// MARK: - Conditions

@_silgen_name("abut_pvm_if_eq") @inline(__always)
func pvmIfEq(_ a: UInt64, _ b: UInt64) -> Bool { a == b }

@_silgen_name("abut_pvm_if_ne") @inline(__always)
func pvmIfNe(_ a: UInt64, _ b: UInt64) -> Bool { a != b }

@_silgen_name("abut_pvm_if_lt_u") @inline(__always)
func pvmIfLtU(_ a: UInt64, _ b: UInt64) -> Bool { a < b }

@_silgen_name("abut_pvm_if_lt_s") @inline(__always)
func pvmIfLtS(_ a: UInt64, _ b: UInt64) -> Bool { signed(a) < signed(b) }

@_silgen_name("abut_pvm_if_le_u") @inline(__always)
func pvmIfLeU(_ a: UInt64, _ b: UInt64) -> Bool { a <= b }

@_silgen_name("abut_pvm_if_le_s") @inline(__always)
func pvmIfLeS(_ a: UInt64, _ b: UInt64) -> Bool { signed(a) <= signed(b) }

@_silgen_name("abut_pvm_if_ge_u") @inline(__always)
func pvmIfGeU(_ a: UInt64, _ b: UInt64) -> Bool { a >= b }

@_silgen_name("abut_pvm_if_ge_s") @inline(__always)
func pvmIfGeS(_ a: UInt64, _ b: UInt64) -> Bool { signed(a) >= signed(b) }

@_silgen_name("abut_pvm_if_gt_u") @inline(__always)
func pvmIfGtU(_ a: UInt64, _ b: UInt64) -> Bool { a > b }

@_silgen_name("abut_pvm_if_gt_s") @inline(__always)
func pvmIfGtS(_ a: UInt64, _ b: UInt64) -> Bool { signed(a) > signed(b) }

// MARK: - Ways in

/// What Swift may know of the handlers.
enum Dispatch {
  /// Whether handlers can jump to each other here.
  static var isThreaded: Bool { @inline(never) get { abut_pvm_is_threaded() } }

  /// What stands in an op for a handler.
  @inline(never) static func address(_ number: UInt32, threaded: Bool) -> UInt {
    threaded ? abut_pvm_address(number) : UInt(number)
  }

  @inline(never) static func first(_ instruction: Instruction) -> UInt32 {
    abut_pvm_first(UInt32(instruction.rawValue))
  }

  /// How many operands of an instruction may be the value that the one before it wrote. The handlers for
  /// those follow the first one.
  @inline(never) static func operands(_ instruction: Instruction) -> UInt32 {
    abut_pvm_operand_count(UInt32(instruction.rawValue))
  }

  /// Whether what stands in an op is the handler of a sequence.
  @inline(never) static func joins(_ handler: UInt, threaded: Bool) -> Bool {
    guard threaded else { return false }
    return (UInt32(ABUT_PVM_SINGLES)..<UInt32(ABUT_PVM_HANDLERS)).contains { abut_pvm_address($0) == handler }
  }

  /// The handler that does what two others do; 0 when there is none.
  @inline(never) static func longer(_ number: UInt32, with next: UInt32) -> UInt32 {
    abut_pvm_with(number, next)
  }

  static let bail = UInt32(abut_pvm_is_bail)
  static let goto = UInt32(abut_pvm_is_goto)
  static let resolve = UInt32(abut_pvm_is_resolve)
  static let back = UInt32(abut_pvm_is_back)
  static let toll = UInt32(abut_pvm_is_toll)

  static func setTarget(_ op: UnsafeMutablePointer<Op>, _ target: UnsafePointer<Op>) {
    unsafe abut_pvm_set_target(op, target)
  }
  static func setJump(_ entry: UnsafeMutablePointer<UInt64>, _ target: UnsafePointer<Op>) {
    unsafe abut_pvm_set_jump_entry(entry, target)
  }
  static func number(at place: UnsafePointer<UInt32>) -> UInt32 { unsafe abut_pvm_place_load(place) }
  static func setNumber(_ number: UInt32, at place: UnsafeMutablePointer<UInt32>) {
    unsafe abut_pvm_place_set(place, number)
  }

  /// Runs from `op` on, whose segment is paid for, until something needs the runner.
  @inline(never) static func run(_ context: Context, _ op: UnsafePointer<Op>, threaded: Bool) -> UInt32 {
    if threaded { unsafe abut_pvm_thread(context, op) } else { unsafe abut_pvm_loop(context, op) }
    return unsafe UInt32(truncatingIfNeeded: context.pointee.engine.4)
  }
}

@_silgen_name("abut_pvm_resolve") @inline(never)
func resolve(_ context: Context, _ op: UnsafePointer<Op>) -> UnsafePointer<Op>? {
  unsafe Lowered.owner(of: context).resolve(op)
}

@_silgen_name("abut_pvm_resolve_entry") @inline(never)
func resolveEntry(_ context: Context) -> Bool {
  unsafe Lowered.owner(of: context).resolveEntry(UInt32(truncatingIfNeeded: context.pointee.engine.3))
}

@_silgen_name("abut_pvm_elsewhere") @inline(never)
func elsewhere(_ context: Context, _ op: UnsafePointer<Op>) -> Bool {
  guard unsafe context.pointee.regions.0.reads.0 != 0 else { return false }
  return unsafe Lowered.owner(of: context).access(op.pointee.pc, context)
}
