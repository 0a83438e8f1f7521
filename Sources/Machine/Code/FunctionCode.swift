public import CShims

/// Where an op stands in the source.
public struct Place: Equatable, Sendable {
  /// Of the source instruction that may trap; of a block head, of the next instruction to do.
  public var pc: Int
  /// How many of the op's instructions lie before that one.
  public var spent: Int
  /// Values on the stack before that instruction.
  public var height: Int

  public init(pc: Int, spent: Int, height: Int) {
    self.pc = pc
    self.spent = spent
    self.height = height
  }
}

/// The register code of one function. It never changes, and threads share it.
@safe public final class FunctionCode: @unchecked Sendable {
  public let ops: UnsafePointer<abut_op>
  public let count: Int
  public let frameSlots: Int
  public let form: Form
  /// By op.
  let places: [PackedPlace]
  /// Where all values are in their slots, in order of ops.
  let heads: [Head]

  /// A place of each op, in 8 bytes.
  struct PackedPlace {
    var pc: UInt32
    var spent: UInt16
    var height: UInt16
  }

  /// A head of a block.
  struct Head {
    var op: UInt32
    var pc: UInt32
    var height: UInt16
  }

  private let storage: UnsafeMutablePointer<abut_op>
  /// Heads in order of their pc, when that is another order.
  private let byPC: [Head]

  init(ops: [abut_op], places: [PackedPlace], heads: [Head], frameSlots: Int, form: Form) {
    count = ops.count
    self.frameSlots = frameSlots
    self.form = form
    self.places = places
    self.heads = heads
    byPC = heads.sorted { $0.pc < $1.pc }
    let room = UnsafeMutablePointer<abut_op>.allocate(capacity: max(ops.count, 1))
    // The memory is new and has room for all of them.
    unsafe ops.withUnsafeBufferPointer { source in
      if let first = source.baseAddress { unsafe room.initialize(from: first, count: source.count) }
    }
    unsafe storage = room
    unsafe self.ops = UnsafePointer(room)
  }

  deinit { unsafe storage.deallocate() }

  public func contains(_ op: UnsafePointer<abut_op>) -> Bool {
    unsafe op >= ops && op < ops + count
  }

  /// What traps when this op traps.
  public func place(of op: UnsafePointer<abut_op>) -> Place {
    let place = unsafe places[op - ops]
    return Place(pc: Int(place.pc), spent: Int(place.spent), height: Int(place.height))
  }

  /// The place of an op where the engine may leave for its budget's sake: all values are in their slots, and
  /// nothing of the op is done. Nil when it is no head of a block.
  public func head(of op: UnsafePointer<abut_op>) -> Place? {
    let number = unsafe UInt32(op - ops)
    let index = heads.firstIndexSorted { $0.op >= number }
    guard index < heads.count, heads[index].op == number else { return nil }
    return Place(pc: Int(heads[index].pc), spent: 0, height: Int(heads[index].height))
  }

  /// The op to go on with when `height` values are on the stack and the instruction at `pc` is the next; nil
  /// where no block begins.
  public func entry(pc: Int, height: Int) -> UnsafePointer<abut_op>? {
    guard pc >= 0, let wanted = UInt32(exactly: pc) else { return nil }
    let index = byPC.firstIndexSorted { $0.pc >= wanted }
    guard index < byPC.count, byPC[index].pc == wanted, Int(byPC[index].height) == height else { return nil }
    return unsafe ops + Int(byPC[index].op)
  }
}

extension Array {
  /// Of elements that are ordered so: the first for which it is true, `count` when for none.
  public func firstIndexSorted(where isBehind: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
