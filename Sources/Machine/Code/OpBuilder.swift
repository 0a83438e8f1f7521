import CShims

/// Writes the register code of one function.
public struct OpBuilder: Sendable {
  /// Registers of a frame: their byte offsets fit an operand, with room for what the engine may add.
  public static let frameSlotsMax = 4_000
  /// Constants that an operand can name; `loading` knows those of higher numbers.
  public static let constantCountMax = 4_096
  /// Ops of a function, in dialects that run longer ones as they stand.
  public static let opCountMax = 1 << 20

  /// A place to jump to, perhaps not known yet.
  public struct Label: Equatable, Sendable { let index: Int }

  struct Op: Sendable {
    var number: Int32
    var a: UInt16 = 0
    var b: UInt16 = 0
    var c: UInt16 = 0
    var cost: UInt16 = 0
    /// Of jumps: their label; -1 of others.
    var label: Int32 = -1
  }

  public let frameSlots: Int
  var ops: [Op] = []
  var places: [FunctionCode.PackedPlace] = []
  var heads: [FunctionCode.Head] = []
  /// By label: the op it is bound to; -1 before.
  var labels: [Int32] = []

  public init(frameSlots: Int) {
    precondition(frameSlots <= Self.frameSlotsMax)
    self.frameSlots = frameSlots
  }

  public var count: Int { ops.count }

  public mutating func label() -> Label {
    labels.append(-1)
    return Label(index: labels.count - 1)
  }

  /// The label is the next op.
  public mutating func bind(_ label: Label) { labels[label.index] = Int32(ops.count) }

  /// The next op is a head of a block: every value is in its slot before it, and the instruction at `pc` is
  /// next.
  public mutating func head(pc: Int, height: Int) {
    let head = FunctionCode.Head(op: UInt32(ops.count), pc: UInt32(pc), height: UInt16(height))
    if let last = heads.last, last.op == head.op {
      precondition(last.pc == head.pc && last.height == head.height, "two heads of one op")
      return
    }
    heads.append(head)
  }

  /// Appends an op, with operands as they stand in it; `jumps` of jumps.
  @discardableResult
  public mutating func emit(
    _ number: Int, _ a: UInt16 = 0, _ b: UInt16 = 0, _ c: UInt16 = 0, cost: Int, place: Place,
    jumps label: Label? = nil
  ) -> Int {
    var op = Op(number: Int32(number), a: a, b: b, c: c, cost: UInt16(cost))
    if let label { op.label = Int32(label.index) }
    ops.append(op)
    places.append(
      .init(pc: UInt32(place.pc), spent: UInt16(place.spent), height: UInt16(place.height)))
    return ops.count - 1
  }

  /// The op that loads a constant, which may have any number, and its operands behind the first.
  public static func loading(_ constant: Int) -> (number: Int, b: UInt16, c: UInt16) {
    guard constant >= constantCountMax else { return (ABUT_OP_LOAD, UInt16(constant * 16), 0) }
    return (
      ABUT_OP_LOAD_FAR, UInt16(truncatingIfNeeded: constant), UInt16(truncatingIfNeeded: constant >> 16)
    )
  }

  /// More instructions that the op stands for, behind those it has.
  public mutating func charge(_ cost: Int, to op: Int) { ops[op].cost += UInt16(cost) }

  /// Lets the op write another register: its operand `a`.
  public mutating func retarget(_ op: Int, to register: UInt16) { ops[op].a = register }
}
