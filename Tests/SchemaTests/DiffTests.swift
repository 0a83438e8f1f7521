import Testing

@testable import Schema

private func differences(_ old: String, _ new: String, package: String = "package t @version(1, 0, 0)") throws
  -> [Difference]
{
  diff(old: try Samples.items(old, package: package), new: try Samples.items(new, package: package))
}

/// One row of the table of changes: two descriptors, and what must be said about each direction.
struct Row: CustomTestStringConvertible, Sendable {
  let old: String
  let new: String
  let forth: [String]
  let back: [String]

  init(_ old: String, _ new: String, _ forth: [String], back: [String]) {
    self.old = old
    self.new = new
    self.forth = forth
    self.back = back
  }

  var testDescription: String { forth.first ?? "no difference" }
}

private func check(_ row: Row, package: String = "package t @version(1, 0, 0)") throws {
  #expect(try differences(row.old, row.new, package: package).map(\.history) == row.forth)
  #expect(try differences(row.new, row.old, package: package).map(\.history) == row.back)
}

private let functionRows = [
  Row("fn f()", "fn f()\nfn g()", ["g is new (compatible)"], back: ["g is gone (abi)"]),
  Row(
    "fn f()", "fn g()", ["f is gone (abi)", "g is new (compatible)"],
    back: ["g is gone (abi)", "f is new (compatible)"]),
  Row(
    "fn f()", "fn g() @symbol(\"f\")", ["f: name was f, is g now (api)"],
    back: ["g: name was g, is f now (api)"]),
  Row(
    "fn f()", "fn f() @symbol(\"t_f\")", ["f: symbol was f, is t_f now (abi)"],
    back: ["f: symbol was t_f, is f now (abi)"]),
  Row(
    "fn f(x: u8)", "fn f(x: u8, ...)", ["f: variadic was off, is on now (abi)"],
    back: ["f: variadic was on, is off now (abi)"]),
  Row(
    "fn f(a: i32)", "fn f(a: i64)", ["f: parameter a was i32, is i64 now (abi)"],
    back: ["f: parameter a was i64, is i32 now (abi)"]),
  Row(
    "fn f(a: i32)", "fn f(a: i32, b: u8)", ["f: parameter b is new (abi)"],
    back: ["f: parameter b is gone (abi)"]),
  Row(
    "fn f(a: u8, b: u32)", "fn f(b: u32, a: u8)",
    [
      "f: parameter a was called a, is called b now (api)", "f: parameter a was u8, is u32 now (abi)",
      "f: parameter b was called b, is called a now (api)", "f: parameter b was u32, is u8 now (abi)",
    ],
    back: [
      "f: parameter b was called b, is called a now (api)", "f: parameter b was u32, is u8 now (abi)",
      "f: parameter a was called a, is called b now (api)", "f: parameter a was u8, is u32 now (abi)",
    ]),
  Row(
    "fn f(a: u8, b: u8)", "fn f(b: u8, a: u8)",
    [
      "f: parameter a was called a, is called b now (api)",
      "f: parameter b was called b, is called a now (api)",
    ],
    back: [
      "f: parameter b was called b, is called a now (api)",
      "f: parameter a was called a, is called b now (api)",
    ]),
  Row(
    "fn f(a: u8)", "fn f(b: u8)", ["f: parameter a was called a, is called b now (api)"],
    back: ["f: parameter b was called b, is called a now (api)"]),
  Row(
    "fn f(a: *u8)", "fn f(a: *u16)", ["f: parameter a was *u8, is *u16 now (abi)"],
    back: ["f: parameter a was *u16, is *u8 now (abi)"]),
  Row(
    "fn f(a: *const u8)", "fn f(a: *u8)", ["f: parameter a was *const u8, is *u8 now (api)"],
    back: ["f: parameter a was *u8, is *const u8 now (compatible)"]),
  Row(
    "fn f() -> u32", "fn f() -> u64", ["f: result was u32, is u64 now (abi)"],
    back: ["f: result was u64, is u32 now (abi)"]),
  Row(
    "fn f()", "fn f() -> u64", ["f: result was void, is u64 now (abi)"],
    back: ["f: result was u64, is void now (abi)"]),
  Row(
    "fn f(a: cstr)", "fn f(a: cstr?)", ["f: parameter a was cstr, is cstr? now (compatible)"],
    back: ["f: parameter a was cstr?, is cstr now (api)"]),
  Row(
    "fn f() -> cstr?", "fn f() -> cstr", ["f: result was cstr?, is cstr now (compatible)"],
    back: ["f: result was cstr, is cstr? now (api)"]),
  Row(
    "handle H { drop: d }\nfn d(own h: H)\nfn f() -> own H?",
    "handle H { drop: d }\nfn d(own h: H)\nfn f() -> borrow H?",
    ["f: result was own H?, is borrow H? now (abi)"], back: ["f: result was borrow H?, is own H? now (abi)"]),
  Row(
    "callback C()\nfn f(c: C)", "callback C()\nfn f(@retain c: C)",
    ["f: parameter c: retain was off, is on now (abi)"],
    back: ["f: parameter c: retain was on, is off now (abi)"]),
  Row(
    "fn f(a: cstr, b: cstr) -> cstr @life(a)", "fn f(a: cstr, b: cstr) -> cstr @life(b)",
    ["f: life of the result was a, is b now (abi)"], back: ["f: life of the result was b, is a now (abi)"]),
  Row(
    "fn f(out a: u8)", "fn f(inout a: u8)", ["f: parameter a: direction was out, is inout now (abi)"],
    back: ["f: parameter a: direction was inout, is out now (abi)"]),
  Row(
    "fn f(a: [u8; len n], n: usize)", "fn f(a: [u8; cap n], n: usize)",
    ["f: parameter a: length was len n, is cap n now (api)"],
    back: ["f: parameter a: length was cap n, is len n now (api)"]),
  Row(
    "fn f(a: u8 = 1)", "fn f(a: u8 = 2)", ["f: parameter a: default was 1, is 2 now (api)"],
    back: ["f: parameter a: default was 2, is 1 now (api)"]),
  Row(
    "fn f(a: u8)", "fn f(a: u8 = 2)", ["f: parameter a: default was nothing, is 2 now (compatible)"],
    back: ["f: parameter a: default was 2, is nothing now (api)"]),
  Row(
    "fn f(a: u8 @range(0, 9))", "fn f(a: u8 @range(0, 12))",
    ["f: parameter a: range was 0 to 9, is 0 to 12 now (compatible)"],
    back: ["f: parameter a: range was 0 to 12, is 0 to 9 now (api)"]),
  Row(
    "@id(1) fn f()", "@id(2) fn f()", ["f: id was 1, is 2 now (abi)"], back: ["f: id was 2, is 1 now (abi)"]),
  Row(
    "fn f()", "@id(2) fn f()", ["f: id was none, is 2 now (compatible)"],
    back: ["f: id was 2, is none now (abi)"]),
  Row(
    "@id(1) fn f()\nfn g()", "fn f()\n@id(1) fn g()",
    [
      "f: id was 1, is none now (abi)", "g: id was none, is 1 now (compatible)",
      "g: id 1 was that of f, is its own now (abi)",
    ],
    back: [
      "f: id was none, is 1 now (compatible)", "g: id was 1, is none now (abi)",
      "f: id 1 was that of g, is its own now (abi)",
    ]),
  Row(
    "fn f()", "/// Does it.\nfn f()", ["f: docs was one text, is another now (docs)"],
    back: ["f: docs was one text, is another now (docs)"]),
  Row(
    "fn f()", "@deprecated(\"use g\") fn f()", ["f: state was in use, is deprecated now (docs)"],
    back: ["f: state was deprecated, is in use now (docs)"]),
  Row(
    "fn f()", "@py(\"g\") fn f()", ["f: Python name was nothing, is g now (api)"],
    back: ["f: Python name was g, is nothing now (api)"]),
]

