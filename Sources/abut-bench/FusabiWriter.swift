import Fusabi
import FusabiFuzz

/// Writes functions as a simple compiler would: every value goes over the stack.
struct FusabiWriter {
  var module = ModuleWriter()
  private var code = CodeWriter()

  var parts: ModuleParts { module.parts }

  @discardableResult
  mutating func function(
    _ name: String, _ params: [ValueType] = [], _ result: ValueType, locals: Int = 0,
    _ write: (inout FusabiWriter) -> Void
  ) -> Int {
    let outer = code
    code = CodeWriter()
    write(&self)
    let written = code
    code = outer
    return module.function(name, params, result, locals: locals) { (code, _) in code = written }
  }

  mutating func importing(_ name: String, _ params: [ValueType]?, _ result: ValueType) -> Int {
    module.importing(name, params, result)
  }

  // MARK: instructions

  mutating func push(_ constant: ModuleParts.Constant) { code.op(.push, module.constant(constant)) }
  mutating func i32(_ value: Int32) { push(.i32(value)) }
  mutating func i64(_ value: Int64) { push(.i64(value)) }
  mutating func f64(_ value: Double) { push(.f64(value)) }
  mutating func load(_ locals: Int...) { for local in locals { code.op(.load, local) } }
  mutating func store(_ local: Int) { code.op(.store, local) }
  mutating func op(_ opcodes: Opcode...) { for opcode in opcodes { code.op(opcode) } }
  mutating func op(_ opcode: Opcode, _ operand: Int) { code.op(opcode, operand) }
  mutating func op(_ opcode: Opcode, _ type: ValueType) { code.op(opcode, type: type) }

  /// `local = value`
  mutating func set(_ local: Int, _ value: ModuleParts.Constant) {
    push(value)
    store(local)
  }

  /// `local = local + value`
  mutating func increase(_ local: Int, by value: ModuleParts.Constant) {
    load(local)
    push(value)
    op(.add)
    store(local)
  }

  mutating func loop(
    while condition: (inout FusabiWriter) -> Void, _ body: (inout FusabiWriter) -> Void
  ) {
    let head = code.here()
    condition(&self)
    let end = code.label()
    code.jump(.jumpIfNot, end)
    body(&self)
    code.jump(.jump, head)
    code.land(end)
  }

  mutating func when(_ condition: (inout FusabiWriter) -> Void, _ body: (inout FusabiWriter) -> Void) {
    condition(&self)
    let end = code.label()
    code.jump(.jumpIfNot, end)
    body(&self)
    code.land(end)
  }

  /// For `local` from `start` below `end`.
  mutating func count(
    _ local: Int, _ start: ModuleParts.Constant, _ end: ModuleParts.Constant, _ step: ModuleParts.Constant,
    _ body: (inout FusabiWriter) -> Void
  ) {
    set(local, start)
    loop(while: {
      $0.load(local)
      $0.push(end)
      $0.op(.lt)
    }) {
      body(&$0)
      $0.increase(local, by: step)
    }
  }
}
