import Testing

@testable import PVM

@Suite struct VectorTests {
  @Test func `the vectors of the specification tool pass`() throws {
    try play("gp08-spectool/programs", .gp08, atLeast: 235)
  }

  @Test func `random programs of gp08 do what they should`() throws {
    try play("fuzz-gp08", .gp08, atLeast: 181)
  }

  @Test func `random programs of gp07 do what they should`() throws {
    try play("fuzz-gp07", .gp07, atLeast: 183)
  }

  @Test func `the flat vectors of gp07 pass`() throws { try play("gp07-w3f", .gp07, atLeast: 205) }

  @Test(arguments: Profile.allCases) func `the bench programs give what they gave elsewhere`(
    _ profile: Profile
  ) throws {
    let name = profile == .gp07 ? "gp07" : "gp08"
    guard Vectors.has("programs/bench.\(name).json") else { return }
    var load = LoadOptions()
    load.profile = profile
    let module = try Module.load(Vectors.bytes("programs/bench.\(name).jam"), load)
    for test in try Vectors.json("programs/bench.\(name).json").at("cases").items
    where !test.at("large").isTrue {
      for backend in Backend.allCases {
        // By the book, and compared at each of many stops, things take their time.
        let isSlow = backend == .stepper || backend == .crosscheck
        if isSlow, test.at("instructions").number > 100_000 { continue }
        var options = MachineOptions()
        (options.backend, options.gas, options.pc) = (backend, 1 << 40, test.at("entry_pc").number)
        let machine = try Machine(module, options)
        machine.setRegister(7, test.at("arg").number)
        machine.setRegister(8, 0)
        var calls: UInt64 = 0
        var stop = machine.run()
        while stop.code == .hostCall, !isSlow || calls < 500 {
          calls += 1
          let sum = machine.register(8) &+ (stop.detail == 7 ? machine.register(7) : 0)
          machine.setRegister(7, sum)
          stop = machine.run()
        }
        if stop.code == .hostCall { continue }
        let what = "\(test.at("function").text) \(backend)"
        #expect(stop == .halted, "\(what)")
        #expect(machine.register(7) == test.at("result").number, "\(what)")
        #expect((1 << 40) - machine.gas == test.at("gas_used").number, "\(what)")
        #expect(calls == test.at("host_calls").number, "\(what)")
      }
    }
  }

  /// On every backend, at once and step by step.
  private func play(_ folder: String, _ profile: Profile, atLeast count: Int) throws {
    guard Vectors.has(folder) else { return }
    let names = try Vectors.names(folder)
    #expect(names.count >= count)
    for name in names {
      let vector = try Vectors.json(name)
      for backend in Backend.allCases {
        for isStepped in [false, true] {
          var runner = VectorRunner(name, profile, backend)
          runner.isStepped = isStepped
          try runner.play(vector)
          #expect(runner.problems == [])
        }
      }
    }
  }
}