@Test(arguments: functionRows)
func `a change of a function has its verdict`(row: Row) throws { try check(row) }

private let flatRows = [
  Row(
    "fn f() -> u8", "async fn f() -> u8", ["f: async was off, is on now (abi)"],
    back: ["f: async was on, is off now (abi)"]),
  Row(
    "capability K { rights: [r] }\nfn f(k: K)", "capability K { rights: [r] }\nfn f(k: K @right(r))",
    ["f: parameter k: right r is new (api)"], back: ["f: parameter k: right r is gone (compatible)"]),
  Row(
    "capability K { rights: [r] }", "capability K { rights: [r, w] }", ["K: right w is new (compatible)"],
    back: ["K: right 1 is gone (abi)"]),
]

@Test(arguments: flatRows)
func `a change in a flat package has its verdict`(row: Row) throws {
  try check(row, package: "package t @version(1, 0, 0) @flat(register: r)")
}

@Test func `another calling convention breaks the abi`() throws {
  let plain = try Samples.items("fn f(x: u8) -> u8", package: "package t @version(1, 0, 0)")
  let flat = try Samples.items("fn f(x: u8) -> u8", package: "package t @version(1, 0, 0) @flat(register: r)")
  #expect(diff(old: plain, new: flat).first?.history == "t: convention was plain C, is flat now (abi)")
  #expect(Comparison(old: flat, new: plain).verdict == .abi)
}

