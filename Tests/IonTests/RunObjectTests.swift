import Ion
import Testing

/// Objects: properties, descriptors, prototypes, magic methods, closures.
@Suite struct RunObjectTests {
  @Test func `properties come and go`() throws {
    let code: [Instruction] = [
      .objectInit(dst: 0, entries: [Entry("foo", .value(.number(123))), Entry("bar", .value(.number(42)))]),
      load(1, atom("foo")), .getProp(dst: 2, object: 0, key: 1),
      load(3, atom("new")), load(4, .number(7)), .setProp(object: 0, key: 3, value: 4),
      .getProp(dst: 5, object: 0, key: 3), .deleteProp(dst: 6, object: 0, key: 1),
      .getProp(dst: 7, object: 0, key: 1), .ownKeys(dst: 8, object: 0),
      .tupleInit(dst: 9, elements: [2, 5, 6, 7, 8]), .return(value: 9),
    ]
    let expected: Term = .tuple([
      .number(123), .number(7), .boolean(true), .undefined, .array([.atom("bar"), .atom("new")]),
    ])
    #expect(try value(code) == expected)
  }

  @Test(arguments: 0..<8)
  func `a descriptor says what may be done`(_ bits: UInt8) throws {
    let flags = Descriptor(rawValue: bits)
    let code: [Instruction] = [
      .objectInit(dst: 0, entries: [Entry("x", .value(.number(1)), flags)]), load(1, atom("x")),
      load(2, .number(2)),
      .setProp(object: 0, key: 1, value: 2), .getProp(dst: 3, object: 0, key: 1), .keys(dst: 4, object: 0),
      .defineProp(object: 0, key: 1, value: 3, descriptor: .all), .keys(dst: 5, object: 0),
      .ownKeys(dst: 6, object: 0), .length(dst: 7, src: 0), .deleteProp(dst: 8, object: 0, key: 1),
      .tupleInit(dst: 9, elements: [3, 4, 5, 6, 7, 8]), .return(value: 9),
    ]
    let (writes, lists, changes) = (
      flags.contains(.writable), flags.contains(.enumerable), flags.contains(.configurable)
    )
    let listed: Term = .array([.atom("x")])
    #expect(
      try value(code)
        == .tuple([
          .number(writes ? 2 : 1), lists ? listed : .array([]), lists || changes ? listed : .array([]),
          listed,
          .number(1), .boolean(changes),
        ]))
  }

  @Test func `prototypes are looked through, and not written to`() throws {
    let code: [Instruction] = [
      .objectInit(dst: 0, entries: [Entry("a", .value(.number(1))), Entry("b", .value(.number(2)))]),
      .objectInit(dst: 1, entries: [Entry("b", .value(.number(3)))]), .setProto(object: 1, proto: 0),
      load(2, atom("a")), load(3, atom("b")), .getProp(dst: 4, object: 1, key: 2),
      .getProp(dst: 5, object: 1, key: 3),
      load(6, .number(9)), .setProp(object: 1, key: 2, value: 6), .getProp(dst: 7, object: 1, key: 2),
      .getProp(dst: 8, object: 0, key: 2), .keys(dst: 9, object: 1), .setProto(object: 0, proto: 1),
      .getProto(dst: 10, object: 0), load(11, .undefined), .setProto(object: 1, proto: 11),
      .getProto(dst: 12, object: 1), .tupleInit(dst: 13, elements: [4, 5, 7, 8, 9, 10, 12]),
      .return(value: 13),
    ]
    let keys: Term = .array([.atom("b"), .atom("a")])
    let expected: Term = .tuple([
      .number(1), .number(3), .number(9), .number(1), keys, .undefined, .undefined,
    ])
    #expect(try value(code) == expected)
  }

  @Test func `a method knows its object`() throws {
    let main = function(
      "main",
      [
        load(0, reference("rename")), .objectInit(dst: 1, entries: [Entry("rename", .register(0))]),
        load(2, atom("rename")), .getProp(dst: 3, object: 1, key: 2), load(4, .string("New Name")),
        .call(dst: 5, function: 3, arguments: [4]), load(6, atom("name")),
        .getProp(dst: 7, object: 1, key: 6),
        load(8, reference("rename")), .call(dst: 9, function: 8, arguments: [4]),
        .tupleInit(dst: 10, elements: [5, 7, 9]), .return(value: 10),
      ])
    let rename = function(
      "rename", 1,
      [
        load(1, atom("__vm:this")), load(2, atom("name")), .setProp(object: 1, key: 2, value: 0),
        .getProp(dst: 3, object: 1, key: 2), .return(value: 3),
      ])
    #expect(
      try ran([main, rename]).value == .tuple([.string("New Name"), .string("New Name"), .undefined]))
  }

  @Test func `magic methods are called`() throws {
    let names = ["__add__", "__sub__", "__mul__", "__div__", "__mod__"]
    var code: [Instruction] = [
      load(0, reference("both")), load(1, reference("missing")), load(2, reference("call")),
    ]
    code += [
      .objectInit(
        dst: 3,
        entries: names.map { Entry($0, .register(0)) } + [
          Entry("__getattr__", .register(1)), Entry("__call__", .register(2)), Entry("n", .value(.number(5))),
        ]),
      load(4, .number(7)), .add(dst: 5, a: 3, b: 4), .sub(dst: 6, a: 4, b: 3), .mul(dst: 7, a: 3, b: 3),
      load(8, atom("what")), .getProp(dst: 9, object: 3, key: 8), .call(dst: 10, function: 3, arguments: [4]),
      .tupleInit(dst: 11, elements: [9, 10]), .length(dst: 5, src: 5), .length(dst: 6, src: 6),
      .length(dst: 7, src: 7),
      .tupleInit(dst: 12, elements: [5, 6, 7, 11]), .return(value: 12),
    ]
    let both = function("both", 2, [.tupleInit(dst: 2, elements: [0, 1]), .return(value: 2)])
    let missing = function("missing", 2, [.return(value: 1)])
    let call = function(
      "call", 2,
      [load(2, atom("n")), .getProp(dst: 3, object: 0, key: 2), .add(dst: 4, a: 3, b: 1), .return(value: 4)])
    #expect(
      try ran([function("main", code), both, missing, call]).value
        == .tuple([.number(2), .number(2), .number(2), .tuple([.atom("what"), .number(12)])]))
  }

  @Test func `objects compare as their methods say`() throws {
    let code: [Instruction] = [
      load(0, reference("eq")), load(1, reference("lt")),
      .objectInit(
        dst: 2,
        entries: [
          Entry("__eq__", .register(0)), Entry("__lt__", .register(1)), Entry("n", .value(.number(1))),
        ]),
      .objectInit(
        dst: 3,
        entries: [
          Entry("__eq__", .register(0)), Entry("__lt__", .register(1)), Entry("n", .value(.number(2))),
        ]),
      .equal(dst: 4, a: 2, b: 3), .notEqual(dst: 5, a: 2, b: 3), .lessThan(dst: 6, a: 2, b: 3),
      .lessEqual(dst: 7, a: 2, b: 3), .greaterThan(dst: 8, a: 2, b: 3), .greaterEqual(dst: 9, a: 2, b: 3),
      load(10, .number(0)), .lessThan(dst: 11, a: 3, b: 2), .jumpIfTrue(condition: 11, offset: 2),
      load(10, .number(1)), .equal(dst: 11, a: 2, b: 2), .jumpIfFalse(condition: 11, offset: 2),
      .add(dst: 10, a: 10, b: 10), .tupleInit(dst: 12, elements: [4, 5, 6, 7, 8, 9, 10]), .return(value: 12),
    ]
    func comparing(_ name: String, _ how: Instruction) -> Function {
      function(
        name, 2,
        [
          load(2, atom("n")), .getProp(dst: 3, object: 0, key: 2), .getProp(dst: 4, object: 1, key: 2), how,
          .return(value: 5),
        ])
    }
    let expected = [false, true, true, true, false, false].map(Term.boolean) + [.number(2)]
    #expect(
      try ran([
        function("main", code), comparing("eq", .equal(dst: 5, a: 3, b: 4)),
        comparing("lt", .lessThan(dst: 5, a: 3, b: 4)),
      ]).value == .tuple(expected))
  }

  @Test func `setattr gets what is set, and sets it itself`() throws {
    let main = function(
      "main",
      [
        load(0, reference("set")), .objectInit(dst: 1, entries: [Entry("__setattr__", .register(0))]),
        load(2, atom("x")), load(3, .number(4)), .setProp(object: 1, key: 2, value: 3),
        .getProp(dst: 4, object: 1, key: 2), .return(value: 4),
      ])
    let set = function(
      "set", 3, [.add(dst: 3, a: 2, b: 2), .setProp(object: 0, key: 1, value: 3), .return(value: 3)])
    #expect(try ran([main, set]).value == .number(8))
  }

  @Test func `closures share what they capture`() throws {
    let main = function(
      "main",
      [
        load(0, .number(10)), load(1, reference("next")),
        .makeClosure(dst: 2, function: 1, scope: "s", captures: [Capture("n", 0)]),
        .makeClosure(dst: 3, function: 1, scope: "s", captures: [Capture("n", 0)]),
        .call(dst: 4, function: 2, arguments: []), .call(dst: 5, function: 3, arguments: []),
        .tupleInit(dst: 6, elements: [4, 5, 0]), .return(value: 6),
      ])
    let next = function("next", 1, [load(1, .number(1)), .add(dst: 0, a: 0, b: 1), .return(value: 0)])
    let got = try ran([main, next]).value
    #expect(got == .tuple([.number(11), .number(12), .number(12)]))
  }

  @Test func `objects with many properties find them all`() throws {
    var code: [Instruction] = [.objectInit(dst: 0, entries: [])]
    for number in 0..<200 {
      code += [
        load(1, atom("k\(number)")), load(2, .number(Double(number))), .setProp(object: 0, key: 1, value: 2),
      ]
    }
    code += [load(3, .number(0))]
    for number in 0..<200 {
      code += [load(1, atom("k\(number)")), .getProp(dst: 2, object: 0, key: 1), .add(dst: 3, a: 3, b: 2)]
    }
    code += [.length(dst: 4, src: 0), .tupleInit(dst: 5, elements: [3, 4]), .return(value: 5)]
    #expect(try value(code) == .tuple([.number(19_900), .number(200)]))
  }

  @Test func `arrays grow and are read by numbers`() throws {
    let code: [Instruction] = [
      load(0, .number(1)), load(1, .number(2)), .arrayInit(dst: 2, elements: [0, 1]), load(3, .number(0)),
      load(4, .string("first")), .setProp(object: 2, key: 3, value: 4), .setProp(object: 2, key: 1, value: 4),
      load(5, .number(9)), .setProp(object: 2, key: 5, value: 4), .getProp(dst: 6, object: 2, key: 5),
      load(7, atom("1")), .getProp(dst: 8, object: 2, key: 7), .push(array: 2, value: 2),
      .length(dst: 9, src: 2),
      .tupleInit(dst: 10, elements: [6, 8, 9]), .return(value: 10),
    ]
    #expect(try value(code) == .tuple([.undefined, .number(2), .number(4)]))
  }
}
