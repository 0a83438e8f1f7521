import CShims
import Machine

// Code for values whose types are proved, written by hand, and what it should compute.

extension Slot {
  static func i32(_ value: Int32) -> Slot { Slot(kind: 16, aux: 0, bits: UInt64(bitPattern: Int64(value))) }
  static func i64(_ value: Int64) -> Slot { Slot(kind: 17, aux: 0, bits: UInt64(bitPattern: value)) }
  static func f32(_ value: Float) -> Slot { Slot(kind: 18, aux: 0, bits: UInt64(value.bitPattern)) }
  static func char(_ value: UInt32) -> Slot { Slot(kind: 19, aux: 0, bits: UInt64(value)) }
}

func same(_ one: Slot?, _ other: Slot?) -> Bool {
  one?.kind == other?.kind && one?.bits == other?.bits && one?.aux == other?.aux
}

/// An image whose constants are any slots.
final class TypedImage: CodeImage, @unchecked Sendable {
  private let slots: [Slot]
  private let functions: [OpWriter?]
  /// Asked for functions that have no code.
  let why: Trap?

  init(_ slots: [Slot] = [], _ functions: [OpWriter?], refusing why: Trap? = nil) {
    self.slots = slots
    self.functions = functions
    self.why = why
    super.init(constantCount: slots.count, functionCount: functions.count)
  }

  override func linked(_ index: Int) -> Linked { .slot(slots[index]) }
  override func translated(_ function: Int, _ level: Level) -> OpBuilder? { functions[function]?.builder }
  override func refusal(of function: Int) -> Trap? { why }
}

func typed(_ constants: [Slot] = [], frame: Int = 8, _ body: (inout OpWriter) -> Void) -> TypedImage {
  TypedImage(constants, [function(frame, body)])
}

/// What the tests' machines with static types do where the engine asks.
final class TypedDialect: Dialect {
  var asked = 0
  /// Of the last window.
  var seen: [UInt64] = []

  override func arithmetic(
    _ what: Arithmetic, _ x: Slot, _ y: Slot, _ machine: Machine
  ) throws(Trap) -> Slot {
    asked += 1
    throw Trap(.divideByZero, "\(what) \(Int64(bitPattern: x.bits)) by \(y.bits) of kind \(y.kind)")
  }

  override func expect(_ type: Int, _ value: Slot, _ machine: Machine) throws(Trap) {
    asked += 1
    throw Trap(.typeMismatch, "type \(type), not kind \(value.kind)")
  }

  override func window(
    _ number: Int, _ window: UnsafeMutablePointer<Slot>, _ machine: Machine
  ) throws(Trap) -> Slot {
    asked += 1
    guard number != 99 else { throw Trap(.badValue, "window") }
    seen = (0..<3).map { window[$0].bits }
    return .i32(Int32(number))
  }

  override func element(_ array: Slot, _ index: Slot, _ machine: Machine) throws(Trap) -> Slot {
    asked += 1
    throw Trap(.indexRange, "no element \(Int64(bitPattern: index.bits)) of kind \(array.kind)")
  }

  override func setElement(_ array: Slot, _ index: Slot, _ value: Slot, _ machine: Machine) throws(Trap) {
    asked += 1
    throw Trap(.indexRange, "no place \(Int64(bitPattern: index.bits))")
  }
}

/// A machine with static types and an image in it.
final class TypedBench {
  let dialect = TypedDialect()
  let machine: Machine
  let link: Link
  let code: FunctionCode

  init(_ image: CodeImage, _ form: Form, level: Level = .all, stackSlots: Int = 4096) throws {
    machine = try Machine(dialect: dialect, stackSlots: stackSlots, heapLimit: 1 << 24)
    machine.gateway.kinds = 0xf << 16
    link = try machine.link(image)
    guard let made = image.code(0, form, level: level) else { throw Trap(.badFunction, "no code") }
    code = made
  }

  var base: UnsafeMutablePointer<Slot> { machine.context.pointee.stack }

  func run(_ registers: [Slot] = [], budget: Int64 = Bench.budget) -> Exit {
    machine.reserve(base + registers.count)
    for (index, value) in registers.enumerated() { base[index] = value }
    return machine.run(link, code, from: code.ops, base: base, budget: budget)
  }
}

/// What one op makes of two values in each form of its operands, `rr`, `rk` and `kr` as far as there are so
/// many; it must be the same. Runs of the same values share a machine.
func results(_ first: Int, _ formCount: Int, _ pairs: [(Slot, Slot)], _ form: Form) throws -> [[Slot?]] {
  let count = pairs.count
  // Constants are the values in their order; what differs is the code.
  var all: [[Slot?]] = Array(repeating: [], count: count)
  for operands in 0..<formCount {
    for (index, pair) in pairs.enumerated() {
      let image = typed([pair.0, pair.1]) { writer in
        writer.op(first + operands, r(0), operands == 2 ? r(0) : r(1), operands == 1 ? r(1) : r(2))
        writer.op(ABUT_OP_HALT_R, r(0))
      }
      all[index].append(try TypedBench(image, form).run([.nil, pair.0, pair.1]).value)
    }
  }
  return all
}

/// What one op makes of one value.
func result(_ number: Int, _ x: Slot, _ form: Form) throws -> Slot? {
  let image = typed { writer in
    writer.op(number, r(0), r(1))
    writer.op(ABUT_OP_HALT_R, r(0))
  }
  return try TypedBench(image, form).run([.nil, x]).value
}

/// Whether each form of a conditional jump is taken.
func taken(_ first: Int, _ formCount: Int, _ x: Slot, _ y: Slot, _ form: Form) throws -> [Bool] {
  try (0..<formCount).map { operands in
    let image = typed([x, y]) { writer in
      let target = writer.label()
      writer.jump(first + operands, operands == 2 ? r(0) : r(1), operands == 1 ? r(1) : r(2), to: target)
      writer.op(ABUT_OP_HALT_R, r(3))
      writer.bind(target)
      writer.op(ABUT_OP_HALT_R, r(0))
    }
    return try TypedBench(image, form).run([.bool(true), x, y, .nil]).value?.isBool == true
  }
}