private let recordRows = [
  Row(
    "record R { a: u32 }\nfn f(r: R)", "record R { a: u64 }\nfn f(r: R)",
    [
      "R: field a was u32, is u64 now (abi)", "R: size was 4, is 8 now (abi)",
      "R: alignment was 4, is 8 now (abi)",
    ],
    back: [
      "R: field a was u64, is u32 now (abi)", "R: size was 8, is 4 now (abi)",
      "R: alignment was 8, is 4 now (abi)",
    ]),
  Row(
    "record R { a: u32 }\nfn f(r: R)", "record R { a: i32 }\nfn f(r: R)",
    ["R: field a was u32, is i32 now (abi)"],
    back: ["R: field a was i32, is u32 now (abi)"]),
  Row(
    "record R { a: u32, b: u32 }\nfn f(r: R)", "record R { a: u32 }\nfn f(r: R)",
    ["R: field b is gone (abi)", "R: size was 8, is 4 now (abi)"],
    back: ["R: field b is new (abi)", "R: size was 4, is 8 now (abi)"]),
  Row(
    "record R { a: u32, b: f32 }\nfn f(r: R)", "record R { b: f32, a: u32 }\nfn f(r: R)",
    ["R: field a: offset was 0, is 4 now (abi)", "R: field b: offset was 4, is 0 now (abi)"],
    back: ["R: field b: offset was 0, is 4 now (abi)", "R: field a: offset was 4, is 0 now (abi)"]),
  Row(
    "record R { a: u32, b: u32 }\nfn f(r: R)", "record R { b: u32, a: u32 }\nfn f(r: R)",
    ["R: field a: offset was 0, is 4 now (api)", "R: field b: offset was 4, is 0 now (api)"],
    back: ["R: field b: offset was 0, is 4 now (api)", "R: field a: offset was 4, is 0 now (api)"]),
  Row(
    "record R { a: u32 }\nfn f(r: R)", "record R { b: u32 @c(\"a\") }\nfn f(r: R)",
    ["R: field a was called a, is called b now (api)"],
    back: ["R: field b was called b, is called a now (api)"]),
  // Caller-made, by a pointer.
  Row(
    "record R { a: u32 }\nfn f(r: *const R)", "record R { a: u32, b: u32 }\nfn f(r: *const R)",
    ["R: field b is new (abi)", "R: size was 4, is 8 now (abi)"],
    back: ["R: field b is gone (abi)", "R: size was 8, is 4 now (abi)"]),
  // Library-made, by a pointer.
  Row(
    "record R { a: u32 }\nfn f() -> *const R", "record R { a: u32, b: u64 }\nfn f() -> *const R",
    [
      "R: field b is new (compatible)", "R: size was 4, is 16 now (compatible)",
      "R: alignment was 4, is 8 now (compatible)",
    ],
    back: [
      "R: field b is gone (abi)", "R: size was 16, is 4 now (abi)",
      "R: alignment was 8, is 4 now (compatible)",
    ]),
  // Library-made, but an array of them: callers step over it.
  Row(
    "record R { a: u32 }\nrecord L { r: *const R @len(n), n: u32, v: [R] }\nfn f() -> *const L",
    "record R { a: u32, b: u32 }\nrecord L { r: *const R @len(n), n: u32, v: [R] }\nfn f() -> *const L",
    ["R: field b is new (abi)", "R: size was 4, is 8 now (abi)"],
    back: ["R: field b is gone (abi)", "R: size was 8, is 4 now (abi)"]),
  Row(
    "record R @extensible { size: u32, a: u32 }\nfn f(r: *const R)",
    "record R @extensible { size: u32, a: u32, b: u32 }\nfn f(r: *const R)",
    ["R: field b is new (compatible)", "R: size was 8, is 12 now (compatible)"],
    back: ["R: field b is gone (abi)", "R: size was 12, is 8 now (abi)"]),
  // It may carry its size, but by value it cannot grow.
  Row(
    "record R @extensible { size: u32, a: u32 }\nfn f(r: R)",
    "record R @extensible { size: u32, a: u32, b: u32 }\nfn f(r: R)",
    ["R: field b is new (abi)", "R: size was 8, is 12 now (abi)"],
    back: ["R: field b is gone (abi)", "R: size was 12, is 8 now (abi)"]),
  Row(
    "record R { a: u32, _: [u8; 12] @reserved }\nfn f(r: R)",
    "record R { a: u32, b: u32, _: [u8; 8] @reserved }\nfn f(r: R)",
    ["R: field b is new (compatible)"], back: ["R: field b is gone (abi)"]),
  Row(
    "record R { a: u32, b: *u8? }\nfn f(r: R)", "record R { a: u32, b: *u8 }\nfn f(r: R)",
    ["R: field b was *u8?, is *u8 now (api)"], back: ["R: field b was *u8, is *u8? now (compatible)"]),
  Row(
    "record R { a: u32 @bits(3), b: u32 @bits(5) }", "record R { a: u32 @bits(4), b: u32 @bits(4) }",
    [
      "R: field a: bits was 3, is 4 now (abi)", "R: field b: offset was 0 bit 3, is 0 bit 4 now (abi)",
      "R: field b: bits was 5, is 4 now (abi)",
    ],
    back: [
      "R: field a: bits was 4, is 3 now (abi)", "R: field b: offset was 0 bit 4, is 0 bit 3 now (abi)",
      "R: field b: bits was 4, is 5 now (abi)",
    ]),
  Row(
    "union U { a: u32 }\nfn f(u: U)", "union U { a: u32, b: f32 }\nfn f(u: U)",
    ["U: field b is new (compatible)"],
    back: ["U: field b is gone (abi)"]),
  Row(
    "record R { a: u32 }", "union R { a: u32 }", ["R was a record, is a union now (abi)"],
    back: ["R was a union, is a record now (abi)"]),
  Row(
    "record R { a: u32 }", "handle H", ["R is gone (abi)", "H is new (compatible)"],
    back: ["H is gone (abi)", "R is new (compatible)"]),
]

