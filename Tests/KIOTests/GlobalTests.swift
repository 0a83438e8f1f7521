import CShims
import KIO
import Machine
import Testing

@Suite struct GlobalTests {
  @Test func `hosts set globals and programs see them`() throws {
    let vm = try VM()
    try vm.setGlobal("x", .number(7))
    let code = try Code { code in
      try code.global(.getGlobal, "x")
      try code.number(1)
      try code.op(.add)
      try code.global(.setGlobal, "y")
      try code.op(.halt)
    }
    #expect(try vm.execute(code.chunk).number == 8)
    #expect(vm.global("y").number == 8)
    #expect(vm.global("z").isNil)
  }

  @Test func `values from outside are cleaned`() throws {
    let vm = try VM()
    try vm.setGlobal("flag", Slot(kind: 1, aux: 99, bits: 0xffff_ffff_0000_0007))
    #expect(vm.global("flag").bits == 1 && vm.global("flag").aux == 0)
    for value in [
      Slot(kind: 3, aux: 0, bits: 0), Slot(kind: 4, aux: 0, bits: 0), Slot(kind: 15, aux: 0, bits: 0),
    ] {
      let failure = #expect(throws: Failure.self) { try vm.setGlobal("bad", value) }
      #expect(failure?.status == .invalidArgument && failure?.error.trap.code == .badValue)
    }
  }

  @Test func `each native is a global with its own name`() throws {
    let vm = try VM()
    let fresh = NativeFacts(name: "fresh", arity: 0)
    _ = try vm.machine.gateway.register(fresh) { (_) throws(Trap) in .number(1) }
    for name in ["sqrt", "println", "fresh", "vec_add"] {
      #expect(try Harness.text(vm.global(name), vm) == name)
    }
    var names: [String] = []
    while let name = vm.globalName(at: names.count) { names.append(name) }
    #expect(names.contains("sqrt") && names.contains("fresh"))
    #expect(Set(names).count == names.count)
    #expect(vm.globalName(at: -1) == nil)
  }

  @Test func `a program may shadow a native, and the string still calls it`() throws {
    let seen = try Harness.everywhere { code in
      try code.number(5)
      try code.global(.defineGlobal, "sqrt")
      try code.number(9)
      try code.text("sqrt")
      try code.op(.call, 1)
      try code.global(.getGlobal, "sqrt")
      try code.op(.arrayNew, 2)
      try code.op(.halt)
    }
    #expect(seen.result == "[3, 5]")
  }

  @Test func `globals keep objects alive`() throws {
    let vm = try VM()
    let code = try Code { code in
      try code.text("a")
      try code.number(0.25)
      try code.op(.add)
      try code.op(.arrayNew, 1)
      try code.global(.defineGlobal, "kept")
      try code.op(.halt)
    }
    _ = try vm.execute(code.chunk)
    for _ in 0..<3 {
      _ = try vm.execute(Programs.sum(1).chunk)
      vm.collect()
    }
    #expect(try Harness.text(vm.global("kept"), vm) == "[a0.25]")
  }
}
