import PVM

/// One instruction of a random program before its place is known.
struct Item {
  var opcode: UInt8
  var instruction: Instruction?
  var form: Form
  /// The bytes behind the opcode that name registers or lengths.
  var first: UInt8 = 0
  var second: UInt8 = 0
  var x: UInt64 = 0
  var xSize: Int = 0
  var y: UInt64 = 0
  var ySize: Int = 0
  /// The item that a jump leads to; nil where y is a place as it is.
  var target: Int?
  /// Bytes behind the operands that still belong to the instruction.
  var padding: Int = 0
  /// The mask of the next instruction comes this many bytes early.
  var cut: Int = 0
  /// Taken out by the search for a smaller program.
  var isRemoved = false
  /// Ends a loop that a counter bounds, or counts it.
  var endsLoop = false
  var countsLoop = false

  var isJump: Bool { form == .o || form == .rio || form == .rro }

  var size: Int {
    if isRemoved { return 0 }
    let fixed: Int
    switch form {
    case .none, .i, .o: fixed = 1
    case .r64: fixed = 10
    case .ii, .ri, .rii, .rio, .rr, .rri, .rro: fixed = 2
    case .rrii, .rrr: fixed = 3
    }
    return fixed + xSize + ySize + padding
  }

  /// `place` is where the instruction lies, `goal` where it leads.
  func emit(_ code: inout [UInt8], at place: Int, to goal: UInt64) {
    if isRemoved { return }
    code.append(opcode)
    switch form {
    case .none, .i, .o: break
    case .r64: code.append(first)
    case .ii, .ri, .rii, .rio, .rr, .rri, .rro: code.append(first)
    case .rrii, .rrr: code += [first, second]
    }
    if form == .r64 { Self.append(x, 8, &code) } else { Self.append(x, xSize, &code) }
    Self.append(isJump ? goal &- UInt64(place) : y, ySize, &code)
    // Where decoders read past an instruction, what they read should matter.
    let seed = Int(truncatingIfNeeded: x >> 3)
    for index in 0..<padding { code.append(UInt8(truncatingIfNeeded: seed ^ index &* 41)) }
  }

  private static func append(_ value: UInt64, _ size: Int, _ code: inout [UInt8]) {
    for index in 0..<size { code.append(UInt8(truncatingIfNeeded: value >> UInt64(8 * index))) }
  }
}
