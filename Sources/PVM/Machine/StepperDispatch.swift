import CShims

/// What instructions do.
extension Stepper {
  /// Executes the instruction at pc, which is paid. Registers, memory and pc stay as they are unless the
  /// outcome says otherwise.
  // house: dispatch
  public func execute() -> Outcome {
    let decoded = decoder.decode(place)
    let next = UInt64(decoded.next)
    let (x, y) = (decoded.x, decoded.y)
    let a = unsafe registers[Int(decoded.a)]
    let b = unsafe registers[Int(decoded.b)]
    switch decoded.instruction {
    case .trap: return .panicked
    case .fallthrough: return jumped(next)
    case .unlikely: return went(next)
    case .ecalli:
      unsafe context.pointee.call = x
      return .called
    case .sbrk:
      set(decoded.d, extend(a))
      return went(next)
    case .jump: return branch(true, y, next)
    case .jumpInd: return jump(a &+ x)
    case .loadImmJump:
      set(decoded.a, x)
      return branch(true, y, next)
    case .loadImmJumpInd:
      set(decoded.a, x)
      return jump(b &+ y)
    case .storeImmU8: return store(x, 1, y, next)
    case .storeImmU16: return store(x, 2, y, next)
    case .storeImmU32: return store(x, 4, y, next)
    case .storeImmU64: return store(x, 8, y, next)
    case .storeU8: return store(x, 1, a, next)
    case .storeU16: return store(x, 2, a, next)
    case .storeU32: return store(x, 4, a, next)
    case .storeU64: return store(x, 8, a, next)
    case .storeImmIndU8: return store(a &+ x, 1, y, next)
    case .storeImmIndU16: return store(a &+ x, 2, y, next)
    case .storeImmIndU32: return store(a &+ x, 4, y, next)
    case .storeImmIndU64: return store(a &+ x, 8, y, next)
    case .storeIndU8: return store(b &+ x, 1, a, next)
    case .storeIndU16: return store(b &+ x, 2, a, next)
    case .storeIndU32: return store(b &+ x, 4, a, next)
    case .storeIndU64: return store(b &+ x, 8, a, next)
    case .loadU8: return load(x, 1, false, decoded.a, next)
    case .loadI8: return load(x, 1, true, decoded.a, next)
    case .loadU16: return load(x, 2, false, decoded.a, next)
    case .loadI16: return load(x, 2, true, decoded.a, next)
    case .loadU32: return load(x, 4, false, decoded.a, next)
    case .loadI32: return load(x, 4, true, decoded.a, next)
    case .loadU64: return load(x, 8, false, decoded.a, next)
    case .loadIndU8: return load(b &+ x, 1, false, decoded.a, next)
    case .loadIndI8: return load(b &+ x, 1, true, decoded.a, next)
    case .loadIndU16: return load(b &+ x, 2, false, decoded.a, next)
    case .loadIndI16: return load(b &+ x, 2, true, decoded.a, next)
    case .loadIndU32: return load(b &+ x, 4, false, decoded.a, next)
    case .loadIndI32: return load(b &+ x, 4, true, decoded.a, next)
    case .loadIndU64: return load(b &+ x, 8, false, decoded.a, next)
    case .branchEqImm: return branch(a == x, y, next)
    case .branchNeImm: return branch(a != x, y, next)
    case .branchLtUImm: return branch(a < x, y, next)
    case .branchLeUImm: return branch(a <= x, y, next)
    case .branchGeUImm: return branch(a >= x, y, next)
    case .branchGtUImm: return branch(a > x, y, next)
    case .branchLtSImm: return branch(signed(a) < signed(x), y, next)
    case .branchLeSImm: return branch(signed(a) <= signed(x), y, next)
    case .branchGeSImm: return branch(signed(a) >= signed(x), y, next)
    case .branchGtSImm: return branch(signed(a) > signed(x), y, next)
    case .branchEq: return branch(a == b, y, next)
    case .branchNe: return branch(a != b, y, next)
    case .branchLtU: return branch(a < b, y, next)
    case .branchLtS: return branch(signed(a) < signed(b), y, next)
    case .branchGeU: return branch(a >= b, y, next)
    case .branchGeS: return branch(signed(a) >= signed(b), y, next)
    default:
      compute(decoded, a, b)
      return went(next)
    }
  }

