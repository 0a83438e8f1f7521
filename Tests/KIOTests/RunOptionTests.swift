import KIO
import Machine
import Testing

@Suite struct RunOptionTests {
  @Test func `options have values at first`() throws {
    let vm = try VM()
    let expected = [
      ("stack-size", "8192"), ("max-depth", "128"), ("max-instructions", "0"), ("max-memory", "0"),
      ("opt-level", "2"),
      ("engine", "auto"), ("jit", "auto"), ("permissions", "none"), ("tier", "threaded"),
    ]
    for (key, value) in expected { #expect(vm.option(key) == value) }
    #expect(vm.option("nothing") == nil)
  }

  @Test(
    arguments: [
      (
        "stack-size", ["1", "1048576"],
        ["0", "1048577", "", " 1", "1 ", "+1", "-1", "0x10", "1e3", "99999999999999999999"]
      ),
      ("max-depth", ["1", "1000"], ["0", "1001", "x"]),
      ("max-instructions", ["0", "1", "18446744073709551615"], ["18446744073709551616", "-1", "many"]),
      ("max-memory", ["0", "1000000", "18446744073709551615"], ["1MB", "18446744073709551616"]),
      ("opt-level", ["0", "1", "2", "3"], ["4", "-1", "fast", "03x"]),
      ("engine", ["auto", "threaded", "loop", "stack"], ["Loop", "jit", ""]),
      ("jit", ["auto", "on", "off"], ["yes", "ON", ""]),
      (
        "permissions", ["none", "all", "file_io", "file_io,network", "network,process_spawn,env_access"],
        ["", "file_io,", "file_io, network", "everything", "none,all"]
      ),
      ("tier", [], ["stack"]), ("Stack-size", [], ["1"]), ("", [], [""]),
    ] as [(String, [String], [String])])
  func `values are whole words, and others are refused`(_ key: String, _ good: [String], _ bad: [String])
    throws
  {
    let vm = try VM()
    for value in good {
      try vm.setOption(key, value)
      #expect(vm.option(key) == value)
    }
    let before = vm.option(key)
    for value in bad {
      let failure = #expect(throws: Failure.self) { try vm.setOption(key, value) }
      #expect(failure?.status == .invalidArgument && failure?.error.trap.code == .badOption)
      #expect(vm.option(key) == before)
    }
  }

  @Test func `the tier is what runs chunks`() throws {
    let vm = try VM()
    for (key, value, tier) in [
      ("engine", "loop", "loop"), ("engine", "stack", "stack"), ("engine", "threaded", "threaded"),
      ("opt-level", "0", "stack"), ("opt-level", "1", "threaded"), ("jit", "on", "threaded"),
    ] {
      try vm.setOption(key, value)
      #expect(vm.option("tier") == tier)
    }
  }

  @Test func `permissions open natives`() throws {
    let vm = try VM()
    var facts = NativeFacts(name: "reach")
    facts.capability = 0b11
    _ = try vm.machine.gateway.register(facts) { (_) throws(Trap) in .number(1) }
    let code = try Code { code in
      try code.call("reach", 0)
      try code.op(.halt)
    }
    for (permissions, isOpen) in [
      ("none", false), ("file_io", false), ("file_io,network", true), ("all", true),
      ("env_access,process_spawn", false),
    ] {
      try vm.setOption("permissions", permissions)
      #expect((try Harness.see(code.chunk, on: vm).code == nil) == isOpen)
    }
  }

  @Test func `a stack of another size is taken at once`() throws {
    let vm = try VM()
    for size in [1, 5_000, 1_048_576, 100] {
      try vm.setOption("stack-size", "\(size)")
      let count = min(size, 200)
      let code = try Code { code in
        for _ in 0..<count { try code.op(.nil) }
        try code.op(.halt)
      }
      #expect(try Harness.see(code.chunk, on: vm).code == nil)
    }
  }
}
