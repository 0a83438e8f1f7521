import Ion
import Machine
import Testing

/// Programs of a class `Main` whose first function is `main`.
struct Ran {
  let world: World
  let end: Outcome
  let ending: Ending?

  var value: Term { ending?.value ?? .atom("did not end: \(end)") }
}

let forms: [Form] = Machine.isThreaded ? [.threaded, .loop] : [.loop]

func function(_ name: String, _ arity: UInt32, _ code: [Instruction]) -> Function {
  Function(name, arity: arity, extraRegisters: 16, code)
}

func function(_ name: String, _ code: [Instruction]) -> Function { function(name, 0, code) }

func world(
  _ functions: [Function], natives: Natives = Natives(), form: Form? = nil,
  _ change: (inout Options) -> Void = { _ in }
) throws -> World {
  let image = try Image(Program(ClassFile(functions)))
  var options = Options()
  options.form = form
  change(&options)
  return try World(image, natives: natives, options)
}

/// Runs `Main:main` to its end, in every form; all agree.
func ran(
  _ functions: [Function], natives: Natives = Natives(), arguments: [Term] = [],
  _ change: (inout Options) -> Void = { _ in }
) throws -> Ran {
  var all: [Ran] = []
  for form in forms {
    let world = try world(functions, natives: natives, form: form, change)
    let main = try world.spawn("Main:main", arguments)
    let end = try world.run()
    all.append(Ran(world: world, end: end, ending: world.ending(of: main)))
  }
  for one in all.dropFirst() { #expect(one.value.isSame(all[0].value)) }
  return all[0]
}

/// What `main` with this code returns.
func value(_ code: [Instruction], _ others: [Function] = []) throws -> Term {
  try ran([function("main", code)] + others).value
}

func load(_ register: Register, _ value: Value) -> Instruction { .loadConst(dst: register, value: value) }
func atom(_ text: String) -> Value { .atom(text) }
func reference(_ name: String) -> Value { .atom("__function_ref:Main:\(name)") }

extension Term {
  /// Equal, and NaN is itself.
  func isSame(_ other: Term) -> Bool {
    switch (self, other) {
    case (.number(let a), .number(let b)): a == b || (a.isNaN && b.isNaN)
    case (.complex(let a, let b), .complex(let c, let d)):
      Term.number(a).isSame(.number(c)) && Term.number(b).isSame(.number(d))
    case (.tuple(let a), .tuple(let b)), (.array(let a), .array(let b)):
      a.count == b.count && zip(a, b).allSatisfy { $0.isSame($1) }
    default: self == other
    }
  }
}
