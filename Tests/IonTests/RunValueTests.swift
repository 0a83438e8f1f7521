import Ion
import Testing

/// What instructions make of values: the tables of the language.
@Suite struct RunValueTests {
  private static let samples: [(Value, truth: Bool)] = [
    (.number(0), false), (.number(-0.0), false), (.number(1), true), (.number(-1), true),
    (.number(.nan), true),
    (.number(.infinity), true), (.boolean(true), true), (.boolean(false), false), (.string(""), false),
    (.string("a"), true), (.atom(""), false), (.atom("a"), true), (.unit, false), (.undefined, false),
    (.complex(0, 0), true), (.tuple([]), true), (.array([]), true), (.array([.number(1)]), true),
    (.object([]), true), (.object([Property("a", .number(1))]), true),
  ]

  @Test(arguments: samples.indices)
  func `every value is true or false`(_ index: Int) throws {
    let (sample, truth) = Self.samples[index]
    #expect(try value([load(0, sample), .not(dst: 1, src: 0), .return(value: 1)]) == .boolean(!truth))
    let jumps: [Instruction] = [
      load(0, sample), load(1, .atom("no")), .jumpIfFalse(condition: 0, offset: 2), load(1, .atom("yes")),
      .return(value: 1),
    ]
    #expect(try value(jumps) == .atom(truth ? "yes" : "no"))
    let jumpsTrue: [Instruction] = [
      load(0, sample), load(1, .atom("yes")), .jumpIfTrue(condition: 0, offset: 2), load(1, .atom("no")),
      .return(value: 1),
    ]
    #expect(try value(jumpsTrue) == .atom(truth ? "yes" : "no"))
  }

  @Test func `and and or look at the truth of both`() throws {
    for (x, truth) in Self.samples {
      for (y, other) in Self.samples {
        let both: [Instruction] = [
          load(0, x), load(1, y), .and(dst: 2, a: 0, b: 1), .or(dst: 3, a: 0, b: 1),
          .tupleInit(dst: 4, elements: [2, 3]), .return(value: 4),
        ]
        #expect(try value(both) == .tuple([.boolean(truth && other), .boolean(truth || other)]))
      }
    }
  }

  private static let arithmetic: [(String, Value, Value, Term)] = [
    ("add", .number(2), .number(3), .number(5)),
    ("add", .string("ab"), .string("cd"), .string("abcd")),
    ("add", .atom("a"), .atom("b"), .undefined),
    ("add", .string("a"), .number(1), .undefined),
    ("add", .boolean(true), .number(1), .undefined),
    ("add", .complex(1, 2), .number(3), .complex(4, 2)),
    ("add", .number(3), .complex(1, 2), .complex(4, 2)),
    ("add", .complex(1, 2), .complex(3, 4), .complex(4, 6)),
    ("sub", .number(2), .number(3), .number(-1)),
    ("sub", .string("a"), .string("b"), .undefined),
    ("sub", .complex(1, 2), .number(1), .complex(0, 2)),
    ("mul", .number(2), .number(3), .number(6)),
    ("mul", .string("ab"), .number(2.9), .string("abab")),
    ("mul", .string("ab"), .number(-1), .string("")),
    ("mul", .number(3), .string("x"), .string("xxx")),
    ("mul", .string("ab"), .number(.nan), .string("")),
    ("mul", .complex(1, 2), .complex(3, 4), .complex(-5, 10)),
    ("mul", .unit, .number(1), .undefined),
    ("div", .number(7), .number(2), .number(3.5)),
    ("div", .number(1), .number(0), .undefined),
    ("div", .number(1), .number(-0.0), .undefined),
    ("div", .complex(2, 4), .number(2), .complex(1, 2)),
    ("div", .complex(2, 4), .number(0), .undefined),
    ("div", .number(1), .complex(0, 0), .complex(.nan, .nan)),
    ("div", .complex(1, 1), .complex(0, 0), .complex(.nan, .nan)),
    ("div", .complex(-5, 10), .complex(3, 4), .complex(1, 2)),
    ("mod", .number(7), .number(3), .number(1)),
    ("mod", .number(-7), .number(3), .number(-1)),
    ("mod", .number(7.5), .number(2), .number(1.5)),
    ("mod", .number(7), .number(0), .undefined),
    ("mod", .string("a"), .number(2), .undefined),
  ]

  private func instruction(_ name: String, _ dst: Register, _ a: Register, _ b: Register) -> Instruction {
    switch name {
    case "add": .add(dst: dst, a: a, b: b)
    case "sub": .sub(dst: dst, a: a, b: b)
    case "mul": .mul(dst: dst, a: a, b: b)
    case "div": .div(dst: dst, a: a, b: b)
    default: .mod(dst: dst, a: a, b: b)
    }
  }

  @Test(arguments: arithmetic.indices)
  func `arithmetic of all kinds`(_ index: Int) throws {
    let (name, x, y, expected) = Self.arithmetic[index]
    // With constants, and with what only a run knows.
    let plain = try value([load(0, x), load(1, y), instruction(name, 2, 0, 1), .return(value: 2)])
    #expect(plain.isSame(expected))
    let through = try ran(
      [
        function(
          "main",
          [
            load(0, x), load(1, y), load(2, reference("do")), .call(dst: 3, function: 2, arguments: [0, 1]),
            .return(value: 3),
          ]),
        function("do", 2, [instruction(name, 2, 0, 1), .return(value: 2)]),
      ]
    ).value
    #expect(through.isSame(expected))
  }