@Test(arguments: recordRows)
func `a change of a record has its verdict`(row: Row) throws { try check(row) }

private let enumRows = [
  Row(
    "enum E : u8 { a = 0, b = 1 }\nfn f(e: E)", "enum E : u8 { a = 0, b = 2 }\nfn f(e: E)",
    ["E: member b was 1, is 2 now (abi)"], back: ["E: member b was 2, is 1 now (abi)"]),
  // Goes in only.
  Row(
    "enum E : u8 { a = 0 }\nfn f(e: E)", "enum E : u8 { a = 0, b = 1 }\nfn f(e: E)",
    ["E: member b is new (compatible)"],
    back: ["E: member b is gone (abi)"]),
  // Comes out.
  Row(
    "enum E : u8 { a = 0 }\nfn f() -> E", "enum E : u8 { a = 0, b = 1 }\nfn f() -> E",
    ["E: member b is new (api)"],
    back: ["E: member b is gone (abi)"]),
  // Comes out inside a record behind a pointer.
  Row(
    "enum E : u8 { a = 0 }\nrecord R { e: E }\nfn f(out r: R)",
    "enum E : u8 { a = 0, b = 1 }\nrecord R { e: E }\nfn f(out r: R)",
    ["E: member b is new (api)"], back: ["E: member b is gone (abi)"]),
  // A callback gets it from the library; its result goes in.
  Row(
    "enum E : u8 { a = 0 }\ncallback C(e: E)\nfn f(c: C)",
    "enum E : u8 { a = 0, b = 1 }\ncallback C(e: E)\nfn f(c: C)",
    ["E: member b is new (api)"], back: ["E: member b is gone (abi)"]),
  Row(
    "enum E : u8 { a = 0 }\ncallback C() -> E\nfn f(c: C)",
    "enum E : u8 { a = 0, b = 1 }\ncallback C() -> E\nfn f(c: C)",
    ["E: member b is new (compatible)"], back: ["E: member b is gone (abi)"]),
  Row(
    "enum E : u8 @open { a = 0 }\nfn f() -> E", "enum E : u8 @open { a = 0, b = 1 }\nfn f() -> E",
    ["E: member b is new (compatible)"], back: ["E: member b is gone (abi)"]),
  Row(
    "enum E : u8 { a = 0 }\nfn f() -> E", "enum E : u8 @open { a = 0 }\nfn f() -> E",
    ["E: values was closed, is open now (api)"], back: ["E: values was open, is closed now (compatible)"]),
  Row(
    "enum E : u8 { a = 0 }", "enum E : u16 { a = 0 }", ["E: type was u8, is u16 now (abi)"],
    back: ["E: type was u16, is u8 now (abi)"]),
  Row(
    "enum E : u8 { a = 0 @c(\"X\") }", "enum E : u8 { b = 0 @c(\"X\") }",
    ["E: member a was called a, is called b now (api)"],
    back: ["E: member b was called b, is called a now (api)"]),
  Row(
    "flags F : u32 { a = 0 }\nfn f() -> F", "flags F : u32 { a = 0, b = 1 }\nfn f() -> F",
    ["F: member b is new (compatible)"],
    back: ["F: member b is gone (abi)"]),
  Row(
    "status S : i32 { ok = 0 }\nfn f() -> S",
    "status S : i32 { ok = 0, bad = 1 raises OSError }\nfn f() -> S",
    ["S: member bad is new (compatible)"], back: ["S: member bad is gone (abi)"]),
  Row(
    "status S : i32 { ok = 0, bad = 1 }", "status S : i32 { ok = 0, bad = 1 raises OSError }",
    ["S: member bad: exception was nothing, is OSError now (api)"],
    back: ["S: member bad: exception was OSError, is nothing now (api)"]),
  Row(
    "enum S : i32 { ok = 0 }", "status S : i32 { ok = 0 }",
    ["S: kind was an enum, is a status now (api)", "S: values was closed, is open now (api)"],
    back: ["S: kind was a status, is an enum now (api)", "S: values was open, is closed now (compatible)"]),
]

