import KIO
import Machine
import Testing

/// Every instruction, on every engine.
@Suite struct OpcodeTests {
  private func result(
    location: SourceLocation = #_sourceLocation, _ build: (inout Code) throws -> Void
  ) throws -> String {
    let seen = try Harness.everywhere(location: location) { code in
      try build(&code)
      try code.op(.halt)
    }
    return seen.code == nil ? seen.result : "\(seen)"
  }

  @Test func `constants, nil and booleans are pushed`() throws {
    #expect(try result { try $0.number(2.5) } == "2.5")
    #expect(try result { try $0.text("words") } == "words")
    #expect(try result { try $0.op(.nil) } == "nil")
    #expect(try result { try $0.op(.true) } == "true")
    #expect(try result { try $0.op(.false) } == "false")
    #expect(try result { _ in } == "nil")
  }

  @Test func `pop takes the top away`() throws {
    let text = try result { code in
      try code.number(1)
      try code.number(2)
      try code.op(.pop)
    }
    #expect(text == "1")
  }

  @Test func `locals are places of the stack`() throws {
    let text = try result { code in
      try code.number(1)
      try code.number(2)
      try code.op(.getLocal, 0)
      try code.op(.setLocal, 1)
      try code.op(.pop)
      try code.op(.getLocal, 1)
      try code.op(.getLocal, 0)
      try code.op(.arrayNew, 4)
    }
    #expect(text == "[1, 1, 1, 1]")
  }

  @Test func `globals are made by whoever names them`() throws {
    let text = try result { code in
      try code.global(.getGlobal, "nowhere")
      try code.number(5)
      try code.global(.defineGlobal, "here")
      try code.number(6)
      try code.global(.setGlobal, "there")
      try code.global(.getGlobal, "here")
      try code.global(.getGlobal, "there")
      try code.op(.arrayNew, 4)
    }
    #expect(text == "[nil, 6, 5, 6]")
  }

  @Test(
    arguments: [
      (Opcode.add, 7.0, 2.0, "9"), (.subtract, 7, 2, "5"), (.multiply, 7, 2, "14"), (.divide, 7, 2, "3.5"),
      (.modulo, 7, 2, "1"), (.modulo, -7, 2, "-1"), (.modulo, 7, -2, "1"), (.modulo, 7.5, 2, "1.5"),
      (.modulo, 1, 0, "nan"), (.divide, 1, 0, "inf"), (.divide, -1, 0, "-inf"), (.divide, 0, 0, "nan"),
      (.modulo, 1e300, 7, "1"), (.modulo, 5, .infinity, "5"), (.equal, 2, 2, "true"), (.equal, 2, 3, "false"),
      (.greater, 3, 2, "true"), (.greater, 2, 2, "false"), (.greaterEqual, 2, 2, "true"),
      (.greaterEqual, 1, 2, "false"), (.less, 1, 2, "true"), (.less, 2, 2, "false"),
      (.lessEqual, 2, 2, "true"),
      (.lessEqual, 3, 2, "false"), (.less, .nan, 1, "false"), (.greaterEqual, .nan, 1, "false"),
      (.equal, .nan, .nan, "false"), (.equal, 0, -0.0, "true"),
    ] as [(Opcode, Double, Double, String)])
  func `numbers are computed and compared`(_ opcode: Opcode, _ x: Double, _ y: Double, _ expected: String)
    throws
  {
    let constants = try result { code in
      try code.number(x)
      try code.number(y)
      try code.op(opcode)
    }
    #expect(constants == expected)
    // Through globals, so that nothing is known before.
    let computed = try result { code in
      try code.number(x)
      try code.global(.defineGlobal, "x")
      try code.number(y)
      try code.global(.defineGlobal, "y")
      try code.global(.getGlobal, "x")
      try code.global(.getGlobal, "y")
      try code.op(opcode)
    }
    #expect(computed == expected)
  }

  @Test func `the sign of a remainder of zero is the left one's`() throws {
    for x in [-4.0, -0.0, 4.0] {
      let text = try result { code in
        try code.number(1)
        try code.number(x)
        try code.global(.defineGlobal, "x")
        try code.global(.getGlobal, "x")
        try code.number(2)
        try code.op(.modulo)
        try code.op(.divide)
      }
      #expect(text == (x.sign == .minus ? "-inf" : "inf"))
    }
  }

  @Test func `add joins when either side is a string`() throws {
    let text = try result { code in
      try code.text("a")
      try code.number(1)
      try code.op(.add)
      try code.op(.nil)
      try code.op(.add)
      try code.text("|")
      try code.op(.add)
      try code.op(.true)
      try code.text("b")
      try code.op(.add)
      try code.op(.add)
    }
    #expect(text == "a1nil|trueb")
  }