  /// Instructions that only change a register.
  // house: dispatch
  private func compute(_ decoded: Decoded, _ a: UInt64, _ b: UInt64) {
    let x = decoded.x
    let (low, lowB, lowX) = (
      UInt32(truncatingIfNeeded: a), UInt32(truncatingIfNeeded: b), UInt32(truncatingIfNeeded: x)
    )
    let result: UInt64
    switch decoded.instruction {
    case .loadImm, .loadImm64: result = x
    case .moveReg: result = a
    case .countSetBits64: result = UInt64(a.nonzeroBitCount)
    case .countSetBits32: result = UInt64(low.nonzeroBitCount)
    case .leadingZeroBits64: result = UInt64(a.leadingZeroBitCount)
    case .leadingZeroBits32: result = UInt64(low.leadingZeroBitCount)
    case .trailingZeroBits64: result = UInt64(a.trailingZeroBitCount)
    case .trailingZeroBits32: result = UInt64(low.trailingZeroBitCount)
    case .signExtend8: result = unsigned(Int64(Int8(truncatingIfNeeded: a)))
    case .signExtend16: result = unsigned(Int64(Int16(truncatingIfNeeded: a)))
    case .zeroExtend16: result = a & 0xffff
    case .reverseBytes: result = a.byteSwapped
    case .addImm32: result = extended(lowB &+ lowX)
    case .andImm: result = b & x
    case .xorImm: result = b ^ x
    case .orImm: result = b | x
    case .mulImm32: result = extended(lowB &* lowX)
    case .setLtUImm: result = b < x ? 1 : 0
    case .setLtSImm: result = signed(b) < signed(x) ? 1 : 0
    case .setGtUImm: result = b > x ? 1 : 0
    case .setGtSImm: result = signed(b) > signed(x) ? 1 : 0
    case .shloLImm32: result = extended(lowB &<< lowX)
    case .shloRImm32: result = extended(lowB &>> lowX)
    case .sharRImm32: result = arithmetic(lowB, lowX)
    case .negAddImm32: result = extended(lowX &- lowB)
    case .shloLImmAlt32: result = extended(lowX &<< lowB)
    case .shloRImmAlt32: result = extended(lowX &>> lowB)
    case .sharRImmAlt32: result = arithmetic(lowX, lowB)
    case .cmovIzImm: result = b == 0 ? x : a
    case .cmovNzImm: result = b != 0 ? x : a
    case .addImm64: result = b &+ x
    case .mulImm64: result = b &* x
    case .shloLImm64: result = b &<< x
    case .shloRImm64: result = b &>> x
    case .sharRImm64: result = unsigned(signed(b) &>> signed(x))
    case .negAddImm64: result = x &- b
    case .shloLImmAlt64: result = x &<< b
    case .shloRImmAlt64: result = x &>> b
    case .sharRImmAlt64: result = unsigned(signed(x) &>> signed(b))
    case .rotR64Imm: result = rotated(b, x)
    case .rotR64ImmAlt: result = rotated(x, b)
    case .rotR32Imm: result = rotated32(lowB, lowX)
    case .rotR32ImmAlt: result = rotated32(lowX, lowB)
    default:
      return set(decoded.d, combined(decoded, a, b))
    }
    set(decoded.form == .rr ? decoded.d : decoded.a, result)
  }

  /// Instructions of three registers.
  // house: dispatch
  private func combined(_ decoded: Decoded, _ a: UInt64, _ b: UInt64) -> UInt64 {
    let (low, lowB) = (UInt32(truncatingIfNeeded: a), UInt32(truncatingIfNeeded: b))
    switch decoded.instruction {
    case .add32: return extended(low &+ lowB)
    case .sub32: return extended(low &- lowB)
    case .mul32: return extended(low &* lowB)
    case .divU32: return lowB == 0 ? .max : extended(low / lowB)
    case .divS32:
      // The one quotient that does not fit wraps to the dividend.
      return lowB == 0
        ? .max : extended(UInt32(bitPattern: signed(low).dividedReportingOverflow(by: signed(lowB)).0))
    case .remU32: return extended(lowB == 0 ? low : low % lowB)
    case .remS32:
      if lowB == 0 { return extended(low) }
      return extended(UInt32(bitPattern: signed(low).remainderReportingOverflow(dividingBy: signed(lowB)).0))
    case .shloL32: return extended(low &<< lowB)
    case .shloR32: return extended(low &>> lowB)
    case .sharR32: return arithmetic(low, lowB)
    case .add64: return a &+ b
    case .sub64: return a &- b
    case .mul64: return a &* b
    case .divU64: return b == 0 ? .max : a / b
    case .divS64: return b == 0 ? .max : unsigned(signed(a).dividedReportingOverflow(by: signed(b)).0)
    case .remU64: return b == 0 ? a : a % b
    case .remS64: return b == 0 ? a : unsigned(signed(a).remainderReportingOverflow(dividingBy: signed(b)).0)
    case .shloL64: return a &<< b
    case .shloR64: return a &>> b
    case .sharR64: return unsigned(signed(a) &>> signed(b))
    case .and: return a & b
    case .xor: return a ^ b
    case .or: return a | b
    case .mulUpperSS: return unsigned(signed(a).multipliedFullWidth(by: signed(b)).high)
    case .mulUpperUU: return a.multipliedFullWidth(by: b).high
    case .mulUpperSU:
      // As if both were unsigned, less b where a is negative.
      return a.multipliedFullWidth(by: b).high &- (signed(a) < 0 ? b : 0)
    case .setLtU: return a < b ? 1 : 0
    case .setLtS: return signed(a) < signed(b) ? 1 : 0
    case .cmovIz: return b == 0 ? a : unsafe registers[Int(decoded.d)]
    case .cmovNz: return b != 0 ? a : unsafe registers[Int(decoded.d)]
    case .rotL64: return rotated(a, 0 &- b)
    case .rotL32: return rotated32(low, 0 &- lowB)
    case .rotR64: return rotated(a, b)
    case .rotR32: return rotated32(low, lowB)
    case .andInv: return a & ~b
    case .orInv: return a | ~b
    case .xnor: return ~(a ^ b)
    case .max: return unsigned(Swift.max(signed(a), signed(b)))
    case .maxU: return Swift.max(a, b)
    case .min: return unsigned(Swift.min(signed(a), signed(b)))
    case .minU: return Swift.min(a, b)
    default: preconditionFailure("an instruction that the stepper does not know")
    }
  }
}

