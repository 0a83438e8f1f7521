import CShims
import Ion
import Machine
import Testing

/// Runs of code that is translated in other ways than most: long lists, far jumps, many constants, boxes.
@Suite struct CodeRunTests {
  private func numbers(_ range: Range<Int>) -> Term { .tuple(range.map { .number(Double($0)) }) }

  // MARK: frames

  @Test func `more arguments than parameters are in the registers behind them`() throws {
    let others = [
      function("f", 1, [.tupleInit(dst: 5, elements: [0, 1, 2, 3]), .return(value: 5)]),
      function("g", 1, [load(1, .number(9)), .tupleInit(dst: 5, elements: [0, 1]), .return(value: 5)]),
    ]
    for (name, count, expected): (String, Int, [Term]) in [
      ("f", 4, [.number(0), .number(1), .number(2), .number(3)]),
      ("f", 2, [.number(0), .number(1), .undefined, .undefined]),
      ("f", 0, [.undefined, .undefined, .undefined, .undefined]),
      ("f", 6, [.number(0), .number(1), .number(2), .number(3)]),
      ("g", 2, [.number(0), .number(9)]), ("g", 0, [.undefined, .number(9)]),
    ] {
      let loads = (0..<count).map { load(Register($0), .number(Double($0))) }
      let arguments = (0..<Register(count)).map { $0 }
      let code =
        loads + [
          load(7, reference(name)), .call(dst: 8, function: 7, arguments: arguments), .return(value: 8),
        ]
      #expect(try value(code, others) == .tuple(expected), "\(name) \(count)")
      let spawned =
        loads + [
          load(7, reference(name)), .spawn(dst: 8, function: 7, arguments: arguments),
          .join(dst: 9, process: 8),
          .return(value: 9),
        ]
      #expect(try value(spawned, others) == .tuple(expected), "\(name) \(count)")
    }
  }

  @Test func `registers that were not written are undefined, whatever was there before`() throws {
    let dirty = function(
      "dirty", 0, (0..<16).map { load(Register($0), .number(1)) } + [.yield, .return(value: 3)])
    let clean = function(
      "clean", 0,
      [
        .jumpIfTrue(condition: 9, offset: 2), .move(dst: 1, src: 9), .tupleInit(dst: 2, elements: [1, 9]),
        .return(value: 2),
      ])
    let code = [
      load(0, reference("dirty")), .call(dst: 1, function: 0, arguments: []), load(0, reference("clean")),
      .call(dst: 1, function: 0, arguments: []), .return(value: 1),
    ]
    #expect(try value(code, [dirty, clean]) == .tuple([.undefined, .undefined]))
  }

