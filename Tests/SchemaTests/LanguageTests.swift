import Schema
import Testing

@Suite struct LanguageTests {
  @Test(arguments: sampleNames) func `every sample compiles without a finding`(_ name: String) throws {
    var compilation = compile(try sampleText(name), path: "\(name).abi")
    #expect(
      compilation.diagnostics.isEmpty,
      "\(DiagnosticRenderer(compilation.sources).render(compilation.diagnostics))")
    _ = try sound(&compilation)
  }

  @Test func `prefixes make C names`() throws {
    let model = try blueprint(
      """
      enum LoadMode : u8 { fast = 0 }
      handle Box { drop: t_box_free }
      impl Box @prefix("t_box_") { fn free(own self) prop size: u32 { get: get_size } }
      fn go(mode: LoadMode)
      const LIMIT: u32 = 4
      """
    ).model
    #expect(model.types[0].cName == "t_LoadMode")
    guard case .enumeration(let mode) = model.types[0].kind else { return #expect(Bool(false)) }
    #expect(mode.members[0].cName == "T_LOAD_MODE_FAST")
    #expect(model.functions.map(\.symbol) == ["t_box_free", "t_go", "t_box_get_size"])
    #expect(model.constants[0].cName == "T_LIMIT")
  }

  @Test func `an attribute that starts a line belongs to what follows`() throws {
    let model = try blueprint(
      "fn first() -> u32 @blocking\n@errno fn second()\nrecord R { a: u32 @align(8)\n @align(16) b: u32 }"
    ).model
    #expect(model.functions.map(\.isBlocking) == [true, false])
    #expect(model.functions.map(\.setsErrno) == [false, true])
    guard case .record(let record) = model.types[0].kind else { return #expect(Bool(false)) }
    #expect(record.fields.map(\.alignment) == [8, 16])
  }

  @Test func `documentation stands before an item or behind a member`() throws {
    let model = try blueprint(
      "/// One.\n/// Two.\nrecord R {\n  a: u32, /// first\n  /// above\n  b: u32 /// behind\n}"
    ).model
    #expect(model.types[0].remarks.docs == "One.\nTwo.")
    guard case .record(let record) = model.types[0].kind else { return #expect(Bool(false)) }
    #expect(record.fields.map(\.remarks.docs) == ["first", "above\nbehind"])
  }

  @Test func `a question mark belongs to the pointer, not to what it points at`() throws {
    let model = try blueprint("fn f(p: *const u8?)").model
    let use = model.functions[0].parameters[0].type
    #expect(use == TypeUse(.pointer(to: TypeUse(.primitive(.u8)), isConst: true), isNullable: true))
  }

  @Test func `lengths know what they measure`() throws {
    let model = try blueprint("fn f(a: [u8; len n], b: [u16; len n], n: usize)").model
    #expect(model.functions[0].parameters[2].measures == [0, 1])
    #expect(model.functions[0].parameters[1].length?.sibling == 2)
  }

  @Test func `flags are bit numbers and unions of them`() throws {
    let model = try blueprint("flags F : u8 { a = 0, b = 3, both = a | b, none = {} }").model
    guard case .enumeration(let flags) = model.types[0].kind else { return #expect(Bool(false)) }
    #expect(flags.members.map(\.value) == [1, 8, 9, 0])
    #expect(flags.members.map(\.bit) == [0, 3, nil, nil])
  }

  @Test func `an option used twice is one type`() throws {
    let model = try blueprint("fn f(a: option<u8>) -> option<u8>\nfn g() -> result<void, u8>").model
    #expect(model.types.map(\.name) == ["OptionU8", "ResultVoidU8"])
    #expect(model.types.map(\.cName) == ["t_option_u8", "t_result_void_u8"])
  }

  @Test func `all errors are found in one run`() {
    let found = codes(
      """
      record A { x: nope, y: u32 @offset(2) }
      enum E : u8 { a = 300, a = 1 }
      fn f(p: [u8; len q])
      const C: u32 = "text"
      union U { }
      """)
    #expect(Set(found).isSuperset(of: ["A0301", "A0401", "A0302", "A0405", "A0402", "A0208"]))
  }

  @Test func `after a syntax error the neighbours are still read`() {
    let compilation = compile("record A { x: , y: u32 }\nfn f(a: u32 b)\nrecord B { z: nope }")
    #expect(compilation.diagnostics.map(\.code.rawValue) == ["A0101", "A0101"] + ["A0301"])
  }

  @Test func `the message of a misplaced field names alignment and free offset`() {
    let compilation = compile("record R { a: u32, b: u64 @offset(4) }")
    let text = DiagnosticRenderer(compilation.sources).render(compilation.diagnostics)
    #expect(
      text == """
        error[A0207]: field `b` cannot start at offset 4
         --> test.abi:2:20
        2 | record R { a: u32, b: u64 @offset(4) }
          |                    ^ u64 needs alignment 8; the next free offset is 8
           = help: write @offset(8), or make the record @packed

        """)
  }

  @Test func `a package of another file is found by its name`() throws {
    var compilation = Compilation()
    compilation.add(
      SourceText(path: "a.abi", text: "package a\nuse b.c.{Thing as Other}\nrecord R { t: Other }"))
    #expect(compilation.missingPackages.map(\.name) == ["b.c"])
    compilation.add(
      SourceText(path: "c.abi", text: "package b.c\nrecord Thing { inner: Inner }\nrecord Inner { x: u64 }"))
    let model = try sound(&compilation).model
    #expect(model.types.map(\.name) == ["R", "Thing", "Inner"])
    #expect(model.types.map(\.package) == [0, 1, 1])
  }

  @Test func `packages that use each other are refused`() {
    var compilation = Compilation()
    compilation.add(SourceText(path: "a.abi", text: "package a\nuse b.{B}\nrecord A { b: B }"))
    compilation.add(SourceText(path: "b.abi", text: "package b\nuse a.{A}\nrecord B { a: A }"))
    #expect(throws: Refused.self) { try sound(&compilation) }
    #expect(compilation.diagnostics.contains { $0.code == .cyclicUse })
  }

  @Test(arguments: sampleNames) func `formatting is stable and changes no meaning`(_ name: String) throws {
    let bytes = try sampleText(name)
    let once = try #require(Formatter.format(SourceText(path: name, bytes: bytes)))
    #expect(Formatter.format(SourceText(path: name, bytes: once)) == once)
    var (before, after) = (compile(bytes), compile(once))
    let (first, second) = (try sound(&before), try sound(&after))
    #expect(first.api == second.api)
  }

  @Test func `formatting keeps comments and gives members their columns`() throws {
    let source =
      "package t\nrecord R{a:u32 // one\n\n\n\nlonger : u64@offset(8)///two\n}\nfn f( a:u32,b :u8= 1 )->u8"
    let text = try #require(Formatter.format(SourceText(path: "t", text: source)))
    #expect(
      String(decoding: text, as: UTF8.self) == """
        package t
        record R { a: u32 // one

            longer: u64 @offset(8) ///two
        }
        fn f(a: u32, b: u8 = 1) -> u8

        """)
  }
}