@Test(arguments: enumRows)
func `a change of an enumeration has its verdict`(row: Row) throws { try check(row) }

private let variantRows = [
  Row(
    "variant V : u8 @open { a, b: u32 }\nfn f() -> V",
    "variant V : u8 @open { a, b: u32, c: i32 }\nfn f() -> V",
    ["V: case c is new (compatible)"], back: ["V: case c is gone (abi)"]),
  Row(
    "variant V : u8 { a, b: u32 }\nfn f() -> V", "variant V : u8 { a, b: u32, c: i32 }\nfn f() -> V",
    ["V: case c is new (abi)"], back: ["V: case c is gone (abi)"]),
  Row(
    "variant V : u8 @open { a, b: u32 }", "variant V : u8 @open { a, b: u32, c: [i32; 2] }",
    ["V: size was 8, is 12 now (abi)", "V: case c is new (abi)"],
    back: ["V: size was 12, is 8 now (abi)", "V: case c is gone (abi)"]),
  Row(
    "variant V : u8 { a, b: u32 }", "variant V : u8 { a, b: f32 }", ["V: case b was u32, is f32 now (abi)"],
    back: ["V: case b was f32, is u32 now (abi)"]),
  Row(
    "variant V : u8 { a, b: u32 = 1 }", "variant V : u8 { a, b: u32 = 2 }",
    ["V: case b: tag was 1, is 2 now (abi)"],
    back: ["V: case b: tag was 2, is 1 now (abi)"]),
  Row(
    "variant V : u8 { a, b: u32 }", "variant V : u16 { a, b: u32 }", ["V: tag type was u8, is u16 now (abi)"],
    back: ["V: tag type was u16, is u8 now (abi)"]),
  Row(
    "variant V : u8 { a, b: u32 }", "variant V : u8 { a: u32, b: u32 }",
    ["V: case a was empty, is u32 now (abi)"],
    back: ["V: case a was u32, is empty now (abi)"]),
  Row(
    "fn f() -> option<u32>", "fn f() -> option<u64>", ["f: result was option<u32>, is option<u64> now (abi)"],
    back: ["f: result was option<u64>, is option<u32> now (abi)"]),
]

