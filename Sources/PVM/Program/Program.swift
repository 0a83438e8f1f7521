public import Bytes
import CShims

/// A program that was read and checked: what both engines, the gas model and the disassembler work on. It
/// never changes, so that machines and threads share it.
@safe public final class Program: @unchecked Sendable {
  public let profile: Profile
  public let isStrict: Bool
  /// Bytes of code.
  public let count: UInt32
  public let decoder: Decoder
  /// Entries as the program has them; what is larger than 32 bits is all ones.
  public let jumpTable: [UInt32]
  /// How the blob was written that this came from.
  public let shape: ProgramBlob.Shape?
  /// Found on the way through the code: instructions, blocks, and what is wrong.
  public let facts: ProgramScan
  /// One bit for each byte of code at which a basic block begins.
  let blocks: UnsafeMutablePointer<UInt8>
  private let storage: UnsafeMutableRawPointer

  /// Zero bytes behind the code, and ones behind the mask. Scans read whole words.
  static let padding = 32

  /// `mask` has a bit for each byte of code. Nothing is checked here but sizes: the profile's rules are
  /// `check()`.
  public convenience init(
    code: [UInt8], mask: [UInt8], jumpTable: [UInt32], profile: Profile, strict: Bool
  ) throws(Fault) {
    guard code.count <= Limits.codeBytesMax else {
      throw Fault(.limitExceeded, at: 0, "code has \(code.count) bytes, at most \(Limits.codeBytesMax)")
    }
    guard mask.count >= (code.count + 7) / 8 else {
      throw Fault(.truncated, at: 0, "the bitmask is shorter than the code")
    }
    self.init(code, 0..<code.count, mask, 0..<(code.count + 7) / 8, jumpTable, nil, profile, strict)
  }

  convenience init(_ blob: ProgramBlob, profile: Profile, strict: Bool) {
    self.init(
      blob.bytes, blob.codeRange, blob.bytes, blob.maskRange, blob.jumpTable, blob.shape, profile, strict)
  }

  private init(
    _ code: [UInt8], _ codeRange: Range<Int>, _ mask: [UInt8], _ maskRange: Range<Int>, _ jumpTable: [UInt32],
    _ shape: ProgramBlob.Shape?, _ profile: Profile, _ strict: Bool
  ) {
    let codeRoom = codeRange.count + Self.padding
    let maskRoom = maskRange.count + Self.padding
    let storage = UnsafeMutableRawPointer.allocate(byteCount: codeRoom + 2 * maskRoom, alignment: 16)
    let maskPlace = unsafe storage + codeRoom
    // The ranges lie in the arrays; behind each copy there are `padding` bytes more.
    unsafe copy(code, codeRange, to: storage)
    unsafe copy(mask, maskRange, to: maskPlace)
    unsafe (storage + codeRange.count).initializeMemory(as: UInt8.self, repeating: 0, count: Self.padding)
    unsafe (maskPlace + maskRange.count).initializeMemory(
      as: UInt8.self, repeating: 0xff, count: Self.padding)
    let codeStart = unsafe storage.assumingMemoryBound(to: UInt8.self)
    let maskStart = unsafe codeStart + codeRoom
    if codeRange.count & 7 != 0 {
      unsafe maskStart[maskRange.count - 1] |= 0xff << UInt8(codeRange.count & 7)
    }
    let blocks = unsafe maskStart + maskRoom
    unsafe UnsafeMutableRawPointer(blocks).initializeMemory(as: UInt8.self, repeating: 0, count: maskRoom)
    unsafe self.storage = storage
    unsafe self.blocks = blocks
    self.profile = profile
    self.shape = shape
    isStrict = strict
    count = UInt32(codeRange.count)
    self.jumpTable = jumpTable
    decoder = unsafe Decoder(
      code: codeStart, mask: maskStart, count: UInt32(codeRange.count), profile: profile)
    facts = unsafe ProgramScan(
      code: codeStart, mask: maskStart, count: codeRange.count, profile: profile, blocks: blocks)
  }

  deinit { unsafe storage.deallocate() }

  /// What the profile demands of a program when it is loaded; offsets are places in the code.
  func check() throws(Fault) {
    if profile == .gp08 {
      guard count > 0 else { throw Fault(.malformed, at: 0, "there is no code") }
      if let place = facts.firstBad {
        let what = decoder.isMarked(place) ? "the opcode is unknown" : "no instruction begins here"
        throw Fault(.malformed, at: Int(place), "pc \(place): \(what)")
      }
    }
    if isStrict, facts.fallsOff {
      throw Fault(.malformed, at: Int(count), "execution can fall off the end of the code")
    }
  }

