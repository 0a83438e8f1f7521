/// Where jumps backwards lead.
@safe struct LoopHeads {
  private let bits: UnsafeMutablePointer<UInt8>

  init(_ program: Program) {
    let size = Int(program.count) / 8 + 1
    unsafe bits = UnsafeMutablePointer<UInt8>.allocate(capacity: size)
    unsafe bits.initialize(repeating: 0, count: size)
    let bits = unsafe bits
    // A call is no loop.
    program.eachJumpBack { decoded in
      guard decoded.instruction != .loadImmJump else { return }
      unsafe bits[Int(decoded.y >> 3)] |= 1 << UInt8(decoded.y & 7)
    }
  }

  func deallocate() { unsafe bits.deallocate() }

  @inline(__always) func isHead(_ pc: UInt32) -> Bool {
    unsafe bits[Int(pc >> 3)] >> UInt8(pc & 7) & 1 != 0
  }
}