extension Stepper {
  @inline(__always) private func went(_ next: UInt64) -> Outcome {
    unsafe context.pointee.pc = next
    return .next
  }

  @inline(__always) private func jumped(_ target: UInt64) -> Outcome {
    unsafe context.pointee.pc = target
    return .jumped
  }

  @inline(__always) private func set(_ register: UInt8, _ value: UInt64) {
    unsafe registers[Int(register)] = value
  }

  @inline(__always) private func branch(_ condition: Bool, _ target: UInt64, _ next: UInt64) -> Outcome {
    if condition { return program.isBlock(target) ? jumped(target) : .panicked }
    // gp08 looks at both ways, whichever is taken.
    return isNewer && !program.isBlock(target) ? .panicked : jumped(next)
  }

  private func jump(_ address: UInt64) -> Outcome {
    let address = UInt32(truncatingIfNeeded: address)
    if address == Self.haltAddress { return .halted }
    guard let target = program.target(ofAddress: address) else { return .panicked }
    return jumped(UInt64(target))
  }

  @inline(__always)
  private func load(_ address: UInt64, _ size: UInt32, _ isSigned: Bool, _ register: UInt8, _ next: UInt64)
    -> Outcome
  {
    var value: UInt64 = 0
    let bad = memory.load(UInt32(truncatingIfNeeded: address), size, &value)
    guard bad == GuestMemory.done else { return fault(bad) }
    if isSigned {
      let shift = Int64(64 &- 8 &* size)
      value = unsigned((signed(value) &<< shift) &>> shift)
    }
    set(register, value)
    return went(next)
  }

  @inline(__always)
  private func store(_ address: UInt64, _ size: UInt32, _ value: UInt64, _ next: UInt64) -> Outcome {
    let bad = memory.store(UInt32(truncatingIfNeeded: address), size, value)
    guard bad == GuestMemory.done else { return fault(bad) }
    return went(next)
  }

  private func fault(_ address: UInt64) -> Outcome {
    if address < GuestMemory.lowest { return .panicked }
    faultAddress = address & ~4095
    return .faulted
  }

  /// sbrk: the old heap pointer, or 0 when there is no more.
  private func extend(_ size: UInt64) -> UInt64 {
    let old = heapPointer
    guard size > 0 else { return old }
    let (new, overflow) = old.addingReportingOverflow(size)
    guard !overflow, new <= heapLimit, memory.grow(old, new) else { return 0 }
    heapPointer = new
    return old
  }

  @inline(__always) private func signed(_ value: UInt64) -> Int64 { Int64(bitPattern: value) }
  @inline(__always) private func signed(_ value: UInt32) -> Int32 { Int32(bitPattern: value) }
  @inline(__always) private func unsigned(_ value: Int64) -> UInt64 { UInt64(bitPattern: value) }

  @inline(__always) private func extended(_ value: UInt32) -> UInt64 { unsigned(Int64(signed(value))) }

  @inline(__always) private func arithmetic(_ value: UInt32, _ by: UInt32) -> UInt64 {
    unsigned(Int64(signed(value) &>> signed(by)))
  }

  @inline(__always) private func rotated(_ value: UInt64, _ by: UInt64) -> UInt64 {
    value &>> by | value &<< (0 &- by)
  }

  @inline(__always) private func rotated32(_ value: UInt32, _ by: UInt32) -> UInt64 {
    extended(value &>> by | value &<< (0 &- by))
  }
}
