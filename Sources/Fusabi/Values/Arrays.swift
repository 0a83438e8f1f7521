import CShims
import Machine

/// The instructions on Arrays.
enum Arrays {
  static func service(
    _ service: Service, _ window: UnsafeMutablePointer<Slot>, _ dialect: FusabiDialect, _ machine: Machine
  ) throws(Trap) -> Slot {
    switch service {
    case .arrayMake:
      guard unsafe window[1].type == .i32 else {
        throw unsafe CodeWords.operands(.arrayMake, window[0].type, window[1].type)
      }
      try unsafe dialect.lookForInterrupt(Int(window[1].i32) * MemoryLayout<Slot>.stride)
      return try unsafe made(of: window[0], count: Int(window[1].i32), machine)
    case .arrayGet:
      return try unsafe place(.arrayGet, window[0], window[1], [window[0].type, window[1].type]).pointee
    case .arraySet:
      let types = unsafe [window[0].type, window[1].type, window[2].type]
      try unsafe place(.arraySet, window[0], window[1], types).pointee = unsafe window[2]
      return .nil
    case .arrayLen:
      guard let array = unsafe window[0].array else {
        throw unsafe CodeWords.operands(.arrayLen, window[0].type)
      }
      return unsafe .i32(Int32(clamping: array.pointee.count))
    default:
      guard let array = unsafe window[0].array else {
        throw unsafe CodeWords.operands(.arrayPush, window[0].type, window[1].type)
      }
      try unsafe machine.heap.append(window[1], to: array)
      return .nil
    }
  }

  private static func made(of value: Slot, count: Int, _ machine: Machine) throws(Trap) -> Slot {
    guard count >= 0 else { throw Trap(.indexRange, "an Array of \(count) elements") }
    let array = try unsafe machine.heap.array(count: count)
    for index in 0..<count { unsafe array.pointee.slots[index] = value }
    return unsafe .object(array)
  }

  /// `types` are those of all operands, for what is said when they are wrong.
  static func place(
    _ opcode: Opcode, _ array: Slot, _ index: Slot, _ types: @autoclosure () -> [ValueType]
  ) throws(Trap) -> UnsafeMutablePointer<Slot> {
    guard let found = unsafe array.array, index.kind == Slot.Kind.i32 else {
      throw CodeWords.operands(opcode, types())
    }
    let count = unsafe Int(found.pointee.count)
    let number = Int(index.i32)
    guard number >= 0, number < count else {
      throw Trap(.indexRange, "element \(number) of an Array of \(count) elements")
    }
    return unsafe found.pointee.slots + number
  }
}