@Test(arguments: variantRows)
func `a change of a variant has its verdict`(row: Row) throws { try check(row) }

private let otherRows = [
  Row(
    "callback C(a: u32)\nfn f(c: C)", "callback C(a: u64)\nfn f(c: C)",
    ["C: parameter a was u32, is u64 now (abi)"],
    back: ["C: parameter a was u64, is u32 now (abi)"]),
  Row(
    "callback C(a: cstr)\nfn f(c: C)", "callback C(a: cstr?)\nfn f(c: C)",
    ["C: parameter a was cstr, is cstr? now (api)"],
    back: ["C: parameter a was cstr?, is cstr now (compatible)"]),
  Row(
    "callback C() -> i32 @onerror(1)", "callback C() -> i32 @onerror(2)",
    ["C: onerror was 1, is 2 now (abi)"],
    back: ["C: onerror was 2, is 1 now (abi)"]),
  Row(
    "const A: u32 = 1", "const A: u32 = 2", ["A: value was 1, is 2 now (api)"],
    back: ["A: value was 2, is 1 now (api)"]),
  Row(
    "const A: u32 = 1 @open", "const A: u32 = 2 @open", ["A: value was 1, is 2 now (compatible)"],
    back: ["A: value was 2, is 1 now (compatible)"]),
  Row(
    "const A: u32 = 1", "const B: u32 = 1", ["A is gone (abi)", "B is new (compatible)"],
    back: ["B is gone (abi)", "A is new (compatible)"]),
  Row(
    "const A: u32 = 1\nconst B: u32 = A", "const A: u32 = 1\nconst B: u32 = 1", [], back: []),
  Row("alias A = u32\nfn f(a: A)", "alias A = u32\nfn f(a: u32)", [], back: []),
  Row(
    "handle H { drop: d }\nfn d(own h: H)\nfn e(own h: H)",
    "handle H { drop: e }\nfn d(own h: H)\nfn e(own h: H)",
    ["H: release was d, is e now (abi)"], back: ["H: release was e, is d now (abi)"]),
  Row(
    "handle H { threads: confined }", "handle H { threads: free }",
    ["H: threads was confined, is free now (compatible)"],
    back: ["H: threads was free, is confined now (api)"]),
  Row(
    "handle H", "opaque H", ["H was a handle, is an opaque type now (abi)"],
    back: ["H was an opaque type, is a handle now (abi)"]),
  Row(
    "handle H\nimpl H { fn g(self) -> u32\n prop p: u32 { get: g } }",
    "handle H\nimpl H { fn g(self) -> u32 }",
    ["H.p is gone (api)"], back: ["H.p is new (compatible)"]),
  Row(
    "record P { x: f64 }\nrecord Q { x: f64 }\nfn f(p: P)",
    "record P { x: f64 }\nrecord Q { x: f64 }\nfn f(p: Q)",
    ["f: parameter p was P, is Q now (api)"], back: ["f: parameter p was Q, is P now (api)"]),
]

