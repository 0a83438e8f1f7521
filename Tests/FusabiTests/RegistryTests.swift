import CShims
import Fusabi
import Machine
import Testing

@Suite struct RegistryTests {
  private func calling(_ name: String, _ params: [ValueType]?, _ result: ValueType) throws -> Module {
    try Program.main { code in
      for type in params ?? [] {
        switch type {
        case .i32: code.i32(4)
        case .string: code.text("s")
        default: code.push(.f64(0.5))
        }
      }
      code.native(name, params, result)
      code.op(.ret)
    }
  }

  private func registry(_ params: [ValueType]?, _ result: ValueType, _ value: Slot) throws -> Registry {
    let registry = Registry(standard: false)
    try registry.register(HostFacts(name: "f", params: params, result: result)) { _ in value }
    return registry
  }

  @Test func `an import that the registry does not have is named`() throws {
    let seen = try Harness.everywhere(calling("f", [], .any), registry: Registry(standard: false))
    #expect(seen.code == .nativeNotFound && seen.status == .runtimeError)
    #expect(seen.message == "there is no function 'f' for import 0")
  }

  @Test func `signatures fit when types are equal, or any on either side`() throws {
    let registry = try registry([.i32], .i32, .i32(7))
    for (params, result) in [
      ([ValueType.i32], ValueType.i32), ([.any], .i32), ([.i32], .any), ([.any], .any),
    ] {
      let module = try Program.main { code in
        code.i32(4)
        code.native("f", params, result)
        code.op(.ret)
      }
      #expect(try Harness.everywhere(module, registry: registry).result == "7")
    }
    for (params, result, code, message) in [
      (
        [ValueType.f64], ValueType.i32, TrapCode.typeMismatch,
        "argument 1 of f: expected I32, the import says F64"
      ),
      ([.i32], .string, .typeMismatch, "f gives I32, the import says String"),
      ([], .i32, .arity, "f takes 1 argument, the import says 0"),
      ([.i32, .i32], .i32, .arity, "f takes 1 argument, the import says 2"),
    ] {
      let seen = try Harness.everywhere(calling("f", params, result), registry: registry)
      #expect(seen.code == code)
      #expect(seen.message == message)
    }
  }

  @Test func `a failed load leaves the module that was loaded`() throws {
    let vm = try VM(registry: registry([], .i32, .i32(7)))
    let module = try calling("f", [], .i32)
    try vm.load(module)
    #expect(throws: Failure.self) { try vm.load(try calling("g", [], .i32)) }
    #expect(vm.module === module)
    #expect(try vm.execute().i32 == 7)
    #expect(vm.lastFailure?.trap.code == .nativeNotFound)
  }

  @Test func `what a native gives must be what the import says`() throws {
    let seen = try Harness.everywhere(
      calling("f", [.i32], .i32), registry: registry(nil, .any, .i64(1)))
    #expect(seen.code == .typeMismatch && seen.status == .runtimeError)
    #expect(seen.message == "expected I32, got I64")
    #expect(seen.places == "main@5:2")
    // The native was called, so the instruction was executed.
    #expect(seen.instructions == 2 && seen.ffiCalls == 1)
  }

  @Test func `natives get and give values of every type`() throws {
    let registry = Registry(standard: false)
    try registry.register(HostFacts(name: "same", params: [.any], result: .any)) { call in call.arguments[0] }
    for (constant, text) in [
      (ModuleParts.Constant.unit, "()"), (.bool(true), "true"), (.i32(-1), "-1"),
      (.i64(.min), "-9223372036854775808"),
      (.f32(0.1), "0.1"), (.f64(0.1), "0.1"), (.char("é"), "'é'"), (.string([65]), "\"A\""),
    ] {
      let module = try Program.main { code in
        code.push(constant)
        code.op(.dup)
        code.native("same", [.any], .any)
        code.op(.eq)
        code.push(constant)
        code.native("same", [.any], .any)
        code.op(.arrayNew, 2)
        code.op(.ret)
      }
      #expect(try Harness.everywhere(module, registry: registry).result == "[true, \(text)]")
    }
  }

  @Test func `what is no value is refused when a native gives it`() throws {
    for (value, message) in [
      (Slot(kind: 9, aux: 0, bits: 0), "f gave a value of kind 9, which is none"),
      (Slot(kind: 3, aux: 0, bits: 0), "f gave an object that is NULL"),
    ] {
      let seen = try Harness.everywhere(calling("f", [], .any), registry: registry([], .any, value))
      #expect(seen.code == .badValue)
      #expect(seen.message == message)
    }
    let surrogate = Slot(kind: 19, aux: 0, bits: 0xd800)
    let seen = try Harness.everywhere(calling("f", [], .any), registry: registry([], .any, surrogate))
    #expect(seen.code == .badValue)
  }

  @Test func `a name that is known gets another function, from the next load on`() throws {
    for engine in Harness.engines {
      let registry = try registry([], .i32, .i32(1))
      let vm = try Harness.vm(engine, registry)
      let module = try calling("f", [], .i32)
      try vm.load(module)
      #expect(try vm.execute().i32 == 1)
      try registry.register(HostFacts(name: "f", params: [], result: .i32)) { _ in .i32(2) }
      #expect(try vm.execute().i32 == 1)
      try vm.load(module)
      #expect(try vm.execute().i32 == 2)
      #expect(registry.remove("f"))
      #expect(!registry.remove("f"))
      #expect(try vm.execute().i32 == 2)
      #expect(throws: Failure.self) { try vm.load(module) }
    }
  }