  @Test func `code runs off its end, from anywhere`() throws {
    #expect(try value([]) == .unit)
    #expect(try value([.nop]) == .unit)
    #expect(try value([.jump(offset: 1)]) == .unit)
    #expect(
      try value([load(0, .boolean(true)), .jumpIfTrue(condition: 0, offset: 2), .return(value: 0)]) == .unit)
  }

  @Test func `calls have up to 255 arguments`() throws {
    let last = function("last", 255, [.return(value: 254)])
    var code = (0..<2).map { load($0, .number(Double($0))) }
    var arguments = [Register](repeating: 0, count: 254)
    arguments.append(1)
    code += [load(2, reference("last")), .call(dst: 3, function: 2, arguments: arguments), .return(value: 3)]
    #expect(try value(code, [last]) == .number(1))
  }

  // MARK: lists that are made in parts

  @Test(arguments: [0, 1, 255, 256, 257, 600]) func `arrays of any length`(count: Int) throws {
    let code: [Instruction] = [
      load(0, .number(7)), load(1, .number(8)),
      .arrayInit(dst: 2, elements: (0..<count).map { Register($0 % 2) }), .return(value: 2),
    ]
    #expect(try value(code) == .array((0..<count).map { .number(Double(7 + $0 % 2)) }))
  }

  @Test(arguments: [0, 1, 63, 64, 65, 256, 257, 600]) func `objects of any size`(count: Int) throws {
    var entries = (0..<count).map {
      Entry("k\($0)", $0 % 2 == 0 ? .register(0) : .value(.number(Double($0))))
    }
    if count > 1 {
      entries.append(Entry("k0", .value(.string("last")), [.writable]))
      entries.append(Entry("k\(count - 1)", .value(.string("last")), []))
    }
    let fields = (0..<count).map { at in
      let isLast = count > 1 && (at == 0 || at == count - 1)
      let value: Term = isLast ? .string("last") : .number(at % 2 == 0 ? 7 : Double(at))
      return Term.Field("k\(at)", value, isLast ? (at == 0 ? .writable : []) : .all)
    }
    let code: [Instruction] = [load(0, .number(7)), .objectInit(dst: 1, entries: entries), .return(value: 1)]
    #expect(try value(code) == .object(fields))
  }

  @Test func `each load of an array or an object makes it anew`() throws {
    let object = Value.object([Property("a", .array([.number(1)])), Property("b", .number(2), [])])
    let code: [Instruction] = [
      load(9, .number(0)), load(0, .tuple([.array([]), object, .string("s")])),
      .getProp(dst: 1, object: 0, key: 9), .push(array: 1, value: 9), load(8, .number(3)),
      .lessThan(dst: 7, a: 9, b: 8), load(6, .number(1)), .add(dst: 9, a: 9, b: 6),
      .jumpIfTrue(condition: 7, offset: -7), load(6, .number(0)), .getProp(dst: 1, object: 0, key: 6),
      .tupleInit(dst: 0, elements: [0, 1]), .return(value: 0),
    ]
    let made = Term.object([.init("a", .array([.number(1)])), .init("b", .number(2), [])])
    #expect(try value(code) == .tuple([.tuple([.array([]), made, .string("s")]), .array([])]))
  }

  // MARK: constants beyond those that ops can name

  @Test func `programs have as many constants as they like`() throws {
    let count = 6_000
    // Sums, products and names of the last ones, that no op can name.
    var code: [Instruction] = [load(0, .number(0))]
    for number in 0..<count { code += [load(1, .number(Double(number) + 0.5)), .add(dst: 0, a: 0, b: 1)] }
    code += [
      .objectInit(dst: 2, entries: []), load(3, .atom("far away")), load(4, .string("value")),
      .setProp(object: 2, key: 3, value: 4), .getProp(dst: 5, object: 2, key: 3),
      load(6, .number(Double(count) - 0.5)), .lessThan(dst: 7, a: 6, b: 1),
      .jumpIfTrue(condition: 7, offset: 3),
      .match(src: 6, arms: [Arm(.value(.number(Double(count) - 0.5)), 1)]),
      .tupleInit(dst: 8, elements: [0, 5, 6, 7]), .return(value: 8),
    ]
    let sum = Double(count) * Double(count) / 2
    #expect(
      try value(code)
        == .tuple([.number(sum), .string("value"), .number(Double(count) - 0.5), .boolean(false)]))
  }

  // MARK: patterns

  @Test func `patterns look at structure, whatever objects say of themselves`() throws {
    let yes = function("yes", 2, [load(0, .boolean(true)), .return(value: 0)])
    let patterns: [Value] = [
      .number(1), .number(.nan), .boolean(true), .unit, .undefined, .atom("a"), .string("a"), .complex(1, 2),
      .tuple([.number(1), .string("a")]), .tuple([.array([])]), .array([.number(1)]),
      .object([Property("k", .number(1))]), .atom("__function_ref:yes"), .number(-0.0),
    ]
    for (number, pattern) in patterns.enumerated() {
      for (other, given) in patterns.enumerated() {
        let code: [Instruction] = [
          load(0, given), .match(src: 0, arms: [Arm(.value(pattern), 3)]), load(1, .boolean(false)),
          .return(value: 1), load(1, .boolean(true)), .return(value: 1),
        ]
        let isNaN = number == 1 && other == 1
        #expect(try value(code, [yes]) == .boolean(number == other && !isNaN), "\(given) \(pattern)")
      }
      // An object that holds itself for equal to everything.
      let equal: [Instruction] = [
        load(1, reference("yes")), .objectInit(dst: 0, entries: [Entry("__eq__", .register(1))]),
        load(2, pattern), .equal(dst: 3, a: 0, b: 2), .match(src: 0, arms: [Arm(.value(pattern), 2)]),
        .return(value: 3), load(3, .string("it matches")), .return(value: 3),
      ]
      #expect(try value(equal, [yes]) == .boolean(true), "\(pattern)")
    }
  }

  // MARK: jumps

  @Test func `jumps are as far as they have to be`() throws {
    let far = [Instruction](repeating: .add(dst: 1, a: 1, b: 2), count: 34_000)
    let over = Int32(far.count + 1)
    let conditions: [(Value, Instruction)] = [
      (.atom("a"), .match(src: 0, arms: [Arm(.value(.atom("b")), 1), Arm(.value(.atom("a")), over)])),
      (.number(5), .match(src: 0, arms: [Arm(.value(.number(4)), 1), Arm(.value(.number(5)), over)])),
      (.boolean(true), .jumpIfTrue(condition: 0, offset: over)),
      (.unit, .jumpIfFalse(condition: 0, offset: over)),
    ]
    for (taken, jump) in conditions {
      let code = [load(1, .number(0)), load(2, .number(1)), jump] + far + [.return(value: 1)]
      let image = try image([function("main", 1, code)])
      for (given, expected) in [(Term(taken), 0.0), (.number(3), jump.opcode == .jumpIfTrue ? 0 : 34_000)] {
        for form in forms { #expect(try result(image, given, form) == .number(expected), "\(jump) \(given)") }
      }
    }
    // A comparison that jumps far, and back.
    let loop: [Instruction] =
      [load(1, .number(0)), load(2, .number(1)), load(4, .number(50_000))]
      + far + [
        .lessThan(dst: 5, a: 1, b: 4), .jumpIfTrue(condition: 5, offset: -Int32(far.count + 1)),
        .return(value: 1),
      ]
    #expect(try value(loop) == .number(68_000))
  }

  private func result(_ image: Image, _ argument: Term, _ form: Form) throws -> Term? {
    var options = Options()
    options.form = form
    let world = try World(image, natives: Natives(), options)
    let process = try world.spawn("Main:main", [argument])
    _ = try world.run()
    return world.ending(of: process)?.value
  }

  @Test func `an arm of many is found by its number`() throws {
    let count = 400
    let arms = (0..<count).map { Arm(.value(.atom("m\($0)")), Int32(1 + $0 * 2)) }
    for wanted in [0, 1, 259, 260, 261, 399] {
      var code: [Instruction] = [
        load(0, atom("self")), load(1, atom("m\(wanted)")), .send(process: 0, message: 1),
        .receiveMatch(dst: 2, timeout: nil, arms: arms),
      ]
      for at in 0..<count { code += [load(3, .number(Double(at))), .return(value: 3)] }
      #expect(try value(code) == .number(Double(wanted)))
    }
  }

  @Test func `one of many processes is selected`() throws {
    let count = 300
    let child = function("child", 1, [.receive(dst: 1), .return(value: 1)])
    var code: [Instruction] = [load(0, reference("child")), load(2, .number(42))]
    code += (0..<count).map { _ in .spawn(dst: 1, function: 0, arguments: []) }
    code += [.send(process: 1, message: 2)]
    code += [.select(dst: 3, processes: [Register](repeating: 4, count: count - 1) + [1]), .return(value: 3)]
    #expect(try value(code, [child]) == .number(42))
  }

  // MARK: closures

  /// Adds one to what it captures, and gives it.
  private let count = function(
    "count", 0, [load(1, .number(1)), .add(dst: 0, a: 0, b: 1), .return(value: 0)])

  @Test func `closures share registers, and go on when their function has returned`() throws {
    let maker = function(
      "maker", 1,
      [
        load(1, reference("count")),
        .makeClosure(dst: 2, function: 1, scope: "s", captures: [Capture("n", 0)]),
        .makeClosure(dst: 3, function: 1, scope: "s", captures: [Capture("n", 5)]),
        .call(dst: 4, function: 2, arguments: []), .tupleInit(dst: 5, elements: [2, 3, 0]), .return(value: 5),
      ])
    let code: [Instruction] = [
      load(0, reference("maker")), load(1, .number(10)), .call(dst: 2, function: 0, arguments: [1]),
      load(3, .number(0)), load(4, .number(1)), load(5, .number(2)), .getProp(dst: 6, object: 2, key: 3),
      .getProp(dst: 7, object: 2, key: 4), .getProp(dst: 8, object: 2, key: 5),
      .call(dst: 9, function: 6, arguments: []), .call(dst: 10, function: 7, arguments: []),
      .call(dst: 11, function: 6, arguments: []), .tupleInit(dst: 0, elements: [8, 9, 10, 11]),
      .return(value: 0),
    ]
    #expect(try value(code, [maker, count]) == numbers(11..<12).adding([12, 13, 14]))
  }

  @Test func `captures stand before the arguments, as far as there are registers`() throws {
    let shown = Function(
      "shown", arity: 1, extraRegisters: 3, [.tupleInit(dst: 3, elements: [0, 1, 2, 3]), .return(value: 3)])
    func code(_ captures: Int, _ arguments: Int) -> [Instruction] {
      (0..<8).map { load($0, .number(Double($0))) } + [
        load(9, reference("shown")),
        .makeClosure(
          dst: 9, function: 9, scope: "s", captures: (0..<captures).map { Capture("c\($0)", Register($0)) }),
        .call(dst: 10, function: 9, arguments: (0..<arguments).map { Register(4 + $0) }), .return(value: 10),
      ]
    }
    let (a, b, c): (Term, Term, Term) = (.number(0), .number(1), .number(2))
    #expect(try value(code(1, 1), [shown]) == .tuple([a, .number(4), .undefined, .undefined]))
    #expect(try value(code(2, 1), [shown]) == .tuple([a, b, .number(4), .undefined]))
    #expect(try value(code(3, 2), [shown]) == .tuple([a, b, c, .number(4)]))
    #expect(try value(code(4, 2), [shown]) == .tuple([a, b, c, .number(3)]))
    #expect(try value(code(0, 2), [shown]) == .tuple([.number(4), .number(5), .undefined, .undefined]))
  }

  @Test func `a closure calls itself by the register that it will stand in`() throws {
    // fact = closure of fact itself, that is set behind.
    let fact = function(
      "fact", 2,
      [
        load(2, .number(2)), .lessThan(dst: 3, a: 1, b: 2), .jumpIfTrue(condition: 3, offset: 5),
        load(4, .number(1)), .sub(dst: 5, a: 1, b: 4), .call(dst: 6, function: 0, arguments: [5]),
        .mul(dst: 1, a: 1, b: 6), .return(value: 1),
      ])
    let code: [Instruction] = [
      load(0, reference("fact")),
      .makeClosure(dst: 1, function: 0, scope: "s", captures: [Capture("fact", 1)]),
      load(2, .number(10)), .call(dst: 3, function: 1, arguments: [2]), .return(value: 3),
    ]
    #expect(try value(code, [fact]) == .number(3_628_800))
  }

  // MARK: images

  @Test func `worlds share an image, and each has its own values`() throws {
    let image = try image([
      function(
        "main", [load(0, .array([])), load(1, atom("x")), .push(array: 0, value: 1), .return(value: 0)])
    ])
    for _ in 0..<3 {
      let world = try World(image, natives: Natives())
      let process = try world.spawn("Main:main")
      _ = try world.run()
      #expect(world.ending(of: process)?.value == .array([.atom("x")]))
    }
  }

  @Test func `what is looked at shows registers, and what boxes hold`() throws {
    var seen: [[Term]] = []
    var options = Options()
    options.isTraced = true
    let main = Function(
      "main", arity: 1, extraRegisters: 2,
      [
        load(1, reference("main")),
        .makeClosure(dst: 1, function: 1, scope: "s", captures: [Capture("a", 0)]),
        load(0, .number(2)), .return(value: 0),
      ])
    let world = try World(try image([main]), natives: Natives(), options)
    world.onCheckpoint = { checkpoint in
      seen.append(checkpoint.registers())
      return true
    }
    _ = try world.spawn("Main:main", [.number(1)])
    _ = try world.run()
    let (function, closure) = ("Main:main", "Main:main with what it captured")
    #expect(
      seen == [
        [.number(1), .undefined, .undefined], [.number(1), .function(function), .undefined],
        [.number(1), .function(closure), .undefined], [.number(2), .function(closure), .undefined],
      ])
  }

  @Test func `straight code looks at its budget now and then`() throws {
    let code = [Instruction](repeating: .send(process: 0, message: 0), count: 2_000)
    for level in [Level.plain, .all] {
      let made = try #require(try image([main(code)]).code(0, .loop, level: level))
      var since = 0
      for index in 0..<made.count {
        since += Int(made.ops[index].cost)
        #expect(since <= ABUT_MACHINE_MARGIN)
        if made.ops[index].handler == UInt(ABUT_OP_JUMP) { since = 0 }
        if since > ABUT_MACHINE_MARGIN { break }
      }
    }
  }
}

extension Term {
  fileprivate func adding(_ others: [Double]) -> Term {
    guard case .tuple(let parts) = self else { return self }
    return .tuple(parts + others.map { .number($0) })
  }
}
