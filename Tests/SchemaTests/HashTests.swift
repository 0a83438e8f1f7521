import Testing

@testable import Schema

private func layout(_ name: String, in blueprint: Blueprint) throws -> UInt64 {
  let index = blueprint.model.types.firstIndex { $0.name == name }
  return blueprint.types[try #require(index)].hash
}

private func shapes(_ text: String) throws -> [String: String] {
  let blueprint = try Samples.items(text)
  let bodies = ShapeTexts(blueprint, followsPointers: false).bodies
  return Dictionary(uniqueKeysWithValues: zip(blueprint.model.types.map(\.name), bodies))
}

private func signatures(_ text: String, package: String = "package t @version(1, 0, 0)") throws -> [String:
  UInt64]
{
  let blueprint = try Samples.items(text, package: package)
  return Dictionary(
    uniqueKeysWithValues: zip(blueprint.model.functions.map(\.name), blueprint.functions.map(\.signature)))
}

/// Published values: they may never change without a new version of the text.
@Test(arguments: [
  ("calc", "Vec2", 0x23c4_576d_0688_a004 as UInt64), ("zlib", "Stream", 0xac45_64b4_e5ca_865c),
  ("kio", "Value", 0xf565_6de4_4352_0e64),
])
func `layout hashes keep their published values`(sample: String, type: String, expected: UInt64) throws {
  #expect(try layout(type, in: try Samples.blueprint(sample)) == expected)
}

@Test func `the text of a layout says bytes and nothing else`() throws {
  let found = try shapes(
    """
    record A { a: u8, b: c_long, c: *A?, d: [u16; 3], e: cstr }
    record B { x: u32 @bits(3), y: u32 @bits(5), z: f32 }
    union U { i: u32, f: f32, s: str }
    enum E : i16 { a = 0 }
    record C { e: E, h: H, c: K, v: bytes, s: [f64], r: rel [u8], t: rel str }
    handle H
    capability K { rights: [] }
    variant V : u8 { none, num: f64, text: str }
    variant Bare { a, b }
    record N { a: A }
    """)
  #expect(found["A"] == "{0:u8 8:i64 16:ptr 24:[u16*3] 32:ptr|40,8}")
  #expect(found["B"] == "{b0+3:u32 b3+5:u32 4:f32|8,4}")
  #expect(found["U"] == "(f32 str u32|16,8)")
  #expect(found["E"] == "i16")
  #expect(found["C"] == "{0:i16 8:ptr 16:cap 24:bytes 40:slice 56:rel 64:rel.str|72,8}")
  #expect(found["V"] == "<u8@0 @8 0:- 1:f64 2:str|24,8>")
  #expect(found["Bare"] == "<u8@0 0:- 1:-|1,1>")
  #expect(found["N"]?.hasPrefix("{0:#") == true)
}

@Test func `names and docs are not in a layout, offsets and kinds are`() throws {
  let base = try shapes("record R { a: u32, b: u64 }")["R"]
  #expect(try shapes("/// doc\nrecord R { x: u32 = 1, y: u64 }")["R"] == base)
  #expect(try shapes("record R @packed { a: u32, b: u64 }")["R"] != base)
  #expect(try shapes("record R { a: i32, b: u64 }")["R"] != base)
}

@Test func `a target with other sizes has other hashes`() throws {
  let blueprint = try Samples.blueprint("calc")
  let narrow = try #require(Target.all.first { $0.pointerSize == 4 })
  let other = Blueprint(blueprint.model, for: narrow)
  #expect(try layout("Vec2", in: other) != layout("Vec2", in: blueprint))
}

@Test func `equal signatures are equal under any name`() throws {
  let found = try signatures("fn a(x: u32) -> u64\nfn b(y: u32 = 3) -> u64\nfn c(x: u32) -> i64")
  #expect(found["a"] == found["b"])
  #expect(found["a"] != found["c"])
}

@Test(arguments: [
  ("fn f(x: *u32)", "fn f(x: *u64)"), ("fn f(x: u32, y: u8)", "fn f(y: u8, x: u32)"),
  ("fn f(x: u32)", "fn f(x: u32, ...)"),
  ("fn f() -> u32", "fn f()"), ("fn f(out x: u32)", "fn f(x: u32)"),
  ("record R { p: *u32 }\nfn f(r: R)", "record R { p: *u64 }\nfn f(r: R)"),
  ("record R { a: u32 }\nfn f(r: *R)", "record R { a: u64 }\nfn f(r: *R)"),
  ("record N { n: *N?, a: u32 }\nfn f(r: *N)", "record N { n: *N?, a: i32 }\nfn f(r: *N)"),
  ("callback C(x: u32)\nfn f(c: C)", "callback C(x: u64)\nfn f(c: C)"),
  (
    "record A { b: *[B; 2] }\nrecord B { x: u8 }\nfn f(a: A)",
    "record A { b: *[B; 3] }\nrecord B { x: u8 }\nfn f(a: A)"
  ),
])
func `what a call touches is in its signature`(old: String, new: String) throws {
  #expect(try signatures(old)["f"] != signatures(new)["f"])
}

@Test(arguments: [
  ("fn f(out x: u32)", "fn f(inout x: u32)"), ("record R { a: u8 }\nfn f(x: u8)", "fn f(x: u8)"),
  ("record R { a: u8 }\nfn f(r: *R)", "record R { b: u8 = 1 }\n/// doc\nfn f(r: *const R)"),
])
func `what a call does not touch is not in its signature`(old: String, new: String) throws {
  #expect(try signatures(old)["f"] == signatures(new)["f"])
}

@Test func `flat and async calls have signatures of their own`() throws {
  let plain = try signatures("fn f(x: u32) -> u64")["f"]
  let package = "package t @version(1, 0, 0) @flat(register: r)"
  let flat = try signatures("fn f(x: u32) -> u64", package: package)["f"]
  #expect(plain != flat)
  #expect(try signatures("async fn f(x: u32) -> u64", package: package)["f"] != flat)
}

@Test(arguments: [
  ("fn f(x: u32)", "fn f(y: u32)"), ("fn f(x: u32)", "fn f(x: u32 = 1)"), ("fn f(x: cstr)", "fn f(x: cstr?)"),
  ("enum E : u8 { a = 0 }", "enum E : u8 { a = 1 }"), ("const C: u32 = 1", "const C: u32 = 2"),
  ("status S : i32 { ok = 0, e = 1 }", "status S : i32 { ok = 0, e = 1 raises OSError }"),
  ("capability K { rights: [r] }\nfn f(k: K)", "capability K { rights: [r] }\nfn f(k: K @right(r))"),
])
func `what a caller's source sees is in the api hash`(old: String, new: String) throws {
  #expect(try Samples.items(old).api != Samples.items(new).api)
}

@Test(arguments: [
  ("fn f(x: u32)", "/// doc\nfn f(x: u32) @py(\"g\") @deprecated(\"no\")"),
  ("const A: u8 = 1\nconst B: u8 = 2", "const B: u8 = 2\nconst A: u8 = 1"),
  ("record R { a: u8, b: u32 }", "record R @align(8) { a: u8, b: u32 }"),
])
func `docs, renames and order are not in the api hash`(old: String, new: String) throws {
  #expect(try Samples.items(old).api == Samples.items(new).api)
}

@Test func `different signatures with one short id are found`() throws {
  var blueprint = try Samples.items("fn a(x: u8)\nfn b(x: u16)\nfn c(x: u8)")
  #expect(signatureClashes(blueprint).isEmpty)
  blueprint.functions[1].signature = blueprint.functions[0].signature ^ 1
  let clashes = signatureClashes(blueprint)
  #expect(clashes.count == 1 && clashes.first?.first == 0 && clashes.first?.second == 1)
}

@Test func `records that hold each other twice take little time`() throws {
  var text = "record R0 { a: u8 }\n"
  for level in 1...28 { text += "record R\(level) { a: R\(level - 1), b: R\(level - 1) }\n" }
  let blueprint = try Samples.items(text)
  #expect(blueprint.types[28].size == 1 << 28)
  #expect(blueprint.types[28].hash != 0)
}