  @Test func `only what a module imports gets into its machine`() throws {
    let registry = Registry(standard: true)
    for number in 0..<50 {
      try registry.register(HostFacts(name: "f\(number)", params: [], result: .i32)) { _ in
        .i32(Int32(number))
      }
    }
    let vm = try VM(registry: registry)
    try vm.load(calling("f7", [], .i32))
    #expect(vm.machine.gateway.count == 0)
    #expect(try vm.execute().i32 == 7)
    #expect(vm.machine.gateway.count == 1)
  }

  @Test func `a module is replaced by another between calls`() throws {
    for engine in Harness.engines {
      let registry = Registry(standard: true)
      let state = Output()
      try registry.register(HostFacts(name: "count", params: [], result: .i32)) { _ in
        state.pieces += 1
        return .i32(Int32(state.pieces))
      }
      let vm = try Harness.vm(engine, registry)
      for version in 1...20 {
        let module = try Program.main { code in
          code.native("count", [], .i32)
          code.text("version \(version)")
          code.op(.arrayNew, 2)
          code.op(.ret)
        }
        #expect(Harness.see(module, on: vm).result == "[\(version), \"version \(version)\"]")
      }
    }
  }

  @Test func `modules that are no longer loaded take no memory`() throws {
    let version = { (number: Int) throws -> Module in
      let text = String(repeating: "\(number % 10)", count: 4 << 20)
      return try Program.main { code in
        code.text(text)
        code.op(.strLen)
        code.op(.ret)
      }
    }
    for engine in Harness.engines {
      let vm = try Harness.vm(engine) { $0.memoryMax = 24 << 20 }
      for number in 0..<12 { #expect(Harness.see(try version(number), on: vm).result == "4194304") }
      #expect(vm.machine.links.count == 1)
    }
  }

  @Test func `names are bytes: what looks the same is not`() throws {
    let registry = Registry(standard: false)
    let (composed, decomposed) = ("caf\u{e9}", "cafe\u{301}")
    try registry.register(HostFacts(name: composed, params: [], result: .i32)) { _ in .i32(1) }
    let module = try Program.main { code in
      code.native(decomposed, [], .i32)
      code.op(.ret)
    }
    let vm = try Harness.vm(.auto, registry)
    #expect(Harness.see(module, on: vm).code == .nativeNotFound)
    try registry.register(HostFacts(name: decomposed, params: [], result: .i32)) { _ in .i32(2) }
    #expect(registry.names.count == 2)
    #expect(Harness.see(module, on: vm).result == "2")
  }

  @Test func `functions that a registry refuses`() throws {
    let registry = Registry(standard: false)
    for name in ["", String(repeating: "n", count: 257), "a\0b"] {
      let failure = #expect(throws: Failure.self) {
        try registry.register(HostFacts(name: name, params: [], result: .any)) { _ in .nil }
      }
      #expect(failure?.status == .invalidArgument)
    }
    let most = [ValueType](repeating: .any, count: 255)
    try registry.register(HostFacts(name: "most", params: most, result: .any)) { _ in .nil }
    #expect(throws: Failure.self) {
      try registry.register(HostFacts(name: "more", params: most + [.any], result: .any)) { _ in .nil }
    }
    try registry.register(HostFacts(name: String(repeating: "n", count: 256), params: [], result: .any)) {
      _ in .nil
    }
  }

  @Test func `a C function finds its user data, checked or not`() throws {
    for params in [[ValueType.i32], [.any], nil] as [[ValueType]?] {
      let registry = Registry(standard: false)
      let data = UnsafeMutablePointer<Int32>.allocate(capacity: 1)
      defer { data.deallocate() }
      data.pointee = 30
      try registry.register(
        HostFacts(name: "f", params: [.i32], result: .i32),
        { _, arguments, result, call in
          guard let call, let arguments, let result else { return 1 }
          let native = call.assumingMemoryBound(to: abut_native_call.self)
          guard let data = Gateway.userData(of: native) else { return 1 }
          result.pointee = .i32(arguments[0].i32 + data.assumingMemoryBound(to: Int32.self).pointee)
          return 0
        }, userData: data)
      let module = try Program.main { code in
        code.i32(4)
        code.native("f", params, .i32)
        code.op(.ret)
      }
      #expect(try Harness.everywhere(module, registry: registry).result == "34")
    }
  }

  @Test func `imports may take any number of arguments`() throws {
    let registry = Registry(standard: false)
    try registry.register(HostFacts(name: "count", params: nil, result: .i32)) { call in
      .i32(Int32(call.arguments.count))
    }
    let module = try Program.main { code in
      let count = code.program.importing("count", nil, .i32)
      for _ in 0..<3 { code.i32(1) }
      code.op(.callFfiN, count, 2)
      code.op(.callFfiN, count, 0)
      code.op(.arrayNew, 3)
      code.i32(1)
      // All that is on the stack.
      code.op(.callFfi, count)
      code.op(.ret)
    }
    let seen = try Harness.everywhere(module, registry: registry)
    #expect(seen.result == "2" && seen.ffiCalls == 3)
  }

  @Test func `names can be registered and looked up by threads at once`() async throws {
    let registry = Registry(standard: true)
    let module = try calling("f", [], .any)
    try registry.register(HostFacts(name: "f", params: [], result: .any)) { _ in .i32(1) }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for thread in 0..<8 {
        group.addTask {
          for round in 0..<50 {
            try registry.register(HostFacts(name: "f\(thread)", params: [], result: .any)) { _ in .nil }
            let vm = try VM(registry: registry)
            try vm.load(module)
            #expect(try vm.execute().i32 == 1)
            if round % 2 == 0 { _ = registry.remove("f\(thread)") }
            _ = registry.names
          }
        }
      }
      try await group.waitForAll()
    }
  }
}
