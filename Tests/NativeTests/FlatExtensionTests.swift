import CShims
import Foundation
import Schema
import Testing

@testable import Native

/// Extensions in C, loaded as users do: their contract, their calls, their operations.
@Suite struct FlatExtensionTests {
  let host = Host()

  // MARK: Loading

  @Test func `a schema inside says what functions take and give`() throws {
    let kit = try Extension(host, Extensions.kit.get(), expected: [])
    #expect(kit.name == "libkit.so")
    #expect(kit.schema == (try Extensions.blueprint("kit")).interchange)
    #expect(kit.polls)
    let add = kit.functions[try kit.find("kit.add")]
    #expect((add.requestSize, add.responseSize) == (16, 8))
    #expect(!add.isAsync && !add.grows)
    #expect(kit.functions[try kit.find("repeat")].grows)
    #expect(kit.functions[try kit.find("later")].isAsync)
    #expect(note { _ = try kit.find("nothing") } == "libkit.so has no function nothing")
  }

  @Test func `a library that means something else is refused in words`() throws {
    let same = try Extensions.blueprint("kit")
    let wider = try Extensions.blueprint("kit") { $0.replacing("b: i64", with: "b: i32") }
    let more = try Extensions.blueprint("kit") { $0 + "fn more(x: u8) -> u8\n" }
    let calmer = try Extensions.blueprint("kit") { $0.replacing("async fn later", with: "fn later") }
    for path in [try Extensions.kit.get(), try Extensions.plainKit.get()] {
      for bytes in [same.interchange, SchemaTable(same).bytes] {
        #expect(try Extension(host, path, expected: bytes).functions.count == 6)
      }
      for (expected, words) in [(wider, "add"), (more, "more"), (calmer, "later")] {
        #expect(refusal { _ = try Extension(host, path, expected: expected.interchange) } == .contract)
        #expect(note { _ = try Extension(host, path, expected: expected.interchange) }.contains(words))
      }
    }
    let told = note { _ = try Extension(host, Extensions.kit.get(), expected: wider.interchange) }
    #expect(told == "libkit.so: add: parameter b is i64 there, i32 here (breaking)")
    #expect(
      refusal { _ = try Extension(host, Extensions.kit.get(), expected: Array("{}".utf8)) } == .malformed)
  }

  @Test func `what is no extension is refused`() throws {
    let text = Extensions.folder.appending(path: "text.so")
    try "only words".write(to: text, atomically: true, encoding: .utf8)
    #expect(refusal { _ = try Extension(host, text.path, expected: []) } != nil)
    #expect(refusal { _ = try Extension(host, "/nowhere/x.so", expected: []) } == .notFound)
    #expect(
      note { _ = try Extension(host, Extensions.forks.get(), expected: []) }.contains("is no extension"))
  }

  @Test(arguments: [
    ("return 0;", FlatStatus.malformed, "gave NULL"),
    ("static abut_flat_extension t = {2, 0, 0, 0, 0}; return &t;", .unsupported, "version 2"),
    (
      "static abut_flat_extension t = {1, 0xffffffff, 0, 0, 0}; return &t;", .limitExceeded,
      "4294967295 functions"
    ),
    ("static abut_flat_extension t = {1, 3, 0, 0, 0}; return &t;", .malformed, "functions are NULL"),
    ("F(f[0].name = 0)", .malformed, "no name"), ("F(f[0].func = 0)", .malformed, "no address"),
    ("F(f[0].name = \"\")", .malformed, "1 to 1024 bytes"),
    ("F(f[0].name = \"\\xff\")", .malformed, "no text"),
    ("F(f[1].name = \"a\")", .malformed, "a is there twice"),
    ("F(f[1].flags = 4)", .malformed, "unknown flags"),
    ("F(f[1].signature_id = 1)", .malformed, "short id"), ("F(t.poll = poll)", .malformed, "go together"),
    ("F(f[0].flags = 1)", .malformed, "neither a poll function nor"),
    ("F(f[0].name = long_name)", .malformed, "1 to 1024 bytes"),
  ]) func `a hostile table is refused`(body: String, status: FlatStatus, words: String) throws {
    let path = try Extensions.compiled(
      "hostile\(UInt64.random(in: 0...UInt64.max))",
      """
      #include "flat.h"
      static size_t run(const uint8_t *in, size_t len, uint8_t *out, size_t cap)
      { (void)in, (void)len, (void)out; return cap; }
      size_t poll(uint64_t op, uint8_t *out, size_t cap) { (void)op, (void)out; return cap; }
      char long_name[1026] = {[0 ... 1024] = 'x'};
      abut_flat_function f[2] = {{"a", run, 0, 0, 0}, {"b", run, 0, 0, 0}};
      #define F(change) static abut_flat_extension t = {1, 2, f, 0, 0}; (void)f; change; return &t;
      const abut_flat_extension *vm_extension_register(void) { \(body) }
      """)
    #expect(refusal { _ = try Extension(host, path, expected: []) } == status)
    #expect(note { _ = try Extension(host, path, expected: []) }.contains(words))
  }

  @Test func `a linked in table is an extension, too`() throws {
    let library = try Library(Extensions.plainKit.get())
    let register = unsafeBitCast(try library.symbol("kit_register"), to: abut_flat_register.self)
    let table = try #require(register())
    let kit = try Extension(host, "mine", table: table, expected: Extensions.blueprint("kit").interchange)
    #expect(kit.path == "" && kit.name == "mine")
    #expect(Numbers.number(try kit.call("add", Numbers.of(2, 40))) == 42)
  }

  // MARK: Calling

  @Test(arguments: [false, true]) func `requests and responses are measured`(isDebug: Bool) throws {
    var options = Host.Options()
    options.debug = isDebug
    let kit = try Extension(Host(options), Extensions.kit.get(), expected: [])
    #expect(Numbers.number(try kit.call("add", Numbers.of(2, 40))) == 42)
    #expect(refusal { _ = try kit.call("add", Numbers.of(2)) } == .malformed)
    #expect(refusal { _ = try kit.call("add", Numbers.of(2, 40), room: 7) } == .tooSmall)
    let (nothing, nowhere) = (
      UnsafeRawBufferPointer(start: nil, count: 0), UnsafeMutableRawBufferPointer(start: nil, count: 0)
    )
    #expect(refusal { _ = try kit.call(99, nothing, into: nowhere) } == .notFound)
    let text = Array("abc".utf8)
    try text.withUnsafeBytes { text in
      let view = Numbers.of(UInt64(UInt(bitPattern: text.baseAddress)), 3)
      #expect(Numbers.number(try kit.call("length", view)) == 3)
      let twice = try kit.call("repeat", view + Numbers.of(2), room: 64)
      #expect(twice == [8, 0, 0, 0, 6, 0, 0, 0] + Array("abcabc".utf8))
      #expect(refusal { _ = try kit.call("repeat", view + Numbers.of(2), room: 12) } == .tooSmall)
      let items: [UInt16] = [5, 6]
      try items.withUnsafeBytes { items in
        let list = Numbers.of(UInt64(UInt(bitPattern: items.baseAddress)), 2)
        let total = try kit.call("labels", list + Numbers.of(100) + view)
        #expect(Numbers.number(total) == 3_111)
      }
    }
  }

  @Test func `operations of a poll function are wrapped`() throws {
    let kit = try Extension(host, Extensions.kit.get(), expected: [])
    let op = Numbers.number(try kit.call("later", Numbers.of(77 | 3 << 32)))
    #expect(host.ops.state(of: op) == .pending)
    #expect(try host.ops.poll(op) == nil)
    #expect(throws: FlatFault(.tooSmall, "the response needs room for 4 bytes", code: 4)) {
      try host.ops.poll(op, room: 3)
    }
    #expect(host.ops.complete(op, [1]) == .stale)
    #expect(try host.ops.wait(op, milliseconds: 10_000) == [77, 0, 0, 0])
    #expect(refusal { _ = try host.ops.poll(op) } == .stale)
    for (number, status, code) in [
      (0, .failed, FlatCode.failed), (2, .failed, FlatCode.denied), (3, .cheated, 0),
    ]
      as [(UInt64, FlatStatus, UInt)]
    {
      let op = Numbers.number(try kit.call("later", Numbers.of(number)))
      let fault = #expect(throws: FlatFault.self) { try host.ops.poll(op) }
      #expect(fault?.status == status)
      #expect(fault?.code == UInt64(code))
      #expect(host.ops.state(of: op) == .freed)
    }
    let long = Numbers.number(try kit.call("later", Numbers.of(4)))
    #expect(throws: FlatFault(.tooSmall, "the response needs room for 10000 bytes", code: 10_000)) {
      try host.ops.poll(long)
    }
    #expect(host.ops.state(of: long) == .ready)
    #expect(try host.ops.poll(long, room: 10_000) == Array(repeating: 4, count: 10_000))
    let never = Numbers.number(try kit.call("later", Numbers.of(1)))
    #expect(try host.ops.wait(never, milliseconds: 20) == nil)
    try host.ops.dispose(never)
    #expect(host.ops.counts.pending == 0)
  }

  @Test func `machines call by registers and segments`() throws {
    let kit = try Extension(host, Extensions.kit.get(), expected: [])
    let memory = (0..<3).map { _ in UnsafeMutableRawBufferPointer.allocate(byteCount: 64, alignment: 8) }
    defer { memory.forEach { $0.deallocate() } }
    let segments = try SegmentTable(count: 3)
    for index in 0..<3 { try segments.set(index, memory[index], writable: index > 0) }
    memory[0].copyBytes(from: Numbers.of(2, 40))
    var registers = FlatRegisters(r0: 16, r1: 0, r2: 1)
    try kit.call(kit.find("add"), segments, &registers)
    #expect(registers.r0 == 0)
    #expect(segments.written(1) == 8)
    #expect(memory[1].load(as: UInt64.self) == 42)
    memory[0].copyBytes(from: Numbers.of(16, 3) + Array("abc".utf8))
    registers = FlatRegisters(r1: 0, r2: 1)
    try kit.call(kit.find("length"), segments, &registers)
    #expect(memory[1].load(as: UInt64.self) == 3)
    for view in [Numbers.of(60, 5), Numbers.of(.max, 1), Numbers.of(0, .max)] {
      memory[0].copyBytes(from: view)
      #expect(refusal { try kit.call(kit.find("length"), segments, &registers) } == .invalidArgument)
    }
    memory[0].copyBytes(from: Numbers.of(9))
    registers = FlatRegisters(r1: 0, r2: 1, r3: 2)
    try kit.call(kit.find("fill"), segments, &registers)
    #expect(memory[2].allSatisfy { $0 == 9 })
    #expect(memory[1].load(as: UInt64.self) == 64)
    registers.r3 = 0
    #expect(refusal { try kit.call(kit.find("fill"), segments, &registers) } == .denied)
    registers = FlatRegisters(r1: 0, r2: 0)
    #expect(refusal { try kit.call(kit.find("add"), segments, &registers) } == .denied)
    registers = FlatRegisters(r0: 65, r1: 0, r2: 1)
    #expect(refusal { try kit.call(kit.find("add"), segments, &registers) } == .invalidArgument)
    memory[0].copyBytes(from: Numbers.of(5))
    registers = FlatRegisters(r1: 0)
    try kit.call(kit.find("later"), segments, &registers)
    #expect(try host.ops.wait(registers.r0, milliseconds: 10_000) == [5, 0, 0, 0])
  }

  @Test func `after the host's end everything says so`() throws {
    let kit = try Extension(host, Extensions.kit.get(), expected: [])
    let op = Numbers.number(try kit.call("later", Numbers.of(1)))
    host.close()
    host.close()
    #expect(refusal { _ = try kit.call("add", Numbers.of(1, 2)) } == .closed)
    #expect(refusal { _ = try host.ops.poll(op) } == .closed)
    #expect(refusal { _ = try Extension(host, Extensions.kit.get(), expected: []) } == .closed)
    #expect(host.ops.counts == OpCounts(begun: 1, disposed: 1))
  }
}