  @Test func `strings are equal by their bytes, arrays by being one`() throws {
    let text = try result { code in
      try code.text("ab")
      try code.text("a")
      try code.text("b")
      try code.op(.add)
      try code.op(.equal)
      try code.op(.arrayNew, 0)
      try code.op(.arrayNew, 0)
      try code.op(.equal)
      try code.op(.arrayNew, 0)
      try code.global(.setGlobal, "one")
      try code.global(.getGlobal, "one")
      try code.op(.equal)
      try code.op(.nil)
      try code.op(.false)
      try code.op(.equal)
      try code.op(.arrayNew, 4)
    }
    #expect(text == "[true, false, true, false]")
  }

  @Test func `nil, false and 0 are false, everything else is true`() throws {
    let text = try result { code in
      try code.op(.nil)
      try code.op(.not)
      try code.op(.false)
      try code.op(.not)
      try code.number(0)
      try code.op(.not)
      try code.number(-0.0)
      try code.op(.not)
      try code.op(.true)
      try code.op(.not)
      try code.number(.nan)
      try code.op(.not)
      try code.text("")
      try code.op(.not)
      try code.op(.arrayNew, 0)
      try code.op(.not)
      try code.op(.arrayNew, 8)
    }
    #expect(text == "[true, true, true, true, false, false, false, false]")
  }

  @Test func `numbers are negated`() throws {
    #expect(
      try result { code in
        try code.number(3)
        try code.op(.negate)
      } == "-3")
  }

  @Test func `print writes a text and a newline`() throws {
    let seen = try Harness.everywhere { code in
      try code.text("a line")
      try code.op(.print)
      try code.number(1)
      try code.op(.print)
      try code.op(.halt)
    }
    #expect(seen.output == "a line\n1\n")
    #expect(seen.result == "nil")
    #expect(seen.instructions == 5)
  }

  @Test func `jumps go forwards and loops back`() throws {
    let text = try result { code in
      try code.number(0)  // 0
      try code.number(0)  // 2
      try code.op(.getLocal, 1)  // 4
      try code.number(10)  // 6
      try code.op(.less)  // 8
      try code.jump(.jumpIfFalse, 18)  // 9 to 30
      try code.op(.getLocal, 0)  // 12
      try code.op(.getLocal, 1)  // 14
      try code.op(.add)  // 16
      try code.op(.setLocal, 0)  // 17
      try code.op(.pop)  // 19
      try code.op(.getLocal, 1)  // 20
      try code.number(1)  // 22
      try code.op(.add)  // 24
      try code.op(.setLocal, 1)  // 25
      try code.jump(.jump, 0)  // 27
      try code.op(.pop)  // 30
      try code.op(.getLocal, 0)
      try code.op(.halt)
    }
    #expect(text == "0")
  }

  @Test func `a loop adds numbers`() throws {
    let seen = try Harness.everywhere(Programs.sum(10).chunk)
    #expect(seen.result == "45")
    #expect(seen.instructions == 158)
  }

  @Test func `a name of a native on top is called`() throws {
    let prepare = { (vm: VM) in
      _ = try vm.machine.gateway.register(NativeFacts(name: "sub", arity: 2)) { (call) throws(Trap) in
        .number(call.arguments[0].number - call.arguments[1].number)
      }
    }
    let seen = try Harness.everywhere(prepare: prepare) { code in
      try code.number(10)
      try code.number(4)
      try code.call("sub", 2)
      try code.number(1)
      try code.global(.getGlobal, "sub")
      try code.op(.call, 2)
      try code.op(.halt)
    }
    #expect(seen.result == "5", "\(seen)")
  }

  @Test func `elements are read and written`() throws {
    let text = try result { code in
      try code.number(7)
      try code.number(8)
      try code.number(9)
      try code.op(.arrayNew, 3)
      try code.global(.setGlobal, "a")
      try code.number(1)
      try code.text("x")
      try code.op(.arraySet)
      try code.global(.getGlobal, "a")
      try code.number(1.9)
      try code.op(.arrayGet)
      try code.global(.getGlobal, "a")
      try code.op(.false)
      try code.op(.arrayGet)
      try code.global(.getGlobal, "a")
      try code.op(.true)
      try code.op(.arrayGet)
      try code.global(.getGlobal, "a")
      try code.op(.arrayNew, 5)
    }
    #expect(text == "[x, x, 7, x, [7, x, 9]]")
  }

  @Test func `the system is asked by names`() throws {
    let text = try result { code in
      try code.global(.sysQuery, "kio_version")
      try code.global(.sysQuery, "nothing")
      try code.op(.arrayNew, 2)
    }
    #expect(text == "[2.1.0, nil]")
    for key in ["os_name", "os_version", "arch"] {
      let text = try result { try $0.global(.sysQuery, key) }
      #expect(!text.isEmpty && text != "nil")
    }
    let isTime = try result { code in
      try code.global(.sysQuery, "time")
      try code.number(0)
      try code.op(.greater)
    }
    #expect(isTime == "true")
  }
}