  /// Whether a run may start at `pc` in gp08.
  @inline(__always) public func isInstruction(_ pc: UInt64) -> Bool {
    guard pc < UInt64(count) else { return false }
    let place = UInt32(truncatingIfNeeded: pc)
    return decoder.isMarked(place) && decoder.instruction(at: place) != nil
  }

  /// Whether a basic block begins at `pc`: where jumps may lead.
  @inline(__always) public func isBlock(_ pc: UInt64) -> Bool {
    unsafe pc < UInt64(count) && blocks[Int(pc >> 3)] >> UInt8(pc & 7) & 1 != 0
  }

  /// The start of the block that `pc` lies in; 0 when no block begins at or before it.
  public func blockStart(of pc: UInt32) -> UInt32 {
    guard count > 0 else { return 0 }
    let last = Int(min(pc, count - 1))
    var word = last >> 6
    // What lies above `last` in its word does not count.
    var bits = unsafe blockWord(word) & (~0 >> UInt64(63 - last & 63))
    while bits == 0, word > 0 {
      word -= 1
      bits = unsafe blockWord(word)
    }
    return bits == 0 ? 0 : UInt32(word * 64 + 63 - bits.leadingZeroBitCount)
  }

  /// The first block at or behind `pc`; nil when there is none.
  public func nextBlock(_ pc: UInt64) -> UInt32? {
    guard pc < UInt64(count) else { return nil }
    let words = (Int(count) + 63) >> 6
    var word = Int(pc) >> 6
    var bits = unsafe blockWord(word) & (~0 << (pc & 63))
    while bits == 0 {
      word += 1
      if word == words { return nil }
      bits = unsafe blockWord(word)
    }
    return UInt32(word * 64 + bits.trailingZeroBitCount)
  }

  /// 64 of the bits; the padding makes the last word whole.
  @inline(__always) @unsafe private func blockWord(_ word: Int) -> UInt64 {
    unsafe UnsafeRawPointer(blocks).loadUnaligned(fromByteOffset: word * 8, as: UInt64.self)
  }

  /// Where a jump to the dynamic address leads; nil when it panics. The halt address is the caller's to see.
  @inline(__always) public func target(ofAddress address: UInt32) -> UInt32? {
    guard address & 1 == 0, address > 0, Int(address >> 1) <= jumpTable.count else { return nil }
    let pc = jumpTable[Int(address >> 1) - 1]
    return isBlock(UInt64(pc)) ? pc : nil
  }

  public var code: [UInt8] { unsafe Array(UnsafeBufferPointer(start: decoder.code, count: Int(count))) }

  /// One bit for each byte of code; padded with zeros.
  public var mask: [UInt8] {
    let size = (Int(count) + 7) / 8
    var mask = unsafe Array(UnsafeBufferPointer(start: decoder.mask, count: size))
    if count & 7 != 0 { mask[size - 1] &= (1 << UInt8(count & 7)) - 1 }
    return mask
  }

  /// The generic program as bytes: those that it was read from, when it was.
  public func blob() -> [UInt8] {
    // A program has no more of anything than a blob may have.
    let bytes = try? ProgramBlob.encode(code: code, mask: mask, jumpTable: jumpTable, shape: shape)
    return bytes ?? []
  }
}

/// `to` has room for the range; an empty array may have no address, and nothing is copied from it then.
private func copy(_ bytes: [UInt8], _ range: Range<Int>, to place: UnsafeMutableRawPointer) {
  unsafe bytes.withUnsafeBytes { source in
    guard let base = source.baseAddress else { return }
    unsafe place.copyMemory(from: base + range.lowerBound, byteCount: range.count)
  }
}

extension Program {
  /// Every jump, call and branch whose target `y` is known and not behind it.
  func eachJumpBack(_ body: (Decoded) -> Void) {
    var pc: UInt32 = 0
    while pc < count {
      let decoded = decoder.decode(pc)
      let hasTarget = decoded.form == .o || decoded.form == .rio || decoded.form == .rro
      if hasTarget, decoded.y <= UInt64(pc) { body(decoded) }
      pc = decoded.next
    }
  }
}