  /// EQUAL by value of primitives; a string and an atom by their text; everything else is different.
  @Test func `equality is that of primitives`() throws {
    let values: [Value] = [
      .number(1), .number(2), .number(.nan), .boolean(true), .boolean(false), .string("a"), .string("b"),
      .atom("a"),
      .atom("b"), .unit, .undefined, .complex(1, 2), .tuple([.number(1)]), .array([.number(1)]),
      .object([Property("a", .number(1))]),
    ]
    func text(_ value: Value) -> String? {
      switch value {
      case .string(let text), .atom(let text): text
      default: nil
      }
    }
    func equals(_ x: Value, _ y: Value) -> Bool {
      switch (x, y) {
      case (.number(let a), .number(let b)): a == b
      case (.boolean(let a), .boolean(let b)): a == b
      case (.unit, .unit), (.undefined, .undefined): true
      default: text(x) != nil && text(x) == text(y)
      }
    }
    for x in values {
      for y in values {
        let code: [Instruction] = [
          load(0, x), load(1, y), .equal(dst: 2, a: 0, b: 1), .notEqual(dst: 3, a: 0, b: 1),
          load(4, .number(0)), .equal(dst: 5, a: 0, b: 1), .jumpIfFalse(condition: 5, offset: 2),
          load(4, .number(1)),
          .tupleInit(dst: 6, elements: [2, 3, 4]), .return(value: 6),
        ]
        let same = equals(x, y)
        #expect(
          try value(code) == .tuple([.boolean(same), .boolean(!same), .number(same ? 1 : 0)]), "\(x) and \(y)"
        )
      }
    }
    let array: [Instruction] = [
      load(0, .array([])), .move(dst: 1, src: 0), .equal(dst: 2, a: 0, b: 1), .return(value: 2),
    ]
    #expect(try value(array) == .boolean(false), "not even an array and itself")
  }

  @Test func `order is that of numbers, of strings and of atoms`() throws {
    let cases: [(Value, Value, [Bool])] = [
      (.number(1), .number(2), [true, true, false, false]),
      (.number(2), .number(2), [false, true, false, true]),
      (.number(.nan), .number(2), [false, false, false, false]),
      (.string("a"), .string("ab"), [true, true, false, false]),
      (.string("b"), .string("ab"), [false, false, true, true]),
      (.atom("a"), .atom("a"), [false, true, false, true]),
      (.atom("a"), .string("b"), [false, false, false, false]),
      (.boolean(false), .boolean(true), [false, false, false, false]),
      (.unit, .unit, [false, false, false, false]),
    ]
    for (x, y, expected) in cases {
      let code: [Instruction] = [
        load(0, x), load(1, y), .lessThan(dst: 2, a: 0, b: 1), .lessEqual(dst: 3, a: 0, b: 1),
        .greaterThan(dst: 4, a: 0, b: 1), .greaterEqual(dst: 5, a: 0, b: 1),
        .tupleInit(dst: 6, elements: [2, 3, 4, 5]), .return(value: 6),
      ]
      #expect(try value(code) == .tuple(expected.map(Term.boolean)), "\(x) and \(y)")
      for (at, wanted) in expected.enumerated() {
        let compare: [Instruction] = [
          .lessThan(dst: 2, a: 0, b: 1), .lessEqual(dst: 2, a: 0, b: 1), .greaterThan(dst: 2, a: 0, b: 1),
          .greaterEqual(dst: 2, a: 0, b: 1),
        ]
        for jumps in [true, false] {
          let fused: [Instruction] = [
            load(0, x), load(1, y), load(3, .boolean(jumps)), compare[at],
            jumps ? .jumpIfTrue(condition: 2, offset: 2) : .jumpIfFalse(condition: 2, offset: 2),
            load(3, .boolean(!jumps)), .return(value: 3),
          ]
          #expect(try value(fused) == .boolean(wanted), "\(x) and \(y), \(at)")
        }
      }
    }
  }

  @Test func `constants are fresh each time`() throws {
    let code: [Instruction] = [
      load(3, .number(0)), load(4, .number(1)), load(5, .number(3)),
      load(0, .array([])), .push(array: 0, value: 3), .length(dst: 1, src: 0),
      .add(dst: 3, a: 3, b: 4), .lessThan(dst: 6, a: 3, b: 5), .jumpIfTrue(condition: 6, offset: -5),
      .return(value: 1),
    ]
    #expect(try value(code) == .number(1))
  }

  @Test func `long strings, joined and repeated, are what they should be`() throws {
    let code: [Instruction] = [
      load(0, .string("")), load(1, .string("0123456789")), load(2, .number(0)), load(3, .number(1)),
      load(4, .number(5_000)), .add(dst: 0, a: 0, b: 1), .add(dst: 2, a: 2, b: 3),
      .lessThan(dst: 5, a: 2, b: 4),
      .jumpIfTrue(condition: 5, offset: -3), .length(dst: 6, src: 0), load(7, .number(5_000)),
      .mul(dst: 8, a: 1, b: 7), .equal(dst: 9, a: 0, b: 8), .tupleInit(dst: 10, elements: [6, 9]),
      .return(value: 10),
    ]
    #expect(try value(code) == .tuple([.number(50_000), .boolean(true)]))
  }
}
