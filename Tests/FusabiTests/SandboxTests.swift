import CShims
import Fusabi
import Machine
import Testing

/// What a plugin of a stranger may try: each time the right error, and the next plugin runs in the same
/// machine.
@Suite struct SandboxTests {
  private func fine() throws -> Module {
    try Program.main(.i32, locals: 2) { code in
      code.sum(below: 100, index: 0, sum: 1)
      code.op(.ret)
    }
  }

  private func attack(
    _ module: Module, _ code: TrapCode, _ status: Status, _ change: (inout Options) -> Void = { _ in },
    registry: Registry? = nil, location: SourceLocation = #_sourceLocation
  ) throws {
    let fine = try fine()
    for engine in Harness.engines {
      let vm = try Harness.vm(engine, registry) { options in
        options.memoryMax = 4 << 20
        options.allocationMax = 1 << 20
        options.fuel = 50_000_000
        change(&options)
      }
      for _ in 0..<3 {
        let seen = Harness.see(module, on: vm)
        #expect(seen.code == code && seen.status == status, "\(engine): \(seen)", sourceLocation: location)
        #expect(Harness.see(fine, on: vm).result == "4950", sourceLocation: location)
      }
    }
  }

  @Test func `allocating without end is out of memory`() throws {
    try attack(
      Program.main(locals: 1) { code in
        code.op(.arrayNew, 0)
        code.op(.store, 0)
        let loop = code.here
        code.op(.load, 0)
        code.push(.unit)
        code.i32(1_000)
        code.op(.arrayMake)
        code.op(.arrayPush)
        code.jump(.jump, to: loop)
      }, .memoryLimit, .outOfMemory)
  }

  @Test func `small objects in a chain are out of memory, too`() throws {
    try attack(
      Program.main(locals: 1) { code in
        let loop = code.here
        code.op(.load, 0)
        code.op(.arrayNew, 1)
        code.op(.store, 0)
        code.jump(.jump, to: loop)
      }, .memoryLimit, .outOfMemory)
  }

  @Test func `a string that doubles without end is too large`() throws {
    try attack(
      Program.main(locals: 1) { code in
        code.text("0123456789")
        code.op(.store, 0)
        let loop = code.here
        code.op(.load, 0)
        code.op(.load, 0)
        code.op(.concat)
        code.op(.store, 0)
        code.jump(.jump, to: loop)
      }, .allocationTooLarge, .outOfMemory)
  }

  @Test func `one object is too large by a single element`() throws {
    for engine in Harness.engines {
      let vm = try Harness.vm(engine) { $0.allocationMax = 65_536 }
      // Elements stand behind a head of 16 bytes.
      for (count, code) in [(4_095, nil), (4_096, TrapCode.allocationTooLarge)] as [(Int32, TrapCode?)] {
        let seen = Harness.see(
          try Program.main { code in
            code.i32(0)
            code.i32(count)
            code.op(.arrayMake)
            code.op(.arrayLen)
            code.op(.ret)
          }, on: vm)
        #expect(seen.code == code, "\(seen)")
      }
    }
  }

  @Test func `garbage is no reason to stop`() throws {
    for engine in Harness.engines {
      let vm = try Harness.vm(engine) { $0.memoryMax = 1 << 20 }
      let seen = Harness.see(
        try Program.main(.i32, locals: 2) { code in
          code.i32(0)
          code.op(.store, 0)
          let loop = code.here
          // A cycle of two arrays.
          code.op(.arrayNew, 0)
          code.op(.store, 1)
          code.op(.load, 1)
          code.op(.load, 1)
          code.op(.arrayNew, 1)
          code.op(.arrayPush)
          code.op(.load, 0)
          code.i32(1)
          code.op(.add)
          code.op(.dup)
          code.op(.store, 0)
          code.i32(30_000)
          code.op(.lt)
          code.jump(.jumpIf, to: loop)
          code.op(.load, 0)
          code.op(.ret)
        }, on: vm)
      #expect(seen.result == "30000", "\(seen)")
      #expect(vm.statistics.heap.collections > 1)
      vm.collect()
      #expect(vm.statistics.heap.live < 65_536)
    }
  }

  @Test func `recursing without end is a stack overflow`() throws {
    var program = Program()
    program.function("again", [], .unit) { code in
      code.op(.call, 0)
      code.op(.ret)
    }
    try attack(try program.module(), .stackOverflow, .runtimeError)
  }

  @Test func `looping without end uses up the fuel`() throws {
    try attack(
      Program.main { code in code.endless() }, .instructionLimit, .runtimeError, { $0.fuel = 1_000_000 })
  }

  @Test func `a function that is not permitted is no function of the module`() throws {
    let registry = Registry(standard: true)
    var facts = HostFacts(name: "open", params: [.string], result: .i32)
    facts.capability = 1
    try registry.register(facts) { _ in .i32(3) }
    let module = try Program.main { code in
      code.text("/etc/passwd")
      code.native("open", [.string], .i32)
      code.op(.ret)
    }
    try attack(module, .permission, .runtimeError, registry: registry)
    for engine in Harness.engines {
      let vm = try Harness.vm(engine, registry) { $0.capabilities = 1 }
      #expect(Harness.see(module, on: vm).result == "3")
      // Looked at again at each call.
      vm.setCapabilities(2)
      let failure = #expect(throws: Failure.self) { _ = try vm.execute() }
      #expect(failure?.trap.code == .permission)
      #expect(failure?.trap.message == "open needs file_io, which is not permitted")
      #expect(failure?.trace.map(\.name) == ["open", "main"])
      vm.setCapabilities(1)
      #expect(try vm.execute().i32 == 3)
    }
  }

  @Test func `texts of arrays that share arrays end at the limit`() throws {
    for isPrinted in [false, true] {
      let module = try Program.main(locals: 1) { code in
        code.text("0123456789")
        code.op(.store, 0)
        for _ in 0..<15 {
          for _ in 0..<4 { code.op(.load, 0) }
          code.op(.arrayNew, 4)
          code.op(.store, 0)
        }
        code.op(.load, 0)
        isPrinted ? code.native("print", [.any], .unit) : code.op(.text)
        code.op(.ret)
      }
      try attack(module, .allocationTooLarge, .outOfMemory)
      try attack(module, .memoryLimit, .outOfMemory, { $0.allocationMax = 8 << 20 })
    }
  }

  @Test func `objects that a run leaves on the stack do not stay`() throws {
    let module = try Program.main { code in
      code.i32(0)
      code.i32(30_000)
      code.op(.arrayMake)
      code.op(.arrayNew, 1)
      code.i32(1)
      code.i32(0)
      code.op(.div)
      code.op(.ret)
    }
    for engine in Harness.engines {
      let vm = try Harness.vm(engine)
      #expect(Harness.see(module, on: vm).code == .divideByZero)
      vm.collect()
      #expect(vm.statistics.heap.live < 4_096)
    }
  }

  @Test func `a stack that another machine had is clean`() throws {
    let module = try Program.main(locals: 20) { code in
      for local in 0..<20 {
        code.op(.arrayNew, 0)
        code.op(.store, local)
      }
      for _ in 0..<50 { code.text("value") }
      code.op(.arrayNew, 50)
      code.op(.ret)
    }
    for engine in Harness.engines {
      for _ in 0..<40 {
        let vm = try Harness.vm(engine)
        let stack = try #require(vm.machine.context.pointee.stack)
        #expect((0..<vm.options.stackMax).allSatisfy { stack[$0].kind == 0 && stack[$0].bits == 0 })
        #expect(Harness.see(module, on: vm).code == nil)
      }
    }
  }
}
