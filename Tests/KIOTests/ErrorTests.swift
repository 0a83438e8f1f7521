import CShims
import KIO
import Machine
import Testing

/// Every error that a program can make, on every engine: its code, message, place and count of instructions.
@Suite struct ErrorTests {
  private func expect(
    _ code: TrapCode, _ message: String, pc: Int, after instructions: UInt64, output: String = "",
    options: [(String, String)] = [], prepare: (VM) throws -> Void = { _ in }, native: String? = nil,
    location: SourceLocation = #_sourceLocation, _ build: (inout Code) throws -> Void
  ) throws {
    let seen = try Harness.everywhere(options, prepare: prepare, location: location) { code in
      try build(&code)
      try code.op(.halt)
    }
    #expect(seen.code == code && seen.message == message, "\(seen)", sourceLocation: location)
    #expect(seen.status == (code == .memoryLimit ? .outOfMemory : .runtimeError), sourceLocation: location)
    let frames = seen.trace.map { "\($0.function) \($0.offset)" }
    #expect(frames == (native.map { ["\($0) 0"] } ?? []) + ["chunk \(pc)"], sourceLocation: location)
    #expect(seen.instructions == instructions, sourceLocation: location)
    #expect(seen.output == output, sourceLocation: location)
  }

  @Test(arguments: [
    (Opcode.add, "add"), (.subtract, "subtract"), (.multiply, "multiply"), (.divide, "divide"),
    (.modulo, "take the remainder of"),
  ])
  func `arithmetic names both types in the order of the source`(_ opcode: Opcode, _ verb: String) throws {
    try expect(.typeMismatch, "cannot \(verb) number and nil", pc: 3, after: 2) { code in
      try code.number(1)
      try code.op(.nil)
      try code.op(opcode)
    }
    try expect(.typeMismatch, "cannot \(verb) bool and array", pc: 3, after: 2) { code in
      try code.op(.true)
      try code.op(.arrayNew, 0)
      try code.op(opcode)
    }
    try expect(.typeMismatch, "cannot \(verb) nil and number", pc: 10, after: 6) { code in
      try code.global(.getGlobal, "x")
      try code.number(7)
      try code.global(.defineGlobal, "y")
      try code.op(.pop)
      try code.op(.nil)
      try code.global(.getGlobal, "y")
      try code.op(opcode)
    }
  }

  @Test(arguments: [Opcode.less, .lessEqual, .greater, .greaterEqual])
  func `comparison names both types in the order of the source`(_ opcode: Opcode) throws {
    try expect(.typeMismatch, "cannot compare string and number", pc: 4, after: 2) { code in
      try code.text("a")
      try code.number(1)
      try code.op(opcode)
    }
    try expect(.typeMismatch, "cannot compare number and string", pc: 4, after: 2) { code in
      try code.number(1)
      try code.text("a")
      try code.op(opcode)
      try code.jump(.jumpIfFalse, 0)
    }
    try expect(.typeMismatch, "cannot compare nil and nil", pc: 2, after: 2) { code in
      try code.op(.nil)
      try code.op(.nil)
      try code.op(opcode)
      try code.op(.not)
      try code.jump(.jumpIfFalse, 0)
    }
  }

  @Test func `only numbers are negated, subtracted and indexed by`() throws {
    try expect(.typeMismatch, "cannot negate string", pc: 2, after: 1) { code in
      try code.text("a")
      try code.op(.negate)
    }
    try expect(.typeMismatch, "cannot subtract string and string", pc: 4, after: 2) { code in
      try code.text("a")
      try code.text("b")
      try code.op(.subtract)
    }
    try expect(.typeMismatch, "an index is a number, not nil", pc: 3, after: 2) { code in
      try code.op(.arrayNew, 0)
      try code.op(.nil)
      try code.op(.arrayGet)
    }
    try expect(.typeMismatch, "cannot index string", pc: 4, after: 2) { code in
      try code.text("a")
      try code.number(0)
      try code.op(.arrayGet)
    }
    try expect(.typeMismatch, "cannot index nil", pc: 4, after: 3) { code in
      try code.op(.nil)
      try code.number(0)
      try code.op(.nil)
      try code.op(.arraySet)
    }
  }

  @Test(
    arguments: [
      (-1.0, "-1"), (2, "2"), (1e300, "1e+300"), (.nan, "nan"), (.infinity, "inf"), (-.infinity, "-inf"),
      (2.5, "2.5"),
      (-1.5, "-1.5"), (4294967296, "4294967296"),
    ] as [(Double, String)])
  func `an index lies in the array`(_ index: Double, _ text: String) throws {
    try expect(.indexRange, "index \(text) of an array of 2", pc: 6, after: 4) { code in
      try code.op(.nil)
      try code.op(.nil)
      try code.op(.arrayNew, 2)
      try code.number(index)
      try code.op(.arrayGet)
    }
    try expect(.indexRange, "index \(text) of an array of 2", pc: 7, after: 5) { code in
      try code.op(.nil)
      try code.op(.nil)
      try code.op(.arrayNew, 2)
      try code.number(index)
      try code.op(.true)
      try code.op(.arraySet)
    }
  }

