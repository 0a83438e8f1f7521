import CShims

/// An instruction with its operands. What is not there in its form is 0.
public struct Decoded {
  public var instruction: Instruction
  public var form: Form
  /// Registers, 0...12.
  public var a: UInt8 = 0
  public var b: UInt8 = 0
  public var d: UInt8 = 0
  /// Immediates, sign-extended. `y` is the target wherever there is one: pc plus an offset, in 64 bits, not
  /// checked.
  public var x: UInt64 = 0
  public var y: UInt64 = 0
  /// Where the next instruction begins.
  public var next: UInt32
}

/// Reads instructions. `code` has at least 32 zero bytes behind its end, and `mask` ones.
@safe public struct Decoder {
  /// The code, and one bit for each byte of it that begins an instruction.
  let code: UnsafePointer<UInt8>
  let mask: UnsafePointer<UInt8>
  let count: UInt32
  private let instructions: UnsafePointer<UInt8>
  private let forms: UnsafePointer<UInt8>

  init(code: UnsafePointer<UInt8>, mask: UnsafePointer<UInt8>, count: UInt32, profile: Profile) {
    unsafe self.code = unsafe code
    unsafe self.mask = unsafe mask
    self.count = count
    unsafe instructions = unsafe abut_pvm_instructions(profile.rawValue)
    unsafe forms = unsafe abut_pvm_forms()
  }

  /// Whether an instruction begins at `pc`, by the mask.
  @inline(__always) public func isMarked(_ pc: UInt32) -> Bool {
    unsafe pc < count && mask[Int(pc >> 3)] >> UInt8(pc & 7) & 1 != 0
  }

  /// Bytes behind the opcode at `pc`, at most 24. Safe for every pc below count + 8.
  @inline(__always) public func skip(_ pc: UInt32) -> UInt32 {
    let at = Int(pc &+ 1)
    let raw = unsafe UnsafeRawPointer(mask).loadUnaligned(fromByteOffset: at >> 3, as: UInt32.self)
    let bits = raw >> UInt32(at & 7)
    return min(24, UInt32(bits.trailingZeroBitCount))
  }

  /// The byte at `pc`; 0 beyond the end.
  public func byte(at pc: UInt32) -> UInt8 { unsafe pc < count ? code[Int(pc)] : 0 }

  /// What the opcode at `pc` means; nil where the profile has none. Beyond the end there are traps.
  @inline(__always) public func instruction(at pc: UInt32) -> Instruction? {
    guard pc < count else { return .trap }
    let number = unsafe instructions[Int(code[Int(pc)])]
    return number == Instruction.none ? nil : unsafe unsafeBitCast(number, to: Instruction.self)
  }

  /// The instruction at `pc`. Unknown opcodes, bytes that begin none and what lies beyond the end are traps.
  @inline(__always) public func decode(_ pc: UInt32) -> Decoded {
    guard isMarked(pc), let instruction = instruction(at: pc) else {
      return Decoded(instruction: .trap, form: .none, next: pc < count ? pc &+ 1 &+ skip(pc) : pc &+ 1)
    }
    let length = skip(pc)
    let form = unsafe unsafeBitCast(forms[Int(instruction.rawValue)], to: Form.self)
    var decoded = Decoded(instruction: instruction, form: form, next: pc &+ 1 &+ length)
    operands(of: &decoded, at: pc, length)
    return decoded
  }

  @inline(__always) private func operands(of decoded: inout Decoded, at pc: UInt32, _ length: UInt32) {
    let start = unsafe UnsafeRawPointer(code) + Int(pc)
    let b1 = unsafe start.load(fromByteOffset: 1, as: UInt8.self)
    let low = min(12, b1 & 15)
    let high = min(12, b1 >> 4)
    switch decoded.form {
    case .none: break
    case .i: decoded.x = unsafe immediate(start + 1, min(4, length))
    case .r64:
      decoded.a = low
      decoded.x = unsafe start.loadUnaligned(fromByteOffset: 2, as: UInt64.self)
    case .ii:
      let first = min(4, UInt32(b1 & 7))
      decoded.x = unsafe immediate(start + 2, first)
      decoded.y = unsafe immediate(start + 2 + Int(first), rest(length, first + 1))
    case .o: decoded.y = unsafe UInt64(pc) &+ immediate(start + 1, min(4, length))
    case .ri:
      decoded.a = low
      decoded.x = unsafe immediate(start + 2, rest(length, 1))
    case .rii, .rio:
      let first = min(4, UInt32(b1 >> 4 & 7))
      decoded.a = low
      decoded.x = unsafe immediate(start + 2, first)
      decoded.y = unsafe immediate(start + 2 + Int(first), rest(length, first + 1))
      if decoded.form == .rio { decoded.y = decoded.y &+ UInt64(pc) }
    case .rr:
      decoded.d = low
      decoded.a = high
    case .rri, .rro:
      decoded.a = low
      decoded.b = high
      let value = unsafe immediate(start + 2, rest(length, 1))
      if decoded.form == .rri { decoded.x = value } else { decoded.y = UInt64(pc) &+ value }
    case .rrii:
      let b2 = unsafe start.load(fromByteOffset: 2, as: UInt8.self)
      let first = min(4, UInt32(b2 & 7))
      decoded.a = low
      decoded.b = high
      decoded.x = unsafe immediate(start + 3, first)
      decoded.y = unsafe immediate(start + 3 + Int(first), rest(length, first + 2))
    case .rrr:
      decoded.a = low
      decoded.b = high
      decoded.d = unsafe min(12, start.load(fromByteOffset: 2, as: UInt8.self))
    }
  }

  /// What is left of `length` for a second immediate, at most 4.
  @inline(__always) private func rest(_ length: UInt32, _ used: UInt32) -> UInt32 {
    length > used ? min(4, length &- used) : 0
  }

  /// `size` bytes, sign-extended; none are 0.
  @inline(__always) private func immediate(_ at: UnsafeRawPointer, _ size: UInt32) -> UInt64 {
    let raw = unsafe at.loadUnaligned(as: UInt32.self)
    let shift = UInt64(64 &- 8 &* size)
    // A shift by 64 gives 0 here, as it must.
    return UInt64(bitPattern: Int64(bitPattern: UInt64(raw) << shift) >> Int64(shift & 63))
      & (size == 0 ? 0 : ~0)
  }
}