@Test(arguments: otherRows)
func `a change of anything else has its verdict`(row: Row) throws { try check(row) }

@Test func `a load error names the item and the difference`() throws {
  let old = try Samples.items(
    "handle Calc\nimpl Calc { fn div(self, a: i64, b: i32) -> i64 }\nvariant Cell { none }")
  let new = try Samples.items(
    "handle Calc\nimpl Calc { fn div(self, a: i64, b: i64) -> i64 }\nvariant Cell { none, text: str }")
  let texts = diff(old: old, new: new).map(\.text)
  #expect(texts.contains("Calc.div: parameter b is i32 there, i64 here (breaking)"))
  #expect(texts.contains("Cell: case text is missing there (breaking)"))
}

@Test(arguments: sampleNames)
func `a package does not differ from itself`(name: String) throws {
  let blueprint = try Samples.blueprint(name)
  let back = try Blueprint(interchange: blueprint.interchange)
  #expect(diff(old: blueprint, new: back).isEmpty)
  let comparison = Comparison(old: blueprint, new: back)
  #expect(comparison.exitCode == 0 && comparison.step == .none)
  #expect(comparison.recommendedVersion == blueprint.model.package.version)
}

@Test(arguments: [
  ("1, 2, 3", "fn f()\nfn g()", "1.3.0", 0 as Int32), ("1, 2, 3", "/// doc\nfn f()", "1.2.4", 0),
  ("1, 2, 3", "@py(\"x\") fn f()", "2.0.0", 1), ("1, 2, 3", "fn g()", "2.0.0", 2),
  ("0, 2, 3", "fn g()", "0.3.0", 2),
  ("0, 2, 3", "fn f()\nfn g()", "0.2.4", 0), ("1, 2, 3", "fn f()", "1.2.3", 0),
])
func `the version steps as far as the change demands`(
  version: String, new: String, wanted: String, exit: Int32
) throws {
  let package = "package t @version(\(version))"
  let comparison = Comparison(
    old: try Samples.items("fn f()", package: package), new: try Samples.items(new, package: package))
  #expect(comparison.recommendedVersion.text == wanted)
  #expect(comparison.exitCode == exit)
  #expect(comparison.isVersionEnough == (comparison.step == .none))
}

@Test func `packages that have nothing in common differ in both directions`() throws {
  let blueprints = try sampleNames.map { try Samples.blueprint($0) }
  for old in blueprints {
    for new in blueprints where old.model.package.name != new.model.package.name {
      #expect(Comparison(old: old, new: new).verdict == .abi)
    }
  }
}