  @Test func `a fraction above -1 is index 0`() throws {
    let seen = try Harness.everywhere { code in
      try code.number(8)
      try code.op(.arrayNew, 1)
      try code.number(-0.5)
      try code.op(.arrayGet)
      try code.op(.halt)
    }
    #expect(seen.result == "8")
  }

  @Test func `calls need a native`() throws {
    try expect(.notCallable, "cannot call number", pc: 2, after: 1) { code in
      try code.number(1)
      try code.op(.call, 0)
    }
    try expect(.nativeNotFound, "there is no native 'nobody'", pc: 2, after: 1) { code in
      try code.call("nobody", 0)
    }
    try expect(.notCallable, "cannot call nil", pc: 2, after: 1) { code in
      try code.global(.getGlobal, "nobody")
      try code.op(.call, 0)
    }
    try expect(.arity, "sqrt takes 1 argument, not 2", pc: 6, after: 3, native: "sqrt") { code in
      try code.number(1)
      try code.number(1)
      try code.call("sqrt", 2)
    }
    try expect(.typeMismatch, "sqrt takes a number, not nil", pc: 3, after: 2, native: "sqrt") { code in
      try code.op(.nil)
      try code.call("sqrt", 1)
    }
  }

  @Test func `a native says why it fails`() throws {
    let prepare = { (vm: VM) in
      _ = try vm.machine.gateway.register(NativeFacts(name: "fail")) { (_) throws(Trap) in
        throw Trap(.nativeFailed, number: 77, "no such thing")
      }
      var facts = NativeFacts(name: "secret")
      facts.capability = 1
      _ = try vm.machine.gateway.register(facts) { (_) throws(Trap) in .nil }
      _ = try vm.machine.gateway.register(NativeFacts(name: "odd")) { (_) throws(Trap) in
        Slot(kind: 9, aux: 0, bits: 0)
      }
    }
    try expect(.nativeFailed, "no such thing", pc: 5, after: 3, prepare: prepare, native: "fail") { code in
      try code.number(1)
      try code.op(.pop)
      try code.global(.getGlobal, "fail")
      try code.op(.call, 0)
    }
    let needs = "secret needs file_io, which is not permitted"
    try expect(.permission, needs, pc: 2, after: 1, prepare: prepare, native: "secret") {
      try $0.call("secret", 0)
    }
    let odd = "odd gave a value of kind 9, which is none"
    try expect(.badValue, odd, pc: 2, after: 1, prepare: prepare, native: "odd") { try $0.call("odd", 0) }
  }

  @Test func `what was printed before an error stays printed`() throws {
    try expect(.typeMismatch, "cannot negate nil", pc: 4, after: 3, output: "a\n") { code in
      try code.text("a")
      try code.op(.print)
      try code.op(.nil)
      try code.op(.negate)
    }
  }

  @Test func `code that cannot be right is refused before it runs`() throws {
    func refusal(_ bytes: [UInt8]) throws -> TrapCode? {
      let chunk = Chunk()
      for byte in bytes { try chunk.write(byte, line: 1) }
      let seen = try Harness.see(chunk, on: try VM())
      #expect(seen.status == .compileError)
      #expect(seen.instructions == 0)
      return seen.code
    }
    #expect(try refusal([32]) == .invalidOpcode)
    #expect(try refusal([0, 0, 31]) == .badConstant)
    #expect(try refusal([2]) == .endOfCode)
    #expect(try refusal([]) == .endOfCode)
    #expect(try refusal([23, 0]) == .endOfCode)
    #expect(try refusal([23, 1, 0, 31]) == .badJump)
    #expect(try refusal([4, 31]) == .stackUnderflow)
    #expect(try refusal([5, 0, 31]) == .badSlot)
  }

  @Test func `a machine that failed runs on, and its globals stay`() throws {
    for engine in Harness.engines {
      let vm = try VM()
      try vm.setOption("engine", engine)
      let failing = try Code { code in
        try code.number(1)
        try code.global(.defineGlobal, "kept")
        try code.number(2)
        try code.number(3)
        try code.op(.nil)
        try code.op(.add)
        try code.op(.halt)
      }
      #expect(try Harness.see(failing.chunk, on: vm).code == .typeMismatch)
      #expect(vm.lastFailure?.error.trap.message == "cannot add number and nil")
      let reading = try Code { code in
        try code.global(.getGlobal, "kept")
        try code.op(.halt)
      }
      #expect(try Harness.see(reading.chunk, on: vm).result == "1")
      #expect(vm.global("kept").number == 1)
    }
  }

  @Test func `errors say lines`() throws {
    let chunk = Chunk()
    for (byte, line) in [(1, 10), (21, 12), (31, 13)] { try chunk.write(UInt8(byte), line: line) }
    let seen = try Harness.everywhere(chunk)
    #expect(seen.trace == [TraceFrame(function: "chunk", offset: 1, line: 12)])
  }
}
