import Fusabi
import Machine

/// Writes modules for tests: function by function, each instruction on a line of its own, 1 the first of each
/// function.
struct Program {
  var parts = ModuleParts()

  /// The number of a constant; the same again for the same.
  mutating func constant(_ constant: ModuleParts.Constant) -> Int {
    if let known = parts.constants.firstIndex(of: constant) { return known }
    parts.constants.append(constant)
    return parts.constants.count - 1
  }

  mutating func importing(_ name: String, _ params: [ValueType]?, _ result: ValueType = .any) -> Int {
    parts.imports.append(.init(name: name, params: params, result: result))
    return parts.imports.count - 1
  }

  /// A function; its number. The last one is the entry unless another is said to be.
  @discardableResult
  mutating func function(
    _ name: String, _ params: [ValueType] = [], _ result: ValueType = .any, locals: Int = 0,
    _ build: (inout Body) -> Void
  ) -> Int {
    var body = Body(program: self)
    build(&body)
    parts.constants = body.program.parts.constants
    parts.imports = body.program.parts.imports
    var function = ModuleParts.Function(name: name)
    function.params = params
    function.result = result
    function.locals = max(locals, params.count)
    function.code = body.code
    function.lines = body.lines
    parts.functions.append(function)
    parts.entryPoint = parts.functions.count - 1
    return parts.functions.count - 1
  }

  func module() throws -> Module { try Module.load(parts.encoded()) }

  /// A module of one function.
  static func main(
    _ result: ValueType = .any, locals: Int = 0, _ build: (inout Body) -> Void
  ) throws -> Module {
    var program = Program()
    program.function("main", [], result, locals: locals, build)
    return try program.module()
  }
}

/// The code of a function.
struct Body {
  var program: Program
  private(set) var code: [UInt8] = []
  private(set) var lines: [ModuleParts.Line] = []

  init(program: Program) { self.program = program }

  var here: Int { code.count }

  private mutating func begin(_ opcode: Opcode) {
    lines.append(.init(offset: code.count, line: lines.count + 1))
    code.append(opcode.rawValue)
  }

  private mutating func word(_ value: Int) {
    let bits = UInt32(truncatingIfNeeded: value)
    for shift in [0, 8, 16, 24] { code.append(UInt8(truncatingIfNeeded: bits >> UInt32(shift))) }
  }

  /// Words as many as given.
  mutating func op(_ opcode: Opcode, _ operands: Int...) {
    begin(opcode)
    for operand in operands { word(operand) }
  }

  mutating func op(_ opcode: Opcode, _ type: ValueType) {
    begin(opcode)
    code.append(type.rawValue)
  }

  mutating func push(_ constant: ModuleParts.Constant) { op(.push, program.constant(constant)) }
  mutating func i32(_ value: Int32) { push(.i32(value)) }
  mutating func i64(_ value: Int64) { push(.i64(value)) }
  mutating func f64(_ value: Double) { push(.f64(value)) }
  mutating func text(_ value: String) { push(.string(Array(value.utf8))) }

  /// A value whose type the verifier does not know: it was in an array.
  mutating func unknown(_ constant: ModuleParts.Constant) {
    push(constant)
    op(.arrayNew, 1)
    i32(0)
    op(.arrayGet)
  }

  /// A call of an import, which is made when there is none of that name.
  mutating func native(_ name: String, _ params: [ValueType]?, _ result: ValueType = .any) {
    let known = program.parts.imports.firstIndex {
      $0.name == name && $0.params == params && $0.result == result
    }
    op(.callFfi, known ?? program.importing(name, params, result))
  }

  /// To a place that is known.
  mutating func jump(_ opcode: Opcode, to place: Int) {
    begin(opcode)
    word(place - code.count - 4)
  }

  /// To a place that `land` names.
  mutating func jump(_ opcode: Opcode) -> Int {
    begin(opcode)
    word(0)
    return code.count
  }

  mutating func land(_ jump: Int) {
    let bits = UInt32(truncatingIfNeeded: code.count - jump)
    for place in 0..<4 { code[jump - 4 + place] = UInt8(truncatingIfNeeded: bits >> UInt32(place * 8)) }
  }

  /// Adds up the numbers below `count`, leaves the sum; needs the locals `index` and `sum`.
  mutating func sum(below count: Int32, index: Int, sum: Int) {
    i32(0)
    op(.store, index)
    i32(0)
    op(.store, sum)
    let loop = here
    op(.load, index)
    i32(count)
    op(.lt)
    let end = jump(.jumpIfNot)
    op(.load, sum)
    op(.load, index)
    op(.add)
    op(.store, sum)
    op(.load, index)
    i32(1)
    op(.add)
    op(.store, index)
    jump(.jump, to: loop)
    land(end)
    op(.load, sum)
  }

  /// A loop that does nothing and has no end.
  mutating func endless() {
    let loop = here
    op(.nop)
    op(.nop)
    jump(.jump, to: loop)
  }
}
