import CShims
import Machine
import Testing

@testable import Fusabi

/// What imports of archives take, which do not say it.
@Suite struct ArchiveImportTests {
  /// A module of functions of such code, read from an archive.
  private func read(_ imports: [String], _ functions: [[Item]]) throws -> ModuleParts {
    var parts = ModuleParts()
    for (index, items) in functions.enumerated() {
      var writer = CodeWriter()
      for item in items { writer.add(item, &parts.constants) }
      var function = ModuleParts.Function(name: "f\(index)")
      if index == 1 { function.params = [.i32, .i32] }
      function.locals = 2
      function.code = writer.finish()
      parts.functions.append(function)
    }
    parts.imports = imports.map { .init(name: $0, params: nil, result: .any) }
    return try ModuleParts.archive(ArchiveWriter.archive(parts))
  }

  private func arities(_ imports: [String], _ functions: [[Item]]) throws -> [Int?] {
    try read(imports, functions).imports.map { $0.params?.count }
  }

  @Test func `imports of the standard library have its signatures`() throws {
    let names = ["print", "string_concat", "string_contains", "string_len", "i32_to_string", "abs", "sqrt"]
    let imports = try read(names, [[.op(.ret)]]).imports
    #expect(imports.map { $0.name } == names)
    #expect(imports[0].params == [.any] && imports[0].result == .unit)
    #expect(imports[1].params == [.string, .string] && imports[1].result == .string)
    #expect(imports[2].result == .bool && imports[3].result == .i32 && imports[4].params == [.i32])
    #expect(imports[5].params == [.any] && imports[6].result == .any)
  }

  @Test func `the others take what is on the function's stack`() throws {
    #expect(try arities(["a"], [[.with(.callFfi, 0), .op(.ret)]]) == [0])
    #expect(try arities(["a"], [[.i32(1), .i32(2), .op(.dup), .with(.callFfi, 0), .op(.ret)]]) == [3])
    let made = try read(["a"], [[.i32(1), .with(.callFfi, 0), .op(.ret)]]).imports[0]
    #expect(made == .init(name: "a", params: [.any], result: .any))
  }

  @Test func `one that nobody calls takes anything`() throws {
    #expect(try arities(["a", "print", "b"], [[.with(.callFfi, 2), .op(.ret)]]) == [nil, 1, 0])
    // What cannot be reached is not called.
    #expect(try arities(["a"], [[.op(.ret), .i32(1), .with(.callFfi, 0), .op(.ret)]]) == [nil])
  }

  @Test func `behind a call its result is on the stack, and no argument`() throws {
    let code: [Item] = [
      .i32(1), .i32(2), .with(.callFfi, 0), .i32(3), .i32(4), .with(.callFfi, 1), .with(.callFfi, 2),
      .op(.pop),
      .with(.callFfi, 3), .op(.ret),
    ]
    #expect(try arities(["a", "b", "c", "d"], [code]) == [2, 3, 1, 0])
  }

  @Test func `calls and the standard library take their own arguments`() throws {
    let code: [Item] = [
      .i32(1), .i32(2), .i32(3), .with(.call, 1), .with(.callFfi, 0), .op(.ret),
    ]
    #expect(try arities(["a"], [code, [.op(.ret)]]) == [2])
    let printing: [Item] = [.i32(1), .i32(2), .with(.callFfi, 1), .with(.callFfi, 0), .op(.ret)]
    #expect(try arities(["a", "print"], [printing]) == [2, 1])
  }

  @Test func `paths of branches and loops are walked`() throws {
    let code: [Item] = [
      .label("again"), .i32(1), .push(.bool(true)), .jump(.jumpIf, "there"), .with(.callFfi, 0), .op(.pop),
      .jump(.jump, "again"), .label("there"), .i32(2), .with(.callFfi, 1), .op(.halt),
    ]
    #expect(try arities(["a", "b"], [code]) == [1, 2])
  }

  @Test func `call sites that agree are many, ones that do not are refused`() throws {
    let one: [Item] = [.i32(1), .with(.callFfi, 0), .op(.ret)]
    let two: [Item] = [.i32(1), .op(.nop), .i32(1), .with(.callFfi, 0), .op(.ret)]
    #expect(try arities(["a"], [one, [.i32(7)] + one.dropFirst(), one]) == [1])
    let failure = #expect(throws: Failure.self) { try arities(["update_cell"], [one, one, two]) }
    #expect(failure?.status == .invalidModule && failure?.trap.code == .arity)
    #expect(
      failure?.trap.message
        == "update_cell is called with 1 and with 2 values on the stack, so nobody knows what it takes")
    #expect(failure?.trace == [Frame(name: "f2", function: 2, offset: 11, line: 0)])
    // Two imports of one name are two imports.
    let other: [Item] = [.i32(1), .i32(1), .with(.callFfi, 1), .op(.ret)]
    #expect(try arities(["a", "a"], [one, one, other]) == [1, 2])
  }

  @Test func `more arguments than parameters can be are refused`() throws {
    func calling(_ count: Int) -> [Item] {
      Array(repeating: .i32(1), count: count) + [.with(.callFfi, 0), .op(.ret)]
    }
    #expect(try arities(["a"], [calling(255)]) == [255])
    let failure = #expect(throws: Failure.self) { try arities(["a"], [calling(256)]) }
    #expect(failure?.trap.code == .tooLarge && failure?.trace.first?.offset == 256 * 5)
  }

  @Test func `where code breaks the rules the walk ends`() throws {
    let breaking: [[Item]] = [
      [.op(.pop), .with(.callFfi, 0), .op(.ret)], [.byte(0xfe), .with(.callFfi, 0)],
      [.with(.call, 9), .with(.callFfi, 0)], [.with(.callFfi, 9), .with(.callFfi, 0)],
      [.jump(.jump, "nowhere"), .with(.callFfi, 0)], [.byte(0x11), .byte(0), .byte(0)],
      [.op(.nop)], [], [.with(.arrayNew, Int(UInt32.max)), .with(.callFfi, 0)],
      Array(repeating: .i32(1), count: 4_000) + [.with(.callFfi, 0)],
    ]
    for items in breaking { #expect(try arities(["a"], [items]) == [nil]) }
  }

  @Test func `an archive that calls the host runs`() throws {
    let code: [Item] = [
      .i32(20), .i32(22), .with(.callFfi, 0), .op(.dup), .with(.callFfi, 1), .op(.pop), .op(.halt),
    ]
    let module = try Module.load(try read(["add", "print"], [code]).encoded())
    let registry = Registry(standard: true)
    try registry.register(HostFacts(name: "add", params: [.i32, .i32], result: .i32)) { call throws(Trap) in
      .i32(call.arguments[0].i32 + call.arguments[1].i32)
    }
    for engine in Harness.engines {
      let vm = try Harness.vm(engine, registry)
      let output = Output()
      output.attach(to: vm)
      try vm.load(module)
      #expect(try vm.execute().i32 == 42)
      #expect(output.text == "42\n")
    }
  }
}
