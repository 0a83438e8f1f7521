public import Fusabi
import TestSupport

/// A module made at random: functions that keep the rules and call each other, and natives.
public struct RandomModule {
  /// What functions call each other by.
  struct Signature {
    var params: [ValueType]
    var result: ValueType
  }

  public var parts: ModuleParts { writer.parts }
  var writer = ModuleWriter()
  var dice: Dice
  private(set) var signatures: [Signature] = []

  public init(seed: UInt64) {
    dice = Dice(seed)
    for number in 0..<dice.within(1...5) { signatures.append(signature(number)) }
    makeImports()
    for number in signatures.indices { makeFunction(number) }
    if dice.once(in: 40) { makeFarConstants() }
    writer.parts.source = dice.once(in: 3) ? "fuzz.fu" : ""
  }

  static let types: [ValueType] = [.bool, .i32, .i64, .f32, .f64, .char, .string, .array, .unit, .any]

  private mutating func type() -> ValueType {
    dice.pick([.i32, .i32, .i64, .i64, .f64, .f64, .f32, .bool, .string, .char, .array, .any, .any, .unit])
  }

  private mutating func signature(_ number: Int) -> Signature {
    var params: [ValueType] = []
    if number > 0 || dice.once(in: 6) {
      for _ in 0..<dice.below(4) { params.append(type()) }
    }
    if dice.once(in: 60) { params = Array(repeating: .i32, count: 40) }
    return Signature(params: params, result: type())
  }

  /// Most modules want most of the natives, in one of the ways in which they may.
  private mutating func makeImports() {
    for native in FuzzNatives.all where !dice.once(in: 6) {
      if native.name == "secret" && !dice.once(in: 12) { continue }
      var (params, result) = (native.params, native.result)
      if dice.once(in: 5) { params = params?.map { _ in .any } }
      if dice.once(in: 400), let count = params?.count { params = (0..<count).map { _ in type() } }
      if dice.once(in: 100) { params = nil }
      if dice.once(in: 5) { result = result == .any ? type() : .any }
      _ = writer.importing(native.name, params, result)
    }
  }

  private mutating func makeFunction(_ number: Int) {
    var body = RandomBody(self, number)
    body.write()
    dice = body.dice
    writer = body.module
    var function = ModuleParts.Function(name: number == 0 ? "main" : "f\(number)")
    function.params = signatures[number].params
    function.result = signatures[number].result
    function.locals = body.localCount
    function.code = body.code.code
    function.lines = body.code.lines
    writer.parts.functions.append(function)
  }

  /// So many that numbers of constants do not fit the operands of register code any more.
  private mutating func makeFarConstants() {
    let near = writer.parts.constants
    writer.parts.constants = (0..<dice.pick([4_090, 4_096, 5_000])).map { .i32(Int32($0)) } + near
    let shift = writer.parts.constants.count - near.count
    for index in writer.parts.functions.indices {
      let code = writer.parts.functions[index].code
      var pc = 0
      while let instruction = Instructions.decoded(at: pc, in: code) {
        if instruction.opcode == .push {
          let constant = instruction.operand + shift
          for byte in 0..<4 {
            let value = UInt8(truncatingIfNeeded: constant >> (8 * byte))
            writer.parts.functions[index].code[pc + 1 + byte] = value
          }
        }
        pc = instruction.next
      }
    }
  }
}
