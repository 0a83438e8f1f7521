/// A general register of x86-64.
public enum Register: UInt8, CaseIterable, Sendable {
  case rax, rcx, rdx, rbx, rsp, rbp, rsi, rdi, r8, r9, r10, r11, r12, r13, r14, r15
}

/// A vector register.
public enum Vector: UInt8, CaseIterable, Sendable {
  case xmm0, xmm1, xmm2, xmm3, xmm4, xmm5, xmm6, xmm7, xmm8, xmm9, xmm10, xmm11, xmm12, xmm13, xmm14, xmm15
}

/// How many bytes an instruction works on.
public enum Width: UInt8, CaseIterable, Sendable {
  case byte = 1, word = 2, long = 4, quad = 8
}

/// An address: base + index * scale + displacement.
public struct Memory: Sendable {
  public enum Scale: UInt8, CaseIterable, Sendable { case one, two, four, eight }

  public let base: Register
  public let index: Register?
  public let scale: Scale
  public let displacement: Int32

  public init(_ base: Register, _ displacement: Int = 0) {
    self.init(base, index: nil, scale: .one, displacement)
  }

  /// `rsp` cannot be an index.
  public init(_ base: Register, index: Register?, scale: Scale, _ displacement: Int = 0) {
    precondition(index != .rsp)
    (self.base, self.index, self.scale) = (base, index, scale)
    self.displacement = Int32(displacement)
  }
}

/// What a conditional instruction asks the flags.
public enum Condition: UInt8, CaseIterable, Sendable {
  case overflow, noOverflow, below, aboveOrEqual, equal, notEqual, belowOrEqual, above
  case negative, notNegative, parity, noParity, less, greaterOrEqual, lessOrEqual, greater
}

/// A place in the code that jumps lead to; only the assembler that made it knows it.
public struct Label: Sendable {
  let number: Int
}
