import CShims
import Machine
import Testing

// Register code written by hand, and a dialect to run it with.

/// A register or a constant by number.
func r(_ number: Int) -> UInt16 { UInt16(number * 16) }

/// Writes the code of one function; each op is at the pc of its number.
struct OpWriter {
  var builder: OpBuilder

  init(frame: Int) { builder = OpBuilder(frameSlots: frame) }

  mutating func op(_ number: Int, _ a: UInt16 = 0, _ b: UInt16 = 0, _ c: UInt16 = 0, cost: Int = 1) {
    builder.emit(number, a, b, c, cost: cost, place: Place(pc: builder.count, spent: 0, height: 0))
  }

  mutating func jump(
    _ number: Int, _ a: UInt16 = 0, _ b: UInt16 = 0, to label: OpBuilder.Label, cost: Int = 1
  ) {
    builder.emit(
      number, a, b, cost: cost, place: Place(pc: builder.count, spent: 0, height: 0), jumps: label)
  }

  mutating func label() -> OpBuilder.Label { builder.label() }

  /// The label is the next op.
  mutating func bind(_ label: OpBuilder.Label) {
    builder.bind(label)
    builder.head(pc: builder.count, height: 0)
  }

  /// A label that is the next op.
  mutating func here() -> OpBuilder.Label {
    let label = label()
    bind(label)
    return label
  }
}

/// An image of functions written by hand.
final class WrittenImage: CodeImage, @unchecked Sendable {
  private let functions: [OpWriter]

  init(_ constants: [Constant] = [], names: [[UInt8]] = [], _ functions: [OpWriter]) {
    self.functions = functions
    super.init(constants: constants, names: names, functionCount: functions.count)
  }

  override func translated(_ function: Int, _ level: Level) -> OpBuilder? {
    function < functions.count ? functions[function].builder : nil
  }
}

/// One function of `frame` registers.
func written(
  _ constants: [CodeImage.Constant] = [], frame: Int = 16, _ body: (inout OpWriter) -> Void
) -> WrittenImage {
  WrittenImage(constants, [function(frame, body)])
}

func function(_ frame: Int, _ body: (inout OpWriter) -> Void) -> OpWriter {
  var writer = OpWriter(frame: frame)
  body(&writer)
  return writer
}

func numbers(_ values: Double...) -> [CodeImage.Constant] { values.map { .number($0) } }

/// What the tests' machines do with everything but numbers: they refuse, and count how often they were asked.
final class RefusingDialect: Dialect {
  var asked = 0

  override func arithmetic(
    _ what: Arithmetic, _ x: Slot, _ y: Slot, _ machine: Machine
  ) throws(Trap) -> Slot {
    asked += 1
    guard x.isNumber, y.isNumber else { throw Trap(.typeMismatch, "\(what) \(x.kind) and \(y.kind)") }
    guard what == .modulo else { return .nil }
    return .number(x.number.truncatingRemainder(dividingBy: y.number))
  }

  override func isOrdered(_ what: Order, _ x: Slot, _ y: Slot, _ machine: Machine) throws(Trap) -> Bool {
    asked += 1
    throw Trap(.typeMismatch, "\(what) \(x.kind) and \(y.kind)")
  }

  override func isEqual(_ x: Slot, _ y: Slot, _ machine: Machine) throws(Trap) -> Bool {
    asked += 1
    return x.kind == y.kind && x.bits == y.bits
  }

  override func isTrue(_ x: Slot, _ machine: Machine) throws(Trap) -> Bool {
    asked += 1
    return true
  }

  override func negated(_ x: Slot, _ machine: Machine) throws(Trap) -> Slot {
    asked += 1
    throw Trap(.typeMismatch, "negate \(x.kind)")
  }

  override func element(_ array: Slot, _ index: Slot, _ machine: Machine) throws(Trap) -> Slot {
    asked += 1
    throw Trap(.indexRange, "no element")
  }

  override func setElement(_ array: Slot, _ index: Slot, _ value: Slot, _ machine: Machine) throws(Trap) {
    asked += 1
    throw Trap(.indexRange, "no element")
  }

  override func native(_ callee: Slot, _ machine: Machine) throws(Trap) -> Int {
    asked += 1
    guard callee.isNumber else { throw Trap(.notCallable, "not callable") }
    return Int(callee.number)
  }

  override func service(_ number: Int, _ x: Slot, _ machine: Machine) throws(Trap) -> Slot {
    asked += 1
    return .number(x.number + Double(number))
  }
}

/// A machine and an image in it.
final class Bench {
  let dialect = RefusingDialect()
  let machine: Machine
  let link: Link
  let code: FunctionCode
  /// What the run may use.
  static let budget: Int64 = 1_000_000_000

  init(_ image: CodeImage, _ form: Form, level: Level = .all, stackSlots: Int = 4096) throws {
    machine = try Machine(dialect: dialect, stackSlots: stackSlots, heapLimit: 1 << 24)
    let machine = machine
    link = try machine.links.link(image, in: machine.heap) { (name) throws(Trap) in
      try machine.cell(named: name)
    }
    code = try #require(image.code(0, form, level: level))
  }

  var base: UnsafeMutablePointer<Slot> { machine.context.pointee.stack }
  /// Source instructions that were executed.
  var spent: Int64 { Self.budget - machine.context.pointee.budget }

  func run(_ registers: [Slot] = [], budget: Int64 = Bench.budget) -> Exit {
    machine.reserve(base + registers.count)
    for (index, value) in registers.enumerated() { base[index] = value }
    return machine.run(link, code, from: code.ops, base: base, budget: budget)
  }

  func goOn(budget: Int64 = Bench.budget) -> Exit {
    let context = machine.context
    return machine.run(link, code, from: context.pointee.op, base: context.pointee.base, budget: budget)
  }
}

extension Exit {
  var value: Slot? { if case .finished(let value) = self { value } else { nil } }
  var number: Double? { value.flatMap { $0.isNumber ? $0.number : nil } }
  var trap: Trap? { if case .trapped(let trap, _) = self { trap } else { nil } }
  var place: Place? {
    switch self {
    case .trapped(_, let place), .toll(let place), .waiting(let place): place
    case .finished: nil
    }
  }
}

/// Both ways in which code is run.
let forms: [Form] = [.threaded, .loop]

/// The slots' bits agree, NaN with NaN.
func agree(_ slot: Slot?, _ number: Double) -> Bool {
  guard let slot, slot.kind == 0, slot.aux == 0 else { return false }
  return slot.number.bitPattern == number.bitPattern || slot.number.isNaN && number.isNaN
}
